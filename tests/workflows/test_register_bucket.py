"""Registering what is in a bucket: over a real S3 server, with real rasters, against the real sandbox."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from patience import LONG
from reliable import killed
from s3_sandbox import client_of, s3_sandbox
from s3_server import SECRET
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.byoc.errors import InvalidRequest, NotFound
from sentinelhub_byoc.byoc.models import Band, CollectionDraft, TileDraft, format_time
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.workflows.register_bucket import plan_bucket, register_bucket
from small_rasters import left_half, nothing_valid, write_raster
from travelling import TravellingExecutor

BYTE = {"bit_depth": 8, "sample_format": "UINT"}
BANDS = {"B1": Band("B1", **BYTE), "B2": Band("B2", **BYTE)}


@pytest.fixture
def put(s3_server, bucket, tmp_path):
    """Return a function that writes a raster and stores it under a key."""

    def put(key: str, **options) -> None:
        file = write_raster(tmp_path / "made.tif", **options)
        s3_server.put(bucket, key, Path(file))

    return put


@pytest.fixture(scope="module")
def service_url(s3_server, tmp_path_factory):
    with s3_sandbox(tmp_path_factory.mktemp("sandbox"), s3_server) as url:
        yield url


@pytest.fixture
def client(service_url):
    with client_of(service_url) as opened:
        yield opened


@pytest.fixture
def collection(client, bucket):
    return client.create_collection(CollectionDraft("Bucket", bucket))


@pytest.fixture
def access(s3_server, bucket):
    return s3_server.access(bucket)


@pytest.fixture(params=["here", "threads", "travelling"])
def executor(request):
    if request.param == "here":
        yield None
    elif request.param == "threads":
        with ThreadPoolExecutor(3) as pool:
            yield pool
    else:
        yield TravellingExecutor(SECRET)


def outcomes(results) -> dict[str, str]:
    return {result.source.path: result.outcome.value for result in results}


def ended(client, collection) -> dict[str, str]:
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        tiles = list(client.iter_tiles(collection))
        if all(tile.ended for tile in tiles):
            return {tile.path: str(tile.status) for tile in tiles}
        time.sleep(0.02)
    msg = "tiles did not end"
    raise AssertionError(msg)


def test_a_bucket_becomes_ingested_tiles(client, collection, access, put, s3_server, bucket, executor):
    put("scenes/a_20190101T101031/B1.tif", valid=left_half())
    put("scenes/a_20190101T101031/B2.tif", valid=left_half())
    put("scenes/b/S2_20190102_B1.tif")
    put("scenes/b/S2_20190102_B2.tif")
    s3_server.put(
        bucket, "scenes/b/S2_20190102.json", json.dumps({"properties": {"datetime": "2019-01-02T11:00:00Z"}}).encode()
    )  # fmt: skip
    put("elsewhere/B1.tif")
    told = []
    results = register_bucket(
        client, collection.id, access, prefix="scenes", executor=executor, on_result=told.append
    )
    assert outcomes(results) == {
        "scenes/a_20190101T101031/(BAND).tif": "created",
        "scenes/b/S2_20190102_(BAND).tif": "created",
    }
    assert sorted(told, key=lambda result: result.source.path) == results
    tiles = {tile.path: tile for tile in client.iter_tiles(collection)}
    assert [format_time(tiles[path].sensing_time) for path in outcomes(results)] == [
        "2019-01-01T10:10:31Z",
        "2019-01-02T11:00:00Z",
    ]
    left = results[0].draft.cover_geometry["coordinates"][0]
    assert {x for x, _ in left} == {500000, 503200}
    assert "S2_20190102.json" in results[1].message
    assert set(ended(client, collection).values()) == {"INGESTED"}


def test_running_it_again_reads_nothing_and_registers_only_what_is_new(
    client, collection, access, put, executor
):
    put("a/B1.tif")
    register_bucket(client, collection.id, access, executor=executor)
    put("b/B1.tif", valid=left_half())
    results = register_bucket(client, collection.id, access, executor=executor)
    assert outcomes(results) == {"a/(BAND).tif": "exists", "b/(BAND).tif": "created"}
    assert results[0].message == "Is registered already."
    assert results[0].draft is None, "nothing was outlined"


SCRIPT = """
    from sentinelhub_byoc.bucket.access import BucketAccess, BucketKeys
    from s3_sandbox import client_of
    from sentinelhub_byoc.workflows.register_bucket import register_bucket
    access = BucketAccess({bucket!r}, BucketKeys("testing", {secret!r}), endpoint={endpoint!r}, path_style=True)
    with client_of({url!r}) as client:
        register_bucket(client, {collection!r}, access)
"""


def test_killed_midway_and_run_again_it_is_as_if_it_had_never_been(
    client, collection, access, put, s3_server, bucket, service_url
):
    """No journal is needed: the listing of the tiles is one."""
    for day in range(10, 20):
        put(f"S2_202406{day}T101559/B1.tif", valid=left_half())
    script = SCRIPT.format(
        bucket=bucket,
        secret=SECRET,
        endpoint=s3_server.endpoint,
        url=service_url,
        collection=collection.id,
    )
    killed(script, lambda: next(iter(client.iter_tiles(collection)), None) is not None)
    done = {tile.path for tile in client.iter_tiles(collection)}
    assert 0 < len(done) < 10
    results = register_bucket(client, collection.id, access)
    assert {path for path, outcome in outcomes(results).items() if outcome == "exists"} == done
    assert set(outcomes(results).values()) == {"created", "exists"}
    whole = client.create_collection(CollectionDraft("Unbroken", bucket))
    register_bucket(client, whole.id, access)
    ended(client, collection)
    ended(client, whole)
    assert registered(client, collection) == registered(client, whole)


def registered(client, collection) -> dict:
    """Return what a tile is, whoever made it: time and outline, by path."""
    return {tile.path: (tile.sensing_time, tile.cover_geometry) for tile in client.iter_tiles(collection)}


def test_what_is_registered_under_another_path_is_known(client, collection, access, put):
    put("a/B1.tif")
    put("b/x_2020_B1.tif")
    for path in ("a", "b/x_2020_(BAND)"):
        client.create_tile(collection, TileDraft(path))
    assert set(outcomes(register_bucket(client, collection.id, access)).values()) == {"exists"}
    assert set(ended(client, collection).values()) == {"INGESTED"}
    assert set(outcomes(register_bucket(client, collection.id, access)).values()) == {"exists"}


def test_a_file_whose_band_is_read_elsewhere_in_its_name_is_not_registered_again(
    client, collection, access, put
):
    put("m/mosaic_2020_v1.tif", epsg=None)  # its ingestion fails, and the collection stays without bands
    client.create_tile(collection, TileDraft("m/mosaic_2020_(BAND).tif"))
    (result,) = register_bucket(client, collection.id, access)
    assert (result.source.path, result.outcome.value) == ("m/(BAND)_2020_v1.tif", "exists")
    assert "It is registered under 'm/mosaic_2020_(BAND).tif'" in result.message


def test_files_of_two_tiles_are_not_registered_as_one(client, collection, access, put):
    put("a/B1.tif")
    put("a/B2.tif")
    put("a/x_B1.tif")
    client.create_tile(collection, TileDraft("a/x_(BAND).tif"))
    (both,) = plan_bucket(client, collection.id, access, pattern="{tile}/{band}.tif").settled
    assert (both.outcome.value, both.tile.path) == ("conflict", "a/x_(BAND).tif")
    assert "'a/x_(BAND).tif'" in str(both.error)
    assert "give a pattern" in both.error.hint


def test_files_that_would_fail_are_not_registered_and_the_others_are(
    client, bucket, access, put, s3_server, executor
):
    collection = client.create_collection(CollectionDraft("Bands", bucket, bands=BANDS))
    put("good/B1.tif")
    put("good/B2.tif")
    put("missing/B1.tif")
    put("nocrs/B1.tif", epsg=None)
    put("nocrs/B2.tif")
    put("empty/B1.tif", valid=nothing_valid())
    put("empty/B2.tif", valid=nothing_valid())
    for band in BANDS:
        s3_server.put(bucket, f"broken/{band}.tif", b"II*\0 and nothing more")
    put("good/preview.tif")
    results = register_bucket(client, collection.id, access, executor=executor)
    assert outcomes(results) == {
        "broken/(BAND).tif": "invalid",
        "empty/(BAND).tif": "invalid",
        "good/(BAND).tif": "created",
        "missing/(BAND).tif": "invalid",
        "nocrs/(BAND).tif": "invalid",
    }
    said = {result.source.path.partition("/")[0]: result.message for result in results}
    assert "B2" in said["missing"]
    assert "CRS" in said["nocrs"]
    assert "No pixel is valid" in said["empty"]
    assert "broken/B1.tif" in said["broken"]
    assert [tile.path for tile in client.iter_tiles(collection)] == ["good/(BAND).tif"]
    assert [left.file for left in plan_bucket(client, collection.id, access).left_out] == ["good/preview.tif"]


def test_without_checks_and_footprints_nothing_is_opened(client, collection, access, s3_server, bucket):
    s3_server.put(bucket, "a/B1.tif", b"no raster")
    (result,) = register_bucket(client, collection.id, access, check=False, with_footprint=False)
    assert (result.outcome.value, result.draft.cover_geometry) == ("created", None)


def test_a_dry_run_registers_nothing_and_tells_the_time_and_the_outline(client, collection, access, put):
    put("a/x_20190101_B1.tif", valid=left_half())
    (result,) = register_bucket(client, collection.id, access, dry_run=True)
    assert result.outcome.value == "planned"
    assert format_time(result.draft.sensing_time) == "2019-01-01T00:00:00Z"
    assert result.draft.cover_geometry["type"] == "Polygon"
    assert list(client.iter_tiles(collection)) == []


def test_a_failed_tile_is_told_with_its_cause(client, collection, access, put):
    put("a/B1.tif", epsg=None)
    client.create_tile(collection, TileDraft("a/(BAND).tif"))
    ended(client, collection)
    (result,) = register_bucket(client, collection.id, access)
    assert result.outcome.value == "exists"
    assert "Its ingestion failed: " in result.message


def test_other_processes_may_do_the_work(client, collection, access, put):
    put("a/B1.tif")
    put("b/B1.tif")
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        results = register_bucket(client, collection.id, access, executor=pool)
    assert set(outcomes(results).values()) == {"created"}


class StopAfter(Feedback):
    """Cancelled as soon as something was told so many times."""

    def __init__(self, messages: int) -> None:
        self.left = messages
        self.stop = threading.Event()

    def message(self, text: str) -> None:
        self.left -= 1
        if self.left < 0:
            self.stop.set()

    def is_cancelled(self) -> bool:
        return self.stop.is_set()


def test_cancelled_while_listing_nothing_is_done(client, collection, access, put):
    put("a/B1.tif")
    with pytest.raises(Cancelled):
        register_bucket(client, collection.id, access, feedback=StopAfter(0))
    assert list(client.iter_tiles(collection)) == []


def test_cancelled_later_each_tile_has_its_row(client, collection, access, put, executor):
    for number in range(20):  # more than are under way at a time
        put(f"{number}/B1.tif")
    feedback = StopAfter(1000)
    results = register_bucket(
        client, collection.id, access, executor=executor, feedback=feedback, on_result=lambda _: feedback.stop.set()
    )  # fmt: skip
    assert len(results) == 20
    assert set(outcomes(results).values()) == {"cancelled", "created"}
    created = {path for path, outcome in outcomes(results).items() if outcome == "created"}
    assert {tile.path for tile in client.iter_tiles(collection)} == created


def test_wrong_bucket_unknown_collection_and_bad_pattern_are_told_before_any_work(
    client, collection, access, s3_server
):
    other = s3_server.access("another-bucket")
    with pytest.raises(InvalidRequest, match="another-bucket"):
        register_bucket(client, collection.id, other)
    with pytest.raises(NotFound):
        register_bucket(client, "no-such-collection", access)
    with pytest.raises(InvalidRequest, match="at character"):
        register_bucket(client, collection.id, access, pattern="(?<tile>")
    with pytest.raises(ValueError, match="fit"):
        register_bucket(client, collection.id, access, fit="loose")


def test_bucket_that_is_gone_is_told(client, s3_server):
    collection = client.create_collection(CollectionDraft("Gone", "no-such-bucket"))
    with pytest.raises(BucketError, match="no-such-bucket"):
        register_bucket(client, collection.id, s3_server.access("no-such-bucket"))


def test_empty_bucket_is_no_results(client, collection, access):
    assert register_bucket(client, collection.id, access) == []


def test_the_service_is_asked_for_its_tiles_once_not_once_a_path(
    scripted, scripted_client, access, bucket, put
):
    for number in range(3):
        put(f"{number}/B1.tif")
    route = "/api/v1/byoc/collections/c"
    known = {"id": "t", "path": "0/(BAND).tif", "status": "INGESTED"}
    scripted.expect("GET", route, json={"data": {"id": "c", "name": "n", "s3Bucket": bucket}})
    scripted.expect("GET", f"{route}/tiles", json={"data": [known], "links": {}})
    results = register_bucket(scripted_client, "c", access, dry_run=True)
    assert list(outcomes(results).values()) == ["exists", "planned", "planned"]
