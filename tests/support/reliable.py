"""A sandbox that misbehaves, a client that waits little for it, and what of tiles has to be the same after all."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patience import NEVER_LATE
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.register import TileSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLUGINS = Path(__file__).absolute().parents[2] / "build" / "plugins"
SHARE = 0.2
"""Of the requests that go wrong."""

HASTY = RetryPolicy(attempts=12, first_wait=0.005, longest_backoff=0.05)
FIRST = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)


def sources(count: int) -> list[TileSource]:
    """Return tiles to register, each with a time and an outline of its own, and no files."""
    return [_source(number) for number in range(count)]


def _source(number: int) -> TileSource:
    west, south = 5 + number % 40 * 0.1, 40 + number // 40 * 0.1
    ring = [[west, south], [west + 0.1, south], [west + 0.1, south + 0.1], [west, south]]
    outline = {"type": "Polygon", "coordinates": [ring]}
    moment = FIRST + timedelta(seconds=number)
    return TileSource(f"scenes/{number:04}/(BAND).tif", sensing_time=moment, cover_geometry=outline)


@contextmanager
def misbehaving(root: Path, **options: Any) -> Iterator[tuple[Sandbox, ByocClient]]:
    """Run a sandbox where a fifth of the requests goes wrong, and a client of it."""
    with (
        Sandbox(root, **{"faults": SHARE, "ingest_delay": 600, **options}) as sandbox,
        open_session(sandbox.deployment, Credentials("sandbox", "sandbox")) as session,
    ):
        yield sandbox, ByocClient(session, sandbox.deployment, timeout=NEVER_LATE, retry=HASTY)


def stored(sandbox: Sandbox, collection_id: str) -> list[tuple[str, Any, Any]]:
    """Return path, time and outline of every tile that a collection has, from the store itself, in the order of paths."""
    rows = sandbox.store.database.rows(
        "SELECT id FROM tiles WHERE collection_id = ? ORDER BY path", (collection_id,)
    )
    tiles = [sandbox.store.tiles.get(row["id"]) for row in rows]
    return [
        (tile.path, tile.document.get("sensingTime"), tile.document.get("coverGeometry")) for tile in tiles
    ]


def count(sandbox: Sandbox, collection_id: str) -> int:
    """Return how many tiles a collection has."""
    sql = "SELECT count(*) AS n FROM tiles WHERE collection_id = ?"
    return sandbox.store.database.rows(sql, (collection_id,))[0]["n"]


def killed(script: str, midway: Callable[[], bool]) -> None:
    """Run a script in a process of its own and kill that (SIGKILL) as soon as `midway` is true."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(PLUGINS), str(Path(__file__).parent)))}
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], env=environment) as process:
        deadline = time.monotonic() + 60
        try:
            while not midway():
                assert process.poll() is None, "it came to its end before it could be killed"
                assert time.monotonic() < deadline
                time.sleep(0.005)
        finally:
            process.kill()
