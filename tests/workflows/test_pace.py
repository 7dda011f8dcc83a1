"""How often it is told how far something is."""

from __future__ import annotations

from sentinelhub_byoc.feedback import Pace


def test_nothing_is_said_at_once_and_then_every_so_many_seconds():
    times = iter([10.0, 10.5, 11.9, 12.0, 12.1, 13.9, 14.0, 30.0, 30.1])
    pace = Pace(2.0, lambda: next(times))
    assert [pace.is_due() for _ in range(8)] == [False, False, True, False, False, True, True, False]
