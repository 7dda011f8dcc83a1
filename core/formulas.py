"""Texts of others in tables that a spreadsheet may open: it would take one that begins like a formula for a formula.

A path `=HYPERLINK(…)` or a cause of failure `@SUM(…)` runs as soon as somebody opens the CSV, or pastes the cells. In what the
plugin writes for elsewhere (outputs of algorithms, GeoPackages, cells that are copied) such a text has an apostrophe in front,
which a spreadsheet takes away itself; where the plugin reads such a table again, `restored` does. Numbers stay as they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsFeature

MARK = "'"
_STARTS = frozenset("=+-@\t\r\n＝＋－＠'")
# With apostrophes in front, too: what has one gets another, so that nothing is lost when one is taken away.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-](\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: with an apostrophe in front where it could be one."""
    if text[:1] not in _STARTS or not _FORMULA.match(text) or _NUMBER.fullmatch(text):
        return text
    return MARK + text


def restored(text: str) -> str:
    """Return what `guarded` was given."""
    return text[1:] if text[:1] == MARK and _FORMULA.match(text) else text


def without_formulas(features: Sequence[QgsFeature]) -> Sequence[QgsFeature]:
    """Guard the texts of features that go into a file, in place, and return them."""
    for feature in features:
        for place, value in enumerate(feature.attributes()):
            if isinstance(value, str) and value[:1] in _STARTS:
                feature.setAttribute(place, guarded(value))
    return features
