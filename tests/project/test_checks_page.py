"""docs/checks.md tells of every rule, as the code has it."""

from __future__ import annotations

import re
from pathlib import Path

from sentinelhub_byoc.raster.checks import RULES

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")


def test_every_rule_has_a_row_and_no_other():
    assert re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE) == list(RULES)


def test_the_lines_of_the_page_run(tmp_path, capsys):
    from rule_breakers import plain
    from sentinelhub_byoc.byoc.models import Collection

    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    for name in ("B04", "B08"):
        code = code.replace(f"scene/{name}.tif", plain(tmp_path / f"{name}.tif", options=["BLOCKYSIZE=128"]))
    exec(compile(code, "checks.md", "exec"), {"collection": Collection("id", "name", "bucket")})  # noqa: S102
    assert capsys.readouterr().out.count("Ensure tiles of image at index 0") == 2
