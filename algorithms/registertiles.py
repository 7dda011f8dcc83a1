"""byoc:registertiles: raster files in, tiles of a collection out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..byoc.models import parse_time
from ..core.i18n import translate
from .base import ByocAlgorithm
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    INPUT,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    raster_sources,
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
    workers,
)
from .tables import make_feature, make_fields
from .tile_plan import PlannedTile, check_buckets, plan_tiles

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from qgis.core import QgsProcessingContext

    from .base import Definition, Run

TILE_PATH = "TILE_PATH"
SENSING_TIME = "SENSING_TIME"


@dataclass(frozen=True)
class Inputs:
    """What is to be registered where."""

    collection_id: str
    tiles: tuple[PlannedTile, ...]
    path_from_key: bool
    sensing_time: datetime | None
    with_footprint: bool
    dry_run: bool


class RegisterTiles(ByocAlgorithm):
    """Registers tiles."""

    ID = "registertiles"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:registertiles --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --INPUT=a/B1.tif "
        "--INPUT=a/B2.tif --TILE_PATH=scenes/{folder}/(BAND).tif --SENSING_TIME=2019-10-21T14:51:00Z "
        "--OUTPUT=registered.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("RegisterTiles", "Register tiles")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "RegisterTiles",
                "Registers raster files as tiles of a collection, each with its cover geometry and CRS. The files must be, "
                "or come to be, in the collection's bucket under the path that is registered: nothing is uploaded.",
            ),
            translate(
                "RegisterTiles",
                "Rasters whose paths come out the same are the band files of one tile. Registering again what is registered "
                "already changes nothing.",
            ),
            translate(
                "RegisterTiles",
                "What concerns all tiles (a wrong secret, an unknown collection, a path that cannot be) ends the algorithm "
                "before anything is registered. What concerns one tile is told in its row, in the log and in the number of "
                "failed tiles, and the others are registered all the same; only if no tile is left, the algorithm fails. "
                "The service then ingests the tiles: see “Wait for ingestion”.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "RegisterTiles",
                "A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), "
                "tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson. Optional.",
            ),
            **count_help(),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        return [
            connection_parameter(),
            collection_id_parameter(),
            _input_parameter(),
            _tile_path_parameter(),
            _sensing_time_parameter(),
            with_footprint_parameter(
                translate(
                    "RegisterTiles",
                    "Outlines the valid data of each tile. Without, the service takes the bounding box, collar included.",
                )
            ),
            dry_run_parameter(
                translate("RegisterTiles", "Does everything but register: see what would be sent.")
            ),
            table_parameter(translate("RegisterTiles", "Table of the tiles.")),
            *count_outputs(),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return the tiles to register; raises `QgsProcessingException` for whatever can be told without a network."""
        collection = collection_id(self.parameterAsString(parameters, COLLECTION_ID, context))
        moment = self.parameterAsString(parameters, SENSING_TIME, context).strip()
        pattern = self.parameterAsString(parameters, TILE_PATH, context).strip()
        return Inputs(
            collection,
            plan_tiles(raster_sources(parameters, INPUT, context), pattern),
            not pattern,
            parse_time(moment) if moment else None,
            self.parameterAsBool(parameters, WITH_FOOTPRINT, context),
            self.parameterAsBool(parameters, DRY_RUN, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Register the tiles and account for every single one of them."""
        from ..workflows.register import TileSource, register_tiles

        client = run.client(gentle=True)
        if inputs.path_from_key:
            check_buckets(inputs.tiles, client.get_collection(inputs.collection_id))
        with ThreadPoolExecutor(workers(len(inputs.tiles))) as executor:
            results = register_tiles(
                client,
                inputs.collection_id,
                [TileSource(tile.path, tile.files, inputs.sensing_time) for tile in inputs.tiles],
                with_footprint=inputs.with_footprint,
                dry_run=inputs.dry_run,
                executor=executor,
                on_result=lambda result: tell_result(result, run),
                feedback=run.bridge,
            )
        # After a cancel too: what was registered until then is registered, and the table says so.
        fields = make_fields(COLUMNS)
        table = self.open_table(run, OUTPUT, fields)
        table.add(make_feature(fields, result_values(result)) for result in results)
        counts = count_outcomes(results)
        sum_up(counts, len(results), run)
        if counts[FAILED] == len(results):
            raise QgsProcessingException(none_registered(results))
        return {**table.result(), **counts}


def _input_parameter() -> QgsProcessingParameterMultipleLayers:
    parameter = QgsProcessingParameterMultipleLayers(
        INPUT, translate("RegisterTiles", "Rasters"), QgsProcessing.SourceType.TypeRaster
    )
    parameter.setMinimumNumberInputs(1)
    return with_help(
        parameter,
        translate("RegisterTiles", "Raster layers with files, or paths of raster files (local, /vsis3/…)."),
    )


def _tile_path_parameter() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        TILE_PATH, translate("RegisterTiles", "Tile path (empty: key in the bucket)"), optional=True
    )
    return with_help(
        parameter,
        translate(
            "RegisterTiles",
            "Path of the tile in the bucket, without s3:// and the bucket. (BAND) stands for the bands of a tile and stays. "
            "Of each raster's file are filled in: {name} its name without extension, {prefix} that name up to its last _, "
            "{band} the rest of it, {folder} the folder it lies in, {ext} its extension with the dot, {key} its key in the "
            "bucket. Examples: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Empty, for rasters that were loaded "
            "from the bucket (/vsis3/…): the key, with (BAND) in place of the file's name.",
        ),
    )


def _sensing_time_parameter() -> QgsProcessingParameterString:
    # A text, not a date-time widget: that drops the offset of what is typed, shows no time zone, and has no milliseconds.
    parameter = QgsProcessingParameterString(
        SENSING_TIME,
        translate("RegisterTiles", "Sensing time (UTC, such as 2019-10-21T14:51:00Z)"),
        optional=True,
    )
    return with_help(
        parameter,
        translate(
            "RegisterTiles",
            "When the data was taken, for all tiles of this run: ISO 8601 with the time of day. Without an offset it is "
            "UTC. Empty: the tiles get no time.",
        ),
    )
