"""Pages of features on their way from a task into a layer: not too many at once, and none for long."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.core import QgsFeature
    from qgis.gui import QgsMapCanvas

    from ..feedback import Feedback

AT_ONCE_MS = 10
"""So long features are added before the window may do something else."""
MOST_ON_THE_WAY = 50
"""Pages that a task may be ahead of the layer."""
PATIENCE_MS = 3000
LOOK_MS = 20
WAIT_SECONDS = 0.1


@dataclass(frozen=True)
class Page:
    """Features of tiles, the id and status of each tile, and how many of them have no geometry."""

    features: Sequence[QgsFeature]
    statuses: Sequence[tuple[str, str]]
    without_geometry: int


class Gate:
    """Lets a task be a number of pages ahead and no more, so that memory does not depend on how slow the map is."""

    def __init__(self) -> None:
        """Open for `MOST_ON_THE_WAY` pages."""
        self._free = threading.Semaphore(MOST_ON_THE_WAY)

    def enter(self, feedback: Feedback) -> None:
        """Wait until a page may be sent; raises `Cancelled` when it is not wanted any more."""
        while not self._free.acquire(timeout=WAIT_SECONDS):
            feedback.check()

    def leave(self) -> None:
        """Tell that a page has arrived."""
        self._free.release()


class DrawnMap:
    """The map that shows a layer: whether it is being drawn, so that whoever changes the layer may wait.

    What is drawn is a copy of the layer's features and spatial index. Qt makes it when the layer changes under the
    drawing, and holds the main thread for as long as that takes: a second with a hundred thousand features.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Look at `canvas`."""
        self._canvas = canvas
        self._waiting = QElapsedTimer()

    def is_busy(self) -> bool:
        """Say whether to wait; never for longer than three seconds, for it may be another layer that is slow."""
        if not self._canvas.isDrawing():
            self._waiting.invalidate()
            return False
        if not self._waiting.isValid():
            self._waiting.start()
        return self._waiting.elapsed() < PATIENCE_MS


class LayerFilling(QObject):
    """Adds pages with `add(page)`, some milliseconds at a time, while the map is not being drawn.

    `add` says whether it goes on. `emptied` tells that all pages that were put have been added.
    """

    emptied = pyqtSignal()

    def __init__(
        self, add: Callable[[Page], bool], gate: Gate, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        """Start with nothing to add."""
        super().__init__(parent)
        self._add = add
        self._gate = gate
        self._map = DrawnMap(canvas)
        self._pages: deque[Page] = deque()
        self._adding = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def put(self, page: Page) -> None:
        """Add a page soon."""
        self._pages.append(page)
        if not self._timer.isActive():
            self._timer.start(0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to be added."""
        return not self._pages and not self._adding

    def stop(self) -> None:
        """Add no more."""
        self._timer.stop()
        self._pages.clear()

    def _step(self) -> None:
        if self._adding:  # whoever listens to a layer that is new in the project may run an event loop
            return
        if self._map.is_busy():
            self._timer.start(LOOK_MS)
            return
        clock = QElapsedTimer()
        clock.start()
        self._adding = True
        try:
            while self._pages and clock.elapsed() < AT_ONCE_MS:
                self._gate.leave()
                if not self._add(self._pages.popleft()):
                    self.stop()
                    return
        finally:
            self._adding = False
        if self._pages:
            self._timer.start(0)
        else:
            self._timer.stop()
            self.emptied.emit()
