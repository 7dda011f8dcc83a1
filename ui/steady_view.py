"""A table that is drawn in one go while other threads are busy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QTableView

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPaintEvent


class SteadyTableView(QTableView):
    """Keeps Python's lock while it draws.

    Drawing asks a model in Python some hundred times. Without this each time takes the lock and gives it back, and
    waits for it some milliseconds again when a task works in Python meanwhile: together for half a second and more.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw; being called from Python, Qt has the lock in here."""
        super().paintEvent(event)
