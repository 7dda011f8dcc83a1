"""Register many tiles: outline each, create it once, and account for every single one."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any, Callable

from ..byoc.errors import InvalidRequest
from ..byoc.geometry import MAX_POINTS
from ..feedback import Cancelled, Feedback
from .crew import AT_ONCE, Crew
from .drafting import Drafted, Drafting, TileSource, check_source, draft_tile
from .registrar import UNDER_WAY, Outcome, RegisterResult, Registrar
from .spread import spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from concurrent.futures import Executor

    from ..byoc.client import ByocClient

__all__ = ["Outcome", "RegisterResult", "TileSource", "check_drafting", "register_each", "register_tiles"]

LEAST_POINTS = 4
"""A triangle with its closing point."""


def register_tiles(
    client: ByocClient,
    collection_id: str,
    sources: Iterable[TileSource],
    *,
    with_footprint: bool = True,
    fit: str = "balanced",
    max_points: int = 100,
    dry_run: bool = False,
    executor: Executor | None = None,
    at_once: int = AT_ONCE,
    on_result: Callable[[RegisterResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RegisterResult]:
    """Register each source as a tile, and return one result for each, in the order given, whatever happens.

    Cover geometries are derived in `executor` if one is given (threads, processes, a cluster), else on the calling
    thread. Requests are sent from `at_once` threads (1: from the calling one) that share `client`, whose own feedback
    should hear of a cancel too. `on_result` is called on the calling thread for each result as it comes. A dry run sends
    nothing that changes anything, but looks whether paths are taken. Cancelling ends it within a second; what is not
    registered by then is CANCELLED. Refused credentials, or a connection that is gone, end it too: the rest is FAILED.
    Run again, it finds what an earlier run has registered, however that one ended, and registers the rest.
    Raises `NotFound` for an unknown collection, and any other `ByocError` of the first questions, before any work;
    `ValueError` for a `fit` or `max_points` that `derive_footprint` does not know.
    """
    drafting = check_drafting(Drafting(with_footprint, fit, max_points))
    client.get_collection(collection_id)
    return register_each(
        Registrar(client, collection_id, dry_run=dry_run, feedback=feedback),
        list(sources),
        draft_tile,
        drafting,
        executor=executor,
        at_once=at_once,
        on_result=on_result,
        feedback=feedback,
    )


def register_each(
    registrar: Registrar,
    sources: Sequence[TileSource],
    draft: Callable[[Any, Any, Feedback], Drafted],
    how: Any,
    *,
    only_plan: bool = False,
    executor: Executor | None = None,
    at_once: int = AT_ONCE,
    on_result: Callable[[RegisterResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RegisterResult]:
    """Draft each source by `draft(source, how, feedback)` and register it; all else is as in `register_tiles`.

    For an executor of other processes all three pickle. `only_plan` sends nothing at all: what has a draft is PLANNED.
    """
    work = _Registration(registrar, sources, only_plan, at_once, on_result, feedback or Feedback())
    return work.run(draft, how, executor)


def check_drafting(drafting: Drafting) -> Drafting:
    """Return the drafting; raises `ValueError` for a fit or a number of points that `derive_footprint` does not know."""
    if not drafting.with_footprint:
        return drafting
    fit, max_points = drafting.fit, drafting.max_points
    from ..raster.fit import FITS

    if fit not in FITS:
        msg = f"fit is one of {', '.join(FITS)}, not {fit!r}"
        raise ValueError(msg)
    if not LEAST_POINTS <= max_points <= MAX_POINTS:
        msg = f"max_points is {LEAST_POINTS} to {MAX_POINTS}, not {max_points}"
        raise ValueError(msg)
    return drafting


class _Registration:
    """One call of `register_each`."""

    def __init__(
        self,
        registrar: Registrar,
        sources: Sequence[TileSource],
        only_plan: bool,
        at_once: int,
        on_result: Callable[[RegisterResult], None] | None,
        feedback: Feedback,
    ) -> None:
        self._sources = sources
        self._only_plan = only_plan
        self._on_result = on_result
        self._feedback = feedback
        self._results: dict[int, RegisterResult] = {}
        self._registrar = registrar
        self._crew: Crew[RegisterResult] = Crew(self._take, feedback, at_once)

    def run(
        self, draft: Callable[[Any, Any, Feedback], Drafted], how: Any, executor: Executor | None
    ) -> list[RegisterResult]:
        """Settle every source."""
        self._refuse_bad_input()
        todo = [index for index in range(len(self._sources)) if index not in self._results]
        drafts = spread(
            draft,
            [self._sources[index] for index in todo],
            how,
            executor=executor,
            feedback=self._feedback,
            meanwhile=self._crew.take_ended,
        )
        with self._crew:
            try:
                if not self._only_plan:
                    self._registrar.look([self._sources[index] for index in todo])
                with closing(drafts):
                    for place, found in drafts:
                        self._go_on(todo[place], found)
                        if self._registrar.end is not None:
                            break
                self._crew.finish()
            except Cancelled:
                self._feedback.message("Cancelled.")
                self._crew.finish_soon()
            for index, source in enumerate(self._sources):
                if index not in self._results:
                    self._settle(index, self._left_over(index, source))
        return [self._results[index] for index in range(len(self._sources))]

    def _go_on(self, index: int, found: Drafted | Exception) -> None:
        """Send off what was drafted of a source, once there is room; or settle what needs no request."""
        source = self._sources[index]
        drafted = Drafted(error=found) if isinstance(found, Exception) else found
        if drafted.draft is None:
            self._settle(index, self._registrar.register(source, drafted))
        elif self._only_plan:
            planned = RegisterResult(source, Outcome.PLANNED, draft=drafted.draft, notes=drafted.notes)
            self._settle(index, planned)
        else:
            self._crew.make_room()
            if self._registrar.end is None:
                self._crew.send(index, lambda: self._registrar.register(source, drafted))

    def _take(self, index: int, found: RegisterResult | Exception) -> None:
        if isinstance(found, Cancelled):
            found = RegisterResult(self._sources[index], Outcome.CANCELLED)
        elif isinstance(found, Exception):
            found = RegisterResult(self._sources[index], Outcome.FAILED, error=found)
        self._settle(index, found)

    def _refuse_bad_input(self) -> None:
        times = Counter(source.path for source in self._sources)
        for index, source in enumerate(self._sources):
            error = _fault(source) or _twice(source, times[source.path])
            if error is not None:
                self._settle(index, RegisterResult(source, Outcome.INVALID, error=error))

    def _left_over(self, index: int, source: TileSource) -> RegisterResult:
        if index in self._crew.under_way:
            return RegisterResult(source, Outcome.CANCELLED, notes=(UNDER_WAY,))
        if self._registrar.end is None:
            return RegisterResult(source, Outcome.CANCELLED)
        return RegisterResult(source, Outcome.FAILED, error=self._registrar.end, notes=("It was not tried.",))

    def _settle(self, index: int, result: RegisterResult) -> None:
        self._results[index] = result
        self._feedback.set_progress(len(self._results) / len(self._sources))
        if self._on_result is not None:
            self._on_result(result)


def _fault(source: TileSource) -> InvalidRequest | None:
    try:
        check_source(source)
    except InvalidRequest as error:
        return error
    return None


def _twice(source: TileSource, times: int) -> InvalidRequest | None:
    """Refuse a path given more than once, each time: which one is right, only the user knows."""
    if times == 1:
        return None
    return InvalidRequest(
        f"The path {source.path!r} is given {times} times.",
        hint="Each tile needs a path of its own; the band files of one tile are given together.",
    )
