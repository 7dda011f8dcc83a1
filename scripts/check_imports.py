#!/usr/bin/env python3
"""Tell which imports of the plugin point the wrong way; exit 1 if any does.

The rule (docs/architecture.md): `ui` and `algorithms` stand on `core`, `core` on `workflows`, `workflows` on `byoc`,
`raster` and `bucket`, which know nothing of each other, nor of QGIS. `LEAFS` know nothing of the plugin; who does without GDAL
does without `gdal_quiet`.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "sentinelhub_byoc"
BOTTOM = frozenset({"byoc", "raster", "bucket"})
LEAFS = frozenset({"advised", "feedback", "file_names", "gdal_quiet", "hidden"})
MAY_IMPORT = {
    "advised": frozenset(),
    "feedback": frozenset(),
    "file_names": frozenset(),
    "hidden": frozenset(),
    "gdal_quiet": frozenset(),
    "byoc": frozenset({"feedback", "hidden"}),
    "raster": LEAFS,
    "bucket": LEAFS,
    "workflows": BOTTOM | LEAFS,
    "sandbox": BOTTOM | LEAFS,
    "core": BOTTOM | LEAFS | {"workflows"},
    "algorithms": BOTTOM | LEAFS | {"core", "workflows"},
    "ui": BOTTOM | LEAFS | {"core", "workflows", "sandbox"},
    "plugin": frozenset({"ui", "algorithms", "core", "feedback"}),
    "__init__": frozenset({"plugin"}),
}
"""For each part of the plugin (a folder, or a module at the root) the other parts it may import."""
QGIS_FREE = BOTTOM | LEAFS | {"workflows", "sandbox"}
QT = frozenset({"PyQt5", "PyQt6"})
NO_QGIS_HAS = frozenset({"boto3", "botocore", "dask", "distributed", "moto"})
"""What tests, and a user's own cluster, may have: work goes to any `concurrent.futures.Executor`, S3 through GDAL."""
FORBIDDEN_OUTSIDE = {
    **dict.fromkeys(MAY_IMPORT, QT | NO_QGIS_HAS),
    **dict.fromkeys(QGIS_FREE, QT | NO_QGIS_HAS | {"qgis", "processing"}),
    "byoc": QT | NO_QGIS_HAS | {"qgis", "processing", "osgeo", "shapely", "numpy"},
}
"""Libraries a part must do without."""


class Import(NamedTuple):
    """One imported module: its absolute dotted name and the line it stands in."""

    module: str
    line: int


def imports_of(source: str, package: tuple[str, ...]) -> Iterator[Import]:
    """Yield what `source`, a module inside `package`, imports: relative names made absolute."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            names = [node.module] if node.module else [alias.name for alias in node.names]
            for name in names:
                yield Import(".".join((*base, name)), node.lineno)


def faults_in(path: Path, root: Path = ROOT) -> list[str]:
    """Return one line for each import of the file at `path` that the rule does not allow."""
    relative = path.relative_to(root).with_suffix("")
    part = relative.parts[0]
    faults = []
    for module, line in imports_of(path.read_text(encoding="utf-8"), (PACKAGE, *relative.parts[:-1])):
        names = module.split(".")
        if names[0] == PACKAGE:
            target = names[1] if len(names) > 1 else "__init__"
            wrong = target != part and target not in MAY_IMPORT[part]
        else:
            wrong = names[0] in FORBIDDEN_OUTSIDE.get(part, ())
        if wrong:
            faults.append(f"{path.relative_to(root)}:{line}: {part} may not import {module}")
    return faults


def plugin_files(root: Path = ROOT) -> Iterator[Path]:
    """Yield the Python files that belong to the plugin itself."""
    for part in MAY_IMPORT:
        single = root / f"{part}.py"
        if single.exists():
            yield single
        yield from sorted((root / part).rglob("*.py"))


def main() -> int:
    """Print every fault; return the exit status."""
    faults = [fault for path in plugin_files() for fault in faults_in(path)]
    print("\n".join(faults) if faults else "imports: all go one way")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
