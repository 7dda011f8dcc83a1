"""What the headers of rasters say of a collection's bands. Slow: for a task."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..byoc.checks import BIT_DEPTHS, SAMPLE_FORMATS
from ..core.i18n import translate
from .bands_rows import BandRow, number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..feedback import Feedback
    from ..raster.facts import BandInfo


@dataclass(frozen=True)
class BandsFound:
    """Bands as rows, their no data included, and sentences on what was left out."""

    rows: tuple[BandRow, ...]
    notes: tuple[str, ...] = ()

    @property
    def common_no_data(self) -> str:
        """The no-data value that all bands have; nothing when they differ or one has none."""
        values = {row.no_data for row in self.rows}
        return values.pop() if len(values) == 1 else ""


def read_bands(paths: Sequence[str], feedback: Feedback) -> BandsFound:
    """Read the headers of files, one tile's or several tiles'; raises `RasterError` for what is no raster.

    Bands are named as the service names those of a first tile; sources are what the files' names tell.
    """
    from ..raster.band_names import first_bands
    from ..raster.check_collection import service_depth
    from ..raster.info import read_info

    files = _by_source(paths)
    infos = {}
    for number, (source, path) in enumerate(files.items()):
        feedback.check()
        feedback.set_progress(number / len(files))
        infos[source] = read_info(path)
    notes = []
    if len(files) < len(paths):
        notes.append(
            translate(
                "BandsReading", "{count} file(s) left out: bands of the same source in other tiles."
            ).format(count=len(paths) - len(files))
        )
    rows = []
    for name, source, index in first_bands({source: len(info.bands) for source, info in infos.items()}):
        band = infos[source].bands[index - 1]
        if band.sample_format not in SAMPLE_FORMATS or service_depth(band.bit_depth) not in BIT_DEPTHS:
            notes.append(
                translate(
                    "BandsReading", "“{name}” left out: the service does not take values of the type {dtype}."
                ).format(name=name, dtype=band.dtype)
            )
            continue
        depth = service_depth(band.bit_depth)
        rows.append(BandRow(name, source, str(index), depth, band.sample_format, _no_data(band)))
    return BandsFound(tuple(rows), tuple(notes))


def _by_source(paths: Sequence[str]) -> dict[str, str]:
    """Give a file for each source that names tell; the whole name is one where they tell nothing."""
    from ..workflows.grouping import group_files

    names = {path.replace("\\", "/").lstrip("/"): path for path in paths}
    told = {
        file: source for tile in group_files(names).tiles for source, file in tile.files.items() if source
    }
    found: dict[str, str] = {}
    for name, path in names.items():
        found.setdefault(told.get(name) or PurePosixPath(name).stem, path)
    return found


def _no_data(band: BandInfo) -> str:
    value = band.no_data
    return "" if value is None or not math.isfinite(value) else number_text(value)
