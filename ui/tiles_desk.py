"""The tiles of the chosen collection: listed, filtered, counted, followed while they are ingested, loaded on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt

from .follower import Follower
from .layer_selection import LayerSelection
from .paged_model import listing_text
from .tile_causes import TileCauses
from .tile_counts import TileCounts, status_of
from .tile_layers import FeatureIds, LayerUpdates, loaded_layer
from .tile_loader import TileLoader
from .tile_reading import count_tiles, features_of, look_at_tiles, read_tiles
from .tile_refresh import TileRefresh
from .tiles_model import TilesModel
from .work import Relay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile
    from ..core.access import Access
    from .shared import Shared
    from .tile_loader import Loaded
    from .tile_reading import Seen
    from .tile_refresh import Refreshed
    from .tiles_panel import TilesPanel


class TilesDesk(QObject):
    """Lists, filters, follows and loads; an answer that is no longer asked for is dropped."""

    def __init__(self, panel: TilesPanel, shared: Shared) -> None:
        """Connect the list; it stays empty until a collection is chosen."""
        super().__init__(panel)
        self._shared = shared
        self._panel = panel
        self.model = TilesModel(shared.work, self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterKeyColumn(TilesModel.PATH)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.counts = TileCounts()
        self.loader = TileLoader(shared.work, shared.canvas, self)
        features = FeatureIds()
        self.updates = LayerUpdates(features, shared.canvas, self.loader.is_loading, self)
        self.follower = Follower(self._look_again, self)
        self._looking = False
        self._status = ""
        self._exact_path = ""
        panel.set_model(self.shown)
        self.selection = LayerSelection(
            panel.tilesView, self.model, self.shown, shared.session, features, self
        )
        self.causes = TileCauses(panel, self.current, self)
        self.refreshing = TileRefresh(shared, self.model, self)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        panel, notices = self._panel, self._shared.notices
        self._shared.session.collection_changed.connect(self._collection_changed)
        self._shared.session.collection_updated.connect(self._show_state)
        self.model.rowsInserted.connect(self._rows_arrived)
        self.model.dataChanged.connect(lambda first, last, *_: self._rows_changed(first.row(), last.row()))
        self.model.advanced.connect(self._advanced)
        self.model.failed.connect(notices.error)
        self.loader.loaded.connect(self._tell_loaded)
        self.loader.failed.connect(self._loading_failed)
        self.loader.noted.connect(self._note)
        self.refreshing.found.connect(self._changes_found)
        self.updates.done.connect(lambda _collection_id: self.selection.select_again())
        self.updates.refused.connect(self._tell_refused)
        self.selection.changed.connect(self._show_state)
        panel.refreshTilesButton.clicked.connect(self.refresh)
        panel.reloadTilesButton.clicked.connect(self.reload_all)
        panel.statusCombo.activated.connect(lambda _index: self.filter_by(panel.statusCombo.currentData()))
        panel.statusCounts.chosen.connect(self.filter_by)
        panel.pathEdit.textChanged.connect(self._path_typed)
        panel.pathEdit.returnPressed.connect(self.ask_for_path)
        panel.moreButton.clicked.connect(lambda: self.model.fetchMore(QModelIndex()))
        panel.countButton.clicked.connect(self.count_all)
        panel.loadButton.clicked.connect(self.load_on_map)

    # the list
    def _collection_changed(self) -> None:
        self._status = self._exact_path = ""
        self._panel.pathEdit.blockSignals(True)
        self._panel.pathEdit.clear()
        self._panel.pathEdit.blockSignals(False)
        self.shown.setFilterFixedString("")
        self.counts.clear()
        self.list_again()

    def refresh(self) -> None:
        """Show what has changed in the chosen collection: ask for that alone when all its tiles are known."""
        access, collection = self._shared.session.access, self._shared.session.collection
        filtered = self._status or self._exact_path or self.model.failure is not None
        known = access is not None and collection is not None and not filtered
        if not known or not self.refreshing.start(access, collection):
            self.list_again()

    def reload_all(self) -> None:
        """List all tiles again, and load them on the map again if they are there."""
        access, collection = self._shared.session.access, self._shared.session.collection
        self.list_again()
        if access is not None and collection is not None and loaded_layer(collection.id) is not None:
            self.loader.load(access, collection)

    def _changes_found(self, access: Access, collection_id: str, refreshed: Refreshed) -> None:
        """Show what changed; where it does not add up with what was known, list all."""
        if refreshed.seen is not None:
            self._take(access, collection_id, refreshed.seen, refreshed.new)
        elif self._shared.session.is_current(access, collection_id):
            self._shared.notices.info(self.tr("Tiles were deleted or added elsewhere: all are listed again."))
            self.reload_all()

    def list_again(self) -> None:
        """List the tiles of the chosen collection from the first page, those that the filters let through."""
        self.follower.stop()
        if not self._status and not self._exact_path:
            self.counts.clear()
        collection = self._shared.session.collection
        self._panel.show_status(self._status)
        self.model.list(
            self._shared.session.access, collection.id if collection else "", self._status, self._exact_path
        )

    def filter_by(self, status: str) -> None:
        """List only tiles of a status; with an empty one all."""
        if status != self._status:
            self._status = status
            self.list_again()

    def ask_for_path(self) -> None:
        """List the one tile whose path is exactly what is in the field."""
        path = self._panel.pathEdit.text().strip()
        if self._shared.session.collection is not None and path != self._exact_path:
            self._exact_path = path
            self.list_again()

    def _path_typed(self, text: str) -> None:
        """Hide rows whose path does not hold the text; a tile that was asked for gives way to the list."""
        self.shown.setFilterFixedString(text.strip())
        if self._exact_path:
            self._exact_path = ""
            self.list_again()
        self._show_state()

    def selected(self) -> Sequence[Tile]:
        """Give the tiles that are selected in the table."""
        return self.selection.selected()

    def current(self) -> Tile | None:
        """Give the tile whose row is the current one."""
        return self.model.row(self.shown.mapToSource(self._panel.tilesView.currentIndex()))

    def _rows_arrived(self, _parent: QModelIndex, first: int, last: int) -> None:
        tiles = self.model.rows()[first : last + 1]
        self._show_on_map([tile for tile in tiles if self.counts.status(tile.id) != status_of(tile)])
        self.counts.see(tiles)

    def _show_on_map(self, tiles: Sequence[Tile]) -> None:
        """Show listed tiles of which another status was known, or none, in the layer that was loaded, if there is one."""
        collection = self._shared.session.collection
        if not tiles or collection is None or loaded_layer(collection.id) is None:
            return
        if self.loader.is_loading(collection.id):
            return
        self._shared.work.start(
            self.tr("Bringing the map up to date"),
            lambda _feedback: features_of(tiles),
            on_done=lambda features: self.updates.put(collection.id, features, ()),
            on_error=self._shared.notices.error,
            quiet=True,
        )

    def _rows_changed(self, first: int, last: int) -> None:
        self.counts.see(self.model.rows()[first : last + 1])
        self._advanced()

    def _advanced(self) -> None:
        if self.model.complete and not self._status and not self._exact_path:
            self.counts.complete = True
        if not self.model.listed.unfinished:
            self.follower.stop()
        elif not self.follower.waiting and not self._looking:
            self.follower.start()
        self._show_state()
        self.causes.show()

    # newer states
    def _look_again(self) -> None:
        access, collection, ids = (
            self._shared.session.access,
            self._shared.session.collection,
            self.model.unfinished(),
        )
        if access is None or collection is None or not ids:
            return
        self._looking = True

        def seen(seen: Seen) -> None:
            self._looking = False
            self._take(access, collection.id, seen)
            if self._shared.session.is_current(access, collection.id):
                self.follower.again()

        def failed(error: Exception) -> None:
            self._looking = False
            if self._shared.session.is_current(access, collection.id):
                self.follower.stop()
                self._shared.notices.error(error)

        self._shared.work.start(
            self.tr("Looking at tiles that are being ingested"),
            lambda feedback: look_at_tiles(access, collection.id, ids, feedback),
            on_done=seen,
            on_error=failed,
            quiet=True,
        )

    def read_again(self, access: Access, collection_id: str, tile_ids: Sequence[str]) -> None:
        """Show what tiles have become, in table and layer; those that are no more go."""
        if not tile_ids:
            return
        self._shared.work.start(
            self.tr("Looking at the changed tiles"),
            lambda feedback: read_tiles(access, collection_id, tile_ids, feedback),
            on_done=lambda seen: self._take(access, collection_id, seen),
            on_error=self._shared.notices.error,
            quiet=True,
        )

    def _take(self, access: Access, collection_id: str, seen: Seen, new: Sequence[str] = ()) -> None:
        """Show newer states: on the map, and in the table if it still is this collection's, the `new` ones first."""
        current = self._shared.session.is_current(access, collection_id)
        rows = {tile.id: tile for tile in self.model.rows()} if current else {}
        news = [
            (tile, feature) for tile, feature in zip(seen.tiles, seen.features) if rows.get(tile.id) != tile
        ]
        self.updates.put(collection_id, (feature for _tile, feature in news), seen.gone)
        if current:
            self.counts.forget(seen.gone)
            self.counts.see(seen.tiles)
            self.model.update_tiles([tile for tile, _feature in news])
            self.model.remove_tiles(set(seen.gone))
            if new and not self._status and not self._exact_path:
                tiles = {tile.id: tile for tile in seen.tiles}
                self.model.insert_first([tiles[tile_id] for tile_id in new if tile_id not in rows])
            self._show_state()

    def _tell_refused(self) -> None:
        self._shared.notices.warning(
            self.tr("The layer on the map could not be brought up to date. Load the tiles on the map again.")
        )

    # counts
    def count_all(self) -> None:
        """List all tiles of the collection, a status at a time, for their numbers alone."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            return
        relay = Relay(self)

        def counted(statuses: Sequence[tuple[str, str]]) -> None:
            if self._shared.session.is_current(access, collection.id):
                self.counts.note(statuses)
                self._show_state()

        def ended(_result: object) -> None:
            if self._shared.session.is_current(access, collection.id):
                self.counts.complete = True
                self._show_state()
            relay.deleteLater()

        def failed(error: Exception) -> None:
            relay.deleteLater()
            self._shared.notices.error(error)

        relay.sent.connect(counted)
        self._shared.work.start(
            self.tr("Counting the tiles of “{name}”").format(name=collection.name),
            lambda feedback: count_tiles(access, collection.id, relay, feedback),
            on_done=ended,
            on_error=failed,
            on_cancelled=relay.deleteLater,
        )

    # the map
    def load_on_map(self) -> None:
        """Load all tiles of the chosen collection as a layer."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            self._shared.notices.warning(self.tr("Choose a collection in the Sentinel Hub BYOC panel first."))
            return
        self.loader.load(access, collection)

    def _loading_failed(self, error: Exception) -> None:
        self.selection.look_again()
        self._shared.notices.error(error)

    def _note(self, collection_id: str, statuses: Sequence[tuple[str, str]]) -> None:
        """Count what is loaded on the map; what it comes to is shown at the end."""
        collection = self._shared.session.collection
        if collection is not None and collection.id == collection_id:
            self.counts.note(statuses)

    def _tell_loaded(self, loaded: Loaded) -> None:
        self.selection.look_again()
        collection = self._shared.session.collection
        if loaded.complete and collection is not None and collection.id == loaded.collection.id:
            self.counts.complete = True
            self._show_state()
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
    def _show_state(self) -> None:
        collection = self._shared.session.collection
        panel = self._panel
        panel.tilesLabel.setText(
            self.tr("T&iles of “{name}”").format(name=collection.name.replace("&", "&&"))
            if collection
            else self.tr("T&iles")
        )
        for widget in (
            panel.refreshTilesButton,
            panel.reloadTilesButton,
            panel.statusCombo,
            panel.pathEdit,
            panel.loadButton,
            panel.registerButton,
        ):
            widget.setEnabled(collection is not None)
        panel.moreButton.setVisible(self.model.canFetchMore(QModelIndex()))
        panel.countButton.setVisible(collection is not None and not self.counts.complete)
        panel.tilesState.setText(self._state_text())
        self._show_counts()

    def _state_text(self) -> str:
        if self._shared.session.collection is None:
            return self.tr("Choose a collection to see its tiles.")
        count, unfinished = self.model.rowCount(), self.model.listed.unfinished
        if self.model.complete and not count:
            if self._exact_path:
                return self.tr("No tile has exactly this path. Capitals count.")
            if self._status:
                return self.tr("No tile has this status.")
            return self.tr(
                "There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”."
            )
        one, many = self.tr("1 tile"), self.tr("{count} tiles")
        parts = [listing_text(self.model, one if count == 1 else many.format(count=count))]
        failed = self.model.listed.count("FAILED")
        if failed:
            parts.append(self.tr("{count} failed").format(count=failed))
        if unfinished:
            parts.append(self.tr("{count} being ingested").format(count=unfinished))
        text = self._panel.pathEdit.text().strip()
        if text and not self._exact_path:
            parts.append(
                self.tr("{count} shown that hold “{text}”").format(count=self.shown.rowCount(), text=text)
            )
        if self.selection.unlisted:
            parts.append(
                self.tr("{count} selected on the map are not listed").format(count=self.selection.unlisted)
            )
        return " · ".join(parts)

    def _show_counts(self) -> None:
        about = (
            self.tr("all {count} tiles of the collection")
            if self.counts.complete
            else self.tr("the {count} tiles seen so far")
        )
        self._panel.statusCounts.show_counts(self.counts.by_status(), about.format(count=self.counts.total))
