"""Bodies: whole or an error, unpacked with care, and never longer than any honest answer."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from contextlib import suppress

import pytest
import requests
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.answers import MOST_BYTES
from sentinelhub_byoc.byoc.auth import open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.retry import RetryPolicy

C = "/api/v1/byoc/collections/c"
FOUND = {"data": {"id": "c", "name": "n", "s3Bucket": "b"}}
TEXT = json.dumps(FOUND).encode()


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "GZIP": ("GZIP", gzip.compress(TEXT)),
    "gzip of two members": ("gzip", gzip.compress(TEXT[:10]) + gzip.compress(TEXT[10:])),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "deflate without its header": ("deflate", raw_deflate(TEXT)),
    "identity": ("identity", TEXT),
}


@pytest.mark.parametrize(("encoding", "body"), PACKED.values(), ids=PACKED)
def test_packed_answers_are_unpacked(client, server, encoding, body):
    server.expect("GET", C, body=body, headers={"Content-Encoding": encoding})
    assert client.get_collection("c").name == "n"


def test_the_service_is_told_what_can_be_unpacked(client, server):
    server.expect("GET", C, json=FOUND)
    client.get_collection("c")
    assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"
    assert server.token_requests[0].headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        pytest.param("gzip", gzip.compress(TEXT)[:-12], id="cut gzip"),
        pytest.param("gzip", gzip.compress(TEXT)[:5], id="hardly begun"),
        pytest.param("gzip", TEXT, id="no gzip"),
        pytest.param("gzip", gzip.compress(TEXT) + b"rubbish", id="rubbish behind"),
        pytest.param("deflate", b"\xff" * 50, id="no deflate"),
        pytest.param("br", b"\x0b\x02\x80", id="not asked for"),
        pytest.param("gzip, gzip", gzip.compress(gzip.compress(TEXT)), id="twice"),
    ],
)
def test_what_cannot_be_unpacked_is_an_error(hasty, server, encoding, body):
    server.expect("GET", C, body=body, headers={"Content-Encoding": encoding})
    with pytest.raises(errors.InvalidResponse):
        hasty.get_collection("c")


# The longest answer


def bomb(size: int) -> bytes:
    """Pack so many blanks, of which a thousand fit into a byte."""
    packer = zlib.compressobj(9, wbits=31)
    blank = b" " * (1 << 20)
    pieces = [packer.compress(blank) for _ in range(size >> 20)]
    return b"".join((*pieces, packer.flush()))


TOO_LONG = {
    "plain": Answer(body=b" " * (MOST_BYTES + 1)),
    "chunked": Answer(body=b" " * (MOST_BYTES + 1), chunked=True),
    "announced": Answer(body=b"{}", headers={"Content-Length": str(MOST_BYTES + 1)}),
    "a bomb": Answer(body=bomb(200 << 20), headers={"Content-Encoding": "gzip"}),
    "an error": Answer(500, body=b" " * (MOST_BYTES + 1)),
}


@pytest.mark.parametrize("answer", TOO_LONG.values(), ids=TOO_LONG)
def test_an_answer_that_is_too_long_is_not_read(session, deployment, server, answer):
    server.whenever("GET", C, answer)
    client = ByocClient(session, deployment, retry=RetryPolicy(first_wait=0.01))
    tracemalloc.start()
    try:
        with pytest.raises(errors.InvalidResponse, match="longer than 16 MB"):
            client.get_collection("c")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(server.requests) == 1, "it would be as long again"
    assert peak < 4 * MOST_BYTES


@pytest.mark.parametrize("answer", TOO_LONG.values(), ids=TOO_LONG)
def test_a_token_answer_that_is_too_long_is_not_read(client, server, answer):
    server.token_answers.append(answer)
    with pytest.raises(errors.InvalidResponse, match="longer than 16 MB"):
        client.get_collection("c")
    assert not server.requests


def test_a_change_with_an_answer_that_is_too_long_leaves_a_doubt(client, server):
    server.expect("POST", f"{C}/tiles", 201, body=b" " * (MOST_BYTES + 1))
    server.whenever("GET", f"{C}/tiles", Answer(json={"data": [], "links": {}}))
    with pytest.raises(errors.InvalidResponse) as caught:
        client.create_tile("c", {"path": "a"})
    assert "not known whether" in caught.value.hint


def test_the_longest_answer_is_read(client, server):
    body = TEXT + b" " * (MOST_BYTES - len(TEXT))
    server.expect("GET", C, body=body)
    assert client.get_collection("c").id == "c"


def test_a_session_of_the_users_own_is_limited_too(deployment, server):
    server.whenever("GET", C, TOO_LONG["a bomb"])
    with requests.Session() as own, pytest.raises(errors.InvalidResponse, match="longer than"):
        ByocClient(own, deployment).get_collection("c")


def test_a_page_of_a_hundred_tiles_with_a_hundred_points_is_far_from_too_long():
    ring = [[399999.123456789 + n, 5999999.123456789 + n] for n in range(100)]
    cover = {
        "type": "Polygon",
        "coordinates": [ring],
        "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
    }
    files = {f"B{n:03}": {"headerSize": 65536, "etag": f'"{"0" * 32}-100"'} for n in range(100)}
    tile = {
        "id": "0" * 36,
        "path": "x" * 500,
        "coverGeometry": cover,
        "additionalData": {"filesMetadata": files},
    }
    assert len(json.dumps({"data": [tile] * 100}, indent=1)) * 3 < MOST_BYTES


# JSON, and what only looks like it


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b'{"data": {"id": "c", "noData": NaN}}', id="NaN"),
        pytest.param(b'{"data": {"id": "c", "noData": -Infinity}}', id="Infinity"),
        pytest.param(b'{"data": {"id": "c", "noData": 1e999}}', id="too large a number"),
        pytest.param(b'{"data": {"id": "c", "noData": -1E+400}}', id="too small a number"),
        pytest.param(b'{"data": {"id": "c", "name": "\xff"}}', id="no UTF-8"),
        pytest.param('{"data": {"id": "c", "name": "ü"}}'.encode("latin-1"), id="latin-1"),
        pytest.param('{"data": {"id": "c"}}'.encode("utf-16"), id="UTF-16"),
        pytest.param(b'{"data": {"id": "c", "name": "\\ud800"}}', id="half a character"),
        pytest.param(b'{"data": {"id": "c", "x": ' + b"[" * 2000 + b"]" * 2000 + b"}}", id="nested too deep"),
        pytest.param(b'{"a":' * 100_000, id="nested much too deep"),
        pytest.param(b"{'data': {'id': 'c'}}", id="Python"),
        pytest.param(b'{"data": {"id": "c"}} {"data": 5}', id="two"),
        pytest.param(b"\x00\x00", id="zeros"),
        pytest.param(b"5", id="a number"),
        pytest.param(b'"text"', id="a text"),
        pytest.param(b"null", id="null"),
        pytest.param(b"true", id="true"),
    ],
)
def test_what_is_no_json_object_is_an_error(hasty, server, body):
    server.expect("GET", C, body=body)
    with pytest.raises(errors.InvalidResponse) as caught:
        hasty.get_collection("c")
    assert caught.value.hint
    assert caught.value.__context__ is None or isinstance(
        caught.value.__context__, (ValueError, RecursionError)
    )


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"\xef\xbb\xbf" + TEXT, id="a byte order mark"),
        pytest.param(b"\r\n\t " + TEXT + b"\n", id="blanks around"),
        pytest.param(TEXT.replace(b'"n"', b'"n\\u0000\\ud83d\\ude00"'), id="a pair of halves"),
    ],
)
def test_what_is_json_after_all_is_read(hasty, server, body):
    server.expect("GET", C, body=body)
    assert hasty.get_collection("c").name.startswith("n")


@pytest.mark.parametrize("depth", [50, 200, 400, 600, 800, 900, 950, 980, 1000])
@pytest.mark.parametrize("place", ["data", "item", "links", "field"])
def test_depth_never_ends_in_a_crash(hasty, server, depth, place):
    deep: object = []
    for _ in range(depth):
        deep = [deep]
    text = "[" * depth + "]" * depth
    bodies = {
        "data": f'{{"data": {text}}}',
        "item": f'{{"data": [{text}]}}',
        "links": f'{{"data": [], "links": {text}}}',
        "field": f'{{"data": [{{"id": "c", "path": "p", "coverGeometry": {text}}}], "links": {{}}}}',
    }
    server.expect("GET", f"{C}/tiles", body=bodies[place])
    tiles = None
    with suppress(errors.InvalidResponse):
        tiles = list(hasty.iter_tiles("c"))
    assert tiles is None or tiles[0].extra["coverGeometry"]


@pytest.mark.parametrize("digits", [310, 4000, 5000, 100_000])
def test_numbers_with_many_digits_are_no_numbers(hasty, server, digits):
    body = f'{{"data": {{"id": "c", "name": "n", "s3Bucket": "b", "noData": {"9" * digits}}}}}'
    server.expect("GET", C, body=body)
    try:
        found = hasty.get_collection("c")
    except errors.InvalidResponse:
        assert digits > 4000
    else:
        assert found.no_data is None


def test_the_token_in_a_refused_answer_is_not_told(deployment, credentials, server):
    """The body of a good answer is kept in an error too: whatever the service echoes is taken out."""
    server.token_answers.append(Answer(json={"access_token": "a-very-secret-token", "token_type": "Bearer"}))
    server.expect("GET", C, body='{"data": NaN, "you": "a-very-secret-token"}')
    client = ByocClient(open_session(deployment, credentials), deployment)
    with pytest.raises(errors.InvalidResponse) as caught:
        client.get_collection("c")
    assert "a-very-secret-token" not in f"{caught.value!r} {caught.value} {caught.value.body}"
