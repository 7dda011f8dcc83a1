"""The table of bands: what may be typed, what is greyed, and the reasons the user is given."""

from __future__ import annotations

import pytest
from clicks import column_texts
from hypothesis import example, given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester
from sentinelhub_byoc.byoc.checks import check_draft
from sentinelhub_byoc.byoc.models import Band, CollectionDraft
from sentinelhub_byoc.ui.bands_model import BandsModel
from sentinelhub_byoc.ui.bands_rows import (
    DEPTH,
    FORMAT,
    INDEX,
    NAME,
    NO_DATA,
    SOURCE,
    BandRow,
    name_problem,
    number_of,
    number_text,
    row_of,
)
from sentinelhub_byoc.workflows.update_collection import check_band_name

BANDS = {"red": Band("B04", 1, 16, "UINT"), "nir": Band("B08", 1, 16, "UINT", 0)}


@pytest.fixture
def model(qgis_app):
    made = BandsModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def put(model, number, column, text):
    return model.setData(model.index(number, column), text)


def locked(model, number):
    editable = Qt.ItemFlag.ItemIsEditable
    return {column for column in range(6) if not model.flags(model.index(number, column)) & editable}


def test_a_band_that_is_typed_becomes_one_that_can_be_sent(model):
    model.add()
    model.set_per_band(True)
    for column, text in (
        (NAME, "red"),
        (SOURCE, "B04"),
        (INDEX, "2"),
        (DEPTH, "8"),
        (FORMAT, "INT"),
        (NO_DATA, "-1"),
    ):
        assert put(model, 0, column, text)
    assert model.first_problem() == ""
    assert model.bands() == {"red": Band("B04", 2, 8, "INT", -1)}


def test_an_empty_source_is_the_name(model):
    model.add([BandRow("B01")])
    assert column_texts(model, SOURCE) == ["B01"]
    assert model.bands()["B01"].source is None


def test_new_bands_get_names_of_their_own_and_the_kind_of_the_last(model):
    model.add([BandRow("B02", depth=32, sample_format="FLOAT")])
    model.add()
    model.add()
    assert column_texts(model, NAME) == ["B02", "B2", "B3"]
    assert column_texts(model, FORMAT) == ["FLOAT"] * 3


def test_bands_that_read_the_same_values_are_added_once(model):
    assert model.add([BandRow("red", "B04"), BandRow("nir", "B08")]) == 2
    assert model.add([BandRow("again", "B04"), BandRow("nir", "B09")]) == 1
    assert column_texts(model, NAME) == ["red", "nir", "nir_2"]


@pytest.mark.parametrize(
    ("column", "text", "word"),
    [
        pytest.param(NAME, "", "no name", id="no name"),
        pytest.param(NAME, "8A", "begin with a digit", id="digit first"),
        pytest.param(NAME, "red edge", "letters, digits", id="blank"),
        pytest.param(NAME, "x" * 101, "101 characters", id="too long"),
        pytest.param(NAME, "class", "JavaScript", id="reserved"),
        pytest.param(NAME, "nir", "Two bands", id="twice"),
        pytest.param(SOURCE, "a/b", "slash", id="slash"),
        pytest.param(INDEX, "0", "whole number", id="zero"),
        pytest.param(INDEX, "²", "whole number", id="no digit of ours"),
        pytest.param(NO_DATA, "none", "not a number", id="word"),
        pytest.param(NO_DATA, "0,5", "with a point", id="comma"),
        pytest.param(NO_DATA, "nan", "always no data", id="nan"),
    ],
)
def test_what_is_wrong_is_told_while_it_is_typed_and_stays_to_be_seen(model, column, text, word):
    model.add([BandRow("red"), BandRow("nir")])
    model.set_per_band(True)
    assert word in model.problem(0, column, text)
    put(model, 0, column, text)
    index = model.index(0, column)
    assert word in model.explanation(index)
    assert "Band 1" in model.first_problem()
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None


def test_the_tip_of_a_cell_is_escaped(model):
    model.add([BandRow("<img src='x'>")])
    tip = model.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_no_data_of_bands_is_typed_only_when_each_has_its_own(model):
    model.show(BANDS, has_tiles=False)
    assert NO_DATA in locked(model, 1)
    assert column_texts(model, NO_DATA) == ["", ""]
    assert model.bands()["nir"].no_data is None
    model.set_per_band(True)
    assert NO_DATA not in locked(model, 1)
    assert column_texts(model, NO_DATA) == ["", "0"]


def test_with_tiles_only_names_and_no_data_can_be_changed(model):
    model.show(BANDS, has_tiles=True)
    model.set_per_band(True)
    assert locked(model, 0) == {SOURCE, INDEX, DEPTH, FORMAT}
    assert "tiles" in model.lock(0, SOURCE)
    assert not put(model, 0, SOURCE, "B05")
    assert put(model, 0, NAME, "rot")
    assert model.bands() == {"rot": BANDS["red"], "nir": BANDS["nir"]}


def test_with_tiles_no_band_is_added_and_one_stays(model):
    model.show(BANDS, has_tiles=True)
    assert "tiles" in model.why_not_add()
    assert model.why_not_remove([0]) == ""
    assert "not all" in model.why_not_remove([0, 1])


def test_without_tiles_all_but_the_format_of_the_same_values_can_be_changed(model):
    model.show(BANDS, has_tiles=False)
    model.set_per_band(True)
    assert locked(model, 0) == {FORMAT}
    assert put(model, 0, SOURCE, "B05")
    assert locked(model, 0) == set()
    assert put(model, 0, FORMAT, "FLOAT")
    assert put(model, 0, SOURCE, "B04")
    assert "cannot be changed" in model.first_problem()
    assert model.why_not_add() == ""
    assert model.why_not_remove([0, 1]) == ""


def test_a_renamed_band_without_a_source_keeps_reading_the_same_files(model):
    model.show({"B04": Band(None, None, 16, "UINT")}, has_tiles=True)
    put(model, 0, NAME, "red")
    assert model.bands()["red"].source == "B04"


def test_what_the_service_says_beyond_our_fields_is_kept(model):
    model.show({"red": Band("B04", 1, 16, "UINT", None, {"later": 1})}, has_tiles=True)
    assert model.bands()["red"].extra == {"later": 1}


def test_grey_cells_are_within_reach_of_the_keyboard_and_say_why(model):
    model.show(BANDS, has_tiles=True)
    index = model.index(0, DEPTH)
    assert model.flags(index) & Qt.ItemFlag.ItemIsEnabled
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert "tiles" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_removing_takes_the_chosen_rows(model):
    model.add([BandRow(name) for name in "abcd"])
    heard = []
    owner = QObject()
    model.changed.connect(lambda: heard.append(owner))
    model.remove([2, 0])
    assert column_texts(model, NAME) == ["b", "d"]
    assert heard


def test_more_than_a_hundred_bands_are_refused(model):
    model.add([BandRow(f"b{number}") for number in range(101)])
    assert "100" in model.first_problem()
    assert "100" in model.why_not_add()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_survives_being_written_and_read(value):
    assert number_of(number_text(value)) == value


@given(st.text(max_size=110))
@example("A·")
@example("x²")
def test_a_name_that_is_fine_here_is_fine_for_what_sends_it(name):
    if not name_problem(name, ()):
        check_band_name(name)
        check_draft(
            CollectionDraft(
                "n", "b", None, {name: row_of(name, Band(None, 1, 16, "UINT")).band(with_no_data=False)}
            )
        )
