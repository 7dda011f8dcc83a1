"""A sandbox that remembers many tiles, put into its store at once; and a timer that tells how long the main thread was held."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.sandbox import many
from sentinelhub_byoc.sandbox.api import PREFIXES
from sentinelhub_byoc.sandbox.many import STATUSES
from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

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


@dataclass(frozen=True)
class Clocks:
    """Seconds at one moment: of the wall, of work in this thread and in all of the process, and lost to the machine.

    Lost is the time in which a thread could have run and the machine ran something else, by thread, or was itself held by its
    host (only Linux tells of both).
    """

    wall: float
    thread: float
    process: float
    lost: Mapping[str, float]

    @classmethod
    def read(cls) -> Clocks:
        """Read them now."""
        return cls(time.perf_counter(), time.thread_time(), time.process_time(), _lost())

    def held_until(self, later: Clocks) -> float:
        """Say how long this thread was held: by its own work, or by waiting for something outside of the process.

        To wait while other threads of the process work, for Python's lock, is not counted: how long that is depends on what
        else the machine does. The benchmark of listing measures it.
        """
        work = later.thread - self.thread
        lost = sum(seconds - self.lost.get(whose, seconds) for whose, seconds in later.lost.items())
        idle = (later.wall - self.wall) - (later.process - self.process) - lost
        return max(work, idle)


class Heartbeat(QObject):
    """Beats every 10 ms in the main thread; a beat that comes late tells how long the thread was held (see `Clocks`).

    Looking for garbage in what the test's own machinery holds does not count, a tenth of a second each time: that is more
    than a whole QGIS.
    """

    EVERY_MS = 10

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = Clocks.read()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        gc.collect()
        gc.freeze()
        self._last = Clocks.read()
        self._timer.start(self.EVERY_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._beat()
        gc.unfreeze()

    def _beat(self) -> None:
        now = Clocks.read()
        self.gaps.append(self._last.held_until(now))
        self._last = now

    @property
    def longest_ms(self) -> float:
        """The longest time that the thread was held between two beats, in milliseconds."""
        return 1000 * max(self.gaps, default=0.0)


def _lost() -> dict[str, float]:
    lost = {}
    for thread in Path("/proc/self/task").glob("*"):
        with suppress(OSError):  # it has ended
            lost[thread.name] = int((thread / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    with suppress(OSError, AttributeError):
        stolen = Path("/proc/stat").read_text(encoding="ascii").split(maxsplit=9)[8]
        lost["stolen"] = int(stolen) / os.sysconf("SC_CLK_TCK")
    return lost
