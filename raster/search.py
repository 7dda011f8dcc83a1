"""Find from overviews which blocks the outline of a mask goes through, so that only those are read at full resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .mask import TileMask, Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

COARSE_SIDE = 2048
"""Pixels, along the longer side, of the overview that is searched: its cost is the same for a raster of any size."""
MARGIN = 1
"""Pixels of the overview round a block that must agree with it: an outline along its border needs both sides read."""

EMPTY, FULL, MIXED, KNOWN = 0, 1, 2, 3
"""What a window is: empty or full as overviews show it, to be read, or known for certain."""


def classify(coarse: TileMask, xs: Sequence[int], ys: Sequence[int]) -> Ints:
    """Return what each window of a mask is: EMPTY, FULL, or MIXED and to be read; all MIXED without usable overviews.

    `coarse` is the mask in overviews of at most `COARSE_SIDE` pixels; `xs` and `ys` are where columns and rows of
    windows begin, ended by the raster's size; the result has a row for each row of windows. An overview pixel counts as
    valid when GDAL made it so: by nearest, average, mode, Gauss and cubic resampling it shows what is two of them wide,
    by bilinear and Lanczos what is three, by cubic spline what is five. Smaller holes and islands can be missed.
    """
    if max(max(reader.width, reader.height) for reader in coarse.readers) > 2 * COARSE_SIDE:
        return np.full((len(ys) - 1, len(xs) - 1), MIXED)
    valid = coarse.read(Window(0, 0, coarse.width, coarse.height))
    # How many valid pixels lie above and to the left of each grid point of the overview.
    total = np.zeros((coarse.height + 1, coarse.width + 1), dtype=np.int64)
    np.cumsum(np.cumsum(valid, axis=0, dtype=np.int64), axis=1, out=total[1:, 1:])
    left, right = _reach(xs, coarse.width)
    upper, lower = _reach(ys, coarse.height)
    count = (
        total[lower[:, None], right] - total[upper[:, None], right]
        - total[lower[:, None], left] + total[upper[:, None], left]
    )  # fmt: skip
    area = (lower - upper)[:, None] * (right - left)
    return np.where(count == 0, EMPTY, np.where(count == area, FULL, MIXED))


def _reach(edges: Sequence[int], coarse: int) -> tuple[Ints, Ints]:
    """Return the first and the end of the overview's pixels that a window and its margin touch, for each window."""
    at = np.asarray(edges, dtype=np.int64)
    size = int(at[-1])
    first = at[:-1] * coarse // size - MARGIN
    end = -(-at[1:] * coarse // size) + MARGIN
    return np.clip(first, 0, coarse), np.clip(end, 0, coarse)


def drop_absent(mask: TileMask, kinds: Ints, xs: Sequence[int], ys: Sequence[int]) -> None:
    """Mark in `kinds` as KNOWN the windows whose blocks the file does not hold (it is sparse) and that are no data."""
    for j, i in np.argwhere(kinds == MIXED).tolist():
        if mask.is_absent(Window(xs[i], ys[j], xs[i + 1] - xs[i], ys[j + 1] - ys[j])):
            kinds[j, i] = KNOWN
