"""The corners of a mask's outline, which are all there is to know of it.

Where an outline follows pixel edges, its corners determine it: in each row of grid points they pair up, first with
second and so on, to level edges, and in each column to upright ones. So each window is scanned once, windows share
nothing but their border pixels, and what is kept grows with the outline, not with the area.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int32]
    Bools = NDArray[np.bool_]
    Signs = NDArray[np.int8]

Corners = tuple["Ints", "Ints", "Signs", "Signs"]
"""Columns and rows of corners, and what the edge above and below each is: 1 with valid pixels to the right, -1 to the
left, 0 none. Where there are both, two valid pixels touch at the corner only."""


@dataclass(frozen=True)
class Borders:
    """The outermost pixels of a window, which its neighbours need."""

    top: Bools
    bottom: Bools
    left: Bools
    right: Bools


class OutlineScan:
    """Collect the corners of a mask, window by window in any order, on a regular arrangement of windows.

    `xs` and `ys` are the columns and rows at which windows begin, ended by the raster's width and height.
    """

    def __init__(self, xs: Sequence[int], ys: Sequence[int]) -> None:
        """Begin with every window empty."""
        self.xs, self.ys = list(xs), list(ys)
        self._borders: dict[tuple[int, int], Borders] = {}
        self._full: set[tuple[int, int]] = set()
        self._pieces: list[Corners] = []
        self.valid_pixels = 0
        self.windows_read = 0

    def add_full(self, i: int, j: int) -> None:
        """Take the window in column `i` and row `j` of the arrangement as wholly valid."""
        self._full.add((i, j))
        self.valid_pixels += (self.xs[i + 1] - self.xs[i]) * (self.ys[j + 1] - self.ys[j])

    def add(self, i: int, j: int, mask: Bools) -> None:
        """Take the mask of the window in column `i` and row `j` of the arrangement."""
        count = int(np.count_nonzero(mask))
        if count == 0:
            return
        if count == mask.size:
            self.add_full(i, j)
            return
        self.valid_pixels += count
        self._borders[i, j] = Borders(mask[0].copy(), mask[-1].copy(), mask[:, 0].copy(), mask[:, -1].copy())
        self._pieces.append(_corners_between(mask, self.xs[i] + 1, self.ys[j] + 1))

    @property
    def windows(self) -> int:
        """Count all windows."""
        return (len(self.xs) - 1) * (len(self.ys) - 1)

    def disagreeing(self, full: Bools, empty: Bools, known: Bools) -> Bools:
        """Return which windows, held to be full or empty unread, lie beside a known one whose border says otherwise.

        Arguments and result have a row for each row of windows. An outline that runs into a window is so followed.
        """
        found = np.zeros_like(known)
        for j, i in np.argwhere(full | empty).tolist():
            for side, column, row in (
                ("right", i - 1, j),
                ("left", i + 1, j),
                ("bottom", i, j - 1),
                ("top", i, j + 1),
            ):
                inside = 0 <= row < known.shape[0] and 0 <= column < known.shape[1]
                if inside and known[row, column]:
                    found[j, i] |= bool((self._border(column, row, side) != np.bool_(full[j, i])).any())
        return found

    def corners(self) -> Corners:
        """Return every corner of the mask, those on the seams between windows too, in no order."""
        pieces = [*self._pieces, *self._row_seams(), *self._column_seams()]
        if not pieces:
            return _NOTHING
        x, y, above, below = (np.concatenate(part) for part in zip(*pieces))
        return x, y, above, below

    def _row_seams(self) -> list[Corners]:
        pieces = []
        width = self.xs[-1]
        for j, y in enumerate(self.ys):
            pair = np.zeros((2, width + 2), dtype=bool)
            for i, (x, end) in enumerate(zip(self.xs, self.xs[1:])):
                if j > 0:
                    pair[0, x + 1 : end + 1] = self._border(i, j - 1, "bottom")
                if j < len(self.ys) - 1:
                    pair[1, x + 1 : end + 1] = self._border(i, j, "top")
            pieces.append(_corners_between(pair, 0, y))
        return pieces

    def _column_seams(self) -> list[Corners]:
        pieces = []
        for i, x in enumerate(self.xs):
            for j, (y, end) in enumerate(zip(self.ys, self.ys[1:])):
                pair = np.zeros((end - y, 2), dtype=bool)
                if i > 0:
                    pair[:, 0] = self._border(i - 1, j, "right")
                if i < len(self.xs) - 1:
                    pair[:, 1] = self._border(i, j, "left")
                if pair.any() and not pair.all():
                    pieces.append(_corners_between(pair, x, y + 1))
        return pieces

    def _border(self, i: int, j: int, side: str) -> Bools | np.bool_:
        known = self._borders.get((i, j))
        if known is None:
            return np.bool_((i, j) in self._full)
        border: Bools = getattr(known, side)
        return border


_NOTHING: Corners = (
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.int8),
    np.empty(0, np.int8),
)


def _corners_between(mask: Bools, x: int, y: int) -> Corners:
    """Find the corners among the grid points inside `mask`; its first inner one is at column `x`, row `y`."""
    values = mask.view(np.int8)
    steps = values[:, 1:] - values[:, :-1]
    differs = steps[1:] != steps[:-1]
    # NumPy finds what is true along one axis several times faster than along two.
    rows, columns = np.divmod(np.flatnonzero(differs), differs.shape[1] or 1)
    above, below = steps[rows, columns], steps[rows + 1, columns]
    return (columns + x).astype(np.int32), (rows + y).astype(np.int32), above, below


def crossings(corners: Corners) -> NDArray[np.intp]:
    """Return which corners are points where valid pixels touch diagonally."""
    _, _, above, below = corners
    return np.flatnonzero((above != 0) & (below != 0))


def upright_edges(corners: Corners) -> tuple[Ints, Ints, Ints, Signs]:
    """Return the upright edges of a mask: column, upper and lower row, and 1 where valid pixels lie to the right."""
    x, y, _, below = corners
    twins = crossings(corners)
    lower_end = np.zeros(x.size + twins.size, dtype=np.int8)  # a crossing ends one edge and begins another
    lower_end[x.size :] = 1
    x, y, below = np.r_[x, x[twins]], np.r_[y, y[twins]], np.r_[below, below[twins]]
    span = int(y.max(initial=0)) + 1
    order = np.argsort((x.astype(np.int64) * span + y) * 2 + lower_end, kind="stable")
    upper, lower = order[::2], order[1::2]
    return x[upper], y[upper], y[lower], below[upper]
