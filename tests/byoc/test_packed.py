"""Pages with packed coordinates hold what pages hold that are read as usual, and are refused where those are."""

from __future__ import annotations

import json
import math
from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sentinelhub_byoc.byoc.packed import PackedCoordinates, load_packed, unpacked

RING = "[[1,2],[3,4.5],[-5e1,0],[1,2]]"
finite = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**9), 10**9)
pair = st.lists(finite, min_size=2, max_size=2)
ring = st.lists(pair, min_size=1, max_size=5)
polygon = st.lists(ring, min_size=1, max_size=3)
odd = st.recursive(st.one_of(finite, st.none(), st.just("x")), lambda inner: st.lists(inner, max_size=3))
geometry = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["Polygon", "MultiPolygon", "Point"]),
        "coordinates": st.one_of(polygon, st.lists(polygon, min_size=1, max_size=3), odd),
    }
)
page = st.fixed_dictionaries(
    {
        "data": st.lists(
            st.dictionaries(st.sampled_from(["coverGeometry", "coordinates", "x"]), geometry), max_size=4
        )
    }
)


def refuse(word):
    raise ValueError(word)


def load(text, parse_constant=refuse):
    """Read as answers are read: finite numbers only."""

    def number(digits):
        if not math.isfinite(float(digits)):
            raise ValueError(digits)
        return float(digits)

    return json.loads(text, parse_constant=parse_constant, parse_float=number)


def as_usual(value):
    """Put the coordinates back, wherever they are."""
    if isinstance(value, PackedCoordinates):
        return value.unpacked()
    if isinstance(value, list):
        return [as_usual(item) for item in value]
    if isinstance(value, dict):
        return {key: as_usual(item) for key, item in value.items()}
    return value


def outcome(read, text):
    try:
        return as_usual(read(text))
    except (ValueError, RecursionError) as error:
        return type(error).__name__


def both(text):
    return outcome(load, text), outcome(lambda text: load_packed(text, load), text)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(page, st.sampled_from([None, 1]))
def test_a_page_holds_the_same_either_way(data, indent):
    text = json.dumps(data, indent=indent)
    assert as_usual(load_packed(text, load)) == load(text)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=300)
@given(page, st.data())
def test_a_garbled_page_is_refused_either_way(data, draw):
    text = json.dumps(data)
    at = draw.draw(st.integers(0, len(text)))
    garbled = (
        text[:at]
        + draw.draw(st.text('[]{}",:.-+eE0159 \\n', max_size=3))
        + text[at + draw.draw(st.integers(0, 3)) :]
    )
    usual, packed = both(garbled)
    assert packed == usual


@pytest.mark.parametrize(
    "coordinates",
    [
        f"[{RING}]",
        f"[[{RING}],[{RING}, [[7,8]]]]",
        "[[[1,2],[3,4]",
        "[[[1 2,3],[4,5]]]",
        "[1[[,2],[3,4]]]",
        "[[[1,2]3,[4,5]]]",
        "[[[1,2],3[4,5]]]",
        "[[[1,2]],[[3,4]]5]",
        "[[[1,],[3,4]]]",
        "[[[,1],[3,4]]]",
        "[[[1,2],[3,4],]]",
        "[[[01,2],[3,4]]]",
        "[[[1.,2],[.5,4]]]",
        "[[[+1,2],[3,4]]]",
        "[[[1e999,2],[3,4]]]",
        "[[[1e308,1e308],[1e308,4]]]",
        "[[[1,2,3],[4,5,6]]]",
        "[]",
        "[[]]",
        "[1,2]",
        f"[[[{'9' * 400},2],[3,4]]]",
        "[[[NaN,2],[3,4]]]",
        "-Infinity",
    ],
)
def test_coordinates_of_all_kinds(coordinates):
    text = f'{{"data":[{{"coverGeometry":{{"coordinates":{coordinates},"type":"Polygon"}}}}]}}'
    usual, packed = both(text)
    assert packed == usual


@pytest.mark.parametrize(
    "text",
    [
        r'{"a":"\"coordinates\":[[[1,2]]]"}',
        r'{"a\"coordinates":[[[1,2]]]}',
        r'{"a":"coordinates","b":[[[1,2]]]}',
        r'{"a":"\\","coordinates":[[[1,2]]]}',
        '{"coordinates":[[[1,2]]],"coordinates":[[[3,4]]]}',
        '{"coordinates":[[[1,2]]],"x":-Infinity}',
        '{"x":-Infinity,"coordinates":[[[1,2]]]}',
        '{"x":NaN,"coordinates":[[[1,2]]]}',
        '{"x":"-Infinity","coordinates":[[[1,2]]]}',
        '"coordinates":[[[1,2]]]',
        "",
    ],
)
def test_what_only_looks_like_coordinates(text):
    usual, packed = both(text)
    assert packed == usual


def numbers(packed):
    return array("d", packed.doubles).tolist()


def test_a_polygon_is_packed_with_its_rings_and_numbers():
    text = f'{{"type":"Polygon","coordinates":[{RING},[[7,8],[9,10]]]}}'
    found = load_packed(text, load)["coordinates"]
    assert (found.kind, found.sizes, found.points) == ("Polygon", ((4, 2),), 6)
    assert numbers(found) == [1, 2, 3, 4.5, -50, 0, 1, 2, 7, 8, 9, 10]


def test_of_two_on_a_page_each_has_its_own_numbers():
    one, two = load_packed(
        f'[{{"coordinates":[{RING}]}},{{"coordinates":[[[[5,6],[7,8]]],[[[9,1]]]]}}]', load
    )
    assert numbers(one["coordinates"])[::2] == [1, 3, -50, 1]
    assert two["coordinates"].sizes == ((2,), (1,))
    assert numbers(two["coordinates"]) == [5, 6, 7, 8, 9, 1]
    assert unpacked(two) == {"coordinates": [[[[5, 6], [7, 8]]], [[[9, 1]]]]}
    assert unpacked({"type": "Point", "coordinates": [1, 2]}) == {"type": "Point", "coordinates": [1, 2]}
