"""Which objects of a bucket belong to tiles that are registered: from one listing of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .tile_objects import find_objects

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ..byoc.models import Tile
    from .tile_objects import BucketIndex


@dataclass(frozen=True)
class RegisteredFiles:
    """The tiles of a collection by their path, and by the key of each of their files."""

    by_path: Mapping[str, Tile] = field(hash=False)
    by_key: Mapping[str, Tile] = field(hash=False)

    def owners(self, path: str, keys: Iterable[str]) -> tuple[Tile, ...]:
        """Return the tiles that have this path or one of these files, each once."""
        found = [self.by_path.get(path), *(self.by_key.get(key) for key in keys)]
        return tuple({tile.id: tile for tile in found if tile is not None}.values())


def registered_files(
    tiles: Iterable[Tile], index: BucketIndex, sources: Collection[str] = ()
) -> RegisteredFiles:
    """Look up the files of registered tiles in a listing; `sources` are those of the collection's bands, if it has some.

    Without any, those that the service read from the tile's files count or, before it did, whatever fits the path.
    """
    by_path: dict[str, Tile] = {}
    by_key: dict[str, Tile] = {}
    for tile in tiles:
        by_path[tile.path] = tile
        found = find_objects(tile.path, sources or tuple(tile.files_metadata), index)
        by_path.setdefault(found.path, tile)
        by_key.update(dict.fromkeys(found.files.values(), tile))
    return RegisteredFiles(by_path, by_key)
