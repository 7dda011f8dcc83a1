"""The entries in raster layers' context menu: greyed with the reason, and what they start."""

from __future__ import annotations

import pytest
from clicks import click, click_cell, opened, wait_until
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import Band, CollectionDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.ui.findings_dialog import FindingsDialog
from sentinelhub_byoc.ui.layer_checks import LayerChecks
from sentinelhub_byoc.ui.layer_menu import LayerMenu

TEXTS = ["Register in BYOC collection…", "Derive cover geometry", "Check for BYOC"]


@pytest.fixture
def menu(controller, iface):
    checks = LayerChecks(controller.shared, iface.layerTreeView(), controller)
    made = LayerMenu(iface, controller, checks)
    yield made
    made.remove()


def web_layer(name="Streets"):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmin=0&zmax=1", name, "wms")
    assert QgsProject.instance().addMapLayer(layer)
    return layer


def texts(menu):
    return [action.text() for action in menu.actions]


def enabled(menu):
    return [action.isEnabled() for action in menu.actions]


def test_the_entries_are_in_a_menu_of_their_own_for_every_raster_layer(menu, iface):
    assert [entry.action.text() for entry in iface.custom_actions] == TEXTS
    assert {entry.menu for entry in iface.custom_actions} == {"Sentinel Hub BYOC"}


def test_a_layer_with_a_file_can_be_used(menu, iface, add_raster, tmp_path):
    iface.select_layers(add_raster(write_cog(tmp_path / "scene" / "B1.tif")))
    assert texts(menu) == TEXTS
    assert enabled(menu) == [True] * 3


def test_a_layer_without_a_file_greys_the_entries_and_says_why(menu, iface, add_raster, tmp_path):
    good = add_raster(write_cog(tmp_path / "scene" / "B1.tif"))
    iface.select_layers(web_layer())
    assert enabled(menu) == [False] * 3
    assert texts(menu) == [f"{text} (no raster file)" for text in TEXTS]
    assert "it comes from a web service" in menu.check.toolTip()
    assert "Save it as a Cloud Optimized GeoTIFF" in menu.check.statusTip()
    iface.select_layers(good)
    assert enabled(menu) == [True] * 3
    assert texts(menu) == TEXTS


def test_of_several_layers_it_says_how_many_can_be_used(menu, iface, add_raster, tmp_path):
    iface.select_layers(add_raster(write_cog(tmp_path / "scene" / "B1.tif")), web_layer())
    assert enabled(menu) == [True] * 3
    assert texts(menu) == [f"{text} (1 of 2)" for text in TEXTS]
    assert "Streets" in menu.register.toolTip()


def test_a_layer_whose_file_is_gone_is_greyed_without_a_look_at_the_disk(menu, iface, tmp_path, monkeypatch):
    layer = QgsRasterLayer(str(tmp_path / "gone.tif"), "Gone")
    assert QgsProject.instance().addMapLayer(layer)
    monkeypatch.setattr("os.path.exists", lambda _path: pytest.fail("the disk was asked"))
    iface.select_layers(layer)
    assert enabled(menu) == [False] * 3
    assert "is not there" in menu.register.toolTip()


def test_nothing_is_heard_after_the_end(controller, iface, add_raster, tmp_path):
    checks = LayerChecks(controller.shared, iface.layerTreeView(), controller)
    made = LayerMenu(iface, controller, checks)
    made.remove()
    assert iface.custom_actions == []
    iface.select_layers(add_raster(write_cog(tmp_path / "scene" / "B1.tif")))


def test_findings_are_told_with_what_mends_them(menu, iface, add_raster, tmp_path):
    good = add_raster(write_cog(tmp_path / "good" / "B1.tif"), "Good")
    bad = add_raster(plain_tiff(tmp_path / "bad" / "B1.tif"), "Plain")
    iface.select_layers(good, bad)
    menu.check.trigger()
    dialog = opened(FindingsDialog)
    assert "refuse 1 of 2 rasters" in dialog.summaryLabel.text()
    model = dialog.model
    rows = [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]
    assert ["Good", "Good", "", "Nothing that speaks against it", ""] in rows
    place = next(i for i, row in enumerate(rows) if row[0] == "Plain" and row[1] == "Error")
    click_cell(dialog.findingsView, place, 2)
    detail = dialog.detailEdit.toPlainText()
    assert "What to do: " in detail
    assert str(tmp_path / "bad" / "B1.tif") in detail
    asked = []
    dialog.prepare_asked.disconnect()
    dialog.prepare_asked.connect(asked.append)
    click(dialog.prepareButton)
    assert asked == [str(tmp_path / "bad" / "B1.tif")]
    click_cell(dialog.findingsView, [row[0] for row in rows].index("Good"), 0)
    assert not dialog.prepareButton.isEnabled()
    click(dialog.copyButton)
    assert QgsApplication.clipboard().text().count("Raster: ") == model.rowCount()
    click(dialog.closeButton)


def plain_tiff(path):
    from osgeo import gdal

    path.parent.mkdir(parents=True, exist_ok=True)
    source = write_cog(path.with_name("source.tif"))
    gdal.Translate(str(path), str(source), creationOptions=["TILED=NO", "COMPRESS=LZW"])
    return path


def test_rasters_are_compared_with_the_chosen_collection(menu, connected, iface, add_raster, tmp_path):
    client = open_client(resolve_access("My account"))
    band = Band(source="B1", band_index=1, bit_depth=32, sample_format="FLOAT")
    made = client.create_collection(CollectionDraft("Floats", "samples", bands={"B1": band}))
    connected.session.choose_collection(client.get_collection(made.id))
    iface.select_layers(add_raster(write_cog(tmp_path / "scene" / "B1.tif")))
    menu.check.trigger()
    dialog = opened(FindingsDialog)
    assert "Compared with the collection “Floats”." in dialog.summaryLabel.text()
    assert dialog.model.index(0, 1).data() == "Error"


def test_without_a_selection_it_says_what_to_select(menu, iface):
    iface.layerTreeView().clearSelection()
    menu.check.trigger()
    assert any("Select one or more raster layers" in text for text in iface.messages())


def test_a_file_that_went_meanwhile_is_told(menu, iface, add_raster, tmp_path):
    file = write_cog(tmp_path / "scene" / "B1.tif")
    iface.select_layers(add_raster(file, "Short-lived"))
    file.unlink()
    menu.check.trigger()
    assert any("Short-lived" in text for text in iface.messages())


def test_a_late_answer_after_the_end_opens_nothing(menu, controller, iface, add_raster, tmp_path):
    iface.select_layers(add_raster(write_cog(tmp_path / "scene" / "B1.tif")))
    menu.check.trigger()
    controller.work.close()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "the end of all tasks")
