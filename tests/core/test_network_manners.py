"""What QGIS would do by itself with a request, and does not, or does as its user has set it."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtTest import QTest
from qgis_network import on_new_thread, qgis_session, send


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
    answer = on_new_thread(lambda: qgis_session().get("http://sentinel.invalid/x", timeout=5))
    assert answer.json() == {"via": "proxy"}
    assert proxy.requests[0].headers["host"] == "sentinel.invalid"


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_proxy_that_is_not_there_is_told_as_the_proxys_fault(scheme, closed_proxy):
    with pytest.raises(requests.exceptions.ProxyError):
        _raisedon_new_thread(lambda: qgis_session().get(f"{scheme}://sentinel.invalid/x", timeout=5))


def test_proxy_of_qgis_is_not_asked_for_this_computer(proxy, raw_server):
    url = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n", b"direct")
    assert on_new_thread(lambda: qgis_session().get(url, timeout=5).text) == "direct"
