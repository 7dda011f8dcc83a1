"""The sandbox over HTTP/1.1 on the loopback interface: tokens, the API under both prefixes, nothing else.

Only requests that name this very server in `Host` are answered, so that a web page in a browser cannot reach the
sandbox under a name of its own (DNS rebinding).
"""

from __future__ import annotations

import json
import logging
import os
import socket
import threading
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from .api import PREFIXES, Answer, Api, Request
from .buckets import Buckets
from .database import STATE_FILE, dump
from .errors import ApiError, TokenError
from .ingest import Ingester
from .store import Store
from .tokens import TOKEN_LIFETIME, TokenDesk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.deployments import Deployment

log = logging.getLogger(__name__)

TOKEN_ROUTE = "/auth/realms/main/protocol/openid-connect/token"  # noqa: S105 (an address)
HOST = "127.0.0.1"
MAX_BODY = 1 << 20
"""Bytes of a request body at most: a hundred bands or points need a few thousand."""

INGEST_DELAY = 0.2
"""Seconds that each step of an ingestion takes, unless told otherwise."""

_IDLE = 75.0  # seconds after which a silent connection is closed
_STOP = 5.0  # seconds that connections get to end when the server stops


class Sandbox:
    """A local BYOC service: start it, use `.url` and `.token_url`, stop it. Also a context manager.

    `root` holds the buckets (its folders) and the state (`.sandbox.sqlite3`). Delays are in seconds: `page_delay` holds
    back every page of a listing, `ingest_delay` each step of an ingestion. `token_lifetime` is the life of a token.
    With `s3` buckets that are no folder are read through GDAL's `/vsis3/`. With `late_checks` a cover geometry of more than 100 points is
    taken and its tile fails at ingestion (which of the two the service does is not documented).
    """

    def __init__(
        self,
        root: str | Path,
        *,
        port: int = 0,
        page_delay: float = 0.0,
        ingest_delay: float = INGEST_DELAY,
        token_lifetime: float = TOKEN_LIFETIME,
        s3: bool = False,
        late_checks: bool = False,
    ) -> None:
        """Only remember the settings; `start` opens files and the port."""
        self.root = Path(root)
        self._port = port
        self._page_delay = page_delay
        self._ingest_delay = ingest_delay
        self._token_lifetime = token_lifetime
        self._s3 = s3
        self._late_checks = late_checks
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Serve in the background and return the URL.

        Raises NotADirectoryError when the root is no folder, OSError when the port is taken, sqlite3.Error when the
        state file cannot be read.
        """
        if self._server is not None:
            return self.url
        if not self.root.is_dir():
            msg = f"The root {self.root} is not a folder."
            raise NotADirectoryError(msg)
        server = _Server((HOST, self._port))
        try:
            store = Store(self.root / STATE_FILE)
        except BaseException:
            server.server_close()
            raise
        ingester = Ingester(store, Buckets(self.root, self._s3), self._ingest_delay)
        server.serve(
            store,
            ingester,
            Api(store, ingester, late_checks=self._late_checks),
            TokenDesk(store.database.secret("token"), self._token_lifetime),
            self._page_delay,
        )
        self._server = server
        ingester.start()
        self._thread = threading.Thread(
            target=server.serve_forever, args=(0.05,), name="sandbox-http", daemon=True
        )
        self._thread.start()
        return self.url

    def stop(self) -> None:
        """Answer what is being answered, close every connection, and let go of the state file."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        server.shutdown()
        self._thread.join()
        server.server_close()
        server.close_connections()
        server.ingester.stop()
        server.store.close()

    def __enter__(self) -> Sandbox:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    @property
    def url(self) -> str:
        """The base URL, without a prefix of the API."""
        return f"http://{HOST}:{self._running.server_port}"

    @property
    def token_url(self) -> str:
        """Where tokens are given out."""
        return self.url + TOKEN_ROUTE

    @property
    def tokens(self) -> TokenDesk:
        """What gives out tokens: tests read how many it issued."""
        return self._running.tokens

    @property
    def store(self) -> Store:
        """What the sandbox remembers: benchmarks fill it without a hundred thousand calls."""
        return self._running.store

    @property
    def deployment(self) -> Deployment:
        """The sandbox as the client knows places of the service."""
        from ..byoc.deployments import custom

        return custom(self.url, self.token_url, PREFIXES[0], title="Sandbox")

    @property
    def _running(self) -> _Server:
        if self._server is None:
            msg = "The sandbox is not running: call start() first."
            raise RuntimeError(msg)
        return self._server


class _Server(ThreadingHTTPServer):
    """The listening socket, and the open connections so that they can be closed."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int]) -> None:
        """Bind and listen."""
        self._open: set[socket.socket] = set()
        self._idle = threading.Condition()
        self.stopping = threading.Event()
        super().__init__(address, _Handler)

    def serve(self, store: Store, ingester: Ingester, api: Api, tokens: TokenDesk, page_delay: float) -> None:
        """Set what is served."""
        self.store, self.ingester = store, ingester
        self.api, self.tokens, self.page_delay = api, tokens, page_delay
        self.hosts = frozenset(f"{host}:{self.server_port}" for host in (HOST, "localhost"))

    def server_bind(self) -> None:
        """Bind without asking for the machine's name, which may take seconds."""
        if os.name != "nt":  # there, it would let two servers share a port
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Note the connection, then serve it in a thread."""
        with self._idle:
            self._open.add(request)
        super().process_request(request, client_address)

    def close_request(self, request: Any) -> None:
        """Close a connection that has ended."""
        super().close_request(request)
        with self._idle:
            self._open.discard(request)
            self._idle.notify_all()

    def close_connections(self) -> None:
        """End every connection: no more requests are read, answers under way may end."""
        self.stopping.set()
        with self._idle:
            for request in self._open:
                with suppress(OSError):  # the client was faster
                    request.shutdown(socket.SHUT_RD)
            self._idle.wait_for(lambda: not self._open, timeout=_STOP)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 (socketserver's signature)
        """Keep quiet about clients that go away in the middle."""
        log.debug("A connection broke off.")


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = "sentinelhub-byoc-sandbox"
    sys_version = ""
    timeout = _IDLE
    disable_nagle_algorithm = True
    wbufsize = 1 << 16  # head and body leave in one piece
    server: _Server

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
            if self.command != "POST":
                raise ApiError(
                    HTTPStatus.METHOD_NOT_ALLOWED, "Tokens are given for POST.", headers={"Allow": "POST"}
                )
            return HTTPStatus.OK, json.dumps(self.server.tokens.grant(body, headers)), {}
        prefix = next((prefix for prefix in PREFIXES if parts.path.startswith(f"{prefix}/")), None)
        if prefix is None:
            raise ApiError(HTTPStatus.NOT_FOUND, "Nothing here: the API is under /api/v1/byoc and /byoc/v1.")
        if not self.server.tokens.accepts(headers.get("authorization", "")):
            raise ApiError(HTTPStatus.UNAUTHORIZED, "No valid token.", headers={"WWW-Authenticate": "Bearer"})
        route = unquote(parts.path[len(prefix) :])
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        url = f"http://{host}{parts.path}"
        answer: Answer = self.server.api.handle(Request(self.command, route, url, query, headers, body))
        if answer.listing and self.server.page_delay:
            self.server.stopping.wait(self.server.page_delay)
        return answer.status, answer.text, {}

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
