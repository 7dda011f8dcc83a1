"""What `byoc:updatetiles` takes and gives: parameters, outputs, and their explanations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..byoc.geometry import MAX_POINTS as SERVICE_MAX_POINTS
from ..core.i18n import translate
from .bucket_parameters import bucket_parameters
from .parameters import (
    INPUT,
    MAX_POINTS,
    OUTPUT,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    fit_parameter,
    with_help,
)
from .tile_choice import choice_parameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .base import Definition

COVER = "COVER"
TIME_FIELD = "TIME_FIELD"
SENSING_TIME = "SENSING_TIME"
FOLDER = "FOLDER"
UPDATED = "UPDATED"
UNCHANGED = "UNCHANGED"
PLANNED = "PLANNED"
FAILED = "FAILED"

LAYER = "layer"
FILES = "files"
BOX = "box"
KEEP = "keep"
COVER_OPTIONS = [LAYER, FILES, BOX, KEEP]
USUAL_TIME_FIELD = "sensing_time"
"""As “List tiles” writes it."""
NO_TIME = "none"
"""The value of SENSING_TIME that takes the time away."""
LEAST_POINTS = 4
"""A triangle with its closing point."""


def about() -> list[str]:
    """Return what the algorithm does."""
    return [
        translate(
            "UpdateTiles",
            "Changes the cover geometry and the sensing time of tiles that are registered, and keeps what is not given. "
            "Tiles that are already as they should be are not sent.",
        ),
        translate(
            "UpdateTiles",
            "Edit the layer that “List tiles” writes and give it as INPUT: each feature's geometry and time become those of "
            "its tile. Or choose tiles by ids, status or path, and have their cover geometries derived again from their "
            "files, or give them one sensing time.",
        ),
        translate(
            "UpdateTiles",
            "What concerns one tile (too many points, a geometry that crosses itself, an unknown id) is told in its row, and "
            "the others go on; only if nothing at all could be done, the algorithm fails. List the tiles shortly before: what "
            "somebody else has changed since is overwritten by an older layer. A dry run tells what would change.",
        ),
    ]


def output_help() -> Mapping[str, str]:
    """Return what each output holds."""
    return {
        OUTPUT: translate(
            "UpdateTiles",
            "A table, one row a tile or feature: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, "
            "cancelled), status, message (what changes from what), and the sensing_time and geojson that were sent. Optional.",
        ),
        UPDATED: translate("UpdateTiles", "How many tiles were updated."),
        UNCHANGED: translate("UpdateTiles", "How many are already as they should be."),
        PLANNED: translate("UpdateTiles", "How many a dry run would update."),
        FAILED: translate("UpdateTiles", "How many failed; their messages tell why."),
    }


def definitions() -> list[Definition]:
    """Return parameters and outputs."""
    output = QgsProcessingParameterFeatureSink(
        OUTPUT, translate("UpdateTiles", "Updated tiles"), QgsProcessing.SourceType.TypeVector, optional=True
    )
    return [
        connection_parameter(),
        collection_id_parameter(),
        *choice_parameters(),
        _cover_parameter(),
        _folder_parameter(),
        *_outline_parameters(),
        *_time_parameters(),
        dry_run_parameter(
            translate("UpdateTiles", "Does everything but update: see what would change."),
        ),
        *bucket_parameters(),
        with_help(output, translate("UpdateTiles", "Table of the tiles.")),
        QgsProcessingOutputNumber(UPDATED, translate("UpdateTiles", "Tiles updated")),
        QgsProcessingOutputNumber(UNCHANGED, translate("UpdateTiles", "Tiles unchanged")),
        QgsProcessingOutputNumber(PLANNED, translate("UpdateTiles", "Tiles planned")),
        QgsProcessingOutputNumber(FAILED, translate("UpdateTiles", "Tiles failed")),
    ]


def _cover_parameter() -> Definition:
    return with_help(
        QgsProcessingParameterEnum(
            COVER,
            translate("UpdateTiles", "Cover geometry"),
            options=COVER_OPTIONS,
            defaultValue=LAYER,
            usesStaticStrings=True,
        ),
        translate(
            "UpdateTiles",
            "layer: those of the layer's features, in any CRS, with 100 points at most (features without geometry keep what is "
            "there). files: outlined again from the files of the tile. box: the bounding box, as without a cover geometry. "
            "keep: as it is.",
        ),
    )


def _folder_parameter() -> Definition:
    return with_help(
        QgsProcessingParameterFile(
            FOLDER,
            translate("UpdateTiles", "Copy of the bucket (empty: the bucket itself)"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        translate(
            "UpdateTiles",
            "For “files”: a folder of this computer with the same folders and files as the bucket. Empty: the files are read "
            "from the bucket; its keys are given below, or come from the environment.",
        ),
    )


def _outline_parameters() -> list[Definition]:
    return [
        fit_parameter(),
        with_help(
            QgsProcessingParameterNumber(
                MAX_POINTS,
                translate("UpdateTiles", "Most points"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=SERVICE_MAX_POINTS,
                minValue=LEAST_POINTS,
                maxValue=SERVICE_MAX_POINTS,
            ),
            translate(
                "UpdateTiles",
                "For “files”: how many points an outline may have in all, the closing point of each ring counted.",
            ),
        ),
    ]


def _time_parameters() -> list[Definition]:
    return [
        with_help(
            QgsProcessingParameterField(
                TIME_FIELD,
                translate("UpdateTiles", "Field with the sensing time"),
                defaultValue=USUAL_TIME_FIELD,
                parentLayerParameterName=INPUT,
                optional=True,
            ),
            translate(
                "UpdateTiles",
                "Date and time, or a text in ISO 8601, in UTC. Where it is empty the tile keeps its time; the text “none” takes "
                "the time away. sensing_time, unless another field is given; an empty text here for no field at all.",
            ),
        ),
        with_help(
            # A text, not a date-time widget: that drops the offset of what is typed, shows no time zone, has no milliseconds.
            QgsProcessingParameterString(
                SENSING_TIME,
                translate("UpdateTiles", "One sensing time for all (UTC, such as 2019-10-21T14:51:00Z)"),
                optional=True,
            ),
            translate(
                "UpdateTiles",
                "ISO 8601 with the time of day; without an offset it is UTC. “none” takes the time away. When it is given, the "
                "field with the sensing time is not looked at.",
            ),
        ),
    ]
