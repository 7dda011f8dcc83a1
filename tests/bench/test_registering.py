"""The bench of registering, at a tiny size: all ways register all tiles, and goals are judged by what was measured."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from sentinelhub_byoc.bench.goals import RegisteringResults, check_registering_goals
from sentinelhub_byoc.bench.machine import Machine
from sentinelhub_byoc.bench.race import OURS, Lap, Runner
from sentinelhub_byoc.bench.registering import (
    LIMITED,
    LOOP,
    ONE,
    find_requests,
    measure_registering,
    registering_sections,
)
from sentinelhub_byoc.bench.running import Usage
from sentinelhub_byoc.bench.settings import Settings

MACHINE = Machine("today", "abc", "a machine", "a system", "ours", "theirs", 0.0)


def runner(way, seconds, **told):
    return Runner(way, 500, (Lap(Usage(seconds, 50.0), {"call": seconds, "requests": 502.0, **told}),))


@pytest.fixture
def good():
    return RegisteringResults(
        [runner(OURS, 5.0), runner(LOOP, 20.0), runner(ONE, 25.0), runner(LIMITED, 45.0, refused=9.0)]
    )


def test_goals_are_judged_by_what_was_measured(good):
    assert [goal.met for goal in check_registering_goals(good)] == [True, True]
    slower = [runner(LOOP, 19.0) if each.way == LOOP else each for each in good.registering]
    assert [goal.met for goal in check_registering_goals(replace(good, registering=slower))] == [False, True]
    pushed = [
        runner(LIMITED, 45.0, refused=110.0) if each.way == LIMITED else each for each in good.registering
    ]
    assert [goal.met for goal in check_registering_goals(replace(good, registering=pushed))] == [True, False]


def test_the_report_shows_each_way(good):
    text = "\n".join(registering_sections(Settings(), MACHINE, good))
    assert "| ours | 1 | 5.00 |" in text
    assert "500 tiles at 50 ms a request; limited: 300 requests a minute" in text


def test_every_way_registers_every_tile_and_can_be_read_back(tmp_path):
    settings = Settings(registered=12, latency=0.01, rate=600, service_runs=1, build=tmp_path)
    runners = measure_registering(settings, find_requests(settings))
    assert [each.way for each in runners] == [OURS, LOOP, ONE, LIMITED]
    assert [each.told("requests") for each in runners] == [15, 12, 15, 15]  # token, collection, first look
    assert [Runner.from_json(json.loads(json.dumps(asdict(each)))) for each in runners] == runners
