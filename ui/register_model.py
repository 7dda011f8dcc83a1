"""The rasters that are to be registered, as a table to check and to correct."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ..byoc.errors import ByocError
from ..byoc.paths import check_tile_path
from ..byoc.times import parse_time
from ..core.messages import explain
from .texts import tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.raster_source import RasterSource
    from ..workflows.register import RegisterResult, TileSource

RUNNING = "RUNNING"
TICKED, NOT_TICKED = 2, 0
"""Qt's check states as numbers: views of Qt 5 and Qt 6 alike take and send them."""
DONE = frozenset({"CREATED", "EXISTS"})


@dataclass(frozen=True)
class Row:
    """One layer: the file of a tile, or one of several files of it.

    `reason` says why the layer cannot be registered at all; `problem` what is wrong with what was typed. `outcome` is
    the name of a `workflows.register.Outcome`, RUNNING, or empty.
    """

    name: str
    source: RasterSource | None
    reason: str = ""
    wanted: bool = True
    path: str = ""
    path_typed: bool = False
    sensing_time: str = ""
    problem: str = ""
    outcome: str = ""
    message: str = ""

    @property
    def ready(self) -> bool:
        """Whether the next run registers it."""
        return self.wanted and not self.reason and not self.problem and self.outcome != RUNNING


class RegisterModel(QAbstractTableModel):
    """One row a layer. `path_of(source, pattern)` gives the path that the pattern makes, or raises `ByocError`."""

    LAYER, PATH, SENSING_TIME, STATE = range(4)
    changed = pyqtSignal()

    def __init__(
        self,
        rows: Sequence[Row],
        path_of: Callable[[RasterSource, str], str],
        bucket: str,
        parent: QObject | None = None,
    ) -> None:
        """Show `rows`, to be registered in a collection over `bucket`."""
        super().__init__(parent)
        self._rows = list(rows)
        self._path_of = path_of
        self._bucket = bucket
        self._pattern = ""
        self._check()

    # what the dialog does
    def rows(self) -> Sequence[Row]:
        """Give the rows as they stand."""
        return tuple(self._rows)

    def set_pattern(self, pattern: str) -> None:
        """Make the paths anew, save those that were typed."""
        self._pattern = pattern.strip()
        self._rows = [
            row if row.path_typed or row.source is None else self._with_path(row) for row in self._rows
        ]
        self._check()

    def sources(self) -> list[TileSource]:
        """Give the tiles to register: files under one path are one tile."""
        from ..workflows.register import TileSource

        grouped: dict[str, list[Row]] = {}
        for row in self._rows:
            if row.ready:
                grouped.setdefault(row.path, []).append(row)
        return [
            TileSource(
                path,
                files=tuple(dict.fromkeys(row.source.path for row in rows if row.source)),
                sensing_time=next((parse_time(row.sensing_time) for row in rows if row.sensing_time), None),
            )
            for path, rows in grouped.items()
        ]

    def explanation(self, index: QModelIndex) -> str:
        """Give all that is to be said of a row's state; nothing when it is as it should be."""
        if not index.isValid():
            return ""
        row = self._rows[index.row()]
        return row.reason or row.problem or row.message

    def tile_count(self) -> int:
        """Count the tiles that `sources` would give."""
        return len({row.path for row in self._rows if row.ready})

    def start(self) -> None:
        """Show that the ready rows are on their way."""
        self._rows = [replace(row, outcome=RUNNING, message="") if row.ready else row for row in self._rows]
        self._tell()

    def show_result(self, result: RegisterResult) -> None:
        """Show what became of one tile in each row of it; what is done is not registered again."""
        name = result.outcome.name
        message = explain(result.error).text if result.error else result.message
        for number, row in enumerate(self._rows):
            if row.outcome == RUNNING and row.path == result.source.path:
                self._rows[number] = replace(row, outcome=name, message=message, wanted=name not in DONE)
        self._tell()

    def stop(self) -> None:
        """Rows that had no result are as before."""
        self._rows = [replace(row, outcome="") if row.outcome == RUNNING else row for row in self._rows]
        self._tell()

    # checks
    def _with_path(self, row: Row) -> Row:
        try:
            return replace(row, path=self._path_of(row.source, self._pattern), problem="")
        except ByocError as error:
            return replace(row, path="", problem=explain(error).text)

    def _check(self) -> None:
        self._rows = [replace(row, problem=self._problem(row)) for row in self._rows]
        self._tell()

    def _problem(self, row: Row) -> str:
        if row.source is None or not row.wanted:
            return ""
        try:
            if not row.path and not row.path_typed:
                self._path_of(row.source, self._pattern)
            check_tile_path(row.path)
            moment = parse_time(row.sensing_time) if row.sensing_time else None
            same_tile = [other for other in self._rows if other.wanted and other.path == row.path]
            others = {parse_time(other.sensing_time) for other in same_tile if other.sensing_time}
        except ByocError as error:
            return explain(error).text
        if row.source.bucket and row.source.bucket != self._bucket:
            return self.tr(
                "The file is in bucket “{found}”, but the collection reads bucket “{expected}”."
            ).format(found=row.source.bucket, expected=self._bucket)
        if moment is not None and len(others) > 1:
            return self.tr("The files of one tile (the same path) have different sensing times.")
        return ""

    def _tell(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()

    # what a table model must answer
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Count the layers."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles())

    def _titles(self) -> Sequence[str]:
        return (self.tr("Layer"), self.tr("Tile path"), self.tr("Sensing time (UTC)"), self.tr("State"))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = self._titles()
            return titles[section] if 0 <= section < len(titles) else None
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say what can be done in a cell; a layer that cannot be registered is greyed, with the reason beside it."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if row.reason and index.column() != self.STATE:
            return Qt.ItemFlag.ItemIsSelectable
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if row.outcome == RUNNING or row.reason:
            return flags
        if index.column() == self.LAYER:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in {self.PATH, self.SENSING_TIME}:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return (row.name, row.path, row.sensing_time, self._state_text(row))[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == self.LAYER and not row.reason:
            return TICKED if row.wanted else NOT_TICKED
        if role == Qt.ItemDataRole.DecorationRole and column == self.STATE:
            return self._state_icon(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what the user ticked or typed."""
        if not index.isValid():
            return False
        row = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == self.LAYER:
            row = replace(row, wanted=value in {Qt.CheckState.Checked, TICKED}, outcome="", message="")
        elif role == Qt.ItemDataRole.EditRole and column == self.PATH:
            typed = str(value).strip()
            row = replace(row, path=typed, path_typed=bool(typed), outcome="", message="")
            row = row if typed else self._with_path(row)
        elif role == Qt.ItemDataRole.EditRole and column == self.SENSING_TIME:
            row = replace(row, sensing_time=str(value).strip(), outcome="", message="")
        else:
            return False
        self._rows[index.row()] = row
        self._check()
        return True

    def _state_text(self, row: Row) -> str:
        known = {
            RUNNING: self.tr("Registering …"),
            "CREATED": self.tr("✓ Registered"),
            "EXISTS": self.tr("✓ Was registered already"),
            "CONFLICT": self.tr("✗ Conflict"),
            "INVALID": self.tr("✗ Not valid"),
            "FAILED": self.tr("✗ Failed"),
            "CANCELLED": self.tr("Stopped"),
        }
        text = known.get(row.outcome, row.outcome)
        detail = row.reason or row.problem or row.message
        if row.outcome in DONE or row.outcome == RUNNING:
            return text
        if row.outcome:
            return f"{text}: {detail}" if detail else text
        if detail:
            return detail
        return self.tr("✓ Ready") if row.wanted else self.tr("Left out")

    @staticmethod
    def _state_icon(row: Row) -> Any:
        if row.reason or row.problem or row.outcome in {"CONFLICT", "INVALID", "FAILED"}:
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        return None

    def _tip(self, row: Row) -> str:
        return tool_tip(
            (self.tr("Layer"), row.name),
            (self.tr("File"), row.source.path if row.source else ""),
            (self.tr("Tile path"), row.path),
            (self.tr("State"), row.reason or row.problem or row.message or self._state_text(row)),
        )
