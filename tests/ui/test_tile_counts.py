"""Counts by status: of every tile that was seen, once, by its latest status; a bar to see and to filter by."""

from __future__ import annotations

import pytest
from clicks import LEFT
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.byoc.models import Tile, TileStatus
from sentinelhub_byoc.ui.status_counts import PATTERNS, StatusCounts
from sentinelhub_byoc.ui.tile_counts import TileCounts

ABOUT = "the 1003 tiles seen so far"


@pytest.fixture
def bar(qgis_app):
    made = StatusCounts()
    made.resize(300, 60)
    made.show_counts({"WAITING": 2, "INGESTED": 1000, "FAILED": 1}, ABOUT)
    made.show()
    made.asked = []
    made.chosen.connect(made.asked.append)
    yield made
    made.close()


def test_a_tile_counts_once_by_its_latest_status():
    counts = TileCounts()
    counts.see([Tile("1", "a", TileStatus.WAITING), Tile("2", "b", TileStatus.WAITING)])
    counts.see([Tile("1", "a", TileStatus.FAILED)])
    assert dict(counts.by_status()) == {"WAITING": 1, "FAILED": 1}
    assert counts.total == 2
    counts.forget(["1", "unknown"])
    assert dict(counts.by_status()) == {"WAITING": 1}


def test_statuses_come_in_the_order_of_a_tiles_life_and_unknown_ones_last():
    counts = TileCounts()
    counts.note([("1", "FAILED"), ("2", "BRAND_NEW"), ("3", "WAITING"), ("4", "INGESTED")])
    assert list(counts.by_status()) == ["WAITING", "INGESTED", "FAILED", "BRAND_NEW"]


@pytest.mark.parametrize("status", ["WAITING", "INGESTED", "FAILED"])
def test_a_click_on_a_segment_asks_for_its_status_however_small_it_is(bar, status):
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.place_of(status))
    assert bar.asked == [status]


def test_a_click_on_the_words_asks_as_well(bar):
    words = bar._parts(bar.width())[-1].words.center()
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, words)
    assert bar.asked == ["FAILED"]


def test_a_click_beside_asks_for_nothing(bar):
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(bar.width() - 2, bar.height() - 2))
    assert bar.asked == []


def test_the_status_that_is_marked_asks_for_all_again(bar):
    bar.mark("FAILED")
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.place_of("FAILED"))
    assert bar.asked == [""]


def test_the_keyboard_reaches_every_status(bar):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Home):
        QTest.keyClick(bar, key)
    assert bar.asked == ["INGESTED", "FAILED"]
    assert bar.current == "WAITING"
    bar.mark("FAILED")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.asked[-1] == ""


def test_numbers_are_in_the_tip_and_told_to_screen_readers(bar):
    for text in (bar.toolTip(), bar.accessibleDescription()):
        for word in ("Waiting", "Ingested", "Failed", "1000", ABOUT):
            assert word in text
    QTest.keyClick(bar, Qt.Key.Key_End)
    assert "At: Failed 1" in bar.accessibleDescription()


def test_words_go_to_another_line_where_it_is_narrow(bar):
    assert bar.heightForWidth(120) > bar.heightForWidth(600)
    assert all(part.words.right() <= 120 for part in bar._parts(120))


def test_segments_differ_in_pattern_and_not_in_colour_alone():
    assert len(set(PATTERNS.values())) == len(PATTERNS)


def test_segments_are_painted_one_beside_the_other(bar):
    image = bar.grab().toImage()
    place = bar.place_of("INGESTED")
    colour = QColor(image.pixel(place))
    assert colour.green() > colour.red() + 40
    assert bar.place_of("WAITING").x() < place.x() < bar.place_of("FAILED").x()


def test_nothing_seen_shows_nothing(bar):
    bar.show_counts({}, "")
    assert not bar.isVisible()
