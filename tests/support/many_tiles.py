"""A sandbox that remembers many tiles, put into its store at once; and a timer that tells how long the main thread was held."""

from __future__ import annotations

import gc
import math
import os
import subprocess
import sys
import time
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.sandbox.api import PREFIXES
from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE
from sentinelhub_byoc.sandbox.store import TileRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sentinelhub_byoc.byoc.deployments import Deployment
    from sentinelhub_byoc.sandbox.server import Sandbox

STATUSES = ("INGESTED",) * 8 + ("FAILED", "INGESTED")
POINTS = 24


def seed_tiles(
    sandbox: Sandbox, collection_id: str, count: int, statuses: tuple[str, ...] = STATUSES
) -> None:
    """Give a collection `count` tiles that were not made one by one: a grid of outlines over two UTM zones."""

    def rows() -> Iterator[TileRow]:
        for number in range(count):
            tile_id = str(uuid.UUID(int=number + 1))
            document = {
                "id": tile_id,
                "path": f"scenes/{number // 100:03}/{number:05}/(BAND).tif",
                "status": statuses[number % len(statuses)],
                "created": "2024-05-01T10:00:00Z",
                "sensingTime": f"2024-05-{number % 28 + 1:02}T10:00:00Z",
                "coverGeometry": _outline(number),
            }
            if document["status"] == "FAILED":
                document["additionalData"] = {"failedIngestionCause": "Did not find any file at this path."}
            yield TileRow(tile_id, collection_id, 0, document)

    sandbox.store.tiles.add(rows())


def _outline(number: int) -> dict:
    epsg = 32632 + number % 2
    east, north = 300_000 + number % 100 * 4_000, 4_500_000 + number // 100 * 4_000
    ring = [
        [
            east + 1_900 * math.cos(2 * math.pi * i / POINTS),
            north + 1_900 * math.sin(2 * math.pi * i / POINTS),
        ]
        for i in range(POINTS)
    ]
    return {
        "type": "MultiPolygon",
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
        "coordinates": [[[*ring, ring[0]]]],
    }


@contextmanager
def sandbox_apart(root: Path) -> Iterator[Deployment]:
    """Run a sandbox in a process of its own, as the service does: it does not share Python's lock with QGIS."""
    command = [sys.executable, "-m", "sentinelhub_byoc.sandbox", "--root", str(root)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "build" / "plugins")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            url = process.stdout.readline().split("ready: ")[1].strip()
            yield custom(url, url + TOKEN_ROUTE, PREFIXES[0], title="Sandbox")
        finally:
            process.terminate()


class Heartbeat(QObject):
    """Beats every 10 ms in the main thread; a beat that comes late tells how long the thread was held.

    Two things do not count, being no fault of the plugin: the time in which the thread could have run, but the machine
    ran something else (only Linux tells of it); and looking for garbage in what the test's own machinery holds, a
    tenth of a second each time, which is more than a whole QGIS.
    """

    EVERY_MS = 10

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = self._waited = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        gc.collect()
        gc.freeze()
        self._last, self._waited = time.perf_counter(), _waited_for_a_core()
        self._timer.start(self.EVERY_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._beat()
        gc.unfreeze()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), _waited_for_a_core()
        self.gaps.append(now - self._last - (waited - self._waited))
        self._last, self._waited = now, waited

    @property
    def longest_ms(self) -> float:
        """The longest time between two beats, in milliseconds."""
        return 1000 * max(self.gaps, default=0.0)


def _waited_for_a_core() -> float:
    """Give the seconds that this thread has waited for a core, being ready to run."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0
