"""Every COG lies north-up in a CRS that the service takes, and what warping leaves empty is never valid zeros."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cogs import assert_fit, band_of, read
from osgeo import gdal, osr
from rasters import UTM_33N, wkt, write
from sentinelhub_byoc.raster.cog import prepare_cog
from sentinelhub_byoc.raster.cog_place import find_place
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.mask import MaskReader, Window

SIDE = 200
DEGREES = 0.0001


def pixels(low=1, high=250, shape=(SIDE, SIDE)):
    return np.random.default_rng(4).integers(low, high, shape, endpoint=True)


def valid(path):
    reader = MaskReader(str(path))
    return reader.read(Window(0, 0, reader.width, reader.height))


def crs_of(path):
    return int(gdal.Open(str(path)).GetSpatialRef().GetAuthorityCode(None))


def rotated(degrees, x=300000.0, y=5100000.0, size=10.0):
    angle = math.radians(degrees)
    c, s = size * math.cos(angle), size * math.sin(angle)
    return (x, c, s, y, s, -c)


class TestKept:
    @pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:32733", "EPSG:3857", "EPSG:3035"])
    def test_what_the_service_takes(self, tmp_path, crs):
        values = pixels()
        made = prepare_cog(write(tmp_path / "a.tif", values, crs=crs), tmp_path / "made.tif")
        assert crs_of(made.files[0]) == int(crs[5:])
        assert gdal.Open(made.files[0]).GetGeoTransform() == UTM_33N
        np.testing.assert_array_equal(read(made.files[0])[0], values)
        assert made.notes == ()

    def test_longitude_and_latitude(self, tmp_path):
        place = (15.1, DEGREES, 0, 46.7, 0, -DEGREES)
        made = prepare_cog(
            write(tmp_path / "a.tif", pixels(), crs="EPSG:4326", transform=place), tmp_path / "made.tif"
        )
        assert gdal.Open(made.files[0]).GetGeoTransform() == place
        assert_fit(*made.files)

    @pytest.mark.parametrize(
        ("crs", "epsg"),
        [("EPSG:25833", 32633), ("EPSG:32633+5773", 32633), ("EPSG:3045", 32633), ("EPSG:3785", 3857)],
    )
    def test_one_that_only_has_another_name_gets_the_name_and_keeps_its_pixels(self, tmp_path, crs, epsg):
        values = pixels()
        made = prepare_cog(write(tmp_path / "a.tif", values, crs=crs), tmp_path / "made.tif")
        assert crs_of(made.files[0]) == epsg
        assert gdal.Open(made.files[0]).GetGeoTransform() == UTM_33N
        np.testing.assert_array_equal(read(made.files[0])[0], values)
        assert_fit(*made.files)

    def test_etrs89_is_told(self, tmp_path):
        made = prepare_cog(write(tmp_path / "a.tif", pixels(), crs="EPSG:25833"), tmp_path / "made.tif")
        assert made.reprojected_to == "EPSG:32633"
        assert any("agree within" in note for note in made.notes)

    def test_etrs89_longitude_and_latitude(self, tmp_path):
        place = (15.1, DEGREES, 0, 46.7, 0, -DEGREES)
        values = pixels()
        source = write(tmp_path / "a.tif", values, crs="EPSG:4258", transform=place)
        made = prepare_cog(source, tmp_path / "made.tif")
        assert crs_of(made.files[0]) == 4326
        np.testing.assert_array_equal(read(made.files[0])[0], values)


class TestWarped:
    def test_to_the_zone_of_its_middle(self, tmp_path):
        source = write(
            tmp_path / "a.tif", pixels(), crs="EPSG:31287", transform=(500000, 10, 0, 400000, 0, -10)
        )
        made = prepare_cog(source, tmp_path / "made.tif")
        assert made.reprojected_to == "EPSG:32633"
        assert crs_of(made.files[0]) == 32633
        assert any("EPSG:31287" in note for note in made.notes)
        assert_fit(*made.files)

    def test_the_collar_is_no_data_and_told(self, tmp_path):
        source = write(
            tmp_path / "a.tif", pixels(0, 250), crs="EPSG:31287", transform=(200000, 10, 0, 400000, 0, -10)
        )
        made = prepare_cog(source, tmp_path / "made.tif")
        empty = band_of(made.files[0]).GetNoDataValue()
        assert empty == 255
        mask = valid(made.files[0])
        assert not mask[0, 0]
        assert mask[mask.shape[0] // 2, mask.shape[1] // 2]
        assert 0.95 * SIDE**2 < mask.sum() < 1.05 * SIDE**2
        assert any("no data, 255" in note for note in made.notes)

    def test_zeros_are_values_where_they_are_valid(self, tmp_path):
        source = write(
            tmp_path / "a.tif",
            np.zeros((SIDE, SIDE)),
            crs="EPSG:31287",
            transform=(200000, 10, 0, 400000, 0, -10),
        )
        made = prepare_cog(source, tmp_path / "made.tif")
        assert band_of(made.files[0]).GetNoDataValue() == 255
        assert valid(made.files[0]).sum() > 0.95 * SIDE**2

    def test_floats_have_nan_around(self, tmp_path):
        source = write(
            tmp_path / "a.tif",
            pixels().astype("f4"),
            crs="EPSG:31287",
            transform=(200000, 10, 0, 400000, 0, -10),
            dtype=gdal.GDT_Float32,
        )
        result = read(prepare_cog(source, tmp_path / "made.tif").files[0])[0]
        assert np.isnan(result[0, 0])
        assert 1 <= np.nanmin(result) <= np.nanmax(result) <= 250

    def test_bands_are_empty_each_for_itself(self, tmp_path):
        values = pixels(1, 250, (2, SIDE, SIDE))
        values[0, :, :100] = 0
        source = write(
            tmp_path / "a.tif", values, crs="EPSG:31287", transform=(500000, 10, 0, 400000, 0, -10), no_data=0
        )
        result = read(prepare_cog(source, tmp_path / "made.tif").files[0])
        shares = (result != 0).mean(axis=(1, 2))
        assert shares[0] == pytest.approx(shares[1] / 2, rel=0.05)

    def test_palettes_take_the_nearest(self, tmp_path):
        base = write(
            tmp_path / "a.tif",
            np.where(pixels() > 120, 3, 9),
            crs="EPSG:31287",
            transform=(200000, 10, 0, 400000, 0, -10),
        )
        dataset = gdal.Open(base, gdal.GA_Update)
        table = gdal.ColorTable()
        for index in range(16):
            table.SetColorEntry(index, (index, 255 - index, 0, 255))
        dataset.GetRasterBand(1).SetColorTable(table)
        del dataset
        made = prepare_cog(base, tmp_path / "made.tif")
        empty = band_of(made.files[0]).GetNoDataValue()
        assert set(np.unique(read(made.files[0]))) == {3, 9, empty}
        assert_fit(*made.files)

    def test_as_asked(self, tmp_path):
        made = prepare_cog(write(tmp_path / "a.tif", pixels()), tmp_path / "made.tif", crs="EPSG:3857")
        assert (made.reprojected_to, crs_of(made.files[0])) == ("EPSG:3857", 3857)
        assert any("as asked" in note for note in made.notes)

    @pytest.mark.parametrize("crs", ["EPSG:25833", "EPSG:2056", "nonsense"])
    def test_never_to_what_the_service_does_not_take(self, tmp_path, crs):
        with pytest.raises(RasterError) as caught:
            prepare_cog(write(tmp_path / "a.tif", pixels()), tmp_path / "made.tif", crs=crs)
        assert caught.value.kind == "crs"

    def test_too_wide_for_a_zone(self, tmp_path):
        source = write(
            tmp_path / "a.tif", pixels(), crs="EPSG:3034", transform=(3000000, 10000, 0, 3500000, 0, -10000)
        )
        made = prepare_cog(source, tmp_path / "made.tif")
        assert made.reprojected_to == "EPSG:4326"
        assert_fit(*made.files)

    def test_just_beyond_its_own_zone_stays_in_that(self, tmp_path):
        # 25832 at 12.3 degrees east, as Bavaria has it
        place = (740000, 10, 0, 5400000, 0, -10)
        made = prepare_cog(
            write(tmp_path / "a.tif", pixels(), crs="EPSG:25832", transform=place), tmp_path / "m.tif"
        )
        assert made.reprojected_to == "EPSG:32632"
        assert gdal.Open(made.files[0]).GetGeoTransform() == place

    def test_across_the_antimeridian_a_zone_serves(self, tmp_path):
        srs = osr.SpatialReference()
        srs.SetFromUserInput("+proj=laea +lat_0=-17 +lon_0=180 +datum=WGS84")
        source = write(
            tmp_path / "a.tif", pixels(), crs=srs.ExportToWkt(), transform=(-1000, 10, 0, 1000, 0, -10)
        )
        made = prepare_cog(source, tmp_path / "made.tif")
        assert made.reprojected_to in {"EPSG:32701", "EPSG:32760"}
        assert 0.95 * SIDE**2 < valid(made.files[0]).sum() < 1.05 * SIDE**2

    def test_too_wide_across_the_antimeridian_is_refused(self, tmp_path):
        srs = osr.SpatialReference()
        srs.SetFromUserInput("+proj=laea +lat_0=-17 +lon_0=180 +datum=WGS84")
        place = (-1e6, 10000, 0, 1e6, 0, -10000)
        with pytest.raises(RasterError, match="antimeridian") as caught:
            prepare_cog(
                write(tmp_path / "a.tif", pixels(), crs=srs.ExportToWkt(), transform=place),
                tmp_path / "m.tif",
            )
        assert caught.value.kind == "crs"

    def test_across_a_pole_is_refused(self, tmp_path):
        source = write(tmp_path / "a.tif", pixels(), crs="EPSG:3995", transform=(-1000, 10, 0, 1000, 0, -10))
        with pytest.raises(RasterError, match="across a pole") as caught:
            prepare_cog(source, tmp_path / "made.tif")
        assert caught.value.kind == "pole"


class TestNorthUp:
    @pytest.mark.parametrize("degrees", [14, -37, 135])
    def test_rotated_ones_are_warped(self, tmp_path, degrees):
        values = np.full((SIDE, SIDE), 100)
        values[50:150, 50:150] = 200
        source = write(tmp_path / "a.tif", values, transform=rotated(degrees), no_data=0)
        made = prepare_cog(source, tmp_path / "made.tif")
        _, _, row_rotation, _, column_rotation, _ = gdal.Open(made.files[0]).GetGeoTransform()
        assert (row_rotation, column_rotation) == (0, 0)
        assert made.reprojected_to is None
        assert any("rotated" in note for note in made.notes)
        result = read(made.files[0])[0]
        area = abs(np.prod([gdal.Open(made.files[0]).GetGeoTransform()[k] for k in (1, 5)]))
        assert (result == 0).any()
        assert (result != 0).sum() * area == pytest.approx(SIDE**2 * 100, rel=0.02)
        assert_fit(*made.files)

    @pytest.mark.parametrize(
        ("place", "turn"),
        [
            ((300000, 10, 0, 5100000, 0, 20), lambda a: a[::-1]),
            ((300000, -10, 0, 5100000, 0, -20), lambda a: a[:, ::-1]),
            ((300000, 0, 10, 5100000, -20, 0), lambda a: a.T),
            ((300000, 0, -10, 5100000, 20, 0), lambda a: a.T[::-1, ::-1]),
        ],
        ids=["south-up", "east to west", "columns down", "columns up, rows west"],
    )
    def test_turned_ones_keep_every_value(self, tmp_path, place, turn):
        values = pixels(shape=(120, 70))
        made = prepare_cog(write(tmp_path / "a.tif", values, transform=place), tmp_path / "made.tif")
        np.testing.assert_array_equal(read(made.files[0])[0], turn(values))
        x0, dx, _, y0, _, dy = gdal.Open(made.files[0]).GetGeoTransform()
        assert (dx, dy) == (10, -20)
        corners = np.array([(0, 0), (70, 120)]) @ [[place[1], place[4]], [place[2], place[5]]]
        assert x0 == 300000 + min(corners[:, 0])
        assert y0 == 5100000 + max(corners[:, 1])
        assert_fit(*made.files)

    def test_a_hair_of_rotation_is_none(self, tmp_path):
        values = pixels()
        source = write(tmp_path / "a.tif", values, transform=(300000, 10, 1e-7, 5100000, -1e-7, -10))
        made = prepare_cog(source, tmp_path / "made.tif")
        np.testing.assert_array_equal(read(made.files[0])[0], values)
        assert gdal.Open(made.files[0]).GetGeoTransform() == UTM_33N


class TestPoints:
    def points(self, tmp_path, crs="EPSG:4326"):
        path = write(tmp_path / "a.tif", pixels(), crs=None, transform=None)
        dataset = gdal.Open(path, gdal.GA_Update)
        gcps = [
            gdal.GCP(15.0 + column * DEGREES, 46.5 - row * DEGREES, 0, column, row)
            for column in (0, SIDE)
            for row in (0, SIDE)
        ]
        dataset.SetGCPs(gcps, wkt(crs) if crs else "")
        del dataset
        return path

    def test_of_the_ground_place_it(self, tmp_path):
        made = prepare_cog(self.points(tmp_path), tmp_path / "made.tif")
        assert made.reprojected_to == "EPSG:32633"
        assert any("4 ground control points" in note for note in made.notes)
        assert valid(made.files[0]).any()
        assert_fit(*made.files)

    def test_as_asked(self, tmp_path):
        made = prepare_cog(self.points(tmp_path), tmp_path / "made.tif", crs="EPSG:4326")
        assert crs_of(made.files[0]) == 4326
        x0, _, _, y0, _, _ = gdal.Open(made.files[0]).GetGeoTransform()
        assert (x0, y0) == pytest.approx((15.0, 46.5), abs=DEGREES)

    def test_without_a_crs(self, tmp_path):
        with pytest.raises(RasterError) as caught:
            prepare_cog(self.points(tmp_path, None), tmp_path / "made.tif")
        assert caught.value.kind == "no-crs"


@pytest.mark.parametrize(
    ("change", "kind", "text"),
    [
        ({"crs": None}, "no-crs", "coordinate reference system"),
        ({"crs": None, "transform": None}, "georeference", "no georeference"),
    ],
    ids=["no CRS", "no place"],
)
def test_without_a_place_on_earth(tmp_path, change, kind, text):
    with pytest.raises(RasterError, match=text) as caught:
        prepare_cog(write(tmp_path / "a.tif", pixels(), **change), tmp_path / "made.tif")
    assert caught.value.kind == kind


def test_rational_polynomials_need_heights(tmp_path):
    path = write(tmp_path / "a.tif", pixels(), crs=None, transform=None)
    dataset = gdal.Open(path, gdal.GA_Update)
    numbers = " ".join(["1"] + ["0"] * 19)
    keys = ["LINE_NUM", "LINE_DEN", "SAMP_NUM", "SAMP_DEN"]
    scales = ["LINE", "SAMP", "LAT", "LONG", "HEIGHT"]
    rpc = {f"{key}_COEFF": numbers for key in keys}
    rpc.update({f"{key}_OFF": "1" for key in scales})
    rpc.update({f"{key}_SCALE": "1" for key in scales})
    dataset.SetMetadata(rpc, "RPC")
    del dataset
    with pytest.raises(RasterError, match="RPC") as caught:
        prepare_cog(path, tmp_path / "made.tif")
    assert caught.value.kind == "georeference"
    assert "-rpc" in caught.value.hint


def test_a_place_is_found_without_reading_a_pixel(tmp_path):
    dataset = gdal.Open(write(tmp_path / "a.tif", pixels(), crs="EPSG:25833"))
    assert find_place(dataset).epsg == 32633
