"""What the service says of the current tile, what it means, and the way to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.failure_causes import CONVERT, COVER, REINGEST, explain_cause

if TYPE_CHECKING:
    from ..byoc.models import Tile
    from ..core.failure_causes import Cause
    from .tiles_panel import TilesPanel


class TileCauses(QObject):
    """Fills the words below the table; `fix_asked` tells which remedy (`core.failure_causes`) was asked for."""

    fix_asked = pyqtSignal(str)

    def __init__(
        self, panel: TilesPanel, current: Callable[[], Tile | None], parent: QObject | None = None
    ) -> None:
        """Tell of the tile that `current` gives."""
        super().__init__(parent)
        self._panel = panel
        self._current = current
        panel.tilesView.selectionModel().currentRowChanged.connect(lambda *_: self.show())
        panel.copyCauseButton.clicked.connect(self._copy)
        panel.fixButton.clicked.connect(lambda: self.fix_asked.emit(self._cause().action))

    def _cause(self) -> Cause:
        tile = self._current()
        return explain_cause(tile.failed_cause if tile is not None else "")

    def show(self) -> None:
        """Show what the service says of the current tile in full, what it means, and what to do."""
        tile, cause = self._current(), self._cause()
        said = [] if tile is None else [tile.failed_cause, tile.warnings]
        lines = [
            self.tr("What it means: {meaning}").format(meaning=cause.meaning) if cause.meaning else "",
            self.tr("What to do: {fix}").format(fix=cause.fix) if cause.fix else "",
        ]
        buttons = {
            REINGEST: self.tr("Ingest again"),
            CONVERT: self.tr("Prepare COG…"),
            COVER: self.tr("Edit cover geometry"),
        }
        self._panel.show_said(
            "\n".join(str(part) for part in said if part),
            "\n".join(line for line in lines if line),
            buttons.get(cause.action, ""),
        )

    def _copy(self) -> None:
        tile = self._current()
        if tile is not None:
            parts = (tile.path, tile.id, self._panel.causeLabel.text(), self._panel.meaningLabel.text())
            QgsApplication.clipboard().setText("\n".join(part for part in parts if part))
