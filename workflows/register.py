"""Register many tiles: outline each, create it once, and account for every single one."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Callable

from ..byoc.errors import InvalidRequest
from ..byoc.geometry import MAX_POINTS
from ..feedback import Cancelled, Feedback
from .drafting import Drafted, Drafting, StopSignal, TileSource, check_source, draft_tile
from .registrar import Outcome, RegisterResult, Registrar

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from concurrent.futures import Executor, Future

    from ..byoc.client import ByocClient

__all__ = ["Outcome", "RegisterResult", "TileSource", "check_drafting", "register_each", "register_tiles"]

LEAST_POINTS = 4
"""A triangle with its closing point."""

LOOK_INTERVAL = 0.1
"""Seconds between two looks at the feedback while an executor works."""


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
    on_result: Callable[[RegisterResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RegisterResult]:
    """Register each source as a tile, and return one result for each, in the order given, whatever happens.

    Cover geometries are derived in `executor` if one is given (threads, processes, a cluster); requests are sent from
    the calling thread. `on_result` is called there for each result as it comes. A dry run sends nothing that changes
    anything, but looks whether paths are taken. Cancelling ends it within a second; what is not registered by then is
    CANCELLED. Refused credentials, or a connection that is gone, end it too: the rest is FAILED.
    Raises `NotFound` for an unknown collection, and any other `ByocError` of that first question, before any work;
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
    on_result: Callable[[RegisterResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RegisterResult]:
    """Draft each source by `draft(source, how, feedback)` and register it; all else is as in `register_tiles`.

    For an executor of other processes all three pickle. `only_plan` sends nothing at all: what has a draft is PLANNED.
    """
    work = _Registration(registrar, sources, only_plan, on_result, feedback or Feedback())
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
        on_result: Callable[[RegisterResult], None] | None,
        feedback: Feedback,
    ) -> None:
        self._sources = sources
        self._only_plan = only_plan
        self._on_result = on_result
        self._feedback = feedback
        self._results: dict[int, RegisterResult] = {}
        self._registrar = registrar

    def run(
        self, draft: Callable[[Any, Any, Feedback], Drafted], how: Any, executor: Executor | None
    ) -> list[RegisterResult]:
        """Settle every source."""
        self._refuse_bad_input()
        todo = [index for index in range(len(self._sources)) if index not in self._results]
        steps = (
            self._draft_here(todo, draft, how)
            if executor is None
            else self._draft_in(executor, todo, draft, how)
        )
        try:
            with closing(steps) as drafts:
                for index, drafted in drafts:
                    self._settle(index, self._register(self._sources[index], drafted))
                    if self._registrar.end is not None:
                        break
        except Cancelled:
            self._feedback.message("Cancelled.")
        for index, source in enumerate(self._sources):
            if index not in self._results:
                self._settle(index, self._left_over(source))
        return [self._results[index] for index in range(len(self._sources))]

    def _register(self, source: TileSource, drafted: Drafted) -> RegisterResult:
        if self._only_plan and drafted.draft is not None:
            return RegisterResult(source, Outcome.PLANNED, draft=drafted.draft, notes=drafted.notes)
        return self._registrar.register(source, drafted)

    def _refuse_bad_input(self) -> None:
        times = Counter(source.path for source in self._sources)
        for index, source in enumerate(self._sources):
            error = _fault(source) or _twice(source, times[source.path])
            if error is not None:
                self._settle(index, RegisterResult(source, Outcome.INVALID, error=error))

    def _draft_here(
        self, todo: Sequence[int], draft: Callable[[Any, Any, Feedback], Drafted], how: Any
    ) -> Generator[tuple[int, Drafted], None, None]:
        for index in todo:
            self._feedback.check()
            yield index, draft(self._sources[index], how, _Part(self._feedback, self._progress))

    def _draft_in(
        self,
        executor: Executor,
        todo: Sequence[int],
        draft: Callable[[Any, Any, Feedback], Drafted],
        how: Any,
    ) -> Generator[tuple[int, Drafted], None, None]:
        stop = StopSignal()
        ready: SimpleQueue[Future[Drafted]] = SimpleQueue()
        indexes: dict[Future[Drafted], int] = {}
        try:
            for index in todo:
                self._feedback.check()
                future = executor.submit(draft, self._sources[index], how, stop)
                indexes[future] = index
                future.add_done_callback(ready.put)
            for _ in todo:
                future = self._next(ready)
                yield indexes[future], _outcome(future)
        finally:
            stop.stop()
            for future in indexes:
                future.cancel()

    def _next(self, ready: SimpleQueue[Future[Drafted]]) -> Future[Drafted]:
        while True:
            self._feedback.check()
            try:
                return ready.get(timeout=LOOK_INTERVAL)
            except Empty:
                continue

    def _left_over(self, source: TileSource) -> RegisterResult:
        if self._registrar.end is None:
            return RegisterResult(source, Outcome.CANCELLED)
        return RegisterResult(source, Outcome.FAILED, error=self._registrar.end, notes=("It was not tried.",))

    def _settle(self, index: int, result: RegisterResult) -> None:
        self._results[index] = result
        self._progress(0.0)
        if self._on_result is not None:
            self._on_result(result)

    def _progress(self, part: float) -> None:
        self._feedback.set_progress(min((len(self._results) + part) / len(self._sources), 1.0))


class _Part(Feedback):
    """The feedback of one tile among many."""

    def __init__(self, whole: Feedback, progress: Callable[[float], None]) -> None:
        self._whole = whole
        self._progress = progress

    def set_progress(self, fraction: float) -> None:
        self._progress(fraction)

    def message(self, text: str) -> None:
        self._whole.message(text)

    def warning(self, text: str) -> None:
        self._whole.warning(text)

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()


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


def _outcome(future: Future[Drafted]) -> Drafted:
    """Return what a worker gave; a worker that broke gives its error."""
    try:
        return future.result()
    except Exception as error:  # noqa: BLE001 (it is this tile's result, and the others go on)
        return Drafted(error=error)
