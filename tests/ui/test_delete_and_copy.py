"""Deleting a collection and copying tiles to another, with the mouse, against the real sandbox."""

from __future__ import annotations

import pytest
from clicks import click, click_cell, column_texts, context_menu, opened, pick, press, type_into, wait_until
from collection_fixtures import SARDINIA, TYROL
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from sentinelhub_byoc.byoc.errors import NotFound
from sentinelhub_byoc.byoc.models import Band, CollectionDraft, TileDraft
from sentinelhub_byoc.ui.copy_tiles_dialog import CopyTilesDialog
from sentinelhub_byoc.ui.delete_collection_dialog import DeleteCollectionDialog


def said(iface, text):
    wait_until(lambda: any(text in message for message in iface.messages()), f"the message {text!r}")


def deleting(desk, name):
    desk.choose(name)
    click(desk.panel.deleteButton)
    dialog = opened(DeleteCollectionDialog)
    wait_until(
        lambda: "so far" not in dialog.countLabel.text() and "…" not in dialog.countLabel.text(), "the count"
    )
    return dialog


# delete
def test_a_collection_is_deleted_after_its_tiles_were_counted_and_its_name_typed(desk, client, stored, iface):
    dialog = deleting(desk, "Scenes")
    assert "3 tile(s)" in dialog.countLabel.text()
    assert "Ingested: 2, Failed: 1" in dialog.countLabel.text()
    assert not dialog._ok.isEnabled()
    type_into(dialog.nameEdit, "scenes")
    assert not dialog._ok.isEnabled()
    type_into(dialog.nameEdit, "Scenes")
    press(dialog, "Delete")
    desk.wait_for("Banded", "Empty")
    with pytest.raises(NotFound):
        client.get_collection(stored.scenes)
    assert desk.chosen() is None
    assert desk.controller.tiles.model.rowCount() == 0
    said(iface, "3 tile(s)")


def test_del_on_the_table_asks_and_escape_deletes_nothing(desk, client, stored):
    desk.choose("Empty")
    QTest.keyClick(desk.view, Qt.Key.Key_Delete)
    dialog = opened(DeleteCollectionDialog)
    wait_until(lambda: "no tiles" in dialog.countLabel.text(), "the count")
    type_into(dialog.nameEdit, "Empty")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: not desk.controller.work.titles(), "the end")
    assert client.get_collection(stored.empty).name == "Empty"


def test_enter_in_the_name_does_not_delete_before_it_is_right(desk, client, stored):
    dialog = deleting(desk, "Empty")
    type_into(dialog.nameEdit, "Emp")
    QTest.keyClick(dialog.nameEdit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert client.get_collection(stored.empty).name == "Empty"


def test_tiles_that_came_meanwhile_keep_the_collection(desk, client, stored):
    dialog = deleting(desk, "Empty")
    client.create_tile(stored.empty, TileDraft("nowhere/(BAND).tif"))
    type_into(dialog.nameEdit, "Empty")
    press(dialog, "Delete")
    wait_until(lambda: "Nothing was deleted" in dialog.resultLabel.text(), "the reason")
    wait_until(lambda: "1 tile(s)" in dialog.countLabel.text(), "the new count")
    assert not dialog._ok.isEnabled()
    assert client.get_collection(stored.empty).name == "Empty"


def test_tiles_that_cannot_be_counted_keep_the_collection(desk, sandbox):
    desk.choose("Empty")
    wait_until(lambda: desk.controller.tiles.model.complete, "the tiles")
    sandbox.stop()
    click(desk.panel.deleteButton)
    dialog = opened(DeleteCollectionDialog)
    wait_until(lambda: dialog.resultLabel.text().startswith("✗"), "the reason")
    type_into(dialog.nameEdit, "Empty")
    assert not dialog._ok.isEnabled()


def test_closing_while_tiles_are_counted_hears_nothing_of_it(desk):
    desk.choose("Scenes")
    click(desk.panel.deleteButton)
    press(opened(DeleteCollectionDialog), "Cancel")
    wait_until(lambda: not desk.controller.work.titles(), "the end")


def test_a_name_that_looks_like_html_or_a_mnemonic_is_typed_as_it_is(desk, client):
    client.create_collection(CollectionDraft("<b>R&D</b>", "samples"))
    click(desk.panel.refreshCollectionsButton)
    desk.wait_for("<b>R&D</b>", "Banded", "Empty", "Scenes")
    dialog = deleting(desk, "<b>R&D</b>")
    assert "<b>R&D</b>" in dialog.countLabel.text()
    type_into(dialog.nameEdit, "<b>R&D</b>")
    press(dialog, "Delete")
    desk.wait_for("Banded", "Empty", "Scenes")


# copy
def copying(desk, name):
    desk.choose(name)
    pick(context_menu(desk.view, desk.names().index(name)), "Copy tiles to another collection…")
    dialog = opened(CopyTilesDialog)
    wait_until(lambda: dialog.model.complete, "the collections")
    return dialog


def choose_target(dialog, name):
    click_cell(dialog.targetsView, column_texts(dialog.model, 0).index(name))


def test_tiles_are_copied_and_told_before_and_after(desk, client, stored, iface):
    client.create_tile(stored.empty, TileDraft(TYROL))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(stored.empty)), "the tile there")
    dialog = copying(desk, "Scenes")
    assert not dialog._ok.isEnabled()
    choose_target(dialog, "Empty")
    wait_until(lambda: "would be copied" in dialog.planLabel.text(), "what would be done")
    assert dialog.planLabel.text().splitlines()[:3] == [
        "1 of the 3 tile(s) of “Scenes” would be copied.",
        "1 are there already; 1 are not ingested, and are not copied.",
        "“Empty” has 1 tile(s) now.",
    ]
    press(dialog, "Copy")
    said(iface, "1 tile(s) copied from “Scenes” to “Empty”, which had 1 and has 2 now")
    assert {tile.path for tile in client.iter_tiles(stored.empty)} == {TYROL, SARDINIA}


def test_tiles_that_came_to_the_chosen_collection_are_listed(desk, client, stored):
    desk.choose("Empty")
    tiles = desk.controller.tiles.model
    wait_until(lambda: tiles.complete, "no tiles")
    client.copy_tiles(stored.scenes, stored.empty)
    desk.desk.tiles_came.emit(stored.scenes.id)
    assert tiles.complete
    desk.desk.tiles_came.emit(stored.empty.id)
    wait_until(lambda: tiles.rowCount() == 2, "the copies")


def test_what_cannot_take_the_tiles_is_grey_with_the_reason(desk, client):
    client.create_collection(CollectionDraft("Other", "samples", None, {"x": Band("x", 1, 8, "UINT")}))
    dialog = copying(desk, "Scenes")
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog.model)
    names = column_texts(dialog.model, 0)
    for name, word in (("Scenes", "from this collection"), ("Other", "bands are others")):
        index = dialog.model.index(names.index(name), 0)
        assert not dialog.model.flags(index) & Qt.ItemFlag.ItemIsEnabled
        assert word in index.data(Qt.ItemDataRole.ToolTipRole)
    choose_target(dialog, "Other")
    assert not dialog.targetsView.currentIndex().isValid()


def test_nothing_to_copy_leaves_the_button_grey(desk):
    dialog = copying(desk, "Empty")
    choose_target(dialog, "Banded")
    wait_until(lambda: "0 of the 0" in dialog.planLabel.text(), "what would be done")
    assert not dialog._ok.isEnabled()


def test_the_plan_for_a_choice_left_meanwhile_never_shows(desk, client):
    client.create_collection(CollectionDraft("Other", "samples"))
    dialog = copying(desk, "Scenes")
    choose_target(dialog, "Empty")
    wait_until(lambda: dialog._looking is not None or dialog._plan is not None, "the first look")
    choose_target(dialog, "Other")
    wait_until(lambda: "“Other” has" in dialog.planLabel.text(), "the second plan")
    assert dialog._plan.target.name == "Other"


def test_targets_are_searched(desk):
    dialog = copying(desk, "Scenes")
    type_into(dialog.searchEdit, "emp")
    wait_until(lambda: column_texts(dialog.model, 0) == ["Empty"], "the search's result")


def test_a_look_that_fails_is_told(desk, client, stored):
    dialog = copying(desk, "Scenes")
    client.delete_collection(stored.empty)
    choose_target(dialog, "Empty")
    wait_until(lambda: dialog.planLabel.text().startswith("✗"), "the reason")
    assert not dialog._ok.isEnabled()
    press(dialog, "Cancel")
