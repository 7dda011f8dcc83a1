"""The verdicts: a goal is met only by the worst kind, and by nothing that merely looks like it."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from sentinelhub_byoc.bench.goals import Results, check_goals, error_ratio
from sentinelhub_byoc.bench.overlap import Overlap
from sentinelhub_byoc.bench.pixels import PixelCount
from sentinelhub_byoc.bench.remote import Fetch
from sentinelhub_byoc.bench.running import OurRun, Usage
from sentinelhub_byoc.bench.shapes import OUTLINES, Shape
from sentinelhub_byoc.bench.speed import Duel


def our_run(call_s, **changes):
    run = OurRun(
        process_s=call_s + 0.5,
        import_s=0.4,
        call_s=call_s,
        peak_mib=200.0,
        points=100,
        epsg=32633,
        notes=(),
        blocks_read=172,
        bytes_fetched=10,
        requests=5,
    )
    return replace(run, **changes)


def duel(kind, mode, side=20000, ours=0.5, peer=10.0):
    return Duel(kind, side, mode, (our_run(ours),), (Usage(peer, 900.0),))


def shape(kind, outline, extra=0.0, missing=0.0, wrong=(0, 0)):
    return Shape(kind, 20000, outline, 100, True, Overlap(1e6, extra, missing), PixelCount(*wrong))


@pytest.fixture
def good():
    """Results that meet every goal."""
    kinds = ("swath", "holes")
    extras = {"default": 50.0, "peer-default": 100.0}
    wrong = {"inner": (0, 7), "outer": (7, 0), "default": (20, 30), "peer-default": (60, 40)}
    return Results(
        speed=[duel(kind, mode) for kind in kinds for mode in ("default", "exact")],
        shapes=[
            shape(
                kind,
                name,
                extra=extras.get(name, 9.0 if name == "outer" else 0.0),
                missing=9.0 if name == "inner" else 0.0,
                wrong=wrong.get(name, (0, 0)),
            )
            for kind in kinds
            for name in OUTLINES
        ],
        growth=[duel("holes", mode, side=40000, ours=1.2, peer=40.0) for mode in ("default", "exact")],
        remote=[Fetch(kind, 20000, "default", 100, True, (our_run(0.5),)) for kind in kinds],
    )


def missed(results):
    return [goal.what.split(":")[0] for goal in check_goals(results) if not goal.met]


def worsen(shapes, outline, **changes):
    return [replace(s, **changes) if (s.kind, s.outline) == ("swath", outline) else s for s in shapes]


def test_good_results_meet_every_goal(good):
    assert missed(good) == []


def test_one_slow_kind_misses_its_goal_and_no_other(good):
    speed = [duel("swath", "default", ours=1.0), *good.speed[1:]]
    goal = check_goals(replace(good, speed=speed))[0]
    assert not goal.met
    assert "10.0 (swath) to 20.0 (holes)" in goal.seen
    assert missed(replace(good, speed=speed)) == ["100 points, balanced"]


def test_an_error_of_more_than_the_share_is_a_miss(good):
    shapes = worsen(good.shapes, "default", overlap=Overlap(1e6, 61.0, 0.0))
    assert missed(replace(good, shapes=shapes)) == ["100 points, balanced"]


def test_an_error_of_more_than_the_share_of_pixels_is_a_miss_of_its_own(good):
    goals = check_goals(replace(good, shapes=worsen(good.shapes, "default", pixels=PixelCount(31, 30))))
    assert [goal.met for goal in goals[1:3]] == [True, False]


def test_what_straight_edges_leave_is_told_when_it_is_over_the_goal(good):
    shapes = [*good.shapes, shape("swath", "drawn", extra=82.0)]
    assert "swath 0.820" in check_goals(replace(good, shapes=shapes))[1].seen


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"overlap": Overlap(1e6, 1.0, 1.0)}, id="same-area-elsewhere"),
        pytest.param({"overlap": Overlap(1e6, 1.0, 0.0)}, id="area-too-much"),
        pytest.param({"pixels": PixelCount(0, 1)}, id="one-wrong-pixel"),
    ],
)
def test_exact_is_to_the_pixel(good, changes):
    assert missed(replace(good, shapes=worsen(good.shapes, "exact", **changes))) == ["exact"]


@pytest.mark.parametrize(("fit", "wrong"), [("inner", PixelCount(1, 0)), ("outer", PixelCount(0, 1))])
def test_one_pixel_on_the_wrong_side_is_a_miss(good, fit, wrong):
    assert missed(replace(good, shapes=worsen(good.shapes, fit, pixels=wrong))) == [fit]


def test_growth_is_that_of_the_two_largest_sides(good):
    growth = [duel("holes", mode, side=40000, ours=1.3) for mode in ("default", "exact")]
    growth += [duel("holes", mode, side=5000, ours=0.01) for mode in ("default", "exact")]
    assert missed(replace(good, growth=growth)) == ["exact"]
    assert check_goals(replace(good, growth=growth))[5].seen.startswith("2.60 ")


def test_one_mode_that_reads_too_much_is_a_miss(good):
    greedy = Fetch("swath", 20000, "exact", 100, True, (our_run(0.5, bytes_fetched=16),))
    assert missed(replace(good, remote=[*good.remote, greedy])) == ["over HTTP from S3"]


@pytest.mark.parametrize(
    ("ours", "theirs", "ratio"),
    [
        pytest.param(3e-5, 6e-5, 0.5, id="half"),
        pytest.param(1e-17, 0.0, 0.0, id="both-none-but-for-rounding"),
        pytest.param(1e-5, 1e-17, math.inf, id="only-the-peer-none"),
    ],
)
def test_error_ratio(ours, theirs, ratio):
    assert error_ratio(ours, theirs) == ratio
