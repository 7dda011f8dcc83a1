"""Which columns of a table are shown: a menu on its header, remembered from one day to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QTreeView


class TableColumns(QObject):
    """Shows and hides columns; `keys` name them in the settings, and the first one always shows."""

    def __init__(self, view: QTreeView, name: str, keys: Sequence[str]) -> None:
        """Hide what was hidden last time; `name` tells this table from others."""
        super().__init__(view)
        self._view = view
        self._setting = f"sentinelhub_byoc/hidden_columns/{name}"
        self._keys = tuple(keys)
        for key in filter(None, str(QgsSettings().value(self._setting, "")).split(",")):
            if key in self._keys[1:]:
                view.setColumnHidden(self._keys.index(key), True)
        header = view.header()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)

    def _open(self, place: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions(menu))
        menu.popup(self._view.header().mapToGlobal(place))

    def actions(self, parent: QObject) -> list[QAction]:
        """Make the entries of a menu, for `parent` to keep: one a column, and the one that ends sorting."""
        titles, made = self._view.model(), []
        for column, _key in enumerate(self._keys):
            title = str(titles.headerData(column, Qt.Orientation.Horizontal))
            action = QAction(title.replace("&", "&&"), parent)
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(column))
            action.setEnabled(column > 0)
            action.toggled.connect(lambda shown, column=column: self._show(column, shown))
            made.append(action)
        line = QAction(parent)
        line.setSeparator(True)
        unsorted = QAction(self.tr("In the order of the service"), parent)
        unsorted.setEnabled(self._view.header().sortIndicatorSection() >= 0)
        unsorted.triggered.connect(lambda _checked: self._view.sortByColumn(-1, Qt.SortOrder.AscendingOrder))
        return [*made, line, unsorted]

    def _show(self, column: int, shown: bool) -> None:
        self._view.setColumnHidden(column, not shown)
        hidden = [key for number, key in enumerate(self._keys) if self._view.isColumnHidden(number)]
        QgsSettings().setValue(self._setting, ",".join(hidden))
