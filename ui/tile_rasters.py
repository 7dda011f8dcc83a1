"""Opens the files of tiles, in their bucket, as raster layers."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..core.i18n import translate
from ..core.messages import explain
from ..core.plain import title
from ..feedback import Cancelled
from .map_view import add_on_top
from .qt_times import to_qt_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..bucket.access import BucketAccess
    from ..byoc.models import Tile
    from ..feedback import Feedback
    from .shared import Shared
    from .tile_changes import Target


@dataclass(frozen=True)
class _Opened:
    """The layers of a tile's files, or why there are none."""

    tile: Tile
    layers: tuple[QgsRasterLayer, ...] = ()
    error: Exception | None = None


class TileRasters(QObject):
    """One layer a file; the files of one tile make a group. Their bucket stays reachable while the layers are there."""

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        """Open layers into the open project."""
        super().__init__(parent)
        self._shared = shared
        self._doors: dict[BucketAccess, tuple[ExitStack, set[str]]] = {}
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def open(self, target: Target) -> None:
        """Open the files of tiles in the background."""
        from ..core.bucket_access import bucket_access_of

        try:
            bucket = bucket_access_of(target.access, target.collection.s3_bucket)
        except Exception as error:  # noqa: BLE001 (whatever keeps the bucket from being opened is told)
            self._shared.notices.error(error)
            return
        self._shared.work.start(
            self.tr("Opening the files of {count} tile(s)").format(count=len(target.tiles)),
            lambda feedback: _open_all(target, bucket, feedback),
            on_done=lambda opened: self._add(bucket, opened),
            on_error=self._shared.notices.error,
        )

    def _add(self, bucket: BucketAccess, opened: Sequence[_Opened]) -> None:
        layers = [layer for one in opened for layer in one.layers]
        if layers:
            if bucket not in self._doors:
                door = ExitStack()
                door.enter_context(bucket.installed())
                self._doors[bucket] = (door, set())
            self._doors[bucket][1].update(layer.id() for layer in layers)
        for one in opened:
            _add_layers(one)
        failed = [one for one in opened if one.error is not None]
        if failed:
            details = "\n\n".join(f"{one.tile.path}\n{explain(one.error).text}" for one in failed)
            first = explain(failed[0].error)
            self._shared.notices.warning(f"{failed[0].tile.path}: {first.text}", details)

    def _layers_go(self, layer_ids: Iterable[str]) -> None:
        """Close the bucket behind the last layer of it."""
        gone = set(layer_ids)
        for bucket, (door, held) in list(self._doors.items()):
            held.difference_update(gone)
            if not held:
                del self._doors[bucket]
                door.close()

    def close(self) -> None:
        """Close all buckets."""
        for door, _held in self._doors.values():
            door.close()
        self._doors.clear()


def _add_layers(opened: _Opened) -> None:
    if len(opened.layers) == 1:
        add_on_top(opened.layers[0])
    elif opened.layers:
        group = QgsProject.instance().layerTreeRoot().insertGroup(0, title(opened.tile.path))
        for layer in opened.layers:
            group.addLayer(QgsProject.instance().addMapLayer(layer, False))


def _open_all(target: Target, bucket: BucketAccess, feedback: Feedback) -> list[_Opened]:
    """Open each tile's files; what is wrong with one does not keep the others back. Runs in a task."""
    opened = []
    with bucket.installed():
        for number, tile in enumerate(target.tiles):
            feedback.check()
            feedback.set_progress(number / len(target.tiles))
            try:
                opened.append(_open(target, tile))
            except Cancelled:
                raise
            except Exception as error:  # noqa: BLE001 (whatever it is, it is told beside the tile's path)
                opened.append(_Opened(tile, error=error))
    return opened


def _open(target: Target, tile: Tile) -> _Opened:
    from ..core.bucket_files import tile_files
    from ..core.errors import LayerError

    layers: list[Any] = []
    for file in tile_files(target.access, target.collection, tile):
        layer = QgsRasterLayer(file, title(file.rpartition("/")[2]))
        if not layer.isValid():
            raise LayerError(
                translate("TileRasters", "QGIS cannot open {file}.").format(file=file),
                hint=translate(
                    "TileRasters",
                    "Check that the file is there, and that the connection's settings for buckets let it be read.",
                ),
            )
        if tile.sensing_time is not None:
            moment = to_qt_time(tile.sensing_time)
            layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(moment, moment))
            layer.temporalProperties().setIsActive(True)
        layer.moveToThread(QCoreApplication.instance().thread())
        layers.append(layer)
    return _Opened(tile, tuple(layers))
