"""Wiring: what `initGui` adds, `unload` takes away."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt

from .core.i18n import install_translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.gui import QgisInterface

    from .algorithms.provider import ByocProvider
    from .ui.actions import Actions
    from .ui.controller import Controller
    from .ui.desktop import Desktop
    from .ui.dock import ByocDock
    from .ui.options_page import OptionsFactory
    from .ui.startup import Startup

HERE = Path(__file__).resolve().parent
LOWER = [
    "byoc.models",
    "byoc.deployments",
    "core.messages",
    "core.tasks",
    "core.connections",
    "algorithms.base",
    "algorithms.parameters",
]
UPPER = [
    "core.tile_style",
    "core.tile_layer",
    "core.access",
    "core.cover_geometry",
    "ui.forms",
    "ui.work",
    "ui.notices",
    "ui.sandbox_host",
    "ui.collections_panel",
    "ui.tiles_panel",
    "ui.dock_contents",
    "ui.paged_model",
    "ui.tiles_model",
    "ui.tile_loader",
    "ui.tile_reading",
    "ui.tiles_desk",
    "ui.collections_model",
    "ui.collection_commands",
    "ui.collections_desk",
    "ui.tile_rasters",
    "ui.cover_editing",
    "ui.tile_actions_desk",
    "ui.connection_saving",
    "ui.connection_commands",
    "ui.connections_desk",
    "ui.layer_commands",
    "ui.controller",
    "ui.browser.items",
    "ui.browser.desk",
    "ui.layer_checks",
    "ui.desktop",
    "ui.options_page",
]
"""What algorithms, then dock and desktop are built on: importing each is a step of its own."""


class SentinelHubByocPlugin(QObject):
    """The plugin, as QGIS starts and stops it: with a window, or for Processing alone.

    Starting QGIS must not wait for it: `initGui` adds menu, toolbar and an empty dock, and all else comes in steps afterwards
    (`ui.startup`), or when it is asked for.
    """

    def __init__(self, iface: QgisInterface | None) -> None:  # noqa: QGS105 (handed over by QGIS)
        """Learn the user's language; `iface` is None without a window."""
        super().__init__()
        self.iface = iface
        self.provider: ByocProvider | None = None
        self.actions: Actions | None = None
        self._dock: ByocDock | None = None
        self._controller: Controller | None = None
        self._desktop: Desktop | None = None
        self._options: OptionsFactory | None = None
        self._startup: Startup | None = None
        self._translator = install_translator(HERE)

    @property
    def controller(self) -> Controller | None:
        """What is behind the dock; None without a window."""
        self._finish_start()
        return self._controller

    @property
    def desktop(self) -> Desktop | None:
        """What there is in QGIS's own places; None without a window."""
        self._finish_start()
        return self._desktop

    def initProcessing(self) -> None:
        """Offer the algorithms."""
        from .algorithms.provider import ByocProvider

        self.provider = ByocProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add menu, toolbar and an empty dock, and begin with the rest."""
        from .ui.actions import Actions
        from .ui.dock import ByocDock
        from .ui.startup import Startup

        self.actions = Actions(self.iface, self)
        self._dock = ByocDock(self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.hide()  # QGIS shows it again if it was open when the window was closed
        self._dock.setToggleVisibilityAction(self.actions.panel)
        self._startup = Startup(self._steps(), self)

    def _steps(self) -> Iterator[Callable[[], object]]:
        from .algorithms.provider import ALGORITHMS

        algorithms = (f"algorithms.{module}" for module in ALGORITHMS)
        for name in (*LOWER, *algorithms, *UPPER):
            yield partial(import_module, f".{name}", __package__)
        yield from (self.initProcessing, self._fill_dock, self._add_desktop, self._add_options)

    def _fill_dock(self) -> None:
        from .ui.controller import Controller

        self._controller = Controller(self.iface, self._dock)

    def _add_desktop(self) -> None:
        from .ui.desktop import Desktop

        self._desktop = Desktop(self.iface, self._controller)

    def _add_options(self) -> None:
        from .ui.options_page import OptionsFactory

        self._options = OptionsFactory(self._controller.connections.commands)
        self.iface.registerOptionsWidgetFactory(self._options)

    def _finish_start(self) -> None:
        if self._startup is not None:
            self._startup.finish()

    def tile_action(self, kind: str, layer_id: str, feature_id: int) -> None:
        """Do what an action on a tile's feature asks for; saved projects call this (`core.tile_actions`)."""
        if self.desktop is not None:
            self.desktop.features.run(kind, layer_id, feature_id)

    def unload(self) -> None:
        """Take away everything that was added, and stop what is under way."""
        from .core.tasks import cancel_all_tasks

        if self._startup is not None:
            self._startup.stop()
            self._startup = None
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._desktop is not None:
            self._desktop.remove()
            self._desktop = None
        if self._controller is not None:
            self._controller.close()
            self._controller = None
        if self._dock is not None:
            self.iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self.actions is not None:
            self.actions.remove()
            self.actions = None
        cancel_all_tasks()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
