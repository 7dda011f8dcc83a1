"""The page that tells what was found in rasters: plain HTML that needs nothing from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from ..core.i18n import translate
from ..core.severity import severity_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..raster.checks import Finding

_STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.4;color:#222;background:#fff}"
    "h2{font-size:1.1em;margin:2em 0 .5em;overflow-wrap:anywhere}li{margin:.7em 0}ul{padding-left:1.2em}"
    "b.error{color:#b00020}b.warning{color:#8a5300}b.info{color:#1a5fb4}.good{color:#1b7a3d}"
    "code{background:#f2f2f2;padding:0 .2em}.place{color:#555;overflow-wrap:anywhere}"
)


@dataclass(frozen=True)
class CheckedTile:
    """A tile that was checked: a name for people, its files, and what was found, errors first."""

    name: str
    files: tuple[str, ...]
    findings: tuple[Finding, ...]


def report_html(tiles: Sequence[CheckedTile]) -> str:
    """Return a page: how many tiles are fit, then each tile with its findings and what to do. All texts are escaped."""
    title = translate("CheckReport", "Check of rasters for Sentinel Hub BYOC")
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style></head><body>',
            f"<h1>{escape(title)}</h1>",
            f"<p>{escape(_summary(tiles))}</p>",
            *(part for tile in tiles for part in _tile(tile)),
            "</body></html>",
            "",
        ]
    )


def _summary(tiles: Sequence[CheckedTile]) -> str:
    from ..raster.checks import is_fit

    fit = sum(is_fit(tile.findings) for tile in tiles)
    return translate(
        "CheckReport", "{fit} of {total} tiles passed: nothing speaks against their ingestion."
    ).format(fit=fit, total=len(tiles))


def _tile(tile: CheckedTile) -> Iterator[str]:
    from ..raster.checks import fixable, is_fit

    yield f"<h2>{escape(tile.name)}</h2>"
    if not tile.findings:
        yield (
            '<p class="good">'
            + escape(translate("CheckReport", "Nothing found: it can be ingested."))
            + "</p>"
        )
        return
    if is_fit(tile.findings):
        verdict = translate("CheckReport", "It can be ingested.")
    elif fixable(tile.findings):
        verdict = translate("CheckReport", "It would not be ingested as it is. “Prepare COG” makes it fit.")
    else:
        verdict = translate("CheckReport", "It would not be ingested as it is.")
    yield f"<p>{escape(verdict)}</p>"
    yield "<ul>"
    for one in tile.findings:
        yield _finding(one, tile)
    yield "</ul>"


def _finding(one: Finding, tile: CheckedTile) -> str:
    from ..raster.checks import RULES

    file = one.file if len(tile.files) > 1 else ""
    place = ", ".join(part for part in (file, one.where) if part)
    found = translate("CheckReport", "Found: {found}. Allowed: {allowed}.").format(
        found=one.found, allowed=one.allowed
    )
    severity = f'<b class="{escape(one.severity)}">{escape(severity_label(one.severity))}</b>'
    lines = [f"<li>{severity} {escape(RULES[one.rule].title)} (<code>{escape(one.rule)}</code>)"]
    if place:
        lines.append(f'<br><span class="place">{escape(place)}</span>')
    lines.append(f"<br>{escape(found)}")
    if one.service_wording:
        wording = translate("CheckReport", "The service would say: “{text}”").format(text=one.service_wording)
        lines.append(f"<br>{escape(wording)}")
    if one.fix:
        lines.append("<br>" + escape(translate("CheckReport", "What to do: {fix}").format(fix=one.fix)))
    return "".join([*lines, "</li>"])
