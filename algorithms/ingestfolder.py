"""byoc:ingestfolder: a folder of rasters in, ingested tiles out."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .bucket_parameters import read_bucket_access
from .ingest_parameters import (
    CONVERT,
    FOLDER,
    JOURNAL_FOLDER,
    OVERWRITE,
    PATTERN,
    PREFIX,
    WAIT,
    ingest_parameters,
)
from .ingest_table import (
    COLUMNS,
    FAILED,
    INGESTED,
    LEFT_OUT,
    PENDING,
    PLANNED,
    count_rows,
    left_out_values,
    none_ingested,
    row_values,
    sum_up,
    tell_row,
)
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    FIT,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    with_help,
)
from .preparecog import COMPRESS, NODATA, RESAMPLING
from .tables import make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..bucket.access import BucketAccess
    from ..workflows.ingest_plan import IngestOptions
    from .base import Definition, Run

MOST_WORKERS = 8
"""Tiles worked on at the same time, at most."""


@dataclass(frozen=True)
class Inputs:
    """What is to be ingested, and how; the bucket in `access` is named once the collection is known."""

    collection_id: str
    folder: str
    options: IngestOptions
    dry_run: bool
    access: BucketAccess


class IngestFolder(ByocAlgorithm):
    """Ingests a folder."""

    ID = "ingestfolder"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:ingestfolder --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --FOLDER=/data/scenes "
        "--PREFIX=scenes/2024 --DRY_RUN=true --OUTPUT=ingested.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("IngestFolder", "Ingest folder")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "IngestFolder",
                "Brings the rasters of a folder into a collection: finds which files are the bands of one tile, checks them "
                "as the service would, converts those that it would refuse, outlines the valid data, uploads the files to "
                "the collection's bucket, registers the tiles, and waits until they are ingested. The files of the folder "
                "are not changed.",
            ),
            translate(
                "IngestFolder",
                "It can be interrupted at any time and run again: a journal in the folder remembers what is done, and only "
                "the rest is done then. A file that has changed is done again.",
            ),
            translate(
                "IngestFolder",
                "What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others go "
                "on; only if no tile is left, the algorithm fails. Try a dry run first: it tells for each tile what would be "
                "converted, sent and registered, with which sensing time and where that is from.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "IngestFolder",
                "A table, one row a tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), "
                "stage (the step it came to), tile_id, status, sensing_time and time_source, files, converted (the bands "
                "whose files were), upload_bytes, points and crs of the cover geometry, message, why its files were grouped "
                "so, geojson. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason "
                "in message. Optional.",
            ),
            INGESTED: translate("IngestFolder", "How many tiles are ingested, by this run or one before."),
            PENDING: translate("IngestFolder", "How many are registered, and their ingestion has not ended."),
            PLANNED: translate("IngestFolder", "How many a dry run would ingest."),
            FAILED: translate("IngestFolder", "How many could not be ingested; their messages tell why."),
            LEFT_OUT: translate("IngestFolder", "How many files are in no tile."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("IngestFolder", "Ingested tiles"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            *ingest_parameters(),
            with_help(output, translate("IngestFolder", "Table of the tiles, and of the files left out.")),
            QgsProcessingOutputNumber(INGESTED, translate("IngestFolder", "Tiles ingested")),
            QgsProcessingOutputNumber(PENDING, translate("IngestFolder", "Tiles not ended")),
            QgsProcessingOutputNumber(PLANNED, translate("IngestFolder", "Tiles planned")),
            QgsProcessingOutputNumber(FAILED, translate("IngestFolder", "Tiles failed")),
            QgsProcessingOutputNumber(LEFT_OUT, translate("IngestFolder", "Files left out")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return what to ingest; raises `QgsProcessingException` or `InvalidRequest` for what cannot be used."""
        folder = self.parameterAsString(parameters, FOLDER, context).strip()
        if not folder:
            raise QgsProcessingException(
                translate("IngestFolder", "{name} is empty. Give the folder with the rasters.").format(
                    name=FOLDER
                )
            )
        return Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            folder,
            self._options(parameters, context),
            self.parameterAsBool(parameters, DRY_RUN, context),
            read_bucket_access(self, parameters, context),
        )

    def _options(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> IngestOptions:
        from ..workflows.ingest_plan import IngestOptions
        from ..workflows.patterns import compile_pattern

        pattern = self.parameterAsString(parameters, PATTERN, context).strip()
        if pattern:
            compile_pattern(pattern)
        no_data = parameters.get(NODATA)
        options = IngestOptions(
            pattern=pattern,
            prefix=self.parameterAsString(parameters, PREFIX, context).strip().strip("/"),
            convert=self.parameterAsEnumString(parameters, CONVERT, context),
            compression=self.parameterAsEnumString(parameters, COMPRESS, context),
            no_data=None
            if no_data is None or no_data == ""
            else self.parameterAsDouble(parameters, NODATA, context),
            resampling=self.parameterAsEnumString(parameters, RESAMPLING, context),
            fit=self.parameterAsEnumString(parameters, FIT, context),
            wait=float(self.parameterAsInt(parameters, WAIT, context)),
            overwrite=self.parameterAsBool(parameters, OVERWRITE, context),
            state=self.parameterAsString(parameters, JOURNAL_FOLDER, context).strip(),
        )
        options.check()
        return options

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Ingest the folder, and account for every tile and every file."""
        from ..workflows.ingest import ingest_folder

        with ThreadPoolExecutor(_workers()) as executor:
            report = ingest_folder(
                run.client(gentle=True),
                inputs.collection_id,
                inputs.folder,
                inputs.access,
                inputs.options,
                dry_run=inputs.dry_run,
                executor=executor,
                on_row=lambda row: tell_row(row, run),
                feedback=run.bridge,
            )
        # After a cancel too: what is done is done, and the table says so.
        fields = make_fields(COLUMNS)
        table = self.open_table(run, OUTPUT, fields)
        table.add(make_feature(fields, row_values(row)) for row in report.rows)
        table.add(make_feature(fields, left_out_values(left)) for left in report.left_out)
        counts = count_rows(report)
        sum_up(report, counts, run)
        if report.rows and counts[FAILED] == len(report.rows):
            raise QgsProcessingException(none_ingested(report))
        return {**table.result(), **counts}


def _workers() -> int:
    """Return how many tiles are worked on at a time: QGIS's own limit, or one more than cores, for some wait for the bucket."""
    allowed = QgsApplication.maxThreads()
    return max(1, min(allowed if allowed > 0 else (os.cpu_count() or 1) + 1, MOST_WORKERS))
