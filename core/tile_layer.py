"""Tiles as a vector layer: one feature a tile, in EPSG:4326 whatever CRS each tile's geometry came in."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..byoc.errors import InvalidRequest
from ..byoc.geometry import count_points, crs_urn_of
from ..byoc.models import Tile, format_time
from ..feedback import Feedback
from .errors import LayerError
from .i18n import translate
from .tile_geometry import TileGeometries

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

LAYER_CRS = "EPSG:4326"
COLLECTION_PROPERTY = "sentinelhub_byoc/collection_id"
"""Custom property of the layer: which collection its tiles are of."""

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
        self._names = [field.name() for field in self.fields]
        self._geometries = TileGeometries()

    def feature(self, tile: Tile) -> QgsFeature:
        """Return the feature of `tile`; without a geometry when the tile has none that can be read."""
        feature = QgsFeature(self.fields)
        values = tile_values(tile)
        feature.setAttributes([values.get(name) for name in self._names])
        if tile.cover_geometry:
            feature.setGeometry(self._geometries.geometry(tile.cover_geometry))
        return feature


def tile_values(tile: Tile) -> dict[str, Any]:
    """Return the value of each field for `tile`; None where the service said nothing."""
    points, crs = _points_and_crs(tile.cover_geometry)
    return {
        "tile_id": tile.id,
        "path": tile.path,
        "status": None if tile.status is None else str(getattr(tile.status, "value", tile.status)),
        "sensing_time": _date_time(tile.sensing_time),
        "created": _date_time(tile.created),
        "failed_cause": tile.failed_cause,
        "warnings": tile.warnings,
        "points": points,
        "crs": crs,
        "tile_geometry": _json(tile.tile_geometry),
        "additional_data": _json(tile.additional_data),
        "extra": _json(tile.extra),
    }


def memory_layer(name: str, collection_id: str = "") -> QgsVectorLayer:
    """Return an empty tile layer in memory."""
    layer = _empty_layer(name)
    layer.setCustomProperty(COLLECTION_PROPERTY, collection_id)
    return layer


def add_tiles(layer: QgsVectorLayer, tiles: Iterable[Tile]) -> int:
    """Add tiles to a layer, styled or not, and return how many; raises `LayerError` when the layer refuses."""
    makes = TileFeatures(layer.fields())
    return add_features(layer, [makes.feature(tile) for tile in tiles])


def add_features(layer: QgsVectorLayer, features: Sequence[QgsFeature], *, repaint: bool = True) -> int:
    """Add features that a task made with `TileFeatures`; the layer's thread only.

    Whoever adds many in a row without `repaint` calls `show_changes` now and then, and at the end.
    """
    if not features:
        return 0
    provider = layer.dataProvider()
    done, _added = provider.addFeatures(list(features), QgsFeatureSink.Flag.FastInsert)
    if not done:
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
    """Write the tiles to a new GeoPackage as pages of them arrive, and return how many.

    It is written beside `path` and takes its place, whatever is there, only when all is written: after an error or a
    cancel, what was at `path` before is untouched. Times are UTC; QGIS before 3.24 or so writes whole seconds.
    """
    target = Path(path)
    partial = target.with_name(f".{target.stem}.{os.getpid()}.part.gpkg")
    try:
        count = _write_pages(partial, layer_name, pages, feedback or Feedback())
        _put_in_place(partial, target)
    finally:
        for leftover in (partial, Path(f"{partial}-wal"), Path(f"{partial}-shm"), Path(f"{partial}-journal")):
            leftover.unlink(missing_ok=True)
    return count


def geopackage_layer(
    path: str | Path, layer_name: str, title: str, collection_id: str = ""
) -> QgsVectorLayer:
    """Return the layer of a GeoPackage that `write_geopackage` wrote; raises `LayerError` when it cannot be read."""
    layer = QgsVectorLayer(f"{path}|layername={layer_name}", title, "ogr")
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
            features = [makes.feature(tile) for tile in page]
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
    return QgsVectorLayer(f"MultiPolygon?crs={LAYER_CRS}{fields}", name, "memory")


def _points_and_crs(cover: Mapping[str, Any] | None) -> tuple[int | None, str | None]:
    """Return both facts of a cover geometry; None for each that cannot be read from what the service sent."""

    def try_to(read: Callable[[Mapping[str, Any]], Any]) -> Any:
        try:
            return read(cover) if cover else None
        except InvalidRequest:
            return None

    return try_to(count_points), try_to(crs_urn_of)


def _date_time(moment: datetime | None) -> QDateTime | None:
    if moment is None:
        return None
    return QDateTime.fromString(format_time(moment), Qt.DateFormat.ISODateWithMs)


def _json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else None
