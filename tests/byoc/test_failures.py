"""No answer, or half of one: an error that says which and what to do."""

from __future__ import annotations

import socket
import ssl

import pytest
import requests
from patience import ENDLESS, until
from requests.adapters import BaseAdapter
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.auth import open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.retry import RetryPolicy

C = "/api/v1/byoc/collections/c"
FOUND = {"data": {"id": "c", "name": "n", "s3Bucket": "b"}}
NONE = Answer(json={"data": [], "links": {}})
ONCE = RetryPolicy(attempts=1)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_nobody_listens(credentials):
    url = f"http://127.0.0.1:{_free_port()}"
    place = custom(url, f"{url}/token")
    with pytest.raises(errors.NetworkError, match="refused the connection") as caught:
        ByocClient(open_session(place, credentials), place, retry=ONCE).get_collection("c")
    assert url.partition("//")[2] in caught.value.message
    assert "port" in caught.value.hint
    assert caught.value.status is None


def test_the_service_hangs_up(hasty, server):
    server.expect("GET", C, close=True)
    with pytest.raises(errors.NetworkError, match="closed the connection without an answer"):
        hasty.get_collection("c")


def test_hanging_up_on_a_change_leaves_it_uncertain(hasty, server):
    server.expect("POST", f"{C}/tiles", close=True)
    server.whenever("GET", f"{C}/tiles", NONE)
    with pytest.raises(errors.NetworkError) as caught:
        hasty.create_tile("c", {"path": "a"})
    assert "not known whether the change was made" in caught.value.hint


def test_a_change_that_was_never_sent_is_not_uncertain(deployment, credentials):
    refused = requests.ConnectionError(ConnectionRefusedError(111, "Connection refused"))
    adapter = _RaisingForApi(refused)
    client = ByocClient(
        open_session(deployment, credentials, adapter=adapter), deployment, retry=RetryPolicy(first_wait=0)
    )
    with pytest.raises(errors.NetworkError, match="refused") as caught:
        client.create_tile("c", {"path": "a"})
    assert "not known whether" not in caught.value.hint
    assert not caught.value.maybe_done
    assert adapter.sent == [f"POST {C}/tiles"] * 3


def test_a_slow_service(session, deployment, server):
    server.expect("GET", C, json=FOUND)
    ByocClient(session, deployment).get_collection("c")  # and a token
    server.expect("GET", C, json=FOUND, delay=ENDLESS)
    with pytest.raises(errors.NetworkError, match="did not answer in time"):
        ByocClient(session, deployment, timeout=(30, 1.0), retry=ONCE).get_collection("c")
    until(lambda: len(server.requests) == 2, "the request, there")


def test_an_answer_that_is_cut_short(hasty, server):
    server.expect("GET", C, json=FOUND, truncate=True)
    with pytest.raises(errors.InvalidResponse):
        hasty.get_collection("c")


def test_a_cut_answer_to_a_change_leaves_it_uncertain(hasty, server):
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t", "path": "a"}}, truncate=True)
    server.whenever("GET", f"{C}/tiles", NONE)
    with pytest.raises(errors.InvalidResponse) as caught:
        hasty.create_tile("c", {"path": "a"})
    assert "not known whether" in caught.value.hint


def test_a_garbled_answer(hasty, server):
    server.expect("GET", C, body=b"not gzip", headers={"Content-Encoding": "gzip"})
    with pytest.raises(errors.InvalidResponse, match="garbled"):
        hasty.get_collection("c")


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        pytest.param({"body": "<html><title>Log in</title>"}, "not JSON: 'Log in'", id="a login page"),
        pytest.param({"body": "fine, thanks"}, "not JSON", id="text"),
        pytest.param({"body": ""}, "empty", id="nothing"),
        pytest.param({"status": 204}, "empty", id="204"),
        pytest.param({"json": []}, "no object", id="a list"),
        pytest.param({"json": {}}, "'data'", id="no data"),
        pytest.param({"json": {"data": None}}, "'data'", id="data null"),
        pytest.param({"json": {"data": []}}, "'data'", id="data a list"),
        pytest.param({"json": {"data": {"name": "n"}}}, "'id'", id="no id"),
        pytest.param({"json": {"data": {"id": 5}}}, "'id'", id="an id that is a number"),
        pytest.param({"body": "[" * 100_000}, "not JSON", id="nested too deep"),
        pytest.param({"body": '{"data": {"id": "c"'}, "not JSON", id="cut by a proxy"),
    ],
)
def test_answers_of_another_shape(hasty, server, answer, word):
    server.expect("GET", C, **answer)
    with pytest.raises(errors.InvalidResponse, match=word):
        hasty.get_collection("c")


def test_204_may_not_answer_a_creation(hasty, server):
    server.expect("POST", "/api/v1/byoc/collections", 204)
    server.whenever("GET", "/api/v1/byoc/collections", NONE)
    with pytest.raises(errors.InvalidResponse) as caught:
        hasty.create_collection({"name": "n", "s3Bucket": "b"})
    assert "list the collections" in caught.value.hint


def test_a_body_where_none_is_promised_is_ignored(hasty, server):
    server.expect("DELETE", C, 200, body="deleted, <i>thanks</i>")
    hasty.delete_collection("c")


class _Raising(BaseAdapter):
    """Stands for the network: raises what requests would."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def send(self, request, *_, **__):
        raise self.error

    def close(self):
        """Have nothing to close."""


class _RaisingForApi(_Raising):
    """Lets tokens through, and fails then."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.sent: list[str] = []

    def send(self, request, *args, **kwargs):
        if request.url.endswith("/token"):
            return requests.adapters.HTTPAdapter().send(request, *args, **kwargs)
        self.sent.append(f"{request.method} {request.path_url}")
        raise self.error


def _chained(outer: Exception, inner: Exception) -> Exception:
    outer.__cause__ = inner
    return outer


@pytest.mark.parametrize(
    ("raised", "kind", "word", "hint"),
    [
        pytest.param(
            requests.exceptions.SSLError(ssl.SSLCertVerificationError("self-signed")),
            errors.NetworkError,
            "could not be trusted",
            "certificate",
            id="a certificate",
        ),
        pytest.param(
            requests.exceptions.ProxyError("407"), errors.NetworkError, "proxy", "proxy", id="a proxy"
        ),
        pytest.param(
            requests.ConnectTimeout(),
            errors.NetworkError,
            "in time",
            "network",
            id="connecting takes too long",
        ),
        pytest.param(
            requests.ReadTimeout(), errors.NetworkError, "in time", "again", id="reading takes too long"
        ),
        pytest.param(
            _chained(requests.ConnectionError("x"), socket.gaierror(-2, "Name or service not known")),
            errors.NetworkError,
            "not known to the network",
            "network connection",
            id="no DNS",
        ),
        pytest.param(
            requests.ConnectionError("Host requires authentication"),
            errors.NetworkError,
            "Host requires authentication",
            "network",
            id="an adapter's own words",
        ),
        pytest.param(
            requests.ConnectionError("HTTPSConnectionPool(host='h'): <x object at 0x7f>"),
            errors.NetworkError,
            r"No connection to 127\.0\.0\.1:\d+\.",
            "network",
            id="urllib3's objects",
        ),
        pytest.param(OSError("disk?"), errors.NetworkError, "disk", "network", id="an error of the system"),
        pytest.param(
            requests.exceptions.InvalidURL("x"), errors.InvalidRequest, "written", "addresses", id="a URL"
        ),
    ],
)
def test_each_failure_of_the_network_says_what_to_do(deployment, credentials, raised, kind, word, hint):
    client = ByocClient(
        open_session(deployment, credentials, adapter=_Raising(raised)), deployment, retry=ONCE
    )
    with pytest.raises(kind, match=word) as caught:
        client.get_collection("c")
    assert hint in caught.value.hint
    assert "0x7f" not in str(caught.value)


def test_an_idle_connection_that_was_closed_is_opened_again(hasty, server):
    server.expect("GET", C, json=FOUND, headers={"Connection": "close"})
    server.expect("GET", C, json=FOUND)
    hasty.get_collection("c")
    hasty.get_collection("c")


def test_a_redirect_without_address(hasty, server):
    server.whenever("GET", C, Answer(304))
    with pytest.raises(errors.ServiceError, match="redirect"):
        hasty.get_collection("c")
