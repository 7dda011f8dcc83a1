"""The ways to connections, collections and tiles, for browser, locator and layer actions: in the dock and on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCsException
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QObject

from ..core.failure_causes import explain_cause
from .map_view import look_at_extent
from .tile_layers import features_by_tile, tile_layers

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

    from ..byoc.models import Collection, Tile
    from ..core.access import Access
    from .controller import Controller
    from .tile_loader import Loaded


class Places(QObject):
    """Goes there, and says so when there is no way."""

    def __init__(self, controller: Controller) -> None:
        """Lead through the parts of `controller`."""
        super().__init__(controller)
        self._controller = controller
        self._awaited: tuple[str, Tile] | None = None
        controller.tiles.loader.loaded.connect(self._layer_loaded)

    def open_connection(self, name: str) -> None:
        """Show the dock, connected to a saved connection; a sandbox that does not run is started."""
        self._controller.dock.setUserVisible(True)
        self._controller.connections.show_saved(name)
        self._controller.connections.connect_chosen()

    def open_collection(self, name: str, access: Access, collection: Collection) -> None:
        """Show the dock with a collection chosen; `name` is the saved connection of `access`."""
        controller, session = self._controller, self._controller.session
        controller.dock.setUserVisible(True)
        if session.access is not access:
            session.choose_access(access)
            controller.connections.show_saved(name)
        if session.collection is None or session.collection.id != collection.id:
            session.choose_collection(collection)
            controller.collections.refresh()  # so that its row is marked

    def zoom_to(self, tile: Tile) -> None:
        """Show on the map where a tile is."""
        self._controller.tile_actions.zooming.to([tile])

    def zoom_to_geometry(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a geometry on the map, and flash it."""
        canvas = self._controller.shared.canvas
        try:
            look_at_extent(canvas, geometry.boundingBox(), crs)
        except QgsCsException:
            self._controller.notices.warning(
                self.tr("The tile lies outside of what the map's coordinate reference system can show.")
            )
            return
        canvas.flashGeometries([geometry], crs)

    def show_tile(self, name: str, access: Access, collection: Collection, tile: Tile) -> None:
        """Choose a tile's collection in the dock, put its tiles on the map unless they are there, and zoom to it."""
        self.open_collection(name, access, collection)
        if tile_layers(collection.id):
            self._select(collection.id, tile)
        else:
            self._awaited = (collection.id, tile)  # a new layer takes the map to all of its tiles first
            self._controller.tiles.loader.load(access, collection)

    def _layer_loaded(self, loaded: Loaded) -> None:
        """Go to the tile for whose sake a layer was loaded."""
        if self._awaited is not None and self._awaited[0] == loaded.collection.id:
            (collection_id, tile), self._awaited = self._awaited, None
            self._select(collection_id, tile)

    def _select(self, collection_id: str, tile: Tile) -> None:
        for layer in tile_layers(collection_id):
            feature = features_by_tile(layer).get(tile.id)
            if feature is not None:
                layer.selectByIds([feature])
        self.zoom_to(tile)

    def show_cause(self, tile: Tile) -> None:
        """Show why a tile failed."""
        self.show_failure(tile.path, tile.failed_cause or "")

    def show_failure(self, path: str, cause: str) -> None:
        """Show in a window why a tile failed, what that means, and what to do: text that can be copied."""
        if not cause:
            self._controller.notices.info(
                self.tr("The service gives no cause of failure for “{path}”.").format(path=path)
            )
            return
        explained = explain_cause(cause)
        viewer = QgsMessageViewer(self._controller.dialogs.window, deleteOnClose=True)
        viewer.setWindowTitle(self.tr("Why the tile failed"))
        parts = (
            path,
            self.tr("The service says:") + "\n" + cause,
            self.tr("What it means:") + "\n" + explained.meaning,
            self.tr("What to do:") + "\n" + explained.fix,
        )
        viewer.setMessageAsPlainText("\n\n".join(parts))
        self._controller.dialogs.show(viewer)
