"""Texts of others where QGIS decides what they are: it takes what looks like HTML for HTML, and `[% %]` for an expression."""

from __future__ import annotations

import re

_ENTITY = re.compile(r"&(?=#?\w+;)")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
_JOINER = "\u2060"
"""A character without width, at which no line breaks."""


def inert(text: str) -> str:
    """Return a text that reads the same, and that nothing takes for HTML or for an expression of QGIS.

    For what QGIS shows here as it is and there as HTML: logs of algorithms, names of layers and tasks. A `<` becomes `‹`, for
    nothing else is shown alike by both (Qt takes even `a < b > c` for a tag); control characters and marks that turn the
    direction of what follows become visible.
    """
    text = _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text.replace("\r\n", "\n"))
    text = _ENTITY.sub(f"&{_JOINER}", text.replace("<", "‹"))
    return text.replace("[%", f"[{_JOINER}%")


def title(text: str) -> str:
    """Return `inert` text in one line, for the name of a layer, a group or a task."""
    return inert(" ".join(text.split()))
