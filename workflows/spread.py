"""Do one thing for each of many jobs: here, or in any executor."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Callable, TypeVar

from ..feedback import Cancelled, Feedback
from .drafting import StopSignal

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from concurrent.futures import Executor, Future

J = TypeVar("J")
R = TypeVar("R")

LOOK_INTERVAL = 0.1
"""Seconds between two looks at the feedback while an executor works."""


def spread(
    work: Callable[[J, Feedback], R],
    jobs: Sequence[J],
    *,
    executor: Executor | None = None,
    feedback: Feedback | None = None,
) -> Generator[tuple[int, R | Exception], None, None]:
    """Yield (place, what `work` returned, or the exception it raised) for each job, as they are done.

    In an executor `work` gets a feedback that tells it to stop, here the caller's own; both it and the jobs must pickle
    if the executor is not one of threads. Raises `Cancelled` within a moment when the user stops; what has not begun
    then never does. Close the generator when leaving it early.
    """
    feedback = feedback or Feedback()
    if executor is None:
        yield from _here(work, jobs, feedback)
    else:
        yield from _there(work, jobs, executor, feedback)


def _here(
    work: Callable[[J, Feedback], R], jobs: Sequence[J], feedback: Feedback
) -> Generator[tuple[int, R | Exception], None, None]:
    for place, job in enumerate(jobs):
        feedback.check()
        yield place, _result(lambda job=job: work(job, _Silent(feedback)))  # type: ignore[misc]


def _there(
    work: Callable[[J, Feedback], R], jobs: Sequence[J], executor: Executor, feedback: Feedback
) -> Generator[tuple[int, R | Exception], None, None]:
    stop = StopSignal()
    ready: SimpleQueue[Future[R]] = SimpleQueue()
    places: dict[Future[R], int] = {}
    try:
        for place, job in enumerate(jobs):
            feedback.check()
            future = executor.submit(work, job, stop)
            places[future] = place
            future.add_done_callback(ready.put)
        for _ in jobs:
            future = _next(ready, feedback)
            yield places[future], _result(future.result)
    finally:
        stop.stop()
        for future in places:
            future.cancel()


def _next(ready: SimpleQueue[Future[R]], feedback: Feedback) -> Future[R]:
    while True:
        feedback.check()
        try:
            return ready.get(timeout=LOOK_INTERVAL)
        except Empty:
            continue


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
