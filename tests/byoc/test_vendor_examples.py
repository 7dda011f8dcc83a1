"""The vendor's page "BYOC API examples", each snippet as calls of our client.

The snippets' own requests are the law for what goes over the wire: method, address, payload.
"""

from __future__ import annotations

import pytest
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft, TileStatus, parse_time

BYOC = "/api/v1/byoc"
TILES = f"{BYOC}/collections/<id>/tiles".replace("<id>", "1a2b")
COVER = {"type": "Polygon", "coordinates": [[[14.0, 46.2], [13.8, 46.0], [14.1, 45.8], [14.0, 46.2]]]}


def test_creating_a_collection_and_extracting_its_id(client, server):
    server.expect(
        "POST",
        f"{BYOC}/collections",
        201,
        json={"data": {"id": "1a2b", "name": "MyCollection", "s3Bucket": "MyBucket"}},
    )
    collection_id = client.create_collection(CollectionDraft("MyCollection", "MyBucket")).id
    assert collection_id == "1a2b"
    assert server.requests[0].json == {"name": "MyCollection", "s3Bucket": "MyBucket"}


@pytest.mark.parametrize(
    ("draft", "payload"),
    [
        pytest.param(TileDraft("MyTile"), {"path": "MyTile"}, id="a path"),
        pytest.param(
            TileDraft("MyTile", sensing_time=parse_time("2019-10-21T14:51:00Z")),
            {"path": "MyTile", "sensingTime": "2019-10-21T14:51:00Z"},
            id="a sensing time",
        ),
        pytest.param(
            TileDraft("MyTile", cover_geometry=COVER),
            {"path": "MyTile", "coverGeometry": COVER},
            id="a cover geometry",
        ),
        pytest.param(
            TileDraft(
                "MyTile",
                cover_geometry={**COVER, "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}},
            ),
            {
                "path": "MyTile",
                "coverGeometry": {**COVER, "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}},
            },
            id="a cover geometry with its CRS",
        ),
    ],
)
def test_creating_a_tile_and_extracting_its_id(client, server, draft, payload):
    server.expect("POST", TILES, 201, json={"data": {"id": "3c4d", "path": "MyTile"}})
    assert client.create_tile("1a2b", draft).id == "3c4d"
    assert server.requests[0].json == payload


@pytest.mark.parametrize(
    ("answer", "status", "cause"),
    [
        ({"status": "INGESTED"}, TileStatus.INGESTED, None),
        ({"status": "QUEUED", "additionalData": None}, TileStatus.QUEUED, None),
        (
            {"status": "FAILED", "additionalData": {"failedIngestionCause": "Did not find any file."}},
            TileStatus.FAILED,
            "Did not find any file.",
        ),
    ],
)
def test_checking_the_ingestion_status(client, server, answer, status, cause):
    server.expect("GET", f"{TILES}/3c4d", json={"data": {"id": "3c4d", "path": "MyTile", **answer}})
    tile = client.get_tile("1a2b", "3c4d")
    assert tile.status is status
    assert tile.failed_cause == cause


def test_listing_tiles(client, server):
    following = f"{server.url}{TILES}?viewtoken=xyz"
    server.expect("GET", TILES, json={"data": [{"id": "1", "path": "a"}], "links": {"next": following}})
    server.expect("GET", TILES, json={"data": [{"id": "2", "path": "b"}], "links": {}})
    assert [tile.path for tile in client.iter_tiles("1a2b")] == ["a", "b"]
    assert server.requests[1].query == {"viewtoken": "xyz"}


def test_the_session_serves_the_vendors_own_lines(session, server, deployment):
    """`oauth.post(url, json=…)` of the page, with our session as `oauth`."""
    server.expect("POST", f"{BYOC}/collections", 201, json={"data": {"id": "1a2b"}})
    response = session.post(
        f"{deployment.api_url}/collections", json={"name": "MyCollection", "s3Bucket": "MyBucket"}
    )
    response.raise_for_status()
    assert response.json()["data"]["id"] == "1a2b"
    assert server.requests[0].json == {"name": "MyCollection", "s3Bucket": "MyBucket"}
