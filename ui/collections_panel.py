"""The part of the dock that lists collections: widgets only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu, QWidget

from .forms import load_form, set_widths
from .table_columns import TableColumns

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.PyQt.QtCore import QAbstractItemModel, QObject
    from qgis.PyQt.QtWidgets import QAction

COLUMNS = ("name", "bucket", "bands", "sensing", "extent", "created", "id")
WIDTHS = (150, 110, 110, 150, 170, 130)


class CollectionsPanel(QWidget, load_form("collections_panel")):
    """A search, a table, and what can be done with collections; `menu_asked(place)` for the table's menu."""

    menu_asked = pyqtSignal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)
        for button, picture in (
            (self.createButton, "/symbologyAdd.svg"),
            (self.editButton, "/mActionToggleEditing.svg"),
            (self.deleteButton, "/mActionDeleteSelected.svg"),
            (self.refreshCollectionsButton, "/mActionRefresh.svg"),
        ):
            button.setIcon(QgsApplication.getThemeIcon(picture))
        self.searchEdit.setShowSearchIcon(True)
        view = self.collectionsView
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self.menu_asked)
        view.setMinimumHeight(80)
        self._keys: Mapping[tuple[int, int], QAction] = {}
        view.installEventFilter(self)

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show a listing, in its own order until a column's title is clicked."""
        view = self.collectionsView
        view.setModel(model)
        view.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        set_widths(view, WIDTHS)
        self.columns = TableColumns(view, "collections", COLUMNS)

    def set_keys(self, keys: Mapping[tuple[int, int], QAction]) -> None:
        """Let keys on the table trigger actions: (key, modifiers) as numbers."""
        self._keys = keys

    def set_more(self, menu: QMenu) -> None:
        """Put a menu under the button for more."""
        self.moreButton.setMenu(menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the table before QGIS does: it has commands of its own on Del and Ctrl+C."""
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return super().eventFilter(watched, event)
        action = self._keys.get((int(event.key()), _number(event.modifiers())))
        if action is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            action.trigger()
        event.accept()
        return True


def _number(modifiers: Qt.KeyboardModifier) -> int:
    """Give modifiers as a number, the keypad's own left out, in Qt 5 and Qt 6 alike."""
    without = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    return int(getattr(without, "value", without))
