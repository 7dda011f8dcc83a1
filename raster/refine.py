"""Move the vertices of a simplified outline to where the area between it and the full one is least.

The full outline stands as points spread evenly along it. Each point belongs to the edge that passes by it; the sum of
their distances from their edges, each with the length of edge that it stands for, is the area between. That sum is
brought down by weighted least squares, the weights being one over the distance (so that in the end distances count,
not their squares), over all vertices at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

import numpy as np

from .outline import Outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .moves import Box

    Floats = NDArray[np.float64]
    Indices = NDArray[np.intp]

_POINTS = 4000
"""Points that stand for the full outline, over all rings."""
_FEWEST = 48
"""Points that stand for a ring, at least."""
_ROUNDS = 10
_STILL = 0.003
"""Share of the area between by which a round must bring it down, or it is the last."""
_EXACT = 1e-3
"""How exactly a round's shifts are solved for."""
_NEAR = 0.2
"""Pixels below which a distance weighs no more: pixel edges lie no nearer to a line through their steps."""


@dataclass(frozen=True)
class Samples:
    """Points along the full outline, ring after ring, and the piece of it that each stands for, as a vector."""

    x: Floats
    y: Floats
    along_x: Floats
    along_y: Floats
    starts: Indices
    perimeters: Floats
    distances: tuple[Floats, ...]

    @classmethod
    def of(cls, rings: Sequence[Floats], points: int = _POINTS) -> Samples:
        """Spread points over open (n, 2) rings, by length."""
        steps = [np.roll(ring, -1, axis=0) - ring for ring in rings]
        lengths = [np.hypot(step[:, 0], step[:, 1]) for step in steps]
        distances = tuple(np.concatenate(([0.0], np.cumsum(length))) for length in lengths)
        perimeters = np.array([distance[-1] for distance in distances])
        share = points / perimeters.sum()
        counts = np.array([max(_FEWEST, int(perimeter * share)) for perimeter in perimeters])
        parts = []
        for ring, step, distance, count in zip(rings, steps, distances, counts):
            at = (np.arange(count) + 0.5) * distance[-1] / count
            edge = np.minimum(np.searchsorted(distance, at, side="right") - 1, len(ring) - 1)
            length = np.maximum(distance[edge + 1] - distance[edge], 1e-300)
            ahead = step[edge] / length[:, None]
            parts.append(
                np.column_stack(
                    (ring[edge] + (at - distance[edge])[:, None] * ahead, ahead * distance[-1] / count)
                )
            )
        table = np.concatenate(parts)
        starts = np.concatenate(([0], np.cumsum(counts)))
        return cls(table[:, 0], table[:, 1], table[:, 2], table[:, 3], starts, perimeters, distances)


class Refiner:
    """The vertices of an outline and the samples of the full rings they stand for, in the order of the outline's."""

    def __init__(self, outline: Outline, rings: Sequence[Floats]) -> None:
        """Pair each ring that is left in the outline with its full one, `rings[number]`."""
        self.outline = outline
        first = outline.firsts
        samples = Samples.of([rings[k] for k in outline.ring[first]])
        self._before, self._after = outline.neighbours
        self._lay_windows(samples, first)

    def error(self) -> float:
        """Measure the area between the outline and the full one, in square pixels."""
        return self._error(np.column_stack((self.outline.x, self.outline.y)))

    def improve(self, check: Callable[[], None], box: Box = None) -> Outline:
        """Return the outline with its vertices where they are best, inside `box`."""
        best = np.column_stack((self.outline.x, self.outline.y))
        least = self._error(best)
        for _ in range(_ROUNDS):
            check()
            step = self._step(best)
            before = least
            for share in (1.0, 0.5, 0.2):
                tried = best + share * step
                if box is not None:
                    tried = np.clip(tried, (box[0], box[2]), (box[1], box[3]))
                error = self._error(tried)
                if error < least:
                    best, least = tried, error
                    break
            if least > before * (1 - _STILL):
                break
        return Outline(best[:, 0], best[:, 1], self.outline.ring, self.outline.origin)

    def _lay_windows(self, samples: Samples, first: Indices) -> None:
        """Cut the samples of each ring into windows, one a vertex: those nearer to where it came from than its neighbours.

        Vertices and samples are put in order along each ring, so that windows follow one another.
        """
        outline = self.outline
        ends = np.r_[first[1:], outline.size]
        orders, bounds, turned = [], [], []
        for ring, (start, end) in enumerate(zip(first, ends)):
            low, high = samples.starts[ring], samples.starts[ring + 1]
            count = high - low
            distance = samples.distances[ring]
            place = (
                np.interp(outline.origin[start:end], np.arange(distance.size), distance)
                / distance[-1]
                * count
            )
            order = np.argsort(place, kind="stable")
            place = place[order]
            middle = np.ceil((place + np.r_[place[-1] - count, place[:-1]]) / 2).astype(np.intp)
            orders.append(start + order)
            bounds.append(low + middle - middle[0])
            turned.append(low + (middle[0] + np.arange(count)) % count)
        self._vertex = np.concatenate(orders)  # the vertex of each window
        self._start = np.concatenate(bounds)
        along = np.concatenate(turned)
        self._x, self._y = samples.x[along], samples.y[along]
        self._along_x, self._along_y = samples.along_x[along], samples.along_y[along]
        size = np.diff(np.r_[self._start, along.size])
        self._filled = np.flatnonzero(size > 0)
        self._window = np.repeat(np.arange(size.size), size)
        vertices = ends - first
        self._first_window = np.repeat(np.r_[0, np.cumsum(vertices)[:-1]], np.diff(samples.starts))
        self._last_window = np.repeat(np.cumsum(vertices) - 1, np.diff(samples.starts))

    def _edges_of_samples(self, vertices: Floats) -> Indices:
        """Return the edge, by its first vertex, that each sample belongs to: between the samples nearest its ends."""
        at = vertices[self._vertex[self._window]]
        away = (self._x - at[:, 0]) ** 2 + (self._y - at[:, 1]) ** 2
        nearest = np.full(self._vertex.size, np.inf)
        nearest[self._filled] = np.minimum.reduceat(away, self._start[self._filled])
        begins = np.zeros(away.size, dtype=np.intp)  # the last window whose vertex was passed
        begins[:] = -1
        hits = np.flatnonzero(away == nearest[self._window])
        begins[hits] = self._window[hits]
        passed = np.maximum.accumulate(begins)
        passed = np.where(passed < self._first_window, self._last_window, passed)
        return np.asarray(self._vertex[passed])

    def _measure(self, vertices: Floats) -> tuple[Indices, Floats, Floats, Floats, Floats, Floats]:
        """Return each sample's edge, its place along it (0 to 1), distance and weight, and each edge's normal."""
        edge = self._edges_of_samples(vertices)
        run = vertices[self._after] - vertices
        length = np.maximum(np.hypot(run[:, 0], run[:, 1]), 1e-12)
        unit_x, unit_y = run[:, 0] / length, run[:, 1] / length
        dx, dy = self._x - vertices[edge, 0], self._y - vertices[edge, 1]
        ux, uy = unit_x[edge], unit_y[edge]
        share = np.clip((dx * ux + dy * uy) / length[edge], 0.0, 1.0)
        away = dy * ux - dx * uy
        weight = self._along_x * ux + self._along_y * uy
        return edge, share, away, weight, -unit_y, unit_x

    def _error(self, vertices: Floats) -> float:
        edge, _, away, weight, _, _ = self._measure(vertices)
        return float(np.abs(np.bincount(edge, weight * np.abs(away), len(vertices))).sum())

    def _step(self, vertices: Floats) -> Floats:
        """Solve for the shifts of all vertices that bring the weighted squares of distances down most."""
        edge, share, away, weight, normal_x, normal_y = self._measure(vertices)
        count = len(vertices)
        weight = np.abs(weight) / np.maximum(np.abs(away), _NEAR)
        rest = 1.0 - share
        sums = [
            np.bincount(edge, weight * term, count)
            for term in (rest * rest, rest * share, share * share, rest * away, share * away)
        ]
        own, both, other, pull, pull_after = sums
        normals = np.column_stack((normal_x, normal_y))
        before, after = self._before, self._after
        ridge = 1e-3 * max(
            float(own.sum() + other.sum()) / (2 * count), 1e-12
        )  # keeps vertices of flat angles in place

        def times(shift: Floats) -> Floats:
            here = (normals * shift).sum(axis=1)
            there = (normals * shift[after]).sum(axis=1)
            ahead = normals * (both * here + other * there)[:, None]
            own_end = normals * (own * here + both * there)[:, None]
            return np.asarray(own_end + ahead[before] + ridge * shift)

        ahead = normals * pull_after[:, None]
        diagonal = own[:, None] * normals**2 + (other[:, None] * normals**2)[before] + ridge
        return _solve(times, normals * pull[:, None] + ahead[before], diagonal)


def _solve(times: Callable[[Floats], Floats], target: Floats, diagonal: Floats) -> Floats:
    """Solve a symmetric positive system by conjugate gradients, as well as a step of a search needs.

    A direct solver would call on a threaded library for a matrix too small for it.
    """
    found = np.zeros_like(target)
    rest = target
    scaled = rest / diagonal
    way = scaled
    strength = float((rest * scaled).sum())
    goal = strength * _EXACT**2
    for _ in range(2 * target.size):
        if strength <= goal or strength == 0.0:
            break
        image = times(way)
        length = strength / float((way * image).sum())
        found = found + length * way
        rest = rest - length * image
        scaled = rest / diagonal
        strength, last = float((rest * scaled).sum()), strength
        way = scaled + (strength / last) * way
    return found
