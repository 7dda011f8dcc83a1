from __future__ import annotations

import json

import pytest
from layer_rows import rows
from qgis.core import QgsGeometry, QgsRasterLayer, QgsRectangle

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
