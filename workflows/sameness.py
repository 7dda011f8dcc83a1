"""Whether a tile that is registered is the one that we would register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..byoc.errors import InvalidRequest
from ..byoc.geometry import CRS84_URN, crs_urn_of, epsg_of_urn
from ..byoc.models import format_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.models import Tile, TileDraft

TOLERANCE = 1e-6
"""Share of the area by which two geometries may differ and still be one: services round coordinates."""


def difference(draft: TileDraft, tile: Tile) -> str:
    """Return in words how `tile` differs from `draft`, or an empty text when it does not.

    What the draft leaves open (no sensing time, no cover geometry) makes no difference.
    """
    if draft.sensing_time is not None:
        ours = format_time(draft.sensing_time)
        theirs = format_time(tile.sensing_time) if tile.sensing_time else "none"
        if ours != theirs:
            return f"its sensing time is {theirs}, not {ours}"
    if draft.cover_geometry is not None:
        if tile.cover_geometry is None:
            return "it has no cover geometry"
        if not same_geometry(draft.cover_geometry, tile.cover_geometry):
            return "it has another cover geometry"
    return ""


def same_geometry(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether two GeoJSON polygons have one CRS and cover the same ground."""
    if one.get("coordinates") == other.get("coordinates") and one.get("type") == other.get("type"):
        return _epsg(one) == _epsg(other)
    from shapely.geometry import shape

    try:
        # An outline that crosses itself has no difference with another; a buffer of nothing untangles it.
        first, second = shape(one).buffer(0), shape(other).buffer(0)
    except (AttributeError, LookupError, TypeError, ValueError):
        return False
    return bool(
        _epsg(one) == _epsg(other)
        and first.symmetric_difference(second).area <= TOLERANCE * max(first.area, second.area)
    )


def _epsg(geometry: Mapping[str, Any]) -> int | None:
    try:
        return epsg_of_urn(crs_urn_of(geometry) or CRS84_URN)
    except InvalidRequest:
        return None
