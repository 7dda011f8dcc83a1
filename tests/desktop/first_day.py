"""What somebody does on the first day, inside the real QGIS; run by QGIS, started by the test beside this file."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

from clicks import click, column_texts, opened, press, type_into, wait_until
from desktop_errors import listener
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

PLUGIN = "sentinelhub_byoc"
RESULTS = Path(os.environ["BYOC_RESULTS"])
SCENE = "20240603_tyrol"

seen: dict[str, object] = {}


def first_day() -> None:
    """Go from the first start to an ingested tile on the map."""
    controller = plugins[PLUGIN].controller
    dock = controller.dock
    seen["qgis"] = Qgis.QGIS_VERSION
    seen["connections at first"] = dock.contents.connectionCombo.count()
    show_panel(dock)
    click(dock.contents.tryButton)
    wait_until(lambda: controller.session.access, "the sandbox")
    wait_until(lambda: controller.collections.model.complete, "the sandbox's collections")
    create_collection(controller)
    layer = load_scene(controller)
    register(controller, layer)
    wait_until(lambda: column_texts(controller.tiles.model, 0) == ["Ingested"], "the ingested tile")
    seen["tile"] = controller.tiles.model.rows()[0].path
    click(dock.tiles_panel.loadButton)
    tiles = wait_until(lambda: tile_layer(controller), "the tiles on the map")
    seen["on the map"] = [feature["status"] for feature in tiles.getFeatures()]
    QTest.qWait(300)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), "the drawn map")
    settings = iface.mapCanvas().mapSettings()
    seen["in view"] = settings.visibleExtent().intersects(
        settings.layerExtentToOutputExtent(tiles, tiles.extent())
    )
    seen["messages"] = listener.on_the_bar(iface.messageBar())
    iface.mainWindow().grab().save(str(RESULTS.with_suffix(".png")))


def show_panel(dock) -> None:
    """Press the plugin's button in the toolbar."""
    toolbar = iface.mainWindow().findChild(type(iface.fileToolBar()), "SentinelHubByocToolBar")
    click(toolbar.widgetForAction(toolbar.actions()[0]))
    wait_until(dock.contents.isVisible, "the panel")


def create_collection(controller) -> None:
    """Press + and fill in the dialog."""
    from sentinelhub_byoc.ui.collection_dialog import CollectionDialog

    click(controller.dock.collections_panel.createButton)
    dialog = opened(CollectionDialog)
    type_into(dialog.nameEdit, "My scenes")
    seen["bucket proposed"] = dialog.bucketEdit.text()
    press(dialog, "Create")
    wait_until(lambda: column_texts(controller.collections.model, 0) == ["My scenes"], "the new collection")


def load_scene(controller):
    """Add a scene of the sample bucket to the map as any raster."""
    file = next(f for s in controller.host.samples for f in s.files if SCENE in f and "B04" in f)
    layer = iface.addRasterLayer(file, SCENE)
    assert layer.isValid()
    iface.setActiveLayer(layer)
    return layer


def register(controller, layer) -> None:
    """Register the selected layer."""
    from sentinelhub_byoc.ui.register_dialog import RegisterDialog

    iface.layerTreeView().setCurrentLayer(layer)
    click(controller.dock.tiles_panel.registerButton)
    dialog = opened(RegisterDialog)
    wait_until(dialog.registerButton.isEnabled, "a row that can be registered")
    click(dialog.registerButton)
    wait_until(controller.tiles.model.rowCount, "the tile in the table")
    click(dialog.closeButton)


def tile_layer(controller):
    """Find the layer with the collection's one tile."""
    from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY

    wanted = controller.session.collection.id
    layers = QgsProject.instance().mapLayers().values()
    found = [layer for layer in layers if layer.customProperty(COLLECTION_PROPERTY) == wanted]
    return found[0] if found and found[0].featureCount() == 1 else None


def run() -> None:
    """Write what was seen, however it ends, and leave QGIS as a user does."""
    sys.excepthook = listener.raised
    began = time.monotonic()
    try:
        first_day()
    except BaseException:  # noqa: BLE001 (the test beside this file fails with it)
        seen["broke off"] = traceback.format_exc()
    seen["seconds"] = round(time.monotonic() - began, 1)
    seen["errors"] = listener.heard
    seen["plugins before the listener"] = listener.plugins_before
    RESULTS.write_text(json.dumps(seen, default=str, indent=1), encoding="utf-8")
    QgsApplication.taskManager().cancelAll()  # QGIS would ask about those that are under way
    QTest.qWait(200)
    # QGIS would ask about rasters below the folder for temporary files, too, as this test's are; not about the tiles
    rasters = [la.id() for la in QgsProject.instance().mapLayers().values() if isinstance(la, QgsRasterLayer)]
    QgsProject.instance().removeMapLayers(rasters)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(500, run)
