"""A folder to upload whose rows are chosen and corrected before they are sent: window, journal and service agree."""

from __future__ import annotations

import pytest
from clicks import click, column_texts, edit_cell, opened, tick_cell, type_into, wait_until
from qgis.PyQt.QtCore import Qt
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.ui.register_dialog import RegisterDialog
from sentinelhub_byoc.ui.register_model import RegisterModel

PATH, TIME, TIME_SOURCE, STATE = (
    RegisterModel.PATH,
    RegisterModel.SENSING_TIME,
    RegisterModel.TIME_SOURCE,
    RegisterModel.STATE,
)
FIRST, SECOND = "20240603T101609/(BAND).tif", "20240604T101609/(BAND).tif"


@pytest.fixture
def client(sandbox, save_connection):
    """Save a connection whose buckets are the sandbox's folders, and open a client of it."""
    name = save_connection(sandbox)
    store = ConnectionStore()
    known = store.get(name)
    store.save(Connection(name, known.deployment, known.authcfg, BucketSettings(folder=str(sandbox.root))))
    return open_client(resolve_access(name))


@pytest.fixture
def collection(client, controller):
    """Choose a collection over the sample bucket."""
    controller.connections.show_saved("My account")
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    collection = client.create_collection(CollectionDraft("Scenes", "samples"))
    controller.session.choose_collection(collection)
    wait_until(lambda: controller.tiles.model.complete, "the tiles")
    return collection


@pytest.fixture
def dialog(controller, collection, tmp_path):
    """List a folder with two tiles in the window."""
    for name in ("20240603T101609", "20240604T101609"):
        write_cog(tmp_path / "data" / name / "B1.tif")
    controller.register_selected()
    dialog = opened(RegisterDialog)
    type_into(dialog.folderEdit, str(tmp_path / "data"))
    list_again(dialog)
    return dialog


def list_again(dialog):
    click(dialog.listButton)
    wait_until(lambda: "2 tiles found" in dialog.statusLabel.text(), "the listing")


def wait_for(dialog, *states):
    wait_until(lambda: column_texts(dialog.model, STATE) == list(states), f"the states {states}")


def test_rows_are_left_out_and_timed_with_the_mouse_and_the_keys_and_the_run_obeys(
    dialog, client, collection, sandbox
):
    def times():
        return {tile.path: tile.sensing_time.isoformat()[:16] for tile in client.iter_tiles(collection)}

    assert column_texts(dialog.model, PATH) == [FIRST, SECOND]
    assert "list again" in dialog.model.index(0, PATH).data(Qt.ItemDataRole.ToolTipRole)
    tick_cell(dialog.table, 1)
    wait_for(dialog, "✓ Ready", "Left out")
    edit_cell(dialog.table, 0, TIME, "noon")
    wait_until(lambda: not dialog.registerButton.isEnabled(), "the button greyed")
    edit_cell(dialog.table, 0, TIME, "2020-01-02 12:00")
    assert column_texts(dialog.model, TIME_SOURCE) == ["typed", "file name"]
    wait_until(lambda: dialog.registerButton.text() == "&Register 1 tile", "the one that is left")
    click(dialog.registerButton)
    wait_for(dialog, "✓ Ingested", "Left out")
    assert times() == {FIRST: "2020-01-02T12:00"}
    assert not (sandbox.root / "samples" / "20240604T101609").exists()

    # What was typed is known to the next listing, and the other row is there to be done.
    list_again(dialog)
    wait_for(dialog, "✓ Was registered already", "✓ Ready")
    assert column_texts(dialog.model, TIME) == ["2020-01-02T12:00:00Z", "2024-06-04T10:16:09Z"]

    # A time typed for a tile that is registered is brought to it.
    edit_cell(dialog.table, 0, TIME, "2021-01-02 12:00")
    wait_until(lambda: dialog.registerButton.text() == "&Register 2 tiles", "both rows")
    click(dialog.registerButton)
    wait_until(lambda: not dialog.running and dialog.model.tile_count() == 0, "the end")
    assert times() == {FIRST: "2021-01-02T12:00", SECOND: "2024-06-04T10:16"}
