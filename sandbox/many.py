"""A collection of as many tiles as one likes, put into the store at once: to see how clients bear a hundred thousand.

The tiles have no files. They look as tiles do that were traced from Sentinel-2 cut into pieces: outlines of about two
dozen points on a grid over two UTM zones, most of them ingested, some failed, a few that never end.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from .geometry import geojson, urn_of
from .payloads import CollectionPayload, print_time
from .store import Measures, TileRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .store import Store

BUCKET = "many-tiles"
STATUSES = ("INGESTED",) * 8 + ("FAILED", "INGESTED")
"""Statuses that tiles have in turn, unless told otherwise."""

CAUSE = "Failed to ingested due to following errors. Did not find any file."

_UNFINISHED = {71: "WAITING", 72: "QUEUED", 73: "INGESTING"}
_UNFINISHED_EVERY = 1000
_HELD = -1  # the `run` of a tile that ingestion never takes up
_COLUMNS = 100
_STEP, _RADIUS = 4_000.0, 1_900.0  # metres
_ORIGIN = 300_040, 4_500_020
_ZONES = (32, 33)
_POINTS = 24
_BANDS = {
    name: {"source": name, "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"} for name in ("B04", "B08")
}
_PIXEL = 10.0
# On the 10 m grid of the pixels, as footprints of rasters are
_RING = tuple(
    (
        round(_RADIUS * math.cos(2 * math.pi * i / _POINTS), -1),
        round(_RADIUS * math.sin(2 * math.pi * i / _POINTS), -1),
    )
    for i in (*range(_POINTS), 0)
)


def add_many(store: Store, count: int, seed: int = 0) -> dict[str, Any]:
    """Return the collection of `count` tiles, made if the store has none yet: all of it, or nothing when interrupted."""
    name = f"{count} tiles"
    with store.database.transaction():
        found = store.collections.named(name, BUCKET)
        if found is not None:
            return found
        collection_id = store.collections.create(CollectionPayload(name, BUCKET, bands=_BANDS))["id"]
        seed_tiles(store, collection_id, count, seed=seed, unfinished=True)
        store.collections.update_metadata(collection_id)
        return store.collections.get(collection_id)


def seed_tiles(
    store: Store,
    collection_id: str,
    count: int,
    statuses: Sequence[str] = STATUSES,
    *,
    seed: int = 0,
    unfinished: bool = False,
) -> None:
    """Give a collection `count` tiles that are stored at once; `statuses` are given in turn.

    With `unfinished` three in a thousand wait, are queued or being ingested, and stay so. Same seed, same documents but for
    the ids, which are new in every collection.
    """
    store.tiles.add(
        _tile(collection_id, number, seed, _status(number, statuses, unfinished)) for number in range(count)
    )


def _status(number: int, statuses: Sequence[str], unfinished: bool) -> str:
    usual = statuses[number % len(statuses)]
    return _UNFINISHED.get(number % _UNFINISHED_EVERY, usual) if unfinished else usual


def _tile(collection_id: str, number: int, seed: int, status: str) -> TileRow:
    tile_id = f"{collection_id[:23]}-{number:012x}"
    zone = _ZONES[number % 2]
    east = _ORIGIN[0] + number % _COLUMNS * _STEP
    north = _ORIGIN[1] + number // _COLUMNS * _STEP
    outline = [[east + x, north + y] for x, y in _RING]
    crs = urn_of(32600 + zone)
    document: dict[str, Any] = {
        "id": tile_id,
        "path": f"scenes/{number // 100:04}/{number:06}/(BAND).tif",
        "status": status,
        "created": print_time(_moment(number // 3 * 1.5)),  # three at a time
        "sensingTime": print_time(_moment(-86_400 * 5 * (number // 20 % 200) - 7 * (number % 20) - seed)),
        "coverGeometry": geojson("MultiPolygon", [[outline]], crs),
    }
    measures = None
    if status == "INGESTED":
        west, south, right, top = east - _RADIUS, north - _RADIUS, east + _RADIUS, north + _RADIUS
        ring = [[west, south], [right, south], [right, top], [west, top], [west, south]]
        document["tileGeometry"] = geojson("Polygon", [ring], crs)
        document["additionalData"] = {
            "minMetersPerPixel": _PIXEL,
            "maxMetersPerPixel": _PIXEL,
            "hasAddedPoints": False,
        }
        measures = Measures((*_lonlat(zone, west, south), *_lonlat(zone, right, top)), _PIXEL)
    elif status == "FAILED":
        document["additionalData"] = {"failedIngestionCause": CAUSE}
    return TileRow(
        tile_id, collection_id, 0 if status in {"INGESTED", "FAILED"} else _HELD, document, None, measures
    )


def _moment(seconds: float) -> datetime:
    return datetime(2024, 5, 1, 10, tzinfo=timezone.utc) + timedelta(seconds=seconds)


def _lonlat(zone: int, east: float, north: float) -> tuple[float, float]:
    """Return a place of a northern UTM zone in degrees, right to some ten metres (Snyder, Map Projections, 8-17 to 8-25).

    PROJ would load GDAL into a sandbox that needs none.
    """
    radius, e2, scale = 6_378_137.0, 0.00669437999014, 0.9996
    mu = north / scale / (radius * (1 - e2 / 4 - 3 * e2**2 / 64))
    e1 = (1 - math.sqrt(1 - e2)) / (1 + math.sqrt(1 - e2))
    foot = mu + 1.5 * e1 * math.sin(2 * mu) + 21 / 16 * e1**2 * math.sin(4 * mu)
    tangent, ratio = math.tan(foot) ** 2, 1 - e2 * math.sin(foot) ** 2
    across = radius / math.sqrt(ratio)
    d = (east - 500_000) / scale / across
    lat = foot - math.tan(foot) * ratio / (1 - e2) * (d**2 / 2 - (5 + 3 * tangent) * d**4 / 24)
    lon = (d - (1 + 2 * tangent) * d**3 / 6) / math.cos(foot)
    return 6 * zone - 183 + math.degrees(lon), math.degrees(lat)
