"""Register the tiles of a folder, some at a time, and note in the ledger what the service says of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..byoc.models import TileDraft
from ..feedback import Cancelled
from .crew import Crew
from .drafting import Drafted, TileSource
from .ingest_report import IngestOutcome, Stage
from .journal import Step
from .registrar import UNDER_WAY, Outcome

if TYPE_CHECKING:
    from types import TracebackType

    from ..byoc.models import Tile
    from ..feedback import Feedback
    from .ingest_ledger import Ledger
    from .ingest_report import IngestRow
    from .ingest_service import Keeper, Sent
    from .registrar import RegisterResult

_OUTCOMES = {
    Outcome.CONFLICT: IngestOutcome.CONFLICT,
    Outcome.INVALID: IngestOutcome.UNFIT,
    Outcome.CANCELLED: IngestOutcome.CANCELLED,
}


class Sender:
    """Has tiles registered, or brought in step, on some threads; a context manager.

    The ledger, and with it the journal, is written on the calling thread, within the methods: each may raise
    `JournalError`. What is under way when the block is left gets a row that says so.
    """

    def __init__(self, keeper: Keeper, ledger: Ledger, feedback: Feedback) -> None:
        """Start with nothing under way."""
        self.doubtful: dict[int, Sent] = {}
        """What was sent for tiles that the service was reading meanwhile."""
        self._keeper = keeper
        self._ledger = ledger
        self._crew: Crew[RegisterResult] = Crew(self._take, feedback)
        self._asked: dict[int, tuple[IngestRow, Sent, Tile | None]] = {}
        """For each tile under way its row as far as it came, what was sent to the bucket, and what had its path."""

    def __enter__(self) -> Sender:
        """Return the sender itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of what is under way."""
        self._crew.__exit__(kind, error, trace)
        for index in sorted(self._crew.under_way):
            row = self._asked[index][0]
            notes = (*row.notes, UNDER_WAY)
            self._ledger.settle(index, replace(row, outcome=IngestOutcome.CANCELLED, notes=notes))

    def send(self, index: int, row: IngestRow, sent: Sent, known: Tile | None, *, timeless: bool) -> None:
        """Have a tile registered once there is room, unless the run has ended by then; `known` has its path now.

        Raises `Cancelled` before anything is sent.
        """
        tile, record = self._ledger.tiles[index], self._ledger.record(index)
        ours = known is not None and record is not None and record.tile_id == known.id
        source = TileSource(tile.path, sensing_time=tile.sensing_time, cover_geometry=row.cover_geometry)
        drafted = Drafted(TileDraft(tile.path, tile.sensing_time, row.cover_geometry), row.notes)
        self._crew.make_room()
        if self._ledger.end is not None:
            return
        self._asked[index] = row, sent, known
        self._crew.send(
            index,
            lambda: self._keeper.settle(source, drafted, sent, known, ours=ours, timeless=timeless),
        )

    def take_ended(self) -> None:
        """Note what has come by now."""
        self._crew.take_ended()

    def finish(self) -> None:
        """Wait for all that is under way; raises `Cancelled`."""
        self._crew.finish()

    def finish_soon(self) -> None:
        """After a cancel: note what comes within a moment."""
        self._crew.finish_soon()

    def _take(self, index: int, result: RegisterResult | Exception) -> None:
        row, sent, known = self._asked.pop(index)
        row = replace(row, stage=Stage.REGISTER)
        if isinstance(result, Cancelled):
            self._ledger.settle(index, replace(row, outcome=IngestOutcome.CANCELLED))
            return
        if isinstance(result, Exception):
            self._ledger.settle(index, replace(row, outcome=IngestOutcome.FAILED, error=result))
            return
        row = replace(row, tile=result.tile, notes=result.notes or row.notes, error=result.error)
        if result.outcome not in {Outcome.CREATED, Outcome.EXISTS} or result.tile is None:
            self._ledger.end = self._ledger.end or self._keeper.end
            outcome = _OUTCOMES.get(result.outcome, IngestOutcome.FAILED)
            self._ledger.settle(index, replace(row, outcome=outcome))
            return
        self._ledger.pending[index] = replace(row, stage=Stage.INGEST, outcome=IngestOutcome.PENDING)
        if result.outcome == Outcome.EXISTS:
            self._ledger.settle_ended(index, result.tile)
            return
        if known is not None and not known.ended:
            self.doubtful[index] = sent
        keys = self._ledger.tiles[index].keys
        objects = {keys[source]: {"etag": etag} for source, etag in sent.etags.items()}
        self._ledger.write(index, Step.REGISTERED, tile_id=result.tile.id, objects=objects)
