"""Looks into the files of the rows, in the background and one row after another: first of those that are seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from .register_inspect import Look, Looked, inspect
from .register_rows import LAYER, RUNNING, TYPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..bucket.access import BucketAccess
    from ..byoc.models import Band
    from ..core.tasks import FunctionTask
    from .register_model import RegisterModel
    from .register_rows import Row
    from .work import Work

AT_MOST = 2
"""Rows looked into at a time."""
UNASKED = 200
"""Rows that are looked into although nobody has seen them; of more, those that are seen, and the rest when asked for."""
MIDNIGHT = "T00:00:00Z"


@dataclass(frozen=True)
class LookSettings:
    """What is looked for: a fit (empty: no cover geometry), the points allowed, the collection's bands, the bucket's access."""

    fit: str = "balanced"
    max_points: int = 100
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    no_data: float | None = None
    access: BucketAccess | None = None


class RegisterChecks(QObject):
    """Starts looks at the model's rows and shows what they find there. `changed` as they come and go."""

    changed = pyqtSignal()

    def __init__(self, work: Work, model: RegisterModel, parent: QObject | None = None) -> None:
        """Stand still until `see` or `go_on`."""
        super().__init__(parent)
        self._work = work
        self._model = model
        self.settings = LookSettings()
        self._seen: list[int] = []
        self._running: dict[int, FunctionTask] = {}
        self._failed: set[int] = set()
        self._paused = False
        self._all = False
        # One thread is left for what the user asks for meanwhile: QGIS runs no more tasks than there are processors.
        self._at_most = max(1, min(AT_MOST, QThread.idealThreadCount() - 1))

    # what a window does
    def see(self, row_ids: Iterable[int]) -> None:
        """Look first at these: they are what the user sees."""
        self._seen = list(row_ids)
        self.go_on()

    def look_at_all(self) -> None:
        """Look at all rows, however many they are."""
        self._all = True
        self.go_on()

    def begin_anew(self, settings: LookSettings) -> None:
        """Look with other settings; what is under way under the old ones is stopped."""
        self._stop()
        self.settings = settings
        self._failed.clear()
        self.go_on()

    def pause(self) -> None:
        """Stop: something more important is under way."""
        self._paused = True
        self._stop()

    def resume(self) -> None:
        """Go on after a pause."""
        self._paused = False
        self.go_on()

    def progress(self) -> tuple[int, int]:
        """Count the rows that were looked into, and all that can be."""
        rows = [row for row in self._model.rows() if not row.reason]
        return sum(not self._wants(row) for row in rows), len(rows)

    @property
    def busy(self) -> bool:
        """Whether a look is under way."""
        return bool(self._running)

    @property
    def holds_back(self) -> bool:
        """Whether there are rows that are only looked into when asked for."""
        return not self._all and self._model.rowCount() > UNASKED

    def look_of(self, row: Row) -> Look | None:
        """Give the look that a row needs; None when it has had it."""
        if not self._wants(row):
            return None
        settings = self.settings
        return Look(
            row.id,
            self._model.version,
            row.by_source(),
            tuple(_name(file.key or file.path) for file in row.files),
            row.sidecars,
            checks=row.findings is None,
            time=_wants_time(row),
            fit=settings.fit,
            max_points=settings.max_points,
            bands=settings.bands,
            no_data=settings.no_data,
            access=settings.access,
        )

    # the queue
    def go_on(self) -> None:
        """Start as many looks as may be."""
        if self._paused:
            return
        while len(self._running) < self._at_most:
            row = self._next()
            if row is None:
                break
            self._start(row)
        self.changed.emit()

    def _next(self) -> Row | None:
        for row_id in self._seen:
            row = self._model.find(row_id)
            if row is not None and self._is_due(row):
                return row
        if self.holds_back:
            return None
        return next((row for row in self._model.rows() if self._is_due(row)), None)

    def _is_due(self, row: Row) -> bool:
        return row.id not in self._running and row.id not in self._failed and self._wants(row)

    def _wants(self, row: Row) -> bool:
        if row.reason or not row.files or row.outcome == RUNNING:
            return False
        if row.outcome in {"CREATED", "EXISTS"}:
            return False
        wants_outline = bool(self.settings.fit) and row.outline is None
        return row.looked != self._model.version and (row.findings is None or wants_outline)

    def _start(self, row: Row) -> None:
        look = self.look_of(row)
        if look is None:
            return
        self._model.show_looking(row.id, True)

        def done(looked: Looked) -> None:
            self._ended(look)
            self._model.show_looked(looked)
            self.go_on()

        def failed(_error: Exception) -> None:
            # `inspect` answers whatever is wrong with the files: this is a fault of the plugin's, told by the run.
            self._failed.add(look.row_id)
            self._ended(look)
            self.go_on()

        self._running[row.id] = self._work.start(
            self.tr("Looking into the files of {path}").format(path=row.path or row.name),
            lambda feedback: inspect(look, feedback),
            on_done=done,
            on_error=failed,
            on_cancelled=lambda: self._cancelled(look),
            quiet=True,
        )

    def _cancelled(self, look: Look) -> None:
        """Take it that the user stopped a look in QGIS's task manager: it is not begun again by itself."""
        self._failed.add(look.row_id)
        self._ended(look)
        self.go_on()

    def _ended(self, look: Look) -> None:
        self._running.pop(look.row_id, None)
        self._model.show_looking(look.row_id, False)

    def _stop(self) -> None:
        running, self._running = self._running, {}
        for row_id, task in running.items():
            self._work.forget(task)
            self._model.show_looking(row_id, False)
        self.changed.emit()


def _wants_time(row: Row) -> bool:
    """Say whether the files may know the sensing time better: nothing is known yet, or a date alone."""
    if row.fixed or row.time_source in {LAYER, TYPED, "pattern"} or row.findings is not None:
        return False
    return not row.sensing_time or row.sensing_time.endswith(MIDNIGHT) or bool(row.sidecars)


def _name(path: str) -> str:
    """Give what of a file's path may tell its time: the name and the folder that it is in."""
    return "/".join(path.replace("\\", "/").split("/")[-2:])
