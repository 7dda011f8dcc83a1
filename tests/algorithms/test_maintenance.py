"""byoc:reingesttiles, byoc:deletetiles and byoc:copytiles against the sandbox."""

from __future__ import annotations

import threading
import time

import pytest
from layer_rows import rows
from maintained_layers import INGESTED, ingested
from patience import ENDLESS, LONG, SOON
from processing_log import ProcessingLog
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox

UNKNOWN = "123e4567-e89b-12d3-a456-426614174000"
TYROL, SAXONY = INGESTED


@pytest.fixture
def tiles(service, collection):
    """Two ingested tiles and a failed one, by the folder of each."""
    caller = Caller(service)
    caller.create_tile(collection, path="scenes/gone/(BAND).tif")
    caller.wait(collection)
    made = {}
    for name in INGESTED:
        made[name] = caller.create_tile(collection, path=f"scenes/{name}/(BAND).tif")
    return {tile["path"].split("/")[1]: tile for tile in caller.wait(collection)}


def now(service, collection):
    return {tile["path"].split("/")[1]: tile for tile in Caller(service).wait(collection)}


def by_name(outputs):
    return {row["path"].split("/")[1]: row for row in rows(outputs["OUTPUT"]) if row["path"]}


def test_failed_tiles_are_ingested_again(service, run, collection, tiles, sandbox_root, sample_bucket):
    source = next(tile for tile in sample_bucket.tiles if TYROL in tile.path)
    place = sandbox_root / "samples" / "scenes" / "gone"
    place.mkdir()
    for file in source.files:
        (place / file.name).write_bytes(file.read_bytes())
    outputs = run("reingesttiles", COLLECTION_ID=collection, STATUS="FAILED", OUTPUT="TEMPORARY_OUTPUT")
    assert (outputs["REINGESTED"], outputs["PLANNED"], outputs["FAILED"]) == (1, 0, 0)
    (row,) = rows(outputs["OUTPUT"])
    assert (row["outcome"], row["status"], row["tile_id"]) == ("reingested", "FAILED", tiles["gone"]["id"])
    assert now(service, collection)["gone"]["status"] == "INGESTED"


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ({"TILE_IDS": [TYROL, "gone"]}, {TYROL, "gone"}),
        ({"PATH": "scenes/2024*/*"}, {TYROL, SAXONY}),
        ({"PATH": f"scenes/{TYROL}/(BAND).tif\nscenes/gone/*"}, {TYROL, "gone"}),
        ({"PATH": "*"}, {TYROL, SAXONY, "gone"}),
        ({"PATH": "*", "STATUS": "INGESTED"}, {TYROL, SAXONY}),
        ({"TILE_IDS": [TYROL, "gone"], "STATUS": "FAILED"}, {"gone"}),
    ],
    ids=["ids", "pattern", "two paths", "all", "pattern and status", "ids and status"],
)
def test_tiles_are_chosen_so(service, run, collection, tiles, choice, names):
    given = dict(choice)
    if "TILE_IDS" in given:
        given["TILE_IDS"] = ",\n".join(tiles[name]["id"] for name in given["TILE_IDS"])
    outputs = run("reingesttiles", COLLECTION_ID=collection, DRY_RUN=True, OUTPUT="TEMPORARY_OUTPUT", **given)
    assert set(by_name(outputs)) == names
    assert outputs["PLANNED"] == len(names)
    assert now(service, collection) == tiles


def test_tiles_are_chosen_by_selecting_features(service, run, collection, tiles, project):
    layer = run("listtiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    project.addMapLayer(layer)
    layer.selectByExpression("status = 'INGESTED'")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    outputs = run(
        "deletetiles", COLLECTION_ID=collection, INPUT=selected, CONFIRM=2, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert (outputs["CHOSEN"], outputs["DELETED"], outputs["FAILED"]) == (2, 2, 0)
    assert set(now(service, collection)) == {"gone"}


def test_wrong_ids_get_rows_and_the_rest_is_done(service, run, collection, tiles, log):
    caller = Caller(service)
    other = caller.create_tile(caller.create_collection(), path="other/x")["id"]
    ids = f"{UNKNOWN} {other};nonsense {tiles['gone']['id']} {tiles['gone']['id'].upper()}"
    outputs = run("deletetiles", COLLECTION_ID=collection, TILE_IDS=ids, CONFIRM=1, OUTPUT="TEMPORARY_OUTPUT")
    assert (outputs["CHOSEN"], outputs["DELETED"], outputs["FAILED"]) == (1, 1, 3)
    table = {row["tile_id"] or row["path"]: row for row in rows(outputs["OUTPUT"])}
    assert {key: row["outcome"] for key, row in table.items()} == {
        UNKNOWN: "failed",
        other: "failed",
        "nonsense": "invalid",
        tiles["gone"]["id"]: "deleted",
    }
    assert "another collection" in table[other]["message"]
    assert any("3 of 4 tiles failed" in error for error in log.errors)
    assert set(now(service, collection)) == {TYROL, SAXONY}


@pytest.mark.parametrize(
    ("confirm", "words"),
    [
        ({}, "CONFIRM is not given"),
        ({"CONFIRM": 2}, "CONFIRM is 2, but 3 tiles"),
        ({"CONFIRM": 0}, "but 3 tiles"),
    ],
    ids=["no number", "another number", "zero"],
)
def test_nothing_is_deleted_without_the_right_number(service, run, collection, tiles, confirm, words):
    with pytest.raises(QgsProcessingException) as caught:
        run("deletetiles", COLLECTION_ID=collection, PATH="*", **confirm)
    assert words in str(caught.value)
    assert "DRY_RUN" in str(caught.value)
    assert "CONFIRM=3" in str(caught.value)
    assert now(service, collection) == tiles


def test_a_dry_run_of_deleting_tells_the_number(service, run, collection, tiles, log):
    outputs = run("deletetiles", COLLECTION_ID=collection, PATH="*", DRY_RUN=True)
    assert (outputs["CHOSEN"], outputs["DELETED"]) == (3, 0)
    assert "CONFIRM=3" in log.everything
    assert now(service, collection) == tiles
    assert run("deletetiles", COLLECTION_ID=collection, PATH="*", CONFIRM=3)["DELETED"] == 3
    assert now(service, collection) == {}


@pytest.mark.parametrize("name", ["reingesttiles", "deletetiles"])
def test_no_tile_like_that_is_no_error(run, collection, tiles, log, name):
    outputs = run(name, COLLECTION_ID=collection, STATUS="QUEUED", OUTPUT="TEMPORARY_OUTPUT")
    assert rows(outputs["OUTPUT"]) == []
    assert outputs["FAILED"] == 0
    assert any("nothing to do" in warning for warning in log.warnings)


@pytest.mark.parametrize("name", ["reingesttiles", "deletetiles"])
def test_no_choice_is_refused(run, collection, tiles, name):
    for nothing in ({}, {"STATUS": "ALL"}, {"TILE_IDS": " , "}, {"PATH": "\n"}):
        with pytest.raises(QgsProcessingException, match=r"No tile is chosen.*PATH=\*"):
            run(name, COLLECTION_ID=collection, CONFIRM=3, **nothing)


def test_what_is_being_ingested_is_a_row_with_the_services_words(sandbox_root, use_sandbox, run, log):
    with Sandbox(sandbox_root, ingest_delay=600) as slow:
        use_sandbox(slow)
        caller = Caller(slow)
        collection = caller.create_collection()
        caller.create_tile(collection, path="a")
        with pytest.raises(QgsProcessingException, match=r"(?s)Nothing could be done.*WAITING"):
            run("reingesttiles", COLLECTION_ID=collection, PATH="*")
    assert any("cannot be reingested while its status is WAITING" in error for error in log.errors)


# Cancelling


def many(caller, count: int = 60) -> str:
    collection = caller.create_collection()
    for n in range(count):
        caller.create_tile(collection, path=f"{n:03}/x")
    caller.wait(collection)
    return collection


def test_cancel_keeps_what_is_done_with_a_row_for_each(service, processing_module, provider, context):
    caller = Caller(service)
    collection = many(caller)
    log = ProcessingLog(cancel_at="Deleted;")
    outputs = processing_module.run(
        "byoc:deletetiles",
        {"COLLECTION_ID": collection, "PATH": "*", "CONFIRM": 60, "OUTPUT": "TEMPORARY_OUTPUT"},
        feedback=log,
        context=context,
    )
    table = rows(outputs["OUTPUT"])
    left = {tile["path"] for tile in caller.tiles(collection)}
    assert len(table) == 60
    assert {row["path"] for row in table if row["outcome"] == "cancelled"} == left
    assert len(left) >= 50


def test_cancel_in_a_task_ends_within_a_second(sandbox_root, use_sandbox, provider, context, log):
    with Sandbox(sandbox_root, ingest_delay=600) as slow:
        use_sandbox(slow)
        caller = Caller(slow)
        collection = caller.create_collection()
        slow.latency = ENDLESS
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("byoc:deletetiles")
        parameters = {"COLLECTION_ID": collection, "PATH": "*", "CONFIRM": 1}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
        loop, done = QEventLoop(), []
        task.executed.connect(lambda ok, _outputs: (done.append(ok), loop.quit()))
        QTimer.singleShot(700, log.cancel)
        QTimer.singleShot(int(1000 * LONG), loop.quit)
        began = time.monotonic()
        QgsApplication.taskManager().addTask(task)
        loop.exec()
        took = time.monotonic() - began - 0.7
    assert done == [False]
    assert took < SOON


def test_several_requests_are_under_way_at_once_on_any_thread(
    service, run, provider, context, log, monkeypatch
):
    """On QGIS's main thread, where `processing.run` and the shell are, and in the background alike."""
    caller = Caller(service)
    collection = many(caller, 12)
    threads: set[str] = set()
    from sentinelhub_byoc.core import network

    perform = network.perform

    def noting(*arguments):
        threads.add(threading.current_thread().name)
        return perform(*arguments)

    monkeypatch.setattr(network, "perform", noting)
    run("reingesttiles", COLLECTION_ID=collection, PATH="*")
    assert len([name for name in threads if name.startswith("byoc-requests")]) > 1


# Copying


def test_copying_tells_what_became_of_each_tile(service, run, collection, tiles, log):
    caller = Caller(service)
    target = caller.create_collection()
    outputs = run(
        "copytiles", FROM_COLLECTION_ID=collection, TO_COLLECTION_ID=target, OUTPUT="TEMPORARY_OUTPUT"
    )
    names = ("COPIED", "EXISTING", "NOT_INGESTED", "PLANNED", "FAILED", "BEFORE", "AFTER")
    assert [outputs[name] for name in names] == [2, 0, 1, 0, 0, 0, 2]
    table = by_name(outputs)
    copies = now(service, target)
    assert {name: row["outcome"] for name, row in table.items()} == {
        TYROL: "copied",
        SAXONY: "copied",
        "gone": "not ingested",
    }
    assert table[TYROL]["tile_id"] == copies[TYROL]["id"]
    assert "this one is FAILED" in table["gone"]["message"]
    assert "had 0 tiles and has 2 now" in log.everything
    again = run("copytiles", FROM_COLLECTION_ID=collection, TO_COLLECTION_ID=target)
    assert [again[name] for name in names] == [0, 2, 1, 0, 0, 2, 2]


def test_a_dry_run_of_copying(service, run, collection, tiles):
    target = Caller(service).create_collection()
    outputs = run("copytiles", FROM_COLLECTION_ID=collection, TO_COLLECTION_ID=target, DRY_RUN=True)
    assert (outputs["PLANNED"], outputs["COPIED"], outputs["AFTER"]) == (2, 0, 0)
    assert now(service, target) == {}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"TO_COLLECTION_ID": ""}, "TO_COLLECTION_ID is empty"),
        ({"TO_COLLECTION_ID": "Fields"}, "“Fields” is not a collection id"),
        ({"TO_COLLECTION_ID": UNKNOWN}, "not found"),
        ({"TO_COLLECTION_ID": None}, "to itself"),
    ],
    ids=["none", "no id", "unknown", "the same"],
)
def test_copying_to_nowhere(run, collection, tiles, values, words):
    target = values["TO_COLLECTION_ID"]
    with pytest.raises(QgsProcessingException) as caught:
        run(
            "copytiles",
            FROM_COLLECTION_ID=collection,
            TO_COLLECTION_ID=collection if target is None else target,
        )
    assert words in str(caught.value)


def test_copying_to_other_bands_and_to_another_bucket(service, run, collection, tiles, log):
    caller = Caller(service)
    band = {"source": "B1", "bandIndex": 1, "bitDepth": 8, "sampleFormat": "UINT"}
    other = caller.create_collection(additionalData={"bands": {"B1": band}})
    with pytest.raises(QgsProcessingException, match="B1 is none, not 8-bit UINT"):
        run("copytiles", FROM_COLLECTION_ID=collection, TO_COLLECTION_ID=other)
    far = caller.create_collection("elsewhere")
    assert run("copytiles", FROM_COLLECTION_ID=collection, TO_COLLECTION_ID=far)["COPIED"] == 2
    assert any("'elsewhere'" in warning for warning in log.warnings)


def test_samples_of_other_tests_are_ingested(service, collection):
    assert set(ingested(Caller(service), collection)) == set(INGESTED)
