"""What bands are commonly called, and where in a file's name a band's name stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Of two alternatives of which one begins with the other, the longer comes first.
_NAME = "|".join(
    (
        r"b\d{1,3}a?|(?:band|ch|channel)[_-]?\d{1,3}a?|oa\d{2}",
        r"coastal|aerosol|red[_-]?edge\d?|red|green|blue|yellow|cyan|nir[_-]narrow|nir\d?|swir\d{0,2}|mir|cirrus",
        r"tirs?\d?|lwir\d?|thermal|panchro(?:matic)?|pan",
        r"(?:gamma0|sigma0|beta0)(?:[_-](?:vv|vh|hh|hv))?|vv|vh|hh|hv",
        r"ndvi|ndwi|ndmi|ndsi|nbr|evi2?|savi|msavi|lai|fapar|fcover|lst|dem|dsm|dtm|chm|slope|aspect|hillshade",
        r"scl|aot|wvp|tci|cld|snw|clm|clp|cloud[_-]?mask|data[_-]?mask|udm2?|dn[_-]udm|rgba?",
        r"(?:sr|st|toa|boa)[_-]b\d{1,2}|bqa|(?:(?:sr|st)[_-])?qa(?:[_-](?:pixel|radsat|aerosol))?",
        r"st[_-](?:atran|cdist|drad|emis|emsd|trad|urad)",
        r"analytic(?:ms)?(?:[_-]\db)?(?:[_-]sr)?(?:[_-]dn[_-]udm)?|visual",
    )
)
_SEPARATOR = r"[_\-. ]"
_WHOLE = re.compile(_NAME, re.IGNORECASE)
_RESOLUTION = r"(?:[_-]\d{1,4}m)?"
"""Sentinel-2 writes B04_10m: with it, the files of all resolutions differ in one place, and are one tile."""
_INSIDE = re.compile(rf"(?:^|(?<={_SEPARATOR}))((?:{_NAME}){_RESOLUTION})(?=$|{_SEPARATOR})", re.IGNORECASE)
_WORD = re.compile(rf"(?:^|(?<={_SEPARATOR}))[^\W\d_]{{2,}}(?=$|{_SEPARATOR})")
_LEADING_LETTERS = re.compile(r"^[^\W\d_]{3,}(?=\d+$)")
_SMALL_NUMBER = re.compile(r"\d{1,2}", re.ASCII)
_TOKEN = re.compile(r"[^_\-. ]+")


class Span(NamedTuple):
    """Where a band's name may stand in the name of a file, and how sure that is.

    `sure`: "source" (the collection says so), "name" (it is what bands are called), "word" (a word of the name), "part" (the
    letters before a number), "shared" (other names have it too) or "whole" (the whole name).
    """

    start: int
    end: int
    sure: str


def is_band_name(text: str) -> bool:
    """Say whether bands are commonly called like this: B04, B8A, band_1, red, nir, VV, NDVI, SR_B4, QA_PIXEL."""
    return _WHOLE.fullmatch(text) is not None


def is_small_number(text: str) -> bool:
    """Say whether the text is a number of one or two digits, as bands of a folder may be called."""
    return _SMALL_NUMBER.fullmatch(text) is not None


def source_finder(sources: Iterable[str]) -> Callable[[str], Span | None]:
    """Return a function that finds one of a collection's band sources in a name: the longest, of those the last.

    Capital letters count, for they do in keys. A source stands between separators (`_`, `-`, `.`, blank) or is the whole name.
    """
    longest_first = sorted(set(sources), key=lambda source: (-len(source), source))
    one_of = "|".join(map(re.escape, longest_first))
    expression = re.compile(rf"(?:^|(?<={_SEPARATOR}))(?:{one_of})(?=$|{_SEPARATOR})")

    def find(stem: str) -> Span | None:
        spans = [Span(match.start(), match.end(), "source") for match in expression.finditer(stem)]
        return max(spans, key=lambda span: (span.end - span.start, span.start), default=None)

    return find


def possible_spans(stem: str) -> list[Span]:
    """Return where a band's name may stand in `stem`, the likeliest place first; nothing when no part can be a name.

    What bands are commonly called comes first, from the end of the name; then plain words, from the end; then the letters
    before a closing number. Numbers, dates, ids of tiles and versions are none of these.
    """
    named = [Span(match.start(1), match.end(1), "name") for match in _INSIDE.finditer(stem)]
    words = [Span(match.start(), match.end(), "word") for match in _WORD.finditer(stem)]
    taken = {(span.start, span.end) for span in named}
    spans = [*reversed(named), *(word for word in reversed(words) if word[:2] not in taken)]
    letters = _LEADING_LETTERS.match(stem)
    if letters is not None and not spans:
        spans.append(Span(letters.start(), letters.end(), "part"))
    return spans


def last_words(stem: str) -> Span | None:
    """Return the last run of words that follow one another, such as true_color in S2_2019_true_color; None without any."""
    run: Span | None = None
    for match in _WORD.finditer(stem):
        start = run.start if run is not None and match.start() == run.end + 1 else match.start()
        run = Span(start, match.end(), "word")
    return run


def letters_and_digits(stem: str) -> list[Span]:
    """Return the parts between separators that are not mere numbers: what names of many scenes may share."""
    return [
        Span(match.start(), match.end(), "shared")
        for match in _TOKEN.finditer(stem)
        if not match.group(0).isdigit()
    ]
