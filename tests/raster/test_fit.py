"""The best polygon for the points there are: never more, always valid, on the side that was asked for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from rasters import coast, disc, rasterized, rotated_rectangle
from sentinelhub_byoc.feedback import Cancelled
from sentinelhub_byoc.raster.coarse import mask_corners
from sentinelhub_byoc.raster.fit import FITS, Task
from sentinelhub_byoc.raster.levels import best_fit
from sentinelhub_byoc.raster.rings import trace_rings
from shapely.geometry import MultiPolygon, Polygon

PIXELS = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
HAIR = 1e-6
"""Square pixels that are rounding."""


def exact(mask):
    return MultiPolygon([Polygon(shell, holes) for shell, holes in trace_rings(mask_corners(mask)).groups()])


def fit(mask, points, how="balanced", check=lambda: None):
    height, width = mask.shape
    task = Task(points, how, check, (0.0, float(width), 0.0, float(height)))
    return best_fit(mask_corners(mask), (width, height), task)


def overlap(shape, mask):
    true = exact(mask)
    return shape.intersection(true).area / shape.union(true).area


def assert_keeps_its_promise(mask, points, how):
    fitted = fit(mask, points, how)
    shape, true = fitted.shape(), exact(mask)
    assert shape.is_valid
    assert shape.area > 0
    assert fitted.points <= points
    assert fitted.points == sum(len(r.coords) for p in shape.geoms for r in (p.exterior, *p.interiors))
    if how == "inner":
        assert shape.difference(true).area < HAIR
    if how == "outer":
        assert true.difference(shape).area < HAIR


@settings(max_examples=80, deadline=None)
@given(
    hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=2, max_side=14)).filter(np.any),
    st.sampled_from([4, 5, 6, 8, 11, 20, 100]),
    st.sampled_from(FITS),
)
def test_any_mask_at_any_price(mask, points, how):
    assert_keeps_its_promise(mask, points, how)


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([4, 9, 30, 100]), st.sampled_from(FITS))
@example(51, 100, "outer")  # a vertex less than a rounding beyond another ring's edge
def test_blobs_and_specks(seed, points, how):
    rng = np.random.default_rng(seed)
    noise = rng.random((30, 44))
    for _ in range(int(rng.integers(0, 4))):
        noise = sum(np.roll(noise, step, axis) for step in (-1, 0, 1) for axis in (0, 1))
    assert_keeps_its_promise(noise > np.quantile(noise, rng.random() * 0.9), points, how)


@pytest.mark.parametrize("how", FITS)
@pytest.mark.parametrize(
    "mask",
    [
        rotated_rectangle(180),
        coast(200),
        disc(150, hole=0.12),
        ~disc(90, 0.3),
        disc(120) & (np.random.default_rng(3).random((120, 120)) > 0.05),
        np.random.default_rng(4).random((50, 70)) > 0.6,
        np.eye(60, dtype=bool),
        np.indices((40, 40)).sum(axis=0) % 2 == 0,
    ],
    ids=["rectangle", "coast", "ring", "hole", "specks", "noise", "diagonal", "chessboard"],
)
def test_shapes_keep_their_promise_within_100_points(mask, how):
    assert_keeps_its_promise(mask, 100, how)


@pytest.mark.parametrize("degrees", [5.0, 14.0, 33.0, 45.0, 61.0, 80.0])
def test_a_rotated_rectangle_needs_four_corners(degrees):
    mask = rotated_rectangle(700, degrees)
    fitted = fit(mask, 100)
    assert fitted.points == 5
    staircase = (
        0.25 * exact(mask).convex_hull.length / mask.sum()
    )  # a line through steps is a quarter pixel off
    assert 1 - overlap(fitted.shape(), mask) < 1.02 * staircase


@pytest.mark.parametrize(
    ("mask", "least"),
    [(coast(600), 0.990), (disc(600), 0.998), (disc(600, hole=0.1), 0.996), (rotated_rectangle(600), 0.997)],
    ids=["coast", "disc", "ring", "rectangle"],
)
def test_balanced_overlaps_well(mask, least):
    assert overlap(fit(mask, 100).shape(), mask) > least


@pytest.mark.parametrize(
    ("mask", "least"),
    [(coast(600), 0.975), (disc(600), 0.993), (rotated_rectangle(600), 0.993)],
    ids=["coast", "disc", "rectangle"],
)
@pytest.mark.parametrize("how", ["inner", "outer"])
def test_inner_and_outer_give_up_little_and_cross_no_pixel(mask, least, how):
    shape = fit(mask, 100, how).shape()
    burnt = rasterized(shape, PIXELS, mask.shape[1], mask.shape[0])
    assert not (burnt & ~mask if how == "inner" else mask & ~burnt).any()
    assert overlap(shape, mask) > least


def test_more_points_are_no_worse():
    mask = coast(300)
    errors = [1 - overlap(fit(mask, points).shape(), mask) for points in (8, 15, 30, 60, 120)]
    assert errors == sorted(errors, reverse=True)


def test_what_fits_stays_inside_the_raster():
    mask = coast(300)
    x0, y0, x1, y1 = fit(mask, 40).shape().bounds
    assert min(x0, y0) >= 0
    assert max(x1, y1) <= 300
    assert (x0, x1, y1) == pytest.approx((0, 300, 300), abs=1e-4)  # newer GEOS: a millionth of a pixel less


def test_specks_are_left_out_for_the_sake_of_the_outline():
    mask = rotated_rectangle(400)
    rng = np.random.default_rng(5)
    mask ^= rng.random(mask.shape) < 0.002
    fitted = fit(mask, 60)
    assert overlap(fitted.shape(), mask) > 0.98
    assert fitted.rings_left_out > 200


def test_scattered_pixels_are_drawn_as_the_area_they_scatter_over():
    mask = rotated_rectangle(120) & (np.random.default_rng(6).random((120, 120)) > 0.5)
    fitted = fit(mask, 100)
    assert fitted.scale > 1
    assert overlap(fitted.shape(), mask) > 0.45


def test_an_island_in_a_lake_goes_with_the_lake():
    mask = disc(300, 0.45, 0.1) | disc(300, 0.02)
    whole = fit(mask, 100).shape()
    assert len(whole.geoms) == 2
    poor = fit(mask, 8).shape()
    assert len(poor.geoms) == 1
    assert not poor.geoms[0].interiors


def test_fitting_can_be_cancelled():
    def check():
        raise Cancelled

    with pytest.raises(Cancelled):
        fit(coast(200), 20, check=check)
