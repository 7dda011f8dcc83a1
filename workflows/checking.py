"""Checks of files that are not registered yet: which file is which band of a collection, and what speaks against it."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Collection
    from ..raster.checks import Finding


def sources_of(paths: Sequence[str], collection: Collection | None) -> dict[str, str] | list[str]:
    """Return the files by band source: of a collection's sources the longest that a file's name begins or ends with.

    Without a collection, or where that would give two files one source, the names are the sources.
    """
    known = {band.source or name for name, band in collection.bands.items()} if collection else set()
    found: dict[str, str] = {}
    for path in paths:
        stem = PurePosixPath(path.replace("\\", "/")).stem
        fitting = [source for source in known if stem.endswith(source) or stem.startswith(source)]
        source = stem if stem in known or not fitting else max(fitting, key=len)
        if found.setdefault(source, path) != path:
            return list(paths)
    return found


def check_files(paths: Sequence[str], collection: Collection | None, *, alone: bool) -> tuple[Finding, ...]:
    """Check the files of one tile, and against a collection if there is one; errors come first.

    A file that is looked at `alone` need not hold all bands of the collection.
    """
    from ..raster.checks import check_tile

    files = sources_of(paths, collection)
    bands = dict(collection.bands) if collection else {}
    if alone:
        own = {key: band for key, band in bands.items() if (band.source or key) in files}
        bands = own or bands
    no_data = collection.no_data if collection else None
    return tuple(check_tile(files, bands, no_data=no_data))
