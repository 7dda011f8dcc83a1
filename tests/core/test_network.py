"""The adapter against real servers: what it answers is what plain requests answers, and QGIS adds nothing to it."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta, timezone

import pytest
import requests
from in_task import in_task
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtTest import QTest
from scripted_server import Answer
from sentinelhub_byoc.byoc.answers import MOST_BYTES
from sentinelhub_byoc.byoc.bodies import AnswerTooLong
from sentinelhub_byoc.core.network import QgisAdapter
from sentinelhub_byoc.feedback import Cancelled, Feedback

SIGNED = {"Authorization": "Bearer secret-token", "Accept": "application/json"}


def qgis_session(feedback: Feedback | None = None) -> requests.Session:
    session = requests.Session()
    for scheme in ("http://", "https://"):
        session.mount(scheme, QgisAdapter(feedback))
    return session


def send(method: str, url: str, **options) -> requests.Response:
    """Send from a task, as the plugin does."""
    options.setdefault("timeout", (2, 5))

    def work(feedback: Feedback) -> requests.Response:
        return qgis_session(feedback).request(method, url, headers=SIGNED, allow_redirects=False, **options)

    return in_task(work)


def _on_new_thread(work):
    """Run on a thread whose network manager reads the settings afresh."""
    outcome = []
    thread = threading.Thread(target=lambda: outcome.append(work()))
    thread.start()
    thread.join()
    return outcome[0]


def _on_main_thread(work):
    """Run where `qgis_process` and the Python console do."""
    return work(Feedback())


WHERE = [
    pytest.param(in_task, id="task"),
    pytest.param(_on_new_thread, id="python-thread"),
    pytest.param(_on_main_thread, id="main-thread"),
]


@pytest.mark.parametrize("status", [200, 201, 204, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504])
def test_answers_are_those_of_plain_requests(server, status):
    body = None if status == 204 else {"error": {"status": status, "message": "Grüße"}}
    for _ in range(2):
        server.expect("GET", "/x", status, json=body, headers={"Retry-After": "1500", "X-Two": "a, b"})
    plain = requests.get(server.url + "/x", timeout=5)
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
    answer = in_task(lambda _: session.request(method, url, data=body, headers=headers, timeout=5))
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
            timeout=5,
        )
        return first, session.get(server.url + "/y", timeout=5)

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
        numbers = [session.get(url, timeout=5).json()["n"] for _ in range(2)]
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


def _bomb(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    pieces = [packer.compress(b" " * (1 << 20)) for _ in range(megabytes)]
    return b"".join((*pieces, packer.flush()))


TOO_LONG = {
    "plain": Answer(body=b" " * (MOST_BYTES + 1)),
    "chunked": Answer(body=b" " * (MOST_BYTES + 1), chunked=True),
    "a-bomb": Answer(body=_bomb(64), headers={"Content-Encoding": "gzip"}),
    "an-error": Answer(500, body=b" " * (MOST_BYTES + 1)),
}


@pytest.mark.parametrize("run", WHERE)
@pytest.mark.parametrize("answer", TOO_LONG.values(), ids=TOO_LONG)
def test_answer_that_is_too_long_is_broken_off(server, answer, run):
    server.expect("GET", "/x", **vars(answer))
    server.expect("GET", "/y", json={"n": 1})

    def work(*_) -> int:
        session = qgis_session()
        with pytest.raises(AnswerTooLong):
            session.get(server.url + "/x", timeout=5)
        return session.get(server.url + "/y", timeout=5).json()["n"]

    assert run(work) == 1, "the next request is not disturbed"


def test_answer_that_never_ends_is_broken_off_while_it_comes(raw_server):
    """The rest is not waited for: it would take a minute."""
    chunk = b"%x\r\n%s\r\n" % (1 << 22, b" " * (1 << 22))
    url = raw_server(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", *[chunk] * 600, pause=0.1)
    began = time.monotonic()
    with pytest.raises(AnswerTooLong):
        send("GET", url)
    assert time.monotonic() - began < 5


def test_longest_answer_is_whole(server):
    server.expect("GET", "/x", body=b"x" * MOST_BYTES)
    assert len(send("GET", server.url + "/x").content) == MOST_BYTES


@pytest.mark.parametrize("body", [b"no gzip at all", gzip.compress(b"x" * 1000)[:20]], ids=["none", "cut"])
def test_packed_answer_that_cannot_be_unpacked_is_no_good_json(server, body):
    server.expect("GET", "/x", body=body, headers={"Content-Encoding": "gzip"})
    with pytest.raises(requests.RequestException):
        send("GET", server.url + "/x").json()


def test_connections_are_kept(server, monkeypatch):
    connections = []
    accept = server._server.get_request
    monkeypatch.setattr(server._server, "get_request", lambda: connections.append(1) or accept())
    server.whenever("GET", "/x", Answer(json={}))

    def work(feedback: Feedback) -> int:
        session = qgis_session(feedback)
        return sum(session.get(server.url + "/x", timeout=5).status_code == 200 for _ in range(20))

    assert in_task(work) == 20
    assert len(connections) == 1


def test_main_thread_gets_answers_too(server):
    server.expect("POST", "/x", 201, json={"data": 1})
    answer = qgis_session().post(server.url + "/x", json={"a": 1}, timeout=5)
    assert (answer.status_code, answer.json()) == (201, {"data": 1})


def test_many_threads_may_share_an_adapter(server):
    server.whenever("GET", "/x", lambda request: Answer(json={"n": request.query["n"]}))
    session = qgis_session()

    def work(feedback: Feedback) -> list[str]:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(4) as pool:
            return list(
                pool.map(lambda n: session.get(f"{server.url}/x?n={n}", timeout=5).json()["n"], range(20))
            )

    assert in_task(work) == [str(n) for n in range(20)]


# What goes wrong on the way.


@pytest.fixture
def raw_server():
    """Return a function that serves raw bytes once, then hangs up, and gives the URL."""
    listeners = []

    def serve(*chunks: bytes, pause: float = 0.0) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def answer() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection, suppress(OSError):
                    connection.recv(65536)
                    for chunk in chunks:
                        connection.sendall(chunk)
                        time.sleep(pause)

        threading.Thread(target=answer, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/x"

    yield serve
    for listener in listeners:
        listener.close()


@pytest.mark.parametrize(
    "chunks",
    [
        pytest.param([], id="hangs-up"),
        pytest.param(
            [b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", b"only a part"], id="body-cut-short"
        ),
        pytest.param([b"HTTP/1.1 200 OK\r\nContent-Le"], id="headers-cut-short"),
        pytest.param(
            [b"HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n", b"{"], id="error-body-cut-short"
        ),
        pytest.param([b"SSH-2.0-OpenSSH_9.2\r\n"], id="not-http"),
    ],
)
def test_answer_that_is_not_whole_is_a_connection_error(raw_server, chunks):
    with pytest.raises(requests.ConnectionError):
        send("GET", raw_server(*chunks))


def test_refused_connection_says_so():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(requests.ConnectionError, match="refused") as caught:
        send("GET", f"http://127.0.0.1:{port}/x")
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


@pytest.mark.parametrize("timeout", [0.4, (0.2, 0.4), (None, 0.4)], ids=["one", "two", "read-only"])
def test_no_answer_in_time_is_a_timeout(server, timeout):
    server.expect("GET", "/x", delay=8)
    began = time.monotonic()
    with pytest.raises(requests.Timeout, match="No answer within"):
        send("GET", server.url + "/x", timeout=timeout)
    assert time.monotonic() - began < 2


def test_no_answer_in_time_is_a_timeout_on_a_thread_of_python_too(server):
    server.expect("GET", "/x", delay=8)

    def work() -> str:
        with pytest.raises(requests.Timeout) as caught:
            qgis_session().get(server.url + "/x", timeout=0.4)
        return str(caught.value)

    assert "No answer within" in _on_new_thread(work)


def test_body_that_stalls_is_a_timeout(raw_server):
    url = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", b"a part", pause=3)
    with pytest.raises(requests.Timeout):
        send("GET", url, timeout=0.5)


class Polled(Feedback):
    """Knows that it is cancelled, but has no QGIS feedback to tell."""

    def __init__(self, after: float) -> None:
        self.end = time.monotonic() + after

    def is_cancelled(self) -> bool:
        return time.monotonic() > self.end


def test_cancel_breaks_off_a_request_of_a_task(server):
    server.expect("GET", "/x", delay=8)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        in_task(lambda feedback: qgis_session(feedback).get(server.url + "/x", timeout=60), cancel_after=0.3)
    assert time.monotonic() - began < 1.3


@pytest.mark.parametrize("run", WHERE)
def test_cancel_breaks_off_a_request_of_any_feedback(server, run):
    server.expect("GET", "/x", delay=8)

    def work(*_) -> float:
        began = time.monotonic()
        with pytest.raises(Cancelled):
            qgis_session(Polled(0.3)).get(server.url + "/x", timeout=60)
        return time.monotonic() - began

    assert 0.3 <= run(work) < 1.3


def test_cancel_never_leaves_a_request_hanging(server):
    """Many cancellings at odd moments: one told to QGIS from another thread gets lost every now and then."""
    server.whenever("GET", "/x", lambda _: Answer(delay=0.12))

    def is_cancelled(after: float) -> bool:
        try:
            qgis_session(Polled(after)).get(server.url + "/x", timeout=60)
        except Cancelled:
            return True
        return False

    outcomes = in_task(lambda _: [is_cancelled(0.005 * n) for n in range(20)], timeout=20)
    assert outcomes.count(True) >= 15


def test_cancelled_feedback_sends_nothing(server):
    with pytest.raises(Cancelled):
        in_task(lambda _: qgis_session(Polled(-1)).get(server.url + "/x", timeout=5))
    assert server.requests == []


@pytest.mark.parametrize("run", [in_task, _on_main_thread], ids=["task", "main-thread"])
def test_certificate_that_nobody_knows_is_refused(tmp_path, run):
    certificate = _self_signed(tmp_path / "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listener = socket.create_server(("127.0.0.1", 0))

    def shake_hands() -> None:
        try:
            connection, _ = listener.accept()
            context.wrap_socket(connection, server_side=True).close()
        except OSError:
            return

    threading.Thread(target=shake_hands, daemon=True).start()
    with listener, pytest.raises(requests.exceptions.SSLError):
        run(lambda _: qgis_session().get(f"https://127.0.0.1:{listener.getsockname()[1]}/x", timeout=5))


def _self_signed(path):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(timezone.utc)
    builder = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(1)
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    return path


# What QGIS would do by itself.


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


def _raised_on_new_thread(work):
    """Run on a thread of its own, and raise here what it raised there."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(work).result()


def test_proxy_of_qgis_is_used(proxy):
    proxy.expect("GET", "/x", json={"via": "proxy"})
    answer = _on_new_thread(lambda: qgis_session().get("http://sentinel.invalid/x", timeout=5))
    assert answer.json() == {"via": "proxy"}
    assert proxy.requests[0].headers["host"] == "sentinel.invalid"


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_proxy_that_is_not_there_is_told_as_the_proxys_fault(scheme, closed_proxy):
    with pytest.raises(requests.exceptions.ProxyError):
        _raised_on_new_thread(lambda: qgis_session().get(f"{scheme}://sentinel.invalid/x", timeout=5))


def test_proxy_of_qgis_is_not_asked_for_this_computer(proxy, raw_server):
    url = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n", b"direct")
    assert _on_new_thread(lambda: qgis_session().get(url, timeout=5).text) == "direct"
