"""The sandbox as something to start and stop: its socket on the loopback interface, and what it serves."""

from __future__ import annotations

import logging
import os
import socket
import threading
from contextlib import suppress
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .api import PREFIXES, Api
from .buckets import Buckets
from .connection import HOST, TOKEN_ROUTE, Handler
from .database import STATE_FILE
from .faults import KINDS, FaultDesk, Faults
from .ingest import Ingester
from .limits import RateLimit
from .many import add_many
from .store import Store
from .tokens import TOKEN_LIFETIME, TokenDesk

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from ..byoc.deployments import Deployment

__all__ = ["HOST", "INGEST_DELAY", "TOKEN_ROUTE", "Sandbox", "Server"]

log = logging.getLogger(__name__)

INGEST_DELAY = 0.2
"""Seconds that each step of an ingestion takes, unless told otherwise."""

_STOP = 5.0  # seconds that connections get to end when the server stops


class Sandbox:
    """A local BYOC service: start it, use `.url` and `.token_url`, stop it. Also a context manager.

    `root` holds the buckets (its folders) and the state (`.sandbox.sqlite3`). Delays are in seconds: `latency` is on the
    way of every request to the API, half of it before and half after what the request does; `ingest_delay` is each step of
    an ingestion, `token_lifetime` the life of a token. `rate` is how many requests a minute are let through, 0 all. `tiles`
    adds a collection of so many tiles (see `many`), unless it is there. `faults` is the share of requests that go wrong, in
    one of `fault_kinds` (see `faults`); `seed` decides what is left to chance.
    With `s3` buckets that are no folder are read through GDAL's `/vsis3/`. With `late_checks` a cover geometry of more
    than 100 points is taken and its tile fails at ingestion (which of the two the service does is not documented).
    """

    def __init__(
        self,
        root: str | Path,
        *,
        port: int = 0,
        faults: float = 0.0,
        fault_kinds: Sequence[str] = tuple(KINDS),
        latency: float = 0.0,
        rate: float = 0,
        tiles: int = 0,
        seed: int = 0,
        ingest_delay: float = INGEST_DELAY,
        token_lifetime: float = TOKEN_LIFETIME,
        s3: bool = False,
        late_checks: bool = False,
    ) -> None:
        """Only remember the settings; `start` opens files and the port. ValueError for faults that cannot be."""
        self.root = Path(root)
        self._port = port
        self._faults = FaultDesk(Faults(faults, seed, fault_kinds))
        self._latency = latency
        self._rate = rate
        self._tiles = tiles
        self._seed = seed
        self._ingest_delay = ingest_delay
        self._token_lifetime = token_lifetime
        self._s3 = s3
        self._late_checks = late_checks
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self.many: dict[str, Any] | None = None
        """The collection of `tiles` tiles."""

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
        server = Server((HOST, self._port))
        try:
            store = Store(self.root / STATE_FILE)
            if self._tiles:
                self.many = add_many(store, self._tiles, self._seed)
        except BaseException:
            server.server_close()
            raise
        ingester = Ingester(store, Buckets(self.root, self._s3), self._ingest_delay)
        api = Api(store, ingester, late_checks=self._late_checks)
        tokens = TokenDesk(store.database.secret("token"), self._token_lifetime)
        server.serve(store, ingester, api, tokens, self._faults)
        server.latency, server.rate = self._latency, RateLimit(self._rate)
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
    def faults_seen(self) -> Counter[str]:
        """How many faults of each kind there were."""
        return self._faults.seen

    @property
    def latency(self) -> float:
        """Seconds on the way of every request; may be set while the sandbox runs, for the requests to come."""
        return self._latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self._latency = seconds
        if self._server is not None:
            self._server.latency = seconds

    @property
    def deployment(self) -> Deployment:
        """The sandbox as the client knows places of the service."""
        from ..byoc.deployments import custom

        return custom(self.url, self.token_url, PREFIXES[0], title="Sandbox")

    @property
    def _running(self) -> Server:
        if self._server is None:
            msg = "The sandbox is not running: call start() first."
            raise RuntimeError(msg)
        return self._server


class Server(ThreadingHTTPServer):
    """The listening socket, and the open connections so that they can be closed."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int]) -> None:
        """Bind and listen."""
        self._open: set[socket.socket] = set()
        self._idle = threading.Condition()
        self.stopping = threading.Event()
        self.latency = 0.0
        self.rate = RateLimit(0)
        super().__init__(address, Handler)

    def serve(self, store: Store, ingester: Ingester, api: Api, tokens: TokenDesk, faults: FaultDesk) -> None:
        """Set what is served."""
        self.store, self.ingester = store, ingester
        self.api, self.tokens, self.faults = api, tokens, faults
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
