"""The tiles of a collection, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt

from ..core.tile_style import status_label
from .lean_tiles import lean
from .paged_model import PagedModel, PageReader
from .status_icons import status_icon
from .texts import moment_text, tool_tip
from .tile_counts import TileCounts, status_of

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterator, Sequence

    from qgis.PyQt.QtCore import QObject

    from ..byoc.models import Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .work import Work

NEWEST_FIRST = "created:desc"


class TilesModel(PagedModel):
    """One row a tile: status (a shape and a word), path, sensing time, when it was made."""

    STATUS, PATH, SENSING_TIME, CREATED = range(4)
    full_page = 100

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(work, "", parent)
        self._title = self.tr("Listing tiles")
        self._titles = (
            self.tr("Status"),
            self.tr("Path"),
            self.tr("Sensing time (UTC)"),
            self.tr("Created (UTC)"),
        )
        self._places: dict[str, int] | None = None
        for signal in (self.rowsInserted, self.rowsRemoved, self.modelReset):
            signal.connect(self._forget_places)
        self.listed = TileCounts()
        """The tiles that have arrived, counted by status."""
        self.rowsInserted.connect(lambda _parent, first, last: self._count(first, last))
        self.dataChanged.connect(lambda first, last, *_roles: self._count(first.row(), last.row()))
        self.rowsAboutToBeRemoved.connect(lambda _parent, first, last: self._uncount(first, last))
        self.modelReset.connect(self.listed.clear)

    def list(self, access: Access | None, collection_id: str = "", status: str = "", path: str = "") -> None:
        """List the tiles of a collection, the newest first; none without access or collection.

        With `status` only tiles of that status, with `path` only the one of exactly that path: the service looks.
        """
        if access is None or not collection_id:
            self.open(None)
        else:
            self.open(
                PageReader(
                    lambda feedback: (
                        [lean(tile) for tile in page]
                        for page in tile_pages(access, collection_id, feedback, status=status, path=path)
                    )
                )
            )

    def place(self, tile_id: str) -> int | None:
        """Give the number of a tile's row; None when it has not arrived."""
        if self._places is None:
            self._places = {tile.id: number for number, tile in enumerate(self._rows)}
        return self._places.get(tile_id)

    def _count(self, first: int, last: int) -> None:
        self.listed.see(self._rows[first : last + 1])

    def _uncount(self, first: int, last: int) -> None:
        self.listed.forget(tile.id for tile in self._rows[first : last + 1])

    def _forget_places(self) -> None:
        self._places = None

    def unfinished(self) -> list[str]:
        """Give the ids of the tiles that have arrived and whose ingestion has not ended."""
        return [tile.id for tile in self._rows if not tile.ended]

    def update_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show newer states of tiles that are in the table."""
        self.replace(lambda tile: tile.id, tiles)

    def remove_tiles(self, tile_ids: Collection[str]) -> None:
        """Take away tiles that are no more."""
        self.remove(lambda tile: tile.id, tile_ids)

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        return self._titles

    def cell(self, row: Tile, column: int, role: int) -> Any:
        """Give a text of the tile, its picture, or its tip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == self.STATUS:
            return status_icon(status_of(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(
                (self.tr("Path"), row.path),
                (self.tr("Status"), status_label(status_of(row))),
                (self.tr("Cause"), row.failed_cause),
                (self.tr("Warnings"), row.warnings),
                (self.tr("Id"), row.id),
            )
        return None

    def _text(self, row: Tile, column: int) -> str:
        if column == self.STATUS:
            return status_label(status_of(row))
        if column == self.PATH:
            return row.path
        return moment_text(row.sensing_time if column == self.SENSING_TIME else row.created)


def tile_pages(
    access: Access, collection_id: str, feedback: Feedback, *, status: str = "", path: str = ""
) -> Iterator[Sequence[Tile]]:
    """Read a collection's tiles page by page, the newest first; any thread. Empty filters are none."""
    from ..core.access import open_client

    return open_client(access, feedback).iter_tile_pages(
        collection_id, sort=NEWEST_FIRST, status=status or None, path=path or None
    )


def all_tile_pages(
    access: Access, collection_id: str, feedback: Feedback, *, packed: bool = False
) -> Generator[tuple[Tile, ...], None, None]:
    """Read all of a collection's tiles from both ends of the listing, in half the time; any thread. Close it in the end.

    With `packed` their coordinates are `byoc.packed.PackedCoordinates`: for those who make features of them.
    """
    from ..byoc.both_ends import iter_tile_pages_from_both_ends
    from ..core.access import open_client

    client = open_client(access, feedback)
    yield from iter_tile_pages_from_both_ends(client, collection_id, packed=packed, feedback=feedback)
