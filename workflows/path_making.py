"""What the names of files say of their bands, where no pattern does: which part of each stands for (BAND).

The surest reading is taken: a source of the collection; what bands are commonly called; then words. A number, a date, the
id of a tile or a version is never read as a band, unless nothing but small numbers is there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.paths import BAND_PLACEHOLDER
from .band_names import Span, is_small_number, last_words, letters_and_digits, possible_spans, source_finder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from .file_sorting import Raster

SHOWN_SOURCES = 8
"""Sources of a collection that one sentence names."""

_PRIMARIES = frozenset("rgb")
_DOUBTS = {
    "source": "",
    "name": "",
    "word": "No part of the name is what bands are commonly called: its last words are taken, check it.",
    "part": "No part of the name is what bands are commonly called: the letters before the number are taken, check it.",
    "shared": "No part of the name is what bands are commonly called: what other names have as well is taken, check it.",
    "whole": "The whole name is taken for the band's: all tiles then need files of this name, each in a folder of its own.",
    "number": "The names are small numbers, taken for those of bands: check it.",
}


@dataclass(frozen=True)
class Reading:
    """A file as a band of a tile: the tile's path, the text in place of (BAND), and what tells the tile from others.

    `key` is the folder and a name: files with the same key belong to one tile. `doubt` is a sentence on how sure it is.
    """

    file: str
    path: str
    source: str
    ending: str
    key: tuple[str, str]
    doubt: str = ""
    moment: datetime | None = None


def reading_at(raster: Raster, span: Span) -> Reading:
    """Return the reading of a file in which the band's name stands at `span` of the stem."""
    slash = "/" if raster.folder else ""
    template = f"{raster.stem[: span.start]}{BAND_PLACEHOLDER}{raster.stem[span.end :]}"
    return Reading(
        raster.file,
        f"{raster.folder}{slash}{template}{raster.ending}",
        raster.stem[span.start : span.end],
        raster.ending,
        (raster.folder, template),
        _DOUBTS[span.sure],
    )


def read_names(
    rasters: Sequence[Raster], sources: Collection[str] = ()
) -> tuple[list[Reading], list[tuple[str, str]]]:
    """Return a reading for each file whose name can be read, and the others with the reason."""
    if sources:
        return _read_sources(rasters, sources)
    readings: list[Reading] = []
    silent: list[Raster] = []
    primaries = _primaries(rasters)
    runs = Counter(_text(raster.stem, run) for raster in rasters if (run := last_words(raster.stem)))
    for raster in rasters:
        spans = possible_spans(raster.stem)
        if spans and spans[0].sure == "name":
            readings.append(reading_at(raster, spans[0]))
        elif raster.file in primaries:
            end = len(raster.stem)
            readings.append(reading_at(raster, Span(end - 1, end, "name")))
        elif spans:
            run = last_words(raster.stem)
            # Words that come together in another place, too, are one name: true_color and false_color.
            repeated = run is not None and runs[_text(raster.stem, run)] > 1
            readings.append(reading_at(raster, run if run is not None and repeated else spans[0]))
        else:
            silent.append(raster)
    more, unread = _read_silent(silent)
    return readings + more, unread


def _text(stem: str, span: Span) -> str:
    return stem[span.start : span.end]


def _read_sources(
    rasters: Iterable[Raster], sources: Collection[str]
) -> tuple[list[Reading], list[tuple[str, str]]]:
    find = source_finder(sources)
    shown = ", ".join(sorted(sources)[:SHOWN_SOURCES]) + (" …" if len(sources) > SHOWN_SOURCES else "")
    readings: list[Reading] = []
    unread: list[tuple[str, str]] = []
    for raster in rasters:
        span = find(raster.stem)
        if span is None:
            unread.append(
                (raster.file, f"Its name holds no band source of the collection, which are {shown}.")
            )
        else:
            readings.append(reading_at(raster, span))
    return readings, unread


def _primaries(rasters: Iterable[Raster]) -> set[str]:
    """Return the files that end with r, g, b or n, where all three primaries are there: a letter alone says nothing."""
    found: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for raster in rasters:
        before, letter = raster.stem[:-1], raster.stem[-1].lower()
        if letter in "rgbn" and (not before or before[-1] in "_-. "):
            found[raster.folder, before, raster.ending][letter] = raster.file
    return {file for letters in found.values() if set(letters) >= _PRIMARIES for file in letters.values()}


def _read_silent(rasters: Sequence[Raster]) -> tuple[list[Reading], list[tuple[str, str]]]:
    """Read names without a word: ids, numbers and dates."""
    beside: dict[tuple[str, str], list[Raster]] = defaultdict(list)
    for raster in rasters:
        beside[raster.folder, raster.ending].append(raster)
    stems = Counter(raster.stem for raster in rasters)
    shared = Counter(
        text
        for raster in rasters
        for text in {_text(raster.stem, span) for span in letters_and_digits(raster.stem)}
    )
    readings: list[Reading] = []
    unread: list[tuple[str, str]] = []
    numbered = {
        place: all(is_small_number(raster.stem) for raster in there) for place, there in beside.items()
    }
    for raster in rasters:
        place = (raster.folder, raster.ending)
        alone = len(beside[place]) == 1
        whole = Span(0, len(raster.stem), "number" if numbered[place] else "whole")
        common = max(
            letters_and_digits(raster.stem),
            key=lambda span: (shared[_text(raster.stem, span)], -span.start),
            default=None,
        )
        if numbered[place] or (alone and stems[raster.stem] > 1):
            readings.append(reading_at(raster, whole))
        elif common is not None and shared[_text(raster.stem, common)] > 1:
            readings.append(reading_at(raster, common))
        elif alone:
            readings.append(reading_at(raster, whole))
        else:
            unread.append((raster.file, _NOTHING_STANDS_FOR_BAND))
    return readings, unread


_NOTHING_STANDS_FOR_BAND = (
    f"No part of its name can stand for {BAND_PLACEHOLDER}: there are only numbers or dates, which tell scenes apart. Name the "
    "band in it (…_B1.tif), or put each scene in a folder of its own with the same file names."
)
