"""Whether a step of simplifying would make an outline cross or touch itself, or jump over another ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]
    Indices = NDArray[np.intp]

Point = tuple[float, float]


class Watch:
    """The edges of an outline, by the index of their first vertex, kept up to date while steps are made.

    Dropped vertices stay where their successor is, as edges without length, until the outline is packed anew.
    """

    def __init__(self, x: Floats, y: Floats, before: Indices, after: Indices) -> None:
        """Watch the outline of these vertices, each joined to the one `after` it."""
        self._points = np.column_stack((x, y))
        self._before, self._after = before, after
        ends = self._points[after]
        self._low, self._high = np.minimum(self._points, ends), np.maximum(self._points, ends)

    def allows(self, chain: Sequence[int], new: Sequence[Point]) -> bool:
        """Say whether the path over the vertices `chain` may be replaced by one over `new` between its two ends."""
        old = self._points[list(chain)]
        path = [_point(old[0]), *new, _point(old[-1])]
        swept = path + [_point(point) for point in old[-2:0:-1]]
        near = self._near(swept)
        near = near[~np.isin(near, chain[:-1])]
        start, end = self._points[near], self._points[self._after[near]]
        for k, (p, q) in enumerate(zip(path, path[1:])):
            shared = ([path[0]] if k == 0 else []) + ([path[-1]] if k == len(path) - 2 else [])
            if p != q and bool(_meets(p, q, start, end, shared).any()):
                return False
        return not bool((_inside(start, swept) & (near != chain[-1])).any())

    def replace(self, chain: Sequence[int], new: Point | None) -> None:
        """Make the step that `allows` allowed: the inner vertices go to `new`, or to the end of the chain."""
        inner = list(chain[1:-1])
        self._points[inner] = new if new is not None else self._points[chain[-1]]
        for vertex in chain[:-1]:
            p, q = self._points[vertex], self._points[self._after[vertex]]
            self._low[vertex], self._high[vertex] = np.minimum(p, q), np.maximum(p, q)

    def _near(self, swept: Sequence[Point]) -> Indices:
        """Return the edges that have a length and whose box meets that of some points."""
        xs, ys = [p[0] for p in swept], [p[1] for p in swept]
        low, high = self._low, self._high
        met = (
            (low[:, 0] <= max(xs))
            & (high[:, 0] >= min(xs))
            & (low[:, 1] <= max(ys))
            & (high[:, 1] >= min(ys))
        )
        near = np.flatnonzero(met)
        long: Bools = (low[near] != high[near]).any(axis=1)
        return np.asarray(near[long])


def _point(row: Floats) -> Point:
    return float(row[0]), float(row[1])


def _meets(p: Point, q: Point, start: Floats, end: Floats, shared: Sequence[Point]) -> Bools:
    """Mark edges that segment pq touches, other than in the vertices it shares with its own neighbours."""
    dx, dy = q[0] - p[0], q[1] - p[1]
    side_start = dx * (start[:, 1] - p[1]) - dy * (start[:, 0] - p[0])
    side_end = dx * (end[:, 1] - p[1]) - dy * (end[:, 0] - p[0])
    along = end - start
    side_p = along[:, 0] * (p[1] - start[:, 1]) - along[:, 1] * (p[0] - start[:, 0])
    side_q = along[:, 0] * (q[1] - start[:, 1]) - along[:, 1] * (q[0] - start[:, 0])
    touches = (side_start * side_end <= 0) & (side_p * side_q <= 0)
    # collinear with pq: they touch if they overlap along it
    level = (side_start == 0) & (side_end == 0)
    if level.any():
        first = (start[:, 0] - p[0]) * dx + (start[:, 1] - p[1]) * dy
        second = (end[:, 0] - p[0]) * dx + (end[:, 1] - p[1]) * dy
        overlap = (np.maximum(first, second) >= 0) & (np.minimum(first, second) <= dx * dx + dy * dy)
        touches &= ~level | overlap
    for point in shared:
        touches &= ~_ends_in(point, q if point == p else p, start, end)
    return np.asarray(touches)


def _ends_in(point: Point, far: Point, start: Floats, end: Floats) -> Bools:
    """Mark edges that end in `point` and do not run back along the segment from it to `far`."""
    at_start = (start[:, 0] == point[0]) & (start[:, 1] == point[1])
    at_end = (end[:, 0] == point[0]) & (end[:, 1] == point[1])
    other = np.where(at_start[:, None], end, start) - point
    fx, fy = far[0] - point[0], far[1] - point[1]
    back = (other[:, 0] * fy - other[:, 1] * fx == 0) & (other[:, 0] * fx + other[:, 1] * fy > 0)
    return np.asarray((at_start | at_end) & ~back)


def _inside(points: Floats, polygon: Sequence[Point]) -> Bools:
    """Mark the points inside a polygon that may cross itself (even-odd rule)."""
    x, y = points[:, 0], points[:, 1]
    odd = np.zeros(len(points), dtype=bool)
    for (px, py), (qx, qy) in zip(polygon, [*polygon[1:], polygon[0]]):
        if py != qy:
            odd ^= ((py <= y) != (qy <= y)) & (x < px + (y - py) * (qx - px) / (qy - py))
    return odd
