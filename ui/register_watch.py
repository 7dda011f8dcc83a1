"""Follows tiles that were just registered until the service is done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .follower import Follower
from .register_rows import with_tile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .register_model import RegisterModel
    from .work import Work


class RegisterWatch(QObject):
    """Shows each tile's status in its row as it changes, looking ever less often."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(
        self, work: Work, model: RegisterModel, access: Access, collection_id: str, parent: QObject
    ) -> None:
        """Follow nothing yet."""
        super().__init__(parent)
        self._work = work
        self._model = model
        self._access = access
        self._collection_id = collection_id
        self._rows: dict[str, int] = {}
        self._follower = Follower(self._look, self)

    @property
    def pending(self) -> int:
        """How many tiles have not ended."""
        return len(self._rows)

    def follow(self, row_id: int, tile_id: str) -> None:
        """Follow the tile of a row."""
        self._rows[tile_id] = row_id
        if not self._follower.waiting:
            self._follower.start()

    def stop(self) -> None:
        """Follow nothing any more."""
        self._follower.stop()
        self._rows = {}

    def _look(self) -> None:
        access, collection_id, ids = self._access, self._collection_id, list(self._rows)
        if not ids:
            self._follower.stop()
            return
        self._work.start(
            self.tr("Looking at tiles that are being ingested"),
            lambda feedback: _look(access, collection_id, ids, feedback),
            on_done=self._seen,
            on_error=self._not_seen,
            on_cancelled=self._follower.stop,
            quiet=True,
        )

    def _seen(self, tiles: Sequence[Tile]) -> None:
        for tile in tiles:
            row = self._model.find(self._rows.get(tile.id, -1))
            if row is not None and row.tile_id == tile.id:
                self._model.put(with_tile(row, tile))
            if tile.ended:
                self._rows.pop(tile.id, None)
        if self._rows:
            self._follower.again()
        else:
            self._follower.stop()
        self.changed.emit()

    def _not_seen(self, error: Exception) -> None:
        self.stop()
        self.failed.emit(error)


def _look(access: Access, collection_id: str, ids: Sequence[str], feedback: Feedback) -> list[Tile]:
    from ..core.access import open_client
    from ..workflows.wait import wait_for_ingestion

    report = wait_for_ingestion(
        open_client(access, feedback), collection_id, tile_ids=ids, timeout=0.0, feedback=feedback
    )
    return [*report.ingested, *report.failed, *report.pending]
