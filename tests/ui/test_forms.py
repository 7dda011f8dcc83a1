"""Forms: for Qt 5 and Qt 6 alike, for the keyboard, for screen readers, for small screens and long words."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis.PyQt.QtWidgets import QDialog
from sentinelhub_byoc.ui.forms import icon, load_form

ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted((ROOT / "ui").glob("*.ui"))
INPUTS = {
    "QLineEdit",
    "QComboBox",
    "QSpinBox",
    "QDateTimeEdit",
    "QCheckBox",
    "QPushButton",
    "QToolButton",
    "QTreeView",
    "QTableView",
    "SteadyTableView",
    "QgsFilterLineEdit",
    "QgsPasswordLineEdit",
    "EntrySelect",
    "QListWidget",
    "QPlainTextEdit",
}
WITH_OWN_TEXT = {"QCheckBox", "QPushButton"}


@pytest.fixture(params=FORMS, ids=lambda path: path.stem)
def form(request):
    return ET.parse(request.param).getroot()  # noqa: S314 (our own file)


def properties(widget):
    return {entry.get("name"): "".join(entry.itertext()).strip() for entry in widget.findall("property")}


def inputs(form):
    return [
        (widget.get("name"), widget.get("class"), properties(widget))
        for widget in form.iter("widget")
        if widget.get("class") in INPUTS
    ]


def test_enums_have_the_short_names_that_both_uic_know(form):
    values = [entry.text for kind in ("enum", "set") for entry in form.iter(kind)]
    assert [value for value in values for part in value.split("|") if part.count("::") != 1] == []


def test_every_input_is_reached_by_the_tab_key_in_an_order_given_here(form):
    stops = [entry.text for entry in form.iter("tabstop")]
    assert sorted(name for name, _kind, _properties in inputs(form)) == sorted(stops)


def test_every_input_has_a_name_for_screen_readers(form):
    buddies = {properties(widget)["buddy"] for widget in form.iter("widget") if "buddy" in properties(widget)}
    nameless = [
        name
        for name, kind, values in inputs(form)
        if name not in buddies and "accessibleName" not in values and kind not in WITH_OWN_TEXT
    ]
    assert nameless == []


def test_every_choice_and_button_says_what_it_is_for(form):
    explains_itself = {"registerButton", "closeButton", "tilesView", "collectionsView"}
    silent = [name for name, _kind, values in inputs(form) if "toolTip" not in values]
    assert set(silent) <= explains_itself


def test_texts_that_come_from_elsewhere_are_plain(form):
    filled_by_code = [
        widget
        for widget in form.iter("widget")
        if widget.get("class") == "QLabel" and "text" not in properties(widget)
    ]
    assert [
        widget.get("name")
        for widget in filled_by_code
        if properties(widget).get("textFormat") != "Qt::PlainText"
    ] == []


@pytest.mark.parametrize("name", [path.stem for path in FORMS])
def test_the_form_fits_a_screen_of_1024_by_768(qgis_app, name):
    class Window(QDialog, load_form(name)):
        def __init__(self):
            super().__init__()
            self.setupUi(self)

    window = Window()
    assert window.minimumSizeHint().width() <= 1000
    assert window.minimumSizeHint().height() <= 660
    assert window.width() <= 1000


@pytest.mark.parametrize("path", sorted((ROOT / "resources").glob("*.svg")), ids=lambda path: path.stem)
def test_icons_are_drawn_at_every_size(qgis_app, path):
    assert not any(icon(path.stem).pixmap(side, side).isNull() for side in (16, 24, 48))
