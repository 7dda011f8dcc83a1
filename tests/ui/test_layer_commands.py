"""Raster layers of every kind: those with a file are registered or outlined, the others are told why not."""

from __future__ import annotations

import pytest
from clicks import click, click_cell, column_texts, opened, press, wait_until
from osgeo import gdal
from patience import SOON
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.ui.register_dialog import RegisterDialog
from sentinelhub_byoc.ui.register_model import RegisterModel

STATE = RegisterModel.STATE


@pytest.fixture
def scene(tmp_path):
    return write_cog(tmp_path / "scene" / "B1.tif")


@pytest.fixture
def chosen(sandbox, connected):
    """Choose a collection over the sandbox's bucket."""
    collection = open_client(resolve_access("My account")).create_collection(
        CollectionDraft("Scenes", "samples")
    )
    connected.session.choose_collection(collection)
    wait_until(lambda: connected.tiles.model.complete, "the tiles")
    return connected


def no_file_layer(name="Streets"):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmin=0&zmax=1", name, "wms")
    assert QgsProject.instance().addMapLayer(layer)
    return layer


def cover_layers():
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.name().startswith("Cover geomet")
    ]


def register_dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, RegisterDialog) and w.isVisible()]


def test_without_a_collection_registering_says_what_to_choose(controller, iface, add_raster, scene):
    iface.select_layers(add_raster(scene))
    controller.register_selected()
    assert any("Choose a connection and a collection" in text for text in iface.messages())
    assert register_dialogs() == []


def test_without_any_raster_the_cover_geometry_says_so(chosen, iface):
    chosen.derive_cover()
    assert any("Select one or more raster layers" in text for text in iface.messages())


def test_without_any_raster_a_folder_is_offered(chosen):
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    assert dialog.folderEdit.isVisible()
    assert dialog.model.rowCount() == 0


def test_a_layer_without_a_file_is_refused_with_the_reason(chosen, iface):
    iface.select_layers(no_file_layer())
    chosen.register_selected()
    assert any("“Streets” has no raster file" in text for text in iface.messages())
    assert register_dialogs() == []


def test_among_others_a_layer_without_a_file_is_listed_with_the_reason(chosen, iface, add_raster, scene):
    iface.select_layers(add_raster(scene, "Good"), no_file_layer())
    chosen.register_selected()
    model = opened(RegisterDialog).model
    states = dict(zip(column_texts(model, 0), column_texts(model, STATE)))
    assert states["Good"] == "✓ Ready"
    assert "no raster file" in states["Streets"]
    assert model.tile_count() == 1


def test_the_state_of_the_current_row_is_shown_in_full(chosen, iface, add_raster, scene):
    iface.select_layers(add_raster(scene, "Good"), no_file_layer())
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    names = column_texts(dialog.model, 0)
    dialog.patternCombo.setCurrentText("{folder}")
    click_cell(dialog.table, names.index("Streets"), STATE)
    assert "Save it as a Cloud Optimized GeoTIFF" in dialog.detailLabel.text()
    click_cell(dialog.table, names.index("Good"), STATE)
    assert dialog.detailArea.isHidden()


def test_with_nothing_selected_all_rasters_of_the_project_are_offered(chosen, add_raster, scene, tmp_path):
    add_raster(scene, "One")
    add_raster(write_cog(tmp_path / "other" / "B1.tif"), "Two")
    chosen.register_selected()
    assert set(column_texts(opened(RegisterDialog).model, 0)) == {"One", "Two"}


def test_a_selected_group_stands_for_its_layers(chosen, iface, add_raster, scene):
    layer = add_raster(scene, "Inside")
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, "Group")
    group.insertLayer(0, layer)
    view = iface.layerTreeView()
    view.setCurrentIndex(view.node2index(group))
    chosen.register_selected()
    assert column_texts(opened(RegisterDialog).model, 0) == ["Inside"]


def test_a_conflict_is_told_and_nothing_half_registered_goes_unsaid(chosen, iface, add_raster, sandbox):
    scenes = sandbox.root / "samples" / "scenes"
    layers = [
        add_raster(scenes / "20240603_tyrol" / "B04.tif", "One"),
        add_raster(scenes / "20240613_sardinia" / "B04.tif", "Two"),
    ]
    iface.select_layers(layers[0])
    for pattern in ("scenes/20240603_tyrol/(BAND){ext}", "scenes/20240603_tyrol/(BAND){ext}"):
        chosen.register_selected()
        dialog = opened(RegisterDialog)
        dialog.patternCombo.setCurrentText(pattern)
        click(dialog.registerButton)
        wait_until(lambda dialog=dialog: "Tiles:" in dialog.statusLabel.text(), "the result")
        click(dialog.closeButton)
        iface.select_layers(layers[1])
    assert any("1 not registered" in text for text in iface.messages())
    press(iface.messageBar(), "Details")


def test_an_unknown_collection_is_told_before_any_work(chosen, iface, add_raster, scene):
    client = open_client(resolve_access("My account"))
    client.delete_collection(chosen.session.collection)
    iface.select_layers(add_raster(scene))
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    click(dialog.registerButton)
    wait_until(lambda: dialog.statusLabel.text().startswith("✗"), "the reason")
    assert "Not found" in dialog.statusLabel.text()
    assert column_texts(dialog.model, STATE) == ["✓ Ready"]


def test_stopping_leaves_the_rest_ready(chosen, iface, add_raster, tmp_path):
    layers = [add_raster(write_cog(tmp_path / f"s{n}" / "B1.tif"), f"s{n}") for n in range(3)]
    iface.select_layers(*layers)
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    click(dialog.registerButton)
    assert dialog.closeButton.text() == "Stop"
    click(dialog.closeButton)
    wait_until(lambda: not dialog.running, "the end", seconds=SOON)
    states = set(column_texts(dialog.model, STATE))
    sent = {"✓ Registered, waiting", "✓ Registered, queued", "✓ Ingested"}
    assert all(
        state in {"✓ Ready", "Stopped: Cancelled.", "Stopped", *sent} or "Ingestion failed" in state
        for state in states
    )
    assert dialog.isVisible()


def test_closing_the_window_of_a_running_registration_stops_it_first(chosen, iface, add_raster, scene):
    iface.select_layers(add_raster(scene))
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    click(dialog.registerButton)
    dialog.close()
    wait_until(lambda: not register_dialogs(), "the dialog's end", seconds=SOON)
    # what was registered before it was stopped is listed, and then all is quiet
    wait_until(lambda: chosen.work.titles() == [], "the end of all work", seconds=SOON)


def test_the_cover_geometry_of_a_raster_comes_on_the_map_in_its_crs(controller, iface, add_raster, scene):
    iface.select_layers(add_raster(scene, "Scene"))
    controller.derive_cover()
    layer = wait_until(cover_layers, "the layer")[0]
    assert isinstance(layer, QgsVectorLayer)
    assert layer.name() == "Cover geometry of Scene"
    assert layer.crs().authid() == "EPSG:32633"
    feature = next(layer.getFeatures())
    assert feature["crs_urn"] == "urn:ogc:def:crs:EPSG::32633"
    assert feature["points"] == 5
    assert feature.geometry().area() == pytest.approx(600 * 520 * 100)
    wait_until(lambda: any("5 points" in text for text in iface.messages()), "the message")


def test_covers_of_many_rasters_make_one_layer_a_crs(controller, iface, add_raster, tmp_path):
    rasters = [
        write_cog(tmp_path / str(n) / "B1.tif", epsg=epsg) for n, epsg in enumerate((32633, 32633, 32632))
    ]
    iface.select_layers(*[add_raster(raster) for raster in rasters])
    controller.derive_cover()
    wait_until(lambda: len(cover_layers()) == 2, "the layers")
    counts = {layer.crs().authid(): layer.featureCount() for layer in cover_layers()}
    assert counts == {"EPSG:32633": 2, "EPSG:32632": 1}


def test_one_bad_raster_does_not_keep_the_others_from_their_covers(
    controller, iface, add_raster, tmp_path, scene
):
    empty = tmp_path / "B1.tif"
    options = gdal.TranslateOptions(noData=10)  # the value that every pixel has
    gdal.Translate(str(empty), str(scene), options=options)
    iface.select_layers(add_raster(scene, "Good"), add_raster(empty, "Empty"), no_file_layer())
    controller.derive_cover()
    wait_until(lambda: any("Good: 5 points" in text for text in iface.messages()), "the good one")
    assert any("Empty: " in text and "no data" in text for text in iface.messages())
    assert any("“Streets” has no raster file" in text for text in iface.messages())
