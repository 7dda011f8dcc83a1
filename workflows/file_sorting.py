"""Which of many files are rasters of tiles, and what the others are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.errors import InvalidRequest
from ..byoc.paths import BAND_PLACEHOLDER, check_tile_path
from .naming import split_extension

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RASTER_SUFFIXES = (".tif", ".tiff")
"""Extensions that the service takes, in small or capital letters."""

_SIDE_FILES = {
    ".aux.xml": "GDAL's notes on a raster",
    ".ovr": "overviews outside their raster; the service takes those inside only",
    ".msk": "a mask outside its raster; the service does not read it",
    ".json": "a side file; as a STAC item it may tell the sensing time",
    ".geojson": "a side file",
    ".xml": "a side file",
    ".txt": "a side file",
    ".tfw": "a world file; the service reads the place from the TIFF only",
    ".prj": "a side file; the service reads the CRS from the TIFF only",
    ".part": "a file that is still being written, or was broken off",
    ".tmp": "a file that is still being written, or was broken off",
}
_SIDE_ENDINGS = tuple(_SIDE_FILES)


@dataclass(frozen=True)
class Raster:
    """A file that may be a band of a tile: its path, and that taken apart. `ending` is the extension with its dot."""

    file: str
    folder: str
    stem: str
    ending: str


@dataclass(frozen=True)
class SortedFiles:
    """Rasters, ordered by name; files refused, each with the reason; JSON files, which may be STAC items."""

    rasters: tuple[Raster, ...]
    refused: tuple[tuple[str, str], ...]
    items: frozenset[str]


def sort_files(files: Iterable[str], suffixes: Sequence[str] = RASTER_SUFFIXES) -> SortedFiles:
    """Take the rasters out of many files; a file given twice is refused the second time."""
    rasters: list[Raster] = []
    refused: list[tuple[str, str]] = []
    items: list[str] = []
    last: str | None = None
    for file in sorted(files):
        why = "It is given more than once." if file == last else _why_not(file, suffixes)
        last = file
        if why:
            refused.append((file, why))
        else:
            folder, _, name = file.rpartition("/")
            rasters.append(Raster(file, folder, *split_extension(name)))
        if file.lower().endswith(".json"):
            items.append(file)
    return SortedFiles(tuple(rasters), tuple(refused), frozenset(items))


def _why_not(file: str, suffixes: Sequence[str]) -> str:
    name = file.rpartition("/")[2]
    if not name:
        return "It is a folder, not a file."
    small = name.lower()
    if small.endswith(_SIDE_ENDINGS):
        return next(f"It is {what}." for ending, what in _SIDE_FILES.items() if small.endswith(ending))
    if file.startswith(".") or "/." in file:
        return "It is hidden: its name, or its folder's, begins with a dot."
    if not small.endswith(tuple(suffixes)):
        return f"It is no raster of a tile: its name does not end with {' or '.join(suffixes)}."
    if not small.rpartition(".")[0]:
        return "It has an extension and no name."
    if BAND_PLACEHOLDER in file:
        return f"Its path holds {BAND_PLACEHOLDER}, which stands for a band in the path of a tile."
    try:
        check_tile_path(file)
    except InvalidRequest as error:
        return str(error)
    return ""
