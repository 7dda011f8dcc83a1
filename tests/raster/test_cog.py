"""Values stay as they are wherever nothing asks for change, whatever the raster is like."""

from __future__ import annotations

import numpy as np
import pytest
from cogs import assert_fit, band_of, levels, read
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from rasters import UTM_33N, write
from sentinelhub_byoc.raster.cog import prepare_cog
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.mask import MaskReader, Window

TYPES = {
    "Byte": (gdal.GDT_Byte, "u1"),
    "UInt16": (gdal.GDT_UInt16, "u2"),
    "Int16": (gdal.GDT_Int16, "i2"),
    "UInt32": (gdal.GDT_UInt32, "u4"),
    "Int32": (gdal.GDT_Int32, "i4"),
    "Float32": (gdal.GDT_Float32, "f4"),
}


def noise(kind, shape, seed=1):
    rng = np.random.default_rng(seed)
    if kind[0] == "f":
        values = rng.normal(0, 1e4, shape).astype(kind)
        values[rng.random(shape) < 0.05] = np.nan
        return values
    info = np.iinfo(kind)
    return rng.integers(info.min, info.max, shape, dtype=kind, endpoint=True)


def valid(path, band):
    reader = MaskReader(str(path), [band])
    return reader.read(Window(0, 0, reader.width, reader.height))


@st.composite
def rasters(draw):
    return {
        "type": draw(st.sampled_from(sorted(TYPES))),
        "width": draw(st.integers(1, 700)),
        "height": draw(st.integers(1, 700)),
        "bands": draw(st.sampled_from([1, 2, 3, 4, 11])),
        "no_data": draw(st.sampled_from([None, 0, 7])),
        "options": draw(
            st.sampled_from(
                [[], ["TILED=YES"], ["INTERLEAVE=BAND"], ["COMPRESS=LZW", "PREDICTOR=2"], ["ENDIANNESS=BIG"]]
            )
        ),
        "compression": draw(st.sampled_from(["DEFLATE", "ZSTD", "LZW", "PACKBITS", "NONE"])),
        "resampling": draw(st.sampled_from(["AVERAGE", "NEAREST", "CUBIC", "MODE"])),
        "block": draw(st.sampled_from([256, 512, 1024])),
        "seed": draw(st.integers(0, 9)),
    }


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wish=rasters())
def test_random_rasters_keep_every_value_and_the_mask(tmp_path_factory, wish):
    folder = tmp_path_factory.mktemp("random")
    code, kind = TYPES[wish["type"]]
    if kind == "f4" and "PREDICTOR=2" in wish["options"]:
        wish["options"] = ["COMPRESS=LZW", "PREDICTOR=3"]
    pixels = noise(kind, (wish["bands"], wish["height"], wish["width"]), wish["seed"])
    if wish["no_data"] is not None:
        pixels[:, ::3, ::2] = wish["no_data"]
    # GDAL would call the fourth band alpha
    options = [*wish["options"], "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    source = write(folder / "source.tif", pixels, dtype=code, no_data=wish["no_data"], options=options)
    made = prepare_cog(
        source,
        folder / "made.tif",
        compression=wish["compression"],
        resampling=wish["resampling"],
        block_size=wish["block"],
    )
    assert_fit(*made.files)
    np.testing.assert_array_equal(read(made.files[0]), pixels)
    for band in range(1, wish["bands"] + 1):
        np.testing.assert_array_equal(valid(made.files[0], band), valid(source, band))
    dataset = gdal.Open(made.files[0])
    assert dataset.GetGeoTransform() == UTM_33N
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert made.reprojected_to is None


class TestLayout:
    def test_overviews_end_where_one_level_fits_a_tile(self, tmp_path):
        source = write(tmp_path / "source.tif", noise("u1", (2200, 1500)))
        made = prepare_cog(source, tmp_path / "made.tif", block_size=512)
        assert levels(made.files[0]) == [(750, 1100), (375, 550), (187, 275)]
        assert_fit(*made.files)

    @pytest.mark.parametrize(
        ("size", "block"),
        [((1, 1), 256), ((256, 200), 256), ((257, 3), 512), ((900, 900), 512), ((1100, 8), 1024)],
    )
    def test_small_rasters_have_small_blocks(self, tmp_path, size, block):
        source = write(tmp_path / "source.tif", noise("u1", size))
        made = prepare_cog(source, tmp_path / "made.tif")
        assert band_of(made.files[0]).GetBlockSize() == [block, block]
        assert_fit(*made.files)

    def test_an_overview_is_the_mean_of_valid_pixels_only(self, tmp_path):
        pixels = np.full((600, 600), 100, "u1")
        pixels[::2, ::2] = 0
        made = prepare_cog(
            write(tmp_path / "a.tif", pixels, no_data=0), tmp_path / "made.tif", block_size=512
        )
        assert np.unique(read(made.files[0], 0)).tolist() == [100]

    def test_nan_beside_a_number_does_not_spread_in_overviews(self, tmp_path):
        pixels = np.full((600, 600), 100, "f4")
        pixels[::2, ::2] = np.nan
        source = write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_Float32)
        made = prepare_cog(source, tmp_path / "made.tif", block_size=512)
        assert np.unique(read(made.files[0], 0)).tolist() == [100]

    @pytest.mark.parametrize(("kind", "predictor"), [("u2", "2"), ("f4", "3")])
    def test_predictor_by_type(self, tmp_path, kind, predictor):
        code = gdal.GDT_UInt16 if kind == "u2" else gdal.GDT_Float32
        made = prepare_cog(
            write(tmp_path / "a.tif", noise(kind, (600, 600)), dtype=code), tmp_path / "made.tif"
        )
        assert gdal.Open(made.files[0]).GetMetadataItem("PREDICTOR", "IMAGE_STRUCTURE") in {predictor, None}
        assert_fit(*made.files)

    def test_existing_overviews_are_made_anew(self, tmp_path):
        source = write(tmp_path / "a.tif", noise("u1", (300, 300)), overviews=[2])
        dataset = gdal.Open(source, gdal.GA_Update)
        dataset.GetRasterBand(1).GetOverview(0).WriteArray(np.zeros((150, 150), "u1"))
        del dataset
        made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
        assert read(made.files[0], 0).min() > 0
        assert levels(prepare_cog(source, tmp_path / "made.tif").files[0]) == []

    def test_gdal_options_of_others_do_not_change_the_result(self, tmp_path, monkeypatch):
        monkeypatch.setenv("GDAL_TIFF_OVR_BLOCKSIZE", "128")
        source = write(tmp_path / "a.tif", noise("u1", (12, 600, 600)))
        gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", "128")
        try:
            assert_fit(*prepare_cog(source, tmp_path / "made.tif", block_size=256).files)
            assert gdal.GetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE") == "128"
        finally:
            gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", None)

    def test_larger_blocks_where_the_header_would_be_too_large(self):
        from sentinelhub_byoc.raster.cog_plan import Plan
        from sentinelhub_byoc.raster.cog_write import Encoding, find_encoding

        plan = Plan(gdal.GDT_Byte, None, burn=False, classified=False, palette=False, notes=())
        wish = Encoding("DEFLATE", 256, "AVERAGE", planar=False, predictor=1)
        encoding, notes = find_encoding(plan, 1, (90_000, 90_000), wish)
        assert encoding.block_size == 512
        assert "header" in notes[0]
        with pytest.raises(RasterError, match="more than 1 MB") as caught:
            find_encoding(plan, 1, (900_000, 900_000), wish)
        assert caught.value.kind == "too-large"


class TestBands:
    def test_chosen_in_their_order(self, tmp_path):
        pixels = noise("u1", (3, 50, 60))
        made = prepare_cog(write(tmp_path / "a.tif", pixels), tmp_path / "made.tif", bands=[3, 1])
        np.testing.assert_array_equal(read(made.files[0]), pixels[[2, 0]])

    def test_one_that_is_not_there(self, tmp_path):
        with pytest.raises(RasterError, match="no band 5") as caught:
            prepare_cog(write(tmp_path / "a.tif", noise("u1", (4, 5, 6))), tmp_path / "made.tif", bands=[5])
        assert caught.value.kind == "no-such-band"

    @pytest.mark.parametrize("compression", ["DEFLATE", "PACKBITS"])
    @pytest.mark.parametrize("count", [11, 100])
    def test_more_than_ten_are_written_band_after_band(self, tmp_path, count, compression):
        pixels = noise("u2", (count, 600, 300))
        source = write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_UInt16)
        made = prepare_cog(source, tmp_path / "made.tif", compression=compression, block_size=256)
        assert gdal.Open(made.files[0]).GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "BAND"
        assert any("band after band" in note for note in made.notes)
        assert_fit(*made.files)
        np.testing.assert_array_equal(read(made.files[0]), pixels)

    def test_more_than_a_hundred_are_refused(self, tmp_path):
        with pytest.raises(RasterError, match="101 bands") as caught:
            prepare_cog(write(tmp_path / "a.tif", noise("u1", (101, 5, 6))), tmp_path / "made.tif")
        assert caught.value.kind == "bands"

    def test_one_file_a_band(self, tmp_path):
        pixels = noise("u1", (12, 300, 300))
        made = prepare_cog(write(tmp_path / "a.tif", pixels), tmp_path / "x_(BAND).tif", bands=[2, 12])
        assert [file.rsplit("/", 1)[1] for file in made.files] == ["x_B2.tif", "x_B12.tif"]
        assert made.sources == ("B2", "B12")
        assert_fit(*made.files)
        np.testing.assert_array_equal(read(made.files[1])[0], pixels[11])

    def test_files_are_named_by_descriptions_that_are_fit_and_differ(self, tmp_path):
        source = write(tmp_path / "a.tif", noise("u1", (2, 30, 30)))
        dataset = gdal.Open(source, gdal.GA_Update)
        for number, name in enumerate(["B02", "B8A"], start=1):
            dataset.GetRasterBand(number).SetDescription(name)
        del dataset
        assert prepare_cog(source, tmp_path / "(BAND).tif").sources == ("B02", "B8A")
        dataset = gdal.Open(source, gdal.GA_Update)
        dataset.GetRasterBand(2).SetDescription("near infrared / 8A")
        del dataset
        assert prepare_cog(source, tmp_path / "(BAND).tif").sources == ("B1", "B2")


@pytest.mark.parametrize(
    "wrong",
    [{"compression": "JPEG"}, {"resampling": "BEST"}, {"block_size": 128}, {"block_size": 1000}],
    ids=str,
)
def test_options_are_checked_and_named(tmp_path, wrong):
    with pytest.raises(RasterError, match=next(iter(wrong))) as caught:
        prepare_cog(write(tmp_path / "a.tif", noise("u1", (5, 6))), tmp_path / "made.tif", **wrong)
    assert caught.value.kind == "option"
    assert "Use one of" in caught.value.hint


def test_what_describes_the_raster_is_kept(tmp_path):
    source = write(tmp_path / "a.tif", noise("u1", (50, 60)))
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.SetMetadata({"TIFFTAG_DATETIME": "2024:06:03 10:11:12", "sensor": "A <&> B", "long": "x" * 5000})
    band = dataset.GetRasterBand(1)
    band.SetDescription("red & blue")
    band.SetScale(0.0001)
    band.SetOffset(-0.1)
    band.SetUnitType("W/m²")
    del band, dataset
    made = gdal.Open(prepare_cog(source, tmp_path / "made.tif").files[0])
    metadata = made.GetMetadata()
    assert metadata["TIFFTAG_DATETIME"] == "2024:06:03 10:11:12"
    assert metadata["sensor"] == "A <&> B"
    assert "long" not in metadata
    band = made.GetRasterBand(1)
    assert (band.GetDescription(), band.GetScale(), band.GetOffset()) == ("red & blue", 0.0001, -0.1)
    assert band.GetUnitType() == "W/m²"
