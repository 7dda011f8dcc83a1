"""The dock against the real sandbox: lists, searches, follows, loads, and tells what went wrong."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from clicks import choose, click, click_cell, column_texts, opened, press, type_into, wait_until
from patience import ENDLESS, SOON
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.ui.collection_dialog import CollectionDialog

BAD_NAME = "<b>bold</b> & <img src='file:///x'>"


@pytest.fixture
def client(sandbox, save_connection):
    """Reach the sandbox beside the dock."""
    return open_client(resolve_access(save_connection(sandbox, "beside")))


@pytest.fixture
def filled(client):
    """Make collections: one with three tiles (one of them fails), one with none."""
    scenes = client.create_collection(CollectionDraft("Scenes", "samples"))
    for path in (
        "scenes/20240603_tyrol/(BAND).tif",
        "scenes/20240613_sardinia/(BAND).tif",
        "nowhere/(BAND).tif",
    ):
        client.create_tile(scenes, TileDraft(path))
    empty = client.create_collection(CollectionDraft("Empty", "samples"))
    return SimpleNamespace(scenes=scenes, empty=empty)


@pytest.fixture
def connected(filled, connected):
    """Connect only when the collections are there."""
    return connected


@pytest.fixture
def dock(connected):
    return connected.dock


def choose_collection(controller, name):
    names = column_texts(controller.collections.model, 0)
    click_cell(controller.dock.collections_panel.collectionsView, names.index(name))
    tiles = controller.tiles.model
    wait_until(lambda: tiles.complete or (tiles.rowCount() and not tiles.loading), f"the tiles of {name}")


def tile_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(COLLECTION_PROPERTY)]


def test_nothing_is_asked_of_the_service_before_the_user_does(sandbox, save_connection, controller):
    controller.connections.show_saved(save_connection(sandbox))
    form = controller.dock.contents
    assert form.stack.currentWidget() is form.startPage
    assert controller.work.titles() == []
    click(form.connectButton)
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    assert form.stack.currentWidget() is form.workPage


def test_a_wrong_secret_is_told_in_the_message_bar_in_the_services_words(
    sandbox, save_connection, controller, iface
):
    controller.connections.show_saved(save_connection(sandbox, secret="wrong"))
    click(controller.dock.contents.connectButton)
    said = wait_until(iface.messages, "a message")[0]
    assert "credentials" in said
    assert "secret" in said
    assert "wrong" not in said.split("credentials", 1)[1].replace("wrong secret", "")
    assert controller.collections.model.failure is not None
    assert "Not listed" in controller.dock.collections_panel.collectionsState.text()


def test_no_network_is_told_with_what_to_do(sandbox, save_connection, controller, iface):
    controller.connections.show_saved(save_connection(sandbox))
    sandbox.stop()
    click(controller.dock.contents.connectButton)
    said = wait_until(iface.messages, "a message")[0]
    assert "No connection" in said
    assert "Check" in said


def test_after_a_failure_refresh_lists_again(sandbox, save_connection, controller, iface):
    controller.connections.show_saved(save_connection(sandbox))
    form = controller.dock.contents
    dock = controller.dock
    address = sandbox.url
    sandbox.stop()
    click(form.connectButton)
    wait_until(iface.messages, "a message")
    sandbox._port = int(address.rsplit(":", 1)[1])
    sandbox.start()
    click(dock.collections_panel.refreshCollectionsButton)
    wait_until(lambda: controller.collections.model.complete, "the list of collections")


def test_choosing_a_collection_lists_its_tiles(connected, dock):
    choose_collection(connected, "Scenes")
    wait_until(lambda: not connected.tiles.model.unfinished(), "the end of ingestion")
    assert sorted(column_texts(connected.tiles.model, 0)) == ["Failed", "Ingested", "Ingested"]
    assert dock.tiles_panel.tilesState.text() == "3 tiles · 1 failed"
    assert "“Scenes”" in dock.tiles_panel.tilesLabel.text()


def test_the_cause_of_a_failure_is_shown_in_full(connected, dock):
    choose_collection(connected, "Scenes")
    wait_until(lambda: not connected.tiles.model.unfinished(), "the end of ingestion")
    states = column_texts(connected.tiles.model, 0)
    click_cell(dock.tiles_panel.tilesView, states.index("Failed"))
    assert "Did not find any file" in dock.tiles_panel.causeLabel.text()
    click_cell(dock.tiles_panel.tilesView, states.index("Ingested"))
    assert dock.tiles_panel.causeLabel.isHidden()


def test_searching_asks_the_service(connected, dock):
    type_into(dock.collections_panel.searchEdit, "emp")
    wait_until(lambda: column_texts(connected.collections.model, 0) == ["Empty"], "the search's result")
    type_into(dock.collections_panel.searchEdit, "nothing like it")
    wait_until(
        lambda: dock.collections_panel.collectionsState.text() == "No collection holds this text.",
        "the empty result",
    )


def test_the_tiles_of_a_collection_left_meanwhile_never_show(connected, dock, sandbox):
    names = column_texts(connected.collections.model, 0)
    click_cell(dock.collections_panel.collectionsView, names.index("Scenes"))
    assert connected.tiles.model.loading
    click_cell(dock.collections_panel.collectionsView, names.index("Empty"))
    wait_until(lambda: not connected.work.titles(), "both answers")
    assert connected.tiles.model.rowCount() == 0
    assert dock.tiles_panel.tilesState.text().startswith("There is no tile yet")


def test_refreshing_keeps_the_chosen_collection(connected, dock):
    choose_collection(connected, "Scenes")
    click(dock.collections_panel.refreshCollectionsButton)
    wait_until(lambda: connected.collections.model.complete, "the list of collections")
    assert dock.collections_panel.collectionsView.currentIndex().data() == "Scenes"
    assert connected.tiles.model.rowCount() == 3


def test_another_connection_forgets_collection_and_tiles(connected, dock, sandbox, save_connection):
    choose_collection(connected, "Scenes")
    save_connection(sandbox, "Other", secret="wrong")
    connected.connections.show_saved()
    choose(dock.contents.connectionCombo, "Other")
    wait_until(lambda: connected.collections.model.failure, "the refusal")
    assert connected.session.collection is None
    assert connected.tiles.model.rowCount() == 0
    assert not dock.tiles_panel.loadButton.isEnabled()


def test_more_than_one_page_arrives_as_one_scrolls(connected, dock, client, filled):
    for number in range(205):
        client.create_tile(filled.empty, TileDraft(f"nowhere/{number}"))
    names = column_texts(connected.collections.model, 0)
    click_cell(dock.collections_panel.collectionsView, names.index("Empty"))
    model = connected.tiles.model
    wait_until(lambda: model.rowCount() >= 100, "the first page")
    assert not model.complete
    assert "so far" in dock.tiles_panel.tilesState.text()
    wait_until(lambda: not model.loading, "rest")
    while not model.complete:
        dock.tiles_panel.tilesView.scrollToBottom()
        wait_until(lambda: not model.loading, "the next page")
    assert len(set(column_texts(model, 1))) == 205


def test_tiles_being_ingested_are_followed_until_they_end_and_not_while_hidden(
    connected, dock, client, filled
):
    connected.tiles.follower.pause(True)
    choose_collection(connected, "Empty")
    client.create_tile(filled.empty, TileDraft("scenes/20240603_tyrol/(BAND).tif"))
    click(dock.tiles_panel.refreshTilesButton)
    wait_until(lambda: connected.tiles.model.rowCount() == 1, "the tile")
    if connected.tiles.model.unfinished():
        assert not connected.tiles.follower.waiting
    connected.tiles.follower.pause(False)
    wait_until(lambda: column_texts(connected.tiles.model, 0) == ["Ingested"], "the end")
    assert not connected.tiles.follower.waiting


def test_loading_twice_fills_the_same_layer_anew(connected, dock, client, filled, iface):
    choose_collection(connected, "Scenes")
    click(dock.tiles_panel.loadButton)
    wait_until(lambda: any("3 tile(s)" in text for text in iface.messages()), "the message")
    client.create_tile(filled.scenes, TileDraft("scenes/20240608_balaton/(BAND).tif"))
    click(dock.tiles_panel.loadButton)
    wait_until(lambda: any("4 tile(s)" in text for text in iface.messages()), "the second message")
    layers = tile_layers()
    assert len(layers) == 1
    assert layers[0].featureCount() == 4


def test_loading_an_empty_collection_adds_no_layer(connected, dock, iface):
    choose_collection(connected, "Empty")
    click(dock.tiles_panel.loadButton)
    wait_until(lambda: any("no tiles yet" in text for text in iface.messages()), "the message")
    assert tile_layers() == []


def test_loading_without_a_collection_says_what_to_do(controller, iface):
    controller.load_on_map()
    assert any("Choose a collection" in text for text in iface.messages())


def test_a_layer_removed_while_it_loads_ends_the_loading(sandbox_root, save_connection, controller):
    with Sandbox(sandbox_root) as slow:
        controller.connections.show_saved(save_connection(slow))
        client = open_client(resolve_access())
        collection = client.create_collection(CollectionDraft("Many", "samples"))
        for number in range(101):
            client.create_tile(collection, TileDraft(f"nowhere/{number}"))
        slow.latency = 0.4
        click(controller.dock.contents.connectButton)
        wait_until(lambda: controller.collections.model.complete, "the list of collections")
        choose_collection(controller, "Many")
        click(controller.dock.tiles_panel.loadButton)
        layers = wait_until(tile_layers, "the first page on the map")
        QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
        wait_until(lambda: not controller.work.titles(), "the end of the loading")
    assert tile_layers() == []


def test_creating_a_collection_chooses_it(connected, dock):
    click(dock.collections_panel.createButton)
    dialog = opened(CollectionDialog)
    type_into(dialog.nameEdit, "New")
    type_into(dialog.bucketEdit, "samples")
    press(dialog, "Create")
    wait_until(
        lambda: connected.session.collection and connected.session.collection.name == "New", "the collection"
    )
    wait_until(lambda: dock.collections_panel.collectionsView.currentIndex().data() == "New", "its row")


def test_names_from_the_service_are_never_taken_for_html(connected, dock, client, iface):
    client.create_collection(CollectionDraft(BAD_NAME, "samples"))
    click(dock.collections_panel.refreshCollectionsButton)
    wait_until(lambda: connected.collections.model.rowCount() == 3, "the list")
    choose_collection(connected, BAD_NAME)
    click(dock.tiles_panel.loadButton)
    wait_until(
        lambda: any(BAD_NAME in text for text in iface.messages()), "the name as it is, in the message bar"
    )


def test_long_work_is_shown_and_can_be_stopped(controller):
    form = controller.dock.contents
    stopped = []
    controller.work.start(
        "Long work <b>",
        lambda feedback: feedback.wait(ENDLESS),
        on_done=print,
        on_error=print,
        on_cancelled=lambda: stopped.append(1),
    )
    wait_until(form.busyBox.isVisible, "the bar")
    assert form.busyLabel.text() == "Long work <b>"
    click(form.stopButton)
    wait_until(lambda: stopped, "the end", seconds=SOON)
    assert form.busyBox.isHidden()


def test_the_dock_fits_a_small_screen(controller):
    hint = controller.dock.minimumSizeHint()
    assert hint.width() <= 400
    assert hint.height() <= 600
    assert QApplication.instance() is not None
