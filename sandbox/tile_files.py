"""From a tile's path to its files, by the rules of the service.

A path is `folder` or `folder/prefix_(BAND).tif`; the extension may be left out. `(BAND)` stands for a band's source.
A folder, or a pattern without extension, is completed with what is found: `folder` becomes `folder/(BAND).tif`.
All files of a tile share one extension.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .buckets import Bucket

PLACEHOLDER = "(BAND)"
EXTENSIONS = (".tiff", ".tif", ".TIFF", ".TIF")
NO_FILE = "Failed to ingested due to following errors. Did not find any file."
"""The service's own words, met by its users."""


@dataclass(frozen=True)
class TileFiles:
    """The completed path, and the key of each source's file."""

    path: str
    keys: Mapping[str, str]


class FilesError(Exception):
    """A tile's files cannot be told; the text is the cause that the service gives."""


def find_files(bucket: Bucket | None, path: str, sources: Iterable[str] = ()) -> TileFiles:
    """Find the files of a tile: those of the wanted sources, or of every source when none is wanted yet.

    Raises FilesError when there is no file, when one of a wanted source is missing, or when extensions are mixed.
    """
    if bucket is None:
        raise FilesError(NO_FILE)
    folder, _, name = path.rpartition("/") if PLACEHOLDER in path else (path, "", PLACEHOLDER)
    if name.count(PLACEHOLDER) != 1 or PLACEHOLDER in folder:
        raise FilesError(NO_FILE)
    before, _, after = name.partition(PLACEHOLDER)
    endings = [""] if after.endswith(EXTENSIONS) else list(EXTENSIONS)
    names = bucket.names(folder)
    found = {ending: _match(names, before, after + ending) for ending in endings}
    found = {ending: files for ending, files in found.items() if files}
    wanted = set(sources)
    if wanted:
        found = {ending: files for ending, files in found.items() if wanted & set(files)} or found
    if not found:
        raise FilesError(NO_FILE)
    if len(found) > 1:
        listed = " and ".join(sorted(found))
        raise FilesError(
            f"Failed to ingested due to following errors. The files of a tile must share one extension, found {listed}."
        )
    ending, files = next(iter(found.items()))
    missing = sorted(wanted - set(files))
    if missing:
        listed = ", ".join(f"{before}{source}{after}{ending}" for source in missing)
        raise FilesError(
            f"Failed to ingested due to following errors. Did not find the following files: {listed}."
        )
    prefix = f"{folder}/" if folder else ""
    keys = {source: prefix + name for source, name in files.items() if not wanted or source in wanted}
    return TileFiles(f"{prefix}{before}{PLACEHOLDER}{after}{ending}", keys)


def _match(names: Iterable[str], before: str, after: str) -> dict[str, str]:
    """Return {source: file name} of the names that a pattern fits; hidden files belong to nobody."""
    pattern = re.compile(f"{re.escape(before)}(.+){re.escape(after)}")
    matches = (pattern.fullmatch(name) for name in names if not name.startswith("."))
    return {match[1]: match[0] for match in matches if match}
