"""Work that cannot be interrupted, watched: a cancel is obeyed at once, while the work winds up behind."""

from __future__ import annotations

import atexit
import threading
import time
from typing import TYPE_CHECKING, Callable, Generic, TypeVar

if TYPE_CHECKING:
    from ..feedback import Feedback

T = TypeVar("T")
S = TypeVar("S")

POLL_SECONDS = 0.05
GRACE_SECONDS = 0.6
"""How long a cancel waits for the work to wind up."""

EXIT_SECONDS = 5.0
"""How long the end of the program waits for work that still winds up."""

_lingering: list[threading.Thread] = []


class Watch(Generic[T]):
    """What the watched work tells of itself: how far it is (0.0 to 1.0), and whether it is to stop."""

    def __init__(self, work: Callable[[Watch[T]], T], name: str) -> None:
        """Prepare a thread for the work."""
        self.fraction = 0.0
        self.stopped = False
        self._work = work
        self._result: list[T] = []
        self._error: BaseException | None = None
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)

    def result(self) -> T:
        """Return what the work gave, or raise what it raised."""
        if self._error is not None:
            raise self._error
        return self._result[0]

    def _run(self) -> None:
        try:
            self._result.append(self._work(self))
        except BaseException as error:  # noqa: BLE001 (raised again where the work is waited for)
            self._error = error


def run_watched(
    work: Callable[[Watch[T]], T], feedback: Feedback, meanwhile: Callable[[], S], *, name: str
) -> tuple[T, S]:
    """Run `work` in a thread and `meanwhile` here; return what both gave.

    Progress and cancelling go through `feedback`, in this thread. When it is cancelled, or `meanwhile` fails, the work is
    told to stop and given a moment; what then still runs winds up by itself. Raises what either raises.
    """
    watch = Watch(work, name)
    watch.thread.start()
    try:
        other = meanwhile()
        while watch.thread.is_alive():
            watch.thread.join(POLL_SECONDS)
            feedback.set_progress(watch.fraction)
            feedback.check()
    except BaseException:
        watch.stopped = True
        watch.thread.join(GRACE_SECONDS)
        _linger(watch.thread)
        raise
    return watch.result(), other


def wait_for_lingering(seconds: float) -> bool:
    """Wait for work that still winds up after a cancel; say whether all of it has ended."""
    end = time.monotonic() + seconds
    for thread in _lingering:
        thread.join(max(0.0, end - time.monotonic()))
    return not any(thread.is_alive() for thread in _lingering)


def _linger(thread: threading.Thread) -> None:
    global _lingering  # noqa: PLW0603 (a list of its own for whoever is walking through the old one)
    _lingering = [each for each in (*_lingering, thread) if each.is_alive()]


atexit.register(wait_for_lingering, EXIT_SECONDS)
