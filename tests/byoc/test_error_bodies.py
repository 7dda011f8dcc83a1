"""What the service says when something is wrong, in every shape it is known to take."""

from __future__ import annotations

import json

import json_values
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import CDSE
from sentinelhub_byoc.byoc.error_bodies import MESSAGE_LIMIT, parse_error_body
from sentinelhub_byoc.byoc.hints import Topic, hint_for, silent_message
from sentinelhub_byoc.byoc.retry import RetryPolicy

C = "/api/v1/byoc/collections/c"


def boom(errors=None, **changes):
    fields = {
        "status": 400,
        "reason": "Bad Request",
        "message": "Payload is wrong.",
        "code": "COMMON_BAD_PAYLOAD",
    }
    return {"error": {**fields, "errors": errors, **changes}}


SHAPES = {
    "wrapper": (boom(), "Payload is wrong.", "COMMON_BAD_PAYLOAD"),
    "wrapper without message": (boom(message=None), "Bad Request", "COMMON_BAD_PAYLOAD"),
    "errors as list of texts": (
        boom(["path is empty", "too long"]),
        "Payload is wrong: path is empty; too long",
        "COMMON_BAD_PAYLOAD",
    ),
    "errors as list of objects": (
        boom([{"parameter": "path", "invalidValue": None, "violation": "must match"}]),
        "Payload is wrong: parameter: path, violation: must match",
        "COMMON_BAD_PAYLOAD",
    ),
    "errors as map": (
        boom({"path": "must match", "count": ["too big", "odd"]}),
        "Payload is wrong: path: must match; count: too big; count: odd",
        "COMMON_BAD_PAYLOAD",
    ),
    "errors as map of texts": (
        boom({"path": "must match"}),
        "Payload is wrong: path: must match",
        "COMMON_BAD_PAYLOAD",
    ),
    "errors alone": (boom(["x"], message="", reason=""), "x", "COMMON_BAD_PAYLOAD"),
    "errors empty": (boom([]), "Payload is wrong.", "COMMON_BAD_PAYLOAD"),
    "no wrapper": (
        {"status": 429, "reason": "Too Many Requests", "message": "Slow.", "code": "RATE_LIMIT_EXCEEDED"},
        "Slow.",
        "RATE_LIMIT_EXCEEDED",
    ),
    "OAuth2": (
        {"error": "invalid_client", "error_description": "Bad client"},
        "Bad client",
        "invalid_client",
    ),
    "OAuth2 without description": ({"error": "invalid_grant"}, "invalid_grant", "invalid_grant"),
    "code and description": ({"code": 401, "description": "Unauthorized"}, "Unauthorized", "401"),
    "problem details": ({"title": "Gone", "detail": "It left."}, "It left.", None),
    "a bare text": ("nothing doing", "nothing doing", None),
    "a list": (["one", {"a": 1}], "one; a: 1", None),
    "unknown keys": ({"a": {"b": [1, 2]}}, "a.b: 1; a.b: 2", None),
    "null": (None, "", None),
    "a number": (5, "5", None),
    "empty object": ({}, "", None),
    "error null": ({"error": None, "message": "m"}, "m", None),
}


@pytest.mark.parametrize(("body", "message", "code"), SHAPES.values(), ids=SHAPES)
def test_shapes(body, message, code):
    found = parse_error_body(json.dumps(body))
    assert (found.message, found.code) == (message, code)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ""),
        (" \r\n", ""),
        ("plain words\nof a gateway", "plain words of a gateway"),
        ("<html><head><title>502 Bad&nbsp;Gateway</title></head><body>x</body></html>", "502 Bad Gateway"),
        ("<!DOCTYPE html><body><h1>Not <b>here</b></h1></body>", "Not here"),
        ("<p>No <i>title</i> &amp; no heading</p><script>alert(1)</script>", "No title & no heading"),
        ("<title></title><h1>Heading</h1>", "Heading"),
        ("<Error><Code>AccessDenied</Code></Error>", "AccessDenied"),
        ('{"message": "cut', '{"message": "cut'),
        ("\ufeff" + '{"message": "marked"}', "marked"),
        ("[" * 100_000, "[" * (MESSAGE_LIMIT - 1) + "…"),
    ],
)
def test_bodies_that_are_no_json(text, message):
    assert parse_error_body(text).message == message


@given(json_values.values)
def test_any_json_is_read_without_fail(value):
    found = parse_error_body(json.dumps(value))
    assert isinstance(found.message, str)
    assert len(found.message) <= MESSAGE_LIMIT


@given(
    st.fixed_dictionaries(
        {
            "error": st.fixed_dictionaries(
                {},
                optional=dict.fromkeys(("status", "reason", "message", "code", "errors"), json_values.values),
            )
        }
    )
)
def test_any_wrapper_is_read_without_fail(value):
    found = parse_error_body(json.dumps(value))
    assert found.code is None or isinstance(found.code, str)


@given(st.text(max_size=300))
def test_any_text_is_read_without_fail(text):
    parse_error_body(text)
    parse_error_body("<" + text)


KINDS = [
    (400, errors.BadRequest),
    (401, errors.AuthenticationError),
    (403, errors.PermissionDenied),
    (404, errors.NotFound),
    (405, errors.ServiceError),
    (409, errors.Conflict),
    (415, errors.ServiceError),
    (422, errors.ServiceError),
    (500, errors.ServerError),
    (502, errors.ServerError),
    (503, errors.ServerError),
    (504, errors.ServerError),
]


@pytest.mark.parametrize(("status", "kind"), KINDS)
def test_each_status_has_its_error(client, server, status, kind):
    body = boom(status=status, message="What went wrong", code="COMMON_X", errors={"a": "b"})
    server.whenever("GET", C, Answer(status, json=body))
    with pytest.raises(errors.ServiceError) as caught:
        client.get_collection("c")
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, "COMMON_X", "What went wrong: a: b")
    assert json.loads(error.body) == body
    assert str(error).startswith(f"What went wrong: a: b (HTTP {status}, COMMON_X).")


@pytest.mark.parametrize("status", [status for status, _ in KINDS])
def test_a_silent_service_still_gives_a_message(client, server, status):
    server.whenever("GET", C, Answer(status))
    with pytest.raises(errors.ServiceError) as caught:
        client.get_collection("c")
    assert caught.value.message
    assert caught.value.body == ""
    assert f"HTTP {status}" in str(caught.value)


@pytest.mark.parametrize("status", [401, 403, 502])
def test_html_of_a_gateway_becomes_plain_text(client, server, status):
    page = "<html><head><title>Blocked &lt;by&gt; policy</title></head><body><h1>x</h1></body></html>"
    server.whenever("GET", C, Answer(status, body=page, headers={"Content-Type": "text/html"}))
    with pytest.raises(errors.ServiceError) as caught:
        client.get_collection("c")
    assert caught.value.message == "Blocked <by> policy"
    assert caught.value.body == page


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"\xff\xfe\x00", {}),
        ("Größe".encode("latin-1"), {"Content-Type": "text/plain; charset=latin-1"}),
        (b"\xe9", {"Content-Type": "text/plain; charset=klingon"}),
        (b"\xef\xbb\xbf{}", {"Content-Type": "application/json"}),
    ],
)
def test_odd_encodings_do_not_hide_the_status(client, server, body, headers):
    server.expect("GET", C, 404, body=body, headers=headers)
    with pytest.raises(errors.NotFound):
        client.get_collection("c")


def test_a_long_body_is_clipped(client, server):
    server.expect("GET", C, 400, body="x" * 100_000)
    with pytest.raises(errors.BadRequest) as caught:
        client.get_collection("c")
    assert len(caught.value.body) == errors.BODY_LIMIT
    assert len(str(caught.value)) < 1500


# What to do next


def test_a_taken_path_says_what_to_do(client, server):
    server.expect(
        "POST",
        f"{C}/tiles",
        409,
        json=boom(status=409, message="Path taken", code="COMMON_UNIQUE_KEY_VIOLATION"),
    )
    with pytest.raises(errors.Conflict) as caught:
        client.create_tile("c", {"path": "a"})
    assert "another path" in caught.value.hint


def test_an_unknown_collection_says_where_to_look(client, server):
    server.whenever("GET", f"{C}/tiles", Answer(404))
    for call in (lambda: list(client.iter_tiles("c")), lambda: next(client.iter_tile_pages("c"))):
        with pytest.raises(errors.NotFound) as caught:
            call()
        assert "collection id" in caught.value.hint
        assert "Testland" in caught.value.hint


def test_a_forbidden_collection_names_the_other_deployments(session, server):
    hint = hint_for(403, Topic.COLLECTION, CDSE)
    assert "AWS US West" in hint
    assert "Copernicus Data Space" in hint


def test_a_server_error_after_a_change_warns_that_it_may_have_happened(hasty, server):
    server.expect("POST", f"{C}/tiles", 502)
    server.expect("GET", f"{C}/tiles", json={"data": [], "links": {}})
    with pytest.raises(errors.ServerError) as caught:
        hasty.create_tile("c", {"path": "a/(BAND).tif"})
    assert "list the tiles" in caught.value.hint
    server.expect("GET", C, 502)
    with pytest.raises(errors.ServerError) as caught:
        hasty.get_collection("c")
    assert "list the" not in caught.value.hint


@pytest.mark.parametrize("topic", Topic)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 429, 500])
def test_every_usual_error_has_a_hint_without_gaps(status, topic):
    hint = hint_for(status, topic, CDSE)
    assert hint.endswith(".")
    assert "{" not in hint
    assert silent_message(status, "").endswith(".")


# Rate limits


def test_a_rate_limit_is_waited_for_in_milliseconds(session, deployment, server):
    from feedback_fakes import Remembering

    feedback = Remembering()
    client = ByocClient(session, deployment, feedback=feedback, retry=RetryPolicy(first_wait=0))
    limit = {
        "status": 429,
        "reason": "Too Many Requests",
        "message": "Slow down",
        "code": "RATE_LIMIT_EXCEEDED",
    }
    server.expect("POST", f"{C}/tiles", 429, json=limit, headers={"Retry-After": "200"})
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t", "path": "a"}})
    assert client.create_tile("c", {"path": "a"}).id == "t"
    assert feedback.messages == ["The service asks to slow down: waiting 0.2 s."]
    assert server.requests[0].body == server.requests[1].body


def test_a_rate_limit_that_stays_is_an_error_with_all_that_was_said(session, deployment, server):
    client = ByocClient(session, deployment, retry=RetryPolicy(attempts=3, first_wait=0.01))
    limit = {
        "status": 429,
        "reason": "Too Many Requests",
        "message": "Slow down",
        "code": "RATE_LIMIT_EXCEEDED",
    }
    server.whenever("GET", C, Answer(429, json=limit, headers={"Retry-After": "7"}))
    with pytest.raises(errors.RateLimited) as caught:
        client.get_collection("c")
    assert len(server.requests) == 3
    assert (caught.value.message, caught.value.code, caught.value.retry_after) == (
        "Slow down",
        "RATE_LIMIT_EXCEEDED",
        0.007,
    )


def test_a_wait_that_is_too_long_is_not_taken(client, server):
    server.expect("GET", C, 429, headers={"Retry-After": "3600000"})
    with pytest.raises(errors.RateLimited) as caught:
        client.get_collection("c")
    assert caught.value.retry_after == 3600
