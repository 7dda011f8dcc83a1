"""What a folder that plays a bucket holds, and a file into it: the same answers as an endpoint's, without one."""

from __future__ import annotations

import filecmp
import os
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import BucketError
from .folder_access import file_etag
from .local_file import facts_of
from .objects import StoredObject, checked_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..feedback import Feedback
    from .folder_access import FolderAccess

CHUNK = 8 << 20
"""Bytes copied between two looks at whether to stop."""


def walk(access: FolderAccess, prefix: str, feedback: Feedback) -> Iterator[StoredObject]:
    """Yield the files whose key begins with `prefix`, in the order of `objects.iter_objects`.

    What is hidden is not a bucket's, and links to folders, which may lead in circles, are not followed. Raises `BucketError` of kind `no-bucket` when the bucket's folder is not there, and `Cancelled`.
    """
    root = access.folder
    if not root.is_dir():
        raise BucketError(
            f"There is no folder {root}, which would be the bucket {access.bucket}.",
            hint="Check the name of the bucket, or make the folder and put files into it.",
            kind="no-bucket",
        )
    folder, _, start = prefix.rpartition("/")
    waiting = [(folder, start)]
    while waiting:
        feedback.check()
        folder, start = waiting.pop()
        inside = []
        for name in sorted(_names(Path(access.path(folder)))):
            key = f"{folder}/{name}" if folder else name
            place = Path(access.path(key))
            if name.startswith(".") or not name.startswith(start):
                continue
            if place.is_dir():
                if not place.is_symlink():
                    inside.append(key)
            elif place.is_file():
                yield _stored(key, place)
        waiting += [(key, "") for key in reversed(inside)]


def stat(access: FolderAccess, key: str) -> StoredObject | None:
    """Return the file of a key, None when there is none."""
    place = Path(access.path(checked_key(key)))
    return _stored(key, place) if place.is_file() else None


def copy(access: FolderAccess, source: Path, key: str, feedback: Feedback) -> tuple[StoredObject, bool]:
    """Put a file where a key is, whole or not at all; return what is there now, and whether it had been there before.

    Raises `BucketError` of kind `disk` for either side, and `Cancelled`.
    """
    facts_of(source)  # says what is wrong with a file that cannot be seen
    place = Path(access.path(checked_key(key)))
    there = stat(access, key)
    if there is not None and filecmp.cmp(source, place, shallow=False):
        return there, True
    half = place.with_name(f".{place.name}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _write(source, half, feedback)
        half.replace(place)
    except OSError as error:
        raise BucketError(
            f"{source} could not be copied to {place}: {error.strerror or error}.",
            hint="Check that there is room, and that the folder may be written.",
            kind="disk",
        ) from error
    finally:
        with suppress(OSError):
            half.unlink()
    return _stored(key, place), False


def _write(source: Path, half: Path, feedback: Feedback) -> None:
    size = max(1, source.stat().st_size)
    done = 0
    with source.open("rb") as reading, half.open("wb") as writing:
        while chunk := reading.read(CHUNK):
            feedback.check()
            writing.write(chunk)
            done += len(chunk)
            feedback.set_progress(done / size)


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 (names, not paths)
    except OSError:  # a prefix that is no folder: nothing begins so
        return []


def _stored(key: str, place: Path) -> StoredObject:
    status = place.stat()
    changed = datetime.fromtimestamp(status.st_mtime, timezone.utc)
    return StoredObject(key, status.st_size, file_etag(status), changed)
