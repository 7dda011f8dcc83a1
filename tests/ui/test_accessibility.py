"""Every form of the plugin, found by itself: names, tool tips, mnemonics, tab order, and room for longer languages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from accessibility import (
    LANGUAGES,
    backward_steps,
    clashing_mnemonics,
    english,
    faults,
    in_language,
    nameless,
    twice_as_long,
    wordless,
)
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from sentinelhub_byoc.byoc.models import TileStatus
from sentinelhub_byoc.core.tile_style import status_label
from sentinelhub_byoc.ui.forms import load_form

UI = Path(__file__).resolve().parents[2] / "ui"
FORMS = sorted(UI.rglob("*.ui"))
SCREEN = (1024, 768)
FRAME = (24, 80)
"""What a window's frame and a task bar take of the screen."""


def open_form(path: Path) -> QWidget:
    """Fill a window from a form as the code does, and show it."""
    kind = ET.parse(path).getroot().find("widget").get("class")  # noqa: S314 (our own file)
    window = QDialog() if kind == "QDialog" else QWidget()
    load_form(str(path.relative_to(UI).with_suffix("")))().setupUi(window)
    window.show()
    QTest.qWait(0)
    return window


@pytest.fixture(params=FORMS, ids=lambda path: path.stem)
def path(request, qgis_app):
    return request.param


WORDS = {
    "english": english,
    **{language: partial(in_language, language) for language in LANGUAGES},
    "twice_as_long": twice_as_long,
}


@pytest.fixture(params=WORDS)
def words(request, qgis_app):
    with WORDS[request.param]() as made:
        yield made


def pages(window):
    """Turn every page of a window to the front, one after the other."""
    holders = [w for kind in (QStackedWidget, QTabWidget) for w in window.findChildren(kind)]
    holders = [w for w in holders if w.objectName() and not w.objectName().startswith("qt_")]
    for number in range(max((holder.count() for holder in holders), default=1)):
        for holder in holders:
            holder.setCurrentIndex(min(number, holder.count() - 1))
        QTest.qWait(0)
        yield window


def test_every_input_has_a_name_and_every_picture_a_tip(path):
    window = open_form(path)
    assert [*nameless(window), *wordless(window)] == []


def test_no_letter_with_alt_is_given_twice(path, words):
    assert clashing_mnemonics(open_form(path)) == []


def test_the_tab_key_goes_the_way_one_reads(path):
    assert [step for page in pages(open_form(path)) for step in backward_steps(page)] == []


def test_the_form_fits_the_smallest_screen(path, words):
    window = open_form(path)
    for page in pages(window):
        page.layout().activate()
        least = page.minimumSizeHint()
        assert least.width() <= SCREEN[0] - FRAME[0]
        assert least.height() <= SCREEN[1] - FRAME[1]


# the dock, put together from several forms
def test_the_dock_as_a_whole_leaves_nobody_out(connected):
    connected.dock.contents.busyBox.show()
    assert faults(connected.dock.contents) == []


def test_the_docks_first_page_leaves_nobody_out(controller):
    assert faults(controller.dock.contents) == []


WIDEST = {"english": 300, "twice_as_long": 500}


@pytest.mark.parametrize("language", WORDS)
def test_the_dock_is_narrow_and_gives_no_letter_twice(qgis_app, request, language):
    width = WIDEST.get(language, 340)
    with WORDS[language]():
        dock = request.getfixturevalue("controller").dock
        for page in (dock.contents.startPage, dock.contents.workPage):
            dock.contents.stack.setCurrentWidget(page)
            dock.contents.busyBox.show()
            assert dock.contents.minimumSizeHint().width() <= width
            assert dock.contents.minimumSizeHint().height() <= SCREEN[1] - 160
        assert clashing_mnemonics(dock.contents) == []


def test_every_status_is_a_word_of_its_own(words):
    labels = [status_label(status.value) for status in TileStatus]
    assert all(labels)
    assert len(set(labels)) == len(labels)


# the tests' own eyes
@pytest.fixture
def bad_form(qgis_app):
    window = QDialog()
    layout = QVBoxLayout(window)
    for name, text in (("second", "&Save"), ("first", "&Start")):
        layout.insertWidget(0, QPushButton(text, window, objectName=name))
    layout.addWidget(QLineEdit(window, objectName="nobody"))
    layout.addWidget(QPushButton("", window, objectName="picture"))
    window.show()
    QTest.qWait(0)
    return window


def test_what_is_wrong_is_seen(bad_form):
    assert nameless(bad_form) == [
        "nobody has no accessible name, no label, no text",
        "picture has no accessible name, no label, no text",
    ]
    assert wordless(bad_form) == ["picture is a picture without a tool tip"]
    assert clashing_mnemonics(bad_form) == ["Alt+S: second “&Save”, first “&Start”"]
    assert backward_steps(bad_form) == ["Tab goes back from second to first"]


def test_long_words_keep_marks_and_fields(qgis_app):
    with twice_as_long():
        assert QApplication.translate("X", "&Load {count} tiles") == "&Loadload {count} tilestiles"
