"""What the service asks of a cover geometry: GeoJSON, at most 100 points, a CRS it takes, and to lie on the data."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import osr

from ..gdal_quiet import quiet
from .crs import WGS84, is_supported, spatial_reference
from .findings import finding
from .place import transform_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .facts import RasterInfo
    from .findings import Finding

MAX_POINTS = 100
_EPSG = re.compile(
    r"(?i)(?:urn:ogc:def:crs:EPSG:[\d.]*:|https?://www\.opengis\.net/def/crs/EPSG/[\d.]+/|EPSG:)(\d{1,9})"
)
_CRS84 = re.compile(
    r"(?i)(?:urn:ogc:def:crs:OGC:[\d.]*:CRS84|https?://www\.opengis\.net/def/crs/OGC/[\d.]+/CRS84)"
)
_WHERE = "cover geometry"
_CLOSED = 4
_WORLD = (180.0, 90.0)


def check_cover(geometry: Mapping[str, Any], infos: Sequence[RasterInfo]) -> Iterator[Finding]:
    """Yield what speaks against a cover geometry for a tile of these files."""
    rings, fault = _rings(geometry)
    if fault:
        yield finding("cover-geometry", "", fault, where=_WHERE)
        return
    points = sum(len(ring) for ring in rings)
    if points > MAX_POINTS:
        yield finding("cover-points", "", f"{points} points", where=_WHERE)
    epsg, name = _epsg(geometry.get("crs"))
    if epsg is None or not is_supported(epsg):
        yield finding("cover-crs", "", f"the CRS {name}", where=_WHERE)
        return
    places = np.array([position for ring in rings for position in ring], dtype=float)
    if epsg == WGS84 and (np.abs(places) > _WORLD).any():
        found = "longitudes beyond 180 or latitudes beyond 90 degrees"
        yield finding("cover-geometry", "", found, where=_WHERE)
        return
    for info in infos:
        if _is_beside(places, epsg, info):
            yield finding("cover-outside", info.path, "a geometry beside the raster", where=_WHERE)
            return


def _rings(geometry: Any) -> tuple[list[list[Any]], str]:
    """Return the rings, or why there are none."""
    kind = geometry.get("type") if hasattr(geometry, "get") else None
    if kind not in {"Polygon", "MultiPolygon"}:
        return [], f"a {kind!r:.40}"
    coordinates = geometry.get("coordinates")
    polygons = [coordinates] if kind == "Polygon" else coordinates
    if not _is_list(polygons) or not all(_is_list(p) and all(_is_list(r) for r in p) for p in polygons):
        return [], "coordinates of another nesting"
    rings = [list(ring) for polygon in polygons for ring in polygon]
    if not rings:
        return [], "no coordinates"
    if not all(_is_position(position) for ring in rings for position in ring):
        return [], "a coordinate that is no pair of numbers"
    if any(len(ring) < _CLOSED or list(ring[0]) != list(ring[-1]) for ring in rings):
        return [], "a ring that is not closed, or has less than 4 points"
    return rings, ""


def _is_list(value: object) -> bool:
    return isinstance(value, (list, tuple))


def _is_position(value: Any) -> bool:
    return (
        _is_list(value)
        and len(value) == 2
        and all(isinstance(n, (int, float)) and not isinstance(n, bool) and math.isfinite(n) for n in value)
    )


def _epsg(crs: Any) -> tuple[int | None, str]:
    """Return the EPSG code that a GeoJSON `crs` member names (none: WGS84), and the name as given."""
    if crs is None:
        return WGS84, "WGS84"
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str):
        return None, f"{crs!r:.80}"
    if _CRS84.fullmatch(name):
        return WGS84, name
    match = _EPSG.fullmatch(name)
    return (int(match.group(1)) if match else None), name[:80]


def _is_beside(places: Any, epsg: int, info: RasterInfo) -> bool:
    """Say whether the box of the points lies wholly outside the raster's."""
    bounds = info.bounds()
    if bounds is None or info.epsg is None or not is_supported(info.epsg):
        return False  # reported otherwise
    if epsg != info.epsg:
        with quiet():
            source, target = (spatial_reference(f"EPSG:{code}") for code in (epsg, info.epsg))
            places = transform_points(osr.CoordinateTransformation(source, target), places)
    places = places[np.isfinite(places).all(axis=1)]
    if not len(places):
        return True
    (west, south), (east, north) = places.min(axis=0), places.max(axis=0)
    return bool(east <= bounds[0] or west >= bounds[2] or north <= bounds[1] or south >= bounds[3])
