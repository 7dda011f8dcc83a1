"""Where layers go in the project, and where the map looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer
    from qgis.gui import QgsMapCanvas

MARGIN = 1.1


def add_on_top(layer: QgsMapLayer) -> None:
    """Add a layer above all others, in no group."""
    project = QgsProject.instance()
    project.layerTreeRoot().insertLayer(0, project.addMapLayer(layer, False))


def look_at(canvas: QgsMapCanvas, layers: Sequence[QgsMapLayer]) -> None:
    """Move the map to layers; those without an extent, or out of the map's CRS, do not count."""
    settings = canvas.mapSettings()
    extents = []
    for layer in layers:
        if layer.extent().isEmpty():
            continue
        transform = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
        try:
            extents.append(transform.transformBoundingBox(layer.extent()))
        except QgsCsException:
            continue
    if extents:
        whole = QgsRectangle(extents[0])
        for extent in extents[1:]:
            whole.combineExtentWith(extent)
        whole.scale(MARGIN)
        canvas.setExtent(whole)
        canvas.refresh()


def look_at_extent(canvas: QgsMapCanvas, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """Move the map to an extent in any CRS; raises `QgsCsException` when the map's CRS does not hold it."""
    transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    whole = transform.transformBoundingBox(extent)
    whole.scale(MARGIN)
    canvas.setExtent(whole)
    canvas.refresh()
