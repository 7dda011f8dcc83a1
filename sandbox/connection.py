"""One connection of the sandbox over HTTP/1.1: tokens, the API under both prefixes, nothing else.

Only requests that name this very server in `Host` are answered, so that a web page in a browser cannot reach the
sandbox under a name of its own (DNS rebinding).
"""

from __future__ import annotations

import json
import logging
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from .api import PREFIXES, Answer, Request
from .database import dump
from .errors import ApiError, TokenError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .server import Server

log = logging.getLogger(__name__)

TOKEN_ROUTE = "/auth/realms/main/protocol/openid-connect/token"  # noqa: S105 (an address)
HOST = "127.0.0.1"
MAX_BODY = 1 << 20
"""Bytes of a request body at most: a hundred bands or points need a few thousand."""

_IDLE = 75.0  # seconds after which a silent connection is closed


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = "sentinelhub-byoc-sandbox"
    sys_version = ""
    timeout = _IDLE
    disable_nagle_algorithm = True
    wbufsize = 1 << 16  # head and body leave in one piece
    server: Server

    def do_GET(self) -> None:
        """Answer a request."""
        self._answer()

    do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = do_OPTIONS = do_GET  # noqa: N815

    def handle_expect_100(self) -> bool:
        """Tell a client that waits for it to send its body, at once."""
        going_on = super().handle_expect_100()
        self.wfile.flush()
        return going_on

    def _answer(self) -> None:
        try:
            status, text, headers = self._work()
        except ApiError as error:
            status, text, headers = error.status, dump(error.body()), error.headers
            if error.status == HTTPStatus.UNAUTHORIZED and not isinstance(error, TokenError):
                text = ""  # as the service: no body
        except Exception:  # an answer of its own instead of a connection that breaks off
            log.exception("The sandbox failed on %s %s", self.command, self.path)
            failure = ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "The sandbox failed; its log says where.")
            status, text, headers = failure.status, dump(failure.body()), {}
        self._send(status, text.encode(), headers)

    def _work(self) -> tuple[HTTPStatus, str, Mapping[str, str]]:
        body = self._body()
        host = self._host()
        parts = urlsplit(self.path)
        if not self.path.startswith("/") or parts.netloc:
            raise ApiError(HTTPStatus.BAD_REQUEST, "The request line must have a path, not a URL.")
        headers = {name.lower(): value for name, value in self.headers.items()}
        if parts.path == TOKEN_ROUTE:
            return self._token(body, headers)
        prefix = next((prefix for prefix in PREFIXES if parts.path.startswith(f"{prefix}/")), None)
        if prefix is None:
            raise ApiError(HTTPStatus.NOT_FOUND, "Nothing here: the API is under /api/v1/byoc and /byoc/v1.")
        route = unquote(parts.path[len(prefix) :])
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        request = Request(self.command, route, f"http://{host}{parts.path}", query, headers, body)
        half = self.server.latency / 2
        try:
            self._wait(half)
            answer = self._call(request)
        finally:
            self._wait(half)
        return answer.status, answer.text, {}

    def _token(self, body: bytes, headers: Mapping[str, str]) -> tuple[HTTPStatus, str, Mapping[str, str]]:
        if self.command != "POST":
            raise ApiError(
                HTTPStatus.METHOD_NOT_ALLOWED, "Tokens are given for POST.", headers={"Allow": "POST"}
            )
        return HTTPStatus.OK, json.dumps(self.server.tokens.grant(body, headers)), {}

    def _call(self, request: Request) -> Answer:
        if not self.server.tokens.accepts(request.headers.get("authorization", "")):
            raise ApiError(HTTPStatus.UNAUTHORIZED, "No valid token.", headers={"WWW-Authenticate": "Bearer"})
        self.server.rate.take()
        return self.server.api.handle(request)

    def _wait(self, seconds: float) -> None:
        if seconds:
            self.server.stopping.wait(seconds)

    def _host(self) -> str:
        host = self.headers.get("Host", "")
        if host.lower() not in self.server.hosts:
            self.close_connection = True
            raise ApiError(
                HTTPStatus.MISDIRECTED_REQUEST, f"This sandbox is {HOST}:{self.server.server_port} only."
            )
        return str(host)

    def _body(self) -> bytes:
        """Read the whole body, else the next request on this connection would begin in its middle."""
        if self.headers.get("Transfer-Encoding"):
            self.close_connection = True
            raise ApiError(HTTPStatus.LENGTH_REQUIRED, "Send the body in one piece, with Content-Length.")
        length = self.headers.get("Content-Length", "0")
        if not length.isascii() or not length.isdigit():
            self.close_connection = True
            raise ApiError(HTTPStatus.BAD_REQUEST, "Content-Length is not a number.")
        if len(length) > len(str(MAX_BODY)) or int(length) > MAX_BODY:
            self.close_connection = True
            raise ApiError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The body is larger than {MAX_BODY} bytes.")
        return self.rfile.read(int(length))

    def _send(self, status: HTTPStatus, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Cache-Control", "no-store")
        if status != HTTPStatus.NO_CONTENT:
            if body:
                self.send_header("Content-Type", "application/json;charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD" and status != HTTPStatus.NO_CONTENT:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (http.server's name)
        """Log quietly, and never with headers, which hold tokens."""
        log.debug(format, *args)
