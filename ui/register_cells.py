"""What the cells of the table of tiles show, and what is said of a row in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QGuiApplication, QPalette

from ..core.i18n import translate
from .register_rows import BAD, DONE, LAYER, RUNNING, TYPED
from .status_icons import status_icon
from .texts import tool_tip

if TYPE_CHECKING:
    from ..raster.checks import Finding
    from .register_rows import Row

FILES, PATH, SENSING_TIME, TIME_SOURCE, CHECKS, STATE, POINTS, CRS = range(8)


def titles() -> tuple[str, ...]:
    """Name the columns."""
    return (
        translate("RegisterCells", "Files"),
        translate("RegisterCells", "Tile path"),
        translate("RegisterCells", "Sensing time (UTC)"),
        translate("RegisterCells", "Time from"),
        translate("RegisterCells", "Checks"),
        translate("RegisterCells", "State"),
        translate("RegisterCells", "Points"),
        translate("RegisterCells", "CRS"),
    )


def text(row: Row, column: int) -> str:
    """Give what `row` shows in `column`."""
    if column == FILES:
        return row.name if len(row.files) < 2 else f"({len(row.files)}) {row.name}"
    if column == PATH:
        return row.path
    if column == SENSING_TIME:
        return row.sensing_time
    if column == TIME_SOURCE:
        return source_word(row.time_source) if row.sensing_time or row.time_source == TYPED else ""
    if column == CRS:
        return row.urn
    if column == CHECKS:
        return checks_text(row)
    if column == POINTS:
        return points_text(row)
    return state_text(row)


def source_word(source: str) -> str:
    """Say in a word where a sensing time is from."""
    words = {
        LAYER: translate("RegisterCells", "layer"),
        TYPED: translate("RegisterCells", "typed"),
        "pattern": translate("RegisterCells", "pattern"),
        "stac": translate("RegisterCells", "STAC item"),
        "name": translate("RegisterCells", "file name"),
        "metadata": translate("RegisterCells", "file metadata"),
        "tiff tag": translate("RegisterCells", "TIFF tag"),
    }
    return words.get(source, source)


def checks_text(row: Row) -> str:
    """Say what the checks found: a sign with a word, and the first finding."""
    if row.reason:
        return ""
    if row.findings is None:
        if row.cover_error:
            return translate("RegisterCells", "✗ Not checked")
        return translate("RegisterCells", "Looking …") if row.looking else row.plan
    if row.errors:
        more = len(row.errors) - 1
        first = row.errors[0].found
        said = translate("RegisterCells", "✗ Unfit: {found}").format(found=first)
        return f"{said} (+{more})" if more else said
    if row.plan:
        return row.plan
    doubts = sum(one.severity == "warning" for one in row.findings)
    if doubts:
        return translate("RegisterCells", "✓ Fits, {count} warning(s)").format(count=doubts)
    return translate("RegisterCells", "✓ Fits")


def points_text(row: Row) -> str:
    """Say how many points the cover geometry has."""
    if row.outline is not None:
        box = translate("RegisterCells", "{points} (box)")
        return box.format(points=row.outline.points) if row.outline.is_box else str(row.outline.points)
    if row.cover_error:
        return translate("RegisterCells", "✗ None")
    return translate("RegisterCells", "Looking …") if row.looking else ""


def state_text(row: Row) -> str:
    """Say where a row stands."""
    known = {
        RUNNING: translate("RegisterCells", "Registering …"),
        "CREATED": translate("RegisterCells", "✓ Registered"),
        "EXISTS": translate("RegisterCells", "✓ Was registered already"),
        "CONFLICT": translate("RegisterCells", "✗ Conflict"),
        "INVALID": translate("RegisterCells", "✗ Not valid"),
        "FAILED": translate("RegisterCells", "✗ Failed"),
        "CANCELLED": translate("RegisterCells", "Stopped"),
    }
    if row.status and _tells_status(row):
        return _status_text(row)
    said = known.get(row.outcome, row.outcome)
    detail = row.reason or row.problem or row.message
    if row.outcome == RUNNING:
        return row.message or said
    if row.outcome in DONE:
        return said
    if row.outcome:
        return f"{said}: {detail}" if detail else said
    if detail:
        return detail
    return translate("RegisterCells", "✓ Ready") if row.wanted else translate("RegisterCells", "Left out")


def _tells_status(row: Row) -> bool:
    """Say whether the service's status says more than what became of the row here."""
    if row.outcome == RUNNING:
        return row.fixed  # of a folder that is being ingested the journal tells
    return (row.outcome, row.status) != ("EXISTS", "INGESTED")


def _status_text(row: Row) -> str:
    if row.status == "FAILED":
        cause = row.message or translate("RegisterCells", "the service gives no cause")
        return translate("RegisterCells", "✗ Ingestion failed: {cause}").format(cause=cause)
    known = {
        "WAITING": translate("RegisterCells", "✓ Registered, waiting"),
        "QUEUED": translate("RegisterCells", "✓ Registered, queued"),
        "INGESTING": translate("RegisterCells", "✓ Registered, being ingested"),
        "INGESTED": translate("RegisterCells", "✓ Ingested"),
    }
    return known.get(row.status, row.status)


def icon(row: Row, column: int) -> Any:
    """Give the picture beside a cell's words, if it has one."""
    warns = row.reason or row.problem or row.outcome in BAD
    if column == STATE:
        if row.status and _tells_status(row):
            return status_icon(row.status)
        return QgsApplication.getThemeIcon("/mIconWarning.svg") if warns else None
    if column == CHECKS and row.errors:
        return QgsApplication.getThemeIcon("/mIconWarning.svg")
    return None


def explanation(row: Row) -> str:
    """Say in full what is to be said of a row; nothing when it is as it should be."""
    said = [row.reason or row.problem, row.message]
    if row.status == "FAILED":
        from ..core.failure_causes import explain_cause

        cause = explain_cause(row.message)
        said += [cause.meaning, cause.fix]
    findings = [finding for finding in row.findings or () if finding.severity != "info"]
    said += [finding_text(finding) for finding in findings]
    said += [finding.fix for finding in findings]
    said.append(row.cover_error)
    said += row.outline.notes if row.outline else ()
    return "\n".join(dict.fromkeys(part for part in said if part))


def finding_text(finding: Finding) -> str:
    """Say what was found, and where, without what to do about it: several findings have that in common."""
    name = finding.file.replace("\\", "/").rpartition("/")[2]
    place = ", ".join(part for part in (name, finding.where) if part)
    own = translate("RegisterCells", "Found: {found}. Allowed: {allowed}.").format(
        found=finding.found, allowed=finding.allowed
    )
    return " ".join(part for part in (f"{place}:" if place else "", finding.service_wording, own) if part)


def tip(row: Row, column: int) -> str:
    """Give the tool tip of a cell: the row's files and state, and what of the column has no room there."""
    more = {
        SENSING_TIME: (translate("RegisterCells", "Sensing time"), row.time_why),
        TIME_SOURCE: (translate("RegisterCells", "Sensing time"), row.time_why),
        FILES: (translate("RegisterCells", "Why one tile"), row.why),
        CRS: (translate("RegisterCells", "CRS"), text(row, CRS)),
        CHECKS: (translate("RegisterCells", "Checks"), explanation(row) or checks_text(row)),
    }
    fixed = (
        translate(
            "RegisterCells",
            "Follows from the folder: change the folder in the bucket or the pattern above, and list again.",
        )
        if row.fixed and column == PATH
        else ""
    )
    return tool_tip(
        (translate("RegisterCells", "Files"), "\n".join(f"{file.source}: {file.path}" for file in row.files)),
        (translate("RegisterCells", "Tile path"), row.path),
        more.get(column, ("", "")),
        (translate("RegisterCells", "Not changed here"), fixed),
        (translate("RegisterCells", "State"), row.reason or row.problem or row.message or state_text(row)),
    )


def ink(row: Row, column: int) -> Any:
    """Give the colour of what is greyed though its row can be chosen: a path that is not typed here; else None."""
    if not row.fixed or column != PATH:
        return None
    return QGuiApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)


def sort_key(row: Row, column: int) -> tuple[Any, ...]:
    """Give what rows are sorted by in a column; by their names where it says the same."""
    if column == POINTS:
        return (row.outline.points if row.outline else -1, row.name)
    return (text(row, column).casefold(), row.name.casefold(), row.id)
