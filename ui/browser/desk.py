"""The plugin's part of the Browser panel: put there, kept in step with the dock, taken away."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ...byoc.errors import ByocError
from ...core.access import resolve_access
from ...core.connections import ConnectionStore
from ...core.errors import CoreError
from ..tile_changes import Target
from .drops import CollectionDrop
from .items import CollectionItem, ConnectionItem, ListingItem, MoreItem, TileItem
from .listing import SHUT, Door, Doors, Stop
from .menus import ByocMenus
from .provider import ByocItems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsDataItem
    from qgis.gui import QgisInterface

    from ...byoc.models import Collection
    from ...core.access import Access
    from ..controller import Controller
    from ..places import Places
    from .items import NoteItem

FOLLOW_AFTER_MS = 500
"""The dock's lists change page by page: the items follow when they have settled."""


class BrowserDesk(QObject):
    """Registers items, menus and drops with QGIS; `close` takes all of it back.

    Credentials are read here, on the main thread, when an item wants to list and has no access yet. QGIS restores open
    branches when it starts: nobody is asked for the master password then, only on a double click.
    """

    def __init__(self, iface: QgisInterface, controller: Controller, places: Places) -> None:  # noqa: QGS105 (handed over)
        """Put the root into the browser."""
        super().__init__(controller)
        self._iface = iface
        self._controller = controller
        self._places = places
        self._stop = Stop()
        self._doors = Doors(self._stop)
        self._provider = ByocItems(self._entries, self._doors, self._wants)
        self._menus = ByocMenus(self)
        self._drops = CollectionDrop(self._load)
        self._known: dict[str, object] = {}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(FOLLOW_AFTER_MS)
        self._settle.timeout.connect(self._follow_dock)
        self._connect()
        QgsApplication.dataItemProviderRegistry().addProvider(self._provider)
        QgsGui.dataItemGuiProviderRegistry().addProvider(self._menus)
        iface.registerCustomDropHandler(self._drops)

    def _connect(self) -> None:
        controller = self._controller
        controller.session.access_changed.connect(self._dock_connected)
        controller.connections.changed.connect(self._connections_changed)
        for model in (controller.collections.model, controller.tiles.model):
            model.advanced.connect(self._settle.start)
            model.dataChanged.connect(lambda *_: self._settle.start())

    def close(self) -> None:
        """Take everything away; a listing under way ends unheard."""
        self._stop.set()
        self._settle.stop()
        self._iface.unregisterCustomDropHandler(self._drops)
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self._menus)
        QgsApplication.dataItemProviderRegistry().removeProvider(self._provider)

    # connections
    def _entries(self) -> list[tuple[str, str]]:
        store = ConnectionStore()
        entries = [(name, name) for name in store.names()]
        if os.environ.get("SH_CLIENT_ID") and not store.default_name():
            entries.append((self.tr("From the environment"), ""))
        return entries

    def _wants(self, item: ConnectionItem) -> None:
        """Take note of an item that could not list; QGIS must be done with it before it lists again."""
        QTimer.singleShot(0, lambda: self._open_for(item))

    def _open_for(self, item: ConnectionItem) -> None:
        if self._stop.is_cancelled() or sip.isdeleted(item) or not item.is_behind():
            return
        name = item.connection
        if self._doors.of(name) is SHUT:
            if self._asks_for_password(name):
                self._doors.put(name, Door(locked=True))
            else:
                self._resolve(name)
        item.refresh()

    def _asks_for_password(self, name: str) -> bool:
        stored = bool(name) and bool(ConnectionStore().authcfg_of(name))
        return stored and not QgsApplication.authManager().masterPasswordIsSet()

    def connect_item(self, item: ConnectionItem) -> None:
        """Read the credentials of a connection, and list."""
        self._resolve(item.connection)
        self._refresh_connection(item.connection)

    def _resolve(self, name: str) -> None:
        session = self._controller.session.access
        if session is not None and self._name_of(session) == name:
            self._open(name, session)
            return
        try:
            access = resolve_access(name)
        except (ByocError, CoreError) as error:
            self._doors.put(name, Door(error=error))
        else:
            self._open(name, access)

    def _open(self, name: str, access: Access) -> None:
        self._doors.put(name, Door(access=access))
        self._known[name] = _saved(name)

    def _name_of(self, access: Access) -> str:
        """Give the name of the connection behind an access; empty for the environment's."""
        return access.title if access.title in ConnectionStore().names() else ""

    def _dock_connected(self) -> None:
        """Go through the door that the dock opened: with the same token, and to the sandbox that it started."""
        access = self._controller.session.access
        if access is None:
            return
        name = self._name_of(access)
        if self._doors.of(name).access is not access:
            self._open(name, access)
            self._refresh_connection(name)

    def _connections_changed(self) -> None:
        """Show the connections that there are; doors of those that were changed are shut."""
        changed = [name for name in self._doors.names() if self._known.get(name) != _saved(name)]
        for name in changed:
            self._doors.put(name, SHUT)
            self._known.pop(name, None)
        for root in self._provider.roots():
            root.refresh()
        for name in changed:
            self._refresh_connection(name)

    def _refresh_connection(self, name: str) -> None:
        for item in self._connection_items(name):
            if item.state() != Qgis.BrowserItemState.NotPopulated:
                item.refresh()

    # the items that are there
    def _connection_items(self, name: str) -> list[ConnectionItem]:
        return [item for item in self._doors.shown.of_kind(ConnectionItem) if item.connection == name]

    def _follow_dock(self) -> None:
        """Show what the dock has learned meanwhile: without a request where the items are there already."""
        session, controller = self._controller.session, self._controller
        if session.access is None:
            return
        name = self._name_of(session.access)
        collections = controller.collections.model
        if collections.complete and not controller.dock.collections_panel.searchEdit.text().strip():
            there = {(row.id, row.name) for row in collections.rows()}
            for item in self._connection_items(name):
                children = self._doors.shown.of_kind(CollectionItem, item)
                shown = {(child.collection.id, child.collection.name) for child in children}
                new = set() if self._doors.shown.of_kind(MoreItem, item) else there - shown
                if _has_listed(item) and (shown - there or new):
                    item.refresh()
        if session.collection is not None:
            for item in self._doors.shown.of_kind(CollectionItem):
                if item.connection == name and item.collection.id == session.collection.id:
                    self._follow_tiles(item)

    def _follow_tiles(self, item: CollectionItem) -> None:
        if not _has_listed(item):
            return
        shown = self._doors.shown.of_kind(TileItem, item)
        tiles = {tile.id: tile for tile in self._controller.tiles.model.rows()}
        for child in shown:
            newer = tiles.pop(child.tile.id, None)
            if newer is not None and newer != child.tile:
                child.show(newer)
        last = min((child.tile.created for child in shown if child.tile.created), default=None)
        if any(last is None or (tile.created is not None and tile.created > last) for tile in tiles.values()):
            item.refresh()

    # commands
    def is_open(self, item: ConnectionItem) -> bool:
        """Say whether the connection of an item is open."""
        return self._doors.of(item.connection).access is not None

    def add_connection(self) -> None:
        """Show the panel with the dialog for a new connection."""
        self._controller.dock.setUserVisible(True)
        self._controller.connections.add()

    def try_sandbox(self) -> None:
        """Start the sandbox, in the panel."""
        self._controller.try_sandbox()

    def open_connection(self, item: ConnectionItem) -> None:
        """Connect the panel; this also starts a sandbox that does not run."""
        self._places.open_connection(item.connection)

    def open_collection(self, item: CollectionItem | TileItem) -> bool:
        """Choose the collection in the panel; False when its connection was shut meanwhile."""
        access = self._doors.of(item.connection).access
        if access is None:
            self._tell_shut()
            return False
        self._places.open_collection(item.connection, access, item.collection)
        return True

    def register(self, item: CollectionItem) -> None:
        """Choose the collection, and open the window that registers raster layers there."""
        if self.open_collection(item):
            self._controller.register_selected()

    def load_on_map(self, items: Sequence[CollectionItem]) -> None:
        """Load the tiles of collections as layers."""
        for item in items:
            self._load(item.connection, item.collection)

    def _load(self, connection: str, collection: Collection) -> None:
        known = [name for _title, name in self._entries()]
        if self._doors.of(connection).access is None and connection in known:
            self._resolve(connection)
        door = self._doors.of(connection)
        if door.access is not None:
            self._controller.tiles.loader.load(door.access, collection)
        elif door.error is not None:
            self._controller.notices.error(door.error)
        else:
            self._tell_shut()

    def _tell_shut(self) -> None:
        self._controller.notices.warning(
            self.tr("This connection is not there any more, or not open: connect again.")
        )

    def zoom_to(self, item: TileItem) -> None:
        """Show where a tile is on the map."""
        self._places.zoom_to(item.tile)

    def show_cause(self, item: TileItem) -> None:
        """Show why a tile failed."""
        self._places.show_cause(item.tile)

    def open_rasters(self, items: Sequence[TileItem]) -> None:
        """Open the files of tiles as layers."""
        by_collection: dict[tuple[str, str], list[TileItem]] = {}
        for item in items:
            by_collection.setdefault((item.connection, item.collection.id), []).append(item)
        for (connection, _collection_id), group in by_collection.items():
            access = self._doors.of(connection).access
            if access is None:
                self._tell_shut()
                continue
            tiles = tuple(item.tile for item in group)
            self._controller.tile_actions.rasters.open(Target(access, group[0].collection, tiles))

    def show_more(self, item: MoreItem) -> None:
        """List the next rows."""
        above = item.parent()
        if isinstance(above, ListingItem):
            above.show_more()

    def follow_note(self, item: NoteItem) -> None:
        """Do what a note asks for: connect, try again, or begin."""
        above: QgsDataItem | None = item.parent()
        if isinstance(above, ConnectionItem):
            if self.is_open(above):  # the listing failed: the panel can start a sandbox that does not run
                self.open_connection(above)
                above.refresh()
            else:
                self.connect_item(above)
        elif isinstance(above, CollectionItem):
            above.refresh()
        else:
            self._controller.show_dock()

    def copy(self, texts: Sequence[str]) -> None:
        """Put texts into the clipboard, one a line."""
        QgsApplication.clipboard().setText("\n".join(texts))


def _saved(name: str) -> object:
    """Give what is saved of a connection, to see later whether it was changed."""
    try:
        return ConnectionStore().get(name) if name else None
    except CoreError:
        return None


def _has_listed(item: ListingItem) -> bool:
    return item.state() == Qgis.BrowserItemState.Populated
