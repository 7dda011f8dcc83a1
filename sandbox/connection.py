"""One connection of the sandbox over HTTP/1.1: tokens, the API under both prefixes, nothing else.

Only requests that name this very server in `Host` are answered, so that a web page in a browser cannot reach the
sandbox under a name of its own (DNS rebinding).
"""

from __future__ import annotations

import json
import logging
import os
import socket
import struct
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from .api import PREFIXES, Answer, Request
from .errors import ApiError
from .faults import TOKEN_SERVES, BrokenOff
from .replies import Reply, refusal, reply_to

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .server import Server

log = logging.getLogger(__name__)

TOKEN_ROUTE = "/auth/realms/main/protocol/openid-connect/token"  # noqa: S105  # nosec B105 # an address
HOST = "127.0.0.1"
MAX_BODY = 1 << 20
"""Bytes of a request body at most: a hundred bands or points need a few thousand."""

_METHODS = "GET, HEAD, POST, PUT, DELETE"
_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # on, no seconds: close() resets
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
            reply = self._work()
        except ApiError as error:
            reply = refusal(error)
        except BrokenOff as end:
            if end.reset:
                self._reset()
            raise
        self._send(reply)

    def _work(self) -> Reply:
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
            return self._call(request)
        finally:
            self._wait(half)

    def _token(self, body: bytes, headers: Mapping[str, str]) -> Reply:
        if self.command != "POST":
            raise ApiError(
                HTTPStatus.METHOD_NOT_ALLOWED, "Tokens are given for POST.", headers={"Allow": "POST"}
            )

        def grant() -> Answer:
            return Answer(HTTPStatus.OK, json.dumps(self.server.tokens.grant(body, headers)))

        fault = self.server.faults.draw_for_token()
        return fault.befall_token(lambda: reply_to(grant)) if fault else reply_to(grant)

    def _call(self, request: Request) -> Reply:
        authorization = request.headers.get("authorization", "")
        if not self.server.tokens.accepts(authorization):
            raise _no_token()
        self.server.rate.take()
        fault = self.server.faults.draw(request)
        if fault is None:
            return reply_to(lambda: self.server.api.handle(request))
        log.info("%s: %s %s", fault.kind, self.command, request.route)
        if fault.kind == "token-ended" and self.server.tokens.end(authorization, TOKEN_SERVES):
            raise _no_token()
        return fault.befall(lambda: reply_to(lambda: self.server.api.handle(request)))

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

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Cache-Control", "no-store")
        if reply.status != HTTPStatus.NO_CONTENT:
            if reply.body:
                self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(reply.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD" and reply.status != HTTPStatus.NO_CONTENT:
            self.wfile.write(reply.body[: len(reply.body) - reply.missing])
        if reply.missing:
            self.close_connection = True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Refuse what http.server itself finds wrong in the service's words, not in its own HTML.

        It says 501 of a method that it does not know, which is no failure of ours.
        """
        error = ApiError(HTTPStatus(code), message or HTTPStatus(code).phrase)
        if code == HTTPStatus.NOT_IMPLEMENTED:
            error = ApiError(
                HTTPStatus.METHOD_NOT_ALLOWED,
                f"{self.command} is not allowed here.",
                headers={"Allow": _METHODS},
            )
            with suppress(ApiError):  # one of its own about the body: the method is wrong all the same
                self._body()
        self.close_connection = True
        self._send(refusal(error))

    def _reset(self) -> None:
        """End the connection with a RST, now: what is closed later says goodbye first."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        for one in (self.rfile, self.wfile, self.connection):
            one.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (http.server's name)
        """Log quietly, and never with headers, which hold tokens."""
        log.debug(format, *args)


def _no_token() -> ApiError:
    return ApiError(HTTPStatus.UNAUTHORIZED, "No valid token.", headers={"WWW-Authenticate": "Bearer"})
