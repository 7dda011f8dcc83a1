"""The table of collections in the dock: columns, order, search, keys and menu, name, id and extent."""

from __future__ import annotations

import pytest
from clicks import click, column_texts, context_menu, opened, pick, type_into, wait_until
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit
from sentinelhub_byoc.byoc.models import Collection, CollectionDraft
from sentinelhub_byoc.ui.collection_dialog import CollectionDialog
from sentinelhub_byoc.ui.collections_model import (
    CollectionsModel,
    CollectionsOrder,
    extent_of,
    search_words,
)
from sentinelhub_byoc.ui.collections_panel import CollectionsPanel
from sentinelhub_byoc.ui.paged_model import PageReader
from sentinelhub_byoc.ui.work import Work

M = CollectionsModel


def key(widget, which, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, which, modifier)


def retype(desk, text):
    """Type into the editor of a cell, and press Enter."""
    editor = wait_until(lambda: desk.view.findChild(QLineEdit), "the cell's editor")
    type_into(editor, text)
    key(editor, Qt.Key.Key_Return)


# the model, without a window
@pytest.fixture
def work(qgis_app):
    made = Work()
    yield made
    made.close()


def collection(name, **more):
    return Collection(f"id-{name}", name, "bucket", **more)


def listed(work, *rows):
    model = CollectionsModel(work)
    model.open(PageReader(lambda _feedback: iter([list(rows)])))
    model.fetchMore(model.index(-1, -1))
    wait_until(lambda: model.rowCount() == len(rows), "the rows")
    return model


def test_the_table_and_its_order_keep_qts_rules(work):
    model = listed(work, collection("b"), collection("A"), collection("c"))
    order = CollectionsOrder(model)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(each, fatal) for each in (model, order)]
    order.sort(M.NAME, Qt.SortOrder.AscendingOrder)
    assert column_texts(order, M.NAME) == ["A", "b", "c"]
    order.sort(-1)
    assert column_texts(order, M.NAME) == ["b", "A", "c"]
    model.open(None)
    assert len(testers) == 2


EXTENT = {"type": "Polygon", "coordinates": [[[8, 38.5], [9.75, 38.5], [9.75, 47.25], [8, 47.25], [8, 38.5]]]}


def test_a_row_says_all_that_the_service_does(work):
    known = collection(
        "x",
        additional_data={
            "extent": EXTENT,
            "hasSensingTimes": "PARTIALLY",
            "fromSensingTime": "2024-06-03T10:16:09Z",
            "toSensingTime": "2024-06-13T10:20:31Z",
        },
    )
    model = listed(
        work, known, collection("y"), collection("z", additional_data={"extent": {"coordinates": "?"}})
    )
    assert column_texts(model, M.EXTENT) == ["8.00, 38.50 – 9.75, 47.25", "", ""]
    assert column_texts(model, M.SENSING) == ["2024-06-03 – 2024-06-13 (some tiles)", "", ""]
    assert column_texts(model, M.BANDS)[1] == "none yet"
    assert extent_of(known) == (8, 38.5, 9.75, 47.25)


def test_a_name_is_changed_when_the_service_says_so_and_not_before(work):
    model = listed(work, collection("x"))
    wishes = []
    model.rename_asked.connect(lambda which, name: wishes.append((which.name, name)))
    assert not model.setData(model.index(0, M.NAME), " new ")
    assert not model.setData(model.index(0, M.NAME), "x")
    assert wishes == [("x", "new")]
    assert column_texts(model, M.NAME) == ["x"]


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        pytest.param("tyrol", "tyrol", id="one"),
        pytest.param(" tyrol  alps ", "tyrol&alps", id="both"),
        pytest.param("tyrol | alps east", "tyrol|alps&east", id="either"),
        pytest.param("tyrol &", "tyrol", id="half typed and"),
        pytest.param("| tyrol |", "tyrol", id="half typed or"),
        pytest.param(" &| ", "", id="nothing"),
    ],
)
def test_what_is_typed_is_asked_as_the_service_wants_it(typed, sent):
    assert search_words(typed) == sent


# in the dock
def test_every_column_is_filled_from_the_service(desk, stored):
    row = desk.names().index("Scenes")

    def cell(column):
        return desk.desk.order.index(row, column).data()

    assert cell(M.BUCKET) == "samples"
    assert cell(M.BANDS) == ", ".join(stored.scenes.bands)
    assert cell(M.ID) == stored.scenes.id
    assert cell(M.EXTENT)
    assert cell(M.CREATED)
    assert desk.panel.collectionsState.text() == "3 collections"


def test_a_click_on_a_title_sorts_and_the_menu_gives_the_old_order_back(desk):
    header = desk.view.header()
    before = desk.names()
    for expected in (sorted(before), sorted(before, reverse=True)):
        place = QPoint(header.sectionViewportPosition(M.NAME) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert desk.names() == expected
    desk.choose("Empty")
    unsorted = desk.panel.columns.actions(desk.panel)[-1]
    unsorted.trigger()
    assert desk.names() == before
    assert desk.view.currentIndex().data() == "Empty"


def fill(desk, client):
    for number in range(205):
        client.create_collection(CollectionDraft(f"Many {number:03}", "samples"))
    click(desk.panel.refreshCollectionsButton)
    wait_until(lambda: desk.model.rowCount() >= 100 and not desk.model.loading, "the first page")


def test_pages_are_read_as_one_scrolls_and_not_before(desk, client):
    fill(desk, client)
    QTest.qWait(300)
    assert desk.model.rowCount() == 100
    assert "100 collections so far" in desk.panel.collectionsState.text()
    for expected in (200, 208):
        desk.view.scrollToBottom()
        wait_until(lambda: desk.model.rowCount() == expected, "the next page")  # noqa: B023 (called at once)
        QTest.qWait(100)
        assert desk.model.rowCount() == expected
    desk.view.scrollToBottom()
    wait_until(lambda: desk.model.complete, "the end")


def test_sorting_reads_all_pages_first(desk, client):
    fill(desk, client)
    assert not desk.model.complete
    assert "so far" in desk.panel.collectionsState.text()
    desk.view.sortByColumn(M.NAME, Qt.SortOrder.DescendingOrder)
    wait_until(lambda: desk.model.complete, "all pages")
    assert desk.names()[0] == "Scenes"
    assert desk.names()[1] == "Many 204"
    assert len(desk.names()) == 208


def test_columns_are_hidden_and_remembered(desk, qgis_app):
    actions = desk.panel.columns.actions(desk.panel)
    assert not actions[M.NAME].isEnabled()
    actions[M.EXTENT].trigger()
    assert desk.view.isColumnHidden(M.EXTENT)
    later = CollectionsPanel()
    later.set_model(CollectionsOrder(desk.model, later))
    assert [number for number in range(7) if later.collectionsView.isColumnHidden(number)] == [M.EXTENT]
    later.deleteLater()


def test_without_a_choice_commands_are_grey_and_say_why(desk):
    assert not desk.panel.editButton.isEnabled()
    assert desk.panel.editButton.toolTip() == "Choose a collection first."
    assert not desk.panel.deleteButton.isEnabled()
    desk.choose("Empty")
    assert desk.panel.editButton.isEnabled()
    assert "Edit name" in desk.panel.editButton.toolTip()


def test_the_menu_of_a_row_has_every_command_with_its_key(desk):
    menu = context_menu(desk.view, desk.names().index("Empty"))
    entries = [action.text() for action in menu.actions() if action.text()]
    assert entries == [
        "Edit…",
        "Rename",
        "Zoom to extent",
        "Copy id",
        "Copy tiles to another collection…",
        "Delete…",
        "Columns",
    ]
    assert menu.toolTipsVisible()
    pick(menu, "Edit…")
    dialog = opened(CollectionDialog)
    wait_until(dialog.nameEdit.isEnabled, "the collection")
    assert dialog.nameEdit.text() == "Empty"


def test_f2_renames_in_place_and_the_service_has_the_new_name(desk, client, stored, iface):
    desk.choose("Empty")
    key(desk.view, Qt.Key.Key_F2)
    retype(desk, "Renamed")
    wait_until(lambda: "Renamed" in desk.names(), "the new name")
    assert client.get_collection(stored.empty.id).name == "Renamed"
    assert desk.chosen().name == "Renamed"
    assert "Renamed" in desk.controller.dock.tiles_panel.tilesLabel.text()
    assert any("was changed" in text for text in iface.messages())


def test_a_name_that_is_refused_leaves_the_old_one(desk, client, stored, iface):
    desk.choose("Empty")
    key(desk.view, Qt.Key.Key_F2)
    retype(desk, "   ")
    wait_until(lambda: any("needs a name" in text for text in iface.messages()), "the reason")
    client.delete_collection(stored.empty)
    key(desk.view, Qt.Key.Key_F2)
    retype(desk, "Late")
    wait_until(lambda: any("Not found" in text for text in iface.messages()), "the service's refusal")
    assert "Late" not in desk.names()


def test_renaming_answers_for_a_connection_left_meanwhile_change_nothing_here(desk, client, stored, iface):
    desk.choose("Empty")
    key(desk.view, Qt.Key.Key_F2)
    retype(desk, "Renamed")
    wait_until(lambda: any("Renaming" in title for title in desk.controller.work.titles()), "the question")
    desk.controller.session.choose_access(None)
    wait_until(lambda: not desk.controller.work.titles(), "the answer")
    assert desk.chosen() is None
    assert client.get_collection(stored.empty.id).name == "Renamed"


def test_ctrl_c_copies_the_id(desk, stored, iface):
    desk.choose("Scenes")
    key(desk.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == stored.scenes.id
    assert any(stored.scenes.id in text for text in iface.messages())


def test_enter_opens_the_editor(desk):
    desk.choose("Banded")
    key(desk.view, Qt.Key.Key_Return)
    assert opened(CollectionDialog).windowTitle() == "Edit collection “Banded”"


def test_the_keys_come_before_those_of_the_window(desk, stored, iface):
    """QGIS has commands of its own on Ctrl+C and Del: two at once would do nothing at all."""
    theirs = iface.mainWindow().menuBar().addAction("Copy features")
    theirs.setShortcut("Ctrl+C")
    theirs.triggered.connect(lambda: QApplication.clipboard().setText("theirs"))
    desk.choose("Scenes")
    key(desk.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == stored.scenes.id


def shown_on_map(desk, box):
    """Say whether the map shows a box in degrees."""
    settings = desk.controller._iface.mapCanvas().mapSettings()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(settings.destinationCrs(), degrees, QgsProject.instance())
    seen = there.transformBoundingBox(settings.visibleExtent())
    west, south, east, north = box
    return (
        seen.xMinimum() <= west < east <= seen.xMaximum()
        and seen.yMinimum() <= south < north <= seen.yMaximum()
    )


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32633"])
def test_zooming_shows_the_extent_in_the_maps_own_crs(desk, stored, iface, crs):
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    desk.choose("Scenes")
    pick(context_menu(desk.view, desk.names().index("Scenes")), "Zoom to extent")
    assert shown_on_map(desk, extent_of(stored.scenes))


def test_zooming_to_a_collection_without_tiles_says_why_not(desk, iface):
    desk.choose("Empty")
    desk.desk.commands.zoom_action.trigger()
    wait_until(lambda: any("no extent yet" in text for text in iface.messages()), "the reason")


def test_an_extent_that_came_after_the_listing_is_asked_for(desk, stored, client):
    desk.choose("Banded")
    client.update_collection(stored.banded, bands={})
    client.copy_tiles(stored.scenes, stored.banded)
    wait_until(lambda: client.get_collection(stored.banded).extent, "the extent at the service")
    desk.desk.commands.zoom_action.trigger()
    wait_until(lambda: shown_on_map(desk, extent_of(stored.scenes)), "the map over the tiles")
    row = desk.names().index("Banded")
    assert desk.desk.order.index(row, M.EXTENT).data()


def test_a_collection_that_a_search_hides_is_renamed_in_the_dialog(desk):
    desk.choose("Empty")
    type_into(desk.panel.searchEdit, "scenes")
    wait_until(lambda: desk.names() == ["Scenes"], "the search's result")
    desk.desk.commands.rename_action.trigger()
    assert opened(CollectionDialog).nameEdit.text() == "Empty"


def test_a_collection_that_somebody_else_deleted_is_chosen_no_more(desk, client, stored):
    desk.choose("Empty")
    client.delete_collection(stored.empty)
    click(desk.panel.refreshCollectionsButton)
    desk.wait_for("Banded", "Scenes")
    assert desk.chosen() is None
    assert not desk.panel.editButton.isEnabled()
