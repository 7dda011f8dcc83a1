"""docs/audit.md tells of every kind of finding and of every remedy."""

from __future__ import annotations

import re
from pathlib import Path

from sentinelhub_byoc.workflows.audit_findings import Kind, Remedy

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "audit.md").read_text(encoding="utf-8")


def test_every_kind_has_a_row_and_no_other():
    assert re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE) == [str(kind) for kind in Kind]


def test_every_remedy_that_can_be_chosen_is_named():
    (sentence,) = re.findall(r"With `--REMEDY=`(.*?)\. ", PAGE, re.DOTALL)
    assert set(re.findall(r"`([a-z-]+)`", sentence)) == {str(remedy) for remedy in Remedy} - {"none"}
