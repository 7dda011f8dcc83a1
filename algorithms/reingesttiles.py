"""byoc:reingesttiles: have the files of tiles read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ..core.i18n import translate
from .base import ByocAlgorithm
from .maintenance import read_chosen, table_parameter, tend
from .parameters import OUTPUT, collection_id_parameter, connection_parameter, dry_run_parameter
from .tile_choice import choice_parameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from .base import Definition, Run
    from .maintenance import ChosenInputs

REINGESTED = "REINGESTED"
PLANNED = "PLANNED"
FAILED = "FAILED"


class ReingestTiles(ByocAlgorithm):
    """Reingests tiles."""

    ID = "reingesttiles"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:reingesttiles --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --STATUS=FAILED "
        "--OUTPUT=reingested.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("ReingestTiles", "Reingest tiles")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "ReingestTiles",
                "Has the service read the files of tiles again: needed after files in the bucket have changed, and after what "
                "made a tile fail was mended. Cover geometries and sensing times stay.",
            ),
            translate(
                "ReingestTiles",
                "Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. "
                "What the service refuses, such as a tile that it is just ingesting, is told in the tile's row, and the others "
                "go on. See “Wait for ingestion” for the end.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "ReingestTiles",
                "A table, one row a tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), the status "
                "that it had before, message. Optional.",
            ),
            REINGESTED: translate("ReingestTiles", "How many tiles are being ingested again."),
            PLANNED: translate("ReingestTiles", "How many a dry run would have ingested again."),
            FAILED: translate("ReingestTiles", "How many failed; their messages tell why."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        return [
            connection_parameter(),
            collection_id_parameter(),
            *choice_parameters(),
            dry_run_parameter(translate("ReingestTiles", "Tells which tiles are chosen, and does nothing.")),
            table_parameter(translate("ReingestTiles", "Reingested tiles")),
            QgsProcessingOutputNumber(REINGESTED, translate("ReingestTiles", "Tiles reingested")),
            QgsProcessingOutputNumber(PLANNED, translate("ReingestTiles", "Tiles planned")),
            QgsProcessingOutputNumber(FAILED, translate("ReingestTiles", "Tiles failed")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> ChosenInputs:
        """Return which tiles; raises `QgsProcessingException` for whatever can be told without a network."""
        return read_chosen(self, parameters, context)

    def execute(self, inputs: ChosenInputs, run: Run) -> dict[str, Any]:
        """Reingest the tiles and account for every single one of them."""
        from ..workflows.maintain import Outcome, reingest_tiles

        tended = tend(self, inputs, run, reingest_tiles)
        return {
            **tended.table,
            REINGESTED: tended.outcomes.count(Outcome.REINGESTED),
            PLANNED: tended.outcomes.count(Outcome.PLANNED),
            FAILED: sum(outcome.is_bad for outcome in tended.outcomes),
        }
