"""From a folder to the tiles that it holds: what is to go where in the bucket, before any file is opened for it."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..byoc.errors import ByocError, InvalidRequest
from ..byoc.geometry import MAX_POINTS
from ..byoc.models import format_time
from ..byoc.paths import BAND_PLACEHOLDER, check_tile_path
from ..byoc.times import parse_time
from .file_sorting import RASTER_SUFFIXES
from .grouping import group_files
from .ingest_report import IngestOutcome, IngestRow, LeftOutFile
from .ingest_scan import fingerprint
from .ingest_steps import CONVERT, Treatment
from .naming import split_extension
from .register import LEAST_POINTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..bucket.access import BucketAccess
    from ..byoc.models import Band, Collection
    from ..feedback import Feedback
    from .grouping import GroupedTile
    from .ingest_scan import Folder

TAKEN_EXTENSIONS = (".tif", ".tiff", ".TIF", ".TIFF")
"""What the service takes; a tile of other files is converted, and called .tif."""

INGEST_SUFFIXES = (*RASTER_SUFFIXES, ".jp2", ".j2k", ".vrt", ".img", ".asc")
"""Extensions of files that are taken for bands of tiles, in small letters: the rest of a folder is left out."""


TYPED, NO_TIME = "typed", "none"
"""Where a sensing time is from that was given for a tile; and how the journal tells that none was to be sent."""


@dataclass(frozen=True)
class IngestOptions:
    """How a folder is ingested.

    `pattern` and `time_pattern` tell tiles, bands and times from file names (see `workflows.patterns`); empty: the names
    themselves do. `prefix` is the folder in the bucket that everything goes to. `convert` is "needed" (files that the
    service would refuse), "always" or "never"; `compression`, `no_data` and `resampling` are those of converted files
    (see `raster.cog`). `fit` and `max_points` are those of the cover geometry. `wait` is for how many seconds at most
    ingestion is waited for, 0: not at all. With `overwrite` objects of others in the bucket are written over. `state`
    is the folder for the journal and for converted files, empty: the ingested folder itself. `part_size` and
    `retry_waits` are those of `bucket.upload.upload_file`. `only` are the paths in the bucket of the tiles to do, None:
    all; the others are no part of the run. `times` are sensing times by such a path, over what the files' names tell,
    None: none is sent. A later run without them keeps to them.
    """

    pattern: str = ""
    time_pattern: str = ""
    prefix: str = ""
    convert: str = "needed"
    compression: str = "DEFLATE"
    no_data: float | None = None
    resampling: str = "AVERAGE"
    fit: str = "balanced"
    max_points: int = 100
    wait: float = 600.0
    overwrite: bool = False
    state: str = ""
    part_size: int = 16 << 20
    retry_waits: tuple[float, ...] = (1.0, 5.0, 20.0)
    only: frozenset[str] | None = None
    times: Mapping[str, datetime | None] = field(default_factory=dict, hash=False)

    @property
    def treatment(self) -> Treatment:
        """How each file is treated."""
        return Treatment(
            self.convert, self.compression, self.no_data, self.resampling, self.fit, self.max_points
        )

    def check(self) -> None:
        """Raise `InvalidRequest` for a prefix or a time that cannot be, `ValueError` for other values out of range."""
        from ..raster.fit import FITS

        if self.convert not in CONVERT:
            msg = f"convert is one of {', '.join(CONVERT)}, not {self.convert!r}"
            raise ValueError(msg)
        if self.fit not in FITS:
            msg = f"fit is one of {', '.join(FITS)}, not {self.fit!r}"
            raise ValueError(msg)
        if not LEAST_POINTS <= self.max_points <= MAX_POINTS:
            msg = f"max_points is {LEAST_POINTS} to {MAX_POINTS}, not {self.max_points}"
            raise ValueError(msg)
        if not self.wait >= 0:
            msg = f"wait is a number of seconds, not {self.wait!r}"
            raise ValueError(msg)
        for moment in filter(None, self.times.values()):
            format_time(moment)
        if self.prefix:
            check_tile_path(self.prefix)
            if BAND_PLACEHOLDER in self.prefix:
                raise InvalidRequest(
                    f"The prefix {self.prefix!r} holds {BAND_PLACEHOLDER}.",
                    hint="Give a folder of the bucket, such as scenes/2024.",
                )


@dataclass(frozen=True)
class PlannedTile:
    """A tile of the folder: its path in the bucket; by source its files in the folder, and their keys.

    `fingerprint` tells these very files and their treatment. `fault` is why it cannot be ingested at all.
    """

    path: str
    files: Mapping[str, str] = field(hash=False)
    keys: Mapping[str, str] = field(hash=False)
    fingerprint: str
    sensing_time: datetime | None = None
    time_source: str = ""
    why: str = ""
    fault: InvalidRequest | None = None

    @property
    def typed(self) -> str:
        """The sensing time as the journal keeps it, if it was given for the tile, else nothing."""
        if self.time_source != TYPED:
            return ""
        return format_time(self.sensing_time) if self.sensing_time else NO_TIME

    def row(self, outcome: IngestOutcome, **more: Any) -> IngestRow:
        """Return the tile's row."""
        return IngestRow(
            self.path,
            outcome,
            files=self.files,
            sensing_time=self.sensing_time,
            time_source=self.time_source,
            why=self.why,
            **more,
        )


def plan_tiles(
    folder: Folder, collection: Collection, options: IngestOptions
) -> tuple[list[PlannedTile], list[LeftOutFile]]:
    """Return the tiles that a folder holds, ordered by path, and the files that are in none, with the reason.

    Raises `InvalidRequest` for a pattern that cannot be used.
    """
    grouping = group_files(
        list(folder.files),
        pattern=options.pattern,
        root=str(folder.root),
        band_names=sorted({band.source or name for name, band in collection.bands.items()}),
        time_pattern=options.time_pattern,
        suffixes=INGEST_SUFFIXES,
    )
    tiles = [_planned(tile, folder, options) for tile in grouping.tiles]
    times = Counter(tile.path for tile in tiles)
    left_out = [LeftOutFile(left.file, left.why) for left in grouping.left_out]
    return (
        sorted((_checked(tile, times[tile.path]) for tile in tiles), key=lambda tile: tile.path),
        sorted([*left_out, *folder.unread], key=lambda left: left.file),
    )


def choose_tiles(
    tiles: Sequence[PlannedTile],
    folder: Folder,
    options: IngestOptions,
    typed: Mapping[str, str],
    feedback: Feedback,
) -> tuple[list[PlannedTile], list[PlannedTile]]:
    """Return the planned tiles to do, with the sensing times that were given for them, and the others.

    `typed` are the times that an earlier run was given, by path, as `PlannedTile.typed` writes them. Paths that the
    folder does not hold are told in a warning: a file may have gone since they were chosen.
    """
    times: dict[str, datetime | None] = {}
    for path, text in typed.items():
        with suppress(ByocError):  # a journal that somebody wrote in
            times[path] = None if text == NO_TIME else parse_time(text)
    times.update(options.times)
    lost = sorted({*(options.only or ()), *options.times} - {tile.path for tile in tiles})
    if lost:
        feedback.warning(
            f"Tiles that were chosen but are not in the folder any more: {len(lost)}, for example {lost[0]}. "
            "They are left out; list the folder again to see what it holds now."
        )
    chosen, others = [], []
    for tile in tiles:
        if options.only is not None and tile.path not in options.only:
            others.append(tile)
        elif tile.path in times:
            chosen.append(_timed(tile, times[tile.path], folder, options))
        else:
            chosen.append(tile)
    return chosen, others


def tile_path(path: str, prefix: str = "") -> str:
    """Return the path in the bucket for files of a folder: below the prefix, and with an extension that is taken."""
    stem, extension = split_extension(path)
    kept = path if extension in TAKEN_EXTENSIONS else f"{stem}.tif"
    return f"{prefix}/{kept}" if prefix else kept


def bands_of(collection: Collection) -> dict[str, Band]:
    """Return a collection's bands as files are checked against them, defaults filled in."""
    return {
        name: replace(band, source=band.source or name, band_index=band.band_index or 1)
        for name, band in collection.bands.items()
    }


def to_bucket_of(collection: Collection, access: BucketAccess) -> BucketAccess:
    """Return access to the collection's bucket; refuse access to another one."""
    if not access.bucket:
        return access.for_bucket(collection.s3_bucket)
    if access.bucket != collection.s3_bucket:
        raise InvalidRequest(
            f"The collection {collection.name!r} reads the bucket {collection.s3_bucket!r}, not {access.bucket!r}.",
            hint="Give access to the collection's bucket, or choose another collection.",
        )
    return access


def _planned(tile: GroupedTile, folder: Folder, options: IngestOptions) -> PlannedTile:
    path = tile_path(tile.path, options.prefix)
    return PlannedTile(
        path,
        dict(tile.files),
        {source: path.replace(BAND_PLACEHOLDER, source) for source in tile.files},
        _print(folder, tile.files, options, tile.sensing_time),
        tile.sensing_time,
        tile.time_source,
        tile.why,
    )


def _timed(tile: PlannedTile, moment: datetime | None, folder: Folder, options: IngestOptions) -> PlannedTile:
    made = _print(folder, tile.files, options, moment)
    return replace(tile, sensing_time=moment, time_source=TYPED, fingerprint=made)


def _print(folder: Folder, files: Mapping[str, str], options: IngestOptions, moment: datetime | None) -> str:
    time = format_time(moment) if moment else ""
    return fingerprint(folder, files, {**options.treatment.to_json(), "time": time})


def _checked(tile: PlannedTile, times: int) -> PlannedTile:
    if times > 1:
        fault = InvalidRequest(
            f"{times} tiles of the folder would be called {tile.path!r}: their files differ in the extension alone.",
            hint="Keep the files of one of them.",
        )
        return replace(tile, fault=fault)
    try:
        check_tile_path(tile.path)
    except InvalidRequest as error:
        return replace(tile, fault=error)
    return tile
