"""Changes of many tiles in the background, each accounted for when it has ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject

from ..core.messages import explain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.client import ByocClient
    from ..byoc.models import Collection, Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from ..workflows.covers import CoverSource
    from ..workflows.many_tiles import TileResult
    from ..workflows.update_tiles import TileChange
    from .shared import Shared
    from .tiles_desk import TilesDesk


@dataclass(frozen=True)
class Target:
    """The tiles that something is to be done to, as they were when it was asked for."""

    access: Access
    collection: Collection
    tiles: tuple[Tile, ...]


class TileChanges(QObject):
    """Ingests again, deletes and updates tiles, tells how it went, and has the lists show it."""

    def __init__(self, desk: TilesDesk, shared: Shared, parent: QObject | None = None) -> None:
        """Work for `desk`, whose rows follow."""
        super().__init__(parent)
        self._desk = desk
        self._shared = shared

    def reingest(self, target: Target) -> None:
        """Have the files of the tiles read again."""

        def work(client: ByocClient, feedback: Feedback) -> list[TileResult]:
            from ..workflows.maintain import reingest_tiles

            return reingest_tiles(client, target.collection.id, target.tiles, feedback=feedback)

        self._start(self.tr("Ingesting {count} tile(s) again"), target, work)

    def delete(self, target: Target) -> None:
        """Delete the tiles' registrations."""

        def work(client: ByocClient, feedback: Feedback) -> list[TileResult]:
            from ..workflows.maintain import delete_tiles

            return delete_tiles(client, target.collection.id, target.tiles, feedback=feedback)

        self._start(self.tr("Deleting {count} tile(s)"), target, work)

    def update(
        self,
        target: Target,
        changes: Sequence[TileChange],
        *,
        cover_source: CoverSource | None = None,
        on_end: Callable[[Sequence[TileResult]], None] | None = None,
    ) -> None:
        """Change sensing times or cover geometries; `on_end` gets the results, none when nothing could be tried."""

        def work(client: ByocClient, feedback: Feedback) -> list[TileResult]:
            from ..workflows.update_tiles import update_tiles

            return update_tiles(
                client, target.collection.id, changes, cover_source=cover_source, feedback=feedback
            )

        self._start(self.tr("Changing {count} tile(s)"), target, work, on_end)

    def _start(
        self,
        title: str,
        target: Target,
        work: Callable[[ByocClient, Feedback], list[TileResult]],
        on_end: Callable[[Sequence[TileResult]], None] | None = None,
    ) -> None:
        access = target.access

        def run(feedback: Feedback) -> list[TileResult]:
            from ..core.access import open_client

            return work(open_client(access, feedback), feedback)

        def ended(results: list[TileResult]) -> None:
            self._tell(target.collection, results)
            self._desk.read_again(access, target.collection.id, [tile.id for tile in target.tiles])
            if on_end is not None:
                on_end(results)

        def not_tried(error: Exception | None = None) -> None:
            if error is not None:
                self._shared.notices.error(error)
            if on_end is not None:
                on_end(())

        self._shared.work.start(
            title.format(count=len(target.tiles)),
            run,
            on_done=ended,
            on_error=not_tried,
            on_cancelled=not_tried,
        )

    def _tell(self, collection: Collection, results: Sequence[TileResult]) -> None:
        """Say in a line how many tiles had which outcome, and of each its own in the details."""
        text = self.tr("Tiles of “{name}”: {summary}.").format(
            name=collection.name, summary=self.summary(results)
        )
        unhappy = [
            result for result in results if result.outcome.is_bad or result.outcome.name == "CANCELLED"
        ]
        others = [result for result in results if result not in unhappy]
        details = "\n\n".join(f"{result.name}\n{_said(result)}" for result in (*unhappy, *others))
        if unhappy:
            self._shared.notices.warning(text, details)
        else:
            self._shared.notices.success(text, details)

    def summary(self, results: Sequence[TileResult]) -> str:
        """Count outcomes in words."""
        words = {
            "UPDATED": self.tr("{count} changed"),
            "REINGESTED": self.tr("{count} being ingested again"),
            "DELETED": self.tr("{count} deleted"),
            "UNCHANGED": self.tr("{count} left as they are"),
            "INVALID": self.tr("{count} that could not be done"),
            "FAILED": self.tr("{count} failed"),
            "CANCELLED": self.tr("{count} not done because it was stopped"),
        }
        names = [result.outcome.name for result in results]
        parts = [text.format(count=names.count(name)) for name, text in words.items() if name in names]
        return ", ".join(parts) or self.tr("none")


def _said(result: TileResult) -> str:
    """Say what became of a tile: the error in the user's words, the notes as they are."""
    if result.error is None:
        return result.message
    return " ".join((explain(result.error).text, *result.notes))
