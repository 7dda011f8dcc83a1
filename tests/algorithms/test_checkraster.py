"""byoc:checkraster: rasters in; passed or not, a table and a page out."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from layer_rows import rows
from processing_log import ProcessingLog
from qgis.core import QgsApplication, QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from rule_breakers import MEDIUM, SMALL, cog, plain
from sandbox_client import Caller
from sentinelhub_byoc.byoc.models import Band, Collection
from sentinelhub_byoc.workflows.checking import sources_of

BANDS = {
    name: {"source": name, "bandIndex": 1, "bitDepth": 8, "sampleFormat": "UINT"} for name in ("B04", "B08")
}


def test_good_rasters_pass_without_a_connection(run, log, tmp_path):
    outputs = run("checkraster", INPUT=[cog(tmp_path / "B04.tif"), plain(tmp_path / "B08.tif")])
    assert outputs == {"PASSED": True, "ERRORS": 0, "WARNINGS": 0}
    assert not log.errors


def test_findings_are_a_table(run, log, tmp_path):
    bad = plain(tmp_path / "B-4.tif", MEDIUM, ["BLOCKXSIZE=128", "BLOCKYSIZE=128"])
    outputs = run("checkraster", INPUT=[bad, plain(tmp_path / "B08.tif")], FINDINGS="TEMPORARY_OUTPUT")
    assert (outputs["PASSED"], outputs["ERRORS"], outputs["WARNINGS"]) == (False, 2, 1)
    found = rows(outputs["FINDINGS"])
    assert [row["rule"] for row in found] == ["block-size", "overviews", "band-name"]
    assert found[0]["tile"] == found[0]["file"] == bad
    assert found[0]["where"] == "image 0"
    expected = "Ensure tiles of image at index 0 have width and height between 256 and 2048."
    assert found[0]["service_wording"] == expected
    assert [row["cured_by_prepare_cog"] for row in found] == [True, True, False]
    assert all(row["fix"] and row["found"] and row["allowed"] for row in found)
    assert any(expected in error for error in log.errors)


def test_a_layer_of_the_project_serves_as_well(run, project, tmp_path):
    layer = QgsRasterLayer(plain(tmp_path / "B1.tif"), "Scene")
    assert project.addMapLayer(layer)
    assert run("checkraster", INPUT=[layer.id()])["PASSED"] is True


def test_files_of_one_tile_are_compared(run, tmp_path):
    files = [plain(tmp_path / "B1.tif"), plain(tmp_path / "B2.tif", crs="EPSG:32632")]
    assert run("checkraster", INPUT=files)["PASSED"] is True
    outputs = run("checkraster", INPUT=files, ONE_TILE=True, FINDINGS="TEMPORARY_OUTPUT")
    (row,) = rows(outputs["FINDINGS"])
    assert (row["rule"], row["tile"], row["file"]) == ("crs-differs", str(tmp_path), files[1])


@pytest.mark.parametrize("content", [b"", b"II*\0\x08\0\0\0", b"no raster"], ids=["empty", "damaged", "text"])
def test_what_cannot_be_read_is_a_finding(run, tmp_path, content):
    (tmp_path / "B1.tif").write_bytes(content)
    paths = [str(tmp_path / "B1.tif"), str(tmp_path / "none.tif"), str(tmp_path)]
    outputs = run("checkraster", INPUT=paths, FINDINGS="TEMPORARY_OUTPUT")
    assert [row["rule"] for row in rows(outputs["FINDINGS"])] == ["unreadable"] * 3
    assert outputs["PASSED"] is False


class Texts(HTMLParser):
    """Collects what a reader sees of a page, and the tags."""

    def __init__(self, page):
        super().__init__()
        self.text, self.tags = "", set()
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)

    def handle_data(self, data):
        self.text += data


def test_the_report_tells_everything_as_plain_text(run, tmp_path):
    name = "<img src=x onerror=alert(1)>&amp;.tif"
    bad = plain(tmp_path / name, MEDIUM, ["BLOCKXSIZE=128", "BLOCKYSIZE=128"])
    report = tmp_path / "report.html"
    outputs = run("checkraster", INPUT=[bad, plain(tmp_path / "B08.tif")], REPORT=str(report))
    assert outputs["REPORT"] == str(report)
    page = Texts(report.read_text(encoding="utf-8"))
    assert "img" not in page.tags
    assert "script" not in page.tags
    for words in (
        name,
        "1 of 2 tiles passed",
        "Ensure tiles of image at index 0",
        "byoc:preparecog",
        "Nothing found",
    ):
        assert words in page.text


def test_no_report_and_no_table_unless_asked_for(run, tmp_path):
    outputs = run("checkraster", INPUT=[plain(tmp_path / "B1.tif")], REPORT="", FINDINGS=None)
    assert set(outputs) == {"PASSED", "ERRORS", "WARNINGS"}


def test_a_report_that_cannot_be_written(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"nowhere"):
        run(
            "checkraster",
            INPUT=[plain(tmp_path / "B1.tif")],
            REPORT=str(tmp_path / "B1.tif" / "nowhere.html"),
        )


class TestWithACollection:
    @pytest.fixture
    def collection_id(self, service):
        return Caller(service).create_collection("samples", additionalData={"bands": BANDS}, noData=0)

    def rules(self, run, collection_id, files, **more):
        outputs = run(
            "checkraster", INPUT=files, COLLECTION_ID=collection_id, FINDINGS="TEMPORARY_OUTPUT", **more
        )
        return [(row["rule"], row["severity"]) for row in rows(outputs["FINDINGS"])]

    def test_bands_and_no_data_are_compared(self, run, collection_id, tmp_path):
        files = [
            plain(tmp_path / "scene_B04.tif", no_data=255),
            plain(tmp_path / "scene_B08.tif", np.kron(SMALL, [[1]]), dtype=2),
        ]
        found = self.rules(run, collection_id, files, ONE_TILE=True)
        assert found == [("band-format", "error"), ("no-data-differs", "warning")]

    def test_a_raster_alone_need_not_hold_all_bands(self, run, collection_id, tmp_path):
        assert self.rules(run, collection_id, [plain(tmp_path / "B04.tif")]) == []
        assert self.rules(run, collection_id, [plain(tmp_path / "B04.tif")], ONE_TILE=True) == [
            ("band-missing", "error")
        ]

    def test_no_such_collection(self, run, service, tmp_path):
        unknown = "123e4567-e89b-12d3-a456-426614174000"
        with pytest.raises(QgsProcessingException, match="not found"):
            run("checkraster", INPUT=[plain(tmp_path / "B04.tif")], COLLECTION_ID=unknown)

    def test_no_connection(self, run, tmp_path):
        unknown = "123e4567-e89b-12d3-a456-426614174000"
        with pytest.raises(QgsProcessingException, match="SH_CLIENT_ID"):
            run("checkraster", INPUT=[plain(tmp_path / "B04.tif")], COLLECTION_ID=unknown)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["B04", "B08"], {"B04": "a/B04.tif", "B08": "a/B08.tif"}),
        (["S2_B04", "S2_B08"], {"B04": "a/S2_B04.tif", "B08": "a/S2_B08.tif"}),
        (["B04_10m", "B08_10m"], {"B04": "a/B04_10m.tif", "B08": "a/B08_10m.tif"}),
        (["x", "B08"], {"x": "a/x.tif", "B08": "a/B08.tif"}),
        (["a_B04", "b_B04"], ["a/a_B04.tif", "a/b_B04.tif"]),
    ],
    ids=["plain", "prefix", "suffix", "unknown", "two of one"],
)
def test_sources_are_found_in_names(names, expected):
    bands = {name: Band.from_json(each) for name, each in BANDS.items()}
    collection = Collection("id", "name", "bucket", bands=bands)
    assert sources_of([f"a/{name}.tif" for name in names], collection) == expected


def test_rasters_of_a_bucket_with_keys_of_its_own(run, s3_server, bucket, tmp_path):
    s3_server.put(bucket, "scene/B1.tif", Path(plain(tmp_path / "B1.tif")))
    outputs = run(
        "checkraster",
        INPUT=[f"/vsis3/{bucket}/scene/B1.tif"],
        S3_ENDPOINT=s3_server.endpoint,
        S3_AUTHCFG=bucket_keys(),
    )
    assert outputs["PASSED"] is True


def bucket_keys():
    """Store the keys of the bucket in QGIS's authentication database, and return the entry's id."""
    import auth_database
    from s3_server import KEY_ID, SECRET
    from sentinelhub_byoc.byoc.auth import Credentials
    from sentinelhub_byoc.core.credentials import store_credentials

    auth_database.unlock()
    return store_credentials("bucket", Credentials(KEY_ID, SECRET))


def test_cancelling_ends_it(processing_module, provider, context, tmp_path):
    log = ProcessingLog()
    log.cancel()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("byoc:checkraster")
    outputs, done = algorithm.run({"INPUT": [plain(tmp_path / "B1.tif")]}, context, log)
    assert done
    assert outputs == {}


@pytest.mark.parametrize("value", [[], None, ""], ids=["none", "null", "empty"])
def test_no_raster_at_all(run, value):
    with pytest.raises(QgsProcessingException, match="at least one raster"):
        run("checkraster", INPUT=value)


def test_a_layer_without_a_file(run, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Sketch", "memory")
    assert project.addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="Sketch"):
        run("checkraster", INPUT=[layer.id()])
