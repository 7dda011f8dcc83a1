"""The service's rate limit: so many requests a minute, refused with a 429 that says when to come again."""

from __future__ import annotations

import math
import threading
import time
from http import HTTPStatus
from typing import Any

from .errors import ApiError

_MINUTE = 60.0


class TooManyRequests(ApiError):
    """A 429: without the wrapper that other errors have, and `Retry-After` in milliseconds, as at the service.

    `wrapped` puts it into the wrapper after all, as the published reference would have it.
    """

    def __init__(self, wait: float, *, wrapped: bool = False) -> None:
        """Ask for `wait` seconds of patience."""
        milliseconds = max(1, math.ceil(1000 * wait))
        super().__init__(
            HTTPStatus.TOO_MANY_REQUESTS,
            "You have exceeded your rate limit.",
            headers={"Retry-After": str(milliseconds)},
        )
        self._wrapped = wrapped

    def body(self) -> dict[str, Any]:
        """Return the error, flat or in its wrapper."""
        wrapper = super().body()
        wrapper["error"]["code"] = "RATE_LIMIT_EXCEEDED"
        return wrapper if self._wrapped else dict(wrapper["error"])


class RateLimit:
    """A bucket that holds the requests of one minute and is refilled evenly; threads may share it."""

    def __init__(self, per_minute: float) -> None:
        """Let `per_minute` requests through; 0 is no limit."""
        self.per_minute = per_minute
        self._left = float(per_minute)
        self._filled = time.monotonic()
        self._lock = threading.Lock()

    def take(self) -> None:
        """Let one request through, or raise TooManyRequests with the time until the next one may come."""
        if not self.per_minute:
            return
        with self._lock:
            now = time.monotonic()
            speed = self.per_minute / _MINUTE
            self._left = min(self.per_minute, self._left + (now - self._filled) * speed)
            self._filled = now
            if self._left < 1:
                raise TooManyRequests((1 - self._left) / speed)
            self._left -= 1
