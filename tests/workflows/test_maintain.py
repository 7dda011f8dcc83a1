"""Updating, reingesting and deleting tiles of the real sandbox: each accounted for, nothing lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from maintained import NOON, OTHER, TRIANGLE, Stoppable, fill, outcomes, read, sent_by
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.errors import InvalidRequest, NotFound
from sentinelhub_byoc.byoc.geometry import count_points
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft, parse_time
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.maintain import (
    Outcome,
    TileChange,
    delete_tiles,
    reingest_tiles,
    update_tiles,
)
from sentinelhub_byoc.workflows.sameness import same_geometry
from small_rasters import write_raster

LATER = parse_time("2024-06-01T13:00:00Z")


@pytest.fixture
def tiles(client, collection, root):
    return fill(client, collection.id, root / "bucket")


@pytest.fixture(params=[1, 4], ids=["one-at-a-time", "four-at-once"])
def at_once(request):
    return request.param


# Updates: read, merge, write


def test_a_bare_put_loses_the_cover_geometry_and_ours_does_not(client, collection, tiles):
    """What the service does, so that the next assertion means something."""
    url = f"{client.deployment.api_url}/collections/{collection.id}/tiles/"
    client.session.request("PUT", url + tiles["a"].id, json={"sensingTime": "2024-06-01T13:00:00Z"})
    update_tiles(client, collection.id, [TileChange(tiles["b"], sensing_time=LATER)])
    now = read(client, collection.id)
    assert same_geometry(now["a"].cover_geometry, now["a"].tile_geometry)
    assert not same_geometry(now["a"].cover_geometry, TRIANGLE)
    assert same_geometry(now["b"].cover_geometry, TRIANGLE)
    assert now["a"].sensing_time == now["b"].sensing_time == LATER


def test_what_is_given_changes_and_the_rest_is_kept(client, collection, tiles, at_once):
    changes = [
        TileChange(tiles["a"], sensing_time=LATER),
        TileChange(tiles["b"], cover_geometry=OTHER),
        TileChange(tiles["c"], sensing_time=None, cover_geometry=None),
    ]
    told = []
    results = update_tiles(client, collection.id, changes, at_once=at_once, on_result=told.append)
    assert outcomes(results) == ["updated"] * 3
    assert [result.tile for result in results] == [tiles["a"], tiles["b"], tiles["c"]]
    assert sorted(told, key=results.index) == results
    now = read(client, collection.id)
    assert (now["a"].sensing_time, now["b"].sensing_time, now["c"].sensing_time) == (LATER, NOON, None)
    assert same_geometry(now["a"].cover_geometry, TRIANGLE)
    assert same_geometry(now["b"].cover_geometry, OTHER)
    assert same_geometry(now["c"].cover_geometry, now["c"].tile_geometry)
    assert results[0].message == "Updated. Sensing time: 2024-06-01T12:00:00.500Z -> 2024-06-01T13:00:00Z."
    assert "Cover geometry: 4 points -> 4 points." in results[1].message
    assert "-> none" in results[2].message
    assert "-> the bounding box" in results[2].message
    assert results[1].sent == {"coverGeometry": OTHER}


def test_what_is_so_already_is_not_sent(client, collection, tiles):
    corner = [15.001, 45.11]
    degrees = {
        "type": "Polygon",
        "coordinates": [[corner, [15.07, 45.11], [15.001, 45.14], corner]],
    }
    update_tiles(client, collection.id, [TileChange(tiles["c"], cover_geometry=degrees)])
    now = read(client, collection.id)
    changes = [
        TileChange(tiles["a"], sensing_time=NOON, cover_geometry=TRIANGLE),
        TileChange(tiles["b"]),
        TileChange(now["c"], sensing_time=NOON.replace(microsecond=0), cover_geometry=degrees),
    ]
    with sent_by(client) as methods:
        results = update_tiles(client, collection.id, changes)
    assert outcomes(results) == ["unchanged"] * 3
    assert set(methods) == {"GET"}
    assert read(client, collection.id) == now, "a whole second is what a file format left of the time"


def test_the_box_again_is_no_change(client, collection, root):
    tile = fill(client, collection.id, root / "bucket", "a", cover=False)["a"]
    assert outcomes(update_tiles(client, collection.id, [TileChange(tile, cover_geometry=None)])) == [
        "unchanged"
    ]


def test_what_somebody_else_changed_meanwhile_is_kept(client, collection, tiles):
    client.update_tile(collection.id, tiles["a"], cover_geometry=OTHER)
    results = update_tiles(client, collection.id, [TileChange(tiles["a"], sensing_time=LATER)])
    now = read(client, collection.id)["a"]
    assert outcomes(results) == ["updated"]
    assert same_geometry(now.cover_geometry, OTHER)


def test_a_dry_run_sends_nothing_and_tells_what_it_would(client, collection, tiles):
    with sent_by(client) as methods:
        results = update_tiles(
            client,
            collection.id,
            [TileChange(tiles["a"], sensing_time=LATER), TileChange(tiles["b"], sensing_time=NOON)],
            dry_run=True,
        )
    assert outcomes(results) == ["planned", "unchanged"]
    assert "-> 2024-06-01T13:00:00Z" in results[0].message
    assert set(methods) == {"GET"}


def ring_of(points: int) -> dict:
    ring = [[14 + i / 1000, 45 + (i % 2) / 1000] for i in range(points - 2)] + [[14, 46]]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def test_unusable_input_is_a_row_and_the_rest_is_done(client, collection, tiles, at_once):
    broken = InvalidRequest("It crosses itself.", hint="Mend it.")
    changes = [
        TileChange(tiles["a"], cover_geometry=ring_of(101)),
        TileChange(tiles["b"], cover_geometry=ring_of(100)),
        TileChange(tiles["c"], error=broken),
        TileChange(None, error=NotFound("No such tile.", status=404), name="nobody"),
    ]
    results = update_tiles(client, collection.id, changes, at_once=at_once)
    assert outcomes(results) == ["invalid", "updated", "invalid", "failed"]
    assert "101 points" in results[0].message
    assert results[2].error is broken
    assert (results[3].name, results[3].tile) == ("nobody", None)
    now = read(client, collection.id)
    assert count_points(now["b"].cover_geometry) == 100
    assert same_geometry(now["a"].cover_geometry, TRIANGLE)


def test_one_tile_twice_is_refused_both_times(client, collection, tiles):
    changes = [
        TileChange(tiles["a"], sensing_time=LATER),
        TileChange(tiles["b"], sensing_time=LATER),
        TileChange(tiles["a"], cover_geometry=OTHER),
    ]
    results = update_tiles(client, collection.id, changes)
    assert outcomes(results) == ["invalid", "updated", "invalid"]
    assert "2 times" in results[0].message
    assert "multipolygon" in results[2].message
    assert read(client, collection.id)["a"] == tiles["a"]


def test_a_tile_of_another_collection_is_its_own_failure(client, collection, tiles):
    other = client.create_collection(CollectionDraft("Other", "bucket"))
    results = update_tiles(
        client,
        other.id,
        [TileChange(tiles["a"], sensing_time=LATER), TileChange(tiles["b"], cover_geometry=None)],
    )
    assert outcomes(results) == ["failed", "failed"]
    assert all("another collection" in result.message for result in results)
    assert read(client, collection.id) == tiles


def test_unknown_collection_is_told_before_any_work(client, tiles):
    told = []
    for do in (update_tiles, reingest_tiles, delete_tiles):
        with pytest.raises(NotFound):
            do(client, "no-such-collection", [], on_result=told.append)
    assert told == []


# Reingest and delete


def test_reingesting_reads_the_files_again(client, collection, tiles, root, at_once):
    write_raster(root / "bucket" / "a" / "B1.tif", epsg=32632)
    results = reingest_tiles(client, collection.id, [tiles["a"], tiles["b"]], at_once=at_once)
    assert outcomes(results) == ["reingested", "reingested"]
    now = read(client, collection.id)
    assert now["a"].tile_geometry["crs"]["properties"]["name"].endswith("32632")
    assert now["c"] == tiles["c"]


def test_what_the_service_refuses_to_reingest_is_told_in_its_words(root):
    with (
        Sandbox(root, ingest_delay=60) as slow,
        open_session(slow.deployment, Credentials("sandbox", "sandbox")) as session,
    ):
        client = ByocClient(session, slow.deployment)
        collection = client.create_collection(CollectionDraft("Slow", "bucket"))
        tile = client.create_tile(collection, TileDraft("a"))
        (result,) = reingest_tiles(client, collection.id, [tile])
        (plan,) = reingest_tiles(client, collection.id, [tile], dry_run=True)
    assert result.outcome is Outcome.FAILED
    assert "cannot be reingested while its status is WAITING" in result.message
    assert plan.outcome is Outcome.PLANNED
    assert "WAITING now" in plan.message


def test_deleting_leaves_the_files_and_the_others(client, collection, tiles, root, at_once):
    results = delete_tiles(client, collection.id, [tiles["a"], tiles["c"]], at_once=at_once)
    assert outcomes(results) == ["deleted", "deleted"]
    assert list(read(client, collection.id)) == ["b"]
    assert (root / "bucket" / "a" / "B1.tif").exists()
    assert outcomes(delete_tiles(client, collection.id, [tiles["a"]])) == ["unchanged"]


@pytest.mark.parametrize("do", [reingest_tiles, delete_tiles])
def test_dry_runs_change_nothing(client, collection, tiles, do):
    assert outcomes(do(client, collection.id, list(tiles.values()), dry_run=True)) == ["planned"] * 3
    assert read(client, collection.id) == tiles


def test_nothing_to_do_is_no_results(client, collection):
    assert update_tiles(client, collection.id, []) == []
    assert delete_tiles(client, collection.id, []) == []


# Many at once


def test_progress_reaches_the_end(client, collection, tiles, at_once):
    feedback = Stoppable()
    reingest_tiles(client, collection.id, list(tiles.values()), at_once=at_once, feedback=feedback)
    assert feedback.progress[-1] == 1.0
    assert feedback.progress == sorted(feedback.progress)


def test_cancel_keeps_what_is_done_and_tells_the_rest(client, collection, tiles, at_once):
    feedback = Stoppable()
    many = [client.create_tile(collection.id, TileDraft(f"more/{n}")) for n in range(20)]
    results = delete_tiles(
        client,
        collection.id,
        many,
        at_once=at_once,
        feedback=feedback,
        on_result=lambda _: feedback.stop.set(),
    )
    found = outcomes(results)
    left = {tile.path for tile in client.iter_tiles(collection.id)} - {tile.path for tile in tiles.values()}
    assert 1 <= found.count("deleted") <= at_once
    assert set(found) == {"deleted", "cancelled"}
    assert {result.name for result in results if result.outcome is Outcome.CANCELLED} == left


def test_results_of_changes_keep_their_notes(client, collection, tiles):
    change = replace(TileChange(tiles["a"], sensing_time=LATER), notes=("The feature has no geometry.",))
    (result,) = update_tiles(client, collection.id, [change])
    assert result.message.endswith("The feature has no geometry.")
