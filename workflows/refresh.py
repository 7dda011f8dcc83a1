"""What has changed in a collection since all its tiles were listed, in a handful of requests.

The service tells neither how many tiles there are nor when one was changed. What it tells is which are the newest, which
the oldest, and which have a status. So a look asks for

- the newest (`created:desc`), page by page, until a page brings nothing new;
- the oldest, one page;
- those that wait, are queued, or are being ingested; and then, one by one, for those that were so before and are not now.

A collection of any size in which nothing happened is told in five requests, as long as no more than a hundred tiles have each
of these three statuses; every further hundred is a page, and a request, more. What cannot be seen in this way: a tile that was
deleted from among the others, that had its geometry or time changed, or that was sent back and has ended again. The pages
that are read must add up, though: a tile that was known and is not where it should be, at either end, raises `doubt`. Then,
and when the user asks for it, all has to be listed anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from ..byoc.both_ends import FALLING, RISING
from ..byoc.errors import NotFound
from ..byoc.models import Tile, TileStatus
from ..feedback import Feedback
from .tile_choice import find_tiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..byoc.client import ByocClient

PAGE = 100
ENDED = frozenset(status.value for status in TileStatus if status.ended)
PENDING = tuple(status for status in TileStatus if not status.ended)

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Known:
    """What was known of a tile: its status, and when it was made, in milliseconds since 1970 (None: not known)."""

    status: str
    created: int | None


@dataclass(frozen=True)
class Changes:
    """What a look has found.

    `tiles` are as they are now: all that changed is among them; `new` the ids of those made since, the newest first; `gone`
    those that are no more. With `doubt` they do not add up with what was known, and none are given.
    """

    tiles: tuple[Tile, ...] = ()
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    doubt: bool = False


def milliseconds(moment: datetime | None) -> int | None:
    """Return a moment as `Known` has it."""
    return None if moment is None else (moment - _EPOCH) // timedelta(milliseconds=1)


def known_of(tiles: Iterable[Tile]) -> dict[str, Known]:
    """Return what is known of listed tiles, by id."""
    return {tile.id: Known(str(tile.status or ""), milliseconds(tile.created)) for tile in tiles}


def look_for_changes(
    client: ByocClient, collection_id: str, known: Mapping[str, Known], *, feedback: Feedback | None = None
) -> Changes:
    """Return what changed since `known`, which is of all tiles of the collection; errors are the client's."""
    feedback = feedback or Feedback()
    newest, is_all = _newest(client, collection_id, known, feedback)
    new = tuple(tile.id for tile in newest if tile.id not in known)
    seen = {tile.id: tile for tile in newest}
    if is_all:
        return Changes(tuple(newest), new, tuple(tile_id for tile_id in known if tile_id not in seen))
    if not _adds_up(newest, known, seen, falling=True):
        return Changes(doubt=True)
    oldest = next(client.iter_tile_pages(collection_id, sort=RISING, count=PAGE), ())
    seen.update((tile.id, tile) for tile in oldest)
    if not _adds_up(oldest, known, seen, falling=False) or any(tile.id not in known for tile in oldest):
        return Changes(doubt=True)
    for status in PENDING:  # in this order: one that goes on meanwhile is met again, not missed
        for page in client.iter_tile_pages(collection_id, status=status, count=PAGE):
            feedback.check()
            seen.update((tile.id, tile) for tile in page)
    left = [tile_id for tile_id, was in known.items() if was.status not in ENDED and tile_id not in seen]
    gone = _look_at(client, collection_id, left, seen, feedback)
    return Changes(tuple(seen.values()), new, gone)


def _newest(
    client: ByocClient, collection_id: str, known: Mapping[str, Known], feedback: Feedback
) -> tuple[list[Tile], bool]:
    """Return the newest tiles, down to a full page of known ones, and whether these are all."""
    newest: list[Tile] = []
    for page in client.iter_tile_pages(collection_id, sort=FALLING, count=PAGE):
        feedback.check()
        newest += page
        # a short page is the last one, as a rule, which is known by going on: that costs nothing
        if len(page) >= PAGE and all(tile.id in known for tile in page):
            return newest, False
    return newest, True


def _adds_up(
    tiles: Sequence[Tile], known: Mapping[str, Known], seen: Mapping[str, Tile], *, falling: bool
) -> bool:
    """Say whether tiles of one end are in order, and none is missing of those that were known to be there."""
    moments = [milliseconds(tile.created) for tile in tiles]
    told = [moment for moment in moments if moment is not None]
    if not told or len(told) < len(moments) or told != sorted(told, reverse=falling):
        return False
    reached = told[-1]
    return not any(
        was.created is not None
        and (was.created > reached if falling else was.created < reached)
        and tile_id not in seen
        for tile_id, was in known.items()
    )


def _look_at(
    client: ByocClient, collection_id: str, ids: Sequence[str], seen: dict[str, Tile], feedback: Feedback
) -> tuple[str, ...]:
    """Look at tiles by id, add them to `seen`, and return the ids of those that are no more."""
    if not ids:
        return ()
    gone = []
    for tile_id, answer in find_tiles(client, collection_id, ids, feedback=feedback).items():
        if isinstance(answer, NotFound):
            gone.append(tile_id)
        elif isinstance(answer, Exception):
            raise answer
        else:
            seen[tile_id] = answer
    return tuple(gone)
