"""GeoJSON geometries in any CRS of the service as QGIS geometries in longitude and latitude."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsMultiPolygon,
    QgsPolygon,
    QgsRectangle,
    QgsWkbTypes,
)

from ..byoc.errors import ByocError
from ..byoc.geometry import CRS84_URN, crs_urn_of, epsg_of_urn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WGS84 = 4326
WEB_MERCATOR = 3857
HALF_TURN = 180.0
_SUCCESS = Qgis.GeometryOperationResult.Success


class TileGeometries:
    """Transforms geometries to EPSG:4326, keeping one transform a CRS; one object for each thread."""

    def __init__(self) -> None:
        """Start without any transform."""
        self._target = QgsCoordinateReferenceSystem("EPSG:4326")
        self._transforms: dict[int, QgsCoordinateTransform] = {}

    def geometry(self, geojson: Mapping[str, Any]) -> QgsGeometry:
        """Return `geojson` as a multipolygon in EPSG:4326; a null geometry when it cannot be read or transformed."""
        try:
            geometry = QgsGeometry(multi_polygon(geojson))
            epsg = epsg_of_urn(crs_urn_of(geojson) or CRS84_URN)
            if epsg != WGS84 and geometry.transform(self._transform(epsg)) != _SUCCESS:
                return QgsGeometry()
        except (ByocError, QgsCsException, LookupError, TypeError, ValueError):
            # The tile is shown without a geometry: its other facts matter all the same.
            return QgsGeometry()
        box = geometry.boundingBox()
        if not box.isFinite():
            # One such tile would take the extent of the whole layer with it.
            return QgsGeometry()
        if epsg not in {WGS84, WEB_MERCATOR} and box.width() > HALF_TURN:
            return _split_at_antimeridian(geometry)
        return geometry

    def _transform(self, epsg: int) -> QgsCoordinateTransform:
        if epsg not in self._transforms:
            source = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
            if not source.isValid():
                msg = f"QGIS does not know EPSG:{epsg}"
                raise ValueError(msg)
            self._transforms[epsg] = QgsCoordinateTransform(
                source, self._target, QgsCoordinateTransformContext()
            )
        return self._transforms[epsg]


def multi_polygon(geojson: Mapping[str, Any]) -> QgsMultiPolygon:
    """Return a GeoJSON Polygon or MultiPolygon as it is; raises `LookupError`, `TypeError` or `ValueError` for others."""
    coordinates = geojson["coordinates"]
    polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}[geojson["type"]]
    whole = QgsMultiPolygon()
    for rings in polygons:
        whole.addGeometry(_polygon([_line(ring) for ring in rings]))
    return whole


def _polygon(rings: Sequence[QgsLineString]) -> QgsPolygon:
    # Ring by ring: in QGIS 3.22 the constructor leaves interior rings to Python's garbage collector, and then crashes.
    polygon = QgsPolygon()
    polygon.setExteriorRing(rings[0])
    for ring in rings[1:]:
        polygon.addInteriorRing(ring)
    return polygon


def _line(ring: Sequence[Sequence[float]]) -> QgsLineString:
    return QgsLineString([float(point[0]) for point in ring], [float(point[1]) for point in ring])


def _split_at_antimeridian(geometry: QgsGeometry) -> QgsGeometry:
    """Return the two halves of a geometry whose transform jumped from one end of the world to the other.

    A projected scene is never half a world wide: one that looks so crosses 180°.
    """
    moved = QgsMultiPolygon()
    for part in geometry.asMultiPolygon():
        rings = [QgsLineString([p.x() % 360.0 for p in ring], [p.y() for p in ring]) for ring in part]
        moved.addGeometry(_polygon(rings))
    whole = QgsGeometry(moved).makeValid()
    west = whole.intersection(QgsGeometry.fromRect(QgsRectangle(0.0, -90.0, HALF_TURN, 90.0)))
    east = whole.intersection(QgsGeometry.fromRect(QgsRectangle(HALF_TURN, -90.0, 2 * HALF_TURN, 90.0)))
    parts = QgsMultiPolygon()
    for half, shift in ((west, 0.0), (east, -2 * HALF_TURN)):
        for part in half.asGeometryCollection():
            # Where it only touches the line the cut may leave points and lines, too.
            if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
                rings = [
                    QgsLineString([p.x() + shift for p in ring], [p.y() for p in ring])
                    for ring in part.asPolygon()
                ]
                parts.addGeometry(_polygon(rings))
    return QgsGeometry(parts)
