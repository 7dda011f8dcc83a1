"""Asking GDAL and opening rasters: whatever fails is a `RasterError` with GDAL's reason (see `gdal_quiet`)."""

from __future__ import annotations

from typing import Any, Callable, TypeVar

from osgeo import gdal

from ..gdal_quiet import last_reason, quiet
from .errors import RasterError

T = TypeVar("T")


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
