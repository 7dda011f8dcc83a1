"""What GDAL says while it talks with a bucket: for S3 it tells the reason of a failure in debug messages only.

A listing that is denied, and a page of it that did not come, look to a caller like a folder that is empty. The body of the
endpoint's answer goes to GDAL's debug output, so that is listened to: in this thread, while something is under way.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from osgeo import gdal

from ..gdal_quiet import thread_options

if TYPE_CHECKING:
    from collections.abc import Iterator

DEBUG_KEYS = ("S3", "AWS")
"""Under which GDAL speaks of what it does; since 3.13 some of what it said under S3 comes under AWS."""
_REMARK = re.compile(rf"\b(?:{'|'.join(DEBUG_KEYS)}): (.*)", re.DOTALL)
NO_BODY = "(null)"
MOST_TEXTS = 50
LONGEST_TEXT = 4000


class FileError(NamedTuple):
    """GDAL's last error about a file: its number (`VSIE_…` in GDAL's sources) and its text."""

    number: int
    text: str


class Talk:
    """What was heard: the bodies of answers that GDAL could not use, its remarks, its errors and warnings."""

    def __init__(self) -> None:
        """Start with nothing heard."""
        self._ended: FileError | None = None
        self.answers: list[str] = []
        self.remarks: list[str] = []
        self.errors: list[str] = []

    def hear(self, level: int, number: int, text: str) -> None:  # noqa: ARG002 (GDAL passes it)
        """Take one message, as GDAL's error handler."""
        text = str(text)[:LONGEST_TEXT]
        if level >= gdal.CE_Warning:
            _keep(self.errors, text)
        elif remark := _REMARK.search(text):
            said = remark[1].strip()
            _keep(self.answers if said == NO_BODY or said[:1] in {"<", "{"} else self.remarks, said)

    def add(self, error: BaseException) -> None:
        """Take an exception that GDAL's bindings raised, where exceptions are on."""
        _keep(self.errors, str(error)[:LONGEST_TEXT])

    @property
    def file_error(self) -> FileError:
        """GDAL's last error about a file, the only place where some reasons are told; number 0 when there was none."""
        return self._ended or _file_error()

    @classmethod
    def silence(cls) -> Talk:
        """Return a talk in which nothing was heard."""
        talk = cls()
        talk._ended = FileError(0, "")
        return talk

    def end(self) -> None:
        """Keep the last error about a file, which is forgotten when the next call begins."""
        self._ended = _file_error()


def _file_error() -> FileError:
    text = " ".join(str(gdal.VSIGetLastErrorMsg() or "").split())
    return FileError(int(gdal.VSIGetLastErrorNo()), text)


def _keep(texts: list[str], text: str) -> None:
    if text and len(texts) < MOST_TEXTS:
        texts.append(text)


@contextmanager
def overhear(**options: str) -> Iterator[Talk]:
    """Listen to GDAL in this thread, and keep it from printing; `options` are configuration for the time being."""
    talk = Talk()
    gdal.PushErrorHandler(talk.hear)
    try:
        with thread_options({"CPL_DEBUG": ",".join(DEBUG_KEYS), **options}):
            gdal.ErrorReset()
            gdal.VSIErrorReset()
            yield talk
    finally:
        talk.end()
        gdal.PopErrorHandler()
