"""What is fuzzed: for each target the values that are tried, and what must hold for every one of them.

A value is plain JSON (bytes as text of latin-1), so that a finding can be kept as a file below tests/data/fuzz_cases.
`scripts/fuzz.py` tries for minutes, tests/fuzz for a moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

import fuzz_answers
import fuzz_files
import fuzz_names

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


@dataclass(frozen=True)
class Target:
    """One thing to fuzz: `check(value)` raises when the value does what none may do."""

    name: str
    values: SearchStrategy[Any]
    check: Callable[[Any], None]


TARGETS = {
    target.name: target
    for target in (
        Target("error_body", fuzz_answers.bodies, fuzz_answers.check_error_body),
        Target("answer", fuzz_answers.answers, fuzz_answers.check_answer),
        Target("token", fuzz_answers.answers, fuzz_answers.check_token),
        Target("pages", fuzz_answers.pages, fuzz_answers.check_pages),
        Target("link", fuzz_answers.links, fuzz_answers.check_link),
        Target("collection", fuzz_answers.collections, fuzz_answers.check_collection),
        Target("tile", fuzz_answers.tiles, fuzz_answers.check_tile),
        Target("names", fuzz_names.listings, fuzz_names.check_grouping),
        Target("pattern", fuzz_names.patterns, fuzz_names.check_pattern),
        Target("time", fuzz_names.times, fuzz_names.check_time),
        Target("tiff", fuzz_files.tiffs, fuzz_files.check_tiff),
    )
}
