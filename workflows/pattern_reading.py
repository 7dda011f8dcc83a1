"""What a pattern says of files: which are the bands of one tile."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from ..byoc.paths import BAND_PLACEHOLDER
from .band_names import Span, letters_and_digits, possible_spans
from .path_making import Reading, read_names, reading_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from .file_sorting import Raster
    from .patterns import FilePattern, PatternMatch

TRIED_ON = 3
"""The longest names, on which a pattern is tried first."""


def read_by_pattern(
    pattern: FilePattern, rasters: Sequence[Raster], sources: Collection[str] = ()
) -> tuple[list[Reading], list[tuple[str, str]]]:
    """Return a reading for each file that the pattern fits, and the others with the reason.

    Files with the same `tile` in one folder belong together; without that group, files that differ in the `band` alone.
    Without a band each file is a tile, or, of one `tile`, what their names say.
    """
    pattern.try_on(
        sorted((raster.file for raster in rasters), key=lambda file: (-len(file), file))[:TRIED_ON]
    )
    readings: list[Reading] = []
    unread: list[tuple[str, str]] = []
    bandless: dict[tuple[str, str], list[tuple[Raster, PatternMatch]]] = defaultdict(list)
    for raster in rasters:
        match = pattern.match(raster.file)
        if match is None:
            unread.append((raster.file, f"The pattern {pattern.text!r} does not fit its name."))
        elif match.fault:
            unread.append((raster.file, f"By the pattern, its time is none: {match.fault}."))
        elif match.band is not None:
            _read_band(raster, match, sources, readings, unread)
        else:
            name = raster.file if match.tile is None else f"tile {match.tile}"
            bandless[raster.folder, name].append((raster, match))
    more, others = _read_bandless(bandless, rasters, sources)
    return readings + more, unread + others


def _read_band(
    raster: Raster,
    match: PatternMatch,
    sources: Collection[str],
    readings: list[Reading],
    unread: list[tuple[str, str]],
) -> None:
    start, end = match.band or (0, 0)
    source = raster.file[start:end]
    offset = len(raster.file) - len(raster.stem) - len(raster.ending)
    if start < offset or end > offset + len(raster.stem):
        why = (
            f"By the pattern, its band is “{source}”, which is not within the file's name (before the extension); in the path "
            f"of a tile {BAND_PLACEHOLDER} can stand only there."
        )
        unread.append((raster.file, why))
    elif sources and source not in sources:
        unread.append(
            (raster.file, f"By the pattern, its band is “{source}”, which the collection does not have.")
        )
    else:
        reading = reading_at(raster, Span(start - offset, end - offset, "source"))
        key = reading.key if match.tile is None else (raster.folder, f"tile {match.tile}")
        readings.append(replace(reading, key=key, moment=match.moment))


def _read_bandless(
    groups: dict[tuple[str, str], list[tuple[Raster, PatternMatch]]],
    rasters: Iterable[Raster],
    sources: Collection[str],
) -> tuple[list[Reading], list[tuple[str, str]]]:
    singles = [group[0] for group in groups.values() if len(group) == 1]
    readings, unread = _read_singles(singles, sources)
    folders = Counter((raster.folder, raster.ending) for raster in rasters)
    for key, group in groups.items():
        if len(group) == 1:
            continue
        found = _read_together([raster for raster, _ in group], sources, folders)
        if found is None:
            why = (
                "By the pattern, it is one of several files of a tile, and their names do not tell the bands: name the group "
                "band in the pattern."
            )
            unread.extend((raster.file, why) for raster, _ in group)
            continue
        moments = {raster.file: match.moment for raster, match in group}
        readings.extend(replace(one, key=key, moment=moments[one.file]) for one in found)
    return readings, unread


def _read_together(
    group: Sequence[Raster], sources: Collection[str], folders: Counter[tuple[str, str]]
) -> list[Reading] | None:
    """Read the bands of one tile from its names; None when they do not tell."""
    found, unread = read_names(group, sources)
    if not unread and len({reading.path for reading in found}) == 1:
        return found
    if folders[group[0].folder, group[0].ending] == len(group):
        return [reading_at(raster, Span(0, len(raster.stem), "source")) for raster in group]
    return None


def _read_singles(
    singles: Sequence[tuple[Raster, PatternMatch]], sources: Collection[str]
) -> tuple[list[Reading], list[tuple[str, str]]]:
    """Read files that are tiles of their own: each needs a path that no other has."""
    moments = {raster.file: match.moment for raster, match in singles}
    by_file = {raster.file: raster for raster, _ in singles}
    found, unread = read_names([raster for raster, _ in singles], sources)
    times = Counter(reading.path for reading in found)
    taken = {path for path, count in times.items() if count == 1}
    readings: list[Reading] = []
    for first in found:
        reading: Reading | None = first
        if times[first.path] > 1:
            reading = None if sources else _another(by_file[first.file], taken | set(times))
        if reading is None:
            why = (
                f"Without the group band in the pattern each file is a tile of its own, and no part of this name can stand for "
                f"{BAND_PLACEHOLDER} so that the path is no other tile's."
            )
            unread.append((first.file, why))
            continue
        taken.add(reading.path)
        readings.append(replace(reading, key=(reading.key[0], reading.file), moment=moments[first.file]))
    return readings, unread


def _another(raster: Raster, taken: Collection[str]) -> Reading | None:
    spans = [*possible_spans(raster.stem), *letters_and_digits(raster.stem)]
    candidates = (reading_at(raster, span) for span in spans)
    return next((reading for reading in candidates if reading.path not in taken), None)
