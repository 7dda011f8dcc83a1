"""byoc:listtiles: the tiles of a collection as a polygon layer styled by status."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ..byoc.models import TileStatus
from ..core.i18n import translate
from ..feedback import Pace
from .base import ByocAlgorithm
from .parameters import (
    COLLECTION_ID,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    with_help,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback

    from .base import Definition, Run

STATUS = "STATUS"
COUNT = "COUNT"
ALL = "ALL"
STATUS_OPTIONS = [ALL, *(status.value for status in TileStatus)]


@dataclass(frozen=True)
class Inputs:
    """The collection, and the one status that is asked for, or None for all."""

    collection_id: str
    status: TileStatus | None


class TileStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a tile layer once QGIS has loaded it, on the main thread."""

    def __init__(self, collection_id: str) -> None:
        """Note in the layer which collection its tiles are of."""
        super().__init__()
        self._collection_id = collection_id

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002 (QGIS passes both)
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> None:
        """Colour the tiles by status, with map tips and times."""
        if isinstance(layer, QgsVectorLayer):
            from ..core.tile_layer import COLLECTION_PROPERTY
            from ..core.tile_style import apply_tile_style

            layer.setCustomProperty(COLLECTION_PROPERTY, self._collection_id)
            apply_tile_style(layer)


_STYLERS: list[TileStyler] = []
"""Keeps the Python halves of post processors alive: QGIS owns their C++ halves alone, and would call into nothing."""


class ListTiles(ByocAlgorithm):
    """Lists tiles."""

    ID = "listtiles"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:listtiles --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --STATUS=FAILED "
        "--OUTPUT=tiles.gpkg"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("ListTiles", "List tiles")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "ListTiles",
                "Loads the tiles of a collection, page by page, as a layer of their cover geometries in EPSG:4326.",
            ),
            translate(
                "ListTiles",
                "Loaded in QGIS the layer is styled by status, tells in its map tips why a tile failed, and can be played "
                "by the temporal controller. A tile whose cover geometry is missing has a row without geometry.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "ListTiles",
                "A polygon layer, one feature a tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, "
                "points, crs, and all else that the service says, as JSON.",
            ),
            COUNT: translate("ListTiles", "How many tiles there are."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        status = QgsProcessingParameterEnum(
            STATUS,
            translate("ListTiles", "Status"),
            options=STATUS_OPTIONS,
            defaultValue=ALL,
            optional=True,
            usesStaticStrings=True,
        )
        output = QgsProcessingParameterFeatureSink(
            OUTPUT, translate("ListTiles", "Tiles"), QgsProcessing.SourceType.TypeVectorPolygon
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            with_help(
                status, translate("ListTiles", "Only tiles with this status; ALL or nothing for every tile.")
            ),
            with_help(output, translate("ListTiles", "Layer of the tiles.")),
            QgsProcessingOutputNumber(COUNT, translate("ListTiles", "Number of tiles")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return collection and status; raises `QgsProcessingException` for an id that is none."""
        status = self.parameterAsEnumString(parameters, STATUS, context)
        return Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            TileStatus(status) if status in TileStatus.__members__ else None,
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Write the tiles as their pages arrive."""
        from ..byoc.both_ends import iter_tile_pages_from_both_ends
        from ..core.tile_index import index_tiles
        from ..core.tile_layer import LAYER_CRS, TileFeatures

        tiles = iter_tile_pages_from_both_ends(
            run.client(), inputs.collection_id, status=inputs.status, packed=True, feedback=run.bridge
        )
        with closing(tiles) as pages:
            # an unknown collection or a wrong secret shows here, before an output is made
            first = next(pages, ())
            makes = TileFeatures()
            crs = QgsCoordinateReferenceSystem(LAYER_CRS)
            sink = self.open_sink(run, OUTPUT, makes.fields, QgsWkbTypes.Type.MultiPolygon, crs)
            count, pace = 0, Pace()
            for page in chain([first], pages):
                run.bridge.check()
                sink.add(makes.features(page))
                count += len(page)
                if pace.is_due():
                    run.feedback.setProgressText(
                        translate("ListTiles", "Tiles read: {count}").format(count=count)
                    )
        result = sink.result()
        index_tiles(result.get(OUTPUT, ""))
        style_when_loaded(result.get(OUTPUT, ""), inputs.collection_id, run.context)
        run.feedback.pushInfo(translate("ListTiles", "Tiles: {count}").format(count=count))
        return {**result, COUNT: count}


def style_when_loaded(destination: str, collection_id: str, context: QgsProcessingContext) -> None:
    """Have the layer styled if QGIS is going to load it."""
    if destination and context.willLoadLayerOnCompletion(destination):
        _STYLERS[:] = [styler for styler in _STYLERS if not sip.isdeleted(styler)]
        _STYLERS.append(TileStyler(collection_id))
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_STYLERS[-1])
