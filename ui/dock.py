"""The dock: widgets only. What they do is `ui.controller`'s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QAction


class ByocDock(QgsDockWidget):
    """Empty at first, so that QGIS can put it where it was while it starts; `fill` makes the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the empty dock."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sentinel Hub BYOC"))
        self.setObjectName("SentinelHubByocDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)

    def fill(self) -> None:
        """Make what stands in it, which takes longer than all else at the plugin's start."""
        from .dock_contents import DockContents

        self.contents = DockContents(self)
        self.setWidget(self.contents)
        self.contents.add_panels()
        self.collections_panel = self.contents.collections_panel
        self.tiles_panel = self.contents.tiles_panel

    def set_menu(self, actions: list[QAction | None]) -> None:
        """Fill the menu beside the connections; None stands for a line between entries."""
        menu = QMenu(self)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self.contents.connectionMenuButton.setMenu(menu)

    def show_connections(self, entries: list[tuple[str, str]], chosen: str | None) -> None:
        """List connections as (name shown, name meant); choosing here sends no signal of a user's choice."""
        combo = self.contents.connectionCombo
        combo.blockSignals(True)
        combo.clear()
        for title, name in entries:
            combo.addItem(title, name)
        combo.setCurrentIndex(combo.findData(chosen) if chosen is not None else -1)
        combo.setEnabled(bool(entries))
        combo.blockSignals(False)

    def chosen_connection(self) -> str | None:
        """Give the name of the connection that is chosen; None when there is none."""
        return self.contents.connectionCombo.currentData()

    def show_start(self, text: str, *, can_connect: bool) -> None:
        """Show the page that offers to connect."""
        form = self.contents
        form.startLabel.setText(text)
        form.connectButton.setVisible(can_connect)
        form.stack.setCurrentWidget(form.startPage)

    def show_work(self) -> None:
        """Show the page with collections and tiles."""
        self.contents.stack.setCurrentWidget(self.contents.workPage)
