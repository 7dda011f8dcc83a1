"""The collections of a connection, as a table."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal

from .paged_model import PagedModel, PageReader
from .texts import moment_text, tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qgis.PyQt.QtCore import QObject

    from ..byoc.models import Collection
    from ..core.access import Access
    from ..feedback import Feedback
    from .work import Work

PAGE = 100
"""Rows a page, the most that the service gives at once."""
SORT_ROLE = Qt.ItemDataRole.UserRole
SHOWN_BANDS = 6
"""Bands that a cell names; the tip names all."""


class CollectionsModel(PagedModel):
    """One row a collection. Editing a name changes nothing here: `rename_asked(collection, name)` tells the wish."""

    NAME, BUCKET, BANDS, SENSING, EXTENT, CREATED, ID = range(7)
    full_page = PAGE
    rename_asked = pyqtSignal(object, str)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(work, "", parent)
        self._title = self.tr("Listing collections")

    def list(self, access: Access | None, search: str = "") -> None:
        """List the collections that `access` reaches, those that the service finds for `search`; none without access."""
        words = search_words(search)
        self.open(None if access is None else PageReader(lambda feedback: _pages(access, words, feedback)))

    def number_of(self, collection_id: str) -> int:
        """Give the number of the row of a collection, -1 when it has not arrived."""
        return next((i for i, row in enumerate(self.rows()) if row.id == collection_id), -1)

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Collection"),
            self.tr("Bucket"),
            self.tr("Bands"),
            self.tr("Sensing time (UTC)"),
            self.tr("Extent"),
            self.tr("Created (UTC)"),
            self.tr("Id"),
        )

    def cell(self, row: Collection, column: int, role: int) -> Any:
        """Give a text of the collection, what it is sorted by, or its tip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[column]
        if role == Qt.ItemDataRole.EditRole and column == self.NAME:
            return row.name
        if role == SORT_ROLE:
            return self._sort_value(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return None

    def _texts(self, row: Collection) -> Sequence[str]:
        names = list(row.bands)
        more = f" … ({len(names)})" if len(names) > SHOWN_BANDS else ""
        return (
            row.name or row.id,
            row.s3_bucket,
            ", ".join(names[:SHOWN_BANDS]) + more if names else self.tr("none yet"),
            self._sensing_text(row),
            extent_text(row),
            moment_text(row.created),
            row.id,
        )

    def _sensing_text(self, row: Collection) -> str:
        first, last = row.from_sensing_time, row.to_sensing_time
        if first is None or last is None:
            return self.tr("none") if row.has_sensing_times == "NO" else ""
        days = dict.fromkeys((f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"))
        text = " – ".join(days)
        return (
            self.tr("{days} (some tiles)").format(days=text) if row.has_sensing_times == "PARTIALLY" else text
        )

    def _sort_value(self, row: Collection, column: int) -> Any:
        """Give what a cell is sorted by; None, for what is not known, comes first."""
        if column == self.SENSING:
            return row.from_sensing_time and row.from_sensing_time.isoformat()
        if column == self.EXTENT:
            box = extent_of(row)
            return None if box is None else box[0]
        if column == self.BANDS:
            return ", ".join(row.bands)
        return self._texts(row)[column]

    def _tip(self, row: Collection) -> str:
        first, last = row.from_sensing_time, row.to_sensing_time
        times = f"{moment_text(first)} – {moment_text(last)}" if first and last else ""
        return tool_tip(
            (self.tr("Name"), row.name),
            (self.tr("Bucket"), row.s3_bucket),
            (self.tr("Id"), row.id),
            (self.tr("Bands"), ", ".join(row.bands)),
            (self.tr("Sensing time (UTC)"), times),
            (self.tr("West, south – east, north"), extent_text(row)),
            (
                self.tr("Note"),
                self.tr("The service is about to update times and extent: refresh in a few minutes.")
                if row.requires_metadata_update
                else "",
            ),
        )

    # the name can be edited in place
    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let the name be edited."""
        flags = super().flags(index)
        return (
            flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == self.NAME else flags
        )

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell which name is wished; the row changes when the service has changed it."""
        row = self.row(index)
        if row is not None and role == Qt.ItemDataRole.EditRole and index.column() == self.NAME:
            name = str(value).strip()
            if name != row.name:
                self.rename_asked.emit(row, name)
        return False


class CollectionsOrder(QSortFilterProxyModel):
    """The same rows in an order of the user's; at first the service's."""

    def __init__(self, model: CollectionsModel, parent: QObject | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortLocaleAware(True)

    def canFetchMore(self, parent: QModelIndex) -> bool:  # noqa: ARG002 (the name is Qt's)
        """Have nothing to fetch: `paged_view.ReadsOn` asks the model itself."""
        return False

    def row(self, index: QModelIndex) -> Collection | None:
        """Give the collection of a row as it is shown."""
        return self.sourceModel().row(self.mapToSource(index))

    def index_of(self, collection_id: str) -> QModelIndex:
        """Give the place of a collection's name as it is shown; invalid when it has not arrived."""
        model = self.sourceModel()
        return self.mapFromSource(model.index(model.number_of(collection_id), CollectionsModel.NAME))


def search_words(typed: str) -> str:
    """Write what was typed as the service wants it: all words are to be found, unless | or & say otherwise.

    A | or & without a word on both sides, as it stands while one types, is left out.
    """
    groups = ("&".join(part.replace("&", " ").split()) for part in typed.split("|"))
    return "|".join(group for group in groups if group)


def extent_of(collection: Collection) -> tuple[float, float, float, float] | None:
    """Give west, south, east, north in degrees; None when the service does not say, or says what cannot be read."""
    geometry = collection.extent or {}
    try:
        points = list(_points(geometry.get("coordinates")))
        xs, ys = [float(x) for x, *_ in points], [float(y) for _, y, *_ in points]
        return (min(xs), min(ys), max(xs), max(ys)) if points else None
    except (TypeError, ValueError):
        return None


def _points(nested: Any) -> Iterator[Sequence[float]]:
    if isinstance(nested, (list, tuple)) and nested:
        if isinstance(nested[0], (int, float)):
            yield nested
        else:
            for part in nested:
                yield from _points(part)


def extent_text(collection: Collection) -> str:
    """Write west, south – east, north; nothing when they are not known."""
    box = extent_of(collection)
    return "" if box is None else "{:.2f}, {:.2f} – {:.2f}, {:.2f}".format(*box)


def _pages(access: Access, search: str, feedback: Feedback) -> Iterator[list[Collection]]:
    from ..core.access import open_client

    found = open_client(access, feedback).iter_collections(search=search or None, count=PAGE)
    while page := list(islice(found, PAGE)):
        yield page
