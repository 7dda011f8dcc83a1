"""What takes longer than half a second says what it does and how far it is, and stops within a second."""

from __future__ import annotations

import threading

import pytest
from clicks import click, click_cell, column_texts, opened, press, wait_until
from many_tiles import seed_tiles
from patience import ENDLESS, LONG, SOON
from qgis.core import QgsApplication
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QTextEdit
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.sandbox.server import Sandbox

PAGE_DELAY = 0.8
"""Of the slow sandbox, in seconds: each page is long enough to be shown."""


@pytest.fixture
def form(controller):
    return controller.dock.contents


@pytest.fixture
def start(controller):
    """Return a function that starts work; what it calls back is noted as (title, how it ended)."""
    ended = []

    def run(title, function, **options):
        controller.work.start(
            title,
            function,
            on_done=lambda _result: ended.append((title, "done")),
            on_error=lambda error: ended.append((title, str(error))),
            on_cancelled=lambda: ended.append((title, "stopped")),
            **options,
        )
        return ended

    return run


def half_way(feedback):
    feedback.set_progress(0.5)
    feedback.message("5 of 10")
    feedback.wait(ENDLESS)


def manager_titles():
    return [task.description() for task in QgsApplication.taskManager().activeTasks()]


def test_short_work_is_not_shown(form, start, controller):
    controller.busy._delay.setInterval(20_000)  # a machine that is held makes any work long
    ended = start("Short", lambda feedback: feedback.wait(0.2))
    while not ended:
        assert form.busyBox.isHidden()
        QTest.qWait(20)


def test_work_of_which_nobody_knows_how_long_shows_a_bar_that_moves(form, start):
    ended = start("Searching", lambda feedback: feedback.wait(ENDLESS))
    wait_until(form.busyBox.isVisible, "the bar", seconds=SOON)
    assert form.busyBar.maximum() == 0
    assert form.busyLabel.text() == "Searching"
    click(form.stopButton)
    wait_until(lambda: ended == [("Searching", "stopped")], "the end", seconds=SOON)
    assert form.busyBox.isHidden()


def test_percent_and_what_is_being_done_are_shown_here_and_in_the_task_manager(form, start):
    ended = start("Tracing", half_way)
    wait_until(lambda: form.busyBox.isVisible() and form.busyBar.value() == 50, "half of it")
    assert form.busyBar.text() == "50%"
    assert form.busyLabel.text() == "Tracing · 5 of 10"
    assert "Tracing" in manager_titles()
    click(form.stopButton)
    wait_until(lambda: ended, "the end", seconds=SOON)


def test_a_task_stopped_in_the_task_manager_ends_too(form, start):
    ended = start("Tracing", half_way)
    wait_until(form.busyBox.isVisible, "the bar")
    next(t for t in QgsApplication.taskManager().activeTasks() if t.description() == "Tracing").cancel()
    wait_until(lambda: ended == [("Tracing", "stopped")], "the end", seconds=SOON)
    assert form.busyBox.isHidden()


def test_work_that_is_slow_to_stop_says_that_it_was_told(form, start):
    told = threading.Event()
    ended = start("Converting", lambda _feedback: told.wait(LONG))
    wait_until(form.busyBox.isVisible, "the bar")
    click(form.stopButton)
    assert form.busyLabel.text() == "Stopping: Converting"
    assert not form.stopButton.isEnabled()
    told.set()
    wait_until(lambda: ended, "the end")


@pytest.mark.parametrize(("entry", "stopped"), [("Stop all", {"One", "Two"}), ("Stop: Two", {"Two"})])
def test_of_several_the_button_asks_which(form, start, controller, entry, stopped):
    start("One", half_way)
    ended = start("Two", half_way)
    wait_until(form.busyBox.isVisible, "the bar")
    assert form.busyLabel.text().endswith("(and 1 more)")
    assert all(part in form.busyBox.toolTip() for part in ("One", "Two", "5 of 10"))
    click(form.stopButton)
    menu = opened(QMenu)
    next(action for action in menu.actions() if action.text() == entry).trigger()
    menu.close()
    wait_until(
        lambda: {title for title, how in ended if how == "stopped"} == stopped, "the end", seconds=SOON
    )
    controller.work.cancel_shown()
    wait_until(lambda: len(ended) == 2, "the end of all")


def test_quiet_work_is_not_shown(form, start):
    ended = start("Looking", lambda feedback: feedback.wait(1.0), quiet=True)
    while not ended:
        assert form.busyBox.isHidden()
        QTest.qWait(50)


# with a service that is slow
@pytest.fixture
def slow(sandbox_root, save_connection, controller):
    """Connect to a sandbox that takes its time for every page of a listing; it has one collection of five pages."""
    with Sandbox(sandbox_root) as running:
        controller.connections.show_saved(save_connection(running))
        collection = open_client(resolve_access()).create_collection(CollectionDraft("Many", "samples"))
        seed_tiles(running, collection.id, 500)
        running.latency = PAGE_DELAY
        click(controller.dock.contents.connectButton)
        wait_until(lambda: controller.collections.model.complete, "the list of collections")
        row = column_texts(controller.collections.model, 0).index("Many")
        click_cell(controller.dock.collections_panel.collectionsView, row)
        wait_until(controller.tiles.model.rowCount, "the first page")
        wait_until(lambda: not controller.work.under_way(), "quiet")
        yield running


def test_a_slow_listing_is_shown_and_stops_within_a_second(slow, controller, form):
    slow.latency = ENDLESS
    click(controller.dock.tiles_panel.refreshTilesButton)
    wait_until(form.busyBox.isVisible, "the bar")
    assert form.busyLabel.text() == "Listing tiles"
    click(form.stopButton)
    wait_until(lambda: not controller.work.under_way(), "the end", seconds=SOON)
    assert "Cancelled" in controller.dock.tiles_panel.tilesState.text()


def test_a_slow_loading_counts_stops_within_a_second_and_says_what_is_there(slow, controller, form, iface):
    click(controller.dock.tiles_panel.loadButton)
    wait_until(lambda: "00 so far" in form.busyLabel.text(), "the count")
    slow.latency = ENDLESS  # of the pages after those that are on their way
    click(form.stopButton)
    wait_until(lambda: not controller.work.under_way(), "the end", seconds=SOON)
    wait_until(lambda: any("Stopped" in text for text in iface.messages()), "the message")


def test_a_loading_that_breaks_off_says_why_with_details(slow, controller, form, iface):
    click(controller.dock.tiles_panel.loadButton)
    wait_until(lambda: "00 so far" in form.busyLabel.text(), "the count")
    slow.stop()
    wait_until(lambda: any("No connection" in text for text in iface.messages()), "the message")
    press(iface.messageBar(), "Details")
    viewer = opened(QgsMessageViewer)
    assert "127.0.0.1" in viewer.findChild(QTextEdit).toPlainText()
    viewer.close()
    assert form.busyBox.isHidden()
