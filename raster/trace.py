"""The outline of a mask, exactly, along pixel edges, from its corners alone.

Where an outline runs straight there is nothing to know: a rectilinear outline is determined by its corners, since in
each row of grid points corners pair up, first with second and so on, to horizontal edges, and in each column to
vertical ones. So each window is scanned for corners once, windows share nothing but their border pixels, and what
is kept grows with the outline, not with the area. Valid pixels are joined by their sides only (4-connectedness): two
that touch at a point are two shapes, and a hole that touches the outside at a point stays a hole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int32]
    Bools = NDArray[np.bool_]
    Signs = NDArray[np.int8]

Piece = tuple["Ints", "Ints", "Signs", "Signs"]
"""Columns and rows of corners, with the turn of the mask across the vertical edge above and below each."""


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
        self._pieces: list[Piece] = []
        self.valid_pixels = 0

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

    def corners(self) -> Piece:
        """Return every corner of the mask, those on the seams between windows too, in no order."""
        pieces = [*self._pieces, *self._row_seams(), *self._column_seams()]
        if not pieces:
            return _NOTHING
        x, y, above, below = (np.concatenate(part) for part in zip(*pieces))
        return x, y, above, below

    def _row_seams(self) -> list[Piece]:
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

    def _column_seams(self) -> list[Piece]:
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

    def _border(self, i: int, j: int, side: str) -> Bools | bool:
        known = self._borders.get((i, j))
        if known is None:
            return (i, j) in self._full
        border: Bools = getattr(known, side)
        return border


_NOTHING: Piece = (
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.int8),
    np.empty(0, np.int8),
)


def _corners_between(mask: Bools, x: int, y: int) -> Piece:
    """Find the corners among the grid points inside `mask`; its first inner one is at column `x`, row `y`."""
    values = mask.view(np.int8)
    steps = values[:, 1:] - values[:, :-1]
    rows, columns = np.nonzero(steps[1:] != steps[:-1])
    above, below = steps[rows, columns], steps[rows + 1, columns]
    return (columns + x).astype(np.int32), (rows + y).astype(np.int32), above, below


def trace_rings(corners: Piece, *, touching: bool = False, split: bool = True) -> list[Ints]:
    """Join corners to rings, each an (n, 2) array of columns and rows without the closing point.

    Outer rings have positive signed area in (column, row) coordinates and holes negative, so valid pixels lie to the
    same hand everywhere. With `touching` valid pixels that touch at a point are one shape, otherwise two. No ring meets
    itself unless `split` is off; two rings may share single points.
    """
    x, y, below, level_rank, upright_rank, crossing = _split_crossings(corners, touching=touching)
    if x.size == 0:
        return []
    span = int(max(x.max(), y.max())) + 1
    wide_x, wide_y = x.astype(np.int64), y.astype(np.int64)
    row_major = np.argsort((wide_y * span + wide_x) * 2 + level_rank, kind="stable")
    column_major = np.argsort((wide_x * span + wide_y) * 2 + upright_rank, kind="stable")
    level, upright = _pair_up(row_major), _pair_up(column_major)
    points = np.column_stack((x, y))
    rings: list[Ints] = []
    for starts in _cycles(row_major, level, upright):
        indices = np.empty(2 * len(starts), dtype=np.intp)
        indices[::2] = starts
        indices[1::2] = level[indices[::2]]
        ring = points[indices]
        if below[indices[0]] < 0:  # the top left corner of a hole: turn round
            ring = ring[::-1]
        if split and np.count_nonzero(crossing[indices]) > 1:
            rings.extend(_split_where_it_meets_itself(ring))
        else:
            rings.append(ring)
    return rings


def signed_area(ring: NDArray[np.generic]) -> float:
    """Return the signed area of an open (n, 2) ring: positive when columns turn towards rows."""
    points = ring.astype(np.float64)
    points = points - points[0]
    x, y = points[:, 0], points[:, 1]
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def crossing_points(corners: Piece) -> Ints:
    """Return the points, columns and rows, where valid pixels touch diagonally."""
    x, y, above, below = corners
    twins = np.flatnonzero((above != 0) & (below != 0))
    return np.column_stack((x[twins], y[twins]))


def _split_crossings(corners: Piece, *, touching: bool) -> tuple[Any, ...]:
    """Make two corners of each point where valid pixels touch diagonally: each turns round its own pixel.

    With `touching` each turns round one of the other two pixels instead.

    Returns columns, rows, the turn below, the rank of each corner among those at the same point along its row and
    along its column, and which corners are such twins.
    """
    x, y, above, below = corners
    level_rank, upright_rank = np.zeros(x.size, np.int8), np.zeros(x.size, np.int8)
    twins = np.flatnonzero((above != 0) & (below != 0))
    crossing = np.zeros(x.size, bool)
    crossing[twins] = True
    # pixels above right and below left: the upper corner's level edge goes right, so it comes second in its row
    upper_goes_right = ((above[twins] > 0) != touching).astype(np.int8)
    level_rank[twins] = upper_goes_right
    lower = below.copy()
    lower[twins] = 0
    return (
        np.concatenate((x, x[twins])),
        np.concatenate((y, y[twins])),
        np.concatenate((lower, below[twins])),
        np.concatenate((level_rank, 1 - upper_goes_right)),
        np.concatenate((upright_rank, np.ones(twins.size, np.int8))),
        np.concatenate((crossing, np.ones(twins.size, bool))),
    )


def _pair_up(order: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return each corner's partner, when first and second, third and fourth… in `order` belong together."""
    partner = np.empty(order.size, dtype=np.intp)
    partner[order[::2]] = order[1::2]
    partner[order[1::2]] = order[::2]
    return partner


def _cycles(
    order: NDArray[np.intp], level: NDArray[np.intp], upright: NDArray[np.intp]
) -> Iterator[list[int]]:
    """Yield, ring by ring from its top left corner, every second corner: those its level edges start from."""
    step, mate = upright[level].tolist(), level.tolist()
    seen = bytearray(order.size)
    for start in order.tolist():
        if seen[start]:
            continue
        ring = []
        at = start
        while not seen[at]:
            seen[at] = seen[mate[at]] = 1
            ring.append(at)
            at = step[at]
        yield ring


def _split_where_it_meets_itself(ring: Ints) -> list[Ints]:
    """Cut a ring that passes a point twice into rings that do not: a shape and the holes that touch its outline."""
    rings: list[list[tuple[int, int]]] = []
    path: list[tuple[int, int]] = []
    place: dict[tuple[int, int], int] = {}
    for column, row in ring.tolist():
        point = (column, row)
        if point in place:
            since = place[point]
            loop = path[since:]
            rings.append(loop)
            for passed in loop[1:]:
                del place[passed]
            del path[since + 1 :]
        else:
            place[point] = len(path)
            path.append(point)
    rings.append(path)
    return [np.array(points, dtype=np.int32) for points in rings]


def group_rings(rings: Sequence[Ints]) -> list[tuple[Ints, list[Ints]]]:
    """Give each outer ring its holes, as (ring, holes); an outer ring is one of positive area.

    The rings must come from `trace_rings`: whole, and each hole inside an outer ring that is there.
    """
    areas = [signed_area(ring) for ring in rings]
    shells = sorted((k for k in range(len(rings)) if areas[k] > 0), key=lambda k: areas[k])
    groups: list[tuple[Ints, list[Ints]]] = [(rings[k], []) for k in shells]
    if len(shells) == len(rings):
        return groups
    low = np.array([rings[k].min(axis=0) for k in shells])
    high = np.array([rings[k].max(axis=0) for k in shells])
    for k, area in enumerate(areas):
        if area > 0:
            continue
        hole = rings[k]
        column, row = pixel_before(hole)
        around = np.flatnonzero(
            (low[:, 0] <= column) & (column < high[:, 0]) & (low[:, 1] <= row) & (row < high[:, 1])
        )
        for nth, shell in enumerate(around):  # from the smallest: the first that holds it is its own
            if nth == around.size - 1 or holds_pixel(groups[shell][0], column, row):
                groups[shell][1].append(hole)
                break
    return groups


def pixel_before(ring: Ints) -> tuple[int, int]:
    """Return the pixel to the left of a ring's uppermost left corner: valid for a hole, in no data for an outer ring."""
    top = ring[:, 1].min()
    left = ring[ring[:, 1] == top, 0].min()
    return int(left) - 1, int(top)


def holds_pixel(ring: Ints, column: int, row: int) -> bool:
    """Say whether a pixel lies inside a ring: an odd number of its upright edges are to the left."""
    x, y = ring[:, 0], ring[:, 1]
    next_y = np.roll(y, -1)
    upright = (x == np.roll(x, -1)) & (x <= column)
    spans = (np.minimum(y, next_y) <= row) & (row < np.maximum(y, next_y))
    return bool(np.count_nonzero(upright & spans) % 2)


def upright_edges(corners: Piece) -> tuple[Ints, Ints, Ints, Signs]:
    """Return the upright edges of a mask: column, upper and lower row, and 1 where valid pixels lie to the right."""
    x, y, below, _, upright_rank, _ = _split_crossings(corners, touching=False)
    span = int(max(x.max(initial=0), y.max(initial=0))) + 1
    order = np.argsort((x.astype(np.int64) * span + y) * 2 + upright_rank, kind="stable")
    upper, lower = order[::2], order[1::2]
    return x[upper], y[upper], y[lower], below[upper]
