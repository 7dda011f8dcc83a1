"""The smallest steps of simplifying an outline, each with what it costs in area.

`balanced` replaces an edge BC between neighbours A and D by one vertex E such that the area stays the same, after
Kronenfeld, Stanislawski, Buttenfield and Brockmeyer, “Simplification of polylines by segment collapse: minimizing
areal displacement while preserving area”, 2020. A line through a pixel staircase comes out of it by itself.
`inner` and `outer` only ever give up area, or only take some on: they cut off a corner that points outwards (inwards),
or replace an edge between two corners that point inwards (outwards) by the point where its neighbours meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .outline import Outline

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

Box = Optional[tuple[float, float, float, float]]
"""Least and greatest x, then y, that vertices may have: the raster itself."""


_GROW = 4.0
"""How much dearer than it is a step counts that lets edges meet: early on a staircase it would spoil straight lines."""


@dataclass(frozen=True)
class Moves:
    """For each vertex B, the cheapest step that begins at it: B goes to (x, y), and B or the next vertex is dropped.

    `cost` is the area that changes sides, infinite where there is no step; `base` the distance that the step spans.
    """

    cost: Floats
    x: Floats
    y: Floats
    drops_next: Bools
    base: Floats


def possible_moves(outline: Outline, fit: str, box: Box = None) -> Moves:
    """Work out every vertex's step for `fit`; rings of three vertices have none."""
    before, after = outline.neighbours
    x, y = outline.x, outline.y
    # relative to B, so that large coordinates cost no precision
    ax, ay = x[before] - x, y[before] - y
    cx, cy = x[after] - x, y[after] - y
    dx, dy = x[after[after]] - x, y[after[after]] - y
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if fit == "balanced":
            cost, ex, ey = _keep_area(ax, ay, cx, cy, dx, dy)
            drops_next = np.ones(x.size, dtype=bool)
        else:
            cost, ex, ey, drops_next = _one_side(ax, ay, cx, cy, dx, dy, 1.0 if fit == "inner" else -1.0)
        ex, ey = ex + x, ey + y
        if box is not None:
            cost, ex, ey = _stay_inside(cost, ex, ey, (ax - dx, ay - dy), fit, box)
    base = np.where(drops_next, np.hypot(dx - ax, dy - ay), np.hypot(cx - ax, cy - ay))
    small = np.bincount(outline.ring)[outline.ring] <= 3
    cost = np.where(small | ~np.isfinite(cost), np.inf, cost)
    return Moves(cost, ex, ey, drops_next, base)


def _keep_area(
    ax: Floats, ay: Floats, cx: Floats, cy: Floats, dx: Floats, dy: Floats
) -> tuple[Floats, Floats, Floats]:
    """Replace B (the origin) and C by E, on AB or on CD, where ABCD and AED have the same area."""
    ux, uy = dx - ax, dy - ay
    b_high = ay * ux - ax * uy  # distances from AD, times its length
    c_high = (cx - ax) * uy - (cy - ay) * ux
    twice = (ay * cx - ax * cy) + c_high  # twice the area of ABCD
    # E lies on the side of whichever is farther from AD, or on the side where the area is
    on_ab = np.where(b_high * c_high >= 0, np.abs(b_high) > np.abs(c_high), twice * b_high > 0)
    along = twice / np.where(on_ab, b_high, c_high)
    flat = ~np.isfinite(along)
    ex = np.where(on_ab, ax - along * ax, dx + along * (cx - dx))
    ey = np.where(on_ab, ay - along * ay, dy + along * (cy - dy))
    ex, ey = np.where(flat, cx / 2, ex), np.where(flat, cy / 2, ey)
    # the new edge crosses BC at the share k from its end next to E: two equal triangles change sides
    qx, qy = np.where(on_ab, 0.0, cx), np.where(on_ab, 0.0, cy)
    rx, ry = np.where(on_ab, cx, -cx), np.where(on_ab, cy, -cy)
    px, py = np.where(on_ab, dx, ax) - ex, np.where(on_ab, dy, ay) - ey
    k = ((ex - qx) * py - (ey - qy) * px) / (rx * py - ry * px)
    pair = np.abs(k * ((qx - ex) * ry - (qy - ey) * rx))
    apart = (np.abs(ex * cy - ey * cx) + np.abs((cx - ex) * (dy - ey) - (cy - ey) * (dx - ex))) / 2
    return np.where((k >= 0) & (k <= 1), pair, apart), ex, ey


def _one_side(
    ax: Floats, ay: Floats, cx: Floats, cy: Floats, dx: Floats, dy: Floats, inner: float
) -> tuple[Floats, Floats, Floats, Bools]:
    """Cut off corner B, or let AB and DC meet; `inner` is 1 to lose valid area by it and -1 to gain some."""
    turn_b = (ax * cy - ay * cx) * -inner  # positive: the corner points away from where area may be lost
    turn_c = (cx * (dy - cy) - cy * (dx - cx)) * inner
    cut = np.where(turn_b >= 0, turn_b / 2, np.inf)
    # E = -t A (beyond B on the line from A) = C + s (C - D)
    gx, gy = cx - dx, cy - dy
    det = ax * gy - ay * gx
    t = -(cx * gy - cy * gx) / det
    s = (ax * cy - ay * cx) / -det
    ex, ey = -t * ax, -t * ay
    meets = (turn_b < 0) & (turn_c < 0) & (t > 0) & (s > 0)
    grow = np.where(meets, _GROW * np.abs(ex * cy - ey * cx) / 2, np.inf)
    drops_next = grow < cut
    nothing = np.zeros_like(ex)
    return (
        np.minimum(cut, grow),
        np.where(drops_next, ex, nothing),
        np.where(drops_next, ey, nothing),
        drops_next,
    )


def _stay_inside(
    cost: Floats, ex: Floats, ey: Floats, base: tuple[Floats, Floats], fit: str, box: tuple[float, ...]
) -> tuple[Floats, Floats, Floats]:
    """Bring new vertices back into the box, at the price of the area that this changes; `outer` may not."""
    inside_x, inside_y = np.clip(ex, box[0], box[1]), np.clip(ey, box[2], box[3])
    shift_x, shift_y = inside_x - ex, inside_y - ey
    moved = (shift_x != 0) | (shift_y != 0)
    if fit == "outer":
        return np.where(moved, np.inf, cost), ex, ey
    return cost + np.abs(shift_x * base[1] - shift_y * base[0]) / 2, inside_x, inside_y
