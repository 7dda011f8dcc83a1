"""The layers of the project that show tiles of a collection: found, and kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..core.tile_layer import COLLECTION_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from qgis.core import QgsFeature

ID_FIELD = "tile_id"


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
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([layer.fields().indexOf(ID_FIELD)])
    return {feature[ID_FIELD]: feature.id() for feature in layer.getFeatures(request)}


def selected_tiles(layer: QgsVectorLayer) -> set[str]:
    """Give the tiles whose features are selected."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([layer.fields().indexOf(ID_FIELD)])
    return {feature[ID_FIELD] for feature in layer.getSelectedFeatures(request)}


def put_features(collection_id: str, features: Sequence[QgsFeature], *, adds: bool = True) -> bool:
    """Show newer states of tiles in the layer that was loaded, if there is one; `adds` those that it does not have.

    `features` are `TileFeatures`' own. Returns False when the layer did not take them.
    """
    layer = loaded_layer(collection_id)
    if layer is None or not features:
        return True
    places = features_by_tile(layer)
    provider = layer.dataProvider()
    numbers = range(layer.fields().count())
    known = [(places[feature[ID_FIELD]], feature) for feature in features if feature[ID_FIELD] in places]
    taken = provider.changeAttributeValues(
        {place: {number: feature.attribute(number) for number in numbers} for place, feature in known}
    ) and provider.changeGeometryValues({place: feature.geometry() for place, feature in known})
    new = [feature for feature in features if feature[ID_FIELD] not in places]
    if new and adds:
        taken = provider.addFeatures(new)[0] and taken
    layer.updateExtents()
    layer.triggerRepaint()
    return taken


def take_features(collection_id: str, tile_ids: Collection[str]) -> bool:
    """Take tiles that are no more out of the layer that was loaded. Returns False when the layer did not let go."""
    layer = loaded_layer(collection_id)
    if layer is None or not tile_ids:
        return True
    places = features_by_tile(layer)
    gone = [places[tile_id] for tile_id in tile_ids if tile_id in places]
    if not gone:
        return True
    layer.deselect(gone)
    taken = layer.dataProvider().deleteFeatures(gone)
    layer.updateExtents()
    layer.triggerRepaint()
    return taken
