"""Coarser masks, counted exactly from the corners of the full one: for outlines too intricate for the points there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .corners import Corners, OutlineScan, upright_edges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]
    Bools = NDArray[np.bool_]


def coverage(corners: Corners, width: int, height: int, factor: int) -> Floats:
    """Return which share of each cell of `factor` x `factor` pixels is valid, without reading a pixel again.

    Cells at the right and lower border hold the pixels that are there. Each upright edge adds (or takes away) all that
    lies to the right of it, in its rows.
    """
    x, top, bottom, sign = upright_edges(corners)
    columns, rows = -(-width // factor), -(-height // factor)
    first, last = top // factor, (bottom - 1) // factor
    count = last - first + 1
    edge = np.repeat(np.arange(x.size), count)
    row = first[edge] + np.arange(edge.size) - np.repeat(np.cumsum(count) - count, count)
    tall = np.minimum(bottom[edge], (row + 1) * factor) - np.maximum(top[edge], row * factor)
    weight = (sign[edge] * tall).astype(float)
    column = x[edge] // factor
    cell = row * (columns + 2) + column
    size = rows * (columns + 2)
    own = np.bincount(cell, weight * ((column + 1) * factor - x[edge]), size).reshape(rows, -1)
    beyond = np.bincount(cell + 1, weight * factor, size).reshape(rows, -1)
    valid = (own + np.cumsum(beyond, axis=1))[:, :columns]
    # pixels past the right border were never valid, so the border edges have already taken them away
    return np.asarray(valid / cell_sizes(width, height, factor))


def cell_sizes(width: int, height: int, factor: int) -> Ints:
    """Count the pixels of each cell of `factor` x `factor`: fewer than that at the right and lower border."""
    high, wide = (np.diff(np.minimum(np.arange(0, side + factor, factor), side)) for side in (height, width))
    return np.asarray(high[:, None] * wide[None, :])


def coarse_mask(share: Floats, fit: str) -> Bools:
    """Decide which cells count as valid: those wholly so (inner), at all (outer), or as many as overlap best (balanced).

    The best overlap (intersection over union) of cells with the valid pixels is had by taking the fullest ones, down to
    a share that depends on how scattered the valid pixels are: one half where they are not.
    """
    if fit == "inner":
        return np.asarray(share >= 1.0)
    if fit == "outer":
        return np.asarray(share > 0.0)
    steps = 256
    level = np.minimum((share * steps).astype(np.int64), steps - 1).ravel()
    cells = np.bincount(level, minlength=steps)[::-1].cumsum()
    inside = np.bincount(level, share.ravel(), steps)[::-1].cumsum()
    overlap = inside / np.maximum(cells + inside[-1] - inside, 1e-9)
    least = (steps - 1 - int(np.argmax(overlap))) / steps
    return np.asarray((share >= least) & (share > 0))


def mask_corners(mask: Bools) -> Corners:
    """Return the corners of a mask that is in memory."""
    scan = OutlineScan([0, mask.shape[1]], [0, mask.shape[0]])
    scan.add(0, 0, np.ascontiguousarray(mask))
    return scan.corners()


def polygon_share(rings: Sequence[Floats], width: int, height: int, factor: int, lines: int = 4) -> Floats:
    """Return which share of each cell of `factor` x `factor` pixels lies inside rings, from `lines` scan lines a row.

    Rings are open, in pixels, outer ones with positive signed area.
    """
    columns, rows = -(-width // factor), -(-height // factor)
    p = np.concatenate(rings)
    q = np.concatenate([np.roll(ring, -1, axis=0) for ring in rings])
    # scan line i runs at (i + 0.5) / lines of a row's height
    at_p, at_q = p[:, 1] / factor * lines - 0.5, q[:, 1] / factor * lines - 0.5
    first = np.clip(np.ceil(np.minimum(at_p, at_q)), 0, rows * lines).astype(np.int64)
    end = np.clip(np.ceil(np.maximum(at_p, at_q)), 0, rows * lines).astype(np.int64)
    count = end - first
    edge = np.repeat(np.arange(len(p)), count)
    line = first[edge] + np.arange(edge.size) - np.repeat(np.cumsum(count) - count, count)
    sign = np.where(at_q > at_p, -1.0, 1.0)[edge] / lines  # inside lies to the right of an edge that goes up
    share = (line - at_p[edge]) / (at_q - at_p)[edge]
    x = np.clip((p[edge, 0] + share * (q - p)[edge, 0]) / factor, 0, columns)
    column = x.astype(np.int64)
    cell = (line // lines) * (columns + 2) + column
    size = rows * (columns + 2)
    own = np.bincount(cell, sign * (column + 1 - x), size).reshape(rows, -1)
    beyond = np.bincount(cell + 1, sign, size).reshape(rows, -1)
    return np.asarray((own + np.cumsum(beyond, axis=1))[:, :columns])
