"""When to send a request again, and how long to wait first. The one place for it."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from .errors import ByocError, RateLimited, ServiceError

if TYPE_CHECKING:
    from ..feedback import Feedback
    from .budget import RequestBudget

QUIET = 5.0
"""Seconds between two messages of one kind: with many requests under way each would have one to tell."""


WORTH_TELLING = 1.0
"""Seconds from which on a client tells that it is held by what another was told."""


@dataclass(frozen=True)
class RetryPolicy:
    """How often to try, and the waits between, in seconds.

    Waits have full jitter: anything between nothing and a backoff that begins with `first_wait` and doubles up to
    `longest_backoff`, on top of what the service asks for. No wait is taken that would be longer than `longest_wait`, or end
    more than `most_seconds` after the first attempt. What could not be connected to at all is tried `few_attempts` times
    only. `random` gives the jitter, from 0.0 to 1.0.
    """

    attempts: int = 8
    first_wait: float = 0.5
    longest_backoff: float = 30.0
    longest_wait: float = 120.0
    most_seconds: float = 300.0
    few_attempts: int = 3
    random: Callable[[], float] = random.random  # no secret hangs on it

    def wait_after(self, error: ByocError, attempt: int, spent: float = 0.0) -> float | None:
        """Return the seconds to wait after the failed `attempt`, counted from 1; None to give up.

        `spent` is how many seconds ago the first attempt began.
        """
        most = self.few_attempts if error.unreached else self.attempts
        if not error.passing or attempt >= most:
            return None
        asked = error.retry_after if isinstance(error, ServiceError) else None
        backoff = min(self.longest_backoff, self.first_wait * 2 ** (attempt - 1))
        wait = (asked or 0.0) + self.random() * backoff
        return wait if wait <= self.longest_wait and spent + wait <= self.most_seconds else None


class Teller:
    """Tells a listener of waits, each kind every `QUIET` seconds at most; threads may share it."""

    def __init__(self, feedback: Feedback, clock: Callable[[], float] = time.monotonic) -> None:
        """Tell `feedback`."""
        self._feedback = feedback
        self._clock = clock
        self._told: dict[str, float] = {}
        self._lock = threading.Lock()

    def tell(self, kind: str, text: str) -> None:
        """Pass `text` on, unless something of its `kind` was told just now."""
        with self._lock:
            now = self._clock()
            if now - self._told.get(kind, -QUIET) < QUIET:
                return
            self._told[kind] = now
        self._feedback.message(text)


class Patience:
    """The patience for one call: counts its attempts, and waits between them; cancelling ends the waits at once."""

    def __init__(
        self,
        policy: RetryPolicy,
        budget: RequestBudget,
        feedback: Feedback,
        teller: Teller,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin with no attempt made."""
        self._policy = policy
        self._budget = budget
        self._feedback = feedback
        self._teller = teller
        self._clock = clock
        self._began = clock()
        self._attempts = 0

    def begin(self) -> None:
        """Begin an attempt: wait until the budget has room for a request."""
        self._feedback.check()
        self._budget.take(self._feedback, self._tell_hold)
        self._attempts += 1
        if self._attempts == 1:
            self._began = self._clock()  # how long one waited for one's turn says nothing about the service

    def wait_after(self, error: ByocError) -> bool:
        """Wait as long as befits `error`; return whether to try again. When not, `error` says how often it was tried."""
        spent = self._clock() - self._began
        wait = self._policy.wait_after(error, self._attempts, spent)
        if isinstance(error, RateLimited) and not error.about_token:
            asked = error.retry_after
            self._budget.refused(self._policy.first_wait if asked is None else asked)
        if wait is None:
            self._note(error)
            return False
        self._tell(error, wait)
        self._feedback.wait(wait)
        return True

    def _note(self, error: ByocError) -> None:
        told = []
        if self._attempts > 1:
            told.append(f"It was tried {self._attempts} times within {self._clock() - self._began:.0f} s.")
        asked = error.retry_after if isinstance(error, ServiceError) else None
        if asked:
            told.append(f"The service asks to wait {asked:.1f} s first.")
        error.tried = " ".join(told)

    def _tell_hold(self, wait: float) -> None:
        if wait >= WORTH_TELLING:
            self._tell_slow(wait)

    def _tell_slow(self, wait: float) -> None:
        self._teller.tell("slow", f"The service asks to slow down: waiting {wait:.1f} s.")

    def _tell(self, error: ByocError, wait: float) -> None:
        if isinstance(error, RateLimited):
            self._tell_slow(wait)
        else:
            again = f"Trying again in {wait:.1f} s (attempt {self._attempts + 1})."
            self._teller.tell(type(error).__name__, f"{error.message.rstrip('. ')}. {again}")
