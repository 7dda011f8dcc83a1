"""Where a COG is written: names, a work folder beside the destination, and the move at the end."""

from __future__ import annotations

import errno
import os
import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from osgeo import gdal

    from .cog_source import Source

BAND = "(BAND)"
"""Stands for a band's source in the destination's name, as in the service's tile paths."""
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
EXTENSIONS = (".tif", ".tiff")
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_SIDECARS = (".ovr", ".msk", ".aux.xml", ".ovr.aux.xml")
"""Files beside a raster that GDAL takes as part of it: those of an overwritten one would spoil its successor."""


def find_targets(dst: str, source: Source, dataset: gdal.Dataset) -> list[tuple[str, str]]:
    """Return the band source and the path of each file to write; one of no source without `(BAND)`.

    Raises `RasterError` of kind `destination` when it cannot be there: no folder, another kind of file, the raster
    itself or a file that it is made of.
    """
    if dst.startswith("/vsi") or "://" in dst:
        raise _refused(
            f"{dst} is not a file of this computer.", "Write it to a local folder, then upload it."
        )
    path = Path(dst).absolute()
    if path.suffix.lower() not in EXTENSIONS:
        raise _refused(f"{dst} does not end in .tif or .tiff.", "Give the file one of these extensions.")
    if not path.parent.is_dir():
        raise _refused(f"The folder {path.parent} does not exist.", "Create it, or choose another one.")
    if BAND in path.name:
        names = band_sources(source)
        targets = [(name, str(path.with_name(path.name.replace(BAND, name)))) for name in names]
    elif BAND in dst:
        raise _refused(f"{BAND} stands in the folder of {dst}.", f"Put {BAND} into the name of the file.")
    else:
        targets = [(path.stem, str(path))]
    inputs = [name for name in (*(dataset.GetFileList() or ()), source.path) if os.path.exists(name)]  # noqa: PTH110
    for _, target in targets:
        if Path(target).is_dir():
            raise _refused(f"{target} is a folder.", "Choose another name for the file.")
        if os.path.exists(target) and any(os.path.samefile(target, name) for name in inputs):  # noqa: PTH110, PTH121
            raise _refused(
                f"{target} is the raster itself, or a file that it is made of.",
                "Choose another name for the result.",
            )
    return targets


def band_sources(source: Source) -> list[str]:
    """Return a name for each band's file: its description, if all bands have different and fit ones; else B and its number."""
    described = [band.description for band in source.bands]
    if all(_NAME.fullmatch(text) for text in described) and len({text.lower() for text in described}) == len(
        described
    ):
        return described
    return [f"B{band.index}" for band in source.bands]


@contextmanager
def workspace(target: str) -> Iterator[str]:
    """Make a hidden folder beside a file to be, and take it away with all that is in it, whatever happens."""
    path = Path(target)
    try:
        folder = tempfile.mkdtemp(prefix=f".{path.stem[:80]}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _refused(
            f"Nothing can be written to {path.parent}: {error.strerror or error}.",
            "Make room there, get the right to write there, or choose another folder.",
            "disk" if error.errno in _FULL else "destination",
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def move(written: Sequence[str], targets: Sequence[str]) -> None:
    """Rename finished files to where they belong, replacing what is there.

    Raises `RasterError` of kind `destination` when one is in the way and open elsewhere (Windows).
    """
    for path, target in zip(written, targets):
        _replace(path, target)


def _replace(path: str, target: str) -> None:
    try:
        os.replace(path, target)  # noqa: PTH105
        for ending in _SIDECARS:
            Path(target + ending).unlink(missing_ok=True)
    except OSError as error:
        raise _refused(
            f"{target} cannot be replaced: {error.strerror or error}.",
            "Close it where it is open (remove its layer from QGIS), or choose another name.",
        ) from error


def _refused(message: str, hint: str, kind: str = "destination") -> RasterError:
    return RasterError(message, hint=hint, kind=kind)
