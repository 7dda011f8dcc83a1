"""The rows of an ingestion while it runs, and the journal behind them: every tile gets one, whatever happens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from ..byoc.models import TileStatus
from ..feedback import Feedback
from ..raster.errors import RasterError
from .ingest_report import IngestOutcome, IngestReport, IngestRow
from .ingest_steps import ObjectTaken
from .journal import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile
    from .ingest_plan import PlannedTile
    from .ingest_report import LeftOutFile
    from .ingest_steps import TileWork
    from .journal import Journal, TileRecord

_GO_ON = "Run it again: it goes on from there."
_NOT_THE_RASTER = frozenset({"disk", "destination"})
"""Kinds of a `RasterError` that say nothing against the raster."""


class Ledger:
    """Rows by the place of their tile, and what the journal knows of it."""

    def __init__(
        self,
        collection_id: str,
        journal: Journal,
        tiles: Sequence[PlannedTile],
        left_out: Sequence[LeftOutFile],
        feedback: Feedback,
    ) -> None:
        """Begin without rows."""
        self.tiles = tiles
        self.journal = journal
        self.rows: dict[int, IngestRow] = {}
        """Final rows."""
        self.pending: dict[int, IngestRow] = {}
        """Rows of tiles that are registered, as they are if nothing more is heard of them."""
        self.end: Exception | None = None
        """Why the rest is not done."""
        self.on_row: Callable[[IngestRow], None] | None = None
        self._collection_id = collection_id
        self._left_out = left_out
        self._feedback = feedback

    def record(self, index: int) -> TileRecord | None:
        """Return what the journal knows of a tile, as it is now or was."""
        return self.journal.record(self._collection_id, self.tiles[index].path)

    def write(self, index: int, step: Step, **detail: Any) -> None:
        """Write a step into the journal; raises `JournalError`."""
        tile = self.tiles[index]
        self.journal.write(self._collection_id, tile.path, tile.fingerprint, step, **detail)

    def settle(self, index: int, row: IngestRow) -> None:
        """Take a tile's final row."""
        self.rows[index] = row
        self._feedback.set_progress(len(self.rows) / len(self.tiles))
        if self.on_row is not None:
            self.on_row(row)

    def settle_ended(self, index: int, tile: Tile) -> None:
        """Take how the ingestion of a pending tile ended."""
        good = tile.status == TileStatus.INGESTED
        outcome = IngestOutcome.INGESTED if good else IngestOutcome.FAILED
        row = self.pending[index]
        notes = (*row.notes, tile.warnings) if good and tile.warnings else row.notes
        step = Step.INGESTED if good else Step.FAILED
        self.write(index, step, tile_id=tile.id, cause=tile.failed_cause)
        self.settle(index, replace(row, outcome=outcome, tile=tile, notes=notes))

    def settle_the_rest(self) -> None:
        """Give every tile a row that has none yet."""
        for index, tile in enumerate(self.tiles):
            if index in self.rows:
                continue
            if index in self.pending:
                self.settle(index, self.pending[index])
            elif self.end is None:
                self.settle(index, tile.row(IngestOutcome.CANCELLED))
            else:
                self.settle(index, tile.row(IngestOutcome.FAILED, error=self.end, notes=(_GO_ON,)))

    def report(self) -> IngestReport:
        """Return all rows, once every tile has one."""
        rows = tuple(self.rows[index] for index in range(len(self.tiles)))
        return IngestReport(rows, tuple(self._left_out), str(self.journal.path), self.end)


def row_of(tile: PlannedTile, work: TileWork | Exception) -> IngestRow:
    """Return the row of a tile as far as its files came: PENDING if nothing stands against registering it."""
    if isinstance(work, Exception):
        return tile.row(IngestOutcome.FAILED, error=work)
    return tile.row(
        _outcome(work),
        stage=work.stage,
        converted=work.converted,
        upload_bytes=work.upload_bytes,
        cover_geometry=work.cover_geometry,
        findings=work.findings,
        notes=(*work.notes, *(str(one) for one in work.findings if one.severity == "warning")),
        error=work.error,
    )


def _outcome(work: TileWork) -> IngestOutcome:
    if isinstance(work.error, ObjectTaken):
        return IngestOutcome.CONFLICT
    if isinstance(work.error, RasterError) and work.error.kind not in _NOT_THE_RASTER:
        return IngestOutcome.UNFIT
    if work.error is not None:
        return IngestOutcome.FAILED
    return IngestOutcome.UNFIT if work.is_unfit else IngestOutcome.PENDING


class MessagesOnly(Feedback):
    """The feedback of a part of the run that does not begin the progress anew."""

    def __init__(self, whole: Feedback) -> None:
        """Pass on messages, and that the user wants to stop."""
        self._whole = whole

    def message(self, text: str) -> None:
        """Pass it on."""
        self._whole.message(text)

    def warning(self, text: str) -> None:
        """Pass it on."""
        self._whole.warning(text)

    def is_cancelled(self) -> bool:
        """Pass it on."""
        return self._whole.is_cancelled()
