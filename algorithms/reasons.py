"""What a run says that has done nothing: why, for as many of its tiles as a message has room for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ..core.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_REASONS = 5
"""Failures that the closing message tells in full; the log has them all."""


def why_nothing(title: str, count: int, reasons: Iterable[tuple[str, str]]) -> str:
    """Return a message: `title`, then the first of `count` reasons, each with the name of what it is about."""
    lines = [f"{name}: {reason}" for name, reason in islice(reasons, MOST_REASONS)]
    more = count - len(lines)
    if more > 0:
        lines.append(translate("Reasons", "(and {more} more, see the log)").format(more=more))
    return "\n".join((title, *lines))
