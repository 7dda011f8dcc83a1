"""How many requests the service takes, learned from its refusals and kept by all threads together.

The service limits requests by the minute and names no number. So nothing is slowed before the first refusal (429). Then
all hold until the wait it asked for is over, and go on one by one, not all at once:

- Asked to wait for long, the minute's requests are used up: as many as it took in the last minute are its limit.
- Asked to wait for a moment, again and again, it is asked too often: the pace is lowered to what it takes.
- A short refusal now and then is obeyed, and taken for no limit.

The pace grows again slowly, and slower still near where it was refused, until it is none any more.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from ..feedback import Feedback

MINUTE = 60.0

LONG_WAIT = 5.0
"""Seconds from which on a wait stands for a minute that is used up."""

LEAST_LIMIT = 60
"""Requests a minute: fewer are not believed to be the limit, others may have used it up."""

SLOWEST, RESUMED, FREE = 0.5, 20.0, 200.0
"""Requests a second: never fewer than the first; at least the second after a single refusal; above the third there is no
pace to keep."""

JUDGED, TOO_MANY = 48, 8
"""So many refusals among so many requests mean that the service is asked too often, not fewer."""

LEAST_LEFT, LEEWAY = 0.5, 0.9
"""Least share of the pace that is left when it is lowered, and by how much it is then below what was served."""

GROWTH, SLOW_GROWTH, SLOWEST_GROWTH, NEAR = 0.05, 0.01, 0.001, 0.8
"""Growth of the pace a second; the same for a minute after a refusal, near (that share of) what was served then; but no more
than the third with each request, lest a slow pace grow much before it is judged."""

RECENT = 2.0
"""Seconds over which the pace of the moment is measured."""


class RequestBudget:
    """Room for requests, shared by all clients of one account at one deployment; threads may share it.

    Copied to another process, it arrives empty: what is learned here holds for what is sent from here.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start without a limit."""
        self._clock = clock
        self._lock = threading.Lock()
        self._taken: deque[float] = deque()  # when requests of the last minute went out
        self._outcomes: deque[bool] = deque(maxlen=JUDGED)  # of the latest requests, whether each was refused
        self._gate = clock()  # when the next request may go
        self._pace: float | None = None  # requests a second, at `_paced`
        self._paced = self._gate
        self._ceiling = FREE  # the pace at which it was refused
        self._held = self._gate  # until when all held for that, latest

    def __repr__(self) -> str:
        """Say what was learned."""
        pace = self._pace
        return f"<RequestBudget, {'no limit' if pace is None else f'{pace * MINUTE:.0f} a minute'}>"

    def __reduce__(self) -> tuple[type[RequestBudget], tuple[()]]:
        """Pickle as an empty budget."""
        return RequestBudget, ()

    @property
    def per_minute(self) -> float | None:
        """The requests a minute that are let through now; None when there is no limit."""
        with self._lock:
            pace = self._grown(self._clock())
            return None if pace is None else pace * MINUTE

    def take(self, feedback: Feedback, on_wait: Callable[[float], None] | None = None) -> float:
        """Wait until a request may go, and return when it does. Cancelling ends the wait.

        `on_wait` is told of each wait before it begins, in seconds.
        """
        while True:
            with self._lock:
                now = self._clock()
                if now >= self._gate:
                    self._note(now)
                    return now
                wait = self._gate - now
            if on_wait is not None:
                on_wait(wait)
            feedback.wait(wait)

    def refused(self, wait: float) -> None:
        """Have all requests hold for `wait` seconds after one was refused."""
        with self._lock:
            now = self._clock()
            if self._taken:
                self._taken.pop()  # it was not taken in: the service's limit is what it took
            self._mark_refused()
            self._learn(now, wait)
            self._gate = self._held = max(self._gate, now + wait)
            self._paced = max(self._paced, self._gate)  # nothing grows while all hold

    def _note(self, now: float) -> None:
        pace = self._pace = self._grown(now)
        self._paced = now
        self._taken.append(now)
        self._outcomes.append(False)
        while self._taken and self._taken[0] < now - MINUTE:
            self._taken.popleft()
        if pace is not None:
            self._gate = now + 1 / pace

    def _mark_refused(self) -> None:
        """Turn the latest request that counts as taken into a refused one."""
        for place in range(len(self._outcomes) - 1, -1, -1):
            if not self._outcomes[place]:
                self._outcomes[place] = True
                return

    def _learn(self, now: float, wait: float) -> None:
        pace = self._grown(now)
        current = max(self._recent(now), RESUMED) if pace is None else pace
        learned = current
        if wait >= LONG_WAIT:
            learned = min(current, max(len(self._taken), LEAST_LIMIT) / MINUTE)
            self._ceiling = learned
        elif sum(self._outcomes) >= TOO_MANY:
            served = self._outcomes.count(False) / len(self._outcomes)
            learned = max(current * max(LEAST_LEFT, LEEWAY * served), SLOWEST)
            self._ceiling = current * served
            self._outcomes.clear()  # judged: what comes next is judged by itself
        self._pace, self._paced = min(learned, FREE), now

    def _recent(self, now: float) -> float:
        """Return the requests a second of late; those who began just now are measured from their beginning."""
        recent = [moment for moment in self._taken if moment >= now - RECENT]
        return len(recent) / max(now - recent[0], RECENT / 10) if recent else 0.0

    def _grown(self, now: float) -> float | None:
        """Return the pace as it has grown since it was set."""
        if self._pace is None:
            return None
        quiet = max(0.0, now - self._paced)
        pace, near = self._pace, NEAR * self._ceiling if now - self._held < MINUTE else FREE
        slow = min(SLOW_GROWTH, SLOWEST_GROWTH * pace)
        try:
            pace = max(min(pace * (1 + GROWTH) ** quiet, near), pace * (1 + slow) ** quiet)
        except OverflowError:
            return None
        return None if pace >= FREE else pace
