"""Processing with the plugin's provider in it, a sandbox in the environment, small rasters, and a log to look at."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import auth_database as auth_database_support
import pytest
from osgeo import gdal, osr
from processing_log import ProcessingLog
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="session")
def processing_module(qgis_app):
    """Return QGIS's `processing` module, ready to run algorithms."""
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from qgis import processing

    Processing.initialize()
    yield processing
    # QGIS takes GDAL with it when it ends: a dataset in some cycle of garbage must go before.
    gc.collect()


@pytest.fixture
def provider(processing_module):
    """Register the plugin's provider, and take it away again for tests of the plugin as a whole."""
    from sentinelhub_byoc.algorithms.provider import ByocProvider

    made = ByocProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(made)
    yield made
    assert registry.removeProvider(made)


@pytest.fixture(autouse=True)
def _no_saved_connections(qgis_app):
    """Start without connections: those of an earlier test would win over the environment."""
    QgsSettings().remove("sentinelhub_byoc")


@pytest.fixture
def auth_database(qgis_app):
    """Open QGIS's authentication database, as its window does by asking for the master password."""
    auth_database_support.unlock()


@pytest.fixture
def use_sandbox(monkeypatch) -> Callable:
    """Return a function that puts a sandbox, or what is given instead, into the environment."""

    def use(sandbox, **instead: str) -> None:
        values = {
            "SH_BASE_URL": sandbox.url,
            "SH_TOKEN_URL": sandbox.token_url,
            "SH_CLIENT_ID": "sandbox",
            "SH_CLIENT_SECRET": "sandbox",
        }
        for name, value in {**values, **instead}.items():
            monkeypatch.setenv(name, value)

    return use


@pytest.fixture
def service(sandbox, use_sandbox):
    """Run a sandbox that the environment names."""
    use_sandbox(sandbox)
    return sandbox


@pytest.fixture
def log() -> ProcessingLog:
    return ProcessingLog()


@pytest.fixture
def context() -> Iterator[QgsProcessingContext]:
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    yield made
    # pytest lets go of the last test's context only when QGIS has ended, and its layers would crash on their way out.
    made.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def run(processing_module, provider, log, context) -> Callable:
    """Return a function that runs one of the algorithms and returns its outputs."""

    def run(name: str, **parameters):
        return processing_module.run(f"byoc:{name}", parameters, feedback=log, context=context)

    return run


@pytest.fixture
def collection(service, run) -> str:
    """Create a collection over the sample bucket and return its id."""
    return run("createcollection", NAME="Scenes", BUCKET="samples")["COLLECTION_ID"]


@pytest.fixture
def make_raster(tmp_path) -> Callable:
    """Return a function that writes a GeoTIFF of 60 x 40 pixels of 100 m, 0 being no data, and returns its path."""

    def make(name: str = "scene.tif", *, epsg: int | None = 32633, empty: bool = False) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 60, 40, 1, gdal.GDT_UInt16)
        dataset.SetGeoTransform((500000, 100, 0, 5000000, 0, -100))
        if epsg is not None:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            dataset.SetProjection(system.ExportToWkt())
        band = dataset.GetRasterBand(1)
        band.SetNoDataValue(0)
        if not empty:
            band.WriteRaster(10, 10, 30, 20, b"\x01\x00" * 600)
        del band, dataset
        return str(path)

    return make


@pytest.fixture
def project() -> Iterator[QgsProject]:
    """Give the project, emptied afterwards."""
    yield QgsProject.instance()
    QgsProject.instance().clear()
