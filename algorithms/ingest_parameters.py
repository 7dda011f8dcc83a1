"""The parameters of byoc:ingestfolder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.i18n import translate
from .bucket_parameters import advanced, bucket_parameters
from .parameters import (
    dry_run_parameter,
    fit_parameter,
    with_help,
)
from .preparecog import COMPRESS, COMPRESS_OPTIONS, NODATA, RESAMPLING, RESAMPLING_OPTIONS

if TYPE_CHECKING:
    from qgis.core import QgsProcessingParameterDefinition

FOLDER = "FOLDER"
PATTERN = "PATTERN"
PREFIX = "PREFIX"
CONVERT = "CONVERT"
WAIT = "WAIT"
OVERWRITE = "OVERWRITE"
JOURNAL_FOLDER = "JOURNAL_FOLDER"

CONVERT_OPTIONS = ["needed", "always", "never"]
"""Those of `workflows.ingest_steps.CONVERT`, which is not imported before it is used; a test compares them."""
DEFAULT_WAIT = 600
"""Seconds: the service takes some minutes for a few tiles."""


def ingest_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return all parameters but the connection, the collection and the output."""
    return [
        _folder_parameter(),
        _pattern_parameter(),
        _prefix_parameter(),
        _convert_parameter(),
        fit_parameter(),
        _wait_parameter(),
        dry_run_parameter(
            translate(
                "IngestFolder", "Checks the files and tells what would be done; writes and sends nothing."
            )
        ),
        _compress_parameter(),
        _no_data_parameter(),
        _resampling_parameter(),
        _overwrite_parameter(),
        _journal_folder_parameter(),
        *bucket_parameters(),
    ]


def _folder_parameter() -> QgsProcessingParameterFile:
    parameter = QgsProcessingParameterFile(
        FOLDER, translate("IngestFolder", "Folder"), QgsProcessingParameterFile.Behavior.Folder
    )
    return with_help(
        parameter,
        translate(
            "IngestFolder",
            "The folder with the rasters, in it or in folders below it. A file .byoc-journal.jsonl is written into it, by "
            "which an interrupted run goes on.",
        ),
    )


def _pattern_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        PATTERN, translate("IngestFolder", "Pattern of the files (empty: from their names)"), optional=True
    )
    return with_help(
        parameter,
        translate(
            "IngestFolder",
            "What in a file's path is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, "
            "where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, "
            "hour, minute, second, subsecond, as the byoc-tool takes it. Files that it does not fit are left out.",
        ),
    )


def _prefix_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        PREFIX, translate("IngestFolder", "Folder in the bucket (empty: its top)"), optional=True
    )
    return with_help(
        parameter,
        translate(
            "IngestFolder", "Where files go in the bucket: scenes/2024. Below it they lie as in the folder."
        ),
    )


def _convert_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        CONVERT,
        translate("IngestFolder", "Convert files"),
        options=CONVERT_OPTIONS,
        defaultValue=CONVERT_OPTIONS[0],
        usesStaticStrings=True,
    )
    return with_help(
        parameter,
        translate(
            "IngestFolder",
            "needed: to cloud optimized GeoTIFF what the service would refuse as it is. always: every file. never: what "
            "would be refused is only told.",
        ),
    )


def _wait_parameter() -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        WAIT,
        translate("IngestFolder", "Longest wait for the ingestion (seconds)"),
        QgsProcessingParameterNumber.Type.Integer,
        defaultValue=DEFAULT_WAIT,
        minValue=0,
    )
    return with_help(
        parameter,
        translate(
            "IngestFolder",
            "After so many seconds it ends, whether all tiles are ingested or not; 0 does not wait.",
        ),
    )


def _compress_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        COMPRESS,
        translate("IngestFolder", "Compression of converted files"),
        options=COMPRESS_OPTIONS,
        defaultValue=COMPRESS_OPTIONS[0],
        usesStaticStrings=True,
    )
    text = translate(
        "IngestFolder", "All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster."
    )
    return with_help(advanced(parameter), text)


def _no_data_parameter() -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        NODATA,
        translate("IngestFolder", "No-data value of converted files (none: as it is)"),
        QgsProcessingParameterNumber.Type.Double,
        optional=True,
    )
    return with_help(
        advanced(parameter),
        translate(
            "IngestFolder",
            "The value that means no data in converted files: best that of the collection. Pixels that a mask, an alpha band "
            "or another value declares empty get it.",
        ),
    )


def _resampling_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        RESAMPLING,
        translate("IngestFolder", "Overviews of converted files by"),
        options=RESAMPLING_OPTIONS,
        defaultValue=RESAMPLING_OPTIONS[0],
        usesStaticStrings=True,
    )
    text = translate("IngestFolder", "AVERAGE for measured values, NEAREST or MODE for classes.")
    return with_help(advanced(parameter), text)


def _overwrite_parameter() -> QgsProcessingParameterBoolean:
    parameter = QgsProcessingParameterBoolean(
        OVERWRITE, translate("IngestFolder", "Write over objects of others"), defaultValue=False
    )
    return with_help(
        advanced(parameter),
        translate(
            "IngestFolder",
            "Objects in the bucket that no run on this folder has put there are left alone, and the tile is a conflict; with "
            "this they are written over.",
        ),
    )


def _journal_folder_parameter() -> QgsProcessingParameterFile:
    parameter = QgsProcessingParameterFile(
        JOURNAL_FOLDER,
        translate("IngestFolder", "Folder for the journal (empty: the folder itself)"),
        QgsProcessingParameterFile.Behavior.Folder,
        optional=True,
    )
    return with_help(
        advanced(parameter),
        translate(
            "IngestFolder",
            "For a folder that cannot be written, such as a read-only disk: where to keep the journal and, for as long as "
            "they are needed, converted files. Give the same one each time.",
        ),
    )
