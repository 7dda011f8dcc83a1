"""Registering against the real sandbox, with real rasters."""

from __future__ import annotations

import pickle
import threading
import time
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import datetime, timezone
from multiprocessing import get_context

import pytest
from patience import SOON, until
from scripted_server import Answer
from sentinelhub_byoc.byoc.errors import AuthenticationError, Conflict, InvalidRequest, NotFound
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.feedback import Feedback
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.workflows.crew import AT_ONCE
from sentinelhub_byoc.workflows.drafting import Drafting, StopSignal, draft_tile
from sentinelhub_byoc.workflows.register import Outcome, RegisterResult, TileSource, register_tiles
from sentinelhub_byoc.workflows.wait import wait_for_ingestion
from small_rasters import left_half, nothing_valid, write_raster

NOON = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
SQUARE = {"type": "Polygon", "coordinates": [[[10, 45], [11, 45], [11, 46], [10, 46], [10, 45]]]}


class Stoppable(Feedback):
    """Cancelled when a test says so; remembers progress."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.progress: list[float] = []

    def is_cancelled(self) -> bool:
        return self.stop.is_set()

    def set_progress(self, fraction: float) -> None:
        self.progress.append(fraction)


def travel(thing):
    return pickle.loads(pickle.dumps(thing))  # noqa: S301 (our own)


def outcomes(results: list[RegisterResult]) -> list[str]:
    return [result.outcome.value for result in results]


@pytest.fixture(params=["here", "threads"])
def executor(request):
    if request.param == "here":
        yield None
    else:
        with ThreadPoolExecutor(3) as pool:
            yield pool


def test_each_source_becomes_a_tile_in_its_own_crs(client, collection, root, executor):
    sources = [
        TileSource("a/(BAND).tif", (write_raster(root / "bucket/a/B1.tif", valid=left_half()),), NOON),
        TileSource("b/(BAND).tif", (write_raster(root / "bucket/b/B1.tif", epsg=4326, corner=(10, 45)),)),
    ]
    results = register_tiles(client, collection.id, sources, executor=executor)
    assert outcomes(results) == ["created", "created"]
    assert [result.source for result in results] == sources
    crs = [result.draft.cover_geometry["crs"]["properties"]["name"] for result in results]
    assert crs == ["urn:ogc:def:crs:EPSG::32633", "urn:ogc:def:crs:OGC:1.3:CRS84"]
    easting = [x for x, _ in results[0].draft.cover_geometry["coordinates"][0]]
    assert (min(easting), max(easting)) == (500000, 503200)
    registered = {tile.path: tile for tile in client.iter_tiles(collection.id)}
    assert {path: tile.id for path, tile in registered.items()} == {
        result.source.path: result.tile.id for result in results
    }
    assert registered["a/(BAND).tif"].sensing_time == NOON


def test_one_result_each_in_order_whatever_happens(client, collection, root, executor):
    good = write_raster(root / "bucket/good/B1.tif")
    cases = {
        "created": TileSource("good/(BAND).tif", (good,)),
        "s3": TileSource("s3://bucket/a.tif", (good,)),
        "empty": TileSource("empty/(BAND).tif", (write_raster(root / "e.tif", valid=nothing_valid()),)),
        "no crs": TileSource("nocrs/(BAND).tif", (write_raster(root / "n.tif", epsg=None),)),
        "missing": TileSource("missing/(BAND).tif", (str(root / "nowhere.tif"),)),
        "naive": TileSource("naive/(BAND).tif", (good,), datetime(2024, 1, 1)),
        "twice 1": TileSource("twice/(BAND).tif", (good,)),
        "two files": TileSource("two/B1.tif", (good, good)),
        "twice 2": TileSource("twice/(BAND).tif", (good,)),
        "points": TileSource(
            "p", cover_geometry={"type": "Polygon", "coordinates": [[[i, 0] for i in range(101)]]}
        ),
        "box": TileSource("box/(BAND).tif"),
    }
    told: list[RegisterResult] = []
    results = register_tiles(
        client, collection.id, list(cases.values()), executor=executor, on_result=told.append
    )
    assert [result.source for result in results] == list(cases.values())
    found = dict(zip(cases, results))
    assert {name for name, result in found.items() if result.outcome is Outcome.CREATED} == {"created", "box"}
    assert {result.outcome for name, result in found.items() if name not in {"created", "box"}} == {
        Outcome.INVALID
    }
    assert {tile.path for tile in client.iter_tiles(collection.id)} == {"good/(BAND).tif", "box/(BAND).tif"}
    for name, kind in {"empty": "empty", "no crs": "no-crs", "missing": "unreadable"}.items():
        assert isinstance(found[name].error, RasterError)
        assert found[name].error.kind == kind
    for name in ("s3", "naive", "twice 1", "twice 2", "two files", "points"):
        assert isinstance(found[name].error, InvalidRequest)
        assert found[name].error.hint
    assert "given 2 times" in found["twice 1"].message
    assert "bounding box" in found["box"].message
    assert sorted(told, key=results.index) == results


def test_registering_again_finds_the_same_and_the_different(client, collection, root):
    file = write_raster(root / "bucket/a/B1.tif", valid=left_half())
    first = TileSource("a/(BAND).tif", (file,), NOON)
    assert outcomes(register_tiles(client, collection.id, [first])) == ["created"]
    later = TileSource("a/(BAND).tif", (file,), NOON.replace(hour=13))
    wider = TileSource("a/(BAND).tif", (write_raster(root / "wide.tif"),), NOON)
    for source, outcome, words in (
        (first, Outcome.EXISTS, "same content"),
        (later, Outcome.CONFLICT, "sensing time is 2024-06-01T12:00:00Z, not 2024-06-01T13:00:00Z"),
        (wider, Outcome.CONFLICT, "another cover geometry"),
    ):
        (result,) = register_tiles(client, collection.id, [source])
        assert (result.outcome, words in result.message) == (outcome, True), result.message
        assert result.tile.path == "a/(BAND).tif"
    assert len(list(client.iter_tiles(collection.id))) == 1


@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize("count", [1, 8], ids=["one", "many"])
def test_a_folder_is_recognized_after_ingestion_completed_its_path(client, collection, root, count, dry_run):
    """The service takes such a path again, and has the tile twice."""
    sources = [
        TileSource(f"{n}", (write_raster(root / f"bucket/{n}/B1.tif", valid=left_half()),))
        for n in range(count)
    ]
    register_tiles(client, collection.id, sources)
    wait_for_ingestion(client, collection.id, poll=0.02)
    results = register_tiles(client, collection.id, sources, dry_run=dry_run)
    assert outcomes(results) == ["exists"] * count
    assert "It is registered under '0/(BAND).tif'." in results[0].message
    other = TileSource("0", (), NOON, SQUARE)
    (result,) = register_tiles(client, collection.id, [other], dry_run=dry_run)
    assert (result.outcome, "'0/(BAND).tif'" in result.message) == (Outcome.CONFLICT, True)
    assert len(list(client.iter_tiles(collection.id))) == count


def test_the_same_tile_is_recognized_after_ingestion_moved_its_geometry_to_another_crs(
    client, collection, root
):
    source = TileSource("a/(BAND).tif", (write_raster(root / "bucket/a/B1.tif", valid=left_half()),))
    register_tiles(client, collection.id, [source])
    until(lambda: next(client.iter_tiles(collection.id)).ended, "the end of the ingestion")
    assert outcomes(register_tiles(client, collection.id, [source])) == ["exists"]


def test_dry_run_sends_nothing_but_looks(client, collection, root):
    there = TileSource("a/(BAND).tif", (write_raster(root / "bucket/a/B1.tif"),))
    register_tiles(client, collection.id, [there])
    other = TileSource("a/(BAND).tif", cover_geometry=SQUARE)
    new = TileSource("b/(BAND).tif", (write_raster(root / "bucket/b/B1.tif"),))
    assert outcomes(register_tiles(client, collection.id, [there, new], dry_run=True)) == [
        "exists",
        "planned",
    ]
    assert outcomes(register_tiles(client, collection.id, [other], dry_run=True)) == ["conflict"]
    assert [tile.path for tile in client.iter_tiles(collection.id)] == ["a/(BAND).tif"]


def test_given_geometry_is_sent_as_it_is_and_none_is_derived(client, collection):
    source = TileSource("a", ("/nowhere.tif",), cover_geometry=SQUARE)
    (result,) = register_tiles(client, collection.id, [source])
    assert result.draft == TileDraft("a", None, SQUARE)


def test_without_footprint_no_file_is_opened(client, collection):
    source = TileSource("a/(BAND).tif", ("/nowhere.tif",))
    (result,) = register_tiles(client, collection.id, [source], with_footprint=False)
    assert (result.outcome, result.draft.cover_geometry) == (Outcome.CREATED, None)


def test_unknown_collection_is_told_before_any_work(client):
    told = []
    with pytest.raises(NotFound):
        register_tiles(client, "no-such-collection", [TileSource("a", ("/x.tif",))], on_result=told.append)
    assert told == []


@pytest.mark.parametrize(("option", "value"), [("fit", "loose"), ("max_points", 101), ("max_points", 3)])
def test_option_that_does_not_exist_is_refused(client, collection, option, value):
    with pytest.raises(ValueError, match=option):
        register_tiles(client, collection.id, [TileSource("a")], **{option: value})


def test_no_sources_is_no_results(client, collection, executor):
    assert register_tiles(client, collection.id, [], executor=executor) == []


def test_progress_reaches_the_end(client, collection, root, executor):
    feedback = Stoppable()
    sources = [TileSource(f"{n}/(BAND).tif", (write_raster(root / f"{n}.tif"),)) for n in range(4)]
    register_tiles(client, collection.id, sources, executor=executor, feedback=feedback)
    assert feedback.progress[-1] == 1.0
    assert feedback.progress == sorted(feedback.progress)


def test_cancel_keeps_what_is_registered_and_tells_the_rest(client, collection, root, executor):
    feedback = Stoppable()
    sources = [TileSource(f"{n}/(BAND).tif", (write_raster(root / f"{n}.tif"),)) for n in range(20)]
    results = register_tiles(
        client,
        collection.id,
        sources,
        executor=executor,
        feedback=feedback,
        on_result=lambda _: feedback.stop.set(),
    )
    assert sorted(set(outcomes(results))) == ["cancelled", "created"]
    created = {result.tile.path for result in results if result.outcome is Outcome.CREATED}
    assert len(created) <= AT_ONCE + 1
    assert {tile.path for tile in client.iter_tiles(collection.id)} == created, "nothing is in doubt"


class Never(Executor):
    """Takes work and does none of it."""

    def __init__(self) -> None:
        self.futures: list[Future] = []

    def submit(self, function, /, *arguments, **options):
        self.futures.append(Future())
        return self.futures[-1]


def test_cancel_does_not_wait_for_a_stuck_executor(client, collection):
    feedback, never = Stoppable(), Never()
    threading.Timer(0.2, feedback.stop.set).start()
    began = time.monotonic()
    results = register_tiles(
        client,
        collection.id,
        [TileSource("a", ("x",)), TileSource("b", ("x",))],
        executor=never,
        feedback=feedback,
    )
    assert time.monotonic() - began < SOON
    assert outcomes(results) == ["cancelled", "cancelled"]
    assert all(future.cancelled() for future in never.futures)


class Broken(Executor):
    """Loses its workers."""

    def submit(self, function, /, *arguments, **options):
        future: Future = Future()
        future.set_exception(OSError("the worker died"))
        return future


def test_a_broken_worker_is_the_result_of_its_tile(client, collection):
    (result,) = register_tiles(client, collection.id, [TileSource("a", ("x",))], executor=Broken())
    assert (result.outcome, str(result.error)) == (Outcome.FAILED, "the worker died")


def test_other_processes_may_do_the_work(client, collection, root):
    sources = [
        TileSource("a/(BAND).tif", (write_raster(root / "a.tif", valid=left_half()),), NOON),
        TileSource("b/(BAND).tif", (write_raster(root / "b.tif", valid=nothing_valid()),)),
    ]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        results = register_tiles(client, collection.id, sources, executor=pool)
    assert outcomes(results) == ["created", "invalid"]
    assert results[1].error.kind == "empty"


def test_what_workers_take_and_give_can_be_pickled(root):
    source = TileSource("a/(BAND).tif", (write_raster(root / "a.tif"),), NOON)
    signal = StopSignal()
    signal.stop()
    copied = travel((source, Drafting(), signal))
    assert copied[:2] == (source, Drafting())
    assert not copied[2].is_cancelled()
    drafted = draft_tile(*copied)
    assert travel(drafted) == drafted


# What the sandbox does not do: failures on the way.

COLLECTION = "/api/v1/byoc/collections/c"
TILES = f"{COLLECTION}/tiles"
TILE = {"id": "t", "path": "a.tif", "status": "WAITING"}


def begin(scripted):
    scripted.expect("GET", COLLECTION, json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}})


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        pytest.param(200, {"close": True}, id="hung-up"),
        pytest.param(201, {"json": {"data": TILE}, "truncate": True}, id="cut-short"),
        pytest.param(502, {"body": "<html>Bad gateway</html>"}, id="gateway"),
        pytest.param(201, {"body": "nonsense"}, id="no-json"),
    ],
)
def test_lost_answer_is_cleared_up_by_looking(scripted, scripted_client, status, answer):
    begin(scripted)
    scripted.expect("POST", TILES, status, **answer)
    scripted.expect("GET", TILES, json={"data": [TILE], "links": {}})
    (result,) = register_tiles(scripted_client, "c", [TileSource("a.tif")])
    assert result.outcome is Outcome.CREATED
    assert result.tile.id == "t"


def test_lost_answer_and_no_tile_is_a_failure_and_the_next_goes_on(scripted, scripted_client):
    begin(scripted)
    scripted.expect("POST", TILES, 500, json={"error": {"message": "Oops"}})
    scripted.whenever("GET", TILES, Answer(json={"data": [], "links": {}}))
    scripted.expect("POST", TILES, 201, json={"data": {**TILE, "path": "b.tif"}})
    results = register_tiles(scripted_client, "c", [TileSource("a.tif"), TileSource("b.tif")], at_once=1)
    assert outcomes(results) == ["failed", "created"]
    assert "Oops" in results[0].message


def test_one_look_after_a_lost_answer_is_enough(scripted, scripted_client):
    """The client's own: whoever looks again would ask the same service the same thing."""
    begin(scripted)
    scripted.expect("POST", TILES, 502, body="<html>Bad gateway</html>")
    scripted.whenever("GET", TILES, Answer(json={"data": [], "links": {}}))
    (result,) = register_tiles(scripted_client, "c", [TileSource("a/(BAND).tif")])
    assert result.outcome is Outcome.FAILED
    assert "not known whether the change was made" in result.message
    assert sum(request.method == "GET" and request.path == TILES for request in scripted.requests) == 1


def test_a_connection_that_is_gone_ends_it_and_leaves_a_doubt(scripted, scripted_client):
    begin(scripted)
    scripted.expect("POST", TILES, close=True)
    scripted.whenever("GET", TILES, Answer(close=True))
    results = register_tiles(
        scripted_client, "c", [TileSource("a.tif"), TileSource("b.tif"), TileSource("d.tif")], at_once=1
    )
    assert outcomes(results) == ["failed"] * 3
    assert "not known whether the change was made" in results[0].message
    assert "It was not tried." in results[1].message


def test_refused_credentials_end_it(scripted, scripted_client):
    begin(scripted)
    for _ in range(2):  # the token is renewed once
        scripted.expect("POST", TILES, 401, json={"code": 401, "description": "Token expired"})
    results = register_tiles(scripted_client, "c", [TileSource("a.tif"), TileSource("b.tif")], at_once=1)
    assert outcomes(results) == ["failed", "failed"]
    assert all(isinstance(result.error, AuthenticationError) for result in results)


def test_taken_path_whose_tile_is_not_listed_is_a_conflict(scripted, scripted_client):
    begin(scripted)
    scripted.expect("POST", TILES, 409, json={"error": {"status": 409, "message": "Path exists."}})
    scripted.expect("GET", TILES, json={"data": [], "links": {}})
    (result,) = register_tiles(scripted_client, "c", [TileSource("a.tif")])
    assert result.outcome is Outcome.CONFLICT
    assert isinstance(result.error, Conflict)
    assert "Path exists" in result.message


def test_refusal_of_the_service_is_that_tiles_failure(scripted, scripted_client):
    begin(scripted)
    scripted.expect("POST", TILES, 400, json={"error": {"status": 400, "message": "Bad sensing time"}})
    scripted.expect("POST", TILES, 201, json={"data": {**TILE, "path": "b.tif"}})
    results = register_tiles(scripted_client, "c", [TileSource("a.tif"), TileSource("b.tif")], at_once=1)
    assert outcomes(results) == ["failed", "created"]
    assert "Bad sensing time" in results[0].message


def test_a_raster_that_was_refused_is_let_go_of(root):
    """Its user is told to mend it, which an open file forbids on Windows; frames of a traceback keep it open."""
    drafted = draft_tile(TileSource("a", (write_raster(root / "n.tif", epsg=None),)), Drafting())
    assert isinstance(drafted.error, RasterError)
    assert drafted.error.__traceback__ is None
