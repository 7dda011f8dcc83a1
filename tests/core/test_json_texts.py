"""Texts of geometries: the same whether the coordinates are packed or not."""

from __future__ import annotations

import json

import pytest
from sentinelhub_byoc.byoc.packed import load_packed
from sentinelhub_byoc.core.json_texts import GeometryTexts, json_text
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
    texts = GeometryTexts()
    texts.text(load_packed(json.dumps(SQUARE), json.loads))
    packed = load_packed(json.dumps(geometry), json.loads)
    for _ in range(2):  # what is kept from the first is used for the second
        assert json.loads(texts.text(packed)) == geometry
        assert texts.text(geometry) == json_text(geometry)


def test_written_as_everything_else_is():
    compact = json.dumps(SQUARE, separators=(",", ":"))
    assert GeometryTexts().text(load_packed(compact, json.loads)) == json_text(SQUARE)


@pytest.mark.parametrize("nothing", [None, {}])
def test_no_geometry_has_no_text(nothing):
    assert GeometryTexts().text(nothing) is None


def test_coordinates_that_are_elsewhere_are_written_too():
    extra = {"footprint": {"coordinates": [[[1, 2], [3, 4]]]}}
    assert json.loads(json_text(load_packed(json.dumps(extra), json.loads))) == extra
