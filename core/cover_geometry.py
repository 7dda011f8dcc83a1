"""Cover geometries between the service's GeoJSON and a layer of QGIS that one edits, in the tile's own CRS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsEditFormConfig,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from ..byoc.geometry import CRS84_URN, MAX_POINTS, crs_urn_of, epsg_of_urn
from .errors import LayerError
from .i18n import translate
from .plain import title
from .tile_geometry import multi_polygon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..byoc.models import Tile


def editable_cover(tile: Tile, name: str) -> QgsVectorLayer:
    """Return a layer in memory with a tile's cover geometry, else its bounding box, else nothing, in that one's CRS.

    Raises `ByocError` or `LayerError` for a geometry or a CRS that cannot be read.
    """
    geojson = tile.cover_geometry or tile.tile_geometry
    crs = f"EPSG:{epsg_of_urn(urn_of(tile))}"
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", title(name), "memory")
    form = layer.editFormConfig()
    form.setSuppress(QgsEditFormConfig.SuppressOn)  # there are no fields to fill in after drawing
    layer.setEditFormConfig(form)
    if not geojson:
        return layer
    try:
        geometry = QgsGeometry(multi_polygon(geojson))
    except (LookupError, TypeError, ValueError) as error:
        raise LayerError(
            translate("CoverGeometry", "The cover geometry of the tile cannot be read: {why}.").format(
                why=error
            ),
            hint=translate("CoverGeometry", "Derive it from the files again."),
        ) from error
    feature = QgsFeature()
    feature.setGeometry(geometry)
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def geojson_of(geometries: Iterable[QgsGeometry], urn: str) -> dict[str, Any]:
    """Return polygons as one GeoJSON geometry that names its CRS, coordinates as they are; `{}` for none."""
    polygons = [_rings(part) for geometry in geometries for part in _parts(geometry)]
    if not polygons:
        return {}
    single = len(polygons) == 1
    return {
        "type": "Polygon" if single else "MultiPolygon",
        "crs": {"type": "name", "properties": {"name": urn}},
        "coordinates": polygons[0] if single else polygons,
    }


def urn_of(tile: Tile) -> str:
    """Return the URN of the CRS in which a tile's cover geometry is edited."""
    geojson = tile.cover_geometry or tile.tile_geometry
    return (crs_urn_of(geojson) if geojson else None) or CRS84_URN


def points_of(geometries: Sequence[QgsGeometry]) -> int:
    """Count points as the service does: every one, closing ones too."""
    return sum(geometry.constGet().nCoordinates() for geometry in geometries if not geometry.isNull())


def problem_of(geometries: Sequence[QgsGeometry]) -> str:
    """Return what keeps geometries from being a cover geometry, in the user's language; empty when nothing does."""
    points = points_of(geometries)
    if not points:
        return translate("CoverGeometry", "Draw a polygon first.")
    if points > MAX_POINTS:
        return translate("CoverGeometry", "Remove {count} point(s).").format(count=points - MAX_POINTS)
    whole = QgsGeometry.collectGeometry([geometry for geometry in geometries if not geometry.isNull()])
    if not whole.isGeosValid():
        return translate("CoverGeometry", "Lines cross, or polygons overlap.")
    return ""


def _parts(geometry: QgsGeometry) -> list[list[Any]]:
    if geometry.isNull() or geometry.isEmpty():
        return []
    return geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]


def _rings(polygon: Sequence[Sequence[Any]]) -> list[list[list[float]]]:
    return [[[point.x(), point.y()] for point in ring] for ring in polygon]
