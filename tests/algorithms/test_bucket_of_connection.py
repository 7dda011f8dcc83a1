"""Algorithms read a bucket as the connection says, where their own parameters are silent; the sandbox's is its folder."""

from __future__ import annotations

import shutil

import pytest
from layer_rows import rows
from s3_server import KEY_ID, SECRET
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials


@pytest.fixture
def tried(sandbox):
    """Save the connection that “Try without an account” saves, as the only one."""
    buckets = BucketSettings(folder=str(sandbox.root))
    ConnectionStore().save(Connection("Sandbox", sandbox.deployment, "", buckets))
    return sandbox


@pytest.fixture
def scenes(tried, run):
    """Create a collection over the sample bucket and return its id."""
    return run("createcollection", NAME="Scenes", BUCKET="samples")["COLLECTION_ID"]


def test_the_sandboxs_bucket_is_registered_read_again_and_audited(run, scenes, sample_bucket):
    fit = {scene.path for scene in sample_bucket.tiles if scene.expect == "INGESTED"}
    outputs = run("registerbucket", COLLECTION_ID=scenes, OUTPUT="TEMPORARY_OUTPUT")
    created = {row["path"] for row in rows(outputs["OUTPUT"]) if row["outcome"] == "created"}
    assert created == fit
    run("waitforingestion", COLLECTION_ID=scenes)
    updated = run(
        "updatetiles", COLLECTION_ID=scenes, PATH="*", COVER="files", FIT="inner", OUTPUT="TEMPORARY_OUTPUT"
    )
    assert {row["outcome"] for row in rows(updated["OUTPUT"])} <= {"updated", "unchanged"}
    audited = run("auditcollection", COLLECTION_ID=scenes, OUTPUT="TEMPORARY_OUTPUT")
    assert fit.isdisjoint(row["path"] for row in rows(audited["OUTPUT"]) if row["kind"] == "stale")


def test_a_folder_is_ingested_into_the_sandboxs_bucket(run, tried, tmp_path, sample_bucket):
    scene = next(scene for scene in sample_bucket.tiles if scene.expect == "INGESTED")
    local = tmp_path / "local" / "a"
    local.mkdir(parents=True)
    for file in scene.files:
        shutil.copy(file, local)
    (tried.root / "fresh").mkdir()
    collection = run("createcollection", NAME="Fresh", BUCKET="fresh")["COLLECTION_ID"]
    run("ingestfolder", COLLECTION_ID=collection, FOLDER=str(local.parent), OUTPUT="TEMPORARY_OUTPUT")
    assert len(list((tried.root / "fresh").rglob("*.tif"))) == len(scene.files)
    tiles = rows(run("listtiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
    assert [tile["status"] for tile in tiles] == ["INGESTED"]


def test_keys_and_endpoint_of_the_connection_reach_the_bucket(
    run, auth_database, sandbox, s3_server, bucket, log
):
    keys = store_credentials("keys", Credentials(KEY_ID, SECRET))
    buckets = BucketSettings(keys, "", s3_server.endpoint, "")
    ConnectionStore().save(Connection("Mine", sandbox.deployment, "", buckets))
    found = run("bucketpolicy", DEPLOYMENT="cdse", BUCKET=bucket, CHECK=True, FINDINGS="TEMPORARY_OUTPUT")
    assert found["PASSED"]
    assert "accepts the keys that were given" in log.everything
