"""Install the plugin's ZIP as a user does, and do the main job with it; run by the real QGIS, started by the test beside."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from desktop_errors import listener
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSettings, QTimer
from qgis.utils import active_plugins, plugins

PLUGIN = "sentinelhub_byoc"
RESULTS = Path(os.environ["BYOC_RESULTS"])

seen: dict[str, object] = {}


def can_import(name: str) -> bool:
    try:
        __import__(name)
    except ImportError:
        return False
    return True


def install(zip_path: str) -> None:
    """Do what “Install from ZIP” does."""
    import pyplugin_installer

    seen["oauth before"] = can_import("requests_oauthlib")
    seen["byoc before"] = can_import(PLUGIN)
    pyplugin_installer.instance().installFromZipFile(zip_path)
    seen["active"] = PLUGIN in active_plugins and PLUGIN in plugins
    seen["enabled"] = QSettings().value(f"/PythonPlugins/{PLUGIN}")
    seen["from"] = sys.modules[PLUGIN].__file__
    seen["dock"] = plugins[
        PLUGIN
    ].controller.dock.objectName()  # the rest of its start is done for whoever asks
    registry = QgsApplication.processingRegistry()
    seen["algorithms"] = len(registry.providerById("byoc").algorithms())


def run(algorithm: str, **parameters):
    from qgis import processing

    return processing.run(f"byoc:{algorithm}", parameters)


def main_job(folder: Path) -> None:
    """Go from a raster to a tile in a layer, against the sandbox that came in the ZIP."""
    from sentinelhub_byoc.sandbox.samples import make_samples
    from sentinelhub_byoc.sandbox.server import Sandbox

    sample = make_samples(folder / "buckets" / "sample-bucket")[0]
    with Sandbox(folder / "buckets") as sandbox:
        os.environ.update(SH_BASE_URL=sandbox.url, SH_TOKEN_URL=sandbox.token_url)
        os.environ.update(SH_CLIENT_ID="sandbox", SH_CLIENT_SECRET="sandbox")
        files = [str(file) for file in sample.files]
        seen["points"] = run("derivefootprint", INPUT=files[0], OUTPUT="TEMPORARY_OUTPUT")["POINTS"]
        collection = run("createcollection", NAME="Installed", BUCKET="sample-bucket")["COLLECTION_ID"]
        run(
            "registertiles",
            COLLECTION_ID=collection,
            INPUT=files,
            TILE_PATH=sample.path,
            SENSING_TIME=sample.sensing_time,
            WITH_FOOTPRINT=True,
            DRY_RUN=False,
            OUTPUT="TEMPORARY_OUTPUT",
        )
        run("waitforingestion", COLLECTION_ID=collection, TIMEOUT=60, OUTPUT="TEMPORARY_OUTPUT")
        target = str(folder / "tiles.gpkg")
        run("listtiles", COLLECTION_ID=collection, OUTPUT=target)
    layer = QgsVectorLayer(target, "tiles")
    seen["tiles"] = [[feature["path"], feature["status"]] for feature in layer.getFeatures()]
    seen["outlined"] = all(not feature.geometry().isEmpty() for feature in layer.getFeatures())
    seen["expected"] = sample.path
    seen["oauth from"] = sys.modules["requests_oauthlib"].__file__
    seen["other oauthlib"] = sys.modules["oauthlib"].__file__


def go() -> None:
    sys.excepthook = listener.raised
    try:
        install(os.environ["BYOC_ZIP"])
        main_job(RESULTS.parent)
    except BaseException:  # noqa: BLE001 (the test beside this file fails with it)
        seen["broke off"] = traceback.format_exc()
    seen["errors"] = listener.heard
    RESULTS.write_text(json.dumps(seen, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(500, go)
