"""GDAL in one thread: without its noise, with options of its own, whatever error mode the process is in.

A leaf: it imports GDAL and nothing of the plugin, so that rasters, buckets and the sandbox share it.

QGIS, other plugins and scripts share one GDAL: `gdal.UseExceptions()` may be on or off and is not ours to change. Each
call therefore accepts both: an exception, or a null result with the reason in GDAL's last error.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from osgeo import gdal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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


@contextmanager
def thread_options(options: Mapping[str, str], *, else_everywhere: bool = False) -> Iterator[None]:
    """Set GDAL's options for this thread alone while inside.

    Bindings before GDAL 3.6 cannot: they are left as they are, or have the options set for the whole process meanwhile,
    `else_everywhere`.
    """
    getter: Any = getattr(
        gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption if else_everywhere else None
    )
    setter: Any = getattr(
        gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption if else_everywhere else None
    )
    if getter is None or setter is None:
        yield
        return
    before = {name: getter(name) for name in options}
    for name, value in options.items():
        setter(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setter(name, value)


def last_reason() -> str:
    """Return GDAL's last error message as one line, or an empty string."""
    return " ".join(str(gdal.GetLastErrorMsg() or "").split())
