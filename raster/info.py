"""What a raster's headers say: bands, block sizes at every level, compression. No pixel is read.

A TIFF is read by its tags, in at most three requests where it lies behind a network; any other format through GDAL.
"""

from __future__ import annotations

from dataclasses import replace

from osgeo import gdal

from ..gdal_quiet import quiet
from .crs import epsg_of
from .errors import RasterError
from .facts import BandInfo, ImageInfo, RasterInfo
from .file_head import is_remote, open_head, unlisted
from .gdal_io import open_raster
from .tiff_info import describe_tiff
from .tiff_tags import TiffError, is_tiff

__all__ = ["BandInfo", "ImageInfo", "RasterInfo", "read_info"]


def read_info(path: str) -> RasterInfo:
    """Read the headers of a raster; raises `RasterError` of kind `unreadable`."""
    name = str(path)
    try:
        with open_head(name) as head:
            if head is not None and head.size == 0:
                raise RasterError(
                    f"{name} is empty: it has no bytes at all.", hint="Write it, or copy it, again."
                )
            if head is not None and is_tiff(head):
                return _with_neighbours(describe_tiff(name, head))
    except TiffError as error:
        raise RasterError(
            f"{name} is a damaged TIFF: {error}.", hint="Write it, or copy it, again: something was lost."
        ) from error
    with unlisted(is_remote(name)):
        dataset = open_raster(name)
        with quiet():
            return _describe(dataset)


def _with_neighbours(info: RasterInfo) -> RasterInfo:
    """Look for overviews and a mask beside a file, where looking is for free."""
    if is_remote(info.path):
        return info
    with quiet():
        overviews, mask = (gdal.VSIStatL(info.path + end) is not None for end in (".ovr", ".msk"))
        beside = _has_place_beside(info)
    return replace(info, external_overviews=overviews, external_mask=mask, place_beside=beside)


def _has_place_beside(info: RasterInfo) -> bool:
    """Ask GDAL, which looks into files beside it, for a geotransform or CRS that the file itself lacks."""
    if info.geotransform is not None and info.crs_wkt:
        return False
    try:
        dataset = open_raster(info.path)
    except RasterError:
        return False
    if info.geotransform is None and dataset.GetGeoTransform(can_return_null=True) is not None:
        return True
    srs = dataset.GetSpatialRef()
    return not info.crs_wkt and srs is not None and not srs.IsLocal()


def _describe(dataset: gdal.Dataset) -> RasterInfo:
    """Ask GDAL, for what is no TIFF."""
    structure = dataset.GetMetadata("IMAGE_STRUCTURE") or {}
    first = dataset.GetRasterBand(1)
    transform = dataset.GetGeoTransform(can_return_null=True)
    srs = dataset.GetSpatialRef()
    wkt = srs.ExportToWkt() if srs is not None else ""
    path = dataset.GetDescription()
    status = gdal.VSIStatL(path)
    compression = structure.get("COMPRESSION", "")
    return RasterInfo(
        path=path,
        driver=dataset.GetDriver().ShortName,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        geotransform=tuple(transform) if transform is not None else None,
        crs_wkt=wkt,
        epsg=epsg_of(wkt) if wkt else None,
        bands=tuple(_band_info(dataset.GetRasterBand(i + 1)) for i in range(dataset.RasterCount)),
        images=(
            _image_info(first, compression),
            *(_image_info(first.GetOverview(i), compression) for i in range(first.GetOverviewCount())),
        ),
        compression=compression,
        interleave=structure.get("INTERLEAVE", ""),
        photometric="",
        file_size=int(status.size) if status is not None else 0,
        gcps=transform is None and dataset.GetGCPCount() > 0,
        external_overviews=any(str(name) == f"{path}.ovr" for name in dataset.GetFileList() or ()),
    )


def _band_info(band: gdal.Band) -> BandInfo:
    dtype = gdal.GetDataTypeName(band.DataType)
    bits = band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE")
    return BandInfo(
        index=band.GetBand(),
        dtype=dtype,
        bit_depth=int(bits) if bits else gdal.GetDataTypeSize(band.DataType),
        sample_format=_sample_format(dtype),
        no_data=band.GetNoDataValue(),
        color_interp=gdal.GetColorInterpretationName(band.GetColorInterpretation()),
    )


def _sample_format(dtype: str) -> str:
    """Give the service's word for a GDAL type: UINT, INT or FLOAT, and COMPLEX, which it does not know."""
    if dtype.startswith("C"):
        return "COMPLEX"
    if dtype == "Byte" or dtype.startswith("UInt"):
        return "UINT"
    return "INT" if dtype.startswith("Int") else "FLOAT"


def _image_info(band: gdal.Band, compression: str) -> ImageInfo:
    block_width, block_height = band.GetBlockSize()
    return ImageInfo(band.XSize, band.YSize, block_width, block_height, compression)
