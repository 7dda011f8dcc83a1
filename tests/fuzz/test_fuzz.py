"""Each target of `make fuzz` for a moment, and every case that it has found before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fuzz_targets import TARGETS
from hypothesis import HealthCheck, given, settings

CASES = sorted((Path(__file__).parents[1] / "data" / "fuzz_cases").glob("*/*.json"))
EXAMPLES = 60


@pytest.mark.parametrize("name", TARGETS)
def test_for_a_moment(name):
    target = TARGETS[name]
    unhurried = settings(
        max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    unhurried(given(target.values)(target.check))()


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_found_before(path):
    TARGETS[path.parent.name].check(json.loads(path.read_text(encoding="utf-8")))
