"""The bands of a collection, as a table to fill in: what the service would refuse is told, or cannot be typed at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QPalette

from ..byoc.checks import BIT_DEPTHS, MOST_BANDS, SAMPLE_FORMATS
from .bands_rows import (
    DEPTH,
    FORMAT,
    INDEX,
    NAME,
    NO_DATA,
    SOURCE,
    BandRow,
    index_problem,
    name_problem,
    no_data_problem,
    row_of,
    source_problem,
)
from .texts import tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..byoc.models import Band

CHOICES = {DEPTH: tuple(str(depth) for depth in BIT_DEPTHS), FORMAT: SAMPLE_FORMATS}
"""What can be chosen in the columns where nothing is typed."""


class BandsModel(QAbstractTableModel):
    """One row a band. `has_tiles` decides what the service lets change of bands that it has already."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty, for a new collection."""
        super().__init__(parent)
        self._rows: list[BandRow] = []
        self._known: dict[tuple[str, str], BandRow] = {}
        self._has_tiles = False
        self._per_band = False

    # what the dialog does
    def show(self, bands: Mapping[str, Band], *, has_tiles: bool) -> None:
        """Show the bands that a collection has at the service."""
        self.beginResetModel()
        self._rows = [row_of(name, band) for name, band in bands.items()]
        self._known = {row.place: row for row in self._rows}
        self._has_tiles = has_tiles
        self.endResetModel()
        self.changed.emit()

    def set_per_band(self, per_band: bool) -> None:
        """Let each band have its no data, or none of them."""
        self._per_band = per_band
        self._tell()

    def rows(self) -> Sequence[BandRow]:
        """Give the rows as they stand."""
        return tuple(self._rows)

    def bands(self) -> dict[str, Band]:
        """Give the bands, in the order of the rows; there is no problem."""
        return {row.name: row.band(with_no_data=self._per_band) for row in self._rows}

    def add(self, rows: Iterable[BandRow] = ()) -> int:
        """Append bands, by default one to be filled in; those that read a value that is read already are left out.

        Returns how many were added; a name that is taken gets a number.
        """
        wanted = tuple(rows) or (self._blank(),)
        places = {row.place for row in self._rows}
        new = [row for row in wanted if row.place not in places]
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            for row in new:
                self._rows.append(replace(row, name=self._free_name(row.name)))
            self.endInsertRows()
            self.changed.emit()
        return len(new)

    def _blank(self) -> BandRow:
        name = self._free_name(f"B{len(self._rows) + 1}")
        if not self._rows:
            return BandRow(name)
        last = self._rows[-1]
        return BandRow(name, depth=last.depth, sample_format=last.sample_format)

    def _free_name(self, wished: str) -> str:
        taken = {row.name for row in self._rows}
        endings = ("", *(f"_{number}" for number in range(2, len(taken) + 3)))
        return next(wished + ending for ending in endings if wished + ending not in taken)

    def remove(self, numbers: Iterable[int]) -> None:
        """Take rows out."""
        for number in sorted(set(numbers), reverse=True):
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()
        self.changed.emit()

    def why_not_add(self) -> str:
        """Say why no band can be added; nothing when it can."""
        if self._has_tiles:
            return self.tr(
                "The service lets no band be added once the collection has tiles. Create another collection for them."
            )
        if len(self._rows) >= MOST_BANDS:
            return self.tr("A collection has {most} bands at most.").format(most=MOST_BANDS)
        return ""

    def why_not_remove(self, numbers: Iterable[int]) -> str:
        """Say why these rows cannot be taken out; nothing when they can."""
        chosen = set(numbers)
        if not chosen:
            return self.tr("Select a band first.")
        if self._has_tiles and len(chosen) == len(self._rows):
            return self.tr("The service lets not all bands be removed while the collection has tiles.")
        return ""

    # problems and locks
    def first_problem(self) -> str:
        """Say what is wrong first, and with which band; nothing when all can be sent."""
        for number, row in enumerate(self._rows):
            for column in range(self.columnCount()):
                said = self.problem(number, column, self._text(row, column))
                if said:
                    return self.tr("Band {number}: {problem}").format(number=number + 1, problem=said)
        if len(self._rows) > MOST_BANDS:
            return self.tr("A collection has {most} bands at most.").format(most=MOST_BANDS)
        return ""

    def problem(self, number: int, column: int, text: str) -> str:
        """Say what would be wrong with `text` in a cell; nothing when it is fine."""
        row = self._rows[number]
        if column == NAME:
            return name_problem(text, (other.name for i, other in enumerate(self._rows) if i != number))
        if column == SOURCE:
            return source_problem(text)
        if column == INDEX:
            return index_problem(text)
        if column == NO_DATA:
            return no_data_problem(text) if self._per_band else ""
        known = self._known.get(row.place)
        if column == FORMAT and known is not None and known.sample_format != text:
            return self.tr(
                "The values of this source are {known} at the service, which cannot be changed any more."
            ).format(known=known.sample_format)
        return ""

    def lock(self, number: int, column: int) -> str:
        """Say why a cell cannot be changed; nothing when it can."""
        row = self._rows[number]
        if column == NO_DATA and not self._per_band:
            return self.tr("Choose “A value for each band” under “No data” to enter it here.")
        if not row.origin or column in {NAME, NO_DATA}:
            return ""
        if self._has_tiles:
            return self.tr(
                "The service lets only names and no data of bands be changed once the collection has tiles. "
                "Create another collection for other files."
            )
        if column == FORMAT and row.place in self._known:
            return self.tr("The service lets the sample format not be changed once it is set.")
        return ""

    def explanation(self, index: QModelIndex) -> str:
        """Give what is to be said of a cell: what is wrong, or why it cannot be changed."""
        if not index.isValid():
            return ""
        number, column = index.row(), index.column()
        return self.problem(number, column, self._text(self._rows[number], column)) or self.lock(
            number, column
        )

    def _tell(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()

    # what a table model must answer
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Count the bands."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles())

    def _titles(self) -> Sequence[str]:
        return (
            self.tr("Name"),
            self.tr("Source"),
            self.tr("Band in file"),
            self.tr("Bits"),
            self.tr("Format"),
            self.tr("No data"),
        )

    def _hints(self) -> Sequence[str]:
        return (
            self.tr("What scripts call the band"),
            self.tr("What stands in the names of files in place of (BAND); the name if it is empty"),
            self.tr("Which band of that file, counted from 1"),
            self.tr("Bits of a value: 8, 16 or 32"),
            self.tr("UINT: whole and not negative. INT: whole. FLOAT: with decimals"),
            self.tr("The value of pixels without data; NaN always is"),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's title or hint, or a row's number."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        known = {Qt.ItemDataRole.DisplayRole: self._titles, Qt.ItemDataRole.ToolTipRole: self._hints}
        if role not in known or not 0 <= section < self.columnCount():
            return None
        return known[role]()[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say what can be done in a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        # A locked cell stays within reach of the keyboard, so that its reason is; it looks grey.
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if self.lock(index.row(), index.column()) else flags | Qt.ItemFlag.ItemIsEditable

    @staticmethod
    def _text(row: BandRow, column: int) -> str:
        return (row.name, row.source, row.index, str(row.depth), row.sample_format, row.no_data)[column]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        number, column = index.row(), index.column()
        row = self._rows[number]
        if role == Qt.ItemDataRole.EditRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            if column == SOURCE:
                return row.source or row.origin or row.name
            return "" if column == NO_DATA and not self._per_band else self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole and self.lock(number, column):
            return QGuiApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if role == Qt.ItemDataRole.DecorationRole and self.problem(number, column, self._text(row, column)):
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip((self._titles()[column], self.explanation(index) or self._hints()[column]))
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed or chosen, right or wrong: what is wrong shows."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or self.lock(index.row(), index.column()):
            return False
        row, text, column = self._rows[index.row()], str(value).strip(), index.column()
        if column in CHOICES and text not in CHOICES[column]:
            return False
        if column == DEPTH:
            row = replace(row, depth=int(text))
        else:
            fields = {
                NAME: "name",
                SOURCE: "source",
                INDEX: "index",
                FORMAT: "sample_format",
                NO_DATA: "no_data",
            }
            row = replace(row, **{fields[column]: text})
        self._rows[index.row()] = row
        self._tell()
        return True
