"""What headers say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from rasters import UTM_33N, write
from rule_breakers import add_overviews
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.info import BandInfo, ImageInfo, read_info

PIXELS = np.random.default_rng(1).integers(0, 200, (700, 900))
DEFLATED = ("DEFLATE", "MINISBLACK")


def cog(path, *options):
    source = str(path) + ".source.tif"
    write(source, PIXELS, no_data=0)
    gdal.Translate(str(path), source, format="COG", creationOptions=["BLOCKSIZE=256", *options])
    return str(path)


def block_offsets(path):
    """Return the offset of every tile of every level."""
    offsets = []
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    for level in (band, *(band.GetOverview(k) for k in range(band.GetOverviewCount()))):
        columns, rows = -(-level.XSize // 256), -(-level.YSize // 256)
        items = [f"BLOCK_OFFSET_{x}_{y}" for x in range(columns) for y in range(rows)]
        offsets += [int(level.GetMetadataItem(item, "TIFF")) for item in items]
    return offsets


def test_a_cog(tmp_path):
    info = read_info(cog(tmp_path / "a.tif", "COMPRESS=DEFLATE"))
    assert (info.driver, info.width, info.height) == ("GTiff", 900, 700)
    assert info.images == (
        ImageInfo(900, 700, 256, 256, *DEFLATED),
        ImageInfo(450, 350, 256, 256, *DEFLATED),
        ImageInfo(225, 175, 256, 256, *DEFLATED),
    )
    assert info.bands == (BandInfo(1, "Byte", 8, "UINT", 0.0, "Gray"),)
    assert (info.compression, info.photometric) == DEFLATED
    assert info.geotransform == UTM_33N
    assert info.epsg == 32633
    assert info.bounds() == (300000, 5093000, 309000, 5100000)
    assert info.pixel_size() == (10, 10)
    assert info.file_size == Path(info.path).stat().st_size
    assert not info.external_overviews


def test_the_layout_of_a_cog(tmp_path):
    """All but the pixels comes first; the tiles begin where it ends, each four bytes behind its own length."""
    path = cog(tmp_path / "a.tif", "COMPRESS=DEFLATE")
    layout = read_info(path).layout
    offsets = block_offsets(path)
    assert layout.data_begin == min(offsets)
    assert min(offsets) - 8 <= layout.header_end <= min(offsets)
    assert 0 < layout.header_size <= layout.header_end
    assert max(offsets) < layout.data_end <= Path(path).stat().st_size
    assert (layout.behind, layout.scattered, layout.cut) == (0, False, False)


def test_overviews_added_later_lie_behind_the_pixels(tmp_path):
    path = add_overviews(write(tmp_path / "a.tif", PIXELS, options=["TILED=YES"]), 2, 4)
    layout = read_info(path).layout
    assert layout.behind == 2
    assert layout.header_end > layout.data_begin


@pytest.mark.parametrize(
    ("dtype", "options", "name", "depth", "sample_format"),
    [
        (gdal.GDT_Byte, ["NBITS=1"], "Byte", 1, "UINT"),
        (gdal.GDT_Byte, ["NBITS=4"], "Byte", 4, "UINT"),
        (gdal.GDT_UInt16, [], "UInt16", 16, "UINT"),
        (gdal.GDT_UInt16, ["NBITS=12"], "UInt16", 12, "UINT"),
        (gdal.GDT_Int16, [], "Int16", 16, "INT"),
        (gdal.GDT_Int32, [], "Int32", 32, "INT"),
        (gdal.GDT_Float32, [], "Float32", 32, "FLOAT"),
        (gdal.GDT_Float32, ["NBITS=16"], "Float32", 16, "FLOAT"),
        (gdal.GDT_Float64, [], "Float64", 64, "FLOAT"),
        (gdal.GDT_CInt16, [], "CInt16", 32, "COMPLEX"),
        (gdal.GDT_CFloat32, [], "CFloat32", 64, "COMPLEX"),
    ],
)
def test_band_types(tmp_path, dtype, options, name, depth, sample_format):
    path = write(tmp_path / "a.tif", np.zeros((4, 4)), dtype=dtype, options=options)
    (band,) = read_info(path).bands
    assert (band.dtype, band.bit_depth, band.sample_format) == (name, depth, sample_format)


@pytest.mark.parametrize(
    ("bands", "options", "expected"),
    [
        (3, ["PHOTOMETRIC=RGB"], ("", "PIXEL", "RGB")),
        (3, ["PHOTOMETRIC=RGB", "INTERLEAVE=BAND", "COMPRESS=LZW"], ("LZW", "BAND", "RGB")),
        (3, ["PHOTOMETRIC=YCBCR", "COMPRESS=JPEG"], ("JPEG", "PIXEL", "YCBCR")),
        (4, ["PHOTOMETRIC=CMYK"], ("", "PIXEL", "CMYK")),
        (1, ["PHOTOMETRIC=MINISWHITE"], ("", "BAND", "MINISWHITE")),
    ],
    ids=["RGB", "RGB by band", "YCbCr", "CMYK", "white is zero"],
)
def test_encoding(tmp_path, bands, options, expected):
    path = write(tmp_path / "a.tif", np.zeros((bands, 32, 32)), options=options)
    info = read_info(path)
    assert (info.compression, info.interleave, info.photometric) == expected


@pytest.mark.parametrize(
    ("bands", "options", "expected"),
    [
        (3, [], ["Red", "Green", "Blue"]),
        (4, ["PHOTOMETRIC=RGB", "ALPHA=YES"], ["Red", "Green", "Blue", "Alpha"]),
        (2, ["ALPHA=YES"], ["Gray", "Alpha"]),
        (2, [], ["Gray", "Undefined"]),
    ],
    ids=["RGB", "RGBA", "gray and alpha", "two"],
)
def test_colours_are_those_that_gdal_sees(tmp_path, bands, options, expected):
    path = write(tmp_path / "a.tif", np.zeros((bands, 32, 32)), options=options)
    dataset = gdal.Open(path)
    seen = [
        gdal.GetColorInterpretationName(dataset.GetRasterBand(k + 1).GetColorInterpretation())
        for k in range(bands)
    ]
    assert [band.color_interp for band in read_info(path).bands] == expected == seen


def test_overviews_in_a_file_beside_it_are_noticed_and_not_counted(tmp_path):
    path = write(tmp_path / "a.tif", PIXELS)
    dataset = gdal.Open(path)
    dataset.BuildOverviews("NEAREST", [2, 4])
    del dataset
    info = read_info(path)
    assert info.external_overviews
    assert len(info.images) == 1


def test_no_pixel_is_read(tmp_path):
    path = cog(tmp_path / "a.tif", "COMPRESS=DEFLATE")
    whole = read_info(path)
    Path(path).write_bytes(Path(path).read_bytes()[: whole.layout.header_end + 64])
    info = read_info(path)
    assert info.images == whole.images
    assert info.layout.data_end == whole.layout.data_end > info.file_size


def test_without_place(tmp_path):
    info = read_info(write(tmp_path / "a.tif", np.zeros((4, 4)), crs=None, transform=None))
    assert (info.geotransform, info.crs_wkt, info.epsg, info.bounds(), info.pixel_size()) == (
        None,
        "",
        None,
        None,
        None,
    )


def test_a_sparse_file(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((600, 600)), no_data=0, options=["SPARSE_OK=TRUE", "TILED=YES"])
    layout = read_info(path).layout
    assert (layout.data_begin, layout.data_end) == (0, 0)


def test_another_format(tmp_path):
    info = read_info(write(tmp_path / "a.img", PIXELS, driver="HFA"))
    assert (info.driver, info.width, info.epsg, info.geotransform) == ("HFA", 900, 32633, UTM_33N)
    assert (info.header_size, info.images[0].block_width) == (0, 64)


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
