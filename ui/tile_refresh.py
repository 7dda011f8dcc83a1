"""Asks what has changed in a collection whose tiles are all known, instead of listing them all again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.tile_layer import WHOLE_PROPERTY
from .tile_layers import ID_FIELD, loaded_layer
from .tile_reading import Seen, seen_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Collection, Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from ..workflows.refresh import Known
    from .shared import Shared
    from .tiles_model import TilesModel


@dataclass(frozen=True)
class Refreshed:
    """Tiles as they are now, and the ids of those made since, the newest first; None when it does not add up."""

    seen: Seen | None
    new: Sequence[str]


class TileRefresh(QObject):
    """Looks for changes; what is known is what the layer on the map has, or the table when it was read to its end.

    `found(access, collection_id, refreshed)` tells what a look has found.
    """

    found = pyqtSignal(object, str, object)

    def __init__(self, shared: Shared, model: TilesModel, parent: QObject | None = None) -> None:
        """Look for what `model` lists."""
        super().__init__(parent)
        self._shared = shared
        self._model = model
        self._looking: set[str] = set()

    def start(self, access: Access, collection: Collection) -> bool:
        """Look for changes; False when not all tiles are known, so that they have to be listed."""
        if collection.id in self._looking:
            return True
        layer = loaded_layer(collection.id)
        whole = layer is not None and layer.featureCount() and layer.customProperty(WHOLE_PROPERTY)
        listed = self._model.complete and self._model.rowCount() > self._model.full_page
        if not whole and not listed:
            return False
        # Made here, read in the task: it is a copy of the layer as it is now. The task takes it from the list and lets go of
        # it: while it is there, the first change to the layer has to copy the spatial index, two seconds of 100,000 tiles.
        sources = [QgsVectorLayerFeatureSource(layer)] if whole else []
        rows = self._model.rows()
        self._looking.add(collection.id)
        self._shared.work.start(
            self.tr("Looking for changes in “{name}”").format(name=collection.name),
            lambda feedback: _look(access, collection.id, sources, rows, feedback),
            on_done=lambda refreshed: self._done(access, collection.id, refreshed),
            on_error=lambda error: self._failed(collection.id, error),
            on_cancelled=lambda: self._looking.discard(collection.id),
        )
        return True

    def _done(self, access: Access, collection_id: str, refreshed: Refreshed) -> None:
        self._looking.discard(collection_id)
        self.found.emit(access, collection_id, refreshed)

    def _failed(self, collection_id: str, error: Exception) -> None:
        self._looking.discard(collection_id)
        self._shared.notices.error(error)


def _look(
    access: Access,
    collection_id: str,
    sources: list[QgsVectorLayerFeatureSource],
    rows: Sequence[Tile],
    feedback: Feedback,
) -> Refreshed:
    """Look for changes since the layer was filled and the rows were listed; runs in a task, and empties `sources`."""
    from ..core.access import open_client
    from ..workflows.refresh import known_of, look_for_changes

    known = _known_in(sources.pop()) if sources else {}
    feedback.check()
    known.update(known_of(rows))
    changes = look_for_changes(open_client(access, feedback), collection_id, known, feedback=feedback)
    if changes.doubt:
        return Refreshed(None, ())
    return Refreshed(seen_of(changes.tiles, changes.gone), changes.new)


def _known_in(source: QgsVectorLayerFeatureSource) -> dict[str, Known]:
    """Read from a layer what was known of its tiles when they were loaded."""
    from ..workflows.refresh import Known

    fields = source.fields()
    places = [fields.indexOf(name) for name in (ID_FIELD, "status", "created")]
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(places)
    known: dict[str, Known] = {}
    for feature in source.getFeatures(request):
        tile_id, status, created = (feature.attribute(place) for place in places)
        known[tile_id] = Known(status or "", created.toMSecsSinceEpoch() if created else None)
    return known
