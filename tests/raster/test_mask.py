"""Which pixels are valid: every way a raster can say so."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from rasters import UTM_33N, disc, picture, rasterized, write, write_mask
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.footprint import derive_footprint
from sentinelhub_byoc.raster.mask import TileMask, Window

VALID = picture(
    """
    ....######....
    ..##########..
    ..####..####..
    ..####..####..
    ...........#..
    .##........#..
    """
)
HEIGHT, WIDTH = VALID.shape


def traced(path, **options):
    footprint = derive_footprint(path, max_points=None, **options)
    return rasterized(footprint.geometry, UTM_33N, WIDTH, HEIGHT), footprint


def values(valid, no_data, dtype, fill=7):
    return np.where(valid, np.array(fill, dtype), np.array(no_data, dtype))


NO_DATA = [
    ("Byte", gdal.GDT_Byte, 0, "u1"),
    ("UInt16", gdal.GDT_UInt16, 65535, "u2"),
    ("Int16", gdal.GDT_Int16, -32768, "i2"),
    ("UInt32", gdal.GDT_UInt32, 4294967295, "u4"),
    ("Int32", gdal.GDT_Int32, -9999, "i4"),
    ("Float32", gdal.GDT_Float32, -3.4028234663852886e38, "f4"),
    ("Float64", gdal.GDT_Float64, -1e300, "f8"),
]
NEWER = [
    (name, getattr(gdal, f"GDT_{name}"), no_data, code)
    for name, no_data, code in (
        ("Int8", -128, "i1"),
        ("Int64", -(2**62), "i8"),
        ("UInt64", 2**63, "u8"),
        ("Float16", 0, "f4"),
    )
    if hasattr(gdal, f"GDT_{name}")
]


@pytest.mark.parametrize(
    ("dtype", "no_data", "code"),
    [kind[1:] for kind in NO_DATA + NEWER],
    ids=[kind[0] for kind in NO_DATA + NEWER],
)
def test_no_data_value(tmp_path, dtype, no_data, code):
    path = write(tmp_path / "a.tif", values(VALID, no_data, code), dtype=dtype, no_data=no_data)
    mask, footprint = traced(path)
    assert (mask == VALID).all()
    assert footprint.source == "mask"


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_few_bits(tmp_path, bits):
    path = write(tmp_path / "a.tif", values(VALID, 0, "u1", 1), no_data=0, options=[f"NBITS={bits}"])
    assert (traced(path)[0] == VALID).all()


@pytest.mark.parametrize("dtype", [gdal.GDT_Float32, gdal.GDT_Float64], ids=["Float32", "Float64"])
@pytest.mark.parametrize(
    "no_data", [None, float("nan"), -9999.0], ids=["no no-data value", "NaN", "another value"]
)
def test_nan_is_always_no_data(tmp_path, dtype, no_data):
    pixels = np.where(VALID, 5.0, np.nan)
    pixels[0, 4] = -9999.0 if no_data == -9999.0 else 1.0
    expected = VALID.copy()
    expected[0, 4] = no_data != -9999.0
    mask, footprint = traced(write(tmp_path / "a.tif", pixels, dtype=dtype, no_data=no_data))
    assert (mask == expected).all()
    assert footprint.source == "mask"


@pytest.mark.parametrize("internal", ["YES", "NO"], ids=["internal", "msk file"])
def test_mask_band(tmp_path, internal):
    path = write(tmp_path / "a.tif", np.full(VALID.shape, 9, "u1"))
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", internal)
    try:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(VALID, 255, 0).astype("u1"))
        del dataset
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert (tmp_path / "a.tif.msk").exists() == (internal == "NO")
    assert (traced(path)[0] == VALID).all()


@pytest.mark.parametrize("count", [2, 4, 5], ids=["grey and alpha", "RGB and alpha", "four bands and alpha"])
@pytest.mark.parametrize("dtype", [gdal.GDT_Byte, gdal.GDT_UInt16], ids=["Byte", "UInt16"])
def test_alpha_band(tmp_path, count, dtype):
    layers = [np.full(VALID.shape, 9)] * (count - 1) + [
        np.where(VALID, 300 if dtype == gdal.GDT_UInt16 else 1, 0)
    ]
    colors = [gdal.GCI_Undefined] * (count - 1) + [gdal.GCI_AlphaBand]
    path = write(tmp_path / "a.tif", np.array(layers), dtype=dtype, colors=colors, options=["ALPHA=YES"])
    mask, footprint = traced(path)
    assert (mask == VALID).all()
    assert footprint.notes == ()


def test_alpha_and_no_data_both_count(tmp_path):
    half = np.arange(WIDTH) < 7
    layers = np.array([values(VALID, 0, "u1"), np.broadcast_to(np.where(half, 255, 0), VALID.shape)])
    colors = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]
    path = write(tmp_path / "a.tif", layers, no_data=0, colors=colors)
    assert (traced(path)[0] == (VALID & half)).all()


def test_transparent_palette_entry(tmp_path):
    source = gdal.GetDriverByName("MEM").Create("", WIDTH, HEIGHT, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    for entry, color in enumerate([(1, 2, 3, 255), (9, 9, 9, 255), (0, 0, 0, 0), (7, 7, 7, 255)]):
        table.SetColorEntry(entry, color)
    source.GetRasterBand(1).SetColorTable(table)
    source.GetRasterBand(1).WriteArray(values(VALID, 2, "u1", 3))
    source.SetGeoTransform(UTM_33N)
    target = str(tmp_path / "palette.vrt")
    gdal.Translate(str(tmp_path / "palette.png"), source, format="PNG")
    gdal.Translate(target, str(tmp_path / "palette.png"), format="VRT", outputSRS="EPSG:32633", noData="none")
    dataset = gdal.Open(target)
    assert dataset.GetRasterBand(1).GetNoDataValue() is None
    del dataset
    assert (traced(target)[0] == VALID).all()


def test_several_bands_any_by_default_all_when_asked(tmp_path):
    left, right = np.arange(WIDTH) < 9, np.arange(WIDTH) >= 5
    layers = np.array([values(VALID & left, 0, "u1"), values(VALID & right, 0, "u1")])
    path = write(tmp_path / "a.tif", layers, no_data=0)
    assert (traced(path)[0] == VALID).all()
    assert (traced(path, combine="all")[0] == (VALID & left & right)).all()
    assert (traced(path, bands=[1])[0] == (VALID & left)).all()
    assert (traced(path, bands=[2, 2])[0] == (VALID & right)).all()


def test_a_band_without_no_data_makes_every_pixel_valid_and_a_note(tmp_path):
    write_mask(tmp_path / "a.tif", VALID)
    write_mask(tmp_path / "b.tif", VALID, no_data=None)
    stack = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(stack, [str(tmp_path / "a.tif"), str(tmp_path / "b.tif")], separate=True).FlushCache()
    dataset = gdal.Open(stack, gdal.GA_Update)
    dataset.GetRasterBand(2).DeleteNoDataValue()
    del dataset
    mask, footprint = traced(stack)
    assert mask.all()
    assert "Band 2" in " ".join(footprint.notes)
    assert (traced(stack, combine="all")[0] == VALID).all()


def test_nothing_says_what_is_valid(tmp_path):
    mask, footprint = traced(write_mask(tmp_path / "a.tif", VALID, no_data=None))
    assert mask.all()
    assert footprint.source == "box"
    assert footprint.points == 5
    assert "no-data value" in footprint.notes[0]


def test_a_no_data_value_the_type_cannot_hold_masks_nothing(tmp_path):
    path = write(tmp_path / "a.tif", values(VALID, 0, "u1"), no_data=-9999)
    assert traced(path)[0].all()


@pytest.mark.parametrize("dtype", [gdal.GDT_CInt16, gdal.GDT_CFloat32], ids=["CInt16", "CFloat32"])
def test_complex_values_are_refused(tmp_path, dtype):
    path = write(tmp_path / "a.tif", np.zeros((4, 4)), dtype=dtype)
    with pytest.raises(RasterError, match="complex") as caught:
        derive_footprint(path)
    assert caught.value.kind == "unsupported-type"


@pytest.mark.parametrize("bands", [[0], [2], [1, 7], [-1]])
def test_a_band_that_is_not_there(tmp_path, bands):
    path = write_mask(tmp_path / "a.tif", VALID)
    with pytest.raises(RasterError, match=r"has no band .*1 to 1") as caught:
        derive_footprint(path, bands=bands)
    assert caught.value.kind == "no-such-band"


class TestSeveralFiles:
    def test_valid_where_all_are(self, tmp_path):
        left, right = np.arange(WIDTH) < 9, np.arange(WIDTH) >= 5
        paths = [write_mask(tmp_path / "a.tif", VALID & left), write_mask(tmp_path / "b.tif", VALID & right)]
        assert (traced(paths)[0] == (VALID & left & right)).all()

    def test_a_file_without_mask_does_not_decide(self, tmp_path):
        paths = [
            write_mask(tmp_path / "a.tif", VALID),
            write_mask(tmp_path / "b.tif", VALID, no_data=None),
        ]
        mask, footprint = traced(paths)
        assert (mask == VALID).all()
        assert footprint.source == "mask"

    @pytest.mark.parametrize("first", [0, 1], ids=["coarse one first", "fine one first"])
    def test_of_different_resolution(self, tmp_path, first):
        fine = disc(60)
        coarse = np.ones((20, 20), bool)
        coarse[:, 11:] = False
        wide = (UTM_33N[0], 30.0, 0.0, UTM_33N[3], 0.0, -30.0)
        paths = [
            write_mask(tmp_path / "coarse.tif", coarse, transform=wide),
            write_mask(tmp_path / "fine.tif", fine),
        ]
        footprint = derive_footprint(paths if first == 0 else paths[::-1], max_points=None)
        expected = fine & np.kron(coarse, np.ones((3, 3))).astype(bool)
        assert (rasterized(footprint.geometry, UTM_33N, 60, 60) == expected).all()

    def test_of_a_ratio_that_is_no_whole_number(self, tmp_path):
        narrow = (UTM_33N[0], 20.0, 0.0, UTM_33N[3], 0.0, -20.0)
        wide = (UTM_33N[0], 30.0, 0.0, UTM_33N[3], 0.0, -30.0)
        write_mask(tmp_path / "a.tif", np.ones((30, 30), bool), transform=narrow)
        lower = np.arange(20)[:, None] >= np.full(20, 10)
        write_mask(tmp_path / "b.tif", lower, transform=wide)
        footprint = derive_footprint([tmp_path / "a.tif", tmp_path / "b.tif"])
        assert footprint.geometry.bounds == (300000.0, 5099400.0, 300600.0, 5099700.0)

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"crs": "EPSG:32632"}, "different coordinate"),
            ({"transform": (300100, 10, 0, 5100000, 0, -10)}, "extents"),
        ],
        ids=["another CRS", "another place"],
    )
    def test_that_do_not_belong_together(self, tmp_path, change, words):
        paths = [write_mask(tmp_path / "a.tif", VALID), write_mask(tmp_path / "b.tif", VALID, **change)]
        with pytest.raises(RasterError, match=words) as caught:
            derive_footprint(paths)
        assert caught.value.kind == "mismatch"

    def test_with_nothing_in_common(self, tmp_path):
        left = np.arange(WIDTH) < 5
        paths = [write_mask(tmp_path / "a.tif", VALID & left), write_mask(tmp_path / "b.tif", VALID & ~left)]
        with pytest.raises(RasterError, match="valid in all") as caught:
            derive_footprint(paths)
        assert caught.value.kind == "empty"


def test_windows_read_what_the_whole_does(tmp_path):
    mask = TileMask([write_mask(tmp_path / "a.tif", VALID)])
    assert (mask.read(Window(0, 0, WIDTH, HEIGHT)) == VALID).all()
    assert (mask.read(Window(3, 1, 5, 4)) == VALID[1:5, 3:8]).all()


def test_combine_is_checked(tmp_path):
    with pytest.raises(ValueError, match="any, all"):
        TileMask([write_mask(tmp_path / "a.tif", VALID)], combine="some")
