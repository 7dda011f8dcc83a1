"""A real HTTP server on loopback that plays a script and remembers what it was asked.

    with ScriptedServer() as server:
        server.expect("GET", "/api/v1/byoc/collections/c", json={"data": {…}})
        …

Expectations are met in their order; a request that is not the next one is answered with 599 and fails `verify`, as does an
expectation that was never asked for. Tokens are outside of the order: the token address hands out `token-1`, `token-2`, …
unless `token_answers` says otherwise.
"""

from __future__ import annotations

import json as jsonlib
import socket
import struct
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable
from urllib.parse import parse_qs, parse_qsl, urlsplit

CHUNK = 1 << 16

TOKEN_PATH = "/auth/realms/main/protocol/openid-connect/token"


@dataclass
class Answer:
    """What to send back. `close` hangs up without an answer, `reset` does so rudely, `truncate` after half of the body;
    `chunked` does not tell the length first. A `delay` ends early when `ScriptedServer.hurry` is set, as it is at its end."""

    status: int = 200
    json: Any = None
    body: bytes | str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    close: bool = False
    reset: bool = False
    truncate: bool = False
    chunked: bool = False
    delay: float = 0.0

    def payload(self) -> bytes:
        if self.body is not None:
            return self.body.encode("utf-8") if isinstance(self.body, str) else self.body
        return b"" if self.json is None else jsonlib.dumps(self.json).encode("utf-8")

    def all_headers(self) -> dict[str, str]:
        kind = {} if self.json is None else {"Content-Type": "application/json"}
        return {**kind, **self.headers}


@dataclass(frozen=True)
class Recorded:
    """One request as it came."""

    method: str
    path: str
    query: dict[str, str]
    raw_query: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return jsonlib.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        return {
            key: values[0]
            for key, values in parse_qs(self.body.decode("ascii"), keep_blank_values=True).items()
        }

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").partition("Bearer ")[2]


class ScriptedServer:
    """See the module; `requests` and `token_requests` are what it was asked, in order."""

    def __init__(self) -> None:
        self.requests: list[Recorded] = []
        self.token_requests: list[Recorded] = []
        self.token_answers: deque[Answer] = deque()
        self.token_delay = 0.0
        self._script: deque[tuple[str, str, Answer]] = deque()
        self._standing: dict[tuple[str, str], Callable[[Recorded], Answer]] = {}
        self._surprises: list[str] = []
        self._lock = threading.Lock()
        self.hurry = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.script = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.hurry.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def token_url(self) -> str:
        return self.url + TOKEN_PATH

    def expect(self, method: str, path: str, status: int = 200, **answer: Any) -> None:
        """Add an expectation at the end of the script; `path` is without query, `answer` are fields of `Answer`."""
        self._script.append((method, path, Answer(status, **answer)))

    def whenever(self, method: str, path: str, answer: Callable[[Recorded], Answer] | Answer) -> None:
        """Answer every such request alike, or by a function, outside of the order."""
        self._standing[method, path] = (lambda _: answer) if isinstance(answer, Answer) else answer

    def verify(self) -> None:
        """Fail when the script was not played to its end, or when something else was asked."""
        left = [f"{method} {path}" for method, path, _ in self._script]
        assert not self._surprises, f"unexpected requests: {self._surprises}"
        assert not left, f"never asked for: {left}"

    def answer(self, request: Recorded) -> Answer:
        with self._lock:
            if request.path == TOKEN_PATH:
                self.token_requests.append(request)
                if self.token_answers:
                    return self.token_answers.popleft()
                token = {
                    "access_token": f"token-{len(self.token_requests)}",
                    "token_type": "Bearer",
                    "expires_in": 3600,
                }
                return Answer(json=token, delay=self.token_delay)
            self.requests.append(request)
            standing = self._standing.get((request.method, request.path))
            if standing is None:
                if self._script and self._script[0][:2] == (request.method, request.path):
                    return self._script.popleft()[2]
                self._surprises.append(f"{request.method} {request.path}?{request.raw_query}")
                return Answer(599, body="not in the script")
        return standing(request)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    script: ScriptedServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet: clients that hang up are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and a small body leave in one piece…
    disable_nagle_algorithm = True  # …and the pieces of a large one do not wait for each other
    server: _Server

    def _play(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        request = Recorded(
            self.command,
            parts.path,
            dict(parse_qsl(parts.query, keep_blank_values=True)),
            parts.query,
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(length),
        )
        answer = self.server.script.answer(request)
        if answer.delay:
            self.server.script.hurry.wait(answer.delay)
        if answer.close or answer.reset:
            self.close_connection = True
            if answer.reset:  # lingering for no time at all means a reset, not an end
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
            else:
                self.connection.shutdown(socket.SHUT_RDWR)
            return
        self._write(answer)

    def _write(self, answer: Answer) -> None:
        payload = answer.payload()
        if "Date" in answer.headers:
            self.send_response_only(answer.status)
        else:
            self.send_response(answer.status)
        for name, value in answer.all_headers().items():
            self.send_header(name, value)
        if answer.chunked:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self._write_chunks(payload)
        elif answer.status not in {204, 304}:
            if "Content-Length" not in answer.headers:
                self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload[: len(payload) // 2] if answer.truncate else payload)
        else:
            self.end_headers()
        self.close_connection = self.close_connection or answer.truncate

    def _write_chunks(self, payload: bytes) -> None:
        for begin in range(0, len(payload), CHUNK):
            chunk = payload[begin : begin + CHUNK]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the base class names it so)
        """Keep quiet."""

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _play  # noqa: N815 (names of the base class)
