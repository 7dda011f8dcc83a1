"""From features of a layer to cover geometries and sensing times as the service takes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..byoc.client import UNCHANGED
from ..byoc.errors import InvalidRequest
from ..byoc.models import parse_time
from ..core.i18n import translate
from ..core.tile_geometry import TileGeometries
from .tile_choice import plain
from .update_parameters import NO_TIME

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from qgis.core import QgsCoordinateTransformContext, QgsPointXY

    from ..byoc.client import Unchanged
    from ..byoc.models import Tile

WGS84 = 4326
_EPSG = re.compile(r"EPSG:(\d+)")
_LIMITS = (180.0, 90.0)


class CoverReader:
    """Reads cover geometries off features of one layer; one object for each thread.

    Geometries in a CRS that the service takes go as they are, others as WGS84 longitude and latitude.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext) -> None:
        """Read geometries of a valid `crs`."""
        from ..raster.crs import is_supported, urn_of_epsg

        match = _EPSG.fullmatch("EPSG:4326" if crs.authid() == "OGC:CRS84" else crs.authid())
        self._epsg = int(match[1]) if match and is_supported(int(match[1])) else WGS84
        self._transform: QgsCoordinateTransform | None = None
        if self._epsg == WGS84:
            self._transform = QgsCoordinateTransform(
                crs, QgsCoordinateReferenceSystem("EPSG:4326"), transforms
            )
        self._urn = urn_of_epsg(self._epsg)
        self._as_listed = TileGeometries()

    def cover(self, geometry: QgsGeometry, tile: Tile) -> Mapping[str, Any] | Unchanged:
        """Return a geometry as GeoJSON with its CRS; UNCHANGED for one that is just as `tile` was listed.

        Raises `InvalidRequest` for what is no valid polygon, or lies outside of the world; points are not counted here.
        """
        if geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise InvalidRequest(
                translate("CoverFeatures", "The geometry is a {kind}, not a polygon.").format(
                    kind=QgsWkbTypes.displayString(geometry.wkbType())
                ),
                hint=translate("CoverFeatures", "Draw the outline of the valid data as a polygon."),
            )
        flat = _flat(geometry)
        if self._is_listed(flat, tile):
            # As it came, even if it is invalid or has too many points: nobody has touched it.
            return UNCHANGED
        _check_valid(flat)
        if self._transform is not None:
            flat = self._transformed(flat)
        polygons = [
            [_ring(ring, clockwise=place > 0) for place, ring in enumerate(part)]
            for part in flat.asMultiPolygon()
        ]
        single = len(polygons) == 1
        return {
            "type": "Polygon" if single else "MultiPolygon",
            "coordinates": polygons[0] if single else polygons,
            "crs": {"type": "name", "properties": {"name": self._urn}},
        }

    def _is_listed(self, geometry: QgsGeometry, tile: Tile) -> bool:
        if not tile.cover_geometry or self._transform is None or not self._transform.isShortCircuited():
            return False
        return geometry.equals(self._as_listed.geometry(tile.cover_geometry))

    def _transformed(self, geometry: QgsGeometry) -> QgsGeometry:
        moved = QgsGeometry(geometry)
        try:
            done = moved.transform(self._transform) == Qgis.GeometryOperationResult.Success
        except QgsCsException:
            done = False
        box = moved.boundingBox()
        inside = (
            box.isFinite()
            and max(abs(box.xMinimum()), abs(box.xMaximum())) <= _LIMITS[0]
            and max(abs(box.yMinimum()), abs(box.yMaximum())) <= _LIMITS[1]
        )
        if not done or not inside:
            raise InvalidRequest(
                translate(
                    "CoverFeatures",
                    "The geometry reaches beyond longitude -180 to 180 or latitude -90 to 90, or has no place there.",
                ),
                hint=translate(
                    "CoverFeatures",
                    "Check the layer's CRS; split what crosses the 180th meridian into two parts there.",
                ),
            )
        return moved


def sensing_time(value: Any) -> datetime | Unchanged | None:
    """Return the time that an attribute tells: UNCHANGED for an empty one, None for the word “none”.

    A time without a zone is UTC: files and older QGIS drop it. Raises `InvalidRequest` for what is no time.
    """
    value = plain(value)
    if isinstance(value, QDateTime):
        shown = value if value.timeSpec() == Qt.TimeSpec.LocalTime else value.toUTC()
        return parse_time(f"{shown.date().toString('yyyy-MM-dd')}T{shown.time().toString('HH:mm:ss.zzz')}Z")
    if isinstance(value, QDate):
        value = value.toString("yyyy-MM-dd")
    text = "" if value is None else str(value).strip()
    if not text:
        return UNCHANGED
    return None if text.lower() == NO_TIME else parse_time(text)


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    """Return a copy without heights and measures, of straight lines, as a multipolygon."""
    flat = QgsGeometry(geometry)
    flat.convertToStraightSegment()
    inner = flat.get()
    inner.dropZValue()
    inner.dropMValue()
    if not flat.convertToMultiType():
        raise InvalidRequest(
            translate("CoverFeatures", "The geometry cannot be read as polygons."),
            hint=translate("CoverFeatures", "Draw the outline of the valid data as a polygon."),
        )
    return flat


def _check_valid(geometry: QgsGeometry) -> None:
    if geometry.isGeosValid():
        return
    whats = [error.what() for error in geometry.validateGeometry()]
    raise InvalidRequest(
        translate("CoverFeatures", "The geometry is not valid: {why}.").format(
            why="; ".join(dict.fromkeys(whats)) or translate("CoverFeatures", "it crosses or touches itself")
        ),
        hint=translate("CoverFeatures", "Mend it with the vertex tool, or with “Fix geometries”."),
    )


def _ring(points: Sequence[QgsPointXY], *, clockwise: bool) -> list[list[float]]:
    """Return a ring as GeoJSON has it: outer ones anticlockwise, holes clockwise."""
    ring = [[point.x(), point.y()] for point in points]
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return ring if (twice < 0) is clockwise else ring[::-1]
