"""The table of tiles to register: what is ready, what is wrong, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from clicks import column_texts
from qgis.PyQt.QtCore import QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester
from sentinelhub_byoc.byoc.models import Tile, TileStatus
from sentinelhub_byoc.core.raster_source import RasterSource
from sentinelhub_byoc.raster.findings import finding
from sentinelhub_byoc.ui.register_inspect import Look, Looked
from sentinelhub_byoc.ui.register_model import RegisterModel
from sentinelhub_byoc.ui.register_rows import Outline, Row, TileFile, source_in_path, with_tile
from sentinelhub_byoc.ui.register_sources import LayerFile, row_path, rows_of_layers

FILES, PATH, TIME, STATE = (
    RegisterModel.FILES,
    RegisterModel.PATH,
    RegisterModel.SENSING_TIME,
    RegisterModel.STATE,
)
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
OUTLINE = Outline(b"", 32633, "urn:ogc:def:crs:EPSG::32633", 4, False, SQUARE)


def in_bucket(key, bucket="b", **more):
    return LayerFile(key, RasterSource(key, f"/vsis3/{bucket}/{key}", bucket, key), **more)


def local(path, **more):
    return LayerFile(path, RasterSource(path, path), **more)


def make(*files, bucket="b", pattern=""):
    model = RegisterModel(bucket)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    open_layers(model, files, pattern)
    return model


def open_layers(model, files, pattern):
    rows = rows_of_layers(files, pattern, model.rows())
    model.open(rows, lambda row: row_path(row, pattern))


def edit(model, row, column, text):
    return model.setData(model.index(row, column), text)


def tick(model, row, ticked):
    state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    return model.setData(model.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)


def looked_at(model, row, **more):
    """Answer a look at a row as the background would."""
    look = Look(row.id, model.version, row.by_source(), time=bool(more.get("moment")))
    model.show_looked(Looked(look, **{"findings": (), "outline": OUTLINE, "urn": OUTLINE.urn, **more}))


def ready(model):
    return [(row.path, len(row.files)) for row in model.ready_rows()]


def test_files_of_one_path_are_one_row():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/a/B2.tif"), in_bucket("s/b/B1.tif"))
    assert ready(model) == [("s/a/(BAND).tif", 2), ("s/b/(BAND).tif", 1)]
    assert column_texts(model, FILES) == ["(2) s/a/B1.tif, s/a/B2.tif", "s/b/B1.tif"]
    assert model.rows()[0].by_source() == {"B1": "/vsis3/b/s/a/B1.tif", "B2": "/vsis3/b/s/a/B2.tif"}
    assert "B2: /vsis3/b/s/a/B2.tif" in model.index(0, FILES).data(Qt.ItemDataRole.ToolTipRole)


def test_files_elsewhere_need_a_pattern_and_the_state_says_so():
    files = [local("/data/a/B1.tif")]
    model = make(*files)
    assert ready(model) == []
    assert "pattern" in column_texts(model, STATE)[0]
    open_layers(model, files, "{folder}/(BAND){ext}")
    assert ready(model) == [("a/(BAND).tif", 1)]


def test_an_unknown_placeholder_is_told():
    model = make(local("/data/a/B1.tif"), pattern="{what}/x")
    assert "{what}" in column_texts(model, STATE)[0]
    assert model.tile_count() == 0


def test_a_typed_path_survives_another_pattern_and_emptied_follows_it_again():
    files = [local("/d/a/B1.tif"), local("/d/b/B1.tif")]
    model = make(*files, pattern="{folder}")
    edit(model, 0, PATH, "mine")
    open_layers(model, files, "x/{folder}")
    assert column_texts(model, PATH) == ["mine", "x/b"]
    edit(model, 0, PATH, "")
    assert column_texts(model, PATH) == ["x/a", "x/b"]


def test_another_pattern_splits_what_was_one_tile_and_keeps_what_is_known_of_the_others():
    files = [in_bucket("s/a/B1.tif"), in_bucket("s/a/B2.tif"), in_bucket("s/b/B1.tif")]
    model = make(*files)
    looked_at(model, model.rows()[1])
    open_layers(model, files, "{folder}/{name}/(BAND){ext}")
    assert [path for path, _count in ready(model)] == [
        "a/B1/(BAND).tif",
        "a/B2/(BAND).tif",
        "b/B1/(BAND).tif",
    ]
    assert [row.outline for row in model.rows()] == [None, None, OUTLINE]


@pytest.mark.parametrize(
    ("path", "name", "source"),
    [
        ("s/(BAND).tif", "s/B04.tif", "B04"),
        ("s/S2_(BAND).tif", "S2_B04.tif", "B04"),
        ("s/S2_(BAND)", "C:\\d\\S2_B04.tif", "B04.tif"),
        ("s", "s/B04.tif", "B04"),
        ("s/X_(BAND).tif", "B04.tif", "B04"),
    ],
    ids=["whole-name", "prefix", "no-extension", "folder", "does-not-fit"],
)
def test_the_source_is_what_stands_for_the_band(path, name, source):
    assert source_in_path(path, name) == source


@pytest.mark.parametrize(
    ("path", "word"),
    [("s3://b/a.tif", "bucket"), ("/a", "slash"), ("a/", "slash"), ("a//b", "slashes")],
    ids=["s3-url", "leading-slash", "trailing-slash", "two-slashes"],
)
def test_a_path_that_the_service_refuses_is_told_before_anything_is_sent(path, word):
    model = make(in_bucket("s/a/B1.tif"))
    edit(model, 0, PATH, path)
    assert word in column_texts(model, STATE)[0]
    assert ready(model) == []


def test_a_sensing_time_must_be_one_and_is_written_as_it_is_sent():
    model = make(in_bucket("s/a/B1.tif", sensing_time="2024-05-01T00:00:00Z"))
    assert column_texts(model, RegisterModel.TIME_SOURCE) == ["layer"]
    edit(model, 0, TIME, "yesterday")
    assert "yesterday" in column_texts(model, STATE)[0]
    edit(model, 0, TIME, "2024-05-01T12:00:00+02:00")
    assert column_texts(model, TIME) == ["2024-05-01T10:00:00Z"]
    assert column_texts(model, RegisterModel.TIME_SOURCE) == ["typed"]
    assert column_texts(model, STATE) == ["✓ Ready"]


def test_two_rows_with_one_path_are_told_and_can_be_joined():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/x/B2.tif"), in_bucket("s/b/B1.tif"))
    edit(model, 1, PATH, "s/a/(BAND).tif")
    assert [("2 rows have this path" in text) for text in column_texts(model, STATE)] == [True, True, False]
    assert ready(model) == [("s/b/(BAND).tif", 1)]
    kept = QPersistentModelIndex(model.index(2, PATH))
    model.join(model.rows()[0].id)
    assert ready(model) == [("s/a/(BAND).tif", 2), ("s/b/(BAND).tif", 1)]
    assert kept.row() == 1


def test_two_files_for_one_band_are_told():
    model = make(local("/d/a/B1.tif"), local("/e/a/B1.tif"), pattern="{folder}/(BAND){ext}")
    assert "called “B1”" in column_texts(model, STATE)[0]


def test_a_file_of_another_bucket_is_refused_with_both_names():
    model = make(in_bucket("s/a/B1.tif", bucket="other"))
    text = column_texts(model, STATE)[0]
    assert "“other”" in text
    assert "“b”" in text
    assert ready(model) == []


def test_a_layer_without_a_file_is_greyed_and_says_why():
    model = make(LayerFile("wms", None, reason="it comes from a web service"), in_bucket("s/a/B1.tif"))
    name, state = model.index(0, 0), model.index(0, STATE)
    assert not model.flags(name) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(state) & Qt.ItemFlag.ItemIsEnabled
    assert "web service" in state.data()
    assert not tick(model, 0, True)


def test_what_is_not_ticked_is_left_out_and_its_faults_do_not_matter():
    model = make(in_bucket("s/a/B1.tif"), local("/d/x.tif"))
    tick(model, 1, False)
    assert column_texts(model, STATE) == ["✓ Ready", "Left out"]
    assert model.tile_count() == 1


def test_what_was_found_in_the_files_is_shown():
    model = make(in_bucket("s/a/B1.tif"))
    looked_at(model, model.rows()[0])
    shown = [model.index(0, column).data() for column in (model.CRS, model.CHECKS, model.POINTS)]
    assert shown == ["urn:ogc:def:crs:EPSG::32633", "✓ Fits", "4"]


def test_a_box_is_said_to_be_one():
    model = make(in_bucket("s/a/B1.tif"))
    looked_at(model, model.rows()[0], outline=replace(OUTLINE, is_box=True))
    assert model.index(0, model.POINTS).data() == "4 (box)"


def test_what_would_be_refused_loses_its_tick_once_and_is_sent_when_ticked_again():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/b/B1.tif"))
    bad = (finding("block-size", "B1.tif", "128 x 128"),)
    looked_at(model, model.rows()[0], findings=bad)
    assert column_texts(model, model.CHECKS)[0] == "✗ Unfit: 128 x 128"
    assert [path for path, _count in ready(model)] == ["s/b/(BAND).tif"]
    tick(model, 0, True)
    model.renew_outlines()
    looked_at(model, model.rows()[0], findings=bad)
    assert len(ready(model)) == 2


def test_an_answer_that_comes_late_is_dropped():
    model = make(in_bucket("s/a/B1.tif"))
    row = model.rows()[0]
    late = Looked(Look(row.id, model.version, row.by_source()), findings=(), outline=OUTLINE)
    model.renew_outlines()
    model.show_looked(late)
    assert model.rows()[0].outline is None
    other = Looked(Look(row.id, model.version, {"B9": "elsewhere"}), findings=(), outline=OUTLINE)
    model.show_looked(other)
    model.show_looked(Looked(Look(-5, model.version, {}), findings=()))
    assert model.rows()[0].findings is None


def test_a_time_that_was_found_does_not_replace_a_typed_one():
    from datetime import datetime, timezone

    found = {"moment": datetime(2024, 1, 2, 3, tzinfo=timezone.utc), "time_source": "stac"}
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/b/B1.tif"))
    edit(model, 1, TIME, "2023-01-01T00:00:00Z")
    for row in model.rows():
        looked_at(model, row, **found)
    assert column_texts(model, TIME) == ["2024-01-02T03:00:00Z", "2023-01-01T00:00:00Z"]
    assert column_texts(model, RegisterModel.TIME_SOURCE) == ["STAC item", "typed"]


def tile(status, **additional):
    return Tile.from_json(
        {"id": "t1", "path": "s/a/(BAND).tif", "status": status, "additionalData": additional or None}
    )


def test_the_row_follows_the_service_and_what_failed_can_be_ingested_again():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/b/B1.tif"))
    model.start([model.rows()[0].id])
    assert column_texts(model, STATE) == ["Registering …", "✓ Ready"]
    assert not model.flags(model.index(0, PATH)) & Qt.ItemFlag.ItemIsEditable
    seen = []
    for status in ("WAITING", "INGESTING", "FAILED"):
        model.put(with_tile(model.rows()[0], tile(status, failedIngestionCause="No.")))
        seen.append(column_texts(model, STATE)[0])
    assert seen == ["✓ Registered, waiting", "✓ Registered, being ingested", "✗ Ingestion failed: No."]
    assert model.rows()[0].again
    assert model.tile_count() == 2
    edit(model, 0, PATH, "s/c/(BAND).tif")
    assert not model.rows()[0].again
    assert model.rows()[0].status != TileStatus.FAILED


def test_what_is_registered_is_not_sent_again():
    model = make(in_bucket("s/a/B1.tif"))
    model.put(with_tile(model.rows()[0], tile("INGESTED")))
    assert ready(model) == []
    assert not tick(model, 0, True)
    assert column_texts(model, STATE) == ["✓ Ingested"]


def test_rows_without_a_result_are_ready_again_after_a_stop():
    model = make(in_bucket("s/a/B1.tif"))
    model.start([model.rows()[0].id])
    model.stop()
    assert column_texts(model, STATE) == ["✓ Ready"]


def test_rows_of_an_ingested_folder_are_ticked_and_timed_but_keep_their_path():
    model = RegisterModel("b")
    model.open([Row(1, (TileFile("B1.tif", "B1", "/d/a/B1.tif"),), "a/(BAND).tif", fixed=True)])
    path, time = model.index(0, PATH), model.index(0, TIME)
    assert not edit(model, 0, PATH, "x")
    assert not model.flags(path) & Qt.ItemFlag.ItemIsEditable
    assert "list again" in path.data(Qt.ItemDataRole.ToolTipRole)
    assert path.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert "list again" not in time.data(Qt.ItemDataRole.ToolTipRole)
    assert time.data(Qt.ItemDataRole.ForegroundRole) is None
    assert tick(model, 0, False)
    assert ready(model) == []
    assert edit(model, 0, TIME, "yesterday")
    assert column_texts(model, STATE)[0].startswith("'yesterday' is not a date and time.")
    assert ready(model) == []
    assert edit(model, 0, TIME, "2020-01-02 12:00")
    assert column_texts(model, TIME) == ["2020-01-02T12:00:00Z"]
    assert ready(model) == [("a/(BAND).tif", 1)]


def test_sorting_keeps_what_is_marked():
    model = make(in_bucket("s/b/B1.tif"), in_bucket("s/a/B1.tif"), in_bucket("s/c/B1.tif"))
    marked = QPersistentModelIndex(model.index(0, PATH))
    model.sort(PATH)
    assert column_texts(model, PATH) == ["s/a/(BAND).tif", "s/b/(BAND).tif", "s/c/(BAND).tif"]
    assert marked.row() == 1
    model.sort(PATH, Qt.SortOrder.DescendingOrder)
    assert marked.data() == "s/b/(BAND).tif"
    assert [model.find(row.id) for row in model.rows()] == list(model.rows())


def test_cells_are_copied_and_pasted():
    model = make(in_bucket("s/a/B1.tif"), in_bucket("s/b/B1.tif"), in_bucket("s/c/B1.tif"))
    times = [model.index(row, TIME) for row in range(3)]
    assert model.paste("2024-05-01T10:00:00Z\n", times) == 3
    assert model.copied_text(times) == "\n".join(["2024-05-01T10:00:00Z"] * 3)
    assert model.paste("2024-05-01T11:00:00Z\n2024-05-01T12:00:00Z\tmore", times) == 2
    assert [text[11:13] for text in column_texts(model, TIME)] == ["11", "12", "10"]
    assert model.paste("x", [model.index(0, STATE)]) == 0


def test_thousands_of_rows_are_judged_in_a_moment():
    import time

    model = RegisterModel("b")
    rows = [
        Row(
            n,
            (TileFile("B1.tif", "B1", f"/vsis3/b/s/{n}/B1.tif", "b", f"s/{n}/B1.tif"),),
            f"s/{n}/(BAND).tif",
        )
        for n in range(5000)
    ]
    begin = time.thread_time()
    model.open(rows)
    for row in model.rows()[:500]:
        looked_at(model, row)
    assert time.thread_time() - begin < 3
    assert model.tile_count() == 5000
