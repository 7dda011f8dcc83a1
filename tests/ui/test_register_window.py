"""The register window against the sandbox: layers, from the first look to an ingested tile."""

from __future__ import annotations

import shutil

from clicks import choose, click, click_cell, column_texts, edit_cell, opened, type_into, wait_until
from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit
from register_desk import (
    CHECKS,
    PATH,
    POINTS,
    STATE,
    TIME,
    TIME_SOURCE,
    bands_on,
    chosen,
    client,
    looked,
    open_window,
    scenes,
    states,
    wait_for_states,
)
from sentinelhub_byoc.ui.register_dialog import RegisterDialog

__all__ = ["chosen", "client", "open_window", "scenes"]


def test_layers_are_checked_drawn_and_registered_until_they_are_ingested(open_window, iface, scenes, client):
    tyrol, sardinia = scenes / "20240603_tyrol", scenes / "20240613_sardinia"
    dialog = open_window(tyrol / "B04.tif", tyrol / "B08.tif", sardinia / "B04.tif", sardinia / "B08.tif")
    assert column_texts(dialog.model, PATH) == [
        "scenes/20240603_tyrol/(BAND).tif",
        "scenes/20240613_sardinia/(BAND).tif",
    ] or sorted(column_texts(dialog.model, PATH))
    looked(dialog)
    assert column_texts(dialog.model, CHECKS) == ["✓ Fits"] * 2
    assert all(0 < int(text) <= 100 for text in column_texts(dialog.model, POINTS))
    assert column_texts(dialog.model, TIME_SOURCE) == ["file name"] * 2
    click_cell(dialog.table, 0, PATH)
    assert len(bands_on(iface.mapCanvas())) == 1
    click(dialog.zoomButton)
    assert iface.mapCanvas().extent().contains(bands_on(iface.mapCanvas())[0].asGeometry().boundingBox())
    assert dialog.registerButton.text() == "&Register 2 tiles"
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested")
    assert "2 registered" in dialog.statusLabel.text()
    tiles = {tile.path: tile for tile in client.iter_tiles(client_collection(client))}
    assert tiles["scenes/20240603_tyrol/(BAND).tif"].sensing_time.isoformat() == "2024-06-03T00:00:00+00:00"
    click(dialog.closeButton)
    assert bands_on(iface.mapCanvas()) == []


def client_collection(client):
    return next(iter(client.iter_collections()))


def test_the_cursor_takes_the_outline_along_and_the_fit_draws_it_anew(open_window, iface, scenes):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240611_dalmatia" / "B04.tif")
    looked(dialog)
    row = column_texts(dialog.model, PATH).index("scenes/20240611_dalmatia/(BAND).tif")
    click_cell(dialog.table, row, PATH)
    before = bands_on(iface.mapCanvas())[0].asGeometry().area()
    choose(dialog.fitCombo, "Inner")
    wait_until(lambda: dialog.model.version == 1, "the change")
    looked(dialog)
    inner = wait_until(lambda: bands_on(iface.mapCanvas()), "the outline")[0].asGeometry().area()
    assert inner < before
    dialog.pointsSpin.setValue(20)
    wait_until(lambda: dialog.model.version == 2, "the change")
    looked(dialog)
    assert int(column_texts(dialog.model, POINTS)[row]) <= 20
    dialog.table.clearSelection()
    assert bands_on(iface.mapCanvas()) == []
    QTest.mouseClick(dialog.coverCheck, Qt.MouseButton.LeftButton)
    looked(dialog)
    assert set(column_texts(dialog.model, POINTS)) == {""}
    wait_until(lambda: not dialog.fitCombo.isEnabled(), "the fit greyed")


def test_what_would_be_refused_says_why_and_is_converted_on_the_spot(open_window, scenes, sandbox):
    dialog = open_window(scenes / "20240621_moravia" / "B04.tif", scenes / "20240621_moravia" / "B08.tif")
    looked(dialog)
    assert column_texts(dialog.model, CHECKS)[0].startswith("✗ Unfit: ")
    assert column_texts(dialog.model, STATE) == ["Left out"]
    wait_until(lambda: not dialog.registerButton.isEnabled(), "the button greyed")
    click_cell(dialog.table, 0, PATH)
    assert "width and height between 256 and 2048" in dialog.detailLabel.text()
    target = sandbox.root / "samples" / "converted"
    target.mkdir()
    click(dialog.convertButton)
    chooser = opened(QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.close()
    wait_until(lambda: column_texts(dialog.model, PATH) == ["converted/(BAND).tif"], "the new files")
    looked(dialog)
    assert column_texts(dialog.model, CHECKS) == ["✓ Fits"]
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested")


def test_nothing_is_written_over_when_it_is_converted(open_window, scenes):
    source = scenes / "20240621_moravia" / "B04.tif"
    before = source.read_bytes()
    dialog = open_window(source)
    looked(dialog)
    click_cell(dialog.table, 0, PATH)
    dialog.detail.conversion.convert(dialog.model.rows()[0], str(source.parent), None)
    wait_until(lambda: "Choose another folder" in dialog.statusLabel.text(), "the refusal")
    assert source.read_bytes() == before


def test_what_failed_at_the_service_says_why_and_is_tried_again_alone(open_window, scenes, sandbox):
    moravia, tyrol = scenes / "20240621_moravia" / "B04.tif", scenes / "20240603_tyrol" / "B04.tif"
    dialog = open_window(moravia, tyrol)
    looked(dialog)
    bad = column_texts(dialog.model, PATH).index("scenes/20240621_moravia/(BAND).tif")
    dialog.model.setData(dialog.model.index(bad, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    click(dialog.registerButton)
    wait_until(lambda: states(dialog).get("scenes/20240603_tyrol/(BAND).tif") == "✓ Ingested", "the good one")
    wait_until(lambda: column_texts(dialog.model, STATE)[bad].startswith("✗ Ingestion failed"), "the bad one")
    click_cell(dialog.table, bad, STATE)
    assert "Ensure tiles of image" in dialog.detailLabel.text()
    wait_until(lambda: dialog.registerButton.text() == "&Register 1 tile", "the one that is left")
    for band in ("B04.tif", "B08.tif"):
        shutil.copy(tyrol.with_name(band), moravia.with_name(band))
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested")


def test_a_conflict_is_corrected_in_its_cell_and_sent_alone(open_window, scenes, chosen, client):
    collection = chosen.session.collection
    from sentinelhub_byoc.byoc.models import TileDraft

    client.create_tile(collection.id, TileDraft("scenes/20240603_tyrol/(BAND).tif"))
    shutil.copytree(scenes / "20240603_tyrol", scenes / "again")
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240613_sardinia" / "B04.tif")
    looked(dialog)
    click(dialog.registerButton)
    wait_until(lambda: "1 not registered" in dialog.statusLabel.text(), "the end")
    row = next(n for n, text in enumerate(column_texts(dialog.model, STATE)) if text.startswith("✗ Conflict"))
    edit_cell(dialog.table, row, PATH, "scenes/again/(BAND).tif")
    wait_until(lambda: dialog.registerButton.text() == "&Register 1 tile", "the one that is left")
    click(dialog.registerButton)
    wait_for_states(dialog, "✓ Ingested")


def test_the_layers_own_time_counts_and_a_typed_one_more(open_window, scenes, add_raster, iface, chosen):
    layer = add_raster(scenes / "20240603_tyrol" / "B04.tif")
    moment = QDateTime.fromString("2020-01-02T03:04:05Z", Qt.DateFormat.ISODate)
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(moment, moment))
    layer.temporalProperties().setIsActive(True)
    iface.select_layers(layer)
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    looked(dialog)
    assert column_texts(dialog.model, TIME) == ["2020-01-02T03:04:05Z"]
    assert column_texts(dialog.model, TIME_SOURCE) == ["layer"]
    edit_cell(dialog.table, 0, TIME, "2021-01-02 03:04")
    assert column_texts(dialog.model, TIME) == ["2021-01-02T03:04:00Z"]
    assert column_texts(dialog.model, TIME_SOURCE) == ["typed"]


def test_cells_are_copied_and_pasted_with_the_keys(open_window, scenes):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240613_sardinia" / "B04.tif")
    looked(dialog)
    edit_cell(dialog.table, 0, TIME, "2021-01-02T03:04:00Z")
    dialog.table.setFocus()
    dialog.detail.said.emit("")
    dialog._copy_cells()
    assert QApplication.clipboard().text() == "2021-01-02T03:04:00Z"
    dialog.table.selectAll()
    dialog._paste_cells()
    assert column_texts(dialog.model, TIME) == ["2021-01-02T03:04:00Z"] * 2


def test_what_is_being_typed_stays_when_the_files_were_looked_into_meanwhile(open_window, scenes):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240613_sardinia" / "B04.tif")
    dialog.checks.pause()
    index = dialog.model.index(0, PATH)
    dialog.table.setCurrentIndex(index)
    dialog.table.edit(index)
    editor = wait_until(lambda: dialog.table.findChild(QLineEdit), "the cell's editor")
    type_into(editor, "half a pa")
    dialog.checks.resume()
    looked(dialog)
    assert editor.text() == "half a pa"
    QTest.keyClicks(editor, "th")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: column_texts(dialog.model, PATH)[0] == "half a path", "the typed path")


def test_enter_in_a_field_registers_nothing(open_window, scenes):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif")
    QTest.keyClick(dialog.patternCombo.lineEdit(), Qt.Key.Key_Return)
    assert not dialog.running
    assert dialog.isVisible()


def test_the_heading_sorts(open_window, scenes):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240613_sardinia" / "B04.tif")
    header = dialog.table.horizontalHeader()
    for order in (sorted, lambda texts: sorted(texts, reverse=True)):
        x = header.sectionViewportPosition(PATH) + 10
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _at(x))
        assert column_texts(dialog.model, PATH) == order(column_texts(dialog.model, PATH))


def _at(x):
    from qgis.PyQt.QtCore import QPoint

    return QPoint(x, 5)


def test_the_requests_are_copied_once_their_outlines_are_there(open_window, scenes):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240621_moravia" / "B04.tif")
    dialog.checks.pause()
    actions = {action.text().replace("&", ""): action for action in dialog.copyButton.menu().actions()}
    actions["Copy as Python"].trigger()
    wait_until(lambda: "copied" in dialog.statusLabel.text(), "the copy")
    text = QApplication.clipboard().text()
    assert "scenes/20240603_tyrol/(BAND).tif" in text
    assert "coverGeometry" in text
    assert "moravia" not in text
    assert "Not those of 1 row(s)" in dialog.statusLabel.text()
    actions["Copy as curl"].trigger()
    wait_until(lambda: "$SH_TOKEN" in QApplication.clipboard().text(), "the copy")


def test_closing_the_window_meanwhile_leaves_nothing_behind(open_window, iface, scenes, chosen):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif", scenes / "20240611_dalmatia" / "B04.tif")
    click_cell(dialog.table, 0, PATH)
    dialog.close()
    wait_until(
        lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, RegisterDialog)], "its end"
    )
    QTest.qWait(300)
    assert bands_on(iface.mapCanvas()) == []
    assert chosen.work.titles() == []


def test_unloading_with_the_window_open_takes_the_preview_along(open_window, iface, scenes, chosen):
    dialog = open_window(scenes / "20240603_tyrol" / "B04.tif")
    looked(dialog)
    click_cell(dialog.table, 0, PATH)
    assert bands_on(iface.mapCanvas())
    chosen.dialogs.close()
    QTest.qWait(50)
    assert bands_on(iface.mapCanvas()) == []
    assert isinstance(next(iter(QgsProject.instance().mapLayers().values())), QgsRasterLayer)
