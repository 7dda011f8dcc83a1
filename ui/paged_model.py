"""A table over a listing that comes page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ..core.i18n import translate
from ..core.messages import explain
from ..feedback import Cancelled, Feedback

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from .work import Work

T = TypeVar("T")


class _Relay(Feedback):
    """The feedback of whichever task reads the next page; a listing outlives each of them."""

    def __init__(self) -> None:
        self.target = Feedback()

    def set_progress(self, fraction: float) -> None:
        self.target.set_progress(fraction)

    def message(self, text: str) -> None:
        self.target.message(text)

    def warning(self, text: str) -> None:
        self.target.warning(text)

    def is_cancelled(self) -> bool:
        return self.target.is_cancelled()


class PageReader(Generic[T]):
    """Reads one page a call, in whatever thread calls; never in two at once.

    `open_pages(feedback)` is called at the first read, so that nothing is sent before, and nothing on the main thread.
    """

    def __init__(self, open_pages: Callable[[Feedback], Iterator[Sequence[T]]]) -> None:
        """Keep the way to open the listing."""
        self._open_pages = open_pages
        self._relay = _Relay()
        self._pages: Iterator[Sequence[T]] | None = None

    def read(self, feedback: Feedback) -> Sequence[T] | None:
        """Give the next page, or None after the last."""
        self._relay.target = feedback
        if self._pages is None:
            self._pages = self._open_pages(self._relay)
        return next(self._pages, None)


class PagedModel(QAbstractTableModel):
    """Rows that arrive as the view asks for more; each subclass says what a row shows.

    An answer for a listing that was replaced meanwhile is dropped. A listing that broke off says so (`failure`) and
    reads no further until it is opened again: the rest of a broken listing is not an end.
    """

    advanced = pyqtSignal()
    """Something about the listing changed: loading, rows, the end, a failure."""
    failed = pyqtSignal(object)
    full_page = 0
    """Rows of a page that others may follow."""

    def __init__(self, work: Work, title: str, parent: QObject | None = None) -> None:
        """Start empty; `title` names the reading among the work under way."""
        super().__init__(parent)
        self._work = work
        self._title = title
        self._rows: list[Any] = []
        self._reader: PageReader[Any] | None = None
        self._loading = False
        self._complete = True
        self.failure: Exception | None = None

    # the listing
    def open(self, reader: PageReader[Any] | None) -> None:
        """Show another listing from its first page, or nothing."""
        self.beginResetModel()
        self._rows = []
        self._reader = reader
        self._loading = False
        self._complete = reader is None
        self.failure = None
        self.endResetModel()
        self.advanced.emit()
        self.fetchMore(QModelIndex())

    @property
    def loading(self) -> bool:
        """Whether a page is on its way."""
        return self._loading

    @property
    def complete(self) -> bool:
        """Whether the listing was read to its end."""
        return self._complete and self.failure is None

    def rows(self) -> Sequence[Any]:
        """Give what has arrived."""
        return tuple(self._rows)

    def row(self, index: QModelIndex) -> Any:
        """Give the row of `index`, or None for an invalid index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def replace(self, key: Callable[[Any], Any], newer: Sequence[Any]) -> None:
        """Put each of `newer` in the place of the row with the same key; those that match none are left out."""
        places = {key(row): number for number, row in enumerate(self._rows)}
        matched = [(places.get(key(new)), new) for new in newer]
        changed = [(number, new) for number, new in matched if number is not None]
        for number, new in changed:
            self._rows[number] = new
        if changed:
            numbers = [number for number, _new in changed]
            last = self.index(max(numbers), self.columnCount() - 1)
            self.dataChanged.emit(self.index(min(numbers), 0), last)

    def insert_first(self, rows: Sequence[Any]) -> None:
        """Put rows before all others."""
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows[:0] = rows
            self.endInsertRows()
            self.advanced.emit()

    def remove(self, key: Callable[[Any], Any], gone: Collection[Any]) -> None:
        """Take away the rows whose key is among `gone`, neighbours at one go."""
        numbers = [number for number, row in enumerate(self._rows) if key(row) in gone]
        for first, last in reversed(list(runs(numbers))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        if numbers:
            self.advanced.emit()

    def canFetchMore(self, parent: QModelIndex) -> bool:
        """Say whether a view at its end should ask for more."""
        return not parent.isValid() and not self._loading and not self._complete and self.failure is None

    def fetchMore(self, parent: QModelIndex) -> None:
        """Read the next page in a task."""
        reader = self._reader
        if not self.canFetchMore(parent) or reader is None:
            return
        self._loading = True
        self.advanced.emit()
        self._work.start(
            self._title,
            reader.read,
            on_done=lambda page: self._page_arrived(reader, page),
            on_error=lambda error: self._broke_off(reader, error),
            on_cancelled=lambda: self._broke_off(reader, None),
        )

    def _page_arrived(self, reader: PageReader[Any], page: Sequence[Any] | None) -> None:
        if reader is not self._reader:
            return
        self._loading = False
        if page is None:
            self._complete = True
        elif page:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._rows.extend(page)
            self.endInsertRows()
        self.advanced.emit()
        if not page or len(page) < self.full_page:
            # No view asks for more after a page that brought nothing; and a short page is the last one, as a rule, which
            # is only known by reading on.
            self.fetchMore(QModelIndex())

    def _broke_off(self, reader: PageReader[Any], error: Exception | None) -> None:
        if reader is not self._reader:
            return
        self._loading = False
        self.failure = error or Cancelled()
        self.advanced.emit()
        if error is not None:
            self.failed.emit(error)

    # what a table model must answer
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Count the rows that have arrived."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self.titles())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = self.titles()
            return titles[section] if 0 <= section < len(titles) else None
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        row = self.row(index)
        return None if row is None else self.cell(row, index.column(), role)

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        raise NotImplementedError

    def cell(self, row: Any, column: int, role: int) -> Any:
        """Give what `row` shows in `column` for `role`."""
        raise NotImplementedError


def runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of neighbours in rising numbers."""
    first = last = None
    for number in numbers:
        if first is None or last is None:
            first = last = number
        elif number == last + 1:
            last = number
        else:
            yield first, last
            first = last = number
    if first is not None and last is not None:
        yield first, last


def listing_text(model: PagedModel, counted: str) -> str:
    """Say how far a listing has come."""
    if model.failure is not None:
        why = explain(model.failure).title
        if not model.rows():
            return translate("PagedModel", "Not listed: {why}. Refresh to try again.").format(why=why)
        return translate("PagedModel", "{counted}; the list broke off: {why}. Refresh to try again.").format(
            counted=counted, why=why
        )
    if model.complete:
        return counted
    if model.rows():
        return translate("PagedModel", "{counted} so far, more as you scroll").format(counted=counted)
    return translate("PagedModel", "Listing …")
