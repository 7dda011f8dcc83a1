from __future__ import annotations

import threading
import time
from collections import Counter
from urllib.parse import urlencode

import pytest
from maintained import sent_by
from patience import ENDLESS, SOON
from scripted_server import Answer
from sentinelhub_byoc.byoc.errors import NotFound
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows import wait
from sentinelhub_byoc.workflows.register import Outcome, TileSource, register_tiles
from sentinelhub_byoc.workflows.wait import wait_for_ingestion
from small_rasters import write_raster

COLLECTION = "/api/v1/byoc/collections/c"
TILES = f"{COLLECTION}/tiles"


class Listener(Feedback):
    def __init__(self) -> None:
        self.cancelled = False
        self.progress: list[float] = []
        self.messages: list[str] = []
        self.waits: list[float] = []

    def is_cancelled(self) -> bool:
        return self.cancelled

    def set_progress(self, fraction: float) -> None:
        self.progress.append(fraction)

    def message(self, text: str) -> None:
        self.messages.append(text)


class Impatient(Listener):
    """Remembers how long it should have waited, and waits not at all."""

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)


@pytest.fixture
def tiles(client, collection, root):
    """Two tiles that are ingested and one that fails: its file is not there."""
    write_raster(root / "bucket/a/B1.tif")
    write_raster(root / "bucket/b/B1.tif")
    return [client.create_tile(collection, TileDraft(f"{name}/(BAND).tif")) for name in "abc"]


def test_all_tiles_end_and_are_sorted_by_how(client, collection, tiles):
    feedback, updates = Listener(), []
    report = wait_for_ingestion(
        client,
        collection.id,
        timeout=60,
        poll=0.02,
        on_update=updates.append,
        feedback=feedback,
    )
    assert {tile.path for tile in report.ingested} == {"a/(BAND).tif", "b/(BAND).tif"}
    assert [tile.path for tile in report.failed] == ["c/(BAND).tif"]
    assert "Did not find any file" in report.failed[0].failed_cause
    assert (report.pending, report.timed_out) == ((), False)
    assert feedback.progress[-1] == 1.0
    for tile in tiles:
        seen = [update.status for update in updates if update.id == tile.id]
        assert len(seen) == len(set(seen))
        assert seen[-1].ended


def test_only_the_tiles_asked_for(client, collection, tiles):
    report = wait_for_ingestion(client, collection.id, tile_ids=[tiles[2].id], timeout=60, poll=0.02)
    assert [tile.id for tile in (*report.ingested, *report.failed)] == [tiles[2].id]


def test_an_empty_collection_is_done(client, collection):
    report = wait_for_ingestion(client, collection.id)
    assert report == wait.WaitReport((), (), (), timed_out=False)


@pytest.mark.parametrize("timeout", [0, 0.3])
def test_time_is_up(root, timeout):
    write_raster(root / "bucket/a/B1.tif")
    with Sandbox(root, ingest_delay=600) as slow:
        client = _client(slow)
        collection = client.create_collection({"name": "Slow", "s3Bucket": "bucket"})
        tile = client.create_tile(collection, TileDraft("a/(BAND).tif"))
        began = time.monotonic()
        report = wait_for_ingestion(client, collection.id, timeout=timeout, poll=0.1)
        assert timeout <= time.monotonic() - began < timeout + SOON
        assert (report.timed_out, [found.id for found in report.pending]) == (True, [tile.id])


def test_cancel_within_a_second(root):
    write_raster(root / "bucket/a/B1.tif")
    with Sandbox(root, ingest_delay=600) as slow:
        client = _client(slow)
        collection = client.create_collection({"name": "Slow", "s3Bucket": "bucket"})
        client.create_tile(collection, TileDraft("a/(BAND).tif"))
        feedback = Listener()
        threading.Timer(0.3, setattr, (feedback, "cancelled", True)).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            wait_for_ingestion(client, collection.id, poll=ENDLESS, feedback=feedback)
        assert time.monotonic() - began < SOON


def _client(service):
    from sentinelhub_byoc.byoc.auth import Credentials, open_session
    from sentinelhub_byoc.byoc.client import ByocClient

    return ByocClient(open_session(service.deployment, Credentials("sandbox", "sandbox")), service.deployment)


@pytest.mark.parametrize("ids", [None, ["t"], [str(n) for n in range(9)]], ids=["all", "one", "many"])
def test_unknown_collection(client, ids):
    with pytest.raises(NotFound):
        wait_for_ingestion(client, "no-such-collection", tile_ids=ids)


def test_unknown_tile(client, collection):
    with pytest.raises(NotFound):
        wait_for_ingestion(client, collection.id, tile_ids=["2f7b9f5c-0000-4000-8000-000000000000"])


class Service:
    """A collection whose tiles a test moves on, listed a hundred at a time; counts what it is asked."""

    def __init__(self, scripted, count: int) -> None:
        self.statuses = {f"t{n:04}": "WAITING" for n in range(count)}
        self.gone: set[str] = set()
        self.asked: Counter[str] = Counter()
        scripted.whenever("GET", COLLECTION, Answer(json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}}))
        scripted.whenever("GET", TILES, self.listing)
        for tile_id in self.statuses:
            scripted.whenever("GET", f"{TILES}/{tile_id}", self.one)
        self.url = f"{scripted.url}{TILES}"

    def listing(self, request) -> Answer:
        wanted = request.query.get("status")
        self.asked[wanted or request.query.get("sort") or "all"] += 1
        found = [i for i, s in self.statuses.items() if i not in self.gone and wanted in {None, s}]
        if request.query.get("sort") == "created:desc":
            found.reverse()
        begin = int(request.query.get("viewtoken", 0))
        query = {**request.query, "viewtoken": begin + 100}
        more = begin + 100 < len(found)
        links = {"next": f"{self.url}?{urlencode(query)}"} if more else {}
        page = [self.tile(tile_id) for tile_id in found[begin : begin + 100]]
        return Answer(json={"data": page, "links": links})

    def one(self, request) -> Answer:
        tile_id = request.path.rsplit("/", 1)[1]
        self.asked["one by one"] += 1
        if tile_id in self.gone:
            return Answer(404, json={"error": {"status": 404, "message": "No such tile."}})
        return Answer(json={"data": self.tile(tile_id)})

    def tile(self, tile_id: str) -> dict:
        moment = f"2024-05-01T{int(tile_id[1:]) // 60:02}:{int(tile_id[1:]) % 60:02}:00Z"
        return {"id": tile_id, "path": f"p/{tile_id}", "status": self.statuses[tile_id], "created": moment}


NEWEST = "created:desc"
EACH = {"WAITING": 1, "QUEUED": 1, "INGESTING": 1}


@pytest.mark.parametrize(
    ("ours", "ended", "asked"),
    [
        pytest.param(slice(-500, None), 0, {NEWEST: 5}, id="newest"),
        pytest.param(slice(-500, None), 500, {NEWEST: 5}, id="newest-all-ended"),
        pytest.param(slice(-60, None), 30, {NEWEST: 1}, id="newest-few"),
        pytest.param(slice(-3, None), 1, {"one by one": 3}, id="three"),
        pytest.param(slice(0, 300), 0, {NEWEST: 4, "WAITING": 3}, id="oldest"),
        pytest.param(slice(0, 300), 4, {NEWEST: 4, "WAITING": 3, "one by one": 4}, id="oldest-some-ended"),
        pytest.param(slice(0, 300), 300, {NEWEST: 4, **EACH, "one by one": 300}, id="oldest-all-ended"),
        pytest.param(slice(0, None, 100), 2, {NEWEST: 1, "WAITING": 1, "one by one": 2}, id="scattered"),
    ],
)
def test_a_look_at_some_of_many_costs_as_few_requests_as_will_do(
    scripted, scripted_client, ours, ended, asked
):
    service = Service(scripted, 2000)
    ids = list(service.statuses)[ours]
    service.statuses = {tile_id: "WAITING" if tile_id in ids else "INGESTED" for tile_id in service.statuses}
    service.statuses.update(dict.fromkeys(ids[:ended], "INGESTED"))
    report = wait_for_ingestion(scripted_client, "c", tile_ids=ids, timeout=0)
    assert service.asked == asked
    assert (len(report.ingested), len(report.pending)) == (ended, len(ids) - ended)


def test_all_tiles_are_listed_once_and_then_those_that_are_left_are_looked_at(scripted, scripted_client):
    service = Service(scripted, 450)
    looks = []

    class Moves(Impatient):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            looks.append(service.asked)
            service.asked = Counter()
            done = [447, 450, 450][len(self.waits) - 1]
            service.statuses.update(dict.fromkeys(list(service.statuses)[:done], "INGESTED"))

    report = wait_for_ingestion(scripted_client, "c", feedback=Moves())
    assert sum(looks[0].values()) <= 8, "five pages, and where the listing from both ends meets"
    assert [*looks[1:], service.asked] == [{NEWEST: 5}, {"one by one": 3}]
    assert len(report.ingested) == 450


def test_what_500_cost_does_not_depend_on_the_thousands_beside_them(root):
    """Registered, waited for, and registered again: the sandbox counts."""
    sources = [TileSource(f"new/{n:03}/(BAND).tif") for n in range(500)]
    with Sandbox(root, tiles=5_000, ingest_delay=0) as service:
        collection_id = service.many["id"]
        client = _client(service)
        client.get_collection(collection_id)  # and a token
        with sent_by(client) as methods:
            results = register_tiles(client, collection_id, sources)
        assert {result.outcome for result in results} == {Outcome.CREATED}
        assert Counter(methods) == {"POST": 500, "GET": 1 + 1}, "the collection, and one page of its tiles"
        with sent_by(client) as methods:
            report = wait_for_ingestion(
                client, collection_id, tile_ids=[result.tile.id for result in results], timeout=0
            )
        assert len(report.failed) + len(report.pending) + len(report.ingested) == 500
        assert len(methods) <= 1 + 6
        with sent_by(client) as methods:
            again = register_tiles(client, collection_id, sources)
        assert {result.outcome for result in again} == {Outcome.EXISTS}
        assert Counter(methods) == {"GET": 1 + 5}


def test_looks_become_rarer(scripted, scripted_client):
    service = Service(scripted, 1)

    class Patient(Impatient):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            if len(self.waits) == 14:
                service.statuses["t0000"] = "INGESTED"

    feedback = Patient()
    wait_for_ingestion(scripted_client, "c", feedback=feedback)
    assert feedback.waits[0] == wait.FIRST_POLL
    assert feedback.waits == sorted(feedback.waits)
    assert feedback.waits[-1] == wait.LONGEST_POLL


def test_removed_tile_is_not_waited_for(scripted, scripted_client):
    service = Service(scripted, 2)

    class Removes(Impatient):
        def wait(self, seconds: float) -> None:
            service.gone = {"t0000"}
            service.statuses["t0001"] = "INGESTED"

    feedback = Removes()
    report = wait_for_ingestion(scripted_client, "c", feedback=feedback)
    assert [tile.id for tile in report.ingested] == ["t0001"]
    assert feedback.messages == ["The tile p/t0000 was removed meanwhile."]


def test_status_of_tomorrow_is_waited_for(scripted, scripted_client):
    service = Service(scripted, 7)
    service.statuses["t0003"] = "VALIDATING"

    class Ends(Impatient):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            for tile_id in service.statuses:
                if tile_id != "t0003" or len(self.waits) > 2:
                    service.statuses[tile_id] = "INGESTED"

    feedback = Ends()
    report = wait_for_ingestion(scripted_client, "c", feedback=feedback)
    assert (len(report.ingested), len(feedback.waits)) == (7, 3)
