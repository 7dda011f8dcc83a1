from __future__ import annotations

import threading
import time

import pytest
from scripted_server import Answer
from sentinelhub_byoc.byoc.errors import NotFound
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows import wait
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
        timeout=10,
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
    report = wait_for_ingestion(client, collection.id, tile_ids=[tiles[2].id], timeout=10, poll=0.02)
    assert [tile.id for tile in (*report.ingested, *report.failed)] == [tiles[2].id]


def test_an_empty_collection_is_done(client, collection):
    report = wait_for_ingestion(client, collection.id)
    assert report == wait.WaitReport((), (), (), timed_out=False)


@pytest.mark.parametrize("timeout", [0, 0.3])
def test_time_is_up(root, timeout):
    write_raster(root / "bucket/a/B1.tif")
    with Sandbox(root, ingest_delay=30) as slow:
        client = _client(slow)
        collection = client.create_collection({"name": "Slow", "s3Bucket": "bucket"})
        tile = client.create_tile(collection, TileDraft("a/(BAND).tif"))
        began = time.monotonic()
        report = wait_for_ingestion(client, collection.id, timeout=timeout, poll=0.1)
        assert timeout <= time.monotonic() - began < timeout + 1
        assert (report.timed_out, [found.id for found in report.pending]) == (True, [tile.id])


def test_cancel_within_a_second(root):
    write_raster(root / "bucket/a/B1.tif")
    with Sandbox(root, ingest_delay=30) as slow:
        client = _client(slow)
        collection = client.create_collection({"name": "Slow", "s3Bucket": "bucket"})
        client.create_tile(collection, TileDraft("a/(BAND).tif"))
        feedback = Listener()
        threading.Timer(0.3, setattr, (feedback, "cancelled", True)).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            wait_for_ingestion(client, collection.id, poll=20, feedback=feedback)
        assert time.monotonic() - began < 1.3


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
    """A collection whose tiles a test moves on; counts what it is asked."""

    def __init__(self, scripted, count: int) -> None:
        self.statuses = {f"t{n:03}": "WAITING" for n in range(count)}
        self.gone: set[str] = set()
        self.asked: list[str] = []
        scripted.whenever("GET", COLLECTION, Answer(json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}}))
        scripted.whenever("GET", TILES, self.listing)
        for tile_id in self.statuses:
            scripted.whenever("GET", f"{TILES}/{tile_id}", self.one)

    def listing(self, request) -> Answer:
        self.asked.append(f"list {request.query.get('status', 'all')}")
        wanted = request.query.get("status")
        found = [i for i, s in self.statuses.items() if i not in self.gone and wanted in {None, s}]
        return Answer(json={"data": [self.tile(tile_id) for tile_id in found], "links": {}})

    def one(self, request) -> Answer:
        tile_id = request.path.rsplit("/", 1)[1]
        self.asked.append(tile_id)
        if tile_id in self.gone:
            return Answer(404, json={"error": {"status": 404, "message": "No such tile."}})
        return Answer(json={"data": self.tile(tile_id)})

    def tile(self, tile_id: str) -> dict:
        return {"id": tile_id, "path": f"p/{tile_id}", "status": self.statuses[tile_id]}


THREE = ["list WAITING", "list QUEUED", "list INGESTING"]


@pytest.mark.parametrize(
    ("count", "ended", "asked"),
    [
        pytest.param(60, 0, ["list all"], id="small-collection"),
        pytest.param(60, 58, ["list all"], id="small-collection-few-left"),
        pytest.param(60, 59, ["t059"], id="small-collection-one-left"),
        pytest.param(450, 0, THREE, id="none-has-ended"),
        pytest.param(450, 2, [*THREE, "t000", "t001"], id="some-have-ended"),
        pytest.param(450, 200, [*THREE, "list all"], id="many-have-ended"),
    ],
)
def test_a_look_costs_as_few_requests_as_will_do(scripted, scripted_client, count, ended, asked):
    service = Service(scripted, count)
    first = []

    class Moves(Impatient):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            first.append(service.asked)
            service.asked = []
            # At the second look some have ended, at the third the others.
            done = ended if len(self.waits) == 1 else count
            service.statuses.update(dict.fromkeys(list(service.statuses)[:done], "INGESTED"))

    if ended >= count - 2:
        service.statuses.update(dict.fromkeys(list(service.statuses)[:ended], "INGESTED"))
    report = wait_for_ingestion(scripted_client, "c", feedback=Moves())
    assert first[0] == ["list all"]
    assert first[1] == asked
    assert len(report.ingested) == count


def test_the_last_few_are_asked_for_one_by_one(scripted, scripted_client):
    service = Service(scripted, 450)
    service.statuses.update(dict.fromkeys(list(service.statuses)[:447], "INGESTED"))

    class Moves(Impatient):
        def wait(self, seconds: float) -> None:
            service.asked = []
            service.statuses.update(dict.fromkeys(service.statuses, "INGESTED"))

    wait_for_ingestion(scripted_client, "c", feedback=Moves())
    assert service.asked == ["t447", "t448", "t449"]


def test_looks_become_rarer(scripted, scripted_client):
    service = Service(scripted, 1)

    class Patient(Impatient):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            if len(self.waits) == 14:
                service.statuses["t000"] = "INGESTED"

    feedback = Patient()
    wait_for_ingestion(scripted_client, "c", feedback=feedback)
    assert feedback.waits[0] == wait.FIRST_POLL
    assert feedback.waits == sorted(feedback.waits)
    assert feedback.waits[-1] == wait.LONGEST_POLL


def test_removed_tile_is_not_waited_for(scripted, scripted_client):
    service = Service(scripted, 2)

    class Removes(Impatient):
        def wait(self, seconds: float) -> None:
            service.gone = {"t000"}
            service.statuses["t001"] = "INGESTED"

    feedback = Removes()
    report = wait_for_ingestion(scripted_client, "c", feedback=feedback)
    assert [tile.id for tile in report.ingested] == ["t001"]
    assert feedback.messages == ["The tile p/t000 was removed meanwhile."]


def test_status_of_tomorrow_is_waited_for(scripted, scripted_client):
    service = Service(scripted, 7)
    service.statuses["t003"] = "VALIDATING"

    class Ends(Impatient):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            for tile_id in service.statuses:
                if tile_id != "t003" or len(self.waits) > 2:
                    service.statuses[tile_id] = "INGESTED"

    feedback = Ends()
    report = wait_for_ingestion(scripted_client, "c", feedback=feedback)
    assert (len(report.ingested), len(feedback.waits)) == (7, 3)
