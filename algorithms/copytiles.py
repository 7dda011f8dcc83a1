"""byoc:copytiles: the ingested tiles of one collection into another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .maintenance import write_rows
from .parameters import (
    DRY_RUN,
    OUTPUT,
    collection_id,
    connection_parameter,
    dry_run_parameter,
    with_help,
)
from .tables import TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..workflows.whole_collection import CopiedTile, CopyReport
    from .base import Definition, Run

FROM_COLLECTION_ID = "FROM_COLLECTION_ID"
TO_COLLECTION_ID = "TO_COLLECTION_ID"
COPIED = "COPIED"
EXISTING = "EXISTING"
NOT_INGESTED = "NOT_INGESTED"
PLANNED = "PLANNED"
FAILED = "FAILED"
BEFORE = "BEFORE"
AFTER = "AFTER"

COLUMNS = (
    ("path", TEXT),
    ("outcome", TEXT),
    ("tile_id", TEXT),
    ("from_tile_id", TEXT),
    ("status", TEXT),
    ("message", TEXT),
)


@dataclass(frozen=True)
class Inputs:
    """From which collection to which."""

    from_id: str
    to_id: str
    dry_run: bool


class CopyTiles(ByocAlgorithm):
    """Copies tiles."""

    ID = "copytiles"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:copytiles --FROM_COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 "
        "--TO_COLLECTION_ID=123e4567-e89b-12d3-a456-426614174001 --OUTPUT=copied.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("CopyTiles", "Copy tiles")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "CopyTiles",
                "Copies the tiles of one collection to another: those that are ingested and whose path the other collection "
                "does not have. They need no new ingestion, and no file is copied: both collections read the same files.",
            ),
            translate(
                "CopyTiles",
                "The other collection must have the same bands, by name and kind, or none yet. Both should read the same "
                "bucket. Both collections are listed before, the other one also afterwards, and each tile is accounted for.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "CopyTiles",
                "A table, one row for each tile copied from: path, outcome (copied, exists, not ingested, planned, missing), "
                "tile_id (of the copy), from_tile_id, status, message. Optional.",
            ),
            COPIED: translate("CopyTiles", "How many tiles were copied."),
            EXISTING: translate("CopyTiles", "How many paths the other collection had before."),
            NOT_INGESTED: translate("CopyTiles", "How many tiles are not ingested, and so not copied."),
            PLANNED: translate("CopyTiles", "How many tiles a dry run would copy."),
            FAILED: translate("CopyTiles", "How many tiles should be there now and are not."),
            BEFORE: translate("CopyTiles", "How many tiles the other collection had before."),
            AFTER: translate("CopyTiles", "How many tiles the other collection has now."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("CopyTiles", "Copied tiles"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            with_help(
                QgsProcessingParameterString(
                    FROM_COLLECTION_ID, translate("CopyTiles", "Id of the collection to copy from")
                ),
                translate("CopyTiles", "Its tiles stay as they are."),
            ),
            with_help(
                QgsProcessingParameterString(
                    TO_COLLECTION_ID, translate("CopyTiles", "Id of the collection to copy to")
                ),
                translate("CopyTiles", "Its own tiles stay as they are."),
            ),
            dry_run_parameter(
                translate("CopyTiles", "Lists both collections and tells what would be copied."),
            ),
            with_help(output, translate("CopyTiles", "Table of the tiles.")),
            QgsProcessingOutputNumber(COPIED, translate("CopyTiles", "Tiles copied")),
            QgsProcessingOutputNumber(EXISTING, translate("CopyTiles", "Tiles that were there")),
            QgsProcessingOutputNumber(NOT_INGESTED, translate("CopyTiles", "Tiles not ingested")),
            QgsProcessingOutputNumber(PLANNED, translate("CopyTiles", "Tiles planned")),
            QgsProcessingOutputNumber(FAILED, translate("CopyTiles", "Tiles missing")),
            QgsProcessingOutputNumber(BEFORE, translate("CopyTiles", "Tiles before")),
            QgsProcessingOutputNumber(AFTER, translate("CopyTiles", "Tiles afterwards")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return both ids; raises `QgsProcessingException` when one is none."""
        return Inputs(
            _id(self.parameterAsString(parameters, FROM_COLLECTION_ID, context), FROM_COLLECTION_ID),
            _id(self.parameterAsString(parameters, TO_COLLECTION_ID, context), TO_COLLECTION_ID),
            self.parameterAsBool(parameters, DRY_RUN, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Copy the tiles and account for every single one of them."""
        from ..workflows.whole_collection import Copied, copy_tiles

        report = copy_tiles(
            run.client(), inputs.from_id, inputs.to_id, dry_run=inputs.dry_run, feedback=run.bridge
        )
        for note in report.notes:
            run.feedback.pushWarning(note)
        table = write_rows(self, run, OUTPUT, COLUMNS, map(_values, report.tiles))
        _sum_up(report, run)
        if report.count(Copied.MISSING) and not report.count(Copied.COPIED):
            raise QgsProcessingException(
                translate(
                    "CopyTiles",
                    "The service took the request, but none of the {count} tiles is in the collection “{name}”. Look at “List "
                    "tiles” later, then run this again: what is there by then is not copied twice.",
                ).format(count=report.count(Copied.MISSING), name=report.target.name)
            )
        return {
            **table,
            COPIED: report.count(Copied.COPIED),
            EXISTING: report.count(Copied.EXISTS),
            NOT_INGESTED: report.count(Copied.NOT_INGESTED),
            PLANNED: report.count(Copied.PLANNED),
            FAILED: report.count(Copied.MISSING),
            BEFORE: report.before,
            AFTER: report.after,
        }


def _id(text: str, parameter: str) -> str:
    if not text.strip():
        raise QgsProcessingException(
            translate(
                "CopyTiles",
                "{parameter} is empty. Give the id of a collection: run “List collections” (byoc:listcollections) to see it.",
            ).format(parameter=parameter)
        )
    return collection_id(text)


def _values(tile: CopiedTile) -> dict[str, Any]:
    return {
        "path": tile.path,
        "outcome": tile.outcome.value,
        "tile_id": tile.new_id or None,
        "from_tile_id": tile.tile_id,
        "status": tile.status or None,
        "message": _message(tile),
    }


def _message(tile: CopiedTile) -> str:
    return {
        "copied": translate("CopyTiles", "Copied."),
        "exists": translate(
            "CopyTiles", "The other collection has a tile with this path: it stays as it is."
        ),
        "not ingested": translate("CopyTiles", "Only ingested tiles are copied; this one is {status}."),
        "planned": translate("CopyTiles", "Would be copied."),
        "missing": translate("CopyTiles", "Should have been copied and is not there: list the tiles later."),
    }[tile.outcome.value].format(status=tile.status)


def _sum_up(report: CopyReport, run: Run) -> None:
    counts: dict[str, int] = {}
    for tile in report.tiles:
        counts[tile.outcome.value] = counts.get(tile.outcome.value, 0) + 1
        if tile.outcome.value == "missing":
            run.feedback.reportError(f"{tile.path}: {_message(tile)}")
    run.feedback.pushInfo(
        translate("CopyTiles", "“{name}” had {before} tiles and has {after} now.").format(
            name=report.target.name, before=report.before, after=report.after
        )
    )
    if counts:
        run.feedback.pushInfo(", ".join(f"{outcome}: {count}" for outcome, count in counts.items()))
