"""The part of the dock that lists collections: widgets only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAbstractItemView, QWidget

from .forms import load_form, set_widths

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QAbstractItemModel


class CollectionsPanel(QWidget, load_form("collections_panel")):
    """A search, a table, and what can be done with collections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)
        self.createButton.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.refreshCollectionsButton.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.searchEdit.setShowSearchIcon(True)
        self.collectionsView.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.collectionsView.setMinimumHeight(80)

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show a listing."""
        self.collectionsView.setModel(model)
        set_widths(self.collectionsView, (170, 110, 90))
