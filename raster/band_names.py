"""Names of bands: those that the files of a first tile give a collection, and which names there can be.

A band name must be a JavaScript identifier of at most 100 characters, so that evalscripts can use it. Pure text: nothing
is imported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST_NAME = 100

RESERVED = frozenset(
    [
        "arguments",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
        "yield",
    ]
)
"""Words that JavaScript keeps for itself."""


def is_identifier(name: str) -> bool:
    """Say whether a name has the form of a JavaScript identifier; reserved words have it too."""
    return bool(name) and name.replace("$", "_").isidentifier()


def why_no_name(name: str) -> str:
    """Return what speaks against a band name, empty when nothing does."""
    if len(name) > LONGEST_NAME:
        return f"it has {len(name)} characters"
    if not is_identifier(name):
        return "it is no JavaScript identifier"
    return "it is a reserved word of JavaScript" if name in RESERVED else ""


def as_identifier(text: str) -> str:
    """Return a name made of a text: what an identifier cannot hold becomes an underscore, the rest is cut off."""
    name = re.sub(r"[^\w$]", "_", text)
    if not is_identifier(name):
        name = "_" + "".join(c if is_identifier("_" + c) else "_" for c in name)
    return name[:LONGEST_NAME]


def first_bands(counts: Mapping[str, int]) -> Iterable[tuple[str, str, int]]:
    """Yield (name, source, index) of each band that the first tile gives a collection; names may occur twice.

    `counts` tells how many bands the file of each source has. A file with one names it after the source; a file with
    several names them source_1, source_2 and so on.
    """
    for source, count in sorted(counts.items()):
        for index in range(1, count + 1):
            yield as_identifier(source if count == 1 else f"{source}_{index}"), source, index
