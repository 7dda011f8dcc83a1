"""Short texts for cells, tips and labels."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def moment_text(moment: datetime | None) -> str:
    """Give date and time to the second, in UTC; nothing for None."""
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M:%S}"


def tool_tip(*facts: tuple[str, str | None]) -> str:
    """Give a tip of named facts, those without a value left out.

    Qt takes a tip for HTML when it looks like it: so it is HTML, and what came from elsewhere is escaped.
    """
    lines = [
        f"<b>{escape(name)}:</b> {escape(value)}".replace("\n", "<br>") for name, value in facts if value
    ]
    return "<p>" + "<br>".join(lines) + "</p>" if lines else ""


def plain_tip(text: str) -> str:
    """Give a tip that shows a text letter by letter: as HTML where Qt might take the text for some."""
    return "<p>" + escape(text).replace("\n", "<br>") + "</p>" if set(text) & {"<", "&"} else text
