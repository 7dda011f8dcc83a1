"""Texts of what came as JSON: the same whether coordinates are packed or not, and whether it came before or not."""

from __future__ import annotations

import json

import pytest
from sentinelhub_byoc.byoc.packed import load_packed
from sentinelhub_byoc.core.json_texts import JsonTexts, json_text
from tile_values import square, utm

SQUARE = square(10.5, 45, 2, utm(33))


@pytest.mark.parametrize(
    "geometry",
    [
        SQUARE,
        square(10, 45, 2),
        {**SQUARE, "bbox": [1, 2]},
        {**SQUARE, "crs": {"properties": {"name": utm(33)}, "type": "link"}},
        {**SQUARE, "crs": {"properties": {"name": ["x"]}}},
        {**SQUARE, "crs": {"properties": {}}},
        {**SQUARE, "crs": "EPSG:4326"},
        {**SQUARE, "type": ["Polygon"]},
        {"type": "Point", "coordinates": [1, 2]},
        {"type": 'Poly"gon', "crs": {"properties": {"name": 'x"y'}}, "coordinates": [[[1, 2]]]},
    ],
)
def test_a_geometry_is_written_as_it_came(geometry):
    texts = JsonTexts()
    texts.geometry(load_packed(json.dumps(SQUARE), json.loads))
    packed = load_packed(json.dumps(geometry), json.loads)
    for _ in range(2):  # what is kept from the first is used for the second
        assert json.loads(texts.geometry(packed)) == geometry
        assert texts.geometry(geometry) == json_text(geometry)


def test_written_as_everything_else_is():
    compact = json.dumps(SQUARE, separators=(",", ":"))
    assert JsonTexts().geometry(load_packed(compact, json.loads)) == json_text(SQUARE)


@pytest.mark.parametrize("nothing", [None, {}])
def test_nothing_has_no_text(nothing):
    assert JsonTexts().geometry(nothing) is None
    assert JsonTexts().text(nothing) is None


def test_coordinates_that_are_elsewhere_are_written_too():
    extra = {"footprint": {"coordinates": [[[1, 2], [3, 4]]]}}
    assert json.loads(json_text(load_packed(json.dumps(extra), json.loads))) == extra


def test_what_is_remembered_is_told_apart():
    texts = JsonTexts()
    alike = [
        {"a": a} for a in (1, 1.0, True, "1", "True", None, [1], [True], "[1]", 0.0, -0.0, "a'", 'a"', "'a'")
    ]
    for _ in range(2):
        assert [texts.text(value) for value in alike] == [json_text(value) for value in alike]
    long = {"a": "x" * 1000}
    assert texts.text(long) == json_text(long)


def test_no_more_is_remembered_than_fits():
    texts = JsonTexts()
    for number in range(3000):
        assert texts.text({"number": number}) == f'{{"number":{number}}}'
    assert len(texts._known) <= 1000


def test_coordinates_in_something_remembered_are_told_apart():
    texts = JsonTexts()
    for ring in ([[1, 2], [3, 4]], [[1, 2], [3, 5]]):
        value = load_packed(json.dumps({"at": {"coordinates": [ring]}}), json.loads)
        assert json.loads(texts.text(value)) == {"at": {"coordinates": [ring]}}
