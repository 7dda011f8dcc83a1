"""The entries in toolbar, Web menu and the layers' context menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QToolBar

from .forms import icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtGui import QIcon

    from .controller import Controller

MENU = "Sentinel Hub BYOC"
"""The product's name, which is not translated."""


class Actions(QObject):
    """Adds all entries when made; `remove` takes every one away."""

    def __init__(self, iface: QgisInterface, controller: Controller) -> None:  # noqa: QGS105 (handed over by QGIS)
        """Add the entries to QGIS."""
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.panel = QAction(icon("icon"), self.tr("Sentinel Hub BYOC panel"), self)
        self.panel.setToolTip(self.tr("Show collections and tiles of Sentinel Hub BYOC"))
        self.panel.setCheckable(True)
        self.panel.triggered.connect(lambda shown: controller.show_dock() if shown else None)
        self.register = self._action(
            icon("register"), self.tr("Register selected rasters…"), controller.register_selected
        )
        self.load = self._action(
            icon("load_tiles"), self.tr("Load the collection's tiles on the map"), controller.load_on_map
        )
        self.cover = self._action(
            icon("cover"), self.tr("Derive cover geometry of selected rasters"), controller.derive_cover
        )
        self.sandbox = self._action(
            icon("sandbox"), self.tr("Try without an account"), controller.try_sandbox
        )
        self.register_layer = self._action(
            icon("register"), self.tr("Register in BYOC collection…"), controller.register_selected
        )
        self.cover_layer = self._action(
            icon("cover"), self.tr("Derive cover geometry"), controller.derive_cover
        )
        self.toolbar: QToolBar = iface.addToolBar(MENU)
        self.toolbar.setObjectName("SentinelHubByocToolBar")
        self.toolbar.addActions([self.panel, self.register, self.load, self.cover])
        self._in_menu = (self.panel, self.register, self.load, self.cover, self.sandbox)
        for action in self._in_menu:
            iface.addPluginToWebMenu(MENU, action)
        self._on_layers = (self.register_layer, self.cover_layer)
        raster = QgsRasterLayer().type()  # one value under every version's name for it
        for action in self._on_layers:
            iface.addCustomActionForLayerType(action, "", raster, True)
        controller.dock.setToggleVisibilityAction(self.panel)

    def _action(self, picture: QIcon, text: str, slot: Callable[[], None]) -> QAction:
        made = QAction(picture, text, self)
        made.triggered.connect(lambda _checked: slot())
        return made

    def remove(self) -> None:
        """Take everything away that was added."""
        for action in self._in_menu:
            self._iface.removePluginWebMenu(MENU, action)
        for action in self._on_layers:
            self._iface.removeCustomActionForLayerType(action)
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self.deleteLater()
