from __future__ import annotations

import pytest
from sandbox_client import Caller
from sandbox_rasters import write_cog

B1 = {"source": "B1", "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"}
B2 = {"source": "B2", "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"}
WITH_BANDS = {"additionalData": {"bands": {"B1": B1, "B2": B2}}}


def put(caller, collection, **fields):
    payload = {"name": "Test", "s3Bucket": "test", **fields}
    return caller.call("PUT", f"/collections/{collection}", json=payload)


@pytest.fixture
def filled(bucket, plain_caller):
    """Return a collection with the bands B1 and B2 and one ingested tile."""
    for name in ("B1", "B2"):
        write_cog(bucket / "a" / f"{name}.tif")
    collection = plain_caller.create_collection("test")
    assert plain_caller.ingest(collection, path="a")["status"] == "INGESTED"
    return collection


def test_a_new_collection_has_what_the_reference_says(plain_caller):
    collection = plain_caller.data(
        "POST", "/collections", json={"name": "Ä ö", "s3Bucket": "test", "noData": 0, **WITH_BANDS}
    )
    assert collection["name"] == "Ä ö"
    assert collection["noData"] == 0
    assert collection["isConfigured"] is True
    assert collection["requiresMetadataUpdate"] is False
    assert collection["additionalData"]["bands"] == {"B1": B1, "B2": B2}
    assert plain_caller.collection(collection["id"]) == collection


def test_defaults_of_a_band_are_filled_in(plain_caller):
    bands = {
        "red": {"bitDepth": 8, "sampleFormat": "UINT", "source": None, "bandIndex": None, "noData": None}
    }
    collection = plain_caller.create_collection("test", additionalData={"bands": bands}, noData=None)
    assert plain_caller.collection(collection)["additionalData"]["bands"] == {
        "red": {"source": "red", "bandIndex": 1, "bitDepth": 8, "sampleFormat": "UINT"}
    }
    assert "noData" not in plain_caller.collection(collection)


def test_both_prefixes_serve_the_same(plain, plain_caller):
    collection = plain_caller.create_collection("test")
    assert Caller(plain, "/byoc/v1").collection(collection) == plain_caller.collection(collection)
    assert plain_caller.session.get(plain.url + "/byoc/v2/collections", timeout=60).status_code == 404


def test_where_a_collection_is(plain, plain_caller):
    collection = plain_caller.create_collection("test")
    answer = plain_caller.session.get(f"{plain.url}/api/v1/byoc/global/{collection}", timeout=60)
    assert answer.json() == {"data": {"id": collection, "s3Bucket": "test", "location": "aws-eu-central-1"}}
    nobody = "00000000-0000-4000-8000-000000000000"
    assert plain_caller.session.get(f"{plain.url}/api/v1/byoc/global/{nobody}", timeout=60).status_code == 404


def test_an_update_replaces(plain_caller):
    collection = plain_caller.create_collection("test", noData=5)
    assert put(plain_caller, collection, name="New", noData=6).status_code == 204
    assert plain_caller.collection(collection)["noData"] == 6
    assert put(plain_caller, collection, name="New").status_code == 204
    replaced = plain_caller.collection(collection)
    assert replaced["name"] == "New"
    assert "noData" not in replaced


def test_an_update_without_additional_data_keeps_the_bands(plain_caller):
    collection = plain_caller.create_collection("test", **WITH_BANDS)
    assert put(plain_caller, collection, additionalData=None).status_code == 204
    assert plain_caller.collection(collection)["additionalData"]["bands"] == {"B1": B1, "B2": B2}


def test_an_empty_collection_may_change_bucket_and_bands(plain_caller):
    collection = plain_caller.create_collection("test", **WITH_BANDS)
    update = {"s3Bucket": "other", "additionalData": {"bands": {"X": {**B1, "source": "X", "bitDepth": 8}}}}
    assert put(plain_caller, collection, **update).status_code == 204
    changed = plain_caller.collection(collection)
    assert changed["s3Bucket"] == "other"
    assert list(changed["additionalData"]["bands"]) == ["X"]
    assert put(plain_caller, collection, additionalData={}).status_code == 204
    assert plain_caller.collection(collection)["isConfigured"] is False


@pytest.mark.parametrize(
    ("bands", "names"),
    [
        pytest.param({"red": B1, "nir": B2}, ["red", "nir"], id="rename"),
        pytest.param({"B1": {**B1, "noData": 7}, "B2": B2}, ["B1", "B2"], id="no data"),
        pytest.param({"B2": B2}, ["B2"], id="remove one"),
    ],
)
def test_bands_of_a_filled_collection_may_change_so(plain_caller, filled, bands, names):
    assert put(plain_caller, filled, additionalData={"bands": bands}).status_code == 204
    now = plain_caller.collection(filled)["additionalData"]["bands"]
    assert list(now) == names
    assert now == bands


@pytest.mark.parametrize(
    ("update", "field"),
    [
        pytest.param({"s3Bucket": "other"}, "s3Bucket", id="another bucket"),
        pytest.param({"additionalData": {}}, "additionalData.bands", id="no bands left"),
        pytest.param(
            {"additionalData": {"bands": {"B1": B1, "B2": B2, "B3": {**B1, "source": "B3"}}}},
            "additionalData.bands.B3",
            id="one more",
        ),
        pytest.param(
            {"additionalData": {"bands": {"B1": B1, "B2": B2, "twin": B1}}},
            "additionalData.bands",
            id="a twin",
        ),
        pytest.param(
            {"additionalData": {"bands": {"B1": {**B1, "bandIndex": 2}}}},
            "additionalData.bands.B1",
            id="another index",
        ),
        pytest.param(
            {"additionalData": {"bands": {"B1": {**B1, "bitDepth": 8}}}},
            "additionalData.bands.B1.bitDepth",
            id="another depth",
        ),
        pytest.param(
            {"additionalData": {"bands": {"B1": {**B1, "sampleFormat": "INT"}}}},
            "additionalData.bands.B1.sampleFormat",
            id="another format",
        ),
    ],
)
def test_a_filled_collection_may_not_change_so(plain_caller, filled, update, field):
    before = plain_caller.collection(filled)
    answer = put(plain_caller, filled, **update)
    assert answer.status_code == 400
    assert list(answer.json()["error"]["errors"]) == [field]
    assert plain_caller.collection(filled) == before


def test_no_data_of_bands_and_collection_exclude_each_other_over_two_updates(plain_caller):
    collection = plain_caller.create_collection("test", additionalData={"bands": {"B1": {**B1, "noData": 1}}})
    answer = put(plain_caller, collection, noData=0)
    assert answer.status_code == 400
    assert list(answer.json()["error"]["errors"]) == ["noData"]


def test_deleting_a_collection_forgets_its_tiles_and_keeps_the_files(plain, plain_caller, filled, bucket):
    tile = plain_caller.tiles(filled)[0]["id"]
    assert plain_caller.call("DELETE", f"/collections/{filled}").status_code == 204
    assert plain_caller.call("GET", f"/collections/{filled}").status_code == 404
    assert plain_caller.call("GET", f"/collections/{filled}/tiles/{tile}").status_code == 404
    assert plain.store.tiles.get(tile) is None
    assert (bucket / "a" / "B1.tif").exists()


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", {"Alps summer", "Alps winter", "Coast summer"}),
        ("alps", {"Alps summer", "Alps winter"}),
        ("winter|coast", {"Alps winter", "Coast summer"}),
        ("alps & summer", {"Alps summer"}),
        ("alps&winter|coast&winter", {"Alps winter"}),
        ("100%", set()),
    ],
)
def test_search(plain_caller, search, found):
    for name in ("Alps summer", "Alps winter", "Coast summer"):
        plain_caller.create_collection("test", name=name)
    assert {
        one["name"] for one in plain_caller.data("GET", "/collections", params={"search": search})
    } == found


def copy(caller, source, target):
    return caller.call("POST", f"/collections/{source}/copyTiles", params={"toCollection": target})


def test_copying_takes_ingested_tiles_with_new_paths(plain_caller, filled):
    plain_caller.create_tile(filled, path="nothing/here")
    plain_caller.wait(filled)
    original = plain_caller.tiles(filled, status="INGESTED")[0]
    target = plain_caller.create_collection("test")
    assert copy(plain_caller, filled, target).status_code == 204
    (copied,) = plain_caller.wait(target)
    assert copied["id"] != original["id"]
    kept = ("path", "status", "tileGeometry", "coverGeometry", "additionalData")
    assert {key: copied[key] for key in kept} == {key: original[key] for key in kept}
    assert plain_caller.collection(target)["additionalData"]["bands"] == {"B1": B1, "B2": B2}
    assert plain_caller.collection(target)["additionalData"]["extent"]
    assert copy(plain_caller, filled, target).status_code == 204
    assert plain_caller.tiles(target) == [copied]


def test_copying_needs_the_same_bands(plain_caller, filled):
    target = plain_caller.create_collection("test", additionalData={"bands": {"B1": {**B1, "bitDepth": 8}}})
    assert copy(plain_caller, filled, target).status_code == 400
    assert plain_caller.tiles(target) == []
    answer = plain_caller.call("POST", f"/collections/{filled}/copyTiles")
    assert answer.status_code == 400
