"""Creating and editing collections, with the mouse, against the real sandbox."""

from __future__ import annotations

import pytest
from clicks import choose, click, click_cell, column_texts, edit_cell, opened, press, type_into, wait_until
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMenu
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import Band, TileDraft
from sentinelhub_byoc.ui.bands_rows import FORMAT, NAME, NO_DATA, SOURCE
from sentinelhub_byoc.ui.collection_dialog import CollectionDialog

ONE, EACH, UNSET = "One value for all bands", "A value for each band", "Not set"


@pytest.fixture
def creating(desk):
    click(desk.panel.createButton)
    return opened(CollectionDialog)


def editing(desk, name):
    desk.choose(name)
    click(desk.panel.editButton)
    dialog = opened(CollectionDialog)
    wait_until(dialog.nameEdit.isEnabled, "the collection")
    return dialog


def closed(dialog):
    wait_until(lambda: sip.isdeleted(dialog) or not dialog.isVisible(), "the dialog's end")


def found(client, name):
    return next(one for one in client.iter_collections() if one.name == name)


def said(iface, text):
    wait_until(lambda: any(text in message for message in iface.messages()), f"the message {text!r}")


def choose_cell(dialog, row, column, text):
    """Choose in a cell that offers choices."""
    view = dialog.bandsView
    index = view.model().index(row, column)
    view.setCurrentIndex(index)
    view.edit(index)
    combo = wait_until(lambda: view.findChild(QComboBox), "the choices")
    choose(combo, text)
    wait_until(lambda: not view.findChildren(QComboBox), "the end of choosing")


# create
def test_a_collection_is_created_with_bands_and_no_data_typed_by_hand(creating, desk, client, iface):
    type_into(creating.nameEdit, "By hand")
    type_into(creating.bucketEdit, "samples")
    choose(creating.noDataCombo, EACH)
    for number, (name, source, no_data) in enumerate([("red", "B04", "0"), ("nir", "B08", "")]):
        click(creating.addBandButton)
        edit_cell(creating.bandsView, number, NAME, name)
        edit_cell(creating.bandsView, number, SOURCE, source)
        edit_cell(creating.bandsView, number, NO_DATA, no_data)
    choose_cell(creating, 1, FORMAT, "INT")
    press(creating, "Create")
    desk.wait_for("Banded", "By hand", "Empty", "Scenes")
    assert found(client, "By hand").bands == {
        "red": Band("B04", 1, 16, "UINT", 0),
        "nir": Band("B08", 1, 16, "INT"),
    }
    assert desk.chosen().name == "By hand"
    said(iface, "was created")


def test_one_no_data_for_all_bands(creating, desk, client):
    type_into(creating.nameEdit, "One")
    type_into(creating.bucketEdit, "samples")
    choose(creating.noDataCombo, ONE)
    type_into(creating.noDataEdit, "-9999")
    press(creating, "Create")
    desk.wait_for("Banded", "Empty", "One", "Scenes")
    assert found(client, "One").no_data == -9999


def test_reasons_are_told_with_each_key_and_only_a_whole_collection_is_sent(creating):
    def problem():
        return creating.problemLabel.text() if creating.problemLabel.isVisible() else ""

    assert problem() == "Enter a name."
    type_into(creating.nameEdit, "New")
    assert "bucket" in problem()
    type_into(creating.bucketEdit, "s3://samples/folder")
    assert "leave out s3://" in problem()
    assert not creating._ok.isEnabled()
    type_into(creating.bucketEdit, "samples")
    assert problem() == ""
    choose(creating.noDataCombo, ONE)
    assert "no data" in problem()
    type_into(creating.noDataEdit, "nan")
    assert "always no data" in problem()
    choose(creating.noDataCombo, UNSET)
    assert problem() == ""
    assert creating._ok.isEnabled()


def test_the_name_of_a_band_is_judged_while_it_is_typed(creating):
    click(creating.addBandButton)
    editor = wait_until(lambda: creating.bandsView.findChild(QLineEdit), "the cell's editor")
    type_into(editor, "8A")
    assert "begin with a digit" in creating.hintLabel.text()
    type_into(editor, "B8A")
    assert "digit" not in creating.hintLabel.text()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: column_texts(creating.bands.model, NAME) == ["B8A"], "the name")


def test_what_the_service_refuses_stays_in_the_dialog_with_the_reason(creating, sandbox):
    type_into(creating.nameEdit, "New")
    type_into(creating.bucketEdit, "samples")
    sandbox.stop()
    press(creating, "Create")
    wait_until(lambda: creating.resultLabel.text().startswith("✗"), "the reason")
    assert creating.isVisible()
    assert creating.nameEdit.isEnabled()


def test_bands_are_read_from_files(creating, desk, client, tmp_path):
    for band in ("B04", "B08"):
        write_cog(tmp_path / "scene" / f"X_{band}.tif")
    type_into(creating.nameEdit, "Read")
    type_into(creating.bucketEdit, "samples")
    creating.bands._choose_files()
    files = opened(QFileDialog)
    files.filesSelected.emit([str(tmp_path / "scene" / f"X_{band}.tif") for band in ("B04", "B08")])
    files.reject()
    wait_until(lambda: column_texts(creating.bands.model, NAME) == ["B04", "B08"], "the bands")
    assert "2 band(s) read" in creating.resultLabel.text()
    press(creating, "Create")
    desk.wait_for("Banded", "Empty", "Read", "Scenes")
    assert found(client, "Read").bands == {name: Band(name, 1, 16, "UINT") for name in ("B04", "B08")}


def test_bands_and_no_data_are_read_from_a_raster_layer(creating, add_raster, sandbox):
    layer = add_raster(sandbox.root / "samples" / "scenes" / "20240603_tyrol" / "B04.tif", "Tyrol & more")
    menu = creating.rasterButton.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    entry = next(action for action in menu.actions() if action.text() == "Tyrol && more")
    entry.trigger()
    wait_until(lambda: column_texts(creating.bands.model, NAME) == ["B04"], "the band")
    assert creating.noDataCombo.currentText() == ONE
    assert float(creating.noDataEdit.text()) == layer.dataProvider().sourceNoDataValue(1)


def test_bands_are_read_from_a_bucket_as_the_connection_says(
    creating, tmp_path, s3_server, bucket, monkeypatch
):
    s3_server.put(bucket, "scenes/a/B04.tif", write_cog(tmp_path / "B04.tif"))
    for name, value in s3_server.environment().items():
        monkeypatch.setenv(name, value)
    creating.bands.read_files([f"/vsis3/{bucket}/scenes/a/B04.tif"], bucket)
    wait_until(lambda: column_texts(creating.bands.model, NAME) == ["B04"], "the band")


def test_a_layer_without_a_file_is_grey_with_the_reason(creating, add_raster, tmp_path):
    path = write_cog(tmp_path / "gone" / "B04.tif")
    add_raster(path, "Gone")
    path.unlink()
    creating.rasterButton.menu().aboutToShow.emit()
    entry = creating.rasterButton.menu().actions()[0]
    assert not entry.isEnabled()
    assert "not there" in entry.toolTip()


def test_a_file_that_is_no_raster_is_told_and_changes_nothing(creating, tmp_path):
    path = tmp_path / "B04.tif"
    path.write_text("no raster")
    creating.bands.read_files([str(path)])
    wait_until(lambda: creating.resultLabel.text().startswith("✗"), "the reason")
    assert creating.bands.model.rowCount() == 0
    assert creating.addBandButton.isEnabled()


def test_closing_while_bands_are_read_hears_nothing_of_it(creating, tmp_path, desk):
    path = write_cog(tmp_path / "B04.tif")
    creating.bands.read_files([str(path)])
    press(creating, "Cancel")
    wait_until(lambda: not desk.controller.work.titles(), "the end")


# edit
def test_with_tiles_what_the_service_would_refuse_is_grey_with_the_reason(desk):
    dialog = editing(desk, "Scenes")
    assert not dialog.bucketEdit.isEnabled()
    assert "tiles" in dialog.bucketEdit.toolTip()
    assert not dialog.addBandButton.isEnabled()
    assert "tiles" in dialog.addBandButton.toolTip()
    assert not dialog.rasterButton.isEnabled()
    click_cell(dialog.bandsView, 0, SOURCE)
    assert "names and no data" in dialog.hintLabel.text()
    dialog.bandsView.selectAll()
    assert not dialog.removeBandButton.isEnabled()
    assert "not all" in dialog.removeBandButton.toolTip()


def test_with_tiles_names_and_no_data_of_bands_are_changed(desk, client, stored, iface):
    before = stored.scenes.bands
    first, second = before
    dialog = editing(desk, "Scenes")
    type_into(dialog.nameEdit, "Better")
    choose(dialog.noDataCombo, EACH)
    edit_cell(dialog.bandsView, 0, NAME, "red")
    edit_cell(dialog.bandsView, 0, NO_DATA, "7")
    press(dialog, "Save")
    desk.wait_for("Banded", "Better", "Empty")
    after = client.get_collection(stored.scenes.id)
    assert list(after.bands) == ["red", second]
    assert after.bands["red"].source == first
    assert after.bands["red"].no_data == 7
    assert after.s3_bucket == stored.scenes.s3_bucket
    said(iface, "was changed")
    assert desk.chosen().name == "Better"


def test_with_tiles_a_band_is_removed(desk, client, stored):
    dialog = editing(desk, "Scenes")
    click_cell(dialog.bandsView, 0)
    click(dialog.removeBandButton)
    press(dialog, "Save")
    wait_until(lambda: len(client.get_collection(stored.scenes.id).bands) == 1, "the band gone")
    closed(dialog)


def test_no_data_moves_from_bands_to_the_collection_in_one_step(desk, client, stored):
    client.update_collection(
        stored.banded, bands={name: Band(name, 1, 16, "UINT", 1) for name in ("B04", "B08")}
    )
    dialog = editing(desk, "Banded")
    assert dialog.noDataCombo.currentText() == EACH
    choose(dialog.noDataCombo, ONE)
    type_into(dialog.noDataEdit, "0")
    press(dialog, "Save")
    wait_until(lambda: client.get_collection(stored.banded).no_data == 0, "the new value")
    assert [band.no_data for band in client.get_collection(stored.banded).bands.values()] == [None, None]


def test_without_tiles_bands_are_added_changed_and_all_removed(desk, client, stored):
    dialog = editing(desk, "Banded")
    click(dialog.addBandButton)
    edit_cell(dialog.bandsView, 2, NAME, "B11")
    edit_cell(dialog.bandsView, 0, SOURCE, "B4")
    press(dialog, "Save")
    wait_until(
        lambda: list(client.get_collection(stored.banded).bands) == ["B04", "B08", "B11"], "three bands"
    )
    closed(dialog)
    assert client.get_collection(stored.banded).bands["B04"].source == "B4"
    dialog = editing(desk, "Banded")
    dialog.bandsView.setFocus()
    dialog.bandsView.selectAll()
    QTest.keyClick(dialog.bandsView, Qt.Key.Key_Delete)
    press(dialog, "Save")
    wait_until(lambda: not client.get_collection(stored.banded).bands, "no bands")


def test_a_collection_that_got_tiles_meanwhile_is_not_harmed(desk, client, stored):
    dialog = editing(desk, "Banded")
    client.create_tile(stored.banded, TileDraft("nowhere/(BAND).tif"))
    click(dialog.addBandButton)
    edit_cell(dialog.bandsView, 2, NAME, "B11")
    press(dialog, "Save")
    wait_until(lambda: dialog.resultLabel.text().startswith("✗"), "the reason")
    assert "tiles meanwhile" in dialog.resultLabel.text()
    assert list(client.get_collection(stored.banded).bands) == ["B04", "B08"]


def test_bands_that_somebody_else_changed_meanwhile_are_not_overwritten(desk, client, stored):
    dialog = editing(desk, "Banded")
    client.update_collection(stored.banded, bands={"B04": Band("B04", 1, 16, "UINT", 5)})
    click(dialog.addBandButton)
    edit_cell(dialog.bandsView, 2, NAME, "B11")
    press(dialog, "Save")
    wait_until(lambda: dialog.resultLabel.text().startswith("✗"), "the reason")
    assert "elsewhere" in dialog.resultLabel.text()
    assert list(client.get_collection(stored.banded).bands) == ["B04"]


def test_saving_without_a_change_says_so(desk, iface):
    press(editing(desk, "Empty"), "Save")
    said(iface, "nothing was changed")


def test_a_collection_that_is_gone_is_told_and_cannot_be_saved(desk, client, stored):
    client.delete_collection(stored.empty)
    desk.choose("Empty")
    click(desk.panel.editButton)
    dialog = opened(CollectionDialog)
    wait_until(lambda: dialog.resultLabel.text().startswith("✗"), "the reason")
    assert not dialog._ok.isEnabled()
    press(dialog, "Cancel")
