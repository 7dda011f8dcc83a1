"""When to send a request again, and how long to wait first. The one place for it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, TypeVar

from .errors import RateLimited

if TYPE_CHECKING:
    from ..feedback import Feedback

_T = TypeVar("_T")


@dataclass(frozen=True)
class RetryPolicy:
    """How often to try, and the waits between, in seconds.

    Only a rate limit is retried: the service has then done nothing, so that any request may be sent again. The wait is the
    service's own; `first_wait`, doubled each time, when it names none, and at least that from the second time on. A wait
    longer than `longest_wait` is not taken: the error then says how long it would be. (Limits are per minute.)
    """

    attempts: int = 6
    first_wait: float = 1.0
    longest_wait: float = 120.0

    def wait_after(self, error: RateLimited, attempt: int) -> float | None:
        """Return the seconds to wait after the failed `attempt`, counted from 1; None to give up."""
        if attempt >= self.attempts:
            return None
        backoff = self.first_wait * 2 ** (attempt - 1)
        if error.retry_after is None:
            wait = backoff
        else:
            wait = error.retry_after if attempt == 1 else max(error.retry_after, backoff / 2)
        return wait if wait <= self.longest_wait else None


def send_patiently(send: Callable[[], _T], policy: RetryPolicy, feedback: Feedback) -> _T:
    """Call `send` until it is not told to wait any more; cancelling ends the waits at once."""
    attempt = 1
    while True:
        feedback.check()
        try:
            return send()
        except RateLimited as error:
            wait = policy.wait_after(error, attempt)
            if wait is None:
                raise
        feedback.message(f"The service asks to slow down: waiting {wait:.1f} s.")
        feedback.wait(wait)
        attempt += 1


def parse_retry_after(text: str | None) -> float | None:
    """Read the `Retry-After` header in seconds: this service writes milliseconds (BYOC.md), unlike the HTTP standard.

    None for anything that is no number, such as a date, which the service is not known to send.
    """
    try:
        milliseconds = float(text or "")
    except ValueError:
        return None
    return max(0.0, milliseconds / 1000) if math.isfinite(milliseconds) else None
