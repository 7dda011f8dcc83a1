"""Tiles of the documented shape, read on a short way: a listing may have a hundred thousand."""

from __future__ import annotations

from typing import Any

from .times import parse_time


def usual_tile(data: object) -> dict[str, Any] | None:
    """Return the values of a `Tile` by name, the status as a plain text; None when a field is of another kind.

    Whoever gets None reads field by field, and so keeps what is odd.
    """
    if type(data) is not dict:
        return None
    rest = dict(data)
    take = rest.pop
    tile_id, path = take("id", None), take("path", None)
    if type(tile_id) is not str or type(path) is not str:
        return None
    status, sensing_time, created = take("status", None), take("sensingTime", None), take("created", None)
    for text in (status, sensing_time, created):
        if text is not None and type(text) is not str:
            return None
    cover, extent, additional = (
        take("coverGeometry", None),
        take("tileGeometry", None),
        take("additionalData", None),
    )
    for part in (cover, extent, additional):
        if part is not None and type(part) is not dict:
            return None
    try:
        return {
            "id": tile_id,
            "path": path,
            "status": status,
            "sensing_time": None if sensing_time is None else parse_time(sensing_time),
            "created": None if created is None else parse_time(created),
            "cover_geometry": cover,
            "tile_geometry": extent,
            "additional_data": additional,
            "extra": rest,
        }
    except ValueError:
        return None
