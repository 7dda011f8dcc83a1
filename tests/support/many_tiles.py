"""A sandbox that remembers many tiles, put into its store at once; and a timer that tells how long the main thread was held."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.sandbox import many
from sentinelhub_byoc.sandbox.api import PREFIXES
from sentinelhub_byoc.sandbox.many import STATUSES
from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sentinelhub_byoc.byoc.deployments import Deployment
    from sentinelhub_byoc.sandbox.server import Sandbox


def seed_tiles(sandbox: Sandbox, collection_id: str, count: int, statuses: Sequence[str] = STATUSES) -> None:
    """Give a collection `count` tiles that were not made one by one: a grid of outlines over two UTM zones."""
    many.seed_tiles(sandbox.store, collection_id, count, statuses)


@contextmanager
def sandbox_apart(root: Path) -> Iterator[Deployment]:
    """Run a sandbox in a process of its own, as the service does: it does not share Python's lock with QGIS."""
    command = [sys.executable, "-m", "sentinelhub_byoc.sandbox", "--root", str(root)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "build" / "plugins")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            url = process.stdout.readline().split("ready: ")[1].strip()
            yield custom(url, url + TOKEN_ROUTE, PREFIXES[0], title="Sandbox")
        finally:
            process.terminate()


class Heartbeat(QObject):
    """Beats every 10 ms in the main thread; a beat that comes late tells how long the thread was held.

    Two things do not count, being no fault of the plugin: the time in which the thread could have run, but the machine
    ran something else (only Linux tells of it); and looking for garbage in what the test's own machinery holds, a
    tenth of a second each time, which is more than a whole QGIS.
    """

    EVERY_MS = 10

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = self._waited = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        gc.collect()
        gc.freeze()
        self._last, self._waited = time.perf_counter(), _waited_for_a_core()
        self._timer.start(self.EVERY_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._beat()
        gc.unfreeze()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), _waited_for_a_core()
        self.gaps.append(now - self._last - (waited - self._waited))
        self._last, self._waited = now, waited

    @property
    def longest_ms(self) -> float:
        """The longest time between two beats, in milliseconds."""
        return 1000 * max(self.gaps, default=0.0)


def _waited_for_a_core() -> float:
    """Give the seconds that this thread has waited for a core, being ready to run."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0
