"""The dialog that registers raster layers as tiles of a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.messages import explain
from .forms import load_form
from .register_model import DONE, RegisterModel, Row
from .work import Relay

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.raster_source import RasterSource
    from ..core.tasks import FunctionTask
    from ..feedback import Feedback
    from ..workflows.register import RegisterResult, TileSource
    from .work import Work

PATTERNS = (
    "{folder}/(BAND){ext}",
    "{folder}/{prefix}_(BAND){ext}",
    "{folder}/{name}{ext}",
    "{name}/(BAND){ext}",
)
"""Proposed beside the empty one, which takes each file's key in its bucket."""


class RegisterDialog(QDialog, load_form("register_dialog")):
    """A table of layers and one button. It stays usable afterwards: what failed can be corrected and sent again.

    `ended(results)` tells of every tile that was tried, also when the user stopped midway.
    """

    ended = pyqtSignal(object)

    def __init__(
        self,
        work: Work,
        access: Access,
        collection: Collection,
        rows: Sequence[Row],
        path_of: Callable[[RasterSource, str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Register `rows` in `collection` through `access`."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._access = access
        self._collection = collection
        self._task: FunctionTask | None = None
        self._results: list[RegisterResult] = []
        self._close_when_ended = False
        self.model = RegisterModel(rows, path_of, collection.s3_bucket, self)
        self.table.setModel(self.model)
        for column, width in enumerate((160, 300, 190)):
            self.table.setColumnWidth(column, width)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.collectionLabel.setText(
            self.tr("Collection “{name}”, bucket “{bucket}”").format(
                name=collection.name, bucket=collection.s3_bucket
            )
        )
        self.patternCombo.addItems(("", *PATTERNS))
        self.patternCombo.lineEdit().setPlaceholderText(self.tr("the place of each file in its bucket"))
        self.patternCombo.currentTextChanged.connect(self.model.set_pattern)
        self._propose_pattern()
        self.registerButton.clicked.connect(self.register)
        self.model.changed.connect(self._show_state)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        self._show_state()

    def _propose_pattern(self) -> None:
        self.model.set_pattern("")
        if any(row.source and not row.path for row in self.model.rows()):
            self.patternCombo.setCurrentText(PATTERNS[0])

    def _show_state(self) -> None:
        running = self._task is not None
        count = self.model.tile_count()
        texts = {0: self.tr("&Register"), 1: self.tr("&Register 1 tile")}
        self.registerButton.setText(
            texts.get(count) or self.tr("&Register {count} tiles").format(count=count)
        )
        self.registerButton.setEnabled(count > 0 and not running)
        self.patternCombo.setEnabled(not running)
        self.coverCheck.setEnabled(not running)
        self.closeButton.setText(self.tr("Stop") if running else self.tr("Close"))
        self.progressBar.setVisible(running)
        self._show_detail()

    def _show_detail(self) -> None:
        """Show what the state's cell may have no room for."""
        text = self.model.explanation(self.table.currentIndex())
        self.detailLabel.setText(text)
        self.detailLabel.setVisible(bool(text))

    def register(self) -> None:
        """Register what is ready, in the background."""
        if self._task is not None or not self.model.tile_count():
            return
        sources, with_cover = self.model.sources(), self.coverCheck.isChecked()
        access, collection_id = self._access, self._collection.id
        self._results = []
        relay = Relay(self)
        relay.sent.connect(self._result_arrived)
        self.model.start()
        self.statusLabel.setText(self.tr("Registering {count} tile(s) …").format(count=len(sources)))
        self.progressBar.setValue(0)
        self._task = self._work.start(
            self.tr("Registering tiles in “{name}”").format(name=self._collection.name),
            lambda feedback: _register(
                access, collection_id, sources, with_cover=with_cover, on_result=relay.send, feedback=feedback
            ),
            on_done=self._all_arrived,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._task.progressChanged.connect(self._show_progress)
        self._show_state()

    def _show_progress(self, percent: float) -> None:
        self.progressBar.setValue(int(percent))

    def _result_arrived(self, result: RegisterResult) -> None:
        # What a worker sent may be overtaken by the list of all results: each is shown once.
        if self._task is not None and not any(known is result for known in self._results):
            self._results.append(result)
            self.model.show_result(result)

    def _all_arrived(self, results: list[RegisterResult]) -> None:
        for result in results:
            self._result_arrived(result)
        self._end(self.tr("Tiles: {summary}.").format(summary=outcome_summary(self._results)))

    def _failed(self, error: Exception) -> None:
        explained = explain(error)
        self._end(f"✗ {explained.title}\n{explained.text}")

    def _stopped(self) -> None:
        self._end(self.tr("Stopped. Tiles: {summary}.").format(summary=outcome_summary(self._results)))

    def _end(self, text: str) -> None:
        self._task = None
        self.model.stop()
        self.statusLabel.setText(text)
        self._show_state()
        self.ended.emit(list(self._results))
        if self._close_when_ended:
            super().reject()

    def reject(self) -> None:
        """Close; while tiles are being registered, stop first."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()

    def closeEvent(self, event: object) -> None:
        """Stop first when the window's own button is pressed, and close when that has ended."""
        if self._task is None:
            super().closeEvent(event)
            return
        self._close_when_ended = True
        self._task.cancel()
        event.ignore()


def outcome_summary(results: Sequence[RegisterResult]) -> str:
    """Say in a few words how many tiles had which outcome."""
    from ..core.i18n import translate

    names = [result.outcome.name for result in results]
    parts = [
        (translate("RegisterDialog", "{count} registered"), names.count("CREATED")),
        (translate("RegisterDialog", "{count} registered before"), names.count("EXISTS")),
        (translate("RegisterDialog", "{count} not registered"), sum(name not in DONE for name in names)),
    ]
    said = ", ".join(text.format(count=count) for text, count in parts if count)
    return said or translate("RegisterDialog", "none registered")


def _register(
    access: Access,
    collection_id: str,
    sources: Sequence[TileSource],
    *,
    with_cover: bool,
    on_result: Callable[[RegisterResult], None],
    feedback: Feedback,
) -> list[RegisterResult]:
    from ..core.access import open_client
    from ..workflows.register import register_tiles

    return register_tiles(
        open_client(access, feedback),
        collection_id,
        sources,
        with_footprint=with_cover,
        on_result=on_result,
        feedback=feedback,
    )
