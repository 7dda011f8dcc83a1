"""The bench of listing, at a tiny size: all ways list all tiles, and goals are judged by what was measured."""

from __future__ import annotations

import json
import math
import time
from dataclasses import asdict

import pytest
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.bench.goals import ListingResults, check_listing_goals
from sentinelhub_byoc.bench.listing import (
    REQUESTS,
    SENTINELHUB,
    Round,
    find_sentinelhub,
    listing_sections,
    measure_listing,
)
from sentinelhub_byoc.bench.machine import Machine
from sentinelhub_byoc.bench.race import OURS, Lap, Runner
from sentinelhub_byoc.bench.running import Usage
from sentinelhub_byoc.bench.settings import Settings

MACHINE = Machine("today", "abc", "a machine", "a system", "ours", "theirs", 0.0)


def runner(way, seconds, tiles, **told):
    return Runner(way, tiles, (Lap(Usage(seconds + 3, 300.0), {"call": seconds, **told}),))


def held_runner(seconds, tiles, held):
    laps = tuple(Lap(Usage(5.0, 300.0), {"call": seconds, "memory": 100.0, "held": ms}) for ms in held)
    return Runner(OURS, tiles, laps)


def refreshed_runner(seconds, tiles, memory, requests):
    laps = tuple(
        Lap(
            Usage(20.0, 300.0),
            {
                "call": seconds,
                "memory": memory,
                "held": 80.0,
                "requests": count,
                "refresh": 0.5,
                "refresh held": 40.0,
            },
        )
        for count in requests
    )
    return Runner(OURS, tiles, laps)


def results(ours=2.0, slow=6.0, most=10.0, memory=390.0, held=(30.0, 100.0, 300.0), requests=(5, 6, 5)):
    few, many = 20_000, 100_000
    return ListingResults(
        [
            Round(
                few,
                0.0,
                (held_runner(ours, few, held), runner(SENTINELHUB, 10.0, few), runner(REQUESTS, 1.0, few)),
            ),
            Round(few, 0.05, (runner(OURS, slow, few, memory=100.0, held=20.0), runner(REQUESTS, 10.0, few))),
            Round(many, 0.0, (refreshed_runner(most, many, memory, requests),)),
        ]
    )


@pytest.mark.parametrize(
    ("changes", "missed"),
    [
        ({}, []),
        ({"ours": 2.1, "most": 10.5}, [0]),
        ({"slow": 6.1}, [1]),
        ({"most": 11.1}, [2]),
        ({"memory": 401.0}, [3]),
        ({"held": (30.0, 101.0, 300.0)}, [4]),
        ({"held": (math.nan,)}, [4]),
        ({"requests": (5, 7, 5)}, [5]),
        ({"requests": (0, 0, 0)}, [5]),
        ({"requests": (math.nan,)}, [5]),
    ],
)
def test_goals_are_judged_by_what_was_measured(changes, missed):
    goals = check_listing_goals(results(**changes))
    assert len(goals) == 6
    assert [number for number, goal in enumerate(goals) if not goal.met] == missed


def test_goals_tell_the_worst_run_beside_the_median():
    held, refreshed = check_listing_goals(results())[4:]
    assert held.seen == "100 ms by the clock on the wall, median of the runs' longest; the worst 300"
    assert "10000" in held.what
    assert refreshed.seen == "6, in 0.50 s"


def test_the_report_shows_each_way():
    text = "\n".join(listing_sections(Settings(), MACHINE, results()))
    assert "| 20000 | 0 | ours | 3 | 2.00 | 10000 |  | 100 | 100 |" in text
    assert "| 20000 | 0 | sentinelhub | 1 | 10.00 | 2000 | **5.00** |  |  |" in text
    assert "| 100000 | 0 | ours | 3 | 10.00 | 10000 |  | 390 | 80 |" in text
    assert "| 100000 | 3 | 6 | 0.50 | 40 |" in text


def test_every_way_lists_every_tile_and_can_be_read_back(tmp_path):
    settings = Settings(listed=230, listed_most=310, latency=0.001, service_runs=1, build=tmp_path)
    rounds = measure_listing(settings, find_sentinelhub(settings))
    assert [[runner.way for runner in part.runners] for part in rounds] == [
        [OURS, SENTINELHUB, REQUESTS],
        [OURS, REQUESTS],
        [OURS],
    ]
    assert all(part.seconds() > 0 and part.memory >= 0 and part.held > 0 for part in rounds)
    assert [rounds[-1].requests, rounds[-1].refreshed > 0] == [5, True]
    assert [Round.from_json(json.loads(json.dumps(asdict(part)))) for part in rounds] == rounds


def test_a_main_thread_that_is_held_is_told_even_if_it_only_waits(qgis_app):
    from sentinelhub_byoc.bench.listing_ours import Heartbeat

    with Heartbeat() as heart:
        QTest.qWait(50)
        beating = heart.longest_ms
        time.sleep(0.3)
    assert 0 < beating < heart.longest_ms
    assert heart.longest_ms >= 300
