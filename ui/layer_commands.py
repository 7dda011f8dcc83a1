"""What is done with raster layers: register them, derive their cover geometries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt

from ..bucket.paths import key_in_copy
from ..byoc.errors import InvalidRequest
from ..core.i18n import translate
from ..core.messages import explain
from ..core.raster_source import NoRasterFile, RasterSource, raster_source, why_not
from .cover_maker import CoverMaker
from .register_model import DONE, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..byoc.models import Collection
    from ..core.access import Access
    from ..workflows.register import RegisterResult
    from .cover_maker import Cover
    from .shared import Shared
    from .tiles_desk import TilesDesk


class LayerCommands(QObject):
    """Takes layers, sorts out those without a file (with the reason), and starts the work on the others."""

    def __init__(self, desk: TilesDesk, shared: Shared) -> None:
        """Work for the collection that `session` has chosen."""
        super().__init__(desk)
        self._shared = shared
        self._desk = desk
        self._covers = CoverMaker(shared.work, self)
        self._covers.made.connect(self._tell_covers)
        self._covers.failed.connect(shared.notices.error)

    def register(self, layers: Sequence[QgsMapLayer]) -> None:
        """Open the dialog that registers `layers`; without any, that offers all raster layers of the project."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            self._shared.notices.warning(
                self.tr(
                    "Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again."
                )
            )
            return
        rasters = _rasters(layers) or _rasters(QgsProject.instance().mapLayers().values())
        rows = [self._row(layer, collection) for layer in rasters]
        if not any(row.source for row in rows):
            self._refuse([row.reason for row in rows])
            return
        from .register_dialog import RegisterDialog

        dialog = RegisterDialog(
            self._shared.work, access, collection, rows, tile_path_of, self._shared.dialogs.window
        )
        dialog.ended.connect(lambda results: self._registered(access, collection, results))
        self._shared.dialogs.show(dialog)

    def derive_cover(self, layers: Sequence[QgsMapLayer]) -> None:
        """Put the cover geometries of `layers` on the map."""
        rasters = _rasters(layers)
        reasons = [reason for reason in map(why_not, rasters) if reason]
        sources = [raster_source(layer) for layer in rasters if not why_not(layer)]
        if reasons or not sources:
            self._refuse(reasons)
        if sources:
            self._covers.derive(sources)

    def _refuse(self, reasons: Sequence[str]) -> None:
        if not reasons:
            text = self.tr("Select one or more raster layers in the Layers panel first.")
            self._shared.notices.warning(text)
            return
        self._shared.notices.warning(reasons[0], "\n".join(reasons[1:]))

    def _row(self, layer: QgsRasterLayer, collection: Collection) -> Row:
        try:
            source = raster_source(layer)
        except NoRasterFile as error:
            return Row(layer.name(), None, reason=str(error), wanted=False)
        key = source.key or key_in_copy(source.path, collection.s3_bucket)
        placed = replace(source, bucket=source.bucket or collection.s3_bucket, key=key) if key else source
        return Row(layer.name(), placed, sensing_time=_sensing_time(layer))

    def _registered(self, access: Access, collection: Collection, results: Sequence[RegisterResult]) -> None:
        from .register_dialog import outcome_summary

        if not results:
            return
        bad = [result for result in results if result.outcome.name not in DONE]
        details = "\n\n".join(
            f"{result.source.path}\n{explain(result.error).text if result.error else result.message}"
            for result in bad
        )
        text = self.tr("Tiles in “{name}”: {summary}.").format(
            name=collection.name, summary=outcome_summary(results)
        )
        if bad:
            self._shared.notices.warning(text, details)
        else:
            self._shared.notices.success(text)
        if self._shared.session.is_current(access, collection.id):
            self._desk.refresh()

    def _tell_covers(self, covers: Sequence[Cover]) -> None:
        made = [cover for cover in covers if cover.error is None]
        failed = [cover for cover in covers if cover.error is not None]
        if made:
            points = ", ".join(
                self.tr("{name}: {points} points").format(name=c.name, points=c.values[1]) for c in made
            )
            self._shared.notices.success(self.tr("Cover geometry on the map. {points}").format(points=points))
        for cover in failed:
            explained = explain(cover.error)
            self._shared.notices.warning(f"{cover.name}: {explained.text}")


def tile_path_of(source: RasterSource, pattern: str) -> str:
    """Give the tile path that `pattern` makes of a file; the empty one takes its key. Raises `InvalidRequest`."""
    from ..workflows.naming import default_tile_path, expand_tile_path

    if pattern:
        in_bucket = f"/vsis3/{source.bucket}/{source.key}" if source.key else source.path
        return expand_tile_path(pattern, in_bucket)
    if source.key:
        return default_tile_path(source.key)
    raise InvalidRequest(
        translate("LayerCommands", "The place of this file in the bucket is not known."),
        hint=translate("LayerCommands", "Choose a path pattern, or type the path."),
    )


def _rasters(layers: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    """Give the raster layers among `layers`, in the order of the layer tree."""
    wanted = {layer.id() for layer in layers if isinstance(layer, QgsRasterLayer)}
    in_order = {layer.id(): layer for layer in QgsProject.instance().layerTreeRoot().layerOrder()}
    return [layer for layer_id, layer in in_order.items() if layer_id in wanted]


def _sensing_time(layer: QgsRasterLayer) -> str:
    """Give the time of the layer's temporal properties as ISO 8601, if it has one."""
    times = layer.temporalProperties()
    begin = times.fixedTemporalRange().begin()
    if not times.isActive() or not begin.isValid():
        return ""
    return str(begin.toUTC().toString(Qt.DateFormat.ISODate))
