"""The dock: widgets only. What they do is `ui.controller`'s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from .collections_panel import CollectionsPanel
from .forms import icon, load_form
from .tiles_panel import TilesPanel

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QShowEvent
    from qgis.PyQt.QtWidgets import QAction


class DockContents(QWidget, load_form("dock")):
    """The form of the dock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)


class ByocDock(QgsDockWidget):
    """Connection above, collections, tiles of the chosen one below."""

    first_shown = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the widgets; nothing is connected to a service yet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sentinel Hub BYOC"))
        self.setObjectName("SentinelHubByocDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.contents = DockContents(self)
        self.setWidget(self.contents)
        self.collections_panel = CollectionsPanel(self.contents)
        self.tiles_panel = TilesPanel(self.contents)
        # The panels came after the form: what is at the bottom goes back to the end of the tab order.
        QWidget.setTabOrder(self.tiles_panel.registerButton, self.contents.stopButton)
        self._shown = False
        self._dress()

    def _dress(self) -> None:
        form = self.contents
        form.connectionMenuButton.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        form.stopButton.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg"))
        form.tryButton.setIcon(icon("sandbox"))
        form.splitter.addWidget(self.collections_panel)
        form.splitter.addWidget(self.tiles_panel)
        form.splitter.setStretchFactor(0, 2)
        form.splitter.setStretchFactor(1, 3)

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

    def showEvent(self, event: QShowEvent) -> None:
        """Tell when the dock is seen for the first time."""
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self.first_shown.emit()
