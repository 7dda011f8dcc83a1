"""What ingesting a folder tells: a row for each tile and each file left out, lines as they come, numbers at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..byoc.geometry import crs_urn_of
from ..core.i18n import translate
from ..core.messages import explain
from .reasons import why_nothing
from .tables import TEXT, TIME, WHOLE, as_json, date_time

if TYPE_CHECKING:
    from ..workflows.ingest_report import IngestReport, IngestRow, LeftOutFile
    from .base import Run

INGESTED = "INGESTED"
PENDING = "PENDING"
PLANNED = "PLANNED"
FAILED = "FAILED"
LEFT_OUT = "LEFT_OUT"

LEFT_OUT_OUTCOME = "left-out"
TOLD_LEFT_OUT = 20
"""Files left out that the log names; the table has them all."""

LARGE = "int8"
"""A whole number of 64 bits, in the words of a memory layer's address."""

COLUMNS = (
    ("path", TEXT),
    ("outcome", TEXT),
    ("stage", TEXT),
    ("tile_id", TEXT),
    ("status", TEXT),
    ("sensing_time", TIME),
    ("time_source", TEXT),
    ("files", TEXT),
    ("converted", TEXT),
    ("upload_bytes", LARGE),
    ("points", WHOLE),
    ("crs", TEXT),
    ("message", TEXT),
    ("why", TEXT),
    ("geojson", TEXT),
)


def row_values(row: IngestRow) -> dict[str, Any]:
    """Return the value of each column for one tile."""
    tile, cover = row.tile, row.cover_geometry
    return {
        "path": row.path,
        "outcome": row.outcome.value,
        "stage": row.stage.value if row.stage else None,
        "tile_id": tile.id if tile else None,
        "status": str(tile.status) if tile and tile.status else None,
        "sensing_time": date_time(row.sensing_time),
        "time_source": row.time_source or None,
        "files": "\n".join(row.files.values()),
        "converted": ", ".join(row.converted) or None,
        "upload_bytes": row.upload_bytes,
        "points": row.points,
        "crs": crs_urn_of(cover) if cover else None,
        "message": row_message(row),
        "why": row.why or None,
        "geojson": as_json(cover),
    }


def left_out_values(left: LeftOutFile) -> dict[str, Any]:
    """Return the value of each column for a file that is in no tile."""
    return {"outcome": LEFT_OUT_OUTCOME, "files": left.file, "message": left.why}


def row_message(row: IngestRow) -> str:
    """Return what happened to one tile, and what to do if it went wrong."""
    if row.error is None:
        return row.message
    return " ".join((explain(row.error).text, *row.notes))


def count_rows(report: IngestReport) -> dict[str, int]:
    """Return the numbers among the outputs."""
    from ..workflows.ingest_report import IngestOutcome

    bad = [outcome for outcome in IngestOutcome if outcome.is_bad]
    return {
        INGESTED: report.count(IngestOutcome.INGESTED),
        PENDING: report.count(IngestOutcome.PENDING),
        PLANNED: report.count(IngestOutcome.PLANNED),
        FAILED: report.count(*bad),
        LEFT_OUT: len(report.left_out),
    }


def tell_row(row: IngestRow, run: Run) -> None:
    """Tell what became of one tile as soon as it is known; not of those that an earlier run has done."""
    from ..workflows.ingest_report import IngestOutcome

    text = f"{row.path}: {row_message(row)}"
    if row.outcome.is_bad:
        run.feedback.reportError(text)
    elif row.outcome in {IngestOutcome.PENDING, IngestOutcome.CANCELLED} or row.notes:
        run.feedback.pushWarning(text)
    elif not row.before:
        run.feedback.pushInfo(text)


def sum_up(report: IngestReport, counts: dict[str, int], run: Run) -> None:
    """Tell what was left out, and the numbers."""
    for left in report.left_out[:TOLD_LEFT_OUT]:
        run.feedback.pushInfo(f"{left.file}: {left.why}")
    more = len(report.left_out) - TOLD_LEFT_OUT
    if more > 0:
        run.feedback.pushInfo(
            translate("IngestFolder", "({more} more files are left out, see the table.)").format(more=more)
        )
    if not report.rows:
        run.feedback.pushWarning(
            translate(
                "IngestFolder",
                "No file of the folder makes a tile. Check the folder and the pattern, and what the table says of the files.",
            )
        )
    run.feedback.pushInfo(
        translate(
            "IngestFolder",
            "Ingested: {ingested}, registered and not ended: {pending}, planned: {planned}, failed: {failed}, files left "
            "out: {left_out}",
        ).format(
            ingested=counts[INGESTED],
            pending=counts[PENDING],
            planned=counts[PLANNED],
            failed=counts[FAILED],
            left_out=counts[LEFT_OUT],
        )
    )
    if counts[PENDING]:
        run.feedback.pushInfo(
            translate(
                "IngestFolder", "Run it again to see how those end that are registered and have not ended."
            )
        )
    if report.end is not None:
        run.feedback.reportError(
            translate("IngestFolder", "It ended before all was done: {why} Run it again to go on.").format(
                why=explain(report.end).text
            )
        )


def none_ingested(report: IngestReport) -> str:
    """Return why not one tile could be ingested: each one's reason, as far as a message has room for them."""
    reasons = ((row.path, row_message(row)) for row in report.rows)
    return why_nothing(translate("IngestFolder", "No tile could be ingested."), len(report.rows), reasons)
