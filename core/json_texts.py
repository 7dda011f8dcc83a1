"""What the service sent beside the facts of a tile, as the JSON texts that fill fields of the layer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..byoc.packed import PackedCoordinates

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEMBERS = 3
"""Of a geometry as the service writes it: coordinates, crs and type."""
_SHORT, _MANY = 500, 1000
"""What is remembered: how long it may be, and how many."""

# What came as JSON holds no circle
_encode = json.JSONEncoder(
    ensure_ascii=False,
    sort_keys=True,
    check_circular=False,
    separators=(",", ":"),
    default=PackedCoordinates.unpacked,
).encode


def json_text(value: Any) -> str | None:
    """Write a value that came as JSON, its keys sorted; None for what is empty. Coordinates may be packed."""
    return _encode(value) if value else None


class JsonTexts:
    """Writes as `json_text` does, and faster what comes again and again; one object for each thread."""

    def __init__(self) -> None:
        """Start without any."""
        self._known: dict[str, str | None] = {}
        """By how Python shows a value: of two that differ as JSON it shows them differently."""
        self._ends: dict[tuple[str, str], tuple[Any, str]] = {}
        """By CRS name and type: the CRS, and what is written after the coordinates."""

    def text(self, value: Mapping[str, Any] | None) -> str | None:
        """Write a value that came as JSON: with small ones of few kinds it takes a fifth of the time."""
        if not value:
            return None
        shown = repr(value)
        if len(shown) > _SHORT:
            return json_text(value)
        text = self._known.get(shown)
        if text is None:
            if len(self._known) >= _MANY:
                self._known.clear()
            text = self._known[shown] = json_text(value)
        return text

    def geometry(self, geometry: Mapping[str, Any] | None) -> str | None:
        """Write a GeoJSON geometry, packed coordinates as they came: with few CRS it takes a tenth of the time."""
        if not geometry:
            return None
        coordinates = geometry.get("coordinates")
        if type(coordinates) is not PackedCoordinates or len(geometry) != _MEMBERS:
            return json_text(geometry)
        try:
            crs, kind = geometry["crs"], geometry["type"]
            known = self._ends.get((crs["properties"]["name"], kind))
            if known is None:
                end = _encode({"crs": crs, "type": kind})[1:]
                known = self._ends[crs["properties"]["name"], kind] = (crs, end)
        except (LookupError, TypeError):
            return json_text(geometry)
        if known[0] != crs:
            return json_text(geometry)
        return f'{{"coordinates":{coordinates.text},{known[1]}'
