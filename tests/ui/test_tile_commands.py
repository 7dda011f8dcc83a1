"""What is done with tiles, from the button, the menu or the key to the sandbox's state."""

from __future__ import annotations

from datetime import datetime, timezone
from types import SimpleNamespace

import pytest
from clicks import LEFT, click, click_cell, column_texts, opened, press, wait_until
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.geometry import count_points, crs_urn_of
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.ui.cover_bar import CoverBar
from sentinelhub_byoc.ui.sensing_time_dialog import SensingTimeDialog

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
        seconds=15,
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


# the cover geometry on the map
def edit(window, panel, path):
    select(window, path)
    click(panel.coverButton)
    return window.tile_actions.covers


def first_feature(layer):
    return next(layer.getFeatures())


def test_a_cover_geometry_is_edited_on_the_map_and_sent(window, panel, scenes, iface):
    used = []
    iface.actionVertexToolActiveLayer().triggered.connect(lambda: used.append(iface.activeLayer().name()))
    before = scenes.now(TYROL)
    covers = edit(window, panel, TYROL)
    layer = covers.layer
    assert layer.isEditable()
    assert layer.crs().authid() == "EPSG:" + crs_urn_of(before.cover_geometry).rpartition(":")[2]
    assert used == [f"Cover geometry of {TYROL}"]
    points = count_points(before.cover_geometry)
    assert covers.bar.pointsBar.text() == f"{points} of 100 points"
    feature = first_feature(layer)
    vertex = feature.geometry().vertexAt(0)
    assert layer.insertVertex(vertex.x() + 500, vertex.y() - 500, feature.id(), 1)
    assert covers.bar.pointsBar.text() == f"{points + 1} of 100 points"
    click(covers.bar.saveButton)
    told(iface, "1 changed")
    wait_until(lambda: covers.layer is None, "the end of the editing")
    now = scenes.now(TYROL)
    assert count_points(now.cover_geometry) == points + 1
    assert crs_urn_of(now.cover_geometry) == crs_urn_of(before.cover_geometry)
    assert now.sensing_time == TAKEN
    assert not QgsProject.instance().mapLayers()


def test_discarding_leaves_the_tile_and_the_project_as_they_were(window, panel, scenes, iface):
    before = scenes.now(TYROL).cover_geometry
    tool = iface.mapCanvas().mapTool()
    covers = edit(window, panel, TYROL)
    layer, bar = covers.layer, covers.bar
    assert layer.deleteFeature(first_feature(layer).id())
    assert "Draw a polygon" in bar.problemLabel.text()
    assert not bar.saveButton.isEnabled()
    click(bar.discardButton)
    assert covers.layer is None
    assert not QgsProject.instance().mapLayers()
    assert scenes.now(TYROL).cover_geometry == before
    assert iface.mapCanvas().mapTool() is tool


def test_too_many_points_and_crossing_lines_are_not_sent(window, panel):
    covers = edit(window, panel, TYROL)
    layer = covers.layer
    feature = first_feature(layer)
    centre, size = feature.geometry().centroid().asPoint(), 10_000
    ring = QgsGeometry.fromPointXY(centre).buffer(size, 30)
    assert ring.convertToMultiType()
    assert layer.changeGeometry(feature.id(), ring)
    assert covers.bar.pointsBar.text() == "121 of 100 points"
    assert "Remove 21 point(s)" in covers.bar.problemLabel.text()
    bow = [(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]
    crossed = QgsGeometry.fromPolygonXY([[QgsPointXY(centre.x() + x, centre.y() + y) for x, y in bow]])
    assert crossed.convertToMultiType()
    assert layer.changeGeometry(feature.id(), crossed)
    assert "cross" in covers.bar.problemLabel.text()
    assert not covers.bar.saveButton.isEnabled()
    covers.discard()


def test_a_refused_cover_geometry_stays_to_be_mended(window, panel, scenes, client, iface):
    covers = edit(window, panel, TYROL)
    layer = covers.layer
    feature = first_feature(layer)
    vertex = feature.geometry().vertexAt(0)
    assert layer.insertVertex(vertex.x() + 500, vertex.y() - 500, feature.id(), 1)
    client.delete_tile(scenes.collection, scenes.tiles[TYROL])
    click(covers.bar.saveButton)
    told(iface, "1 failed")
    wait_until(covers.bar.saveButton.isEnabled, "the button")
    assert covers.layer is layer
    assert layer.isEditable()
    covers.discard()


def test_removing_the_scratch_layer_discards(window, panel):
    covers = edit(window, panel, TYROL)
    bar = covers.bar
    QgsProject.instance().removeMapLayer(covers.layer.id())
    assert covers.layer is None
    assert not bar.isVisible()


def test_another_tile_waits_until_the_first_is_saved_or_discarded(window, panel, iface):
    covers = edit(window, panel, TYROL)
    layer = covers.layer
    edit(window, panel, SARDINIA)
    told(iface, "save or discard it first")
    assert covers.layer is layer
    covers.discard()


def test_a_tile_without_any_geometry_is_drawn_anew(window, panel, iface):
    used = []
    iface.actionAddFeature().triggered.connect(lambda: used.append(1))
    covers = edit(window, panel, NOWHERE)
    assert used == [1]
    assert covers.layer.crs().authid() == "EPSG:4326"
    assert covers.layer.featureCount() == 0
    covers.discard()


def test_closing_the_plugin_ends_an_edit_under_way(window, panel):
    covers = edit(window, panel, TYROL)
    window.tile_actions.close()
    assert covers.layer is None
    assert not QgsProject.instance().mapLayers()


def test_what_qgis_saved_in_the_scratch_layer_is_sent_as_well(window, panel, scenes, iface):
    covers = edit(window, panel, TYROL)
    layer, points = covers.layer, count_points(scenes.now(TYROL).cover_geometry)
    feature = first_feature(layer)
    vertex = feature.geometry().vertexAt(0)
    assert layer.insertVertex(vertex.x() + 500, vertex.y() - 500, feature.id(), 1)
    assert layer.commitChanges()
    assert covers.bar.pointsBar.text() == f"{points + 1} of 100 points"
    click(covers.bar.saveButton)
    told(iface, "1 changed")
    assert count_points(scenes.now(TYROL).cover_geometry) == points + 1
    wait_until(lambda: covers.layer is None, "the end of the editing")


def test_while_a_cover_is_edited_nothing_on_the_map_is_selected(window, panel, iface):
    click(panel.loadButton)
    told(iface, "3 tile(s)")
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    select(window, TYROL)
    wait_until(layer.selectedFeatureCount, "the selected feature")
    click(panel.coverButton)
    assert layer.selectedFeatureCount() == 0
    assert [tile.path for tile in window.tiles.selected()] == [TYROL]
    click(window.tile_actions.covers.bar.discardButton)
    wait_until(layer.selectedFeatureCount, "the selected feature again")


def test_a_long_path_does_not_make_the_bar_wide(window, iface):
    bar = CoverBar("scenes/" + "x" * 900 + "/(BAND).tif", iface.mapCanvas())
    bar.show_points(3, "")
    assert bar.width() < 500
    assert "x" * 900 in bar.titleLabel.toolTip()
    bar.deleteLater()


@pytest.fixture
def pen(iface):
    """Give QGIS's tool that draws polygons, taken by the action that QGIS has for it."""
    canvas = iface.mapCanvas()
    digitizing = QgsAdvancedDigitizingDockWidget(canvas)
    tool = QgsMapToolDigitizeFeature(canvas, digitizing, QgsMapToolCapture.CaptureMode.CapturePolygon)

    def take():
        canvas.setCurrentLayer(iface.activeLayer())
        canvas.setMapTool(tool)

    iface.actionAddFeature().triggered.connect(take)
    yield tool
    canvas.unsetMapTool(tool)
    canvas.setCurrentLayer(None)
    sip.delete(tool)
    sip.delete(digitizing)


def test_points_are_counted_while_a_polygon_is_being_drawn(window, panel, iface, pen):
    canvas = iface.mapCanvas()
    covers = edit(window, panel, NOWHERE)
    assert canvas.mapTool() is pen
    for x, y in ((40, 40), (140, 40), (140, 140)):
        QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    wait_until(lambda: covers.bar.pointsBar.text() == "4 of 100 points", "three points and the closing one")
    assert "right click" in covers.bar.problemLabel.text()
    assert not covers.bar.saveButton.isEnabled()
    covers.discard()


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
