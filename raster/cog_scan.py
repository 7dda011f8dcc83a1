"""What values a raster holds, where that decides how it can be written: which are free to mean “no data”."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from .cog_types import equals, is_float, limits, read_type
from .gdal_io import ask
from .mask import Window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from osgeo import gdal

    from .cog_gdal import Watch
    from .cog_source import Source, SourceBand
    from .cog_types import Number

    Bools = NDArray[np.bool_]

_PIXELS = 1 << 21
"""About so many pixels are read at once."""
_COUNTED = ("u1", "i1", "u2", "i2")
"""Kinds of which every value is counted."""


class Tally:
    """What one band holds where it is valid: which values, and how many pixels only a mask declares empty."""

    def __init__(self, band: SourceBand, candidates: Sequence[Number]) -> None:
        """Begin to count; of `candidates` it is known afterwards how often they occur."""
        self.band = band
        self.hidden = 0
        self.valid = 0
        self.low: Number = math.inf
        self.high: Number = -math.inf
        _, kind = read_type(band.code)
        self._signed = band.signed_byte
        self._first = -128 if band.signed_byte else 0 if is_float(band.code) else int(limits(band.code)[0])
        self._table = np.zeros(1 << (8 * int(kind[1])), np.int64) if kind in _COUNTED else None
        self._counts = dict.fromkeys(candidates, 0)

    def add(self, values: NDArray[np.generic], seen: Bools | None) -> None:
        """Count an array of pixels; `seen` is False where a mask, an alpha band or a clear colour hides them."""
        if self._signed:
            values = values.view(np.int8)
        valid = np.ones(values.shape, bool)
        if self.band.empty is not None:
            valid &= ~equals(values, self.band.empty)
        if values.dtype.kind == "f":
            valid &= values == values
        if seen is not None:
            self.hidden += int(np.count_nonzero(valid & ~seen))
            valid &= seen
        chosen = values[valid]
        if chosen.size == 0:
            return
        self.valid += int(chosen.size)
        self.low, self.high = min(self.low, chosen.min().item()), max(self.high, chosen.max().item())
        if self._table is not None:
            shifted = chosen.astype(np.int32) - self._first
            self._table += np.bincount(shifted, minlength=self._table.size)
        else:
            for candidate in self._counts:
                self._counts[candidate] += int(np.count_nonzero(equals(chosen, candidate)))

    def count(self, value: Number) -> int:
        """Return how many valid pixels have a value; of 32 and more bits only candidates were counted."""
        if self._table is None:
            return self._counts[value]
        place = int(value) - self._first
        return int(self._table[place]) if 0 <= place < self._table.size else 0

    def free(self) -> Iterator[int]:
        """Yield values that no valid pixel has, the greatest first; none for types of 32 bits and more."""
        if self._table is not None:
            for place in np.flatnonzero(self._table[::-1] == 0):
                yield int(self._first + self._table.size - 1 - int(place))


def survey(
    dataset: gdal.Dataset, source: Source, candidates: Sequence[Number], watch: Watch
) -> tuple[Tally, ...]:
    """Read every pixel of the source's bands once and tally them; raises `RasterError` when a block is unreadable."""
    tallies = tuple(Tally(band, candidates) for band in source.bands)
    windows = list(_windows(dataset))
    for done, window in enumerate(windows):
        watch.tell(done / len(windows))
        shared = _seen(dataset, source, window)
        for tally in tallies:
            values = _read(dataset.GetRasterBand(tally.band.index), window, source.path)
            tally.add(values, _coloured(shared, values, source.hiding))
    watch.tell(1.0)
    return tallies


def _seen(dataset: gdal.Dataset, source: Source, window: Window) -> Bools | None:
    """Return where neither the dataset's mask nor its alpha band hides a pixel; None when it has neither."""
    seen: Bools | None = None
    if source.masked:
        mask = dataset.GetRasterBand(source.bands[0].index).GetMaskBand()
        seen = _read(mask, window, source.path) != 0
    if source.alpha:
        opaque = _read(dataset.GetRasterBand(source.alpha), window, source.path) != 0
        seen = opaque if seen is None else seen & opaque
    return seen


def _coloured(seen: Bools | None, values: NDArray[np.generic], hiding: Sequence[int]) -> Bools | None:
    if not hiding:
        return seen
    coloured = ~np.isin(values, hiding)
    return coloured if seen is None else seen & coloured


def _read(band: gdal.Band, window: Window, name: str) -> Any:
    code, kind = read_type(band.DataType)
    raw = ask(
        lambda: band.ReadRaster(window.x, window.y, window.width, window.height, buf_type=code),
        what=f"{name} cannot be read at column {window.x}, row {window.y}",
        hint="The file seems damaged or cut short: copy or download it again.",
    )
    return np.frombuffer(raw, dtype=kind)


def _windows(dataset: gdal.Dataset) -> Iterator[Window]:
    """Cut a raster along its blocks, into windows of about as many pixels as are read at once."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    block_width, block_height = dataset.GetRasterBand(1).GetBlockSize()
    across = min(width, max(block_width, min(2048, width) // block_width * block_width))
    down = max(1, _PIXELS // across // block_height) * block_height
    for y in range(0, height, down):
        for x in range(0, width, across):
            yield Window(x, y, min(across, width - x), min(down, height - y))
