"""Wiring: what `initGui` adds, `unload` takes away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt

from .algorithms.provider import ByocProvider
from .core.i18n import install_translator
from .core.tasks import cancel_all_tasks

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .ui.controller import Controller
    from .ui.desktop import Desktop
    from .ui.options_page import OptionsFactory


class SentinelHubByocPlugin(QObject):
    """The plugin, as QGIS starts and stops it: with a window, or for Processing alone."""

    def __init__(self, iface: QgisInterface | None) -> None:  # noqa: QGS105 (handed over by QGIS)
        """Learn the user's language; `iface` is None without a window."""
        super().__init__()
        self.iface = iface
        self.provider: ByocProvider | None = None
        self.controller: Controller | None = None
        self.desktop: Desktop | None = None
        self.options: OptionsFactory | None = None
        self._translator = install_translator(Path(__file__).resolve().parent)

    def initProcessing(self) -> None:
        """Offer the algorithms."""
        self.provider = ByocProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the algorithms, the dock, and what there is in QGIS's own menus and panels."""
        from .ui.controller import Controller
        from .ui.desktop import Desktop
        from .ui.options_page import OptionsFactory

        self.initProcessing()
        self.controller = Controller(self.iface)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.controller.dock)
        self.controller.dock.hide()  # QGIS shows it again if it was open when the window was closed
        self.desktop = Desktop(self.iface, self.controller)
        self.options = OptionsFactory(self.controller.connections.commands)
        self.iface.registerOptionsWidgetFactory(self.options)

    def tile_action(self, kind: str, layer_id: str, feature_id: int) -> None:
        """Do what an action on a tile's feature asks for; saved projects call this (`core.tile_actions`)."""
        if self.desktop is not None:
            self.desktop.features.run(kind, layer_id, feature_id)

    def unload(self) -> None:
        """Take away everything that was added, and stop what is under way."""
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.desktop is not None:
            self.desktop.remove()
            self.desktop = None
        if self.controller is not None:
            self.iface.removeDockWidget(self.controller.dock)
            self.controller.close()
            self.controller = None
        cancel_all_tasks()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
