"""What the service would refuse in the files of a tile, before it does, with its own words where users met them.

This is the entrance; the rules are listed in `findings.RULES` and in docs/checks.md. Only headers are read: a file behind
a network costs at most three requests. Everything here may be called from many threads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Union

from .check_collection import BandFormat, CollectionBands, check_bands, check_no_data, source_of
from .check_cover import check_cover
from .check_file import TIFFS, check_file
from .check_together import check_first_bands, check_together
from .errors import RasterError
from .findings import (
    BLOCK_SENTENCE,
    CURED_BY_COG,
    ERROR,
    INFO,
    MISSING_SENTENCE,
    RULES,
    SEVERITIES,
    WARNING,
    Finding,
    Rule,
    finding,
    fixable,
    is_fit,
)
from .info import read_info

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .facts import RasterInfo

__all__ = [
    "BLOCK_SENTENCE",
    "CURED_BY_COG",
    "ERROR",
    "INFO",
    "MISSING_SENTENCE",
    "RULES",
    "SEVERITIES",
    "WARNING",
    "BandFormat",
    "CollectionBands",
    "Finding",
    "Inspection",
    "Rule",
    "check_file",
    "check_tile",
    "fixable",
    "inspect_tile",
    "is_fit",
]

Files = Union[Mapping[str, str], Sequence[str]]


@dataclass(frozen=True)
class Inspection:
    """What was found in the files of a tile, errors first, and the facts of those that could be read, by source."""

    findings: tuple[Finding, ...]
    infos: Mapping[str, RasterInfo]


def check_tile(
    files: Files,
    collection: CollectionBands | None = None,
    *,
    cover_geometry: Mapping[str, Any] | None = None,
    no_data: float | None = None,
) -> list[Finding]:
    """Check the files of one tile, and against the bands of a collection if it has some; errors come first.

    `files` maps each band source to its file, or lists files, whose names without extension are then their sources.
    `collection` maps band names to formats (none: the tile would be its first), `no_data` is the collection's own value,
    `cover_geometry` GeoJSON with its CRS. Files that no band of the collection asks for are not looked at. An unreadable
    file is a finding, not an exception. An empty list means that nothing speaks against ingestion.
    """
    return list(inspect_tile(files, collection, cover_geometry=cover_geometry, no_data=no_data).findings)


def inspect_tile(
    files: Files,
    collection: CollectionBands | None = None,
    *,
    cover_geometry: Mapping[str, Any] | None = None,
    no_data: float | None = None,
) -> Inspection:
    """Check as `check_tile` does, and return what was read, too: it need not be read again."""
    found: list[Finding] = []
    by_source, twice = _by_source(files)
    found.extend(twice)
    if not by_source:
        found.append(finding("missing", "", "no file", wording=MISSING_SENTENCE))
    wanted = _wanted(by_source, collection, found)
    infos: dict[str, RasterInfo] = {}
    for source, path in wanted.items():
        info = _read(path)
        if isinstance(info, Finding):
            found.append(info)
        else:
            infos[source] = info
    tiffs = {source: info for source, info in infos.items() if info.driver in TIFFS}
    for info in infos.values():
        found.extend(check_file(info))
    found.extend(check_together(list(tiffs.values())))
    if collection:
        found.extend(check_bands(by_source, tiffs, collection, no_data))
    else:
        found.extend(_check_first(tiffs, no_data))
    if cover_geometry is not None:
        found.extend(check_cover(cover_geometry, list(tiffs.values())))
    order = {severity: rank for rank, severity in enumerate(SEVERITIES)}
    return Inspection(tuple(sorted(found, key=lambda one: order[one.severity])), infos)


def _read(path: str) -> RasterInfo | Finding:
    try:
        return read_info(path)
    except RasterError as error:
        return finding("unreadable", path, error.message.rstrip("."), fix=error.hint)


def _wanted(
    by_source: Mapping[str, str], collection: CollectionBands | None, found: list[Finding]
) -> Mapping[str, str]:
    """Return the files to look at; those that no band of a collection asks for are noted."""
    if not collection:
        return by_source
    asked = {source_of(name, band) for name, band in collection.items()}
    for source, path in by_source.items():
        if source not in asked:
            found.append(finding("source-unused", path, f"the source “{source}”"))
    return {source: path for source, path in by_source.items() if source in asked}


def _check_first(infos: Mapping[str, RasterInfo], no_data: float | None) -> Iterator[Finding]:
    """Check what only the first tile of a collection is asked: the names of its bands, and the collection's no data."""
    yield from check_first_bands(infos)
    if no_data is None:
        return
    if no_data != no_data:
        yield finding("no-data-nan", "", "NaN", where="the collection")
        return
    for info in infos.values():
        for band in info.bands[:1]:  # a TIFF has one no data for all its bands
            yield from check_no_data(info, band, "", no_data)


def _by_source(files: Files) -> tuple[dict[str, str], list[Finding]]:
    """Return the files by source, the first of each, and a finding for every further one."""
    if isinstance(files, Mapping):
        return {str(source): str(path) for source, path in files.items()}, []
    found: list[Finding] = []
    by_source: dict[str, str] = {}
    for path in map(str, files):
        source = PurePosixPath(path.replace("\\", "/")).stem
        first = by_source.setdefault(source, path)
        if first != path:
            found.append(finding("source-twice", path, f"a second file for “{source}”, beside {first}"))
    return by_source, found
