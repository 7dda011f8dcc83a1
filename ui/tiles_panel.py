"""The part of the dock that lists the tiles of the chosen collection: widgets only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from .forms import icon, load_form, set_widths

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QAbstractItemModel


class TilesPanel(QWidget, load_form("tiles_panel")):
    """A table, what the service says of the current tile, and what can be done with tiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)
        self.refreshTilesButton.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.loadButton.setIcon(icon("load_tiles"))
        self.registerButton.setIcon(icon("register"))
        self.tilesView.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tilesView.setMinimumHeight(80)

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show a listing."""
        self.tilesView.setModel(model)
        set_widths(self.tilesView, (95, 230, 130))
        header = self.tilesView.header()
        header.setResizeContentsPrecision(0)  # what is in view is enough: the words are few
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
