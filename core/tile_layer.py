"""Tiles as a vector layer: one feature a tile, in EPSG:4326 whatever CRS each tile's geometry came in."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataProvider,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProxyFeatureSink,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..feedback import Feedback
from .errors import LayerError
from .formulas import without_formulas
from .i18n import translate
from .json_texts import JsonTexts
from .plain import title as plain_title
from .tile_geometry import Outline, TileGeometries
from .tile_index import index_tiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..byoc.models import Tile

LAYER_CRS = "EPSG:4326"
COLLECTION_PROPERTY = "sentinelhub_byoc/collection_id"
"""Custom property of the layer: which collection its tiles are of."""
WHOLE_PROPERTY = "sentinelhub_byoc/whole"
"""Custom property of the layer: 1 when all tiles were loaded, so that a refresh can ask for what changed since."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MILLISECOND = timedelta(milliseconds=1)
_UTC = Qt.TimeSpec.UTC  # to look an enumeration's member up takes longer than to make a time of it

FIELDS = (
    ("tile_id", "string(0,0)"),
    ("path", "string(0,0)"),
    ("status", "string(0,0)"),
    ("sensing_time", "datetime"),
    ("created", "datetime"),
    ("failed_cause", "string(0,0)"),
    ("warnings", "string(0,0)"),
    ("points", "integer"),
    ("crs", "string(0,0)"),
    ("tile_geometry", "string(0,0)"),
    ("additional_data", "string(0,0)"),
    ("extra", "string(0,0)"),
)
"""Name and type of each field, in the words of a memory layer's address."""


def tile_fields() -> QgsFields:
    """Return the fields of a tile layer."""
    return _empty_layer("tiles").fields()


class TileFeatures:
    """Makes features of tiles; one for each thread, because it keeps transforms between calls."""

    def __init__(self, fields: QgsFields | None = None) -> None:
        """Make features with `fields`, by default those of `tile_fields`."""
        self.fields = tile_fields() if fields is None else fields
        ours = [name for name, _ in FIELDS]
        names = [field.name() for field in self.fields]
        self._places = [ours.index(name) if name in ours else None for name in names]
        self._as_ours = names == ours
        self._geometries = TileGeometries()
        self._texts = JsonTexts()

    def feature(self, tile: Tile) -> QgsFeature:
        """Return the feature of `tile`; without a geometry when the tile has none that can be read."""
        return self.features([tile])[0]

    def features(self, tiles: Sequence[Tile]) -> list[QgsFeature]:
        """Return the features of a page of tiles, as `feature` does, in a third of the time."""
        outlines = self._geometries.outlines(tile.cover_geometry for tile in tiles)
        return [self._feature(tile, outline) for tile, outline in zip(tiles, outlines)]

    def _feature(self, tile: Tile, outline: Outline) -> QgsFeature:
        feature = QgsFeature(self.fields)
        values = _values(tile, outline, self._texts)
        if not self._as_ours:
            values = [None if place is None else values[place] for place in self._places]
        feature.setAttributes(values)
        if outline.geometry is not None:
            feature.setGeometry(outline.geometry)
        return feature


def memory_layer(name: str, collection_id: str = "") -> QgsVectorLayer:
    """Return an empty tile layer in memory, spatially indexed: the index of each feature is made as it is added.

    There is no index of attributes: QGIS's layers in memory have none.
    """
    layer = _empty_layer(name)
    layer.dataProvider().createSpatialIndex()
    layer.setCustomProperty(COLLECTION_PROPERTY, collection_id)
    return layer


def empty_layer(layer: QgsVectorLayer) -> None:
    """Take all features out of a tile layer in memory at once; its style and all else stay. The layer's thread only.

    It gets a new provider: `truncate` leaves a spatial index that finds what is gone (QGIS 3.22), and deleting from the index
    would hold the window for seconds.
    """
    layer.removeSelection()
    layer.setDataSource(layer.source(), layer.name(), "memory", QgsDataProvider.ProviderOptions())
    layer.dataProvider().createSpatialIndex()


def add_tiles(layer: QgsVectorLayer, tiles: Iterable[Tile]) -> int:
    """Add tiles to a layer, styled or not, and return how many; raises `LayerError` when the layer refuses."""
    makes = TileFeatures(layer.fields())
    return add_features(layer, makes.features(tuple(tiles)))


def add_features(layer: QgsVectorLayer, features: Sequence[QgsFeature], *, repaint: bool = True) -> int:
    """Add features that a task made with `TileFeatures`; the layer's thread only.

    Whoever adds many in a row without `repaint` calls `show_changes` now and then, and at the end.
    """
    if not features:
        return 0
    provider = layer.dataProvider()
    # By way of a sink: the provider's own method gives a copy of each feature back, to be taken apart again
    if not QgsProxyFeatureSink(provider).addFeatures(list(features), QgsFeatureSink.Flag.FastInsert):
        raise LayerError(
            translate("TileLayer", "Layer “{name}” did not take the tiles: {why}").format(
                name=layer.name(), why=provider.lastError() or "; ".join(provider.errors())
            ),
            hint=translate("TileLayer", "Load the collection again as a new layer."),
        )
    if repaint:
        show_changes(layer)
    return len(features)


def show_changes(layer: QgsVectorLayer) -> None:
    """Have the maps that show a layer draw it as it is now."""
    layer.updateExtents()
    layer.triggerRepaint()


def write_geopackage(
    path: str | Path, layer_name: str, pages: Iterable[Sequence[Tile]], feedback: Feedback | None = None
) -> int:
    """Write the tiles to a new GeoPackage as pages of them arrive, index it, and return how many.

    Texts that a spreadsheet would take for formulas are guarded (see `formulas`). It is written beside `path` and takes its
    place, whatever is there, only when all is written: after an error or a cancel, what was at `path` before is untouched. Times are UTC; QGIS before 3.24 or so writes whole seconds.
    """
    target = Path(path)
    partial = target.with_name(f".{target.stem}.{os.getpid()}.part.gpkg")
    try:
        count = _write_pages(partial, layer_name, pages, feedback or Feedback())
        index_tiles(f"{partial}|layername={layer_name}")
        _put_in_place(partial, target)
    finally:
        for leftover in (partial, Path(f"{partial}-wal"), Path(f"{partial}-shm"), Path(f"{partial}-journal")):
            leftover.unlink(missing_ok=True)
    return count


def geopackage_layer(
    path: str | Path, layer_name: str, title: str, collection_id: str = ""
) -> QgsVectorLayer:
    """Return the layer of a GeoPackage that `write_geopackage` wrote; raises `LayerError` when it cannot be read."""
    layer = QgsVectorLayer(f"{path}|layername={layer_name}", plain_title(title), "ogr")
    if not layer.isValid():
        raise LayerError(
            translate("TileLayer", "The tile layer “{layer}” cannot be read from {path}.").format(
                layer=layer_name, path=path
            ),
            hint=translate("TileLayer", "Check that the file is there and that no other program holds it."),
        )
    layer.setCustomProperty(COLLECTION_PROPERTY, collection_id)
    return layer


def _write_pages(path: Path, layer_name: str, pages: Iterable[Sequence[Tile]], feedback: Feedback) -> int:
    makes = TileFeatures()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer_name
    options.fileEncoding = "UTF-8"
    options.layerOptions = ["FID=fid", "GEOMETRY_NAME=geom"]
    writer = QgsVectorFileWriter.create(
        str(path),
        makes.fields,
        QgsWkbTypes.Type.MultiPolygon,
        QgsCoordinateReferenceSystem(LAYER_CRS),
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise _not_written(writer)
    count = 0
    try:
        for page in pages:
            feedback.check()
            features = without_formulas(makes.features(page))
            if not writer.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
                raise _not_written(writer)
            count += len(features)
    finally:
        # Its destructor commits and closes the file.
        del writer
    return count


def _put_in_place(partial: Path, target: Path) -> None:
    try:
        partial.replace(target)
    except OSError as error:
        raise LayerError(
            translate("TileLayer", "The tiles cannot be put at {path}: {why}").format(
                path=target, why=error.strerror or error
            ),
            hint=translate(
                "TileLayer", "If the file is open, remove its layers from the project; or choose another."
            ),
        ) from error


def _not_written(writer: QgsVectorFileWriter) -> LayerError:
    return LayerError(
        translate("TileLayer", "The GeoPackage cannot be written: {why}").format(why=writer.errorMessage()),
        hint=translate("TileLayer", "Choose another folder, one that you may write to and that has room."),
    )


def _empty_layer(name: str) -> QgsVectorLayer:
    # The provider's own type names are the one way to declare fields that reads the same in QGIS 3.22 and 4.
    fields = "".join(f"&field={field}:{kind}" for field, kind in FIELDS)
    return QgsVectorLayer(f"MultiPolygon?crs={LAYER_CRS}{fields}", plain_title(name), "memory")


def _values(tile: Tile, outline: Outline, texts: JsonTexts) -> list[Any]:
    """Return the values of `FIELDS` for `tile`, in their order; None where the service said nothing."""
    return [
        tile.id,
        tile.path,
        None if tile.status is None else str(tile.status),
        _date_time(tile.sensing_time),
        _date_time(tile.created),
        tile.failed_cause,
        tile.warnings,
        outline.points,
        outline.crs,
        texts.geometry(tile.tile_geometry),
        texts.text(tile.additional_data),
        texts.text(tile.extra),
    ]


def _date_time(moment: datetime | None) -> QDateTime | None:
    if moment is None:
        return None
    return QDateTime.fromMSecsSinceEpoch((moment - _EPOCH) // _MILLISECOND, _UTC)
