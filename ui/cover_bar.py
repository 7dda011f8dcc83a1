"""The bar over the map that counts points while a cover geometry is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsFloatingWidget
from qgis.PyQt.QtCore import Qt

from ..byoc.geometry import MAX_POINTS
from .forms import load_form
from .texts import plain_tip

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget


COLOURS = "QFrame#frame { background: #f4f4f4; border: 1px solid #707070; } QLabel { background: none; color: #1a1a1a; }"
"""Over a map of any colours, in any theme: as QGIS does with its own messages there."""
WIDEST = 400
"""Pixels of the title: a path may have a thousand characters."""


class CoverBar(QgsFloatingWidget, load_form("cover_bar")):
    """Points so far, and the two ways out."""

    def __init__(self, path: str, canvas: QWidget) -> None:
        """Float at the bottom of `canvas`, where no message covers it; `path` names the tile."""
        super().__init__(canvas)
        self.setupUi(self)
        self.frame.setStyleSheet(COLOURS)
        title = self.tr("Cover geometry of {path}").format(path=path)
        metrics = self.titleLabel.fontMetrics()
        self.titleLabel.setText(metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, WIDEST))
        self.titleLabel.setToolTip(plain_tip(title))
        self.pointsBar.setMaximum(MAX_POINTS)
        self.setAnchorWidget(canvas)
        self.setAnchorPoint(QgsFloatingWidget.AnchorPoint.BottomMiddle)
        self.setAnchorWidgetPoint(QgsFloatingWidget.AnchorPoint.BottomMiddle)
        self.show()

    def show_points(self, points: int, problem: str) -> None:
        """Show how many points there are, and what keeps them from being saved, if anything does."""
        text = self.tr("{points} of {most} points").format(points=points, most=MAX_POINTS)
        self.pointsBar.setValue(min(points, MAX_POINTS))
        self.pointsBar.setFormat(text)
        self.pointsBar.setAccessibleDescription(text)
        self.problemLabel.setText(f"✗ {problem}" if problem else "")
        self.problemLabel.setVisible(bool(problem))
        self.saveButton.setEnabled(not problem)
        self.adjustSize()

    def show_sending(self, *, sending: bool) -> None:
        """Grey the buttons while the service is asked."""
        self.frame.setEnabled(not sending)
