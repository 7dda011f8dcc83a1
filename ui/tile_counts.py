"""How many tiles of a collection have which status, as far as it is known."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..core.tile_style import STATUS_STYLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..byoc.models import Tile


class TileCounts:
    """Remembers the last known status of each tile that was seen, whichever listing it was in.

    `complete` says that every tile of the collection was seen: then the counts are the collection's.
    """

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._statuses: dict[str, str] = {}
        self._numbers: Counter[str] = Counter()
        self.complete = False

    def clear(self) -> None:
        """Forget everything: another collection, or a listing from the start."""
        self._statuses.clear()
        self._numbers.clear()
        self.complete = False

    def see(self, tiles: Iterable[Tile]) -> None:
        """Note the status of tiles."""
        self.note((tile.id, status_of(tile)) for tile in tiles)

    def note(self, statuses: Iterable[tuple[str, str]]) -> None:
        """Note statuses by tile id."""
        for tile_id, status in statuses:
            before = self._statuses.get(tile_id)
            if before != status:
                if before is not None:
                    self._numbers[before] -= 1
                self._statuses[tile_id] = status
                self._numbers[status] += 1

    def status(self, tile_id: str) -> str | None:
        """Give the last known status of a tile; None when it was not seen."""
        return self._statuses.get(tile_id)

    def forget(self, tile_ids: Iterable[str]) -> None:
        """Leave out tiles that are no more."""
        for tile_id in tile_ids:
            status = self._statuses.pop(tile_id, None)
            if status is not None:
                self._numbers[status] -= 1

    @property
    def unfinished(self) -> int:
        """The number of tiles whose ingestion has not ended."""
        return self.total - self.count("INGESTED") - self.count("FAILED")

    def count(self, status: str) -> int:
        """Count the tiles of a status."""
        return self._numbers[status]

    @property
    def total(self) -> int:
        """The number of tiles that were seen."""
        return len(self._statuses)

    def by_status(self) -> Mapping[str, int]:
        """Give the numbers above zero, in the order in which a tile goes through the statuses."""
        known = [status for status in STATUS_STYLE if self._numbers[status] > 0]
        others = sorted(s for s, number in self._numbers.items() if number > 0 and s not in STATUS_STYLE)
        return {status: self._numbers[status] for status in (*known, *others)}


def status_of(tile: Tile) -> str:
    """Give a tile's status as the service's word, on every Python alike."""
    return str(tile.status or "")
