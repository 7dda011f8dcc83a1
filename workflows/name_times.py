"""Points in time in the names of files and folders, as satellites' operators write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .pattern_times import moment_of

EARLIEST = datetime(1960, 1, 1, tzinfo=timezone.utc)
"""Before the first satellite image there is none: older "dates" are numbers of something else."""
FEWEST_DIGITS = 7
"""Of a year and a day of it."""
AHEAD = timedelta(days=1)
"""How far a sensing time may lie ahead of this computer's clock."""


@dataclass(frozen=True)
class NamedTime:
    """A moment that a name tells, whether with the time of day, what told it, and what else was there."""

    moment: datetime
    with_clock: bool
    text: str
    convention: str
    others: tuple[str, ...] = ()


_DATE = r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
_CLOCK = r"(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})"
_START = r"(?<![0-9A-Za-z])"
_END = r"(?![0-9A-Za-z])"

_PRODUCTS = tuple(
    (name, re.compile(expression, re.ASCII | re.IGNORECASE))
    for name, expression in (
        ("Sentinel-2 product", rf"{_START}S2[A-D]_MSI\w{{3}}_{_DATE}T{_CLOCK}{_END}"),
        ("Sentinel-2 product", rf"{_START}S2[A-D]_OPER_\w+_V{_DATE}T{_CLOCK}{_END}"),
        ("Sentinel-1 product", rf"{_START}S1[A-D][_-][\w-]+?[_-]{_DATE}T{_CLOCK}[_-]\d{{8}}T\d{{6}}{_END}"),
        ("Sentinel-3 or 5P product", rf"{_START}S(?:3[A-D]|5P)_\w+?_{_DATE}T{_CLOCK}_\d{{8}}T\d{{6}}{_END}"),
        ("Landsat product", rf"{_START}L[COTEM]\d{{2}}_L\w{{3}}_\d{{6}}_{_DATE}_\d{{8}}{_END}"),
        (
            "Landsat scene",
            rf"{_START}L[COTEM]\d\d{{6}}(?P<year>\d{{4}})(?P<dayofyear>\d{{3}})[A-Z]{{3}}\d{{2}}{_END}",
        ),
        ("PlanetScope scene", rf"{_START}{_DATE}_{_CLOCK}_(?P<subsecond>\d\d)_[0-9a-f]{{4}}{_END}"),
        (
            "MODIS or VIIRS granule",
            r"(?<=\.)A(?P<year>\d{4})(?P<dayofyear>\d{3})(?:\.(?P<hour>\d\d)(?P<minute>\d\d))?(?=\.)",
        ),
        ("VIIRS granule", rf"{_START}d{_DATE}_t{_CLOCK}\d(?!\d)"),
    )
)
_PRODUCT_SIGN = re.compile(r"S[1235]|L[COTEM]\d|\.A\d{7}|d\d{8}|\d{8}_\d{6}_", re.ASCII | re.IGNORECASE)
"""What each of these names has: most names have none, and are not searched for each."""
_GENERAL = re.compile(
    rf"{_START}(?:"
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"|(?P<yearb>\d{4})(?P<sep>[-_.])(?P<monthb>\d{2})(?P=sep)(?P<dayb>\d{2})"
    r")"
    r"(?:(?:(?P<t>T)|[_ -])(?P<hour>\d{2})(?P<colon>[:_-]?)(?P<minute>\d{2})"
    # The seconds may be missing after a T only: four digits more are something else.
    r"(?:(?P=colon)(?P<second>\d{2})(?:[.,](?P<subsecond>\d{1,9}))?|(?(t)|(?!)))Z?)?"
    rf"{_END}",
    re.ASCII | re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_FOLDERS = re.compile(r"(?:^|/)(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?=/)", re.ASCII)


def find_named_time(path: str) -> NamedTime | None:
    """Return the time that a path tells: its last part first, then the folders, from the inner to the outer one.

    A date alone is 00:00 of that day, unless a folder tells the time of the same day. Of two times in one part that are
    not a known product's the first counts: what follows is the end of the sensing, or the processing. What is no date,
    or lies before 1960 or ahead of the clock, is not seen.
    """
    latest = datetime.now(timezone.utc) + AHEAD
    nearest: NamedTime | None = None
    for part in reversed(path.split("/")):
        found = _in_part(part, latest)
        if found is None:
            continue
        if nearest is None:
            nearest = found
        elif found.with_clock and found.moment.date() == nearest.moment.date():
            return found
        if nearest.with_clock:
            return nearest
    return nearest or _in_folders(path, latest)


def _in_part(part: str, latest: datetime) -> NamedTime | None:
    if _YEAR.search(part) is None or sum(map(str.isdigit, part)) < FEWEST_DIGITS:
        return None
    for convention, expression in _PRODUCTS if _PRODUCT_SIGN.search(part) else ():
        for match in expression.finditer(part):
            moment = _moment(match, latest)
            if moment is not None:
                with_clock = bool(match.groupdict().get("hour"))
                return NamedTime(moment, with_clock, match.group(0), convention)
    found = [(match, _moment(match, latest)) for match in _GENERAL.finditer(part)]
    real = [(match, moment) for match, moment in found if moment is not None]
    if not real:
        return None
    match, moment = real[0]
    others = tuple(other.group(0) for other, when in real[1:] if when != moment)
    return NamedTime(moment, bool(match.group("hour")), match.group(0), "", others)


def _in_folders(path: str, latest: datetime) -> NamedTime | None:
    for match in reversed(list(_FOLDERS.finditer(path))):
        moment = _moment(match, latest)
        if moment is not None:
            return NamedTime(moment, False, match.group(0).strip("/"), "folders")
    return None


def _moment(match: re.Match[str], latest: datetime) -> datetime | None:
    groups = match.groupdict()
    parts = {name: groups.get(name) or groups.get(f"{name}b") for name in ("year", "month", "day")}
    for name in ("hour", "minute", "second", "subsecond", "dayofyear"):
        parts[name] = groups.get(name)
    try:
        moment = moment_of(parts)
    except ValueError:
        return None
    return moment if EARLIEST <= moment <= latest else None
