"""At which scale to draw: the full outline where points allow, a coarser one where it is too intricate for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import MultiPoint

from .coarse import cell_sizes, coarse_mask, coverage, mask_corners, polygon_share
from .corners import Corners, upright_edges
from .errors import RasterError
from .fit import Fitted, Task, fit_corners, simplify
from .outline import RingTree
from .rings import NO_PARENT, signed_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_ENOUGH = 0.005
"""Share of the valid area that rings left out may put on the wrong side before coarser masks are tried too."""
_CORNERS = 2_000_000
"""Corners above which the full outline is not worked on: no hundred-point polygon tells it from a coarser one."""
_TRIES = 6
"""Most scales that are tried once one has given an outline."""
_GRID = 2048
"""Most cells, along the longer side, of a coarser mask."""
_COMPARE = 1024
"""Cells, along the longer side, of the grid on which outlines of different scales are compared."""


def best_fit(corners: Corners, size: tuple[int, int], task: Task) -> Fitted:
    """Return the best outline of a mask of `size` (width, height) for the points of the task, in the task's plane.

    `balanced` weighs scales by how much they overlap with the valid pixels, `inner` and `outer` by the area that they
    give up; at each scale a cell counts as valid if most, all or any of its pixels are.
    """
    valid = _area(corners)
    fitted = None
    if corners[0].size <= _CORNERS:
        fitted = _at_scale(corners, size, 1, task)
    if fitted is not None and fitted.left_out <= _ENOUGH * valid:
        return fitted
    scale = _best_scale(corners, size, replace(task, warp=None, draft=True), valid)
    if scale == 1 and fitted is not None:
        return fitted
    if scale > 0:
        fitted = _at_scale(corners, size, scale, task)
    return fitted if fitted is not None else _last_resort(corners, task)


def _best_scale(corners: Corners, size: tuple[int, int], task: Task, valid: float) -> int:
    """Draw drafts at one scale after the other, until a coarser one can no longer be better; 0 if none can be drawn."""
    found: dict[int, Fitted] = {}
    finest = 1 << max(1, (max(size) // _GRID).bit_length())
    scale = 1 if corners[0].size <= _CORNERS else finest
    while scale <= max(size):
        task.check()
        fitted = _at_scale(corners, size, scale, task)
        if fitted is not None:
            found[scale] = fitted
            if fitted.left_out <= _ENOUGH * valid or len(found) >= _TRIES:
                break
        scale = max(2 * scale, finest)
    return _choose(found, corners, size, task.fit) if found else 0


def _at_scale(corners: Corners, size: tuple[int, int], scale: int, task: Task) -> Fitted | None:
    piece = corners
    if scale > 1:
        piece = mask_corners(coarse_mask(coverage(corners, *size, scale), task.fit))
    if not piece[0].size:
        return None
    fitted = fit_corners(piece, task, scale=scale, size=size)
    if fitted is None and task.fit == "inner":
        fitted = fit_corners(piece, task, scale=scale, size=size, alone=True)
    return fitted


def share_inside(rings: Sequence[Floats], corners: Corners, size: tuple[int, int]) -> float:
    """Return which share of the valid area lies inside rings of pixel positions, counted in cells of 1/1024 of the side.

    A cell that both share counts as far as the smaller share goes, so it is exact where cells are pixels and an outline
    follows them, and elsewhere right to about a cell's share of what the two differ by.
    """
    cell = max(1, -(-max(size) // _COMPARE))
    valid = coverage(corners, *size, cell) * cell_sizes(*size, cell)
    drawn = polygon_share(rings, *size, cell) * cell * cell
    return float(np.clip(np.minimum(valid, drawn).sum() / valid.sum(), 0.0, 1.0))


def _choose(found: dict[int, Fitted], corners: Corners, size: tuple[int, int], fit: str) -> int:
    """Return the scale of the best outline."""
    if len(found) == 1:
        return next(iter(found))
    if fit != "balanced":
        sign = 1 if fit == "inner" else -1
        return max(found, key=lambda scale: sign * found[scale].area)
    cell = max(1, -(-max(size) // _COMPARE))
    share = coverage(corners, *size, cell)
    overlap = {}
    for scale, fitted in found.items():
        drawn = polygon_share(fitted.rings(), *size, cell)
        overlap[scale] = float(np.minimum(drawn, share).sum() / np.maximum(drawn, share).sum())
    return max(overlap, key=lambda scale: overlap[scale])


def _area(corners: Corners) -> float:
    """Count the valid pixels from the corners alone."""
    x, top, bottom, sign = upright_edges(corners)
    return -float((sign * (bottom - top).astype(np.int64) * x).sum())


def _last_resort(corners: Corners, task: Task) -> Fitted:
    """Draw the simplest outline there is: one valid pixel (inner), the hull of all of them, a triangle round that."""
    x, y, _, below = corners
    if task.fit == "inner":
        first = int(np.flatnonzero(below > 0)[0])
        candidates = [_square(float(x[first]), float(y[first]), x[first] + 1.0, y[first] + 1.0)]
    else:
        hull = MultiPoint(np.column_stack((x, y)).astype(float)).convex_hull
        x0, y0, x1, y1 = hull.bounds
        ring = np.array(hull.exterior.coords)[:-1]
        triangle = np.array([(x0, y0), (2 * x1 - x0, y0), (x0, 2 * y1 - y0)])
        candidates = [ring if signed_area(ring) > 0 else ring[::-1], _square(x0, y0, x1, y1), triangle]
    found = []
    for candidate in candidates:
        placed = task.warp(candidate) if task.warp is not None else candidate
        tree = RingTree.of([NO_PARENT], [signed_area(placed)])
        outline = simplify([placed], tree, replace(task, box=None))
        if outline is not None:
            (ring,) = outline.rings().values()
            found.append((abs(signed_area(ring) - signed_area(candidates[0])), ring))
    if not found:
        raise RasterError(
            f"The outline cannot be drawn with {task.points} points.",
            hint="Allow more points.",
            kind="budget",
        )
    best = min(found, key=lambda pair: pair[0])[1]
    return Fitted(((best, ()),))


def _square(x0: float, y0: float, x1: float, y1: float) -> Floats:
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
