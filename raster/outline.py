"""Rings on their way from every pixel edge to a hundred points, and which ring lies in which."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from .rings import NO_PARENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.intp]
    Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class RingTree:
    """What must go when a ring goes, and what that costs, for each of some rings.

    `removes[r]` marks the rings that leave with ring `r`: an island takes its holes along, a hole all that lies in it.
    `cost[r]` is the area, in square pixels, that is then on the wrong side. `is_hole[r]` tells the two apart.
    """

    parent: Indices
    is_hole: Bools
    area: Floats
    removes: Bools
    cost: Floats

    @classmethod
    def of(cls, parent: Sequence[int] | Indices, areas: Sequence[float] | Floats) -> RingTree:
        """Build it from each ring's parent (`NO_PARENT` for outermost ones) and signed area (holes negative)."""
        up, signed = np.asarray(parent, dtype=np.intp), np.asarray(areas, dtype=float)
        count = signed.size
        within = np.eye(count, dtype=bool)  # within[a, r]: r is a or lies somewhere in it
        for ring in np.argsort(np.abs(signed))[::-1]:
            if up[ring] != NO_PARENT:
                within[:, ring] |= within[:, up[ring]]
        is_hole = signed < 0
        own_holes = np.eye(count, dtype=bool)
        held = np.flatnonzero(is_hole & (up != NO_PARENT))
        own_holes[up[held], held] = True
        removes = np.where(is_hole[:, None], within, own_holes)
        return cls(up, is_hole, np.abs(signed), removes, np.abs(removes @ signed))


@dataclass(frozen=True)
class Outline:
    """Vertices of several rings, one ring after the other, none closed.

    `ring` is each vertex's ring number (ascending), `origin` where on the full ring it came from, as an index.
    """

    x: Floats
    y: Floats
    ring: Indices
    origin: Floats

    @classmethod
    def of(cls, rings: Sequence[NDArray[np.generic]]) -> Outline:
        """Lay rings, (n, 2) arrays, one after the other."""
        points = np.concatenate([np.asarray(ring, dtype=float) for ring in rings])
        sizes = [len(ring) for ring in rings]
        origin = np.concatenate([np.arange(size, dtype=float) for size in sizes])
        return cls(points[:, 0], points[:, 1], np.repeat(np.arange(len(rings)), sizes), origin)

    @property
    def size(self) -> int:
        """Count the vertices, without closing points."""
        return int(self.x.size)

    def sizes(self, rings: int) -> Indices:
        """Count the vertices of each of `rings` rings."""
        return np.bincount(self.ring, minlength=rings)

    def points(self) -> int:
        """Count the coordinates as the service does: closing points too."""
        return self.size + self.firsts.size

    @cached_property
    def firsts(self) -> Indices:
        """Return the index of the first vertex of each ring that is left."""
        return np.concatenate(([0], np.flatnonzero(np.diff(self.ring)) + 1))

    @cached_property
    def neighbours(self) -> tuple[Indices, Indices]:
        """Return the index of the vertex before and after each one, round its ring."""
        before = np.arange(-1, self.size - 1)
        after = np.arange(1, self.size + 1)
        last = np.append(self.firsts[1:], self.size) - 1
        before[self.firsts], after[last] = last, self.firsts
        return before, after

    def keep(self, which: Bools) -> Outline:
        """Return the vertices marked in `which`."""
        return Outline(self.x[which], self.y[which], self.ring[which], self.origin[which])

    def rings(self) -> dict[int, Floats]:
        """Return each ring that is left as an (n, 2) array."""
        points = np.split(np.column_stack((self.x, self.y)), self.firsts[1:])
        return {int(self.ring[first]): part for first, part in zip(self.firsts, points)}
