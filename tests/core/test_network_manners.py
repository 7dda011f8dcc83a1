"""What QGIS would do by itself with a request, and does not, or does as its user has set it."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
import requests
from in_task import in_task
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtTest import QTest
from qgis_network import on_new_thread, qgis_session, send
from scripted_server import Answer

if TYPE_CHECKING:
    from sentinelhub_byoc.feedback import Feedback


@pytest.mark.parametrize("challenge", [{}, {"WWW-Authenticate": 'Bearer realm="x", error="invalid_token"'}])
def test_refused_token_opens_no_password_dialog(server, challenge):
    asked = []
    manager = QgsNetworkAccessManager.instance()
    manager.requestRequiresAuth.connect(asked.append)
    try:
        server.expect("GET", "/x", 401, json={"code": 401, "description": "no"}, headers=challenge)
        assert send("GET", server.url + "/x").json()["description"] == "no"
        QTest.qWait(20)
    finally:
        manager.requestRequiresAuth.disconnect(asked.append)
    assert asked == []


@pytest.mark.parametrize("body", [b'{"a": 1}', b"", None], ids=["body", "empty", "none"])
@pytest.mark.parametrize("trouble", [{"close": True}, {"reset": True}], ids=["hangs up", "resets"])
def test_a_post_is_not_sent_again_behind_our_back(server, trouble, body):
    """Qt would send it up to three times more, and what it creates would be there as often."""
    server.expect("POST", "/x", **trouble)
    with pytest.raises(requests.ConnectionError) as caught:
        send("POST", server.url + "/x", data=body)
    assert isinstance(caught.value.__cause__, ConnectionResetError)
    assert len(server.requests) == 1


def test_a_post_on_a_connection_that_was_closed_meanwhile_is_not_sent_twice(server):
    server.expect("POST", "/x", json={"n": 1})
    server.expect("POST", "/x", close=True)
    server.expect("POST", "/x", json={"n": 3})

    def work(feedback: Feedback) -> list[int]:
        session = qgis_session(feedback)
        numbers = []
        for _ in range(3):
            with suppress(requests.ConnectionError):
                numbers.append(session.post(server.url + "/x", data=b"{}", timeout=60).json()["n"])
        return numbers

    assert in_task(work) == [1, 3]


@pytest.mark.parametrize("challenge", ['Bearer realm="x"', 'Basic realm="x"'])
def test_a_refused_post_is_an_answer(server, challenge):
    server.expect("POST", "/x", 401, json={"code": 401}, headers={"WWW-Authenticate": challenge})
    assert send("POST", server.url + "/x", data=b'{"a": 1}').json() == {"code": 401}


@pytest.mark.parametrize("size", [0, 1, 40, 12_000])
def test_a_body_arrives_whole(server, size):
    server.expect("POST", "/x")
    body = bytes(range(256)) * size
    send("POST", server.url + "/x", data=body)
    (request,) = server.requests
    assert request.body == body
    assert request.headers["content-length"] == str(len(body))


def test_many_bodies_at_once_arrive_each_as_it_is(server):
    server.whenever("POST", "/x", lambda request: Answer(json={"n": request.json["n"]}))
    session = qgis_session()

    def post(n: int) -> int:
        return session.post(server.url + "/x", json={"n": n}, timeout=60).json()["n"]

    def work(_: Feedback) -> list[int]:
        with ThreadPoolExecutor(8) as pool:
            return list(pool.map(post, range(200)))

    assert in_task(work) == list(range(200))


@pytest.fixture
def proxy(server):
    """Have QGIS use a proxy, and return it: another scripted server."""
    settings = QgsSettings()
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyPort": server.url.rsplit(":", 1)[1],
    }
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    yield server
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setFallbackProxyAndExcludes(QNetworkProxy(), [], [])


@pytest.fixture
def closed_proxy(proxy):
    """Have QGIS use a proxy whose port nobody listens on."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        QgsSettings().setValue("proxy/proxyPort", str(unused.getsockname()[1]))


def _raisedon_new_thread(work):
    """Run on a thread of its own, and raise here what it raised there."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(work).result()


def test_proxy_of_qgis_is_used(proxy):
    proxy.expect("GET", "/x", json={"via": "proxy"})
    answer = on_new_thread(lambda: qgis_session().get("http://sentinel.invalid/x", timeout=60))
    assert answer.json() == {"via": "proxy"}
    assert proxy.requests[0].headers["host"] == "sentinel.invalid"


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_proxy_that_is_not_there_is_told_as_the_proxys_fault(scheme, closed_proxy):
    with pytest.raises(requests.exceptions.ProxyError):
        _raisedon_new_thread(lambda: qgis_session().get(f"{scheme}://sentinel.invalid/x", timeout=60))


def test_proxy_of_qgis_is_not_asked_for_this_computer(proxy, raw_server):
    url = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n", b"direct")
    assert on_new_thread(lambda: qgis_session().get(url, timeout=60).text) == "direct"
