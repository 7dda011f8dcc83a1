"""What the actions of tile layers do: `core.tile_actions` puts them there, this carries them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..byoc.errors import ByocError
from ..core.access import resolve_access
from ..core.errors import CoreError
from ..core.tile_actions import CAUSE, CONNECTION_PROPERTY, DELETE, RASTERS, REINGEST, ZOOM
from ..core.tile_layer import COLLECTION_PROPERTY

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from ..byoc.models import Collection, Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .controller import Controller
    from .places import Places
    from .tile_changes import Target

NEEDED = ("tile_id", "path", "failed_cause")
"""Fields without which a layer is none of tiles."""


class FeatureCommands(QObject):
    """Finds the tile of a feature; what changes it goes the way that the dock's own commands go."""

    def __init__(self, controller: Controller, places: Places) -> None:
        """Work with the parts of `controller`."""
        super().__init__(controller)
        self._controller = controller
        self._places = places

    def run(self, kind: str, layer_id: str, feature_id: int) -> None:
        """Do what an action of a tile layer asks for."""
        layer = QgsProject.instance().mapLayer(layer_id)
        feature = layer.getFeature(feature_id) if isinstance(layer, QgsVectorLayer) else None
        if feature is None or not feature.isValid() or any(layer.fields().indexOf(f) < 0 for f in NEEDED):
            self._warn(self.tr("This is no tile any more: load the collection's tiles again."))
        elif kind == ZOOM:
            self._zoom(layer, feature)
        elif kind == CAUSE:
            cause = feature["failed_cause"]
            self._places.show_failure(str(feature["path"]), str(cause) if cause else "")
        else:
            self._with_tile(kind, layer, str(feature["tile_id"]))

    def _zoom(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        if feature.hasGeometry():
            self._places.zoom_to_geometry(feature.geometry(), layer.crs())
        else:
            self._warn(self.tr("This tile has no place on the map (yet)."))

    def _with_tile(self, kind: str, layer: QgsVectorLayer, tile_id: str) -> None:
        """Ask the service for the tile as it is now, then go on with it."""
        actions = self._controller.tile_actions
        ways: dict[str, Callable[[Target], None]] = {
            RASTERS: actions.rasters.open,
            REINGEST: actions.changes.reingest,
            DELETE: actions.ask_to_delete,
        }
        access, collection_id = self._access(layer), str(layer.customProperty(COLLECTION_PROPERTY) or "")
        if access is None or kind not in ways:
            return
        if not collection_id:
            self._warn(self.tr("This layer does not say which collection its tiles are of: load them again."))
            return
        from .tile_changes import Target

        self._controller.work.start(
            self.tr("Looking up a tile"),
            lambda feedback: _look_up(access, collection_id, tile_id, feedback),
            on_done=lambda found: ways[kind](Target(access, found[0], (found[1],))),
            on_error=self._controller.notices.error,
        )

    def _access(self, layer: QgsVectorLayer) -> Access | None:
        """Give the access that the layer's tiles came through, else the dock's; None when it has been told why not."""
        name = str(layer.customProperty(CONNECTION_PROPERTY) or "")
        present = self._controller.session.access
        if present is not None and name in {"", present.title}:
            return present
        try:
            return resolve_access(name)
        except (ByocError, CoreError) as error:
            self._controller.notices.error(error)
            return None

    def _warn(self, text: str) -> None:
        self._controller.notices.warning(text)


def _look_up(access: Access, collection_id: str, tile_id: str, feedback: Feedback) -> tuple[Collection, Tile]:
    """Read a collection and one of its tiles; runs in a task."""
    from ..core.access import open_client

    client = open_client(access, feedback)
    return client.get_collection(collection_id), client.get_tile(collection_id, tile_id)
