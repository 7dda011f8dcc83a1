"""Collections in the sandbox, and the dock connected to them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from clicks import click_cell, column_texts, wait_until
from sentinelhub_byoc.byoc.models import Band, CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access

TYROL = "scenes/20240603_tyrol/(BAND).tif"
SARDINIA = "scenes/20240613_sardinia/(BAND).tif"
BANDS = {"B04": Band("B04", 1, 16, "UINT"), "B08": Band("B08", 1, 16, "UINT")}


@pytest.fixture
def client(sandbox, save_connection):
    """Reach the sandbox beside the dock."""
    return open_client(resolve_access(save_connection(sandbox, "beside")))


@pytest.fixture
def stored(client):
    """Make collections: one with two ingested tiles and a failed one, one with bands and no tile, one with neither."""
    scenes = client.create_collection(CollectionDraft("Scenes", "samples"))
    for path in (TYROL, SARDINIA, "nowhere/(BAND).tif"):
        client.create_tile(scenes, TileDraft(path))
    banded = client.create_collection(CollectionDraft("Banded", "samples", None, BANDS))
    empty = client.create_collection(CollectionDraft("Empty", "samples"))

    def settled():
        tiles = list(client.iter_tiles(scenes))
        known = client.get_collection(scenes)
        return all(tile.ended for tile in tiles) and known.extent and not known.requires_metadata_update

    wait_until(settled, "the end of all ingestion")
    return SimpleNamespace(scenes=client.get_collection(scenes), banded=banded, empty=empty)


class Desk:
    """The collections in the dock, and hands for them."""

    def __init__(self, controller):
        self.controller = controller
        self.desk = controller.collections
        self.panel = controller.dock.collections_panel
        self.view = self.panel.collectionsView
        self.model = self.desk.model

    def names(self):
        """Give the names as they are shown, from top to bottom."""
        return column_texts(self.desk.order, 0)

    def choose(self, name):
        click_cell(self.view, self.names().index(name))
        assert self.chosen().name == name

    def chosen(self):
        return self.controller.session.collection

    def wait_for(self, *names):
        wait_until(lambda: self.model.complete and sorted(self.names()) == sorted(names), f"the list {names}")


@pytest.fixture
def desk(stored, connected):
    """Connect the dock when the collections are there."""
    return Desk(connected)
