"""Sample tiles that are ingested, and layers with features for them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

INGESTED = ("20240603_tyrol", "20240618_saxony")
"""Samples that are ingested: one in UTM 32N with a collar, one in WGS84."""

PLACE = QgsRectangle(11.2, 47.0, 11.6, 47.3)


def ingested(caller: Any, collection: str, names: Sequence[str] = INGESTED) -> dict[str, Any]:
    """Register sample tiles with a triangle for a cover, wait for them, and return them by folder."""
    for name in names:
        caller.create_tile(
            collection, path=f"scenes/{name}/(BAND).tif", sensingTime="2024-06-03T10:16:09.500Z"
        )
    tiles = {tile["path"].split("/")[1]: tile for tile in caller.wait(collection)}
    assert {tile["status"] for tile in tiles.values()} == {"INGESTED"}, tiles
    for tile in tiles.values():
        cover = tile["tileGeometry"]
        ring = cover["coordinates"][0]
        triangle = {**cover, "coordinates": [[ring[0], ring[1], ring[2], ring[3], middle(ring), ring[0]]]}
        answer = caller.call(
            "PUT",
            f"/collections/{collection}/tiles/{tile['id']}",
            json={"sensingTime": tile["sensingTime"], "coverGeometry": triangle},
        )
        assert answer.status_code == 204, answer.text
    return {tile["path"].split("/")[1]: tile for tile in caller.wait(collection)}


def middle(ring: Sequence[Sequence[float]]) -> list[float]:
    return [(ring[0][axis] * 3 + ring[2][axis]) / 4 for axis in (0, 1)]


@contextmanager
def edit(layer: QgsVectorLayer, name: str) -> Iterator[QgsFeature]:
    """Give the feature whose path contains a name, and store it afterwards."""
    (feature,) = [one for one in layer.getFeatures() if name in one["path"]]
    yield feature
    assert layer.startEditing()
    assert layer.updateFeature(feature)
    assert layer.commitChanges()


def square_in(geometry: QgsGeometry) -> QgsGeometry:
    """Return a square about the middle of a geometry."""
    return QgsGeometry.collectGeometry(
        [QgsGeometry.fromRect(geometry.boundingBox().buffered(-geometry.boundingBox().width() / 4))]
    )


def layer_of(tiles: Sequence[tuple[str, str]], crs: str, field: str = "tile_id") -> QgsVectorLayer:
    """Return a layer with a rectangle of PLACE (in `crs`, its sides along those axes) for each (name, id)."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}:string&field=name:string", "covers", "memory")
    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsCoordinateTransformContext()
    )
    for name, tile_id in tiles:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([tile_id, name])
        geometry = QgsGeometry.fromRect(PLACE)
        assert geometry.transform(change) == Qgis.GeometryOperationResult.Success
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    return layer


def to_file(layer: QgsVectorLayer, path: Path) -> str:
    """Write a layer as the file's extension says, and return the path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix[1:])
    error = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    return str(path)
