"""The window that tells what was found in rasters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QWidget

from .findings_model import FindingsModel
from .forms import load_form, set_widths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .findings_model import CheckedRaster


class FindingsDialog(QDialog, load_form("findings_dialog")):
    """A table of findings, the current one in full below it, and what mends it."""

    prepare_asked = pyqtSignal(str)
    """Asks to write the file anew."""

    def __init__(
        self, rasters: Sequence[CheckedRaster], compared: str, parent: QWidget | None = None
    ) -> None:
        """Show what was found; `compared` names the collection that the rasters were compared with, if any."""
        super().__init__(parent)
        self.setupUi(self)
        self.model = FindingsModel(rasters, self)
        view = self.findingsView
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        set_widths(view, (130, 80, 210, 210))
        view.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.summaryLabel.setText(self._summary(rasters, compared))
        self.prepareButton.clicked.connect(self._prepare)
        self.copyButton.clicked.connect(self._copy)
        self.closeButton.clicked.connect(self.close)
        self.closeButton.setDefault(True)
        view.setCurrentIndex(self.model.index(0, 0))
        self._show_current()

    def _summary(self, rasters: Sequence[CheckedRaster], compared: str) -> str:
        def count(severity: str) -> int:
            return sum(finding.severity == severity for raster in rasters for finding in raster.findings)

        bad = sum(
            bool(raster.error) or any(finding.severity == "error" for finding in raster.findings)
            for raster in rasters
        )
        verdict = (
            self.tr("The service would ingest all rasters that were checked ({count}).").format(
                count=len(rasters)
            )
            if not bad
            else self.tr("The service would refuse {bad} of {count} rasters.").format(
                bad=bad, count=len(rasters)
            )
        )
        numbers = self.tr("Errors: {errors}, warnings: {warnings}.").format(
            errors=count("error"), warnings=count("warning")
        )
        against = self.tr("Compared with the collection “{name}”.").format(name=compared) if compared else ""
        return " ".join(part for part in (verdict, numbers, against) if part)

    def _show_current(self) -> None:
        index = self.findingsView.currentIndex()
        self.detailEdit.setPlainText(self.model.text(index) if index.isValid() else "")
        raster = self.model.raster(index)
        curable = raster is not None and self._can_be_cured(raster)
        self.prepareButton.setEnabled(curable)

    def _can_be_cured(self, raster: CheckedRaster) -> bool:
        """Say whether writing the file anew mends something of it."""
        from ..raster.checks import CURED_BY_COG

        return any(finding.rule in CURED_BY_COG for finding in raster.findings)

    def _prepare(self) -> None:
        raster = self.model.raster(self.findingsView.currentIndex())
        if raster is not None:
            self.prepare_asked.emit(raster.path)

    def _copy(self) -> None:
        rows = (self.model.index(row, 0) for row in range(self.model.rowCount()))
        QgsApplication.clipboard().setText("\n\n".join(self.model.text(index) for index in rows))
