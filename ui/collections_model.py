"""The collections of a connection, as a table."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt

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


class CollectionsModel(PagedModel):
    """One row a collection: name, bucket, id, when it was made."""

    NAME, BUCKET, ID, CREATED = range(4)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(work, "", parent)
        self._title = self.tr("Listing collections")

    def list(self, access: Access | None, search: str = "") -> None:
        """List the collections that `access` reaches, those whose name or id holds `search`; none without access."""
        self.open(None if access is None else PageReader(lambda feedback: _pages(access, search, feedback)))

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Collection"), self.tr("Bucket"), self.tr("Id"), self.tr("Created (UTC)"))

    def cell(self, row: Collection, column: int, role: int) -> Any:
        """Give a text of the collection, or its tip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name or row.id, row.s3_bucket, row.id, moment_text(row.created))[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(
                (self.tr("Name"), row.name),
                (self.tr("Bucket"), row.s3_bucket),
                (self.tr("Id"), row.id),
                (self.tr("Bands"), ", ".join(row.bands)),
            )
        return None


def _pages(access: Access, search: str, feedback: Feedback) -> Iterator[list[Collection]]:
    from ..core.access import open_client

    found = open_client(access, feedback).iter_collections(search=search or None, count=PAGE)
    while page := list(islice(found, PAGE)):
        yield page
