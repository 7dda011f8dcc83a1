"""Tiles as the service sends them."""

from __future__ import annotations

from typing import Any

from sentinelhub_byoc.byoc.models import Tile


def square(x: float, y: float, side: float, urn: str | None = None) -> dict[str, Any]:
    """Return a GeoJSON square with its south-western corner at (x, y)."""
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    geometry: dict[str, Any] = {"type": "Polygon", "coordinates": [ring]}
    if urn:
        geometry["crs"] = {"type": "name", "properties": {"name": urn}}
    return geometry


def utm(zone: int) -> str:
    """Return the URN of a northern UTM zone."""
    return f"urn:ogc:def:crs:EPSG::{32600 + zone}"


def tile(tile_id: str = "1", **fields: Any) -> Tile:
    """Return a tile; `fields` are the service's own names, None leaves one out."""
    answer = {
        "id": tile_id,
        "path": f"scenes/{tile_id}/(BAND).tif",
        "status": "INGESTED",
        "sensingTime": "2024-06-01T10:20:30.456Z",
        "created": "2024-07-01T00:00:00Z",
        "coverGeometry": square(10, 45, 1),
        **fields,
    }
    return Tile.from_json({name: value for name, value in answer.items() if value is not None})
