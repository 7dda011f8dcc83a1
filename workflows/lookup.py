"""Find tiles among very many with requests that follow the number of those that are looked for.

A listing brings a hundred tiles a request, but one page after the other; asking for one tile at a time brings one, but
several at once. So the collection is looked through, the newest tiles first (mostly it is those that are looked for),
for as long as the pages hold enough of them; the others are asked for one by one.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING, Callable, TypeVar

from .crew import AT_ONCE
from .spread import spread

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile, TileStatus
    from ..feedback import Feedback

T = TypeVar("T")

FEW = 5
"""So many tiles are asked for one by one, without looking through the collection first."""


@dataclass(frozen=True)
class Found:
    """Tiles by the names under which they were looked for; `is_all` when the collection was seen to its end."""

    tiles: Mapping[str, Tile] = field(hash=False)
    is_all: bool


def look_through(
    client: ByocClient,
    collection_id: str,
    names: Collection[str],
    feedback: Feedback,
    *,
    status: TileStatus | None = None,
    patience: int | None = None,
) -> Found:
    """Look for tiles by id or path among those of a collection (of one `status`, if given), the newest first.

    It ends when all are found, or after `patience` pages that held so few of them that asking one by one would have
    been as quick; by default it has so much patience that all of it costs no more time than that.
    """
    missing = set(names)
    found: dict[str, Tile] = {}
    if patience is None:
        patience = 2 + len(missing) // AT_ONCE
    for page in client.iter_tile_pages(collection_id, sort="created:desc", status=status):
        feedback.check()
        before = len(missing)
        for tile in page:
            for name in missing & {tile.id, tile.id.lower(), tile.path}:
                found[name] = tile
                missing.discard(name)
        if before - len(missing) < AT_ONCE:
            patience -= 1
        if not missing or patience <= 0:
            return Found(found, is_all=False)
    return Found(found, is_all=True)


def ask_each(
    ask: Callable[[str], T], names: Collection[str], feedback: Feedback
) -> Generator[tuple[str, T | Exception], None, None]:
    """Yield each name with what `ask` returns for it, or raises; some are asked for at a time, on threads.

    Raises `Cancelled` within a moment. Close the generator when leaving it early.
    """
    asked = list(names)
    pool = ThreadPoolExecutor(AT_ONCE, "byoc-look")
    try:
        answers = spread(lambda name, _: ask(name), asked, executor=pool, feedback=feedback)
        with closing(answers):
            for place, answer in answers:
                yield asked[place], answer
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def find_paths(
    client: ByocClient, collection_id: str, paths: Collection[str], feedback: Feedback
) -> dict[str, Tile]:
    """Return the tiles that have one of the paths now, by path."""
    missing = set(paths)
    tiles: dict[str, Tile] = {}
    if len(missing) > FEW:
        found = look_through(client, collection_id, missing, feedback)
        tiles.update(found.tiles)
        missing = set() if found.is_all else missing - found.tiles.keys()
    with closing(ask_each(lambda path: at_path(client, collection_id, path), missing, feedback)) as answers:
        for path, answer in answers:
            if isinstance(answer, Exception):
                raise answer
            if answer is not None:
                tiles[path] = answer
    return tiles


def at_path(client: ByocClient, collection_id: str, path: str) -> Tile | None:
    """Return the tile that has exactly this path now."""
    return next(iter(client.iter_tiles(collection_id, path=path)), None)


def age_order(tile: Tile) -> tuple[float, str]:
    """Return what sorts tiles by when they were created, the oldest first and those that do not tell last; then by path.

    For tiles that were listed from both ends, which come in no order.
    """
    return (inf if tile.created is None else tile.created.timestamp(), tile.path)
