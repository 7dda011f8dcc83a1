"""Whether a tile that is registered is the one that we would register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..byoc.create_once import time_difference
from ..byoc.errors import InvalidRequest
from ..byoc.geometry import CRS84_URN, crs_urn_of, epsg_of_urn
from ..raster.errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..byoc.models import Tile, TileDraft

TOLERANCE = 1e-6
"""Share of the area by which two geometries may differ and still be one: coordinates are rounded on their way."""


def difference(draft: TileDraft, tile: Tile) -> str:
    """Return in words how `tile` differs from `draft`, or an empty text when it does not.

    What the draft leaves open (no sensing time, no cover geometry) makes no difference.
    """
    other_time = time_difference(draft, tile)
    if other_time:
        return other_time
    if draft.cover_geometry is not None:
        if tile.cover_geometry is None:
            return "it has no cover geometry"
        if not same_geometry(draft.cover_geometry, tile.cover_geometry):
            return "it has another cover geometry"
    return ""


def same_geometry(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether two GeoJSON polygons cover the same ground, whatever CRS each names."""
    try:
        epsg, other_epsg = _epsg(one), _epsg(other)
        first, second = _shape(one), _shape(other)
        if epsg != other_epsg:
            # The service may keep a geometry in another CRS than it was sent in: corners stay corners.
            second = _transformed(second, other_epsg, epsg)
    except (AttributeError, InvalidRequest, LookupError, RasterError, RuntimeError, TypeError, ValueError):
        # One of them cannot be read: that is a difference.
        return False
    return bool(first.symmetric_difference(second).area <= TOLERANCE * max(first.area, second.area))


def _epsg(geometry: Mapping[str, Any]) -> int:
    return epsg_of_urn(crs_urn_of(geometry) or CRS84_URN)


def _shape(geometry: Mapping[str, Any]) -> Any:
    from shapely.geometry import shape

    # An outline that crosses itself has no difference with another: a buffer of nothing untangles it.
    return shape(geometry).buffer(0)


def _transformed(geometry: Any, from_epsg: int, to_epsg: int) -> Any:
    from osgeo import osr
    from shapely.ops import transform

    from ..raster.crs import spatial_reference

    change = osr.CoordinateTransformation(
        spatial_reference(f"EPSG:{from_epsg}"), spatial_reference(f"EPSG:{to_epsg}")
    )

    def move(xs: Sequence[float], ys: Sequence[float]) -> tuple[tuple[float, ...], ...]:
        return tuple(zip(*(point[:2] for point in change.TransformPoints(list(zip(xs, ys))))))

    return transform(move, geometry)
