"""What loading the plugin leaves for later: done in small steps when QGIS has nothing else to do, or at once when wanted."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterable


class Startup(QObject):
    """Takes one step in each turn of QGIS's event loop, so that neither its start nor its windows wait for the plugin."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject | None = None) -> None:
        """Begin with the next turn."""
        super().__init__(parent)
        self._steps = deque(steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        self._timer.start(0)

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._steps

    def finish(self) -> None:
        """Take all steps that are left now: somebody waits for what they make."""
        while self._steps:
            self.step()

    def stop(self) -> None:
        """Leave undone what is not done yet."""
        self._steps.clear()
        self._timer.stop()

    def step(self) -> None:
        """Take the next step."""
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._timer.stop()
