"""Updating, reingesting and deleting tiles of the real sandbox: each accounted for, nothing lost."""

from __future__ import annotations

import pickle
import shutil
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

import pytest
from maintained import NOON, OTHER, TRIANGLE, UTM33, fill, read, sent_by
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.errors import InvalidRequest, NotFound
from sentinelhub_byoc.byoc.geometry import count_points
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft, parse_time
from sentinelhub_byoc.feedback import Feedback
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.covers import CoverSource
from sentinelhub_byoc.workflows.maintain import (
    Outcome,
    TileChange,
    delete_tiles,
    reingest_tiles,
    update_tiles,
)
from sentinelhub_byoc.workflows.sameness import same_geometry
from small_rasters import nothing_valid, write_raster

LATER = parse_time("2024-06-01T13:00:00Z")


class Stoppable(Feedback):
    """Cancelled when a test says so; remembers progress."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.progress: list[float] = []

    def is_cancelled(self) -> bool:
        return self.stop.is_set()

    def set_progress(self, fraction: float) -> None:
        self.progress.append(fraction)


def outcomes(results) -> list[str]:
    return [result.outcome.value for result in results]


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


# Covers from files


def left_box() -> dict:
    ring = [[500000, 4993600], [503200, 4993600], [503200, 5000000], [500000, 5000000], [500000, 4993600]]
    return {"type": "Polygon", "coordinates": [ring], "crs": UTM33}


@pytest.fixture(params=["here", "threads"])
def executor(request):
    if request.param == "here":
        yield None
    else:
        with ThreadPoolExecutor(2) as pool:
            yield pool


def test_covers_are_derived_from_a_copy_of_the_bucket(client, collection, tiles, root, tmp_path, executor):
    copy = tmp_path / "copy"
    shutil.copytree(root / "bucket", copy)
    write_raster(copy / "b" / "B1.tif", valid=nothing_valid())
    (copy / "c" / "B1.tif").unlink()
    changes = [TileChange(tiles[name], from_files=True) for name in "abc"]
    source = CoverSource(str(copy), ("B1",))
    results = update_tiles(client, collection.id, changes, cover_source=source, executor=executor)
    assert outcomes(results) == ["updated", "invalid", "invalid"]
    now = read(client, collection.id)
    assert same_geometry(now["a"].cover_geometry, left_box())
    assert now["a"].sensing_time == NOON
    assert isinstance(results[1].error, RasterError)
    assert "B1.tif" in results[2].message
    again = update_tiles(
        client, collection.id, [TileChange(now["a"], from_files=True)], cover_source=source, executor=executor
    )
    assert outcomes(again) == ["unchanged"]


@pytest.mark.parametrize("sources", [("B1",), ()], ids=["bands known", "bands not known"])
@pytest.mark.parametrize("path", ["n", "n/(BAND)", "n/(BAND).tif", "n/B(BAND).tif", "n/B1.tif"])
def test_files_are_found_however_the_path_is_written(client, collection, root, path, sources):
    if "B(" in path:
        sources = tuple(source[1:] for source in sources)
    write_raster(root / "bucket" / "n" / "B1.tif")
    write_raster(root / "bucket" / "n" / ".B2.tif")
    write_raster(root / "bucket" / "n" / "deeper" / "B3.tif")
    (root / "bucket" / "n" / "B1.tif.aux.xml").write_text("<x/>")
    tile = client.create_tile(collection.id, TileDraft(path))
    source = CoverSource(str(root / "bucket"), sources)
    (result,) = update_tiles(
        client, collection.id, [TileChange(tile, from_files=True)], cover_source=source, dry_run=True
    )
    assert result.outcome is Outcome.PLANNED, result.message
    assert result.sent["coverGeometry"]["crs"] == UTM33


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("nowhere", "no file"),
        ("m", "several extensions: .tiff, .tif"),
        ("../outside/(BAND).tif", "cannot be looked up"),
    ],
    ids=["no folder", "mixed extensions", "out of the folder"],
)
def test_files_that_are_not_found_are_a_row_with_the_reason(client, collection, root, path, words):
    write_raster(root / "bucket" / "m" / "B1.tif")
    write_raster(root / "bucket" / "m" / "B2.tiff")
    tile = client.create_tile(collection.id, TileDraft(path))
    source = CoverSource(str(root / "bucket"))
    (result,) = update_tiles(client, collection.id, [TileChange(tile, from_files=True)], cover_source=source)
    assert result.outcome is Outcome.INVALID
    assert words in result.message


def test_other_processes_may_derive_covers(client, collection, tiles, root):
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        results = update_tiles(
            client,
            collection.id,
            [TileChange(tiles["a"], from_files=True)],
            cover_source=CoverSource(str(root / "bucket"), ("B1",)),
            executor=pool,
        )
    assert outcomes(results) == ["updated"]


def test_covers_are_derived_from_the_bucket_over_s3(client, collection, tiles, root, s3_server, bucket):
    for name in "ab":
        s3_server.put(bucket, f"{name}/B1.tif", root / "bucket" / name / "B1.tif")
    access = s3_server.access(bucket)
    source = CoverSource(f"/vsis3/{bucket}", ("B1",), access)
    assert access.keys.secret_key not in repr(source)
    assert pickle.loads(pickle.dumps(source)) == source  # noqa: S301 (our own)
    folder = client.create_tile(collection.id, TileDraft("a"))
    changes = [TileChange(tile, from_files=True) for tile in (tiles["a"], tiles["c"], folder)]
    with ThreadPoolExecutor(2) as pool:
        results = update_tiles(client, collection.id, changes, cover_source=source, executor=pool)
    assert outcomes(results)[:2] == ["updated", "invalid"]
    assert f"{bucket}/c/B1.tif" in results[1].message
    assert same_geometry(results[2].sent["coverGeometry"], left_box()), results[2].message


def test_files_without_a_place_to_look_for_them_are_refused(client, collection, tiles):
    with pytest.raises(ValueError, match="cover_source"):
        update_tiles(client, collection.id, [TileChange(tiles["a"], from_files=True)])


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


# What the sandbox does not do: failures on the way.

COLLECTION = "/api/v1/byoc/collections/c"
TILE = f"{COLLECTION}/tiles/t1"


def begin(scripted):
    scripted.expect("GET", COLLECTION, json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}})


def plain_tiles(count: int = 3):
    from tile_values import tile

    return [tile(f"t{n}") for n in range(1, count + 1)]


def test_cancel_does_not_wait_for_a_service_that_does_not_answer(scripted, scripted_client):
    begin(scripted)
    feedback = Stoppable()
    scripted_client = ByocClient(scripted_client.session, scripted_client.deployment, timeout=(5, 20))
    from scripted_server import Answer

    for n in (1, 2, 3, 4, 5):
        scripted.whenever("POST", f"{COLLECTION}/tiles/t{n}/reingest", Answer(204, delay=3))
    threading.Timer(0.3, feedback.stop.set).start()
    began = time.monotonic()
    results = reingest_tiles(scripted_client, "c", plain_tiles(5), feedback=feedback)
    assert time.monotonic() - began < 1.3
    assert outcomes(results) == ["cancelled"] * 5
    assert ["under way" in result.message for result in results] == [True] * 4 + [False]


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        pytest.param(204, {"close": True}, id="hung-up"),
        pytest.param(502, {"body": "<html>Bad gateway</html>"}, id="gateway"),
    ],
)
def test_a_lost_answer_is_cleared_up_by_looking(scripted, scripted_client, status, answer):
    (tile,) = plain_tiles(1)
    begin(scripted)
    scripted.expect("DELETE", TILE, status, **answer)
    scripted.expect("GET", TILE, 404, json={"error": {"status": 404, "message": "Tile not found."}})
    (deleted,) = delete_tiles(scripted_client, "c", [tile], at_once=1)
    begin(scripted)
    scripted.expect("PUT", TILE, status, **answer)
    changed = {**tile.to_json(), "sensingTime": None, "coverGeometry": OTHER}
    scripted.expect("GET", TILE, json={"data": changed})
    change = TileChange(tile, sensing_time=None, cover_geometry=OTHER)
    (updated,) = update_tiles(scripted_client, "c", [change], at_once=1)
    assert outcomes([deleted, updated]) == ["deleted", "updated"]
    assert "lost, but the tile is gone" in deleted.message
    assert "lost, but the tile is changed" in updated.message


def test_a_lost_answer_that_did_nothing_is_a_failure_and_the_next_goes_on(scripted, scripted_client):
    first, second = plain_tiles(2)
    begin(scripted)
    scripted.expect("DELETE", TILE, 500, json={"error": {"status": 500, "message": "Oops"}})
    scripted.expect("GET", TILE, json={"data": first.to_json()})
    scripted.expect("DELETE", f"{COLLECTION}/tiles/t2", 204)
    results = delete_tiles(scripted_client, "c", [first, second], at_once=1)
    assert outcomes(results) == ["failed", "deleted"]
    assert "Oops" in results[0].message


def test_a_connection_that_is_gone_ends_it(scripted, scripted_client):
    begin(scripted)
    scripted.expect("POST", f"{TILE}/reingest", close=True)
    results = reingest_tiles(scripted_client, "c", plain_tiles(3), at_once=1)
    assert outcomes(results) == ["failed"] * 3
    assert "not known whether the change was made" in results[0].message
    assert "It was not tried." in results[1].message


def test_refused_credentials_end_it(scripted, scripted_client):
    begin(scripted)
    for _ in range(2):  # the token is renewed once
        scripted.expect("DELETE", TILE, 401, json={"code": 401, "description": "Token expired"})
    results = delete_tiles(scripted_client, "c", plain_tiles(3), at_once=1)
    assert outcomes(results) == ["failed"] * 3


def test_a_rate_limit_is_waited_for_by_each_of_several(scripted, scripted_client):
    from scripted_server import Answer

    begin(scripted)
    limited: dict[str, float] = {}
    early: list[str] = []

    def answer(request):
        now = time.monotonic()
        first = limited.setdefault(request.path, now)
        if first == now:
            return Answer(429, json={"status": 429, "message": "Slow down"}, headers={"Retry-After": "300"})
        if now - first < 0.3:
            early.append(request.path)
        return Answer(204)

    for n in range(1, 9):
        scripted.whenever("POST", f"{COLLECTION}/tiles/t{n}/reingest", answer)
    began = time.monotonic()
    results = reingest_tiles(scripted_client, "c", plain_tiles(8))
    assert outcomes(results) == ["reingested"] * 8
    assert early == []
    assert time.monotonic() - began < 8 * 0.3, "they wait side by side"


def test_results_of_changes_keep_their_notes(client, collection, tiles):
    change = replace(TileChange(tiles["a"], sensing_time=LATER), notes=("The feature has no geometry.",))
    (result,) = update_tiles(client, collection.id, [change])
    assert result.message.endswith("The feature has no geometry.")
