"""Checks raster layers: what would keep the service from ingesting their files."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..core.messages import explain
from ..core.raster_source import raster_source, why_not
from ..feedback import Cancelled
from .findings_model import CheckedRaster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsLayerTreeView

    from ..bucket.access import BucketAccess
    from ..byoc.models import Collection
    from ..core.raster_source import RasterSource
    from ..feedback import Feedback
    from .shared import Shared


class LayerChecks(QObject):
    """Reads headers in the background, and opens a window with what was found. Nothing is sent."""

    def __init__(self, shared: Shared, view: QgsLayerTreeView, parent: QObject | None = None) -> None:
        """Compare with the collection that the session has chosen, if it has bands; `view` knows what is selected."""
        super().__init__(parent)
        self._shared = shared
        self._view = view

    def check_selected(self) -> None:
        """Check the raster layers that are selected in the layer tree; of those without a file it is told why not."""
        layers = self._view.selectedLayersRecursive()
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        reasons = [reason for reason in map(why_not, rasters) if reason]
        sources = [raster_source(layer) for layer in rasters if not why_not(layer)]
        if reasons:
            self._shared.notices.warning(reasons[0], "\n".join(reasons[1:]))
        elif not sources:
            text = self.tr("Select one or more raster layers in the Layers panel first.")
            self._shared.notices.warning(text)
        if sources:
            self.check(sources)

    def check(self, sources: Sequence[RasterSource]) -> None:
        """Check each file by itself."""
        collection = self._shared.session.collection
        if collection is not None and not collection.bands:
            collection = None
        buckets = self._buckets(sources)
        title = (
            self.tr("Checking “{name}”").format(name=sources[0].name)
            if len(sources) == 1
            else self.tr("Checking {count} rasters").format(count=len(sources))
        )
        self._shared.work.start(
            title,
            lambda feedback: _check_all(sources, collection, buckets, feedback),
            on_done=lambda checked: self._show(checked, collection),
            on_error=self._shared.notices.error,
        )

    def _buckets(self, sources: Sequence[RasterSource]) -> list[BucketAccess]:
        """Give access to the buckets that files lie in, as the dock's connection reaches them; without one, as QGIS does."""
        from ..core.bucket_access import bucket_access_of

        access = self._shared.session.access
        names = dict.fromkeys(source.bucket for source in sources if source.bucket)
        if access is None or access.bucket_settings == type(access.bucket_settings)():
            return []
        try:
            return [bucket_access_of(access, name) for name in names]
        except Exception as error:  # noqa: BLE001 (whatever keeps the bucket from being opened is told)
            self._shared.notices.error(error)
            return []

    def _show(self, checked: Sequence[CheckedRaster], collection: Collection | None) -> None:
        from .findings_dialog import FindingsDialog

        compared = collection.name if collection is not None else ""
        dialog = FindingsDialog(checked, compared, self._shared.dialogs.window)
        dialog.prepare_asked.connect(self._prepare)
        self._shared.dialogs.show(dialog)

    def _prepare(self, path: str) -> None:
        """Open the algorithm that writes a file anew."""
        try:
            from qgis import processing
        except ImportError:
            processing = None
        dialog = processing.createAlgorithmDialog("byoc:preparecog", {"INPUT": path}) if processing else None
        if dialog is None:
            text = self.tr("Processing is switched off: switch it on in the plugin manager, then try again.")
            self._shared.notices.warning(text)
        else:
            dialog.show()


def _check_all(
    sources: Sequence[RasterSource],
    collection: Collection | None,
    buckets: Sequence[BucketAccess],
    feedback: Feedback,
) -> list[CheckedRaster]:
    """Check each; what goes wrong with one does not keep the others back. Runs in a task."""
    from ..workflows.checking import check_files

    checked = []
    with ExitStack() as stack:
        for bucket in buckets:
            stack.enter_context(bucket.installed())
        for number, source in enumerate(sources):
            feedback.check()
            feedback.set_progress(number / len(sources))
            try:
                findings = check_files([source.path], collection, alone=True)
                checked.append(CheckedRaster(source.name, source.path, findings))
            except Cancelled:
                raise
            except Exception as error:  # noqa: BLE001 (whatever it is, it is told beside the raster's name)
                checked.append(CheckedRaster(source.name, source.path, error=explain(error).text))
    return checked
