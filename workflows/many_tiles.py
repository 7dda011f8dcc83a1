"""Do one thing to each of many tiles, a few requests at a time, and account for every single one."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Callable

from ..byoc.errors import AuthenticationError, InvalidRequest, NetworkError, PermissionDenied
from ..feedback import Cancelled, Feedback
from ..raster.errors import RasterError
from .crew import AT_ONCE, Crew
from .words import Word

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from ..byoc.models import Tile

UNDER_WAY = "Its request was under way: list the tiles to see whether it was carried out."


class Outcome(Word):
    """What became of a tile.

    UPDATED, REINGESTED, DELETED: the service took the request. UNCHANGED: there was nothing to do, nothing was sent.
    PLANNED: a dry run would do it. INVALID: the input cannot be used, nothing was sent. FAILED: the service refused, or
    the way to it failed. CANCELLED: stopped before, or while, it was done.
    """

    UPDATED = "updated"
    REINGESTED = "reingested"
    DELETED = "deleted"
    UNCHANGED = "unchanged"
    PLANNED = "planned"
    INVALID = "invalid"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_bad(self) -> bool:
        """Whether the tile is not as it was wished to be, without anybody having cancelled."""
        return self in {Outcome.INVALID, Outcome.FAILED}


_SENTENCES = {
    Outcome.UPDATED: "Updated.",
    Outcome.REINGESTED: "Is being ingested again.",
    Outcome.DELETED: "Deleted; its files stay in the bucket.",
    Outcome.UNCHANGED: "Nothing to change.",
    Outcome.CANCELLED: "Cancelled.",
}


@dataclass(frozen=True)
class TileResult:
    """One tile's outcome; `tile` is as it was read before, None when it was not found.

    `name` is what it was called by: its path, or the id or path that was given. `sent` is what was sent, or would be: the
    service's own field names.
    """

    name: str
    outcome: Outcome
    tile: Tile | None = None
    error: Exception | None = None
    notes: tuple[str, ...] = ()
    sent: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def message(self) -> str:
        """What happened, in one text: the error if there is one, and the notes."""
        first = str(self.error) if self.error else _SENTENCES.get(self.outcome, "")
        return " ".join(text for text in (first, *self.notes) if text)


Job = Callable[[], TileResult]
"""One request, or a few about one tile; returns what became of it. What it raises is its tile's result."""


def failed(name: str, error: Exception, tile: Tile | None = None, notes: Sequence[str] = ()) -> TileResult:
    """Return the result of an error: INVALID when it is the input's fault, FAILED for all others."""
    bad_input = isinstance(error, (InvalidRequest, RasterError))
    return TileResult(name, Outcome.INVALID if bad_input else Outcome.FAILED, tile, error, tuple(notes))


class ManyTiles:
    """One run over `blanks`, a result for each tile to start from: its name and the tile, if it is known.

    `on_result` is called, on the calling thread, for each result as it comes. With `at_once` of 1 everything happens on the
    calling thread; with more, jobs run on threads. A refused token, a missing permission or a connection that is gone end the
    run: what is left is FAILED. Cancelling ends it within a second: what is left is CANCELLED.
    """

    def __init__(
        self,
        blanks: Sequence[TileResult],
        on_result: Callable[[TileResult], None] | None,
        feedback: Feedback,
        at_once: int = AT_ONCE,
    ) -> None:
        """Start with nothing done."""
        self._blanks = blanks
        self._on_result = on_result
        self._feedback = feedback
        self._results: dict[int, TileResult] = {}
        self._crew: Crew[TileResult] = Crew(self._take, feedback, at_once)
        self._end: Exception | None = None
        """Why nothing more can be done."""

    @property
    def open(self) -> list[int]:
        """The indexes that have no result yet."""
        return [index for index in range(len(self._blanks)) if index not in self._results]

    def settle(self, index: int, result: TileResult) -> None:
        """Note a result, and tell of it."""
        self._results[index] = result
        error = result.error
        if result.outcome is Outcome.FAILED and isinstance(
            error, (AuthenticationError, PermissionDenied, NetworkError)
        ):
            self._end = error
        self._feedback.set_progress(len(self._results) / len(self._blanks))
        if self._on_result is not None:
            self._on_result(result)

    def take_ended(self) -> None:
        """Take the results of jobs that have ended by now; for those who wait for something else."""
        self._crew.take_ended()

    def run(self, jobs: Generator[tuple[int, Job | TileResult], None, None]) -> list[TileResult]:
        """Do the jobs as they come, and return one result for each blank, in their order.

        `jobs` yields an index and what to do for it, or its result when nothing is to be done. It runs on the calling
        thread and may raise `Cancelled`.
        """
        with self._crew:
            try:
                with closing(jobs) as coming:
                    self._start(coming)
                self._crew.finish()
            except Cancelled:
                self._feedback.message("Cancelled.")
                self._crew.finish_soon()
            for index in self.open:
                self.settle(index, self._left_over(index))
        return [self._results[index] for index in range(len(self._blanks))]

    def _start(self, jobs: Generator[tuple[int, Job | TileResult], None, None]) -> None:
        for index, job in jobs:
            self._feedback.check()
            if isinstance(job, TileResult):
                self.settle(index, job)
            else:
                self._crew.make_room()
                if self._end is None:
                    self._crew.send(index, job)
            if self._end is not None:
                return

    def _take(self, index: int, found: TileResult | Exception) -> None:
        blank = self._blanks[index]
        if isinstance(found, Cancelled):
            found = replace(blank, outcome=Outcome.CANCELLED, notes=(*blank.notes, UNDER_WAY))
        elif isinstance(found, Exception):
            found = failed(blank.name, found, blank.tile, blank.notes)
        self.settle(index, found)

    def _left_over(self, index: int) -> TileResult:
        blank = self._blanks[index]
        if index in self._crew.under_way:
            return replace(blank, outcome=Outcome.CANCELLED, notes=(*blank.notes, UNDER_WAY))
        if self._end is None:
            return replace(blank, outcome=Outcome.CANCELLED)
        return replace(
            blank, outcome=Outcome.FAILED, error=self._end, notes=(*blank.notes, "It was not tried.")
        )
