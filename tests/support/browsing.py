"""QGIS's Browser panel for tests: a model of it, branches opened and waited for as the panel does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clicks import wait_until
from qgis.core import Qgis
from qgis.gui import QgsBrowserGuiModel, QgsDataItemGuiContext, QgsGui
from qgis.PyQt.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsDataItem
    from qgis.PyQt.QtCore import QModelIndex

TITLE = "Sentinel Hub BYOC"


class Browsing:
    """A browser of QGIS's with nothing around it."""

    def __init__(self) -> None:
        self.model = QgsBrowserGuiModel()
        self.model.initialize()

    def root(self) -> QgsDataItem | None:
        """Give the product's root item, if there is one."""
        rows = range(self.model.rowCount())
        items = [self.model.dataItem(self.model.index(row, 0)) for row in rows]
        return next((item for item in items if item.name() == TITLE), None)

    def index(self, item: QgsDataItem) -> QModelIndex:
        return self.model.findItem(item)

    def names(self, item: QgsDataItem) -> list[str]:
        """Name what the panel shows below an item, in its order."""
        children = sorted(self.children(item), key=lambda child: str(child.sortKey()).casefold())
        return [child.name() for child in children]

    def children(self, item: QgsDataItem) -> list[QgsDataItem]:
        parent = self.index(item)
        rows = range(self.model.rowCount(parent))
        return [self.model.dataItem(self.model.index(row, 0, parent)) for row in rows]

    def open(self, item: QgsDataItem) -> list[str]:
        """Open a branch as the panel does, and name what is below when it is there."""
        index = self.index(item)
        if self.model.canFetchMore(index):
            self.model.fetchMore(index)
        return self.wait(item)

    def wait(self, item: QgsDataItem) -> list[str]:
        """Wait until an item has listed."""

        def listed() -> bool:
            notes = [child.name() for child in self.children(item)]
            return item.state() == Qgis.BrowserItemState.Populated and notes != ["Connecting …"]

        wait_until(listed, f"what is below {item.name()}")
        return self.names(item)

    def child(self, item: QgsDataItem, name: str) -> Any:
        """Give the child of that name."""
        return next(child for child in self.children(item) if child.name() == name)

    def double_click(self, item: QgsDataItem) -> bool:
        """Do as the panel does: providers are asked first, then the item."""
        context = QgsDataItemGuiContext()
        providers = QgsGui.dataItemGuiProviderRegistry().providers()
        return any(one.handleDoubleClick(item, context) for one in providers) or item.handleDoubleClick()

    def menu(self, item: QgsDataItem, selected: Sequence[QgsDataItem] = ()) -> QMenu:
        """Give the context menu of an item."""
        menu = QMenu()
        for provider in QgsGui.dataItemGuiProviderRegistry().providers():
            provider.populateContextMenu(item, menu, list(selected) or [item], QgsDataItemGuiContext())
        return menu

    def choose(self, item: QgsDataItem, text: str, selected: Sequence[QgsDataItem] = ()) -> None:
        """Choose an entry of an item's context menu."""
        menu = self.menu(item, selected)
        texts = [action.text().replace("&", "") for action in menu.actions()]
        assert text in texts, f"{text!r} is not among {texts}"
        menu.actions()[texts.index(text)].trigger()
        menu.deleteLater()
