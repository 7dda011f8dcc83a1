"""The bench of listing, at a tiny size: all ways list all tiles, and goals are judged by what was measured."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest
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


def runner(way, seconds, tiles, memory=100.0):
    return Runner(way, tiles, (Lap(Usage(seconds + 3, 300.0), {"call": seconds, "memory": memory}),))


def results(ours=2.0, slow=6.0, most=10.0, memory=390.0):
    few, many = 20_000, 100_000
    return ListingResults(
        [
            Round(
                few,
                0.0,
                (runner(OURS, ours, few), runner(SENTINELHUB, 10.0, few), runner(REQUESTS, 1.0, few)),
            ),
            Round(few, 0.05, (runner(OURS, slow, few), runner(REQUESTS, 10.0, few))),
            Round(many, 0.0, (runner(OURS, most, many, memory),)),
        ]
    )


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, [True, True, True, True]),
        ({"ours": 2.1, "most": 10.5}, [False, True, True, True]),
        ({"slow": 6.1}, [True, False, True, True]),
        ({"most": 11.1}, [True, True, False, True]),
        ({"memory": 401.0}, [True, True, True, False]),
    ],
)
def test_goals_are_judged_by_what_was_measured(changes, met):
    assert [goal.met for goal in check_listing_goals(results(**changes))] == met


def test_the_report_shows_each_way():
    text = "\n".join(listing_sections(Settings(), MACHINE, results()))
    assert "| 20000 | 0 | sentinelhub | 1 | 10.00 | 2000 | **5.00** |  |" in text
    assert "| 100000 | 0 | ours | 1 | 10.00 | 10000 |  | 390 |" in text


def test_every_way_lists_every_tile_and_can_be_read_back(tmp_path):
    settings = Settings(listed=230, listed_most=310, latency=0.001, service_runs=1, build=tmp_path)
    rounds = measure_listing(settings, find_sentinelhub(settings))
    assert [[runner.way for runner in part.runners] for part in rounds] == [
        [OURS, SENTINELHUB, REQUESTS],
        [OURS, REQUESTS],
        [OURS],
    ]
    assert all(part.seconds() > 0 and part.memory >= 0 for part in rounds)
    assert [Round.from_json(json.loads(json.dumps(asdict(part)))) for part in rounds] == rounds
