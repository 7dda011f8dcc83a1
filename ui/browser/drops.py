"""What happens to collections that are dragged from the Browser panel onto the map or the layers."""
# ruff: noqa: N802 (the names are QGIS's)

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.gui import QgsCustomDropHandler

from ...byoc.errors import ByocError
from ...byoc.models import Collection
from .items import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsMimeDataUtils


class CollectionDrop(QgsCustomDropHandler):
    """Loads the tiles of a collection that was dropped."""

    def __init__(self, load: Callable[[str, Collection], None]) -> None:
        """Call `load` with the connection's name and the collection."""
        super().__init__()
        self._load = load

    def customUriProviderKey(self) -> str:
        """Say whose drags are taken: those of the plugin's items."""
        return KEY

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:
        """Load; what came from elsewhere and cannot be read is let fall."""
        try:
            said = json.loads(uri.uri)
            connection, collection = said["connection"], Collection.from_json(said["collection"])
        except (ByocError, ValueError, TypeError, LookupError):
            return
        self._load(str(connection), collection)
