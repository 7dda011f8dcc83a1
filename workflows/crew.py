"""Send requests from a few threads; what comes of each is taken on the thread that sends them off.

The service answers one request after a round trip, however small: several under way at a time hide that. How many go
out in a minute is none of this module's business: the client keeps to the service's limit by itself.
"""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Callable, Generic, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    from ..feedback import Feedback

R = TypeVar("R")

AT_ONCE = 8
"""Requests under way at the same time: half of the connections that a session keeps."""

LOOK_INTERVAL = 0.1
"""Seconds between two looks at the feedback while requests are under way."""

GRACE = 0.6
"""Seconds after a cancel in which requests under way may still end, so that their tiles need not be left in doubt."""


class Crew(Generic[R]):
    """Does jobs on `at_once` threads; with 1 on the calling thread. A context manager.

    `take` is called on the calling thread with the place of each job that has ended and what it returned, or the
    exception that it raised (`Cancelled` too): within `make_room`, `send`, `take_ended`, `finish` and `finish_soon`,
    and nowhere else. Jobs that are under way when the block is left run on, and nobody hears of them: see `under_way`.
    """

    def __init__(
        self, take: Callable[[int, R | Exception], None], feedback: Feedback, at_once: int = AT_ONCE
    ) -> None:
        """Start with nothing under way; threads begin with the first job."""
        self._take = take
        self._feedback = feedback
        self._at_once = max(1, at_once)
        self._pool = ThreadPoolExecutor(self._at_once, "byoc-requests") if self._at_once > 1 else None
        self._running: dict[Future[R], int] = {}
        self._ended: SimpleQueue[Future[R]] = SimpleQueue()

    def __enter__(self) -> Crew[R]:
        """Return the crew itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the threads go; nobody waits for what is under way."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    @property
    def under_way(self) -> frozenset[int]:
        """The places of the jobs that were sent off and whose end was not taken."""
        return frozenset(self._running.values())

    def make_room(self) -> None:
        """Wait until a thread is free, taking what ends; raises `Cancelled`."""
        self.take_ended()
        while len(self._running) >= self._at_once:
            self._wait_for_one()
        self._feedback.check()

    def send(self, place: int, job: Callable[[], R]) -> None:
        """Have a job done, once there is room."""
        if self._pool is None:
            self._take(place, _result(job))
            return
        self.make_room()
        future = self._pool.submit(job)
        self._running[future] = place
        future.add_done_callback(self._ended.put)

    def take_ended(self) -> None:
        """Take what has ended by now, without waiting."""
        with suppress(Empty):
            while True:
                self._take_one(self._ended.get_nowait())

    def finish(self) -> None:
        """Wait until nothing is under way; raises `Cancelled`."""
        while self._running:
            self._wait_for_one()

    def finish_soon(self) -> None:
        """After a cancel: take what ends within `GRACE` seconds."""
        end = time.monotonic() + GRACE
        with suppress(Empty):
            while self._running:
                self._take_one(self._ended.get(timeout=max(0.0, end - time.monotonic())))

    def _wait_for_one(self) -> None:
        while True:
            self._feedback.check()
            try:
                future = self._ended.get(timeout=LOOK_INTERVAL)
            except Empty:
                continue
            self._take_one(future)
            return

    def _take_one(self, future: Future[R]) -> None:
        place = self._running.pop(future)
        self._take(place, _result(future.result))


def _result(job: Callable[[], R]) -> R | Exception:
    try:
        return job()
    except Exception as error:  # noqa: BLE001 (whatever it is, it is this job's result, and the others go on)
        return error
