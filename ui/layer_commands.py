"""What is done with raster layers: register them, derive their cover geometries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..core.messages import explain
from ..core.raster_source import raster_source, why_not
from .cover_maker import CoverMaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..byoc.models import Collection
    from ..core.access import Access
    from .cover_maker import Cover
    from .register_run import RunSummary
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
        """Open the window that registers `layers`; without any, that offers all raster layers of the project."""
        self.open_register(_rasters(layers) or _rasters(QgsProject.instance().mapLayers().values()))

    def open_register(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Open the window that registers these layers, or without any what a folder or the bucket holds."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            self._shared.notices.warning(
                self.tr(
                    "Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again."
                )
            )
            return
        from .register_dialog import RegisterDialog
        from .register_sources import layer_files

        files = layer_files(layers, collection.s3_bucket)
        if files and not any(file.source for file in files):
            self._refuse([file.reason for file in files])
            return
        window, canvas = self._shared.dialogs.window, self._shared.canvas
        dialog = RegisterDialog(self._shared.work, access, collection, files, canvas, window)
        dialog.ended.connect(lambda summary: self._registered(access, collection, summary))
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

    def _registered(self, access: Access, collection: Collection, summary: RunSummary) -> None:
        if not summary.tried:
            return
        text = self.tr("“{name}”: {summary}").format(name=collection.name, summary=summary.text)
        if summary.bad:
            self._shared.notices.warning(text, summary.details)
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


def _rasters(layers: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    """Give the raster layers among `layers`, in the order of the layer tree."""
    wanted = {layer.id() for layer in layers if isinstance(layer, QgsRasterLayer)}
    in_order = {layer.id(): layer for layer in QgsProject.instance().layerTreeRoot().layerOrder()}
    return [layer for layer_id, layer in in_order.items() if layer_id in wanted]
