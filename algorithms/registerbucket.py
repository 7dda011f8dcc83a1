"""byoc:registerbucket: what is in the bucket already becomes tiles of a collection."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .bucket_parameters import bucket_parameters, read_bucket_access
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    FIT,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    fit_parameter,
    with_help,
)
from .register_report import (
    COLUMNS,
    FAILED,
    WITH_FOOTPRINT,
    count_help,
    count_outcomes,
    count_outputs,
    none_registered,
    result_values,
    sum_up,
    table_parameter,
    tell_result,
    with_footprint_parameter,
)
from .tables import TEXT, make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..bucket.access import BucketAccess
    from ..byoc.client import ByocClient
    from ..workflows.register import RegisterResult
    from ..workflows.register_bucket import BucketPlan
    from .base import Definition, Run

PREFIX = "PREFIX"
PATTERN = "PATTERN"
CHECK = "CHECK"
LEFT_OUT = "LEFT_OUT"

LEFT_OUT_OUTCOME = "left-out"
MOST_WORKERS = 8
"""Tiles looked into at the same time: mostly they wait for the bucket."""
TOLD_LEFT_OUT = 20
"""Files left out that the log names; the table has them all."""

BUCKET_COLUMNS = (*COLUMNS, ("why", TEXT))


@dataclass(frozen=True)
class Inputs:
    """What is to be registered; the bucket in `access` is named once the collection is known."""

    collection_id: str
    prefix: str
    pattern: str
    fit: str
    with_footprint: bool
    check: bool
    dry_run: bool
    access: BucketAccess


class RegisterBucket(ByocAlgorithm):
    """Registers what a bucket holds."""

    ID = "registerbucket"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:registerbucket --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --PREFIX=scenes/2024 "
        "--PATTERN={tile}/{band}_%Y%m%dT%H%M%S.tif --OUTPUT=registered.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("RegisterBucket", "Register bucket")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "RegisterBucket",
                "Registers the files that are in the bucket of a collection already: lists them, finds which are the bands of "
                "one tile, leaves out what is registered, checks the others as the service would, outlines their valid data, "
                "and registers them. Files are neither changed nor moved.",
            ),
            translate(
                "RegisterBucket",
                "Without a pattern the names of the files tell: those in one folder that differ in the name of a band alone "
                "(B04, red, VV, or what the collection has) are one tile, with (BAND) in its path. Sensing times come from "
                "STAC items beside the files, from names, or from the metadata of the files. The table tells for each tile "
                "what was read from what, and for each file that is in no tile, why. Try a dry run first.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "RegisterBucket",
                "A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), "
                "tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson, and why its "
                "files were grouped so. Then one row for each file that is in no tile: outcome left-out, the file in files, "
                "the reason in message. Optional.",
            ),
            **count_help(),
            LEFT_OUT: translate("RegisterBucket", "How many files are in no tile."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        return [
            connection_parameter(),
            collection_id_parameter(),
            _prefix_parameter(),
            _pattern_parameter(),
            with_footprint_parameter(
                translate(
                    "RegisterBucket",
                    "Outlines the valid data of each tile, for which the files are read from the bucket. Without, the service takes "
                    "the bounding box, collar included.",
                )
            ),
            fit_parameter(),
            _check_parameter(),
            dry_run_parameter(
                translate("RegisterBucket", "Does everything but register: see what would be sent.")
            ),
            *bucket_parameters(),
            table_parameter(translate("RegisterBucket", "Table of the tiles, and of the files left out.")),
            *count_outputs(),
            QgsProcessingOutputNumber(LEFT_OUT, translate("RegisterBucket", "Files left out")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return what to register; raises `QgsProcessingException` or `InvalidRequest` for what cannot be used."""
        from ..workflows.patterns import compile_pattern
        from ..workflows.register_bucket import folder_prefix

        pattern = self.parameterAsString(parameters, PATTERN, context).strip()
        if pattern:
            compile_pattern(pattern)
        prefix = self.parameterAsString(parameters, PREFIX, context)
        folder_prefix(prefix)
        return Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            prefix,
            pattern,
            self.parameterAsEnumString(parameters, FIT, context),
            self.parameterAsBool(parameters, WITH_FOOTPRINT, context),
            self.parameterAsBool(parameters, CHECK, context),
            self.parameterAsBool(parameters, DRY_RUN, context),
            read_bucket_access(self, parameters, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Register the tiles, and account for every file."""
        from ..workflows.register_bucket import plan_bucket

        client = run.client(gentle=True)
        bucket = client.get_collection(inputs.collection_id).s3_bucket
        access = inputs.access.for_bucket(bucket)
        plan = plan_bucket(
            client,
            inputs.collection_id,
            access,
            prefix=inputs.prefix,
            pattern=inputs.pattern,
            feedback=run.bridge,
        )
        _tell_plan(plan, run)
        results = _register(plan, client, access, inputs, run)
        # After a cancel too: what was registered until then is registered, and the table says so.
        fields = make_fields(BUCKET_COLUMNS)
        table = self.open_table(run, OUTPUT, fields)
        table.add(make_feature(fields, _values(result)) for result in results)
        table.add(
            make_feature(fields, {"outcome": LEFT_OUT_OUTCOME, "files": left.file, "message": left.why})
            for left in plan.left_out
        )
        counts = count_outcomes(results)
        sum_up(counts, len(results), run)
        if results and counts[FAILED] == len(results):
            raise QgsProcessingException(none_registered(results))
        return {**table.result(), **counts, LEFT_OUT: len(plan.left_out)}


def _register(
    plan: BucketPlan, client: ByocClient, access: BucketAccess, inputs: Inputs, run: Run
) -> list[RegisterResult]:
    from ..workflows.drafting import Drafting
    from ..workflows.register_bucket import register_plan

    with ThreadPoolExecutor(_workers()) as executor:
        return register_plan(
            client,
            plan,
            access,
            drafting=Drafting(inputs.with_footprint, inputs.fit),
            check=inputs.check,
            dry_run=inputs.dry_run,
            executor=executor,
            on_result=lambda result: _tell(result, run),
            feedback=run.bridge,
        )


def _values(result: RegisterResult) -> dict[str, Any]:
    return {**result_values(result), "why": getattr(result.source, "why", None)}


def _tell(result: RegisterResult, run: Run) -> None:
    """Tell what became of one tile, unless it is merely as it was: there may be thousands of those."""
    from ..workflows.register import Outcome

    if result.outcome is not Outcome.EXISTS or result.notes:
        tell_result(result, run)


def _tell_plan(plan: BucketPlan, run: Run) -> None:
    if not plan.sources and not plan.settled:
        run.feedback.pushWarning(
            translate(
                "RegisterBucket",
                "No file makes a tile: {objects} files were found. Check {prefix}, and what the table says of the files.",
            ).format(objects=plan.objects, prefix=PREFIX)
        )
    for left in plan.left_out[:TOLD_LEFT_OUT]:
        run.feedback.pushInfo(f"{left.file}: {left.why}")
    if len(plan.left_out) > TOLD_LEFT_OUT:
        run.feedback.pushInfo(
            translate("RegisterBucket", "({more} more files are left out, see the table.)").format(
                more=len(plan.left_out) - TOLD_LEFT_OUT
            )
        )


def _workers() -> int:
    """Return how many tiles are looked into at a time: QGIS's own limit, but no more than a bucket likes."""
    allowed = QgsApplication.maxThreads()
    return max(1, min(allowed if allowed > 0 else 2 * (os.cpu_count() or 1), MOST_WORKERS))


def _prefix_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        PREFIX, translate("RegisterBucket", "Folder in the bucket (empty: all of it)"), optional=True
    )
    return with_help(
        parameter,
        translate("RegisterBucket", "Only files in this folder, or deeper, are registered: scenes/2024."),
    )


def _pattern_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        PATTERN, translate("RegisterBucket", "Pattern of the files (empty: from their names)"), optional=True
    )
    return with_help(
        parameter,
        translate(
            "RegisterBucket",
            "What in a file's key is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, "
            "where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, "
            "hour, minute, second, subsecond, as the byoc-tool takes it: "
            "(?<tile>.*)/(?<band>B..)_(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})[.]tif. It fits the whole key, or "
            "the end of it from a folder on. Files that it does not fit are left out.",
        ),
    )


def _check_parameter() -> QgsProcessingParameterBoolean:
    parameter = QgsProcessingParameterBoolean(
        CHECK, translate("RegisterBucket", "Check the files first"), defaultValue=True
    )
    return with_help(
        parameter,
        translate(
            "RegisterBucket",
            "Reads the headers of the files, and does not register tiles that the service would refuse; their rows tell why.",
        ),
    )
