from __future__ import annotations

import json
import math
import sqlite3
from contextlib import closing, suppress

import pytest
from qgis.core import NULL, QgsFeatureRequest, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDateTime, Qt
from sentinelhub_byoc.core.errors import LayerError
from sentinelhub_byoc.core.tile_index import index_tiles
from sentinelhub_byoc.core.tile_layer import (
    COLLECTION_PROPERTY,
    FIELDS,
    TileFeatures,
    add_tiles,
    empty_layer,
    geopackage_layer,
    memory_layer,
    tile_fields,
    write_geopackage,
)
from sentinelhub_byoc.feedback import Cancelled, Feedback
from tile_values import square, tile, utm

CRS84 = "urn:ogc:def:crs:OGC:1.3:CRS84"


def features(layer: QgsVectorLayer) -> list:
    return list(layer.getFeatures())


def box_of(cover) -> list[float]:
    """Return the bounds in degrees of the feature of a tile with this cover geometry."""
    box = TileFeatures().feature(tile(coverGeometry=cover)).geometry().boundingBox()
    return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]


def test_fields_are_as_promised():
    fields = {field.name(): field.typeName() for field in tile_fields()}
    assert list(fields) == [name for name, _ in FIELDS]
    assert fields["sensing_time"] == fields["created"] == "datetime"
    assert fields["points"] == "integer"
    assert all(field.length() == 0 for field in tile_fields() if field.typeName() == "string"), (
        "texts of any length"
    )


def test_a_tile_becomes_a_feature_with_all_that_is_known():
    additional = {
        "failedIngestionCause": "Oops",
        "warnings": ["a", "b"],
        "filesMetadata": {"B1": {"headerSize": 9}},
    }
    whole = tile(
        status="FAILED", additionalData=additional, tileGeometry=square(10, 45, 2), sizeMB=7, ümlaut="ß",
        coverGeometry=square(500000, 5000000, 1000, utm(33)),
    )  # fmt: skip
    feature = TileFeatures().feature(whole)
    assert [feature[name] for name in ("tile_id", "path", "status")] == ["1", "scenes/1/(BAND).tif", "FAILED"]
    assert [feature[name] for name in ("failed_cause", "warnings")] == ["Oops", "a\nb"]
    assert [feature[name] for name in ("points", "crs")] == [5, utm(33)]
    assert json.loads(feature["additional_data"]) == additional
    assert json.loads(feature["tile_geometry"]) == square(10, 45, 2)
    assert json.loads(feature["extra"]) == {"sizeMB": 7, "ümlaut": "ß"}
    assert "ümlaut" in feature["extra"]


def test_times_are_utc_to_the_millisecond():
    moment = TileFeatures().feature(tile(sensingTime="2024-06-01T12:20:30.456+02:00"))["sensing_time"]
    assert moment == QDateTime.fromString("2024-06-01T10:20:30.456Z", Qt.DateFormat.ISODateWithMs)
    assert moment.timeSpec() == Qt.TimeSpec.UTC
    assert moment.time().hour() == 10


def test_what_the_service_leaves_out_is_null():
    feature = TileFeatures().feature(tile(status=None, sensingTime=None, created=None, coverGeometry=None))
    for name in ("status", "sensing_time", "created", "failed_cause", "warnings", "points", "crs", "tile_geometry",
                 "additional_data", "extra"):  # fmt: skip
        assert feature[name] in {None, NULL}, name
    assert not feature.hasGeometry()


@pytest.mark.parametrize(
    ("cover", "expected"),
    [
        pytest.param(square(10, 45, 1), [10, 45, 11, 46], id="no-crs-is-wgs84"),
        pytest.param(square(10, 45, 1, CRS84), [10, 45, 11, 46], id="crs84"),
        pytest.param(
            square(10, 45, 1, "urn:ogc:def:crs:EPSG::4326"), [10, 45, 11, 46], id="4326-longitude-first"
        ),
        pytest.param(square(500000, 5000000, 100000, utm(33)), [15, 45.1535, 16.2885, 46.0533], id="utm33"),
        pytest.param(square(500000, 5000000, 100000, utm(32)), [9, 45.1535, 10.2885, 46.0533], id="utm32"),
        pytest.param(
            square(500000, 5000000, 100000, "urn:ogc:def:crs:EPSG::32733"),
            [15, -45.1536, 16.2681, -44.2478],
            id="south",
        ),
        pytest.param(square(0, 0, 111319.49079, "urn:ogc:def:crs:EPSG::3857"), [0, 0, 1, 0.99995], id="3857"),
        pytest.param(
            square(4321000, 3210000, 100000, "urn:ogc:def:crs:EPSG::3035"),
            [10, 51.9923, 11.4851, 52.9007],
            id="3035",
        ),
    ],
)
def test_geometry_comes_from_its_own_crs(cover, expected):
    assert box_of(cover) == pytest.approx(expected, abs=0.01)


def test_tiles_of_different_crs_share_one_layer_and_none_is_lost():
    tiles = [
        tile("a", coverGeometry=square(500000, 5000000, 1000, utm(32))),
        tile("b", coverGeometry=square(500000, 5000000, 1000, utm(33))),
        tile("c", coverGeometry=square(10, 45, 1)),
        tile("d", coverGeometry=None),
        tile("e", coverGeometry=square(1, 1, 1, "urn:ogc:def:crs:EPSG::99999")),
    ]
    layer = memory_layer("Tiles", "my-collection")
    assert add_tiles(layer, tiles) == 5
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert layer.customProperty(COLLECTION_PROPERTY) == "my-collection"
    found = {feature["tile_id"]: feature for feature in layer.getFeatures()}
    assert sorted(found) == ["a", "b", "c", "d", "e"]
    assert [found[key].hasGeometry() for key in "abcde"] == [True, True, True, False, False]
    assert found["b"].geometry().boundingBox().xMinimum() - found[
        "a"
    ].geometry().boundingBox().xMinimum() == pytest.approx(6)
    assert layer.extent().xMinimum() == pytest.approx(9)


@pytest.mark.parametrize(
    "cover",
    [
        pytest.param({"type": "Point", "coordinates": [1, 2]}, id="point"),
        pytest.param({"type": "Polygon", "coordinates": []}, id="empty"),
        pytest.param({"type": "Polygon"}, id="no-coordinates"),
        pytest.param(
            {"type": "Polygon", "coordinates": [[["a", 1], [2, 3], [4, 5], ["a", 1]]]}, id="letters"
        ),
        pytest.param({"type": "Polygon", "coordinates": [[[1], [2, 3], [4, 5], [1]]]}, id="one-number"),
        pytest.param({**square(0, 0, 1), "crs": "EPSG:4326"}, id="odd-crs"),
        pytest.param(square(0, 0, 1, "urn:x"), id="odd-urn"),
        pytest.param(square(math.inf, 0, 1), id="infinite"),
        pytest.param(square(1e12, 1e12, 1, utm(33)), id="off-the-world"),
        pytest.param({"some": "thing"}, id="no-geometry"),
    ],
)
def test_geometry_that_cannot_be_read_costs_only_itself(cover):
    layer = memory_layer("Tiles")
    assert add_tiles(layer, [tile("odd", coverGeometry=cover), tile("fine")]) == 2
    assert [(feature["tile_id"], feature.hasGeometry()) for feature in layer.getFeatures()] == [
        ("odd", False),
        ("fine", True),
    ]
    assert layer.extent().width() == 1


def test_holes_and_islands_stay():
    outer = square(0, 0, 10)["coordinates"][0]
    holes = [square(2, 2, 1)["coordinates"][0], square(5, 5, 1)["coordinates"][0]]
    island = square(20, 0, 1)["coordinates"]
    cover = {"type": "MultiPolygon", "coordinates": [[outer, *holes], island]}
    geometry = TileFeatures().feature(tile(coverGeometry=cover)).geometry()
    assert geometry.area() == pytest.approx(100 - 2 + 1)
    assert [len(part) for part in geometry.asMultiPolygon()] == [3, 1]


def test_third_coordinates_are_left_aside():
    cover = {"type": "Polygon", "coordinates": [[[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 5]]]}
    assert TileFeatures().feature(tile(coverGeometry=cover)).geometry().area() == 0.5


def test_a_scene_across_the_antimeridian_is_split_there():
    # At 54 degrees north UTM zone 60 ends at an easting of about 696 km: this square goes on beyond it, its hole too.
    cover = square(650000, 6000000, 100000, utm(60))
    cover["coordinates"] += square(685000, 6040000, 20000)["coordinates"]
    geometry = TileFeatures().feature(tile(coverGeometry=cover)).geometry()
    parts = sorted(
        (part.boundingBox() for part in geometry.asGeometryCollection()), key=lambda box: box.xMinimum()
    )
    assert geometry.isGeosValid()
    assert [round(box.xMinimum(), 1) for box in parts] == [-180.0, 179.3]
    assert [round(box.xMaximum(), 1) for box in parts] == [-179.1, 180.0]
    degrees = 100 / (111.3 * math.cos(math.radians(54.5)))  # of 100 km
    assert geometry.area() == pytest.approx(0.9 * degrees * (1 - 0.2**2), rel=0.01)


def test_a_scene_beside_the_antimeridian_is_left_whole():
    assert box_of(square(400000, 6000000, 100000, utm(1)))[0] == pytest.approx(-178.5, abs=0.1)


def test_a_world_wide_tile_in_degrees_is_left_whole():
    cover = {
        "type": "Polygon",
        "coordinates": [[[-180, -80], [180, -80], [180, 80], [-180, 80], [-180, -80]]],
    }
    assert box_of(cover) == [-180, -80, 180, 80]
    assert box_of(square(-20e6, -1e6, 40e6, "urn:ogc:def:crs:EPSG::3857"))[0] == pytest.approx(
        -179.66, abs=0.01
    )


# GeoPackage


@pytest.fixture
def target(tmp_path):
    return tmp_path / "tiles.gpkg"


def pages(count: int, size: int = 100):
    for start in range(0, count, size):
        yield tuple(tile(str(n)) for n in range(start, min(count, start + size)))


def test_geopackage_round_trip(target):
    odd = tile(
        "odd",
        status="NEW",
        coverGeometry=None,
        sensingTime=None,
        additionalData={"failedIngestionCause": "é <b>"},
    )
    count = write_geopackage(target, "tiles", [*pages(250), (odd,), ()])
    layer = geopackage_layer(target, "tiles", "Tiles", "my-collection")
    assert (count, layer.featureCount()) == (251, 251)
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.customProperty(COLLECTION_PROPERTY) == "my-collection"
    found = {feature["tile_id"]: feature for feature in layer.getFeatures()}
    first = TileFeatures().feature(tile("0"))
    for field in tile_fields():
        if field.typeName() != "datetime":
            assert found["0"][field.name()] == first[field.name()], field.name()
    moment = found["0"]["sensing_time"]
    assert moment.toString("yyyy-MM-dd HH:mm:ss") == "2024-06-01 10:20:30"
    assert found["0"].geometry().equals(first.geometry())
    assert [found["odd"][name] for name in ("status", "failed_cause")] == ["NEW", "é <b>"]
    assert found["odd"].geometry().isEmpty()
    assert [path.name for path in target.parent.iterdir()] == ["tiles.gpkg"]


class StopAt(Feedback):
    def __init__(self, page: int) -> None:
        self.left = page

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def broken():
    yield from pages(100)
    raise ConnectionError("the second page never came")


@pytest.mark.parametrize(
    ("source", "feedback", "error"),
    [
        pytest.param(lambda: pages(500), StopAt(2), Cancelled, id="cancelled"),
        pytest.param(broken, Feedback(), ConnectionError, id="broken-off"),
    ],
)
@pytest.mark.parametrize("before", [None, b"precious"], ids=["new", "over-a-file"])
def test_unfinished_geopackage_leaves_no_trace(target, source, feedback, error, before):
    if before:
        target.write_bytes(before)
    if isinstance(feedback, StopAt):
        feedback.left = 2
    with pytest.raises(error):
        write_geopackage(target, "tiles", source(), feedback)
    assert {path.name: path.read_bytes() for path in target.parent.iterdir()} == (
        {"tiles.gpkg": before} if before else {}
    )


def test_geopackage_takes_the_place_of_the_old(target):
    write_geopackage(target, "tiles", pages(5))
    write_geopackage(target, "tiles", pages(3))
    assert geopackage_layer(target, "tiles", "Tiles").featureCount() == 3


def test_no_tiles_make_an_empty_geopackage(target):
    assert write_geopackage(target, "tiles", []) == 0
    assert geopackage_layer(target, "tiles", "Tiles").featureCount() == 0


@pytest.mark.parametrize("where", ["no/such/folder/tiles.gpkg", "taken"])
def test_place_that_cannot_be_written_is_told(tmp_path, where):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").touch()
    with pytest.raises(LayerError) as caught:
        write_geopackage(tmp_path / where, "tiles", pages(1))
    assert caught.value.hint
    assert {path.name for path in tmp_path.iterdir()} == {"taken"}


def test_geopackage_that_is_not_there_is_told(target):
    with pytest.raises(LayerError, match="cannot be read"):
        geopackage_layer(target, "tiles", "Tiles")


def test_layer_that_takes_nothing_is_told():
    layer = memory_layer("Tiles")
    with suppress(LayerError):
        add_tiles(layer, [])
    other = QgsVectorLayer("/no/such.gpkg", "Gone", "ogr")
    with pytest.raises(LayerError, match="“Gone” did not take the tiles"):
        add_tiles(other, [tile()])


def test_geopackage_is_indexed_by_what_tiles_are_looked_up_by(target):
    write_geopackage(target, "tiles", pages(300))
    with closing(sqlite3.connect(target)) as file:
        indexed = [
            file.execute(f"PRAGMA index_info({name})").fetchone()[2]
            for (name,) in file.execute(
                "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'tiles'"
            )
        ]
        plan = file.execute("EXPLAIN QUERY PLAN SELECT fid FROM tiles WHERE status = 'FAILED'").fetchone()[-1]
    assert sorted(indexed) == ["path", "status"]
    assert "USING" in plan
    assert "INDEX" in plan
    assert geopackage_layer(target, "tiles", "Tiles").hasSpatialIndex() == 2


def test_only_geopackages_are_indexed(tmp_path):
    assert not index_tiles(str(tmp_path / "tiles.csv"))
    assert not index_tiles(str(tmp_path / "missing.gpkg"))
    assert not index_tiles("memory_layer_id")


def test_a_memory_layer_is_emptied_at_once_and_all_else_stays():
    layer = memory_layer("Tiles", "my-collection")
    add_tiles(layer, [tile("a"), tile("b")])
    layer.setDisplayExpression('"path"')
    layer.selectAll()
    empty_layer(layer)
    assert layer.featureCount() == layer.selectedFeatureCount() == 0
    everywhere = QgsFeatureRequest().setFilterRect(QgsRectangle(-180, -90, 180, 90))
    assert not list(layer.getFeatures(everywhere)), "and nothing is left in the spatial index"
    assert layer.customProperty(COLLECTION_PROPERTY) == "my-collection"
    assert layer.displayExpression() == '"path"'
    add_tiles(layer, [tile("c")])
    assert [feature["tile_id"] for feature in layer.getFeatures(everywhere)] == ["c"]
