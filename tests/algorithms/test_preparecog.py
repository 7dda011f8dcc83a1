"""Preparing a COG through Processing: what goes in, what comes out, and that it can be gone on with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cogs import assert_fit, band_of, read
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsRasterLayer
from rasters import write

PIXELS = np.random.default_rng(8).integers(1, 250, (3, 300, 300)).astype("u1")


@pytest.fixture
def scene(tmp_path):
    return write(tmp_path / "scene.tif", PIXELS)


def test_a_plain_tiff_becomes_a_cog_without_any_note(run, scene, tmp_path, log):
    outputs = run("preparecog", INPUT=scene, OUTPUT=str(tmp_path / "cog.tif"))
    assert outputs["OUTPUT"] == str(tmp_path / "cog.tif")
    assert outputs["FILES"] == [outputs["OUTPUT"]]
    assert outputs["NOTES"] == ""
    assert log.warnings == []
    assert_fit(outputs["OUTPUT"])
    np.testing.assert_array_equal(read(outputs["OUTPUT"]), PIXELS)


def test_a_temporary_output_of_a_layer_of_the_project(run, scene, project):
    layer = QgsRasterLayer(scene, "Scene")
    assert project.addMapLayer(layer)
    outputs = run("preparecog", INPUT=layer.id(), OUTPUT="TEMPORARY_OUTPUT")
    assert Path(outputs["OUTPUT"]).is_file()
    assert outputs["FILES"] == [outputs["OUTPUT"]]


def test_all_parameters_count(run, scene, tmp_path):
    outputs = run(
        "preparecog",
        INPUT=scene,
        BANDS=[2],
        NODATA=0,
        RESAMPLING="NEAREST",
        COMPRESS="LZW",
        CRS=QgsCoordinateReferenceSystem("EPSG:3857"),
        OUTPUT=str(tmp_path / "cog.tif"),
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.RasterCount == 1
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "3857"
    assert band_of(outputs["OUTPUT"]).GetNoDataValue() == 0
    assert "EPSG:3857" in outputs["NOTES"]


@pytest.mark.parametrize("given", [{}, {"NODATA": None}, {"NODATA": ""}, {"BANDS": [], "CRS": None}], ids=str)
def test_what_is_left_out_changes_nothing(run, scene, tmp_path, given):
    outputs = run("preparecog", INPUT=scene, OUTPUT=str(tmp_path / "cog.tif"), **given)
    assert band_of(outputs["OUTPUT"]).GetNoDataValue() is None
    np.testing.assert_array_equal(read(outputs["OUTPUT"]), PIXELS)


def test_one_file_a_band_can_be_registered_as_they_are(run, scene, tmp_path, context):
    target = str(tmp_path / "cog_(BAND).tif")
    outputs = run("preparecog", INPUT=scene, OUTPUT=target)
    assert outputs["OUTPUT"] == target
    assert [Path(file).name for file in outputs["FILES"]] == ["cog_B1.tif", "cog_B2.tif", "cog_B3.tif"]
    assert_fit(*outputs["FILES"])
    assert not context.layersToLoadOnCompletion()


def test_changes_are_told_in_the_log_and_in_notes(run, tmp_path, log):
    source = write(tmp_path / "a.tif", PIXELS[0] / 7, dtype=gdal.GDT_Float64)
    outputs = run("preparecog", INPUT=source, OUTPUT=str(tmp_path / "cog.tif"))
    assert "rounded to 32 bits" in outputs["NOTES"]
    assert any("rounded to 32 bits" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"NODATA": 256}, "cannot be the no-data value"),
        ({"BANDS": [9]}, "no band 9"),
        ({"CRS": "EPSG:2056"}, "does not take"),
        ({"COMPRESS": "JPEG"}, "Use one of"),
        ({"OUTPUT": "/nowhere/at/all/cog.tif"}, "does not exist"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_what_cannot_be_done_is_told(run, scene, tmp_path, change, text):
    given = {"INPUT": scene, "OUTPUT": str(tmp_path / "cog.tif"), **change}
    with pytest.raises(QgsProcessingException, match=text):
        run("preparecog", **given)
    assert not (tmp_path / "cog.tif").exists()


def test_options_are_those_of_the_raster_engine():
    from sentinelhub_byoc.algorithms import preparecog
    from sentinelhub_byoc.raster import cog_files, cog_write

    assert tuple(preparecog.RESAMPLING_OPTIONS) == cog_write.RESAMPLINGS
    assert tuple(preparecog.COMPRESS_OPTIONS) == cog_write.COMPRESSIONS
    assert preparecog.BAND == cog_files.BAND
