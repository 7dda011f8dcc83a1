"""The items of the Browser panel: Sentinel Hub BYOC > connections > collections > tiles.

QGIS makes the children of connections and collections in threads of its own, so these read and nothing else; what is
done with items is `ui.browser.menus`' and `ui.browser.desk`'s. QGIS owns the items: `_handed_over` keeps the Python half
of each alive as long as its C++ half.
"""
# ruff: noqa: N802 (the names are QGIS's)

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsDataCollectionItem, QgsDataItem, QgsMimeDataUtils
from qgis.PyQt import sip

from ...core.i18n import translate
from ...core.messages import explain
from ...core.tile_style import status_label
from ...feedback import Cancelled
from ..forms import icon
from ..status_icons import status_icon
from ..texts import moment_text, tool_tip
from .listing import SHUT, Listing, collection_pages, tile_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qgis.PyQt.QtGui import QIcon

    from ...byoc.models import Collection, Tile
    from ...core.access import Access
    from .listing import Doors

KEY = "sentinelhub_byoc"
"""Whose items they are, in QGIS's words: the provider key."""
PATH = "sentinelhub_byoc:"
TITLE = "Sentinel Hub BYOC"
"""The product's name, which is not translated."""
CHUNK = 200
"""Rows that are listed at once, and added by each "more"."""
_FIRST, _LAST = "!", "~"
"""Sort keys before and after all names and numbers."""


def _handed_over(items: Sequence[QgsDataItem], doors: Doors) -> list[QgsDataItem]:
    """Tell PyQt that C++ owns the items: it does not hear of it when they come in a list."""
    for item in items:
        sip.transferto(item, None)
        doors.shown.add(item)
    return list(items)


class RootItem(QgsDataCollectionItem):
    """All saved connections."""

    def __init__(
        self,
        entries: Callable[[], list[tuple[str, str]]],
        doors: Doors,
        wants: Callable[[ConnectionItem], None],
    ) -> None:
        """List what `entries()` gives as (title, name), on the main thread; `wants` is `ConnectionItem`'s."""
        super().__init__(None, TITLE, PATH, KEY)
        self._entries = entries
        self._doors = doors
        self._wants = wants
        # Fast: QGIS asks for children on the main thread, where settings are read.
        flags = Qgis.BrowserItemCapabilities(Qgis.BrowserItemCapability.Fast)
        self.setCapabilitiesV2(flags | Qgis.BrowserItemCapability.Fertile)
        self.setToolTip(
            tool_tip((TITLE, translate("BrowserItems", "Connections, their collections and tiles")))
        )

    def icon(self) -> QIcon:
        """Give the product's icon."""
        return icon("icon")

    def createChildren(self) -> list[QgsDataItem]:
        """Make one item a connection; without any, say how to add one."""
        made: list[QgsDataItem] = [
            ConnectionItem(self, title, name, self._doors, self._wants) for title, name in self._entries()
        ]
        if not made:
            text = translate("BrowserItems", "No connection yet: double-click to begin")
            made.append(NoteItem(self, text))
        return _handed_over(made, self._doors)


class ListingItem(QgsDataCollectionItem):
    """An item over a listing that comes page by page; the last child offers more while there are."""

    def __init__(self, parent: QgsDataItem, name: str, path: str, doors: Doors) -> None:
        """Read nothing before QGIS asks for children."""
        super().__init__(parent, name, path, KEY)
        self.doors = doors
        self._listing: Listing[Any] | None = None
        self._count = CHUNK
        self._go_on = False

    def show_more(self) -> None:
        """List the next rows as well; main thread."""
        self._go_on = True
        self._count += CHUNK
        self.refresh()

    def createChildren(self) -> list[QgsDataItem]:
        """Read, and make an item of each row; what goes wrong becomes an item, too. Runs in a thread of QGIS's."""
        try:
            return _handed_over(self._children(), self.doors)
        except Cancelled:
            return []
        except Exception as error:  # noqa: BLE001 (whatever it is, it is shown; raised here it would end QGIS)
            return _handed_over([NoteItem.of_error(self, error)], self.doors)

    def _children(self) -> list[QgsDataItem]:
        access = self.access()
        if access is None:
            return [self.why_shut()]
        if self._listing is None or not self._go_on:
            self._listing = Listing(lambda: self.pages(access))
        self._go_on = False
        rows, more = self._listing.read(self._count)
        made = [self.child(row, number) for number, row in enumerate(rows)]
        if not made:
            made.append(NoteItem(self, self.when_empty()))
        elif more:
            made.append(MoreItem(self, len(made)))
        return made

    def access(self) -> Access | None:
        """Give the access to read through; None while the connection is shut."""
        raise NotImplementedError

    def why_shut(self) -> QgsDataItem:
        """Make the item that stands for the children of a connection that is shut."""
        return NoteItem(self, translate("BrowserItems", "Not connected: double-click to connect"))

    def pages(self, access: Access) -> Iterator[Sequence[Any]]:
        """Open the listing."""
        raise NotImplementedError

    def child(self, row: Any, number: int) -> QgsDataItem:
        """Make the item of a row."""
        raise NotImplementedError

    def when_empty(self) -> str:
        """Say that there are no rows."""
        raise NotImplementedError


class ConnectionItem(ListingItem):
    """A saved connection with its collections."""

    def __init__(
        self,
        parent: QgsDataItem,
        title: str,
        name: str,
        doors: Doors,
        wants: Callable[[ConnectionItem], None],
    ) -> None:
        """Show as `title` the connection `name`; an empty name is the environment's.

        `wants(item)` is called, on the main thread, when the item could not list for want of an open door.
        """
        super().__init__(parent, title, f"{PATH}/{quote(name, safe='')}", doors)
        self.connection = name
        self._wants = wants
        self._door = doors.of(name)
        # QGIS says so when children were made; the arguments of stateChanged do not reach Python in QGIS 3.22.
        self.dataChanged.connect(self._look_at_door)
        self.setToolTip(tool_tip((translate("BrowserItems", "Connection"), title)))

    def icon(self) -> QIcon:
        """Give QGIS's picture of a connection."""
        return QgsApplication.getThemeIcon("/mIconConnect.svg")

    def access(self) -> Access | None:
        """Give what the main thread resolved."""
        self._door = self.doors.of(self.connection)
        return self._door.access

    def is_behind(self) -> bool:
        """Say whether the door was shut when the children were made, or is another one now."""
        return self._door is SHUT or self._door is not self.doors.of(self.connection)

    def _look_at_door(self) -> None:
        if self.state() == Qgis.BrowserItemState.Populated and self.is_behind():
            self._wants(self)

    def why_shut(self) -> QgsDataItem:
        """Say why there is no access (yet)."""
        door = self._door
        if door.error is not None:
            return NoteItem.of_error(self, door.error)
        if door.locked:
            text = translate(
                "BrowserItems",
                "Double-click to connect: QGIS will ask for the master password of its authentication database.",
            )
            return NoteItem(self, translate("BrowserItems", "Double-click to connect"), text)
        return NoteItem(self, translate("BrowserItems", "Connecting …"))

    def pages(self, access: Access) -> Iterator[Sequence[Collection]]:
        """Read the collections."""
        return collection_pages(access, self.doors.stop)

    def child(self, row: Collection, number: int) -> QgsDataItem:  # noqa: ARG002 (sorted by name)
        """Make the item of a collection."""
        return CollectionItem(self, row)

    def when_empty(self) -> str:
        """Say that the account has no collections."""
        return translate("BrowserItems", "No collection yet")


class CollectionItem(ListingItem):
    """A collection with its tiles, the newest first; dragged onto the map it becomes the layer of its tiles."""

    def __init__(self, parent: ConnectionItem, collection: Collection) -> None:
        """Show a collection."""
        name = collection.name or collection.id
        # A renamed collection is another item to QGIS, which keeps items by their path.
        super().__init__(
            parent, name, f"{parent.path()}/{collection.id}/{quote(name, safe='')}", parent.doors
        )
        self.connection = parent.connection
        self.collection = collection
        self.setToolTip(
            tool_tip(
                (translate("BrowserItems", "Collection"), name),
                (translate("BrowserItems", "Bucket"), collection.s3_bucket),
                (translate("BrowserItems", "Bands"), ", ".join(collection.bands)),
                (translate("BrowserItems", "Id"), collection.id),
            )
        )

    def icon(self) -> QIcon:
        """Give the picture of a collection."""
        return icon("collection")

    def access(self) -> Access | None:
        """Give the access of the connection."""
        return self.doors.of(self.connection).access

    def pages(self, access: Access) -> Iterator[Sequence[Tile]]:
        """Read the tiles."""
        return tile_pages(access, self.collection.id, self.doors.stop)

    def child(self, row: Tile, number: int) -> QgsDataItem:
        """Make the item of a tile."""
        return TileItem(self, row, number)

    def when_empty(self) -> str:
        """Say that the collection has no tiles."""
        return translate("BrowserItems", "No tile yet")

    def hasDragEnabled(self) -> bool:
        """Let it be dragged."""
        return True

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:
        """Say what is dragged, for `ui.browser.drops`."""
        uri = QgsMimeDataUtils.Uri()
        uri.layerType = "custom"
        uri.providerKey = KEY
        uri.name = self.name()
        uri.uri = json.dumps({"connection": self.connection, "collection": self.collection.to_json()})
        return [uri]


class TileItem(QgsDataItem):
    """A tile, with the picture of its status."""

    def __init__(self, parent: CollectionItem, tile: Tile, number: int) -> None:
        """Show a tile; `number` is its place in the list."""
        super().__init__(Qgis.BrowserItemType.Custom, parent, tile.path, "", KEY)
        self.connection = parent.connection
        self.collection = parent.collection
        self._above = parent.path()
        self.tile = tile
        self.setSortKey(f"{number:09d}")
        self.setState(Qgis.BrowserItemState.Populated)
        self._describe()

    def show(self, tile: Tile) -> None:
        """Show a newer state of the tile; main thread."""
        self.tile = tile
        self._describe()
        self.dataChanged.emit(self)

    def icon(self) -> QIcon:
        """Give the picture of the status."""
        return status_icon(_word(self.tile))

    def _describe(self) -> None:
        tile, status = self.tile, _word(self.tile)
        # A tile in another state is another item to QGIS, which keeps items by their path.
        self.setPath(f"{self._above}/{tile.id};{status}")
        self.setToolTip(
            tool_tip(
                (translate("BrowserItems", "Tile"), tile.path),
                (translate("BrowserItems", "Status"), status_label(status)),
                (translate("BrowserItems", "Cause"), tile.failed_cause),
                (translate("BrowserItems", "Warnings"), tile.warnings),
                (translate("BrowserItems", "Sensing time (UTC)"), moment_text(tile.sensing_time)),
                (translate("BrowserItems", "Id"), tile.id),
            )
        )


class MoreItem(QgsDataItem):
    """Offers the next rows of the item above."""

    def __init__(self, parent: ListingItem, count: int) -> None:
        """Stand after `count` rows."""
        text = translate("BrowserItems", "More … (the first {count} are listed)").format(count=count)
        super().__init__(Qgis.BrowserItemType.Custom, parent, text, f"{parent.path()}/more{count}", KEY)
        self.setToolTip(
            tool_tip((TITLE, translate("BrowserItems", "Double-click to list more, or press Enter")))
        )
        self.setSortKey(_LAST)
        self.setState(Qgis.BrowserItemState.Populated)

    def icon(self) -> QIcon:
        """Give QGIS's picture for going on."""
        return QgsApplication.getThemeIcon("/mActionArrowDown.svg")


class NoteItem(QgsDataItem):
    """Says in words why there is nothing else, with the whole of it as a tip."""

    def __init__(self, parent: QgsDataItem, text: str, whole: str = "", *, warns: bool = False) -> None:
        """Say `text`; `whole` is what the tip says."""
        kind = Qgis.BrowserItemType.Custom
        super().__init__(kind, parent, text, f"{parent.path()}/note/{quote(text + whole)}", KEY)
        self.whole = whole or text
        self._warns = warns
        self.setToolTip(tool_tip((TITLE, self.whole)))
        self.setSortKey(_FIRST)
        self.setState(Qgis.BrowserItemState.Populated)

    @classmethod
    def of_error(cls, parent: QgsDataItem, error: Exception) -> NoteItem:
        """Say what went wrong, and in the tip what to do."""
        explained = explain(error)
        return cls(parent, explained.title, explained.text, warns=True)

    def icon(self) -> QIcon:
        """Give a sign of warning, or of information."""
        return QgsApplication.getThemeIcon("/mIconWarning.svg" if self._warns else "/mIconInfo.svg")


def _word(tile: Tile) -> str:
    """Give the service's word for the state of a tile."""
    return str(getattr(tile.status, "value", tile.status) or "")
