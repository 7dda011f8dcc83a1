"""byoc:reingesttiles: have the files of tiles read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .maintenance import (
    COLUMNS,
    chosen_tiles,
    result_values,
    sum_up,
    tell,
    write_rows,
)
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    with_help,
)
from .tile_choice import ChoiceInputs, choice_parameters, read_choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from .base import Definition, Run

REINGESTED = "REINGESTED"
PLANNED = "PLANNED"
FAILED = "FAILED"


@dataclass(frozen=True)
class Inputs:
    """Which tiles of which collection."""

    collection_id: str
    choice: ChoiceInputs
    dry_run: bool


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
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("ReingestTiles", "Reingested tiles"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            *choice_parameters(),
            dry_run_parameter(translate("ReingestTiles", "Tells which tiles are chosen, and does nothing.")),
            with_help(output, translate("ReingestTiles", "Table of the tiles.")),
            QgsProcessingOutputNumber(REINGESTED, translate("ReingestTiles", "Tiles reingested")),
            QgsProcessingOutputNumber(PLANNED, translate("ReingestTiles", "Tiles planned")),
            QgsProcessingOutputNumber(FAILED, translate("ReingestTiles", "Tiles failed")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return which tiles; raises `QgsProcessingException` for whatever can be told without a network."""
        return Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            read_choice(self, parameters, context),
            self.parameterAsBool(parameters, DRY_RUN, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Reingest the tiles and account for every single one of them."""
        from ..workflows.maintain import Outcome, reingest_tiles

        client = run.client(gentle=True)
        tiles, results = chosen_tiles(self, inputs.choice, inputs.collection_id, client, run)
        for result in results:
            tell(result, run)
        results += reingest_tiles(
            client,
            inputs.collection_id,
            tiles,
            dry_run=inputs.dry_run,
            on_result=lambda result: tell(result, run),
            feedback=run.bridge,
        )
        table = write_rows(self, run, OUTPUT, COLUMNS, map(result_values, results))
        sum_up(results, run)
        outcomes = [result.outcome for result in results]
        return {
            **table,
            REINGESTED: outcomes.count(Outcome.REINGESTED),
            PLANNED: outcomes.count(Outcome.PLANNED),
            FAILED: sum(outcome.is_bad for outcome in outcomes),
        }
