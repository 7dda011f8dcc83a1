"""What a raster's headers say: bands, block sizes at every level, compression. No pixel is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal

from ..gdal_quiet import quiet
from .gdal_io import open_raster

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class BandInfo:
    """One band: 1-based index, GDAL's type name, bits as stored, and the service's sample format."""

    index: int
    dtype: str
    bit_depth: int
    sample_format: str
    no_data: float | None
    color_interp: str


@dataclass(frozen=True)
class ImageInfo:
    """The image (first) or an overview of it: size in pixels, and size of its internal tiles."""

    width: int
    height: int
    block_width: int
    block_height: int


@dataclass(frozen=True)
class RasterInfo:
    """A raster by its headers. `images[0]` is the image itself, then its overviews, as the service numbers them.

    `header_size` is the count of bytes before the first tile's data, 0 when unknown (not a TIFF, or a sparse one);
    `geotransform` is None when the file has none; `sample_format` of a complex band is "COMPLEX".
    """

    path: str
    driver: str
    width: int
    height: int
    geotransform: tuple[float, float, float, float, float, float] | None
    crs_wkt: str
    bands: tuple[BandInfo, ...]
    images: tuple[ImageInfo, ...]
    compression: str
    interleave: str
    photometric: str
    header_size: int
    file_size: int
    external_overviews: bool

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Return minx, miny, maxx, maxy of the whole raster in its CRS, rotated or not; None without a place."""
        if self.geotransform is None:
            return None
        x0, dx, rx, y0, ry, dy = self.geotransform
        corners = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height)]
        xs = [x0 + dx * c + rx * r for c, r in corners]
        ys = [y0 + ry * c + dy * r for c, r in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def pixel_size(self) -> tuple[float, float] | None:
        """Return the length of a pixel's two sides in CRS units; None without a place."""
        if self.geotransform is None:
            return None
        _, dx, rx, _, ry, dy = self.geotransform
        return (dx * dx + ry * ry) ** 0.5, (rx * rx + dy * dy) ** 0.5


def read_info(path: str) -> RasterInfo:
    """Read the headers of a raster; raises `RasterError` of kind `unreadable`."""
    dataset = open_raster(path)
    with quiet():
        return _describe(dataset)


def _describe(dataset: gdal.Dataset) -> RasterInfo:
    structure = dataset.GetMetadata("IMAGE_STRUCTURE") or {}
    first = dataset.GetRasterBand(1)
    transform = dataset.GetGeoTransform(can_return_null=True)
    srs = dataset.GetSpatialRef()
    path = dataset.GetDescription()
    status = gdal.VSIStatL(path)
    return RasterInfo(
        path=path,
        driver=dataset.GetDriver().ShortName,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        geotransform=tuple(transform) if transform is not None else None,
        crs_wkt=srs.ExportToWkt() if srs is not None else "",
        bands=tuple(_band_info(dataset.GetRasterBand(i + 1)) for i in range(dataset.RasterCount)),
        images=(
            _image_info(first),
            *(_image_info(first.GetOverview(i)) for i in range(first.GetOverviewCount())),
        ),
        compression=structure.get("COMPRESSION", ""),
        interleave=structure.get("INTERLEAVE", ""),
        photometric=_photometric(dataset, structure),
        header_size=_header_size(dataset),
        file_size=int(status.size) if status is not None else 0,
        external_overviews=_has_external_overviews(dataset.GetFileList() or (), path),
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


def _image_info(band: gdal.Band) -> ImageInfo:
    block_width, block_height = band.GetBlockSize()
    return ImageInfo(band.XSize, band.YSize, block_width, block_height)


def _photometric(dataset: gdal.Dataset, structure: dict[str, str]) -> str:
    """Name the photometric interpretation as TIFF does, from what GDAL tells of it."""
    if structure.get("SOURCE_COLOR_SPACE"):
        return str(structure["SOURCE_COLOR_SPACE"]).upper()
    if structure.get("MINISWHITE", "").upper() == "YES":
        return "MINISWHITE"
    interpretations = [
        dataset.GetRasterBand(i + 1).GetColorInterpretation() for i in range(dataset.RasterCount)
    ]
    if interpretations[0] == gdal.GCI_PaletteIndex:
        return "PALETTE"
    if interpretations[0] == gdal.GCI_CyanBand:
        return "CMYK"
    rgb = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]
    return "RGB" if interpretations[:3] == rgb else "MINISBLACK"


def _header_size(dataset: gdal.Dataset) -> int:
    """Find where the first stored tile begins, over all levels: what a reader must skip or parse before data."""
    first = dataset.GetRasterBand(1)
    levels = [first, *(first.GetOverview(i) for i in range(first.GetOverviewCount()))]
    offsets = [offset for offset in (_first_offset(level) for level in levels) if offset]
    return min(offsets, default=0)


def _first_offset(band: gdal.Band) -> int:
    """Return the file offset of a level's first block that is stored, 0 when none of the first ones is."""
    block_width, _ = band.GetBlockSize()
    across = -(-band.XSize // block_width)
    for number in range(min(across, 64)):
        item = band.GetMetadataItem(f"BLOCK_OFFSET_{number}_0", "TIFF")
        if item:
            return int(item)
    return 0


def _has_external_overviews(files: Sequence[str], path: str) -> bool:
    return any(str(name) == f"{path}.ovr" for name in files)
