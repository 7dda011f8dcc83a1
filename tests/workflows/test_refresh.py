"""A refresh finds what changed, in five requests when nothing did, and doubts what does not add up."""

from __future__ import annotations

import logging

import pytest
from sentinelhub_byoc.byoc import ByocClient, Credentials, open_session
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.sandbox.many import seed_tiles
from sentinelhub_byoc.workflows.refresh import Changes, known_of, look_for_changes

LARGE = 2_000


@pytest.fixture
def here(sandbox):
    return ByocClient(open_session(sandbox.deployment, Credentials("sandbox", "sandbox")), sandbox.deployment)


@pytest.fixture
def collection(here, sandbox):
    made = here.create_collection(CollectionDraft("Many", "samples"))
    seed_tiles(sandbox.store, made.id, LARGE, unfinished=True)
    return made


@pytest.fixture
def requests_at(caplog):
    """Count what the sandbox answers: it logs each request."""
    caplog.set_level(logging.DEBUG, "sentinelhub_byoc.sandbox.server")
    caplog.set_level(logging.DEBUG, "sentinelhub_byoc.sandbox.http")
    caplog.set_level(logging.DEBUG, "sentinelhub_byoc.sandbox")

    def count() -> int:
        return sum("/collections/" in record.getMessage() for record in caplog.records)

    return count


def edit(sandbox, tile_id, **fields):
    from dataclasses import replace

    sandbox.store.tiles.edit(tile_id, lambda row: replace(row, document={**row.document, **fields}))


def look(here, collection, known) -> Changes:
    return look_for_changes(here, collection.id, known)


def test_nothing_new_costs_five_requests_whatever_the_size(here, collection, requests_at):
    known = known_of(here.iter_tiles(collection))
    before = requests_at()
    assert before >= LARGE // 100
    changes = look(here, collection, known)
    assert 0 < requests_at() - before <= 6
    assert not changes.new
    assert not changes.gone
    assert not changes.doubt
    assert all(known[tile.id].status == str(tile.status) for tile in changes.tiles)


def test_new_tiles_are_found_newest_first(here, collection, sandbox):
    known = known_of(here.iter_tiles(collection))
    for number in range(130):
        here.create_tile(collection, {"path": f"new/{number:03}"})
    changes = look(here, collection, known)
    assert not changes.doubt
    assert len(changes.new) == 130
    paths = {tile.id: tile.path for tile in changes.tiles}
    assert [paths[tile_id][:7] for tile_id in changes.new] == [f"new/{n:03}" for n in range(129, -1, -1)]


def test_tiles_that_had_not_ended_are_looked_at(here, collection, sandbox):
    tiles = list(here.iter_tiles(collection))
    known = known_of(tiles)
    waiting, queued, ingesting, other, ended, sent_back = (
        *[tile for tile in tiles if not tile.ended][:4],
        *[tile for tile in tiles if tile.ended][500:502],
    )
    edit(sandbox, waiting.id, status="QUEUED")
    edit(sandbox, queued.id, status="INGESTED")
    edit(sandbox, ingesting.id, status="FAILED")
    here.delete_tile(collection, other)
    edit(sandbox, sent_back.id, status="INGESTING")
    changes = look(here, collection, known)
    assert not changes.doubt
    now = {tile.id: str(tile.status) for tile in changes.tiles}
    assert [now[tile.id] for tile in (waiting, queued, ingesting, sent_back)] == [
        "QUEUED",
        "INGESTED",
        "FAILED",
        "INGESTING",
    ]
    assert changes.gone == (other.id,)
    assert ended.id not in now


@pytest.mark.parametrize("place", [5, -5], ids=["oldest", "newest"])
def test_a_tile_that_is_not_where_it_should_be_raises_doubt(here, collection, place):
    tiles = list(here.iter_tiles(collection))
    here.delete_tile(collection, tiles[place])
    assert look(here, collection, known_of(tiles)) == Changes(doubt=True)


def test_an_old_tile_that_was_not_known_raises_doubt(here, collection):
    tiles = list(here.iter_tiles(collection))
    assert look(here, collection, known_of(tiles[:3] + tiles[4:])).doubt


def test_a_service_that_does_not_sort_raises_doubt_and_deletes_nothing(here, collection, sandbox):
    tiles = list(here.iter_tiles(collection))
    edit(sandbox, tiles[-3].id, created="2020-01-01T00:00:00Z")
    changes = look(here, collection, known_of(tiles))
    assert changes == Changes(doubt=True)


def test_a_small_collection_is_told_whole_in_one_request(here, sandbox, requests_at):
    small = here.create_collection(CollectionDraft("Few", "samples"))
    seed_tiles(sandbox.store, small.id, 40)
    tiles = list(here.iter_tiles(small))
    here.delete_tile(small, tiles[7])
    new = here.create_tile(small, {"path": "new"})
    before = requests_at()
    changes = look(here, small, known_of(tiles))
    assert requests_at() - before == 1
    assert changes.new == (new.id,)
    assert changes.gone == (tiles[7].id,)
    assert not changes.doubt
    assert len(changes.tiles) == 40
