"""Which pixels hold data: no data values, NaN, mask bands, alpha, transparent palette entries, of one file or several."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

import numpy as np
from osgeo import gdal

from ..gdal_quiet import quiet
from .errors import RasterError
from .gdal_io import ask, open_raster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .grid import Grid

COMBINES = ("any", "all")
"""A pixel is valid when it is in any of the bands, or in all of them."""

_FLOATS = ("Float16", "Float32", "Float64")
_BUFFERS = {
    "UInt16": (gdal.GDT_UInt16, "u2"),
    "Float16": (gdal.GDT_Float32, "f4"),
    "Float32": (gdal.GDT_Float32, "f4"),
    "Float64": (gdal.GDT_Float64, "f8"),
}
"""What to read a band as, beside bytes, which hold masks, alpha and palette indices (GDAL clamps, never wraps)."""


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first column, first row, width, height."""

    x: int
    y: int
    width: int
    height: int


Test = Callable[[Window], "NDArray[np.bool_]"]


class MaskReader:
    """The valid pixels of one file, read by window from a dataset handle of its own: one reader a thread.

    `combine` says whether a pixel must be valid in any (default) or all of `bands` (1-based; default all that are not
    alpha). Alpha and dataset masks always count. `source` is "box" when nothing says which pixels are valid: then every
    pixel is, and `notes` says so. With `longest_side` it reads the file's finest overview of at most so many pixels a
    side, or else what comes next to that. Raises `RasterError` of kind `no-such-band` and `unsupported-type`.
    """

    def __init__(
        self,
        path: str,
        bands: Sequence[int] | None = None,
        combine: str = "any",
        longest_side: int | None = None,
    ) -> None:
        """Open the file and find what tells valid pixels from others."""
        self.dataset = open_raster(path)
        if longest_side is not None:
            self.dataset = _overview(self.dataset, path, longest_side)
        self.name = str(path)
        self.width, self.height = self.dataset.RasterXSize, self.dataset.RasterYSize
        self.notes: list[str] = []
        self._combine = combine
        self._has_dataset_mask = False
        self._shared: list[Test] = []
        self._per_band: dict[int, list[Test]] = {}
        with quiet():
            self._find_tests(bands)
        self.source = "mask" if self._shared or self._per_band else "box"
        if self.source == "box" and not self.notes:
            self.notes.append(
                f"{self.name} has no no-data value, mask or alpha band: its whole extent counts as valid."
            )
        self.block_width, self.block_height = self.dataset.GetRasterBand(1).GetBlockSize()

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Return a (height, width) array, True where a pixel is valid; raises `RasterError` when it cannot be read."""
        valid = np.ones((window.height, window.width), dtype=bool)
        for test in self._shared:
            valid &= test(window)
        if not self._per_band or not valid.any():
            return valid
        merge = np.logical_or if self._combine == "any" else np.logical_and
        merged: NDArray[np.bool_] | None = None
        for tests in self._per_band.values():
            band_valid = np.logical_and.reduce([test(window) for test in tests])
            merged = band_valid if merged is None else merge(merged, band_valid)
            if merged is not None and self._combine == "any" and merged.all():
                break
        return valid & merged if merged is not None else valid

    def is_absent(self, window: Window) -> bool:
        """Tell whether the file, a sparse one, lacks a window's blocks and what is read for those is invalid."""
        if not self._per_band:
            return False
        decide = all if self._combine == "any" else any
        with quiet():
            return decide(self._lacks(index, window) for index in self._per_band)

    def _lacks(self, index: int, window: Window) -> bool:
        """Tell whether the window is absent from a band, and invalid: one pixel tells, as all then have one value."""
        band = self.dataset.GetRasterBand(index)
        place = (window.x, window.y, window.width, window.height)
        status = band.GetDataCoverageStatus(*place, gdal.GDAL_DATA_COVERAGE_STATUS_DATA)[0]
        if status != gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY:
            return False
        pixel = Window(window.x, window.y, 1, 1)
        return not all(test(pixel).all() for test in self._per_band[index])

    def _find_tests(self, bands: Sequence[int] | None) -> None:
        count = self.dataset.RasterCount
        alphas = [i for i in range(1, count + 1) if _is_alpha(self.dataset.GetRasterBand(i))]
        chosen = list(dict.fromkeys(bands)) if bands else [i for i in range(1, count + 1) if i not in alphas]
        for index in chosen:
            if not 1 <= index <= count:
                raise RasterError(
                    f"{self.name} has no band {index}: its bands are 1 to {count}.",
                    hint="Choose bands by their number, the first is 1.",
                    kind="no-such-band",
                )
        for index in alphas:
            self._shared.append(self._values_test(index, _nonzero))
        data = [index for index in chosen if index not in alphas]
        always_valid = []
        for index in data:
            tests = self._tests_of_band(index)
            self._per_band[index] = tests
            if not tests:
                always_valid.append(index)
        self._drop_bands_without_tests(always_valid, len(data))

    def _drop_bands_without_tests(self, always_valid: list[int], count: int) -> None:
        """Leave out bands that cannot decide: one always valid band makes "any" true and changes nothing for "all"."""
        if not always_valid:
            return
        if self._combine == "any":
            self._per_band = {}
        else:
            self._per_band = {index: tests for index, tests in self._per_band.items() if tests}
        if len(always_valid) < count and self._combine == "any":
            self.notes.append(
                f"Band {always_valid[0]} of {self.name} has no no-data value: a pixel valid in any band counts, so all do."
            )

    def _tests_of_band(self, index: int) -> list[Test]:
        band = self.dataset.GetRasterBand(index)
        dtype = gdal.GetDataTypeName(band.DataType)
        if dtype.startswith("C"):
            raise RasterError(
                f"Band {index} of {self.name} holds complex numbers ({dtype}), which the service does not take.",
                hint="Convert it to real bands (amplitude, or real and imaginary parts) first.",
                kind="unsupported-type",
            )
        tests: list[Test] = []
        flags = band.GetMaskFlags()
        no_data = band.GetNoDataValue()
        if flags & gdal.GMF_PER_DATASET:
            if not flags & gdal.GMF_ALPHA and not self._has_dataset_mask:
                self._shared.append(self._mask_test(index))
                self._has_dataset_mask = True
        elif not flags & gdal.GMF_ALL_VALID and not (no_data is not None and math.isnan(no_data)):
            tests.append(self._mask_test(index))
        if dtype in _FLOATS:
            tests.append(self._values_test(index, _not_nan))
        clear = _transparent_entries(band)
        if clear is not None:
            tests.append(self._values_test(index, lambda values: ~clear[values.astype(np.intp)]))
        return tests

    def _mask_test(self, index: int) -> Test:
        # The tests hold the file's name, not the reader: in a cycle with it the dataset would stay open until Python
        # collects garbage, which may be after GDAL has gone.
        mask, name = self.dataset.GetRasterBand(index).GetMaskBand(), self.name
        return lambda window: _values(mask, name, window) != 0

    def _values_test(self, index: int, judge: Callable[[NDArray[np.generic]], NDArray[np.bool_]]) -> Test:
        band, name = self.dataset.GetRasterBand(index), self.name
        return lambda window: judge(_values(band, name, window))


def _overview(dataset: gdal.Dataset, path: str, longest_side: int) -> gdal.Dataset:
    """Return the file as its finest overview of at most `longest_side` pixels, its smallest if all are larger."""
    band = dataset.GetRasterBand(1)
    if max(band.XSize, band.YSize) <= longest_side or band.GetOverviewCount() == 0:
        return dataset
    sides = [max(each.XSize, each.YSize) for each in map(band.GetOverview, range(band.GetOverviewCount()))]
    fitting = [side for side in sides if side <= longest_side]
    level = sides.index(max(fitting) if fitting else min(sides))
    return open_raster(path, f"OVERVIEW_LEVEL={level}")


def _values(band: gdal.Band, name: str, window: Window) -> NDArray[np.generic]:
    """Read a window as bytes or floats, whichever holds what the tests ask; the array is read-only."""
    kind, code = _BUFFERS.get(gdal.GetDataTypeName(band.DataType), (gdal.GDT_Byte, "u1"))
    raw = ask(
        lambda: band.ReadRaster(window.x, window.y, window.width, window.height, buf_type=kind),
        what=f"{name} cannot be read at column {window.x}, row {window.y}",
        hint="The file seems damaged or cut short: copy or download it again.",
    )
    return np.frombuffer(raw, dtype=code).reshape(window.height, window.width)


def _is_alpha(band: gdal.Band) -> bool:
    return bool(band.GetColorInterpretation() == gdal.GCI_AlphaBand)


def _nonzero(values: NDArray[np.generic]) -> NDArray[np.bool_]:
    return np.asarray(values != 0)


def _not_nan(values: NDArray[np.generic]) -> NDArray[np.bool_]:
    return np.asarray(values == values)  # only NaN differs from itself; no faster test exists


def _transparent_entries(band: gdal.Band) -> NDArray[np.bool_] | None:
    """Return which palette entries are wholly transparent, None when none is."""
    table = band.GetColorTable()
    if table is None or gdal.GetDataTypeName(band.DataType) not in {"Byte", "UInt16"}:
        return None
    size = 256 if band.DataType == gdal.GDT_Byte else 65536
    clear = np.zeros(size, dtype=bool)
    for entry in range(min(table.GetCount(), size)):
        clear[entry] = table.GetColorEntry(entry)[3] == 0
    return clear if clear.any() else None


class TileMask:
    """The pixels valid in every file of a tile, on the grid of its finest file.

    Files of one tile cover the same ground (to one of their own pixels, as the service asks): a coarser file's pixel
    counts for each fine one whose centre lies in it. One dataset handle a file: one `TileMask` a thread.
    """

    def __init__(
        self,
        paths: Sequence[str],
        bands: Sequence[int] | None = None,
        combine: str = "any",
        longest_side: int | None = None,
    ) -> None:
        """Open every file, or with `longest_side` an overview of each (see `MaskReader`)."""
        if combine not in COMBINES:
            raise ValueError(f"combine is one of {', '.join(COMBINES)}, not {combine!r}")
        self.readers = [MaskReader(path, bands, combine, longest_side) for path in paths]
        finest = max(self.readers, key=lambda reader: reader.width * reader.height)
        self.width, self.height = finest.width, finest.height
        self.block_width, self.block_height = finest.block_width, finest.block_height
        self.dataset = finest.dataset
        self.notes = [note for reader in self.readers for note in reader.notes]
        self._deciding = [reader for reader in self.readers if reader.source == "mask"]
        self.source = "mask" if self._deciding else "box"

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Return a (height, width) array, True where a pixel of the finest grid is valid in every file."""
        valid = np.ones((window.height, window.width), dtype=bool)
        for reader in self._deciding:
            valid &= self._read_aligned(reader, window)
            if not valid.any():
                break
        return valid

    def is_absent(self, window: Window) -> bool:
        """Tell whether a window is invalid because a sparse file does not hold it."""
        return any(
            reader.is_absent(window)
            for reader in self._deciding
            if (reader.width, reader.height) == (self.width, self.height)
        )

    def _read_aligned(self, reader: MaskReader, window: Window) -> NDArray[np.bool_]:
        if (reader.width, reader.height) == (self.width, self.height):
            return reader.read(window)
        columns = _matching(window.x, window.width, self.width, reader.width)
        rows = _matching(window.y, window.height, self.height, reader.height)
        x, y = int(columns[0]), int(rows[0])
        coarse = reader.read(Window(x, y, int(columns[-1]) - x + 1, int(rows[-1]) - y + 1))
        aligned: NDArray[np.bool_] = coarse[rows - y][:, columns - x]
        return aligned


def _matching(start: int, count: int, size: int, other: int) -> NDArray[np.int64]:
    """Return which of `other` pixels lies under the centre of each of `count` of `size` pixels from `start`."""
    return ((2 * np.arange(start, start + count) + 1) * other) // (2 * size)


def check_same_place(grids: Sequence[Grid]) -> None:
    """Raise `RasterError` of kind `mismatch` unless all files share a CRS and, to a pixel of each, an extent."""
    first = grids[0]
    for grid in grids[1:]:
        if not first.srs.IsSame(grid.srs):
            raise RasterError(
                f"{grid.name} and {first.name} are in different coordinate reference systems.",
                hint="All files of one tile must share one: warp one of them.",
                kind="mismatch",
            )
        apart = np.abs(first.corners() - grid.corners())
        _, dx, rx, _, ry, dy = grid.transform
        _, fx, frx, _, fry, fy = first.transform
        allowed_x = max(abs(dx) + abs(rx), abs(fx) + abs(frx))
        allowed_y = max(abs(dy) + abs(ry), abs(fy) + abs(fry))
        if (apart > np.array([allowed_x, allowed_y]) * 1.001).any():
            raise RasterError(
                f"{grid.name} and {first.name} do not cover the same ground: their extents differ by more than a pixel.",
                hint="Only files of the same extent can be one tile: cut them alike, or register them as two tiles.",
                kind="mismatch",
            )
