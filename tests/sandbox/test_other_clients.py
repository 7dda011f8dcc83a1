"""The sandbox is driven by a client that knows nothing of it: `sentinelhub` from PyPI."""

from __future__ import annotations

import time
from datetime import datetime, timezone

import pytest
import requests
from patience import LONG
from sentinelhub import (
    CRS,
    ByocCollection,
    ByocCollectionAdditionalData,
    ByocCollectionBand,
    ByocTile,
    Geometry,
    SentinelHubBYOC,
    SentinelHubSession,
    SHConfig,
)
from sentinelhub.exceptions import DownloadFailedException
from shapely.geometry import box


@pytest.fixture
def config(sandbox):
    config = SHConfig(use_defaults=True)
    config.sh_client_id = config.sh_client_secret = "sandbox"
    config.sh_base_url = sandbox.url
    config.sh_token_url = sandbox.token_url
    config.max_download_attempts = 1
    return config


@pytest.fixture
def byoc(config, monkeypatch):
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # what a user of that client would have to do
    return SentinelHubBYOC(config=config)


def wait(byoc, collection):
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        tiles = [ByocTile.from_dict(tile) for tile in byoc.iter_tiles(collection)]
        if all(tile.status in {"INGESTED", "FAILED"} for tile in tiles):
            return tiles
        time.sleep(0.02)
    raise AssertionError([tile.status for tile in tiles])


def test_create_list_update_reingest_and_delete(byoc, sample_bucket):
    made = byoc.create_collection(ByocCollection(name="By sentinelhub", s3_bucket="samples", no_data=0))
    collection = ByocCollection.from_dict(byoc.get_collection(made["id"]))
    assert (collection.name, collection.s3_bucket, collection.no_data) == ("By sentinelhub", "samples", 0)

    for sample in sample_bucket.tiles:
        moment = datetime.fromisoformat(sample.sensing_time.replace("Z", "+00:00"))
        byoc.create_tile(collection, ByocTile(path=sample.path, sensing_time=moment))
    tiles = wait(byoc, collection)
    assert {tile.path: tile.status for tile in tiles} == {
        sample.path: sample.expect for sample in sample_bucket.tiles
    }
    good = next(tile for tile in tiles if tile.status == "INGESTED")
    assert good.tile_geometry.crs == CRS("32632")
    assert good.cover_geometry.geometry.within(good.tile_geometry.geometry.buffer(1))
    assert good.sensing_time == datetime(2024, 6, 3, 10, 16, 9, tzinfo=timezone.utc)

    good.cover_geometry = Geometry(box(11, 47, 11.5, 47.5), CRS.WGS84)
    byoc.update_tile(collection, good)
    updated = ByocTile.from_dict(byoc.get_tile(collection, good))
    assert updated.cover_geometry.crs == CRS("32632")
    assert updated.cover_geometry.transform(CRS.WGS84).geometry.bounds == pytest.approx((11, 47, 11.5, 47.5))
    assert updated.sensing_time == good.sensing_time

    byoc.reingest_tile(collection, updated)
    assert {tile.status for tile in wait(byoc, collection)} == {"INGESTED", "FAILED"}

    byoc.delete_tile(collection, good)
    with pytest.raises(DownloadFailedException, match="404"):
        byoc.get_tile(collection, good)
    assert len(list(byoc.iter_tiles(collection))) == len(tiles) - 1

    collection = ByocCollection.from_dict(byoc.get_collection(collection))
    assert set(collection.additional_data.bands) == {"B04", "B08"}
    collection.name = "Renamed"
    byoc.update_collection(collection)
    assert [one["name"] for one in byoc.iter_collections(search="renamed")] == ["Renamed"]
    assert byoc.get_collection(collection)["additionalData"]["bands"] == made_bands()

    target = byoc.create_collection({"name": "Copy", "s3Bucket": "samples"})
    byoc.copy_tiles(collection, target)
    assert {tile["status"] for tile in byoc.iter_tiles(target)} == {"INGESTED"}

    byoc.delete_collection(collection)
    assert [one["name"] for one in byoc.iter_collections()] == ["Copy"]


def made_bands():
    form = {"bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"}
    return {name: {"source": name, **form} for name in ("B04", "B08")}


def test_bands_given_by_that_client(byoc):
    band = ByocCollectionBand(bit_depth=16, sample_format="UINT")
    made = byoc.create_collection(
        ByocCollection(
            name="Bands",
            s3_bucket="samples",
            additional_data=ByocCollectionAdditionalData(bands={"B04": band}),
        )
    )
    assert made["additionalData"]["bands"] == {"B04": made_bands()["B04"]}


def test_it_follows_the_pages(byoc, sandbox):
    collection = byoc.create_collection({"name": "Pages", "s3Bucket": "samples"})
    for index in range(7):
        byoc.create_tile(collection, {"path": f"t/{index}"})
    for sort, expected in (("created:asc", list(range(7))), ("created:desc", list(range(6, -1, -1)))):
        found = [
            int(tile["path"][2:].partition("/")[0])
            for tile in byoc.iter_tiles(collection, sort=sort, count=3)
        ]
        assert found == expected
    assert [tile["path"] for tile in byoc.iter_tiles(collection, path="t/3")] == ["t/3"]


def test_its_session_understands_the_token(config, byoc):
    assert SentinelHubSession(config).info()["sub"] == "sandbox"


def test_a_wrong_secret_is_told_by_that_client(config, monkeypatch):
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    config.sh_client_secret = "wrong"
    with pytest.raises(Exception, match="invalid_client"):
        SentinelHubSession(config)


def test_the_examples_of_the_vendor(sandbox):
    """As in the vendor's page of examples, with plain requests."""
    token = requests.post(
        sandbox.token_url,
        data={"grant_type": "client_credentials", "client_id": "sandbox", "client_secret": "sandbox"},
        timeout=60,
    ).json()["access_token"]
    oauth = requests.Session()
    oauth.headers["Authorization"] = f"Bearer {token}"
    url = f"{sandbox.url}/api/v1/byoc/collections"
    response = oauth.post(url, json={"name": "<MyCollection>", "s3Bucket": "samples"}, timeout=60)
    response.raise_for_status()
    collection_id = response.json()["data"]["id"]
    tile = {"path": "MyTile", "sensingTime": "2019-10-21T14:51:00Z"}
    response = oauth.post(f"{url}/{collection_id}/tiles", json=tile, timeout=60)
    response.raise_for_status()
    tile_id = response.json()["data"]["id"]
    while True:
        tile = oauth.get(f"{url}/{collection_id}/tiles/{tile_id}", timeout=60).json()["data"]
        if tile["status"] in {"INGESTED", "FAILED"}:
            break
        time.sleep(0.02)
    assert tile["additionalData"]["failedIngestionCause"].endswith("Did not find any file.")
    next_url, paths = f"{url}/{collection_id}/tiles", []
    while next_url is not None:
        output = oauth.get(next_url, timeout=60).json()
        paths += [one["path"] for one in output["data"]]
        next_url = output["links"].get("next", None)
    assert paths == ["MyTile"]
