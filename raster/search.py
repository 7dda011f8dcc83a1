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

EMPTY, FULL, MIXED = 0, 1, 2


def classify(
    paths: Sequence[str], bands: Sequence[int] | None, combine: str, xs: Sequence[int], ys: Sequence[int]
) -> Ints | None:
    """Return what each window of a mask is: EMPTY, FULL, or MIXED and to be read; None without usable overviews.

    `xs` and `ys` are where columns and rows of windows begin, ended by the raster's size; the result has a row for each
    row of windows. An overview pixel counts as valid when GDAL made it of valid pixels, whatever the resampling, so what
    is smaller than two of them, inside a window otherwise full or empty, can be missed.
    """
    coarse = TileMask(paths, bands, combine, longest_side=COARSE_SIDE)
    if max(max(reader.width, reader.height) for reader in coarse.readers) > 2 * COARSE_SIDE:
        return None
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
