"""Register many tiles: outline each, create it once, and account for every single one."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Callable

from ..byoc.errors import (
    AuthenticationError,
    ByocError,
    Conflict,
    InvalidRequest,
    InvalidResponse,
    NetworkError,
    NotFound,
    PermissionDenied,
    ServerError,
)
from ..byoc.geometry import MAX_POINTS
from ..feedback import Cancelled, Feedback
from ..raster.errors import RasterError
from .drafting import Drafted, Drafting, StopSignal, TileSource, check_source, draft_tile
from .sameness import difference

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from concurrent.futures import Executor, Future

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile, TileDraft

__all__ = ["Outcome", "RegisterResult", "TileSource", "register_tiles"]

LEAST_POINTS = 4
"""A triangle with its closing point."""

LOOK_INTERVAL = 0.1
"""Seconds between two looks at the feedback while an executor works."""


class Outcome(str, Enum):
    """What became of a tile.

    CREATED: it is registered now. EXISTS: it was already, with the same content. CONFLICT: another one has its path.
    INVALID: its input cannot be used, nothing was sent. FAILED: the service or the way to it failed. PLANNED: a dry
    run would register it. CANCELLED: stopped before, or while, it was registered.
    """

    CREATED = "created"
    EXISTS = "exists"
    CONFLICT = "conflict"
    INVALID = "invalid"
    FAILED = "failed"
    PLANNED = "planned"
    CANCELLED = "cancelled"

    def __str__(self) -> str:
        """Give the plain word, on every Python alike."""
        return str(self.value)


@dataclass(frozen=True)
class RegisterResult:
    """One source's outcome, with the tile if there is one, the draft if it came so far, the error if it failed."""

    source: TileSource
    outcome: Outcome
    tile: Tile | None = None
    draft: TileDraft | None = None
    error: Exception | None = None
    notes: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What happened, in one text: the error if there is one, and the notes."""
        sentences = {
            Outcome.CREATED: "Registered.",
            Outcome.EXISTS: "Was registered before, with the same content.",
            Outcome.PLANNED: "Would be registered.",
            Outcome.CANCELLED: "Cancelled.",
        }
        first = str(self.error) if self.error else sentences.get(self.outcome, "")
        return " ".join(text for text in (first, *self.notes) if text)


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
    if with_footprint:
        _check_drafting(fit, max_points)
    client.get_collection(collection_id)
    work = _Registration(client, collection_id, list(sources), dry_run, on_result, feedback or Feedback())
    return work.run(Drafting(with_footprint, fit, max_points), executor)


def _check_drafting(fit: str, max_points: int) -> None:
    from ..raster.fit import FITS

    if fit not in FITS:
        msg = f"fit is one of {', '.join(FITS)}, not {fit!r}"
        raise ValueError(msg)
    if not LEAST_POINTS <= max_points <= MAX_POINTS:
        msg = f"max_points is {LEAST_POINTS} to {MAX_POINTS}, not {max_points}"
        raise ValueError(msg)


class _Registration:
    """One call of `register_tiles`."""

    def __init__(
        self,
        client: ByocClient,
        collection_id: str,
        sources: Sequence[TileSource],
        dry_run: bool,
        on_result: Callable[[RegisterResult], None] | None,
        feedback: Feedback,
    ) -> None:
        self._client = client
        self._collection_id = collection_id
        self._sources = sources
        self._dry_run = dry_run
        self._on_result = on_result
        self._feedback = feedback
        self._results: dict[int, RegisterResult] = {}
        self._end: ByocError | None = None
        """Why nothing more can be registered."""

    def run(self, drafting: Drafting, executor: Executor | None) -> list[RegisterResult]:
        """Settle every source."""
        self._refuse_bad_input()
        todo = [index for index in range(len(self._sources)) if index not in self._results]
        steps = (
            self._draft_here(todo, drafting) if executor is None else self._draft_in(executor, todo, drafting)
        )
        try:
            with closing(steps) as drafts:
                for index, drafted in drafts:
                    self._settle(index, self._register(self._sources[index], drafted))
                    if self._end is not None:
                        break
        except Cancelled:
            self._feedback.message("Cancelled.")
        for index, source in enumerate(self._sources):
            if index not in self._results:
                self._settle(index, self._left_over(source))
        return [self._results[index] for index in range(len(self._sources))]

    def _refuse_bad_input(self) -> None:
        times = Counter(source.path for source in self._sources)
        for index, source in enumerate(self._sources):
            error = _fault(source) or _twice(source, times[source.path])
            if error is not None:
                self._settle(index, RegisterResult(source, Outcome.INVALID, error=error))

    def _draft_here(
        self, todo: Sequence[int], drafting: Drafting
    ) -> Generator[tuple[int, Drafted], None, None]:
        for index in todo:
            self._feedback.check()
            yield index, draft_tile(self._sources[index], drafting, _Part(self._feedback, self._progress))

    def _draft_in(
        self, executor: Executor, todo: Sequence[int], drafting: Drafting
    ) -> Generator[tuple[int, Drafted], None, None]:
        stop = StopSignal()
        ready: SimpleQueue[Future[Drafted]] = SimpleQueue()
        indexes: dict[Future[Drafted], int] = {}
        try:
            for index in todo:
                self._feedback.check()
                future = executor.submit(draft_tile, self._sources[index], drafting, stop)
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

    def _register(self, source: TileSource, drafted: Drafted) -> RegisterResult:
        draft, notes = drafted.draft, drafted.notes
        if draft is None:
            error = drafted.error
            if isinstance(error, Cancelled):
                return RegisterResult(source, Outcome.CANCELLED)
            bad_input = isinstance(error, (RasterError, InvalidRequest))
            return RegisterResult(source, Outcome.INVALID if bad_input else Outcome.FAILED, error=error)
        self._feedback.check()
        if self._dry_run:
            return self._plan(source, draft, notes)
        try:
            tile = self._client.create_tile(self._collection_id, draft)
        except Conflict as error:
            return self._compare(source, draft, notes, error)
        except (NetworkError, InvalidResponse, ServerError) as error:
            lost = "The answer to the registration was lost, but the tile is there."
            return self._compare(source, draft, (*notes, lost), error)
        except InvalidRequest as error:
            return RegisterResult(source, Outcome.INVALID, draft=draft, error=error, notes=notes)
        except ByocError as error:
            self._look_for_end(error)
            return RegisterResult(source, Outcome.FAILED, draft=draft, error=error, notes=notes)
        except Cancelled:
            under_way = "Its registration was under way: look whether it is among the collection's tiles."
            return RegisterResult(source, Outcome.CANCELLED, draft=draft, notes=(*notes, under_way))
        return RegisterResult(source, Outcome.CREATED, tile, draft, notes=notes)

    def _plan(self, source: TileSource, draft: TileDraft, notes: tuple[str, ...]) -> RegisterResult:
        try:
            tile = self._find(draft.path)
        except ByocError as error:
            self._look_for_end(error)
            return RegisterResult(source, Outcome.FAILED, draft=draft, error=error, notes=notes)
        if tile is None:
            return RegisterResult(source, Outcome.PLANNED, draft=draft, notes=notes)
        return _compared(source, draft, notes, tile)

    def _compare(
        self, source: TileSource, draft: TileDraft, notes: tuple[str, ...], error: ByocError
    ) -> RegisterResult:
        """Look at the tile that has the path after `error`: it may be the very one we meant to create."""
        try:
            tile = self._find(draft.path)
        except Cancelled:
            return RegisterResult(source, Outcome.CANCELLED, draft=draft, error=error)
        except ByocError as second:
            self._look_for_end(second)
            tile = None
        if tile is None:
            taken = isinstance(error, Conflict)
            return RegisterResult(
                source, Outcome.CONFLICT if taken else Outcome.FAILED, draft=draft, error=error
            )
        return _compared(source, draft, notes, tile)

    def _find(self, path: str) -> Tile | None:
        return next(iter(self._client.iter_tiles(self._collection_id, path=path)), None)

    def _look_for_end(self, error: ByocError) -> None:
        """Remember an error that every further tile would meet as well."""
        if isinstance(error, (AuthenticationError, PermissionDenied, NotFound, NetworkError)):
            self._end = error

    def _left_over(self, source: TileSource) -> RegisterResult:
        if self._end is None:
            return RegisterResult(source, Outcome.CANCELLED)
        return RegisterResult(source, Outcome.FAILED, error=self._end, notes=("It was not tried.",))

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


def _compared(source: TileSource, draft: TileDraft, notes: tuple[str, ...], tile: Tile) -> RegisterResult:
    found = difference(draft, tile)
    if not found:
        return RegisterResult(source, Outcome.EXISTS, tile, draft, notes=notes)
    error = Conflict(
        f"Another tile is registered under {draft.path!r}: {found}.",
        hint="Update that tile or remove it, or register this one under another path.",
        status=409,
    )
    return RegisterResult(source, Outcome.CONFLICT, tile, draft, error)
