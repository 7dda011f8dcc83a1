"""Progress, messages and cancelling, as every slow piece of work takes them.

A leaf: it imports nothing of the plugin, so that the client, the raster engine and the workflows share it without
knowing who listens. QGIS tasks and Processing algorithms subclass `Feedback` in `core`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WAIT_SLICE = 0.1
"""Longest sleep between two looks at `Feedback.is_cancelled`, in seconds."""

GENTLE_SECONDS = 0.4
"""So long may requests that change something go on after a cancel."""

SAY_EVERY_SECONDS = 2.0
"""So often is it told how far something is, in a log where every line stays."""


class Cancelled(Exception):
    """The user asked to stop; whatever was done until then stands."""

    def __init__(self, message: str = "Cancelled.") -> None:
        """Keep a message for those who show it."""
        super().__init__(message)


class Feedback:
    """Somebody who may listen to progress and may cancel; this one does neither."""

    def set_progress(self, fraction: float) -> None:
        """Tell how much is done, from 0.0 to 1.0."""

    def message(self, text: str) -> None:
        """Tell one line of what is happening."""

    def warning(self, text: str) -> None:
        """Tell one line of what the user should look at."""
        self.message(text)

    def is_cancelled(self) -> bool:
        """Say whether the work should stop."""
        return False

    def check(self) -> None:
        """Raise `Cancelled` when the work should stop."""
        if self.is_cancelled():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleep for `seconds`, waking at once with `Cancelled` when the work should stop."""
        end = time.monotonic() + seconds
        while True:
            self.check()
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, WAIT_SLICE))


class Pace:
    """Tells when it is time to say again how far something is: whoever reads along cannot take in every page of a listing."""

    def __init__(
        self, seconds: float = SAY_EVERY_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin now."""
        self._seconds = seconds
        self._clock = clock
        self._said = clock()

    def is_due(self) -> bool:
        """Say whether so many seconds have passed since the beginning, or since this was true."""
        now = self._clock()
        if now - self._said < self._seconds:
            return False
        self._said = now
        return True


class Gentle(Feedback):
    """The feedback of a client whose requests change something: hears of a cancel a moment later, so that they may end.

    What is broken off may have been carried out or not, and nobody knows which.
    """

    def __init__(self, whole: Feedback, seconds: float = GENTLE_SECONDS) -> None:
        """Pass on to `whole`, and its cancelling back `seconds` after it was first heard of."""
        self._whole = whole
        self._seconds = seconds
        self._heard: float | None = None

    def set_progress(self, fraction: float) -> None:
        """Pass it on."""
        self._whole.set_progress(fraction)

    def message(self, text: str) -> None:
        """Pass it on."""
        self._whole.message(text)

    def warning(self, text: str) -> None:
        """Pass it on."""
        self._whole.warning(text)

    def is_cancelled(self) -> bool:
        """Say whether the work should have stopped some time ago."""
        if not self._whole.is_cancelled():
            return False
        if self._heard is None:
            self._heard = time.monotonic()
        return time.monotonic() - self._heard > self._seconds
