from __future__ import annotations

import json

import numpy as np
import pytest
from layer_rows import rows
from qgis.core import QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsRectangle
from rasters import coast, write

VALID = QgsRectangle(501000, 4997000, 504000, 4999000)
"""Where `make_raster` writes data."""


def test_outline_crs_and_points_come_out(run, make_raster):
    outputs = run("derivefootprint", INPUT=make_raster(), OUTPUT="TEMPORARY_OUTPUT")
    layer = outputs["OUTPUT"]
    (feature,) = layer.getFeatures()
    (row,) = rows(layer)
    assert feature.geometry().equals(QgsGeometry.fromRect(VALID)) or (
        feature.geometry().symDifference(QgsGeometry.fromRect(VALID)).area() == 0
    )
    assert layer.crs().authid() == "EPSG:32633"
    assert outputs["CRS_URN"] == row["crs_urn"] == "urn:ogc:def:crs:EPSG::32633"
    assert outputs["POINTS"] == row["points"] == 5
    geojson = json.loads(outputs["GEOJSON"])
    assert geojson["crs"]["properties"]["name"] == outputs["CRS_URN"]
    assert len(geojson["coordinates"][0]) == 5
    assert row["source"] == "mask"


def test_a_layer_of_the_project_serves_as_well_and_no_output_is_needed(run, make_raster, project):
    layer = QgsRasterLayer(make_raster(), "Scene")
    assert project.addMapLayer(layer)
    outputs = run("derivefootprint", INPUT=layer.id())
    assert outputs["POINTS"] == 5
    assert "OUTPUT" not in outputs


def test_a_crs_that_the_service_does_not_take_comes_out_in_wgs84(run, make_raster):
    outputs = run("derivefootprint", INPUT=make_raster(epsg=2056), OUTPUT="TEMPORARY_OUTPUT")
    assert outputs["CRS_URN"] == "urn:ogc:def:crs:OGC:1.3:CRS84"
    assert outputs["OUTPUT"].crs().authid() == "EPSG:4326"


@pytest.mark.parametrize("fit", ["balanced", "inner", "outer"])
def test_points_are_never_more_than_asked(run, sample_bucket, fit):
    coast = next(tile for tile in sample_bucket.tiles if "dalmatia" in tile.path)
    outputs = run("derivefootprint", INPUT=str(coast.files[0]), FIT=fit, MAX_POINTS=30)
    assert 4 <= outputs["POINTS"] <= 30


def test_more_points_than_the_service_takes_are_warned_of(run, log, sample_bucket):
    coast = next(tile for tile in sample_bucket.tiles if "dalmatia" in tile.path)
    outputs = run("derivefootprint", INPUT=str(coast.files[0]), MAX_POINTS=400)
    assert outputs["POINTS"] > 100
    assert any("takes 100 at most" in warning for warning in log.warnings)


@pytest.fixture
def two_bands(tmp_path):
    """Write 40 x 40 pixels of 10 m: band 1 has data in the left 30 columns, band 2 in the right 30."""
    left = np.zeros((40, 40))
    left[:, :30] = 7
    return write(tmp_path / "two.tif", np.array([left, left[:, ::-1]]), no_data=0)


@pytest.mark.parametrize(
    ("options", "columns"),
    [
        ({}, 40),
        ({"COMBINE": "all"}, 20),
        ({"BANDS": [1]}, 30),
        ({"BANDS": "1;2", "COMBINE": "all"}, 20),
        ({"BANDS": [2, 1], "COMBINE": "any"}, 40),
        ({"BANDS": []}, 40),
        ({"BANDS": None}, 40),
    ],
    ids=["any of all", "all of all", "one", "all of two as text", "any of two", "an empty list", "none"],
)
def test_bands_decide_what_is_valid(run, two_bands, options, columns):
    outputs = run("derivefootprint", INPUT=two_bands, OUTPUT="TEMPORARY_OUTPUT", **options)
    (feature,) = outputs["OUTPUT"].getFeatures()
    assert feature.geometry().area() == pytest.approx(columns * 40 * 100)
    assert outputs["SHARE_COVERED"] == 1.0


def test_a_band_that_is_not_there_is_named(run, two_bands):
    with pytest.raises(QgsProcessingException, match="no band 3"):
        run("derivefootprint", INPUT=two_bands, BANDS=[3])


def test_no_limit_of_points_keeps_every_corner_and_warns(run, log, tmp_path):
    mask = coast(300)
    path = write(tmp_path / "coast.tif", np.where(mask, 7, 0), no_data=0)
    outputs = run("derivefootprint", INPUT=path, MAX_POINTS=0, OUTPUT="TEMPORARY_OUTPUT")
    area = sum(feature.geometry().area() for feature in outputs["OUTPUT"].getFeatures())
    assert area == pytest.approx(mask.sum() * 100)
    assert outputs["POINTS"] > 300
    assert any("takes 100 at most" in warning for warning in log.warnings)


@pytest.mark.parametrize("points", [1, 3])
def test_too_few_points_for_a_polygon_are_refused(run, make_raster, points):
    with pytest.raises(QgsProcessingException, match="at least 4"):
        run("derivefootprint", INPUT=make_raster(), MAX_POINTS=points)


def test_share_covered_is_that_of_the_result(run, tmp_path):
    path = write(tmp_path / "coast.tif", np.where(coast(300), 7, 0), no_data=0)
    shares = {
        fit: run("derivefootprint", INPUT=path, FIT=fit, MAX_POINTS=12)["SHARE_COVERED"]
        for fit in ("inner", "balanced", "outer")
    }
    assert 0.8 < shares["inner"] < shares["balanced"] < shares["outer"] == 1.0


def test_every_block_is_read_when_asked(run, tmp_path):
    pixels = np.zeros((5000, 5000), "uint8")
    pixels[1100:3900, 1100:3900] = 7
    path = write(
        tmp_path / "a.tif", pixels, no_data=0, options=["TILED=YES", "COMPRESS=DEFLATE"], overviews=[4]
    )
    searched, everything = (
        run("derivefootprint", INPUT=path, EXHAUSTIVE=exhaustive) for exhaustive in (False, True)
    )
    assert 0 < searched["BLOCKS_READ"] < everything["BLOCKS_READ"]
    assert json.loads(searched["GEOJSON"]) == json.loads(everything["GEOJSON"])
