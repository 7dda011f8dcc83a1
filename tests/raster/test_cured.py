"""What `CURED_BY_COG` promises, `prepare_cog` holds: each file that breaks such a rule, and no other, is fit afterwards."""

from __future__ import annotations

import pytest
from rule_breakers import CASES
from sentinelhub_byoc.raster.checks import CURED_BY_COG, check_tile
from sentinelhub_byoc.raster.cog import prepare_cog

CURED = [case for case in CASES if case.rule in CURED_BY_COG]


def test_each_promise_has_a_case():
    assert {case.rule for case in CURED} == CURED_BY_COG


@pytest.mark.parametrize("case", CURED, ids=str)
def test_a_cured_rule(tmp_path, case):
    (tmp_path / "before").mkdir()
    case.make(tmp_path / "before")
    (tmp_path / "after").mkdir()
    done = []
    for path in sorted((tmp_path / "before").iterdir()):
        if path.suffix in {".tif", ".tiff", ".gtiff"}:
            done += prepare_cog(str(path), str(tmp_path / "after" / f"{path.stem}.tif")).files
    assert [str(finding) for finding in check_tile(done)] == []
