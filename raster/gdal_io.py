"""GDAL without its noise, whatever error mode the process is in.

QGIS, other plugins and scripts share one GDAL: `gdal.UseExceptions()` may be on or off and is not ours to change. Each
call here therefore accepts both: an exception, or a null result with the reason in GDAL's last error.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from osgeo import gdal

from .errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

# GDAL 3.7 and later remind a process, once, that it has chosen no error mode. It is not this plugin's to choose.
warnings.filterwarnings("ignore", r"Neither (gdal|ogr|osr)\.UseExceptions", FutureWarning)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL from printing in this thread while inside (GDAL's handler stack is per thread)."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def last_reason() -> str:
    """Return GDAL's last error message as one line, or an empty string."""
    return " ".join(str(gdal.GetLastErrorMsg() or "").split())


def ask(call: Callable[..., T], *arguments: Any, what: str, hint: str = "", kind: str = "unreadable") -> T:
    """Call GDAL and return what it gives; turn an exception or None into a `RasterError` with GDAL's reason."""
    with quiet():
        try:
            answer = call(*arguments)
        except (RuntimeError, ValueError, MemoryError) as error:
            reason = " ".join(str(error).split())
            raise RasterError(_sentence(what, reason), hint=hint, kind=kind) from error
        if answer is None:
            raise RasterError(_sentence(what, last_reason()), hint=hint, kind=kind)
        return answer


def open_raster(path: str, *options: str) -> gdal.Dataset:
    """Open a raster for reading; `path` is anything GDAL takes (`/vsis3/…` too), `options` its open options.

    Raises `RasterError` of kind `unreadable` with GDAL's reason, when it is missing, damaged or has no band.
    """
    name = str(path)
    dataset = ask(
        gdal.OpenEx,
        name,
        gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR,
        [],
        list(options),
        what=f"{name} cannot be opened as a raster",
        hint="Check that the file exists, is whole, and that its format is one GDAL reads.",
    )
    if dataset.RasterCount == 0:
        raise RasterError(
            f"{name} holds no raster band of its own.",
            hint="If it is a container (HDF, NetCDF, GeoPackage), give one of its subdatasets.",
        )
    return dataset


def _sentence(what: str, reason: str) -> str:
    return f"{what}: {reason.rstrip('.')}." if reason else f"{what}."
