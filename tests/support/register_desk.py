"""The register window over the sandbox's sample bucket, and what tests look at in it."""

from __future__ import annotations

import pytest
from clicks import column_texts, opened, wait_until
from qgis.gui import QgsRubberBand
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.ui.register_dialog import RegisterDialog
from sentinelhub_byoc.ui.register_model import RegisterModel

PATH, TIME, TIME_SOURCE, CHECKS, POINTS, STATE = (
    RegisterModel.PATH,
    RegisterModel.SENSING_TIME,
    RegisterModel.TIME_SOURCE,
    RegisterModel.CHECKS,
    RegisterModel.POINTS,
    RegisterModel.STATE,
)
NAME = "My account"


@pytest.fixture
def client(sandbox, save_connection):
    """Save a connection whose buckets are the sandbox's folders, and open a client of it."""
    name = save_connection(sandbox)
    store = ConnectionStore()
    known = store.get(name)
    store.save(Connection(name, known.deployment, known.authcfg, BucketSettings(folder=str(sandbox.root))))
    return open_client(resolve_access(name))


@pytest.fixture
def chosen(client, controller):
    """Choose a collection over the sample bucket."""
    controller.connections.show_saved(NAME)
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    collection = client.create_collection(CollectionDraft("Scenes", "samples"))
    controller.session.choose_collection(collection)
    wait_until(lambda: controller.tiles.model.complete, "the tiles")
    return controller


@pytest.fixture
def scenes(sandbox):
    return sandbox.root / "samples" / "scenes"


@pytest.fixture
def open_window(chosen, iface, add_raster):
    """Return a function that opens the window for raster files, each loaded as a layer."""

    def open_it(*files, **names):
        layers = [add_raster(file, names.get(file.parent.name, "")) for file in files]
        if layers:
            iface.select_layers(*layers)
        chosen.register_selected()
        return opened(RegisterDialog)

    return open_it


def looked(dialog):
    wait_until(lambda: dialog.checks.progress()[0] == dialog.model.rowCount(), "the checks")


def bands_on(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def states(dialog):
    return dict(zip(column_texts(dialog.model, PATH), column_texts(dialog.model, STATE)))


def wait_for_states(dialog, *expected):
    def all_there():
        # the last row is told a moment before the run is over and the buttons are free again
        return not dialog.running and set(column_texts(dialog.model, STATE)) == set(expected)

    try:
        wait_until(all_there, f"the states {expected}")
    except AssertionError:
        raise AssertionError(f"{column_texts(dialog.model, STATE)} | {dialog.statusLabel.text()}") from None
