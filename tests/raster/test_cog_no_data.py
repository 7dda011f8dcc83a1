"""Masks, alpha bands and odd no-data values: the service knows one number, and nothing is lost without a word."""

from __future__ import annotations

import numpy as np
import pytest
from cogs import assert_fit, band_of, read
from osgeo import gdal
from rasters import disc, write
from sentinelhub_byoc.raster.cog import prepare_cog
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.mask import MaskReader, Window

SIDE = 300
HIDDEN = disc(SIDE, 0.3)
RGBA = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)


def some(low, high, seed=2, kind="u1", count=1):
    values = np.random.default_rng(seed).integers(low, high, (count, SIDE, SIDE), endpoint=True).astype(kind)
    return values[0] if count == 1 else values


def no_data(path, band=1):
    return band_of(path, band).GetNoDataValue()


def valid(path, band=1):
    reader = MaskReader(str(path), [band])
    return reader.read(Window(0, 0, reader.width, reader.height))


def with_alpha(path, colours, alpha=None, **more):
    alpha = np.where(HIDDEN, 0, 255) if alpha is None else alpha
    return write(path, [*colours, alpha], colors=RGBA, **more)


def with_mask(path, pixels, hidden=HIDDEN, **more):
    write(path, pixels, **more)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hidden, 0, 255).astype("u1"))
    del dataset
    return str(path)


class TestAlpha:
    def test_what_it_hides_becomes_no_data_and_is_told(self, tmp_path):
        colours = some(1, 255, count=3)
        source = with_alpha(tmp_path / "a.tif", colours)
        made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
        assert_fit(*made.files)
        pixels = read(made.files[0])
        assert pixels.shape[0] == 3
        np.testing.assert_array_equal(pixels[:, ~HIDDEN], colours[:, ~HIDDEN])
        assert (pixels[:, HIDDEN] == 0).all()
        assert no_data(made.files[0]) == 0
        np.testing.assert_array_equal(valid(made.files[0]), valid(source))
        (note,) = [note for note in made.notes if "alpha" in note]
        assert f"{3 * HIDDEN.sum()} values" in note

    def test_a_value_that_no_valid_pixel_has_is_chosen(self, tmp_path):
        colours = some(0, 250, count=3)
        colours[0, ~HIDDEN][:1] = 0
        made = prepare_cog(with_alpha(tmp_path / "a.tif", colours), tmp_path / "made.tif")
        assert no_data(made.files[0]) == 255
        np.testing.assert_array_equal(read(made.files[0])[:, ~HIDDEN], colours[:, ~HIDDEN])

    def test_any_free_value_serves(self, tmp_path):
        colours = some(0, 255, count=3)
        colours[colours == 77] = 78
        made = prepare_cog(with_alpha(tmp_path / "a.tif", colours), tmp_path / "made.tif")
        assert no_data(made.files[0]) == 77

    def test_without_a_free_value_nothing_is_lost_silently(self, tmp_path):
        source = with_alpha(tmp_path / "a.tif", some(0, 255, count=3))
        with pytest.raises(RasterError, match="in use for data") as caught:
            prepare_cog(source, tmp_path / "made.tif")
        assert caught.value.kind == "no-data"
        assert "NODATA" in caught.value.hint

    def test_a_given_value_is_used_and_what_it_costs_is_told(self, tmp_path):
        colours = some(0, 255, count=3)
        made = prepare_cog(with_alpha(tmp_path / "a.tif", colours), tmp_path / "made.tif", nodata=0)
        lost = int((colours[:, ~HIDDEN] == 0).sum())
        assert lost > 0
        assert any(f"Attention: {lost} valid values" in note for note in made.notes)
        assert no_data(made.files[0]) == 0
        np.testing.assert_array_equal(read(made.files[0])[:, ~HIDDEN], colours[:, ~HIDDEN])

    def test_opaque_everywhere_it_is_left_out_and_nothing_changes(self, tmp_path):
        colours = some(0, 255, count=3)
        source = with_alpha(tmp_path / "a.tif", colours, alpha=np.full((SIDE, SIDE), 255))
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(read(made.files[0]), colours)
        assert no_data(made.files[0]) is None
        assert any("hides nothing" in note for note in made.notes)

    def test_half_transparent_is_valid(self, tmp_path):
        colours = some(1, 255, count=3)
        alpha = np.where(HIDDEN, 1, 128)
        alpha[:9] = 0
        made = prepare_cog(with_alpha(tmp_path / "a.tif", colours, alpha), tmp_path / "made.tif")
        np.testing.assert_array_equal(read(made.files[0])[:, 9:], colours[:, 9:])

    def test_of_sixteen_bits(self, tmp_path):
        colours = some(1, 60000, kind="u2", count=3)
        alpha = np.where(HIDDEN, 0, 3)
        source = with_alpha(tmp_path / "a.tif", colours, alpha, dtype=gdal.GDT_UInt16)
        made = prepare_cog(source, tmp_path / "made.tif")
        pixels = read(made.files[0])
        np.testing.assert_array_equal(pixels[:, ~HIDDEN], colours[:, ~HIDDEN])
        assert (pixels[:, HIDDEN] == 0).all()

    def test_beside_a_no_data_value(self, tmp_path):
        colours = some(1, 255, count=3)
        colours[:, :20] = 0
        source = with_alpha(tmp_path / "a.tif", colours, no_data=0)
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(valid(made.files[0]), valid(source))
        assert no_data(made.files[0]) == 0

    def test_chosen_as_data_it_is_kept(self, tmp_path):
        colours = some(1, 255, count=3)
        made = prepare_cog(with_alpha(tmp_path / "a.tif", colours), tmp_path / "made.tif", bands=[1, 2, 3, 4])
        pixels = read(made.files[0])
        np.testing.assert_array_equal(pixels[:3], colours)
        np.testing.assert_array_equal(pixels[3], np.where(HIDDEN, 0, 255))
        assert any("kept as a band of data" in note for note in made.notes)
        assert_fit(*made.files)

    def test_one_file_a_band(self, tmp_path):
        source = with_alpha(tmp_path / "a.tif", some(1, 255, count=3))
        made = prepare_cog(source, tmp_path / "(BAND).tif")
        assert len(made.files) == 3
        for file in made.files:
            np.testing.assert_array_equal(valid(file), ~HIDDEN)
        assert sum("alpha" in note for note in made.notes) == 3


class TestMask:
    @pytest.mark.parametrize("kind", ["u1", "u2", "i2", "i4", "f4"])
    def test_inside_the_file(self, tmp_path, kind):
        codes = {
            "u1": gdal.GDT_Byte,
            "u2": gdal.GDT_UInt16,
            "i2": gdal.GDT_Int16,
            "i4": gdal.GDT_Int32,
            "f4": gdal.GDT_Float32,
        }
        pixels = some(1, 200, kind=kind, count=2)
        source = with_mask(tmp_path / "a.tif", pixels, dtype=codes[kind])
        made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
        assert_fit(*made.files)
        np.testing.assert_array_equal(read(made.files[0])[:, ~HIDDEN], pixels[:, ~HIDDEN])
        np.testing.assert_array_equal(valid(made.files[0], 2), ~HIDDEN)
        empty = no_data(made.files[0])
        assert np.isnan(empty) if kind == "f4" else empty == 0

    def test_beside_the_file(self, tmp_path):
        pixels = some(1, 200)
        source = write(tmp_path / "a.png.tif", pixels)
        dataset = gdal.Open(source)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(HIDDEN, 0, 255).astype("u1"))
        del dataset
        assert (tmp_path / "a.png.tif.msk").exists()
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(valid(made.files[0]), ~HIDDEN)

    def test_integers_of_32_bits_are_exact(self, tmp_path):
        pixels = some(2**31 - 400, 2**31 - 2, kind="i4")
        source = with_mask(tmp_path / "a.tif", pixels, dtype=gdal.GDT_Int32)
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(read(made.files[0])[0][~HIDDEN], pixels[~HIDDEN])

    def test_all_bands_equal_a_triple(self, tmp_path):
        pixels = some(0, 3, count=3)
        source = write(tmp_path / "a.tif", pixels)
        dataset = gdal.Open(source, gdal.GA_Update)
        dataset.SetMetadataItem("NODATA_VALUES", "0 0 0")
        del dataset
        empty = (pixels == 0).all(axis=0)
        assert empty.any()
        made = prepare_cog(source, tmp_path / "made.tif")
        result = read(made.files[0])
        np.testing.assert_array_equal(result[:, ~empty], pixels[:, ~empty])
        assert (result[:, empty] == no_data(made.files[0])).all()
        assert no_data(made.files[0]) not in {0, 1, 2, 3}

    def test_beside_a_no_data_value_of_64_bits(self, tmp_path):
        pixels = np.random.default_rng(5).normal(0, 9, (SIDE, SIDE))
        pixels[:20] = -1.7976931348623157e308
        source = with_mask(
            tmp_path / "a.tif", pixels, dtype=gdal.GDT_Float64, no_data=-1.7976931348623157e308
        )
        result = read(prepare_cog(source, tmp_path / "made.tif").files[0])[0]
        kept = ~HIDDEN
        kept[:20] = False
        np.testing.assert_array_equal(np.isnan(result), ~kept)
        np.testing.assert_array_equal(result[kept], pixels[kept].astype("f4"))


class TestValues:
    def vrt(self, tmp_path, *no_data_values):
        """Make a virtual raster whose bands have no-data values of their own, as no TIFF can."""
        sources = [
            write(tmp_path / f"{number}.tif", some(0, 9, seed=number), no_data=value)
            for number, value in enumerate(no_data_values)
        ]
        path = str(tmp_path / "all.vrt")
        dataset = gdal.BuildVRT(path, sources, separate=True)
        for number, value in enumerate(no_data_values, start=1):
            if value is None:
                dataset.GetRasterBand(number).DeleteNoDataValue()
            else:
                dataset.GetRasterBand(number).SetNoDataValue(value)
        del dataset
        return path

    @pytest.mark.parametrize("values", [(0, 5), (None, 0), (0, None)], ids=str)
    def test_bands_that_differ_get_one_that_hides_nothing(self, tmp_path, values):
        source = self.vrt(tmp_path, *values)
        made = prepare_cog(source, tmp_path / "made.tif")
        assert_fit(*made.files)
        for band in (1, 2):
            np.testing.assert_array_equal(valid(made.files[0], band), valid(source, band))
        kept = valid(source, 1)
        np.testing.assert_array_equal(read(made.files[0])[0][kept], read(source)[0][kept])
        assert any("No data was" in note for note in made.notes)

    def test_a_given_one_replaces_the_own(self, tmp_path):
        pixels = some(0, 9)
        made = prepare_cog(write(tmp_path / "a.tif", pixels, no_data=0), tmp_path / "made.tif", nodata=255.0)
        np.testing.assert_array_equal(read(made.files[0])[0], np.where(pixels == 0, 255, pixels))
        assert no_data(made.files[0]) == 255
        assert any("No data was 0 in the raster and is 255" in note for note in made.notes)

    def test_a_given_one_where_there_was_none_only_says_so(self, tmp_path):
        pixels = some(0, 9)
        made = prepare_cog(write(tmp_path / "a.tif", pixels), tmp_path / "made.tif", nodata=0)
        np.testing.assert_array_equal(read(made.files[0])[0], pixels)
        assert no_data(made.files[0]) == 0

    @pytest.mark.parametrize("value", [-1, 256, 0.5, float("nan")])
    def test_one_that_the_type_cannot_hold(self, tmp_path, value):
        with pytest.raises(RasterError, match="cannot be the no-data value") as caught:
            prepare_cog(write(tmp_path / "a.tif", some(0, 9)), tmp_path / "made.tif", nodata=value)
        assert caught.value.kind == "no-data"
        assert "0 to 255" in caught.value.message

    @pytest.mark.parametrize("value", [-9999.0, -3.4028234663852886e38, 1e20, 0.1])
    def test_floats_keep_theirs(self, tmp_path, value):
        pixels = some(1, 9, kind="f4")
        pixels[:50] = value
        source = write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_Float32, no_data=value)
        made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
        np.testing.assert_array_equal(read(made.files[0])[0], pixels)
        np.testing.assert_array_equal(valid(made.files[0]), valid(source))
        assert np.float32(no_data(made.files[0])) == np.float32(value)


class TestPalette:
    def palette(self, path, clear=(), pixels=None, **more):
        """Write a raster of 16 colours, those in `clear` transparent; as GeoTIFF has none, as a virtual one."""
        pixels = some(0, 15) if pixels is None else pixels
        base = write(path.with_suffix(".base.tif"), pixels, **more)
        dataset = gdal.GetDriverByName("VRT").CreateCopy(str(path), gdal.Open(base))
        table = gdal.ColorTable()
        for index in range(16):
            table.SetColorEntry(index, (index * 16, 255 - index, 7, 0 if index in clear else 255))
        dataset.GetRasterBand(1).SetColorInterpretation(gdal.GCI_PaletteIndex)
        dataset.GetRasterBand(1).SetColorTable(table)
        del dataset
        return str(path), pixels

    def test_is_kept_and_never_averaged(self, tmp_path):
        source, pixels = self.palette(tmp_path / "a.vrt", pixels=np.where(some(0, 1), 3, 9))
        made = prepare_cog(source, tmp_path / "made.tif", block_size=256)
        np.testing.assert_array_equal(read(made.files[0])[0], pixels)
        assert set(np.unique(read(made.files[0], 0)).tolist()) <= {3, 9}
        band = band_of(made.files[0])
        assert band.GetColorTable().GetColorEntry(3)[:3] == (48, 252, 7)
        assert any("NEAREST" in note for note in made.notes)
        assert_fit(*made.files)

    @pytest.mark.parametrize("compression", ["LZW", "PACKBITS"])
    def test_is_left_out_where_the_service_takes_none(self, tmp_path, compression):
        source, pixels = self.palette(tmp_path / "a.vrt")
        made = prepare_cog(source, tmp_path / "made.tif", compression=compression)
        np.testing.assert_array_equal(read(made.files[0])[0], pixels)
        assert band_of(made.files[0]).GetColorTable() is None
        assert any("colour table is left out" in note for note in made.notes)
        assert_fit(*made.files)

    def test_one_transparent_colour_is_no_data(self, tmp_path):
        source, pixels = self.palette(tmp_path / "a.vrt", clear=[4])
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(read(made.files[0])[0], pixels)
        assert no_data(made.files[0]) == 4

    def test_several_transparent_colours_become_one(self, tmp_path):
        source, pixels = self.palette(tmp_path / "a.vrt", clear=[4, 7])
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(valid(made.files[0]), ~np.isin(pixels, [4, 7]))
        np.testing.assert_array_equal(valid(made.files[0]), valid(source))
        shown = valid(source)
        np.testing.assert_array_equal(read(made.files[0])[0][shown], pixels[shown])
        assert any("transparent colours" in note for note in made.notes)
