"""What the algorithms that change many tiles have in common: patience, rows, counts, and when they fail."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
)

from ..byoc.models import parse_time
from ..core.i18n import translate
from ..core.messages import explain
from ..workflows.tile_choice import is_tile_id
from .parameters import COLLECTION_ID, DRY_RUN, OUTPUT, collection_id, with_help
from .reasons import why_nothing
from .tables import TEXT, date_time, make_feature, make_fields
from .tile_choice import keyed_features, layer_source, no_id, read_choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qgis.core import QgsProcessingContext

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile
    from ..workflows.many_tiles import Outcome, TileResult
    from .base import ByocAlgorithm, Run
    from .tile_choice import ChoiceInputs

COLUMNS = (
    ("tile_id", TEXT),
    ("path", TEXT),
    ("outcome", TEXT),
    ("status", TEXT),
    ("message", TEXT),
)


@dataclass(frozen=True)
class ChosenInputs:
    """Which tiles of which collection, and whether to tell only what would be done."""

    collection_id: str
    choice: ChoiceInputs
    dry_run: bool


@dataclass(frozen=True)
class Tended:
    """What came of chosen tiles: the table, how many were chosen, and what became of each of them and of each wrong name."""

    table: Mapping[str, Any]
    chosen: int
    outcomes: Sequence[Outcome]


def read_chosen(
    algorithm: ByocAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> ChosenInputs:
    """Return which tiles; raises `QgsProcessingException` for whatever can be told without a network."""
    return ChosenInputs(
        collection_id(algorithm.parameterAsString(parameters, COLLECTION_ID, context)),
        read_choice(algorithm, parameters, context),
        algorithm.parameterAsBool(parameters, DRY_RUN, context),
    )


def table_parameter(title: str) -> QgsProcessingParameterFeatureSink:
    """Return the parameter of the table of tiles."""
    output = QgsProcessingParameterFeatureSink(
        OUTPUT, title, QgsProcessing.SourceType.TypeVector, optional=True
    )
    return with_help(output, translate("ReingestTiles", "Table of the tiles."))


def tend(
    algorithm: ByocAlgorithm,
    inputs: ChosenInputs,
    run: Run,
    work: Callable[..., list[TileResult]],
    check_number: Callable[[int], None] = lambda _: None,
) -> Tended:
    """Have `work` of `workflows.maintain` done to the chosen tiles, and account for every single one of them.

    `check_number` is told how many they are, and may raise.
    """
    client = run.client(gentle=True)
    tiles, results = chosen_tiles(algorithm, inputs.choice, inputs.collection_id, client, run)
    for result in results:
        tell(result, run)
    check_number(len(tiles))
    results += work(
        client,
        inputs.collection_id,
        tiles,
        dry_run=inputs.dry_run,
        on_result=lambda result: tell(result, run),
        feedback=run.bridge,
    )
    table = write_rows(algorithm, run, OUTPUT, COLUMNS, map(result_values, results))
    sum_up(results, run)
    return Tended(table, len(tiles), [result.outcome for result in results])


def chosen_tiles(
    algorithm: ByocAlgorithm, inputs: ChoiceInputs, collection_id: str, client: ByocClient, run: Run
) -> tuple[list[Tile], list[TileResult]]:
    """Return the tiles that are chosen, each once, and a result for each name that is no tile's."""
    from ..workflows.many_tiles import failed
    from ..workflows.tile_choice import choose_tiles

    rows = [failed(text, no_id(text)) for text in inputs.bad_ids]
    keys = list(inputs.ids)
    source = layer_source(algorithm, run.parameters, run.context) if inputs.has_layer else None
    if source is not None:
        for key, feature in keyed_features(source, inputs.field):
            if key:
                keys.append(key)
            else:
                rows.append(failed("", nameless(feature.id(), inputs.field)))
    if inputs.names_tiles and not keys:
        if not rows:
            raise no_feature(source.sourceName() if source is not None else "")
        client.get_collection(collection_id)
        return [], rows
    choice = replace(inputs.choice, keys=tuple(dict.fromkeys(keys)))
    chosen = choose_tiles(client, collection_id, choice, feedback=run.bridge)
    rows += [failed(key, error) for key, error in chosen.missing.items()]
    if chosen.left_out:
        run.feedback.pushWarning(
            translate("Maintenance", "{count} of these tiles have another status or path: left out.").format(
                count=len(chosen.left_out)
            )
        )
    return list(chosen.tiles), rows


def nameless(feature_id: int, field: str) -> Exception:
    """Return the error of a feature that does not say which tile it is."""
    from ..byoc.errors import InvalidRequest

    return InvalidRequest(
        translate("Maintenance", "The field “{field}” of feature {number} is empty.").format(
            field=field, number=feature_id
        ),
        hint=translate("Maintenance", "Write the id or the path of its tile there."),
    )


def no_feature(layer: str) -> QgsProcessingException:
    """Return the error of a layer, or a selection, that is empty."""
    return QgsProcessingException(
        translate(
            "Maintenance",
            "The layer “{layer}” has no feature, or none is selected: select tiles, or take the whole layer.",
        ).format(layer=layer)
    )


def result_values(result: TileResult) -> dict[str, Any]:
    """Return the value of each of `COLUMNS` for one tile's result."""
    tile = result.tile
    is_id = tile is None and is_tile_id(result.name)
    return {
        "tile_id": tile.id if tile else result.name if is_id else None,
        "path": tile.path if tile else None if is_id else result.name or None,
        "outcome": result.outcome.value,
        "status": str(tile.status) if tile and tile.status else None,
        "message": result_message(result),
    }


def sent_values(result: TileResult) -> dict[str, Any]:
    """Return what was sent, or would be, as columns `sensing_time` and `geojson`; None for what is kept."""
    cover, moment = result.sent.get("coverGeometry"), result.sent.get("sensingTime")
    return {
        "sensing_time": date_time(parse_time(moment)) if moment else None,
        "geojson": json.dumps(cover) if cover else None,
    }


def result_message(result: TileResult) -> str:
    """Return what happened to one tile, and what to do if it went wrong."""
    if result.error is None:
        return result.message
    return " ".join((explain(result.error).text, *result.notes))


def tell(result: TileResult, run: Run) -> None:
    """Tell what became of one tile as soon as it is known."""
    from ..workflows.many_tiles import Outcome

    text = f"{result.name}: {result_message(result)}"
    if result.outcome.is_bad:
        run.feedback.reportError(text)
    elif result.outcome is Outcome.CANCELLED:
        run.feedback.pushWarning(text)
    else:
        run.feedback.pushInfo(text)


def write_rows(
    algorithm: ByocAlgorithm,
    run: Run,
    name: str,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Mapping[str, Any]],
) -> dict[str, Any]:
    """Write a table of results, also after a cancel: what was done until then is done, and the table says so."""
    fields = make_fields(columns)
    table = algorithm.open_table(run, name, fields)
    table.add(make_feature(fields, row) for row in rows)
    return table.result()


def sum_up(results: Sequence[TileResult], run: Run) -> None:
    """Tell how many tiles had which outcome; raises `QgsProcessingException` when nothing at all could be done."""
    counts: dict[str, int] = {}
    for result in results:
        counts[result.outcome.value] = counts.get(result.outcome.value, 0) + 1
    if not results:
        run.feedback.pushWarning(translate("Maintenance", "No tile is like that: there is nothing to do."))
        return
    run.feedback.pushInfo(", ".join(f"{outcome}: {count}" for outcome, count in counts.items()))
    bad = [result for result in results if result.outcome.is_bad]
    if len(bad) == len(results):
        raise QgsProcessingException(_nothing_done(bad))
    if bad:
        run.feedback.reportError(
            translate("Maintenance", "{failed} of {total} tiles failed. The lines above tell why.").format(
                failed=len(bad), total=len(results)
            )
        )


def _nothing_done(results: Sequence[TileResult]) -> str:
    """Return why nothing could be done: each tile's reason, as far as a message has room for them."""
    reasons = ((result.name, result_message(result)) for result in results)
    return why_nothing(translate("Maintenance", "Nothing could be done."), len(results), reasons)
