"""What is done with tiles, from the button, the menu or the key to the sandbox's state."""

from __future__ import annotations

from clicks import click, column_texts, opened, press, wait_until
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from sentinelhub_byoc.byoc.geometry import count_points
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.ui.sensing_time_dialog import SensingTimeDialog
from tile_desk import (
    NOWHERE,
    SARDINIA,
    TAKEN,
    TYROL,
    client,
    panel,
    scenes,
    select,
    shown_paths,
    told,
    window,
)

__all__ = ["client", "panel", "scenes", "window"]


def test_without_a_selection_only_saving_is_offered_and_the_tips_say_why(window, panel):
    assert panel.saveButton.isEnabled()
    assert not panel.deleteButton.isEnabled()
    assert "Select tiles first." in panel.deleteButton.toolTip()
    assert "Select one tile." in panel.coverButton.toolTip()
    select(window, TYROL, SARDINIA)
    assert panel.deleteButton.isEnabled()
    assert not panel.coverButton.isEnabled()


def test_every_action_is_in_the_context_menu_and_on_a_button(window, panel):
    actions = panel.tilesView.actions()
    assert panel.tilesView.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    buttons = [
        b.defaultAction()
        for b in (panel.zoomButton, panel.reingestButton, panel.timeButton, panel.coverButton)
    ]
    buttons += [
        b.defaultAction()
        for b in (panel.deriveButton, panel.rasterButton, panel.saveButton, panel.deleteButton)
    ]
    assert actions == buttons
    assert not any(action.icon().isNull() for action in actions)


def test_deleting_asks_first_and_says_how_many(window, panel, scenes, client, iface):
    select(window, TYROL, NOWHERE)
    click(panel.deleteButton)
    box = opened(QMessageBox)
    assert box.text() == "Delete 2 tiles of “Scenes”?"
    assert TYROL in box.informativeText()
    press(box, "Cancel")
    assert len(list(client.iter_tiles(scenes.collection))) == 3
    QTest.keyClick(panel.tilesView, Qt.Key.Key_Delete)
    press(opened(QMessageBox), "Delete")
    told(iface, "2 deleted")
    assert [tile.path for tile in client.iter_tiles(scenes.collection)] == [SARDINIA]
    wait_until(lambda: shown_paths(window) == {SARDINIA}, "the row that is left")
    assert dict(window.tiles.counts.by_status()) == {"INGESTED": 1}


def test_deleted_tiles_go_from_the_map(window, panel, scenes, iface):
    click(panel.loadButton)
    told(iface, "3 tile(s)")
    layer = next(
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty(COLLECTION_PROPERTY)
    )
    select(window, TYROL)
    click(panel.deleteButton)
    press(opened(QMessageBox), "Delete")
    wait_until(
        lambda: {f["path"] for f in layer.getFeatures()} == {SARDINIA, NOWHERE}, "the features that are left"
    )


def test_ingesting_again_tells_of_every_tile(sandbox, window, panel, scenes, client, iface):
    file = sandbox.root / "samples/scenes/20240603_tyrol/B04.tif"
    file.unlink()
    client.delete_tile(scenes.collection, scenes.tiles[SARDINIA])
    select(window, TYROL, SARDINIA)
    click(panel.reingestButton)
    said = told(iface, "1 being ingested again")
    assert "1 failed" in said
    wait_until(lambda: scenes.now(TYROL).status == "FAILED", "the sandbox's verdict")
    wait_until(lambda: shown_paths(window) == {TYROL, NOWHERE}, "the rows that are left")
    wait_until(
        lambda: column_texts(window.tiles.shown, 0) == ["Failed", "Failed"],
        "the failure in the table",
    )


def test_the_sensing_time_is_changed_to_the_millisecond(window, panel, scenes, iface):
    select(window, TYROL)
    click(panel.timeButton)
    dialog = opened(SensingTimeDialog)
    assert dialog.timeEdit.text() == "2024-06-03 10:20:30.123"
    assert dialog.aboutLabel.text() == TYROL
    dialog.timeEdit.setDateTime(dialog.timeEdit.dateTime().addMSecs(1))
    press_save(dialog)
    told(iface, "1 changed")
    assert scenes.now(TYROL).sensing_time == TAKEN.replace(microsecond=124000)
    assert count_points(scenes.now(TYROL).cover_geometry) > 0
    row = column_texts(window.tiles.shown, 1).index(TYROL)
    assert column_texts(window.tiles.shown, 2)[row] == "2024-06-03 10:20:30"


def test_the_sensing_time_may_be_cleared_of_several_at_once(window, panel, scenes, iface):
    select(window, TYROL, SARDINIA)
    QTest.keyClick(panel.tilesView, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(SensingTimeDialog)
    assert "different sensing times" in dialog.aboutLabel.text()
    dialog.noneCheck.setChecked(True)
    assert not dialog.timeEdit.isEnabled()
    press_save(dialog)
    said = told(iface, "1 changed")
    assert "1 left as they are" in said
    assert scenes.now(TYROL).sensing_time is None


def press_save(dialog):
    click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Save))


def test_zooming_moves_the_map_to_the_tiles(window, panel, iface):
    select(window, SARDINIA)
    click(panel.zoomButton)
    canvas = iface.mapCanvas()
    sardinia = QgsPointXY(9.0, 40.0)
    wait_until(
        lambda: canvas.extent().width() < 10 and canvas.extent().contains(sardinia), "the map over Sardinia"
    )
    select(window, NOWHERE)
    QTest.keyClick(panel.tilesView, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    told(iface, "no geometry")


def test_the_files_of_a_tile_are_opened_as_layers(window, panel, iface):
    select(window, TYROL)
    click(panel.rasterButton)
    layers = wait_until(
        lambda: [
            one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)
        ],
        "the layers",
    )
    assert all("20240603_tyrol" in layer.source() and layer.isValid() for layer in layers)
    assert all(layer.temporalProperties().isActive() for layer in layers)
    QgsProject.instance().clear()


def test_files_that_are_not_there_are_told(window, panel, iface):
    select(window, NOWHERE)
    click(panel.rasterButton)
    told(iface, NOWHERE)


def test_cover_geometries_are_derived_from_the_files_again(window, panel, scenes, client, iface):
    before = scenes.now(SARDINIA).cover_geometry
    select(window, SARDINIA, NOWHERE)
    click(panel.deriveButton)
    said = told(iface, "1 changed")
    assert "could not be done" in said
    now = scenes.now(SARDINIA)
    assert now.cover_geometry != before
    assert count_points(now.cover_geometry) <= 100


def test_all_tiles_are_saved_as_a_geopackage_and_added_to_the_map(window, panel, scenes, iface, tmp_path):
    click(panel.saveButton)
    dialog = opened(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Scenes.gpkg")
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()
    told(iface, "3 tile(s) of “Scenes” are saved in mine.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/mine.gpkg|layername=tiles", "t", "ogr")
    assert {f["path"] for f in layer.getFeatures()} == {TYROL, SARDINIA, NOWHERE}
    press(iface.messageBar(), "Add to the map")
    added = wait_until(lambda: list(QgsProject.instance().mapLayers().values()), "the layer")[0]
    assert added.customProperty(COLLECTION_PROPERTY) == scenes.collection.id
    select(window, TYROL)
    wait_until(lambda: [f["path"] for f in added.getSelectedFeatures()] == [TYROL], "the selected feature")


def test_the_map_follows_a_change_of_a_collection_that_is_no_longer_chosen(
    window, panel, scenes, client, iface
):
    click(panel.loadButton)
    told(iface, "3 tile(s)")
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    select(window, TYROL)
    click(panel.deleteButton)
    press(opened(QMessageBox), "Delete")
    other = client.create_collection(CollectionDraft("Other", "samples"))
    window.session.choose_collection(other)
    wait_until(lambda: layer.featureCount() == 2, "the features that are left")
    assert window.tiles.model.rowCount() == 0
    assert window.tiles.counts.total == 0
