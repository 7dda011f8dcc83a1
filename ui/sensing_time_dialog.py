"""The dialog that changes the sensing time of tiles."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from .forms import load_form
from .qt_times import to_python_time, to_qt_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile


class SensingTimeDialog(QDialog, load_form("sensing_time_dialog")):
    """One time for all the tiles, or none; `chosen(moment)` tells it, an aware datetime or None."""

    chosen = pyqtSignal(object)

    def __init__(self, tiles: Sequence[Tile], parent: QWidget | None = None) -> None:
        """Start from the first tile's time; tiles without one start from now."""
        super().__init__(parent)
        self.setupUi(self)
        self.timeEdit.setTimeSpec(Qt.TimeSpec.UTC)
        times = {tile.sensing_time for tile in tiles}
        if len(tiles) == 1:
            about = tiles[0].path
        elif len(times) == 1:
            about = self.tr("{count} tiles of the same sensing time").format(count=len(tiles))
        else:
            about = self.tr(
                "{count} tiles of different sensing times: all of them get the one that you choose here."
            ).format(count=len(tiles))
        self.aboutLabel.setText(about)
        first = next((tile.sensing_time for tile in tiles if tile.sensing_time is not None), None)
        self.timeEdit.setDateTime(to_qt_time(first or datetime.now(timezone.utc).replace(microsecond=0)))
        self.noneCheck.setChecked(times == {None})
        self.timeEdit.setFocus()

    def accept(self) -> None:
        """Tell the time, and close."""
        self.chosen.emit(None if self.noneCheck.isChecked() else to_python_time(self.timeEdit.dateTime()))
        super().accept()
