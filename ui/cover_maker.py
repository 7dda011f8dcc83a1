"""Derives cover geometries of raster layers and puts them on the map."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsFillSymbol, QgsGeometry, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.plain import title
from ..feedback import Cancelled
from .map_view import add_on_top

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.raster_source import RasterSource
    from ..feedback import Feedback
    from .work import Work

FIELDS = (
    "field=layer:string(0,0)&field=crs_urn:string(0,0)&field=points:integer&field=derived_from:string(0,0)"
    "&field=notes:string(0,0)&field=geojson:string(0,0)"
)

STYLE = {
    "color": "224,138,30,40",
    "outline_color": "#b86a0c",
    "outline_width": "0.6",
    "outline_style": "dash",
}
"""A dashed outline that lets the raster be seen."""


@dataclass(frozen=True)
class Cover:
    """A cover geometry as plain data; `error` instead when it could not be derived."""

    name: str
    wkb: bytes = b""
    epsg: int = 0
    values: tuple[str | int, ...] = ()
    error: Exception | None = None


class CoverMaker(QObject):
    """One layer of polygons a coordinate system; `made(covers)` when all rasters were tried."""

    made = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Add layers to the open project."""
        super().__init__(parent)
        self._work = work

    def derive(self, sources: Sequence[RasterSource]) -> None:
        """Derive in the background."""
        title = (
            self.tr("Deriving the cover geometry of “{name}”").format(name=sources[0].name)
            if len(sources) == 1
            else self.tr("Deriving {count} cover geometries").format(count=len(sources))
        )
        self._work.start(
            title,
            lambda feedback: _derive_all(sources, feedback),
            on_done=self._add,
            on_error=self.failed.emit,
        )

    def _add(self, covers: list[Cover]) -> None:
        by_crs: dict[int, list[Cover]] = {}
        for cover in covers:
            if cover.error is None:
                by_crs.setdefault(cover.epsg, []).append(cover)
        for epsg, group in by_crs.items():
            add_on_top(_layer(epsg, group, self._layer_name(epsg, group)))
        self.made.emit(covers)

    def _layer_name(self, epsg: int, group: Sequence[Cover]) -> str:
        if len(group) == 1:
            return self.tr("Cover geometry of {name}").format(name=group[0].name)
        return self.tr("Cover geometries (EPSG:{epsg})").format(epsg=epsg)


def _layer(epsg: int, covers: Sequence[Cover], name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:{epsg}&{FIELDS}", title(name), "memory")
    features = []
    for cover in covers:
        geometry = QgsGeometry()
        geometry.fromWkb(cover.wkb)
        geometry.convertToMultiType()  # noqa: QGS201 (a polygon always has one)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes([cover.name, *cover.values])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(STYLE)))
    layer.setDisplayExpression('"layer"')
    return layer


def _derive_all(sources: Sequence[RasterSource], feedback: Feedback) -> list[Cover]:
    """Derive each; what goes wrong with one raster does not keep the others back. Runs in a task."""
    covers = []
    for number, source in enumerate(sources):
        feedback.check()
        feedback.set_progress(number / len(sources))
        try:
            covers.append(_derive(source, feedback))
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 (whatever it is, it is told beside the raster's name)
            covers.append(Cover(source.name, error=error))
    return covers


def _derive(source: RasterSource, feedback: Feedback) -> Cover:
    from ..raster.footprint import derive_footprint

    footprint = derive_footprint(source.path, feedback=feedback)
    values = (
        footprint.crs_urn,
        footprint.points,
        footprint.source,
        "\n".join(footprint.notes),
        json.dumps(footprint.geojson()),
    )
    return Cover(source.name, bytes(footprint.geometry.wkb), footprint.epsg, values)
