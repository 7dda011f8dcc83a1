"""The whole round against the real sandbox: collections and tiles from their creation to their end."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from patience import LONG
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import NEW_PREFIX, custom
from sentinelhub_byoc.byoc.geometry import count_points
from sentinelhub_byoc.byoc.models import Band, CollectionDraft, TileDraft, TileStatus, parse_time
from sentinelhub_byoc.sandbox.server import Sandbox

OURS = Credentials("sandbox", "sandbox")
SQUARE = {
    "type": "Polygon",
    "coordinates": [[[14.0, 46.0], [14.5, 46.0], [14.5, 46.4], [14.0, 46.4], [14.0, 46.0]]],
    "crs": {"properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
}


@pytest.fixture
def here(sandbox):
    with open_session(sandbox.deployment, OURS) as session:
        yield ByocClient(session, sandbox.deployment)


@pytest.fixture
def collection(here):
    made = here.create_collection(CollectionDraft("Scenes", "samples", no_data=0))
    yield made
    here.delete_collection(made)


def wait_until_ended(client, collection, tile):
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        found = client.get_tile(collection, tile)
        if found.ended:
            return found
        time.sleep(0.02)
    raise AssertionError(f"{tile.path} has not ended: {found.status}")


def assert_same_place(one, other):
    """Compare two cover geometries; the service keeps them in CRS84, so that the last digits move."""
    assert one.cover_geometry["crs"] == other.cover_geometry["crs"]
    ours, theirs = (tile.cover_geometry["coordinates"][0] for tile in (one, other))
    assert len(ours) == len(theirs)
    assert [n for point in ours for n in point] == pytest.approx(
        [n for point in theirs for n in point], rel=1e-9
    )


def good_scene(sample_bucket):
    return next(tile for tile in sample_bucket.tiles if tile.expect == "INGESTED")


def test_a_tile_from_its_creation_to_its_end(here, collection, sample_bucket):
    scene = good_scene(sample_bucket)
    moment = parse_time("2019-10-21T14:51:00.250Z")
    tile = here.create_tile(collection, TileDraft(scene.path, moment))
    assert tile.status is TileStatus.WAITING
    done = wait_until_ended(here, collection, tile)
    assert done.status is TileStatus.INGESTED, done.failed_cause
    assert done.sensing_time == moment
    assert set(done.files_metadata) == {"B04", "B08"}
    assert done.cover_geometry["crs"]["properties"]["name"].startswith("urn:ogc:def:crs:")
    found = here.get_collection(collection)
    assert found.is_configured
    assert set(found.bands) == {"B04", "B08"}

    here.update_tile(collection, done, sensing_time=None)
    timeless = here.get_tile(collection, done)
    assert timeless.sensing_time is None
    assert_same_place(timeless, done)

    here.update_tile(collection, done, sensing_time=moment, cover_geometry=None)
    here.reingest_tile(collection, done)
    assert wait_until_ended(here, collection, done).status is TileStatus.INGESTED
    here.delete_tile(collection, done)
    with pytest.raises(errors.NotFound, match=r"Tile|tile"):
        here.get_tile(collection, done)


def test_a_given_cover_geometry_survives_a_new_time(here, collection, sample_bucket):
    tile = here.create_tile(collection, TileDraft(good_scene(sample_bucket).path, cover_geometry=SQUARE))
    before = wait_until_ended(here, collection, tile)
    here.update_tile(collection, tile, sensing_time="2020-05-05T05:05:05Z")
    after = here.get_tile(collection, tile)
    assert after.sensing_time == parse_time("2020-05-05T05:05:05Z")
    assert_same_place(after, before)
    assert count_points(after.cover_geometry) == 5


def test_a_failed_tile_says_why(here, collection):
    tile = here.create_tile(collection, TileDraft("nowhere/at/all"))
    failed = wait_until_ended(here, collection, tile)
    assert failed.status is TileStatus.FAILED
    assert "Did not find any file" in failed.failed_cause


def test_listings_page_filter_and_sort(here, collection):
    paths = [f"missing/{number:03d}" for number in range(25)]
    tiles = [here.create_tile(collection, TileDraft(path)) for path in paths]
    for tile in tiles:
        wait_until_ended(here, collection, tile)
    assert sorted(tile.path for tile in here.iter_tiles(collection, count=7)) == paths
    assert [len(page) for page in here.iter_tile_pages(collection, count=10)] == [10, 10, 5]
    newest = [tile.created for tile in here.iter_tiles(collection, sort="created:desc", count=4)]
    assert newest == sorted(newest, reverse=True)
    assert [tile.path for tile in here.iter_tiles(collection, path="missing/007")] == ["missing/007"]
    assert len(list(here.iter_tiles(collection, status=TileStatus.FAILED, count=10))) == 25
    assert not list(here.iter_tiles(collection, status="INGESTED"))


def test_an_update_of_a_collection_resets_nothing(here, collection, sample_bucket):
    wait_until_ended(
        here, collection, here.create_tile(collection, TileDraft(good_scene(sample_bucket).path))
    )
    before = here.get_collection(collection)
    here.update_collection(collection, name="Renamed")
    after = here.get_collection(collection)
    assert (after.name, after.no_data, after.bands) == ("Renamed", 0, before.bands)
    renamed = {"RED": before.bands["B04"], "NIR": before.bands["B08"]}
    here.update_collection(collection, bands=renamed)
    assert {name: band.source for name, band in here.get_collection(collection).bands.items()} == {
        "RED": "B04",
        "NIR": "B08",
    }
    here.update_collection(collection, no_data=None)
    assert here.get_collection(collection).no_data is None


def test_bands_given_at_creation_are_kept(here):
    bands = {"RED": Band("B04", 1, 16, "UINT", no_data=0)}
    made = here.create_collection(CollectionDraft("Given", "samples", bands=bands))
    here.update_collection(made, name="Given, renamed")
    found = here.get_collection(made)
    assert found.bands["RED"].source == "B04"
    assert found.bands["RED"].no_data == 0
    here.delete_collection(made)


def test_copying_tiles(here, collection, sample_bucket):
    scene = good_scene(sample_bucket)
    wait_until_ended(here, collection, here.create_tile(collection, TileDraft(scene.path)))
    other = here.create_collection(CollectionDraft("Copy", "samples", no_data=0))
    here.copy_tiles(collection, other)
    assert [tile.path for tile in here.iter_tiles(other)] == [
        here.get_tile(collection, tile).path for tile in here.iter_tiles(collection)
    ]
    here.delete_collection(other)


def test_collections_are_listed_searched_and_located(here, collection):
    assert collection.id in [found.id for found in here.iter_collections(count=1)]
    assert [found.id for found in here.iter_collections(search="Scenes")] == [collection.id]
    region = here.resolve_region(collection)
    assert (region.collection_id, region.s3_bucket) == (collection.id, "samples")


def test_the_newer_prefix_serves_as_well(sandbox, collection):
    place = custom(sandbox.url, sandbox.token_url, NEW_PREFIX)
    client = ByocClient(open_session(place, OURS), place)
    assert client.get_collection(collection).name == "Scenes"
    for number in range(3):
        client.create_tile(collection, TileDraft(f"missing/{number}"))
    assert len(list(client.iter_tiles(collection, count=1))) == 3


def test_a_duplicate_path(here, collection):
    here.create_tile(collection, TileDraft("missing"))
    with pytest.raises(errors.Conflict) as caught:
        here.create_tile(collection, TileDraft("missing"))
    assert caught.value.code == "COMMON_UNIQUE_KEY_VIOLATION"
    assert "another path" in caught.value.hint


def test_an_unknown_collection(here):
    nobody = "00000000-0000-4000-8000-000000000000"
    for call in (
        lambda: here.get_collection(nobody),
        lambda: list(here.iter_tiles(nobody)),
        lambda: here.create_tile(nobody, TileDraft("a")),
        lambda: here.update_collection(nobody, name="x"),
        lambda: here.delete_collection(nobody),
    ):
        with pytest.raises(errors.NotFound) as caught:
            call()
        assert "collection id" in caught.value.hint


def test_a_wrong_secret(sandbox):
    client = ByocClient(
        open_session(sandbox.deployment, Credentials("sandbox", "not the secret")), sandbox.deployment
    )
    with pytest.raises(errors.AuthenticationError) as caught:
        list(client.iter_collections())
    assert caught.value.code == "invalid_client"
    assert "not the secret" not in str(caught.value)


def test_threads_register_with_one_token(sandbox, collection):
    before = sandbox.tokens.issued
    client = ByocClient(open_session(sandbox.deployment, OURS), sandbox.deployment)
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda n: client.create_tile(collection, TileDraft(f"missing/{n}")), range(40)))
    assert len({tile.id for tile in made}) == 40
    assert sandbox.tokens.issued == before + 1


def test_a_token_that_ends_midway_is_renewed(sandbox_root):
    with Sandbox(sandbox_root, token_lifetime=3) as running:
        client = ByocClient(open_session(running.deployment, OURS), running.deployment)
        made = client.create_collection(CollectionDraft("Short", "samples"))
        time.sleep(3.2)
        client.delete_collection(made)
        assert running.tokens.issued == 2
