"""Whether a step of simplifying would make an outline cross or touch itself, or jump over another ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.intp]

Point = tuple[float, float]


class Watch:
    """The edges of an outline, by the index of their first vertex, kept up to date while steps are made.

    Dropped vertices stay where their successor is, as edges without length, until the outline is packed anew.
    """

    def __init__(self, x: Floats, y: Floats, after: Indices) -> None:
        """Watch the outline of these vertices, each joined to the one `after` it."""
        self.x, self.y, self._after = x.copy(), y.copy(), after

    def allows(self, chain: Sequence[int], new: Sequence[Point]) -> bool:
        """Say whether the path over the vertices `chain` may be replaced by one over `new` between its two ends."""
        start, end = chain[0], chain[-1]
        path = [(float(self.x[start]), float(self.y[start])), *new, (float(self.x[end]), float(self.y[end]))]
        old = np.array(chain[:-1])
        others = np.ones(self.x.size, dtype=bool)
        others[old] = False
        others &= (self.x != self.x[self._after]) | (self.y != self.y[self._after])
        for k, (p, q) in enumerate(zip(path, path[1:])):
            if p == q:
                continue
            shares = ([start] if k == 0 else []) + ([end] if k == len(path) - 2 else [])
            if self._meets(p, q, others, shares):
                return False
        inner = chain[1:-1]
        swept = path + [(float(self.x[v]), float(self.y[v])) for v in reversed(inner)]
        free = np.ones(self.x.size, dtype=bool)
        free[list(chain)] = False
        return not bool((_inside(self.x, self.y, swept) & free).any())

    def replace(self, chain: Sequence[int], new: Point | None) -> None:
        """Make the step that `allows` allowed: the inner vertices go to `new`, or to the end of the chain."""
        x, y = new if new is not None else (float(self.x[chain[-1]]), float(self.y[chain[-1]]))
        self.x[list(chain[1:-1])] = x
        self.y[list(chain[1:-1])] = y

    def _meets(self, p: Point, q: Point, others: NDArray[np.bool_], shares: Sequence[int]) -> bool:
        """Say whether segment pq touches an edge, other than in the vertices it shares with its own neighbours."""
        x0, y0 = self.x, self.y
        x1, y1 = self.x[self._after], self.y[self._after]
        near = others & (np.minimum(x0, x1) <= max(p[0], q[0])) & (np.maximum(x0, x1) >= min(p[0], q[0]))
        near &= (np.minimum(y0, y1) <= max(p[1], q[1])) & (np.maximum(y0, y1) >= min(p[1], q[1]))
        found = np.flatnonzero(near)
        if not found.size:
            return False
        x0, y0, x1, y1 = x0[found], y0[found], x1[found], y1[found]
        side0, side1 = _side(p, q, x0, y0), _side(p, q, x1, y1)
        dx, dy = x1 - x0, y1 - y0
        own0 = dx * (p[1] - y0) - dy * (p[0] - x0)
        own1 = dx * (q[1] - y0) - dy * (q[0] - x0)
        touches = (side0 * side1 <= 0) & (own0 * own1 <= 0)
        for vertex in shares:
            point = (float(self.x[vertex]), float(self.y[vertex]))
            far = q if point == p else p
            touches &= ~self._only_meets_at(point, far, x0, y0, x1, y1)
        return bool(touches.any())

    @staticmethod
    def _only_meets_at(
        point: Point, far: Point, x0: Floats, y0: Floats, x1: Floats, y1: Floats
    ) -> NDArray[np.bool_]:
        """Mark edges that end in `point` and do not run back along the segment from it to `far`."""
        at0 = (x0 == point[0]) & (y0 == point[1])
        at1 = (x1 == point[0]) & (y1 == point[1])
        ox, oy = np.where(at0, x1, x0) - point[0], np.where(at0, y1, y0) - point[1]
        fx, fy = far[0] - point[0], far[1] - point[1]
        along = (ox * fy - oy * fx == 0) & (ox * fx + oy * fy > 0)
        marked: NDArray[np.bool_] = (at0 | at1) & ~along
        return marked


def _side(p: Point, q: Point, x: Floats, y: Floats) -> Floats:
    return (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0])


def _inside(x: Floats, y: Floats, polygon: Sequence[Point]) -> NDArray[np.bool_]:
    """Mark the points inside a polygon that may cross itself (even-odd rule)."""
    odd = np.zeros(x.size, dtype=bool)
    for (px, py), (qx, qy) in zip(polygon, [*polygon[1:], polygon[0]]):
        if py == qy:
            continue
        spans = (py <= y) != (qy <= y)
        odd ^= spans & (x < px + (y - py) * (qx - px) / (qy - py))
    return odd
