"""byoc:updatetiles against the sandbox: layers edited by hand, files outlined again, one time for all."""

from __future__ import annotations

import json
import shutil

import pytest
from layer_rows import rows
from maintained_layers import INGESTED, edit, ingested, layer_of, square_in, to_file
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QEventLoop, Qt, QTimer
from sandbox_client import Caller
from sandbox_rasters import write_cog

UNKNOWN = "123e4567-e89b-12d3-a456-426614174000"


@pytest.fixture
def tiles(service, collection):
    """The ingested sample tiles by folder."""
    return ingested(Caller(service), collection)


@pytest.fixture
def listed(run, collection, tiles):
    """The layer that List tiles writes."""
    return run("listtiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]


@pytest.fixture
def update(run, collection):
    def update(**values):
        return run("updatetiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT", **values)

    return update


def now(service, collection):
    return {tile["path"].split("/")[1]: tile for tile in Caller(service).tiles(collection)}


def counts(outputs):
    return [outputs[name] for name in ("UPDATED", "UNCHANGED", "PLANNED", "FAILED")]


def by_name(outputs):
    return {row["path"].split("/")[1]: row for row in rows(outputs["OUTPUT"])}


TYROL, SAXONY = INGESTED[0], INGESTED[1]


def test_a_listing_as_it_is_changes_nothing_and_sends_nothing(service, collection, update, listed, tiles):
    outputs = update(INPUT=listed)
    assert counts(outputs) == [0, len(tiles), 0, 0]
    assert now(service, collection) == tiles


def test_so_does_one_that_went_through_a_file(service, collection, update, run, tiles, tmp_path):
    path = run("listtiles", COLLECTION_ID=collection, OUTPUT=str(tmp_path / "tiles.gpkg"))["OUTPUT"]
    outputs = update(INPUT=path)
    assert counts(outputs) == [0, len(tiles), 0, 0]
    assert now(service, collection) == tiles


def test_an_edited_listing_changes_what_was_edited_and_keeps_the_rest(
    service, collection, update, listed, tiles
):
    with edit(listed, TYROL) as feature:
        feature.setGeometry(square_in(feature.geometry()))
    with edit(listed, SAXONY) as feature:
        feature["sensing_time"] = QDateTime.fromString(
            "2024-07-01T08:00:00.250Z", Qt.DateFormat.ISODateWithMs
        )
    outputs = update(INPUT=listed)
    assert counts(outputs) == [2, len(tiles) - 2, 0, 0]
    table, after = by_name(outputs), now(service, collection)
    assert json.loads(table[TYROL]["geojson"])["crs"]["properties"]["name"].endswith("CRS84")
    assert (table[TYROL]["sensing_time"], table[SAXONY]["geojson"]) == (None, None)
    assert table[SAXONY]["sensing_time"] == "2024-07-01T08:00:00.250Z"
    assert "-> 2024-07-01T08:00:00.250Z" in table[SAXONY]["message"]
    assert after[TYROL]["sensingTime"] == tiles[TYROL]["sensingTime"]
    assert len(after[TYROL]["coverGeometry"]["coordinates"][0]) == 5
    assert after[TYROL]["coverGeometry"]["crs"] == tiles[TYROL]["coverGeometry"]["crs"]
    assert after[SAXONY]["sensingTime"] == "2024-07-01T08:00:00.250Z"
    drift = zip(
        after[SAXONY]["coverGeometry"]["coordinates"][0], tiles[SAXONY]["coverGeometry"]["coordinates"][0]
    )
    assert all(a == pytest.approx(b, abs=1e-6) for a, b in drift)
    assert counts(update(INPUT=listed)) == [0, len(tiles), 0, 0]


def test_a_tile_across_the_antimeridian_is_listed_in_two_halves_and_is_unchanged_all_the_same(
    service, collection, run, sandbox_root, tmp_path
):
    caller = Caller(service)
    write_cog(sandbox_root / "samples" / "far" / "B1.tif", epsg=32660, origin=(820000, 600000), pixel=100)
    caller.create_tile(collection, path="far/(BAND).tif")
    (tile,) = caller.wait(collection)
    assert tile["status"] == "INGESTED", tile
    path = run("listtiles", COLLECTION_ID=collection, OUTPUT=str(tmp_path / "tiles.gpkg"))["OUTPUT"]
    (feature,) = QgsVectorLayer(path, "tiles", "ogr").getFeatures()
    assert feature.geometry().constGet().numGeometries() == 2
    outputs = run("updatetiles", COLLECTION_ID=collection, INPUT=path)
    assert counts(outputs) == [0, 1, 0, 0]


def test_selected_features_only(service, collection, update, listed, tiles, project):
    project.addMapLayer(listed)
    for name in (TYROL, SAXONY):
        with edit(listed, name) as feature:
            feature.setGeometry(square_in(feature.geometry()))
    listed.selectByExpression(f"path like '%{SAXONY}%'")
    outputs = update(INPUT=QgsProcessingFeatureSourceDefinition(listed.id(), selectedFeaturesOnly=True))
    assert counts(outputs) == [1, 0, 0, 0]
    assert list(by_name(outputs)) == [SAXONY]
    listed.removeSelection()
    with pytest.raises(QgsProcessingException, match="none is selected"):
        update(INPUT=QgsProcessingFeatureSourceDefinition(listed.id(), selectedFeaturesOnly=True))


def test_a_layer_of_the_project_in_the_background(
    service, collection, provider, context, log, listed, tiles, project
):
    project.addMapLayer(listed)
    with edit(listed, TYROL) as feature:
        feature.setGeometry(square_in(feature.geometry()))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("byoc:updatetiles")
    parameters = {"COLLECTION_ID": collection, "INPUT": listed.id(), "OUTPUT": "TEMPORARY_OUTPUT"}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
    loop, done = QEventLoop(), []
    task.executed.connect(lambda ok, outputs: (done.append((ok, outputs)), loop.quit()))
    QTimer.singleShot(30_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    ((ok, outputs),) = done
    assert ok, log.errors
    assert counts(outputs) == [1, len(tiles) - 1, 0, 0]


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:3857", "EPSG:31468", "EPSG:2056"])
def test_geometries_in_any_crs(service, collection, update, tiles, crs):
    layer = layer_of([(TYROL, tiles[TYROL]["id"])], crs)
    outputs = update(INPUT=layer)
    (row,) = rows(outputs["OUTPUT"])
    assert (row["outcome"], counts(outputs)) == ("updated", [1, 0, 0, 0])
    sent = json.loads(row["geojson"])["crs"]["properties"]["name"]
    assert sent == (f"urn:ogc:def:crs:EPSG::{crs[5:]}" if crs in {"EPSG:32632", "EPSG:3857"} else
                    "urn:ogc:def:crs:OGC:1.3:CRS84")  # fmt: skip
    cover = now(service, collection)[TYROL]["coverGeometry"]
    assert cover["crs"]["properties"]["name"].endswith("32632")
    corner = [min(point[axis] for point in cover["coordinates"][0]) for axis in (0, 1)]
    box = layer_of([(TYROL, "")], "EPSG:32632").extent()
    assert corner == [pytest.approx(box.xMinimum(), abs=5), pytest.approx(box.yMinimum(), abs=5)]


def test_a_path_names_a_tile_too_and_features_without_geometry_keep_theirs(
    service, collection, update, tiles
):
    table = QgsVectorLayer("NoGeometry?field=path:string&field=sensing_time:string", "times", "memory")
    add(table, [tiles[TYROL]["path"], "2024-01-01 10:00+02:00"], [tiles[SAXONY]["path"], "none"])
    outputs = update(INPUT=table)
    assert counts(outputs) == [2, 0, 0, 0]
    after = now(service, collection)
    assert after[TYROL]["sensingTime"] == "2024-01-01T08:00:00Z"
    assert "sensingTime" not in after[SAXONY]
    assert len(after[TYROL]["coverGeometry"]["coordinates"][0]) > 5


def add(layer, *attributes, geometry: str = ""):
    for values in attributes:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if geometry:
            feature.setGeometry(QgsGeometry.fromWkt(geometry))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def polygons(*attributes, geometry: str = "", fields: str = "field=tile_id:string"):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "covers", "memory")
    return add(layer, *attributes, geometry=geometry)


SQUARE = "Polygon((11 47, 11.1 47, 11.1 47.1, 11 47.1, 11 47))"
BOW_TIE = "Polygon((11 47, 11.1 47.1, 11.1 47, 11 47.1, 11 47))"
RING = ", ".join(f"{11 + n / 1000} {47 + n % 2 / 1000}" for n in range(100))
MANY = f"Polygon(({RING}, 11.05 48, 11 47))"


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        (BOW_TIE, ["not valid", "intersect", "Fix geometries"]),
        (MANY, ["102 points", "100"]),
        ("Polygon((170 47, 190 47, 190 48, 170 47))", ["180", "split"]),
    ],
    ids=["crosses itself", "too many points", "beyond the antimeridian"],
)
def test_a_bad_geometry_is_a_row_and_the_others_go_on(
    service, collection, update, tiles, geometry, words, log, context
):
    # As Processing does by default; the tests' context checks nothing.
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    layer = polygons([tiles[TYROL]["id"]], geometry=geometry)
    add(layer, [tiles[SAXONY]["id"]], geometry=SQUARE)
    outputs = update(INPUT=layer)
    table = by_name(outputs)
    assert (table[TYROL]["outcome"], table[SAXONY]["outcome"]) == ("invalid", "updated")
    assert [word for word in words if word not in table[TYROL]["message"]] == [], table[TYROL]["message"]
    assert any(table[TYROL]["message"] in error for error in log.errors)
    assert counts(outputs) == [1, 0, 0, 1]
    assert now(service, collection)[TYROL] == tiles[TYROL]


def test_wrong_ids_other_collections_doubles_and_gaps_each_get_a_row(service, collection, update, tiles, run):
    caller = Caller(service)
    other = caller.create_tile(caller.create_collection(), path="other/x")
    ids = [tiles[TYROL]["id"], UNKNOWN, other["id"], "nonsense", "", tiles[SAXONY]["id"], tiles[TYROL]["id"]]
    outputs = update(INPUT=polygons(*([one] for one in ids), geometry=SQUARE))
    table = rows(outputs["OUTPUT"])
    assert counts(outputs) == [1, 0, 0, 6]
    assert sorted(row["outcome"] for row in table) == sorted(["failed"] * 3 + ["invalid"] * 3 + ["updated"])
    said = "\n".join(row["message"] for row in table)
    for words in (
        "another collection",
        "no tile with the path 'nonsense'",
        "“tile_id” of feature 5",
        "2 times",
    ):
        assert words in said
    assert now(service, collection)[TYROL] == tiles[TYROL]


@pytest.mark.parametrize(
    ("value", "words"),
    [("yesterday", "'yesterday' is not a date and time"), ("2024-05-05", "time of day")],
)
def test_a_time_that_is_none_is_a_row(service, collection, update, tiles, value, words):
    fields = "field=tile_id:string&field=when:string"
    layer = polygons([tiles[TYROL]["id"], value], [tiles[SAXONY]["id"], ""], geometry=SQUARE, fields=fields)
    outputs = update(INPUT=layer, TIME_FIELD="when")
    table = by_name(outputs)
    assert (table[TYROL]["outcome"], table[SAXONY]["outcome"]) == ("invalid", "updated")
    assert words in table[TYROL]["message"]
    assert now(service, collection)[SAXONY]["sensingTime"] == tiles[SAXONY]["sensingTime"]


def test_date_times_without_a_zone_are_utc_whatever_the_computer_thinks(
    service, collection, update, tiles, monkeypatch
):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    layer = polygons(fields="field=tile_id:string&field=sensing_time:datetime")
    moment = QDateTime.fromString("2024-03-31T02:30:00", Qt.DateFormat.ISODate)
    add(layer, [tiles[TYROL]["id"], moment])
    assert counts(update(INPUT=layer)) == [1, 0, 0, 0]
    assert now(service, collection)[TYROL]["sensingTime"] == "2024-03-31T02:30:00Z"


def test_one_time_for_all_and_covers_are_kept(service, collection, update, tiles):
    outputs = update(PATH="scenes/2024*", SENSING_TIME="2024-01-01T00:00:00Z")
    assert counts(outputs) == [len(tiles), 0, 0, 0]
    after = now(service, collection)
    assert {tile["sensingTime"] for tile in after.values()} == {"2024-01-01T00:00:00Z"}
    for name, tile in tiles.items():
        assert len(after[name]["coverGeometry"]["coordinates"]) == len(tile["coverGeometry"]["coordinates"])
    assert counts(update(TILE_IDS=tiles[TYROL]["id"], SENSING_TIME="none")) == [1, 0, 0, 0]
    assert "sensingTime" not in now(service, collection)[TYROL]


def test_covers_back_to_the_box(service, collection, update, tiles):
    outputs = update(TILE_IDS=f"{tiles[TYROL]['id']}, {tiles[SAXONY]['id'].upper()}", COVER="box")
    assert counts(outputs)[0] >= 1
    after = now(service, collection)[TYROL]
    assert after["coverGeometry"] == after["tileGeometry"]
    assert after["sensingTime"] == tiles[TYROL]["sensingTime"]


def test_covers_from_a_copy_of_the_bucket(service, collection, update, tiles, sample_bucket, tmp_path):
    update(PATH="*", COVER="box")
    copy = tmp_path / "copy"
    shutil.copytree(sample_bucket.folder, copy)
    shutil.rmtree(copy / "scenes" / SAXONY)
    outputs = update(PATH="*", COVER="files", FOLDER=str(copy), FIT="outer", MAX_POINTS=20)
    table = by_name(outputs)
    assert table[SAXONY]["outcome"] == "invalid"
    assert SAXONY in table[SAXONY]["message"]
    assert table[TYROL]["outcome"] == "updated"
    cover = now(service, collection)[TYROL]["coverGeometry"]
    assert 4 < len(cover["coordinates"][0]) <= 20
    assert counts(outputs)[3] == 1


def test_covers_from_the_bucket_over_s3(
    service, run, collection, tiles, s3_server, bucket, sample_bucket, monkeypatch
):
    caller = Caller(service)
    tile = next(one for one in sample_bucket.tiles if TYROL in one.path)
    for file in tile.files:
        s3_server.put(bucket, f"scenes/{TYROL}/{file.name}", file)
    there = caller.create_collection(bucket)
    made = caller.create_tile(there, path=tile.path)
    caller.wait(there)
    for name, value in s3_server.environment().items():
        monkeypatch.setenv(name, value)
    outputs = run(
        "updatetiles",
        COLLECTION_ID=there,
        TILE_IDS=made["id"],
        COVER="files",
        S3_ENDPOINT=s3_server.endpoint,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    (row,) = rows(outputs["OUTPUT"])
    assert row["outcome"] == "updated", row["message"]
    assert json.loads(row["geojson"])["crs"]["properties"]["name"].endswith("32632")


def test_a_dry_run_tells_and_changes_nothing(service, collection, update, listed, tiles):
    with edit(listed, TYROL) as feature:
        feature.setGeometry(square_in(feature.geometry()))
    outputs = update(INPUT=listed, DRY_RUN=True)
    assert counts(outputs) == [0, len(tiles) - 1, 1, 0]
    assert "-> 5 points" in by_name(outputs)[TYROL]["message"]
    assert now(service, collection) == tiles


def test_when_nothing_at_all_could_be_done_it_fails(update, tiles):
    with pytest.raises(QgsProcessingException, match=r"(?s)Nothing could be done.*another collection"):
        update(TILE_IDS=UNKNOWN, COVER="box")
    with pytest.raises(QgsProcessingException, match="“abc” is not the id of a tile"):
        update(TILE_IDS="abc", COVER="box")


def line_layer():
    return QgsVectorLayer("LineString?crs=EPSG:4326&field=tile_id:string", "lines", "memory")


def no_crs():
    layer = polygons([UNKNOWN], geometry=SQUARE)
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, ["No tile is chosen", "PATH=*"]),
        ({"PATH": "*"}, ["Nothing is to be changed", "SENSING_TIME"]),
        ({"PATH": "*", "COVER": "keep"}, ["Nothing is to be changed"]),
        ({"PATH": "*", "SENSING_TIME": "noon"}, ["'noon' is not a date"]),
        ({"PATH": "*", "COVER": "files", "FOLDER": "/nowhere/at/all"}, ["/nowhere/at/all", "FOLDER"]),
        ({"INPUT": "/nowhere/at/all.gpkg"}, ["INPUT", "/nowhere/at/all.gpkg"]),
        (
            {"INPUT": lambda: polygons(fields="field=name:string")},
            ["no field tile_id", "(name)", "TILE_FIELD"],
        ),
        ({"INPUT": polygons, "TILE_FIELD": "uuid"}, ["no field “uuid”", "tile_id"]),
        ({"INPUT": polygons, "TIME_FIELD": "when"}, ["no field “when”", "TIME_FIELD"]),
        ({"INPUT": polygons, "TILE_IDS": UNKNOWN}, ["INPUT and TILE_IDS are both given"]),
        ({"INPUT": polygons}, ["no feature"]),
        ({"INPUT": line_layer}, ["has no polygons"]),
        ({"INPUT": no_crs}, ["has no CRS"]),
        ({"PATH": "*", "COVER": "everything"}, ["COVER", "everything", "layer, files, box, keep"]),
    ],
    ids=lambda value: "-".join(value) or "nothing" if isinstance(value, dict) else "",
)
def test_what_cannot_be_is_refused_with_the_reason(service, update, values, words):
    given = {name: value() if callable(value) else value for name, value in values.items()}
    with pytest.raises(QgsProcessingException) as caught:
        update(**given)
    assert [word for word in words if word not in str(caught.value)] == [], str(caught.value)


def test_a_file_of_another_format_with_its_own_field(service, collection, update, tiles, tmp_path):
    layer = layer_of([(TYROL, tiles[TYROL]["id"])], "EPSG:3035", field="scene")
    outputs = update(INPUT=to_file(layer, tmp_path / "covers.geojson"), TILE_FIELD="scene")
    assert counts(outputs) == [1, 0, 0, 0]
