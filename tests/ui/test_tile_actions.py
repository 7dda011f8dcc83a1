"""Actions on the features of tile layers, run as QGIS runs them, also from a project that was saved and read again."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
import qgis.utils
from clicks import opened, press, wait_until
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtWidgets import QMessageBox, QTextEdit
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, ConnectionStore
from sentinelhub_byoc.core.tile_actions import KINDS, add_tile_actions, remember_connection
from sentinelhub_byoc.core.tile_layer import geopackage_layer, write_geopackage
from sentinelhub_byoc.core.tile_style import apply_tile_style
from sentinelhub_byoc.ui.feature_commands import FeatureCommands
from sentinelhub_byoc.ui.places import Places


class Plugin:
    """What `plugin.py` is to the actions."""

    def __init__(self, commands):
        self.tile_action = commands.run


@pytest.fixture
def plugin(connected, monkeypatch):
    made = Plugin(FeatureCommands(connected, Places(connected)))
    monkeypatch.setitem(qgis.utils.plugins, "sentinelhub_byoc", made)
    return made


@pytest.fixture
def client():
    return open_client(resolve_access("My account"))


@pytest.fixture
def collection(connected, client):
    """Register a tile that is ingested and one that fails."""
    made = client.create_collection(CollectionDraft("Scenes", "samples"))
    client.create_tile(made, TileDraft("scenes/20240603_tyrol/(BAND).tif"))
    client.create_tile(made, TileDraft("none/(BAND).tif"))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(made)), "the ingestion")
    return made


@pytest.fixture
def layer(collection, client, tmp_path):
    """Give the tiles in a GeoPackage, in a project that was saved and read again."""
    file = tmp_path / "tiles.gpkg"
    write_geopackage(file, "tiles", client.iter_tile_pages(collection))
    made = geopackage_layer(file, "tiles", 'It\'s a "name"', collection.id)
    apply_tile_style(made)
    remember_connection(made, resolve_access("My account"))
    project = QgsProject.instance()
    assert project.addMapLayer(made)
    assert project.write(str(tmp_path / "project.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgs"))
    return next(layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))


def feature_of(layer, part):
    return next(feature for feature in layer.getFeatures() if part in feature["path"])


def run(layer, kind, feature):
    """Do what QGIS does when an action is chosen: fill in the expressions, run the Python."""
    action = layer.actions().actions()[KINDS.index(kind)]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    code = QgsExpression.replaceExpressionText(action.command(), context)
    assert "[%" not in code
    exec(compile(code, "action", "exec"), {})  # noqa: S102 (QGIS does so)


def test_a_tile_layer_has_its_actions_once_whatever_is_styled_again(layer):
    names = [action.name() for action in layer.actions().actions()]
    assert len(names) == len(KINDS) == len(set(names))
    add_tile_actions(layer)
    assert [action.name() for action in layer.actions().actions()] == names
    assert all("Canvas" in action.actionScopes() for action in layer.actions().actions())


def test_no_secret_and_no_path_of_this_computer_is_saved(layer, tmp_path):
    text = (tmp_path / "project.qgs").read_text()
    actions = text[text.index("<attributeactions") : text.index("</attributeactions>")]
    assert "sandbox" not in actions
    assert str(tmp_path) not in actions
    assert "client" not in actions


def test_zoom_takes_the_map_to_the_tile(plugin, layer, iface):
    tile = feature_of(layer, "tyrol")
    run(layer, "zoom", tile)
    canvas = iface.mapCanvas()
    settings = canvas.mapSettings()
    box = settings.layerExtentToOutputExtent(layer, tile.geometry().boundingBox())
    assert canvas.extent().contains(box)
    assert canvas.extent().width() < 4 * box.width()


def test_the_cause_of_failure_is_told_with_what_to_do(plugin, layer):
    run(layer, "cause", feature_of(layer, "none"))
    viewer = opened(QgsMessageViewer)
    shown = "".join(edit.toPlainText() for edit in viewer.findChildren(QTextEdit))
    assert "Did not find any file." in shown
    assert "What to do:" in shown
    viewer.close()


def test_without_a_cause_that_is_told(plugin, layer, iface):
    run(layer, "cause", feature_of(layer, "tyrol"))
    assert any("no cause of failure" in text for text in iface.messages())


def test_the_tile_is_ingested_again(plugin, layer, client, collection, sandbox):
    tile = feature_of(layer, "none")
    bucket = sandbox.root / "samples"
    shutil.copytree(bucket / "scenes" / "20240603_tyrol", bucket / "none")
    run(layer, "reingest", tile)
    wait_until(
        lambda: all(tile.status == "INGESTED" for tile in client.iter_tiles(collection)), "the ingestion"
    )


def test_the_files_of_the_tile_become_layers(plugin, layer, connected, sandbox):
    store = ConnectionStore()
    store.save(replace(store.get("My account"), s3=BucketSettings(folder=str(sandbox.root))))
    connected.session.choose_access(None)
    run(layer, "rasters", feature_of(layer, "tyrol"))

    def rasters():
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    assert all("tyrol" in layer.source() for layer in wait_until(rasters, "the layers"))


@pytest.mark.parametrize("answer", ["Delete", "Cancel"])
def test_the_tile_is_deleted_after_a_yes_only(plugin, layer, client, collection, answer):
    run(layer, "delete", feature_of(layer, "none"))
    box = opened(QMessageBox)
    assert "none/(BAND).tif" in box.informativeText()
    press(box, answer)
    left = {"Delete": 1, "Cancel": 2}[answer]
    wait_until(lambda: len(list(client.iter_tiles(collection))) == left, "the tiles that are left")


def test_without_the_plugin_it_says_so(layer, iface, monkeypatch):
    monkeypatch.delitem(qgis.utils.plugins, "sentinelhub_byoc", raising=False)
    run(layer, "zoom", feature_of(layer, "tyrol"))
    assert any("is not loaded" in text for text in iface.messages())


def test_the_connection_of_the_layer_is_used_whatever_the_dock_has_open(plugin, layer, connected, client):
    connected.session.choose_access(None)
    run(layer, "delete", feature_of(layer, "none"))
    press(opened(QMessageBox), "Delete")
    wait_until(
        lambda: len(list(client.iter_tiles(layer.customProperty("sentinelhub_byoc/collection_id")))) == 1,
        "it",
    )


@pytest.mark.parametrize(
    ("layer_id", "feature_id"), [("gone", 1), ("'; raise SystemExit #", 1), (None, 987654)], ids=repr
)
def test_what_is_no_tile_any_more_is_told(plugin, layer, iface, layer_id, feature_id):
    plugin.tile_action("zoom", layer_id or layer.id(), feature_id)
    assert any("no tile any more" in text for text in iface.messages())
