"""byoc:checkraster: what the service would say of raster files, before anything is sent."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..bucket.paths import split_vsis3
from ..core.i18n import translate
from ..workflows.checking import check_files
from .base import ByocAlgorithm
from .bucket_parameters import (
    S3_AUTHCFG,
    S3_ENDPOINT,
    S3_PROFILE,
    S3_REGION,
    bucket_parameters,
    read_bucket_access,
)
from .check_report import CheckedTile, report_html
from .parameters import (
    COLLECTION_ID,
    INPUT,
    collection_id,
    connection_parameter,
    raster_paths,
    with_help,
)
from .tables import TEXT, TRUTH, make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qgis.core import QgsProcessingContext

    from ..bucket.access import BucketAccess
    from ..byoc.models import Collection
    from ..raster.checks import Finding
    from .base import Definition, Run

ONE_TILE = "ONE_TILE"
PASSED = "PASSED"
ERRORS = "ERRORS"
WARNINGS = "WARNINGS"
REPORT = "REPORT"
FINDINGS = "FINDINGS"

WORKERS = 8
"""Files read at the same time: most of it is waiting for a disk or a bucket."""

COLUMNS = (
    ("tile", TEXT),
    ("file", TEXT),
    ("severity", TEXT),
    ("rule", TEXT),
    ("where", TEXT),
    ("found", TEXT),
    ("allowed", TEXT),
    ("service_wording", TEXT),
    ("fix", TEXT),
    ("cured_by_prepare_cog", TRUTH),
)


@dataclass(frozen=True)
class Inputs:
    """The files by tile (its name, and the paths of its files), and the collection that they are meant for, if any.

    `access` is given for each bucket that they lie in, where the parameters say how it is reached.
    """

    tiles: tuple[tuple[str, tuple[str, ...]], ...]
    one_tile: bool
    collection_id: str
    report: str
    access: tuple[BucketAccess, ...]


class CheckRaster(ByocAlgorithm):
    """Checks files; needs a connection only to compare with a collection."""

    ID = "checkraster"
    GROUP = "rasters"
    EXAMPLE = (
        "qgis_process run byoc:checkraster --INPUT=scene/B04.tif --INPUT=scene/B08.tif --ONE_TILE=true "
        "--REPORT=report.html --FINDINGS=findings.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("CheckRaster", "Check rasters")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "CheckRaster",
                "Tells of raster files whether the service will ingest them, and what to do about those that it will not: "
                "internal tiles at every overview level, overviews, CRS, compression, bands, bit depths, no data, extents, "
                "names, the size of the header. Only headers are read; nothing is sent.",
            ),
            translate(
                "CheckRaster",
                "Errors make ingestion fail. Warnings are served, but slowly or not as expected. Most errors are cured by "
                "“Prepare COG”.",
            ),
            translate(
                "CheckRaster",
                "With a collection the files are also compared with its bands, their formats and no data. Files that cannot "
                "be read are findings, too: the algorithm itself fails only when it can check nothing.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            PASSED: translate("CheckRaster", "True when there is no error."),
            ERRORS: translate("CheckRaster", "How many errors were found."),
            WARNINGS: translate("CheckRaster", "How many warnings were found."),
            REPORT: translate("CheckRaster", "A page (HTML) with every finding and what to do. Optional."),
            FINDINGS: translate(
                "CheckRaster",
                "A table, one row a finding: tile, file, severity (error, warning, info), rule, where, found, allowed, "
                "service_wording, fix, cured_by_prepare_cog. Optional.",
            ),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        table = QgsProcessingParameterFeatureSink(
            FINDINGS,
            translate("CheckRaster", "Findings"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        page = QgsProcessingParameterFileDestination(
            REPORT,
            translate("CheckRaster", "Report"),
            translate("CheckRaster", "HTML files (*.html)"),
            optional=True,
        )
        return [
            _input_parameter(),
            _one_tile_parameter(),
            connection_parameter(),
            _collection_parameter(),
            *bucket_parameters(),
            with_help(page, translate("CheckRaster", "Page of the findings.")),
            with_help(table, translate("CheckRaster", "Table of the findings.")),
            QgsProcessingOutputBoolean(PASSED, translate("CheckRaster", "Passed")),
            QgsProcessingOutputNumber(ERRORS, translate("CheckRaster", "Number of errors")),
            QgsProcessingOutputNumber(WARNINGS, translate("CheckRaster", "Number of warnings")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return the files by tile; raises `QgsProcessingException` for a layer without a file, or an id that is none."""
        paths = raster_paths(parameters, INPUT, context)
        one_tile = self.parameterAsBool(parameters, ONE_TILE, context)
        wanted = self.parameterAsString(parameters, COLLECTION_ID, context).strip()
        given = parameters.get(REPORT)
        return Inputs(
            ((_common_name(paths), paths),) if one_tile else tuple((path, (path,)) for path in paths),
            one_tile,
            collection_id(wanted) if wanted else "",
            self.parameterAsFileOutput(parameters, REPORT, context) if given not in (None, "") else "",
            self._read_access(paths, parameters, context),
        )

    def _read_access(
        self, paths: Sequence[str], parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> tuple[BucketAccess, ...]:
        """Return access to each bucket; none where no parameter says how, and what QGIS was started with counts."""
        names = (S3_AUTHCFG, S3_PROFILE, S3_ENDPOINT, S3_REGION)
        if not any(self.parameterAsString(parameters, name, context).strip() for name in names):
            return ()
        keys = filter(None, map(split_vsis3, paths))
        buckets = dict.fromkeys(key.bucket for key in keys)
        return tuple(read_bucket_access(self, parameters, context, bucket) for bucket in buckets)

    def needs_access(self, inputs: Inputs) -> bool:
        """Ask for a connection only to look up a collection."""
        return bool(inputs.collection_id)

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Check every tile, then write table and page."""
        from ..raster.checks import ERROR, WARNING

        collection = run.client().get_collection(inputs.collection_id) if inputs.collection_id else None
        with ExitStack() as stack:
            for access in inputs.access:
                stack.enter_context(access.installed())
            checked = _check_all(inputs, collection, run)
        severities = [one.severity for tile in checked for one in tile.findings]
        errors, warnings = severities.count(ERROR), severities.count(WARNING)
        fields = make_fields(COLUMNS)
        table = self.open_table(run, FINDINGS, fields)
        table.add(
            make_feature(fields, finding_values(tile.name, one)) for tile in checked for one in tile.findings
        )
        outputs: dict[str, Any] = {**table.result()}
        if inputs.report:
            Path(inputs.report).write_text(report_html(checked), encoding="utf-8")
            outputs[REPORT] = inputs.report
        run.feedback.pushInfo(
            translate("CheckRaster", "Tiles checked: {tiles}, errors: {errors}, warnings: {warnings}").format(
                tiles=len(checked), errors=errors, warnings=warnings
            )
        )
        return {**outputs, PASSED: errors == 0, ERRORS: errors, WARNINGS: warnings}


def finding_values(tile: str, finding: Finding) -> dict[str, Any]:
    """Return the value of each column for a finding."""
    from ..raster.checks import CURED_BY_COG

    return {
        "tile": tile,
        "file": finding.file or None,
        "severity": finding.severity,
        "rule": finding.rule,
        "where": finding.where or None,
        "found": finding.found,
        "allowed": finding.allowed,
        "service_wording": finding.service_wording or None,
        "fix": finding.fix or None,
        "cured_by_prepare_cog": finding.rule in CURED_BY_COG,
    }


def _check_all(inputs: Inputs, collection: Collection | None, run: Run) -> list[CheckedTile]:
    """Check the tiles side by side; tell of each in the order given."""
    checked = []
    with ThreadPoolExecutor(max(1, min(len(inputs.tiles), WORKERS))) as executor:
        futures = [
            executor.submit(_check_one, name, paths, collection, alone=not inputs.one_tile)
            for name, paths in inputs.tiles
        ]
        try:
            for number, future in enumerate(futures, start=1):
                run.bridge.check()
                tile = future.result()
                checked.append(tile)
                _tell(tile, run)
                run.bridge.set_progress(number / len(futures))
        finally:
            for future in futures:
                future.cancel()
    return checked


def _check_one(name: str, paths: Sequence[str], collection: Collection | None, *, alone: bool) -> CheckedTile:
    return CheckedTile(name, tuple(paths), check_files(paths, collection, alone=alone))


def _tell(tile: CheckedTile, run: Run) -> None:
    from ..raster.checks import ERROR, WARNING

    if not tile.findings:
        run.feedback.pushInfo(translate("CheckRaster", "{name}: nothing found").format(name=tile.name))
    for one in tile.findings:
        say = {ERROR: run.feedback.reportError, WARNING: run.feedback.pushWarning}.get(one.severity)
        (say or run.feedback.pushInfo)(str(one) if one.file else f"{tile.name}: {one}")


def _common_name(paths: Sequence[str]) -> str:
    """Name a tile of several files by the folder they share, or all of them."""
    folders = {str(PurePosixPath(path.replace("\\", "/")).parent) for path in paths}
    return paths[0] if len(paths) == 1 else folders.pop() if len(folders) == 1 else ", ".join(sorted(folders))


class _AnyRasters(QgsProcessingParameterMultipleLayers):
    """Rasters, also such as do not open: QGIS refuses those with "Incorrect parameter value", and they are a finding."""

    def checkValueIsAcceptable(  # noqa: N802 (QGIS calls it so)
        self,
        value: object,  # noqa: ARG002 (`raster_paths` looks at it)
        context: QgsProcessingContext | None = None,  # noqa: ARG002
    ) -> bool:
        """Take everything."""
        return True


def _input_parameter() -> QgsProcessingParameterMultipleLayers:
    parameter = _AnyRasters(INPUT, translate("CheckRaster", "Rasters"), QgsProcessing.SourceType.TypeRaster)
    parameter.setMinimumNumberInputs(1)
    return with_help(
        parameter,
        translate(
            "CheckRaster",
            "Raster layers with files, or paths of files (local, /vsis3/…, /vsicurl/…), also of such that cannot be opened.",
        ),
    )


def _one_tile_parameter() -> QgsProcessingParameterBoolean:
    return with_help(
        QgsProcessingParameterBoolean(
            ONE_TILE,
            translate("CheckRaster", "The rasters are the band files of one tile"),
            defaultValue=False,
        ),
        translate(
            "CheckRaster",
            "Then they are also compared with one another: extents, CRS, extensions, names. Without, each is looked at by "
            "itself.",
        ),
    )


def _collection_parameter() -> QgsProcessingParameterString:
    return with_help(
        QgsProcessingParameterString(
            COLLECTION_ID, translate("CheckRaster", "Collection id (empty: none)"), optional=True
        ),
        translate(
            "CheckRaster",
            "Id of the collection that the files are meant for, a UUID: its bands, their formats and no data are compared. "
            "Empty: no connection is needed.",
        ),
    )
