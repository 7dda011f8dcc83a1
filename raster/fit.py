"""The best polygon for the points there are: which rings, with which vertices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

import numpy as np
from shapely.geometry import MultiPolygon, Polygon

from .corners import Corners, crossings
from .outline import Outline, RingTree
from .reduce import Reducer
from .refine import Refiner
from .rings import NO_PARENT, Rings, signed_area, trace_rings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .moves import Box

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int32]
    Indices = NDArray[np.intp]

FITS = ("balanced", "inner", "outer")
"""`balanced`: most overlap with the valid pixels; `inner`: no pixel of no data inside; `outer`: no valid one outside."""

_THIN = 2500
"""Vertices down to which an outline is thinned before it is warped."""
_WATCHED = 1500
"""Most vertices of an outline whose every step is watched, so that it does not touch itself."""
_LOOKS = 4
"""How many outlines, each with a point less, are looked at for a valid one."""
_STAGE = 0.7
"""Share of its points that an outline keeps between two looks at whether it is still valid."""
_STAIRCASE = 0.015
"""How much worse, in mean pixels along its length, an outline with fewer points may be and still be preferred.

A straight line through a pixel staircase lies a quarter of a pixel from it: points that gain less than a sixteenth of
that only follow the steps.
"""
_RINGS = 2000
"""Most rings that are ever weighed against each other."""
_SPECKS, _CRUMBS = 5000, 0.1
"""Rings, and share of the valid area in the smaller of them, above which a mask is rather noise than a shape."""
_CHAMFER = 0.25
"""How far from a point where pixels touch diagonally, in pixels, the rings that meet there are cut apart."""

Warp = Callable[["Floats"], "Floats"]


@dataclass(frozen=True)
class Task:
    """What is asked of a fit: at most `points` coordinates, one of `FITS`, inside `box` if there is one.

    `warp` turns an open ring of pixel positions into one in the plane where edges will be straight; None if that is the
    plane of the pixels. `check` is called often, to cancel. A `draft` is good enough to compare.
    """

    points: int
    fit: str
    check: Callable[[], None]
    box: Box = None
    warp: Warp | None = None
    draft: bool = False


@dataclass(frozen=True)
class Fitted:
    """A simplified outline: (shell, holes) as open (n, 2) arrays, and what was left out of it.

    `left_out` is the area, in square pixels, that rings left out put on the wrong side; `scale` the side of the cells
    whose outline was simplified, 1 for pixels.
    """

    groups: tuple[tuple[Floats, tuple[Floats, ...]], ...]
    left_out: float = 0.0
    rings_left_out: int = 0
    scale: int = 1

    @property
    def points(self) -> int:
        """Count coordinates, closing ones too."""
        return sum(len(ring) + 1 for ring in self.rings())

    @property
    def area(self) -> float:
        """Measure the area inside, in square pixels."""
        return sum(signed_area(ring) for ring in self.rings())

    def rings(self) -> list[Floats]:
        """List all rings, holes too."""
        return [ring for shell, holes in self.groups for ring in (shell, *holes)]

    def shape(self) -> MultiPolygon:
        """Return it as one Shapely geometry."""
        return MultiPolygon([Polygon(shell, holes) for shell, holes in self.groups])


def fit_corners(
    corners: Corners, task: Task, *, scale: int = 1, size: tuple[int, int] = (0, 0), alone: bool = False
) -> Fitted | None:
    """Simplify the outline that `corners` describe; None when it cannot be done with so few points.

    The corners are those of a mask of cells of `scale` pixels, in a raster of `size` (width, height) pixels. With
    `alone` only the largest shape without a hole is taken.
    """
    traced = trace_rings(corners, touching=task.fit == "outer", split=False)
    task.check()
    parents = traced.parents()
    chosen = _largest_without_hole(traced, parents) if alone else _worth_a_look(traced, parents, task)
    if not chosen.size:
        return None
    number = np.full(len(traced) + 1, NO_PARENT)  # the last is for NO_PARENT itself
    number[chosen] = np.arange(chosen.size)
    tree = RingTree.of(number[parents[chosen]], traced.areas[chosen] * scale * scale)
    twins = crossings(corners)
    crossing = np.column_stack((corners[0][twins], corners[1][twins]))
    rings = [_to_pixels(_cut_apart(traced.ring(k), crossing), scale, size) for k in chosen.tolist()]
    dropped = float(np.abs(traced.areas).sum() - np.abs(traced.areas[chosen]).sum())
    if task.warp is not None:
        rings = [task.warp(ring) for ring in thin(rings, tree, task)]
        tree = RingTree.of(tree.parent, [signed_area(ring) for ring in rings])
    outline = simplify(rings, tree, task)
    if outline is None:
        return None
    gone = np.flatnonzero(outline.sizes(len(rings)) == 0)
    lost = dropped * scale * scale + float(tree.cost[[g for g in gone if tree.parent[g] not in gone]].sum())
    return Fitted(_grouped(outline, tree), lost, len(traced) - len(rings) + gone.size, scale)


def simplify(rings: Sequence[Floats], tree: RingTree, task: Task) -> Outline | None:
    """Bring rings down to the points of the task, as a valid outline; None when that is not possible.

    The first try does not look whether an outline touches itself on the way, since most never do.
    """
    full = Outline.of(rings)
    reducer = Reducer(full, tree, task.fit, box=task.box)
    if not reducer.down_to(task.points, task.check):
        return None
    best = _best_state(_states(reducer, task), rings, tree, task)
    if best is not None:
        return best
    careful = _last_valid(full, tree, task)
    if careful is None or not careful.down_to(task.points, task.check):
        return None
    return _best_state(_states(careful, task), rings, tree, task)


def _last_valid(full: Outline, tree: RingTree, task: Task) -> Reducer | None:
    """Simplify as far as goes well without looking, and watch every step from there.

    None if that leaves so many vertices that the outline is too crooked to be worth it: a coarser one will do.
    """
    reducer = Reducer(full, tree, task.fit, box=task.box)
    valid = full
    while valid.size > task.points:
        if not reducer.down_to(int(reducer.outline.points() * _STAGE), task.check):
            break
        if not _is_valid(reducer.outline, tree):
            break
        valid = reducer.outline
    if valid.size > max(_WATCHED, 2 * task.points):
        return None
    return Reducer(full, tree, task.fit, box=task.box).watched(valid)


def _states(reducer: Reducer, task: Task) -> list[Outline]:
    return [reducer.outline] if task.draft else reducer.straighten(task.check)


def thin(rings: Sequence[Floats], tree: RingTree, task: Task) -> list[Floats]:
    """Take out the vertices that matter least, ring by ring, and no ring: what is left can be worked on at leisure."""
    full = Outline.of(rings)
    if full.size <= _THIN:
        return list(rings)
    reducer = Reducer(full, tree, task.fit, box=task.box, keep_rings=True)
    reducer.down_to(_THIN, task.check)
    if not _is_valid(reducer.outline, tree):
        return list(rings)
    return list(reducer.outline.rings().values())


def _worth_a_look(rings: Rings, parents: Indices, task: Task) -> Indices:
    """Choose the largest rings, a few times as many as points allow.

    None, when rings that must stay are too many, or when those left out are so many and large that the mask has no
    outline to speak of at this scale.
    """
    most = min(max(64, task.points // 2), _RINGS)
    if len(rings) <= most:
        return np.arange(len(rings))
    must_stay = np.zeros(len(rings), dtype=bool)
    if task.fit != "balanced":
        must_stay = (rings.areas < 0) if task.fit == "inner" else (rings.areas > 0)
    if np.count_nonzero(must_stay) > most // 2:
        return np.empty(0, dtype=np.intp)
    size = np.where(must_stay, np.inf, np.abs(rings.areas))
    if len(rings) > _SPECKS and np.sort(size)[:-most].sum() > _CRUMBS * abs(rings.areas.sum()):
        return np.empty(0, dtype=np.intp)
    chosen = np.zeros(len(rings) + 1, dtype=bool)
    chosen[np.argsort(-size, kind="stable")[:most]] = True
    chosen[NO_PARENT] = True
    while True:  # a hole in a shape left out is none of ours, nor is an island in a hole that is filled
        orphans = chosen[:-1] & ~chosen[parents]
        if not orphans.any():
            return np.flatnonzero(chosen[:-1])
        chosen[:-1] &= ~orphans


def _largest_without_hole(rings: Rings, parents: Indices) -> Indices:
    whole = rings.areas > 0
    whole[parents[(rings.areas < 0)]] = False
    return np.array([np.argmax(np.where(whole, rings.areas, 0))])[: int(whole.any())]


def _cut_apart(ring: Ints, crossings: Ints) -> Floats:
    """Cut off a ring's corners where pixels touch diagonally, so that no ring touches itself or another one."""
    points = ring.astype(float)
    if not len(crossings):
        return points
    span = int(max(ring.max(), crossings.max())) + 1
    at = np.isin(ring[:, 1] * np.int64(span) + ring[:, 0], crossings[:, 1] * np.int64(span) + crossings[:, 0])
    if not at.any():
        return points
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    back = (before - points) / np.abs(before - points).sum(axis=1)[:, None]
    ahead = (after - points) / np.abs(after - points).sum(axis=1)[:, None]
    doubled = np.repeat(points, np.where(at, 2, 1), axis=0)
    first = np.flatnonzero(at) + np.arange(np.count_nonzero(at))
    doubled[first] += _CHAMFER * back[at]
    doubled[first + 1] += _CHAMFER * ahead[at]
    return doubled


def _to_pixels(ring: Floats, scale: int, size: tuple[int, int]) -> Floats:
    return ring if scale == 1 else np.minimum(ring * scale, size)


def _best_state(
    states: Sequence[Outline], rings: Sequence[Floats], tree: RingTree, task: Task
) -> Outline | None:
    """Choose the outline with the fewest points that is valid and about as good as the best; None if none is valid.

    The states go from many points to few. Each one looked at has its vertices moved to where they are best, first.
    """
    candidates = (_improved(state, rings, tree, task) for state in states[:_LOOKS])
    best = next(((error, outline) for error, outline in candidates if error < np.inf), None)
    if best is None:
        return None
    allowed = best[0] + _STAIRCASE * Fitted(_grouped(best[1], tree)).shape().length
    back = 0
    while back < len(states) - 1:  # most straight-edged scenes are best at the very end
        task.check()
        error, outline = _improved(states[-1 - back], rings, tree, task)
        if error <= allowed:
            return outline
        back = 2 * back + 1
    return best[1]


def _improved(state: Outline, rings: Sequence[Floats], tree: RingTree, task: Task) -> tuple[float, Outline]:
    """Return an outline at its best and the area between it and the full one; infinite if it is not valid."""
    if not _is_valid(state, tree):
        return np.inf, state
    if task.draft:
        return 0.0, state
    if task.fit != "balanced":
        return abs(sum(signed_area(ring) - signed_area(rings[k]) for k, ring in state.rings().items())), state
    refiner = Refiner(state, rings)
    better = refiner.improve(task.check, task.box)
    if _is_valid(better, tree):
        return Refiner(better, rings).error(), better
    return refiner.error(), state


def _grouped(outline: Outline, tree: RingTree) -> tuple[tuple[Floats, tuple[Floats, ...]], ...]:
    """Give each outer ring that is left its holes."""
    left = outline.rings()
    return tuple(
        (ring, tuple(hole for h, hole in left.items() if tree.is_hole[h] and tree.parent[h] == k))
        for k, ring in left.items()
        if not tree.is_hole[k]
    )


def _is_valid(outline: Outline, tree: RingTree) -> bool:
    """Say whether an outline is valid as it is, and also where what lies closer together than a millionth of a pixel touches.

    The latter is what becomes of it on the map. Rounding may bring lines together, and it may bring them apart.
    """
    as_it_is = _grouped(outline, tree)
    rounded = tuple(
        (np.round(shell, 6), tuple(np.round(hole, 6) for hole in holes)) for shell, holes in as_it_is
    )
    return all(Fitted(groups).shape().is_valid for groups in (as_it_is, rounded))
