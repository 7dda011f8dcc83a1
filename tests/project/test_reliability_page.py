"""The page of promises names tests and options that exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from sentinelhub_byoc.sandbox.__main__ import _parser

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")


def test_each_promise_s_tests_are_there():
    named = [path for line in re.findall(r'PYTEST_ARGS="?([^"\n]+)', PAGE) for path in line.split()]
    assert len(named) > 4
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_sandbox_takes_the_line_of_the_page(tmp_path):
    (line,) = re.findall(r"-m sentinelhub_byoc\.sandbox (.*)", PAGE)
    options = _parser().parse_args(shlex.split(line))
    assert (options.faults, options.latency, options.rate, options.tiles) == (0.2, 0.05, 600, 20000)


def test_the_numbers_on_the_page_are_those_of_the_code():
    from sentinelhub_byoc.byoc.answers import MOST_BYTES
    from sentinelhub_byoc.byoc.retry import RetryPolicy
    from sentinelhub_byoc.byoc.retry_after import read_retry_after

    assert MOST_BYTES == 16 << 20
    assert "16 MiB" in PAGE
    assert read_retry_after.__name__ in PAGE
    policy = RetryPolicy()
    assert (policy.attempts, policy.most_seconds, policy.few_attempts) == (8, 300.0, 3)
    assert "eight times at most and within\n  five minutes" in PAGE
    assert "is tried three times" in PAGE
