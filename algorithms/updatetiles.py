"""byoc:updatetiles: cover geometries and sensing times of tiles that are registered."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProcessingException, QgsWkbTypes

from ..byoc.models import parse_time
from ..core.i18n import translate
from .base import ByocAlgorithm
from .bucket_parameters import read_bucket_access
from .maintenance import (
    COLUMNS,
    chosen_tiles,
    result_values,
    sent_values,
    sum_up,
    tell,
    write_rows,
)
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    FIT,
    INPUT,
    MAX_POINTS,
    OUTPUT,
    collection_id,
)
from .tables import TEXT, TIME
from .tile_choice import TILE_IDS, ChoiceInputs, layer_source, read_choice
from .update_parameters import (
    BOX,
    COVER,
    FAILED,
    FILES,
    FOLDER,
    KEEP,
    LAYER,
    NO_TIME,
    PLANNED,
    SENSING_TIME,
    TIME_FIELD,
    UNCHANGED,
    UPDATED,
    about,
    definitions,
    output_help,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource

    from ..bucket.access import BucketAccess
    from ..byoc.client import ByocClient
    from ..workflows.covers import CoverSource
    from ..workflows.maintain import TileResult
    from .base import Definition, Run

MOST_WORKERS = 4
"""Tiles outlined at the same time."""


@dataclass(frozen=True)
class Inputs:
    """Which tiles of which collection, and what they are to get.

    `cover` is one of `COVER_OPTIONS`; `time` the one sensing time for all, as it was given; `time_field` the layer's field
    with one for each. `folder` is the copy of the bucket; without it `access` reaches the bucket, whose name is not known
    here yet.
    """

    collection_id: str
    choice: ChoiceInputs
    cover: str
    time: str
    time_field: str
    folder: str
    access: BucketAccess | None
    fit: str
    max_points: int
    dry_run: bool


class UpdateTiles(ByocAlgorithm):
    """Updates tiles."""

    ID = "updatetiles"
    GROUP = "tiles"
    EXAMPLE = (
        "qgis_process run byoc:updatetiles --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 --INPUT=edited.gpkg "
        "--OUTPUT=updated.csv"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("UpdateTiles", "Update tiles")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return about()

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return output_help()

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        return definitions()

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return which tiles and what for; raises `QgsProcessingException` for whatever can be told without a network."""
        choice = read_choice(self, parameters, context)
        source = layer_source(self, parameters, context)
        asked = self.parameterAsEnumString(parameters, COVER, context)
        cover = KEEP if asked == LAYER and source is None else asked
        folder = self.parameterAsString(parameters, FOLDER, context).strip()
        time = self.parameterAsString(parameters, SENSING_TIME, context).strip()
        if time and time.lower() != NO_TIME:
            parse_time(time)
        inputs = Inputs(
            collection_id(self.parameterAsString(parameters, COLLECTION_ID, context)),
            choice,
            cover,
            time,
            "" if time or source is None else self._time_field(source, parameters, context),
            folder,
            read_bucket_access(self, parameters, context, "") if cover == FILES and not folder else None,
            self.parameterAsEnumString(parameters, FIT, context),
            self.parameterAsInt(parameters, MAX_POINTS, context),
            self.parameterAsBool(parameters, DRY_RUN, context),
        )
        _check(inputs, source)
        return inputs

    def _time_field(
        self,
        source: QgsProcessingFeatureSource,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        """Return the field with sensing times, empty for none: the usual one need not be there, another one must."""
        name = self.parameterAsString(parameters, TIME_FIELD, context).strip()
        names = source.fields().names()
        if not name or name in names:
            return name
        if parameters.get(TIME_FIELD) is None:
            return ""
        raise QgsProcessingException(
            translate(
                "UpdateTiles", "The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}."
            ).format(layer=source.sourceName(), field=name, parameter=TIME_FIELD, names=", ".join(names))
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Update the tiles and account for every single one of them."""
        from ..workflows.maintain import update_tiles
        from .update_changes import Wanted, changes_of_layer, changes_of_tiles

        client = run.client(gentle=True)
        wanted = Wanted(inputs.cover, inputs.time, inputs.time_field)
        if inputs.choice.has_layer:
            changes, missing = changes_of_layer(
                self, inputs.choice, wanted, inputs.collection_id, client, run
            )
        else:
            tiles, missing = chosen_tiles(self, inputs.choice, inputs.collection_id, client, run)
            changes = changes_of_tiles(tiles, wanted)
        for result in missing:
            tell(result, run)
        source = _cover_source(inputs, client) if inputs.cover == FILES and changes else None
        executor = ThreadPoolExecutor(_workers())
        try:
            results = missing + update_tiles(
                client,
                inputs.collection_id,
                changes,
                cover_source=source,
                fit=inputs.fit,
                max_points=inputs.max_points,
                dry_run=inputs.dry_run,
                executor=executor,
                on_result=lambda result: tell(result, run),
                feedback=run.bridge,
            )
        finally:
            # After a cancel a slow bucket is not waited for.
            executor.shutdown(wait=False, cancel_futures=True)
        return self._account(results, run)

    def _account(self, results: list[TileResult], run: Run) -> dict[str, Any]:
        from ..workflows.maintain import Outcome

        columns = (*COLUMNS, ("sensing_time", TIME), ("geojson", TEXT))
        rows = ({**result_values(result), **sent_values(result)} for result in results)
        table = write_rows(self, run, OUTPUT, columns, rows)
        sum_up(results, run)
        outcomes = [result.outcome for result in results]
        return {
            **table,
            UPDATED: outcomes.count(Outcome.UPDATED),
            UNCHANGED: outcomes.count(Outcome.UNCHANGED),
            PLANNED: outcomes.count(Outcome.PLANNED),
            FAILED: sum(outcome.is_bad for outcome in outcomes),
        }


def _cover_source(inputs: Inputs, client: ByocClient) -> CoverSource:
    """Return where the files of the collection's tiles are, and what its bands are called in their names."""
    from ..workflows.covers import CoverSource

    collection = client.get_collection(inputs.collection_id)
    sources = tuple(dict.fromkeys(band.source or name for name, band in collection.bands.items()))
    if inputs.access is None:
        return CoverSource(inputs.folder, sources)
    access = inputs.access.for_bucket(collection.s3_bucket)
    return CoverSource(access.path().rstrip("/"), sources, access)


def _workers() -> int:
    """Return how many tiles are outlined at a time: QGIS's own limit, but no more than one disk or bucket likes."""
    allowed = QgsApplication.maxThreads()
    return max(1, min(allowed if allowed > 0 else os.cpu_count() or 1, MOST_WORKERS))


def _check(inputs: Inputs, source: QgsProcessingFeatureSource | None) -> None:
    """Raise `QgsProcessingException` for values that do not go together."""
    if source is not None:
        _check_layer(inputs, source)
    if inputs.folder and inputs.cover == FILES and not os.path.isdir(inputs.folder):  # noqa: PTH112 (a text, as GDAL has it)
        raise QgsProcessingException(
            translate(
                "UpdateTiles",
                "There is no folder {folder} ({parameter}). Give the folder of this computer that is a copy of the bucket.",
            ).format(folder=inputs.folder, parameter=FOLDER)
        )
    if inputs.cover == KEEP and not inputs.time and not inputs.time_field:
        raise QgsProcessingException(
            translate(
                "UpdateTiles",
                "Nothing is to be changed. Give {layer} with cover geometries or times, or {time}, or choose “{files}” or "
                "“{box}” for {cover}.",
            ).format(layer=INPUT, time=SENSING_TIME, files=FILES, box=BOX, cover=COVER)
        )


def _check_layer(inputs: Inputs, source: QgsProcessingFeatureSource) -> None:
    if inputs.choice.ids or inputs.choice.bad_ids:
        raise QgsProcessingException(
            translate(
                "UpdateTiles",
                "{layer} and {ids} are both given. Give {layer} to change the tiles of its features, or {ids} to do one and "
                "the same to these tiles.",
            ).format(layer=INPUT, ids=TILE_IDS)
        )
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if inputs.cover != LAYER or kind == QgsWkbTypes.GeometryType.NullGeometry:
        return
    if kind in {QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry}:
        raise QgsProcessingException(
            translate(
                "UpdateTiles",
                "The layer “{layer}” has no polygons, so it has no cover geometries. Give a polygon layer, or choose another "
                "{parameter}.",
            ).format(layer=source.sourceName(), parameter=COVER)
        )
    if not source.sourceCrs().isValid():
        raise QgsProcessingException(
            translate(
                "UpdateTiles",
                "The layer “{layer}” has no CRS, so the place of its geometries is unknown. Set the CRS of the layer, then "
                "run this again.",
            ).format(layer=source.sourceName())
        )
