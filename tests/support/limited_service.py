"""A service with a rate limit and its impatient users, played on a clock that nobody waits for."""

from __future__ import annotations

import heapq
from collections import deque
from typing import TYPE_CHECKING, Callable

from sentinelhub_byoc.feedback import Feedback

if TYPE_CHECKING:
    from sentinelhub_byoc.byoc.budget import RequestBudget


class Held(Exception):
    """The budget has its user wait for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Impatient(Feedback):
    """Does not wait, but says for how long it should."""

    def wait(self, seconds: float) -> None:
        raise Held(seconds)


class Clock:
    """Shows the time that it is set to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


Limiter = Callable[[float], "float | None"]
"""Takes the time of a request; returns None when it is served, else the seconds to wait."""


def bucket(per_minute: float) -> Limiter:
    """Refill evenly, and hold what comes in a minute."""
    left, filled = per_minute, 0.0

    def ask(now: float) -> float | None:
        nonlocal left, filled
        left, filled = min(per_minute, left + (now - filled) * per_minute / 60), now
        if left < 1:
            return (1 - left) * 60 / per_minute
        left -= 1
        return None

    return ask


def window(per_minute: int) -> Limiter:
    """Serve so many in any minute, and ask to wait until the first of them is a minute old."""
    served: deque[float] = deque()

    def ask(now: float) -> float | None:
        while served and served[0] <= now - 60:
            served.popleft()
        if len(served) >= per_minute:
            return served[0] + 60 - now
        served.append(now)
        return None

    return ask


def calendar_minute(per_minute: int) -> Limiter:
    """Serve so many in each minute of the clock."""
    counts: dict[int, int] = {}

    def ask(now: float) -> float | None:
        minute = int(now // 60)
        counts[minute] = counts.get(minute, 0) + 1
        return None if counts[minute] <= per_minute else 60 * (minute + 1) - now

    return ask


class Play:
    """What came of it: when requests were sent, and which of them were refused."""

    def __init__(self) -> None:
        self.sent: list[float] = []
        self.refused: list[float] = []
        self.begin = 0.0

    def count(self, begin: float, end: float) -> int:
        """Count the requests served between two times since the beginning, in seconds."""
        refused = sum(begin <= moment - self.begin < end for moment in self.refused)
        return sum(begin <= moment - self.begin < end for moment in self.sent) - refused

    def refusals(self, begin: float, end: float) -> int:
        return sum(begin <= moment - self.begin < end for moment in self.refused)


def play(
    budget: RequestBudget,
    clock: Clock,
    ask: Limiter,
    *,
    seconds: float,
    users: int = 8,
    latency: float = 0.05,
) -> Play:
    """Have each of `users` send one request after the other for as long as it goes."""
    story = Play()
    story.begin = clock.now
    end = clock.now + seconds
    events: list[tuple[float, int, float | None]] = [(clock.now, user, None) for user in range(users)]
    heapq.heapify(events)
    while events and events[0][0] < end:
        clock.now, user, wait = heapq.heappop(events)
        if wait is not None:
            budget.refused(wait)
            story.refused.append(clock.now)
        try:
            budget.take(Impatient())
        except Held as held:
            heapq.heappush(events, (clock.now + held.seconds, user, None))
            continue
        story.sent.append(clock.now)
        heapq.heappush(events, (clock.now + latency, user, ask(clock.now)))
    return story
