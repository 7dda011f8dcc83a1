"""Read the part of a mask that its outline goes through, and keep only the corners of it."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import local
from typing import TYPE_CHECKING

from .corners import OutlineScan
from .mask import TileMask, Window
from .search import FULL, MIXED, classify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from ..feedback import Feedback

_WINDOW = 512
"""Pixels a side that a window has at least, in whole blocks: small ones cost more to handle than to decode."""
_RUN = 1 << 21
"""Pixels that are read at a time, neighbours in one request: a fraction of a second, so that cancelling is quick."""
_WORKERS = 8
"""Threads that decode, at most: as many as there are cores."""


@dataclass(frozen=True)
class MaskSource:
    """What to open, once for each thread: see `mask.TileMask`."""

    paths: tuple[str, ...]
    bands: tuple[int, ...] | None
    combine: str

    def open(self) -> TileMask:
        """Open the files."""
        return TileMask(self.paths, self.bands, self.combine)


@dataclass(frozen=True)
class Run:
    """Neighbouring windows of row `j`, from column `i` on, that are read together."""

    i: int
    j: int
    edges: tuple[int, ...]
    y: int
    end_y: int

    @property
    def window(self) -> Window:
        """Return the pixels of the run."""
        return Window(self.edges[0], self.y, self.edges[-1] - self.edges[0], self.end_y - self.y)


def scan_mask(
    mask: TileMask, source: MaskSource, feedback: Feedback, *, exhaustive: bool = False
) -> OutlineScan:
    """Find the corners of a mask at full resolution; memory holds the windows being read, and the outline.

    Windows that overviews show to be wholly valid or empty are not read, unless `exhaustive`. A mask of source "box" is
    wholly valid, unread. Progress runs from 0 to 1. Raises `Cancelled`, and `RasterError` when a window cannot be read.
    """
    if mask.source == "box":
        scan = OutlineScan([0, mask.width], [0, mask.height])
        scan.add_full(0, 0)
        return scan
    xs = _edges(mask.width, mask.block_width, _WINDOW)
    ys = _edges(mask.height, mask.block_height, min(_WINDOW, _RUN // xs[1]))
    scan = OutlineScan(xs, ys)
    kinds = None if exhaustive else classify(source.paths, source.bands, source.combine, xs, ys)
    runs: list[Run] = []
    for j in range(len(ys) - 1):
        row = [MIXED] * (len(xs) - 1) if kinds is None else kinds[j].tolist()
        for i, kind in enumerate(row):
            if kind == FULL:
                scan.add_full(i, j)
        runs.extend(_runs(row, j, xs, ys))
    scan.windows_read = sum(len(run.edges) - 1 for run in runs)
    for done, (run, valid) in enumerate(_read(mask, source, runs, feedback), 1):
        for i, (x, end) in enumerate(zip(run.edges, run.edges[1:]), run.i):
            scan.add(i, run.j, valid[:, x - run.edges[0] : end - run.edges[0]])
        feedback.set_progress(done / len(runs))
    return scan


def _edges(size: int, block: int, side: int) -> list[int]:
    """Return where windows of whole blocks, about `side` pixels long, begin along one side, and the end."""
    step = block * max(1, side // block)
    return [*range(0, size, step), size]


def _runs(kinds: Sequence[int], j: int, xs: Sequence[int], ys: Sequence[int]) -> Iterator[Run]:
    """Join neighbouring windows of one row that are to be read."""
    most = max(1, _RUN // ((xs[1] - xs[0]) * (ys[j + 1] - ys[j])))
    i = 0
    while i < len(kinds):
        end = i
        while end < len(kinds) and kinds[end] == MIXED and end - i < most:
            end += 1
        if end > i:
            yield Run(i, j, tuple(xs[i : end + 1]), ys[j], ys[j + 1])
        i = max(end, i + 1)


def _read(
    mask: TileMask, source: MaskSource, runs: Sequence[Run], feedback: Feedback
) -> Iterator[tuple[Run, NDArray[np.bool_]]]:
    """Read the runs, in their order, with a thread and a dataset handle a core; few are in memory at a time."""
    workers = min(_WORKERS, os.cpu_count() or 1, len(runs))
    if workers <= 1:
        for run in runs:
            feedback.check()
            yield run, mask.read(run.window)
        return
    handles = local()

    def read(run: Run) -> NDArray[np.bool_]:
        if not hasattr(handles, "mask"):
            handles.mask = source.open()
        valid: NDArray[np.bool_] = handles.mask.read(run.window)
        return valid

    waiting: deque[tuple[Run, Future[NDArray[np.bool_]]]] = deque()
    left = iter(runs)
    with ThreadPoolExecutor(workers) as executor:
        try:
            for run in left:
                waiting.append((run, executor.submit(read, run)))
                if len(waiting) >= 2 * workers:
                    feedback.check()
                    first, future = waiting.popleft()
                    yield first, future.result()
            while waiting:
                feedback.check()
                first, future = waiting.popleft()
                yield first, future.result()
        finally:
            for _, future in waiting:
                future.cancel()
