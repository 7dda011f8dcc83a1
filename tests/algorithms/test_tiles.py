"""From rasters to registered, ingested and listed tiles, against the sandbox and its sample scenes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from layer_rows import rows
from qgis.core import NULL, QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from sandbox_client import Caller


@pytest.fixture
def register(run, collection):
    """Return a function that registers rasters in the collection."""

    def register(inputs, **more):
        values = {"COLLECTION_ID": collection, "INPUT": inputs, "OUTPUT": "TEMPORARY_OUTPUT", **more}
        return run("registertiles", **values)

    return register


@pytest.fixture
def samples(sample_bucket):
    return {tile.path.split("/")[1]: tile for tile in sample_bucket.tiles}


def files(*tiles) -> list[str]:
    return [str(file) for tile in tiles for file in tile.files]


def test_band_files_that_share_a_path_are_one_tile(service, register, collection, samples):
    tyrol, saxony = samples["20240603_tyrol"], samples["20240618_saxony"]
    outputs = register(
        files(tyrol, saxony), TILE_PATH="scenes/{folder}/(BAND){ext}", SENSING_TIME="2024-06-03T10:16:09Z"
    )
    table = rows(outputs["OUTPUT"])
    assert (outputs["CREATED"], outputs["EXISTING"], outputs["PLANNED"], outputs["FAILED"]) == (2, 0, 0, 0)
    assert [row["path"] for row in table] == [tyrol.path, saxony.path]
    assert [row["crs"] for row in table] == ["urn:ogc:def:crs:EPSG::32632", "urn:ogc:def:crs:OGC:1.3:CRS84"]
    assert all(row["outcome"] == "created" and 4 <= row["points"] <= 100 for row in table)
    assert table[0]["files"].splitlines() == files(tyrol)
    assert table[0]["sensing_time"] == "2024-06-03T10:16:09.000Z"
    tiles = {tile["path"]: tile for tile in Caller(service).tiles(collection)}
    for row in table:
        tile = tiles[row["path"]]
        assert tile["id"] == row["tile_id"]
        assert tile["sensingTime"] == "2024-06-03T10:16:09Z"
        (sent,), (kept,) = json.loads(row["geojson"])["coordinates"], tile["coverGeometry"]["coordinates"]
        assert len(sent) == len(kept) == row["points"]


def test_a_raster_given_twice_counts_once(register, samples):
    tyrol = samples["20240603_tyrol"]
    outputs = register(files(tyrol, tyrol), TILE_PATH=tyrol.path)
    (row,) = rows(outputs["OUTPUT"])
    assert row["files"].splitlines() == files(tyrol)


def test_layers_of_the_project_may_be_given_by_id_and_object(register, samples, project):
    tyrol = samples["20240603_tyrol"]
    first, second = (QgsRasterLayer(path, Path(path).stem) for path in files(tyrol))
    assert project.addMapLayer(first)
    assert project.addMapLayer(second)
    outputs = register([first.id(), second], TILE_PATH=tyrol.path)
    assert outputs["CREATED"] == 1


def test_without_a_footprint_the_service_takes_the_box(service, register, collection, samples):
    tyrol = samples["20240603_tyrol"]
    outputs = register(files(tyrol), TILE_PATH=tyrol.path, WITH_FOOTPRINT=False)
    (row,) = rows(outputs["OUTPUT"])
    assert (row["points"], row["crs"], row["geojson"]) == (None, None, None)
    (tile,) = Caller(service).wait(collection)
    assert tile["coverGeometry"]["coordinates"] == tile["tileGeometry"]["coordinates"]


def test_dry_run_registers_nothing(service, register, collection, samples):
    tyrol = samples["20240603_tyrol"]
    outputs = register(files(tyrol), TILE_PATH=tyrol.path, DRY_RUN=True)
    (row,) = rows(outputs["OUTPUT"])
    assert (outputs["PLANNED"], outputs["CREATED"]) == (1, 0)
    assert (row["outcome"], row["tile_id"]) == ("planned", None)
    assert json.loads(row["geojson"])["type"] == "Polygon"
    assert Caller(service).tiles(collection) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019-10-21T14:51:00Z", "2019-10-21T14:51:00Z"),
        ("2019-10-21T14:51:00.123Z", "2019-10-21T14:51:00.123Z"),
        ("2019-10-21T16:51:00+02:00", "2019-10-21T14:51:00Z"),
        ("2019-10-21 14:51", "2019-10-21T14:51:00Z"),
        ("2019-03-31T02:30:00", "2019-03-31T02:30:00Z"),
        ("", None),
    ],
    ids=["UTC", "milliseconds", "offset", "no zone", "in the gap of European summer time", "none"],
)
def test_sensing_time_is_utc_whatever_the_computer_thinks(
    service, register, collection, make_raster, monkeypatch, text, expected
):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    register([make_raster()], TILE_PATH="a/(BAND).tif", SENSING_TIME=text, WITH_FOOTPRINT=False)
    (tile,) = Caller(service).tiles(collection)
    assert tile.get("sensingTime") == expected


@pytest.mark.parametrize("text", ["yesterday", "2019-10-21", "2019-13-21T00:00:00Z"])
def test_sensing_time_that_is_none_is_refused_with_an_example(
    service, register, collection, make_raster, text
):
    with pytest.raises(QgsProcessingException, match="2019-10-21T14:51:00Z") as caught:
        register([make_raster()], TILE_PATH="a/(BAND).tif", SENSING_TIME=text)
    assert text in str(caught.value)
    assert Caller(service).tiles(collection) == []


def test_one_bad_raster_does_not_stop_the_others(service, register, collection, make_raster, log):
    good, bare, empty = (
        make_raster("good.tif"),
        make_raster("bare.tif", epsg=None),
        make_raster("empty.tif", empty=True),
    )
    outputs = register([bare, good, empty], TILE_PATH="new/{name}/(BAND).tif")
    table = {row["path"]: row for row in rows(outputs["OUTPUT"])}
    assert {path: row["outcome"] for path, row in table.items()} == {
        "new/bare/(BAND).tif": "invalid",
        "new/good/(BAND).tif": "created",
        "new/empty/(BAND).tif": "invalid",
    }
    assert (outputs["CREATED"], outputs["FAILED"]) == (1, 2)
    assert [tile["path"] for tile in Caller(service).tiles(collection)] == ["new/good/(BAND).tif"]
    for path in ("new/bare/(BAND).tif", "new/empty/(BAND).tif"):
        assert any(error == f"{path}: {table[path]['message']}" for error in log.errors)
    assert "no data" in table["new/empty/(BAND).tif"]["message"]
    assert "2 of 3 tiles could not be registered" in log.errors[-1]


def test_registering_again_changes_nothing_and_says_so(service, register, collection, make_raster, log):
    raster = make_raster()
    register([raster], TILE_PATH="a/(BAND).tif")
    before = Caller(service).tiles(collection)
    outputs = register([raster], TILE_PATH="a/(BAND).tif")
    (row,) = rows(outputs["OUTPUT"])
    assert (outputs["EXISTING"], outputs["CREATED"], outputs["FAILED"]) == (1, 0, 0)
    assert (row["outcome"], row["tile_id"]) == ("exists", before[0]["id"])
    assert any("a/(BAND).tif" in warning for warning in log.warnings)
    assert len(Caller(service).tiles(collection)) == 1


def test_listing_streams_pages_and_filters_by_status(service, register, collection, run, samples):
    register(files(*samples.values()), TILE_PATH="scenes/{folder}/(BAND){ext}")
    Caller(service).wait(collection)
    listed = run("listtiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")
    assert listed["COUNT"] == len(samples) == listed["OUTPUT"].featureCount()
    assert listed["OUTPUT"].crs().authid() == "EPSG:4326"
    extent = listed["OUTPUT"].extent()
    assert (extent.xMinimum() > 0, extent.xMaximum() < 25, extent.yMinimum() > 35) == (True, True, True)
    failed = run("listtiles", COLLECTION_ID=collection, STATUS="FAILED", OUTPUT="TEMPORARY_OUTPUT")
    assert {row["status"] for row in rows(failed["OUTPUT"])} == {"FAILED"}
    assert all(row["failed_cause"] for row in rows(failed["OUTPUT"]))
    # Empty, and as `qgis_process --STATUS=` gives it.
    for nothing in ("", NULL):
        assert run("listtiles", COLLECTION_ID=collection, STATUS=nothing, OUTPUT="TEMPORARY_OUTPUT")[
            "COUNT"
        ] == len(samples)


def test_listing_to_a_geopackage(service, register, collection, run, samples, tmp_path):
    tyrol = samples["20240603_tyrol"]
    register(files(tyrol), TILE_PATH=tyrol.path, SENSING_TIME=tyrol.sensing_time)
    target = str(tmp_path / "tiles.gpkg")
    outputs = run("listtiles", COLLECTION_ID=collection, OUTPUT=target)
    (row,) = rows(QgsVectorLayer(outputs["OUTPUT"], "tiles", "ogr"))
    assert row["path"] == tyrol.path
    assert row["sensing_time"].rstrip("Z") == "2024-06-03T10:16:09.000", "older QGIS does not read the zone"


def test_a_loaded_listing_is_styled(collection, run, context, project, processing_module, log, monkeypatch):
    from processing.gui import Postprocessing

    if hasattr(Postprocessing, "iface"):  # newer QGIS wants a real layer tree, or none
        monkeypatch.setattr(Postprocessing, "iface", None)
    processing_module.runAndLoadResults(
        "byoc:listtiles",
        {"COLLECTION_ID": collection, "OUTPUT": "TEMPORARY_OUTPUT"},
        feedback=log,
        context=context,
    )
    (layer,) = project.mapLayers().values()
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.renderer().classAttribute() == "status"
    assert layer.temporalProperties().isActive()


def test_waiting_tells_each_end_and_its_cause(service, register, collection, run, samples, log):
    chosen = [samples["20240603_tyrol"], samples["20240621_moravia"]]
    register(files(*chosen), TILE_PATH="scenes/{folder}/(BAND){ext}")
    outputs = run("waitforingestion", COLLECTION_ID=collection, TIMEOUT=20, OUTPUT="TEMPORARY_OUTPUT")
    assert (outputs["INGESTED"], outputs["FAILED"], outputs["PENDING"]) == (1, 1, 0)
    table = {row["path"]: row for row in rows(outputs["OUTPUT"])}
    assert {path: row["status"] for path, row in table.items()} == {tile.path: tile.expect for tile in chosen}
    cause = table[chosen[1].path]["cause"]
    assert "width and height between 256 and 2048" in cause
    assert any(chosen[1].path in error and cause in error for error in log.errors)


def test_a_timeout_is_told_and_counted(sandbox_root, use_sandbox, run, log, samples):
    from sentinelhub_byoc.sandbox.server import Sandbox

    tyrol = samples["20240603_tyrol"]
    with Sandbox(sandbox_root, ingest_delay=600) as slow:
        use_sandbox(slow)
        collection = run("createcollection", NAME="Slow", BUCKET="samples")["COLLECTION_ID"]
        Caller(slow).create_tile(collection, path=tyrol.path)
        outputs = run("waitforingestion", COLLECTION_ID=collection, TIMEOUT=1, OUTPUT="TEMPORARY_OUTPUT")
    assert (outputs["INGESTED"], outputs["FAILED"], outputs["PENDING"]) == (0, 0, 1)
    assert [row["path"] for row in rows(outputs["OUTPUT"])] == [tyrol.path]
    assert "1 tiles have not ended after 1 seconds" in log.errors[-1]
