#!/usr/bin/env python3
"""Tell how much of each package the tests went through; exit 1 if a kind of package has less than it must have.

Reads what `make test` measured (.coverage); the tests print the same table before their closing line.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
WITH_QGIS = ("core", "algorithms", "ui", "plugin.py", "__init__.py")
PACKAGES = ("byoc", "raster", "bucket", "workflows", "sandbox", "core", "algorithms", "ui")
KINDS = {"without QGIS": 95.0, "with QGIS": 85.0}
"""What must be gone through, in per cent of the lines that can run."""


@dataclass(frozen=True)
class Measured:
    """One file: its path from the root, its lines that can run, and those that no test ran."""

    path: str
    lines: int
    missed: int

    @property
    def package(self) -> str:
        """The folder at the root, or the file there."""
        return self.path.split("/", 1)[0]

    @property
    def kind(self) -> str:
        """The kind of package that it belongs to, a key of `KINDS`."""
        return "with QGIS" if self.package in WITH_QGIS else "without QGIS"


def measured_files() -> list[Measured]:
    """Return every file of the plugin, those included that no test loaded; raises `coverage.CoverageException`."""
    measured = coverage.Coverage(config_file=str(ROOT / "pyproject.toml"))
    measured.load()
    files = []
    for path in plugin_files():
        _, statements, _, missing, _ = measured.analysis2(str(path))
        files.append(Measured(path.relative_to(ROOT).as_posix(), len(statements), len(missing)))
    return files


def plugin_files() -> Iterator[Path]:
    """Yield the plugin's own modules."""
    yield from sorted(ROOT.glob("*.py"))
    for package in PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


def percent(files: Iterable[Measured]) -> float:
    """Return the share of lines that were run, of files together; all of nothing is 100."""
    files = list(files)
    lines = sum(file.lines for file in files)
    return 100.0 * (1 - sum(file.missed for file in files) / lines) if lines else 100.0


def table(files: list[Measured]) -> list[str]:
    """Return a line a package, and one a kind with what it must have."""
    packages = dict.fromkeys(file.package for file in files if file.package != "__init__.py")
    rows = [
        f"{percent(file for file in files if file.package == package):6.1f} %  {package}"
        for package in packages
    ]
    return rows + [
        f"{percent(file for file in files if file.kind == kind):6.1f} %  {kind}, together; at least {least:.0f}"
        for kind, least in KINDS.items()
    ]


def too_little(files: list[Measured]) -> list[str]:
    """Return what is missing: a line a kind that has too little, with its files that have least."""
    found = []
    for kind, least in KINDS.items():
        own = [file for file in files if file.kind == kind]
        if percent(own) < least:
            worst = sorted(own, key=lambda file: file.missed, reverse=True)[:5]
            named = ", ".join(f"{file.path} ({file.missed} lines)" for file in worst)
            found.append(
                f"{kind}: {percent(own):.1f} % is less than {least:.0f} %. Most is lacking in {named}."
            )
    return found


def main() -> int:
    """Print the table, with `--files` every file that lacks something, too; return the exit status."""
    files = measured_files()
    if "--files" in sys.argv[1:]:
        for file in sorted(files, key=lambda file: percent([file])):
            if file.missed:
                print(f"{percent([file]):6.1f} %  {file.path}  ({file.missed} of {file.lines} lines missed)")
    found = too_little(files)
    print("\n".join([*table(files), *found]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
