"""What an audit tells: the rows of its table, the lines of its log, and its counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.i18n import translate
from ..core.messages import explain
from .reasons import why_nothing
from .tables import TEXT, TRUTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..workflows.audit_findings import Audit
    from ..workflows.remedies import RemedyResult
    from .base import Run

FINDINGS = "FINDINGS"
REMEDIED = "REMEDIED"
FAILED = "FAILED"
LEFT_OUT = "LEFT_OUT"

COUNTS = (
    "NOT_REGISTERED",
    "FILES_GONE",
    "STALE",
    "WOULD_PASS_NOW",
    "STILL_FAILING",
    "BOX_ONLY",
    "NOT_JUDGED",
)
"""The outputs that count the findings: the names of `workflows.audit_findings.Kind`; a test compares them."""

MOST_LEFT_OUT = 10
"""Files left out that the log names."""

COLUMNS = (
    ("kind", TEXT),
    ("path", TEXT),
    ("tile_id", TEXT),
    ("files", TEXT),
    ("found", TEXT),
    ("remedy", TEXT),
    ("done", TRUTH),
    ("message", TEXT),
)


def result_values(result: RemedyResult) -> dict[str, Any]:
    """Return the value of each column for one finding and what became of it."""
    finding = result.finding
    return {
        "kind": finding.kind.value,
        "path": finding.path,
        "tile_id": result.tile_id or None,
        "files": "\n".join(finding.files.values()),
        "found": finding.message,
        "remedy": finding.remedy.value,
        "done": result.done,
        "message": result_message(result),
    }


def result_message(result: RemedyResult) -> str:
    """Return what became of a finding."""
    return result.message if result.error is None else explain(result.error).text


def tell_result(result: RemedyResult, run: Run) -> None:
    """Tell of one finding, and what became of it, as soon as it is known."""
    from ..workflows.remedies import RemedyOutcome

    finding = result.finding
    text = f"{finding.path}: {finding.message}"
    if result.outcome is RemedyOutcome.FAILED:
        run.feedback.reportError(f"{text} {result_message(result)}")
    elif result.outcome is RemedyOutcome.LEFT:
        run.feedback.pushWarning(text)
    else:
        run.feedback.pushInfo(f"{text} {result_message(result)}")


def tell_audit(audit: Audit, run: Run) -> None:
    """Tell what there is beside the findings."""
    for one in audit.left_out[:MOST_LEFT_OUT]:
        run.feedback.pushInfo(
            translate("AuditCollection", "Left out: {file}: {why}").format(file=one.key, why=one.why)
        )
    more = len(audit.left_out) - MOST_LEFT_OUT
    if more > 0:
        run.feedback.pushInfo(translate("AuditCollection", "(and {more} more)").format(more=more))
    run.feedback.pushInfo(
        translate(
            "AuditCollection",
            "Findings: {findings}. Tiles in order: {in_order}, being ingested: {pending}. Files of tiles: {files}, left "
            "out: {left_out}.",
        ).format(
            findings=len(audit.findings),
            in_order=audit.in_order,
            pending=audit.pending,
            files=audit.files_of_tiles,
            left_out=len(audit.left_out),
        )
    )


def counts(audit: Audit, results: Sequence[RemedyResult]) -> dict[str, int]:
    """Return the outputs that are numbers."""
    from ..workflows.remedies import RemedyOutcome

    outcomes = [result.outcome for result in results]
    kinds = {kind.name: count for kind, count in audit.counts().items()}
    return {
        FINDINGS: len(results),
        **{name: kinds[name] for name in COUNTS},
        REMEDIED: outcomes.count(RemedyOutcome.DONE) + outcomes.count(RemedyOutcome.PLANNED),
        FAILED: outcomes.count(RemedyOutcome.FAILED),
        LEFT_OUT: len(audit.left_out),
    }


def none_mended(results: Sequence[RemedyResult]) -> str:
    """Return why not one finding could be mended of those that were to be; empty when that is not so."""
    from ..workflows.remedies import RemedyOutcome

    tried = [result for result in results if result.outcome is not RemedyOutcome.LEFT]
    if not tried or any(result.outcome is not RemedyOutcome.FAILED for result in tried):
        return ""
    reasons = ((result.finding.path, result_message(result)) for result in tried)
    return why_nothing(translate("AuditCollection", "Nothing could be mended."), len(tried), reasons)


def count_titles() -> tuple[str, ...]:
    """Return what each count counts, in the order of `COUNTS`."""
    return (
        translate("AuditCollection", "Tiles not registered"),
        translate("AuditCollection", "Tiles whose files are gone"),
        translate("AuditCollection", "Tiles whose files have changed"),
        translate("AuditCollection", "Failed tiles that would pass now"),
        translate("AuditCollection", "Failed tiles that would fail again"),
        translate("AuditCollection", "Cover geometries that are only the bounding box"),
        translate("AuditCollection", "Tiles that could not be judged"),
    )
