"""The local side of an upload: facts, content and ETags of a file, with errors that say what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .errors import BucketError
from .etags import etags_of, file_has_etag

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback


class Facts(NamedTuple):
    """Size in bytes and time of the last change in nanoseconds: when neither differs, nobody wrote the file."""

    size: int
    changed: int


def facts_of(path: Path) -> Facts:
    """Return the facts of a file; raises `BucketError` of kind `disk` when it is none or cannot be seen."""
    try:
        status = path.stat()
    except OSError as error:
        raise unreadable(path, error) from error
    if not path.is_file():
        raise BucketError(
            f"{path} is not a file.", hint="Give the path of a file on this computer.", kind="disk"
        )
    return Facts(status.st_size, status.st_mtime_ns)


def content_of(path: Path) -> bytes:
    """Return the content of a file; raises `BucketError` of kind `disk` when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error


def etag_of(path: Path, part_size: int, feedback: Feedback) -> str:
    """Return the ETag of a file sent in such parts (0: at once); raises `BucketError` of kind `disk`, and `Cancelled`."""
    try:
        return etags_of(path, (part_size,), feedback=feedback)[part_size]
    except OSError as error:
        raise unreadable(path, error) from error


def is_the_file(path: Path, etag: str, part_size: int, feedback: Feedback) -> bool:
    """Say whether an ETag is the file's, for this or the usual part sizes; raises as `etag_of` does."""
    try:
        return file_has_etag(path, etag, own=(part_size,), feedback=feedback)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> BucketError:
    """Return the error for a file that cannot be read."""
    return BucketError(
        f"{path} cannot be read: {error.strerror or error}.",
        hint="Check that it is there, may be read, and is not being written.",
        kind="disk",
    )
