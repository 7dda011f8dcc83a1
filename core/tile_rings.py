"""The coordinates of many GeoJSON geometries in one row, and out of that row again: QGIS then transforms them in one call."""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..byoc.geometry import LEAST_RING
from ..byoc.packed import PackedCoordinates

if TYPE_CHECKING:
    from collections.abc import Mapping

_ORDER = b"\x01" if sys.byteorder == "little" else b"\x00"
_LINE_HEAD = 1 + 4 + 4
_POSITION = 2 * 8
# Bytes of WKB: byte order and type, a count, coordinates. Only what Qt's side writes in this machine's order is cut.
_HEAD = struct.Struct("=cII")
_COUNT = struct.Struct("=I")
_POLYGON, _MULTI_POLYGON = 3, 6


@dataclass(frozen=True)
class Shape:
    """A Polygon or MultiPolygon without its coordinates: how many points each ring of each polygon has."""

    sizes: tuple[tuple[int, ...], ...]
    points: int


class Row:
    """All coordinates of geometries of one CRS, easting and northing apart."""

    def __init__(self) -> None:
        """Start without any."""
        self.easts: list[float] = []
        self.norths: list[float] = []

    def add(self, geojson: Mapping[str, Any]) -> Shape | None:
        """Add a geometry of the documented shape; None, and nothing added, for any other, which may be readable all the same.

        Its rings are closed. That its coordinates are numbers is not looked at here.
        """
        coordinates = geojson.get("coordinates")
        kind = geojson.get("type")
        before = len(self.easts)
        if type(coordinates) is PackedCoordinates:
            shape = self._add_packed(coordinates) if kind == coordinates.kind else None
        else:
            polygons = [coordinates] if kind == "Polygon" else coordinates if kind == "MultiPolygon" else None
            shape = self._add(polygons) if type(polygons) is list else None
        if shape is None or not self._are_closed(shape, before):
            del self.easts[before:], self.norths[before:]
            return None
        return shape

    def _are_closed(self, shape: Shape, first: int) -> bool:
        """Say whether each ring ends where it begins: QGIS closes others only when it is asked to."""
        for sizes in shape.sizes:
            for size in sizes:
                last = first + size - 1
                if size < LEAST_RING or (self.easts[first], self.norths[first]) != (
                    self.easts[last],
                    self.norths[last],
                ):
                    return False
                first += size
        return True

    def _add_packed(self, coordinates: PackedCoordinates) -> Shape:
        easts, norths = coordinates.rows()
        self.easts += easts
        self.norths += norths
        return Shape(coordinates.sizes, coordinates.points)

    def _add(self, polygons: list[Any]) -> Shape | None:
        before = len(self.easts)
        sizes = []
        try:
            for rings in polygons:
                for ring in rings:
                    # too few or too many numbers are a ValueError here; a height beside pairs is left aside
                    easts, norths = zip(*ring)
                    self.easts += easts
                    self.norths += norths
                sizes.append(tuple(map(len, rings)))
        except (TypeError, ValueError):
            return None
        return Shape(tuple(sizes), len(self.easts) - before) if sizes and all(sizes) else None


class TransformedRow:
    """The same coordinates after their transform, as the WKB of a line."""

    def __init__(self, wkb: bytes) -> None:
        """Begin at the first."""
        self._coordinates = wkb[_LINE_HEAD:]
        self._at = 0

    @staticmethod
    def can_read(wkb: bytes) -> bool:
        """Say whether WKB is in the byte order that is cut and written here."""
        return wkb[:1] == _ORDER

    def next(self, shape: Shape) -> bytes:
        """Return the WKB of the next geometry, a MultiPolygon."""
        parts = [_HEAD.pack(_ORDER, _MULTI_POLYGON, len(shape.sizes))]
        at = self._at
        for sizes in shape.sizes:
            parts.append(_HEAD.pack(_ORDER, _POLYGON, len(sizes)))
            for size in sizes:
                end = at + size * _POSITION
                parts += (_COUNT.pack(size), self._coordinates[at:end])
                at = end
        self._at = at
        return b"".join(parts)
