"""Pages go into a layer a few milliseconds at a time, not while it is drawn, and a task is not far ahead."""

from __future__ import annotations

import time

import pytest
from clicks import wait_until
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.core.tile_layer import TileFeatures, add_features, memory_layer
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.ui.layer_filling import AT_ONCE_MS, MOST_ON_THE_WAY, Gate, LayerFilling, Page
from tile_values import tile


@pytest.fixture
def canvas(iface):
    return iface.mapCanvas()


@pytest.fixture
def page():
    features = TileFeatures().features([tile(str(number)) for number in range(100)])
    return Page(features, [], 0)


class Cancelling(Feedback):
    def is_cancelled(self) -> bool:
        return True


def test_a_task_waits_when_too_much_is_on_the_way():
    gate = Gate()
    for _ in range(MOST_ON_THE_WAY):
        gate.enter(Feedback())
    with pytest.raises(Cancelled):
        gate.enter(Cancelling())
    gate.leave()
    gate.enter(Cancelling())


def test_slow_pages_are_added_one_a_turn(canvas, page):
    turns, added = [], []

    def add(_page):
        added.append(len(turns))
        time.sleep((AT_ONCE_MS + 1) / 1000)
        return True

    filling = LayerFilling(add, Gate(), canvas)
    for _ in range(5):
        filling.put(page)
    assert not added, "nothing at once"
    while not filling.is_empty:
        turns.append(True)
        QTest.qWait(0)
    assert len(added) == 5
    assert len(set(added)) >= 3, "in several turns of the event loop"


def test_whoever_takes_no_more_ends_it(canvas, page):
    added = []
    filling = LayerFilling(lambda some: bool(added.append(some)), Gate(), canvas)
    filling.put(page)
    filling.put(page)
    wait_until(lambda: added, "the first page")
    QTest.qWait(50)
    assert len(added) == 1
    assert filling.is_empty


def test_pages_wait_while_the_map_is_drawn(canvas, page):
    layer = memory_layer("Tiles")
    add_features(layer, page.features)
    assert QgsProject.instance().addMapLayer(layer)
    drawn = []

    def add(some):
        drawn.append(canvas.isDrawing())
        return bool(add_features(layer, some.features, repaint=False))

    filling = LayerFilling(add, Gate(), canvas)
    for _ in range(30):
        canvas.refresh()
        filling.put(page)
        QTest.qWait(5)
    wait_until(lambda: filling.is_empty, "the last page")
    assert layer.featureCount() == 3100
    assert not any(drawn)
