"""The adapter against real servers: what it answers is what plain requests answers."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import requests
from in_task import in_task
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis_network import SIGNED, WHERE, qgis_session, send
from scripted_server import Answer

if TYPE_CHECKING:
    from sentinelhub_byoc.feedback import Feedback


@pytest.mark.parametrize("status", [200, 201, 204, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504])
def test_answers_are_those_of_plain_requests(server, status):
    body = None if status == 204 else {"error": {"status": status, "message": "Grüße"}}
    for _ in range(2):
        server.expect("GET", "/x", status, json=body, headers={"Retry-After": "1500", "X-Two": "a, b"})
    plain = requests.get(server.url + "/x", timeout=60)
    ours = send("GET", server.url + "/x")
    assert (ours.status_code, ours.reason, ours.content) == (plain.status_code, plain.reason, plain.content)
    assert ours.encoding == plain.encoding
    assert ours.ok == plain.ok
    for name in ("Retry-After", "X-Two", "Content-Type"):
        assert ours.headers.get(name) == plain.headers.get(name)
        assert ours.headers.get(name.lower()) == plain.headers.get(name)
    if body:
        assert ours.json() == body


@pytest.mark.parametrize(
    ("method", "body"),
    [
        pytest.param("GET", None, id="get"),
        pytest.param("HEAD", None, id="head"),
        pytest.param("DELETE", None, id="delete"),
        pytest.param("POST", b'{"a": "\xc3\xbc"}', id="post"),
        pytest.param("POST", "text", id="post-text"),
        pytest.param("POST", None, id="post-nothing"),
        pytest.param("PUT", b'{"a": 1}', id="put"),
    ],
)
def test_requests_arrive_as_they_are(server, method, body):
    server.expect(method, "/a%20b/x", headers={"X-Kind": "yes"})
    session = qgis_session()
    headers = {**SIGNED, "Content-Type": "application/json"} if body else SIGNED
    url = f"{server.url}/a%20b/x?path=scenes%2F(BAND).tif&q=%C3%BC%2B%26"
    answer = in_task(lambda _: session.request(method, url, data=body, headers=headers, timeout=60))
    (request,) = server.requests
    assert (answer.status_code, answer.headers["X-Kind"], answer.url) == (200, "yes", url)
    assert request.query == {"path": "scenes/(BAND).tif", "q": "ü+&"}
    assert request.body == (body.encode() if isinstance(body, str) else body or b"")
    assert request.token == "secret-token"
    assert request.headers["accept"] == "application/json"
    assert "QGIS" in request.headers["user-agent"]
    if body:
        assert request.headers["content-type"] == "application/json"


def test_method_that_qgis_cannot_send_is_refused(server):
    with pytest.raises(requests.exceptions.InvalidSchema, match="PATCH"):
        send("PATCH", server.url + "/x")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_redirect_within_the_origin_is_an_answer(server, method, status):
    server.expect(method, "/x", status, headers={"Location": "/elsewhere"})
    answer = send(method, server.url + "/x")
    assert (answer.status_code, answer.headers["Location"], answer.is_redirect) == (
        status,
        "/elsewhere",
        True,
    )


@pytest.mark.parametrize("run", WHERE)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_redirect_to_a_stranger_is_never_followed(server, stranger, method, status, run):
    location = f"{stranger.url}/steal"
    server.expect(method, "/x", status, body="gone", headers={"Location": location})
    server.expect("GET", "/y", json={"n": 1})

    def work(*_) -> tuple[requests.Response, requests.Response]:
        session = qgis_session()
        first = session.request(
            method,
            server.url + "/x",
            data=b"client_secret=x",
            headers=SIGNED,
            allow_redirects=False,
            timeout=60,
        )
        return first, session.get(server.url + "/y", timeout=60)

    answer, next_one = run(work)
    assert (answer.status_code, answer.headers["Location"]) == (status, location)
    assert next_one.json() == {"n": 1}, "the next request is not disturbed"


def test_nothing_comes_from_the_cache_or_stays_in_it(server):
    fresh = {
        "Cache-Control": "max-age=3600, public",
        "ETag": '"1"',
        "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT",
    }
    server.expect("GET", "/x", json={"n": 1}, headers=fresh)
    server.expect("GET", "/x", json={"n": 2}, headers=fresh)
    url = server.url + "/x?viewtoken=1"

    def work(feedback: Feedback) -> tuple[list[int], bool]:
        session = qgis_session(feedback)
        numbers = [session.get(url, timeout=60).json()["n"] for _ in range(2)]
        return numbers, QgsNetworkAccessManager.instance().cache().metaData(QUrl(url)).isValid()

    assert in_task(work) == ([1, 2], False)
    assert "if-none-match" not in server.requests[1].headers


def test_cookies_are_not_sent_back(server):
    server.expect("GET", "/x", headers={"Set-Cookie": "session=1; Path=/"})
    server.expect("GET", "/x")
    send("GET", server.url + "/x")
    send("GET", server.url + "/x")
    assert "cookie" not in server.requests[1].headers


def test_packed_answer_is_unpacked_once(server):
    text = "Grüße " * 1000
    server.expect("GET", "/x", body=gzip.compress(text.encode()), headers={"Content-Encoding": "gzip"})
    answer = send("GET", server.url + "/x")
    assert answer.content == text.encode()
    assert "Content-Encoding" not in answer.headers


def test_big_answer_is_whole(server):
    body = bytes(range(256)) * 40_000
    server.expect("GET", "/x", body=body)
    assert send("GET", server.url + "/x").content == body


def test_connections_are_kept(server, monkeypatch):
    connections = []
    accept = server._server.get_request
    monkeypatch.setattr(server._server, "get_request", lambda: connections.append(1) or accept())
    server.whenever("GET", "/x", Answer(json={}))

    def work(feedback: Feedback) -> int:
        session = qgis_session(feedback)
        return sum(session.get(server.url + "/x", timeout=60).status_code == 200 for _ in range(20))

    assert in_task(work) == 20
    assert len(connections) == 1


def test_main_thread_gets_answers_too(server):
    server.expect("POST", "/x", 201, json={"data": 1})
    answer = qgis_session().post(server.url + "/x", json={"a": 1}, timeout=60)
    assert (answer.status_code, answer.json()) == (201, {"data": 1})


def test_many_threads_may_share_an_adapter(server):
    server.whenever("GET", "/x", lambda request: Answer(json={"n": request.query["n"]}))
    session = qgis_session()

    def work(feedback: Feedback) -> list[str]:

        with ThreadPoolExecutor(4) as pool:
            return list(
                pool.map(lambda n: session.get(f"{server.url}/x?n={n}", timeout=60).json()["n"], range(20))
            )

    assert in_task(work) == [str(n) for n in range(20)]
