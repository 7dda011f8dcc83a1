from __future__ import annotations

import sqlite3

import pytest
from sandbox_client import Caller
from sandbox_rasters import write_cog
from sentinelhub_byoc.sandbox.server import Sandbox


def test_everything_is_there_after_a_restart(bucket):
    write_cog(bucket / "a" / "B1.tif")
    root = bucket.parent
    with Sandbox(root, ingest_delay=0.01) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("test", noData=3)
        caller.ingest(collection, path="a", sensingTime="2024-06-03T10:00:00Z")
        before = caller.collection(collection), caller.tiles(collection)
    with Sandbox(root, ingest_delay=0.01) as sandbox:
        caller = Caller(sandbox)
        assert (caller.collection(collection), caller.tiles(collection)) == before
        assert (
            caller.call("POST", f"/collections/{collection}/tiles", json={"path": "a/(BAND).tif"}).status_code
            == 409
        )


def test_unfinished_ingestions_are_taken_up_again(bucket):
    root = bucket.parent
    for name in "abc":
        write_cog(bucket / name / "B1.tif")
    with Sandbox(root, ingest_delay=30) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("test")
        created = [caller.create_tile(collection, path=name)["id"] for name in "abc"]
        for tile_id, status in zip(created, ("WAITING", "QUEUED", "INGESTING")):
            from dataclasses import replace

            sandbox.store.tiles.edit(
                tile_id, lambda row, to=status: replace(row, document={**row.document, "status": to})
            )
    with Sandbox(root, ingest_delay=0.01) as sandbox:
        assert {tile["status"] for tile in Caller(sandbox).wait(collection)} == {"INGESTED"}


def test_two_sandboxes_do_not_share_a_state_file(bucket):
    with Sandbox(bucket.parent), pytest.raises(sqlite3.OperationalError, match="locked"):
        Sandbox(bucket.parent).start()
    with Sandbox(bucket.parent) as again:
        assert Caller(again).data("GET", "/collections") == []


def test_a_state_file_that_is_none_is_refused(tmp_path):
    (tmp_path / ".sandbox.sqlite3").write_text("something else, long enough to be looked at as a header" * 50)
    with pytest.raises(sqlite3.DatabaseError):
        Sandbox(tmp_path).start()


def test_stop_is_quick_and_may_come_twice(bucket):
    sandbox = Sandbox(bucket.parent, latency=30)
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.url
    url = sandbox.start()
    assert sandbox.start() == url == sandbox.url
    Caller(sandbox)
    sandbox.stop()
    sandbox.stop()
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.token_url
