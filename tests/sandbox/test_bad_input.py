"""Wrong input, one row each: all is refused with 400 and the field is named."""

from __future__ import annotations

import json

import pytest
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox

BAND = {"bitDepth": 8, "sampleFormat": "UINT"}
SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
DENSE = [[i / 100, 0] for i in range(99)] + [[1, 1], [0, 0]]  # 101 points


def polygon(ring=SQUARE, **more):
    return {"type": "Polygon", "coordinates": [ring], **more}


def crs(name):
    return {"type": "name", "properties": {"name": name}}


def collection(**fields):
    return {"name": "Test", "s3Bucket": "test", **fields}


def bands(**fields):
    return collection(additionalData={"bands": {"B1": {**BAND, **fields}}})


BAD_COLLECTIONS = [
    pytest.param({"s3Bucket": "test"}, "name", id="no name"),
    pytest.param(collection(name=" "), "name", id="blank name"),
    pytest.param(collection(name=1), "name", id="number as name"),
    pytest.param({"name": "Test"}, "s3Bucket", id="no bucket"),
    pytest.param(collection(s3Bucket="s3://test"), "s3Bucket", id="bucket as URL"),
    pytest.param(collection(s3Bucket="../test"), "s3Bucket", id="bucket outside"),
    pytest.param(collection(s3Bucket="."), "s3Bucket", id="bucket is the root"),
    pytest.param(collection(noData="0"), "noData", id="no data as text"),
    pytest.param(collection(noData=True), "noData", id="no data as truth"),
    pytest.param(collection(additionalData=[]), "additionalData", id="additional data as list"),
    pytest.param(collection(additionalData={"bands": []}), "additionalData.bands", id="bands as list"),
    pytest.param(
        collection(additionalData={"bands": {f"B{i}": BAND for i in range(101)}}),
        "additionalData.bands",
        id="101 bands",
    ),
    pytest.param(
        collection(additionalData={"bands": {"1B": BAND}}),
        "additionalData.bands.1B",
        id="band is no identifier",
    ),
    pytest.param(
        collection(additionalData={"bands": {"B" * 101: BAND}}),
        f"additionalData.bands.{'B' * 101}",
        id="long band name",
    ),
    pytest.param(
        collection(additionalData={"bands": {"B1": 8}}), "additionalData.bands.B1", id="band as number"
    ),
    pytest.param(bands(bitDepth=12), "additionalData.bands.B1.bitDepth", id="12 bits"),
    pytest.param(bands(bitDepth="8"), "additionalData.bands.B1.bitDepth", id="bits as text"),
    pytest.param(bands(sampleFormat="uint"), "additionalData.bands.B1.sampleFormat", id="lower case format"),
    pytest.param(bands(sampleFormat=["UINT"]), "additionalData.bands.B1.sampleFormat", id="format as list"),
    pytest.param(bands(bandIndex=0), "additionalData.bands.B1.bandIndex", id="index 0"),
    pytest.param(bands(bandIndex=1.5), "additionalData.bands.B1.bandIndex", id="index with a fraction"),
    pytest.param(bands(source=""), "additionalData.bands.B1.source", id="empty source"),
    pytest.param(bands(noData=[]), "additionalData.bands.B1.noData", id="band no data as list"),
    pytest.param({**bands(noData=1), "noData": 0}, "noData", id="no data per band and collection"),
]

BAD_TILES = [
    pytest.param({}, "path", id="no path"),
    pytest.param({"path": None}, "path", id="null path"),
    pytest.param({"path": 1}, "path", id="number as path"),
    pytest.param({"path": "s3://test/a"}, "path", id="path as URL"),
    pytest.param({"path": "/a"}, "path", id="leading slash"),
    pytest.param({"path": "a/"}, "path", id="trailing slash"),
    pytest.param({"path": "a//b"}, "path", id="double slash"),
    pytest.param({"path": "a\n/"}, "path", id="trailing slash behind a line break"),
    pytest.param({"path": "ä" * 513}, "path", id="more than 1024 bytes"),
    pytest.param({"path": "a\0b"}, "path", id="null character"),
    pytest.param(
        {"path": "a", "sensingTime": "2024-06-03T10:16:09.1234Z"}, "sensingTime", id="below milliseconds"
    ),
    pytest.param({"path": "a", "sensingTime": "2024-06-03T10:16:09"}, "sensingTime", id="time without zone"),
    pytest.param({"path": "a", "sensingTime": "2024-06-03"}, "sensingTime", id="date alone"),
    pytest.param({"path": "a", "sensingTime": "2024-06-31T00:00:00Z"}, "sensingTime", id="31 June"),
    pytest.param(
        {"path": "a", "sensingTime": "0001-01-01T00:00:00+01:00"}, "sensingTime", id="before all time"
    ),
    pytest.param({"path": "a", "sensingTime": 1717409769}, "sensingTime", id="time as number"),
    pytest.param({"path": "a", "coverGeometry": "POLYGON"}, "coverGeometry", id="geometry as text"),
    pytest.param({"path": "a", "coverGeometry": {}}, "coverGeometry", id="empty geometry"),
    pytest.param(
        {"path": "a", "coverGeometry": {"type": "Point", "coordinates": [0, 0]}}, "coverGeometry", id="point"
    ),
    pytest.param(
        {"path": "a", "coverGeometry": {"type": "Feature", "geometry": polygon()}},
        "coverGeometry",
        id="feature",
    ),
    pytest.param({"path": "a", "coverGeometry": {"type": ["Polygon"]}}, "coverGeometry", id="type as list"),
    pytest.param(
        {"path": "a", "coverGeometry": {"type": "MultiPolygon", "coordinates": [SQUARE]}},
        "coverGeometry",
        id="multipolygon nested as polygon",
    ),
    pytest.param(
        {"path": "a", "coverGeometry": {"type": "Polygon", "coordinates": []}},
        "coverGeometry",
        id="no ring",
    ),
    pytest.param({"path": "a", "coverGeometry": polygon([])}, "coverGeometry", id="empty ring"),
    pytest.param({"path": "a", "coverGeometry": polygon(SQUARE[:3])}, "coverGeometry", id="three points"),
    pytest.param({"path": "a", "coverGeometry": polygon(SQUARE[:4])}, "coverGeometry", id="open ring"),
    pytest.param(
        {"path": "a", "coverGeometry": polygon([[*point, 0] for point in SQUARE])},
        "coverGeometry",
        id="heights",
    ),
    pytest.param(
        {"path": "a", "coverGeometry": polygon([["0", "0"]] * 4)}, "coverGeometry", id="texts as numbers"
    ),
    pytest.param(
        {"path": "a", "coverGeometry": polygon([[10**400, 0]] * 4)}, "coverGeometry", id="beyond a float"
    ),
    pytest.param({"path": "a", "coverGeometry": polygon(DENSE)}, "coverGeometry", id="101 points"),
    pytest.param(
        {"path": "a", "coverGeometry": polygon([[500000, 5100000]] * 4)},
        "coverGeometry",
        id="metres without CRS",
    ),
    pytest.param(
        {"path": "a", "coverGeometry": polygon(crs=crs("EPSG:32633"))}, "coverGeometry.crs", id="no URN"
    ),
    pytest.param(
        {"path": "a", "coverGeometry": polygon(crs=crs("urn:ogc:def:crs:EPSG::3416"))},
        "coverGeometry.crs",
        id="CRS not supported",
    ),
    pytest.param({"path": "a", "coverGeometry": polygon(crs={})}, "coverGeometry.crs", id="CRS without name"),
    pytest.param(
        {"path": "a", "coverGeometry": polygon([[1e9, 1e9]] * 4, crs=crs("urn:ogc:def:crs:EPSG::32633"))},
        "coverGeometry",
        id="nowhere on Earth",
    ),
]

BAD_BODIES = [
    pytest.param(b"", id="empty"),
    pytest.param(b"{", id="cut off"),
    pytest.param(b"[]", id="a list"),
    pytest.param(b"null", id="null"),
    pytest.param(b'{"name": NaN}', id="NaN"),
    pytest.param(b'{"name": "\\ud800", "s3Bucket": "test", "path": "\\ud800"}', id="half a surrogate pair"),
    pytest.param('{"name": "ä"}'.encode("latin-1"), id="not UTF-8"),
    pytest.param(b'{"a":' * 100_000, id="nested deeply"),
]

BAD_QUERIES = [
    pytest.param("tiles", {"count": "0"}, "count", id="count 0"),
    pytest.param("tiles", {"count": "101"}, "count", id="count 101"),
    pytest.param("tiles", {"count": "-1"}, "count", id="count -1"),
    pytest.param("tiles", {"count": ""}, "count", id="count empty"),
    pytest.param("tiles", {"count": "²"}, "count", id="count superscript"),
    pytest.param("tiles", {"sort": "created"}, "sort", id="sort without direction"),
    pytest.param("tiles", {"sort": "path:asc"}, "sort", id="sort by path"),
    pytest.param("tiles", {"status": "DONE"}, "status", id="unknown status"),
    pytest.param("tiles", {"status": "ingested"}, "status", id="lower case status"),
    pytest.param("tiles", {"viewtoken": "1"}, "viewtoken", id="made-up token"),
    pytest.param("tiles", {"viewtoken": "ä"}, "viewtoken", id="token not ASCII"),
    pytest.param("tiles", {"viewtoken": "YWZ0ZXI6LTE"}, "viewtoken", id="token behind -1"),
    pytest.param("collections", {"count": "101"}, "count", id="collections: count 101"),
    pytest.param("collections", {"viewtoken": "x"}, "viewtoken", id="collections: made-up token"),
    pytest.param("collections", {"search": "a|"}, "search", id="search ends with |"),
    pytest.param("collections", {"search": "&"}, "search", id="search is &"),
]


@pytest.fixture(scope="module")
def bad_caller(tmp_path_factory):
    root = tmp_path_factory.mktemp("bad_input")
    with Sandbox(root, ingest_delay=0) as sandbox:
        yield Caller(sandbox)


@pytest.fixture(scope="module")
def some_collection(bad_caller):
    return bad_caller.create_collection("test")


def assert_refused(answer, field):
    assert answer.status_code == 400, answer.text
    error = answer.json()["error"]
    assert error["code"] == "COMMON_BAD_PAYLOAD"
    assert error["reason"] == "Bad Request"
    assert list(error["errors"]) == [field]


@pytest.mark.parametrize(("payload", "field"), BAD_COLLECTIONS)
def test_a_bad_collection_is_refused(bad_caller, some_collection, payload, field):
    assert_refused(bad_caller.call("POST", "/collections", json=payload), field)
    assert_refused(bad_caller.call("PUT", f"/collections/{some_collection}", json=payload), field)
    assert bad_caller.collection(some_collection)["name"] == "Test"


@pytest.mark.parametrize(("payload", "field"), BAD_TILES)
def test_a_bad_tile_is_refused(bad_caller, some_collection, payload, field):
    tiles = f"/collections/{some_collection}/tiles"
    assert_refused(bad_caller.call("POST", tiles, json=payload), field)
    assert bad_caller.tiles(some_collection) == []


@pytest.mark.parametrize(("payload", "field"), [row for row in BAD_TILES if row.values[1] != "path"])
def test_a_bad_update_of_a_tile_is_refused(bad_caller, payload, field):
    collection_id = bad_caller.create_collection("test")
    tile = bad_caller.ingest(collection_id, path="a", coverGeometry=polygon())
    update = {key: value for key, value in payload.items() if key != "path"}
    assert_refused(
        bad_caller.call("PUT", f"/collections/{collection_id}/tiles/{tile['id']}", json=update), field
    )
    assert bad_caller.tile(collection_id, tile["id"]) == tile


@pytest.mark.parametrize("body", BAD_BODIES)
@pytest.mark.parametrize("what", ["collection", "tile"])
def test_a_body_that_is_no_json_object_is_refused(bad_caller, some_collection, body, what):
    route = "/collections" if what == "collection" else f"/collections/{some_collection}/tiles"
    answer = bad_caller.call("POST", route, data=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "COMMON_BAD_PAYLOAD"


@pytest.mark.parametrize(("listing", "query", "field"), BAD_QUERIES)
def test_a_bad_query_is_refused(bad_caller, some_collection, listing, query, field):
    route = "/collections" if listing == "collections" else f"/collections/{some_collection}/tiles"
    assert_refused(bad_caller.call("GET", route, params=query), field)


@pytest.mark.parametrize("media_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_a_body_of_another_media_type_is_415(bad_caller, media_type):
    body = json.dumps(collection())
    answer = bad_caller.call("POST", "/collections", data=body, headers={"Content-Type": media_type})
    assert answer.status_code == 415
    assert answer.json()["error"]["code"] == "COMMON_UNSUPPORTED_MEDIA_TYPE"


NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("method", "route"),
    [
        ("GET", f"/collections/{NOBODY}"),
        ("PUT", f"/collections/{NOBODY}"),
        ("DELETE", f"/collections/{NOBODY}"),
        ("GET", f"/collections/{NOBODY}/tiles"),
        ("POST", f"/collections/{NOBODY}/tiles"),
        ("GET", "/collections/not-an-id"),
        ("POST", f"/collections/{NOBODY}/copyTiles?toCollection={NOBODY}"),
        ("POST", "/collections/{id}/copyTiles?toCollection=" + NOBODY),
        ("GET", "/collections/{id}/tiles/" + NOBODY),
        ("PUT", "/collections/{id}/tiles/" + NOBODY),
        ("DELETE", "/collections/{id}/tiles/" + NOBODY),
        ("POST", "/collections/{id}/tiles/" + NOBODY + "/reingest"),
        ("GET", "/collections/{id}/tiles/" + NOBODY + "/files"),
        ("GET", "/collections/{id}/tiles/" + NOBODY + "/files/a/b.tif"),
    ],
)
def test_what_is_not_there_is_404(bad_caller, some_collection, method, route):
    payload = collection(path="a") if method in {"PUT", "POST"} else None
    answer = bad_caller.call(method, route.replace("{id}", some_collection), json=payload)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "COMMON_NOT_FOUND"


@pytest.mark.parametrize(
    ("method", "route", "allow"),
    [
        ("PUT", "/collections", "GET, POST"),
        ("PATCH", "/collections/{id}", "GET, PUT, DELETE"),
        ("DELETE", "/collections/{id}/tiles", "GET, POST"),
        ("GET", "/collections/{id}/copyTiles", "POST"),
        ("OPTIONS", "/collections", "GET, POST"),
    ],
)
def test_what_is_not_done_is_405(bad_caller, some_collection, method, route, allow):
    answer = bad_caller.call(method, route.replace("{id}", some_collection))
    assert (answer.status_code, answer.headers["Allow"]) == (405, allow)
    assert answer.json()["error"]["code"] == "COMMON_METHOD_NOT_ALLOWED"


def test_head_of_a_planet_file_is_404_without_body(bad_caller, some_collection):
    route = f"/collections/{some_collection}/tiles/{NOBODY}/files/a.tif"
    answer = bad_caller.session.head(bad_caller.url + route, timeout=60)
    assert (answer.status_code, answer.content) == (404, b"")
