"""The dock on a collection with tiles that were ingested and one that failed, and what tests do with them."""

from __future__ import annotations

from datetime import datetime, timezone
from types import SimpleNamespace

import pytest
from clicks import click_cell, column_texts, wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelectionModel
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials

TYROL, SARDINIA, NOWHERE = (
    "scenes/20240603_tyrol/(BAND).tif",
    "scenes/20240613_sardinia/(BAND).tif",
    "nowhere/(BAND).tif",
)
TAKEN = datetime(2024, 6, 3, 10, 20, 30, 123000, tzinfo=timezone.utc)
ALSO = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def client(sandbox, save_connection):
    """Reach the sandbox beside the dock."""
    return open_client(resolve_access(save_connection(sandbox, "beside")))


@pytest.fixture
def scenes(client):
    """Make a collection of two tiles that are ingested and one that fails."""
    made = client.create_collection(CollectionDraft("Scenes", "samples"))
    drafts = (TileDraft(TYROL, TAKEN), TileDraft(SARDINIA), TileDraft(NOWHERE))
    tiles = {draft.path: client.create_tile(made, draft) for draft in drafts}
    wait_until(
        lambda: all(client.get_tile(made, tile).ended for tile in tiles.values()), "the end of ingestion"
    )
    return SimpleNamespace(collection=made, tiles=tiles, now=lambda path: client.get_tile(made, tiles[path]))


@pytest.fixture
def window(sandbox, scenes, controller):
    """Connect the dock, with a connection that knows where the sandbox's buckets are, and choose the collection."""
    authcfg = store_credentials("Mine", Credentials("sandbox", "sandbox"))
    settings = BucketSettings(folder=str(sandbox.root))
    ConnectionStore().save(Connection("Mine", sandbox.deployment, authcfg, settings))
    controller.connections.show_saved("Mine")
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    click_cell(controller.dock.collections_panel.collectionsView, 0)
    wait_until(lambda: controller.tiles.model.complete, "the tiles")
    return controller


@pytest.fixture
def panel(window):
    return window.dock.tiles_panel


def select(window, *paths):
    """Select rows by path, the first one by a click."""
    view, shown = window.dock.tiles_panel.tilesView, window.tiles.shown
    rows = [column_texts(shown, 1).index(path) for path in paths]
    click_cell(view, rows[0], 1)
    for row in rows[1:]:
        view.selectionModel().select(shown.index(row, 0), ALSO)
    view.setFocus()


def shown_paths(window):
    return set(column_texts(window.tiles.shown, 1))


def told(iface, text):
    """Wait for a message that holds `text`, and give it."""
    try:
        return wait_until(lambda: next((said for said in iface.messages() if text in said), ""), text)
    except AssertionError:
        under_way = [task.description() for task in QgsApplication.taskManager().activeTasks()]
        msg = f"Not told: {text!r}. Told: {iface.messages()}; under way: {under_way}"
        raise AssertionError(msg) from None
