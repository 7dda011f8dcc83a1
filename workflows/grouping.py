"""From a list of files to tiles: which files are the bands of one tile, under which path, sensed when.

Every file that is given comes back: in a tile, or among those left out, with the reason. The order in which files are
given makes no difference.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..byoc.errors import InvalidRequest
from ..byoc.paths import check_tile_path
from .file_sorting import RASTER_SUFFIXES, SortedFiles, sort_files
from .path_making import Reading, read_names
from .pattern_reading import read_by_pattern
from .patterns import compile_pattern
from .stray_files import Strays

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from .sensing_time import FoundTime

__all__ = ["GroupedTile", "Grouping", "LeftOut", "group_files"]

NAMED_AT_MOST = 8
"""Bands or files that one sentence names."""


@dataclass(frozen=True)
class GroupedTile:
    """A tile that files make: its path in the bucket, and for each band source its file, as it was given.

    `sensing_time` is aware, in UTC, no finer than milliseconds, or None; `time_source` is one of the words of
    `sensing_time`. `why` says in sentences what was read from what, and what is doubtful.
    """

    path: str
    files: Mapping[str, str] = field(hash=False)
    sensing_time: datetime | None = None
    time_source: str = ""
    why: str = ""


@dataclass(frozen=True)
class LeftOut:
    """A file that is in no tile, and why."""

    file: str
    why: str


@dataclass(frozen=True)
class Grouping:
    """What files make: tiles ordered by path, and the files left out, ordered by name."""

    tiles: tuple[GroupedTile, ...]
    left_out: tuple[LeftOut, ...]


def group_files(
    files: Iterable[str],
    *,
    pattern: str = "",
    root: str = "",
    band_names: Collection[str] = (),
    time_pattern: str = "",
    suffixes: Sequence[str] = RASTER_SUFFIXES,
) -> Grouping:
    """Group files, keys of a bucket or paths relative to `root` (with slashes), into tiles.

    Without `pattern` the names tell: files of one folder with one extension whose names differ in what bands are called
    are the bands of a tile, `(BAND)` standing for that part. `band_names` are the sources of the collection's bands, if it
    has some: only they are bands then. `pattern` and `time_pattern` are those of `workflows.patterns`. With `root`, where
    GDAL finds the files (a folder, `/vsis3/bucket`), files are opened for a sensing time that no name tells; without,
    nothing is. `suffixes` are the extensions of rasters, in small letters.
    Raises `InvalidRequest` for a pattern that cannot be used.
    """
    times = compile_pattern(time_pattern) if time_pattern else None
    found = sort_files(files, suffixes)
    left_out = [LeftOut(file, why) for file, why in found.refused]
    readings, unread = (
        read_by_pattern(compile_pattern(pattern), found.rasters, band_names)
        if pattern
        else read_names(found.rasters, band_names)
    )
    left_out.extend(LeftOut(file, why) for file, why in unread)
    groups: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for reading in readings:
        groups[reading.key].append(reading)
    work = _Tiles(found, root, frozenset(band_names), times.text if times else "")
    for group in groups.values():
        work.add(group)
    left_out.extend(work.left_out)
    return Grouping(
        tuple(sorted(work.finish(), key=lambda tile: tile.path)),
        tuple(sorted(left_out, key=lambda left: (left.file, left.why))),
    )


class _Tiles:
    """The tiles that are found, and what is said about them."""

    def __init__(self, found: SortedFiles, root: str, sources: frozenset[str], time_pattern: str) -> None:
        self._found = found
        self._root = root
        self._sources = sources
        self._time_pattern = time_pattern
        self._strays = Strays(found.rasters)
        self._tiles: dict[str, tuple[list[Reading], dict[str, str]]] = {}
        self.left_out: list[LeftOut] = []

    def add(self, group: Sequence[Reading]) -> None:
        """Make a tile of the files that a name or a pattern puts together, or leave all of them out."""
        fault = _disagreement(group)
        path = group[0].path
        if not fault and path in self._tiles:
            fault = f"The pattern tells it from another tile with the path {path!r}: its group tile must not hold the band."
        if not fault:
            try:
                check_tile_path(path)
            except InvalidRequest as error:
                fault = str(error)
        if fault:
            self.left_out.extend(LeftOut(reading.file, fault) for reading in group)
            return
        ordered = sorted(group, key=lambda reading: reading.source)
        self._tiles[path] = (ordered, {reading.source: reading.file for reading in ordered})

    def finish(self) -> list[GroupedTile]:
        """Return the tiles, each with its sensing time and what is to be said of it."""
        usual = Counter(tuple(files) for _, files in self._tiles.values())
        most = max(usual.items(), key=lambda item: (item[1], len(item[0]), item[0]))[0] if usual else ()
        return [self._finished(path, group, files, most) for path, (group, files) in self._tiles.items()]

    def _finished(
        self, path: str, group: Sequence[Reading], files: dict[str, str], usual: tuple[str, ...]
    ) -> GroupedTile:
        time = self._time(group, list(files.values()))
        sentences = [
            _reading_text(group),
            self._completeness(files, usual),
            self._strays_text(path, files),
            time.why,
        ]
        why = " ".join(sentence for sentence in sentences if sentence)
        return GroupedTile(path, files, time.moment, time.source, why)

    def _completeness(self, files: Mapping[str, str], usual: tuple[str, ...]) -> str:
        if not self._sources and tuple(files) == usual:
            return ""
        missing = sorted((self._sources or set(usual)) - set(files))
        if not missing:
            return ""
        others = "the collection has" if self._sources else "other tiles have"
        return (
            f"Not there: {_listed(missing)}, which {others}; all tiles of a collection need the same names."
        )

    def _strays_text(self, path: str, files: Mapping[str, str]) -> str:
        if self._sources:
            return ""
        strays = self._strays.of(path, set(files.values()))
        if not strays:
            return ""
        return (
            f"The path also fits {_listed(strays)}: a collection that has no bands yet would take that for a band, so define "
            "its bands first."
        )

    def _time(self, group: Sequence[Reading], files: list[str]) -> FoundTime:
        from .sensing_time import PATTERN, FoundTime, earliest, find_sensing_time, sidecars_of

        known = [
            FoundTime(reading.moment, PATTERN, "The sensing time is the pattern's.")
            for reading in group
            if reading.moment is not None
        ]
        if known:
            return earliest(known)
        # The files of a tile differ in the band alone: a name that holds the placeholder tells what all of them do.
        names = [group[0].path] if len(files) > 1 else files
        if not self._root:
            return find_sensing_time(names, pattern=self._time_pattern, read=False)
        place = self._root.rstrip("/")
        items = sidecars_of(files, self._found.items)
        return find_sensing_time(
            [f"{place}/{file}" for file in files],
            names=names,
            pattern=self._time_pattern,
            sidecars=[f"{place}/{item}" for item in items],
        )


def _disagreement(group: Sequence[Reading]) -> str:
    """Say why files that belong together are no tile, or return an empty text."""
    by_source: dict[str, list[str]] = defaultdict(list)
    for reading in group:
        by_source[reading.source].append(reading.file)
    for source, files in sorted(by_source.items()):
        if len(files) > 1:
            return f"There are {len(files)} files for the band “{source}” of one tile: {_listed(sorted(files))}. Keep one."
    paths = sorted({reading.path for reading in group})
    if len(paths) == 1:
        return ""
    endings = sorted({reading.ending for reading in group})
    if len(endings) > 1:
        return (
            f"The files of one tile have different extensions ({', '.join(endings)}), and must share one: rename them alike. "
            f"They are {_listed(sorted(reading.file for reading in group))}."
        )
    return (
        f"The files of one tile differ in more than the band: {_listed(paths)}. The service knows a tile by one path: rename "
        "the files, or give a pattern that tells the tiles apart."
    )


def _reading_text(group: Sequence[Reading]) -> str:
    bands = _listed([reading.source for reading in group])
    doubted: dict[str, list[str]] = defaultdict(list)
    for reading in group:
        if reading.doubt:
            doubted[reading.doubt].append(reading.source)
    doubts = [
        doubt if len(sources) == len(group) else f"Of {_listed(sources)}: {doubt[0].lower()}{doubt[1:]}"
        for doubt, sources in doubted.items()
    ]
    if len(group) == 1:
        first = f"One file; (BAND) stands for “{bands}”."
    else:
        first = f"{len(group)} files; (BAND) stands for {bands}."
    return " ".join((first, *doubts))


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:NAMED_AT_MOST])
    more = len(names) - NAMED_AT_MOST
    return f"{shown} and {more} more" if more > 0 else shown
