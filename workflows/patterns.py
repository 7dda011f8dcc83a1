r"""Patterns that say which part of a file's path is the tile, the band and the sensing time.

Two notations. A regular expression with named groups, as the vendor's byoc-tool takes for `--file-pattern` (Java's `(?<tile>…)`
and Python's `(?P<tile>…)` alike): `(?<tile>.*)/(?<band>B..)_(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\.tif`. Or a template:
`{tile}/{band}_%Y%m%dT%H%M%S.tif`, with the letters of `strptime` and `*` for anything within a folder's name.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.errors import InvalidRequest
from ..byoc.paths import BAND_PLACEHOLDER
from .pattern_times import TIME_GROUPS, moment_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

GROUPS = ("tile", "band", *TIME_GROUPS)
"""The names that groups of a pattern may have."""

PATIENCE = 0.1
"""Seconds of work that a pattern may take for one name: it should take millionths."""

_KNOWN = ", ".join(GROUPS)
_FIELDS = {"tile": "(?P<tile>.+)", "band": "(?P<band>[^/]+?)", "any": "[^/]*"}
_DIRECTIVES = {
    "Y": r"(?P<year>\d{4})",
    "y": r"(?P<shortyear>\d{2})",
    "m": r"(?P<month>\d{2})",
    "d": r"(?P<day>\d{2})",
    "j": r"(?P<dayofyear>\d{3})",
    "H": r"(?P<hour>\d{2})",
    "M": r"(?P<minute>\d{2})",
    "S": r"(?P<second>\d{2})",
    "f": r"(?P<subsecond>\d{1,9})",
}
_NAMED_GROUP = re.compile(r"\(\?P?<[A-Za-z]")
_TEMPLATE_PART = re.compile(r"\(BAND\)|\{([^{}]*)\}|%(.?)|(\*+)")
_LOOKS_LIKE_TEMPLATE = re.compile(r"\{[^{}\d,][^{}]*\}|%[A-Za-z]|\(BAND\)")
_REGEX_CHARACTERS = re.compile(r"[\\^$+|()\[\]]|\.\*|\*\*")
_GLOBAL_FLAGS = re.compile(r"\(\?([aiLmsux]+)\)")
_GROUP_NAME = re.compile(r"[(]\?P<([A-Za-z_]\w*)>")


@dataclass(frozen=True)
class PatternMatch:
    """What a pattern says of one file.

    `start` is where in the path the pattern begins; `tile` and `band` are None when it does not name them, `band` is
    where the band's name stands. `moment` is None when the pattern has no time, or when `fault` says why it is none.
    """

    start: int
    tile: str | None
    band: tuple[int, int] | None
    moment: datetime | None
    fault: str = ""


@dataclass(frozen=True)
class FilePattern:
    """A pattern ready to use; `text` is what the user wrote."""

    text: str
    expression: re.Pattern[str]

    @property
    def names_time(self) -> bool:
        """Whether the pattern says where the sensing time stands."""
        return bool(set(self.expression.groupindex) & set(TIME_GROUPS))

    def match(self, file: str) -> PatternMatch | None:
        """Match the whole of a path, or the end of it that follows a slash; None when neither fits.

        Raises `InvalidRequest` when the pattern takes so long that it would not come to an end with many files.
        """
        begun = time.thread_time()
        found = self._fit(file)
        if time.thread_time() - begun > PATIENCE:
            raise self._too_slow(file)
        if found is None:
            return None
        groups = found.groupdict()
        moment, fault = None, ""
        if self.names_time:
            try:
                moment = moment_of(groups)
            except ValueError as error:
                fault = str(error)
        band = found.span("band") if groups.get("band") else None
        return PatternMatch(found.start(), groups.get("tile"), band, moment, fault)

    def search_time(self, text: str) -> datetime | None:
        """Return the time that the pattern finds anywhere in a text; None when it finds none or no real one."""
        found = self.expression.search(text)
        if found is None:
            return None
        try:
            return moment_of(found.groupdict())
        except ValueError:
            return None

    def try_on(self, files: Iterable[str]) -> None:
        """Raise `InvalidRequest` when the pattern takes for ever on names like these, before it does.

        Ever longer beginnings of a name, which mostly do not fit, show how the time grows while it is still short.
        """
        for file in files:
            for end in range(2, len(file) + 2, 2):
                begun = time.thread_time()
                self.expression.fullmatch(file[:end])
                if time.thread_time() - begun > PATIENCE:
                    raise self._too_slow(file)

    def _fit(self, file: str) -> re.Match[str] | None:
        found = self.expression.fullmatch(file)
        slash = file.find("/")
        while found is None and slash >= 0:
            found = self.expression.fullmatch(file, slash + 1)
            slash = file.find("/", slash + 1)
        return found

    def _too_slow(self, file: str) -> InvalidRequest:
        return InvalidRequest(
            f"The pattern {self.text!r} takes too long: more than {PATIENCE} s for the name {file!r:.120}.",
            hint="A repetition inside a repetition, such as (.*/)*, has endless ways to fit: write .*/ instead, and [^/]* "
            "for a part without slashes.",
        )


def compile_pattern(text: str) -> FilePattern:
    """Return the pattern that a text means, in either notation.

    Raises `InvalidRequest` for one that cannot be read (with the place where), groups that are not known, or a time
    without a year.
    """
    if _NAMED_GROUP.search(text):
        pattern = FilePattern(text, _compile(text, *_translated(text)))
    elif _LOOKS_LIKE_TEMPLATE.search(text) or not _REGEX_CHARACTERS.search(text):
        pattern = FilePattern(text, re.compile(_from_template(text)))
    else:
        raise InvalidRequest(
            f"The pattern {text!r} looks like a regular expression, and has no named group.",
            hint=f"Name the parts: (?<tile>.*)/(?<band>[^/]+)\\.tif. Groups: {_KNOWN}. Or write a template: "
            "{tile}/{band}_%Y%m%d.tif.",
        )
    _check_groups(pattern)
    return pattern


def _check_groups(pattern: FilePattern) -> None:
    names = set(pattern.expression.groupindex)
    unknown = sorted(names - set(GROUPS))
    if unknown:
        raise InvalidRequest(
            f"The pattern {pattern.text!r} has the group {unknown[0]!r}, which means nothing here.",
            hint=f"Use {_KNOWN}; write (?:…) for a group without a meaning.",
        )
    if names & set(TIME_GROUPS) and not names & {"year", "shortyear"}:
        raise InvalidRequest(
            f"The pattern {pattern.text!r} has a time without a year.",
            hint="Add the group year (in a template: %Y), or leave the time out: it is then looked for in the names.",
        )


def _compile(text: str, expression: str, places: list[int]) -> re.Pattern[str]:
    try:
        return re.compile(expression)
    except (re.error, OverflowError, RecursionError) as error:
        place = getattr(error, "pos", None)
        where = "" if place is None or place >= len(places) else f" at character {places[place] + 1}"
        reason = getattr(error, "msg", str(error))
        raise InvalidRequest(
            f"The pattern {text!r} is no regular expression: {reason}{where}.",
            hint="Put a backslash before characters that mean themselves, such as \\. and \\(; or write a template: "
            "{tile}/{band}_%Y%m%d.tif.",
        ) from None


def _translated(text: str) -> tuple[str, list[int]]:
    """Return Java's notation in Python's, and for each character its place in `text`.

    Java writes `(?<name>` and takes flags such as `(?i)` in the middle; Python wants `(?P<name>` and flags in front.
    """
    out: list[str] = []
    places: list[int] = []
    flags = ""
    place, in_class = 0, False

    def put(piece: str, advance: int) -> int:
        out.append(piece)
        places.extend([place] * len(piece))
        return place + advance

    while place < len(text):
        here = text[place]
        found = None if in_class else _GLOBAL_FLAGS.match(text, place)
        if here == "\\":
            place = put(text[place : place + 2], 2)
        elif found is not None:
            flags += found.group(1)
            place = found.end()
        elif not in_class and text.startswith("(?<", place) and text[place + 3 : place + 4] not in ("=", "!"):
            place = put("(?P<", 3)
        else:
            if here == "[" and not in_class:
                in_class = True
            elif here == "]":
                in_class = False
            place = put(here, 1)
    front = f"(?{''.join(sorted(set(flags)))})" if flags else ""
    return front + "".join(out), [0] * len(front) + places


def _from_template(text: str) -> str:
    out: list[str] = []
    last = 0
    for part in _TEMPLATE_PART.finditer(text):
        out.extend((re.escape(text[last : part.start()]), _template_part(text, part)))
        last = part.end()
    out.append(re.escape(text[last:]))
    return _with_repeats("".join(out))


def _template_part(text: str, part: re.Match[str]) -> str:
    whole, field, letter = part.group(0), part.group(1), part.group(2)
    if whole == BAND_PLACEHOLDER:
        return _FIELDS["band"]
    if part.group(3):
        return _FIELDS["any"]
    if letter == "%":
        return "%"
    known = _FIELDS.get(field) if field is not None else _DIRECTIVES.get(letter)
    if known is None:
        raise InvalidRequest(
            f"The pattern {text!r} has {whole!r} at character {part.start() + 1}, which means nothing here.",
            hint=f"Use {{tile}}, {{band}}, * for anything, and {', '.join('%' + key for key in _DIRECTIVES)} as in "
            "strptime; %% is a percent sign.",
        )
    return known


def _with_repeats(expression: str) -> str:
    """Let a part that is named twice be the same text both times: `{tile}/{tile}_{band}.tif`."""
    seen: set[str] = set()
    out: list[str] = []
    last = 0
    for group in _GROUP_NAME.finditer(expression):
        name = group.group(1)
        if name in seen:
            end = expression.index(")", group.end()) + 1
            out.extend((expression[last : group.start()], f"(?P={name})"))
            last = end
        seen.add(name)
    return "".join((*out, expression[last:]))
