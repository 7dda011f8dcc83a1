"""Edits a tile's cover geometry on the map, with QGIS's own editing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer
from qgis.gui import QgsMapToolCapture
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..byoc.errors import ByocError
from ..core.cover_geometry import editable_cover, geojson_of, points_of, problem_of, urn_of
from ..core.errors import CoreError
from .cover_bar import CoverBar
from .cover_maker import STYLE
from .map_view import add_on_top, look_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qgis.core import QgsGeometry, QgsVectorLayer
    from qgis.gui import QgisInterface, QgsMapTool

    from ..workflows.many_tiles import TileResult
    from .shared import Shared
    from .tile_changes import Target, TileChanges

WATCH_MS = 200
"""Between two looks at a polygon that is being drawn: QGIS tells of it only when it is finished."""
CHANGES = ("geometryChanged", "featureAdded", "featureDeleted", "editingStarted", "editingStopped")
"""Signals of a layer after which its points are counted again."""


class CoverEditing(QObject):
    """One tile at a time: a scratch layer in the tile's CRS, in edit mode, and a bar over the map that counts points.

    What is drawn is sent by the bar's button only. The layer goes when it is saved or discarded; when the user removes it,
    that discards.
    """

    active_changed = pyqtSignal(bool)
    """An edit began (True), or ended."""

    def __init__(  # noqa: QGS105 (handed over by QGIS)
        self, iface: QgisInterface, changes: TileChanges, shared: Shared, parent: QObject | None = None
    ) -> None:
        """Nothing is edited yet."""
        super().__init__(parent)
        self._iface = iface
        self._changes = changes
        self._shared = shared
        self._target: Target | None = None
        self._layer: QgsVectorLayer | None = None
        self._bar: CoverBar | None = None
        self._tool_before: QgsMapTool | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._count)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The scratch layer; None when nothing is edited."""
        return self._layer

    @property
    def bar(self) -> CoverBar | None:
        """The bar over the map; None when nothing is edited."""
        return self._bar

    def edit(self, target: Target) -> None:
        """Edit the one tile of `target`."""
        tile = target.tiles[0]
        if self._target is not None and self._layer is not None:
            self._iface.setActiveLayer(self._layer)
            if self._target.tiles[0].id != tile.id:
                self._shared.notices.warning(
                    self.tr("The cover geometry of {path} is being edited: save or discard it first.").format(
                        path=self._target.tiles[0].path
                    )
                )
            return
        try:
            layer = editable_cover(tile, self.tr("Cover geometry of {path}").format(path=tile.path))
        except (ByocError, CoreError) as error:
            self._shared.notices.error(error)
            return
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(STYLE)))
        self._target, self._layer = target, layer
        self._tool_before = self._shared.canvas.mapTool()
        self.active_changed.emit(True)
        add_on_top(layer)
        look_at(self._shared.canvas, [layer])
        self._start_bar(tile.path)
        if layer.startEditing():
            self._start_tool(layer)
        self._count()

    def _start_bar(self, path: str) -> None:
        self._bar = CoverBar(path, self._shared.canvas)
        self._bar.saveButton.clicked.connect(self.save)
        self._bar.discardButton.clicked.connect(self.discard)
        for name in CHANGES:
            getattr(self._layer, name).connect(self._count)
        self._watch.start()

    def _start_tool(self, layer: QgsVectorLayer) -> None:
        """Take QGIS's vertex tool, or the one that draws where there is nothing yet."""
        self._iface.setActiveLayer(layer)
        empty = layer.featureCount() == 0
        action = getattr(self._iface, "actionAddFeature" if empty else "actionVertexToolActiveLayer", None)
        if action is not None:
            action().trigger()

    def geometries(self) -> list[QgsGeometry]:
        """Give what is drawn, saved in the scratch layer or not."""
        return (
            [feature.geometry() for feature in self._layer.getFeatures()] if self._layer is not None else []
        )

    def _count(self, *_about: object) -> None:
        if self._bar is None or sip.isdeleted(self._bar):
            return
        drawn, in_hand = self.geometries(), self._points_in_hand()
        problem = problem_of(drawn)
        if in_hand:
            problem = self.tr("Finish the polygon with a right click, or give it up with Esc.")
        self._bar.show_points(points_of(drawn) + in_hand, problem)

    def _points_in_hand(self) -> int:
        """Count the points of a polygon that is being drawn and not finished yet, with the one that will close it."""
        tool = self._shared.canvas.mapTool()
        if tool is None or not tool.inherits("QgsMapToolCapture"):
            return 0
        capture = sip.cast(tool, QgsMapToolCapture)
        return capture.captureCurve().nCoordinates() + 1 if capture.isCapturing() else 0

    def save(self) -> None:
        """Send what is drawn; the tile is read again first and keeps all else."""
        from ..workflows.update_tiles import TileChange

        drawn, target = self.geometries(), self._target
        if target is None or self._bar is None or problem_of(drawn):
            self._count()
            return
        tile = target.tiles[0]
        change = TileChange(tile, cover_geometry=geojson_of(drawn, urn_of(tile)))
        self._bar.show_sending(sending=True)
        self._changes.update(target, [change], on_end=lambda results: self._sent(target, results))

    def _sent(self, target: Target, results: Sequence[TileResult]) -> None:
        """End when the service has it; else one may mend it and save again."""
        if target is not self._target:
            return
        if results and all(result.outcome.name in {"UPDATED", "UNCHANGED"} for result in results):
            self.discard()
        elif self._bar is not None and not sip.isdeleted(self._bar):
            self._bar.show_sending(sending=False)

    def discard(self) -> None:
        """Take the scratch layer away; the tile stays as the service has it."""
        layer = self._end()
        if layer is not None and not sip.isdeleted(layer):
            if layer.isEditable() and not layer.rollBack():
                layer.setReadOnly(
                    True
                )  # whatever keeps it from stopping: QGIS must not ask whether to save it
            QgsProject.instance().removeMapLayer(layer.id())
            self._shared.canvas.refresh()

    def _layers_go(self, layer_ids: Iterable[str]) -> None:
        if self._layer is not None and not sip.isdeleted(self._layer) and self._layer.id() in set(layer_ids):
            self._end()

    def _end(self) -> QgsVectorLayer | None:
        """Take the bar and the tool away, and give the layer that was edited."""
        self._watch.stop()
        layer, bar, tool = self._layer, self._bar, self._tool_before
        self._target = self._layer = self._bar = self._tool_before = None
        if layer is not None and not sip.isdeleted(layer):
            for name in CHANGES:
                getattr(layer, name).disconnect(self._count)
        if bar is not None and not sip.isdeleted(bar):
            bar.hide()
            bar.deleteLater()
        if tool is not None and not sip.isdeleted(tool):
            self._shared.canvas.setMapTool(tool)
        if layer is not None:
            self.active_changed.emit(False)
        return layer
