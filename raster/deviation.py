"""How far a simplified ring lies from the full one, as the area between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def area_between(full: Floats, simple: Floats, origin: Floats) -> float:
    """Measure the area between a ring and a simpler version of it, both open (n, 2) arrays in the same sense.

    `origin` says roughly where on `full`, as an index, each vertex of `simple` came from. Each stretch of the full ring
    is compared with the straight edge that stands for it, so cost grows with its length and not with its square.
    """
    anchors = _anchors(full, simple, origin)
    total = len(full)
    lengths = (np.roll(anchors, -1) - anchors) % total
    lengths[lengths == 0] = total if len(simple) == 1 else 0
    edge = np.repeat(np.arange(len(simple)), lengths)
    start = (anchors[0] + np.arange(edge.size)) % total
    if not edge.size:
        return 0.0
    p, q = simple, np.roll(simple, -1, axis=0)
    along = q - p
    size = np.hypot(along[:, 0], along[:, 1])
    unit = along / np.where(size > 0, size, 1.0)[:, None]
    a, b = full[start] - p[edge], full[(start + 1) % total] - p[edge]
    ux, uy = unit[edge, 0], unit[edge, 1]
    run = (b[:, 0] - a[:, 0]) * ux + (b[:, 1] - a[:, 1]) * uy
    high_a, high_b = a[:, 0] * uy - a[:, 1] * ux, b[:, 0] * uy - b[:, 1] * ux
    return float(np.abs(np.bincount(edge, run * _mean_height(high_a, high_b), len(simple))).sum())


def _mean_height(a: Floats, b: Floats) -> Floats:
    """Average the distance from a line along a segment that ends at signed distances a and b from it."""
    both = np.abs(a) + np.abs(b)
    crossing = (a * a + b * b) / np.where(both > 0, 2 * both, 1.0)
    return np.where(a * b < 0, crossing, both / 2)


def _anchors(full: Floats, simple: Floats, origin: Floats) -> NDArray[np.intp]:
    """Find the vertex of the full ring nearest to each simple one, between its neighbours' places, in order."""
    total, count = len(full), len(simple)
    turn = int(np.argmin(origin))
    place = np.roll(origin, -turn)
    before = (place + np.r_[place[-1] - total, place[:-1]]) / 2
    after = np.r_[before[1:], before[0] + total]
    anchors = np.empty(count, dtype=np.intp)
    for k in range(count):
        window = np.arange(int(np.ceil(before[k])), max(int(np.ceil(after[k])), int(np.ceil(before[k])) + 1))
        away = full[window % total] - simple[(k + turn) % count]
        anchors[k] = window[int(np.argmin((away**2).sum(axis=1)))]
    return np.roll(anchors, turn) % total
