"""The tiles that are to be registered, as a table to check and to correct."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ..byoc.errors import ByocError
from ..byoc.times import format_time, parse_time
from ..core.formulas import guarded, restored
from . import register_cells as cells
from .register_inspect import moment_of
from .register_rows import DONE, RUNNING, TYPED, Row, joined, paths_of, problem_of, source_in_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .register_inspect import Looked
    from .register_rows import TileFile

TICKED, NOT_TICKED = 2, 0
"""Qt's check states as numbers: views of Qt 5 and Qt 6 alike take and send them."""

_NOT_TYPED = ((cells.FILES, cells.FILES), (cells.TIME_SOURCE, cells.CRS))
"""The columns, from and to, that nobody types into."""

PathMaker = Callable[[Row], str]


class RegisterModel(QAbstractTableModel):
    """One row a tile. `changed` when something that a window shows beside the table may have changed."""

    FILES, PATH, SENSING_TIME, TIME_SOURCE = cells.FILES, cells.PATH, cells.SENSING_TIME, cells.TIME_SOURCE
    CRS, CHECKS, POINTS, STATE = cells.CRS, cells.CHECKS, cells.POINTS, cells.STATE
    changed = pyqtSignal()
    edited = pyqtSignal()

    def __init__(self, bucket: str, parent: QObject | None = None) -> None:
        """Be empty; rows will be registered in a collection over `bucket`."""
        super().__init__(parent)
        self._bucket = bucket
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        self._path_of: PathMaker | None = None
        self.version = 0
        """Of the settings of cover geometries: what was derived under an older one is derived anew."""

    # rows
    def rows(self) -> Sequence[Row]:
        """Give the rows as they stand."""
        return tuple(self._rows)

    def row(self, index: QModelIndex) -> Row | None:
        """Give the row of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def find(self, row_id: int) -> Row | None:
        """Give the row with an id; None when it is gone."""
        place = self._places.get(row_id)
        return None if place is None else self._rows[place]

    def place(self, row_id: int) -> int:
        """Give the line in which a row stands; -1 when it is gone."""
        return self._places.get(row_id, -1)

    def open(self, rows: Iterable[Row], path_of: PathMaker | None = None) -> None:
        """Show other rows. `path_of` makes a row's path again when the typed one is taken away, or raises `ByocError`."""
        self.beginResetModel()
        self._rows = list(rows)
        self._path_of = path_of
        self._number()
        self._judge()
        self.endResetModel()
        self.changed.emit()

    def ready_rows(self) -> list[Row]:
        """Give the rows that the next run registers."""
        return [row for row in self._rows if row.ready]

    def tile_count(self) -> int:
        """Count the rows that the next run registers."""
        return sum(row.ready for row in self._rows)

    def put(self, row: Row) -> None:
        """Show what has become of a row; one that is gone stays gone."""
        place = self._places.get(row.id)
        if place is None or self._rows[place] == row:
            return
        before, self._rows[place] = self._rows[place], row
        self._tell(place, place, typed=False)
        for column in (self.PATH, self.SENSING_TIME):
            if cells.text(before, column) != cells.text(row, column):
                self.dataChanged.emit(self.index(place, column), self.index(place, column))
        self.changed.emit()

    def join(self, row_id: int) -> None:
        """Make one tile of all rows that have the path of this one."""
        first = self.find(row_id)
        if first is None:
            return
        same = [row for row in self._rows if row.path == first.path and row.wanted and not row.reason]
        same.sort(key=lambda row: row.id != row_id)
        for row in same[1:]:
            place = self._places[row.id]
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self._number()
            self.endRemoveRows()
        self._rows[self._places[row_id]] = joined(same)
        self._judge_and_tell()

    def replace_files(self, row_id: int, files: Sequence[TileFile], message: str) -> None:
        """Take other files for a row; their place makes its path anew, unless it was typed."""
        row = self.find(row_id)
        if row is None:
            return
        row = replace(row, files=tuple(files), looked=-1, findings=None, outline=None, urn="", cover_error="")
        row = replace(row.cleared(), wanted=True, wanted_typed=False, message=message, sidecars=())
        if not row.path_typed and any(file.key for file in files):
            row = replace(self._with_path(row, ""), message=message)
        self._rows[self._places[row_id]] = row
        self._judge_and_tell(typed=True)
        self.edited.emit()

    def copied_text(self, indexes: Sequence[QModelIndex]) -> str:
        """Give cells as text: lines, and tabs between the cells of one; none is a formula to a spreadsheet."""
        lines: dict[int, list[str]] = {}
        for index in sorted(indexes, key=lambda index: (index.row(), index.column())):
            lines.setdefault(index.row(), []).append(guarded(str(index.data() or "")))
        return "\n".join("\t".join(line) for line in lines.values())

    def paste(self, text: str, indexes: Sequence[QModelIndex]) -> int:
        """Put lines into cells, one after another, a single line into all of them; return how many were changed."""
        lines = text.rstrip("\n").split("\n")
        targets = [index for index in indexes if self.flags(index) & Qt.ItemFlag.ItemIsEditable]
        pairs = zip(targets, lines if len(lines) > 1 else lines * len(targets))
        return sum(self.setData(index, restored(line.split("\t")[0])) for index, line in pairs)

    def _number(self) -> None:
        self._places = {row.id: place for place, row in enumerate(self._rows)}

    def _judge(self) -> None:
        counts = paths_of(self._rows)
        self._rows = [
            replace(row, problem=problem) if (problem := self._problem(row, counts)) != row.problem else row
            for row in self._rows
        ]

    def _problem(self, row: Row, counts: dict[str, int]) -> str:
        if not row.path and not row.path_typed and not row.reason and row.wanted and self._path_of:
            try:
                self._path_of(row)
            except ByocError as error:
                from ..core.messages import explain

                return explain(error).text
        return problem_of(row, counts, self._bucket)

    def _judge_and_tell(self, *, typed: bool = False) -> None:
        self._judge()
        if self._rows:
            self._tell(0, len(self._rows) - 1, typed=typed)
        self.changed.emit()

    def _tell(self, first: int, last: int, *, typed: bool) -> None:
        """Have rows shown anew; cells that are typed into only if they changed: a view takes back what is being typed."""
        ranges = [(0, self.columnCount() - 1)] if typed else _NOT_TYPED
        for left, right in ranges:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))

    # looks into the files
    def renew_outlines(self) -> None:
        """Forget all cover geometries: they are wanted otherwise now."""
        self.version += 1
        self._rows = [replace(row, outline=None, cover_error="", looking=False) for row in self._rows]
        self._judge_and_tell()

    def show_looking(self, row_id: int, looking: bool) -> None:
        """Show that somebody looks into the files of a row, or no longer does."""
        row = self.find(row_id)
        if row is not None:
            self.put(replace(row, looking=looking))

    def show_looked(self, looked: Looked) -> None:
        """Show what was found in the files of a row, unless they, or what is wanted of them, are others by now.

        A row that would be refused loses its tick, once: whoever ticks it again means it.
        """
        row, look = self.find(looked.look.row_id), looked.look
        if row is None or row.by_source() != look.files or look.version != self.version:
            return
        row = replace(
            row, looking=False, looked=look.version, outline=looked.outline, cover_error=looked.error_text
        )
        row = replace(row, urn=looked.urn or row.urn)
        if looked.findings is not None:
            row = replace(row, findings=looked.findings)
        moment = moment_of(looked)
        if look.time and row.time_source != TYPED and moment:
            row = replace(row, sensing_time=moment, time_source=looked.time_source, time_why=looked.time_why)
        if row.unfit and row.wanted and not (row.wanted_typed or row.fixed or row.outcome):
            row = replace(row, wanted=False)
            self.put(row)
            self._judge_and_tell()
            return
        self.put(row)

    # a run
    def start(self, row_ids: Iterable[int]) -> None:
        """Show that rows are on their way."""
        wanted = set(row_ids)
        self._rows = [
            replace(row, outcome=RUNNING, message="", looking=False) if row.id in wanted else row
            for row in self._rows
        ]
        self._judge_and_tell()

    def stop(self) -> None:
        """Rows that had no result are as before."""
        self._rows = [replace(row, outcome="") if row.outcome == RUNNING else row for row in self._rows]
        self._judge_and_tell()

    # what a table model must answer
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Count the tiles."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(cells.titles())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = cells.titles()
            return titles[section] if 0 <= section < len(titles) else None
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say what can be done in a cell; a tile that cannot be registered is greyed, with the reason beside it."""
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.reason and index.column() != self.STATE:
            return Qt.ItemFlag.ItemIsSelectable
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if row.outcome == RUNNING or row.reason:
            return flags
        if index.column() == self.FILES and _can_tick(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in _typed_columns(row):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        row = self.row(index)
        if row is None:
            return None
        column = index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return cells.text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == self.FILES and _can_tick(row):
            return TICKED if row.wanted else NOT_TICKED
        if role == Qt.ItemDataRole.DecorationRole:
            return cells.icon(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells.tip(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return cells.ink(row, column)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what the user ticked or typed."""
        row = self.row(index)
        if row is None or row.reason or row.outcome == RUNNING:
            return False
        column = index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == self.FILES and _can_tick(row):
            ticked = value in {Qt.CheckState.Checked, TICKED}
            changed = replace(row, wanted=ticked, wanted_typed=True)
            changed = changed if changed.again else changed.cleared()
        elif role == Qt.ItemDataRole.EditRole and column in _typed_columns(row):
            text = str(value).strip()
            if text == cells.text(row, column):
                return True
            changed = self._with_path(row, text) if column == self.PATH else _with_time(row, text)
        else:
            return False
        self._rows[index.row()] = changed
        self._judge_and_tell(typed=role == Qt.ItemDataRole.EditRole)
        self.edited.emit()
        return True

    def _with_path(self, row: Row, text: str) -> Row:
        path = text
        if not text and self._path_of is not None:
            try:
                path = self._path_of(row)
            except ByocError:
                path = ""  # the reason is told as the row's problem
        files = tuple(replace(file, source=source_in_path(path, file.key or file.path)) for file in row.files)
        looked = -1 if files != row.files else row.looked
        return replace(
            row, path=path, path_typed=bool(text), files=files, looked=looked, wanted=True
        ).cleared()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows; what is selected stays so."""
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        marked = [(self._rows[index.row()].id, index.column()) for index in before]
        backwards = order == Qt.SortOrder.DescendingOrder
        self._rows.sort(key=lambda row: cells.sort_key(row, column), reverse=backwards)
        self._number()
        after = [self.index(self._places[row_id], at) for row_id, at in marked]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _can_tick(row: Row) -> bool:
    """Say whether there is a choice: what is registered is so, unless its ingestion failed."""
    return not row.reason and (row.outcome not in DONE or row.again)


def _typed_columns(row: Row) -> set[int]:
    """Give the columns that can be typed into."""
    return {cells.SENSING_TIME} if row.fixed else {cells.PATH, cells.SENSING_TIME}


def _with_time(row: Row, text: str) -> Row:
    """Give the row with a typed sensing time, written as it is sent; empty: none is sent."""
    with suppress(ByocError):  # what is none stays as typed, and is told as the row's problem
        text = format_time(parse_time(text)) if text else ""
    return replace(row, sensing_time=text, time_source=TYPED, time_why="", wanted=True).cleared()
