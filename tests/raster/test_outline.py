"""The exact outline: corners to rings, whatever the mask and however it is cut into windows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from rasters import picture
from sentinelhub_byoc.raster.coarse import coverage, mask_corners, polygon_share
from sentinelhub_byoc.raster.corners import OutlineScan
from sentinelhub_byoc.raster.rings import trace_rings
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

masks = hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12))


def outline(mask):
    return shape_of(mask_corners(mask))


def shape_of(corners):
    return MultiPolygon([Polygon(shell, holes) for shell, holes in trace_rings(corners).groups()])


def pixels(mask):
    return unary_union([box(x, y, x + 1, y + 1) for y, x in zip(*np.nonzero(mask))])


@given(masks)
def test_outline_is_the_union_of_the_pixels(mask):
    shape = outline(mask)
    assert shape.is_valid
    assert shape.area == mask.sum()
    assert shape.symmetric_difference(pixels(mask)).area == 0


@given(masks, st.data())
def test_windows_make_no_difference(mask, data):
    height, width = mask.shape
    xs = sorted({0, width, *data.draw(st.lists(st.integers(0, width), max_size=3))})
    ys = sorted({0, height, *data.draw(st.lists(st.integers(0, height), max_size=3))})
    scan = OutlineScan(xs, ys)
    windows = [(i, j) for i in range(len(xs) - 1) for j in range(len(ys) - 1)]
    for i, j in data.draw(st.permutations(windows)):
        scan.add(i, j, np.ascontiguousarray(mask[ys[j] : ys[j + 1], xs[i] : xs[i + 1]]))
    assert scan.valid_pixels == mask.sum()
    assert shape_of(scan.corners()).equals(outline(mask))


@given(masks)
def test_rings_know_what_they_lie_in(mask):
    rings = trace_rings(mask_corners(mask))
    for number, parent in enumerate(rings.parents()):
        column, row = rings.tops[number]
        inside = Point(column + 0.5, row + 0.5)
        around = [
            k
            for k in range(len(rings))
            if k != number
            and abs(rings.areas[k]) > abs(rings.areas[number])
            and Polygon(rings.ring(k)).contains(inside)
        ]
        nearest = min(around, key=lambda k: abs(rings.areas[k]), default=-1)
        assert parent == nearest


@given(masks)
def test_touching_pixels_can_be_one_shape(mask):
    apart = trace_rings(mask_corners(mask))
    together = trace_rings(mask_corners(mask), touching=True, split=False)
    assert np.count_nonzero(together.areas > 0) <= np.count_nonzero(apart.areas > 0)
    assert together.areas.sum() == pytest.approx(mask.sum())


@given(masks, st.integers(1, 5))
def test_coverage_counts_the_pixels_of_each_cell(mask, factor):
    height, width = mask.shape
    share = coverage(mask_corners(mask), width, height, factor)
    for row in range(share.shape[0]):
        for column in range(share.shape[1]):
            cell = mask[row * factor : (row + 1) * factor, column * factor : (column + 1) * factor]
            assert share[row, column] == pytest.approx(cell.mean())


@settings(max_examples=40)
@given(masks)
def test_share_of_a_polygon_in_a_cell_is_that_of_its_pixels(mask):
    rings = trace_rings(mask_corners(mask))
    if len(rings):
        drawn = polygon_share([rings.ring(k) for k in range(len(rings))], mask.shape[1], mask.shape[0], 1)
        assert drawn == pytest.approx(mask.astype(float))


@pytest.mark.parametrize(
    ("drawing", "shells", "holes"),
    [
        ("#", 1, 0),
        ("####", 1, 0),
        ("#.\n.#", 2, 0),
        (".#\n#.", 2, 0),
        ("###\n#.#\n###", 1, 1),
        ("#####\n#...#\n#.#.#\n#...#\n#####", 2, 1),
        (".##\n#.#\n###", 1, 1),
        ("#.#\n.#.\n#.#", 5, 0),
        ("####\n#.##\n##.#\n####", 1, 2),
    ],
    ids=[
        "one pixel",
        "one row",
        "touching at a point",
        "touching the other way",
        "a hole",
        "an island in a lake",
        "a hole that touches the outside",
        "a chessboard",
        "holes that touch",
    ],
)
def test_shapes_and_holes(drawing, shells, holes):
    shape = outline(picture(drawing))
    assert shape.is_valid
    assert len(shape.geoms) == shells
    assert sum(len(part.interiors) for part in shape.geoms) == holes


def test_an_empty_mask_has_no_ring():
    assert len(trace_rings(mask_corners(np.zeros((3, 4), bool)))) == 0
