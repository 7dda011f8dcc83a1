"""Each bad input of issue 2: what happened, why, what to do; as a QgsProcessingException, with nothing done."""

from __future__ import annotations

import socket

import pytest
from layer_rows import rows
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from sandbox_client import Caller

UNKNOWN = "123e4567-e89b-12d3-a456-426614174000"


def refusal(run, name: str, **parameters) -> str:
    """Return the message with which an algorithm refuses."""
    with pytest.raises(QgsProcessingException) as caught:
        run(name, **parameters)
    return str(caught.value)


def assert_says(message: str, *words: str) -> None:
    missing = [word for word in words if word.lower() not in message.lower()]
    assert not missing, f"{missing} not in: {message}"
    assert "<" not in message
    assert "Traceback" not in message


def test_no_crs(run, make_raster):
    message = refusal(run, "derivefootprint", INPUT=make_raster(epsg=None))
    assert_says(message, "scene.tif", "CRS", "assign")


def test_empty_raster(run, make_raster):
    message = refusal(run, "derivefootprint", INPUT=make_raster(empty=True))
    assert_says(message, "no data", "check")


def web_layer() -> QgsRasterLayer:
    return QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3&zmin=0", "Web map", "wms")


def memory_layer() -> QgsVectorLayer:
    return QgsVectorLayer("Polygon?crs=EPSG:4326", "Sketch", "memory")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (web_layer, ["Web map", "web service", "GeoTIFF"]),
        (memory_layer, ["Sketch", "not a raster layer", "Choose"]),
    ],
    ids=["web map", "memory layer"],
)
def test_layer_without_a_file(run, collection, project, make, words):
    layer = make()
    assert project.addMapLayer(layer)
    assert_says(refusal(run, "derivefootprint", INPUT=layer.id()), *words)
    message = refusal(
        run, "registertiles", COLLECTION_ID=collection, INPUT=[layer.id()], TILE_PATH="a/(BAND).tif"
    )
    assert_says(message, *words)


def test_unreadable_file(service, run, collection, make_raster, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"no raster at all")
    assert_says(refusal(run, "derivefootprint", INPUT=str(broken)), "broken.tif", "cannot be opened", "Check")
    message = refusal(
        run,
        "registertiles",
        COLLECTION_ID=collection,
        INPUT=[make_raster(), str(broken), "/nowhere/missing.tif"],
        TILE_PATH="new/{name}/(BAND).tif",
    )
    assert_says(message, "broken.tif", "missing.tif", "Check")
    assert Caller(service).tiles(collection) == []


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("createcollection", {"NAME": "Fields", "BUCKET": "samples"}),
        ("listcollections", {"OUTPUT": "TEMPORARY_OUTPUT"}),
        ("listtiles", {"COLLECTION_ID": UNKNOWN, "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("registertiles", {"COLLECTION_ID": UNKNOWN, "TILE_PATH": "a/(BAND).tif"}),
        ("waitforingestion", {"COLLECTION_ID": UNKNOWN}),
        ("updatetiles", {"COLLECTION_ID": UNKNOWN, "PATH": "*", "COVER": "box"}),
        ("reingesttiles", {"COLLECTION_ID": UNKNOWN, "STATUS": "FAILED"}),
        ("deletetiles", {"COLLECTION_ID": UNKNOWN, "TILE_IDS": UNKNOWN, "CONFIRM": 1}),
        ("updatecollection", {"COLLECTION_ID": UNKNOWN, "NAME": "New"}),
        ("deletecollection", {"COLLECTION_ID": UNKNOWN, "CONFIRM_TILES": 0}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
class TestEveryAlgorithmThatConnects:
    @pytest.fixture
    def complete(self, name, parameters, make_raster):
        return {**parameters, "INPUT": [make_raster()]} if name == "registertiles" else parameters

    def test_wrong_secret(self, sandbox, use_sandbox, run, log, name, complete):
        use_sandbox(sandbox, SH_CLIENT_SECRET="not-the-secret-1234")
        message = refusal(run, name, **complete)
        assert_says(message, "client secret")
        assert "not-the-secret-1234" not in message + log.everything

    def test_no_network(self, sandbox, use_sandbox, run, name, complete):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            nowhere = f"http://127.0.0.1:{unused.getsockname()[1]}"
        use_sandbox(sandbox, SH_BASE_URL=nowhere, SH_TOKEN_URL=f"{nowhere}/token")
        assert_says(refusal(run, name, **complete), nowhere.split("//")[1], "refused", "Check")

    def test_no_connection(self, run, name, complete):
        assert_says(refusal(run, name, **complete), "No connection", "SH_CLIENT_ID", "panel")

    def test_unknown_connection(self, service, run, name, complete):
        assert_says(refusal(run, name, CONNECTION="Elsewhere", **complete), "Elsewhere", "no connection")

    def test_unknown_collection(self, service, run, name, complete):
        if "COLLECTION_ID" in complete:
            assert_says(refusal(run, name, **complete), "not found", "Check the collection id")
            assert_says(
                refusal(run, name, **{**complete, "COLLECTION_ID": "Fields"}),
                "Fields",
                "byoc:listcollections",
            )


def test_duplicate_path(service, run, collection, make_raster, log):
    """Another scene under a path that is taken, and nothing else to register: the algorithm fails and says why."""
    first, second = make_raster("one/scene.tif"), make_raster("two/scene.tif", epsg=32632)
    run("registertiles", COLLECTION_ID=collection, INPUT=[first], TILE_PATH="new/{name}/(BAND).tif")
    with pytest.raises(QgsProcessingException) as failure:
        run("registertiles", COLLECTION_ID=collection, INPUT=[second], TILE_PATH="new/{name}/(BAND).tif")
    assert_says(str(failure.value), "No tile", "new/scene/(BAND).tif", "another")
    assert any("new/scene/(BAND).tif" in error for error in log.errors)
    assert len(Caller(service).tiles(collection)) == 1


def test_duplicate_path_among_others(service, run, collection, make_raster, log):
    """The other tiles are registered all the same: the table, the log and the numbers tell of each."""
    first, second, other = (
        make_raster("one/a.tif"),
        make_raster("two/a.tif", epsg=32632),
        make_raster("two/b.tif"),
    )
    run("registertiles", COLLECTION_ID=collection, INPUT=[first], TILE_PATH="new/{name}/(BAND).tif")
    outputs = run(
        "registertiles",
        COLLECTION_ID=collection,
        INPUT=[second, other],
        TILE_PATH="new/{name}/(BAND).tif",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    conflict, created = rows(outputs["OUTPUT"])
    assert [conflict["outcome"], created["outcome"]] == ["conflict", "created"]
    assert (outputs["CREATED"], outputs["FAILED"]) == (1, 1)
    assert_says(conflict["message"], "new/a/(BAND).tif", "another")
    assert any(conflict["message"] in error for error in log.errors)
    assert len(Caller(service).tiles(collection)) == 2


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (
            "s3://samples/a/(BAND).tif",
            ["s3://samples/a/(BAND).tif", "Leave out the bucket", "'a/(BAND).tif'"],
        ),
        ("/a/(BAND).tif", ["begins with a slash", "scenes/a"]),
        ("a//(BAND).tif", ["two slashes", "scenes/a"]),
        ("a/{nonsense}.tif", ["{nonsense}", "{folder}"]),
        ("{key}", ["{key}", "/vsis3/"]),
        ("", ["TILE_PATH is empty", "scene", "/vsis3/", "scenes/{folder}/(BAND).tif"]),
    ],
    ids=[
        "with s3://",
        "leading slash",
        "two slashes",
        "unknown placeholder",
        "no key",
        "none for a local file",
    ],
)
def test_bad_tile_path(service, run, collection, make_raster, pattern, words):
    message = refusal(
        run, "registertiles", COLLECTION_ID=collection, INPUT=[make_raster()], TILE_PATH=pattern
    )
    assert_says(message, *words)
    assert Caller(service).tiles(collection) == []


def test_no_raster_at_all(service, run, collection):
    message = refusal(run, "registertiles", COLLECTION_ID=collection, INPUT=[], TILE_PATH="a/(BAND).tif")
    assert_says(message, "INPUT", "at least one raster")


def test_values_of_enumerations(service, run, collection, make_raster):
    message = refusal(run, "listtiles", COLLECTION_ID=collection, STATUS="failed", OUTPUT="TEMPORARY_OUTPUT")
    assert_says(message, "STATUS", "“failed”", "FAILED")
    assert_says(refusal(run, "derivefootprint", INPUT=make_raster(), FIT="tight"), "FIT", "tight", "inner")


def test_output_that_cannot_be_made(service, run, collection):
    message = refusal(run, "listtiles", COLLECTION_ID=collection, OUTPUT="/nowhere/at/all/tiles.gpkg")
    assert_says(message, "/nowhere/at/all")
