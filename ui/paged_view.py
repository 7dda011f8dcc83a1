"""Reading on as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QObject, QTimer

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTreeView

    from .paged_model import PagedModel


class ReadsOn(QObject):
    """Asks a paged model for its next page when the last row comes into sight, and not before.

    A tree view itself asks with each layout, so after each page: it would read a million rows that nobody looks at. Its
    model (a proxy over the paged one) is to say that there is nothing to fetch.
    """

    def __init__(self, view: QTreeView, model: PagedModel) -> None:
        """Watch the view's scroll bar."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        bar = view.verticalScrollBar()
        for signal in (bar.valueChanged, bar.rangeChanged, model.advanced):
            signal.connect(self._look_soon)

    def _look_soon(self, *_values: int) -> None:
        """Let the view lay out first what has arrived."""
        self._soon.start()

    def _look(self) -> None:
        model = self._view.model()
        if not self._view.isVisible() or not self._model.canFetchMore(QModelIndex()):
            return
        count = model.rowCount()
        last = self._view.visualRect(model.index(count - 1, 0)) if count else None
        if last is None or last.top() <= self._view.viewport().height():
            self._model.fetchMore(QModelIndex())
