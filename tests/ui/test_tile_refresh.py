"""Refreshing asks for what changed alone, and changes table and layer in place."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from clicks import click, click_cell, column_texts, wait_until
from qgis.core import QgsFeatureRequest, QgsProject, QgsRectangle, QgsSingleSymbolRenderer
from qgis.PyQt.QtCore import QModelIndex
from sentinelhub_byoc.byoc import ByocClient, Credentials, open_session
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.tile_layer import COLLECTION_PROPERTY
from sentinelhub_byoc.sandbox.many import seed_tiles

TILES = 1_500


@pytest.fixture
def client(sandbox):
    return ByocClient(open_session(sandbox.deployment, Credentials("sandbox", "sandbox")), sandbox.deployment)


@pytest.fixture
def many(sandbox, client):
    made = client.create_collection(CollectionDraft("Many", "samples"))
    seed_tiles(sandbox.store, made.id, TILES, unfinished=True)
    return made


@pytest.fixture
def layer(many, connected):
    """Choose the collection, load it, and give the layer; nothing is followed meanwhile."""
    connected.tiles.follower.pause(True)
    panel = connected.dock.tiles_panel
    names = column_texts(connected.collections.model, 0)
    click_cell(connected.dock.collections_panel.collectionsView, names.index("Many"))
    wait_until(connected.tiles.model.rowCount, "the first page")
    loaded = []
    connected.tiles.loader.loaded.connect(loaded.append)
    click(panel.loadButton)
    wait_until(lambda: loaded, "the layer")
    return loaded[0].layer


@pytest.fixture
def refresh(connected, caplog):
    """Return a function that refreshes and gives the number of requests that took."""
    caplog.set_level(logging.DEBUG, "sentinelhub_byoc.sandbox")

    def run() -> int:
        before = len(caplog.records)
        found = []
        connected.tiles.refreshing.found.connect(lambda *_: found.append(True))
        click(connected.dock.tiles_panel.refreshTilesButton)
        wait_until(lambda: found, "what changed")
        return sum("/collections/" in record.getMessage() for record in caplog.records[before:])

    return run


def edit(sandbox, tile_id, **fields):
    sandbox.store.tiles.edit(tile_id, lambda row: replace(row, document={**row.document, **fields}))


def by_path(layer):
    return {feature["path"]: feature for feature in layer.getFeatures()}


def test_loading_counts_all_tiles(layer, connected):
    assert connected.tiles.counts.complete
    assert connected.tiles.counts.total == TILES
    assert not connected.dock.tiles_panel.countButton.isVisible()


def test_the_layer_is_indexed_when_loading_ends(layer):
    assert layer.hasSpatialIndex() == 2  # QgsFeatureSource.SpatialIndexPresent
    box = next(layer.getFeatures()).geometry().boundingBox()
    near = layer.getFeatures(QgsFeatureRequest().setFilterRect(box))
    assert 1 <= len(list(near)) < 20


def test_nothing_new_is_a_handful_of_requests_and_changes_nothing(layer, connected, refresh):
    rows = connected.tiles.model.rows()
    ids = layer.allFeatureIds()
    assert 0 < refresh() <= 6
    assert connected.tiles.model.rows()[: len(rows)] == rows
    assert layer.allFeatureIds() == ids


def test_changes_come_in_place_with_selection_and_style_kept(
    layer, connected, refresh, client, many, sandbox
):
    layer.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(layer.geometryType()))
    tiles = list(client.iter_tiles(many))
    ended, going_on = next(t for t in tiles if not t.ended), tiles[10]
    layer.selectByExpression(f"\"tile_id\" = '{ended.id}'")
    view = connected.dock.tiles_panel.tilesView
    click_cell(view, 3)
    edit(sandbox, ended.id, status="INGESTED")
    edit(sandbox, going_on.id, status="INGESTING")
    new = client.create_tile(many, {"path": "brand/new"})
    before = {feature["tile_id"]: feature.id() for feature in layer.getFeatures()}
    assert refresh() <= 8
    wait_until(lambda: layer.featureCount() == TILES + 1, "the new tile on the map")
    wait_until(
        lambda: (
            by_path(layer)[ended.path]["status"] == "INGESTED"
            and by_path(layer)[going_on.path]["status"] == "INGESTING"
        ),
        "the newer states",
    )
    after = {feature["tile_id"]: feature.id() for feature in layer.getFeatures()}
    assert {tile_id: after[tile_id] for tile_id in before} == before
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    assert connected.tiles.model.rows()[0].id == new.id
    assert [tile.path for tile in connected.tiles.selected()] == [
        connected.tiles.model.row(connected.tiles.model.index(4, 0)).path
    ]
    assert connected.tiles.counts.total == TILES + 1


def test_a_deleted_tile_that_is_noticed_has_all_listed_again(layer, refresh, client, many, iface, connected):
    gone = next(client.iter_tiles(many, sort="created:desc"))
    client.delete_tile(many, gone)
    refresh()
    wait_until(lambda: any("all are listed again" in text for text in iface.messages()), "the message")
    wait_until(lambda: not connected.tiles.loader.is_loading(many.id), "the end of loading")
    assert layer.featureCount() == TILES - 1
    assert gone.path not in by_path(layer)


def test_reload_all_finds_tiles_deleted_anywhere(layer, connected, client, many):
    gone = list(client.iter_tiles(many))[TILES // 2]
    client.delete_tile(many, gone)
    click(connected.dock.tiles_panel.reloadTilesButton)
    wait_until(lambda: layer.featureCount() == TILES - 1, "all tiles again")
    wait_until(lambda: not connected.tiles.loader.is_loading(many.id), "the end of loading")
    everywhere = layer.getFeatures(QgsFeatureRequest().setFilterRect(QgsRectangle(-180, -90, 180, 90)))
    assert len({feature["tile_id"] for feature in everywhere}) == TILES - 1
    assert [
        other.name()
        for other in QgsProject.instance().mapLayers().values()
        if other.customProperty(COLLECTION_PROPERTY) == many.id
    ] == [layer.name()]


def test_a_table_that_was_read_in_part_is_listed_again(many, connected):
    connected.tiles.follower.pause(True)
    names = column_texts(connected.collections.model, 0)
    click_cell(connected.dock.collections_panel.collectionsView, names.index("Many"))
    wait_until(connected.tiles.model.rowCount, "the first page")
    resets = []
    connected.tiles.model.modelReset.connect(lambda: resets.append(True))
    click(connected.dock.tiles_panel.refreshTilesButton)
    assert resets
    wait_until(lambda: connected.tiles.model.canFetchMore(QModelIndex()), "the first page again")
