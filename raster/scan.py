"""Read the part of a mask that its outline goes through, and keep only the corners of it."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass
from threading import local
from typing import TYPE_CHECKING

import numpy as np

from .corners import OutlineScan
from .mask import TileMask, Window
from .search import COARSE_SIDE, EMPTY, FULL, KNOWN, MIXED, classify, drop_absent

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from numpy.typing import NDArray

    from ..feedback import Feedback

_WINDOW = 512
"""Pixels a side that a window has at least, in whole blocks: small ones cost more to handle than to decode."""
_RUN = 1 << 21
"""Pixels that are read at a time, neighbours in one request: a fraction of a second, so that cancelling is quick."""
_WORKERS = 8
"""Threads that decode, at most: as many as there are cores."""

_LOOK = 0.1
"""Seconds between two looks at whether the user has cancelled."""


@dataclass(frozen=True)
class MaskSource:
    """What to open, once for each thread: see `mask.TileMask`."""

    paths: tuple[str, ...]
    bands: tuple[int, ...] | None
    combine: str

    def open(self, longest_side: int | None = None) -> TileMask:
        """Open the files, or with `longest_side` their overviews."""
        return TileMask(self.paths, self.bands, self.combine, longest_side)


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

    Windows that overviews show to be wholly valid or empty are not read, unless `exhaustive` or the outline is found to
    run into them; those that are absent from a sparse file never are. A mask of source "box" is wholly valid, unread.
    Progress runs from 0 to 1. Raises `Cancelled`, and `RasterError` when a window cannot be read.
    """
    if mask.source == "box":
        scan = OutlineScan([0, mask.width], [0, mask.height])
        scan.add_full(0, 0)
        return scan
    xs = _edges(mask.width, mask.block_width, _WINDOW)
    ys = _edges(mask.height, mask.block_height, min(_WINDOW, _RUN // xs[1]))
    scan = OutlineScan(xs, ys)
    kinds = np.full((len(ys) - 1, len(xs) - 1), MIXED)
    # A raster that is no larger than the overview to be searched is that overview: it would be read twice.
    if not exhaustive and max(mask.width, mask.height) > COARSE_SIDE:
        kinds = classify(source.open(COARSE_SIDE), xs, ys)
    drop_absent(mask, kinds, xs, ys)
    wanted, rounds = kinds == MIXED, 0
    while wanted.any():
        _scan_windows(mask, source, scan, wanted, (feedback, rounds))
        kinds[wanted] = KNOWN
        wanted = scan.disagreeing(kinds == FULL, kinds == EMPTY, kinds == KNOWN)
        rounds += 1
    for j, i in np.argwhere(kinds == FULL).tolist():
        scan.add_full(i, j)
    feedback.set_progress(1.0)
    return scan


def _scan_windows(
    mask: TileMask,
    source: MaskSource,
    scan: OutlineScan,
    wanted: NDArray[np.bool_],
    progress: tuple[Feedback, int],
) -> None:
    """Read the `wanted` windows; `progress` is whom to tell, and which round of reading this is, from 0."""
    feedback, rounds = progress
    runs = [run for j, row in enumerate(wanted) for run in _runs(row.tolist(), j, scan.xs, scan.ys)]
    scan.windows_read += int(np.count_nonzero(wanted))
    with closing(_read(mask, source, runs, feedback)) as pieces:
        for done, (run, valid) in enumerate(pieces, 1):
            for i, (x, end) in enumerate(zip(run.edges, run.edges[1:]), run.i):
                scan.add(i, run.j, valid[:, x - run.edges[0] : end - run.edges[0]])
            # the first round, as a rule the only one, is nine tenths of the work, the next nine tenths of the rest
            feedback.set_progress(1 - 0.1**rounds * (1 - 0.9 * done / len(runs)))


def _edges(size: int, block: int, side: int) -> list[int]:
    """Return where windows of whole blocks, about `side` pixels long, begin along one side, and the end."""
    step = block * max(1, side // block)
    return [*range(0, size, step), size]


def _runs(wanted: Sequence[bool], j: int, xs: Sequence[int], ys: Sequence[int]) -> Iterator[Run]:
    """Join neighbouring windows of one row that are wanted."""
    most = max(1, _RUN // ((xs[1] - xs[0]) * (ys[j + 1] - ys[j])))
    i = 0
    while i < len(wanted):
        end = i
        while end < len(wanted) and wanted[end] and end - i < most:
            end += 1
        if end > i:
            yield Run(i, j, tuple(xs[i : end + 1]), ys[j], ys[j + 1])
        i = max(end, i + 1)


def _read(
    mask: TileMask, source: MaskSource, runs: Sequence[Run], feedback: Feedback
) -> Generator[tuple[Run, NDArray[np.bool_]], None, None]:
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
    with ThreadPoolExecutor(workers) as executor:
        try:
            for run in runs:
                waiting.append((run, executor.submit(read, run)))
                if len(waiting) >= 2 * workers:
                    yield _next(waiting, feedback)
            while waiting:
                yield _next(waiting, feedback)
        finally:
            while waiting:
                waiting.pop()[1].cancel()


def _next(
    waiting: deque[tuple[Run, Future[NDArray[np.bool_]]]], feedback: Feedback
) -> tuple[Run, NDArray[np.bool_]]:
    """Return the first run of the queue once it is read; raises what its reading raised, and `Cancelled` at once."""
    feedback.check()
    while not wait([waiting[0][1]], timeout=_LOOK).done:
        feedback.check()
    # No variable holds the future: its error, which would hold this frame, would keep the file open in a cycle.
    return waiting[0][0], waiting.popleft()[1].result()
