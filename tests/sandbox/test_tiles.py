from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sandbox_client import Caller
from sandbox_rasters import write_cog
from sentinelhub_byoc.sandbox.server import Sandbox

SQUARE = {"type": "Polygon", "coordinates": [[[14, 46], [14.1, 46], [14.1, 46.1], [14, 46.1], [14, 46]]]}
UTM33 = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
BOX = [[[500000, 5094800], [506000, 5094800], [506000, 5100000], [500000, 5100000], [500000, 5094800]]]


@pytest.fixture
def slow(bucket):
    """Calls a sandbox whose ingestion does not get to its first step."""
    with Sandbox(bucket.parent, ingest_delay=60) as sandbox:
        yield Caller(sandbox)


def test_a_new_tile_waits(slow):
    collection = slow.create_collection("test")
    tile = slow.create_tile(
        collection, path="a/(BAND).tif", sensingTime="2024-06-03T12:16:09.50+02:00", coverGeometry=SQUARE
    )
    assert tile["status"] == "WAITING"
    assert tile["path"] == "a/(BAND).tif"
    assert tile["sensingTime"] == "2024-06-03T10:16:09.500Z"
    assert tile["coverGeometry"]["coordinates"] == SQUARE["coordinates"]
    assert tile["coverGeometry"]["crs"]["properties"]["name"] == "urn:ogc:def:crs:OGC::CRS84"
    assert slow.tile(collection, tile["id"]) == tile
    assert slow.tiles(collection) == [tile]


@pytest.mark.parametrize("path", ["", "a", "a/b", "a b/ä+%41?#(BAND)", "..", "a/./b", "x" * 1024])
def test_paths_of_the_published_pattern_are_taken_as_they_are(slow, path):
    collection = slow.create_collection("test")
    assert slow.create_tile(collection, path=path)["path"] == path
    assert [tile["path"] for tile in slow.tiles(collection, path=path)] == [path]


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("2024-06-03T10:16:09Z", "2024-06-03T10:16:09Z"),
        ("2024-06-03t10:16:09z", "2024-06-03T10:16:09Z"),
        ("2024-06-03T10:16:09.1Z", "2024-06-03T10:16:09.100Z"),
        ("2024-06-03T10:16:09.123000Z", "2024-06-03T10:16:09.123Z"),
        ("2024-12-31T23:30:00-01:00", "2025-01-01T00:30:00Z"),
        (None, None),
    ],
)
def test_sensing_times_are_stored_in_utc(slow, given, stored):
    collection = slow.create_collection("test")
    assert slow.create_tile(collection, path="a", sensingTime=given).get("sensingTime") == stored


def test_unknown_and_read_only_fields_are_ignored(slow):
    collection = slow.create_collection("test")
    tile = slow.create_tile(
        collection, path="a", id="mine", status="INGESTED", ingestionStart=None, additionalData=None, x=1
    )
    assert tile["status"] == "WAITING"
    assert tile["id"] != "mine"
    assert "x" not in tile


def test_a_cover_geometry_of_exactly_100_points_is_taken(slow):
    ring = [[14 + i / 1000, 46] for i in range(98)] + [[14, 46.1], [14, 46]]
    collection = slow.create_collection("test")
    tile = slow.create_tile(
        collection, path="a", coverGeometry={"type": "MultiPolygon", "coordinates": [[ring]]}
    )
    assert len(tile["coverGeometry"]["coordinates"][0][0]) == 100


@pytest.mark.parametrize(
    "urn",
    ["urn:ogc:def:crs:EPSG::32633", "urn:ogc:def:crs:EPSG:8.9:32633"],
)
def test_a_cover_geometry_in_another_crs_waits_in_crs84(slow, urn):
    collection = slow.create_collection("test")
    cover = {"type": "Polygon", "coordinates": BOX, "crs": {"properties": {"name": urn}}}
    tile = slow.create_tile(collection, path="a", coverGeometry=cover)
    assert tile["coverGeometry"]["crs"]["properties"]["name"] == "urn:ogc:def:crs:OGC::CRS84"
    longitude, latitude = tile["coverGeometry"]["coordinates"][0][3]
    assert (longitude, latitude) == pytest.approx((15.0, 46.05357), abs=1e-4)


def test_a_path_is_taken_once(plain_caller):
    collection, other = plain_caller.create_collection("test"), plain_caller.create_collection("test")
    first = plain_caller.create_tile(collection, path="a")
    answer = plain_caller.call("POST", f"/collections/{collection}/tiles", json={"path": "a"})
    assert answer.status_code == 409
    assert answer.json()["error"]["code"] == "COMMON_UNIQUE_KEY_VIOLATION"
    assert [tile["id"] for tile in plain_caller.tiles(collection)] == [first["id"]]
    plain_caller.create_tile(other, path="a")
    assert plain_caller.call("DELETE", f"/collections/{collection}/tiles/{first['id']}").status_code == 204
    plain_caller.create_tile(collection, path="a")


def test_of_many_at_once_one_gets_the_path(plain, plain_caller):
    collection = plain_caller.create_collection("test")
    callers = [Caller(plain) for _ in range(8)]

    def create(caller):
        return caller.call("POST", f"/collections/{collection}/tiles", json={"path": "a"}).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = sorted(pool.map(create, callers))
    assert statuses == [201] + [409] * 7
    assert len(plain_caller.tiles(collection)) == 1


@pytest.fixture
def ingested(bucket, plain_caller):
    """Return (collection, tile) with a cover geometry and a sensing time, in UTM 33."""
    write_cog(bucket / "a" / "B1.tif")
    collection = plain_caller.create_collection("test")
    cover = {
        "type": "Polygon",
        "coordinates": [[[500100, 5095000], [505000, 5095000], [500100, 5099000], [500100, 5095000]]],
        "crs": UTM33,
    }
    tile = plain_caller.ingest(
        collection, path="a/(BAND).tif", sensingTime="2024-06-03T10:16:09Z", coverGeometry=cover
    )
    assert tile["status"] == "INGESTED"
    return collection, tile


def update(caller, collection, tile, **fields):
    return caller.call("PUT", f"/collections/{collection}/tiles/{tile['id']}", json=fields)


def test_an_update_that_leaves_out_the_cover_geometry_resets_it(plain_caller, ingested):
    collection, tile = ingested
    assert update(plain_caller, collection, tile, sensingTime=tile["sensingTime"]).status_code == 204
    after = plain_caller.tile(collection, tile["id"])
    assert after["coverGeometry"] == tile["tileGeometry"] != tile["coverGeometry"]
    assert after["sensingTime"] == tile["sensingTime"]


def test_an_update_with_what_was_read_changes_nothing(plain_caller, ingested):
    collection, tile = ingested
    for _ in range(3):
        answer = update(
            plain_caller,
            collection,
            tile,
            path="folder that the client first gave",
            coverGeometry=tile["coverGeometry"],
            sensingTime=tile["sensingTime"],
        )
        assert answer.status_code == 204
    after = plain_caller.tile(collection, tile["id"])
    drift = [
        abs(a - b)
        for before, now in zip(
            tile["coverGeometry"]["coordinates"][0], after["coverGeometry"]["coordinates"][0]
        )
        for a, b in zip(before, now)
    ]
    assert max(drift) < 1e-6
    assert {**after, "coverGeometry": 0} == {**tile, "coverGeometry": 0}


def test_an_update_in_another_crs_comes_back_in_that_of_the_tile(plain_caller, ingested):
    collection, tile = ingested
    cover = {"type": "Polygon", "coordinates": [[[15.0, 46.0], [15.05, 46.0], [15.0, 46.04], [15.0, 46.0]]]}
    assert update(plain_caller, collection, tile, coverGeometry=cover).status_code == 204
    after = plain_caller.tile(collection, tile["id"])
    assert after["coverGeometry"]["crs"] == UTM33
    assert after["coverGeometry"]["coordinates"][0][0] == pytest.approx([500000, 5094047.5], abs=0.1)
    assert "sensingTime" not in after


def test_a_cover_geometry_survives_reingestion(plain_caller, ingested):
    collection, tile = ingested
    assert (
        plain_caller.call("POST", f"/collections/{collection}/tiles/{tile['id']}/reingest").status_code == 204
    )
    plain_caller.wait(collection)
    after = plain_caller.tile(collection, tile["id"])
    assert after["status"] == "INGESTED"
    assert after["ingestionStart"] > tile["ingestionStart"]
    expected = [pytest.approx(point, abs=1e-6) for point in tile["coverGeometry"]["coordinates"][0]]
    assert after["coverGeometry"]["coordinates"][0] == expected


def test_a_tile_is_not_reingested_while_it_is_being_ingested(slow):
    collection = slow.create_collection("test")
    tile = slow.create_tile(collection, path="a")
    answer = slow.call("POST", f"/collections/{collection}/tiles/{tile['id']}/reingest")
    assert answer.status_code == 400
    assert "WAITING" in answer.json()["error"]["message"]
    assert slow.tile(collection, tile["id"]) == tile


def test_an_update_before_ingestion_is_kept_by_it(bucket, slow):
    collection = slow.create_collection("test")
    tile = slow.create_tile(collection, path="a", coverGeometry=SQUARE)
    assert update(slow, collection, tile, sensingTime="2024-01-01T00:00:00Z").status_code == 204
    assert slow.tile(collection, tile["id"]) == {
        **{key: value for key, value in tile.items() if key != "coverGeometry"},
        "sensingTime": "2024-01-01T00:00:00Z",
    }


@pytest.mark.parametrize(
    "crs",
    [
        None,
        {"properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
        {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC::CRS84"}},
        {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4326"}},
    ],
)
def test_wgs84_has_several_names_and_longitude_first(slow, crs):
    collection = slow.create_collection("test")
    tile = slow.create_tile(collection, path="a", coverGeometry={**SQUARE, "crs": crs})
    assert tile["coverGeometry"]["coordinates"] == SQUARE["coordinates"]
