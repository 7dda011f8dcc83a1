"""Context menus and double clicks of the Browser panel's items."""
# ruff: noqa: N802 (the names are QGIS's)

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.gui import QgsDataItemGuiProvider

from ...core.i18n import translate
from ..forms import icon
from ..tile_actions_desk import MANY_RASTERS
from .items import KEY, CollectionItem, ConnectionItem, ListingItem, MoreItem, NoteItem, RootItem, TileItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsDataItem
    from qgis.gui import QgsDataItemGuiContext
    from qgis.PyQt.QtGui import QIcon
    from qgis.PyQt.QtWidgets import QAction, QMenu

    from .desk import BrowserDesk


class ByocMenus(QgsDataItemGuiProvider):
    """Offers what `desk` does; items of others are left alone."""

    def __init__(self, desk: BrowserDesk) -> None:
        """Send commands to `desk`."""
        super().__init__()
        self._desk = desk

    def name(self) -> str:
        """Name the provider."""
        return KEY

    def populateContextMenu(
        self,
        item: QgsDataItem,
        menu: QMenu,
        selectedItems: Sequence[QgsDataItem],  # noqa: N803 (QGIS calls it so)
        context: QgsDataItemGuiContext,  # noqa: ARG002 (QGIS passes it)
    ) -> None:
        """Add what can be done with the item, or with those that are selected along with it."""
        if isinstance(item, RootItem):
            self._for_root(menu, item)
        elif isinstance(item, ConnectionItem):
            self._for_connection(menu, item)
        elif isinstance(item, CollectionItem):
            self._for_collections(menu, item, _of_kind(CollectionItem, item, selectedItems))
        elif isinstance(item, TileItem):
            self._for_tiles(menu, item, _of_kind(TileItem, item, selectedItems))
        elif isinstance(item, (MoreItem, NoteItem)):
            self._for_others(menu, item)

    def handleDoubleClick(
        self,
        item: QgsDataItem,
        context: QgsDataItemGuiContext,  # noqa: ARG002 (QGIS passes it)
    ) -> bool:
        """Do what the item is there for; False leaves the double click to QGIS, which opens and closes branches."""
        if isinstance(item, TileItem):
            self._desk.zoom_to(item)
        elif isinstance(item, MoreItem):
            self._desk.show_more(item)
        elif isinstance(item, NoteItem):
            self._desk.follow_note(item)
        else:
            return False
        return True

    def _for_root(self, menu: QMenu, item: RootItem) -> None:
        desk = self._desk
        _add(menu, translate("BrowserMenus", "&Add a connection…"), desk.add_connection, "/symbologyAdd.svg")
        _add(menu, translate("BrowserMenus", "&Try without an account"), desk.try_sandbox, icon("sandbox"))
        menu.addSeparator()
        _add_refresh(menu, item)

    def _for_connection(self, menu: QMenu, item: ConnectionItem) -> None:
        desk = self._desk
        text = translate("BrowserMenus", "&Open in the panel")
        _add(menu, text, lambda: desk.open_connection(item), icon("icon"))
        if not desk.is_open(item):
            text = translate("BrowserMenus", "&Connect")
            _add(menu, text, lambda: desk.connect_item(item), "/mIconConnect.svg")
        menu.addSeparator()
        _add_refresh(menu, item)

    def _for_collections(self, menu: QMenu, item: CollectionItem, chosen: Sequence[CollectionItem]) -> None:
        desk = self._desk
        text = translate("BrowserMenus", "&Add tiles to the map")
        _add(menu, text, lambda: desk.load_on_map(chosen), icon("load_tiles"))
        if len(chosen) == 1:
            text = translate("BrowserMenus", "&Register rasters…")
            _add(menu, text, lambda: desk.register(item), icon("register"))
            text = translate("BrowserMenus", "&Open in the panel")
            _add(menu, text, lambda: desk.open_collection(item), icon("icon"))
        text = translate("BrowserMenus", "&Copy id") if len(chosen) == 1 else _copy_ids_text()
        ids = [one.collection.id for one in chosen]
        _add(menu, text, lambda: desk.copy(ids), "/mActionEditCopy.svg")
        menu.addSeparator()
        _add_refresh(menu, item)

    def _for_tiles(self, menu: QMenu, item: TileItem, chosen: Sequence[TileItem]) -> None:
        desk = self._desk
        if len(chosen) == 1:
            text = translate("BrowserMenus", "&Zoom to tile")
            _add(menu, text, lambda: desk.zoom_to(item), "/mActionZoomTo.svg")
            text = translate("BrowserMenus", "&Open its collection in the panel")
            _add(menu, text, lambda: desk.open_collection(item), icon("icon"))
        if len(chosen) == 1 and item.tile.failed_cause:
            text = translate("BrowserMenus", "&Why it failed…")
            _add(menu, text, lambda: desk.show_cause(item), "/mIconWarning.svg")
        if len(chosen) <= MANY_RASTERS:
            text = translate("BrowserMenus", "Open the &files as layers")
            _add(menu, text, lambda: desk.open_rasters(chosen), "/mActionAddRasterLayer.svg")
        text = translate("BrowserMenus", "&Copy id") if len(chosen) == 1 else _copy_ids_text()
        ids = [one.tile.id for one in chosen]
        _add(menu, text, lambda: desk.copy(ids), "/mActionEditCopy.svg")
        paths = [one.tile.path for one in chosen]
        text = translate("BrowserMenus", "Copy &path") if len(chosen) == 1 else _copy_paths_text()
        _add(menu, text, lambda: desk.copy(paths), "/mActionEditCopy.svg")

    def _for_others(self, menu: QMenu, item: MoreItem | NoteItem) -> None:
        desk = self._desk
        if isinstance(item, MoreItem):
            _add(menu, translate("BrowserMenus", "&List more"), lambda: desk.show_more(item))
            return
        above = item.parent()
        if isinstance(above, ConnectionItem):
            self._for_connection(menu, above)
        elif isinstance(above, ListingItem):
            _add_refresh(menu, above)
        text = translate("BrowserMenus", "Copy &text")
        _add(menu, text, lambda: desk.copy([item.whole]), "/mActionEditCopy.svg")


def _copy_ids_text() -> str:
    return translate("BrowserMenus", "&Copy ids")


def _copy_paths_text() -> str:
    return translate("BrowserMenus", "Copy &paths")


def _add(menu: QMenu, text: str, slot: Callable[[], object], picture: QIcon | str | None = None) -> QAction:
    """Add an entry; `picture` is an icon, or the name of one of QGIS's."""
    action = menu.addAction(text)
    if picture is not None:
        action.setIcon(QgsApplication.getThemeIcon(picture) if isinstance(picture, str) else picture)
    action.triggered.connect(lambda _checked: slot())
    return action


def _add_refresh(menu: QMenu, item: RootItem | ListingItem) -> None:
    _add(menu, translate("BrowserMenus", "Re&fresh"), item.refresh, "/mActionRefresh.svg")


def _of_kind(kind: type, item: QgsDataItem, selected: Sequence[QgsDataItem]) -> list:
    """Give what is selected along with `item` and is of its kind; the item alone where it is not selected itself."""
    found = [one for one in selected if isinstance(one, kind)]
    return found if item in found else [item]
