"""Cancelling where `processing.run` is called; `test_background` cancels as QGIS's window does."""

from __future__ import annotations

import threading
import time

import pytest
from layer_rows import rows
from patience import ENDLESS, SOON
from processing_log import ProcessingLog
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.crew import AT_ONCE

TILES = AT_ONCE + 6
"""More than are registered, and read, at a time: whoever sends one more off hears first what became of another."""


@pytest.fixture
def cancelled_after(processing_module, provider, context):
    """Return a function that runs an algorithm, cancels it, and returns outputs and seconds since the cancel."""

    def run(seconds: float, name: str, **parameters):
        log = ProcessingLog()
        moment = []

        def cancel() -> None:
            moment.append(time.monotonic())
            log.cancel()

        timer = threading.Timer(seconds, cancel)
        timer.start()
        outputs = processing_module.run(f"byoc:{name}", parameters, feedback=log, context=context)
        timer.join()
        return outputs, time.monotonic() - moment[0]

    return run


def test_while_waiting_for_the_next_look(sandbox_root, use_sandbox, cancelled_after):
    with Sandbox(sandbox_root, ingest_delay=600) as sandbox:
        use_sandbox(sandbox)
        caller = Caller(sandbox)
        collection = caller.create_collection()
        caller.create_tile(collection, path="scenes/20240603_tyrol/(BAND).tif")
        outputs, took = cancelled_after(1.5, "waitforingestion", COLLECTION_ID=collection)
    assert took < SOON
    assert outputs == {}


@pytest.mark.parametrize("name", ["listtiles", "waitforingestion"])
def test_while_the_service_does_not_answer(sandbox_root, use_sandbox, cancelled_after, name):
    with Sandbox(sandbox_root) as slow:
        use_sandbox(slow)
        collection = Caller(slow).create_collection()
        slow.latency = ENDLESS
        _outputs, took = cancelled_after(0.7, name, COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")
    assert took < SOON


def test_between_tiles_with_a_row_for_each(
    service, collection, processing_module, provider, context, make_raster
):
    log = ProcessingLog(cancel_at="Registered.")
    rasters = [make_raster(f"{number}.tif") for number in range(TILES)]
    outputs = processing_module.run(
        "byoc:registertiles",
        {
            "COLLECTION_ID": collection,
            "INPUT": rasters,
            "TILE_PATH": "new/{name}/(BAND).tif",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
        feedback=log,
        context=context,
    )
    outcomes = {row["path"]: row["outcome"] for row in rows(outputs["OUTPUT"])}
    created = {path for path, outcome in outcomes.items() if outcome == "created"}
    assert len(outcomes) == TILES
    assert set(outcomes.values()) == {"cancelled", "created"}
    assert {tile["path"] for tile in Caller(service).tiles(collection)} == created
