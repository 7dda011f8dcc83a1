"""A whole session inside the real QGIS, with a secret typed into the dialog; run by QGIS, started by test_session.py."""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from pathlib import Path

from auth_entries import add_entry
from clicks import choose, click, column_texts, opened, press, type_into, wait_until
from desktop_errors import listener
from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit
from qgis.utils import iface, plugins

RESULTS = Path(os.environ["BYOC_RESULTS"])
FOLDER = RESULTS.parent / "written"
SERVICE = json.loads(os.environ["BYOC_SERVICE"])
NAME = "My account"
PATIENCE = 100.0
"""Seconds that a step may take on a machine that does much else."""

seen: dict[str, object] = {"log": [], "reprs": [], "trace": ""}


def session() -> None:
    """Make a connection, use it in every way, fail, save everything."""
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, _level: seen["log"].append(f"{tag}: {text}")
    )
    FOLDER.mkdir()
    assert QgsApplication.authManager().setMasterPassword("the master password", True)
    controller = plugins["sentinelhub_byoc"].controller
    controller.show_dock()
    connect(controller)
    collection = ingest(controller)
    run_algorithms(collection)
    load_and_save(controller)
    fail(controller, collection)
    look_at_objects()
    seen["windows"] = [edit.text() for edit in QApplication.allWidgets() if isinstance(edit, QLineEdit)]
    QgsSettings().sync()


def connect(controller) -> None:
    """Type everything into the dialog, test it and save."""
    from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog

    wait_until(controller.dock.contents.addButton.isVisible, "the dock", PATIENCE)
    click(controller.dock.contents.addButton)
    dialog = opened(ConnectionDialog)
    choose(dialog.deploymentCombo, "Another address")
    type_into(dialog.nameEdit, NAME)
    type_into(dialog.baseUrlEdit, SERVICE["url"])
    type_into(dialog.tokenUrlEdit, SERVICE["token_url"])
    type_into(dialog.clientIdEdit, "sandbox")
    dialog.clientSecretEdit.setFocus()
    QTest.keyClicks(dialog.clientSecretEdit, SERVICE["secret"])
    click(dialog.testButton)
    wait_until(lambda: dialog.resultLabel.text().startswith("✓"), "the end of the test", PATIENCE)
    press(dialog, "Save")
    wait_until(lambda: controller.session.access, "the connection", PATIENCE)
    wait_until(lambda: controller.collections.model.complete, "the collections", PATIENCE)


def ingest(controller) -> str:
    """Create a collection, register two tiles, one of which fails, and wait."""
    made = algorithm("byoc:createcollection", CONNECTION=NAME, NAME="Scenes", BUCKET="samples")
    from sentinelhub_byoc.byoc.models import TileDraft
    from sentinelhub_byoc.core.access import open_client

    client = open_client(controller.session.access)
    for path in ("scenes/20240603_tyrol/(BAND).tif", "nowhere/(BAND).tif"):
        client.create_tile(made["COLLECTION_ID"], TileDraft(path))
    wait_until(
        lambda: all(tile.ended for tile in client.iter_tiles(made["COLLECTION_ID"])),
        "the ingestion",
        PATIENCE,
    )
    return made["COLLECTION_ID"]


def run_algorithms(collection: str) -> None:
    """Run algorithms through their dialogs, which write Processing's history, and one that fails."""
    listed = {"CONNECTION": NAME, "COLLECTION_ID": collection, "OUTPUT": str(FOLDER / "tiles.gpkg")}
    for name, parameters in (
        ("byoc:listtiles", listed),
        ("byoc:listcollections", {"CONNECTION": NAME, "OUTPUT": str(FOLDER / "collections.csv")}),
        ("byoc:deletetiles", {**listed, "TILE_IDS": "00000000-0000-4000-8000-000000000000"}),
    ):
        dialog = processing.createAlgorithmDialog(name, parameters)
        dialog.show()
        dialog.runAlgorithm()
        QTest.qWait(1500)
        wait_until(lambda: not dialog.cancelButton().isEnabled(), f"the end of {name}")  # noqa: B023 (called at once)
        seen["log"].append(dialog.logPanel().toPlainText() if hasattr(dialog, "logPanel") else "")
        dialog.close()


def algorithm(name: str, **parameters):
    """Run an algorithm as the Python console does."""
    return processing.run(name, parameters)


def load_and_save(controller) -> None:
    """Put the tiles on the map, save them, and the project in both formats."""
    controller.collections.refresh()
    wait_until(
        lambda: column_texts(controller.collections.model, 0) == ["Scenes"], "the collection", PATIENCE
    )
    view = controller.dock.collections_panel.collectionsView
    view.setCurrentIndex(view.model().index(0, 0))
    controller.session.choose_collection(controller.collections.model.rows()[0])
    wait_until(controller.tiles.model.rowCount, "the tiles", PATIENCE)
    click(controller.dock.tiles_panel.loadButton)
    # beside those that the algorithms loaded
    layer = wait_until(
        lambda: (QgsProject.instance().mapLayersByName("Scenes") or [None])[0], "the layer", PATIENCE
    )
    layer.saveNamedStyle(str(FOLDER / "style.qml"))
    saving = controller.tile_actions._saving
    saving.save(controller.session.access, controller.session.collection, str(FOLDER / "all.gpkg"))
    wait_until((FOLDER / "all.gpkg").exists, "the GeoPackage", PATIENCE)
    for name in ("project.qgs", "project.qgz"):
        assert QgsProject.instance().write(str(FOLDER / name))


def fail(controller, collection: str) -> None:
    """Fail as the service and the network make one fail, with the locals of every frame."""
    from sentinelhub_byoc.byoc.auth import Credentials
    from sentinelhub_byoc.byoc.models import TileDraft
    from sentinelhub_byoc.core.access import Access, open_client

    access = controller.session.access
    wrong = Access(access.deployment, Credentials("sandbox", SERVICE["secret"] + "2"), "wrong")
    calls = (
        lambda: open_client(access).create_tile(collection, TileDraft("nowhere/(BAND).tif")),
        lambda: open_client(access).get_collection("00000000-0000-4000-8000-000000000000"),
        lambda: open_client(wrong).get_collection(collection),
        lambda: open_client(access).session.get("http://127.0.0.1:9/"),
        list_bucket,
    )
    for error in map(raised_by, calls):
        controller.notices.error(error)
        whole = traceback.TracebackException.from_exception(error, capture_locals=True)
        seen["trace"] += "".join(whole.format())


def list_bucket() -> None:
    """List a bucket with keys of an authentication entry, at an endpoint that does not answer."""
    from sentinelhub_byoc.bucket.objects import iter_objects
    from sentinelhub_byoc.core.bucket_access import bucket_access_with
    from sentinelhub_byoc.core.connections import BucketSettings

    entry = add_entry("Keys", username="KEYOFTHISSESSION", password=SERVICE["key"])
    access = bucket_access_with(BucketSettings(entry, endpoint="http://127.0.0.1:9"), "samples")
    seen["reprs"] = [repr(access), repr(access.options())]
    with access.installed():
        list(iter_objects(access))


def raised_by(call) -> Exception:
    """Give what a call raises, whatever it is."""
    try:
        call()
    except Exception as error:  # noqa: BLE001 (every kind is looked at)
        return error
    msg = "nothing was raised"
    raise AssertionError(msg)


def look_at_objects() -> None:
    """Keep the repr of every object there is whose class is the plugin's."""
    gc.collect()
    ours = [one for one in gc.get_objects() if type(one).__module__.startswith("sentinelhub_byoc")]
    seen["objects"] = len(ours)
    seen["reprs"] += sorted({repr(one) for one in ours})


def run() -> None:
    """Write what was seen, however it ends, and leave QGIS as a user does."""
    sys.excepthook = listener.raised
    try:
        session()
    except BaseException:  # noqa: BLE001 (the test beside this file fails with it)
        seen["broke off"] = traceback.format_exc()
    seen["errors"] = listener.heard
    RESULTS.write_text(json.dumps(seen, default=str, indent=1), encoding="utf-8")
    QgsApplication.taskManager().cancelAll()
    QTest.qWait(200)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(500, run)
