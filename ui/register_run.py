"""A run of the register window: sends rows, shows what becomes of each, and follows the tiles until they have ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.i18n import translate
from ..core.messages import explain
from .follower import Follower
from .register_rows import BAD, DONE, RUNNING, Row, with_tile
from .register_sending import Again, FolderJob, ingest, look_at_folder, register_rows, source_of
from .register_sources import with_ingested
from .register_watch import RegisterWatch
from .work import Relay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Collection, Tile
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from ..workflows.ingest import IngestReport, IngestRow
    from ..workflows.register import RegisterResult
    from .register_checks import RegisterChecks
    from .register_model import RegisterModel
    from .work import Work


@dataclass(frozen=True)
class RunSummary:
    """How a run ended: a sentence, and for each row that was not registered what there is to say. `tried` counts rows."""

    text: str
    details: str
    bad: int
    tried: int


class RegisterRun(QObject):
    """One run at a time. `changed` when it starts and ends, `ended(summary)`, `progressed(percent)`."""

    changed = pyqtSignal()
    ended = pyqtSignal(object)
    progressed = pyqtSignal(float)

    def __init__(
        self,
        work: Work,
        model: RegisterModel,
        checks: RegisterChecks,
        access: Access,
        collection: Collection,
        parent: QObject | None = None,
    ) -> None:
        """Register in `collection` through `access`."""
        super().__init__(parent)
        self._work = work
        self._model = model
        self._checks = checks
        self._access = access
        self._collection = collection
        self._task: FunctionTask | None = None
        self._sent: list[int] = []
        self._folder = ""
        self._by_path: dict[str, int] = {}
        self._looker = Follower(self._look_at_folder, self)
        self.watch = RegisterWatch(work, model, access, collection.id, self)

    @property
    def running(self) -> bool:
        """Whether rows are on their way."""
        return self._task is not None

    def start(self, *, with_cover: bool) -> None:
        """Register the rows that are ready."""
        rows = self._model.ready_rows()
        if self.running or not rows:
            return
        looks = {row.id: self._checks.look_of(row) for row in rows}
        again = [Again(row.id, row.tile_id) for row in rows if row.again]
        sources = [source_of(row, looks[row.id], with_cover=with_cover) for row in rows if not row.again]
        access, collection_id = self._access, self._collection.id
        relay = self._relay()
        self._begin(rows)
        self._task = self._work.start(
            self._title(),
            lambda feedback: register_rows(access, collection_id, sources, again, relay.send, feedback),
            on_done=self._registered,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._started()

    def start_folder(self, job: FolderJob) -> None:
        """Upload and register those tiles of a folder that are ready."""
        rows = [row for row in self._model.ready_rows() if row.fixed]
        if self.running or not rows:
            return
        job = job.for_rows(rows)
        access, collection_id = self._access, self._collection.id
        relay = self._relay()
        self._begin(rows)
        self._folder = job.folder
        self._by_path = {row.path: row.id for row in rows}
        self._task = self._work.start(
            self._title(),
            lambda feedback: ingest(access, collection_id, job, relay.send, feedback),
            on_done=self._ingested,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._started()
        self._looker.start()

    def stop(self) -> None:
        """Ask the run to stop; it ends within a second, and says what it had done."""
        if self._task is not None:
            self._task.cancel()

    def _relay(self) -> Relay:
        relay = Relay(self)
        relay.sent.connect(self._arrived)
        return relay

    def _title(self) -> str:
        return self.tr("Registering tiles in “{name}”").format(name=self._collection.name)

    def _begin(self, rows: Sequence[Row]) -> None:
        self._checks.pause()
        self._sent = [row.id for row in rows]
        self._model.start(self._sent)

    def _started(self) -> None:
        self._task.progressChanged.connect(self.progressed)
        self.changed.emit()

    # what comes back
    def _arrived(self, result: RegisterResult | Again | IngestRow) -> None:
        if isinstance(result, Again):
            self._show_again(result)
        elif hasattr(result, "source"):
            self._show_result(result)
        else:
            self._show_ingested(result)

    def _show_result(self, result: RegisterResult) -> None:
        row = self._model.find(getattr(result.source, "row_id", -1))
        if row is None or row.outcome != RUNNING:
            return
        name = result.outcome.name
        done = name in DONE
        message = explain(result.error).text if result.error else result.message
        row = replace(row, outcome=name, message="" if done else message, wanted=not done)
        if done and result.tile is not None:
            row = with_tile(row, result.tile)
            if not result.tile.ended:
                self.watch.follow(row.id, result.tile.id)
        self._model.put(row)

    def _show_again(self, result: Again) -> None:
        row = self._model.find(result.row_id)
        if row is None or row.outcome != RUNNING:
            return
        if result.tile is None:
            text = explain(result.error).text if result.error else ""
            self._model.put(replace(row, outcome="FAILED", message=text))
            return
        self._model.put(with_tile(row, result.tile))
        if not result.tile.ended:
            self.watch.follow(row.id, result.tile_id)

    def _show_ingested(self, result: IngestRow) -> None:
        row = self._model.find(self._by_path.get(result.path, -1))
        if row is None or row.outcome not in {RUNNING, ""}:
            return
        row = with_ingested(row, result)
        self._model.put(row)
        if row.outcome in DONE and result.tile is not None and not result.tile.ended:
            self.watch.follow(row.id, row.tile_id)

    def _registered(self, results: list[RegisterResult]) -> None:
        # What a worker sent may be overtaken by the list of all: each is shown once.
        for result in results:
            self._show_result(result)
        self._end(self.tr("Tiles: {summary}."))

    def _ingested(self, report: IngestReport) -> None:
        for row in report.rows:
            self._show_ingested(row)
        self._end(self.tr("Tiles: {summary}."))

    def _failed(self, error: Exception) -> None:
        explained = explain(error)
        self._end(f"✗ {explained.title}\n{explained.text}".replace("{", "{{").replace("}", "}}"))

    def _stopped(self) -> None:
        self._end(self.tr("Stopped. Tiles: {summary}."))

    def _end(self, text: str) -> None:
        self._task = None
        self._looker.stop()
        self._model.stop()
        rows = [row for row in map(self._model.find, self._sent) if row is not None]
        bad = [row for row in rows if row.outcome in BAD]
        summary = RunSummary(
            text.format(summary=outcome_summary(rows)),
            "\n\n".join(f"{row.path}\n{row.message}" for row in bad),
            len(bad),
            sum(bool(row.outcome) for row in rows),
        )
        self._checks.resume()
        self.changed.emit()
        self.ended.emit(summary)

    # how far a folder is
    def _look_at_folder(self) -> None:
        access, collection_id, folder = self._access, self._collection.id, self._folder
        paths = [row.path for row in self._model.rows() if row.fixed and row.outcome == RUNNING]
        if not self.running or not paths:
            return
        self._work.start(
            self.tr("Looking how far the folder is"),
            lambda feedback: look_at_folder(access, collection_id, folder, paths, feedback),
            on_done=self._show_steps,
            on_error=self._steps_unknown,
            quiet=True,
        )

    def _steps_unknown(self, _error: Exception) -> None:
        """Go on: the run itself tells what is wrong."""
        if self.running:
            self._looker.again()

    def _show_steps(self, found: dict[str, Tile | str]) -> None:
        for row in self._model.rows():
            step = found.get(row.path) if row.fixed and row.outcome == RUNNING else None
            if isinstance(step, str):
                self._model.put(replace(row, message=_step_text(step)))
            elif step is not None:
                self._model.put(replace(row, status=str(getattr(step.status, "value", step.status) or "")))
        if self.running:
            self._looker.again()


def _step_text(step: str) -> str:
    known = {"uploaded": translate("RegisterRun", "Uploaded, registering …")}
    return known.get(step, "")


def outcome_summary(rows: Sequence[Row]) -> str:
    """Say in a few words how many rows had which outcome."""
    names = [row.outcome for row in rows if row.outcome]
    parts = [
        (translate("RegisterRun", "{count} registered"), names.count("CREATED")),
        (translate("RegisterRun", "{count} registered before"), names.count("EXISTS")),
        (translate("RegisterRun", "{count} not registered"), sum(name not in DONE for name in names)),
    ]
    said = ", ".join(text.format(count=count) for text, count in parts if count)
    return said or translate("RegisterRun", "none registered")
