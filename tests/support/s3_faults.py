"""An S3 endpoint that misbehaves as told: a loopback proxy before a real `S3Server`.

    with FaultyFront(s3_server.endpoint) as front:
        front.break_next(method="PUT", query="partNumber=3", cut_after=100_000)
        …

Whatever no rule concerns reaches the real server and comes back unchanged; `seen` remembers every request.
"""

from __future__ import annotations

import http.client
import socket
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

FOREVER = 1 << 30
_CHUNK = 1 << 16
_ERROR = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message>{more}'
    "<RequestId>TEST</RequestId></Error>"
)


@dataclass
class Fault:
    """What to break, how often, and how: an answer of our own, a cut connection, or slowness.

    `cut_after` closes the connection once so many bytes of the request's body have come; `answer_cut` sends the real
    answer's beginning and hangs up; `rate` reads the body with so many bytes a second, until `heal`. `query` names alternatives with | between.
    """

    method: str = ""
    path: str = ""
    query: str = ""
    times: int = 1
    status: int = 0
    code: str = "InternalError"
    message: str = "made up by the test"
    more: str = ""
    body: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    answer_cut: int | None = None
    rate: int = 0
    skip: int = 0

    def concerns(self, seen: Seen) -> bool:
        return (
            self.times > 0
            and self.method in {"", seen.method}
            and self.path in seen.path
            and any(part in seen.query for part in self.query.split("|"))
        )


@dataclass(frozen=True)
class Seen:
    """One request: its method, its path as it came (percent-encoded), its query, and its headers."""

    method: str
    path: str
    query: str
    headers: dict[str, str]


class FaultyFront:
    """The proxy; a context manager."""

    def __init__(self, target: str) -> None:
        self.target = urlsplit(target).netloc
        self.seen: list[Seen] = []
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self.healed = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.front = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> FaultyFront:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def break_next(self, **what: Any) -> Fault:
        """Break the next request, or `times` of them, that the rule concerns; `skip` lets so many pass before."""
        fault = Fault(**what)
        self.healed.clear()
        with self._lock:
            self._faults.append(fault)
        return fault

    def heal(self) -> None:
        """Forget all rules, and be slow with nothing any more."""
        with self._lock:
            self._faults.clear()
        self.healed.set()

    def count(self, method: str = "", query: str = "", path: str = "") -> int:
        """Return how many requests came that look like this."""
        wanted = Fault(method=method, query=query, path=path)
        return sum(wanted.concerns(seen) for seen in self.seen)

    def fault_for(self, seen: Seen) -> Fault | None:
        with self._lock:
            self.seen.append(seen)
            for fault in self._faults:
                if fault.concerns(seen):
                    if fault.skip > 0:
                        fault.skip -= 1
                        continue
                    fault.times -= 1
                    return fault
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    front: FaultyFront

    def handle_error(self, *_: object) -> None:
        """Keep quiet about connections that were cut on purpose."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def handle_any(self) -> None:
        url = urlsplit(self.path)
        seen = Seen(self.command, url.path, url.query, dict(self.headers))
        fault = self.server.front.fault_for(seen) or Fault()
        body = self._read_body(fault)
        if body is None:
            self._hang_up()
        elif fault.status:
            text = fault.body
            if text is None:
                text = _ERROR.format(code=fault.code, message=fault.message, more=fault.more)
            self._answer(fault.status, fault.headers, b"" if self.command == "HEAD" else text.encode())
        else:
            self._forward(body, fault)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = handle_any  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def _read_body(self, fault: Fault) -> bytes | None:
        """Return the body, None when the connection is to be cut in its midst."""
        length = int(self.headers.get("Content-Length") or 0)
        parts, got = [], 0
        while got < length:
            part = self.rfile.read(min(_CHUNK, length - got))
            if not part:
                return None
            parts.append(part)
            got += len(part)
            if fault.cut_after is not None and got >= fault.cut_after:
                return None
            if fault.rate:
                self.server.front.healed.wait(len(part) / fault.rate)
        return None if fault.cut_after is not None else b"".join(parts)

    def _forward(self, body: bytes, fault: Fault) -> None:
        connection = http.client.HTTPConnection(self.server.front.target, timeout=60)
        try:
            connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in {"expect", "connection"}:
                    connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            content = answer.read()
            headers = {
                name: value
                for name, value in answer.getheaders()
                if name.lower() not in {"connection", "transfer-encoding", "date", "server"}
            }
            if self.command != "HEAD":
                headers = {k: v for k, v in headers.items() if k.lower() != "content-length"}
            self._answer(answer.status, headers, content, fault.answer_cut)
        finally:
            connection.close()

    def _answer(self, status: int, headers: dict[str, str], body: bytes, cut: int | None = None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if not any(name.lower() == "content-length" for name in headers) and status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if cut is None else body[:cut])
        if cut is not None:
            self._hang_up()

    def _hang_up(self) -> None:
        """Close at once, as a broken line does: the other side is told by a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True
