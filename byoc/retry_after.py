"""Read the `Retry-After` header: the service and the gateways before it write it in different units."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

LONGEST_IN_SECONDS = 600
"""A number above this on a gateway's answer is read as milliseconds: nobody asks to wait longer than ten minutes."""

_TOO_MANY_REQUESTS = 429


def read_retry_after(
    text: str | None, *, status: int, from_gateway: bool = False, now: datetime | None = None
) -> float | None:
    """Return the wait that was asked for in seconds, 0 for one that is over, None when there is none that can be read.

    A number on the service's own 429 is milliseconds, as it documents (BYOC.md). A number on any other status, or on an
    answer that a gateway wrote (`from_gateway`: HTML, which the service never sends), is seconds, as HTTP has it, unless it
    is above `LONGEST_IN_SECONDS`: then it can only be milliseconds. A date means the time until then, on any answer; `now`
    is the answer's own `Date`, for the two are of one clock (this computer's when there is none).
    """
    text = (text or "").strip()
    try:
        number = float(text)
    except ValueError:
        return _until(text, now or datetime.now(timezone.utc))
    if not math.isfinite(number):
        return None
    in_seconds = (from_gateway or status != _TOO_MANY_REQUESTS) and number <= LONGEST_IN_SECONDS
    return max(0.0, number if in_seconds else number / 1000)


def read_http_date(text: str | None) -> datetime | None:
    """Return an HTTP date as an aware UTC datetime; None for anything else."""
    try:
        moment = parsedate_to_datetime(text or "")
    except (
        IndexError,
        OverflowError,
        TypeError,
        ValueError,
    ):  # what it raises differs between Python versions
        return None
    return moment.replace(tzinfo=timezone.utc) if moment.tzinfo is None else moment.astimezone(timezone.utc)


def _until(text: str, now: datetime) -> float | None:
    moment = read_http_date(text)
    return None if moment is None else max(0.0, (moment - now).total_seconds())
