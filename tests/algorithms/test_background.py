"""As QGIS's window runs algorithms: prepared on the main thread, executed on another."""

from __future__ import annotations

import threading

import pytest
from layer_rows import rows
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingUtils
from qgis.PyQt.QtCore import QEventLoop, QTimer


@pytest.fixture
def run_task(provider, context, log):
    """Return a function that runs an algorithm as a task and returns its outputs."""

    def run(name: str, parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"byoc:{name}")
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
        loop = QEventLoop()
        done = []
        task.executed.connect(lambda ok, outputs: (done.append((ok, outputs)), loop.quit()))
        QTimer.singleShot(30_000, loop.quit)
        QgsApplication.taskManager().addTask(task)
        loop.exec()
        ((ok, outputs),) = done
        assert ok, log.errors
        return outputs

    return run


def test_the_whole_road(service, run_task, context, log, sample_bucket):
    chosen = sample_bucket.tiles[:2]
    collection = run_task("createcollection", {"NAME": "Scenes", "BUCKET": "samples"})["COLLECTION_ID"]
    outputs = run_task(
        "registertiles",
        {
            "COLLECTION_ID": collection,
            "INPUT": [str(file) for tile in chosen[:1] for file in tile.files],
            "TILE_PATH": chosen[0].path,
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
    worker.join(20)
    assert outputs["COLLECTION_ID"]
