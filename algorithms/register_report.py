"""What the algorithms that register tiles have in common: outputs, a row for each tile, lines as they are done, numbers."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from ..byoc.geometry import count_points, crs_urn_of
from ..core.i18n import translate
from ..core.messages import explain
from .parameters import OUTPUT, with_help
from .reasons import why_nothing
from .tables import TEXT, TIME, WHOLE, date_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..workflows.register import RegisterResult
    from .base import Run

WITH_FOOTPRINT = "WITH_FOOTPRINT"
CREATED = "CREATED"
EXISTING = "EXISTING"
PLANNED = "PLANNED"
FAILED = "FAILED"

MOST_WORKERS = 4
"""Rasters read at the same time."""

COLUMNS = (
    ("path", TEXT),
    ("outcome", TEXT),
    ("tile_id", TEXT),
    ("status", TEXT),
    ("points", WHOLE),
    ("crs", TEXT),
    ("sensing_time", TIME),
    ("files", TEXT),
    ("message", TEXT),
    ("geojson", TEXT),
)


def with_footprint_parameter(help_text: str) -> QgsProcessingParameterBoolean:
    """Return the parameter that turns cover geometries on and off."""
    parameter = QgsProcessingParameterBoolean(
        WITH_FOOTPRINT, translate("RegisterTiles", "Send a cover geometry"), defaultValue=True
    )
    return with_help(parameter, help_text)


def table_parameter(help_text: str) -> QgsProcessingParameterFeatureSink:
    """Return the parameter of the table of tiles."""
    output = QgsProcessingParameterFeatureSink(
        OUTPUT,
        translate("RegisterTiles", "Registered tiles"),
        QgsProcessing.SourceType.TypeVector,
        optional=True,
    )
    return with_help(output, help_text)


def count_outputs() -> list[QgsProcessingOutputNumber]:
    """Return the outputs that count tiles."""
    return [
        QgsProcessingOutputNumber(CREATED, translate("RegisterTiles", "Tiles registered")),
        QgsProcessingOutputNumber(EXISTING, translate("RegisterTiles", "Tiles registered before")),
        QgsProcessingOutputNumber(PLANNED, translate("RegisterTiles", "Tiles planned")),
        QgsProcessingOutputNumber(FAILED, translate("RegisterTiles", "Tiles not registered")),
    ]


def count_help() -> dict[str, str]:
    """Return what each output that counts tiles holds."""
    return {
        CREATED: translate("RegisterTiles", "How many tiles were registered."),
        EXISTING: translate("RegisterTiles", "How many were registered before."),
        PLANNED: translate("RegisterTiles", "How many a dry run would register."),
        FAILED: translate("RegisterTiles", "How many could not be registered; their messages tell why."),
    }


def result_values(result: RegisterResult) -> dict[str, Any]:
    """Return the value of each column for one tile's result."""
    draft, tile = result.draft, result.tile
    cover = draft.cover_geometry if draft else None
    moment = draft.sensing_time if draft else result.source.sensing_time
    return {
        "path": result.source.path,
        "outcome": result.outcome.value,
        "tile_id": tile.id if tile else None,
        "status": str(tile.status) if tile and tile.status else None,
        "points": count_points(cover) if cover else None,
        "crs": crs_urn_of(cover) if cover else None,
        "sensing_time": date_time(moment),
        "files": "\n".join(result.source.files),
        "message": result_message(result),
        "geojson": json.dumps(cover) if cover else None,
    }


def result_message(result: RegisterResult) -> str:
    """Return what happened to one tile, and what to do if it went wrong."""
    if result.error is None:
        return result.message
    return " ".join((explain(result.error).text, *result.notes))


def workers(tiles: int) -> int:
    """Return how many rasters are read at a time: QGIS's own limit, but no more than one disk or bucket likes."""
    allowed = QgsApplication.maxThreads()
    cores = allowed if allowed > 0 else os.cpu_count() or 1
    return max(1, min(tiles, cores, MOST_WORKERS))


def count_outcomes(results: Sequence[RegisterResult]) -> dict[str, int]:
    """Return the numbers that the algorithm gives back, by the names of its outputs."""
    from ..workflows.register import Outcome

    outcomes = [result.outcome for result in results]
    bad = (Outcome.CONFLICT, Outcome.INVALID, Outcome.FAILED)
    return {
        CREATED: outcomes.count(Outcome.CREATED),
        EXISTING: outcomes.count(Outcome.EXISTS),
        PLANNED: outcomes.count(Outcome.PLANNED),
        FAILED: sum(outcome in bad for outcome in outcomes),
    }


def tell_result(result: RegisterResult, run: Run) -> None:
    """Tell what became of one tile as soon as it is known."""
    from ..workflows.register import Outcome

    text = f"{result.source.path}: {result_message(result)}"
    noted = bool(result.notes) and result.draft is not None and result.draft.cover_geometry is not None
    if result.outcome in {Outcome.CONFLICT, Outcome.INVALID, Outcome.FAILED}:
        run.feedback.reportError(text)
    elif noted or result.outcome in {Outcome.EXISTS, Outcome.CANCELLED}:
        run.feedback.pushWarning(text)
    else:
        run.feedback.pushInfo(text)


def sum_up(counts: Mapping[str, int], total: int, run: Run) -> None:
    """Tell the numbers."""
    run.feedback.pushInfo(
        translate(
            "RegisterTiles",
            "Registered: {created}, registered before: {existing}, planned: {planned}, failed: {failed}",
        ).format(
            created=counts[CREATED], existing=counts[EXISTING], planned=counts[PLANNED], failed=counts[FAILED]
        )
    )
    if counts[FAILED]:
        run.feedback.reportError(
            translate(
                "RegisterTiles",
                "{failed} of {total} tiles could not be registered. The lines above tell why.",
            ).format(failed=counts[FAILED], total=total)
        )


def none_registered(results: Sequence[RegisterResult]) -> str:
    """Return why not one tile could be registered: each one's reason, as far as a message has room for them."""
    reasons = ((result.source.path, result_message(result)) for result in results)
    return why_nothing(translate("RegisterTiles", "No tile could be registered."), len(results), reasons)
