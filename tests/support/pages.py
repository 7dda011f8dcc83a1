"""The code that a page of the documentation shows, to be run as it stands there."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A piece of code, and the line of the page on which it begins."""

    language: str
    text: str
    line: int


def blocks(page: str, language: str) -> list[Block]:
    """Return the pieces of code of one language, in their order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    found = [Block(m[1], m[2], text.count("\n", 0, m.start()) + 1) for m in FENCE.finditer(text)]
    return [block for block in found if block.language == language]


def run_python(page: str, namespace: dict[str, Any], instead: dict[str, str]) -> dict[str, Any]:
    """Run the Python of a page, one piece after the other, names of `instead` replaced; return what it leaves."""
    for block in blocks(page, "python"):
        code = block.text
        for old, new in instead.items():
            code = code.replace(old, new)
        # as many lines before it as in the page: a traceback names the page's line
        exec(compile("\n" * block.line + code, page, "exec"), namespace)  # noqa: S102
    return namespace


def algorithm_lines(page: str) -> list[tuple[str, dict[str, str]]]:
    """Return the algorithms that a page runs by `qgis_process`, in their order, each with its parameters."""
    found = []
    for block in blocks(page, "sh"):
        for line in block.text.replace("\\\n", " ").splitlines():
            words = shlex.split(line, comments=True)
            if words[:2] == ["qgis_process", "run"]:
                pairs = (word[2:].partition("=") for word in words[3:])
                found.append((words[2], {name: value for name, _, value in pairs}))
    return found
