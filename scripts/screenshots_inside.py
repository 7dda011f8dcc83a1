"""What `make screenshots` does inside QGIS: uses the plugin as somebody would, and takes a picture now and then."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

from clicks import click, click_cell, column_texts, opened, wait_until
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QTreeView, QWidget
from qgis.utils import iface, plugins

PLUGIN = "sentinelhub_byoc"
MAP_CRS = "EPSG:3035"
VIEW = QgsRectangle(3_850_000, 1_700_000, 5_250_000, 3_330_000)
"""Where the sample scenes are, in MAP_CRS."""
CLOSE_VIEW = QgsRectangle(4_150_000, 2_030_000, 4_950_000, 2_800_000)
"""Where the scenes ON_MAP are, with room below for a window."""
FOLDER = Path(os.environ["BYOC_PICTURES"])
COLLECTION = "Sample scenes"
FAILED = "FAILED"
ON_MAP = ("20240603_tyrol", "20240606_slovenia")
DOCK_WIDTH = 420
ROOMY = 1100
"""Pixels of a screen from which on panels need not be narrow."""


class Sitting:
    """One QGIS in front of the camera."""

    def __init__(self) -> None:
        """Take the plugin as QGIS has loaded it."""
        self.controller = plugins[PLUGIN].controller
        self.dock = self.controller.dock
        self.window = iface.mainWindow()

    # the stage
    def prepare(self) -> None:
        """Fill the screen, put the countries under everything, show the panel."""
        self.window.showNormal()
        self.window.setGeometry(QGuiApplication.primaryScreen().availableGeometry())
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() not in {"Layers", "Browser", self.dock.objectName()}:
                dock.hide()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
        self.add_countries()
        toolbar = self.window.findChild(QWidget, "SentinelHubByocToolBar")
        click(toolbar.widgetForAction(toolbar.actions()[0]))
        wait_until(self.dock.isVisible, "the panel")

    def add_countries(self) -> None:
        """Add the world map that QGIS ships, in quiet colours."""
        world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
        layer = QgsVectorLayer(f"{world}|layername=countries", "Countries", "ogr")
        symbol = QgsFillSymbol.createSimple(
            {"color": "#f4f1ea", "outline_color": "#b3aca0", "outline_width": "0.2"}
        )
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        added = QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().layerTreeRoot().findLayer(added).setExpanded(False)
        self.look()

    def look(self, view: QgsRectangle = VIEW) -> None:
        """Show a part of the world, by default where the scenes are, and wait until it is drawn."""
        QTest.qWait(300)
        iface.mapCanvas().setExtent(view)
        iface.mapCanvas().refresh()
        QTest.qWait(800)
        wait_until(lambda: not iface.mapCanvas().isDrawing(), "the drawn map")

    def connect(self) -> None:
        """Press "Try without an account", and choose the collection that has something to show."""
        if self.controller.session.access is None:
            click(self.dock.contents.tryButton)
            wait_until(lambda: self.controller.session.access, "the sandbox", seconds=30)
        wait_until(
            lambda: COLLECTION in column_texts(self.controller.collections.model, 0), "the collections"
        )
        screen = QGuiApplication.primaryScreen().availableGeometry()
        left = self.window.findChild(QDockWidget, "Layers")
        widths = [160, 300] if screen.width() < ROOMY else [left.width(), DOCK_WIDTH]
        self.window.resizeDocks([left, self.dock], widths, Qt.Orientation.Horizontal)
        QTest.qWait(200)
        self.window.setGeometry(screen)
        names = column_texts(self.controller.collections.model, 0)
        QTest.qWait(300)
        click_cell(self.dock.collections_panel.collectionsView, names.index(COLLECTION))
        wait_until(self.controller.tiles.model.rowCount, "the tiles")
        iface.messageBar().clearWidgets()
        QTest.qWait(300)

    def add_scenes(self) -> None:
        """Add a few scenes of the sample bucket as rasters."""
        for sample in self.controller.host.samples:
            if sample.name in ON_MAP:
                layer = QgsRasterLayer(next(f for f in sample.files if "B04" in f), sample.name)
                added = QgsProject.instance().addMapLayer(layer)
                QgsProject.instance().layerTreeRoot().findLayer(added).setExpanded(False)

    def load_tiles(self) -> None:
        """Load the collection's tiles on the map."""
        click(self.dock.tiles_panel.loadButton)
        wait_until(lambda: iface.messageBar().currentItem() is not None, "the message that they are there")
        self.look()

    def choose_failed(self) -> None:
        """Click the first tile that failed."""
        tiles = self.controller.tiles.model.rows()
        row = next(number for number, tile in enumerate(tiles) if tile.status == FAILED)
        click_cell(self.dock.tiles_panel.tilesView, row)
        QTest.qWait(300)

    # the camera
    def whole(self, name: str) -> None:
        """Take the whole screen, menus and windows and all."""
        # QGIS makes its window wider while the progress bar of the map is in the status bar
        self.window.setGeometry(QGuiApplication.primaryScreen().availableGeometry())
        QTest.qWait(400)
        self.save(name, QGuiApplication.primaryScreen().grabWindow(0))

    def one(self, name: str, widget: QWidget) -> None:
        """Take one window or panel."""
        QTest.qWait(400)
        self.save(name, widget.grab())

    def save(self, name: str, picture: QPixmap) -> None:
        """Write a picture."""
        if not picture.save(str(FOLDER / f"{name}.png")):
            msg = f"The picture {name} cannot be written to {FOLDER}."
            raise RuntimeError(msg)

    # the pictures
    def start(self) -> None:
        """Take the panel before anything is connected."""
        self.one("start", self.dock)

    def connection(self) -> None:
        """Take the dialog for a new connection."""
        from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog

        click(self.dock.contents.addButton)
        dialog = opened(ConnectionDialog)
        dialog.nameEdit.setText("My account")
        self.one("connection", dialog)
        dialog.reject()

    def dock_itself(self, name: str) -> None:
        """Take the panel with collections and tiles."""
        self.connect()
        self.one(name, self.dock)

    def tiles_on_map(self, name: str) -> None:
        """Take the whole window with the tiles on the map."""
        self.connect()
        self.load_tiles()
        self.whole(name)
        iface.messageBar().clearWidgets()

    def failed_tile(self, name: str) -> None:
        """Take the panel with a failed tile explained."""
        self.connect()
        self.choose_failed()
        self.one(name, self.dock)

    def register(self, name: str) -> None:
        """Take the window that registers, with the footprint of one row on the map."""
        from sentinelhub_byoc.ui.register_cells import POINTS
        from sentinelhub_byoc.ui.register_dialog import RegisterDialog

        self.connect()
        names = column_texts(self.controller.collections.model, 0)
        click_cell(self.dock.collections_panel.collectionsView, names.index("Coast survey"))
        tiles = [la.id() for la in QgsProject.instance().mapLayers().values() if la.name() == COLLECTION]
        QgsProject.instance().removeMapLayers(tiles)
        self.add_scenes()
        iface.layerTreeView().setCurrentLayer(None)  # without a choice the window offers all rasters
        click(self.dock.tiles_panel.registerButton)
        dialog = opened(RegisterDialog)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        dialog.resize(min(1080, screen.width() - 20), 430)
        dialog.move((screen.width() - dialog.width()) // 2, screen.height() - dialog.height() - 40)
        self.look(CLOSE_VIEW)
        wait_until(dialog.registerButton.isEnabled, "rows that can be registered", seconds=20)
        click_cell(dialog.table, 0, 1)
        wait_until(lambda: dialog.model.index(1, POINTS).data(), "the footprints", seconds=20)
        QTest.qWait(800)
        self.whole(name)
        dialog.close()

    def options(self) -> None:
        """Open the options at the plugin's page; the dialog is modal, so the camera is set up before."""
        failures: list[str] = []

        def shoot() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(500, shoot)
                return
            try:
                self.one("options", dialog)
            except Exception:  # noqa: BLE001 (told after the dialog is closed)
                failures.append(traceback.format_exc())
            dialog.reject()

        QTimer.singleShot(2500, shoot)
        iface.showOptionsDialog(self.window, "mOptionsPageSentinelHubByoc")
        if failures:
            raise RuntimeError(failures[0])

    def browser(self) -> None:
        """Unfold the plugin's part of the browser down to the tiles."""
        self.connect()
        dock = self.window.findChild(QDockWidget, "Browser")
        dock.show()
        dock.raise_()
        QTest.qWait(500)
        view = dock.findChild(QTreeView)
        index = self.row_named(view, None, "Sentinel Hub BYOC")
        for name in ("Sandbox", COLLECTION):
            view.expand(index)
            index = wait_until(lambda i=index, n=name: self.row_named(view, i, n), name)
        view.expand(index)
        layers = self.window.findChild(QDockWidget, "Layers")
        layers.hide()
        QTest.qWait(1500)
        view.scrollTo(self.row_named(view, None, "Sentinel Hub BYOC"), QTreeView.ScrollHint.PositionAtTop)
        self.one("browser", dock)
        layers.show()

    def row_named(self, view: QTreeView, parent, name: str):  # noqa: ANN001, ANN201 (model indexes)
        """Find a row by the beginning of what it shows."""
        model = view.model()
        root = view.rootIndex() if parent is None else parent
        rows = [model.index(row, 0, root) for row in range(model.rowCount(root))]
        return next((row for row in rows if str(row.data()).startswith(name)), None)

    def locator(self) -> None:
        """Type into the locator."""
        self.connect()
        edit = next(
            edit
            for edit in self.window.statusBar().findChildren(QLineEdit)
            if "Ctrl+K" in edit.placeholderText()
        )
        self.window.activateWindow()
        edit.setFocus()
        QTest.keyClicks(edit, "byoc scenes")
        QTest.qWait(2500)
        whole = QGuiApplication.primaryScreen().grabWindow(0)
        ratio = whole.devicePixelRatio()
        corner = edit.mapToGlobal(QPoint(0, 0))
        height = int(420 * ratio)
        top = int((corner.y() + edit.height() + 8) * ratio) - height
        self.save("locator", whole.copy(0, max(0, top), int(720 * ratio), height))
        edit.clear()

    def take(self, name: str) -> None:
        """Take the picture called `name`."""
        base = name.split("-", maxsplit=1)[0]
        if name in {"start", "connection", "options", "browser", "locator"}:
            getattr(self, name)()
        elif name == "failed-tile":
            self.failed_tile(name)
        elif base == "register":
            self.register(name)
        elif base in {"dock", "high"}:
            self.dock_itself(name)
        else:
            self.tiles_on_map(name)


def run() -> None:
    """Take what is wanted; what goes wrong is on stderr, where the script outside looks."""
    sitting = Sitting()
    wanted = os.environ["BYOC_WANTED"].split()
    name = "the stage"
    try:
        sitting.prepare()
        for name in wanted:
            sitting.take(name)
    except BaseException:  # noqa: BLE001 (the script outside fails with it)
        traceback.print_exc()
        sitting.whole(f"broken-{name}")
    for window in QApplication.topLevelWidgets():
        if window is not sitting.window and window.isVisible():
            window.close()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1500, run)
