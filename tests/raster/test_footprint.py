"""Footprints as the service gets them: GeoJSON, CRS, limit of points, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from rasters import UTM_33N, coast, disc, picture, rasterized, rotated_rectangle, write, write_mask
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.fit import FITS
from sentinelhub_byoc.raster.footprint import count_points, derive_footprint
from shapely.geometry import box, shape
from shapely.geometry.polygon import Polygon

RING = disc(200, 0.45, 0.1)


def assert_acceptable(footprint, max_points=100):
    """Hold a footprint to what the service takes."""
    parsed = footprint.geojson()
    json.dumps(parsed)
    assert parsed["type"] in {"Polygon", "MultiPolygon"}
    geometry = shape(parsed)
    assert geometry.is_valid
    assert geometry.area > 0
    assert count_points(geometry) == footprint.points <= max_points
    assert parsed["crs"]["properties"]["name"] == footprint.crs_urn
    for part in getattr(geometry, "geoms", [geometry]):
        assert part.exterior.is_ccw
        assert not any(hole.is_ccw for hole in part.interiors)
    if footprint.epsg == 4326:
        west, south, east, north = geometry.bounds
        assert -180 <= west < east <= 180
        assert -90 <= south < north <= 90


class TestGeoJson:
    def test_of_a_hole(self, tmp_path):
        footprint = derive_footprint(write_mask(tmp_path / "a.tif", picture("###\n#.#\n###")))
        parsed = footprint.geojson()
        assert parsed["type"] == "Polygon"
        assert parsed["crs"] == {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
        outer, hole = parsed["coordinates"]
        assert outer[0] == outer[-1]
        assert {tuple(point) for point in outer} == {
            (300000, 5100000),
            (300030, 5100000),
            (300030, 5099970),
            (300000, 5099970),
        }
        assert Polygon(hole).equals(box(300010, 5099980, 300020, 5099990))
        assert footprint.points == 10
        assert_acceptable(footprint)

    def test_of_islands(self, tmp_path):
        footprint = derive_footprint(write_mask(tmp_path / "a.tif", picture("##..\n....\n...#")))
        assert footprint.geometry.geom_type == "MultiPolygon"
        assert footprint.points == 10
        assert_acceptable(footprint)

    def test_numbers_are_plain_floats(self, tmp_path):
        parsed = derive_footprint(write_mask(tmp_path / "a.tif", RING)).geojson()
        assert {type(v) for ring in parsed["coordinates"] for point in ring for v in point} == {float}


@pytest.mark.parametrize("how", FITS)
@pytest.mark.parametrize("points", [4, 5, 10, 40, 100])
@pytest.mark.parametrize(
    "mask", [RING, coast(160), rotated_rectangle(160)], ids=["ring", "coast", "rectangle"]
)
def test_never_more_points_than_asked(tmp_path, mask, points, how):
    footprint = derive_footprint(write_mask(tmp_path / "a.tif", mask), max_points=points, fit=how)
    assert_acceptable(footprint, points)


@pytest.mark.parametrize("block", [16, 48, 256], ids=lambda side: f"blocks of {side}")
@pytest.mark.parametrize(
    "mask", [RING, coast(200), rotated_rectangle(200)], ids=["ring", "coast", "rectangle"]
)
def test_unlimited_is_exact_whatever_the_blocks(tmp_path, mask, block):
    options = ["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    path = write_mask(tmp_path / "a.tif", mask, options=options)
    footprint = derive_footprint(path, max_points=None)
    assert footprint.geometry.is_valid
    assert footprint.geometry.area == mask.sum() * 100
    assert (rasterized(footprint.geometry, UTM_33N, 200, 200) == mask).all()


def test_what_is_left_out_is_told(tmp_path):
    mask = RING.copy()
    mask[0:3, 0:3] = True
    footprint = derive_footprint(write_mask(tmp_path / "a.tif", mask), max_points=30)
    assert "1 holes or islands were left out" in " ".join(footprint.notes)
    scattered = np.random.default_rng(1).random((70, 70)) > 0.5
    footprint = derive_footprint(write_mask(tmp_path / "b.tif", scattered))
    assert "cells of" in " ".join(footprint.notes)


TRANSFORMS = {
    "north up": UTM_33N,
    "south up": (300000.0, 10.0, 0.0, 5100000.0, 0.0, 10.0),
    "mirrored": (300000.0, -10.0, 0.0, 5100000.0, 0.0, -10.0),
    "rotated": (300000.0, 8.0, 6.0, 5100000.0, 6.0, -8.0),
    "on its side": (300000.0, 0.0, 10.0, 5100000.0, 10.0, 0.0),
}


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS.keys())
@pytest.mark.parametrize("how", FITS)
def test_any_geotransform(tmp_path, transform, how):
    footprint = derive_footprint(write_mask(tmp_path / "a.tif", RING, transform=transform), fit=how)
    assert_acceptable(footprint)
    burnt = rasterized(footprint.geometry, transform, 200, 200)
    assert (burnt & RING).sum() / (burnt | RING).sum() > 0.98
    assert not {"inner": burnt & ~RING, "outer": RING & ~burnt, "balanced": burnt & False}[how].any()


class TestOtherCrs:
    """A CRS that the service does not take is handed over in WGS84 longitude and latitude."""

    @pytest.mark.parametrize("how", FITS)
    @pytest.mark.parametrize(
        ("crs", "transform"),
        [
            ("EPSG:25833", (300000, 100, 0, 5500000, 0, -100)),
            ("EPSG:4269", (-100, 0.01, 0, 40, 0, -0.01)),
            ("EPSG:3413", (1e6, 5000, 0, 1e6, 0, -5000)),
            ("ESRI:54009", (-12e6, 90000, 0, 8e6, 0, -45000)),
        ],
        ids=["ETRS89 / UTM", "NAD83", "polar stereographic, off the pole", "Mollweide"],
    )
    def test_is_reprojected(self, tmp_path, crs, transform, how):
        path = write_mask(tmp_path / "a.tif", RING, crs=crs, transform=transform)
        footprint = derive_footprint(path, fit=how)
        assert_acceptable(footprint)
        assert footprint.crs_urn == "urn:ogc:def:crs:OGC:1.3:CRS84"
        assert footprint.epsg == 4326
        assert "does not take" in footprint.notes[0]
        exact = derive_footprint(path, max_points=None).geometry
        assert footprint.geometry.intersection(exact).area / footprint.geometry.union(exact).area > 0.98

    def test_edges_follow_the_curve(self, tmp_path):
        path = write_mask(
            tmp_path / "a.tif",
            np.ones((100, 400), bool),
            crs="EPSG:3413",
            transform=(1e6, 5000, 0, 1e6, 0, -5000),
            no_data=None,
        )
        footprint = derive_footprint(path)
        assert footprint.points > 20
        warped = gdal.Warp("", path, format="MEM", dstSRS="EPSG:4326", dstAlpha=True)
        alpha = warped.GetRasterBand(2).ReadAsArray() > 0
        burnt = rasterized(footprint.geometry, warped.GetGeoTransform(), *alpha.shape[::-1])
        assert (burnt ^ alpha).sum() < 0.01 * alpha.sum()

    @pytest.mark.parametrize("how", FITS)
    def test_across_the_antimeridian(self, tmp_path, how):
        path = write_mask(tmp_path / "a.tif", RING, crs="EPSG:3832", transform=(28e5, 5e3, 0, 5e5, 0, -5e3))
        footprint = derive_footprint(path, fit=how)
        assert_acceptable(footprint)
        assert footprint.geometry.geom_type == "MultiPolygon"
        west, _, east, _ = footprint.geometry.bounds
        assert (west, east) == (-180, 180)
        for part in footprint.geometry.geoms:
            assert abs(part.bounds[2] - part.bounds[0]) < 10

    def test_the_points_the_antimeridian_adds_count(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, crs="EPSG:3832", transform=(28e5, 5e3, 0, 5e5, 0, -5e3))
        for points in (12, 25, 60):
            assert_acceptable(derive_footprint(path, max_points=points), points)
        with pytest.raises(RasterError, match="4 points") as caught:
            derive_footprint(path, max_points=4)
        assert caught.value.kind == "budget"

    def test_outside_the_world(self, tmp_path):
        path = write_mask(
            tmp_path / "a.tif",
            np.ones((40, 40), bool),
            crs="ESRI:54009",
            transform=(-18e6, 9e5, 0, 9e6, 0, -45e4),
        )
        with pytest.raises(RasterError, match="outside the area") as caught:
            derive_footprint(path)
        assert caught.value.kind == "crs"


class TestLongitudes:
    def test_past_180_are_cut(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, crs="EPSG:4326", transform=(170, 0.1, 0, 10, 0, -0.1))
        footprint = derive_footprint(path)
        assert_acceptable(footprint)
        assert len(footprint.geometry.geoms) == 2

    def test_from_0_to_360_become_the_world(self, tmp_path):
        path = write_mask(
            tmp_path / "a.tif",
            np.ones((160, 360), bool),
            crs="EPSG:4326",
            transform=(0, 1, 0, 80, 0, -1),
            no_data=None,
        )
        footprint = derive_footprint(path)
        assert footprint.geometry.bounds == (-180, -80, 180, 80)
        assert footprint.points == 5

    def test_wholly_past_180_are_brought_back(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, crs="EPSG:4326", transform=(190, 0.1, 0, 10, 0, -0.1))
        footprint = derive_footprint(path)
        assert_acceptable(footprint)
        assert footprint.geometry.bounds[0] == pytest.approx(-169, abs=0.2)

    def test_half_a_pixel_past_the_pole_is_cut(self, tmp_path):
        path = write_mask(
            tmp_path / "a.tif",
            np.ones((181, 360), bool),
            crs="EPSG:4326",
            transform=(-180, 1, 0, 90.5, 0, -1),
            no_data=None,
        )
        assert derive_footprint(path).geometry.bounds == (-180, -90, 180, 90)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:3413", (-1e6, 10000, 0, 1e6, 0, -10000)),
        ("EPSG:3031", (-1e6, 10000, 0, 1e6, 0, -10000)),
        ("EPSG:4326", (0, 1, 0, 100, 0, -1)),
        ("EPSG:32633", (400000, 1000, 0, 10050000, 0, -1000)),
    ],
    ids=["north", "south", "latitudes past 90", "UTM"],
)
def test_a_raster_across_a_pole_is_refused(tmp_path, crs, transform):
    path = write_mask(tmp_path / "a.tif", np.ones((200, 200), bool), crs=crs, transform=transform)
    with pytest.raises(RasterError, match="pole") as caught:
        derive_footprint(path)
    assert caught.value.kind == "pole"


class TestRefused:
    """Every refusal says what, why and what to do, by kind."""

    def refusal(self, path, kind):
        with pytest.raises(RasterError) as caught:
            derive_footprint(path)
        assert caught.value.kind == kind
        assert caught.value.hint
        assert str(caught.value) == f"{caught.value.message} {caught.value.hint}"
        return str(caught.value)

    def test_no_crs(self, tmp_path):
        text = self.refusal(write_mask(tmp_path / "a.tif", RING, crs=None), "no-crs")
        assert "a.tif" in text
        assert "Assign" in text

    def test_local_crs(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, crs='LOCAL_CS["somewhere",UNIT["metre",1]]')
        self.refusal(path, "no-crs")

    def test_all_no_data(self, tmp_path):
        assert "no data" in self.refusal(write_mask(tmp_path / "a.tif", np.zeros((9, 9), bool)), "empty")

    def test_all_nan(self, tmp_path):
        self.refusal(write(tmp_path / "a.tif", np.full((9, 9), np.nan), dtype=gdal.GDT_Float32), "empty")

    def test_missing_file(self, tmp_path):
        assert "No such file" in self.refusal(str(tmp_path / "none.tif"), "unreadable")

    def test_not_a_raster(self, tmp_path):
        (tmp_path / "a.tif").write_text("hello")
        assert "not recognized" in self.refusal(str(tmp_path / "a.tif"), "unreadable")

    def test_cut_short(self, tmp_path):
        path = write(
            tmp_path / "a.tif",
            np.random.default_rng(0).integers(0, 255, (600, 600)),
            no_data=0,
            options=["COMPRESS=DEFLATE", "TILED=YES"],
        )
        whole = Path(path).read_bytes()
        Path(path).write_bytes(whole[: len(whole) // 2])
        assert "damaged" in self.refusal(path, "unreadable")

    def test_no_georeference(self, tmp_path):
        assert "geotransform" in self.refusal(
            write_mask(tmp_path / "a.tif", RING, transform=None), "georeference"
        )

    def test_ground_control_points(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, crs=None, transform=None)
        dataset = gdal.Open(path, gdal.GA_Update)
        from rasters import wkt

        points = [gdal.GCP(15 + x, 48 + y, 0, 100 * x, 100 * y) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))]
        dataset.SetGCPs(points, wkt("EPSG:4326"))
        del dataset
        assert "ground control points" in self.refusal(path, "georeference")

    def test_rational_polynomials(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, crs="EPSG:4326", transform=None)
        dataset = gdal.Open(path, gdal.GA_Update)
        names = "LINE_OFF SAMP_OFF LAT_OFF LONG_OFF HEIGHT_OFF LINE_SCALE SAMP_SCALE LAT_SCALE LONG_SCALE HEIGHT_SCALE"
        terms = " ".join(["1"] * 20)
        rpc = dict.fromkeys(names.split(), "1") | dict.fromkeys(
            ["LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF"], terms
        )
        dataset.SetMetadata(rpc, "RPC")
        del dataset
        assert "RPC" in self.refusal(path, "georeference")

    def test_squeezed_geotransform(self, tmp_path):
        path = write_mask(tmp_path / "a.tif", RING, transform=(0, 10, 20, 0, 5, 10))
        assert "squeezes" in self.refusal(path, "georeference")

    @pytest.mark.parametrize(
        "options",
        [{"max_points": 3}, {"max_points": 0}, {"fit": "tight"}],
        ids=["3 points", "no points", "unknown fit"],
    )
    def test_parameters_out_of_range(self, tmp_path, options):
        with pytest.raises(ValueError, match=next(iter(options))):
            derive_footprint(write_mask(tmp_path / "a.tif", RING), **options)

    def test_no_file_at_all(self):
        with pytest.raises(ValueError, match="file"):
            derive_footprint([])


@pytest.mark.parametrize(
    "mask",
    [np.ones((1, 1), bool), np.ones((1, 50), bool), np.ones((50, 1), bool), np.eye(3, dtype=bool)],
    ids=["one pixel", "one row", "one column", "diagonal"],
)
@pytest.mark.parametrize("how", FITS)
def test_tiny_rasters(tmp_path, mask, how):
    footprint = derive_footprint(write_mask(tmp_path / "a.tif", mask), fit=how)
    assert footprint.geometry.area == mask.sum() * 100
    assert_acceptable(footprint)
