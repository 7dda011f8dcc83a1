"""What “Load on map” takes, with the plugin's own parts in a QGIS that has started, without a screen."""

from __future__ import annotations

import gc
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer

from ..byoc.auth import Credentials
from ..byoc.deployments import custom
from ..core.access import Access, open_client
from ..sandbox.api import PREFIXES
from ..sandbox.server import TOKEN_ROUTE
from ..ui.tile_loader import TileLoader
from ..ui.work import Work

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..byoc.models import Collection

MIB = 1 << 20


class Heartbeat(QObject):
    """Beats every 10 ms in the main thread, and knows for how long the thread was held between two beats.

    The wall's clock tells: it does not matter by whom it was held, itself, another thread that had Python's lock, or the
    machine. A user waits all the same.
    """

    EVERY_MS = 10

    def __init__(self) -> None:
        """Stand still until the block begins."""
        super().__init__()
        self.longest_ms = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        """Begin to beat."""
        self._last = time.perf_counter()
        self._timer.start(self.EVERY_MS)
        return self

    def __exit__(self, *_: object) -> None:
        """Beat a last time."""
        self._timer.stop()
        self._beat()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, 1000 * (now - self._last))
        self._last = now


def load_and_refresh(job: dict[str, Any]) -> dict[str, float]:
    """Load all tiles into a layer; where the job names the sandbox's log, look for changes then: there are none."""
    access = Access(
        custom(job["service"], job["service"] + TOKEN_ROUTE, PREFIXES[0]),
        Credentials("sandbox", "sandbox"),
        "bench",
    )
    canvas, work = QgsMapCanvas(), Work()
    collection = _choose(access, work, job["collection"])
    layer, told = _load(access, work, canvas, collection)
    # An iterator that is kept keeps a copy of the layer's spatial index, which the next change would have to pay for
    ids = {feature["tile_id"] for feature in layer.getFeatures(QgsFeatureRequest()) if feature.hasGeometry()}
    if len(ids) != job["count"] or layer.hasSpatialIndex() != 2:
        sys.exit(f"{len(ids)} tiles are in the layer, or it has no spatial index")
    if job.get("log"):
        from .listing_refresh import refresh  # not before: its share of the dock is no part of a loading

        told.update(refresh(access, work, canvas, collection, Path(job["log"])))
        if layer.featureCount() != job["count"]:
            sys.exit(f"{layer.featureCount()} tiles are in the layer after a refresh")
    return told


def _choose(access: Access, work: Work, collection_id: str) -> Collection:
    """Read the collection: whoever loads one has chosen it, then QGIS was asked for its CRS and the service for a token."""
    loop, found = QEventLoop(), []

    def ended(answer: Collection | Exception) -> None:
        found.append(answer)
        loop.quit()

    work.start(
        "collection",
        lambda feedback: open_client(access, feedback).get_collection(collection_id),
        on_done=ended,
        on_error=ended,
    )
    loop.exec()
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]


def _load(
    access: Access, work: Work, canvas: QgsMapCanvas, collection: Collection
) -> tuple[QgsVectorLayer, dict[str, float]]:
    """Load, and tell the seconds, the memory in MiB, and the longest time that the main thread was held, in ms."""
    loader, ended, loop = TileLoader(work, canvas), [], QEventLoop()
    for signal in (loader.loaded, loader.failed):
        signal.connect(ended.append)
        signal.connect(loop.quit)
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    with Heartbeat() as heart:
        loader.load(access, collection)
        loop.exec()
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if isinstance(ended[0], Exception):
        raise ended[0]
    if not ended[0].complete:
        sys.exit("not all tiles were loaded")
    memory = (after - before) * 1024 / MIB
    return ended[0].layer, {"call": seconds, "memory": memory, "held": heart.longest_ms}
