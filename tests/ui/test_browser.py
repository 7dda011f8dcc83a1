"""Connections, collections and tiles in QGIS's Browser panel, against the sandbox."""

from __future__ import annotations

import gc
import shutil
import socket
import weakref
from dataclasses import replace

import pytest
from auth_database import PASSWORD
from browsing import Browsing
from clicks import opened, wait_until
from qgis.core import Qgis, QgsApplication, QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTextEdit
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.ui.browser.desk import BrowserDesk
from sentinelhub_byoc.ui.places import Places


@pytest.fixture
def desk(controller, iface):
    made = BrowserDesk(iface, controller, Places(controller))
    yield made
    if iface.drop_handlers:
        made.close()


@pytest.fixture
def browser(desk):
    return Browsing()


@pytest.fixture
def client(sandbox, save_connection):
    return open_client(resolve_access(save_connection(sandbox)))


@pytest.fixture
def scenes(client, sample_bucket):
    """Register every sample scene."""
    collection = client.create_collection(CollectionDraft("Scenes", "samples"))
    for scene in sample_bucket.tiles:
        client.create_tile(collection, TileDraft(scene.path))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(collection)), "the ingestion")
    return collection


def test_without_connections_the_root_says_how_to_begin(browser, controller):
    assert browser.open(browser.root()) == ["No connection yet: double-click to begin"]
    assert browser.double_click(browser.children(browser.root())[0])
    assert controller.dock.isVisible()


def test_branches_lead_to_the_tiles(browser, client, scenes, sample_bucket):
    root = browser.root()
    assert browser.open(root) == ["My account"]
    connection = browser.child(root, "My account")
    assert browser.open(connection) == ["Scenes"]
    collection = browser.child(connection, "Scenes")
    newest_first = [tile.path for tile in client.iter_tiles(scenes, sort="created:desc")]
    assert browser.open(collection) == newest_first
    failed = [child for child in browser.children(collection) if child.tile.failed_cause]
    assert failed
    assert "Cause" in failed[0].toolTip()
    assert not failed[0].icon().isNull()


def opened_connection(browser, name="My account"):
    root = browser.root()
    browser.open(root)
    connection = browser.child(root, name)
    browser.open(connection)
    return connection


def opened_collection(browser, name="Scenes"):
    connection = opened_connection(browser)
    collection = browser.child(connection, name)
    browser.open(collection)
    return collection


def test_nothing_is_asked_of_the_service_before_a_branch_is_opened(browser, client, sandbox):
    sandbox.stop()
    assert browser.open(browser.root()) == ["My account"]


def test_what_has_nothing_below_says_so(browser, client):
    client.create_collection(CollectionDraft("Empty", "samples"))
    collection = opened_collection(browser, "Empty")
    assert browser.names(collection) == ["No tile yet"]


def test_a_service_that_does_not_answer_is_told_and_tried_again(browser, client, sandbox, controller):
    sandbox.stop()
    connection = opened_connection(browser)
    assert browser.names(connection) == ["No connection to the service"]
    note = browser.children(connection)[0]
    assert "Check the address" in note.whole
    browser.choose(note, "Copy text")
    assert QgsApplication.clipboard().text() == note.whole


def test_a_sandbox_that_does_not_run_is_started_by_a_double_click(
    browser, controller, sample_bucket, tmp_path
):
    shutil.copytree(sample_bucket.folder, controller.host.bucket_folder)
    address = f"http://127.0.0.1:{free_port()}"
    ConnectionStore().save(Connection("Sandbox", custom(address, f"{address}/token"), ""))
    connection = opened_connection(browser, "Sandbox")
    assert browser.names(connection) == ["No connection to the service"]
    assert browser.double_click(browser.children(connection)[0])
    wait_until(lambda: browser.names(connection) == ["No collection yet"], "the sandbox's list")
    assert controller.host.deployment is not None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_wrong_credentials_are_told_in_the_services_words(browser, sandbox, save_connection):
    save_connection(sandbox, "Wrong", secret="wrong")
    connection = opened_connection(browser, "Wrong")
    assert browser.names(connection) == ["Sentinel Hub does not accept the credentials"]


def test_long_lists_come_in_chunks(browser, client, monkeypatch):
    monkeypatch.setattr("sentinelhub_byoc.ui.browser.items.CHUNK", 3)
    collection = client.create_collection(CollectionDraft("Many", "samples"))
    for number in range(7):
        client.create_tile(collection, TileDraft(f"none/{number}/(BAND).tif"))
    item = opened_collection(browser, "Many")
    paths = [f"none/{number}/(BAND).tif" for number in (6, 5, 4, 3, 2, 1, 0)]
    assert browser.names(item) == [*paths[:3], "More … (the first 3 are listed)"]
    assert browser.double_click(_more(browser, item))
    wait_until(
        lambda: browser.names(item) == [*paths[:6], "More … (the first 6 are listed)"], "the next chunk"
    )
    browser.choose(_more(browser, item), "List more")
    wait_until(lambda: browser.names(item) == paths, "the rest, and nothing that offers more")


def _more(browser, item):
    return next(child for child in browser.children(item) if child.name().startswith("More"))


def test_a_tile_is_shown_on_the_map(browser, scenes, iface):
    collection = opened_collection(browser)
    ingested = next(child for child in browser.children(collection) if not child.tile.failed_cause)
    assert browser.double_click(ingested)
    canvas = iface.mapCanvas()
    wait_until(lambda: 0 < canvas.extent().width() < 20, "the map around the tile")


def test_ids_and_paths_are_copied_also_of_several_tiles(browser, scenes):
    collection = opened_collection(browser)
    tiles = browser.children(collection)[:2]
    browser.choose(tiles[0], "Copy id")
    assert QgsApplication.clipboard().text() == tiles[0].tile.id
    browser.choose(tiles[0], "Copy paths", tiles)
    assert QgsApplication.clipboard().text() == f"{tiles[0].tile.path}\n{tiles[1].tile.path}"
    browser.choose(collection, "Copy id")
    assert QgsApplication.clipboard().text() == scenes.id


def test_the_files_of_tiles_become_layers(browser, sandbox, scenes, client):
    store = ConnectionStore()
    store.save(replace(store.get("My account"), s3=BucketSettings(folder=str(sandbox.root))))
    collection = opened_collection(browser)
    tiles = [child for child in browser.children(collection) if "tyrol" in child.tile.path]
    browser.choose(tiles[0], "Open the files as layers")

    def rasters():
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    assert all("tyrol" in layer.source() for layer in wait_until(rasters, "the layers"))


def test_why_a_tile_failed_is_told_in_full(browser, scenes):
    collection = opened_collection(browser)
    failed = next(child for child in browser.children(collection) if child.tile.failed_cause)
    browser.choose(failed, "Why it failed…")
    viewer = opened(QgsMessageViewer)
    text = "".join(edit.toPlainText() for edit in viewer.findChildren(QTextEdit))
    assert failed.tile.failed_cause in text
    assert "What to do:" in text
    viewer.close()


def test_a_collection_opens_in_the_panel(browser, scenes, controller):
    collection = opened_collection(browser)
    assert not controller.dock.isVisible() or controller.session.collection is None
    browser.choose(collection, "Open in the panel")
    assert controller.dock.isVisible()
    assert controller.session.collection.id == scenes.id
    assert controller.dock.chosen_connection() == "My account"
    wait_until(controller.tiles.model.rows, "the tiles in the panel")


def test_tiles_are_added_to_the_map_by_menu_and_by_drag(browser, scenes, controller, iface, sample_bucket):
    collection = opened_collection(browser)
    browser.choose(collection, "Add tiles to the map")
    layer = wait_until(lambda: tile_layer(scenes, len(sample_bucket.tiles)), "the layer")
    QgsProject.instance().removeMapLayer(layer.id())
    assert collection.hasDragEnabled()
    mime = browser.model.mimeData([browser.index(collection)])
    assert QgsMimeDataUtils.isUriList(mime)
    iface.drop(QgsMimeDataUtils.decodeUriList(mime))
    wait_until(lambda: tile_layer(scenes, len(sample_bucket.tiles)), "the layer of what was dropped")


def tile_layer(collection, count):
    layers = QgsProject.instance().mapLayers().values()
    found = (layer for layer in layers if layer.customProperty(COLLECTION_PROPERTY) == collection.id)
    return next((layer for layer in found if layer.featureCount() == count), None)


@pytest.mark.parametrize(
    "said", ["", "{", "[]", '{"connection": "My account"}', '{"connection": "x", "collection": {}}'], ids=repr
)
def test_a_drop_that_cannot_be_read_is_let_fall(browser, iface, said):
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.uri = "custom", "sentinelhub_byoc", said
    iface.drop([uri])
    assert iface.messages() == []


def test_a_drop_of_a_connection_that_is_gone_is_told(browser, scenes, controller, iface):
    collection = opened_collection(browser)
    uris = collection.mimeUris()
    ConnectionStore().remove("My account")
    controller.connections.show_saved()
    iface.drop(uris)
    assert any("not there any more" in text for text in iface.messages())


def test_the_panel_and_the_browser_show_the_same(browser, client, controller):
    connection = opened_connection(browser)
    assert browser.names(connection) == ["No collection yet"]
    controller.connections.show_saved()
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list in the panel")
    made = client.create_collection(CollectionDraft("New", "samples"))
    controller.collections.refresh()
    wait_until(lambda: browser.names(connection) == ["New"], "the new collection in the browser")
    item = browser.child(connection, "New")
    browser.open(item)
    client.create_tile(made, TileDraft("none/(BAND).tif"))
    controller.session.choose_collection(made)
    wait_until(lambda: browser.names(item) == ["none/(BAND).tif"], "the new tile in the browser")
    wait_until(
        lambda: all(child.tile.failed_cause for child in browser.children(item)), "the status in the browser"
    )
    client.delete_collection(made)
    controller.collections.refresh()
    wait_until(lambda: browser.names(connection) == ["No collection yet"], "its end in the browser")


def test_connections_come_and_go(browser, sandbox, save_connection, controller):
    root = browser.root()
    browser.open(root)
    save_connection(sandbox, "First")
    save_connection(sandbox, "Second / with a slash")
    controller.connections.show_saved()
    assert browser.names(root) == ["First", "Second / with a slash"]
    second = browser.child(root, "Second / with a slash")
    assert browser.open(second) == ["No collection yet"]
    ConnectionStore().remove("First")
    controller.connections.show_saved()
    assert browser.names(root) == ["Second / with a slash"]
    assert second.state() == Qgis.BrowserItemState.Populated


def test_a_connection_that_was_changed_lists_anew(browser, client, sandbox, save_connection, controller):
    client.create_collection(CollectionDraft("Mine", "samples"))
    connection = opened_connection(browser)
    save_connection(sandbox, secret="wrong")
    controller.connections.show_saved()
    wait_until(lambda: browser.names(connection)[0].endswith("credentials"), "the refusal")


def test_nobody_is_asked_for_the_master_password_before_a_double_click(browser, client):
    manager = QgsApplication.authManager()
    manager.clearMasterPassword()
    try:
        connection = opened_connection(browser)
        assert browser.names(connection) == ["Double-click to connect"]
        note = browser.children(connection)[0]
        assert "master password" in note.toolTip()
    finally:
        assert manager.setMasterPassword(PASSWORD, True)
    assert browser.double_click(note)
    wait_until(lambda: browser.names(connection) == ["No collection yet"], "the list")


def test_items_that_are_gone_leave_nothing_behind_in_python(browser, scenes, controller):
    collection = opened_collection(browser)
    dead = [weakref.ref(child) for child in browser.children(collection)]
    assert all(ref() is not None for ref in dead)
    collection.depopulate()
    wait_until(lambda: gc.collect() is not None and not any(ref() for ref in dead), "the end of the items")


def test_items_are_kept_alive_while_they_are_shown(browser, scenes):
    collection = opened_collection(browser)
    gc.collect()
    QTest.qWait(20)
    assert all(hasattr(child, "tile") for child in browser.children(collection))


def test_closing_takes_the_branch_away_also_while_it_lists(desk, sandbox_root, save_connection):
    with Sandbox(sandbox_root, latency=2.0) as slow:
        save_connection(slow)
        browser = Browsing()
        root = browser.root()
        browser.open(root)
        item = browser.child(root, "My account")
        browser.model.fetchMore(browser.index(item))
        wait_until(
            lambda: desk.is_open(item) and item.state() == Qgis.BrowserItemState.Populating, "the listing"
        )
        desk.close()
        assert browser.root() is None
        QTest.qWait(2500)  # the answer comes, and nobody takes it
        gc.collect()
    assert browser.root() is None
