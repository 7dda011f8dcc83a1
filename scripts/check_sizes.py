#!/usr/bin/env python3
"""Tell which files have more than 400 lines, and which functions more than 60; exit 1 if any has."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES = 400
FUNCTION_LINES = 60
KINDS = ("*.py", "*.sh", "*.mk", "Makefile")


def tracked_files(root: Path = ROOT) -> Iterator[Path]:
    """Yield our own programs: what git knows, and what is new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *KINDS]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    paths = {root / name for name in listed.split("\0") if name}
    yield from sorted(path for path in paths if path.is_file())


def too_long(path: Path, source: str) -> Iterator[str]:
    """Yield a line for the file at `path` and for each function in `source` that has grown too long."""
    lines = len(source.splitlines())
    if lines > FILE_LINES:
        yield f"{path}: {lines} lines; {FILE_LINES} at most: where does it come apart?"
    if path.suffix != ".py":
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{path}:{node.lineno}: {node.name} has {length} lines; {FUNCTION_LINES} at most."


def main() -> int:
    """Print what is too long; return the exit status."""
    found = [
        finding
        for path in tracked_files()
        for finding in too_long(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    ]
    print("\n".join(found) if found else "sizes: every file and function can be read in one go")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
