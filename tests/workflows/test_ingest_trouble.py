"""What stands in the way, and runs that are broken off: a clear line, nothing lost, and the next run goes on from there."""

from __future__ import annotations

import resource
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from feedback_fakes import Remembering
from ingested_folder import (
    BANDS,
    IngestedFolder,
    break_off,
    change,
    fill,
    outcomes,
    write_fit,
)
from osgeo import gdal
from patience import LONG, SOON, until
from rasters import write
from s3_faults import FOREVER, FaultyFront
from sentinelhub_byoc.bucket.access import BucketAccess
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.watched import wait_for_lingering
from sentinelhub_byoc.byoc.errors import InvalidRequest, NotFound
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.feedback import Cancelled
from sentinelhub_byoc.workflows.ingest import IngestOptions, ingest_folder
from sentinelhub_byoc.workflows.journal import JOURNAL_NAME, JournalError, open_journal, read_journal

PART = 8 << 20


@pytest.fixture
def world(s3_server, bucket):
    with IngestedFolder(s3_server, bucket) as made:
        yield made


@pytest.fixture
def faulty(s3_server, bucket):
    """Give a folder whose bucket is behind a front that can be broken."""
    with (
        FaultyFront(s3_server.endpoint) as front,
        IngestedFolder(s3_server, bucket, endpoint=front.endpoint) as made,
    ):
        made.front = front
        yield made


@pytest.fixture(params=["here", "threads"])
def executor(request):
    if request.param == "here":
        yield None
    else:
        with ThreadPoolExecutor(3) as pool:
            yield pool


class Stoppable(Remembering):
    """Cancelled when a test says so."""

    def __init__(self):
        super().__init__()
        self.stop = threading.Event()

    def is_cancelled(self):
        return self.stop.is_set()


def test_an_object_of_somebody_else_is_not_written_over(world):
    fill(world, "a")
    world.server.put(world.bucket, "a/B1.tif", b"precious")
    row = world.ingest().rows[0]
    assert row.outcome == "conflict"
    assert "a/B1.tif" in row.message
    assert world.server.get(world.bucket, "a/B1.tif") == b"precious"
    assert world.tiles() == {}
    assert world.ingest(overwrite=True).rows[0].outcome == "ingested"


def test_another_tile_in_the_way_is_left_alone(world):
    fill(world, "a", write=write_fit)
    square = {"type": "Polygon", "coordinates": [[[10, 45], [11, 45], [11, 46], [10, 46], [10, 45]]]}
    other = world.client.create_tile(world.collection, TileDraft("a/(BAND).tif", cover_geometry=square))
    row = world.ingest().rows[0]
    assert (row.outcome, row.tile.id) == ("conflict", other.id)
    assert "Another tile is registered under 'a/(BAND).tif'" in row.message


def test_a_run_at_a_time(world):
    fill(world, "a")
    with open_journal(world.folder), pytest.raises(JournalError, match="Another run is at work"):
        world.ingest()
    assert world.stored() == []


def test_the_journal_may_be_elsewhere(world, tmp_path):
    fill(world, "a")
    world.ingest(state=str(tmp_path / "new/state"))
    assert sorted(path.name for path in (tmp_path / "new/state").iterdir()) == [JOURNAL_NAME]
    assert sorted(path.name for path in world.folder.iterdir()) == ["a"]
    assert world.ingest(state=str(tmp_path / "new/state")).rows[0].before


def test_a_journal_that_cannot_be_written_ends_it_before_anything_is_done(world):
    fill(world, "a")
    (world.folder / JOURNAL_NAME).mkdir()
    with pytest.raises(JournalError, match="cannot be written"):
        world.ingest()
    assert world.stored() == []


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"convert": "maybe"}, ValueError),
        ({"fit": "tight"}, ValueError),
        ({"wait": -1}, ValueError),
        ({"prefix": "/a"}, InvalidRequest),
        ({"prefix": "a/(BAND)"}, InvalidRequest),
        ({"pattern": "(?P<nonsense>x)"}, InvalidRequest),
    ],
    ids=str,
)
def test_options_that_cannot_be_are_refused(world, options, error):
    fill(world, "a")
    with pytest.raises(error):
        world.ingest(**options)
    assert world.stored() == []


def test_an_unknown_folder_collection_or_bucket_is_refused(world, s3_server):
    options = IngestOptions()
    with pytest.raises(InvalidRequest, match="There is no folder"):
        ingest_folder(world.client, world.collection.id, world.folder / "none", world.access, options)
    with pytest.raises(NotFound):
        ingest_folder(
            world.client, "123e4567-e89b-12d3-a456-426614174000", world.folder, world.access, options
        )
    with pytest.raises(InvalidRequest, match="reads the bucket"):
        ingest_folder(world.client, world.collection.id, world.folder, s3_server.access("other"), options)
    assert list(world.folder.iterdir()) == []


def test_an_empty_folder_is_no_error(world):
    report = world.ingest()
    assert (report.rows, report.left_out) == ((), ())


def test_without_credentials_nothing_is_converted(s3_server, bucket, world):
    fill(world, "a")
    other = s3_server.make_bucket(f"{bucket}-other")
    collection = world.client.create_collection({"name": "Other", "s3Bucket": other})
    access = BucketAccess(other, endpoint=s3_server.endpoint, path_style=True)
    with pytest.raises(BucketError, match="no credentials") as told:
        ingest_folder(world.client, collection.id, world.folder, access)
    assert told.value.kind == "no-credentials"
    assert sorted(path.name for path in world.folder.iterdir()) == [JOURNAL_NAME, "a"]


def test_a_bucket_that_is_not_there_is_told(s3_server, world):
    fill(world, "a")
    collection = world.client.create_collection({"name": "Other", "s3Bucket": "not-there"})
    with pytest.raises(BucketError, match="not-there") as told:
        ingest_folder(world.client, collection.id, world.folder, s3_server.access("not-there"))
    assert told.value.kind == "no-bucket"


def test_a_wrong_region_is_told(faulty):
    fill(faulty, "a")
    faulty.front.break_next(
        times=99,
        status=301,
        code="PermanentRedirect",
        message="The bucket must be addressed at another endpoint.",
        method="PUT",
    )
    report = faulty.ingest()
    assert outcomes(report) == {"a/(BAND).tif": "failed"}
    assert report.end.kind == "wrong-region"
    faulty.front.heal()
    assert outcomes(faulty.ingest()) == {"a/(BAND).tif": "ingested"}


def test_a_lost_connection_ends_the_run_and_the_next_goes_on(faulty):
    fill(faulty, "a", "b", "c", "d", "e")
    for name in "bcd":
        faulty.front.break_next(method="PUT", path=f"/{name}/", times=999, cut_after=100)
    report = faulty.ingest(retry_waits=(0.1,))
    assert list(outcomes(report).values()) == ["ingested", "failed", "failed", "failed", "failed"]
    assert report.end.kind == "network"
    assert all("network" in row.message for row in report.rows[1:])
    assert "goes on from there" in report.rows[4].message
    assert len(list((faulty.folder / ".byoc-work").iterdir())) == 3
    faulty.front.heal()
    faulty.ingest(only=frozenset({"b/(BAND).tif"}))
    assert len(list((faulty.folder / ".byoc-work").iterdir())) == 2
    sent = faulty.front.count("PUT", path="/a/")
    assert set(outcomes(faulty.ingest()).values()) == {"ingested"}
    assert faulty.front.count("PUT", path="/a/") == sent
    assert not (faulty.folder / ".byoc-work").exists()


def test_a_connection_lost_in_part_3_of_7_is_told_and_the_next_run_goes_on(faulty):
    big = np.random.default_rng(1).integers(1, 255, (6600, 6600), dtype=np.uint8)
    (faulty.folder / "a").mkdir()
    plain = write(faulty.folder.parent / "plain.tif", big, no_data=0)
    gdal.Translate(str(faulty.folder / "a/B1.tif"), plain, format="COG", creationOptions=["BLOCKSIZE=1024"])
    assert (faulty.folder / "a/B1.tif").stat().st_size > 6 * PART
    cut = faulty.front.break_next(method="PUT", query="partNumber=3", times=99, cut_after=1_000_000)
    report = faulty.ingest(part_size=PART, retry_waits=())
    assert outcomes(report) == {"a/(BAND).tif": "failed"}
    assert cut.times < 99
    assert "B1.tif" in report.rows[0].message
    assert (faulty.stored(), faulty.server.pending_uploads(faulty.bucket)) == ([], [])
    faulty.front.heal()
    assert outcomes(faulty.ingest(part_size=PART)) == {"a/(BAND).tif": "ingested"}
    assert faulty.server.get(faulty.bucket, "a/B1.tif") == (faulty.folder / "a/B1.tif").read_bytes()


def test_a_full_disk_is_told_and_the_next_run_goes_on(world):
    fill(world, "a")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        report = world.ingest()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    row = report.rows[0]
    assert (row.outcome, row.stage) == ("failed", "convert")
    assert "full" in row.message
    assert outcomes(world.ingest()) == {"a/(BAND).tif": "ingested"}


def test_a_journal_that_cannot_go_on_ends_the_run_with_every_tile_accounted_for(world):
    fill(world, "a", "b", write=write_fit)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, before[1]))
    try:
        report = world.ingest()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert isinstance(report.end, JournalError)
    assert list(outcomes(report).values()) == ["failed", "failed"]
    assert set(outcomes(world.ingest()).values()) == {"ingested"}


def test_cancelling_ends_it_within_a_second_and_the_next_run_does_the_rest(faulty, executor):
    world = faulty
    fill(world, "a", "b", "c", "d", "e", "f")
    world.front.break_next(method="PUT", rate=100, times=FOREVER, skip=1)  # never ends if nobody ends it
    feedback = Stoppable()
    report, ended = [], []

    def run():
        report.append(world.ingest(executor=executor, feedback=feedback))
        ended.append(time.monotonic())

    thread = threading.Thread(target=run)
    thread.start()
    until(world.stored, "the first object")
    stopped = time.monotonic()
    feedback.stop.set()
    thread.join(LONG)
    assert ended[0] - stopped < SOON
    world.front.heal()
    assert wait_for_lingering(LONG)
    assert len(report[0].rows) == 6
    assert {row.outcome for row in report[0].rows} <= {"ingested", "pending", "cancelled"}
    assert any(row.outcome == "cancelled" for row in report[0].rows)
    again = world.ingest()
    assert set(outcomes(again).values()) == {"ingested"}
    assert len(world.tiles()) == 6
    assert sorted(path.name for path in world.folder.iterdir() if path.name.startswith(".")) == [JOURNAL_NAME]


def test_cancelled_before_anything_is_done(world):
    fill(world, "a", "b")
    feedback = Stoppable()
    feedback.stop.set()
    with pytest.raises(Cancelled):
        world.ingest(feedback=feedback)
    assert world.stored() == []


def test_what_the_service_read_too_early_it_reads_again(s3_server, bucket):
    with IngestedFolder(s3_server, bucket, ingest_delay=0.8) as world:
        fill(world, "a")
        assert world.ingest(wait=0).rows[0].outcome == "pending"
        change(world.folder / "a/B1.tif", 99)
        row = world.ingest().rows[0]
        assert row.outcome == "ingested"
        assert row.tile.files_metadata["B1"]["etag"] == s3_server.etag(bucket, "a/B1.tif")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "Ctrl-C"])
def test_a_run_that_is_broken_off_is_taken_up_where_it_was(s3_server, bucket, world, how):
    names = [f"S2_2024060{day}T101559" for day in range(1, 7)]
    fill(world, *names)
    said = break_off(world, 4, how)
    assert how is signal.SIGKILL or "KeyboardInterrupt" in said
    left = read_journal(world.folder)
    done = [name for name in names if left.record(world.collection.id, f"{name}/(BAND).tif")]
    assert 0 < len(done) < len(names)
    report = world.ingest()
    assert set(outcomes(report).values()) == {"ingested"}
    assert len(world.tiles()) == len(names)
    assert world.stored() == sorted(f"{name}/{band}.tif" for name in names for band in BANDS)
    assert s3_server.pending_uploads(bucket) == []
    assert sorted(path.name for path in world.folder.iterdir() if path.name.startswith(".")) == [JOURNAL_NAME]
    with IngestedFolder(s3_server, s3_server.make_bucket(f"{bucket}-again")) as unbroken:
        fill(unbroken, *names)
        unbroken.ingest()
        assert content(unbroken) == content(world)


def content(world) -> dict:
    """Return what a tile is, whoever made it: time, outline, and its objects."""
    return {
        path: (tile.sensing_time, tile.cover_geometry, {k: m["etag"] for k, m in tile.files_metadata.items()})
        for path, tile in world.tiles().items()
    }
