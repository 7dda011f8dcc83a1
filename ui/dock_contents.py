"""What stands in the dock: the form of it, and the panels of collections and tiles."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QWidget

from .collections_panel import CollectionsPanel
from .forms import icon, load_form
from .tiles_panel import TilesPanel


class DockContents(QWidget, load_form("dock")):
    """Connection above, collections, tiles of the chosen one below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)

    def add_panels(self) -> None:
        """Make the panels, once the form has its place: only then are their buttons as wide as they will be."""
        self.collections_panel = CollectionsPanel(self)
        self.tiles_panel = TilesPanel(self)
        # The panels came after the form: what is at the bottom goes back to the end of the tab order.
        QWidget.setTabOrder(self.tiles_panel.registerButton, self.stopButton)
        self.connectionMenuButton.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.stopButton.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg"))
        self.tryButton.setIcon(icon("sandbox"))
        self.splitter.addWidget(self.collections_panel)
        self.splitter.addWidget(self.tiles_panel)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
