"""What the plugin writes for other programs holds no formulas, and comes back as it was where the plugin reads it."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from processing_log import ProcessingLog
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer
from scripted_server import Answer, ScriptedServer
from sentinelhub_byoc.core.formulas import guarded, restored
from sentinelhub_byoc.core.tile_layer import write_geopackage
from tile_values import tile

FORMULAS = (
    '=HYPERLINK("http://evil.example")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "'=1",
)
HARMLESS = ("scenes/a=b.tif", "", "-5", "+5.25e3", "-.5", "'quoted'", "a\t=b")


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_gets_an_apostrophe(text):
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_and_numbers_stay(text):
    assert guarded(text) == text
    assert restored(text) == text


@given(
    st.lists(st.sampled_from([*"=+-@\t\r\n'＝ 15.e", "scenes/"]) | st.text(max_size=2), max_size=6).map(
        "".join
    )
)
def test_every_text_comes_back(text):
    assert restored(guarded(text)) == text
    assert guarded(text)[:1] not in {"=", "@", "\t", "\r", "\n"}


def hostile(text):
    return tile(
        "1", path=text, status=text, additionalData={"failedIngestionCause": text, "warnings": [text]}
    )


@pytest.mark.parametrize("text", FORMULAS)
def test_a_geopackage_holds_none(tmp_path, text, qgis_app):
    place = tmp_path / "tiles.gpkg"
    write_geopackage(place, "tiles", [[hostile(text)]])
    with sqlite3.connect(place) as database:
        (row,) = database.execute("SELECT path, status, failed_cause, warnings FROM tiles")
    assert row == ("'" + text,) * 4


@pytest.mark.parametrize("ending", ["csv", "gpkg"])
def test_an_output_holds_none_and_is_read_as_it_was(tmp_path, qgis_app, monkeypatch, ending):
    from sentinelhub_byoc.algorithms.listtiles import ListTiles

    paths = [text.strip() for text in FORMULAS if text.strip() == text]
    with ScriptedServer() as server:
        base = "/api/v1/byoc/collections/11111111-1111-4111-8111-111111111111/tiles"
        data = [{"id": f"{n}", "path": path, "additionalData": {}} for n, path in enumerate(paths)]
        server.whenever("GET", base, Answer(json={"data": data, "links": {}}))
        for name, value in {
            "BASE_URL": server.url,
            "TOKEN_URL": server.token_url,
            "CLIENT_ID": "a",
            "CLIENT_SECRET": "b",
        }.items():
            monkeypatch.setenv(f"SH_{name}", value)
        place = tmp_path / f"tiles.{ending}"
        parameters = {"COLLECTION_ID": base.split("/")[5], "OUTPUT": str(place)}
        _results, done = ListTiles().create().run(parameters, QgsProcessingContext(), ProcessingLog())
    assert done
    layer = QgsVectorLayer(str(place), "tiles", "ogr")
    assert sorted(feature["path"] for feature in layer.getFeatures()) == sorted("'" + path for path in paths)
    if ending == "csv":
        cells = [line.split(",")[1].strip('"') for line in place.read_text().splitlines()[1:]]
        assert not [cell for cell in cells if cell[:1] in set("=+-@\t\r")]


def test_a_tile_is_found_by_the_path_that_was_written(qgis_app):
    from sentinelhub_byoc.algorithms.tile_choice import keyed_features

    layer = QgsVectorLayer("NoGeometry?field=path:string(0,0)", "tiles", "memory")
    for text in FORMULAS:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([guarded(text)])
        layer.dataProvider().addFeatures([feature])
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    assert [key for key, _ in keyed_features(source, "path")] == [text.strip() for text in FORMULAS]
