"""A tile from WAITING to its end, and what its collection says meanwhile."""

from __future__ import annotations

import time

from patience import until
from sandbox_client import Caller
from sandbox_rasters import write_cog
from sentinelhub_byoc.sandbox.server import Sandbox

PREFIX = "Failed to ingested due to following errors. "
NO_FILE = PREFIX + "Did not find any file."


def cause(tile):
    assert tile["status"] == "FAILED", tile
    return tile["additionalData"]["failedIngestionCause"]


def ingest(caller, path, collection, **tile):
    return caller.ingest(collection, path=path, **tile)


def test_reingestion_sees_that_files_changed(bucket, plain_caller):
    collection = plain_caller.create_collection("test")
    tile = ingest(plain_caller, "a/(BAND).tif", collection)
    assert cause(tile) == NO_FILE
    route = f"/collections/{collection}/tiles/{tile['id']}/reingest"

    write_cog(bucket / "a" / "B1.tif")
    assert plain_caller.call("POST", route).status_code == 204
    plain_caller.wait(collection)
    first = plain_caller.tile(collection, tile["id"])
    assert first["status"] == "INGESTED"

    write_cog(bucket / "a" / "B1.tif", epsg=32632)
    assert plain_caller.call("POST", route).status_code == 204
    plain_caller.wait(collection)
    second = plain_caller.tile(collection, tile["id"])
    assert second["tileGeometry"]["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::32632"
    etags = [one["additionalData"]["filesMetadata"]["B1"]["etag"] for one in (first, second)]
    assert etags[0] != etags[1]

    (bucket / "a" / "B1.tif").unlink()
    assert plain_caller.call("POST", route).status_code == 204
    plain_caller.wait(collection)
    assert cause(plain_caller.tile(collection, tile["id"])) == NO_FILE


def test_two_paths_for_the_same_files(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif")
    collection = plain_caller.create_collection("test")
    assert ingest(plain_caller, "a", collection)["path"] == "a/(BAND).tif"
    assert (
        cause(ingest(plain_caller, "a", collection)) == PREFIX + "Another tile has the path of these files."
    )


def test_a_tile_goes_through_every_status(bucket):
    write_cog(bucket / "a" / "B1.tif")
    way = ["WAITING", "QUEUED", "INGESTING", "INGESTED"]
    for delay in (0.15, 1.0, 5.0):  # whoever is held meanwhile misses one, and looks again more closely
        seen = statuses_seen(bucket, delay)
        assert seen == [status for status in way if status in seen]
        if seen == way:
            break
    assert seen == way


def statuses_seen(bucket, delay):
    seen = []
    with Sandbox(bucket.parent, ingest_delay=delay) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("test")
        tile = caller.create_tile(collection, path="a")

        def has_ended():
            status = caller.tile(collection, tile["id"])["status"]
            if seen[-1:] != [status]:
                seen.append(status)
            return status == "INGESTED"

        until(has_ended, "the end")
    return seen


def test_many_tiles_wait_side_by_side(bucket):
    for name in "abcdefghij":
        write_cog(bucket / name / "B1.tif")
    with Sandbox(bucket.parent, ingest_delay=1.0) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("test")
        began = time.monotonic()
        for name in "abcdefghij":
            caller.create_tile(collection, path=name)
        caller.wait(collection)
        assert time.monotonic() - began < 20  # 30 s one after the other


def test_the_metadata_of_a_collection_follows_its_tiles(bucket, plain_caller):
    write_cog(bucket / "a" / "B1.tif")
    write_cog(bucket / "b" / "B1.tif", origin=(520000, 5080000))
    collection = plain_caller.create_collection("test")

    def metadata():
        plain_caller.wait(collection)
        return plain_caller.collection(collection)["additionalData"]

    one = ingest(plain_caller, "a", collection)
    assert metadata()["hasSensingTimes"] == "NO"
    ingest(plain_caller, "b", collection, sensingTime="2024-06-03T10:00:00Z")
    ingest(plain_caller, "c", collection, sensingTime="1999-01-01T00:00:00Z")  # fails: does not count
    both = metadata()
    assert both["hasSensingTimes"] == "PARTIALLY"
    assert both["fromSensingTime"] == both["toSensingTime"] == "2024-06-03T10:00:00Z"
    assert both["maxMetersPerPixel"] == 20
    plain_caller.call("DELETE", f"/collections/{collection}/tiles/{one['id']}")
    left = metadata()
    assert left["hasSensingTimes"] == "YES"
    assert left["extent"]["coordinates"][0][0][0] > both["extent"]["coordinates"][0][0][0]


def test_metadata_is_stale_in_the_moment_a_tile_ends(bucket):
    write_cog(bucket / "a" / "B1.tif")
    with Sandbox(bucket.parent, ingest_delay=2.0) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("test")
        caller.create_tile(collection, path="a")
        until(lambda: caller.tiles(collection)[0]["status"] == "INGESTED", "the end")
        assert caller.collection(collection)["requiresMetadataUpdate"] is True
        caller.wait(collection)
        assert "extent" in caller.collection(collection)["additionalData"]
