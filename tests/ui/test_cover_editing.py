"""Cover geometries drawn and changed on the map, counted meanwhile, and sent."""

from __future__ import annotations

import pytest
from clicks import LEFT, click, wait_until
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.byoc.geometry import count_points, crs_urn_of
from sentinelhub_byoc.ui.cover_bar import CoverBar
from tile_desk import NOWHERE, SARDINIA, TAKEN, TYROL, client, panel, scenes, select, told, window

__all__ = ["client", "panel", "scenes", "window"]


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
