"""Wait until the service is done with tiles."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..byoc.errors import NotFound
from ..byoc.models import Tile, TileStatus
from ..feedback import Feedback

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..byoc.client import ByocClient

FIRST_POLL = 0.5
LONGEST_POLL = 15.0
GROWTH = 1.5
"""Seconds before the second look, the most between two looks, and by how much each wait is longer than the last."""

FEW = 5
"""So many tiles are asked for one by one, not listed by status."""

PAGE = 100
PENDING = (TileStatus.WAITING, TileStatus.QUEUED, TileStatus.INGESTING)
"""In the order in which a tile goes through them: listed so, one that moves on meanwhile is seen twice, never missed."""


@dataclass(frozen=True)
class WaitReport:
    """How the tiles ended; `pending` are those that had not when the time was up."""

    ingested: tuple[Tile, ...]
    failed: tuple[Tile, ...]
    pending: tuple[Tile, ...]
    timed_out: bool


def wait_for_ingestion(
    client: ByocClient,
    collection_id: str,
    *,
    tile_ids: Iterable[str] | None = None,
    timeout: float = 600.0,
    poll: float = FIRST_POLL,
    on_update: Callable[[Tile], None] | None = None,
    feedback: Feedback | None = None,
) -> WaitReport:
    """Look at tiles until each has ended or `timeout` seconds are over, ever less often; 0 looks once.

    `tile_ids` are those to wait for, by default all that the collection has now. `poll` is the first wait in seconds.
    `on_update` is called with each tile at first and when its status has changed. A tile that is removed meanwhile is
    not waited for. Raises `NotFound` for an unknown collection or tile, `Cancelled` within a second.
    """
    watch = _Watch(client, collection_id, on_update, feedback or Feedback())
    deadline = time.monotonic() + timeout
    watch.begin(None if tile_ids is None else list(dict.fromkeys(tile_ids)))
    while watch.pending:
        left = deadline - time.monotonic()
        if left <= 0:
            return watch.report(timed_out=True)
        watch.feedback.wait(min(poll, left))
        poll = min(poll * GROWTH, LONGEST_POLL)
        watch.look()
    return watch.report(timed_out=False)


class _Watch:
    """The tiles that are waited for, as last seen."""

    def __init__(
        self,
        client: ByocClient,
        collection_id: str,
        on_update: Callable[[Tile], None] | None,
        feedback: Feedback,
    ) -> None:
        self.feedback = feedback
        self._client = client
        self._collection_id = collection_id
        self._on_update = on_update
        self._tiles: dict[str, Tile] = {}
        self._pages = math.inf
        """How many requests list the whole collection, as far as it was listed."""

    @property
    def pending(self) -> list[str]:
        """The ids of the tiles that have not ended."""
        return [tile_id for tile_id, tile in self._tiles.items() if not tile.ended]

    def begin(self, tile_ids: list[str] | None) -> None:
        """See all tiles for the first time."""
        self._client.get_collection(self._collection_id)
        if tile_ids is not None and len(tile_ids) <= FEW:
            for tile_id in tile_ids:
                self._saw(self._client.get_tile(self._collection_id, tile_id))
            self._tell_progress()
            return
        listed = {tile.id: tile for tile in self._client.iter_tiles(self._collection_id)}
        self._pages = len(listed) // PAGE + 1
        for tile_id in listed if tile_ids is None else tile_ids:
            self._saw(listed.get(tile_id) or self._client.get_tile(self._collection_id, tile_id))
        self._tell_progress()

    def look(self) -> None:
        """See again the tiles that have not ended, with as few requests as will do."""
        missing = set(self.pending)
        if len(missing) > FEW and self._pages > len(PENDING):
            for status in PENDING:
                missing -= self._list(missing, status)
        # What is missing now has just ended, or was not looked for yet.
        if len(missing) > self._pages:
            missing -= self._list(missing, None)
        for tile_id in sorted(missing):
            self._ask(tile_id)
        self._tell_progress()

    def report(self, *, timed_out: bool) -> WaitReport:
        """Sort the tiles by how they ended."""
        tiles = self._tiles.values()
        return WaitReport(
            tuple(tile for tile in tiles if tile.status == TileStatus.INGESTED),
            tuple(tile for tile in tiles if tile.status == TileStatus.FAILED),
            tuple(tile for tile in tiles if not tile.ended),
            timed_out,
        )

    def _list(self, wanted: set[str], status: TileStatus | None) -> set[str]:
        seen = set()
        for tile in self._client.iter_tiles(self._collection_id, status=status):
            if tile.id in wanted:
                seen.add(tile.id)
                self._saw(tile)
        return seen

    def _ask(self, tile_id: str) -> None:
        try:
            self._saw(self._client.get_tile(self._collection_id, tile_id))
        except NotFound:
            gone = self._tiles.pop(tile_id)
            self.feedback.warning(f"The tile {gone.path} was removed meanwhile.")

    def _saw(self, tile: Tile) -> None:
        before = self._tiles.get(tile.id)
        self._tiles[tile.id] = tile
        if self._on_update is not None and (before is None or before.status != tile.status):
            self._on_update(tile)

    def _tell_progress(self) -> None:
        if self._tiles:
            self.feedback.set_progress(1.0 - len(self.pending) / len(self._tiles))
