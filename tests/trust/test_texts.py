"""Whatever the service says is shown as text: nothing is rendered, evaluated or fetched, in no place of QGIS's or ours."""

from __future__ import annotations

import pytest
from browsing import Browsing
from clicks import click, click_cell, opened, wait_until
from hostile_service import COLLECTION, TEXTS, TILE, HostileService
from processing_log import ProcessingLog
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsLocatorContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageLogViewer, QgsMessageViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton
from rendered import as_qt_takes_it, everything, of_model
from scripted_server import ScriptedServer
from sentinelhub_byoc.algorithms.bucket_report import bucket_report
from sentinelhub_byoc.algorithms.check_report import CheckedTile, report_html
from sentinelhub_byoc.bucket.doctor import BucketFinding
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.core.connections import Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials
from sentinelhub_byoc.core.plain import inert, title
from sentinelhub_byoc.core.processing_feedback import AlgorithmLog
from sentinelhub_byoc.raster.findings import RULES, Finding
from sentinelhub_byoc.ui.browser.desk import BrowserDesk
from sentinelhub_byoc.ui.findings_dialog import FindingsDialog
from sentinelhub_byoc.ui.findings_model import CheckedRaster
from sentinelhub_byoc.ui.layer_checks import LayerChecks
from sentinelhub_byoc.ui.layer_menu import LayerMenu
from sentinelhub_byoc.ui.locator import ByocLocator
from sentinelhub_byoc.ui.places import Places

NAME = "A stranger's service"


@pytest.fixture
def bait():
    """A server that no text may have asked for anything."""
    with ScriptedServer() as running:
        yield running.url
        assert running.requests == []


@pytest.fixture(params=TEXTS)
def text(request, bait):
    return TEXTS[request.param].format(bait=bait)


@pytest.fixture
def seen():
    """Collects what was shown, and fails as soon as something is HTML that should not be."""
    return Seen()


class Seen:
    """What a reader saw, place by place."""

    def __init__(self):
        self.places = {}

    def look(self, when, shown=None):
        for one in everything() if shown is None else shown:
            assert one.markup() == [], (when, one.place, one.text)
            assert "bold" not in one.read or "<b>" in one.read or "‹b>" in one.read, (
                when,
                one.place,
                one.text,
            )
            self.places.setdefault(when, []).append(one.read)

    def has(self, when, *texts):
        found = "\n".join(self.places[when])
        return any(text in found for text in texts)


@pytest.fixture
def service(text):
    with HostileService(text) as running:
        save_connection(running)
        yield running


def save_connection(running):
    """Save a connection to a service, titled as the service speaks."""
    authcfg = store_credentials(NAME, Credentials("an-id", "a-secret-of-this-test"))
    deployment = custom(running.url, running.token_url, title=running.text or "")
    ConnectionStore().save(Connection(NAME, deployment, authcfg))


def connect(controller, iface):
    """Show the dock, and connect it."""
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, controller.dock)
    controller.connections.show_saved(NAME)
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.rowCount() == 1, "the collection")


@pytest.fixture
def connected(service, controller, iface):
    viewer = QgsMessageLogViewer()
    connect(controller, iface)
    yield controller
    viewer.deleteLater()


@pytest.fixture
def chosen(connected):
    click_cell(connected.dock.collections_panel.collectionsView, 0)
    wait_until(lambda: connected.tiles.model.rowCount() == 1, "the tile")
    click_cell(connected.dock.tiles_panel.tilesView, 0)
    QTest.qWait(20)
    return connected


def test_tables_dialogs_messages_and_logs(chosen, text, seen, iface):
    seen.look("dock")
    assert seen.has("dock", text)
    for when, act in DIALOGS.items():
        act(chosen)
        dialog = wait_until(shown_dialog, f"the dialog to {when}")
        QTest.qWait(50)
        seen.look(when)
        dialog.close()
        QTest.qWait(0)
    assert seen.has("show the cause", text)
    for act in ACTIONS:
        iface.messageBar().clearWidgets()
        act(chosen)
        wait_until(iface.messageBar().items, "the message")
        seen.look("message")
        details = [
            part
            for part in iface.messageBar().findChildren(QPushButton)
            if part.text() == "Details" and part.isVisible()
        ]
        for button in details[:1]:
            click(button)
            opened(QgsMessageViewer).close()
    words = " ".join(text.split())[:20]
    assert any(words in " ".join(said.split()) for said in seen.places["message"])
    logged = "\n".join(
        edit.toPlainText() for edit in kind_of(QgsMessageLogViewer)[0].findChildren(QPlainTextEdit)
    )
    assert words in " ".join(logged.split())


DIALOGS = {
    "delete a tile": lambda c: c.tile_actions.delete(),
    "change the time": lambda c: c.tile_actions.change_time(),
    "show the cause": lambda c: Places(c).show_cause(c.tiles.model.rows()[0]),
    "edit the collection": lambda c: c.collections.commands.edit(),
    "copy tiles": lambda c: c.collections.commands.copy_tiles(),
    "delete the collection": lambda c: c.collections.commands.delete(),
}
ACTIONS = (
    lambda c: c.tile_actions.reingest(),
    lambda c: c.tiles.load_on_map(),
    lambda c: c.tile_actions.open_rasters(),
)


def kind_of(kind):
    """Give the widgets of a kind."""
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, kind)]


def shown_dialog():
    """Give the dialog that was opened."""
    kept = (QgsMessageLogViewer,)
    return next((one for one in kind_of(QDialog) if one.isVisible() and not isinstance(one, kept)), None)


def test_the_map_its_layers_and_their_tips(chosen, text, seen, iface):
    click(chosen.dock.tiles_panel.loadButton)
    layer = wait_until(lambda: next(iter(QgsProject.instance().mapLayers().values()), None), "the layer")
    wait_until(lambda: layer.featureCount() == 1, "the tile")
    seen.look("layers", of_model(iface.layerTreeView().model(), "layer tree"))
    assert layer.name() == title(text)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    assert QgsExpression.replaceExpressionText(layer.name(), context) == layer.name()  # as legends do
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    seen.look("map tip", [as_qt_takes_it("map tip", tip, rich=True)])
    assert "".join(text.split()) in "".join("".join(seen.places["map tip"]).split())
    names = [task.description() for task in QgsApplication.taskManager().tasks()]
    assert [name for name in names if as_qt_takes_it("task", name).document] == []


def test_the_browser_and_the_locator(chosen, text, seen, iface):
    desk = BrowserDesk(iface, chosen, Places(chosen))
    browsing = Browsing()
    root = browsing.root()
    browsing.open(root)
    connection = browsing.children(root)[0]
    browsing.open(connection)
    collection = browsing.children(connection)[0]
    browsing.open(collection)
    seen.look("browser", of_model(browsing.model, "browser", browsing.index(root)))
    assert seen.has("browser", text)
    desk.close()
    found = []
    locator = ByocLocator(chosen, Places(chosen))
    locator.resultFetched.connect(lambda result: found.append((result.displayString, result.description)))
    locator.prepare("", QgsLocatorContext())
    context = QgsLocatorContext()
    context.usingPrefix = True
    locator.fetchResults(text[:4], context, QgsFeedback())
    shown = [as_qt_takes_it("locator", part, rich=False) for result in found for part in result]
    seen.look("locator", shown)
    assert seen.has("locator", text)


@pytest.mark.parametrize("tell", ["pushInfo", "pushWarning", "reportError", "setProgressText"])
def test_the_log_of_algorithms(text, seen, tell):
    log = ProcessingLog()
    getattr(AlgorithmLog(log), tell)(text)
    feedback = QgsProcessingFeedback(True)  # which copies all into QGIS's log
    viewer = QgsMessageLogViewer()
    getattr(AlgorithmLog(feedback), tell)(text)
    seen.look("panel")
    for html in (feedback.htmlLog(), log.everything):
        seen.look("log", [as_qt_takes_it("log", html, rich=html is not log.everything)])
    assert "".join(inert(text).split()) in "".join("".join(seen.places["log"]).split())
    viewer.deleteLater()


def test_an_algorithm_that_fails(service, text, seen, qgis_app):
    from sentinelhub_byoc.algorithms.deletetiles import DeleteTiles

    algorithm = DeleteTiles().create()
    parameters = {"CONNECTION": NAME, "COLLECTION_ID": COLLECTION, "TILE_IDS": TILE, "CONFIRM": True}
    viewer = QgsMessageLogViewer()
    log = ProcessingLog()
    algorithm.run(parameters, QgsProcessingContext(), log)
    seen.look("panel")
    assert "".join(inert(text).split())[:20] in "".join(log.everything.split())
    viewer.deleteLater()


def test_a_sight_that_would_miss_markup_is_none():
    assert as_qt_takes_it("x", '<img src="http://127.0.0.1/x">').markup() == ["picture http://127.0.0.1/x"]
    assert as_qt_takes_it("x", 'a <a href="http://127.0.0.1/y">b</a>').markup() == ["link http://127.0.0.1/y"]


@pytest.mark.parametrize("text", [*TEXTS.values(), "a < b && c", "a & b; c", "[%% x %%]"])
def test_inert_texts_read_the_same(text):
    for shown in (inert(text), as_qt_takes_it("x", inert(text), rich=True).read):
        plain = "".join(shown.replace("\u2060", "").replace("‹", "<").split())
        assert plain == "".join(text.replace("\u202e", "\\u202e").replace("\u2066", "\\u2066").split())
    assert QgsExpression.replaceExpressionText(inert(text), QgsExpressionContext()) == inert(text)


def test_what_the_service_leaves_out_is_no_fault(controller, iface, seen):
    with HostileService(None) as running:
        save_connection(running)
        connect(controller, iface)
        click_cell(controller.dock.collections_panel.collectionsView, 0)
        wait_until(lambda: controller.tiles.model.rowCount() == 1, "the tile")
        seen.look("dock")
        assert seen.has("dock", COLLECTION)


def test_pages_that_algorithms_write(text, seen):
    rule = next(iter(RULES))
    finding = Finding(rule, "error", text, text, text, text, text, text)
    bucket = BucketFinding("listing", "error", text, text)
    for html in (
        report_html([CheckedTile(text, (text,), (finding,))]),
        bucket_report(text, text, text, [bucket]),
    ):
        seen.look("page", [as_qt_takes_it("page", html, rich=True)])
        assert "".join(text.split()) in "".join(seen.places["page"][-1].split())


def test_findings_of_rasters(text, seen, iface):
    finding = Finding(next(iter(RULES)), "error", text, text, text, text, text, text)
    dialog = FindingsDialog([CheckedRaster(text, text, (finding,), text)], text)
    dialog.show()
    click_cell(dialog.findingsView, 0)
    seen.look("findings")
    assert seen.has("findings", text)
    dialog.close()


def test_layers_with_such_names_in_their_menu_and_the_register_window(chosen, text, seen, iface):
    layer = QgsVectorLayer("Point", text, "memory")
    assert QgsProject.instance().addMapLayer(layer)
    raster = QgsRasterLayer("", text)
    assert QgsProject.instance().addMapLayer(raster)
    menu = LayerMenu(iface, chosen, LayerChecks(chosen.shared, iface.layerTreeView()))
    iface.select_layers(raster)
    QTest.qWait(20)
    seen.look("menu", [as_qt_takes_it("tip", action.toolTip()) for action in menu.actions])
    assert "".join(text.split()) in "".join("".join(seen.places["menu"]).split())
    chosen.layers.register([raster])
    QTest.qWait(200)
    seen.look("register")
    menu.remove()
    for dialog in kind_of(QDialog):
        dialog.close()
