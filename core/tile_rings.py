"""GeoJSON geometries as the WKB of one collection, coordinates and all: QGIS then reads and transforms them in one call."""

from __future__ import annotations

import struct
import sys
from array import array
from functools import lru_cache
from itertools import chain
from math import isfinite
from typing import TYPE_CHECKING, Any

from ..byoc.geometry import LEAST_RING
from ..byoc.packed import PackedCoordinates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Byte order and type, a count: coordinates are in this machine's order, and so is all else
_ORDER = b"\x01" if sys.byteorder == "little" else b"\x00"
_HEAD = struct.Struct("=cII")
_COUNT = struct.Struct("=I")
_POLYGON, _MULTI_POLYGON, _COLLECTION = 3, 6, 7
_POSITION = 2 * array("d").itemsize


class Collected:
    """Geometries of one CRS, each as a MultiPolygon."""

    def __init__(self) -> None:
        """Start without any."""
        self._parts: list[bytes] = []
        self._count = 0

    def add(self, geojson: Mapping[str, Any]) -> int | None:
        """Add a geometry and return how many points it has; None, and nothing added, for one that is not as documented.

        As documented: a Polygon or MultiPolygon of closed rings of pairs of finite numbers. Others may be readable all the same.
        """
        coordinates = geojson.get("coordinates")
        kind = geojson.get("type")
        if type(coordinates) is PackedCoordinates:
            if kind != coordinates.kind:
                return None
            sizes, doubles, points = coordinates.sizes, coordinates.doubles, coordinates.points
        else:
            polygons = [coordinates] if kind == "Polygon" else coordinates if kind == "MultiPolygon" else None
            if type(polygons) is not list:
                return None
            try:
                sizes, doubles = _packed(polygons)
            except (TypeError, ValueError, OverflowError):
                return None
            points = len(doubles) // _POSITION
        parts: list[bytes] = []
        at = 0
        for head, length in _layout(sizes):
            end = at + length
            # QGIS closes rings only when it is asked to
            if doubles[at : at + _POSITION] != doubles[end - _POSITION : end]:
                return None
            parts += (head, doubles[at:end])
            at = end
        if not parts:
            return None
        self._parts += parts
        self._count += 1
        return points

    def wkb(self) -> bytes:
        """Return all of them as one GeometryCollection."""
        return b"".join((_HEAD.pack(_ORDER, _COLLECTION, self._count), *self._parts))


@lru_cache(maxsize=4096)
def _layout(sizes: tuple[tuple[int, ...], ...]) -> tuple[tuple[bytes, int], ...]:
    """Return, for each ring, the bytes that stand before its coordinates, and how many these are; none for what is no shape."""
    if not sizes or any(not polygon or min(polygon) < LEAST_RING for polygon in sizes):
        return ()
    rings = []
    head = _HEAD.pack(_ORDER, _MULTI_POLYGON, len(sizes))
    for polygon in sizes:
        head += _HEAD.pack(_ORDER, _POLYGON, len(polygon))
        for size in polygon:
            rings.append((head + _COUNT.pack(size), size * _POSITION))
            head = b""
    return tuple(rings)


def _packed(polygons: Sequence[Sequence[Sequence[Any]]]) -> tuple[tuple[tuple[int, ...], ...], bytes]:
    """Return the number of points of each ring, and all coordinates; raises ValueError or TypeError for what is no pairs of numbers."""
    numbers = array("d")
    for ring in chain.from_iterable(polygons):
        if set(map(len, ring)) != {2}:
            raise ValueError
        numbers.extend(chain.from_iterable(ring))
    if not isfinite(sum(numbers)):
        raise ValueError
    return tuple(tuple(map(len, rings)) for rings in polygons), numbers.tobytes()
