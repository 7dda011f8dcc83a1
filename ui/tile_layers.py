"""The layers of the project that show tiles of a collection: found, and kept up to date."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal

from ..core.tile_layer import COLLECTION_PROPERTY
from .layer_filling import AT_ONCE_MS, LOOK_MS, DrawnMap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from qgis.core import QgsFeature
    from qgis.gui import QgsMapCanvas

ID_FIELD = "tile_id"
AT_ONCE = 25
"""Features that are changed before the clock is looked at."""
DRAW_EVERY_MS = 500
"""Between two drawings while there is more to show."""
READ_AT_ONCE = 500
"""Features that are read before the clock is looked at."""


def tile_layers(collection_id: str) -> list[QgsVectorLayer]:
    """Give the layers of the project with tiles of a collection, loaded or saved ones."""
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and is_tile_layer(layer, collection_id)
    ]


def is_tile_layer(layer: QgsVectorLayer, collection_id: str) -> bool:
    """Say whether a layer shows tiles of a collection and knows which feature is which tile."""
    return (
        bool(collection_id)
        and layer.isValid()
        and layer.customProperty(COLLECTION_PROPERTY) == collection_id
        and layer.fields().indexOf(ID_FIELD) >= 0
    )


def loaded_layer(collection_id: str) -> QgsVectorLayer | None:
    """Give the layer in memory that an earlier loading of the collection made, and that may be changed here."""
    in_memory = (layer for layer in tile_layers(collection_id) if layer.providerType() == "memory")
    return next((layer for layer in in_memory if not layer.isEditable()), None)


def features_by_tile(layer: QgsVectorLayer) -> dict[str, int]:
    """Give the feature id of each tile in a layer."""
    return dict(_pairs(layer))


def _pairs(layer: QgsVectorLayer) -> Iterator[tuple[str, int]]:
    """Yield tile and feature ids; the features are those of the time when this begins."""
    place = layer.fields().indexOf(ID_FIELD)
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([place])
    return ((feature.attribute(place), feature.id()) for feature in layer.getFeatures(request))


@dataclass
class _Reading:
    """A layer that is being read: its number of features when that began, what is left, what is known."""

    count: int
    left: Iterator[tuple[str, int]]
    places: dict[str, int]


class FeatureIds:
    """Knows which feature is which tile, and reads a layer again only when it has another number of features."""

    def __init__(self) -> None:
        """Start with no layer known."""
        self._known: dict[str, tuple[int, dict[str, int]]] = {}
        self._readings: dict[str, _Reading] = {}

    def of(self, layer: QgsVectorLayer) -> dict[str, int]:
        """Give the feature id of each tile in a layer; while it is being edited, as it is now."""
        if not self._is_known(layer):
            self._known[layer.id()] = (layer.featureCount(), features_by_tile(layer))
        return self._known[layer.id()][1]

    def prepare(self, layer: QgsVectorLayer) -> bool:
        """Read some more of a layer, and say whether `of` knows it now without reading."""
        if self._is_known(layer):
            return True
        reading = self._readings.get(layer.id())
        if reading is None or reading.count != layer.featureCount():
            reading = self._readings[layer.id()] = _Reading(layer.featureCount(), _pairs(layer), {})
        some = list(islice(reading.left, READ_AT_ONCE))
        reading.places.update(some)
        if len(some) == READ_AT_ONCE:
            return False
        del self._readings[layer.id()]
        self._known[layer.id()] = (reading.count, reading.places)
        return self._is_known(layer)

    def _is_known(self, layer: QgsVectorLayer) -> bool:
        known = self._known.get(layer.id())
        return known is not None and known[0] == layer.featureCount() and not layer.isEditable()

    def changed(self, layer: QgsVectorLayer, added: Iterable[QgsFeature], gone: Iterable[str]) -> None:
        """Take over what was just added to and taken out of a layer."""
        places = self._known[layer.id()][1]
        places.update({feature[ID_FIELD]: feature.id() for feature in added})
        for tile_id in gone:
            places.pop(tile_id, None)
        self._known[layer.id()] = (layer.featureCount(), places)

    def forget(self, layer_id: str = "") -> None:
        """Read a layer, or all, anew when it is asked for."""
        for known in (self._known, self._readings):
            if layer_id:
                known.pop(layer_id, None)
            else:
                known.clear()


@dataclass
class _Batch:
    """What is left to be shown of one answer."""

    collection_id: str
    features: list[QgsFeature]
    gone: tuple[str, ...]


class LayerUpdates(QObject):
    """Shows newer states of tiles in the layer that was loaded, some at a time: thousands would hold the window up.

    `done(collection_id)` tells that an answer is shown; `refused` that the layer did not take it. Without a layer
    nothing happens.
    """

    done = pyqtSignal(str)
    refused = pyqtSignal()

    def __init__(
        self,
        features: FeatureIds,
        canvas: QgsMapCanvas,
        is_filled: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing to show; wait while `canvas` is drawn, and while a collection's layer `is_filled`.

        What is put meanwhile would be in the layer twice.
        """
        super().__init__(parent)
        self._features = features
        self._map = DrawnMap(canvas)
        self._is_filled = is_filled
        self._batches: deque[_Batch] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work_a_while)
        self._since_drawn = QElapsedTimer()

    def put(self, collection_id: str, features: Iterable[QgsFeature], gone: Iterable[str]) -> None:
        """Show features of `TileFeatures`, and take out those of the tiles that are `gone`."""
        batch = _Batch(collection_id, list(features), tuple(gone))
        if batch.features or batch.gone:
            self._batches.append(batch)
            self._timer.start(0)

    def _work_a_while(self) -> None:
        """Show some, for a few milliseconds."""
        if self._map.is_busy():
            self._timer.start(LOOK_MS)
            return
        clock = QElapsedTimer()
        clock.start()
        while self._batches and clock.elapsed() < AT_ONCE_MS:
            if self._is_filled(self._batches[0].collection_id):
                self._timer.start(LOOK_MS)
                return
            self._step()
        if self._batches:
            self._timer.start(0)
        else:
            self._timer.stop()

    def _step(self) -> None:
        """Show the next few."""
        batch = self._batches[0]
        layer = loaded_layer(batch.collection_id)
        if layer is None:
            self._batches.popleft()
            return
        if not self._features.prepare(layer):
            return
        some, batch.features = batch.features[:AT_ONCE], batch.features[AT_ONCE:]
        gone: Sequence[str] = ()
        if not some:
            gone, batch.gone = batch.gone[:AT_ONCE], batch.gone[AT_ONCE:]
        taken = self._put(layer, some) and self._take(layer, gone)
        if not batch.features and not batch.gone:
            self._batches.popleft()
            self._draw(layer, batch.collection_id)
            self.done.emit(batch.collection_id)
        if not taken:
            self._batches.clear()
            self.refused.emit()

    def _draw(self, layer: QgsVectorLayer, collection_id: str) -> None:
        """Have the map drawn anew, at the end and now and then before: each drawing begins from the start."""
        more = any(batch.collection_id == collection_id for batch in self._batches)
        since = self._since_drawn
        if not more or not since.isValid() or since.elapsed() >= DRAW_EVERY_MS:
            layer.updateExtents()
            layer.triggerRepaint()
            self._since_drawn.start()

    def _put(self, layer: QgsVectorLayer, features: Sequence[QgsFeature]) -> bool:
        places, provider = self._features.of(layer), layer.dataProvider()
        numbers = range(layer.fields().count())
        known = [(places[feature[ID_FIELD]], feature) for feature in features if feature[ID_FIELD] in places]
        taken = provider.changeAttributeValues(
            {place: {number: feature.attribute(number) for number in numbers} for place, feature in known}
        ) and provider.changeGeometryValues({place: feature.geometry() for place, feature in known})
        new = [feature for feature in features if feature[ID_FIELD] not in places]
        if new:
            done, added = provider.addFeatures(new)
            self._features.changed(layer, added, ())
            return done and taken
        return taken

    def _take(self, layer: QgsVectorLayer, gone: Sequence[str]) -> bool:
        places = self._features.of(layer)
        numbers = [places[tile_id] for tile_id in gone if tile_id in places]
        if not numbers:
            return True
        layer.deselect(numbers)
        taken = layer.dataProvider().deleteFeatures(numbers)
        self._features.changed(layer, (), gone)
        return taken
