"""Each call of the API: what goes over the wire and what comes back."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.models import Band, Collection, CollectionDraft, Tile, TileDraft, TileStatus

API = "/api/v1/byoc"
C = f"{API}/collections/col-1"
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}


def test_create_collection_sends_the_draft_and_returns_what_was_made(client, server):
    server.expect(
        "POST", f"{API}/collections", 201, json={"data": {"id": "col-1", "name": "Fields", "s3Bucket": "b"}}
    )
    made = client.create_collection(CollectionDraft("Fields", "b", no_data=0))
    assert made == Collection("col-1", "Fields", "b")
    asked = server.requests[0]
    assert asked.json == {"name": "Fields", "s3Bucket": "b", "noData": 0}
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["accept"] == "application/json"
    assert asked.token == "token-1"


def test_create_collection_takes_the_vendors_payload_and_keeps_unknown_fields(client, server):
    server.expect(
        "POST", f"{API}/collections", 201, json={"data": {"id": "col-1", "name": "n", "s3Bucket": "b"}}
    )
    payload = {
        "name": "n",
        "s3Bucket": "b",
        "novel": [1, {"x": None}],
        "additionalData": {
            "bands": {"B1": {"bitDepth": 16, "sampleFormat": "UINT", "new": 1}},
            "other": True,
        },
    }
    client.create_collection(payload)
    assert server.requests[0].json == payload


@pytest.mark.parametrize(
    ("draft", "word"),
    [
        pytest.param(CollectionDraft("", "b"), "name", id="no name"),
        pytest.param(CollectionDraft("n", ""), "bucket", id="no bucket"),
        pytest.param(CollectionDraft("n", "s3://b"), "bare name", id="bucket as URL"),
        pytest.param(CollectionDraft("n", "b/folder"), "bare name", id="bucket with folder"),
        pytest.param(CollectionDraft("n", "b", no_data=float("nan")), "noData", id="NaN as noData"),
        pytest.param(CollectionDraft("n", "b", no_data=True), "noData", id="noData true"),
        pytest.param(
            CollectionDraft("n", "b", 0, {"B": Band(bit_depth=8, sample_format="UINT", no_data=1)}),
            "noData",
            id="noData twice",
        ),
        pytest.param(
            CollectionDraft("n", "b", bands={"B": Band(bit_depth=12, sample_format="UINT")}),
            "12",
            id="bit depth",
        ),
        pytest.param(
            CollectionDraft("n", "b", bands={"B": Band(bit_depth=8)}), "sample format", id="no sample format"
        ),
        pytest.param(CollectionDraft("n", "b", bands={"B": Band(None, 0, 8, "UINT")}), "index", id="index 0"),
        pytest.param(
            CollectionDraft("n", "b", bands={"1st": Band(bit_depth=8, sample_format="UINT")}),
            "1st",
            id="band name",
        ),
        pytest.param(
            CollectionDraft(
                "n", "b", bands={f"B{i}": Band(bit_depth=8, sample_format="UINT") for i in range(101)}
            ),
            "101",
            id="101 bands",
        ),
        pytest.param(
            {"name": "n", "s3Bucket": "b", "additionalData": {"bands": {"B": 8}}},
            "bands",
            id="bands that are none",
        ),
        pytest.param({"name": "n", "s3Bucket": "b", "noData": "0"}, "noData", id="noData as text"),
        pytest.param({"s3Bucket": "b"}, "name", id="payload without name"),
    ],
)
def test_create_collection_refuses_before_sending(client, server, draft, word):
    with pytest.raises(errors.InvalidRequest, match=word) as caught:
        client.create_collection(draft)
    assert caught.value.hint
    assert not server.requests
    assert not server.token_requests


def test_get_collection(client, server):
    server.expect("GET", C, json={"data": {"id": "col-1", "name": "n", "s3Bucket": "b", "created": None}})
    assert client.get_collection(" col-1\n") == Collection("col-1", "n", "b")


def test_ids_may_be_the_things_themselves(client, server):
    collection, tile = Collection("col-1", "n", "b"), Tile("t-1", "p")
    server.expect("DELETE", f"{C}/tiles/t-1", 204)
    server.expect("DELETE", C, 204)
    client.delete_tile(collection, tile)
    client.delete_collection(collection)


@pytest.mark.parametrize("bad", ["", "  ", "../x", "a/b", "a b", ".", "ü", None, 5, Tile("t", "p")])
def test_an_id_that_is_none_never_becomes_an_address(client, server, bad):
    with pytest.raises(errors.InvalidRequest):
        client.delete_collection(bad)
    assert not server.requests


def test_an_evalscript_source_is_not_an_id_and_the_hint_says_so(client):
    with pytest.raises(errors.InvalidRequest) as caught:
        client.get_collection("byoc-1234")
    assert "'1234'" in caught.value.hint


def test_delete_collection_takes_204_without_body(client, server):
    server.expect("DELETE", C, 204)
    assert client.delete_collection("col-1") is None
    assert server.requests[0].body == b""


def test_copy_tiles(client, server):
    server.expect("POST", f"{C}/copyTiles", 204)
    client.copy_tiles("col-1", Collection("col-2", "n", "b"))
    assert server.requests[0].query == {"toCollection": "col-2"}
    assert server.requests[0].headers["content-length"] == "0"


@pytest.mark.parametrize(
    ("location", "key"),
    [("aws-eu-central-1", "aws-eu"), ("aws-us-west-2", "aws-us-west"), ("gcp-us-central1", None)],
)
def test_resolve_region(client, server, location, key):
    answer = {"id": "col-1", "s3Bucket": "b", "location": location, "new": 1}
    server.expect("GET", f"{API}/global/col-1", json={"data": answer})
    region = client.resolve_region("col-1")
    assert (region.collection_id, region.s3_bucket, region.location) == ("col-1", "b", location)
    assert region.deployment_key == key
    assert region.extra == {"new": 1}


def test_create_tile_sends_only_what_is_given(client, server):
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t-1", "path": "a/b", "status": "WAITING"}})
    tile = client.create_tile("col-1", TileDraft("a/b"))
    assert server.requests[0].json == {"path": "a/b"}
    assert tile.status is TileStatus.WAITING


def test_create_tile_sends_time_to_the_millisecond_and_geometry_with_its_crs(client, server):
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t-1", "path": "a"}})
    cover = {**SQUARE, "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}}
    moment = datetime(2019, 10, 21, 14, 51, 0, 123999, tzinfo=timezone.utc)
    client.create_tile("col-1", TileDraft("a", moment, cover))
    assert server.requests[0].json == {
        "path": "a",
        "sensingTime": "2019-10-21T14:51:00.123Z",
        "coverGeometry": cover,
    }


def test_create_tile_takes_the_vendors_payload(client, server):
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t-1", "path": "a"}})
    client.create_tile("col-1", {"path": "a", "sensingTime": "2019-10-21T16:51:00+02:00", "novel": 1})
    assert server.requests[0].json == {"path": "a", "sensingTime": "2019-10-21T14:51:00Z", "novel": 1}


def _ring(points: int) -> dict:
    ring = [[i, i * i] for i in range(points - 1)]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


@pytest.mark.parametrize(
    ("draft", "word"),
    [
        pytest.param(TileDraft("s3://b/a"), "names the bucket", id="s3 path"),
        pytest.param(TileDraft("a", cover_geometry=_ring(101)), "101 points", id="101 points"),
        pytest.param(
            TileDraft("a", cover_geometry={"type": "Point", "coordinates": [0, 0]}), "Point", id="a point"
        ),
        pytest.param(TileDraft("a", datetime(2019, 1, 1)), "time zone", id="naive time"),
        pytest.param({"path": "a", "sensingTime": "yesterday"}, "yesterday", id="time that is none"),
        pytest.param({"path": "a", "sensingTime": 5}, "5", id="time as number"),
        pytest.param({}, "no path", id="no path"),
        pytest.param(TileDraft("a", extra={"x": float("inf")}), "JSON", id="infinite"),
        pytest.param(TileDraft("a", extra={"x": {1, 2}}), "JSON", id="set"),
    ],
)
def test_create_tile_refuses_before_sending(client, server, draft, word):
    with pytest.raises(errors.InvalidRequest, match=word) as caught:
        client.create_tile("col-1", draft)
    assert caught.value.hint
    assert not server.requests


def test_create_tile_takes_a_hundred_points(client, server):
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t-1", "path": "a"}})
    client.create_tile("col-1", TileDraft("a", cover_geometry=_ring(100)))


def test_get_tile_reads_every_field(client, server):
    sent = {
        "id": "t-1",
        "path": "a/(BAND).tif",
        "status": "INGESTED",
        "sensingTime": "2019-10-21T14:51:00Z",
        "created": "2020-01-01T00:00:00.500000Z",
        "coverGeometry": SQUARE,
        "tileGeometry": SQUARE,
        "ingestionStart": "2020-01-01T00:00:01Z",
        "additionalData": {
            "filesMetadata": {"B02": {"headerSize": 5, "etag": "e"}},
            "warnings": "w",
            "hasAddedPoints": True,
        },
    }
    server.expect("GET", f"{C}/tiles/t-1", json={"data": sent})
    tile = client.get_tile("col-1", "t-1")
    assert tile.ended
    assert tile.sensing_time == datetime(2019, 10, 21, 14, 51, tzinfo=timezone.utc)
    assert tile.files_metadata["B02"]["etag"] == "e"
    assert tile.warnings == "w"
    assert tile.failed_cause is None
    assert tile.extra == {"ingestionStart": "2020-01-01T00:00:01Z"}


def test_reingest_tile(client, server):
    server.expect("POST", f"{C}/tiles/t-1/reingest", 204)
    client.reingest_tile("col-1", "t-1")


def test_filters_are_written_as_plain_words(client, server):
    server.whenever("GET", f"{C}/tiles", Answer(json={"data": [], "links": {}}))
    found = client.iter_tiles(
        "col-1", sort="created:desc", path="a b/(BAND)&.tif", status=TileStatus.FAILED, count=7
    )
    assert list(found) == []
    assert server.requests[0].query == {
        "count": "7",
        "sort": "created:desc",
        "path": "a b/(BAND)&.tif",
        "status": "FAILED",
    }
    assert "status=FAILED" in server.requests[0].raw_query
    list(client.iter_tiles("col-1", status="QUEUED"))
    assert server.requests[1].query == {"count": "100", "status": "QUEUED"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"count": 0},
        {"count": 101},
        {"count": True},
        {"count": "5"},
        {"sort": "path:asc"},
        {"status": "BROKEN"},
        {"path": "/a"},
    ],
    ids=str,
)
def test_iter_tiles_refuses_bad_arguments_at_once(client: ByocClient, server, wrong):
    with pytest.raises(errors.InvalidRequest):
        client.iter_tiles("col-1", **wrong)
    assert not server.requests


def test_iter_collections_searches(client, server):
    server.expect(
        "GET", f"{API}/collections", json={"data": [{"id": "a", "name": "A", "s3Bucket": "b"}], "links": {}}
    )
    assert [c.id for c in client.iter_collections(search="wheat | rye", count=3)] == ["a"]
    assert server.requests[0].query == {"count": "3", "search": "wheat | rye"}


@pytest.mark.parametrize("count", [0, 101, -1])
def test_iter_collections_checks_the_count(client, count):
    with pytest.raises(errors.InvalidRequest):
        client.iter_collections(count=count)


def test_a_session_of_the_users_own_will_do(deployment, server):
    """As in the vendor's examples, where `oauth` is an OAuth2Session; on https, or here any requests session."""
    import requests

    server.expect("GET", C, json={"data": {"id": "col-1", "name": "n", "s3Bucket": "b"}})
    own = requests.Session()
    own.headers["Authorization"] = "Bearer mine"
    assert ByocClient(own, deployment).get_collection("col-1").name == "n"
    assert server.requests[0].token == "mine"


def test_a_session_that_cannot_sign_is_one_of_our_errors():
    from oauthlib.oauth2 import BackendApplicationClient
    from requests_oauthlib import OAuth2Session
    from sentinelhub_byoc.byoc.deployments import AWS_EU

    ended = {"access_token": "an-old-token", "token_type": "Bearer", "expires_at": 1}
    own = OAuth2Session(client=BackendApplicationClient("id"), token=ended)
    with pytest.raises(errors.AuthenticationError) as caught:
        ByocClient(own, AWS_EU).get_collection("col-1")
    assert "an-old-token" not in str(caught.value)
    assert caught.value.__context__ is None
