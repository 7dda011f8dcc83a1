"""Read a mask once, window by window along its blocks, and keep only the corners of its outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .corners import OutlineScan
from .mask import Window

if TYPE_CHECKING:
    from ..feedback import Feedback
    from .mask import TileMask

_WINDOW = 1 << 21
"""Pixels read at a time, at least a block: a fraction of a second of decoding, so that cancelling is quick."""


def scan_mask(mask: TileMask, feedback: Feedback) -> OutlineScan:
    """Find the corners of a mask at full resolution; memory holds one window and the outline.

    A mask of source "box" is taken as wholly valid, unread. Progress runs from 0 to 1. Raises `Cancelled`, and
    `RasterError` when a window cannot be read.
    """
    if mask.source == "box":
        scan = OutlineScan([0, mask.width], [0, mask.height])
        scan.add_full(0, 0)
        return scan
    xs, ys = window_edges(mask.width, mask.height, mask.block_width, mask.block_height)
    scan = OutlineScan(xs, ys)
    for j, (y, end_y) in enumerate(zip(ys, ys[1:])):
        for i, (x, end_x) in enumerate(zip(xs, xs[1:])):
            feedback.check()
            scan.add(i, j, mask.read(Window(x, y, end_x - x, end_y - y)))
        feedback.set_progress(end_y / mask.height)
    return scan


def window_edges(
    width: int, height: int, block_width: int, block_height: int, pixels: int = _WINDOW
) -> tuple[list[int], list[int]]:
    """Divide a raster into windows of whole blocks and about `pixels` pixels: where columns and rows of them begin.

    Both lists end with the raster's size. A window is at least a block, so that no block is decoded twice.
    """
    side = int(pixels**0.5)
    wide = min(width, max(1, round(side / block_width)) * block_width)
    tall = min(height, max(1, pixels // wide // block_height) * block_height)
    return [*range(0, width, wide), width], [*range(0, height, tall), height]
