"""The selection in the table and in the map's layers: one, whichever side it was made on."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import pytest
from clicks import wait_until
from patience import LONG
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QObject, QSortFilterProxyModel
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTreeView
from sentinelhub_byoc.byoc.models import Collection, Tile, TileStatus
from sentinelhub_byoc.core.tile_layer import add_tiles, memory_layer
from sentinelhub_byoc.core.tile_style import apply_tile_style
from sentinelhub_byoc.ui.layer_selection import AFTER_MS, LayerSelection
from sentinelhub_byoc.ui.paged_model import PageReader
from sentinelhub_byoc.ui.session import Session
from sentinelhub_byoc.ui.tile_layers import FeatureIds
from sentinelhub_byoc.ui.tiles_model import TilesModel
from sentinelhub_byoc.ui.work import Work

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}
ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def tiles(count):
    return [Tile(str(n), f"scenes/{n}", TileStatus.INGESTED, cover_geometry=SQUARE) for n in range(count)]


class Sides(SimpleNamespace):
    """The table and its model on one side, layers on the other."""

    def show(self, *pages):
        self.model.open(PageReader(lambda _feedback: iter(pages)))
        wait_until(lambda: not self.model.loading, "a page")

    def layer(self, shown, collection_id="c"):
        layer = memory_layer("tiles", collection_id)
        apply_tile_style(layer)
        add_tiles(layer, shown)
        assert QgsProject.instance().addMapLayer(layer)
        return layer

    def select_rows(self, *rows):
        chooser = self.view.selectionModel()
        chooser.clearSelection()
        for row in rows:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            chooser.select(self.shown.index(row, 0), flags)
        self.settle()

    def settle(self):
        QTest.qWait(AFTER_MS * 3)

    def rows(self):
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())


def select_tiles(layer, *ids):
    layer.selectByExpression(f"tile_id in ({','.join(repr(one) for one in ids) or 'NULL'})")


def selected(layer):
    return sorted(feature["tile_id"] for feature in layer.getSelectedFeatures())


@pytest.fixture
def sides(qgis_app):
    parent, work, session = QObject(), Work(), Session()
    view, model, shown = QTreeView(), TilesModel(work, parent), QSortFilterProxyModel(parent)
    shown.setSourceModel(model)
    shown.setFilterKeyColumn(TilesModel.PATH)
    view.setModel(shown)
    view.setUniformRowHeights(True)
    view.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
    view.show()
    selection = LayerSelection(view, model, shown, session, FeatureIds(), parent)
    session.choose_collection(Collection("c", "C", "bucket"))
    yield Sides(parent=parent, view=view, model=model, shown=shown, selection=selection, session=session)
    work.close()
    parent.deleteLater()
    view.deleteLater()
    QgsProject.instance().clear()
    QTest.qWait(0)


def test_rows_that_are_selected_are_selected_on_the_map(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    sides.select_rows(1, 3)
    assert selected(layer) == ["1", "3"]
    sides.select_rows()
    assert selected(layer) == []


def test_features_that_are_selected_are_selected_in_the_table(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    select_tiles(layer, "0", "4")
    sides.settle()
    assert sides.rows() == [0, 4]
    layer.removeSelection()
    sides.settle()
    assert sides.rows() == []


def test_one_side_does_not_answer_the_other(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    heard = []
    layer.selectionChanged.connect(lambda *_: heard.append("layer"))
    sides.view.selectionModel().selectionChanged.connect(lambda *_: heard.append("table"))
    sides.view.selectionModel().select(sides.shown.index(2, 0), ONLY)
    sides.settle()
    assert heard == ["table", "layer"]
    heard.clear()
    select_tiles(layer, "1")
    sides.settle()
    assert heard[0] == "layer"
    assert heard.count("layer") == 1


def test_a_layer_that_comes_later_shows_what_is_selected(sides):
    sides.show(tiles(5))
    sides.select_rows(2)
    assert selected(sides.layer(tiles(5))) == ["2"]


def test_layers_of_other_collections_are_left_alone(sides):
    other = sides.layer(tiles(5), "another")
    sides.show(tiles(5))
    sides.select_rows(2)
    assert selected(other) == []
    select_tiles(other, "4")
    sides.settle()
    assert sides.rows() == [2]


def test_two_layers_of_the_collection_are_kept_alike(sides):
    first, second = sides.layer(tiles(5)), sides.layer(tiles(3))
    sides.show(tiles(5))
    select_tiles(first, "1", "4")
    sides.settle()
    assert sides.rows() == [1, 4]
    assert selected(second) == ["1"]
    assert selected(first) == ["1", "4"]


def test_tiles_selected_on_the_map_are_selected_as_their_rows_arrive(sides):
    layer, gate = sides.layer(tiles(6)), threading.Event()

    def pages(_feedback):
        yield tiles(6)[:3]
        gate.wait(LONG)
        yield tiles(6)[3:]

    sides.model.open(PageReader(pages))
    wait_until(lambda: sides.model.rowCount() == 3, "the first page")
    select_tiles(layer, "1", "5")
    sides.settle()
    assert sides.rows() == [1]
    assert sides.selection.unlisted == 1
    sides.model.fetchMore(QModelIndex())
    gate.set()
    wait_until(lambda: sides.model.rowCount() == 6, "the second page")
    assert sides.rows() == [1, 5]
    assert sides.selection.unlisted == 0
    assert selected(layer) == ["1", "5"]


def test_listing_again_keeps_the_selection(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    sides.select_rows(2)
    sides.show(list(reversed(tiles(5))))
    wait_until(lambda: sides.rows() == [2], "the row")
    assert sides.view.currentIndex().row() == 2
    assert selected(layer) == ["2"]


def test_rows_that_a_filter_hides_are_selected_no_more(sides):
    layer = sides.layer(tiles(12))
    sides.show(tiles(12))
    sides.select_rows(1, 11)
    sides.shown.setFilterFixedString("scenes/11")
    sides.settle()
    assert [tile.id for tile in sides.selection.selected()] == ["11"]
    assert selected(layer) == ["11"]


def test_a_layer_removed_right_after_a_selection_does_no_harm(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    select_tiles(layer, "0")
    QgsProject.instance().removeMapLayer(layer.id())
    sides.settle()
    assert sides.rows() == []
    sides.select_rows(3)
    assert [tile.id for tile in sides.selection.selected()] == ["3"]


def test_features_that_went_and_came_meanwhile_are_found(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    sides.select_rows(1)
    layer.dataProvider().truncate()
    add_tiles(layer, list(reversed(tiles(5))))
    sides.selection.look_again()
    assert selected(layer) == ["1"]
    sides.select_rows(4)
    assert selected(layer) == ["4"]


def test_what_was_selected_a_moment_ago_is_not_lost_when_the_layer_is_looked_at_again(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    select_tiles(layer, "3")
    sides.selection.look_again()
    assert selected(layer) == ["3"]
    assert sides.rows() == [3]
    sides.view.selectionModel().select(sides.shown.index(1, 0), ONLY)
    sides.selection.select_again()
    assert selected(layer) == ["1"]


def test_another_collection_forgets_the_selection_and_lets_go_of_the_layers(sides):
    layer = sides.layer(tiles(5))
    sides.show(tiles(5))
    sides.select_rows(1)
    sides.session.choose_collection(Collection("d", "D", "bucket"))
    sides.show(tiles(5))
    sides.settle()
    assert sides.rows() == []
    select_tiles(layer, "4")
    sides.settle()
    assert sides.rows() == []


@pytest.mark.parametrize("every", [1, 2], ids=["all", "every second"])
def test_ten_thousand_tiles_are_selected_quickly_either_way(sides, every):
    many = tiles(10_000)
    layer = sides.layer(many)
    sides.show(many)
    start = time.process_time()
    layer.selectByIds(sorted(layer.allFeatureIds())[::every])
    wait_until(lambda: len(sides.selection.selected()) == 10_000 // every, "the rows")
    sides.view.selectAll()
    wait_until(lambda: layer.selectedFeatureCount() == 10_000, "the features")
    assert time.process_time() - start < 4
