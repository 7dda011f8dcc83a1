"""As QGIS's window runs algorithms: prepared on the main thread, executed on another."""

from __future__ import annotations

import threading
import time

import pytest
from layer_rows import rows
from patience import ENDLESS, LONG, SOON
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingUtils
from qgis.PyQt.QtCore import QEventLoop, QTimer
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox


@pytest.fixture
def start_task(provider, context, log):
    """Return a function that runs an algorithm as a task, with things to do meanwhile, and returns how it ended."""

    def start(name: str, parameters, cancel_after: float | None = None):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"byoc:{name}")
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
        loop = QEventLoop()
        done = []
        task.executed.connect(lambda ok, outputs: (done.append((ok, outputs)), loop.quit()))
        if cancel_after is not None:
            QTimer.singleShot(int(1000 * cancel_after), log.cancel)
        QTimer.singleShot(int(1000 * LONG), loop.quit)
        QgsApplication.taskManager().addTask(task)
        loop.exec()
        ((ok, outputs),) = done
        return ok, outputs

    return start


@pytest.fixture
def run_task(start_task, log):
    """Return a function that runs an algorithm as a task and returns its outputs."""

    def run(name: str, parameters):
        ok, outputs = start_task(name, parameters)
        assert ok, log.errors
        return outputs

    return run


def test_the_whole_road(service, run_task, context, sample_bucket):
    tile = sample_bucket.tiles[0]
    collection = run_task("createcollection", {"NAME": "Scenes", "BUCKET": "samples"})["COLLECTION_ID"]
    outputs = run_task(
        "registertiles",
        {
            "COLLECTION_ID": collection,
            "INPUT": [str(file) for file in tile.files],
            "TILE_PATH": tile.path,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert outputs["CREATED"] == 1
    assert run_task("waitforingestion", {"COLLECTION_ID": collection, "TIMEOUT": 20})["INGESTED"] == 1
    listed = run_task("listtiles", {"COLLECTION_ID": collection, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = QgsProcessingUtils.mapLayerFromString(listed["OUTPUT"], context)
    assert [row["status"] for row in rows(layer)] == ["INGESTED"]


def test_credentials_are_looked_up_on_the_main_thread(service, provider, context, log, monkeypatch):
    """The environment is gone once the algorithm is prepared: what follows must not need it."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("byoc:createcollection").create()
    parameters = {"NAME": "Scenes", "BUCKET": "samples"}
    assert algorithm.prepare(parameters, context, log)
    monkeypatch.delenv("SH_CLIENT_SECRET")
    outputs: dict = {}
    worker = threading.Thread(target=lambda: outputs.update(algorithm.runPrepared(parameters, context, log)))
    worker.start()
    worker.join(LONG)
    assert outputs["COLLECTION_ID"]


@pytest.mark.parametrize("name", ["listtiles", "waitforingestion", "registertiles"])
def test_cancel_while_the_service_does_not_answer(sandbox_root, use_sandbox, start_task, make_raster, name):
    with Sandbox(sandbox_root) as slow:
        use_sandbox(slow)
        parameters = {"COLLECTION_ID": Caller(slow).create_collection(), "OUTPUT": "TEMPORARY_OUTPUT"}
        if name == "registertiles":
            # A dry run looks through the tiles that are there.
            parameters.update(INPUT=[make_raster()], TILE_PATH="a/(BAND).tif", DRY_RUN=True)
        slow.latency = ENDLESS
        began = time.monotonic()
        ok, _outputs = start_task(name, parameters, cancel_after=0.7)
        took = time.monotonic() - began - 0.7
    assert not ok
    assert took < SOON
