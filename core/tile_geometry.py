"""GeoJSON geometries in any CRS of the service as QGIS geometries in longitude and latitude."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
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

from ..byoc.errors import ByocError, InvalidRequest
from ..byoc.geometry import CRS84_URN, count_points, crs_urn_of, epsg_of_urn
from ..byoc.packed import unpacked
from .tile_rings import Collected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

WGS84 = 4326
WEB_MERCATOR = 3857
HALF_TURN = 180.0
_SUCCESS = Qgis.GeometryOperationResult.Success


@dataclass
class Outline:
    """A cover geometry on the map, its points, and the name of the CRS it came in; None for what cannot be read."""

    geometry: QgsGeometry | None = None
    points: int | None = None
    crs: str | None = None


@dataclass
class _Group:
    """Geometries of one CRS, and whose they are."""

    collected: Collected
    members: list[tuple[Outline, Mapping[str, Any]]]


class TileGeometries:
    """Transforms geometries to EPSG:4326, keeping one transform a CRS; one object for each thread."""

    def __init__(self) -> None:
        """Start without any transform."""
        self._target = QgsCoordinateReferenceSystem("EPSG:4326")
        self._transforms: dict[int, QgsCoordinateTransform] = {}

    def outlines(self, covers: Iterable[Mapping[str, Any] | None]) -> list[Outline]:
        """Return the outlines of many tiles at once: those of one CRS are transformed in one call.

        What is not of the documented shape, or cannot be transformed with the rest, is looked at by itself.
        """
        groups: dict[int, _Group] = {}
        outlines = []
        for cover in covers:
            outline = Outline()
            outlines.append(outline)
            if cover and not self._join(groups, outline, cover):
                self._fill(outline, cover)
        for epsg, group in groups.items():
            if not self._fill_group(epsg, group):
                for outline, cover in group.members:
                    self._fill(outline, cover)
        return outlines

    def _join(self, groups: dict[int, _Group], outline: Outline, cover: Mapping[str, Any]) -> bool:
        """Put a geometry into the group of its CRS; False when it has to be looked at by itself."""
        try:
            urn = crs_urn_of(cover)
            epsg = _epsg_of(urn or CRS84_URN)
        except (InvalidRequest, TypeError):
            return False
        group = groups.get(epsg) or groups.setdefault(epsg, _Group(Collected(), []))
        points = group.collected.add(cover)
        if points is None:
            return False
        outline.points, outline.crs = points, urn
        group.members.append((outline, cover))
        return True

    def _fill_group(self, epsg: int, group: _Group) -> bool:
        """Make the geometries of a group; False when one of them spoils the whole."""
        if not group.members:
            return True
        whole = QgsGeometry()
        whole.fromWkb(group.collected.wkb())
        try:
            if epsg != WGS84 and whole.transform(self._transform(epsg)) != _SUCCESS:
                return False
        except (QgsCsException, ValueError):
            return False
        box = whole.boundingBox()
        # Whether one of them crosses 180° is told by each one's own width
        jumps = epsg not in {WGS84, WEB_MERCATOR} and box.width() > HALF_TURN
        if not box.isFinite() or jumps:
            return False
        for (outline, _cover), geometry in zip(group.members, whole.asGeometryCollection()):
            outline.geometry = geometry
        return True

    def _fill(self, outline: Outline, cover: Mapping[str, Any]) -> None:
        cover = unpacked(cover)
        outline.points, outline.crs = _unless_odd(count_points, cover), _unless_odd(crs_urn_of, cover)
        outline.geometry = self.geometry(cover)

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


@lru_cache(maxsize=256)
def _epsg_of(urn: str) -> int:
    return epsg_of_urn(urn)


def _unless_odd(read: Callable[[Mapping[str, Any]], Any], cover: Mapping[str, Any]) -> Any:
    """Return a fact of a cover geometry; None when it cannot be read from what the service sent."""
    try:
        return read(cover)
    except InvalidRequest:
        return None


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
