from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer
from sentinelhub_byoc.core.errors import NoRasterFile
from sentinelhub_byoc.core.raster_source import RasterSource, raster_source, why_not
from small_rasters import write_raster


@pytest.fixture
def file(tmp_path):
    return write_raster(tmp_path / "with space" / "B1.tif")


def test_local_file(file):
    layer = QgsRasterLayer(file, "My scene")
    assert raster_source(layer) == RasterSource("My scene", file)
    assert why_not(layer) == ""


def test_file_with_open_options(file):
    layer = QgsRasterLayer(f"{file}|option:NUM_THREADS=2", "x")
    assert layer.isValid()
    assert raster_source(layer).path == file


def test_file_in_a_bucket():
    # Not opened: a layer need not be valid to tell its place.
    source = raster_source(QgsRasterLayer("/vsis3/my-bucket/scenes/a/B1.tif", "x"))
    assert source == RasterSource("x", "/vsis3/my-bucket/scenes/a/B1.tif", "my-bucket", "scenes/a/B1.tif")


@pytest.mark.parametrize(
    "path", ["/vsicurl/https://example.org/a.tif", "/vsizip//data/a.zip/b.tif", "/vsimem/a.tif"]
)
def test_file_in_another_of_gdals_places(path):
    assert raster_source(QgsRasterLayer(path, "x")) == RasterSource("x", path)


def test_virtual_raster_and_subdataset(file, tmp_path):
    vrt = str(tmp_path / "a.vrt")
    gdal.BuildVRT(vrt, [file]).FlushCache()
    part = f"GTIFF_DIR:1:{file}"
    for path in (vrt, part):
        layer = QgsRasterLayer(path, "x")
        assert layer.isValid()
        assert raster_source(layer).path == path


def test_raster_table_of_a_database_file(file, tmp_path):
    database = str(tmp_path / "a.gpkg")
    gdal.Translate(database, file, format="GPKG", creationOptions=["RASTER_TABLE=one"])
    gdal.Translate(
        database, file, format="GPKG", creationOptions=["RASTER_TABLE=two", "APPEND_SUBDATASET=YES"]
    )
    layer = QgsRasterLayer(f"GPKG:{database}:two", "x")
    assert layer.isValid()
    path = raster_source(layer).path
    assert path == f"GPKG:{database}:two"
    assert gdal.Open(path).RasterXSize > 0


PIXELS = np.zeros((8, 8), "u1")
"""Lives as long as the tests: a layer reads it through its address."""
XYZ = "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmin=0&zmax=1"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(
            lambda: QgsRasterLayer(XYZ, "Tiles", "wms"),
            "“Tiles” has no raster file: it comes from a web service",
            id="wms",
        ),
        pytest.param(
            lambda: QgsRasterLayer("url=http://127.0.0.1:9&identifier=x", "x", "wcs"), "(WCS)", id="wcs"
        ),
        pytest.param(
            lambda: QgsRasterLayer("dbname='x' table='y'", "x", "postgresraster"),
            "(PostGIS raster)",
            id="database",
        ),
        pytest.param(
            lambda: QgsRasterLayer(f"MEM:::DATAPOINTER={PIXELS.ctypes.data},PIXELS=8,LINES=8", "x"),
            "in memory only",
            id="memory",
        ),
        pytest.param(
            lambda: QgsRasterLayer("<VRTDataset/>", "x"), "a description of a raster", id="inline-vrt"
        ),
        pytest.param(lambda: QgsRasterLayer("", "x"), "in memory only", id="nothing"),
        pytest.param(lambda: QgsRasterLayer("/no/such.tif", "x"), "is not there: /no/such.tif", id="missing"),
        pytest.param(
            lambda: QgsVectorLayer("Point", "Points", "memory"), "“Points” is not a raster layer", id="vector"
        ),
        pytest.param(lambda: None, "is not a raster layer", id="none"),
    ],
)
def test_layer_without_a_file_says_why_and_what_to_do(make, words):
    layer = make()
    with pytest.raises(NoRasterFile) as caught:
        raster_source(layer)
    assert words in caught.value.message
    assert caught.value.hint.endswith(".")
    assert why_not(layer) == str(caught.value)


def test_file_that_went_away(file):
    layer = QgsRasterLayer(file, "x")
    shutil.rmtree(file.rsplit("/", 1)[0])
    assert layer.isValid()
    assert f"is not there: {file}" in why_not(layer)
