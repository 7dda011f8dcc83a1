"""byoc:waitforingestion: wait until the service is done with every tile of a collection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .parameters import (
    COLLECTION_ID,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    with_help,
)
from .tables import TEXT, TIME, date_time, make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..byoc.models import Tile
    from ..workflows.wait import WaitReport
    from .base import Definition, Run

TIMEOUT = "TIMEOUT"
INGESTED = "INGESTED"
FAILED = "FAILED"
PENDING = "PENDING"
DEFAULT_TIMEOUT = 600
"""Seconds: the service takes some minutes for a few tiles."""

COLUMNS = (
    ("tile_id", TEXT),
    ("path", TEXT),
    ("status", TEXT),
    ("cause", TEXT),
    ("warnings", TEXT),
    ("sensing_time", TIME),
    ("created", TIME),
)


@dataclass(frozen=True)
class Inputs:
    """The collection, and how many seconds to wait at most."""

    collection_id: str
    timeout: float


class WaitForIngestion(ByocAlgorithm):
    """Waits for tiles."""

    ID = "waitforingestion"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:waitforingestion --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --TIMEOUT=600 "
        "--OUTPUT=ended.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("WaitForIngestion", "Wait for ingestion")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "WaitForIngestion",
                "Waits until the service has ingested or refused every tile of a collection, and tells why each failed "
                "tile failed.",
            ),
            translate(
                "WaitForIngestion",
                "Failed tiles are no error of the algorithm, nor is the end of the time: see the outputs. Waiting costs "
                "nothing but a few requests; it can be cancelled and run again.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "WaitForIngestion",
                "A table, one row a tile: tile_id, path, status, cause (of a failure), warnings, sensing_time, created. "
                "Optional.",
            ),
            INGESTED: translate("WaitForIngestion", "How many tiles are ingested."),
            FAILED: translate("WaitForIngestion", "How many tiles failed."),
            PENDING: translate(
                "WaitForIngestion", "How many tiles had not ended when the time was up; 0 if all have."
            ),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        timeout = QgsProcessingParameterNumber(
            TIMEOUT,
            translate("WaitForIngestion", "Longest wait (seconds)"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=DEFAULT_TIMEOUT,
            minValue=0,
        )
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("WaitForIngestion", "Ended tiles"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            with_help(
                timeout,
                translate("WaitForIngestion", "After so many seconds it stops waiting; 0 looks once."),
            ),
            with_help(output, translate("WaitForIngestion", "Table of the tiles.")),
            QgsProcessingOutputNumber(INGESTED, translate("WaitForIngestion", "Tiles ingested")),
            QgsProcessingOutputNumber(FAILED, translate("WaitForIngestion", "Tiles failed")),
            QgsProcessingOutputNumber(PENDING, translate("WaitForIngestion", "Tiles not ended")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return collection and time; raises `QgsProcessingException` for an id that is none."""
        return Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            float(self.parameterAsInt(parameters, TIMEOUT, context)),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Wait, then write the table."""
        from ..workflows.wait import wait_for_ingestion

        report = wait_for_ingestion(
            run.client(), inputs.collection_id, timeout=inputs.timeout, feedback=run.bridge
        )
        fields = make_fields(COLUMNS)
        table = self.open_table(run, OUTPUT, fields)
        tiles = (*report.ingested, *report.failed, *report.pending)
        table.add(make_feature(fields, tile_values(tile)) for tile in tiles)
        _tell(report, inputs, run)
        return {
            **table.result(),
            INGESTED: len(report.ingested),
            FAILED: len(report.failed),
            PENDING: len(report.pending),
        }


def tile_values(tile: Tile) -> dict[str, Any]:
    """Return the value of each column for a tile."""
    return {
        "tile_id": tile.id,
        "path": tile.path,
        "status": None if tile.status is None else str(tile.status),
        "cause": tile.failed_cause,
        "warnings": tile.warnings,
        "sensing_time": date_time(tile.sensing_time),
        "created": date_time(tile.created),
    }


def _tell(report: WaitReport, inputs: Inputs, run: Run) -> None:
    for tile in report.failed:
        cause = tile.failed_cause or translate("WaitForIngestion", "The service gave no cause.")
        run.feedback.reportError(
            translate("WaitForIngestion", "Failed: {path}: {cause}").format(path=tile.path, cause=cause)
        )
    if report.timed_out:
        run.feedback.reportError(
            translate(
                "WaitForIngestion",
                "{count} tiles have not ended after {seconds} seconds. Run this again to go on waiting, with a larger "
                "{parameter} if need be.",
            ).format(count=len(report.pending), seconds=int(inputs.timeout), parameter=TIMEOUT)
        )
    run.feedback.pushInfo(
        translate("WaitForIngestion", "Ingested: {ingested}, failed: {failed}, not ended: {pending}").format(
            ingested=len(report.ingested), failed=len(report.failed), pending=len(report.pending)
        )
    )
