"""Which tiles of a collection are meant: by id, by path, by status, by a pattern of paths."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from ..byoc.both_ends import iter_tile_pages_from_both_ends
from ..byoc.errors import BadRequest, ByocError, InvalidRequest, NotFound
from ..feedback import Feedback
from .lookup import FEW, age_order, ask_each, at_path, look_through

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile, TileStatus

_OF_ONE_KEY = (BadRequest, InvalidRequest, NotFound)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_WILD = re.compile(r"[*?[]")


@dataclass(frozen=True)
class TileChoice:
    """Tiles by what they are called, by what they are like, or both: then they must be both.

    `keys` are ids (UUIDs) and exact paths. `patterns` are paths, exact or with `*` (any text, slashes too), `?` (one
    character) and `[…]` (one of these characters; `[[]` is a bracket itself); a tile fits when it fits one of them.
    """

    keys: tuple[str, ...] = ()
    status: TileStatus | None = None
    patterns: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said at all. All tiles are meant by the pattern `*` only."""
        return not self.keys and self.status is None and not self.patterns

    def fits(self, tile: Tile) -> bool:
        """Say whether a tile is like what is looked for, whatever it is called."""
        return self.status in {None, tile.status} and (
            not self.patterns or any(fits_pattern(tile.path, pattern) for pattern in self.patterns)
        )


@dataclass(frozen=True)
class ChosenTiles:
    """The tiles that are meant, in the order of the keys, or of the paths, or the oldest first; each once.

    `missing` tells why a key names no tile; `left_out` are tiles that a key names and that do not fit the rest.
    """

    tiles: tuple[Tile, ...]
    missing: Mapping[str, ByocError]
    left_out: tuple[Tile, ...] = ()


def is_tile_id(key: str) -> bool:
    """Say whether a key is an id; else it is a path."""
    return _UUID.fullmatch(key) is not None


def fits_pattern(path: str, pattern: str) -> bool:
    """Say whether a path fits an exact path or a pattern; capitals count, as in S3."""
    return path == pattern or (_is_wild(pattern) and fnmatchcase(path, pattern))


def choose_tiles(
    client: ByocClient, collection_id: str, choice: TileChoice, *, feedback: Feedback | None = None
) -> ChosenTiles:
    """Return the tiles that are meant, with as few requests as will do.

    Raises `InvalidRequest` for an empty choice, `NotFound` for an unknown collection, and any other `ByocError` that is
    not about one key; `Cancelled`.
    """
    feedback = feedback or Feedback()
    if choice.is_empty:
        raise InvalidRequest(
            "No tile is chosen.", hint="Give ids, a status or a pattern of paths; the pattern * is all tiles."
        )
    if not choice.keys:
        found = {tile.id: tile for tile in _listed(client, collection_id, choice, feedback)}
        return ChosenTiles(tuple(found.values()), {})
    answers = find_tiles(client, collection_id, choice.keys, feedback=feedback)
    missing = {key: answer for key, answer in answers.items() if isinstance(answer, ByocError)}
    named = {answer.id: answer for answer in answers.values() if not isinstance(answer, ByocError)}
    return ChosenTiles(
        tuple(tile for tile in named.values() if choice.fits(tile)),
        missing,
        tuple(tile for tile in named.values() if not choice.fits(tile)),
    )


def find_tiles(
    client: ByocClient, collection_id: str, keys: Iterable[str], *, feedback: Feedback | None = None
) -> dict[str, Tile | ByocError]:
    """Return for each key (an id, or an exact path) its tile, or the error that tells why there is none.

    The requests follow the number of the keys, see `lookup`; some are sent at a time, on threads that share `client`.
    Errors that are not about one key are raised: `NotFound` for an unknown collection.
    """
    feedback = feedback or Feedback()
    client.get_collection(collection_id)
    wanted = {key: key.lower() if is_tile_id(key) else key for key in keys}
    found: Mapping[str, Tile] = {}
    if len(set(wanted.values())) > FEW:
        found = look_through(client, collection_id, set(wanted.values()), feedback).tiles
    missing = [key for key, name in wanted.items() if name not in found]
    asked: dict[str, Tile | ByocError] = {}
    with closing(ask_each(lambda key: _ask(client, collection_id, key), missing, feedback)) as answers:
        for key, answer in answers:
            if isinstance(answer, Exception) and not isinstance(answer, _OF_ONE_KEY):
                raise answer
            asked[key] = answer
    return {key: found[name] if name in found else asked[key] for key, name in wanted.items()}


def _ask(client: ByocClient, collection_id: str, key: str) -> Tile:
    if is_tile_id(key):
        return client.get_tile(collection_id, key)
    tile = at_path(client, collection_id, key)
    if tile is not None and tile.path == key:
        return tile
    raise NotFound(
        f"The collection has no tile with the path {key!r}.",
        hint="List its tiles: the service completes paths when it ingests a tile, and capitals count.",
    )


def _listed(client: ByocClient, collection_id: str, choice: TileChoice, feedback: Feedback) -> Iterator[Tile]:
    """Yield the tiles that fit: in the order of the paths where these are asked for, else the oldest first."""
    exact = [pattern for pattern in choice.patterns if not _is_wild(pattern)]
    if choice.patterns and len(exact) == len(choice.patterns) <= FEW:
        client.get_collection(collection_id)
        yield from filter(choice.fits, _at(client, collection_id, exact, feedback))
        return
    pages = iter_tile_pages_from_both_ends(client, collection_id, status=choice.status, feedback=feedback)
    fitting = [tile for page in pages for tile in page if choice.fits(tile)]
    yield from sorted(fitting, key=age_order)


def _at(client: ByocClient, collection_id: str, paths: Sequence[str], feedback: Feedback) -> Iterator[Tile]:
    for path in paths:
        feedback.check()
        yield from client.iter_tiles(collection_id, path=path)


def _is_wild(pattern: str) -> bool:
    return _WILD.search(pattern) is not None
