"""The main thread is never held while 10,000 tiles load into table and map: a timer that beats every 10 ms tells."""

from __future__ import annotations

import math
import threading
import time
from types import SimpleNamespace

import pytest
from clicks import click, click_cell, column_texts, wait_until
from many_tiles import Heartbeat, sandbox_apart, seed_tiles
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.byoc import ByocClient, Credentials, open_session
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.sandbox.server import Sandbox

TILES = 10_000
LONGEST_MS = 100
ATTEMPTS = 4
"""A busy machine, or its host, may hold a thread in ways that nobody tells of: it may try again.

What the plugin itself does too long at a time it does at every attempt."""


@pytest.fixture
def service(sandbox_root):
    """Fill a collection, then serve it from another process."""
    with Sandbox(sandbox_root) as sandbox:
        client = ByocClient(
            open_session(sandbox.deployment, Credentials("sandbox", "sandbox")), sandbox.deployment
        )
        collection = client.create_collection(CollectionDraft("Many", "samples"))
        client.create_collection(CollectionDraft("None", "samples"))
        seed_tiles(sandbox, collection.id, TILES)
    with sandbox_apart(sandbox_root) as deployment:
        yield SimpleNamespace(deployment=deployment, collection=collection)


@pytest.fixture
def connected(service, save_connection, controller):
    """Connect the dock to it."""
    controller.connections.show_saved(save_connection(service))
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    return controller


def choose_collection(controller, name):
    names = column_texts(controller.collections.model, 0)
    click_cell(controller.dock.collections_panel.collectionsView, names.index(name))


def layer_of(collection):
    layers = QgsProject.instance().mapLayers().values()
    return next(
        (layer for layer in layers if layer.customProperty(COLLECTION_PROPERTY) == collection.id), None
    )


def load_all(controller, collection, canvas) -> Heartbeat:
    """Choose the collection, load it on the map, scroll through its whole table meanwhile; give the heartbeat."""
    loaded = []
    controller.tiles.loader.loaded.connect(loaded.append)
    view, model = controller.dock.tiles_panel.tilesView, controller.tiles.model
    with Heartbeat() as heart:
        choose_collection(controller, "Many")
        wait_until(model.rowCount, "the first page")
        click(controller.dock.tiles_panel.loadButton)

        def all_there():
            view.scrollToBottom()  # the table reads on as one scrolls
            return model.complete and loaded

        wait_until(all_there, "all tiles in the table and on the map", seconds=60)
        wait_until(lambda: not canvas.isDrawing(), "the drawn map")
    assert model.rowCount() == TILES
    assert layer_of(collection).featureCount() == TILES
    return heart


def test_the_main_thread_is_never_held_while_many_tiles_load(service, connected, iface):
    longest = []
    for _attempt in range(ATTEMPTS):
        longest.append(load_all(connected, service.collection, iface.mapCanvas()).longest_ms)
        if longest[-1] <= LONGEST_MS:
            break
        choose_collection(connected, "None")
        QgsProject.instance().clear()
    assert min(longest) <= LONGEST_MS, f"longest times without a beat, in ms: {longest}"


def refresh(controller, canvas) -> Heartbeat:
    """Have the layer brought up to date, of which the table knows the first page only; give the heartbeat."""
    found, done = [], []
    controller.tiles.refreshing.found.connect(found.append)
    controller.tiles.updates.done.connect(done.append)
    with Heartbeat() as heart:
        click(controller.dock.tiles_panel.refreshTilesButton)
        wait_until(lambda: found and done, "what changed, on the map")
        wait_until(lambda: not canvas.isDrawing(), "the drawn map")
    return heart


def test_the_main_thread_is_not_held_while_many_tiles_are_refreshed(service, connected, iface):
    loaded, canvas = [], iface.mapCanvas()
    connected.tiles.loader.loaded.connect(loaded.append)
    choose_collection(connected, "Many")
    wait_until(connected.tiles.model.rowCount, "the first page")
    click(connected.dock.tiles_panel.loadButton)
    wait_until(lambda: loaded, "all tiles on the map", seconds=60)
    wait_until(lambda: not canvas.isDrawing(), "the drawn map")
    longest = []
    while len(longest) < ATTEMPTS and min(longest, default=math.inf) > LONGEST_MS:
        longest.append(refresh(connected, canvas).longest_ms)
    assert min(longest) <= LONGEST_MS, f"longest times without a beat, in ms: {longest}"


def work():
    ends = time.thread_time() + 0.15
    while time.thread_time() < ends:
        pass


def wait_for_nothing():
    threading.Event().wait(0.5)


@pytest.mark.parametrize("hold", [work, wait_for_nothing])
def test_a_thread_that_is_held_is_noticed(qgis_app, hold):
    with Heartbeat() as heart:
        QTest.qWait(50)
        hold()
        QTest.qWait(50)
    assert heart.longest_ms > LONGEST_MS
