"""What the service asks of a cover geometry, told from its GeoJSON alone.

Coordinates are longitude or easting first, in the CRS that `crs.properties.name` names (none: WGS84).
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from .errors import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_POINTS = 100
"""Most coordinates of a cover geometry in all, the closing one of each ring counted too."""

LEAST_RING = 4
"""Fewest points of a ring, the closing one counted."""

CRS84_URN = "urn:ogc:def:crs:OGC:1.3:CRS84"
WGS84 = 4326

_CRS84 = re.compile(
    r"(?i)(?:urn:ogc:def:crs:OGC:[\d.]*:CRS84|https?://www\.opengis\.net/def/crs/OGC/[\d.]+/CRS84)"
)
_EPSG = re.compile(
    r"(?i)(?:urn:ogc:def:crs:EPSG:[\d.]*:|https?://www\.opengis\.net/def/crs/EPSG/[\d.]+/|EPSG:)(\d{1,9})"
)
_SHAPE_HINT = (
    "Give a GeoJSON Polygon or MultiPolygon with closed rings of longitude/easting, latitude/northing pairs."
)


def count_points(geojson: Mapping[str, Any]) -> int:
    """Count every coordinate of a Polygon or MultiPolygon, closing ones included.

    Raises `InvalidRequest` for another type or another nesting.
    """
    return sum(len(ring) for ring in _rings(geojson))


def crs_urn_of(geojson: Mapping[str, Any]) -> str | None:
    """Return the CRS name under `crs.properties.name`, or None when the geometry names none (it is WGS84 then).

    Raises `InvalidRequest` when there is a `crs` of another shape.
    """
    crs = geojson.get("crs")
    if crs is None:
        return None
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str) or not name:
        raise InvalidRequest(
            "The geometry's CRS cannot be read.",
            hint='Write it as "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}, or leave it out for WGS84.',
        )
    return name


def epsg_of_urn(urn: str) -> int:
    """Return the EPSG code of a CRS URN; CRS84 is 4326, for coordinates here are longitude first in both.

    The opengis.net address and `EPSG:code` are read too. Raises `InvalidRequest` for anything else.
    """
    if _CRS84.fullmatch(urn):
        return WGS84
    match = _EPSG.fullmatch(urn)
    if match is None:
        raise InvalidRequest(
            f"{urn[:80]!r} is not the URN of a known CRS.",
            hint=f"Use urn:ogc:def:crs:EPSG::CODE, or {CRS84_URN} for WGS84 longitude and latitude.",
        )
    return int(match.group(1))


def check_cover_geometry(geojson: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the geometry when the service can take it; else raise `InvalidRequest`.

    Looks at type, nesting, number of points, rings, coordinates and the shape of the CRS, not at the lie of the rings.
    """
    points = count_points(geojson)
    if points > MAX_POINTS:
        raise InvalidRequest(
            f"The cover geometry has {points} points; the service takes {MAX_POINTS} at most, closing points counted.",
            hint="Simplify the geometry, or derive it again with fewer points.",
        )
    for ring in _rings(geojson):
        for position in ring:
            if not _is_position(position):
                raise InvalidRequest(
                    f"The cover geometry has a coordinate that is no pair of numbers: {position!r:.80}.",
                    hint=_SHAPE_HINT,
                )
        if len(ring) < LEAST_RING or list(ring[0]) != list(ring[-1]):
            raise InvalidRequest(
                f"The cover geometry has a ring of {len(ring)} points that is not closed or too short.",
                hint=_SHAPE_HINT,
            )
    crs_urn_of(geojson)
    return geojson


def _rings(geojson: Mapping[str, Any]) -> Iterator[list[Any]]:
    kind = geojson.get("type") if hasattr(geojson, "get") else None
    if kind not in ("Polygon", "MultiPolygon"):  # a tuple: the service may send what has no hash
        raise InvalidRequest(
            f"The cover geometry is a {kind!r:.40}, not a Polygon or MultiPolygon.", hint=_SHAPE_HINT
        )
    coordinates = geojson.get("coordinates")
    polygons = [coordinates] if kind == "Polygon" else coordinates
    rings = [ring for polygon in _as_list(polygons) for ring in _as_list(polygon)]
    if not rings:
        raise InvalidRequest(
            "The cover geometry is empty.", hint="Leave it out, and the bounding box is taken."
        )
    for ring in rings:
        yield _as_list(ring)


def _as_list(value: object) -> list[Any]:
    if not isinstance(value, (list, tuple)):
        raise InvalidRequest(
            "The coordinates of the cover geometry are not nested as GeoJSON has them.", hint=_SHAPE_HINT
        )
    return list(value)


def _is_position(value: object) -> bool:
    return (
        isinstance(value, (list, tuple))
        and len(value) == 2
        and all(isinstance(n, (int, float)) and not isinstance(n, bool) and math.isfinite(n) for n in value)
    )
