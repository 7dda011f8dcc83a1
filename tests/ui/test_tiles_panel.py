"""The panel of tiles against the real sandbox: filters, counts, what a failure means, and the map in step."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from clicks import LEFT, choose, click, click_cell, column_texts, type_into, wait_until
from many_tiles import Heartbeat
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.byoc.models import CollectionDraft, Tile, TileDraft, TileStatus
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.ui.tile_reading import features_of

TYROL, SARDINIA = "scenes/20240603_tyrol/(BAND).tif", "scenes/20240613_sardinia/(BAND).tif"


@pytest.fixture
def client(sandbox, save_connection):
    """Reach the sandbox beside the dock."""
    return open_client(resolve_access(save_connection(sandbox, "beside")))


@pytest.fixture
def filled(client):
    """Make a collection of two tiles that are ingested and one that fails, and another with none."""
    scenes = client.create_collection(CollectionDraft("Scenes", "samples"))
    tiles = [client.create_tile(scenes, TileDraft(path)) for path in (TYROL, SARDINIA, "nowhere/(BAND).tif")]
    wait_until(lambda: all(client.get_tile(scenes, tile).ended for tile in tiles), "the end of ingestion")
    return SimpleNamespace(
        scenes=scenes, tiles=tiles, empty=client.create_collection(CollectionDraft("Empty", "samples"))
    )


@pytest.fixture
def connected(filled, connected):
    """Connect only when the collections are there."""
    return connected


@pytest.fixture
def desk(connected):
    choose_collection(connected, "Scenes")
    return connected.tiles


@pytest.fixture
def panel(connected, desk):
    return connected.dock.tiles_panel


def choose_collection(controller, name):
    names = column_texts(controller.collections.model, 0)
    click_cell(controller.dock.collections_panel.collectionsView, names.index(name))
    wait_until(lambda: controller.tiles.model.complete, f"the tiles of {name}")


def statuses(desk):
    return sorted(column_texts(desk.shown, 0))


def layer_of(collection):
    layers = QgsProject.instance().mapLayers().values()
    return next(
        (layer for layer in layers if layer.customProperty(COLLECTION_PROPERTY) == collection.id), None
    )


def loaded(panel, collection, count=3):
    click(panel.loadButton)
    return wait_until(
        lambda: (
            layer_of(collection) and layer_of(collection).featureCount() == count and layer_of(collection)
        ),
        "the layer",
    )


def test_choosing_a_status_asks_the_service_for_its_tiles(desk, panel):
    choose(panel.statusCombo, "Failed")
    wait_until(lambda: statuses(desk) == ["Failed"], "the failed tile")
    choose(panel.statusCombo, "Waiting")
    wait_until(lambda: panel.tilesState.text() == "No tile has this status.", "the empty list")
    choose(panel.statusCombo, "All statuses")
    wait_until(lambda: len(statuses(desk)) == 3, "all tiles")


def test_the_bar_counts_and_filters_and_counts_all_the_same_when_filtered(desk, panel):
    bar = panel.statusCounts
    assert dict(desk.counts.by_status()) == {"INGESTED": 2, "FAILED": 1}
    assert "all 3 tiles of the collection" in bar.toolTip()
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.place_of("FAILED"))
    wait_until(lambda: statuses(desk) == ["Failed"], "the failed tile")
    assert panel.statusCombo.currentText() == "Failed"
    assert dict(desk.counts.by_status()) == {"INGESTED": 2, "FAILED": 1}
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.place_of("FAILED"))
    wait_until(lambda: len(statuses(desk)) == 3, "all tiles again")
    assert panel.statusCombo.currentText() == "All statuses"


def test_typing_a_path_hides_rows_and_says_what_is_counted(desk, panel):
    type_into(panel.pathEdit, "TYROL")
    assert column_texts(desk.shown, 1) == [TYROL]
    assert "1 shown that hold “TYROL”" in panel.tilesState.text()
    assert desk.model.rowCount() == 3
    panel.pathEdit.clear()
    assert desk.shown.rowCount() == 3


def test_enter_asks_the_service_for_exactly_this_path(desk, panel):
    type_into(panel.pathEdit, "scenes")
    QTest.keyClick(panel.pathEdit, Qt.Key.Key_Return)
    wait_until(lambda: "exactly this path" in panel.tilesState.text(), "that there is none")
    type_into(panel.pathEdit, TYROL)
    QTest.keyClick(panel.pathEdit, Qt.Key.Key_Return)
    wait_until(lambda: desk.model.complete and column_texts(desk.shown, 1) == [TYROL], "the tile")
    assert desk.model.rowCount() == 1
    panel.pathEdit.clear()
    wait_until(lambda: desk.model.complete and desk.model.rowCount() == 3, "all tiles again")


def test_another_collection_drops_the_filters(connected, desk, panel):
    choose(panel.statusCombo, "Failed")
    type_into(panel.pathEdit, "x")
    choose_collection(connected, "Empty")
    assert panel.statusCombo.currentText() == "All statuses"
    assert panel.pathEdit.text() == ""
    assert panel.tilesState.text().startswith("There is no tile yet")


def test_all_tiles_are_counted_when_asked(connected, client, filled):
    for number in range(130):
        client.create_tile(filled.empty, TileDraft(f"nowhere/{number}"))
    names = column_texts(connected.collections.model, 0)
    connected.tiles.follower.pause(True)
    click_cell(connected.dock.collections_panel.collectionsView, names.index("Empty"))
    panel, desk = connected.dock.tiles_panel, connected.tiles
    wait_until(lambda: desk.model.rowCount() == 100, "the first page")
    desk.model._complete = True  # no view shall ask for the second page
    wait_until(panel.countButton.isVisible, "the button")
    assert "the 100 tiles seen so far" in panel.statusCounts.toolTip()
    click(panel.countButton)
    wait_until(lambda: desk.counts.complete, "the count")
    assert desk.counts.total == 130
    assert "all 130 tiles" in panel.statusCounts.toolTip()
    assert not panel.countButton.isVisible()


def test_a_failure_is_told_with_its_meaning_and_can_be_copied(desk, panel, filled):
    click_cell(panel.tilesView, column_texts(desk.shown, 0).index("Failed"))
    assert "Did not find any file" in panel.causeLabel.text()
    assert "What it means: " in panel.meaningLabel.text()
    assert "letter by letter" in panel.meaningLabel.text()
    flags = panel.meaningLabel.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    click(panel.copyCauseButton)
    copied = QgsApplication.clipboard().text()
    assert "Did not find any file" in copied
    assert filled.tiles[2].id in copied
    click_cell(panel.tilesView, column_texts(desk.shown, 0).index("Ingested"))
    assert not panel.causeArea.isVisible()


def test_the_button_beside_a_failure_ingests_again(sandbox, connected, desk, panel, client, filled):
    folder = sandbox.root / "samples"
    (folder / "nowhere").mkdir()
    for file in (folder / "scenes/20240603_tyrol").iterdir():
        (folder / "nowhere" / file.name).write_bytes(file.read_bytes())
    click_cell(panel.tilesView, column_texts(desk.shown, 0).index("Failed"))
    assert panel.fixButton.text() == "Ingest again"
    click(panel.fixButton)
    wait_until(lambda: statuses(desk) == ["Ingested"] * 3, "the end of the ingestion")
    assert client.get_tile(filled.scenes, filled.tiles[2]).status == "INGESTED"


def test_selecting_on_the_map_selects_the_rows_and_the_other_way(connected, desk, panel, filled):
    layer = loaded(panel, filled.scenes)
    layer.selectByExpression("\"status\" = 'INGESTED'")
    wait_until(lambda: {tile.path for tile in desk.selected()} == {TYROL, SARDINIA}, "the rows")
    click_cell(panel.tilesView, column_texts(desk.shown, 1).index(TYROL))
    wait_until(lambda: [f["path"] for f in layer.getSelectedFeatures()] == [TYROL], "the feature")


def test_the_layer_on_the_map_follows_the_ingestion(connected, desk, panel, client, filled):
    layer = loaded(panel, filled.scenes)
    desk.follower.pause(True)
    client.create_tile(filled.scenes, TileDraft("scenes/20240608_balaton/(BAND).tif"))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(filled.scenes)), "the end of ingestion")
    desk.read_again(
        connected.session.access, filled.scenes.id, [tile.id for tile in client.iter_tiles(filled.scenes)]
    )
    wait_until(lambda: layer.featureCount() == 4, "the new tile on the map")
    new = next(f for f in layer.getFeatures() if "balaton" in f["path"])
    assert new["status"] == "INGESTED"
    assert new.hasGeometry()


def test_listing_again_brings_the_map_up_to_date(connected, desk, panel, client, filled):
    layer = loaded(panel, filled.scenes)
    client.create_tile(filled.scenes, TileDraft("scenes/20240608_balaton/(BAND).tif"))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(filled.scenes)), "the end of ingestion")
    click(panel.refreshTilesButton)
    wait_until(lambda: layer.featureCount() == 4, "the new tile on the map")
    wait_until(
        lambda: not [f for f in layer.getFeatures() if f["status"] not in {"INGESTED", "FAILED"}],
        "the states",
    )
    assert len({f["tile_id"] for f in layer.getFeatures()}) == 4


def test_thousands_of_newer_states_reach_the_map_without_holding_the_window_up(desk, panel, filled):
    layer = loaded(panel, filled.scenes)
    tiles = [Tile(f"id {n}", f"scenes/{n}", TileStatus.WAITING) for n in range(3000)]
    features = features_of(tiles)
    desk.updates.put(filled.scenes.id, features, [])
    wait_until(lambda: layer.featureCount() == 3003, "the new tiles")
    newer = features_of([replace(t, status=TileStatus.INGESTED) for t in tiles[:1000]])
    desk.updates.put(filled.scenes.id, newer, ["id 2999"])
    with Heartbeat() as heart:
        wait_until(lambda: layer.featureCount() == 3002, "the newer states")
    assert sum(f["status"] == "INGESTED" for f in layer.getFeatures()) == 1002
    assert heart.longest_ms < 500, "one step of many, on a slow machine"
