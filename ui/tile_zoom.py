"""Moves the map to tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsRectangle
from qgis.PyQt.QtCore import QObject

from .map_view import look_at_extent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile
    from ..feedback import Feedback
    from .shared import Shared


class TileZoom(QObject):
    """Works out where tiles are in the background: they may be thousands, each in a CRS of its own."""

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        """Move the canvas of `shared`."""
        super().__init__(parent)
        self._shared = shared
        self._last = 0

    def to(self, tiles: Sequence[Tile]) -> None:
        """Move the map to tiles; of several askings the last one counts."""
        self._last += 1
        number = self._last

        def found(box: QgsRectangle) -> None:
            if number == self._last:
                self._look(box)

        self._shared.work.start(
            self.tr("Looking for {count} tile(s) on the map").format(count=len(tiles)),
            lambda feedback: _box(tiles, feedback),
            on_done=found,
            on_error=self._shared.notices.error,
            quiet=True,
        )

    def _look(self, box: QgsRectangle) -> None:
        if box.isEmpty():
            self._shared.notices.info(
                self.tr("These tiles have no geometry (yet): they get one when they are ingested.")
            )
            return
        try:
            look_at_extent(self._shared.canvas, box, QgsCoordinateReferenceSystem("EPSG:4326"))
        except QgsCsException:
            self._shared.notices.warning(
                self.tr("The tiles lie outside of what the map's coordinate reference system can show.")
            )


def _box(tiles: Sequence[Tile], feedback: Feedback) -> QgsRectangle:
    """Give the box around tiles in longitude and latitude; an empty one when none has a geometry. Runs in a task."""
    from ..core.tile_geometry import TileGeometries

    geometries, whole = TileGeometries(), QgsRectangle()
    for tile in tiles:
        feedback.check()
        geojson = tile.cover_geometry or tile.tile_geometry
        if geojson:
            geometry = geometries.geometry(geojson)
            if not geometry.isNull():
                whole.combineExtentWith(geometry.boundingBox())
    return whole
