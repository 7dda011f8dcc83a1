"""byoc:deletetiles: take tiles out of a collection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .maintenance import read_chosen, table_parameter, tend
from .parameters import (
    DRY_RUN,
    OUTPUT,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    with_help,
)
from .tile_choice import choice_parameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from .base import Definition, Run
    from .maintenance import ChosenInputs

CONFIRM = "CONFIRM"
CHOSEN = "CHOSEN"
DELETED = "DELETED"
FAILED = "FAILED"


@dataclass(frozen=True)
class Inputs:
    """Which tiles of which collection, and how many they must be; None when no number was given."""

    chosen: ChosenInputs
    confirm: int | None


class DeleteTiles(ByocAlgorithm):
    """Deletes tiles."""

    ID = "deletetiles"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:deletetiles --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --STATUS=FAILED "
        "--CONFIRM=12 --OUTPUT=deleted.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("DeleteTiles", "Delete tiles")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "DeleteTiles",
                "Takes tiles out of a collection. Their files stay in the bucket, so they can be registered again; cover "
                "geometries and sensing times that were edited by hand are lost.",
            ),
            translate(
                "DeleteTiles",
                "Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. "
                "Run it as a dry run first: it tells which tiles and how many they are. That number, given as CONFIRM, lets it "
                "delete them; with another number nothing is deleted.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "DeleteTiles",
                "A table, one row a tile: tile_id, path, outcome (deleted, planned, unchanged if it was gone already, invalid, "
                "failed, cancelled), status, message. Optional.",
            ),
            CHOSEN: translate("DeleteTiles", "How many tiles are chosen: the number for CONFIRM."),
            DELETED: translate("DeleteTiles", "How many tiles were deleted."),
            FAILED: translate("DeleteTiles", "How many failed; their messages tell why."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        confirm = QgsProcessingParameterNumber(
            CONFIRM,
            translate("DeleteTiles", "Number of tiles, to confirm"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=0,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            *choice_parameters(),
            with_help(
                confirm,
                translate(
                    "DeleteTiles",
                    "How many tiles are to be deleted. When other than that many are chosen, nothing is deleted. Not needed "
                    "for a dry run, which tells the number.",
                ),
            ),
            dry_run_parameter(translate("DeleteTiles", "Tells which tiles are chosen, and deletes none.")),
            table_parameter(translate("DeleteTiles", "Deleted tiles")),
            QgsProcessingOutputNumber(CHOSEN, translate("DeleteTiles", "Tiles chosen")),
            QgsProcessingOutputNumber(DELETED, translate("DeleteTiles", "Tiles deleted")),
            QgsProcessingOutputNumber(FAILED, translate("DeleteTiles", "Tiles failed")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return which tiles; raises `QgsProcessingException` for whatever can be told without a network."""
        value = parameters.get(CONFIRM)
        return Inputs(
            read_chosen(self, parameters, context),
            None if value is None or value == "" else self.parameterAsInt(parameters, CONFIRM, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Delete the tiles if they are as many as expected, and account for every single one of them."""
        from ..workflows.maintain import Outcome, delete_tiles

        dry_run = inputs.chosen.dry_run

        def check_number(chosen: int) -> None:
            if not dry_run:
                _check_number(chosen, inputs.confirm)

        tended = tend(self, inputs.chosen, run, delete_tiles, check_number)
        if dry_run and tended.chosen:
            run.feedback.pushInfo(
                translate(
                    "DeleteTiles", "To delete these {count} tiles run it again with {parameter}={count}."
                ).format(count=tended.chosen, parameter=CONFIRM)
            )
        return {
            **tended.table,
            CHOSEN: tended.chosen,
            DELETED: tended.outcomes.count(Outcome.DELETED),
            FAILED: sum(outcome.is_bad for outcome in tended.outcomes),
        }


def _check_number(chosen: int, confirmed: int | None) -> None:
    """Raise `QgsProcessingException` when other than the expected number of tiles would be deleted."""
    if confirmed == chosen or (confirmed is None and not chosen):
        return
    if confirmed is None:
        text = translate(
            "DeleteTiles",
            "{parameter} is not given: nothing was deleted. {chosen} tiles are chosen. Look at them in a dry run "
            "({dry_run}), then give {parameter}={chosen} to delete them.",
        )
    else:
        text = translate(
            "DeleteTiles",
            "{parameter} is {confirmed}, but {chosen} tiles are chosen: nothing was deleted. Look at them in a dry run "
            "({dry_run}), then choose others, or give {parameter}={chosen} to delete them.",
        )
    raise QgsProcessingException(
        text.format(parameter=CONFIRM, chosen=chosen, confirmed=confirmed, dry_run=DRY_RUN)
    )
