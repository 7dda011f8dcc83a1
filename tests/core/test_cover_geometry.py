"""Cover geometries that are edited in QGIS: nothing of what was not touched changes on the way there and back."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.byoc.geometry import count_points
from sentinelhub_byoc.byoc.models import Tile
from sentinelhub_byoc.core.cover_geometry import editable_cover, geojson_of, points_of, problem_of, urn_of
from sentinelhub_byoc.core.errors import LayerError

UTM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
RING = [
    [500000.123456789, 5100000.0],
    [600000.0, 5100000.1],
    [600000.0, 5200000.0],
    [500000.0, 5200000.0],
    [500000.123456789, 5100000.0],
]
HOLE = [[520000.0, 5120000.0], [520000.0, 5130000.0], [530000.0, 5130000.0], [520000.0, 5120000.0]]
FAR = [[[x + 200_000, y] for x, y in RING]]
COVERS = {
    "a polygon": {"type": "Polygon", "crs": UTM, "coordinates": [RING]},
    "a polygon with a hole": {"type": "Polygon", "crs": UTM, "coordinates": [RING, HOLE]},
    "two polygons": {"type": "MultiPolygon", "crs": UTM, "coordinates": [[RING, HOLE], FAR]},
    "an easting of Europe": {
        "type": "Polygon",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3035"}},
        "coordinates": [
            [[4321000.0, 3210000.0], [4400000.0, 3210000.0], [4400000.0, 3300000.0], [4321000.0, 3210000.0]]
        ],
    },
}


@pytest.fixture
def edited(qgis_app):
    """Return a function that gives the geometries of the layer in which a tile's cover is edited."""

    def edit(cover):
        layer = editable_cover(Tile("1", "a", cover_geometry=cover), "cover")
        return [feature.geometry() for feature in layer.getFeatures()]

    return edit


@pytest.mark.parametrize("cover", COVERS.values(), ids=COVERS)
def test_what_is_not_touched_goes_back_as_it_came(edited, cover):
    geometries = edited(cover)
    assert geojson_of(geometries, urn_of(Tile("1", "a", cover_geometry=cover))) == cover
    assert points_of(geometries) == count_points(cover)
    assert problem_of(geometries) == ""


def test_a_tile_without_a_cover_starts_from_its_box_and_one_without_both_from_nothing(qgis_app):
    box = COVERS["a polygon"]
    layer = editable_cover(Tile("1", "a", tile_geometry=box), "cover")
    assert layer.crs().authid() == "EPSG:32633"
    assert layer.featureCount() == 1
    empty = editable_cover(Tile("1", "a"), "cover")
    assert empty.isValid()
    assert empty.crs().authid() == "EPSG:4326"
    assert empty.featureCount() == 0


def test_a_geometry_that_cannot_be_read_is_told(qgis_app):
    with pytest.raises(LayerError):
        editable_cover(Tile("1", "a", cover_geometry={"type": "Point", "coordinates": [1, 2]}), "cover")
    strange = {**COVERS["a polygon"], "crs": {"type": "name", "properties": {"name": "strange"}}}
    with pytest.raises(InvalidRequest):
        editable_cover(Tile("1", "a", cover_geometry=strange), "cover")


def test_several_drawn_polygons_make_one_geometry(edited):
    both = [*edited(COVERS["a polygon"]), *edited({**COVERS["a polygon"], "coordinates": FAR})]
    assert geojson_of(both, "urn")["coordinates"] == [[RING], FAR]


@pytest.mark.parametrize(
    ("wkts", "word"),
    [
        ([], "Draw"),
        (["MultiPolygon EMPTY"], "Draw"),
        (["Polygon((0 0, 1 1, 1 0, 0 1, 0 0))"], "cross"),
        (["Polygon((0 0, 2 0, 2 2, 0 0))", "Polygon((0 0, 2 0, 2 2, 0 0))"], "overlap"),
    ],
    ids=["nothing", "an empty one", "a bow tie", "one over the other"],
)
def test_what_the_service_would_not_take_is_told_before(qgis_app, wkts, word):
    assert word in problem_of([QgsGeometry.fromWkt(wkt) for wkt in wkts])


def test_more_points_than_the_service_takes_are_counted(edited):
    circle = QgsGeometry.fromWkt("Point(0 0)").buffer(1, 25)
    assert points_of([circle]) == 101
    assert "Remove 1 point" in problem_of([circle])
