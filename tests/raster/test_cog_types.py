"""Bit depths that the service does not take are converted where nothing is lost, and refused where something would be."""

from __future__ import annotations

import numpy as np
import pytest
from cogs import assert_fit, band_of, read
from osgeo import gdal
from rasters import write
from sentinelhub_byoc.raster.cog import prepare_cog
from sentinelhub_byoc.raster.cog_types import equals, fits, number_text, same, stored
from sentinelhub_byoc.raster.errors import RasterError

GDT_INT64 = getattr(gdal, "GDT_Int64", None)
GDT_INT8 = getattr(gdal, "GDT_Int8", None)
SHAPE = (300, 200)
RNG = np.random.default_rng(3)


def type_of(path):
    return gdal.GetDataTypeName(band_of(path).DataType)


def test_floats_of_64_bits_are_rounded_and_it_is_told(tmp_path):
    pixels = RNG.normal(0, 1000, SHAPE)
    source = write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_Float64)
    made = prepare_cog(source, tmp_path / "made.tif")
    np.testing.assert_array_equal(read(made.files[0])[0], pixels.astype("f4"))
    assert any("rounded to 32 bits" in note for note in made.notes)
    assert_fit(*made.files)


def test_a_no_data_value_of_64_bits_that_32_do_not_hold_becomes_nan(tmp_path):
    pixels = RNG.normal(0, 1000, SHAPE)
    pixels[:40] = -1.7976931348623157e308
    source = write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_Float64, no_data=-1.7976931348623157e308)
    made = prepare_cog(source, tmp_path / "made.tif")
    result = read(made.files[0])[0]
    assert np.isnan(result[:40]).all()
    np.testing.assert_array_equal(result[40:], pixels[40:].astype("f4"))
    assert any("is nan in the result" in note for note in made.notes)


@pytest.mark.parametrize(
    ("low", "high", "result"),
    [(-(2**31), 2**31 - 1, "Int32"), (0, 2**32 - 1, "UInt32")],
    ids=["Int32", "UInt32"],
)
def test_whole_numbers_of_64_bits_that_fit_32_are_exact(tmp_path, low, high, result):
    pixels = RNG.integers(low, high, SHAPE, endpoint=True)
    pixels[0, :2] = low, high
    source = write(tmp_path / "a.tif", pixels, dtype=GDT_INT64)
    made = prepare_cog(source, tmp_path / "made.tif")
    assert type_of(made.files[0]) == result
    np.testing.assert_array_equal(read(made.files[0])[0].astype("i8"), pixels)
    assert_fit(*made.files)


def test_whole_numbers_of_64_bits_with_a_no_data_value_outside_32(tmp_path):
    pixels = RNG.integers(1, 1000, SHAPE)
    pixels[:30] = -(2**63)
    source = write(tmp_path / "a.tif", pixels, dtype=GDT_INT64)
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(-(2**63))
    del dataset
    made = prepare_cog(source, tmp_path / "made.tif")
    result = read(made.files[0])[0]
    np.testing.assert_array_equal(result[30:], pixels[30:])
    assert (result[:30] == band_of(made.files[0]).GetNoDataValue()).all()


def test_whole_numbers_that_do_not_fit_are_refused_with_their_range(tmp_path):
    pixels = np.full(SHAPE, 2**40)
    with pytest.raises(RasterError, match=str(2**40)) as caught:
        prepare_cog(write(tmp_path / "a.tif", pixels, dtype=GDT_INT64), tmp_path / "made.tif")
    assert caught.value.kind == "unsupported-type"


@pytest.mark.parametrize("bits", [1, 2, 4, 7])
def test_fewer_bits_are_widened(tmp_path, bits):
    pixels = RNG.integers(0, 2**bits, SHAPE)
    source = write(tmp_path / "a.tif", pixels, options=[f"NBITS={bits}"])
    made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
    np.testing.assert_array_equal(read(made.files[0])[0], pixels)
    assert band_of(made.files[0]).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") is None
    assert any("widened" in note for note in made.notes)
    assert_fit(*made.files)


def test_twelve_bits_are_widened(tmp_path):
    pixels = RNG.integers(0, 4096, SHAPE)
    source = write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_UInt16, options=["NBITS=12"])
    made = prepare_cog(source, tmp_path / "made.tif")
    np.testing.assert_array_equal(read(made.files[0])[0], pixels)
    assert_fit(*made.files)


def test_one_bit_is_not_averaged(tmp_path):
    pixels = RNG.integers(0, 2, SHAPE)
    made = prepare_cog(
        write(tmp_path / "a.tif", pixels, options=["NBITS=1"]), tmp_path / "m.tif", block_size=256
    )
    assert set(np.unique(read(made.files[0], 0))) <= {0, 1}


def test_signed_bytes_keep_their_sign(tmp_path):
    pixels = RNG.integers(-128, 128, SHAPE).astype("i1")
    if GDT_INT8 is not None:
        source = write(tmp_path / "a.tif", pixels, dtype=GDT_INT8)
    else:
        source = write(tmp_path / "a.tif", pixels.view("u1"), options=["PIXELTYPE=SIGNEDBYTE"])
    made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
    np.testing.assert_array_equal(read(made.files[0])[0].astype("i2"), pixels)
    assert_fit(*made.files)
    assert abs(int(read(made.files[0], 0).mean())) < 10


def test_complex_numbers_are_refused(tmp_path):
    source = write(tmp_path / "a.tif", np.ones(SHAPE), dtype=gdal.GDT_CFloat32)
    with pytest.raises(RasterError, match="CFloat32") as caught:
        prepare_cog(source, tmp_path / "made.tif")
    assert caught.value.kind == "unsupported-type"


class TestBandsOfSeveralTypes:
    def vrt(self, tmp_path, *codes):
        files = [write(tmp_path / f"{n}.tif", np.full(SHAPE, 1 + n), dtype=c) for n, c in enumerate(codes)]
        path = str(tmp_path / "all.vrt")
        gdal.BuildVRT(path, files, separate=True)
        return path

    def test_share_one_that_holds_them(self, tmp_path):
        source = self.vrt(tmp_path, gdal.GDT_UInt16, gdal.GDT_Int16)
        made = prepare_cog(source, tmp_path / "made.tif")
        assert type_of(made.files[0]) == "Int32"
        assert any("share a type" in note for note in made.notes)
        assert_fit(*made.files)

    def test_are_refused_where_none_does_and_may_have_files_of_their_own(self, tmp_path):
        source = self.vrt(tmp_path, gdal.GDT_Int32, gdal.GDT_Float32)
        with pytest.raises(RasterError, match="no type of at most 32 bits") as caught:
            prepare_cog(source, tmp_path / "made.tif")
        assert "(BAND)" in caught.value.hint
        made = prepare_cog(source, tmp_path / "(BAND).tif")
        assert [type_of(file) for file in made.files] == ["Int32", "Float32"]


@pytest.mark.parametrize(
    ("value", "code", "expected"),
    [
        (255, gdal.GDT_Byte, True),
        (256, gdal.GDT_Byte, False),
        (-0.0, gdal.GDT_Byte, True),
        (0.5, gdal.GDT_Int16, False),
        (float("inf"), gdal.GDT_Int16, False),
        (float("nan"), gdal.GDT_Float32, True),
        (-3.4028235e38, gdal.GDT_Float32, True),
        (1e39, gdal.GDT_Float32, False),
    ],
    ids=str,
)
def test_what_a_type_holds(value, code, expected):
    assert fits(value, code) is expected


@pytest.mark.parametrize(
    "value", [0, -9999, 0.1, -3.4028234663852886e38, 1e20, float("nan"), 2**32 - 1], ids=str
)
def test_numbers_survive_as_text(value):
    assert same(float(number_text(value)), float(value))


def test_values_are_found_as_they_are_stored():
    values = np.array([0.1, np.nan, 5], "f4")
    assert equals(values, 0.1).tolist() == [True, False, False]
    assert equals(values, float("nan")).tolist() == [False, True, False]
    assert not equals(np.array([1], "u1"), 257).any()
    assert stored(-3.4028235e38, gdal.GDT_Float32) == float(np.finfo("f4").min)
