"""Find out what became of a change whose answer was lost, so that it is made once and not twice.

A request may be carried out though its answer never comes, comes broken, or is an error of a gateway that lost patience.
The service has no way to mark a request as a repetition, so we look at what is there before we send it again.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from .errors import ByocError, Conflict, InvalidRequest, NotFound
from .geometry import CRS84_URN, crs_urn_of, epsg_of_urn
from .times import format_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .models import Collection, CollectionDraft, Tile, TileDraft

CLOCK_MARGIN = timedelta(seconds=3)
"""How far off our idea of the service's clock may be: its `Date` has whole seconds, and travels for a while."""

MOST_LOOKED_AT = 1000
"""Tiles of a collection, the newest first, among which one is looked for whose path the service has rewritten."""

TOLERANCE = 1e-6
"""Share of its extent by which a point may be off: the service may round coordinates, or count from another corner."""

BAND = "(BAND)"


class Since:
    """Tells what was created since now by the service's clock, of which `clock_ahead` tells how far it is ahead of ours."""

    def __init__(self, clock_ahead: Callable[[], timedelta | None]) -> None:
        """Note the time."""
        self._began = datetime.now(timezone.utc)
        self._clock_ahead = clock_ahead

    def has(self, created: datetime | None) -> bool | None:
        """Say whether something was created since; None when it cannot be known."""
        ahead = self._clock_ahead()
        if created is None or ahead is None:
            return None
        return created >= self._began + ahead - CLOCK_MARGIN


def settle_tile(
    draft: TileDraft, since: Since, tiles: Callable[..., Iterator[Tile]], error: ByocError
) -> Tile | None:
    """Return the tile that a lost request has created after all, or None when there is none.

    `tiles(path=…)` and `tiles(sort=…)` list those of the collection. Raises `Conflict` when another tile has the path, and
    `error`, the last answer to the request, when the look itself fails.
    """
    try:
        tile = _tile_at(draft.path, since, tiles)
    except ByocError:
        raise error from None
    if tile is None:
        return None
    differs = difference(draft, tile)
    if differs == "" or (differs is None and since.has(tile.created)):
        return (
            tile  # what cannot be told from its outline is told from its age: who else created it just then?
        )
    raise Conflict(
        f"Another tile is registered under {tile.path!r}: {differs or 'it was there before'}.",
        hint="Update that tile or remove it, or use another path.",
        status=409,
    )


def _tile_at(path: str, since: Since, tiles: Callable[..., Iterator[Tile]]) -> Tile | None:
    found = next((tile for tile in tiles(path=path) if tile.path == path), None)
    if found is not None or BAND in path:
        return found
    # Once it is ingested the service calls a tile that was given as a folder `folder/(BAND).tiff`, or as its files end.
    start = f"{path}/{BAND}."
    for looked, tile in enumerate(tiles(sort="created:desc"), 1):
        if tile.path == path or (tile.path.startswith(start) and "/" not in tile.path[len(start) :]):
            return tile
        if looked >= MOST_LOOKED_AT or since.has(tile.created) is False:
            return None
    return None


def settle_collection(
    draft: CollectionDraft, since: Since, collections: Iterator[Collection], error: ByocError
) -> Collection | None:
    """Return the collection that a lost request has created after all, or None when there is none.

    It is the one of the same name and bucket that was created since. Raises `error` when that cannot be known, or when the
    look itself fails: names may be given twice, and two collections are worse than a question.
    """
    try:
        named = [
            found for found in collections if (found.name, found.s3_bucket) == (draft.name, draft.s3_bucket)
        ]
    except ByocError:
        raise error from None
    ages = [since.has(found.created) for found in named]
    if True in ages:
        return named[ages.index(True)]
    if None in ages:
        raise error
    return None


def settle_deletion(error: ByocError) -> bool | None:
    """Say that something is gone when the service no longer finds it after a lost request."""
    return True if isinstance(error, NotFound) else None


def settle_reingestion(get_tile: Callable[[], Tile], error: ByocError) -> bool | None:
    """Say whether a tile is being ingested after a lost request; None when it is not, or not any more."""
    try:
        return True if not get_tile().ended else None
    except ByocError:
        raise error from None


def difference(draft: TileDraft, tile: Tile) -> str | None:
    """Return in words how `tile` differs from `draft`, "" when it does not, None when its outline cannot be compared.

    That is when the service shows none, or shows it in another CRS. What the draft leaves open makes no difference.
    """
    other_time = time_difference(draft, tile)
    if other_time or draft.cover_geometry is None:
        return other_time
    if tile.cover_geometry is None:
        return None
    try:
        if _crs(draft.cover_geometry) != _crs(tile.cover_geometry):
            return None
        same = _same_points(_points(draft.cover_geometry), _points(tile.cover_geometry))
    except (AttributeError, InvalidRequest, LookupError, TypeError, ValueError):
        return None
    return "" if same else "it has another cover geometry"


def time_difference(draft: TileDraft, tile: Tile) -> str:
    """Return in words how the sensing time of `tile` differs from that of `draft`, "" when it does not or is left open."""
    if draft.sensing_time is None:
        return ""
    ours = format_time(draft.sensing_time)
    theirs = format_time(tile.sensing_time) if tile.sensing_time else "none"
    return "" if ours == theirs else f"its sensing time is {theirs}, not {ours}"


def _crs(geometry: Mapping[str, Any]) -> int:
    return epsg_of_urn(crs_urn_of(geometry) or CRS84_URN)


def _points(geometry: Mapping[str, Any]) -> list[tuple[float, float]]:
    """Return every corner, whatever ring it is in, where that begins and which way it goes round."""
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [(float(x), float(y)) for polygon in polygons for ring in polygon for x, y, *_ in ring]


def _same_points(ours: list[tuple[float, float]], theirs: list[tuple[float, float]]) -> bool:
    xs, ys = zip(*ours)
    leeway = TOLERANCE * max(max(xs) - min(xs), max(ys) - min(ys))
    return _all_near(ours, theirs, leeway) and _all_near(theirs, ours, leeway)


def _all_near(
    points: Iterable[tuple[float, float]], others: list[tuple[float, float]], leeway: float
) -> bool:
    return all(
        any(abs(x - other_x) <= leeway and abs(y - other_y) <= leeway for other_x, other_y in others)
        for x, y in points
    )
