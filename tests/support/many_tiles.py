"""A sandbox that remembers many tiles, put into its store at once; and a timer that tells how long the main thread was held."""

from __future__ import annotations

import math
import time
import uuid
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from sentinelhub_byoc.sandbox.store import TileRow

if TYPE_CHECKING:
    from collections.abc import Iterator

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


class Heartbeat(QObject):
    """Beats every 10 ms in the main thread; a beat that comes late tells how long the thread was held."""

    EVERY_MS = 10

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        self._last = time.perf_counter()
        self._timer.start(self.EVERY_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._beat()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
        self.beats += 1

    @property
    def longest_ms(self) -> float:
        """The longest time between two beats, in milliseconds."""
        return 1000 * max(self.gaps, default=0.0)
