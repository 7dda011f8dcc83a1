"""Geometries made a page at a time are those made one by one, whatever is among them."""

from __future__ import annotations

import json
import math

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.byoc.geometry import count_points, crs_urn_of
from sentinelhub_byoc.byoc.packed import PackedCoordinates, load_packed
from sentinelhub_byoc.core.tile_geometry import TileGeometries
from tile_values import square, utm

numbers = st.floats(allow_nan=True, allow_infinity=True) | st.integers(-(10**30), 10**30)
near = st.floats(300_000, 700_000)
points = st.lists(near, min_size=2, max_size=3) | st.lists(
    st.one_of(numbers, st.text(max_size=2)), max_size=3
)
rings = st.lists(points, max_size=6)
usual = st.builds(
    square, near, near, st.floats(1, 1000), st.sampled_from([utm(32), utm(33), utm(60), None, "urn:x"])
)
odd = st.fixed_dictionaries(
    {"type": st.sampled_from(["Polygon", "MultiPolygon", "Point", None, []])},
    optional={
        "coordinates": st.one_of(
            st.lists(rings, max_size=2),
            st.lists(st.lists(rings, max_size=2), max_size=2),
            st.none(),
            st.text(),
        ),
        "crs": st.one_of(
            st.sampled_from([{"properties": {"name": utm(33)}}, {"properties": {}}, "EPSG:4326", 5, None]),
            st.just({"properties": {"name": []}}),
        ),
    },
)


def one_by_one(makes, cover):
    def unless_odd(read):
        try:
            return read(cover)
        except InvalidRequest:
            return None

    if not cover:
        return None, None, None
    return makes.geometry(cover).asWkt(6), unless_odd(count_points), unless_odd(crs_urn_of)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # a busy machine is no finding
@given(st.lists(st.one_of(usual, odd, st.none()), max_size=12))
def test_a_page_of_outlines_is_that_of_each(covers):
    makes = TileGeometries()
    found = makes.outlines(covers)
    assert [
        (None if outline.geometry is None else outline.geometry.asWkt(6), outline.points, outline.crs)
        for outline in found
    ] == [one_by_one(makes, cover) for cover in covers]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(usual, max_size=12))
def test_outlines_of_packed_coordinates_are_the_same(covers):
    packed = load_packed(json.dumps(covers), json.loads)
    assert not covers or isinstance(packed[0]["coordinates"], PackedCoordinates)

    def told(covers):
        return [(o.geometry.asWkt(6), o.points, o.crs) for o in TileGeometries().outlines(covers)]

    assert told(packed) == told(covers)


def test_one_that_cannot_be_transformed_costs_only_itself():
    covers = [square(500000, 5000000, 1000, utm(33)), square(1e12, 1e12, 1, utm(33)), square(math.inf, 0, 1)]
    geometries = [outline.geometry for outline in TileGeometries().outlines(covers)]
    assert [geometry.isNull() for geometry in geometries] == [False, True, True]


def test_scenes_on_both_sides_of_the_antimeridian_are_each_where_they_are():
    covers = [square(400000, 6000000, 100000, utm(1)), square(650000, 6000000, 100000, utm(60))]
    beside, across = (outline.geometry for outline in TileGeometries().outlines(covers))
    assert beside.boundingBox().width() < 5
    assert len(across.asMultiPolygon()) == 2
