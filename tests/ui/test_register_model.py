"""The table of rasters to register: what is ready, what is wrong, and what becomes of it."""

from __future__ import annotations

import pytest
from clicks import column_texts
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester
from sentinelhub_byoc.byoc.errors import Conflict
from sentinelhub_byoc.core.raster_source import RasterSource
from sentinelhub_byoc.ui.layer_commands import tile_path_of
from sentinelhub_byoc.ui.register_model import RegisterModel, Row
from sentinelhub_byoc.workflows.register import Outcome, RegisterResult, TileSource

PATH, TIME, STATE = RegisterModel.PATH, RegisterModel.SENSING_TIME, RegisterModel.STATE


def in_bucket(key, bucket="b", name=""):
    return Row(name or key, RasterSource(name or key, f"/vsis3/{bucket}/{key}", bucket, key))


def local(path, **more):
    return Row(path, RasterSource(path, path), **more)


def make(*rows, bucket="b", pattern=""):
    model = RegisterModel(rows, tile_path_of, bucket)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_pattern(pattern)
    return model


def edit(model, row, column, text):
    return model.setData(model.index(row, column), text)


def tick(model, row, ticked):
    state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    return model.setData(model.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)


def test_files_in_the_bucket_need_no_pattern():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/a/B2.tif"), in_bucket("s/b/B1.tif"))
    assert [(source.path, len(source.files)) for source in model.sources()] == [
        ("s/a/(BAND).tif", 2),
        ("s/b/(BAND).tif", 1),
    ]
    assert model.tile_count() == 2


def test_files_elsewhere_need_one_and_the_state_says_so():
    model = make(local("/data/a/B1.tif"))
    assert model.sources() == []
    assert "pattern" in column_texts(model, STATE)[0]
    model.set_pattern("{folder}/(BAND){ext}")
    assert [source.path for source in model.sources()] == ["a/(BAND).tif"]


def test_an_unknown_placeholder_is_told():
    model = make(local("/data/a/B1.tif"), pattern="{what}/x")
    assert "{what}" in column_texts(model, STATE)[0]
    assert model.tile_count() == 0


def test_a_typed_path_survives_another_pattern_and_emptied_follows_it_again():
    model = make(local("/d/a/B1.tif"), local("/d/b/B1.tif"), pattern="{folder}")
    edit(model, 0, PATH, "mine")
    model.set_pattern("x/{folder}")
    assert column_texts(model, PATH) == ["mine", "x/b"]
    edit(model, 0, PATH, "")
    assert column_texts(model, PATH) == ["x/a", "x/b"]


@pytest.mark.parametrize(
    ("path", "word"),
    [("s3://b/a.tif", "bucket"), ("/a", "slash"), ("a/", "slash"), ("a//b", "slashes")],
    ids=["s3-url", "leading-slash", "trailing-slash", "two-slashes"],
)
def test_a_path_that_the_service_refuses_is_told_before_anything_is_sent(path, word):
    model = make(in_bucket("s/a/B1.tif"))
    edit(model, 0, PATH, path)
    assert word in column_texts(model, STATE)[0]
    assert model.sources() == []


def test_a_sensing_time_must_be_one():
    model = make(in_bucket("s/a/B1.tif"))
    edit(model, 0, TIME, "yesterday")
    assert "yesterday" in column_texts(model, STATE)[0]
    edit(model, 0, TIME, "2024-05-01T10:00:00Z")
    assert model.sources()[0].sensing_time.isoformat() == "2024-05-01T10:00:00+00:00"


def test_one_time_for_all_files_of_a_tile_is_enough_but_two_are_too_many():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/a/B2.tif"))
    edit(model, 0, TIME, "2024-05-01T10:00:00Z")
    assert model.sources()[0].sensing_time is not None
    edit(model, 1, TIME, "2024-05-02T10:00:00Z")
    assert model.sources() == []
    assert all("different sensing times" in text for text in column_texts(model, STATE))
    edit(model, 1, TIME, "2024-05-01T12:00:00+02:00")
    assert model.tile_count() == 1


def test_a_file_of_another_bucket_is_refused_with_both_names():
    model = make(in_bucket("s/a/B1.tif", bucket="other"))
    text = column_texts(model, STATE)[0]
    assert "“other”" in text
    assert "“b”" in text
    assert model.sources() == []


def test_a_layer_without_a_file_is_greyed_and_says_why():
    model = make(
        Row("wms", None, reason="it comes from a web service", wanted=False), in_bucket("s/a/B1.tif")
    )
    name, state = model.index(0, 0), model.index(0, STATE)
    assert not model.flags(name) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(state) & Qt.ItemFlag.ItemIsEnabled
    assert "web service" in state.data()
    assert not tick(model, 0, True) or model.tile_count() == 1


def test_what_is_not_ticked_is_left_out_and_its_faults_do_not_matter():
    model = make(in_bucket("s/a/B1.tif"), local("/d/x.tif"))
    tick(model, 1, False)
    assert column_texts(model, STATE) == ["✓ Ready", "Left out"]
    assert model.tile_count() == 1


def test_results_show_in_every_row_of_the_tile_and_what_failed_can_be_sent_again():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/a/B2.tif"), in_bucket("s/b/B1.tif"))
    model.start()
    assert set(column_texts(model, STATE)) == {"Registering …"}
    assert not model.flags(model.index(0, PATH)) & Qt.ItemFlag.ItemIsEditable
    model.show_result(RegisterResult(TileSource("s/a/(BAND).tif"), Outcome.CREATED))
    model.show_result(
        RegisterResult(TileSource("s/b/(BAND).tif"), Outcome.CONFLICT, error=Conflict("The path is taken."))
    )
    model.stop()
    states = column_texts(model, STATE)
    assert states[:2] == ["✓ Registered"] * 2
    assert states[2].startswith("✗ Conflict: The path is taken.")
    assert [source.path for source in model.sources()] == ["s/b/(BAND).tif"]


def test_rows_without_a_result_are_ready_again_after_a_stop():
    model = make(in_bucket("s/a/B1.tif"))
    model.start()
    model.stop()
    assert column_texts(model, STATE) == ["✓ Ready"]


def test_correcting_a_row_takes_its_old_outcome_away():
    model = make(in_bucket("s/a/B1.tif"))
    model.start()
    model.show_result(RegisterResult(TileSource("s/a/(BAND).tif"), Outcome.FAILED, error=Conflict("no")))
    edit(model, 0, PATH, "s/c/(BAND).tif")
    assert column_texts(model, STATE) == ["✓ Ready"]
