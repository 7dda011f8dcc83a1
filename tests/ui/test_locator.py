"""QGIS's own locator finds collections and tiles, and leads to them."""

from __future__ import annotations

import pytest
from clicks import wait_until
from qgis.core import (
    QgsFeedback,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsProject,
)
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.core.access import open_client, resolve_access
from sentinelhub_byoc.ui.locator import ByocLocator
from sentinelhub_byoc.ui.places import Places


class Search:
    """A locator with our filter alone, asked as its bar asks it."""

    def __init__(self, controller):
        self.locator = QgsLocator()
        self.filter = ByocLocator(controller, Places(controller))
        self.locator.registerFilter(self.filter)
        self.found = []
        self.ended = []
        # a copy: the result that the signal shows goes when it returns
        self.locator.foundResult.connect(lambda result: self.found.append(QgsLocatorResult(result)))
        self.locator.finished.connect(lambda: self.ended.append(True))

    def __call__(self, text):
        self.found.clear()
        self.ended.clear()
        self.feedback = QgsFeedback()  # QGIS takes a pointer to it
        self.locator.fetchResults(text, QgsLocatorContext(), self.feedback)
        wait_until(lambda: self.ended, "the end of the search")
        QTest.qWait(20)
        return [result.displayString for result in self.found]

    def choose(self, text):
        result = next(result for result in self.found if result.displayString == text)
        result.filter.triggerResult(result)


@pytest.fixture
def search(controller):
    made = Search(controller)
    yield made
    made.locator.deregisterFilter(made.filter)
    QTest.qWait(0)


@pytest.fixture
def scenes(connected):
    """Make two collections, the first of them with tiles."""
    client = open_client(resolve_access("My account"))
    scenes = client.create_collection(CollectionDraft("Alpine scenes", "samples"))
    client.create_collection(CollectionDraft("Coast", "samples"))
    for scene in ("20240603_tyrol", "20240613_sardinia"):
        client.create_tile(scenes, TileDraft(f"scenes/{scene}/(BAND).tif"))
    wait_until(lambda: all(tile.ended for tile in client.iter_tiles(scenes)), "the ingestion")
    return scenes


def test_without_a_connection_it_leads_to_the_panel(search, controller):
    assert search("byoc any") == ["Not connected: open the Sentinel Hub BYOC panel"]
    controller.dock.hide()
    search.choose("Not connected: open the Sentinel Hub BYOC panel")
    assert controller.dock.isVisible()


def test_without_the_prefix_it_stays_silent(search, scenes):
    assert search("Alpine") == []


def test_who_wants_it_without_the_prefix_types_two_letters_at_least(search, scenes):
    search.filter.setUseWithoutPrefix(True)
    assert search("a") == []
    assert search("al") == ["Alpine scenes"]


def test_the_bar_offers_it_by_its_prefix_after_what_is_on_this_computer(search):
    assert search.locator.prefixedFilters() == {"byoc": search.filter}
    assert search.filter.displayName() == "Sentinel Hub BYOC collections and tiles"
    assert search.filter.priority() == ByocLocator.Priority.Low


@pytest.mark.parametrize(
    ("text", "found"),
    [("", ["Alpine scenes", "Coast"]), ("alp", ["Alpine scenes"]), ("nothing such", [])],
    ids=["all", "a part", "none"],
)
def test_collections_are_found_by_name(search, scenes, text, found):
    assert sorted(search(f"byoc {text}")) == found


def test_a_collection_opens_in_the_panel(search, scenes, connected):
    search("byoc alpine")
    search.choose("Alpine scenes")
    assert connected.session.collection.id == scenes.id


@pytest.mark.parametrize("how", ["part", "path", "id", "capitals"])
def test_tiles_of_the_chosen_collection_are_found(search, scenes, connected, how):
    connected.session.choose_collection(scenes)
    client = open_client(resolve_access("My account"))
    tile = next(tile for tile in client.iter_tiles(scenes) if "tyrol" in tile.path)
    text = {"part": "tyrol", "path": tile.path, "id": tile.id, "capitals": "TYROL"}[how]
    assert search(f"byoc {text}") == [tile.path]


def test_a_tile_is_loaded_chosen_and_shown(search, scenes, connected, iface):
    connected.session.choose_collection(scenes)
    (path,) = search("byoc sardinia")
    search.choose(path)

    def shown():
        layers = QgsProject.instance().mapLayers().values()
        return next((f for layer in layers for f in layer.selectedFeatures()), None)

    feature = wait_until(shown, "the tile, selected in the layer")
    assert feature["path"] == path
    box = feature.geometry().boundingBox()
    canvas = iface.mapCanvas()
    wait_until(lambda: canvas.extent().contains(box), "the map at the tile")
    wait_until(lambda: canvas.extent().width() < 4 * box.width(), "the map at the tile alone")


def test_a_cancelled_search_ends_at_once(search, scenes, connected):
    class Cancelled(QgsFeedback):
        def __init__(self):
            super().__init__()
            self.cancel()

    clone = search.filter.clone()
    clone.prepare("alpine", QgsLocatorContext())
    context = QgsLocatorContext()
    context.usingPrefix = True
    heard = []
    clone.resultFetched.connect(heard.append)
    clone.fetchResults("alpine", context, Cancelled())
    assert heard == []


def test_a_service_that_does_not_answer_is_logged_and_raises_nothing(search, scenes, connected, sandbox):
    sandbox.stop()
    assert search("byoc alpine") == []
