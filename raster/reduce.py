"""From an outline of any size to one of a hundred points: many cheap steps at once, then fewer and fewer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

import numpy as np

from .crossing import Watch
from .moves import Box, Moves, possible_moves
from .outline import Outline, RingTree

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Indices = NDArray[np.intp]

_MANY = 4000
"""Vertices above which a round takes the cheaper half of all steps, as far as they do not touch each other."""
_SHARE = 0.12
"""Share of the vertices too many that one round takes away, below that."""
_HAIR = 0.4
"""Mean distance, in pixels, by which a step may move the outline and still count as straightening a staircase."""
_GOLDEN = 0.6180339887498949


class Reducer:
    """An outline that gives up vertices and rings, always the cheapest first, until few enough are left."""

    def __init__(
        self, outline: Outline, tree: RingTree, fit: str, *, box: Box = None, keep_rings: bool = False
    ) -> None:
        """Start from a full outline, whose ring numbers are those of `tree`."""
        self.outline = outline
        self.tree = tree
        self._fit, self._box, self._keep_rings, self._watched = fit, box, keep_rings, False
        self._full_sizes = np.bincount(outline.ring, minlength=tree.parent.size)
        self._blocked = np.zeros(outline.size, dtype=bool)
        self._changed = False

    def watched(self, outline: Outline) -> Reducer:
        """Go on from a state of the outline, making no step that would let it touch itself: slower, and seldom needed."""
        self.outline = outline
        self._blocked = np.zeros(outline.size, dtype=bool)
        self._watched = True
        return self

    def down_to(self, points: int, check: Callable[[], None]) -> bool:
        """Go on until `points` coordinates are left, closing ones counted; False when no step is left before.

        `check` is called before each round, to cancel.
        """
        while True:
            excess = self.outline.points() - points
            if excess <= 0:
                return True
            check()
            if not self._round(excess):
                return False

    def straighten(self, check: Callable[[], None]) -> list[Outline]:
        """Go on, step by step, while steps move the outline by less than a staircase; return every state on the way."""
        states = [self.outline]
        while True:
            check()
            moves = self._moves()
            hair = moves.cost <= _HAIR * np.maximum(moves.base, 1.0)
            if not hair.any():
                return states
            order = np.flatnonzero(hair)[np.argsort(moves.cost[hair], kind="stable")]
            if not self._make(moves, order, 1):
                return states
            states.append(self.outline)

    def _round(self, excess: int) -> bool:
        """Take away the cheapest rings, or the cheapest steps that do not touch each other."""
        moves = self._moves()
        cheapest = float(moves.cost.min(initial=np.inf))
        ring, rate = self._cheapest_ring(excess)
        if rate <= cheapest and rate < np.inf:
            while excess > 0 and rate <= cheapest and rate < np.inf:
                before = self.outline.points()
                self._drop_ring(ring)
                excess -= before - self.outline.points()
                ring, rate = self._cheapest_ring(max(excess, 1))
            return True
        if cheapest == np.inf:
            return self._forget_blocks()
        limit = max(1, int(excess * _SHARE))
        ceiling = rate
        if self.outline.size > _MANY and excess > _MANY // 2:
            finite = moves.cost[np.isfinite(moves.cost)]
            ceiling = min(rate, float(np.median(finite)))
            limit = excess
        picks = _local_minima(self.outline, moves, ceiling)
        if picks.size > limit:
            picks = picks[np.argpartition(moves.cost[picks], limit - 1)[:limit]]
        picks = picks[np.argsort(moves.cost[picks], kind="stable")]
        return self._make(moves, picks, limit) > 0 or self._watched

    def _moves(self) -> Moves:
        moves = possible_moves(self.outline, self._fit, self._box)
        moves.cost[self._blocked] = np.inf
        return moves

    def _forget_blocks(self) -> bool:
        """Try steps again that were not possible earlier, when anything has changed since."""
        again = self._changed and bool(self._blocked.any())
        self._blocked[:] = False
        self._changed = False
        return again

    def _cheapest_ring(self, excess: int) -> tuple[int, float]:
        """Return the ring whose loss costs least for each point that it frees and that is needed."""
        tree = self.tree
        sizes = self.outline.sizes(tree.parent.size)
        alive = sizes > 0
        may_go = alive.copy()
        if self._keep_rings:
            may_go[:] = False
        elif self._fit == "inner":
            may_go &= ~tree.is_hole
        elif self._fit == "outer":
            may_go &= tree.is_hole
        shells = np.flatnonzero(alive & ~tree.is_hole)
        may_go[shells[np.argmax(tree.cost[shells])]] = False
        if not may_go.any():
            return -1, np.inf
        freed = tree.removes @ np.where(alive, sizes + 1, 0)
        rate = np.where(may_go, tree.cost / np.maximum(np.minimum(freed, excess), 1), np.inf)
        ring = int(np.argmin(rate))
        return ring, float(rate[ring])

    def _drop_ring(self, ring: int) -> None:
        keep = ~self.tree.removes[ring][self.outline.ring]
        self._blocked = self._blocked[keep]
        self.outline = self.outline.keep(keep)
        self._changed = True

    def _make(self, moves: Moves, picks: Indices, limit: int) -> int:
        """Make steps that do not touch each other, in this order, at most `limit`; return how many were made."""
        outline = self.outline
        before, after = outline.neighbours
        picks = self._allowed(moves, picks, limit, before, after) if self._watched else picks[:limit]
        if not picks.size:
            return 0
        joins = moves.drops_next[picks]
        moved, cut = picks[joins], picks[~joins]
        x, y, origin = outline.x.copy(), outline.y.copy(), outline.origin.copy()
        x[moved], y[moved] = moves.x[moved], moves.y[moved]
        full = self._full_sizes[outline.ring[moved]]
        gap = (origin[after[moved]] - origin[moved]) % full
        origin[moved] = (origin[moved] + gap / 2) % full
        keep = np.ones(outline.size, dtype=bool)
        keep[after[moved]] = False
        keep[cut] = False
        for near in (picks, before[picks], before[before[picks]], after[picks], after[after[picks]]):
            self._blocked[near] = False
        self._blocked = self._blocked[keep]
        self.outline = Outline(x, y, outline.ring, origin).keep(keep)
        self._changed = True
        return int(picks.size)

    def _allowed(self, moves: Moves, picks: Indices, limit: int, before: Indices, after: Indices) -> Indices:
        """Filter out the steps that would make the outline touch itself, and remember them."""
        watch = Watch(self.outline.x, self.outline.y, before, after)
        allowed = []
        for pick in picks.tolist():
            following = int(after[pick])
            if moves.drops_next[pick]:
                point = (float(moves.x[pick]), float(moves.y[pick]))
                chain = [int(before[pick]), pick, following, int(after[following])]
                fine = watch.allows(chain, [point])
            else:
                chain = [int(before[pick]), pick, following]
                fine = watch.allows(chain, [])
            if not fine:
                self._blocked[pick] = True
                continue
            watch.replace(chain, point if moves.drops_next[pick] else None)
            allowed.append(pick)
            if len(allowed) == limit:
                break
        return np.array(allowed, dtype=np.intp)


def _local_minima(outline: Outline, moves: Moves, ceiling: float) -> Indices:
    """Return the vertices whose step costs at most `ceiling` and less than the two before and the two after."""
    before, after = outline.neighbours
    # equal costs, as along a regular staircase, are told apart by a sequence that spreads evenly
    spread = (np.arange(outline.size) * _GOLDEN) % 1.0
    finite = np.where(np.isfinite(moves.cost), moves.cost, 0.0)
    cost = moves.cost + (1.0 + finite) * 1e-9 * spread
    around = np.minimum(cost[before], cost[after])
    around = np.minimum(around, np.minimum(cost[before[before]], cost[after[after]]))
    return np.flatnonzero((cost < around) & (moves.cost <= ceiling))
