"""The tiles of a collection, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt

from ..core.tile_style import status_label
from .paged_model import PagedModel, PageReader
from .status_icons import status_icon
from .texts import moment_text, tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qgis.PyQt.QtCore import QObject

    from ..byoc.models import Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .work import Work

NEWEST_FIRST = "created:desc"


class TilesModel(PagedModel):
    """One row a tile: status (a shape and a word), path, sensing time, when it was made."""

    STATUS, PATH, SENSING_TIME, CREATED = range(4)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(work, "", parent)
        self._title = self.tr("Listing tiles")

    def list(self, access: Access | None, collection_id: str = "") -> None:
        """List the tiles of a collection, the newest first; none without access or collection."""
        empty = access is None or not collection_id
        self.open(None if empty else PageReader(lambda feedback: tile_pages(access, collection_id, feedback)))

    def unfinished(self) -> list[str]:
        """Give the ids of the tiles that have arrived and whose ingestion has not ended."""
        return [tile.id for tile in self.rows() if not tile.ended]

    def update_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show newer states of tiles that are in the table."""
        self.replace(lambda tile: tile.id, tiles)

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Status"), self.tr("Path"), self.tr("Sensing time (UTC)"), self.tr("Created (UTC)"))

    def cell(self, row: Tile, column: int, role: int) -> Any:
        """Give a text of the tile, its picture, or its tip."""
        status = str(row.status or "")
        if role == Qt.ItemDataRole.DisplayRole:
            return (status_label(status), row.path, moment_text(row.sensing_time), moment_text(row.created))[
                column
            ]
        if role == Qt.ItemDataRole.DecorationRole and column == self.STATUS:
            return status_icon(status)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(
                (self.tr("Path"), row.path),
                (self.tr("Status"), status_label(status)),
                (self.tr("Cause"), row.failed_cause),
                (self.tr("Warnings"), row.warnings),
                (self.tr("Id"), row.id),
            )
        return None


def tile_pages(access: Access, collection_id: str, feedback: Feedback) -> Iterator[Sequence[Tile]]:
    """Read a collection's tiles page by page, the newest first; any thread."""
    from ..core.access import open_client

    return open_client(access, feedback).iter_tile_pages(collection_id, sort=NEWEST_FIRST)
