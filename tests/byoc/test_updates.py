"""Updates read, merge and write: what is not mentioned stays, what is read-only is not sent."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.models import Band, Tile

C = "/api/v1/byoc/collections/col-1"
T = f"{C}/tiles/t-1"
COVER = {
    "type": "Polygon",
    "coordinates": [[[500000.5, 5100000], [500100, 5100000], [500100, 5100100], [500000.5, 5100000]]],
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
    "novel": 1,
}
OTHER = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


def collection(**changes):
    data = {
        "id": "col-1",
        "accountId": "acc",
        "name": "Fields",
        "s3Bucket": "bucket",
        "isConfigured": True,
        "created": "2020-01-01T00:00:00Z",
        "requiresMetadataUpdate": False,
        "noData": 0,
        "novelSetting": {"a": [1]},
        "additionalData": {
            "bands": {
                "B1": {
                    "source": "b01",
                    "bandIndex": 1,
                    "bitDepth": 16,
                    "sampleFormat": "UINT",
                    "aliases": ["x"],
                    "new": 5,
                },
                "B2": {"bitDepth": 16, "sampleFormat": "UINT"},
            },
            "maxMetersPerPixel": 100,
            "maxMetersPerPixelOverride": 7000,
            "extent": OTHER,
            "hasSensingTimes": "YES",
            "fromSensingTime": "2019-01-01T00:00:00Z",
            "toSensingTime": "2019-01-02T00:00:00Z",
        },
    }
    data.update(changes)
    return {"data": {key: value for key, value in data.items() if value is not ...}}


def put_collection(client, server, current, **changes):
    server.expect("GET", C, json=current)
    server.expect("PUT", C, 204)
    assert client.update_collection("col-1", **changes) is None
    return server.requests[1].json


def test_renaming_keeps_no_data_and_leaves_the_bands_alone(client, server):
    sent = put_collection(client, server, collection(), name="New")
    assert sent == {"name": "New", "s3Bucket": "bucket", "noData": 0, "novelSetting": {"a": [1]}}


def test_renaming_a_collection_without_no_data_sends_none(client, server):
    sent = put_collection(client, server, collection(noData=..., additionalData=None), name="New")
    assert sent == {"name": "New", "s3Bucket": "bucket", "novelSetting": {"a": [1]}}


def test_changing_the_bucket_keeps_the_name(client, server):
    assert put_collection(client, server, collection(), s3_bucket="b2")["s3Bucket"] == "b2"
    assert server.requests[1].json["name"] == "Fields"


def test_no_data_none_removes_it_by_leaving_it_out(client, server):
    assert "noData" not in put_collection(client, server, collection(), no_data=None)


def test_no_data_zero_is_a_value(client, server):
    assert put_collection(client, server, collection(noData=5), no_data=0)["noData"] == 0


def test_bands_are_sent_whole_without_what_is_read_only(client, server):
    server.expect("GET", C, json=collection())
    bands = dict(client.get_collection("col-1").bands)
    bands["RED"] = bands.pop("B1")
    sent = put_collection_after_read(client, server, bands)
    assert sent["additionalData"] == {
        "bands": {
            "RED": {"source": "b01", "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT", "new": 5},
            "B2": {"bitDepth": 16, "sampleFormat": "UINT"},
        },
        "maxMetersPerPixelOverride": 7000,
    }
    assert sent["noData"] == 0


def put_collection_after_read(client, server, bands):
    server.expect("GET", C, json=collection())
    server.expect("PUT", C, 204)
    client.update_collection("col-1", bands=bands)
    return server.requests[-1].json


@pytest.mark.parametrize("none", [None, {}])
def test_bands_can_all_be_removed(client, server, none):
    assert put_collection(client, server, collection(), bands=none)["additionalData"]["bands"] == {}


def test_no_data_moves_from_the_collection_to_a_band_in_one_call(client, server):
    bands = {"B1": Band(bit_depth=16, sample_format="UINT", no_data=9)}
    sent = put_collection(client, server, collection(), no_data=None, bands=bands)
    assert "noData" not in sent
    assert sent["additionalData"]["bands"]["B1"]["noData"] == 9


@pytest.mark.parametrize(
    ("current", "changes"),
    [
        pytest.param(
            collection(), {"bands": {"B": Band(no_data=1)}}, id="a band's, with the collection's there"
        ),
        pytest.param(
            collection(
                noData=...,
                additionalData={"bands": {"B": {"bitDepth": 8, "sampleFormat": "UINT", "noData": 1}}},
            ),
            {"no_data": 0},
            id="the collection's, with a band's there",
        ),
        pytest.param(collection(), {"no_data": float("nan")}, id="NaN"),
        pytest.param(collection(), {"no_data": float("inf")}, id="infinity"),
        pytest.param(collection(), {"bands": {"no name": Band()}}, id="a band's name"),
        pytest.param(collection(), {"name": " "}, id="an empty name"),
        pytest.param(collection(), {"s3_bucket": "s3://b"}, id="a bucket as URL"),
    ],
)
def test_what_the_service_would_refuse_is_not_written(client, server, current, changes):
    server.expect("GET", C, json=current)
    with pytest.raises(errors.InvalidRequest):
        client.update_collection("col-1", **changes)
    assert [r.method for r in server.requests] == ["GET"]


def test_a_collection_with_both_kinds_of_no_data_can_still_be_renamed(client, server):
    bands = {"B": {"bitDepth": 8, "sampleFormat": "UINT", "noData": 1}}
    assert (
        put_collection(client, server, collection(additionalData={"bands": bands}), name="x")["noData"] == 0
    )


def test_nothing_to_change_sends_nothing(client, server):
    client.update_collection("col-1")
    client.update_tile("col-1", "t-1")
    assert not server.requests


def tile(**changes):
    data = {
        "id": "t-1",
        "path": "a/(BAND).tif",
        "status": "INGESTED",
        "sensingTime": "2019-10-21T14:51:00.5Z",
        "created": "2020-01-01T00:00:00Z",
        "coverGeometry": COVER,
        "tileGeometry": OTHER,
        "additionalData": {"minMetersPerPixel": 1},
        "novel": True,
    }
    data.update(changes)
    return {"data": {key: value for key, value in data.items() if value is not ...}}


def put_tile(client, server, current, **changes):
    server.expect("GET", T, json=current)
    server.expect("PUT", T, 204)
    assert client.update_tile("col-1", "t-1", **changes) is None
    return server.requests[1].json


def test_a_new_time_keeps_the_cover_geometry_with_its_crs(client, server):
    moment = datetime(2021, 2, 3, 4, 5, 6, 789999, tzinfo=timezone.utc)
    sent = put_tile(client, server, tile(), sensing_time=moment)
    assert sent == {"coverGeometry": COVER, "sensingTime": "2021-02-03T04:05:06.789Z"}


def test_a_new_time_may_be_text(client, server):
    assert (
        put_tile(client, server, tile(), sensing_time="2021-02-03T04:05:06+01:00")["sensingTime"]
        == "2021-02-03T03:05:06Z"
    )


def test_a_kept_geometry_is_never_refused(client, server):
    """The service converts geometries and may return more points than it takes: that is for it to judge."""
    ring = [[i, i * i] for i in range(150)]
    many = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    assert put_tile(client, server, tile(coverGeometry=many), sensing_time=None)["coverGeometry"] == many


def test_a_new_geometry_keeps_the_time(client, server):
    sent = put_tile(client, server, tile(), cover_geometry=OTHER)
    assert sent == {"coverGeometry": OTHER, "sensingTime": "2019-10-21T14:51:00.500Z"}


def test_time_none_clears_it_with_an_explicit_null(client, server):
    assert put_tile(client, server, tile(), sensing_time=None) == {
        "coverGeometry": COVER,
        "sensingTime": None,
    }


def test_geometry_none_resets_it_by_leaving_it_out(client, server):
    assert put_tile(client, server, tile(), cover_geometry=None) == {
        "sensingTime": "2019-10-21T14:51:00.500Z"
    }


@pytest.mark.parametrize("absent", [..., None])
def test_a_tile_without_time_and_geometry_gets_none(client, server, absent):
    current = tile(sensingTime=absent, coverGeometry=absent)
    assert put_tile(client, server, current, cover_geometry=OTHER) == {"coverGeometry": OTHER}


def test_a_time_we_cannot_read_goes_back_as_it_came(client, server):
    current = tile(sensingTime="some day in May")
    assert put_tile(client, server, current, cover_geometry=OTHER)["sensingTime"] == "some day in May"


def test_both_at_once_need_no_reading(client, server):
    server.expect("PUT", T, 204)
    client.update_tile("col-1", Tile("t-1", "p"), sensing_time=None, cover_geometry=None)
    assert server.requests[0].json == {"sensingTime": None}


def test_a_new_geometry_of_over_100_points_is_not_written(client, server):
    server.expect("GET", T, json=tile())
    ring = [[i, i * i] for i in range(100)]
    with pytest.raises(errors.InvalidRequest, match="101 points"):
        client.update_tile(
            "col-1", "t-1", cover_geometry={"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        )
    assert [r.method for r in server.requests] == ["GET"]
