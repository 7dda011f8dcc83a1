#!/usr/bin/env python3
"""Write the generated parts of `PAGES`, pages of the documentation; with --check only tell whether they are up to date."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"

CAUSES = (
    "Did not find any file.",
    "Did not find the following files: B08.tif.",
    "The files of a tile must share one extension, found .tif and .tiff.",
    "B04.tif: the file cannot be read.",
    "Access denied.",
    "Ensure tiles of image at index 0 have width and height between 256 and 2048.",
    "Ensure tiles of image at index 1 have width and height between 256 and 2048.",
    "B04.tif: no overviews.",
    "B04.tif: a header of 1300000 bytes.",
    "B04.tif: the format JP2OpenJPEG.",
    "B04.tif: JPEG.",
    "The CRS of the file is not supported: EPSG:31287.",
    "B04.tif: no geotransform.",
    "B04.tif: a pole inside.",
    "The files of the tile do not overlap.",
    "B04.tif, band B04: 8-bit UINT.",
    "B04.tif: 12 pixel-interleaved bands.",
    "Cover geometry has 153 points, at most 100 are allowed.",
    "The cover geometry is not valid.",
    "Unexpected error occurred while ingesting the tile.",
)
"""A sentence of the service, or of the sandbox where the service's is not known, for each cause that we can explain."""


def causes() -> Iterator[str]:
    """Yield a section for each cause: what the service says, what it means, what to do."""
    from sentinelhub_byoc.core.failure_causes import explain_cause, unknown_cause

    for text in CAUSES:
        cause = explain_cause(text)
        yield from (f"### {text}", "", cause.meaning, "", f"**What to do:** {cause.fix}", "")
    cause = unknown_cause()
    yield from ("### Anything else", "", cause.meaning, "", f"**What to do:** {cause.fix}", "")


def algorithms() -> Iterator[str]:
    """Yield a section for each algorithm of the provider, with its parameters, its outputs and an example."""
    from sentinelhub_byoc.algorithms.provider import ByocProvider

    provider = ByocProvider()
    provider.refreshAlgorithms()
    for algorithm in provider.algorithms():
        yield from (f"## {algorithm.displayName()} {{: #{algorithm.name()} }}", "", f"`{algorithm.id()}`", "")
        for paragraph in algorithm.about():
            yield from (_plain(paragraph), "")
        yield from ("| parameter | | |", "| --- | --- | --- |")
        for parameter in algorithm.parameterDefinitions():
            if not parameter.isDestination():
                yield f"| `{parameter.name()}` | {_cell(parameter.description())} | {_cell(parameter.help())} |"
        yield from ("", "| result | | |", "| --- | --- | --- |")
        tells = algorithm.output_help()
        for output in algorithm.outputDefinitions():
            yield f"| `{output.name()}` | {_cell(output.description())} | {_cell(tells.get(output.name(), ''))} |"
        yield from ("", "```sh", algorithm.EXAMPLE, "```", "")


def rules() -> Iterator[str]:
    """Yield the table of the rules for rasters."""
    from sentinelhub_byoc.raster.findings import CURED_BY_COG, RULES

    yield "| rule | | what is asked | allowed | where we know it from | cured by “Prepare COG” |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for rule in RULES.values():
        cured = "yes" if rule.id in CURED_BY_COG else ""
        cells = (f"`{rule.id}`", rule.severity, rule.title, rule.allowed, rule.source, cured)
        yield f"| {' | '.join(cells)} |"
    yield ""


def _plain(text: str) -> str:
    return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|").replace("\n", " ")


PAGES = {
    "failed-tile.md": ("causes", causes),
    "algorithms.md": ("algorithms", algorithms),
    "checks.md": ("rules", rules),
}
"""What is generated in each page: the name of the part, and its lines."""


def written(name: str, page: str) -> str:
    """Return the text `page` of the page `name` with its generated part as it should be now."""
    part, lines = PAGES[name]
    begin, end = f"<!-- {part}: scripts/reference_pages.py writes from here -->", f"<!-- {part} end -->"
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    return "\n".join([f"{before}{begin}", "", *lines(), f"{end}{after}"])


def main() -> int:
    """Write the pages, or compare them; return the exit status."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    behind = []
    for name in PAGES:
        page = (DOCS / name).read_text(encoding="utf-8")
        wanted = written(name, page)
        if wanted == page:
            continue
        behind.append(name)
        if "--check" not in sys.argv[1:]:
            (DOCS / name).write_text(wanted, encoding="utf-8")
    print("\n".join(f"docs/{name} was behind" for name in behind) or "The pages are up to date")
    sys.stdout.flush()
    os._exit(int(bool(behind) and "--check" in sys.argv[1:]))  # QGIS's own end would take seconds


if __name__ == "__main__":
    main()
