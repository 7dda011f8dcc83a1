"""Cover geometries of registered tiles, derived again from their files: the part of the work that others may do.

Everything that goes into `derive_cover` and comes out of it can be pickled, and shows no secret.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from ..byoc.paths import BAND_PLACEHOLDER
from ..feedback import Feedback
from ..file_names import leads_out
from ..raster.errors import RasterError
from .drafting import Drafted, Drafting, TileSource, draft_tile
from .tile_objects import EXTENSIONS, complete_path, has_extension

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bucket.access import BucketAccess


@dataclass(frozen=True)
class CoverSource:
    """Where the files of registered tiles are, and what is known of their names.

    `root` is the bucket as GDAL opens it, `/vsis3/my-bucket`, or the folder of a copy of it. `sources` are the texts that
    stand for `(BAND)` (none: whatever is found). `access` is how the bucket is reached, None for a folder.
    """

    root: str
    sources: tuple[str, ...] = ()
    access: BucketAccess | None = None

    def place(self, key: str) -> str:
        """Return the path under which GDAL opens a key.

        Raises `RasterError` for a key that S3 may have and that, taken for a path, would lead out of the folder: path and
        sources are the service's words.
        """
        if leads_out(key):
            raise RasterError(
                f"The path {key!r} cannot be looked up in a folder.", hint="Derive its outline by itself."
            )
        return f"{self.root.rstrip('/')}/{key}" if key else self.root.rstrip("/") or "/"


@dataclass(frozen=True)
class CoverJob:
    """A tile to outline: its path, where its files are, and how."""

    path: str
    source: CoverSource
    drafting: Drafting


def derive_cover(job: CoverJob, feedback: Feedback | None = None) -> Drafted:
    """Outline the files of a tile: a draft with its cover geometry, or the error of the outlining.

    Raises `RasterError` when there are no files, what installing the access raises, and `Cancelled`.
    """
    access = job.source.access
    reachable: Any = nullcontext() if access is None else access.installed()
    with reachable:
        files = tile_files(job.path, job.source)
        return draft_tile(TileSource(job.path, files), job.drafting, feedback or Feedback())


def tile_files(path: str, source: CoverSource) -> tuple[str, ...]:
    """Return the files of a tile as GDAL opens them; raises `RasterError` when there are none, or of two extensions.

    Of a path that the service has completed nothing is listed; a file that is missing shows when it is opened.
    """
    pattern = complete_path(path)
    if has_extension(pattern) and BAND_PLACEHOLDER in path and source.sources:
        return tuple(source.place(pattern.replace(BAND_PLACEHOLDER, one)) for one in source.sources)
    if has_extension(path) and BAND_PLACEHOLDER not in path:
        return (source.place(path),)
    return _listed(pattern, source)


def _listed(pattern: str, source: CoverSource) -> tuple[str, ...]:
    folder, _, name = pattern.rpartition("/")
    before, _, after = name.partition(BAND_PLACEHOLDER)
    names = _names(source.place(folder))
    endings = ("",) if has_extension(pattern) else EXTENSIONS
    found = {
        ending: [one for one in names if _is_band(one, before, after + ending, source.sources)]
        for ending in endings
    }
    found = {ending: ours for ending, ours in found.items() if ours}
    if len(found) == 1:
        return tuple(source.place(f"{folder}/{one}" if folder else one) for one in next(iter(found.values())))
    where = source.place(pattern)
    if found:
        raise RasterError(
            f"The files {where} have several extensions: {', '.join(found)}.",
            hint="All files of a tile share one: remove those that are not its bands.",
            kind="mismatch",
        )
    raise RasterError(
        f"There is no file {where}{'' if endings == ('',) else '.tif'}.",
        hint="Check that the bucket, or the folder of its copy, is the collection's, and that it may be read.",
        kind="unreadable",
    )


def _is_band(name: str, before: str, after: str, sources: Sequence[str]) -> bool:
    if name.startswith(".") or not (name.startswith(before) and name.endswith(after)):
        return False
    band = name[len(before) : len(name) - len(after)]
    return bool(band) and len(name) > len(before) + len(after) and (not sources or band in sources)


def _names(place: str) -> list[str]:
    """Return the sorted names of the files directly in a folder; none when it cannot be read."""
    from osgeo import gdal

    from ..gdal_quiet import quiet

    with quiet():
        try:
            directory = gdal.OpenDir(place, 0, [])
            if directory is None:
                return []
            try:
                entries = iter(lambda: gdal.GetNextDirEntry(directory), None)
                return sorted(PurePosixPath(entry.name).name for entry in entries if not entry.IsDirectory())
            finally:
                gdal.CloseDir(directory)
        except RuntimeError:  # raised where GDAL's exceptions are on
            return []
