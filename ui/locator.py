"""QGIS's locator bar finds collections and tiles: `byoc ` and a part of a name, path or id."""
# ruff: noqa: N802 (the names are QGIS's)

from __future__ import annotations

import json
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from ..byoc.errors import ByocError, NotFound
from ..byoc.models import Collection, Tile
from ..core.errors import CoreError
from ..core.i18n import translate
from ..core.plain import inert
from ..core.processing_feedback import ProcessingFeedback
from ..core.tile_style import STATUS_STYLE, status_label
from ..feedback import Cancelled
from .forms import icon
from .status_icons import status_icon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..byoc.client import ByocClient
    from ..core.access import Access
    from ..feedback import Feedback
    from .controller import Controller
    from .places import Places

PREFIX = "byoc"
DELAY_MS = 300
"""The time without a key before anything is asked."""
MOST = 20
"""So many collections, and so many tiles, are offered."""
PAGES = 10
"""So many pages of the chosen collection's tiles, the newest first, are looked through; those in the dock besides."""
SHORTEST = 2
"""So many letters are needed where the prefix is not given."""


class ByocLocator(QgsLocatorFilter):
    """Looks among the collections of the dock's connection, and among the tiles of its chosen collection.

    QGIS clones the filter for each search: `prepare` runs on the main thread and takes what `fetchResults` needs in
    another one, plain data only.
    """

    def __init__(self, controller: Controller, places: Places) -> None:
        """Look where the dock is, and lead to `places`."""
        super().__init__()
        self._controller = controller
        self._places = places
        self._access: Access | None = None
        self._collection: Collection | None = None
        self._listed: Sequence[Tile] = ()
        self._icons: dict[str, Any] = {}
        self.setFetchResultsDelay(DELAY_MS)
        self.setUseWithoutPrefix(False)

    def name(self) -> str:
        """Name the filter for QGIS's settings."""
        return "sentinelhub_byoc"

    def displayName(self) -> str:
        """Name the filter for people."""
        return translate("Locator", "Sentinel Hub BYOC collections and tiles")

    def prefix(self) -> str:
        """Give what is typed to search here alone."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """Come after what QGIS finds on this computer."""
        return QgsLocatorFilter.Priority.Low

    def clone(self) -> ByocLocator:
        """Give another filter for a search of its own."""
        return ByocLocator(self._controller, self._places)

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:  # noqa: ARG002 (QGIS passes both)
        """Take what is chosen in the dock; main thread."""
        session = self._controller.session
        self._access, self._collection = session.access, session.collection
        self._listed = tuple(self._controller.tiles.model.rows())
        # pictures are drawn on the main thread only
        self._icons = {"": icon("collection"), **{status: status_icon(status) for status in STATUS_STYLE}}
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Search; runs in a thread of QGIS's, and ends early when `feedback` is cancelled."""
        text = string.strip()
        if len(text) < SHORTEST and not context.usingPrefix:
            return
        if self._access is None:
            if context.usingPrefix:
                self.resultFetched.emit(self._connect_result())
            return
        try:
            self._search(self._access, text, ProcessingFeedback(feedback))
        except Cancelled:
            return
        except (ByocError, CoreError) as error:
            self.logMessage(inert(str(error)))

    def _search(self, access: Access, text: str, feedback: Feedback) -> None:
        from ..core.access import open_client

        client = open_client(access, feedback)
        for collection in islice(client.iter_collections(search=text or None), MOST):
            feedback.check()
            self.resultFetched.emit(self._collection_result(collection))
        if self._collection is None or not text:
            return
        for tile in islice(self._tiles(client, self._collection.id, text, feedback), MOST):
            feedback.check()
            self.resultFetched.emit(self._tile_result(self._collection, tile))

    def _tiles(self, client: ByocClient, collection_id: str, text: str, feedback: Feedback) -> Iterator[Tile]:
        """Give tiles that fit, each once: what the dock lists, the very path or id, then the newest at the service."""
        wanted, seen = text.casefold(), set()
        for tile in self._candidates(client, collection_id, text):
            feedback.check()
            fits = wanted in tile.path.casefold() or wanted in tile.id.casefold()
            if fits and tile.id not in seen:
                seen.add(tile.id)
                yield tile

    def _candidates(self, client: ByocClient, collection_id: str, text: str) -> Iterator[Tile]:
        yield from self._listed
        yield from client.iter_tiles(collection_id, path=text)
        if _is_id(text):
            with suppress(NotFound):
                yield client.get_tile(collection_id, text)
        for page in islice(client.iter_tile_pages(collection_id, sort="created:desc"), PAGES):
            yield from page

    def _connect_result(self) -> QgsLocatorResult:
        result = QgsLocatorResult()
        result.displayString = translate("Locator", "Not connected: open the Sentinel Hub BYOC panel")
        _set_data(result, {})
        return result

    def _collection_result(self, collection: Collection) -> QgsLocatorResult:
        result = QgsLocatorResult()
        result.displayString = collection.name or collection.id
        result.description = collection.s3_bucket
        result.group = translate("Locator", "Collections")
        result.icon = self._icons[""]
        _set_data(result, {"collection": collection.to_json()})
        return result

    def _tile_result(self, collection: Collection, tile: Tile) -> QgsLocatorResult:
        result = QgsLocatorResult()
        result.displayString = tile.path
        status = str(getattr(tile.status, "value", tile.status) or "")
        result.description = status_label(status)
        result.group = translate("Locator", "Tiles of {name}").format(name=collection.name)
        if status in self._icons:
            result.icon = self._icons[status]
        _set_data(result, {"collection": collection.to_json(), "tile": tile.to_json()})
        return result

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Open the collection in the dock, or go to the tile; main thread."""
        said = json.loads(_get_data(result))
        access = self._controller.session.access
        if access is None or "collection" not in said:
            self._controller.show_dock()
            return
        collection = Collection.from_json(said["collection"])
        if "tile" in said:
            self._places.show_tile(access.title, access, collection, Tile.from_json(said["tile"]))
        else:
            self._places.open_collection(access.title, access, collection)


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _set_data(result: QgsLocatorResult, data: dict[str, Any]) -> None:
    """Keep data with a result: newer QGIS has a function for it, QGIS 3.22 an attribute."""
    text = json.dumps(data)
    if hasattr(result, "setUserData"):
        result.setUserData(text)
    else:
        result.userData = text


def _get_data(result: QgsLocatorResult) -> str:
    kept = result.userData
    return str(kept() if callable(kept) else kept)
