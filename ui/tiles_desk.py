"""The tiles of the chosen collection: listed, followed while they are ingested, loaded on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..byoc.models import TileStatus
from .follower import Follower
from .paged_model import listing_text
from .tile_loader import TileLoader
from .tiles_model import TilesModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .shared import Shared
    from .tile_loader import Loaded
    from .tiles_panel import TilesPanel


class TilesDesk(QObject):
    """Lists, follows and loads; a listing that is no longer asked for is dropped by its model."""

    def __init__(self, panel: TilesPanel, shared: Shared) -> None:
        """Connect the list; it stays empty until a collection is chosen."""
        super().__init__(panel)
        self._shared = shared
        self._panel = panel
        self.model = TilesModel(shared.work, self)
        self.loader = TileLoader(shared.work, shared.canvas, self)
        self.follower = Follower(self._look_again, self)
        self._looking = False
        panel.set_model(self.model)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        panel = self._panel
        self._shared.session.collection_changed.connect(self.refresh)
        self.model.advanced.connect(self._advanced)
        self.model.failed.connect(self._shared.notices.error)
        self.model.dataChanged.connect(lambda *_: self._advanced())
        self.loader.loaded.connect(self._tell_loaded)
        self.loader.failed.connect(self._shared.notices.error)
        panel.refreshTilesButton.clicked.connect(self.refresh)
        panel.loadButton.clicked.connect(self.load_on_map)
        panel.tilesView.selectionModel().currentRowChanged.connect(lambda *_: self._show_cause())

    def refresh(self) -> None:
        """List the tiles of the chosen collection again."""
        self.follower.stop()
        collection = self._shared.session.collection
        self.model.list(self._shared.session.access, collection.id if collection else "")

    def _advanced(self) -> None:
        if not self.model.unfinished():
            self.follower.stop()
        elif not self.follower.waiting and not self._looking:
            self.follower.start()
        self._show_state()
        self._show_cause()

    def _look_again(self) -> None:
        access, collection, ids = (
            self._shared.session.access,
            self._shared.session.collection,
            self.model.unfinished(),
        )
        if access is None or collection is None or not ids:
            return
        self._looking = True

        def seen(tiles: Sequence[Tile]) -> None:
            self._looking = False
            if self._shared.session.is_current(access, collection.id):
                self.follower.again()
                self.model.update_tiles(tiles)

        def failed(error: Exception) -> None:
            self._looking = False
            if self._shared.session.is_current(access, collection.id):
                self.follower.stop()
                self._shared.notices.error(error)

        self._shared.work.start(
            self.tr("Looking at tiles that are being ingested"),
            lambda feedback: _look(access, collection.id, ids, feedback),
            on_done=seen,
            on_error=failed,
            quiet=True,
        )

    def load_on_map(self) -> None:
        """Load all tiles of the chosen collection as a layer."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            self._shared.notices.warning(self.tr("Choose a collection in the Sentinel Hub BYOC panel first."))
            return
        self.loader.load(access, collection)

    def _tell_loaded(self, loaded: Loaded) -> None:
        name = loaded.collection.name
        without = (
            self.tr("{count} of them have no geometry (yet).").format(count=loaded.without_geometry)
            if loaded.without_geometry
            else ""
        )
        if not loaded.complete:
            text = self.tr("Stopped: {count} tile(s) of “{name}” are on the map, there may be more.")
            self._shared.notices.warning(text.format(count=loaded.count, name=name))
        elif loaded.count == 0:
            self._shared.notices.info(self.tr("The collection “{name}” has no tiles yet.").format(name=name))
        else:
            text = self.tr("{count} tile(s) of “{name}” are on the map.").format(
                count=loaded.count, name=name
            )
            self._shared.notices.success(f"{text} {without}".strip())

    def _show_state(self) -> None:
        collection = self._shared.session.collection
        panel = self._panel
        panel.tilesLabel.setText(
            self.tr("T&iles of “{name}”").format(name=collection.name.replace("&", "&&"))
            if collection
            else self.tr("T&iles")
        )
        for widget in (panel.refreshTilesButton, panel.loadButton, panel.registerButton):
            widget.setEnabled(collection is not None)
        count, unfinished = len(self.model.rows()), len(self.model.unfinished())
        if collection is None:
            text = self.tr("Choose a collection to see its tiles.")
        elif self.model.complete and not count:
            text = self.tr(
                "There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”."
            )
        else:
            one, many = self.tr("1 tile"), self.tr("{count} tiles")
            text = listing_text(self.model, one if count == 1 else many.format(count=count))
            failed = sum(tile.status == TileStatus.FAILED for tile in self.model.rows())
            if failed:
                text = f"{text} · " + self.tr("{count} failed").format(count=failed)
            if unfinished:
                text = f"{text} · " + self.tr("{count} being ingested").format(count=unfinished)
        panel.tilesState.setText(text)

    def _show_cause(self) -> None:
        """Show what the service says of the current tile in full, where it can be read and copied."""
        tile = self.model.row(self._panel.tilesView.currentIndex())
        said = [] if tile is None else [tile.failed_cause, tile.warnings]
        text = "\n".join(str(part) for part in said if part)
        self._panel.causeLabel.setText(text)
        self._panel.causeLabel.setVisible(bool(text))


def _look(access: Access, collection_id: str, ids: Sequence[str], feedback: Feedback) -> list[Tile]:
    from ..core.access import open_client
    from ..workflows.wait import wait_for_ingestion

    report = wait_for_ingestion(
        open_client(access, feedback), collection_id, tile_ids=ids, timeout=0.0, feedback=feedback
    )
    return [*report.ingested, *report.failed, *report.pending]
