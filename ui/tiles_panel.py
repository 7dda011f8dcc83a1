"""The part of the dock that lists the tiles of the chosen collection: widgets only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QBoxLayout, QSizePolicy, QWidget

from ..core.tile_style import STATUS_STYLE, status_label
from .forms import icon, load_form, set_widths
from .status_counts import StatusCounts
from .status_icons import status_icon

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QAbstractItemModel
    from qgis.PyQt.QtGui import QResizeEvent

ROOM_OF_PICTURE = 28
"""Pixels that a status takes beside its word."""
LOWEST_CAUSE, HIGHEST_CAUSE = 42, 150
"""Pixels that the words about a tile take; more of them are scrolled."""


class TilesPanel(QWidget, load_form("tiles_panel")):
    """Filters, counts, a table, what is said of the current tile, and what can be done with tiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)
        self.statusCounts = StatusCounts(self)
        self.countsLayout.addWidget(self.statusCounts)
        self.setTabOrder(self.pathEdit, self.statusCounts)
        self.setTabOrder(self.statusCounts, self.tilesView)
        self.statusCombo.addItem(self.tr("All statuses"), "")
        for status in STATUS_STYLE:
            self.statusCombo.addItem(status_icon(status), status_label(status), status)
        for button, picture in (
            (self.refreshTilesButton, "/mActionRefresh.svg"),
            (self.reloadTilesButton, "/mActionReload.svg"),
            (self.moreButton, "/mActionArrowDown.svg"),
            (self.countButton, "/mActionSum.svg"),
            (self.copyCauseButton, "/mActionEditCopy.svg"),
        ):
            button.setIcon(QgsApplication.getThemeIcon(picture))
        self.loadButton.setIcon(icon("load_tiles"))
        self.registerButton.setIcon(icon("register"))
        self.pathEdit.setShowSearchIcon(True)
        self.tilesView.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tilesView.setMinimumHeight(64)
        self.causeArea.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_said("", "", "")

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show a listing."""
        self.tilesView.setModel(model)
        # Not a tree: that asks the model about every row whenever some arrive.
        self.tilesView.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        words = max(self.fontMetrics().horizontalAdvance(status_label(status)) for status in STATUS_STYLE)
        set_widths(self.tilesView, (words + self.fontMetrics().height() + ROOM_OF_PICTURE, 230, 130))
        header = self.tilesView.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_status(self, status: str) -> None:
        """Show by which status is filtered, without telling of it as a choice."""
        self.statusCombo.setCurrentIndex(max(0, self.statusCombo.findData(status)))
        self.statusCounts.mark(status)

    def show_said(self, said: str, meaning: str, fix: str) -> None:
        """Show what the service says of a tile, what it means, and the name of the button that mends it."""
        self.causeLabel.setText(said)
        self.causeLabel.setVisible(bool(said))
        self.meaningLabel.setText(meaning)
        self.meaningLabel.setVisible(bool(meaning))
        if fix:
            self.fixButton.setText(fix)
            self.fixButton.setAccessibleName(fix)
        self.fixButton.setVisible(bool(fix))
        for widget in (self.causeArea, self.copyCauseButton):
            widget.setVisible(bool(said))
        self._fit_said()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what depends on the width: the height of the words about a tile, and how the two large buttons stand."""
        super().resizeEvent(event)
        self._fit_said()
        beside = self.loadButton.sizeHint().width() + self.registerButton.sizeHint().width()
        narrow = beside + self.buttonsLayout.spacing() > self.width()
        self.buttonsLayout.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _fit_said(self) -> None:
        """Give the words the height that they need, up to a limit; less where the dock is low."""
        frame = 2 * self.causeArea.frameWidth()
        needed = self.causeBox.heightForWidth(max(self.width() - frame, 100)) + frame
        self.causeArea.setMinimumHeight(min(needed, LOWEST_CAUSE))
        self.causeArea.setMaximumHeight(min(needed, HIGHEST_CAUSE))
