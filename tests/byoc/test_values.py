"""Times, paths, geometries and addresses: what is taken, what is refused, and with which words."""

from __future__ import annotations

import contextlib
import re
from datetime import datetime, timedelta, timezone

import json_values
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.checks import check_id
from sentinelhub_byoc.byoc.deployments import (
    AWS_EU,
    AWS_US_WEST,
    CDSE,
    DEPLOYMENTS,
    Deployment,
    custom,
    is_loopback,
    origin_of,
)
from sentinelhub_byoc.byoc.geometry import (
    MAX_POINTS,
    check_cover_geometry,
    count_points,
    crs_urn_of,
    epsg_of_urn,
)
from sentinelhub_byoc.byoc.models import format_time, parse_time
from sentinelhub_byoc.byoc.paths import BAND_PLACEHOLDER, check_tile_path

UTC = timezone.utc

# Times


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-10-21T14:51:00Z", datetime(2019, 10, 21, 14, 51, tzinfo=UTC)),
        ("2019-10-21T14:51:00.5Z", datetime(2019, 10, 21, 14, 51, 0, 500000, tzinfo=UTC)),
        ("2019-10-21T14:51:00.123456789Z", datetime(2019, 10, 21, 14, 51, 0, 123456, tzinfo=UTC)),
        ("2019-10-21T16:51:00+02:00", datetime(2019, 10, 21, 14, 51, tzinfo=UTC)),
        ("2019-10-21T16:51:00+0200", datetime(2019, 10, 21, 14, 51, tzinfo=UTC)),
        ("2019-10-21T09:21-05:30", datetime(2019, 10, 21, 14, 51, tzinfo=UTC)),
        ("2019-10-21T14:51:00", datetime(2019, 10, 21, 14, 51, tzinfo=UTC)),
        (" 2019-10-21 14:51:00z\n", datetime(2019, 10, 21, 14, 51, tzinfo=UTC)),
        ("2020-02-29T23:59:59,999+00:00", datetime(2020, 2, 29, 23, 59, 59, 999000, tzinfo=UTC)),
    ],
)
def test_parse_time(text, moment):
    assert parse_time(text) == moment
    assert parse_time(text).tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    ["", "2019-10-21", "21.10.2019 14:51", "2019-13-01T00:00:00Z", "2019-02-29T00:00:00Z", "2019-10-21T25:00:00Z", "now",
     "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2019-10-21T14:51:00+99:99Z", "٢٠١٩-10-21T14:51:00Z", None, 5],
    ids=repr,
)  # fmt: skip
def test_parse_time_refuses(text):
    with pytest.raises(errors.InvalidRequest) as caught:
        parse_time(text)
    assert "2019-10-21T14:51:00Z" in caught.value.hint


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2019, 10, 21, 14, 51, tzinfo=UTC), "2019-10-21T14:51:00Z"),
        (datetime(2019, 10, 21, 14, 51, 0, 999, tzinfo=UTC), "2019-10-21T14:51:00Z"),
        (datetime(2019, 10, 21, 14, 51, 0, 1000, tzinfo=UTC), "2019-10-21T14:51:00.001Z"),
        (datetime(2019, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), "2019-12-31T23:59:59.999Z"),
        (datetime(2019, 10, 21, 14, 51, tzinfo=timezone(timedelta(hours=2))), "2019-10-21T12:51:00Z"),
        (datetime(33, 1, 1, tzinfo=UTC), "0033-01-01T00:00:00Z"),
    ],
)
def test_format_time(moment, text):
    assert format_time(moment) == text


def test_format_time_refuses_a_time_without_zone():
    with pytest.raises(errors.InvalidRequest, match="time zone"):
        format_time(datetime(2019, 1, 1))


def test_format_time_refuses_what_leaves_the_calendar():
    with pytest.raises(errors.InvalidRequest):
        format_time(datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))))


@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)))
def test_times_survive_to_the_millisecond(moment):
    text = format_time(moment)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z", text)
    assert parse_time(text) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_refused(text):
    with contextlib.suppress(errors.InvalidRequest):
        assert parse_time(text).utcoffset() == timedelta(0)


# Paths


@pytest.mark.parametrize(
    "path", ["a", "folder", "folder/sub", "folder/prefix_(BAND).tif", "ä b/c.tiff", "a.b-c_d/(BAND)"]
)
def test_paths_that_are_taken(path):
    assert check_tile_path(path) is path
    assert BAND_PLACEHOLDER == "(BAND)"


@pytest.mark.parametrize(
    ("path", "fault", "advice"),
    [
        ("", "no path", "Give the key"),
        (None, "no path", "Give the key"),
        (5, "no path", "Give the key"),
        ("s3://bucket/scenes/a", "names the bucket", "'scenes/a'"),
        ("S3://bucket/a/", "names the bucket", "'a'"),
        ("s3://bucket", "names the bucket", "Give the key"),
        ("/vsis3/bucket/a/b.tif", "names the bucket", "'a/b.tif'"),
        ("https://bucket.s3.amazonaws.com/a", "is a URL", "Give the key"),
        ("/a", "begins with a slash", "Give the key"),
        ("a/", "ends with a slash", "Give the key"),
        ("/", "begins with a slash", "Give the key"),
        ("a//b", "two slashes", "Give the key"),
        ("a" * 1025, "1025 bytes", "Give the key"),
        ("ä" * 513, "1026 bytes", "Give the key"),
        ("a\ud800", "UTF-8", "Give the key"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_paths_that_are_refused(path, fault, advice):
    with pytest.raises(errors.InvalidRequest, match=fault) as caught:
        check_tile_path(path)
    assert advice in caught.value.hint


@given(st.text(alphabet="/ab(.)s3: ä", max_size=12))
@example("s3://b/k")
@example("a/b/")
def test_paths_follow_the_services_pattern(path):
    service_takes_it = bool(re.fullmatch(r"([^/](/?[^/])*)?", path)) and path != ""
    try:
        check_tile_path(path)
        taken = True
    except errors.InvalidRequest:
        taken = False
    assert taken == service_takes_it


# Ids


@given(st.text(max_size=20))
def test_an_id_never_leaves_its_place_in_the_address(text):
    try:
        found = check_id(text, "tile")
    except errors.InvalidRequest:
        return
    assert found
    assert not set(found) & set("/?#%\\ ")
    assert found not in {".", ".."}


# Geometries

RING = [[0, 0], [1, 0], [1, 1], [0, 0]]
POLYGON = {"type": "Polygon", "coordinates": [RING]}


@pytest.mark.parametrize(
    ("geometry", "points"),
    [
        (POLYGON, 4),
        ({"type": "Polygon", "coordinates": [RING, RING]}, 8),
        ({"type": "MultiPolygon", "coordinates": [[RING], [RING, RING]]}, 12),
        ({"type": "Polygon", "coordinates": (tuple(map(tuple, RING)),)}, 4),
    ],
)
def test_count_points_counts_the_closing_ones(geometry, points):
    assert count_points(geometry) == points
    assert check_cover_geometry(geometry) is geometry


@given(
    st.lists(
        st.lists(st.lists(st.just([0.5, 1]), max_size=9), min_size=1, max_size=4), min_size=1, max_size=4
    )
)
def test_count_points_is_the_sum_of_all_rings(polygons):
    expected = sum(len(ring) for polygon in polygons for ring in polygon)
    assert count_points({"type": "MultiPolygon", "coordinates": polygons}) == expected


@pytest.mark.parametrize(
    ("geometry", "fault"),
    [
        (None, "not a Polygon"),
        ({}, "not a Polygon"),
        ({"type": "Feature", "geometry": POLYGON}, "Feature"),
        ({"type": "Polygon"}, "nested"),
        ({"type": "Polygon", "coordinates": None}, "nested"),
        ({"type": "Polygon", "coordinates": []}, "empty"),
        ({"type": "MultiPolygon", "coordinates": []}, "empty"),
        ({"type": "MultiPolygon", "coordinates": [[]]}, "empty"),
        ({"type": "Polygon", "coordinates": [[]]}, "not closed"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}, "not closed"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}, "not closed"),
        ({"type": "Polygon", "coordinates": [[0, 1]]}, "pair of numbers"),
        ({"type": "Polygon", "coordinates": [0, 1]}, "nested"),
        (
            {"type": "Polygon", "coordinates": [[[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 5]]]},
            "pair of numbers",
        ),
        ({"type": "Polygon", "coordinates": [[["0", 0], [1, 0], [1, 1], ["0", 0]]]}, "pair of numbers"),
        (
            {"type": "Polygon", "coordinates": [[[float("nan"), 0], [1, 0], [1, 1], [0, 0]]]},
            "pair of numbers",
        ),
        ({"type": "Polygon", "coordinates": [[[True, 0], [1, 0], [1, 1], [True, 0]]]}, "pair of numbers"),
        ({**POLYGON, "crs": "EPSG:32633"}, "CRS"),
        ({**POLYGON, "crs": {"properties": {}}}, "CRS"),
        ({**POLYGON, "crs": {"properties": {"name": 32633}}}, "CRS"),
        (
            {"type": "Polygon", "coordinates": [[[i, i * i] for i in range(MAX_POINTS)] + [[0, 0]]]},
            "101 points",
        ),
    ],
    ids=str,
)
def test_cover_geometries_that_are_refused(geometry, fault):
    with pytest.raises(errors.InvalidRequest, match=fault) as caught:
        check_cover_geometry(geometry)
    assert caught.value.hint


@given(json_values.objects, st.sampled_from(["Polygon", "MultiPolygon"]), json_values.values)
def test_any_geometry_is_taken_or_refused(data, kind, coordinates):
    with contextlib.suppress(errors.InvalidRequest):
        check_cover_geometry({**data, "type": kind, "coordinates": coordinates})


def test_crs_urn_of():
    assert crs_urn_of(POLYGON) is None
    assert crs_urn_of({**POLYGON, "crs": None}) is None
    assert (
        crs_urn_of({**POLYGON, "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}})
        == "urn:ogc:def:crs:EPSG::32633"
    )


@pytest.mark.parametrize(
    ("urn", "epsg"),
    [
        ("urn:ogc:def:crs:EPSG::32633", 32633),
        ("urn:ogc:def:crs:EPSG::4326", 4326),
        ("urn:ogc:def:crs:EPSG:8.9:3035", 3035),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", 4326),
        ("urn:ogc:def:crs:OGC::CRS84", 4326),
        ("http://www.opengis.net/def/crs/EPSG/0/32633", 32633),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326),
        ("EPSG:3857", 3857),
    ],
)
def test_epsg_of_urn(urn, epsg):
    assert epsg_of_urn(urn) == epsg


@pytest.mark.parametrize(
    "urn", ["", "32633", "urn:ogc:def:crs:EPSG::", "urn:ogc:def:crs:IAU::49900", "ESRI:54009"]
)
def test_epsg_of_urn_refuses(urn):
    with pytest.raises(errors.InvalidRequest, match="URN"):
        epsg_of_urn(urn)


# Deployments


def test_the_vendors_deployments():
    assert list(DEPLOYMENTS) == ["aws-eu", "aws-us-west", "cdse"]
    assert AWS_EU.api_url == "https://services.sentinel-hub.com/api/v1/byoc"
    assert AWS_US_WEST.api_url == "https://services-uswest2.sentinel-hub.com/api/v1/byoc"
    assert CDSE.api_url == "https://sh.dataspace.copernicus.eu/api/v1/byoc"
    assert AWS_EU.token_url == AWS_US_WEST.token_url
    assert (
        CDSE.token_url
        == "https://identity.dataspace.copernicus.eu/auth/realms/CDSE/protocol/openid-connect/token"
    )
    assert (AWS_EU.principal, CDSE.principal) == ("614251495211", "ddf4c98b5e6647f0a246f0624c8341d9")
    assert AWS_EU.origin == "https://services.sentinel-hub.com:443"


def test_a_custom_deployment_is_tidied():
    place = custom(" https://sh.example.com/ ", "https://id.example.com/token", "byoc/v1/")
    assert (place.key, place.title, place.api_url) == (
        "custom",
        "sh.example.com",
        "https://sh.example.com/byoc/v1",
    )
    assert custom("https://sh.example.com", "https://id.example.com/token", title="Ours").title == "Ours"


TOKEN = "https://id.example.com/token"


@pytest.mark.parametrize(
    ("base", "token", "prefix", "fault"),
    [
        ("", TOKEN, "/byoc/v1", "web address"),
        ("sh.example.com", TOKEN, "/byoc/v1", "web address"),
        ("ftp://sh.example.com", TOKEN, "/byoc/v1", "web address"),
        ("https://", TOKEN, "/byoc/v1", "web address"),
        ("https://sh.example.com:0", TOKEN, "/byoc/v1", "web address"),
        ("https://sh.example.com:x", TOKEN, "/byoc/v1", "web address"),
        ("https://[::1", TOKEN, "/byoc/v1", "web address"),
        ("https://a b", TOKEN, "/byoc/v1", "web address"),
        ("http://sh.example.com", TOKEN, "/byoc/v1", "not https"),
        ("https://sh.example.com", "http://id.example.com/token", "/byoc/v1", "token address .* not https"),
        ("http://127.0.0.1.example.com", TOKEN, "/byoc/v1", "not https"),
        ("http://localhost.example.com", TOKEN, "/byoc/v1", "not https"),
        ("https://me:pw@sh.example.com", TOKEN, "/byoc/v1", "user name"),
        ("https://sh.example.com#x", TOKEN, "/byoc/v1", "fragment"),
        ("https://sh.example.com?x=1", TOKEN, "/byoc/v1", "query"),
        ("https://sh.example.com/api/v1/byoc", TOKEN, "/byoc/v1", "holds the API's prefix"),
        ("https://sh.example.com", "", "/byoc/v1", "web address"),
        ("https://sh.example.com", TOKEN, "", "prefix"),
        ("https://sh.example.com", TOKEN, "/a/../b", "prefix"),
        ("https://sh.example.com", TOKEN, "/a b", "prefix"),
        ("https://sh.example.com", TOKEN, "/a?b", "prefix"),
    ],
)
def test_addresses_that_are_refused(base, token, prefix, fault):
    with pytest.raises(errors.InvalidRequest, match=fault) as caught:
        custom(base, token, prefix)
    assert caught.value.hint
    assert "pw" not in str(caught.value)


def test_there_is_no_way_around_https():
    with pytest.raises(errors.InvalidRequest, match="not https"):
        Deployment("x", "X", "http://sh.example.com", TOKEN, "/byoc/v1")


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://127.0.0.1:5000", True),
        ("http://127.8.9.1/x", True),
        ("http://LOCALHOST:1", True),
        ("http://[::1]:5000", True),
        ("http://0.0.0.0", False),
        ("http://10.0.0.1", False),
        ("http://127.0.0.1@example.com", False),
        ("http://localhost.example.com", False),
        ("http://[::1", False),
        ("", False),
    ],
)
def test_is_loopback(url, loopback):
    assert is_loopback(url) is loopback


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://A.example.com/x", "https://a.example.com:443"),
        ("HTTP://127.0.0.1", "http://127.0.0.1:80"),
        ("http://[::1]:5000/x", "http://[::1]:5000"),
    ],
)
def test_origin_of(url, origin):
    assert origin_of(url) == origin


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text):
    for url in (text, "https://" + text):
        with contextlib.suppress(errors.InvalidRequest):
            custom(url, TOKEN)
