"""Independent readings of a TIFF's header, to compare ours with: tifffile's of its tags, GDAL's of its place and values."""

from __future__ import annotations

from typing import Any

import pytest
import tifffile
from osgeo import gdal
from sentinelhub_byoc.raster.info import read_info

NUMBERS = {"NONE": 1, "LZW": 5, "JPEG": 7, "DEFLATE": 8, "PACKBITS": 32773, "LZMA": 34925, "ZSTD": 50000}


def assert_as_tifffile_reads(path: Any) -> None:
    """Compare every fact that both tell."""
    info = read_info(path)
    with tifffile.TiffFile(path) as tiff:
        pages = list(tiff.pages)
        assert info.layout.header_end <= info.file_size
        overviews = [page for page in pages[1:] if page.subfiletype & 1 and not page.subfiletype & 4]
        assert len(info.masks) == sum(bool(page.subfiletype & 4) for page in pages[1:])
        for image, page in zip(info.images, [pages[0], *overviews]):
            block = (
                (page.tilewidth, page.tilelength)
                if page.is_tiled
                else (page.imagewidth, min(page.rowsperstrip, page.imagelength))
            )
            assert (image.width, image.height) == (page.imagewidth, page.imagelength)
            assert (image.block_width, image.block_height) == block
            assert NUMBERS[image.compression or "NONE"] == page.compression
        first = pages[0]
        assert len(info.images) == 1 + len(overviews)
        assert len(info.bands) == first.samplesperpixel
        assert {band.bit_depth for band in info.bands} == {first.bitspersample}
        assert info.interleave == (
            "PIXEL" if first.samplesperpixel > 1 and first.planarconfig == 1 else "BAND"
        )
        offsets = [offset for page in pages for offset in page.dataoffsets if offset]
        assert info.layout.data_begin == min(offsets)
        ends = [o + n for page in pages for o, n in zip(page.dataoffsets, page.databytecounts) if o]
        assert info.layout.data_end == max(ends)


def assert_as_gdal_reads(path: Any) -> None:
    """Compare place, CRS, types and no data."""
    info, dataset = read_info(path), gdal.Open(path)
    transform = dataset.GetGeoTransform(can_return_null=True)
    assert (info.geotransform is None) == (transform is None)
    if transform is not None:
        assert info.geotransform == pytest.approx(transform, rel=1e-12)
    srs = dataset.GetSpatialRef()
    known = srs is not None and not srs.IsLocal()  # a CRS of no place on Earth is none
    assert info.crs_wkt == (srs.ExportToWkt() if known else "")
    assert len(info.bands) == dataset.RasterCount
    for band in info.bands:
        real = dataset.GetRasterBand(band.index)
        assert band.dtype == gdal.GetDataTypeName(real.DataType)
        assert band.no_data == pytest.approx(real.GetNoDataValue(), nan_ok=True)
