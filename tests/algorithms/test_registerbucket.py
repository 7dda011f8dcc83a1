"""byoc:registerbucket on a real bucket, with the keys in QGIS's authentication database and a sandbox of its own process."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from layer_rows import rows
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException
from s3_sandbox import client_of, s3_sandbox
from s3_server import KEY_ID, SECRET
from sentinelhub_byoc.byoc.models import CollectionDraft, format_time
from small_rasters import left_half, write_raster


@pytest.fixture(scope="module")
def service_url(s3_server, tmp_path_factory):
    with s3_sandbox(tmp_path_factory.mktemp("sandbox"), s3_server) as url:
        yield url


@pytest.fixture
def client(service_url, use_sandbox):
    from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE

    use_sandbox(SimpleNamespace(url=service_url, token_url=service_url + TOKEN_ROUTE))
    with client_of(service_url) as opened:
        yield opened


@pytest.fixture
def stored_collection(client, bucket):
    return client.create_collection(CollectionDraft("Stored", bucket))


@pytest.fixture
def put(s3_server, bucket, tmp_path):
    """Return a function that stores a raster under a key."""

    def put(key: str, **options) -> None:
        s3_server.put(bucket, key, Path(write_raster(tmp_path / "made.tif", **options)))

    return put


@pytest.fixture
def keys(auth_database):
    """Return the id of an authentication entry with the bucket's keys."""
    config = QgsAuthMethodConfig("Basic")
    config.setName("Bucket")
    config.setConfig("username", KEY_ID)
    config.setConfig("password", SECRET)
    manager = QgsApplication.authManager()
    assert manager.storeAuthenticationConfig(config)[0]
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


@pytest.fixture
def register(run, stored_collection, s3_server, keys):
    """Return a function that runs the algorithm on the collection."""

    def register(**more):
        values = {
            "COLLECTION_ID": stored_collection.id,
            "S3_AUTHCFG": keys,
            "S3_ENDPOINT": s3_server.endpoint,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        return run("registerbucket", **{**values, **more})

    return register


def test_the_bucket_is_registered_and_every_file_has_a_row(
    register, put, s3_server, bucket, client, stored_collection, log
):
    put("scenes/x_20240603T101609_B1.tif", valid=left_half())
    put("scenes/x_20240603T101609_B2.tif", valid=left_half())
    put("scenes/bad_B1.tif", epsg=None)
    s3_server.put(bucket, "scenes/README.txt", b"What is in here")
    outputs = register()
    table = rows(outputs["OUTPUT"])
    assert [(row["path"], row["outcome"]) for row in table] == [
        ("scenes/bad_(BAND).tif", "invalid"),
        ("scenes/x_20240603T101609_(BAND).tif", "created"),
        (None, "left-out"),
    ]
    assert (outputs["CREATED"], outputs["FAILED"], outputs["LEFT_OUT"]) == (1, 1, 1)
    bad, good, left = table
    assert "CRS" in bad["message"]
    assert "(BAND) stands for B1, B2" in good["why"]
    assert good["sensing_time"].startswith("2024-06-03T10:16:09")
    assert {x for x, _ in json.loads(good["geojson"])["coordinates"][0]} == {500000, 503200}
    assert left["files"] == "scenes/README.txt"
    assert "side file" in left["message"]
    (tile,) = client.iter_tiles(stored_collection)
    assert (tile.id, format_time(tile.sensing_time)) == (good["tile_id"], "2024-06-03T10:16:09Z")
    assert SECRET not in log.everything
    again = register(PREFIX="/scenes/")
    assert (again["CREATED"], again["EXISTING"], again["FAILED"]) == (0, 1, 1)


def test_prefix_pattern_and_dry_run(register, put, client, stored_collection):
    put("a/01.02.2024-B1.tif")
    put("a/other.tif")
    put("b/01.02.2024-B1.tif")
    outputs = register(PREFIX="a", PATTERN="{tile}/%d.%m.%Y-{band}.tif", DRY_RUN=True, WITH_FOOTPRINT=False)
    planned, left = rows(outputs["OUTPUT"])
    assert (planned["path"], planned["outcome"]) == ("a/01.02.2024-(BAND).tif", "planned")
    assert planned["sensing_time"].startswith("2024-02-01T00:00:00")
    assert (left["files"], outputs["PLANNED"], outputs["LEFT_OUT"]) == ("a/other.tif", 1, 1)
    assert list(client.iter_tiles(stored_collection)) == []


def test_without_checks_what_would_fail_is_registered(register, put):
    put("a/B1.tif", epsg=None)
    outputs = register(CHECK=False, WITH_FOOTPRINT=False)
    assert outputs["CREATED"] == 1


def test_nothing_below_the_prefix_is_a_warning(register, put, log):
    put("a/B1.tif")
    outputs = register(PREFIX="nowhere")
    assert (outputs["CREATED"], outputs["LEFT_OUT"]) == (0, 0)
    assert any("Check PREFIX" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"PATTERN": "(?<tile>.*"}, ["at character", "backslash"]),
        ({"PATTERN": r"(?<tile>(.*)*)x"}, ["takes too long"]),
        ({"PREFIX": "s3://bucket/scenes"}, ["Leave out the bucket", "'scenes'"]),
        ({"COLLECTION_ID": "123e4567-e89b-12d3-a456-426614174000"}, ["not found"]),
        ({"S3_PROFILE": "also"}, ["Both an authentication entry and an AWS profile"]),
    ],
    ids=[
        "pattern",
        "endless pattern",
        "prefix with the bucket",
        "collection",
        "two kinds of keys",
    ],
)
def test_what_concerns_all_is_told_before_anything_is_registered(
    register, put, client, stored_collection, values, words
):
    put("scenes/with/a/long/enough/name/B1.tif")
    with pytest.raises(QgsProcessingException) as caught:
        register(**values)
    message = str(caught.value)
    assert [word for word in words if word not in message] == [], message
    assert SECRET not in message
    assert list(client.iter_tiles(stored_collection)) == []


def test_if_every_tile_fails_the_algorithm_does(register, put):
    put("a/B1.tif", epsg=None)
    with pytest.raises(QgsProcessingException, match="No tile could be registered") as caught:
        register()
    assert "CRS" in str(caught.value)
