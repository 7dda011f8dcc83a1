"""Wait until the service is done with tiles."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..byoc.both_ends import iter_tile_pages_from_both_ends
from ..byoc.errors import NotFound
from ..byoc.models import Tile, TileStatus
from ..feedback import Feedback
from .lookup import FEW, ask_each, look_through

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..byoc.client import ByocClient

FIRST_POLL = 0.5
LONGEST_POLL = 15.0
GROWTH = 1.5
"""Seconds before the second look, the most between two looks, and by how much each wait is longer than the last."""

PAGE = 100
"""Tiles that one request lists."""

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

    `tile_ids` are those to wait for, by default all that the collection has now: only then all of it is listed, once. What
    each look costs follows the number of the tiles that have not ended, however many the collection has: the newest
    tiles are listed, then those that are waiting, queued or being ingested, and what is not among them is asked for, some
    at a time on threads that share `client`, whose own feedback should hear of a cancel too. `poll` is the first wait in
    seconds.
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

    @property
    def pending(self) -> list[str]:
        """The ids of the tiles that have not ended."""
        return [tile_id for tile_id, tile in self._tiles.items() if not tile.ended]

    def begin(self, tile_ids: list[str] | None) -> None:
        """See all tiles for the first time."""
        self._client.get_collection(self._collection_id)
        if tile_ids is None:
            pages = iter_tile_pages_from_both_ends(self._client, self._collection_id, feedback=self.feedback)
            for page in pages:
                for tile in page:
                    self._saw(tile)
        else:
            self._see(set(tile_ids))
        self._tell_progress()

    def look(self) -> None:
        """See again the tiles that have not ended."""
        self._see(set(self.pending))
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

    def _see(self, missing: set[str]) -> None:
        """See tiles with as few requests as will do."""
        for status in (None, *PENDING):
            if len(missing) > FEW:
                missing = missing - self._list(missing, status)
        answers = ask_each(
            lambda tile_id: self._client.get_tile(self._collection_id, tile_id),
            sorted(missing),
            self.feedback,
        )
        with closing(answers):
            for tile_id, answer in answers:
                if isinstance(answer, NotFound) and tile_id in self._tiles:
                    gone = self._tiles.pop(tile_id)
                    self.feedback.warning(f"The tile {gone.path} was removed meanwhile.")
                elif isinstance(answer, Exception):
                    raise answer
                else:
                    self._saw(answer)

    def _list(self, wanted: set[str], status: TileStatus | None) -> set[str]:
        # The pages that these tiles fill if they lie side by side, and one.
        patience = 1 + len(wanted) // PAGE
        found = look_through(
            self._client, self._collection_id, wanted, self.feedback, status=status, patience=patience
        )
        for tile in found.tiles.values():
            self._saw(tile)
        return set(found.tiles)

    def _saw(self, tile: Tile) -> None:
        before = self._tiles.get(tile.id)
        self._tiles[tile.id] = tile
        if self._on_update is not None and (before is None or before.status != tile.status):
            self._on_update(tile)

    def _tell_progress(self) -> None:
        if self._tiles:
            self.feedback.set_progress(1.0 - len(self.pending) / len(self._tiles))
