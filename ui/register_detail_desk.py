"""What there is to say and to do about the selected tiles: the lower part of the register window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .cog_conversion import CogConversion
from .footprint_preview import FootprintPreview
from .register_cells import explanation
from .register_checks import LookSettings
from .register_rows import RUNNING

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..byoc.models import Collection
    from .register_checks import RegisterChecks
    from .register_dialog import RegisterDialog
    from .register_model import RegisterModel
    from .register_rows import Row
    from .register_source_desk import RegisterSourceDesk
    from .work import Work

FITS = ("balanced", "inner", "outer")
LINES = 7
"""Lines of what is said of a row that are seen; what is longer can be scrolled."""
RENEW_AFTER_MS = 300
"""The time without a change before cover geometries are derived anew."""


class RegisterDetailDesk(QObject):
    """Shows findings with what mends them, and cover geometries on the map; says what is looked for.

    `changed` when files begin or cease to be written, `said(text)` and `failed(error)` of what came of that.
    """

    changed = pyqtSignal()
    said = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(
        self,
        form: RegisterDialog,
        work: Work,
        model: RegisterModel,
        checks: RegisterChecks,
        source: RegisterSourceDesk,
        collection: Collection,
        canvas: QgsMapCanvas,
    ) -> None:
        """Show the rows that are selected in the form's table."""
        super().__init__(form)
        self._form = form
        self._model = model
        self._checks = checks
        self._source = source
        self._collection = collection
        self.preview = FootprintPreview(canvas, self)
        self.conversion = CogConversion(work, collection.s3_bucket, self)
        self._renewal = QTimer(self)
        self._renewal.setSingleShot(True)
        self._renewal.setInterval(RENEW_AFTER_MS)
        self._renewal.timeout.connect(self._renew)
        self._dress()
        self._connect()
        self.look_anew()

    def _dress(self) -> None:
        words = (self.tr("Balanced"), self.tr("Inner"), self.tr("Outer"))
        for fit, word in zip(FITS, words):
            self._form.fitCombo.addItem(word, fit)

    def _connect(self) -> None:
        form = self._form
        form.fitCombo.currentIndexChanged.connect(lambda _index: self._renewal.start())
        form.pointsSpin.valueChanged.connect(lambda _value: self._renewal.start())
        form.coverCheck.toggled.connect(lambda _on: self._renew())
        form.zoomButton.clicked.connect(self.preview.zoom)
        form.joinButton.clicked.connect(self._join)
        form.convertButton.clicked.connect(self._convert)
        form.checkAllButton.clicked.connect(self._checks.look_at_all)
        self.conversion.converted.connect(self._converted)
        self.conversion.failed.connect(self.failed)
        self.conversion.changed.connect(self.changed)

    # settings
    @property
    def with_cover(self) -> bool:
        """Whether cover geometries are sent."""
        return bool(self._form.coverCheck.isChecked())

    @property
    def fit(self) -> str:
        """The chosen fit."""
        return str(self._form.fitCombo.currentData())

    @property
    def max_points(self) -> int:
        """The most points of a cover geometry."""
        return int(self._form.pointsSpin.value())

    def look_anew(self) -> None:
        """Look into the rows as the settings are now; what was found before stays."""
        self._checks.begin_anew(
            LookSettings(
                self.fit if self.with_cover else "",
                self.max_points,
                self._collection.bands,
                self._collection.no_data,
                self._source.bucket_access,
            )
        )

    def settle(self) -> None:
        """Take a change of the settings that was not taken yet: the rows are about to be sent."""
        if self._renewal.isActive():
            self._renewal.stop()
            self._renew()

    def _renew(self) -> None:
        self._model.renew_outlines()
        self.look_anew()

    # the selected rows
    def selected(self) -> list[Row]:
        """Give the selected rows, in the order of the table."""
        indexes = self._form.table.selectionModel().selectedRows()
        rows = (self._model.row(index) for index in sorted(indexes, key=lambda index: index.row()))
        return [row for row in rows if row is not None]

    def current(self) -> Row | None:
        """Give the row of the cursor."""
        return self._model.row(self._form.table.currentIndex())

    def show(self) -> None:
        """Show what there is of the current row, and the cover geometries of those that are selected."""
        form, row = self._form, self.current()
        text = explanation(row) if row else ""
        self._show_text(text)
        idle = row is not None and row.outcome != RUNNING and not form.busy
        form.joinButton.setVisible(row is not None and self._can_join(row))
        form.joinButton.setEnabled(idle)
        form.convertButton.setVisible(row is not None and _can_convert(row))
        form.convertButton.setEnabled(idle)
        outlines = [one.outline for one in self.selected() if one.outline is not None]
        self.preview.show(outlines if form.isVisible() and self.with_cover else ())
        form.zoomButton.setEnabled(bool(self.preview.bands()))

    def _show_text(self, text: str) -> None:
        form = self._form
        if form.detailLabel.text() != text:
            form.detailLabel.setText(text)
        form.detailArea.setVisible(bool(text))
        if text:
            needed = form.detailLabel.heightForWidth(form.detailArea.viewport().width()) + 4
            most = LINES * form.fontMetrics().lineSpacing() + 4
            form.detailArea.setFixedHeight(min(needed, most))

    def _can_join(self, row: Row) -> bool:
        if row.fixed or row.reason or not row.problem or not row.path:
            return False
        same = [other for other in self._model.rows() if other.path == row.path and other.wanted]
        return len(same) > 1

    def _join(self) -> None:
        row = self.current()
        if row is not None:
            self._model.join(row.id)
            self._checks.go_on()

    def _convert(self) -> None:
        row = self.current()
        if row is not None:
            self.conversion.ask(row, self._source.bucket_access, self._form)

    def _converted(self, row_id: int, files: object, folder: str) -> None:
        in_bucket = all(file.key for file in files)
        text = (
            self.tr("Converted into {folder}.")
            if in_bucket
            else self.tr(
                "Converted into {folder}. Put the files into the bucket under the tile's path before you register it."
            )
        ).format(folder=folder)
        self._model.replace_files(row_id, files, "" if in_bucket else text)
        self.said.emit(text)
        self._checks.go_on()


def _can_convert(row: Row) -> bool:
    """Say whether Prepare COG would cure all that the checks found."""
    if row.fixed or row.reason or not row.errors or row.outcome == "EXISTS":
        return False
    from ..raster.checks import fixable

    return fixable(row.findings or ())
