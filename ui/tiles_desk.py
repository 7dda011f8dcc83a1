"""The two listings of the dock: collections, and the tiles of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QObject, QTimer

from ..byoc.models import TileStatus
from ..core.messages import explain
from .collections_model import CollectionsModel
from .follower import Follower
from .tile_loader import TileLoader
from .tiles_model import TilesModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Collection, Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .dock import ByocDock
    from .paged_model import PagedModel
    from .shared import Shared
    from .tile_loader import Loaded

SEARCH_AFTER_MS = 350
"""The time without a key before a search is sent."""


class TilesDesk(QObject):
    """Lists, searches, follows and loads; a listing that is no longer asked for is dropped by its model."""

    def __init__(self, dock: ByocDock, shared: Shared) -> None:
        """Connect the dock's lists; they stay empty until a connection is chosen."""
        super().__init__(dock)
        self._shared = shared
        self._form = dock.contents
        self.collections = CollectionsModel(shared.work, self)
        self.tiles = TilesModel(shared.work, self)
        self.loader = TileLoader(shared.work, shared.canvas, self)
        self.follower = Follower(self._look_again, self)
        self._looking = False
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(SEARCH_AFTER_MS)
        dock.set_models(self.collections, self.tiles)
        self._connect(dock)
        self._show_collections_state()
        self._show_tiles_state()

    def _connect(self, dock: ByocDock) -> None:
        form = self._form
        self._shared.session.access_changed.connect(self._access_changed)
        self._shared.session.collection_changed.connect(self.refresh_tiles)
        self.collections.advanced.connect(self._collections_advanced)
        self.collections.failed.connect(self._shared.notices.error)
        self.tiles.advanced.connect(self._tiles_advanced)
        self.tiles.failed.connect(self._shared.notices.error)
        self.tiles.dataChanged.connect(lambda *_: self._tiles_advanced())
        self.loader.loaded.connect(self._tell_loaded)
        self.loader.failed.connect(self._shared.notices.error)
        self._search.timeout.connect(self.refresh_collections)
        form.searchEdit.textChanged.connect(lambda _text: self._search.start())
        form.createButton.clicked.connect(self.create_collection)
        form.refreshCollectionsButton.clicked.connect(self.refresh_collections)
        form.refreshTilesButton.clicked.connect(self.refresh_tiles)
        form.loadButton.clicked.connect(self.load_on_map)
        form.collectionsView.selectionModel().currentRowChanged.connect(self._collection_clicked)
        form.tilesView.selectionModel().currentRowChanged.connect(lambda *_: self._show_cause())
        dock.visibilityChanged.connect(lambda visible: self.follower.pause(not visible))

    # collections
    def _access_changed(self) -> None:
        self._form.searchEdit.blockSignals(True)
        self._form.searchEdit.clear()
        self._form.searchEdit.blockSignals(False)
        self.refresh_collections()

    def refresh_collections(self) -> None:
        """List the collections again; the chosen one stays chosen while it exists."""
        self._search.stop()
        self.collections.list(self._shared.session.access, self._form.searchEdit.text().strip())

    def _collections_advanced(self) -> None:
        self._select_chosen()
        self._show_collections_state()

    def _select_chosen(self) -> None:
        """Mark the chosen collection once it is listed."""
        chosen = self._shared.session.collection
        view = self._form.collectionsView
        if chosen is None or view.currentIndex().isValid():
            return
        for number, collection in enumerate(self.collections.rows()):
            if collection.id == chosen.id:
                view.setCurrentIndex(self.collections.index(number, 0))
                return

    def _collection_clicked(self, current: QModelIndex, _previous: QModelIndex) -> None:
        collection = self.collections.row(current)
        if collection is not None:
            self._shared.session.choose_collection(collection)

    def create_collection(self) -> None:
        """Open the dialog for a new collection."""
        from .collection_dialog import CollectionDialog

        access = self._shared.session.access
        if access is None:
            return
        bucket = self._shared.host.bucket if self._is_sandbox(access) else ""
        dialog = CollectionDialog(self._shared.work, access, bucket, self._shared.dialogs.window)
        dialog.created.connect(lambda collection: self._created(access, collection))
        self._shared.dialogs.open(dialog)

    def _is_sandbox(self, access: Access) -> bool:
        here = self._shared.host.deployment
        return here is not None and here.base_url == access.deployment.base_url

    def _created(self, access: Access, collection: Collection) -> None:
        self._shared.notices.success(
            self.tr("The collection “{name}” was created.").format(name=collection.name)
        )
        if access is self._shared.session.access:
            self._shared.session.choose_collection(collection)
            self.refresh_collections()

    # tiles
    def refresh_tiles(self) -> None:
        """List the tiles of the chosen collection again."""
        self.follower.stop()
        collection = self._shared.session.collection
        self.tiles.list(self._shared.session.access, collection.id if collection else "")

    def _tiles_advanced(self) -> None:
        if not self.tiles.unfinished():
            self.follower.stop()
        elif not self.follower.waiting and not self._looking:
            self.follower.start()
        self._show_tiles_state()
        self._show_cause()

    def _look_again(self) -> None:
        access, collection, ids = (
            self._shared.session.access,
            self._shared.session.collection,
            self.tiles.unfinished(),
        )
        if access is None or collection is None or not ids:
            return
        self._looking = True

        def seen(tiles: Sequence[Tile]) -> None:
            self._looking = False
            if self._shared.session.is_current(access, collection.id):
                self.follower.again()
                self.tiles.update_tiles(tiles)

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

    # texts
    def _show_collections_state(self) -> None:
        count = len(self.collections.rows())
        if self.collections.complete and not count:
            text = (
                self.tr("No collection holds this text.")
                if self._form.searchEdit.text().strip()
                else self.tr("There is no collection yet: create one with the + button.")
            )
        else:
            one, many = self.tr("1 collection"), self.tr("{count} collections")
            text = _listing_text(self.collections, one if count == 1 else many.format(count=count))
        self._form.collectionsState.setText(text)

    def _show_tiles_state(self) -> None:
        collection = self._shared.session.collection
        form = self._form
        form.tilesLabel.setText(
            self.tr("T&iles of “{name}”").format(name=collection.name.replace("&", "&&"))
            if collection
            else self.tr("T&iles")
        )
        for widget in (form.refreshTilesButton, form.loadButton, form.registerButton):
            widget.setEnabled(collection is not None)
        count, unfinished = len(self.tiles.rows()), len(self.tiles.unfinished())
        if collection is None:
            text = self.tr("Choose a collection to see its tiles.")
        elif self.tiles.complete and not count:
            text = self.tr(
                "There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”."
            )
        else:
            one, many = self.tr("1 tile"), self.tr("{count} tiles")
            text = _listing_text(self.tiles, one if count == 1 else many.format(count=count))
            failed = sum(tile.status == TileStatus.FAILED for tile in self.tiles.rows())
            if failed:
                text = f"{text} · " + self.tr("{count} failed").format(count=failed)
            if unfinished:
                text = f"{text} · " + self.tr("{count} being ingested").format(count=unfinished)
        form.tilesState.setText(text)

    def _show_cause(self) -> None:
        """Show what the service says of the current tile in full, where it can be read and copied."""
        tile = self.tiles.row(self._form.tilesView.currentIndex())
        said = [] if tile is None else [tile.failed_cause, tile.warnings]
        text = "\n".join(str(part) for part in said if part)
        self._form.causeLabel.setText(text)
        self._form.causeLabel.setVisible(bool(text))


def _listing_text(model: PagedModel, counted: str) -> str:
    """Say how far a listing has come."""
    from ..core.i18n import translate

    if model.failure is not None:
        why = explain(model.failure).title
        if not model.rows():
            return translate("TilesDesk", "Not listed: {why}. Refresh to try again.").format(why=why)
        return translate("TilesDesk", "{counted}; the list broke off: {why}. Refresh to try again.").format(
            counted=counted, why=why
        )
    if model.complete:
        return counted
    if model.rows():
        return translate("TilesDesk", "{counted} so far, more as you scroll").format(counted=counted)
    return translate("TilesDesk", "Listing …")


def _look(access: Access, collection_id: str, ids: Sequence[str], feedback: Feedback) -> list[Tile]:
    from ..core.access import open_client
    from ..workflows.wait import wait_for_ingestion

    report = wait_for_ingestion(
        open_client(access, feedback), collection_id, tile_ids=ids, timeout=0.0, feedback=feedback
    )
    return [*report.ingested, *report.failed, *report.pending]
