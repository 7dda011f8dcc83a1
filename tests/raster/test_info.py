"""What headers say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from rasters import UTM_33N, write
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.info import BandInfo, ImageInfo, read_info

PIXELS = np.random.default_rng(1).integers(0, 200, (700, 900))


def cog(path, *options):
    source = str(path) + ".source.tif"
    write(source, PIXELS, no_data=0)
    gdal.Translate(str(path), source, format="COG", creationOptions=["BLOCKSIZE=256", *options])
    return str(path)


def test_a_cog(tmp_path):
    info = read_info(cog(tmp_path / "a.tif", "COMPRESS=DEFLATE"))
    assert (info.driver, info.width, info.height) == ("GTiff", 900, 700)
    assert info.images == (
        ImageInfo(900, 700, 256, 256),
        ImageInfo(450, 350, 256, 256),
        ImageInfo(225, 175, 256, 256),
    )
    assert info.bands == (BandInfo(1, "Byte", 8, "UINT", 0.0, "Gray"),)
    assert (info.compression, info.photometric) == ("DEFLATE", "MINISBLACK")
    assert info.geotransform == UTM_33N
    assert info.bounds() == (300000, 5093000, 309000, 5100000)
    assert info.pixel_size() == (10, 10)
    assert info.file_size == Path(info.path).stat().st_size
    assert not info.external_overviews


def test_header_size_is_where_the_first_tile_begins(tmp_path):
    path = cog(tmp_path / "a.tif", "COMPRESS=DEFLATE")
    offsets = []
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    for level in (band, band.GetOverview(0), band.GetOverview(1)):
        columns, rows = -(-level.XSize // 256), -(-level.YSize // 256)
        offsets += [
            int(level.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF"))
            for x in range(columns)
            for y in range(rows)
        ]
    assert read_info(path).header_size == min(offsets) > 0


@pytest.mark.parametrize(
    ("dtype", "options", "depth", "sample_format"),
    [
        (gdal.GDT_Byte, ["NBITS=1"], 1, "UINT"),
        (gdal.GDT_Byte, ["NBITS=4"], 4, "UINT"),
        (gdal.GDT_UInt16, [], 16, "UINT"),
        (gdal.GDT_UInt16, ["NBITS=12"], 12, "UINT"),
        (gdal.GDT_Int16, [], 16, "INT"),
        (gdal.GDT_Int32, [], 32, "INT"),
        (gdal.GDT_Float32, [], 32, "FLOAT"),
        (gdal.GDT_Float32, ["NBITS=16"], 16, "FLOAT"),
        (gdal.GDT_Float64, [], 64, "FLOAT"),
        (gdal.GDT_CFloat32, [], 64, "COMPLEX"),
    ],
)
def test_band_types(tmp_path, dtype, options, depth, sample_format):
    path = write(tmp_path / "a.tif", np.zeros((4, 4)), dtype=dtype, options=options)
    (band,) = read_info(path).bands
    assert (band.bit_depth, band.sample_format) == (depth, sample_format)


@pytest.mark.parametrize(
    ("bands", "options", "expected"),
    [
        (3, ["PHOTOMETRIC=RGB"], ("", "PIXEL", "RGB")),
        (3, ["PHOTOMETRIC=RGB", "INTERLEAVE=BAND", "COMPRESS=LZW"], ("LZW", "BAND", "RGB")),
        (3, ["PHOTOMETRIC=YCBCR", "COMPRESS=JPEG"], ("YCbCr JPEG", "PIXEL", "YCBCR")),
        (4, ["PHOTOMETRIC=CMYK"], ("", "PIXEL", "CMYK")),
        (1, ["PHOTOMETRIC=MINISWHITE"], ("", "BAND", "MINISWHITE")),
    ],
    ids=["RGB", "RGB by band", "YCbCr", "CMYK", "white is zero"],
)
def test_encoding(tmp_path, bands, options, expected):
    path = write(tmp_path / "a.tif", np.zeros((bands, 32, 32)), options=options)
    info = read_info(path)
    assert (info.compression, info.interleave, info.photometric) == expected


def test_overviews_in_a_file_beside_it(tmp_path):
    path = write(tmp_path / "a.tif", PIXELS)
    dataset = gdal.Open(path)
    dataset.BuildOverviews("NEAREST", [2, 4])
    del dataset
    info = read_info(path)
    assert info.external_overviews
    assert len(info.images) == 3


def test_no_pixel_is_read(tmp_path):
    path = cog(tmp_path / "a.tif", "COMPRESS=DEFLATE")
    header = read_info(path).header_size
    Path(path).write_bytes(Path(path).read_bytes()[: header + 64])
    assert read_info(path).images[1] == ImageInfo(450, 350, 256, 256)


def test_without_place(tmp_path):
    info = read_info(write(tmp_path / "a.tif", np.zeros((4, 4)), crs=None, transform=None))
    assert (info.geotransform, info.crs_wkt, info.bounds(), info.pixel_size()) == (None, "", None, None)


def test_a_sparse_file(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((600, 600)), no_data=0, options=["SPARSE_OK=TRUE", "TILED=YES"])
    assert read_info(path).header_size == 0


def test_unreadable(tmp_path):
    with pytest.raises(RasterError) as caught:
        read_info(str(tmp_path / "none.tif"))
    assert caught.value.kind == "unreadable"


def test_a_container_without_a_raster_of_its_own(tmp_path):
    path = str(tmp_path / "a.gpkg")
    for table in ("a", "b"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        source = gdal.Open(write(tmp_path / "a.tif", np.ones((8, 8)), crs="EPSG:3857"))
        gdal.Translate(path, source, format="GPKG", creationOptions=options)
    with pytest.raises(RasterError, match="subdatasets"):
        read_info(path)
