"""The dialog that copies the tiles of a collection to another one, and says before what will be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QWidget

from ..core.i18n import translate
from ..core.messages import explain
from .collection_saving import copy
from .collections_model import CollectionsOrder
from .copy_targets_model import CopyTargetsModel
from .forms import load_form, set_widths
from .paged_model import listing_text
from .paged_view import ReadsOn

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from ..workflows.whole_collection import CopyReport
    from .work import Work

SEARCH_AFTER_MS = 350
LOOK_AFTER_MS = 250
"""The time that a choice stands before both collections are listed: arrow keys pass over many."""


class CopyTilesDialog(QDialog, load_form("copy_tiles_dialog")):
    """A choice of collections, and what copying to the chosen one would do; `copied(report)` when it is done."""

    copied = pyqtSignal(object)

    def __init__(self, work: Work, access: Access, source: Collection, parent: QWidget | None = None) -> None:
        """List the collections of `access`."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._access = access
        self._source = source
        self._plan: CopyReport | None = None
        self._looking: FunctionTask | None = None
        self._copying: FunctionTask | None = None
        self.model = CopyTargetsModel(work, source, self)
        self.order = CollectionsOrder(self.model, self)
        self._ok = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("&Copy"))
        self.introLabel.setText(
            self.tr(
                "The service copies the ingested tiles of “{name}” whose path is not in the other collection yet. It takes "
                "a collection with the same bands, or one without bands."
            ).format(name=source.name)
        )
        self._dress()
        self._search = self._timer(SEARCH_AFTER_MS, self._list)
        self._wait = self._timer(LOOK_AFTER_MS, self._look)
        self.searchEdit.textChanged.connect(lambda _text: self._search.start())
        self.model.advanced.connect(self._show_state)
        self.targetsView.selectionModel().currentRowChanged.connect(self._chosen)
        self._list()
        self._show_state()

    def _dress(self) -> None:
        view = self.targetsView
        self.searchEdit.setShowSearchIcon(True)
        view.setModel(self.order)
        self._reads_on = ReadsOn(view, self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for column in (self.model.SENSING, self.model.EXTENT, self.model.CREATED):
            view.setColumnHidden(column, True)
        set_widths(view, (180, 120, 130))

    def _timer(self, interval: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    # the choice
    def _list(self) -> None:
        self._search.stop()
        self._forget_plan()
        self.model.list(self._access, self.searchEdit.text().strip())

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._forget_plan()
        if current.isValid():
            self.planLabel.setText(self.tr("Looking at both collections …"))
            self._wait.start()
        self._show_state()

    def _forget_plan(self) -> None:
        self._wait.stop()
        self._plan = None
        self.planLabel.setText("")
        if self._looking is not None:
            self._work.forget(self._looking)
            self._looking = None

    def _look(self) -> None:
        target = self.order.row(self.targetsView.currentIndex())
        if target is None or self._copying is not None:
            return
        access, source = self._access, self._source
        self._looking = self._work.start(
            self.tr("Looking at the tiles of “{source}” and “{target}”").format(
                source=source.name, target=target.name
            ),
            lambda feedback: copy(access, source.id, target.id, feedback, dry_run=True),
            on_done=self._looked,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._show_state()

    def _looked(self, plan: CopyReport) -> None:
        self._looking = None
        self._plan = plan
        self.planLabel.setText(plan_text(plan))
        self._show_state()

    def _show_state(self) -> None:
        plan = self._plan
        self._ok.setEnabled(self._copying is None and plan is not None and planned(plan) > 0)
        self.progressBar.setVisible(self._looking is not None or self._copying is not None)
        for widget in (self.targetsView, self.searchEdit):
            widget.setEnabled(self._copying is None)
        count = len(self.model.rows())
        text = listing_text(self.model, self.tr("{count} collection(s)").format(count=count))
        self.targetsState.setText(text)

    # copying
    def accept(self) -> None:
        """Have the service copy; the dialog closes when it has."""
        plan = self._plan
        if not self._ok.isEnabled() or plan is None:
            return
        access, source, target = self._access, plan.source, plan.target
        self.planLabel.setText(self.tr("Copying …"))
        self._copying = self._work.start(
            self.tr("Copying the tiles of “{source}” to “{target}”").format(
                source=source.name, target=target.name
            ),
            lambda feedback: copy(access, source.id, target.id, feedback, dry_run=False),
            on_done=self._copied,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._show_state()

    def _copied(self, report: CopyReport) -> None:
        self._copying = None
        super().accept()
        self.copied.emit(report)

    def _failed(self, error: Exception) -> None:
        self._looking = self._copying = None
        explained = explain(error)
        self.planLabel.setText(f"✗ {explained.title}\n{explained.text}")
        self._show_state()

    def _stopped(self) -> None:
        was_copying = self._copying is not None
        self._looking = self._copying = None
        self._plan = None
        self.planLabel.setText(
            self.tr("Stopped. Look at the other collection to see whether tiles were copied.")
            if was_copying
            else self.tr("Stopped. Choose the collection again.")
        )
        self._show_state()

    def reject(self) -> None:
        """Close; while the service copies, stop asking first and say how that ended."""
        if self._copying is None:
            super().reject()
        else:
            self._copying.cancel()

    def done(self, result: int) -> None:
        """Close; what was looked at is of no use any more."""
        self._wait.stop()
        self._search.stop()
        for task in (self._looking, self._copying):
            if task is not None:
                self._work.forget(task)
        self._looking = self._copying = None
        self.model.list(None)
        super().done(result)


def planned(plan: CopyReport) -> int:
    """Count the tiles that would be copied."""
    from ..workflows.whole_collection import Copied

    return plan.count(Copied.PLANNED)


def plan_text(plan: CopyReport) -> str:
    """Say what copying would do."""
    from ..workflows.whole_collection import Copied

    lines = [
        translate("CopyTiles", "{count} of the {total} tile(s) of “{source}” would be copied.").format(
            count=planned(plan), total=len(plan.tiles), source=plan.source.name
        ),
        _left_text(plan.count(Copied.EXISTS), plan.count(Copied.NOT_INGESTED)),
        translate("CopyTiles", "“{target}” has {before} tile(s) now.").format(
            target=plan.target.name, before=plan.before
        ),
        *plan.notes,
    ]
    return "\n".join(line for line in lines if line)


def report_text(report: CopyReport) -> tuple[str, str, bool]:
    """Say what was copied: in short, in detail, and whether it all went as it should."""
    from ..workflows.whole_collection import Copied

    missing = [tile.path for tile in report.tiles if tile.outcome is Copied.MISSING]
    text = translate(
        "CopyTiles",
        "{count} tile(s) copied from “{source}” to “{target}”, which had {before} and has {after} now.",
    ).format(
        count=report.count(Copied.COPIED),
        source=report.source.name,
        target=report.target.name,
        before=report.before,
        after=report.after,
    )
    details = [_left_text(report.count(Copied.EXISTS), report.count(Copied.NOT_INGESTED)), *report.notes]
    if missing:
        details.append(
            translate("CopyTiles", "The service copied, but these are not in the other collection:")
        )
        details += missing
    return text, "\n".join(line for line in details if line), not missing


def _left_text(there: int, not_ingested: int) -> str:
    parts = (
        (translate("CopyTiles", "{count} are there already"), there),
        (translate("CopyTiles", "{count} are not ingested, and are not copied"), not_ingested),
    )
    left = "; ".join(text.format(count=count) for text, count in parts if count)
    return f"{left}." if left else ""
