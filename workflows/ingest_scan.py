"""What is in a folder, and how to tell at the next run whether it is still the same."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..byoc.errors import InvalidRequest
from ..feedback import Feedback
from ..raster.errors import RasterError
from .ingest_report import LeftOutFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_BESIDE = (".aux.xml", ".ovr", ".msk")
"""What GDAL takes for a part of the file to whose name it is appended."""
_INSTEAD = (".aux.xml", ".hdr", ".j2w", ".jgw", ".jp2w", ".prj", ".tfw", ".tifw", ".tiffw", ".wld")
"""The same, in place of the file's extension."""


@dataclass(frozen=True)
class FileState:
    """What of a file changes when its content does: size in bytes, and time of change in nanoseconds."""

    size: int
    changed: int


@dataclass(frozen=True)
class Folder:
    """The files of a folder and of all below it, by their paths relative to it, with `/` on every system."""

    root: Path
    files: Mapping[str, FileState]
    unread: tuple[LeftOutFile, ...] = ()

    def path(self, name: str) -> str:
        """Return the path by which a file is opened."""
        return str(self.root / name)

    def size(self, names: Iterable[str]) -> int:
        """Return the size of files in bytes, together."""
        return sum(self.files[name].size for name in names)


def scan_folder(root: Path | str, feedback: Feedback | None = None) -> Folder:
    """Look at every file in a folder and below it, but those that are hidden (their names begin with a dot).

    Links to folders are not followed. Raises `InvalidRequest` when there is no such folder, or it may not be read.
    """
    feedback = feedback or Feedback()
    top = Path(os.path.abspath(root))  # noqa: PTH100 (a link to the data stays a link)
    if not top.is_dir():
        raise InvalidRequest(f"There is no folder {top}.", hint="Check its name, and that its disk is there.")
    files: dict[str, FileState] = {}
    unread: list[LeftOutFile] = []

    def tell(error: OSError) -> None:
        name = _relative(error.filename or top, top)
        if name == ".":
            raise InvalidRequest(
                f"The folder {top} cannot be read: {error.strerror}.", hint="Ask for the right to read it."
            ) from error
        unread.append(LeftOutFile(name, f"The folder cannot be read: {error.strerror}."))

    for folder, below, names in os.walk(top, onerror=tell):
        feedback.check()
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if name.startswith("."):
                continue
            path = os.path.join(folder, name)  # noqa: PTH118 (of a million files)
            try:
                status = os.stat(path)  # noqa: PTH116
            except OSError as error:
                unread.append(
                    LeftOutFile(_relative(path, top), f"The file cannot be read: {error.strerror}.")
                )
                continue
            files[_relative(path, top)] = FileState(status.st_size, status.st_mtime_ns)
    return Folder(top, files, tuple(unread))


def fingerprint(folder: Folder, files: Mapping[str, str], treatment: Mapping[str, Any]) -> str:
    """Return a text that changes when a file of a tile does, or what is beside it, or how it is treated.

    `files` are relative to the folder, by source; `treatment` is plain JSON.
    """
    parts = [
        [source, name, [[part, *_state(folder, part)] for part in _parts(folder, name)]]
        for source, name in sorted(files.items())
    ]
    text = json.dumps([parts, treatment], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:32]


def _parts(folder: Folder, name: str) -> list[str]:
    """Return the file itself, what is beside it, and of a virtual raster the files that it refers to."""
    stem = name.rpartition(".")[0] or name
    beside = [name + end for end in _BESIDE] + [stem + end for end in _INSTEAD]
    found = [name, *(part for part in dict.fromkeys(beside) if part in folder.files and part != name)]
    return [*found, *_referred(folder, name)] if name.lower().endswith(".vrt") else found


def _referred(folder: Folder, name: str) -> list[str]:
    from ..raster.gdal_io import open_raster

    try:
        files = open_raster(folder.path(name)).GetFileList() or []
    except RasterError:
        return []
    return sorted(_relative(file, folder.root) for file in files[1:])


def _state(folder: Folder, name: str) -> tuple[int, int]:
    known = folder.files.get(name)
    if known is None:
        try:
            status = (folder.root / name).stat()
        except OSError:
            return -1, -1
        known = FileState(status.st_size, status.st_mtime_ns)
    return known.size, known.changed


def _relative(path: Path | str, top: Path) -> str:
    try:
        return os.path.relpath(path, top).replace(os.sep, "/")
    except ValueError:  # another drive
        return str(path)
