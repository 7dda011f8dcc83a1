"""The client held to the vendor's published reference: every call it names, and valid payloads."""

from __future__ import annotations

import re
from datetime import datetime, timezone

import published_api
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import Answer
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import NEW_PREFIX, custom
from sentinelhub_byoc.byoc.models import Band, Collection, CollectionDraft, Tile, TileDraft, TileStatus

REFERENCE = yaml.safe_load(published_api.REFERENCE.read_text())
C = "11111111-2222-4333-8444-555555555555"
T = "66666666-7777-4888-9999-aaaaaaaaaaaa"
COVER = {
    "type": "Polygon",
    "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]],
    "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::4326"}},
}
NOON = datetime(2020, 6, 1, 12, tzinfo=timezone.utc)
BANDS = {
    "B1": Band("b", 1, 16, "UINT", extra={"aliases": ["a"]}),
    "B2": Band(bit_depth=32, sample_format="FLOAT", no_data=-1.5),
}

CALLS = {
    "createByocCollection": lambda client: client.create_collection(CollectionDraft("n", "b", bands=BANDS)),
    "getByocCollections": lambda client: list(client.iter_collections(search="n")),
    "getByocCollectionById": lambda client: client.get_collection(C),
    "updateByocCollectionById": lambda client: client.update_collection(C, name="x", bands=BANDS),
    "deleteByocCollectionById": lambda client: client.delete_collection(C),
    "copyByocCollectionTiles": lambda client: client.copy_tiles(C, C),
    "createByocCollectionTile": lambda client: client.create_tile(C, TileDraft("a", NOON, COVER)),
    "getByocCollectionTiles": lambda client: list(
        client.iter_tiles(C, sort="created:asc", path="a", status="FAILED")
    ),
    "getByocCollectionTileById": lambda client: client.get_tile(C, T),
    "updateByocCollectionTileById": lambda client: client.update_tile(C, T, sensing_time=None),
    "deleteByocCollectionTileById": lambda client: client.delete_tile(C, T),
    "reingestByocCollectionTileById": lambda client: client.reingest_tile(C, T),
}
PAYLOADS = {
    "createByocCollection": "BYOCCollection",
    "updateByocCollectionById": "BYOCCollectionUpdatePayload",
    "createByocCollectionTile": "BYOCTile",
    "updateByocCollectionTileById": "BYOCTileUpdatePayload",
}
PLANET_ONLY = {"listByocTileFiles", "getByocTileFile", "headByocTileFile"}
"""For tiles that Planet delivers: no part of managing one's own."""


@pytest.fixture
def new_client(session, server):
    """A client under the prefix that the reference has, for a service that agrees to everything."""
    collection = {"id": C, "name": "n", "s3Bucket": "b"}
    tile = {
        "id": T,
        "path": "a",
        "status": "INGESTED",
        "sensingTime": "2020-01-01T00:00:00Z",
        "coverGeometry": COVER,
    }
    one, many = Answer(json={"data": collection}), Answer(json={"data": [], "links": {}})
    home, nothing = f"{NEW_PREFIX}/collections", Answer(204)
    for method, path, answer in (
        ("POST", home, Answer(201, json={"data": collection})),
        ("GET", home, many),
        ("GET", f"{home}/{C}", one),
        ("PUT", f"{home}/{C}", nothing),
        ("DELETE", f"{home}/{C}", nothing),
        ("POST", f"{home}/{C}/copyTiles", nothing),
        ("POST", f"{home}/{C}/tiles", Answer(201, json={"data": tile})),
        ("GET", f"{home}/{C}/tiles", many),
        ("GET", f"{home}/{C}/tiles/{T}", Answer(json={"data": tile})),
        ("PUT", f"{home}/{C}/tiles/{T}", nothing),
        ("DELETE", f"{home}/{C}/tiles/{T}", nothing),
        ("POST", f"{home}/{C}/tiles/{T}/reingest", nothing),
    ):
        server.whenever(method, path, answer)
    return ByocClient(session, custom(server.url, server.token_url, NEW_PREFIX))


def operations():
    for path, methods in REFERENCE["paths"].items():
        for method, operation in methods.items():
            yield operation["operationId"], method.upper(), path


def test_no_operation_is_left_out():
    assert {name for name, _, _ in operations()} - PLANET_ONLY == set(CALLS)


@pytest.mark.parametrize(("name", "method", "path"), [found for found in operations() if found[0] in CALLS])
def test_each_operation_goes_to_its_address_with_a_valid_payload(new_client, server, name, method, path):
    CALLS[name](new_client)
    asked = server.requests[-1]
    assert asked.method == method
    assert re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), asked.path)
    documented = REFERENCE["paths"][path][method.lower()]
    assert bool(asked.body) == ("requestBody" in documented)
    if name in PAYLOADS:
        published_api.check_value(asked.json, PAYLOADS[name])
        assert not read_only_fields(asked.json, PAYLOADS[name])
    required = (
        {p["name"] for p in documented["parameters"] if p.get("required") and p.get("in") == "query"}
        if "parameters" in documented
        else set()
    )
    assert required <= set(asked.query)
    assert set(asked.query) <= query_names(documented)


def query_names(operation):
    known = REFERENCE["components"]["parameters"]
    given = operation.get("parameters", [])
    resolved = [known[p["$ref"].rpartition("/")[2]] if "$ref" in p else p for p in given]
    return {p["name"] for p in resolved if p["in"] == "query"}


def read_only_fields(payload, schema):
    """Return the fields of a payload that the reference marks as read-only, with those of `additionalData` and its bands."""
    schemas = REFERENCE["components"]["schemas"]

    def marked(data, name):
        return {key for key in data if schemas[name]["properties"].get(key, {}).get("readOnly")}

    found = marked(payload, schema)
    additional = payload.get("additionalData", {})
    if "Collection" in schema:
        found |= marked(additional, "BYOCCollectionAdditionalData")
        for band in additional.get("bands", {}).values():
            found |= marked(band, "BYOCFormat")
    return found


@given(
    st.builds(
        Tile,
        id=st.uuids().map(str),
        path=st.just("a/b"),
        status=st.sampled_from(TileStatus),
        sensing_time=st.none() | st.datetimes(datetime(1970, 1, 1), timezones=st.just(timezone.utc)),
        created=st.datetimes(datetime(1970, 1, 1), timezones=st.just(timezone.utc)),
        cover_geometry=st.none() | st.just(COVER),
        additional_data=st.none() | st.just({"failedIngestionCause": None}),
        extra=st.just({}),
        tile_geometry=st.none(),
    )
)
def test_written_tiles_are_valid(tile):
    published_api.check_value(tile.to_json(), "BYOCTile")


@given(
    st.builds(
        Collection,
        id=st.uuids().map(str),
        name=st.text(),
        s3_bucket=st.text(),
        no_data=st.none() | st.floats(allow_nan=False, allow_infinity=False),
        bands=st.sampled_from([{}, BANDS]),
        created=st.none(),
        is_configured=st.none() | st.booleans(),
        requires_metadata_update=st.none() | st.booleans(),
        additional_data=st.none() | st.just({"hasSensingTimes": "NO"}),
        extra=st.just({}),
    )
)
def test_written_collections_are_valid(collection):
    published_api.check_value(collection.to_json(), "BYOCCollection")
