"""Looks again at tiles that are being ingested, ever less often."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, QTimer

FIRST_MS = 1500
LONGEST_MS = 30_000
GROWTH = 1.5


class Follower(QObject):
    """Calls `look` after a while that grows from call to call.

    One look at a time: the next is timed by `again`, which whoever looked calls when the answer is there. Nothing is
    timed while paused (the dock is hidden).
    """

    def __init__(self, look: Callable[[], None], parent: QObject | None = None) -> None:
        """Stand still until `start`."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(look)
        self._interval = FIRST_MS
        self._wanted = False
        self._paused = False

    @property
    def waiting(self) -> bool:
        """Whether a look is timed."""
        return self._timer.isActive()

    def start(self) -> None:
        """Look soon, and then ever less often."""
        self._interval = FIRST_MS
        self._wanted = True
        self._time_next()

    def again(self) -> None:
        """Time the next look, later than the one before."""
        self._interval = min(LONGEST_MS, int(self._interval * GROWTH))
        self._time_next()

    def stop(self) -> None:
        """Look no more: all has ended, or nobody asks."""
        self._wanted = False
        self._timer.stop()

    def pause(self, paused: bool) -> None:
        """Hold, or go on from the first interval."""
        if paused:
            self._timer.stop()
        elif self._paused and self._wanted:
            self._interval = FIRST_MS
            self._timer.start(self._interval)
        self._paused = paused

    def _time_next(self) -> None:
        if self._wanted and not self._paused:
            self._timer.start(self._interval)
