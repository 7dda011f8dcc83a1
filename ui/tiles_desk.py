"""The tiles of the chosen collection: listed, filtered, counted, followed while they are ingested, loaded on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal

from ..byoc.models import TileStatus
from ..core.failure_causes import CONVERT, COVER, REINGEST, explain_cause
from .follower import Follower
from .layer_selection import LayerSelection
from .paged_model import listing_text
from .tile_counts import TileCounts
from .tile_layers import put_features, take_features
from .tile_loader import TileLoader
from .tile_reading import count_tiles, look_at_tiles, read_tiles
from .tiles_model import TilesModel
from .work import Relay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Tile
    from ..core.failure_causes import Cause
    from .shared import Shared
    from .tile_loader import Loaded
    from .tile_reading import Seen
    from .tiles_panel import TilesPanel


class TilesDesk(QObject):
    """Lists, filters, follows and loads; an answer that is no longer asked for is dropped."""

    fix_asked = pyqtSignal(str)
    """The button that mends the current tile's failure was pressed; which remedy (`core.failure_causes`)."""

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
        self.follower = Follower(self._look_again, self)
        self._looking = False
        self._status = ""
        self._exact_path = ""
        panel.set_model(self.shown)
        self.selection = LayerSelection(panel.tilesView, self.model, self.shown, shared.session, self)
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
        self.loader.failed.connect(notices.error)
        self.selection.changed.connect(self._show_state)
        panel.refreshTilesButton.clicked.connect(self.refresh)
        panel.statusCombo.activated.connect(lambda _index: self.filter_by(panel.statusCombo.currentData()))
        panel.statusCounts.chosen.connect(self.filter_by)
        panel.pathEdit.textChanged.connect(self._path_typed)
        panel.pathEdit.returnPressed.connect(self.ask_for_path)
        panel.moreButton.clicked.connect(lambda: self.model.fetchMore(QModelIndex()))
        panel.countButton.clicked.connect(self.count_all)
        panel.loadButton.clicked.connect(self.load_on_map)
        panel.tilesView.selectionModel().currentRowChanged.connect(lambda *_: self._show_cause())
        panel.copyCauseButton.clicked.connect(self._copy_cause)
        panel.fixButton.clicked.connect(lambda: self.fix_asked.emit(self._cause().action))

    # the list
    def _collection_changed(self) -> None:
        self._status = self._exact_path = ""
        self._panel.pathEdit.blockSignals(True)
        self._panel.pathEdit.clear()
        self._panel.pathEdit.blockSignals(False)
        self.shown.setFilterFixedString("")
        self.counts.clear()
        self.refresh()

    def refresh(self) -> None:
        """List the tiles of the chosen collection again, those that the filters let through."""
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
            self.refresh()

    def ask_for_path(self) -> None:
        """List the one tile whose path is exactly what is in the field."""
        path = self._panel.pathEdit.text().strip()
        if self._shared.session.collection is not None and path != self._exact_path:
            self._exact_path = path
            self.refresh()

    def _path_typed(self, text: str) -> None:
        """Hide rows whose path does not hold the text; a tile that was asked for gives way to the list."""
        self.shown.setFilterFixedString(text.strip())
        if self._exact_path:
            self._exact_path = ""
            self.refresh()
        self._show_state()

    def selected(self) -> Sequence[Tile]:
        """Give the tiles that are selected in the table."""
        return self.selection.selected()

    def current(self) -> Tile | None:
        """Give the tile whose row is the current one."""
        return self.model.row(self.shown.mapToSource(self._panel.tilesView.currentIndex()))

    def _rows_arrived(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.counts.see(self.model.rows()[first : last + 1])

    def _rows_changed(self, first: int, last: int) -> None:
        self.counts.see(self.model.rows()[first : last + 1])
        self._advanced()

    def _advanced(self) -> None:
        if self.model.complete and not self._status and not self._exact_path:
            self.counts.complete = True
        if not self.model.unfinished():
            self.follower.stop()
        elif not self.follower.waiting and not self._looking:
            self.follower.start()
        self._show_state()
        self._show_cause()

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
            if self._shared.session.is_current(access, collection.id):
                self.follower.again()
                self._take(collection.id, seen)

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

    def read_again(self, collection_id: str, tile_ids: Sequence[str]) -> None:
        """Show what tiles have become, in table and layer; those that are no more go."""
        access = self._shared.session.access
        if access is None or not tile_ids or not self._shared.session.is_current(access, collection_id):
            return
        self._shared.work.start(
            self.tr("Looking at the changed tiles"),
            lambda feedback: read_tiles(access, collection_id, tile_ids, feedback),
            on_done=lambda seen: self._take(collection_id, seen),
            on_error=self._shared.notices.error,
            quiet=True,
        )

    def _take(self, collection_id: str, seen: Seen) -> None:
        adds = not self.loader.is_loading(collection_id)
        taken = put_features(collection_id, seen.features, adds=adds)
        if not (take_features(collection_id, seen.gone) and taken):
            self._shared.notices.warning(
                self.tr(
                    "The layer on the map could not be brought up to date. Load the tiles on the map again."
                )
            )
        collection = self._shared.session.collection
        if collection is not None and collection.id == collection_id:
            self.counts.forget(seen.gone)
            self.counts.see(seen.tiles)
            self.model.update_tiles(seen.tiles)
            self.model.remove_tiles(set(seen.gone))
            self._show_state()

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

        relay.sent.connect(counted)
        self._shared.work.start(
            self.tr("Counting the tiles of “{name}”").format(name=collection.name),
            lambda feedback: count_tiles(access, collection.id, relay, feedback),
            on_done=ended,
            on_error=self._shared.notices.error,
        )

    # the map
    def load_on_map(self) -> None:
        """Load all tiles of the chosen collection as a layer."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            self._shared.notices.warning(self.tr("Choose a collection in the Sentinel Hub BYOC panel first."))
            return
        self.loader.load(access, collection)

    def _tell_loaded(self, loaded: Loaded) -> None:
        self.selection.look_again()
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
        count, unfinished = self.model.rowCount(), len(self.model.unfinished())
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
        failed = self._count_failed()
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

    def _count_failed(self) -> int:
        return sum(tile.status == TileStatus.FAILED for tile in self.model.rows())

    def _show_counts(self) -> None:
        about = (
            self.tr("all {count} tiles of the collection")
            if self.counts.complete
            else self.tr("the {count} tiles seen so far")
        )
        self._panel.statusCounts.show_counts(self.counts.by_status(), about.format(count=self.counts.total))

    # what is said of the current tile
    def _cause(self) -> Cause:
        tile = self.current()
        return explain_cause(tile.failed_cause if tile is not None else "")

    def _show_cause(self) -> None:
        """Show what the service says of the current tile in full, what it means, and what to do."""
        tile, cause = self.current(), self._cause()
        said = [] if tile is None else [tile.failed_cause, tile.warnings]
        lines = [
            self.tr("What it means: {meaning}").format(meaning=cause.meaning) if cause.meaning else "",
            self.tr("What to do: {fix}").format(fix=cause.fix) if cause.fix else "",
        ]
        buttons = {
            REINGEST: self.tr("Ingest again"),
            CONVERT: self.tr("Prepare COG…"),
            COVER: self.tr("Edit cover geometry"),
        }
        self._panel.show_said(
            "\n".join(str(part) for part in said if part),
            "\n".join(line for line in lines if line),
            buttons.get(cause.action, ""),
        )

    def _copy_cause(self) -> None:
        tile = self.current()
        if tile is not None:
            parts = (tile.path, tile.id, self._panel.causeLabel.text(), self._panel.meaningLabel.text())
            QgsApplication.clipboard().setText("\n".join(part for part in parts if part))
