"""GDAL's slow calls: watched for progress and cancelling, and no failure of theirs goes unheard."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Callable, TypeVar

from osgeo import gdal

from .errors import RasterError

if TYPE_CHECKING:
    from ..feedback import Feedback

T = TypeVar("T")
WARPED = "warped.part.tif"
"""Name of the file that a raster is warped into on its way."""
_SIGNS_OF_A_FULL_DISK = ("no space left", "disk quota", "file too large", "write error", ".ovr.tmp", WARPED)
"""What GDAL says then, or that one of the temporary files cannot be read: it was not written to its end."""
_ROOM = 1 << 20
"""With less room than these bytes on a disk, nothing more can be written to it."""
_DAMAGE = ("premature end", "corrupt", "truncated")
"""Of a picture that ends too soon libjpeg only warns, and GDAL goes on with grey: here that is an error."""


class Watch:
    """A part of the work, from `start` to `end` of the whole (0.0 to 1.0), as GDAL's progress callback.

    What a callback raises does not come through GDAL: it is kept, GDAL is told to stop, and `settle` raises it.
    """

    def __init__(self, feedback: Feedback, start: float = 0.0, end: float = 1.0) -> None:
        """Watch for `feedback`."""
        self._feedback = feedback
        self._start, self._end = start, end
        self._furthest = start
        self._raised: BaseException | None = None

    def part(self, start: float, end: float) -> Watch:
        """Return the watch of a part of this part."""
        span = self._end - self._start
        return Watch(self._feedback, self._start + start * span, self._start + end * span)

    def __call__(self, fraction: float, _message: str = "", _data: object = None) -> int:
        """Tell progress, as GDAL calls it; 0 asks GDAL to stop."""
        try:
            self.tell(fraction)
        except BaseException as error:  # noqa: BLE001 (KeyboardInterrupt too comes through C only this way)
            self._raised = error
            return 0
        return 1

    def tell(self, fraction: float) -> None:
        """Tell progress, which never goes back; raises `Cancelled` when the work should stop."""
        done = self._start + (self._end - self._start) * min(max(fraction, 0.0), 1.0)
        self._furthest = max(self._furthest, done)
        self._feedback.set_progress(self._furthest)
        self._feedback.check()

    def settle(self) -> None:
        """Raise what a callback could not."""
        raised, self._raised = self._raised, None
        if raised is not None:
            raise raised


def run(call: Callable[[], T], watch: Watch, *, what: str, folder: str) -> T:
    """Call GDAL; a null result, an exception, or an error that it only reports become a `RasterError`.

    GDAL reports some failures and goes on, those at closing a file above all. `call` must close what it writes. The
    error is of kind `disk` when `folder`, written to, is full; else `unreadable`.
    """
    heard: list[str] = []

    def listen(severity: int, _number: int, message: str) -> None:
        text = " ".join(str(message).split())
        if severity >= gdal.CE_Failure or any(sign in text.lower() for sign in _DAMAGE):
            heard.append(text)

    made: T | None = None
    gdal.PushErrorHandler(listen)
    gdal.ErrorReset()
    try:
        made = call()
    except (RuntimeError, MemoryError, OSError) as error:
        heard.append(" ".join(str(error).split()))
    finally:
        gdal.PopErrorHandler()
    watch.settle()
    if made is None or heard:
        raise _failure(what, list(dict.fromkeys(text for text in heard if text)), folder)
    return made


def _failure(what: str, reasons: list[str], folder: str) -> RasterError:
    told = "; ".join(reason.rstrip(".") for reason in reasons[:3])
    signs = told.lower()
    full = shutil.disk_usage(folder).free < _ROOM or any(sign in signs for sign in _SIGNS_OF_A_FULL_DISK)
    if full:
        path = Path(folder)
        shown = next((one.parent for one in (path, *path.parents) if one.suffix == ".part"), path)
        return RasterError(
            f"{what}: the disk of {shown} is full, or refuses so large a file. GDAL says: {told or 'nothing'}.",
            hint="Make room there or choose another folder: as much as the raster has uncompressed is enough.",
            kind="disk",
        )
    return RasterError(
        f"{what}: {told}." if told else f"{what}.",
        hint="The file seems damaged or cut short: copy or download it again.",
    )
