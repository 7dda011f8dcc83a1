"""Trying again: what is tried again, how often, after which waits, and what is told."""

from __future__ import annotations

import time
from datetime import datetime, timezone

import pytest
from feedback_fakes import CancelAfter, Remembering
from patience import ENDLESS, SOON
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.budget import RequestBudget
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.errors import NetworkError, RateLimited, ServerError
from sentinelhub_byoc.byoc.retry import QUIET, RetryPolicy, Teller
from sentinelhub_byoc.byoc.retry_after import read_retry_after
from sentinelhub_byoc.feedback import Cancelled

C = "/api/v1/byoc/collections/c"
FOUND = {"data": {"id": "c", "name": "n", "s3Bucket": "b"}}
NOON = datetime(2015, 10, 21, 12, 0, tzinfo=timezone.utc)
QUICK = RetryPolicy(attempts=4, first_wait=0.01)


# What `Retry-After` says


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1500", 1.5),
        ("60", 0.06),
        ("0", 0),
        ("-5", 0),
        (" 20 ", 0.02),
        ("12.5", 0.0125),
        (None, None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("1" * 400, None),
    ],
)
def test_the_service_writes_milliseconds(text, seconds):
    assert read_retry_after(text, status=429) == seconds


@pytest.mark.parametrize(
    ("status", "from_gateway"),
    [
        pytest.param(503, True, id="503 in HTML"),
        pytest.param(503, False, id="503"),
        pytest.param(502, False, id="502"),
        pytest.param(429, True, id="429 in HTML"),
    ],
)
@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0", 0), ("2", 2), ("120", 120), ("600", 600), ("601", 0.601), ("5000", 5), ("-1", 0), ("soon", None)],
)
def test_a_gateway_writes_seconds_unless_it_cannot_mean_them(status, from_gateway, text, seconds):
    assert read_retry_after(text, status=status, from_gateway=from_gateway) == seconds


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Wed, 21 Oct 2015 12:00:30 GMT", 30),
        ("Wed, 21 Oct 2015 11:00:00 GMT", 0),
        ("Wednesday, 21-Oct-15 12:00:05 GMT", 5),
        ("Wed, 21 Oct 2015 14:00:07 +0200", 7),
        ("Wed, 99 Oct 2015 12:00:05 GMT", None),
    ],
)
def test_a_date_is_a_time_to_wait_for_whoever_wrote_it(status, text, seconds):
    assert read_retry_after(text, status=status, now=NOON) == seconds


def test_a_date_is_compared_with_the_answers_own_clock(session, deployment, server):
    headers = {"Date": "Wed, 21 Oct 2015 12:00:00 GMT", "Retry-After": "Wed, 21 Oct 2015 12:10:00 GMT"}
    server.expect("GET", C, 503, headers=headers)
    with pytest.raises(ServerError) as caught:
        ByocClient(session, deployment).get_collection("c")
    assert caught.value.retry_after == 600
    assert "asks to wait 600.0 s" in str(caught.value)


@pytest.mark.parametrize(
    ("body", "seconds"), [("", 7), ("<html>Too many requests</html>", 7000)], ids=["service", "gateway"]
)
def test_who_wrote_an_answer_is_told_by_its_body(session, deployment, server, body, seconds):
    server.expect("GET", C, 429, body=body, headers={"Retry-After": "7000" if not body else "7000000"})
    with pytest.raises(RateLimited) as caught:
        ByocClient(session, deployment, retry=RetryPolicy(attempts=1)).get_collection("c")
    assert caught.value.retry_after == seconds


# How long to wait


def _failure(kind=ServerError, *, asked=None, passing=True, unreached=False):
    error = kind("x")
    error.passing, error.unreached = passing, unreached
    if asked is not None:
        error.retry_after = asked
    return error


@pytest.mark.parametrize(
    ("error", "waits"),
    [
        pytest.param(_failure(), [1, 2, 4, 8, 10, 10, None], id="doubling up to the longest backoff"),
        pytest.param(
            _failure(RateLimited, asked=5.0), [6, 7, 9, 13, 15, 15, None], id="after what was asked for"
        ),
        pytest.param(_failure(RateLimited, asked=0.0), [1, 2, 4, 8, 10, 10, None], id="nothing asked for"),
        pytest.param(_failure(NetworkError, unreached=True), [1, 2, None], id="nobody there: a few times"),
        pytest.param(_failure(RateLimited, asked=121.0), [None], id="too long"),
        pytest.param(_failure(passing=False), [None], id="what stays"),
    ],
)
def test_the_longest_waits(error, waits):
    policy = RetryPolicy(attempts=7, first_wait=1, longest_backoff=10, random=lambda: 1.0)
    assert [policy.wait_after(error, attempt) for attempt in range(1, len(waits) + 1)] == waits


def test_jitter_is_full():
    for random, wait in ((lambda: 0.0, 0.0), (lambda: 0.25, 1.0), (lambda: 1.0, 4.0)):
        assert RetryPolicy(first_wait=1, random=random).wait_after(_failure(), 3) == wait
    policy = RetryPolicy(first_wait=1)
    waits = [policy.wait_after(_failure(), 3) for _ in range(200)]
    assert min(waits) < 0.5 < 3.5 < max(waits)


def test_the_time_in_all_is_bounded():
    policy = RetryPolicy(first_wait=1, most_seconds=10, random=lambda: 1.0)
    assert policy.wait_after(_failure(), 1, spent=9.0) == 1
    assert policy.wait_after(_failure(), 1, spent=9.1) is None


# What is tried again


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param({"close": True}, id="hangs up"),
        pytest.param({"reset": True}, id="resets"),
        pytest.param({"status": 429}, id="429"),
        pytest.param({"status": 500, "json": {"error": {"message": "Oops"}}}, id="500"),
        pytest.param({"status": 502, "body": "<html><title>Bad Gateway</title></html>"}, id="502"),
        pytest.param({"status": 503, "headers": {"Retry-After": "0"}}, id="503"),
        pytest.param({"status": 504}, id="504"),
        pytest.param({"json": FOUND, "truncate": True}, id="cut short"),
        pytest.param({"body": '{"data": {"id": "c"'}, id="cut by a proxy"),
        pytest.param({"body": ""}, id="empty"),
        pytest.param({"body": b"no gzip", "headers": {"Content-Encoding": "gzip"}}, id="garbled"),
    ],
)
def test_what_passes_is_tried_again(session, deployment, server, trouble):
    for _ in range(3):
        server.expect("GET", C, **trouble)
    server.expect("GET", C, json=FOUND)
    assert ByocClient(session, deployment, retry=QUICK).get_collection("c").id == "c"
    assert len(server.requests) == 4


def test_an_answer_that_is_late_is_asked_for_again(session, deployment, server):
    server.whenever(
        "GET", C, lambda _: Answer(json=FOUND, delay=ENDLESS if len(server.requests) == 1 else 0.0)
    )
    client = ByocClient(session, deployment, timeout=(30, 1.0), retry=QUICK)
    assert client.get_collection("c").id == "c"
    assert len(server.requests) > 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 422, 501, 505, 507, 599])
def test_what_stays_is_not_tried_again(session, deployment, server, status):
    server.whenever("GET", C, Answer(status))
    with pytest.raises(errors.ServiceError) as caught:
        ByocClient(session, deployment, retry=QUICK).get_collection("c")
    assert len(server.requests) == (2 if status == 401 else 1)  # a 401 renews the token once
    assert "tried" not in str(caught.value)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"body": "<html><title>Log in</title></html>"}, id="a login page"),
        pytest.param({"json": {}}, id="another shape"),
        pytest.param({"body": '{"data": {"id": "c", "x": NaN}}'}, id="no JSON on purpose"),
    ],
)
def test_an_answer_that_would_be_the_same_is_not_asked_for_again(session, deployment, server, answer):
    server.whenever("GET", C, Answer(**answer))
    with pytest.raises(errors.InvalidResponse):
        ByocClient(session, deployment, retry=QUICK).get_collection("c")
    assert len(server.requests) == 1


def test_trouble_with_the_token_is_waited_for_too_and_does_not_slow_the_service(session, deployment, server):
    server.token_answers.extend([Answer(503), Answer(close=True), Answer(429, headers={"Retry-After": "1"})])
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t", "path": "a"}})
    budget = RequestBudget()
    client = ByocClient(session, deployment, retry=QUICK, budget=budget)
    assert client.create_tile("c", {"path": "a"}).id == "t"
    assert len(server.requests) == 1
    assert budget.per_minute is None


# What is said


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [({"status": 503}, ServerError), ({"close": True}, NetworkError), ({"status": 429}, RateLimited)],
    ids=["503", "hangs up", "429"],
)
def test_an_error_says_how_often_it_was_tried(session, deployment, server, trouble, kind):
    server.whenever("GET", C, Answer(**trouble))
    with pytest.raises(kind) as caught:
        ByocClient(session, deployment, retry=RetryPolicy(attempts=3, first_wait=0.01)).get_collection("c")
    assert len(server.requests) == 3
    assert "It was tried 3 times within 0 s." in str(caught.value)


def test_each_kind_of_wait_is_told_once_in_a_while():
    now = [100.0]
    listener = Remembering()
    teller = Teller(listener, clock=lambda: now[0])
    for second in range(12):
        now[0] = 100.0 + second
        teller.tell("slow", f"slow {second}")
        teller.tell("gone", f"gone {second}")
    assert [text for text in listener.messages if "slow" in text] == ["slow 0", "slow 5", "slow 10"]
    assert len(listener.messages) == 6
    assert QUIET == 5


def test_a_wait_says_why_and_how_long(session, deployment, server):
    server.expect("GET", C, 502, body="<title>Bad Gateway</title>")
    server.expect("GET", C, close=True)
    server.expect("GET", C, json=FOUND)
    listener = Remembering()
    policy = RetryPolicy(first_wait=0.1, random=lambda: 0.5)
    ByocClient(session, deployment, feedback=listener, retry=policy).get_collection("c")
    first, second = listener.messages
    assert first == "Bad Gateway. Trying again in 0.1 s (attempt 2)."
    assert "closed the connection" in second
    assert second.endswith("Trying again in 0.1 s (attempt 3).")


# Cancelling


@pytest.mark.parametrize(
    "trouble",
    [{"status": 429, "headers": {"Retry-After": "60000"}}, {"status": 503, "headers": {"Retry-After": "60"}}],
    ids=["429", "503"],
)
def test_cancelling_ends_a_wait_within_a_second(session, deployment, server, trouble):
    server.expect("GET", C, **trouble)
    client = ByocClient(session, deployment, feedback=CancelAfter(3))
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        client.get_collection("c")
    assert time.monotonic() - begin < SOON


def test_a_cancelled_client_sends_nothing(session, deployment, server):
    with pytest.raises(Cancelled):
        ByocClient(session, deployment, feedback=CancelAfter(0)).delete_collection("c")
    assert not server.requests
