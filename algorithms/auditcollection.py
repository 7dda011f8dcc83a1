"""byoc:auditcollection: what is in the bucket against what is registered, and the step that mends each difference."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.i18n import translate
from .audit_report import (
    COLUMNS,
    COUNTS,
    FAILED,
    FINDINGS,
    LEFT_OUT,
    REMEDIED,
    count_titles,
    counts,
    none_mended,
    result_values,
    tell_audit,
    tell_result,
)
from .base import ByocAlgorithm
from .bucket_parameters import bucket_parameters, read_bucket_access
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    OUTPUT,
    check_enum,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    with_help,
)
from .tables import make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..bucket.access import BucketAccess
    from ..byoc.client import ByocClient
    from ..workflows.audit_findings import Audit
    from ..workflows.remedies import RemedyResult
    from .base import Definition, Run

PREFIX = "PREFIX"
PATTERN = "PATTERN"
REMEDY = "REMEDY"

NO_REMEDY = "none"
REMEDY_OPTIONS = ["none", "register", "reingest", "delete", "delete-incomplete", "derive-cover"]
"""Those of `workflows.audit_findings.Remedy`, which is not imported before it is used; a test compares them."""

WORKERS = 8
"""Tiles looked into at the same time: mostly they wait for the bucket."""


@dataclass(frozen=True)
class Inputs:
    """What is to be audited, and what is to be mended; the bucket in `access` is named once the collection is known."""

    collection_id: str
    prefix: str
    pattern: str
    remedies: frozenset[str]
    dry_run: bool
    access: BucketAccess


class AuditCollection(ByocAlgorithm):
    """Audits a collection."""

    ID = "auditcollection"
    GROUP = "collections"
    EXAMPLE = (
        "qgis_process run byoc:auditcollection --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --PREFIX=scenes "
        "--OUTPUT=findings.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("AuditCollection", "Audit collection")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "AuditCollection",
                "Compares a collection with its bucket, and finds: files that are not registered; tiles whose files are gone; "
                "tiles whose files have changed since they were ingested; tiles that failed and would pass now, and those "
                "that would fail again, with the reason; cover geometries that are only the bounding box though the files "
                "hold no data at their edges.",
            ),
            translate(
                "AuditCollection",
                "Each finding comes with the one step that mends it, which can be taken at once (see {parameter}). The bucket "
                "and the tiles are listed once; rasters are opened only where nothing else tells. Tiles that are being "
                "ingested are left alone.",
            ).format(parameter=REMEDY),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "AuditCollection",
                "A table, one row a finding: kind (not-registered, files-gone, stale, would-pass-now, still-failing, "
                "box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.",
            ),
            FINDINGS: translate("AuditCollection", "How many findings there are; 0: all is as it should be."),
            REMEDIED: translate(
                "AuditCollection", "How many findings were mended, or in a dry run would be."
            ),
            FAILED: translate("AuditCollection", "How many could not be mended; their messages tell why."),
            LEFT_OUT: translate(
                "AuditCollection",
                "How many files of the bucket are no tile's and can be none; the log tells why.",
            ),
            **dict(zip(COUNTS, count_titles())),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("AuditCollection", "Findings"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            _prefix_parameter(),
            _pattern_parameter(),
            _remedy_parameter(),
            dry_run_parameter(
                translate("AuditCollection", "Does everything but mend: see what would be done.")
            ),
            *bucket_parameters(),
            with_help(output, translate("AuditCollection", "Table of the findings.")),
            QgsProcessingOutputNumber(FINDINGS, translate("AuditCollection", "Findings")),
            *(QgsProcessingOutputNumber(name, text) for name, text in zip(COUNTS, count_titles())),
            QgsProcessingOutputNumber(REMEDIED, translate("AuditCollection", "Findings mended")),
            QgsProcessingOutputNumber(FAILED, translate("AuditCollection", "Findings not mended")),
            QgsProcessingOutputNumber(LEFT_OUT, translate("AuditCollection", "Files left out")),
        ]

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Check the remedies one by one: a shell gives several in one text, or an empty one for none."""
        return super().checkParameterValues(_with_listed(parameters), context)

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return what to audit; raises `QgsProcessingException` or `InvalidRequest` for what cannot be used."""
        from ..workflows.audit import folder_of
        from ..workflows.patterns import compile_pattern

        pattern = self.parameterAsString(parameters, PATTERN, context).strip()
        if pattern:
            compile_pattern(pattern)
        plain = _with_listed(parameters)
        for value in plain[REMEDY] if isinstance(plain[REMEDY], list) else ():
            check_enum(self.parameterDefinition(REMEDY), value)
        chosen = frozenset(self.parameterAsEnumStrings(plain, REMEDY, context))
        return Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            folder_of(self.parameterAsString(parameters, PREFIX, context)),
            pattern,
            chosen - {NO_REMEDY},
            self.parameterAsBool(parameters, DRY_RUN, context),
            read_bucket_access(self, parameters, context, ""),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Audit, mend what is to be mended, and write the table."""
        from ..workflows.audit import full_audit

        client = run.client(gentle=True)
        bucket = client.get_collection(inputs.collection_id).s3_bucket
        access = inputs.access.for_bucket(bucket)
        with ThreadPoolExecutor(_workers()) as executor:
            audit = full_audit(
                client,
                inputs.collection_id,
                access,
                prefix=inputs.prefix,
                pattern=inputs.pattern,
                executor=executor,
                feedback=run.bridge,
            )
            results = _mend(audit, client, access, inputs, executor, run)
        fields = make_fields(COLUMNS)
        table = self.open_table(run, OUTPUT, fields)
        table.add(make_feature(fields, result_values(result)) for result in results)
        tell_audit(audit, run)
        why = none_mended(results)
        if why:
            raise QgsProcessingException(why)
        return {**table.result(), **counts(audit, results)}


def _with_listed(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters with the texts of REMEDY as a list; a value of another kind stays."""
    given = parameters.get(REMEDY)
    if given is None or given == NULL:
        given = []
    elif isinstance(given, str):
        given = given.split(",")
    if isinstance(given, (list, tuple)):
        values = [one.strip() if isinstance(one, str) else one for one in given]
        given = [one for one in values if one != ""] or [NO_REMEDY]
    return {**parameters, REMEDY: given}


def _mend(
    audit: Audit,
    client: ByocClient,
    access: BucketAccess,
    inputs: Inputs,
    executor: ThreadPoolExecutor,
    run: Run,
) -> list[RemedyResult]:
    """Take the chosen steps; every finding has a result, whether its step was chosen or not."""
    from ..workflows.audit_findings import Remedy
    from ..workflows.remedies import apply_remedies

    return apply_remedies(
        client,
        inputs.collection_id,
        audit.findings,
        access,
        remedies=frozenset(map(Remedy, inputs.remedies)),
        dry_run=inputs.dry_run,
        executor=executor,
        on_result=lambda result: tell_result(result, run),
        feedback=run.bridge,
    )


def _workers() -> int:
    """Return how many tiles are looked into at a time: QGIS's own limit, but no more than a bucket likes."""
    allowed = QgsApplication.maxThreads()
    return max(1, min(allowed, WORKERS)) if allowed > 0 else WORKERS


def _prefix_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        PREFIX, translate("AuditCollection", "Folder in the bucket (empty: all of it)"), optional=True
    )
    return with_help(
        parameter,
        translate(
            "AuditCollection",
            "Only files and tiles in this folder, or deeper, are compared: scenes/2024. Give it when the bucket holds the "
            "files of other collections too: they would all be found unregistered.",
        ),
    )


def _pattern_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        PATTERN,
        translate("AuditCollection", "Pattern of files not registered (empty: from their names)"),
        optional=True,
    )
    return with_help(
        parameter,
        translate(
            "AuditCollection",
            "How files that are not registered make tiles: a pattern of their keys with named groups, as “Register bucket” "
            "(byoc:registerbucket) takes it. Empty: the files are grouped by their names and the bands of the collection.",
        ),
    )


def _remedy_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        REMEDY,
        translate("AuditCollection", "Mend at once"),
        options=REMEDY_OPTIONS,
        allowMultiple=True,
        defaultValue=[NO_REMEDY],
        optional=True,
        usesStaticStrings=True,
    )
    return with_help(
        parameter,
        translate(
            "AuditCollection",
            "Any of these. none: only tell. register: register the files that no tile has, each tile with its cover geometry, "
            "unless its files would fail. reingest: have tiles ingested again whose files have changed, or that would pass now. "
            "delete: delete the registration of tiles that have no file. delete-incomplete: the same for tiles of which some "
            "files are gone. derive-cover: outline the valid data of tiles whose cover geometry is only the bounding box. "
            "Files are never changed.",
        ),
    )
