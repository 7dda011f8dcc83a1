"""Tiles of the documented shape, read on a short way: a listing may have a hundred thousand."""

from __future__ import annotations

from typing import Any

from .times import parse_time

_FIELDS: tuple[tuple[str, str, type], ...] = (
    ("id", "id", str),
    ("path", "path", str),
    ("status", "status", str),
    ("sensingTime", "sensing_time", str),
    ("created", "created", str),
    ("coverGeometry", "cover_geometry", dict),
    ("tileGeometry", "tile_geometry", dict),
    ("additionalData", "additional_data", dict),
)
"""Key in JSON, name in `models.Tile`, and the type that is documented."""


def usual_tile(data: object) -> dict[str, Any] | None:
    """Return the values of a `Tile` by name, the status as a plain text; None when a field is of another kind.

    Whoever gets None reads field by field, and so keeps what is odd.
    """
    if type(data) is not dict:
        return None
    rest = dict(data)
    values: dict[str, Any] = {}
    for key, name, kind in _FIELDS:
        value = values[name] = rest.pop(key, None)
        if value is not None and type(value) is not kind:
            return None
    if values["id"] is None or values["path"] is None:
        return None
    try:
        for name in ("sensing_time", "created"):
            if values[name] is not None:
                values[name] = parse_time(values[name])
    except ValueError:
        return None
    values["extra"] = rest
    return values
