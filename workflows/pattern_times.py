"""From the parts of a point in time to the point itself."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TIME_GROUPS = (
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "subsecond",
    "dayofyear",
    "shortyear",
)
"""The parts; `subsecond` are the digits after the decimal point, `shortyear` is 69 to 99 and 00 to 68."""

_CENTURY_TURNS = 69
"""Years of two digits from here on are of the 20th century, as in POSIX."""


def moment_of(parts: Mapping[str, str | None]) -> datetime:
    """Return the moment, aware and in UTC, no finer than milliseconds; parts that are missing are the first there is.

    Raises ValueError that says in words what is no time.
    """
    given = {name: value for name in TIME_GROUPS if (value := parts.get(name))}
    try:
        moment = _moment(given)
    except (ValueError, OverflowError):
        text = ", ".join(f"{name} {value}" for name, value in given.items())
        msg = f"{text} is no date and time" if text else "it names no time"
        raise ValueError(msg) from None
    return moment


def _moment(given: Mapping[str, str]) -> datetime:
    numbers = {name: int(value) for name, value in given.items() if name != "subsecond"}
    year = _year(numbers)
    moment = datetime(
        year,
        numbers.get("month", 1),
        numbers.get("day", 1),
        numbers.get("hour", 0),
        numbers.get("minute", 0),
        numbers.get("second", 0),
        int(given.get("subsecond", "0")[:3].ljust(3, "0")) * 1000,
        tzinfo=timezone.utc,
    )
    if "dayofyear" not in numbers:
        return moment
    moment += timedelta(days=numbers["dayofyear"] - 1)
    if numbers["dayofyear"] < 1 or moment.year != year:
        raise ValueError
    return moment


def _year(numbers: Mapping[str, int]) -> int:
    if "year" in numbers:
        return numbers["year"]
    if "shortyear" not in numbers:
        raise ValueError
    return numbers["shortyear"] + (1900 if numbers["shortyear"] >= _CENTURY_TURNS else 2000)
