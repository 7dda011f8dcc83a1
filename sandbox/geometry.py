"""GeoJSON of the service: checked on the way in, kept in CRS84, given back in a tile's own CRS.

Coordinates are easting/longitude first whatever the CRS (`Geometry` of the published reference). PROJ is asked only
when a CRS other than WGS84 appears, so that a sandbox without tiles in such a CRS never loads GDAL.
"""

from __future__ import annotations

import math
import re
import threading
from typing import TYPE_CHECKING, Any

from .errors import ApiError, bad_payload

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MAX_POINTS = 100
"""Coordinates of a cover geometry at most, all rings and their closing points counted."""

CRS84 = "urn:ogc:def:crs:OGC::CRS84"
"""WGS84 as it is answered: without a version, for the client `sentinelhub` of the same vendor reads it only so."""

_WGS84 = 4326
_URN = re.compile(r"urn:ogc:def:crs:EPSG:[0-9.]*:(\d{4,6})")
_CRS84_URN = re.compile(r"urn:ogc:def:crs:OGC:[0-9.]*:CRS84")
_FIELD = "coverGeometry"
_NESTING = {"Polygon": 2, "MultiPolygon": 3}
_LIMITS = (180.0, 90.0)


def check_cover(value: object, *, limit_points: bool = True) -> Mapping[str, Any]:
    """Return a cover geometry in CRS84, or refuse it: type, nesting, closed rings, finite numbers, CRS, points."""
    kind = value.get("type") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(kind, str) or kind not in _NESTING:
        raise bad_payload(_FIELD, "must be a GeoJSON Polygon or MultiPolygon")
    coordinates = value.get("coordinates")
    points = 0
    for ring in _rings(coordinates, _NESTING[kind]):
        _check_ring(ring)
        points += len(ring)
    if not points:
        raise bad_payload(_FIELD, "has no coordinates")
    if limit_points and points > MAX_POINTS:
        raise bad_payload(_FIELD, f"has {points} points, at most {MAX_POINTS} are allowed")
    epsg = epsg_of_crs(value.get("crs"))
    if epsg != _WGS84:
        coordinates = reproject(coordinates, epsg, _WGS84)
    for ring in _rings(coordinates, _NESTING[kind]):
        if any(abs(x) > _LIMITS[0] or abs(y) > _LIMITS[1] for x, y in ring):
            raise bad_payload(_FIELD, "reaches beyond longitude -180..180 or latitude -90..90: check its CRS")
    return geojson(kind, coordinates, CRS84)


def geojson(kind: str, coordinates: Any, urn: str) -> dict[str, Any]:
    """Return a geometry as the service writes it, its CRS under `crs.properties.name`."""
    return {"type": kind, "crs": {"type": "name", "properties": {"name": urn}}, "coordinates": coordinates}


def box_polygon(box: Sequence[float], urn: str) -> dict[str, Any]:
    """Return the Polygon of (xmin, ymin, xmax, ymax)."""
    x0, y0, x1, y1 = box
    return geojson("Polygon", [[[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]], urn)


def in_crs(cover: Mapping[str, Any], epsg: int, urn: str) -> Mapping[str, Any]:
    """Return a CRS84 geometry in the CRS of a tile."""
    coordinates = cover["coordinates"]
    if epsg != _WGS84:
        coordinates = reproject(coordinates, _WGS84, epsg)
    return geojson(cover["type"], coordinates, urn)


def to_crs84(geometry: Mapping[str, Any], epsg: int) -> Mapping[str, Any]:
    """Return a geometry of a tile's CRS in CRS84."""
    coordinates = geometry["coordinates"]
    if epsg != _WGS84:
        coordinates = reproject(coordinates, epsg, _WGS84)
    return geojson(geometry["type"], coordinates, CRS84)


def count_points(geometry: Mapping[str, Any]) -> int:
    """Return the number of coordinates, closing ones counted."""
    return sum(len(ring) for ring in _rings(geometry["coordinates"], _NESTING[geometry["type"]]))


def bounds(geometry: Mapping[str, Any]) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax)."""
    points = [point for ring in _rings(geometry["coordinates"], _NESTING[geometry["type"]]) for point in ring]
    return (
        min(point[0] for point in points),
        min(point[1] for point in points),
        max(point[0] for point in points),
        max(point[1] for point in points),
    )


def _rings(coordinates: Any, nesting: int) -> Iterator[list[Any]]:
    if not isinstance(coordinates, list):
        raise bad_payload(_FIELD, "has coordinates of the wrong nesting for its type")
    if nesting == 1:
        yield coordinates
        return
    if not coordinates:
        raise bad_payload(_FIELD, "has an empty polygon")
    for part in coordinates:
        yield from _rings(part, nesting - 1)


def _check_ring(ring: Sequence[Any]) -> None:
    if len(ring) < 4:
        raise bad_payload(_FIELD, "has a ring of less than 4 points")
    for point in ring:
        if not isinstance(point, list) or len(point) != 2:
            raise bad_payload(_FIELD, "has a point that is not two numbers")
        for number in point:
            if isinstance(number, bool) or not isinstance(number, (int, float)) or not is_finite(number):
                raise bad_payload(_FIELD, "has a coordinate that is not a finite number")
    if ring[0] != ring[-1]:
        raise bad_payload(_FIELD, "has a ring that is not closed")


def is_finite(value: float) -> bool:
    """Say whether a JSON number fits a float: 1e999 is read as infinity, and a long integer does not convert."""
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def epsg_of_crs(crs: object) -> int:
    """Return the EPSG code of a GeoJSON `crs` member; left out is WGS84."""
    if crs is None:
        return _WGS84
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str):
        raise bad_payload(f"{_FIELD}.crs", "must have properties.name, the URN of a CRS")
    if _CRS84_URN.fullmatch(name):
        return _WGS84
    match = _URN.fullmatch(name)
    if match is None or not is_supported(int(match[1])):
        raise bad_payload(f"{_FIELD}.crs", f"{name[:100]} is not a supported CRS")
    return int(match[1])


def urn_of(epsg: int) -> str:
    """Return the URN under which the CRS of a tile is answered."""
    return CRS84 if epsg == _WGS84 else f"urn:ogc:def:crs:EPSG::{epsg}"


def is_supported(epsg: int) -> bool:
    """Say whether the service takes this CRS: WGS84, web mercator, LAEA Europe and the UTM zones on WGS84."""
    return epsg in {_WGS84, 3857, 3035} or 32601 <= epsg <= 32660 or 32701 <= epsg <= 32760


_transforms = threading.local()


def reproject(coordinates: Any, source: int, target: int) -> Any:
    """Return nested coordinates in another CRS, vertex by vertex, easting first; points without an image are a 400."""
    from ..gdal_quiet import quiet

    transform = _transform(source, target)

    def walk(part: Any) -> Any:
        if isinstance(part[0], list):
            return [walk(child) for child in part]
        x, y, _ = transform.TransformPoint(float(part[0]), float(part[1]))
        if not (math.isfinite(x) and math.isfinite(y)):
            raise bad_payload(_FIELD, f"EPSG:{source} has no place for {part[0]}, {part[1]}")
        return [x, y]

    try:
        with quiet():
            return walk(coordinates)
    except ApiError:
        raise
    except RuntimeError as error:  # GDAL raises where its exceptions are on, and answers infinity where not
        raise bad_payload(_FIELD, f"cannot be transformed from EPSG:{source}: {error}") from error


def _transform(source: int, target: int) -> Any:
    from osgeo import osr

    cache = _transforms.__dict__.setdefault("cache", {})
    if (source, target) not in cache:
        systems = []
        for epsg in (source, target):
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            systems.append(system)
        cache[source, target] = osr.CoordinateTransformation(*systems)
    return cache[source, target]
