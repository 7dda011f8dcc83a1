"""From a raster layer to an ingested tile on the map, with the mouse, against the real sandbox."""

from __future__ import annotations

from clicks import choose, click, click_cell, column_texts, edit_cell, opened, press, type_into, wait_until
from qgis.core import QgsProject
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.ui.collection_dialog import CollectionDialog
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog
from sentinelhub_byoc.ui.register_dialog import RegisterDialog


def layer_of(collection_id, tiles):
    """Give the layer of a collection, once it holds all tiles."""
    layers = QgsProject.instance().mapLayers().values()
    found = [layer for layer in layers if layer.customProperty(COLLECTION_PROPERTY) == collection_id]
    return found[0] if found and found[0].featureCount() == tiles else None


def test_from_first_start_to_ingested_tiles_on_the_map(controller, iface, sandbox, sample_bucket, add_raster):
    dock = controller.dock
    form = dock.contents
    folder = sandbox.root / "samples"
    scenes = [scene for scene in sample_bucket.tiles if scene.expect == "INGESTED"][:2]
    layers = [add_raster(folder / scene.path.replace("(BAND)", "B04")) for scene in scenes]

    click(form.addButton)
    dialog = opened(ConnectionDialog)
    type_into(dialog.nameEdit, "Mine")
    choose(dialog.deploymentCombo, "Another address")
    type_into(dialog.baseUrlEdit, sandbox.url)
    type_into(dialog.tokenUrlEdit, sandbox.token_url)
    type_into(dialog.clientIdEdit, "sandbox")
    type_into(dialog.clientSecretEdit, "sandbox")
    click(dialog.testButton)
    wait_until(lambda: "works" in dialog.resultLabel.text(), "the test's success")
    press(dialog, "Save")
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    assert dock.collections_panel.collectionsState.text().startswith("There is no collection yet")

    click(dock.collections_panel.createButton)
    dialog = opened(CollectionDialog)
    type_into(dialog.nameEdit, "Scenes")
    type_into(dialog.bucketEdit, "samples")
    press(dialog, "Create")
    wait_until(lambda: column_texts(controller.collections.model, 0) == ["Scenes"], "the new collection")

    iface.select_layers(*layers)
    click(dock.tiles_panel.registerButton)
    dialog = opened(RegisterDialog)
    type_into(dialog.patternCombo.lineEdit(), "scenes/{folder}/(BAND){ext}")
    names = column_texts(dialog.model, 0)
    edit_cell(dialog.table, names.index("20240606_slovenia"), 1, "scenes/20240606_slovenia/S2B_(BAND).tif")
    assert set(column_texts(dialog.model, 1)) == {scene.path for scene in scenes}
    assert dialog.registerButton.text() == "&Register 2 tiles"
    click(dialog.registerButton)
    wait_until(lambda: column_texts(dialog.model, dialog.model.STATE) == ["✓ Ingested"] * 2, "both ingested")
    click(dialog.closeButton)

    wait_until(lambda: column_texts(controller.tiles.model, 0) == ["Ingested"] * 2, "both tiles ingested")
    click_cell(dock.tiles_panel.tilesView, 0)
    click(dock.tiles_panel.loadButton)
    collection_id = controller.session.collection.id
    layer = wait_until(lambda: layer_of(collection_id, tiles=2), "the tiles on the map")
    assert {feature["status"] for feature in layer.getFeatures()} == {"INGESTED"}
    assert all(feature.hasGeometry() for feature in layer.getFeatures())
    wait_until(
        lambda: any("2 tile(s)" in text for text in iface.messages()), "the message that all are there"
    )
    canvas = iface.mapCanvas().mapSettings()
    assert canvas.mapToLayerCoordinates(layer, canvas.visibleExtent()).contains(layer.extent())
