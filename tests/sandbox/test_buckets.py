"""Nothing outside a bucket can be read through it."""

from __future__ import annotations

import os

import boto3
import pytest
from moto.server import ThreadedMotoServer
from sandbox_client import Caller
from sandbox_rasters import write_cog
from sentinelhub_byoc.sandbox.buckets import Buckets
from sentinelhub_byoc.sandbox.server import Sandbox

NO_FILE = "Failed to ingested due to following errors. Did not find any file."


@pytest.fixture
def outside(tmp_path):
    """Return a folder beside the root, with a good file in it."""
    write_cog(tmp_path / "outside" / "B1.tif")
    return tmp_path / "outside"


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../outside", "a/b", "/etc", ".git", "nowhere", "test\0", "test/"]
)
def test_such_a_bucket_does_not_open(bucket, outside, name):
    assert Buckets(bucket.parent).open("test") is not None
    assert Buckets(bucket.parent).open(name) is None


def test_a_file_is_no_bucket(bucket):
    (bucket.parent / "file").write_text("")
    assert Buckets(bucket.parent).open("file") is None


@pytest.mark.parametrize(
    "folder",
    [
        "..",
        "../test/a",
        "../../outside",
        "a/../../../outside",
        "/etc",
        "./a",
        "a/.",
        "a\\..\\..",
        "a\0",
        "a" * 5000,
    ],
)
def test_such_a_folder_has_no_files(bucket, outside, folder):
    write_cog(bucket / "a" / "B1.tif")
    opened = Buckets(bucket.parent).open("test")
    assert opened.names("a") == ["B1.tif"]
    assert opened.names(folder) == []


@pytest.mark.parametrize("what", ["a file", "its folder", "the bucket"])
def test_links_do_not_lead_out(bucket, outside, what):
    if what == "a file":
        (bucket / "a").mkdir()
        (bucket / "a" / "B1.tif").symlink_to(outside / "B1.tif")
    elif what == "its folder":
        (bucket / "a").symlink_to(outside, target_is_directory=True)
    else:
        (bucket.parent / "linked").symlink_to(outside.parent, target_is_directory=True)
    with Sandbox(bucket.parent, ingest_delay=0.01) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("linked" if what == "the bucket" else "test")
        tile = caller.ingest(collection, path="outside" if what == "the bucket" else "a")
    assert tile["additionalData"]["failedIngestionCause"] == NO_FILE


def test_links_inside_a_bucket_are_followed(bucket):
    write_cog(bucket / "real" / "B1.tif")
    (bucket / "a").symlink_to(bucket / "real", target_is_directory=True)
    assert Buckets(bucket.parent).open("test").names("a") == ["B1.tif"]


def test_a_loop_of_links_has_no_files(bucket):
    (bucket / "a").symlink_to(bucket / "b")
    (bucket / "b").symlink_to(bucket / "a")
    assert Buckets(bucket.parent).open("test").names("a") == []


def test_the_etag_follows_the_content(bucket):
    file = write_cog(bucket / "B1.tif")
    opened = Buckets(bucket.parent).open("test")
    before = opened.etag("B1.tif")
    assert opened.etag("B1.tif") == before
    os.utime(file, ns=(1, 1))
    assert opened.etag("B1.tif") != before


@pytest.fixture
def s3(monkeypatch):
    """Run an S3 endpoint with the bucket `far`, set up for GDAL."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"{host}:{port}"
    for name, value in {
        "AWS_S3_ENDPOINT": endpoint,
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_ACCESS_KEY_ID": "any",
        "AWS_SECRET_ACCESS_KEY": "any",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    client = boto3.client("s3", endpoint_url=f"http://{endpoint}")
    client.create_bucket(Bucket="far")
    yield client
    client.close()
    server.stop()


def test_a_bucket_behind_an_s3_endpoint(bucket, tmp_path, s3):
    for band in ("B1", "B2"):
        file = write_cog(tmp_path / "upload" / f"{band}.tif")
        s3.upload_file(str(file), "far", f"scenes/a/{band}.tif")
    s3.put_object(Bucket="far", Key="scenes/a/deeper/B3.tif", Body=b"not asked for")
    write_cog(bucket / "a" / "B1.tif")
    with Sandbox(bucket.parent, ingest_delay=0.01, s3=True) as sandbox:
        caller = Caller(sandbox)
        far = caller.create_collection("far")
        tile = caller.ingest(far, path="scenes/a")
        assert (tile["status"], tile["path"]) == ("INGESTED", "scenes/a/(BAND).tif")
        files = tile["additionalData"]["filesMetadata"]
        expected = {
            band: s3.head_object(Bucket="far", Key=f"scenes/a/{band}.tif")["ETag"].strip('"')
            for band in ("B1", "B2")
        }
        assert {band: file["etag"] for band, file in files.items()} == expected
        missing = caller.ingest(far, path="scenes/b")
        assert missing["additionalData"]["failedIngestionCause"] == NO_FILE
        file = write_cog(tmp_path / "upload" / "B1.tif", epsg=32632)
        s3.upload_file(str(file), "far", "scenes/b/B1.tif")
        s3.upload_file(str(file), "far", "scenes/b/B2.tif")
        caller.call("POST", f"/collections/{far}/tiles/{missing['id']}/reingest")
        caller.wait(far)
        assert caller.tile(far, missing["id"])["status"] == "INGESTED"
        assert caller.ingest(caller.create_collection("test"), path="a")["status"] == "INGESTED"
        nowhere = caller.ingest(caller.create_collection("nowhere"), path="a")
        assert nowhere["additionalData"]["failedIngestionCause"] == NO_FILE


def test_an_etag_that_the_endpoint_does_not_tell_is_no_empty_one(bucket, s3):
    there = Buckets(bucket.parent, s3=True).open("far")
    s3.put_object(Bucket="far", Key="a.tif", Body=b"x" * 100)
    assert there.etag("a.tif") == s3.head_object(Bucket="far", Key="a.tif")["ETag"].strip('"')
    with pytest.raises(OSError, match=r"does not tell the ETag of b\.tif"):
        there.etag("b.tif")
