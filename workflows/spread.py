"""Do one thing for each of many jobs: here, or in any executor."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from ..feedback import Cancelled, Feedback
from .drafting import StopSignal

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from concurrent.futures import Executor, Future

J = TypeVar("J")
R = TypeVar("R")

LOOK_INTERVAL = 0.1
"""Seconds between two looks at the feedback while an executor works."""

MOST_WAITING = 1000
"""Jobs that an executor has at a time, begun or not: some for each worker even of a large cluster, and no more memory
for a hundred thousand jobs than for these."""


def spread(
    work: Callable[..., R],
    jobs: Sequence[J],
    *also: Any,
    executor: Executor | None = None,
    feedback: Feedback | None = None,
    meanwhile: Callable[[], None] | None = None,
) -> Generator[tuple[int, R | Exception], None, None]:
    """Yield (place, what `work(job, *also, feedback)` returned, or the exception it raised) for each job, as they are done.

    In an executor that feedback tells it to stop, here it is the caller's own; all of them must pickle if the executor
    is not one of threads. `meanwhile` is called, on the calling thread, some ten times a second while
    it waits for an executor. Raises `Cancelled` within a moment when the user stops; what has not begun then never
    does. Close the generator when leaving it early.
    """
    feedback = feedback or Feedback()
    if executor is None:
        yield from _here(work, jobs, also, feedback)
    else:
        yield from _there(work, jobs, also, executor, feedback, meanwhile)


def _here(
    work: Callable[..., R], jobs: Sequence[J], also: tuple[Any, ...], feedback: Feedback
) -> Generator[tuple[int, R | Exception], None, None]:
    for place, job in enumerate(jobs):
        feedback.check()
        yield place, _result(lambda job=job: work(job, *also, _Silent(feedback)))  # type: ignore[misc]


def _there(
    work: Callable[..., R],
    jobs: Sequence[J],
    also: tuple[Any, ...],
    executor: Executor,
    feedback: Feedback,
    meanwhile: Callable[[], None] | None,
) -> Generator[tuple[int, R | Exception], None, None]:
    stop = StopSignal()
    ready: SimpleQueue[Future[R]] = SimpleQueue()
    places: dict[Future[R], int] = {}
    begun = 0
    try:
        while places or begun < len(jobs):
            while begun < len(jobs) and len(places) < MOST_WAITING:
                feedback.check()
                future = executor.submit(work, jobs[begun], *also, stop)
                places[future] = begun
                begun += 1
                future.add_done_callback(ready.put)
            future = _next(ready, feedback, meanwhile)
            yield places.pop(future), _result(future.result)
    finally:
        stop.stop()
        for future in places:
            future.cancel()


def _next(
    ready: SimpleQueue[Future[R]], feedback: Feedback, meanwhile: Callable[[], None] | None
) -> Future[R]:
    while True:
        feedback.check()
        try:
            return ready.get(timeout=LOOK_INTERVAL)
        except Empty:
            if meanwhile is not None:
                meanwhile()


def _result(get: Callable[[], R]) -> R | Exception:
    try:
        return get()
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 (it is this job's result, and the others go on)
        return error


class _Silent(Feedback):
    """Passes on only that the user wants to stop: a job's progress is not the whole's."""

    def __init__(self, whole: Feedback) -> None:
        self._whole = whole

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()
