"""From a tile's files to what is sent to register it: the part of the work that other threads or machines may do.

Everything that goes into `draft_tile` and comes out of it can be pickled.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ..byoc.errors import InvalidRequest
from ..byoc.geometry import check_cover_geometry
from ..byoc.models import TileDraft, format_time
from ..byoc.paths import BAND_PLACEHOLDER, check_tile_path
from ..feedback import Cancelled, Feedback
from ..raster.errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

E = TypeVar("E", bound=BaseException)

FILE_SUFFIXES = (".tif", ".tiff")
"""How a path ends that names a file rather than a folder."""


@dataclass(frozen=True)
class TileSource:
    """A tile to register: its path in the bucket, and what is known of it.

    `files` are its band files as GDAL opens them, here or in the bucket: the cover geometry is derived from them.
    `cover_geometry` is one that is there already (GeoJSON, at most 100 points), and wins. `sensing_time` is aware.
    """

    path: str
    files: tuple[str, ...] = ()
    sensing_time: datetime | None = None
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)


@dataclass(frozen=True)
class Drafting:
    """How cover geometries are derived: see `raster.footprint.derive_footprint`."""

    with_footprint: bool = True
    fit: str = "balanced"
    max_points: int = 100


@dataclass(frozen=True)
class Drafted:
    """What became of a source: a draft and notes on it, or the error that prevented one."""

    draft: TileDraft | None = None
    notes: tuple[str, ...] = ()
    error: Exception | None = None


class StopSignal(Feedback):
    """A feedback that carries one word, "stop", to the threads of an executor.

    To another process it cannot be carried: work there runs to its end, and what it gives is dropped.
    """

    def __init__(self) -> None:
        """Start without the word."""
        self._stopped: threading.Event | None = threading.Event()

    def stop(self) -> None:
        """Tell everyone to stop."""
        if self._stopped is not None:
            self._stopped.set()

    def is_cancelled(self) -> bool:
        """Say whether the word was given."""
        return self._stopped is not None and self._stopped.is_set()

    def __getstate__(self) -> dict[str, None]:
        """Leave the event behind."""
        return {"_stopped": None}


def check_source(source: TileSource) -> None:
    """Raise `InvalidRequest` for what can be told to be wrong without opening a file."""
    check_tile_path(source.path)
    if source.sensing_time is not None:
        format_time(source.sensing_time)
    if source.cover_geometry is not None:
        check_cover_geometry(source.cover_geometry)
    names_file = source.path.lower().endswith(FILE_SUFFIXES) and BAND_PLACEHOLDER not in source.path
    if names_file and len(source.files) > 1:
        raise InvalidRequest(
            f"The path {source.path!r} names one file, but the tile has {len(source.files)}.",
            hint=f"Write {BAND_PLACEHOLDER} where the file names differ, or give the tiles different paths.",
        )


def draft_tile(source: TileSource, drafting: Drafting, feedback: Feedback | None = None) -> Drafted:
    """Derive the cover geometry of a source and return the draft, or the error. Only `Cancelled` is raised."""
    try:
        return _draft(source, drafting, feedback or Feedback())
    except Cancelled:
        raise
    except RasterError as error:
        # The frames of its traceback hold the raster open: whoever is told to mend the file must be able to.
        return Drafted(error=without_frames(error))
    except Exception as error:  # noqa: BLE001 (whatever it is, it is this tile's result, and the others go on)
        return Drafted(error=error)


def without_frames(error: E) -> E:
    """Return an error without the frames that it came through, which would hold files open as long as it is kept."""
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


def _draft(source: TileSource, drafting: Drafting, feedback: Feedback) -> Drafted:
    if source.cover_geometry is not None:
        return Drafted(TileDraft(source.path, source.sensing_time, source.cover_geometry))
    if not drafting.with_footprint or not source.files:
        note = "Without a cover geometry: the service takes the bounding box."
        return Drafted(TileDraft(source.path, source.sensing_time), (note,))
    from ..raster.footprint import derive_footprint

    footprint = derive_footprint(
        source.files, max_points=drafting.max_points, fit=drafting.fit, feedback=feedback
    )
    return Drafted(
        TileDraft(source.path, source.sensing_time, footprint.geojson()),
        tuple(str(n) for n in footprint.notes),
    )
