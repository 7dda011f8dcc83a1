"""Wait until the service is done with the tiles of a folder; what it read too early, it reads again."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from ..byoc.errors import ByocError
from .ingest_ledger import MessagesOnly
from .ingest_report import IngestOutcome
from .ingest_service import is_stale
from .journal import Step
from .wait import wait_for_ingestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile
    from ..feedback import Feedback
    from .ingest_ledger import Ledger
    from .ingest_service import Sent

FIRST_POLL = 0.2
"""Seconds before the second look: by then most tiles of a folder have been with the service for long."""


def wait_for_tiles(
    client: ByocClient,
    collection_id: str,
    ledger: Ledger,
    sent: Mapping[int, Sent],
    seconds: float,
    feedback: Feedback,
) -> None:
    """Settle the pending tiles of a ledger as they end, for so many seconds at most.

    `sent` are those whose files were changed while the service was reading them, by their place: if it has read the old
    ones, it is told to read again. What has not ended stays pending. Raises `Cancelled`.
    """
    deadline = time.monotonic() + seconds
    waiting = {
        row.tile.id: index
        for index, row in ledger.pending.items()
        if row.tile is not None and index not in ledger.rows
    }
    if waiting:
        feedback.message(f"Waiting for the ingestion of {len(waiting)} tiles.")
    doubtful = dict(sent)
    while waiting:
        behind: dict[str, int] = {}

        def look_at(tile: Tile, places: Mapping[str, int] = waiting, found: dict[str, int] = behind) -> None:
            index = places[tile.id]
            if tile.ended and index in doubtful and is_stale(tile, doubtful[index]):
                found[tile.id] = index
            elif tile.ended:
                ledger.settle_ended(index, tile)

        try:
            wait_for_ingestion(
                client,
                collection_id,
                tile_ids=list(waiting),
                timeout=max(0.0, deadline - time.monotonic()),
                poll=FIRST_POLL,
                on_update=look_at,
                feedback=MessagesOnly(feedback),
            )
        except ByocError as error:
            feedback.warning(f"It could not be waited for the end of the ingestion: {error}")
            return
        for tile_id, index in behind.items():
            del doubtful[index]
            _begin_again(client, collection_id, tile_id, ledger, index)
        waiting = {tile_id: index for tile_id, index in behind.items() if index not in ledger.rows}


def _begin_again(client: ByocClient, collection_id: str, tile_id: str, ledger: Ledger, index: int) -> None:
    row = ledger.pending[index]
    try:
        client.reingest_tile(collection_id, tile_id)
    except ByocError as error:
        ledger.settle(index, replace(row, outcome=IngestOutcome.FAILED, error=error))
        return
    note = "It is ingested again: its files had changed while the service was reading them."
    ledger.pending[index] = replace(row, notes=(*row.notes, note))
    record = ledger.record(index)
    ledger.write(
        index, Step.REGISTERED, tile_id=tile_id, objects=record.detail.get("objects") if record else None
    )
