"""Cover geometries drawn over the map, without a layer: what would be sent, before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from .map_view import MARGIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas

    from .register_rows import Outline

LINE = QColor(184, 106, 12)
FILL = QColor(224, 138, 30, 50)
WIDTH = 2


class FootprintPreview(QObject):
    """Rubber bands in the map's CRS, drawn again when that changes. A dashed line is a box: nothing told which pixels are valid."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        """Draw on `canvas`; nothing is drawn yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._outlines: tuple[Outline, ...] = ()
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, outlines: Sequence[Outline]) -> None:
        """Draw these, and nothing else."""
        if tuple(outlines) != self._outlines:
            self._outlines = tuple(outlines)
            self._draw()

    def clear(self) -> None:
        """Draw nothing."""
        self.show(())

    def bands(self) -> list[QgsRubberBand]:
        """Give what is drawn."""
        return list(self._bands)

    def zoom(self) -> None:
        """Move the map to what is drawn."""
        extents = [
            band.asGeometry().boundingBox()
            for band in self._bands
            if not sip.isdeleted(band) and not band.asGeometry().isEmpty()
        ]
        if not extents or sip.isdeleted(self._canvas):
            return
        whole = QgsRectangle(extents[0])
        for extent in extents[1:]:
            whole.combineExtentWith(extent)
        whole.scale(MARGIN)
        self._canvas.setExtent(whole)
        self._canvas.refresh()

    def _draw(self) -> None:
        if sip.isdeleted(self._canvas):
            self._bands = []
            return
        for band in self._bands:
            if not sip.isdeleted(band):
                self._canvas.scene().removeItem(band)
        self._bands = [self._band(outline) for outline in self._outlines]

    def _band(self, outline: Outline) -> QgsRubberBand:
        shape = QgsGeometry()
        shape.fromWkb(outline.wkb)
        band = QgsRubberBand(self._canvas, shape.type())  # one value under every version's name
        band.setStrokeColor(LINE)
        band.setFillColor(FILL)
        band.setWidth(WIDTH)
        band.setLineStyle(Qt.PenStyle.DashLine if outline.is_box else Qt.PenStyle.SolidLine)
        crs = QgsCoordinateReferenceSystem(f"EPSG:{outline.epsg}")
        there = self._canvas.mapSettings().destinationCrs()
        try:
            done = shape.transform(QgsCoordinateTransform(crs, there, QgsProject.instance()))
        except QgsCsException:
            return band  # it lies where the map's CRS has no place: nothing to be seen there
        if done == Qgis.GeometryOperationResult.Success and shape.boundingBox().isFinite():
            band.setToGeometry(shape)
        return band
