"""Corners joined to rings, and which ring lies in which.

Valid pixels are joined by their sides only (4-connectedness): two that touch at a point are two shapes, and a hole
that touches the outside at a point stays a hole. Every step but the walk round the rings is a NumPy one: a mask may
have a hundred thousand specks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .corners import Corners, crossings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int32]
    Indices = NDArray[np.intp]
    Bools = NDArray[np.bool_]
    Signs = NDArray[np.int8]

NO_PARENT = -1


@dataclass(frozen=True)
class Rings:
    """Rings on the pixel grid, one after the other in `points`, (n, 2) columns and rows, none closed.

    Ring `k` is `points[starts[k]:starts[k + 1]]`. Outer rings have positive signed `areas` in (column, row) coordinates
    and holes negative. `tops` are the uppermost left corners.
    """

    points: Ints
    starts: Indices
    areas: NDArray[np.float64]
    tops: Ints

    def __len__(self) -> int:
        """Count the rings."""
        return int(self.areas.size)

    def ring(self, number: int) -> Ints:
        """Return one ring."""
        return self.points[self.starts[number] : self.starts[number + 1]]

    def groups(self) -> list[tuple[Ints, list[Ints]]]:
        """Give each outer ring its holes, as (ring, holes)."""
        groups: dict[int, tuple[Ints, list[Ints]]] = {
            k: (self.ring(k), []) for k in np.flatnonzero(self.areas > 0).tolist()
        }
        holes = np.flatnonzero(self.areas < 0)
        if holes.size:
            parents = self.parents()
            for hole in holes.tolist():
                groups[int(parents[hole])][1].append(self.ring(hole))
        return list(groups.values())

    def parents(self) -> Indices:
        """Return for each ring the number of the ring that it lies in directly, or `NO_PARENT`.

        To the left of a ring's uppermost left corner, in its row of pixels, the next edge belongs to the ring round it,
        or to one beside it (of the same kind, hole or not) that lies in the same one.
        """
        if not len(self):
            return np.empty(0, dtype=np.intp)
        keys, owners, span = self._edges_by_row()
        wanted = self.tops[:, 1].astype(np.int64) * span + self.tops[:, 0]
        place = np.searchsorted(keys, wanted) - 1
        found = (place >= 0) & (keys[place] // span == self.tops[:, 1])
        left = np.where(found, owners[place], NO_PARENT)
        is_hole = self.areas < 0
        itself = np.arange(len(self))
        beside = found & (is_hole[left] == is_hole)
        first = np.where(beside, left, itself)
        while True:
            further = first[first]
            if (further == first).all():
                break
            first = further
        return np.asarray(left[first], dtype=np.intp)

    def _edges_by_row(self) -> tuple[NDArray[np.int64], Indices, int]:
        """Return the upright edges cut into single pixels, by row and column, with the ring of each."""
        sizes = np.diff(self.starts)
        after = _following(self.starts)
        x, y, next_y = self.points[:, 0], self.points[:, 1], self.points[after, 1]
        upright = np.flatnonzero(x == self.points[after, 0])
        top = np.minimum(y[upright], next_y[upright])
        count = np.abs(y[upright] - next_y[upright])
        owner = np.repeat(np.arange(len(self)), sizes)[upright]
        nth = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        span = int(x.max()) + 1
        keys = (np.repeat(top, count) + nth).astype(np.int64) * span + np.repeat(x[upright], count)
        order = np.argsort(keys, kind="stable")
        return keys[order], np.repeat(owner, count)[order], span


def trace_rings(corners: Corners, *, touching: bool = False, split: bool = True) -> Rings:
    """Join corners to rings.

    With `touching` valid pixels that touch at a point are one shape, otherwise two. No ring meets itself unless `split`
    is off; two rings may share single points.
    """
    x, y, below, twins = _doubled(corners)
    count = x.size
    if not count:
        empty = np.empty((0, 2), np.int32)
        return Rings(empty, np.zeros(1, np.intp), np.empty(0), empty)
    upper, lower = twins, np.arange(count - twins.size, count)
    # pixels above right and below left of a crossing: the level edge of its upper corner goes right, so it comes second
    goes_right = (corners[2][twins] > 0) != touching
    level_rank = np.zeros(count, np.int8)
    level_rank[upper], level_rank[lower] = goes_right, ~goes_right
    walk, lengths = _walk(x, y, level_rank, twins.size)
    if split and twins.size:
        ring_of = np.empty(count, dtype=np.intp)
        ring_of[walk] = np.repeat(np.arange(lengths.size), lengths)
        meets = ring_of[upper] == ring_of[lower]
        if meets.any():  # there, turning the other way cuts the ring in two
            level_rank[upper[meets]] ^= 1
            level_rank[lower[meets]] ^= 1
            walk, lengths = _walk(x, y, level_rank, twins.size)
    starts = np.concatenate(([0], np.cumsum(lengths)))
    tops = walk[starts[:-1]]
    holes = np.repeat(below[tops] < 0, lengths)
    position = np.arange(count)
    mirrored = np.repeat(starts[:-1] + starts[1:] - 1, lengths) - position
    walk = walk[np.where(holes, mirrored, position)]
    points = np.column_stack((x[walk], y[walk]))
    return Rings(points, starts, _areas(points, starts), np.column_stack((x[tops], y[tops])))


def signed_area(ring: NDArray[np.generic]) -> float:
    """Return the signed area of an open (n, 2) ring: positive when columns turn towards rows."""
    points = ring.astype(np.float64)
    points = points - points[0]
    x, y = points[:, 0], points[:, 1]
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def _areas(points: Ints, starts: Indices) -> NDArray[np.float64]:
    after = _following(starts)
    x, y = points[:, 0].astype(np.int64), points[:, 1].astype(np.int64)
    return np.asarray(np.add.reduceat(x * y[after] - x[after] * y, starts[:-1]) / 2)


def _following(starts: Indices) -> Indices:
    """Return the index of the vertex after each one, round its ring."""
    after = np.arange(1, starts[-1] + 1)
    after[starts[1:] - 1] = starts[:-1]
    return after


def _doubled(corners: Corners) -> tuple[Ints, Ints, Signs, Indices]:
    """Make two corners of each crossing, the lower one at the end; also return the indices of the upper ones."""
    x, y, _, below = corners
    twins = crossings(corners)
    upper = below.copy()
    upper[twins] = 0
    return (
        np.concatenate((x, x[twins])),
        np.concatenate((y, y[twins])),
        np.concatenate((upper, below[twins])),
        twins,
    )


def _walk(x: Ints, y: Ints, level_rank: Signs, twins: int) -> tuple[Indices, Indices]:
    """Walk round every ring from its uppermost left corner, to the right: all corners in order, and each ring's count."""
    span = int(max(x.max(), y.max())) + 1
    wide_x, wide_y = x.astype(np.int64), y.astype(np.int64)
    upright_rank = np.zeros(x.size, np.int8)
    upright_rank[x.size - twins :] = 1
    row_major = np.argsort((wide_y * span + wide_x) * 2 + level_rank, kind="stable")
    column_major = np.argsort((wide_x * span + wide_y) * 2 + upright_rank, kind="stable")
    level, upright = _pair_up(row_major), _pair_up(column_major)
    step, mate = upright[level].tolist(), level.tolist()
    seen = bytearray(x.size)
    firsts: list[int] = []
    lengths: list[int] = []
    for start in row_major.tolist():
        if seen[start]:
            continue
        before = len(firsts)
        at = start
        while not seen[at]:
            seen[at] = seen[mate[at]] = 1
            firsts.append(at)
            at = step[at]
        lengths.append(2 * (len(firsts) - before))
    walk = np.empty(x.size, dtype=np.intp)
    walk[::2] = firsts
    walk[1::2] = level[walk[::2]]
    return walk, np.array(lengths, dtype=np.intp)


def _pair_up(order: Indices) -> Indices:
    """Return each corner's partner, when first and second, third and fourth… in `order` belong together."""
    partner = np.empty(order.size, dtype=np.intp)
    partner[order[::2]] = order[1::2]
    partner[order[1::2]] = order[::2]
    return partner
