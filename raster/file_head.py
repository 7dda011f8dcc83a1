"""The head of a file, read in at most three pieces: what TIFF directories are parsed from, here or behind a network.

A file behind `/vsis3/`, `/vsicurl/` and their like costs one request a piece. Its folder is not listed and nothing beside
it is looked for; what GDAL remembers of it from before is dropped, for the file may have been replaced since.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable

from osgeo import gdal

from ..gdal_quiet import last_reason, quiet, thread_options
from .errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST = 16384
"""Bytes of the first piece: what GDAL's network file systems fetch to learn a file's size, so that it costs nothing."""
PIECE = 65536
"""Bytes of a further piece at least."""
BEFORE = 8192
"""Bytes that a further piece begins early: some writers put a directory behind the values it points to."""
LONGEST = 1024 * 1024
"""Bytes of a further piece at most: what the service takes for a header."""
PIECES = 3

_REMOTE = re.compile(r"/vsi(?:s3|curl|gs|az|adls|oss|swift|webhdfs|hdfs)(?:_streaming)?[/?]")
_LISTING = "GDAL_DISABLE_READDIR_ON_OPEN"


class OutOfReach(Exception):
    """Bytes lie farther apart than the pieces that are read of a file."""


class FileHead:
    """Reads a file's bytes by offset, keeping every piece it fetched; `size` is the file's in bytes."""

    def __init__(self, fetch: Callable[[int, int], bytes], size: int) -> None:
        """Read the first piece through `fetch`, which takes offset and length."""
        self.size = size
        self._fetch = fetch
        self._pieces = [(0, fetch(0, min(FIRST, size)))]

    @property
    def pieces(self) -> int:
        """Count the pieces that were read."""
        return len(self._pieces)

    def read(self, offset: int, length: int, ahead: int = 0) -> bytes:
        """Return bytes that lie inside the file; `ahead` guesses how many more will be asked for behind them.

        Raises OutOfReach when they would need one piece too many, and EOFError when they reach beyond the end.
        """
        if offset < 0 or length < 0 or offset + length > self.size:
            raise EOFError(offset)
        known = self.known(offset, length)
        if known is not None:
            return known
        if len(self._pieces) == PIECES or length > LONGEST:
            raise OutOfReach(offset)
        begin = max(0, offset - BEFORE)
        wanted = min(offset - begin + max(length, min(max(PIECE, ahead), LONGEST)), self.size - begin)
        self._pieces.append((begin, self._fetch(begin, wanted)))
        return self._pieces[-1][1][offset - begin :][:length]

    def known(self, offset: int, length: int) -> bytes | None:
        """Return bytes without reading on; None where they were not read."""
        for start, piece in self._pieces:
            if start <= offset and offset + length <= start + len(piece):
                return piece[offset - start : offset - start + length]
        return None


@contextmanager
def open_head(path: str) -> Iterator[FileHead | None]:
    """Open a file for its head; None for what is no plain file, such as a folder or a subdataset.

    Raises `RasterError` of kind `unreadable` when a file behind a network does not answer.
    """
    remote = is_remote(path)
    with quiet(), unlisted(remote):
        file = _open(path)
        if file is None:
            if remote:
                raise _unreadable(path, gdal.VSIGetLastErrorMsg() or last_reason() or "there is no such file")
            yield None
            return
        try:
            yield FileHead(_fetcher(path, file), _size(path, file))
        finally:
            gdal.VSIFCloseL(file)


def is_remote(path: str) -> bool:
    """Say whether a GDAL path leads over a network, where each look costs a request."""
    return _REMOTE.search(path) is not None


def _open(path: str) -> Any:
    if is_remote(path):
        gdal.VSICurlPartialClearCache(path)
    elif os.path.isdir(path):  # noqa: PTH112 (no error for any name); some systems open folders, and fail to read
        return None
    try:
        return gdal.VSIFOpenExL(path, "rb", 1)
    except RuntimeError:  # where GDAL's exceptions are on
        return None


def _size(path: str, file: Any) -> int:
    if gdal.VSIFSeekL(file, 0, 2) != 0:
        raise _unreadable(path, last_reason() or "its size is not known")
    return int(gdal.VSIFTellL(file))


def _fetcher(path: str, file: Any) -> Callable[[int, int], bytes]:
    def fetch(offset: int, length: int) -> bytes:
        try:
            gdal.VSIFSeekL(file, offset, 0)
            data = bytes(gdal.VSIFReadL(1, length, file) or b"") if length else b""
        except RuntimeError as error:
            raise _unreadable(path, " ".join(str(error).split())) from error
        if len(data) != length:
            raise _unreadable(path, last_reason() or f"reading broke off at byte {offset + len(data)}")
        return data

    return fetch


@contextmanager
def unlisted(remote: bool) -> Iterator[None]:
    """Keep GDAL from listing the folder of a file that it opens, in this thread alone.

    Bindings that cannot set an option for one thread (before GDAL 3.6) list it: slower, not wrong.
    """
    with thread_options({_LISTING: "EMPTY_DIR"} if remote else {}):
        yield


def _unreadable(path: str, reason: str) -> RasterError:
    return RasterError(
        f"{path} cannot be read: {reason.rstrip('.')}.",
        hint="Check that it is there, and the access to it (for /vsis3/ the keys, the region and the endpoint).",
    )
