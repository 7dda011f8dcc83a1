"""The adapter when something goes wrong on the way, is too long, or is cancelled."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from datetime import datetime, timedelta, timezone

import pytest
import requests
from in_task import in_task
from patience import ENDLESS, SOON
from qgis_network import WHERE, Polled, on_main_thread, on_new_thread, qgis_session, send
from scripted_server import Answer
from sentinelhub_byoc.byoc.answers import MOST_BYTES
from sentinelhub_byoc.byoc.bodies import AnswerTooLong
from sentinelhub_byoc.feedback import Cancelled


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
            session.get(server.url + "/x", timeout=60)
        return session.get(server.url + "/y", timeout=60).json()["n"]

    assert run(work) == 1, "the next request is not disturbed"


def test_answer_that_never_ends_is_broken_off_while_it_comes(raw_server):
    """The rest is not waited for: it would take a minute."""
    chunk = b"%x\r\n%s\r\n" % (1 << 22, b" " * (1 << 22))
    url = raw_server(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", *[chunk] * 600, pause=0.1)
    began = time.monotonic()
    with pytest.raises(AnswerTooLong):
        send("GET", url)
    assert time.monotonic() - began < SOON


def test_longest_answer_is_whole(server):
    server.expect("GET", "/x", body=b"x" * MOST_BYTES)
    assert len(send("GET", server.url + "/x").content) == MOST_BYTES


@pytest.mark.parametrize("body", [b"no gzip at all", gzip.compress(b"x" * 1000)[:20]], ids=["none", "cut"])
def test_packed_answer_that_cannot_be_unpacked_is_no_good_json(server, body):
    server.expect("GET", "/x", body=body, headers={"Content-Encoding": "gzip"})
    with pytest.raises(requests.RequestException):
        send("GET", server.url + "/x").json()


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


@pytest.mark.parametrize("timeout", [1.0, (0.5, 1.0), (None, 1.0)], ids=["one", "two", "read-only"])
def test_no_answer_in_time_is_a_timeout(server, timeout):
    server.expect("GET", "/x", delay=ENDLESS)
    began = time.monotonic()
    with pytest.raises(requests.Timeout, match="No answer within"):
        send("GET", server.url + "/x", timeout=timeout)
    assert time.monotonic() - began < SOON


def test_no_answer_in_time_is_a_timeout_on_a_thread_of_python_too(server):
    server.expect("GET", "/x", delay=ENDLESS)

    def work() -> str:
        with pytest.raises(requests.Timeout) as caught:
            qgis_session().get(server.url + "/x", timeout=1.0)
        return str(caught.value)

    assert "No answer within" in on_new_thread(work)


def test_body_that_stalls_is_a_timeout(raw_server):
    url = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", b"a part", pause=ENDLESS)
    with pytest.raises(requests.Timeout):
        send("GET", url, timeout=0.5)


def test_cancel_breaks_off_a_request_of_a_task(server):
    server.whenever("GET", "/x", Answer(delay=ENDLESS))
    began = time.monotonic()
    with pytest.raises(Cancelled):
        in_task(lambda feedback: qgis_session(feedback).get(server.url + "/x", timeout=60), cancel_after=0.3)
    assert time.monotonic() - began < SOON


@pytest.mark.parametrize("run", WHERE)
def test_cancel_breaks_off_a_request_of_any_feedback(server, run):
    server.whenever("GET", "/x", Answer(delay=ENDLESS))

    def work(*_) -> float:
        began = time.monotonic()
        with pytest.raises(Cancelled):
            qgis_session(Polled(0.3)).get(server.url + "/x", timeout=60)
        return time.monotonic() - began

    assert 0.3 <= run(work) < SOON


def test_cancel_never_leaves_a_request_hanging(server):
    """Many cancellings at odd moments: one told to QGIS from another thread gets lost every now and then."""
    server.whenever("GET", "/x", lambda _: Answer(delay=ENDLESS))

    def is_cancelled(after: float) -> bool:
        try:
            qgis_session(Polled(after)).get(server.url + "/x", timeout=ENDLESS)
        except Cancelled:
            return True
        return False

    assert all(in_task(lambda _: [is_cancelled(0.005 * n) for n in range(20)]))


def test_cancelled_feedback_sends_nothing(server):
    with pytest.raises(Cancelled):
        in_task(lambda _: qgis_session(Polled(-1)).get(server.url + "/x", timeout=60))
    assert server.requests == []


@pytest.mark.parametrize("run", [in_task, on_main_thread], ids=["task", "main-thread"])
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
        run(lambda _: qgis_session().get(f"https://127.0.0.1:{listener.getsockname()[1]}/x", timeout=60))


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
