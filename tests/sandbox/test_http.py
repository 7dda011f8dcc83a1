"""The sandbox as an HTTP server: connections, strange requests, and who is let in."""

from __future__ import annotations

import http.client
import json
import socket
import time

import pytest
from patience import ENDLESS, SOON, until
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.connection import MAX_BODY, TOKEN_ROUTE
from sentinelhub_byoc.sandbox.server import Sandbox

COLLECTIONS = "/api/v1/byoc/collections"


@pytest.fixture
def raw(plain):
    """Send bytes to the sandbox; return the head and body of its first answer, and whether it hung up."""
    token = Caller(plain).session.headers["Authorization"]

    port = int(plain.url.rpartition(":")[2])

    def send(text, host=None):
        host = host or f"127.0.0.1:{port}"
        with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
            connection.sendall(text.replace("{host}", host).replace("{token}", token).encode("latin-1"))
            response = http.client.HTTPResponse(connection)
            response.begin()
            return response.status, response.read().decode(), response

    return send


def test_a_connection_is_kept(plain):
    caller = Caller(plain)
    port = int(plain.url.rpartition(":")[2])
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Authorization": caller.session.headers["Authorization"]}
    connection.request("GET", COLLECTIONS, headers=headers)
    first = connection.getresponse()
    assert (first.version, first.status) == (11, 200)
    first.read()
    local = connection.sock.getsockname()
    for method, status in (("GET", 200), ("PUT", 405), ("GET", 200)):
        connection.request(method, COLLECTIONS, body=b"some bytes to skip", headers=headers)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status
        assert connection.sock.getsockname() == local
    connection.close()


def test_small_answers_do_not_wait(plain):
    """Nagle's algorithm against delayed acknowledgements would cost 40 ms for each of these."""
    caller = Caller(plain)
    caller.call("GET", "/collections")

    def seconds():
        began = time.monotonic()
        caller.session.get(plain.url + COLLECTIONS, timeout=60)
        return time.monotonic() - began

    # a busy machine makes some of them slow, and may have to try for a while; waiting for acknowledgements makes all so
    until(lambda: sorted(seconds() for _ in range(21))[10] < 0.03, "half of the answers within 30 ms")


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}"],
)
def test_a_foreign_host_is_sent_away(plain, raw, host):
    host = host.replace("{port}", plain.url.rpartition(":")[2])
    status, body, response = raw(
        f"GET {COLLECTIONS} HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: {{token}}\r\n\r\n", host
    )
    assert status == 421
    assert "data" not in json.loads(body)
    assert response.will_close


def test_no_host_is_sent_away(raw):
    status, _, _ = raw(f"GET {COLLECTIONS} HTTP/1.1\r\nAuthorization: {{token}}\r\n\r\n")
    assert status == 421


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/api/v1/byoc/collections", "*", "api/v1/byoc/collections"]
)
def test_a_target_that_is_no_path_is_400(raw, target):
    status, _, _ = raw(f"GET {target} HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: {{token}}\r\n\r\n")
    assert status == 400


@pytest.mark.parametrize(
    "target", ["//evil.example/api/v1/byoc/collections", "/", "/collections", "/api/v1/byoc"]
)
def test_other_addresses_are_404(raw, target):
    status, body, _ = raw(f"GET {target} HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: {{token}}\r\n\r\n")
    assert (status, json.loads(body)["error"]["code"]) == (404, "COMMON_NOT_FOUND")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (f"Content-Length: {MAX_BODY + 1}", 413),
        ("Content-Length: " + "9" * 5000, 413),
        ("Content-Length: -1", 400),
        ("Content-Length: 1e3", 400),
        ("Transfer-Encoding: chunked", 411),
    ],
)
def test_a_body_that_cannot_be_read_is_refused_and_ends_the_connection(raw, headers, status):
    found, _, response = raw(
        f"POST {COLLECTIONS} HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: {{token}}\r\n{headers}\r\n\r\n"
    )
    assert found == status
    assert response.will_close


def test_the_largest_body_is_read(plain):
    payload = json.dumps({"name": "x", "s3Bucket": "test", "filler": ""})
    payload = payload[:-2] + "f" * (MAX_BODY - len(payload)) + '"}'
    answer = Caller(plain).call(
        "POST", "/collections", data=payload, headers={"Content-Type": "application/json; charset=utf-8"}
    )
    assert answer.status_code == 201


def test_a_client_that_asks_first_is_told_to_go_on(plain, raw):
    port = int(plain.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        head = f"POST {TOKEN_ROUTE} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(b"{}")
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")


def test_it_listens_on_loopback_only(plain):
    assert plain.url.startswith("http://127.0.0.1:")
    assert plain._server.socket.getsockname()[0] == "127.0.0.1"


def test_no_answer_may_be_kept_or_read_by_a_web_page(plain):
    answer = Caller(plain).call("GET", "/collections", headers={"Origin": "https://evil.example"})
    assert answer.headers["Cache-Control"] == "no-store"
    assert not [name for name in answer.headers if name.lower().startswith("access-control")]


def test_a_slow_answer_does_not_hold_back_others_nor_the_stop(bucket):
    sandbox = Sandbox(bucket.parent, latency=ENDLESS)
    sandbox.start()
    caller = Caller(sandbox)
    port = int(sandbox.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        token = caller.session.headers["Authorization"]
        head = f"GET {COLLECTIONS} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: {token}\r\n\r\n"
        connection.sendall(head.encode())
        time.sleep(0.3)  # until it is being answered
        sandbox.latency = 0
        began = time.monotonic()
        caller.create_collection("test")
        sandbox.stop()
        assert time.monotonic() - began < SOON


def test_a_client_that_goes_away_leaves_no_trace(plain, capfd):
    port = int(plain.url.rpartition(":")[2])
    for text in (b"", b"GET", b"POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf"):
        with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
            connection.sendall(text)
    Caller(plain).call("GET", "/collections")
    assert capfd.readouterr() == ("", "")


def test_a_fault_of_the_sandbox_is_a_500_with_its_shape(plain, caplog):
    caller = Caller(plain)
    plain.store.collections._db.rows = None
    answer = caller.session.get(plain.url + COLLECTIONS, timeout=60)
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "COMMON_EXCEPTION"
    assert "TypeError" not in answer.text
    assert "TypeError" in caplog.text
