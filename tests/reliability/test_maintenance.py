"""What is changed over a bad network is changed once, and each tile's row is right."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone

import pytest
from reliable import misbehaving
from sentinelhub_byoc.sandbox.payloads import CollectionPayload
from sentinelhub_byoc.workflows.maintain import (
    Outcome,
    TileChange,
    delete_tiles,
    reingest_tiles,
    update_tiles,
)
from sentinelhub_byoc.workflows.whole_collection import Copied, copy_tiles

TILES = 120
NOON = datetime(2025, 6, 1, 12, tzinfo=timezone.utc)


@pytest.fixture
def world(tmp_path):
    """Run a sandbox that misbehaves on some tiles; give it, its client, the collection and its tiles."""
    with misbehaving(tmp_path, seed=8, tiles=TILES) as (sandbox, client):
        collection = sandbox.many["id"]
        yield sandbox, client, collection, list(client.iter_tiles(collection))
        assert sum(sandbox.faults_seen.values()) > 10, "or this has shown nothing"


def documents(sandbox, collection):
    rows = sandbox.store.database.rows("SELECT id FROM tiles WHERE collection_id = ?", (collection,))
    return [sandbox.store.tiles.get(row["id"]) for row in rows]


def test_deleted(world):
    sandbox, client, collection, tiles = world
    results = delete_tiles(client, collection, tiles[:100])
    assert Counter(result.outcome for result in results) == {Outcome.DELETED: 100}
    assert {row.id for row in documents(sandbox, collection)} == {tile.id for tile in tiles[100:]}


def test_updated(world):
    sandbox, client, collection, tiles = world
    results = update_tiles(client, collection, [TileChange(tile, sensing_time=NOON) for tile in tiles])
    assert Counter(result.outcome for result in results) == {Outcome.UPDATED: TILES}
    assert {row.document["sensingTime"] for row in documents(sandbox, collection)} == {"2025-06-01T12:00:00Z"}


def test_ingested_again(world):
    sandbox, client, collection, tiles = world
    ended = [tile for tile in tiles if tile.ended]
    results = reingest_tiles(client, collection, ended)
    assert Counter(result.outcome for result in results) == {Outcome.REINGESTED: len(ended)}
    statuses = Counter(row.status for row in documents(sandbox, collection))
    assert statuses["WAITING"] >= len(ended)


@pytest.mark.parametrize("kind", ["lost-answer", "server-error", "reset"])
def test_copied(tmp_path, kind):
    with misbehaving(tmp_path, faults=0.6, fault_kinds=(kind,), seed=2, tiles=TILES) as (sandbox, client):
        source = sandbox.many
        payload = CollectionPayload("Copy", source["s3Bucket"], bands=source["additionalData"]["bands"])
        target = sandbox.store.collections.create(payload)["id"]
        report = copy_tiles(client, source["id"], target)
        ingested = [row.path for row in documents(sandbox, source["id"]) if row.status == "INGESTED"]
        assert sorted(row.path for row in documents(sandbox, target)) == sorted(ingested)
        assert report.count(Copied.COPIED) == len(ingested)
        assert sandbox.faults_seen[kind] > 3
