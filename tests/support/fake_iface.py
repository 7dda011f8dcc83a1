"""An interface of QGIS for tests: a real window with real menus, toolbars, docks, canvas, layer tree and message bar.

It has no catch-all: what it does not offer raises `AttributeError`, so that a plugin that leans on something new fails
here and not on a user's machine. `snapshot` names everything that a plugin can add, so that a test can compare.
"""
# ruff: noqa: N802, N803, N815 (the names are QGIS's)

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication, QgsLayerTreeModel, QgsMapLayer, QgsMimeDataUtils, QgsProject
from qgis.gui import QgsGui, QgsLayerTreeMapCanvasBridge, QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QItemSelectionModel, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QMainWindow,
    QMenu,
    QTextBrowser,
    QToolBar,
    QVBoxLayout,
    QWidget,
)


@dataclass(frozen=True)
class CustomAction:
    """One entry that a plugin put into the layer tree's context menu."""

    action: QAction
    menu: str
    layer_type: Any
    all_layers: bool


class FakeInterface(QObject):
    """What a plugin sees of QGIS, over a real main window that a test may click in."""

    initializationCompleted = pyqtSignal()
    currentLayerChanged = pyqtSignal(QgsMapLayer)
    newProjectCreated = pyqtSignal()
    projectRead = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._window = QMainWindow()
        self._window.setObjectName("QgisApp")
        self._window.resize(1024, 768)
        central = QWidget(self._window)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        self._bar = QgsMessageBar(central)
        self._canvas = QgsMapCanvas(central)
        self._canvas.setObjectName("theMapCanvas")
        layout.addWidget(self._bar)
        layout.addWidget(self._canvas)
        self._window.setCentralWidget(central)
        self._menus = {
            name: self._add_menu(name) for name in ("plugin", "raster", "vector", "database", "web", "view")
        }
        self._plugin_toolbar = self._window.addToolBar("Plugins")
        self._plugin_toolbar.setObjectName("mPluginToolBar")
        self._layers_dock = QDockWidget("Layers", self._window)
        self._layers_dock.setObjectName("Layers")
        self._tree = QgsLayerTreeView(self._layers_dock)
        root = QgsProject.instance().layerTreeRoot()
        self._tree.setModel(QgsLayerTreeModel(root, self._tree))
        self._layers_dock.setWidget(self._tree)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._layers_dock)
        self._bridge = QgsLayerTreeMapCanvasBridge(root, self._canvas, self._window)
        self._tree.currentLayerChanged.connect(self.currentLayerChanged)
        self._vertex_tool = QAction("Vertex Tool (Current Layer)", self)
        self._add_feature = QAction("Add Polygon Feature", self)
        self.custom_actions: list[CustomAction] = []
        self.locator_filters: list[QObject] = []
        self.options_factories: list[Any] = []
        self.drop_handlers: list[QObject] = []
        self.options_shown: list[str] = []

    def _add_menu(self, name: str) -> QMenu:
        menu = self._window.menuBar().addMenu(name.title())
        menu.setObjectName(f"m{name.title()}Menu")
        return menu

    # the window and its parts
    def mainWindow(self) -> QMainWindow:
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def mapCanvases(self) -> list[QgsMapCanvas]:
        return [self._canvas]

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def messageTimeout(self) -> int:
        return 5

    def layerTreeView(self) -> QgsLayerTreeView:
        return self._tree

    def layerTreeCanvasBridge(self) -> QgsLayerTreeMapCanvasBridge:
        return self._bridge

    def iconSize(self, docked: bool = False) -> QSize:
        return QSize(16, 16) if docked else QSize(24, 24)

    def activeLayer(self) -> QgsMapLayer | None:
        return self._tree.currentLayer()

    def setActiveLayer(self, layer: QgsMapLayer) -> bool:
        self._tree.setCurrentLayer(layer)
        return self._tree.currentLayer() == layer

    def actionVertexToolActiveLayer(self) -> QAction:
        return self._vertex_tool

    def actionAddFeature(self) -> QAction:
        return self._add_feature

    def zoomToActiveLayer(self) -> None:
        self._tree.defaultActions().zoomToLayers(self._canvas)

    # menus
    def pluginMenu(self) -> QMenu:
        return self._menus["plugin"]

    def rasterMenu(self) -> QMenu:
        return self._menus["raster"]

    def vectorMenu(self) -> QMenu:
        return self._menus["vector"]

    def databaseMenu(self) -> QMenu:
        return self._menus["database"]

    def webMenu(self) -> QMenu:
        return self._menus["web"]

    def viewMenu(self) -> QMenu:
        return self._menus["view"]

    def addPluginToMenu(self, name: str, action: QAction) -> None:
        self._add_to_menu("plugin", name, action)

    def removePluginMenu(self, name: str, action: QAction) -> None:
        self._remove_from_menu("plugin", name, action)

    def addPluginToRasterMenu(self, name: str, action: QAction) -> None:
        self._add_to_menu("raster", name, action)

    def removePluginRasterMenu(self, name: str, action: QAction) -> None:
        self._remove_from_menu("raster", name, action)

    def addPluginToWebMenu(self, name: str, action: QAction) -> None:
        self._add_to_menu("web", name, action)

    def removePluginWebMenu(self, name: str, action: QAction) -> None:
        self._remove_from_menu("web", name, action)

    def _add_to_menu(self, menu: str, name: str, action: QAction) -> None:
        parent = self._menus[menu]
        found = [entry.menu() for entry in parent.actions() if entry.menu() and entry.menu().title() == name]
        (found[0] if found else parent.addMenu(name)).addAction(action)

    def _remove_from_menu(self, menu: str, name: str, action: QAction) -> None:
        for entry in self._menus[menu].actions():
            if entry.menu() is not None and entry.menu().title() == name:
                entry.menu().removeAction(action)
                if not entry.menu().actions():
                    self._menus[menu].removeAction(entry)
                    entry.menu().deleteLater()

    # toolbars
    def addToolBar(
        self, toolbar: str | QToolBar, area: Any = Qt.ToolBarArea.TopToolBarArea
    ) -> QToolBar | None:
        if isinstance(toolbar, str):
            made = QToolBar(toolbar, self._window)
            self._window.addToolBar(area, made)
            return made
        self._window.addToolBar(area, toolbar)
        return None

    def addToolBarIcon(self, action: QAction) -> int:
        self._plugin_toolbar.addAction(action)
        return 0

    def removeToolBarIcon(self, action: QAction) -> None:
        self._plugin_toolbar.removeAction(action)

    # docks
    def addDockWidget(self, area: Any, dock: QDockWidget) -> None:
        self._window.addDockWidget(area, dock)
        self._menus["view"].addAction(dock.toggleViewAction())
        dock.show()

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self._window.removeDockWidget(dock)
        self._menus["view"].removeAction(dock.toggleViewAction())

    # the layer tree's context menu
    def addCustomActionForLayerType(
        self, action: QAction, menu: str, layer_type: Any, all_layers: bool
    ) -> None:
        self.custom_actions.append(CustomAction(action, menu, layer_type, all_layers))

    def addCustomActionForLayer(self, action: QAction, layer: QgsMapLayer) -> None:
        if not any(entry.action is action for entry in self.custom_actions):
            msg = "QGIS ignores addCustomActionForLayer before addCustomActionForLayerType."
            raise LookupError(msg)

    def removeCustomActionForLayerType(self, action: QAction) -> bool:
        kept = [entry for entry in self.custom_actions if entry.action is not action]
        found = len(kept) < len(self.custom_actions)
        self.custom_actions = kept
        return found

    # places that later parts of the plugin use
    def registerLocatorFilter(self, locator_filter: QObject) -> None:
        self.locator_filters.append(locator_filter)

    def deregisterLocatorFilter(self, locator_filter: QObject) -> None:
        self.locator_filters.remove(locator_filter)

    def registerCustomDropHandler(self, handler: QObject) -> None:
        self.drop_handlers.append(handler)

    def unregisterCustomDropHandler(self, handler: QObject) -> None:
        self.drop_handlers.remove(handler)

    def drop(self, uris: list[QgsMimeDataUtils.Uri]) -> None:
        """Do what QGIS does with something of a plugin's that was dropped on the map."""
        for uri in uris:
            if uri.layerType != "custom":
                msg = f"Not for a plugin: {uri.layerType}"
                raise LookupError(msg)
            takers = [h for h in self.drop_handlers if h.customUriProviderKey() == uri.providerKey]
            takers[0].handleCustomUriDrop(uri)

    def showOptionsDialog(self, parent: QWidget | None = None, currentPage: str = "") -> None:
        self.options_shown.append(currentPage)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_factories.remove(factory)

    # for tests
    def snapshot(self) -> dict[str, Any]:
        """Name everything that a plugin can add here or to the application, to be compared before and after."""
        QTest.qWait(0)  # lets deleteLater take place
        providers = QgsApplication.processingRegistry().providers()
        return {
            "children of the window": sorted(_describe(child) for child in self._window.children()),
            "docks": sorted(dock.objectName() for dock in self._window.findChildren(QDockWidget)),
            "toolbars": sorted(bar.objectName() for bar in self._window.findChildren(QToolBar)),
            "menus": {name: sorted(_actions(menu)) for name, menu in self._menus.items()},
            "plugin toolbar": sorted(_actions(self._plugin_toolbar)),
            "context menu": [entry.action.text() for entry in self.custom_actions],
            "locator filters": len(self.locator_filters),
            "options pages": len(self.options_factories),
            "drop handlers": len(self.drop_handlers),
            "browser roots": sorted(
                one.name() for one in QgsApplication.dataItemProviderRegistry().providers()
            ),
            "browser menus": sorted(one.name() for one in QgsGui.dataItemGuiProviderRegistry().providers()),
            "providers": sorted(provider.id() for provider in providers),
            "tasks": [task.description() for task in QgsApplication.taskManager().tasks() if task.isActive()],
        }

    def select_layers(self, *layers: QgsMapLayer) -> None:
        """Select layers in the tree, and no others."""
        self._tree.clearSelection()
        root = QgsProject.instance().layerTreeRoot()
        for layer in layers:
            index = self._tree.node2index(root.findLayer(layer.id()))
            self._tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def messages(self) -> list[str]:
        """Give the messages as the bar shows them to the eye, HTML rendered."""
        return [item.findChild(QTextBrowser).toPlainText() for item in self._bar.items()]

    def close(self) -> None:
        """Close the window and free it."""
        self._bar.clearWidgets()
        self._canvas.stopRendering()
        self._canvas.setLayers([])
        self._window.close()
        self._window.deleteLater()
        QTest.qWait(0)


def _actions(holder: QMenu | QToolBar) -> list[str]:
    found = []
    for action in holder.actions():
        found.append(action.text())
        if action.menu() is not None:
            found += [f"{action.text()} / {text}" for text in _actions(action.menu())]
    return found


def _describe(thing: QObject) -> str:
    return f"{type(thing).__name__} {thing.objectName()}"
