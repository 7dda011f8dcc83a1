"""Waiting for rate limits."""

from __future__ import annotations

import time

import pytest
from feedback_fakes import CancelAfter
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.errors import RateLimited
from sentinelhub_byoc.byoc.retry import RetryPolicy, parse_retry_after
from sentinelhub_byoc.feedback import Cancelled


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1500", 1.5),
        ("0", 0),
        ("-5", 0),
        (" 20 ", 0.02),
        ("12.5", 0.0125),
        (None, None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", None),
    ],
)
def test_retry_after_is_in_milliseconds(text, seconds):
    assert parse_retry_after(text) == seconds


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        pytest.param(None, [1, 2, 4, None], id="no wish: doubling"),
        pytest.param(5.0, [5, 5, 5, None], id="the service's own"),
        pytest.param(0.0, [0, 1, 2, None], id="zero is obeyed once"),
        pytest.param(121.0, [None], id="too long"),
    ],
)
def test_waits(asked, waits):
    policy = RetryPolicy(attempts=4)
    error = RateLimited("x", retry_after=asked)
    assert [policy.wait_after(error, attempt) for attempt in range(1, len(waits) + 1)] == waits


def test_cancelling_ends_a_wait_within_a_second(session, deployment, server):
    server.expect("GET", "/api/v1/byoc/collections/c", 429, headers={"Retry-After": "60000"})
    client = ByocClient(session, deployment, feedback=CancelAfter(3))
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        client.get_collection("c")
    assert time.monotonic() - begin < 1


def test_a_cancelled_client_sends_nothing(session, deployment, server):
    with pytest.raises(Cancelled):
        ByocClient(session, deployment, feedback=CancelAfter(0)).delete_collection("c")
    assert not server.requests
