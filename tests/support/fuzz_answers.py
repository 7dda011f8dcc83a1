"""Answers of a service that may say anything: what the client makes of them, it makes of all of them."""

from __future__ import annotations

import json
from typing import Any

import requests
from hypothesis import strategies as st
from requests.adapters import BaseAdapter
from sentinelhub_byoc.byoc.answers import decode_object, raise_for_status
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.deployments import custom, origin_of
from sentinelhub_byoc.byoc.error_bodies import MESSAGE_LIMIT, parse_error_body
from sentinelhub_byoc.byoc.errors import ByocError, InvalidRequest
from sentinelhub_byoc.byoc.geometry import check_cover_geometry, crs_urn_of, epsg_of_urn
from sentinelhub_byoc.byoc.hints import Topic
from sentinelhub_byoc.byoc.models import Collection, Region, Tile
from sentinelhub_byoc.byoc.paging import iter_pages, next_url

BASE = "https://service.example/base"
DEPLOYMENT = custom(BASE, "https://tokens.example/token", title="Testland")
SECRET = "a-secret-that-no-text-may-hold-1"
TOKEN = "a-token-that-no-text-may-hold-2"
MOST_PAGES = 50

words = st.text(max_size=12) | st.sampled_from(
    [
        "",
        "c",
        "INGESTED",
        "2020-02-30T00:00:00Z",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59.9999999-23:59",
        "\ud800",
        "\x00",
        "<b>x</b>",
        "&lt;",
        "urn:ogc:def:crs:EPSG::32633",
        "Polygon",
    ]
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from([10**400, -(10**400), 1e308, float("nan")])
    | words
)
KEYS = """
    error errors message code reason description error_description detail status data links next @id id name path
    s3Bucket created sensingTime noData additionalData bands source bandIndex bitDepth sampleFormat coverGeometry
    tileGeometry type coordinates crs properties failedIngestionCause warnings filesMetadata extent hasSensingTimes
    access_token token_type expires_in expires_at scope isConfigured requiresMetadataUpdate location
"""
keys = st.sampled_from(KEYS.split()) | words
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=6),
    max_leaves=16,
)
objects = st.dictionaries(keys, values, max_size=8)


def _deep(depth: int, opening: str, closing: str, core: str) -> str:
    return opening * depth + core + closing * depth


deep = st.builds(
    _deep,
    st.integers(1, 3000),
    st.sampled_from(["[", '{"a":', '{"error":', '{"data":[', "<b>", "&lt;"]),
    st.sampled_from(["]", "}", "]}", ""]),
    st.sampled_from(["", "1", '"x"', "{}"]),
)
telltale = (
    values
    | st.lists(st.sampled_from([TOKEN, SECRET, f"Bearer {TOKEN}", f"client_secret={SECRET}"]), max_size=2)
).map(lambda value: {"data": value})
json_texts = (values | telltale).map(json.dumps) | (values | telltale).map(
    lambda value: json.dumps(value, ensure_ascii=False)
)
MARKUP = """
    <html> <title> </title> <h1> </h1> <b <!-- --> <script> </script> <style < > & &lt; &#0; &#x110000; &#99999999999; ]]>
    <![CDATA[ Denied
"""
html_texts = st.lists(
    st.sampled_from(MARKUP.split()) | words,
    max_size=12,
).map("".join)
texts = json_texts | html_texts | deep | st.text(max_size=60)
raw = texts.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=200)


def _cut(data: bytes, end: int) -> str:
    return data[: len(data) - end].decode("latin-1")


bodies = st.builds(_cut, raw, st.sampled_from([0, 0, 0, 1, 2, 7]))
"""Bodies as text of latin-1; some are cut short."""
statuses = st.sampled_from(
    [200, 200, 201, 204, 301, 302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504, 599]
)
headers = st.dictionaries(
    st.sampled_from(["Content-Type", "Retry-After", "Location"]),
    st.sampled_from(
        [
            "application/json; charset=utf-8",
            "text/html; charset=nonsense",
            "text/html; charset=idna",
            "1e400",
            "-1",
            "nan",
            "3000",
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "https://[::1",
            "//evil.example/x",
            "http://%",
            "\\\\evil",
        ]
    )
    | st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20),
    max_size=3,
)
answers = st.fixed_dictionaries({"status": statuses, "headers": headers, "body": bodies})


def response(
    value: dict[str, Any], method: str = "GET", url: str = f"{BASE}/api/v1/byoc/x"
) -> requests.Response:
    """Return an answer as requests gives it."""
    made = requests.Response()
    made.status_code = value["status"]
    made.headers.update(value["headers"])
    made.encoding = requests.utils.get_encoding_from_headers(made.headers)
    made._content = value["body"].encode("latin-1")  # requests offers no other way
    made.url = url
    made.request = requests.Request(method, url).prepare()
    return made


def check_error_body(body: str) -> None:
    """Reading a body never fails, and what it says is short, of one line, and no HTML."""
    for text in (body, body.encode("latin-1").decode("utf-8", "replace")):
        said = parse_error_body(text)
        assert len(said.message) <= MESSAGE_LIMIT
        assert "\n" not in said.message
        assert said.code is None or isinstance(said.code, str)


def check_answer(value: dict[str, Any]) -> None:
    """An answer is a JSON object or one of our errors, which shows no secret."""
    for topic in (Topic.TILE, Topic.TOKEN):
        for method in ("GET", "POST"):
            answer = response(value, method)
            try:
                raise_for_status(answer, topic, DEPLOYMENT, (SECRET, TOKEN))
                data = decode_object(answer, (SECRET, TOKEN))
            except ByocError as error:
                _check_error(error)
            else:
                assert isinstance(data, dict)
                text = json.dumps(data, ensure_ascii=False)
                text.encode("utf-8")
                assert SECRET not in text
                assert TOKEN not in text


def _check_error(error: ByocError, hidden: tuple[str, ...] = (SECRET, TOKEN)) -> None:
    for text in (str(error), repr(error), error.message, error.hint, error.body):
        assert not [secret for secret in hidden if secret in text]
    str(error).encode("utf-8")


class _Scripted(BaseAdapter):
    """Answers the token's request with what is given, and every other one with an empty object."""

    def __init__(self, value: dict[str, Any]) -> None:
        super().__init__()
        self._value = value
        self.tokens: list[str] = []

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        url = request.url or ""
        assert origin_of(url) in {DEPLOYMENT.origin, "https://tokens.example:443"}
        if url == DEPLOYMENT.token_url:
            return response(self._value, "POST", url)
        self.tokens.append(str(request.headers["Authorization"]))
        return response({"status": 200, "headers": {}, "body": "{}"}, "GET", url)

    def close(self) -> None:
        pass


def check_token(value: dict[str, Any]) -> None:
    """What the token service says is a token fit for a header, or one of our errors."""
    adapter = _Scripted(value)
    with open_session(DEPLOYMENT, Credentials("id", SECRET), adapter=adapter) as session:
        try:
            session.request("GET", DEPLOYMENT.api_url + "/collections")
        except ByocError as error:
            # a token that nobody has yet cannot be told from other words
            _check_error(error, (SECRET,))
            assert not adapter.tokens
        else:
            assert len(adapter.tokens) == 1
            assert adapter.tokens[0].isprintable()
            assert adapter.tokens[0].isascii()


odd_links = st.sampled_from(
    [
        "/x",
        "//evil.example/x",
        "https://service.example@evil.example/",
        "\\\\evil.example\\x",
        "?viewtoken=1",
        "..",
        "#",
        "https://service.example:443/base/api/v1/byoc/c?viewtoken=2",
        "https://SERVICE.example/base/byoc/v1/x",
        "http:x",
        "https://service.example/base/api/v1/byoc/%2e%2e/%2E%2e/",
        "https://[",
        "https://service.example:99999/",
        "javascript:1",
    ]
)
links = st.builds("".join, st.lists(odd_links | words, min_size=1, max_size=3)) | values


def check_link(link: Any) -> None:
    """A link to the next page leads to the deployment's own API, or to an error."""
    current = f"{DEPLOYMENT.api_url}/collections/c/tiles"
    try:
        found = next_url({"links": {"next": link}}, current, DEPLOYMENT)
    except ByocError as error:
        _check_error(error)
        return
    if found is not None:
        assert origin_of(found) == DEPLOYMENT.origin
        assert requests.Request("GET", found).prepare().url.startswith(f"{BASE}/")


page = st.fixed_dictionaries(
    {"data": st.lists(objects, max_size=4) | values},
    optional={"links": st.fixed_dictionaries({"next": links}) | values},
)
pages = st.lists(page | objects, min_size=1, max_size=6)


def check_pages(value: list[Any]) -> None:
    """A listing ends, or breaks off with one of our errors; nobody else is asked."""
    asked: list[str] = []

    def fetch(url: str) -> dict[str, Any]:
        assert origin_of(url) == DEPLOYMENT.origin
        asked.append(url)
        return value[min(len(asked), len(value)) - 1]

    try:
        for number, items in enumerate(iter_pages(fetch, DEPLOYMENT.api_url + "/collections", DEPLOYMENT)):
            assert isinstance(items, tuple)
            # an empty page may come again and again, up to a limit of the client's own
            assert not items or number <= MOST_PAGES
            if number > MOST_PAGES:
                break
    except ByocError as error:
        _check_error(error)


geometries = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["Polygon", "MultiPolygon"]) | scalars,
        "coordinates": st.recursive(scalars, lambda inner: st.lists(inner, max_size=4), max_leaves=12),
    },
    optional={"crs": values | st.fixed_dictionaries({"properties": st.fixed_dictionaries({"name": words})})},
)
collections = objects.flatmap(
    lambda rest: st.fixed_dictionaries(
        {"id": words | scalars},
        optional={
            "name": scalars,
            "s3Bucket": scalars,
            "created": words | scalars,
            "noData": scalars,
            "additionalData": objects
            | st.fixed_dictionaries({"bands": st.dictionaries(words, objects | scalars, max_size=3)}),
        },
    ).map(lambda known: {**rest, **known})
)
tiles = objects.flatmap(
    lambda rest: st.fixed_dictionaries(
        {"id": words, "path": words | scalars},
        optional={
            "status": scalars,
            "created": words | scalars,
            "sensingTime": words | scalars,
            "coverGeometry": geometries | values,
            "tileGeometry": geometries | values,
            "additionalData": objects,
        },
    ).map(lambda known: {**rest, **known})
)


def check_collection(value: Any) -> None:
    """A collection is read, or refused with one of our errors; read again from what it writes it is the same."""
    for kind in (Collection, Region):
        try:
            found = kind.from_json(value)
        except ByocError as error:
            _check_error_size(error)
            continue
        repr(found)
        if isinstance(found, Region):
            assert found.deployment_key is None or isinstance(found.deployment_key, str)
            continue
        _same(Collection.from_json(found.to_json()), found)
        hash(found)
        for name in (
            "extent",
            "has_sensing_times",
            "from_sensing_time",
            "to_sensing_time",
            "max_meters_per_pixel",
        ):
            getattr(found, name)


def check_tile(value: Any) -> None:
    """A tile is read, or refused with one of our errors; read again from what it writes it is the same."""
    try:
        found = Tile.from_json(value)
    except ByocError as error:
        _check_error_size(error)
        return
    _same(Tile.from_json(found.to_json()), found)
    hash(found)
    assert isinstance(found.ended, bool)
    assert found.failed_cause is None or isinstance(found.failed_cause, str)
    assert found.warnings is None or isinstance(found.warnings, str)
    assert isinstance(found.files_metadata, dict)
    for geometry in (found.cover_geometry, found.tile_geometry):
        _check_geometry(geometry or {})


def _check_geometry(geometry: Any) -> None:
    try:
        check_cover_geometry(geometry)
        epsg_of_urn(crs_urn_of(geometry) or "EPSG:4326")
    except InvalidRequest as error:
        _check_error_size(error)


def _same(again: Any, before: Any) -> None:
    # by their texts: NaN is not NaN
    assert repr(again.to_json()) == repr(before.to_json())


def _check_error_size(error: ByocError) -> None:
    assert len(error.message) < 500
