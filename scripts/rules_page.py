#!/usr/bin/env python3
"""Write the table of rules into docs/checks.md, from `raster.findings.RULES`; with --check only tell whether it is up to date."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "checks.md"
BEGIN, END = "<!-- rules: scripts/rules_page.py writes from here -->", "<!-- rules end -->"


def table() -> Iterator[str]:
    """Yield the lines of the table."""
    from sentinelhub_byoc.raster.findings import CURED_BY_COG, RULES

    yield "| rule | | what is asked | allowed | where we know it from | cured by “Prepare COG” |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for rule in RULES.values():
        cured = "yes" if rule.id in CURED_BY_COG else ""
        cells = (f"`{rule.id}`", rule.severity, rule.title, rule.allowed, rule.source, cured)
        yield f"| {' | '.join(cells)} |"


def written(page: str) -> str:
    """Return the page with the table in its place."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return "\n".join([f"{before}{BEGIN}", "", *table(), "", f"{END}{after}"])


def main() -> int:
    """Write the page, or compare it; return the exit status."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    page = PAGE.read_text(encoding="utf-8")
    wanted = written(page)
    if "--check" in sys.argv[1:]:
        print(
            "docs/checks.md is up to date" if page == wanted else "docs/checks.md: run scripts/rules_page.py"
        )
        return int(page != wanted)
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
