"""The window that registers tiles: from raster layers, a folder, or the bucket."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMenu, QWidget

from ..core.messages import explain
from .forms import load_form
from .help_button import show_help_by
from .register_cells import CHECKS, CRS, FILES, PATH, POINTS, SENSING_TIME, STATE, TIME_SOURCE
from .register_checks import RegisterChecks
from .register_detail_desk import RegisterDetailDesk
from .register_model import RegisterModel
from .register_run import RegisterRun
from .register_sending import drafts_of, source_of
from .register_source_desk import RegisterSourceDesk
from .request_texts import curl_text, python_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QModelIndex

    from ..byoc.models import Collection, TileDraft
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from .register_run import RunSummary
    from .register_sources import LayerFile
    from .work import Work

CHARACTERS = {
    FILES: 16, PATH: 28, SENSING_TIME: 20, TIME_SOURCE: 11, CHECKS: 15, STATE: 19, POINTS: 9, CRS: 14
}  # fmt: skip
"""Widths of the columns, in digits."""
SOON_MS = 40
"""What changes in a row is shown beside the table at once, and not a thousand times a second."""


class RegisterDialog(QDialog, load_form("register_dialog")):
    """A table of tiles and one button. It stays usable afterwards: what failed can be corrected and sent again.

    `ended(summary)` tells how a run ended, also when the user stopped midway.
    """

    ended = pyqtSignal(object)

    def __init__(
        self,
        work: Work,
        access: Access,
        collection: Collection,
        layers: Sequence[LayerFile],
        canvas: QgsMapCanvas,
        parent: QWidget | None = None,
    ) -> None:
        """Register in `collection` through `access`, at first what `layers` are."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._access = access
        self._collection = collection
        self._said = ""
        self._copy_task: FunctionTask | None = None
        self._close_when_ended = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self.model = RegisterModel(collection.s3_bucket, self)
        self.checks = RegisterChecks(work, self.model, self)
        self.run = RegisterRun(work, self.model, self.checks, access, collection, self)
        self._dress()
        self.source = RegisterSourceDesk(self, work, self.model, access, collection, layers)
        self.detail = RegisterDetailDesk(self, work, self.model, self.checks, self.source, collection, canvas)
        show_help_by(self.helpButton, "register-layers")
        self._connect()
        self._show_state()

    def _dress(self) -> None:
        self.table.setModel(self.model)
        self.table.setSortingEnabled(False)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, count in CHARACTERS.items():
            self.table.setColumnWidth(column, max(count * digit, header.sectionSizeHint(column)))
        room = QApplication.primaryScreen().availableGeometry().width() - 40
        self.resize(max(self.width(), min(room, (sum(CHARACTERS.values()) + 4) * digit)), self.height())
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.collectionLabel.setText(
            self.tr("Collection “{name}”, bucket “{bucket}”").format(
                name=self._collection.name, bucket=self._collection.s3_bucket
            )
        )
        menu = QMenu(self.copyButton)
        menu.addAction(self.tr("Copy as &curl"), lambda: self.copy_requests(curl_text))
        menu.addAction(self.tr("Copy as &Python"), lambda: self.copy_requests(python_text))
        self.copyButton.setMenu(menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, key, slot in (
            (self.tr("Copy cells"), QKeySequence.StandardKey.Copy, self._copy_cells),
            (self.tr("Paste into cells"), QKeySequence.StandardKey.Paste, self._paste_cells),
            (self.tr("Sort by this column"), None, self._sort_by_current),
        ):
            action = QAction(text, self.table)
            if key is not None:
                action.setShortcut(QKeySequence(key))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked, slot=slot: slot())
            self.table.addAction(action)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show_state)
        for signal in (self.model.changed, self.checks.changed, self.run.watch.changed):
            signal.connect(self._show_soon)
        self.run.changed.connect(self._show_state)
        self.detail.changed.connect(self._show_state)
        self.source.changed.connect(self._source_changed)
        self.source.listed.connect(self._say)
        for failed in (self.source.failed, self.detail.failed, self.run.watch.failed):
            failed.connect(self._say_failure)
        self.detail.said.connect(self._say)
        self.run.ended.connect(self._run_ended)
        self.run.progressed.connect(lambda percent: self.progressBar.setValue(int(percent)))
        self.model.edited.connect(self.checks.go_on)
        self.registerButton.clicked.connect(self.register)
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(lambda *_: self.detail.show())
        selection.currentRowChanged.connect(lambda *_: self.detail.show())
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._look_at_seen())
        self.table.horizontalHeader().sectionClicked.connect(self._sort)

    # what is seen
    @property
    def running(self) -> bool:
        """Whether rows are on their way."""
        return self.run.running

    @property
    def busy(self) -> bool:
        """Whether something is under way that "Stop" stops."""
        converting = self.detail.conversion.running
        return self.running or self.source.listing or converting or self._copy_task is not None

    def _show_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _source_changed(self) -> None:
        self.detail.look_anew()
        self._look_at_seen()
        self._show_state()

    def _look_at_seen(self) -> None:
        """Have the rows looked into first that the user sees."""
        viewport = self.table.viewport()
        first, last = self.table.rowAt(0), self.table.rowAt(viewport.height() - 1)
        rows = self.model.rows()
        last = len(rows) - 1 if last < 0 else last
        self.checks.see(row.id for row in rows[max(first, 0) : last + 1])

    def _show_state(self) -> None:
        running = self.run.running
        count = self.model.tile_count()
        texts = {0: self.tr("&Register"), 1: self.tr("&Register 1 tile")}
        self.registerButton.setText(
            texts.get(count) or self.tr("&Register {count} tiles").format(count=count)
        )
        idle = not self.busy
        self.registerButton.setEnabled(count > 0 and idle)
        self.copyButton.setEnabled(count > 0 and idle)
        self.source.set_enabled(not running)
        for widget in (self.coverCheck, self.fitCombo, self.pointsSpin):
            widget.setEnabled(not running and (widget is self.coverCheck or self.coverCheck.isChecked()))
        self.closeButton.setText(self.tr("Close") if idle else self.tr("Stop"))
        self.progressBar.setVisible(not idle)
        if not running:
            self.progressBar.setRange(0, 0)
        self._show_checks()
        self.statusLabel.setText(" ".join(part for part in (self._said, self._statuses()) if part))
        self.detail.show()

    def _show_checks(self) -> None:
        done, count = self.checks.progress()
        going_on = done < count
        text = self.tr("Checked {done} of {count}.").format(done=done, count=count) if count else ""
        self.checksLabel.setText(text if going_on else "")
        self.checksLabel.setVisible(going_on)
        self.checkAllButton.setVisible(going_on and self.checks.holds_back)

    def _statuses(self) -> str:
        """Count how the ingestion of what was registered stands."""
        counts = Counter(row.status for row in self.model.rows() if row.status and row.outcome == "CREATED")
        going = sum(counts[status] for status in ("WAITING", "QUEUED", "INGESTING"))
        parts = (
            (self.tr("{count} being ingested"), going),
            (self.tr("{count} ingested"), counts["INGESTED"]),
            (self.tr("{count} failed at ingestion"), counts["FAILED"]),
        )
        return " · ".join(text.format(count=count) for text, count in parts if count)

    def _say(self, text: str) -> None:
        self._said = text
        self._show_state()

    def _say_failure(self, error: Exception) -> None:
        explained = explain(error)
        self._say(f"✗ {explained.title}\n{explained.text}")

    # what is done
    def register(self) -> None:
        """Register what is ready, in the background."""
        from ..workflows.ingest import IngestOptions

        if self.running or not self.model.tile_count():
            return
        self.detail.settle()
        self.progressBar.setRange(0, 100)
        self.progressBar.setValue(0)
        self._said = self.tr("Registering {count} tile(s) …").format(count=self.model.tile_count())
        job = self.source.job(IngestOptions(fit=self.detail.fit, max_points=self.detail.max_points))
        if job is None:
            self.run.start(with_cover=self.detail.with_cover)
        else:
            self.run.start_folder(job)

    def _run_ended(self, summary: RunSummary) -> None:
        self._say(summary.text)
        self.ended.emit(summary)
        if self._close_when_ended:
            super().reject()

    def copy_requests(self, as_text: object) -> None:
        """Put what would be sent on the clipboard, once all cover geometries are there. `as_text` is one of `request_texts`."""
        self.detail.settle()
        rows = [row for row in self.model.ready_rows() if not row.again]
        sources = [
            source_of(row, self.checks.look_of(row), with_cover=self.detail.with_cover) for row in rows
        ]
        if self.busy or not sources:
            return
        self._said = self.tr("Preparing {count} request(s) …").format(count=len(sources))
        self._copy_task = self._work.start(
            self.tr("Preparing requests to copy"),
            lambda feedback: drafts_of(sources, feedback),
            on_done=lambda made: self._copy_drafts(as_text, *made),
            on_error=self._not_copied,
            on_cancelled=lambda: self._not_copied(None),
        )
        self._show_state()

    def _copy_drafts(
        self, as_text: object, drafts: list[TileDraft], faults: list[tuple[str, Exception]]
    ) -> None:
        self._copy_task = None
        said = [self.tr("{count} request(s) copied.").format(count=len(drafts))]
        if drafts:
            QApplication.clipboard().setText(as_text(self._access.deployment, self._collection.id, drafts))
        if faults:
            path, error = faults[0]
            said.append(
                self.tr("Not those of {count} row(s), for example {path}: {why}").format(
                    count=len(faults), path=path, why=explain(error).text
                )
            )
        self._say(" ".join(said))

    def _not_copied(self, error: Exception | None) -> None:
        self._copy_task = None
        if error is None:
            self._say(self.tr("Stopped."))
        else:
            self._say_failure(error)

    def _sort(self, column: int) -> None:
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        self.model.sort(column, header.sortIndicatorOrder())
        self._look_at_seen()

    def _sort_by_current(self) -> None:
        """Sort by the cursor's column, the other way round when it is sorted so."""
        header, column = self.table.horizontalHeader(), max(self.table.currentIndex().column(), 0)
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        sorted_up = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == up
        header.setSortIndicator(column, down if sorted_up else up)
        self._sort(column)

    def _cells(self) -> list[QModelIndex]:
        """Give the cells that copy and paste mean: of all selected rows that of the cursor's column."""
        current = self.table.currentIndex()
        rows = self.table.selectionModel().selectedRows(max(current.column(), 0))
        return sorted(rows, key=lambda index: index.row()) or ([current] if current.isValid() else [])

    def _copy_cells(self) -> None:
        QApplication.clipboard().setText(self.model.copied_text(self._cells()))

    def _paste_cells(self) -> None:
        self.model.paste(QApplication.clipboard().text(), self._cells())

    # the window
    def showEvent(self, event: object) -> None:
        """Begin to look into what is seen."""
        super().showEvent(event)
        self._look_at_seen()
        self.detail.show()

    def resizeEvent(self, event: object) -> None:
        """Look into what has come into view."""
        super().resizeEvent(event)
        self._look_at_seen()

    def hideEvent(self, event: object) -> None:
        """Take the preview off the map, and look into nothing more."""
        super().hideEvent(event)
        self.detail.preview.clear()
        if not event.spontaneous():
            self.checks.pause()
            self.run.watch.stop()
            self._stop_helpers()

    def _stop_helpers(self) -> None:
        """Stop all but a registration, without hearing how it ended."""
        self.source.stop()
        self.detail.conversion.stop()
        if self._copy_task is not None:
            self._work.forget(self._copy_task)
            self._copy_task = None

    def reject(self) -> None:
        """Close; while something is under way, stop that first."""
        if self.running:
            self.run.stop()
        elif self.busy:
            self._stop_helpers()
            self._say(self.tr("Stopped."))
        else:
            super().reject()

    def closeEvent(self, event: object) -> None:
        """Stop first when the window's own button is pressed, and close when that has ended."""
        if not self.running:
            super().closeEvent(event)
            return
        self._close_when_ended = True
        self.run.stop()
        event.ignore()
