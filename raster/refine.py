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
_ROUNDS = 12
_STILL = 0.002
"""Share of the area between by which a round must bring it down, or it is the last."""
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
        numbers = outline.ring[np.r_[True, np.diff(outline.ring) != 0]]
        self._samples = Samples.of([rings[k] for k in numbers])
        self._starts = np.searchsorted(outline.ring, numbers)
        self._ends = np.r_[self._starts[1:], outline.size]
        self._after = outline.neighbours()[1]
        self._places = self._first_places()

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

    def _first_places(self) -> Floats:
        """Return where each vertex came from, as a share of its ring's perimeter."""
        places = np.empty(self.outline.size)
        for start, end, distance in zip(self._starts, self._ends, self._samples.distances):
            index = np.arange(distance.size)
            places[start:end] = np.interp(self.outline.origin[start:end], index, distance) / distance[-1]
        return places

    def _edges_of_samples(self, vertices: Floats) -> Indices:
        """Return the edge, by its first vertex, that each sample belongs to: between the samples nearest its ends."""
        samples = self._samples
        edges = np.empty(samples.x.size, dtype=np.intp)
        for ring, (start, end) in enumerate(zip(self._starts, self._ends)):
            first, last = samples.starts[ring], samples.starts[ring + 1]
            count = last - first
            turn = int(np.argmin(self._places[start:end]))
            order = np.r_[np.arange(start + turn, end), np.arange(start, start + turn)]
            place = self._places[order] * count
            middle = (place + np.r_[place[-1] - count, place[:-1]]) / 2
            bounds = np.ceil(np.r_[middle, middle[0] + count]).astype(np.intp)
            anchors = np.empty(order.size, dtype=np.intp)
            for k, vertex in enumerate(order.tolist()):
                window = np.arange(bounds[k], max(bounds[k + 1], bounds[k] + 1))
                near = first + window % count
                away = (samples.x[near] - vertices[vertex, 0]) ** 2 + (
                    samples.y[near] - vertices[vertex, 1]
                ) ** 2
                anchors[k] = window[int(np.argmin(away))]
            run = np.diff(np.r_[anchors, anchors[0] + count])
            owner = np.repeat(order, np.maximum(run, 0))[:count]
            edges[first + (anchors[0] + np.arange(owner.size)) % count] = owner
        return edges

    def _measure(self, vertices: Floats) -> tuple[Indices, Floats, Floats, Floats, Floats, Floats]:
        """Return each sample's edge, its place along it (0 to 1), distance and weight, and each edge's normal."""
        samples = self._samples
        edge = self._edges_of_samples(vertices)
        run = vertices[self._after] - vertices
        length = np.maximum(np.hypot(run[:, 0], run[:, 1]), 1e-12)
        unit_x, unit_y = run[:, 0] / length, run[:, 1] / length
        dx, dy = samples.x - vertices[edge, 0], samples.y - vertices[edge, 1]
        ux, uy = unit_x[edge], unit_y[edge]
        share = np.clip((dx * ux + dy * uy) / length[edge], 0.0, 1.0)
        away = dy * ux - dx * uy
        weight = samples.along_x * ux + samples.along_y * uy
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
        outer = normals[:, :, None] * normals[:, None, :]
        matrix = np.zeros((count, 2, count, 2))
        here, after = np.arange(count), self._after
        matrix[here, :, here, :] += own[:, None, None] * outer
        matrix[after, :, after, :] += other[:, None, None] * outer
        matrix[here, :, after, :] += both[:, None, None] * outer
        matrix[after, :, here, :] += both[:, None, None] * outer
        target = pull[:, None] * normals
        target[after] += pull_after[:, None] * normals
        flat = matrix.reshape(2 * count, 2 * count)
        flat[np.diag_indices(2 * count)] += 1e-3 * max(float(np.trace(flat)) / (2 * count), 1e-12)
        return np.asarray(np.linalg.solve(flat, target.ravel()).reshape(count, 2))
