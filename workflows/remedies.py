"""Mend what an audit found, one step a finding, and account for every one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Callable

from ..bucket.objects import stat_object
from ..byoc.errors import NotFound
from ..byoc.models import TileStatus
from ..feedback import Feedback
from . import many_tiles
from .audit_checks import is_box
from .audit_findings import Remedy
from .drafting import Drafting
from .many_tiles import ManyTiles, TileResult
from .register import register_each
from .registrar import Outcome, RegisterResult, Registrar
from .stored_drafting import StoredDrafting, StoredSource, draft_stored
from .words import Word

if TYPE_CHECKING:
    from collections.abc import Collection as Container
    from collections.abc import Generator, Sequence
    from concurrent.futures import Executor

    from ..bucket.access import BucketAccess
    from ..byoc.client import ByocClient
    from ..byoc.errors import ByocError
    from ..byoc.models import Tile
    from .audit_findings import AuditFinding

ALL_REMEDIES = frozenset(Remedy) - {Remedy.NONE}

NO_STEP = "Nothing that could be done from here."
NOT_CHOSEN = "Left as it is."
PLANS = {
    Remedy.REINGEST: "Would be ingested again.",
    Remedy.DELETE: "Would be deleted.",
    Remedy.DELETE_INCOMPLETE: "Would be deleted.",
    Remedy.DERIVE_COVER: "Would get the outline of its valid data.",
}
BEING_INGESTED = "Left as it is: the service is at work on it now."


class RemedyOutcome(Word):
    """What became of a finding.

    DONE: the service took the step (what it ingests then may still fail). PLANNED: a dry run would do it. LEFT: it was
    not asked for, there is none, or the tile is no longer as it was found. FAILED: see the message. CANCELLED: stopped
    before, or while, it was done.
    """

    DONE = "done"
    PLANNED = "planned"
    LEFT = "left"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class RemedyResult:
    """What became of one finding; `tile_id` is the tile's, also of one that was registered just now."""

    finding: AuditFinding
    outcome: RemedyOutcome
    message: str = ""
    tile_id: str = ""
    error: Exception | None = None

    @property
    def done(self) -> bool:
        """Whether the step was taken."""
        return self.outcome is RemedyOutcome.DONE


def apply_remedy(
    client: ByocClient,
    collection_id: str,
    finding: AuditFinding,
    access: BucketAccess,
    *,
    dry_run: bool = False,
    feedback: Feedback | None = None,
) -> RemedyResult:
    """Take the one step that mends a finding, whatever it is. See `apply_remedies`."""
    (result,) = apply_remedies(client, collection_id, [finding], access, dry_run=dry_run, feedback=feedback)
    return result


def apply_remedies(
    client: ByocClient,
    collection_id: str,
    findings: Sequence[AuditFinding],
    access: BucketAccess,
    *,
    remedies: Container[Remedy] = ALL_REMEDIES,
    dry_run: bool = False,
    executor: Executor | None = None,
    on_result: Callable[[RemedyResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RemedyResult]:
    """Mend the findings whose remedy is among `remedies`; return one result for each, in the order given.

    Each tile is looked at again before it is touched: one that is being ingested, whose files came back, or whose cover
    geometry somebody has changed, is left. Files are checked before they are registered; what would fail is not.
    Checks and outlines are made in `executor` if one is given; requests are sent from threads, `on_result` is called on
    the calling thread. A dry run changes nothing. Cancelling, or an error that every further tile would meet too, ends
    it: the rest is CANCELLED, or FAILED. Raises `NotFound` for an unknown collection, and any other `ByocError` of
    that first question.
    """
    course = _Course(client, collection_id, access, findings, dry_run, on_result, feedback or Feedback())
    return course.run(remedies, executor)


class _Course:
    """One call of `apply_remedies`."""

    def __init__(
        self,
        client: ByocClient,
        collection_id: str,
        access: BucketAccess,
        findings: Sequence[AuditFinding],
        dry_run: bool,
        on_result: Callable[[RemedyResult], None] | None,
        feedback: Feedback,
    ) -> None:
        self._client = client
        self._collection_id = collection_id
        self._access = access
        self._findings = findings
        self._dry_run = dry_run
        self._on_result = on_result
        self._feedback = feedback
        self._results: dict[int, RemedyResult] = {}

    def run(self, remedies: Container[Remedy], executor: Executor | None) -> list[RemedyResult]:
        """Settle every finding."""
        collection = self._client.get_collection(self._collection_id)
        to_register, to_tend = [], []
        for place, finding in enumerate(self._findings):
            if finding.remedy is Remedy.NONE:
                self._settle(place, RemedyOutcome.LEFT, NO_STEP)
            elif finding.remedy not in remedies:
                self._settle(place, RemedyOutcome.LEFT, NOT_CHOSEN)
            elif finding.remedy is Remedy.REGISTER:
                to_register.append(place)
            else:
                to_tend.append(place)
        how = StoredDrafting(self._access, Drafting(), True, collection.bands, collection.no_data)
        end = self._register(to_register, how, executor)
        self._tend(to_tend, end)
        return [self._results[place] for place in range(len(self._findings))]

    def _settle(
        self,
        place: int,
        outcome: RemedyOutcome,
        message: str,
        tile_id: str = "",
        error: Exception | None = None,
    ) -> None:
        finding = self._findings[place]
        result = RemedyResult(finding, outcome, message, tile_id or finding.tile_id, error)
        self._results[place] = result
        self._feedback.set_progress(len(self._results) / len(self._findings))
        if self._on_result is not None:
            self._on_result(result)

    # Files without a tile

    def _register(
        self, places: Sequence[int], how: StoredDrafting, executor: Executor | None
    ) -> ByocError | None:
        """Register what no tile has; return the error that every further request would meet, if there was one."""
        registrar = Registrar(
            self._client, self._collection_id, dry_run=self._dry_run, feedback=self._feedback
        )
        sources = [self._source(self._findings[place]) for place in places]
        # By identity: findings of one path are equal, and each is refused.
        found = {id(source): place for source, place in zip(sources, places)}
        register_each(
            registrar,
            sources,
            draft_stored,
            how,
            executor=executor,
            on_result=lambda result: self._note_registered(found[id(result.source)], result),
            feedback=_Quiet(self._feedback),
        )
        return registrar.end

    def _source(self, finding: AuditFinding) -> StoredSource:
        return StoredSource(
            finding.path,
            tuple(self._access.path(key) for key in finding.files.values()),
            finding.sensing_time,
            keys=finding.files,
            sidecars=finding.sidecars,
            time_source=finding.time_source,
        )

    def _note_registered(self, place: int, result: RegisterResult) -> None:
        outcome = {
            Outcome.CREATED: RemedyOutcome.DONE,
            Outcome.EXISTS: RemedyOutcome.DONE,
            Outcome.PLANNED: RemedyOutcome.PLANNED,
            Outcome.CANCELLED: RemedyOutcome.CANCELLED,
        }.get(result.outcome, RemedyOutcome.FAILED)
        self._settle(place, outcome, result.message, result.tile.id if result.tile else "", result.error)

    # Tiles

    def _tend(self, places: Sequence[int], end: ByocError | None) -> None:
        if end is not None:
            for place in places:
                self._settle(place, RemedyOutcome.FAILED, f"{end} It was not tried.", error=end)
            return
        if not places:
            return
        blanks = [TileResult(str(place), many_tiles.Outcome.PLANNED) for place in places]
        ManyTiles(blanks, self._note_tended, _Quiet(self._feedback)).run(self._jobs(places))

    def _jobs(self, places: Sequence[int]) -> Generator[tuple[int, many_tiles.Job | TileResult], None, None]:
        for number, place in enumerate(places):
            yield number, self._job(place)

    def _job(self, place: int) -> many_tiles.Job:
        return lambda: self._mend(TileResult(str(place), many_tiles.Outcome.UNCHANGED), self._findings[place])

    def _mend(self, result: TileResult, finding: AuditFinding) -> TileResult:
        """Do what one tile needs, on any thread."""
        try:
            tile = self._client.get_tile(self._collection_id, finding.tile_id)
        except NotFound:
            return replace(result, notes=("The tile was deleted meanwhile.",))
        why = self._why_not(finding, tile)
        if why:
            return replace(result, tile=tile, notes=(why,))
        if self._dry_run:
            return replace(
                result, outcome=many_tiles.Outcome.PLANNED, tile=tile, notes=(PLANS[finding.remedy],)
            )
        return replace(result, outcome=self._send(finding, tile), tile=tile)

    def _send(self, finding: AuditFinding, tile: Tile) -> many_tiles.Outcome:
        if finding.remedy is Remedy.REINGEST:
            self._client.reingest_tile(self._collection_id, tile)
            return many_tiles.Outcome.REINGESTED
        if finding.remedy is Remedy.DERIVE_COVER:
            self._client.update_tile(self._collection_id, tile, cover_geometry=finding.cover_geometry)
            return many_tiles.Outcome.UPDATED
        with suppress(NotFound):  # it was there a moment ago: somebody else, or our own request sent twice
            self._client.delete_tile(self._collection_id, tile)
        return many_tiles.Outcome.DELETED

    def _why_not(self, finding: AuditFinding, tile: Tile) -> str:
        """Say why a tile is not to be touched any more, if so."""
        if not tile.ended:
            return BEING_INGESTED
        if finding.remedy is Remedy.DERIVE_COVER:
            as_found = tile.status == TileStatus.INGESTED and is_box(tile.cover_geometry, tile.tile_geometry)
            return "" if as_found else "Left as it is: it has another cover geometry by now."
        if finding.remedy in {Remedy.DELETE, Remedy.DELETE_INCOMPLETE}:
            back = next((key for key in finding.missing if stat_object(self._access, key)), "")
            return f"Left as it is: {back} is there after all." if back else ""
        return ""

    def _note_tended(self, result: TileResult) -> None:
        outcome = {
            many_tiles.Outcome.UPDATED: RemedyOutcome.DONE,
            many_tiles.Outcome.REINGESTED: RemedyOutcome.DONE,
            many_tiles.Outcome.DELETED: RemedyOutcome.DONE,
            many_tiles.Outcome.PLANNED: RemedyOutcome.PLANNED,
            many_tiles.Outcome.UNCHANGED: RemedyOutcome.LEFT,
            many_tiles.Outcome.CANCELLED: RemedyOutcome.CANCELLED,
        }.get(result.outcome, RemedyOutcome.FAILED)
        left = outcome is RemedyOutcome.LEFT
        message = " ".join(result.notes) if left else result.message
        self._settle(int(result.name), outcome, message, error=result.error)


class _Quiet(Feedback):
    """Passes on only that the user wants to stop."""

    def __init__(self, whole: Feedback) -> None:
        self._whole = whole

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()
