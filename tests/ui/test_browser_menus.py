"""What the items of the Browser panel look like, and where their menus lead, against the sandbox."""

from __future__ import annotations

import pytest
from browsing import Browsing
from clicks import opened, wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import ConnectionStore
from sentinelhub_byoc.ui.browser.desk import BrowserDesk
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog
from sentinelhub_byoc.ui.places import Places
from sentinelhub_byoc.ui.register_dialog import RegisterDialog

NAME = "My account"


@pytest.fixture
def browser(controller, iface):
    desk = BrowserDesk(iface, controller, Places(controller))
    yield Browsing()
    desk.close()


@pytest.fixture
def scenes(sandbox, save_connection):
    """Make a collection with two tiles; their files are not there."""
    client = open_client(resolve_access(save_connection(sandbox)))
    made = client.create_collection(CollectionDraft("Scenes", "samples"))
    for name in ("a", "b"):
        client.create_tile(made, TileDraft(f"none/{name}/(BAND).tif"))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(made)), "the ingestion")
    return made


def branch(browser, *names):
    """Open one branch after the other, and give the last one's item."""
    item = browser.root()
    browser.open(item)
    for name in names:
        item = browser.child(item, name)
        browser.open(item)
    return item


def starting(browser, item, text):
    return next(child for child in browser.children(item) if child.name().startswith(text))


def test_every_kind_of_item_has_a_picture_of_its_own(browser, scenes, sandbox, monkeypatch):
    def picture(item):
        icon = browser.model.data(browser.index(item), Qt.ItemDataRole.DecorationRole)
        return icon.pixmap(32).toImage()

    pictures = [picture(browser.root())]
    browser.open(browser.root())
    monkeypatch.setattr("sentinelhub_byoc.ui.browser.items.CHUNK", 1)
    collection = branch(browser, NAME, "Scenes")
    connection = browser.child(browser.root(), NAME)
    tile, more = starting(browser, collection, "none/"), starting(browser, collection, "More")
    pictures += [picture(item) for item in (connection, collection, tile, more)]
    sandbox.stop()
    collection.refresh()
    wait_until(lambda: browser.names(collection) == ["No connection to the service"], "the failure")
    pictures.append(picture(browser.children(collection)[0]))
    ConnectionStore().remove(NAME)
    browser.root().refresh()
    wait_until(lambda: browser.names(browser.root())[0].startswith("No connection yet"), "the first steps")
    pictures.append(picture(browser.children(browser.root())[0]))
    assert not any(image.isNull() for image in pictures)
    assert [pictures.index(image) for image in pictures] == list(range(7)), "no two alike"


def test_a_connection_of_the_environment_is_listed_as_such(browser, scenes, sandbox, monkeypatch):
    ConnectionStore().remove(NAME)
    values = {"BASE_URL": sandbox.url, "TOKEN_URL": sandbox.token_url}
    for name, value in {**values, "CLIENT_ID": "sandbox", "CLIENT_SECRET": "sandbox"}.items():
        monkeypatch.setenv(f"SH_{name}", value)
    assert browser.open(browser.root()) == ["From the environment"]
    assert browser.names(branch(browser, "From the environment")) == ["Scenes"]


def test_credentials_that_are_gone_are_told_until_they_are_there_again(
    browser, scenes, sandbox, save_connection
):
    manager = QgsApplication.authManager()
    assert manager.removeAuthenticationConfig(ConnectionStore().get(NAME).authcfg)
    connection = branch(browser, NAME)
    (note,) = browser.children(connection)
    assert note.name() == "No usable connection"
    assert "Edit the connection" in note.whole
    save_connection(sandbox)
    assert browser.double_click(note)
    wait_until(lambda: browser.names(connection) == ["Scenes"], "the list")


def test_an_empty_collection_is_looked_at_again_by_a_double_click(browser, scenes, sandbox):
    client = open_client(resolve_access(NAME))
    empty = client.create_collection(CollectionDraft("Empty", "samples"))
    item = branch(browser, NAME, "Empty")
    assert browser.names(item) == ["No tile yet"]
    client.create_tile(empty, TileDraft("none/(BAND).tif"))
    assert browser.double_click(browser.children(item)[0])
    wait_until(lambda: browser.names(item) == ["none/(BAND).tif"], "the new tile")


def test_refreshing_shows_what_is_new(browser, scenes):
    connection = branch(browser, NAME)
    open_client(resolve_access(NAME)).create_collection(CollectionDraft("Another", "samples"))
    browser.choose(connection, "Refresh")
    wait_until(lambda: browser.names(connection) == ["Another", "Scenes"], "the new collection")


def test_the_root_leads_to_a_new_connection_and_to_the_sandbox(browser, controller, tmp_path):
    controller.dock.hide()
    browser.choose(browser.root(), "Add a connection…")
    opened(ConnectionDialog).reject()
    assert controller.dock.isVisible()
    controller.dock.hide()
    browser.choose(browser.root(), "Try without an account")
    wait_until(lambda: controller.host.deployment is not None, "the sandbox")
    assert controller.dock.isVisible()


def test_a_connection_opens_in_the_panel(browser, scenes, controller):
    browser.choose(branch(browser, NAME), "Open in the panel")
    wait_until(lambda: controller.collections.model.complete, "the list in the panel")
    assert controller.session.access.title == NAME
    assert [row.name for row in controller.collections.model.rows()] == ["Scenes"]


def test_a_tile_leads_to_its_collection_in_the_panel(browser, scenes, controller):
    collection = branch(browser, NAME, "Scenes")
    browser.choose(browser.children(collection)[0], "Open its collection in the panel")
    assert controller.session.collection.id == scenes.id


def test_rasters_are_registered_in_the_collection_of_the_branch(
    browser, scenes, controller, sample_bucket, add_raster
):
    add_raster(next(sample_bucket.folder.rglob("B04.tif")))
    browser.choose(branch(browser, NAME, "Scenes"), "Register rasters…")
    window = opened(RegisterDialog)
    assert controller.session.collection.id == scenes.id
    window.close()


def test_a_branch_whose_connection_was_shut_meanwhile_says_so(browser, scenes, controller, iface):
    collection = branch(browser, NAME, "Scenes")
    tile = browser.children(collection)[0]
    menus = [browser.menu(item) for item in (collection, tile)]
    ConnectionStore().remove(NAME)
    controller.connections.show_saved()
    for menu, text in zip(menus, ("Open in the panel", "Open the files as layers")):
        iface.messageBar().clearWidgets()
        next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()
        assert any("connect again" in message for message in iface.messages())
        menu.deleteLater()
    assert controller.session.collection is None
