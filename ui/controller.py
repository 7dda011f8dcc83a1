"""Everything behind the dock and the menu entries, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from .busy_box import BusyBox
from .collections_desk import CollectionsDesk
from .connections_desk import ConnectionsDesk
from .dialogs import Dialogs
from .layer_commands import LayerCommands
from .notices import Notices
from .sandbox_host import SandboxHost
from .session import Session
from .shared import Shared
from .tile_actions_desk import TileActionsDesk
from .tiles_desk import TilesDesk
from .work import Work

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dock import ByocDock


class Controller(QObject):
    """Makes the dock with all its parts, offers the commands of the menus, and takes everything away again."""

    def __init__(self, iface: QgisInterface, dock: ByocDock) -> None:  # noqa: QGS105 (handed over by QGIS)
        """Fill `dock`; who made it adds it to the window, and frees it after `close`."""
        super().__init__(iface.mainWindow())
        window = iface.mainWindow()
        self._iface = iface
        self.dock = dock
        self.dock.fill()
        self.work = Work(self)
        self.session = Session(self)
        self.notices = Notices(iface.messageBar(), window, self)
        self.dialogs = Dialogs(window)
        self.host = SandboxHost(parent=self)
        shared = Shared(self.session, self.work, self.notices, self.dialogs, self.host, iface.mapCanvas())
        self.shared = shared
        self.collections = CollectionsDesk(self.dock.collections_panel, shared)
        self.tiles = TilesDesk(self.dock.tiles_panel, shared)
        self.tile_actions = TileActionsDesk(self.dock.tiles_panel, self.tiles, shared, iface)
        self.connections = ConnectionsDesk(self.dock, shared)
        self.layers = LayerCommands(self.tiles, shared)
        self.collections.tiles_came.connect(self._tiles_came)
        self.dock.tiles_panel.registerButton.clicked.connect(self.register_selected)
        self.dock.visibilityChanged.connect(lambda visible: self.tiles.follower.pause(not visible))
        self.busy = BusyBox(self.dock.contents, self.work)

    def show_dock(self) -> None:
        """Bring the dock to the front, and connect if the user has a connection and is not connected yet."""
        self.dock.setUserVisible(True)
        if self.session.access is None:
            self.connections.connect_chosen()

    def register_selected(self) -> None:
        """Register the raster layers that are selected in the layer tree."""
        if self.session.collection is None:
            self.show_dock()
        self.layers.register(self._iface.layerTreeView().selectedLayersRecursive())

    def derive_cover(self) -> None:
        """Derive the cover geometries of the raster layers that are selected in the layer tree."""
        self.layers.derive_cover(self._iface.layerTreeView().selectedLayersRecursive())

    def load_on_map(self) -> None:
        """Load the tiles of the chosen collection as a layer."""
        if self.session.collection is None:
            self.show_dock()
        self.tiles.load_on_map()

    def _tiles_came(self, collection_id: str) -> None:
        """List the tiles again when it is the chosen collection that got some."""
        if self.session.collection is not None and self.session.collection.id == collection_id:
            self.tiles.refresh()

    def try_sandbox(self) -> None:
        """Show the dock, connected to the sandbox."""
        self.dock.setUserVisible(True)
        self.connections.try_sandbox()

    def close(self) -> None:
        """Stop all work and the sandbox, and close the dialogs."""
        self.tiles.follower.stop()
        self.tile_actions.close()
        self.work.close()
        self.dialogs.close()
        self.host.close()
        self.deleteLater()
