"""The entries in toolbar and Web menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Protocol

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton

from ..core.help import help_url
from .forms import icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtGui import QIcon

    from .controller import Controller
    from .desktop import Desktop

MENU = "Sentinel Hub BYOC"
"""The product's name, which is not translated."""


class Parts(Protocol):
    """What the entries lead to; it may be made only when it is asked for."""

    @property
    def controller(self) -> Controller:
        """What is behind the dock."""

    @property
    def desktop(self) -> Desktop:
        """What there is in QGIS's own places."""


class Actions(QObject):
    """Adds all entries when made; `remove` takes every one away."""

    def __init__(  # noqa: QGS105 (handed over by QGIS)
        self, iface: QgisInterface, plugin: Parts
    ) -> None:
        """Add the entries to QGIS; they ask `plugin` for its parts only when they are used."""
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._plugin = plugin
        self.panel = QAction(icon("icon"), self.tr("Sentinel Hub BYOC panel"), self)
        self.panel.setToolTip(self.tr("Show collections and tiles of Sentinel Hub BYOC"))
        self.panel.setCheckable(True)
        self.panel.triggered.connect(lambda shown: plugin.controller.show_dock() if shown else None)
        self.register = self._action(
            icon("register"),
            self.tr("Register selected rasters…"),
            lambda plugin: plugin.controller.register_selected(),
        )
        self.load = self._action(
            icon("load_tiles"),
            self.tr("Load the collection's tiles on the map"),
            lambda plugin: plugin.controller.load_on_map(),
        )
        self.cover = self._action(
            icon("cover"),
            self.tr("Derive cover geometry of selected rasters"),
            lambda plugin: plugin.controller.derive_cover(),
        )
        self.check = self._action(
            icon("check"),
            self.tr("Check selected rasters for BYOC"),
            lambda plugin: plugin.desktop.checks.check_selected(),
        )
        self.sandbox = self._action(
            icon("sandbox"), self.tr("Try without an account"), lambda plugin: plugin.controller.try_sandbox()
        )
        theme = QgsApplication.getThemeIcon
        self.options = self._action(
            theme("/mActionOptions.svg"), self.tr("Options…"), lambda _: self.show_options()
        )
        self.help = self._action(
            theme("/mActionHelpContents.svg"), self.tr("Help"), lambda _: self.show_help()
        )
        self._add_menu()
        self._add_toolbar()

    def _action(self, picture: QIcon, text: str, slot: Callable[[Parts], object]) -> QAction:
        made = QAction(picture, text, self)
        made.triggered.connect(lambda _checked: slot(self._plugin))
        return made

    def _add_menu(self) -> None:
        work = (self.panel, self.register, self.load, self.cover, self.check, self.sandbox)
        self._in_menu = (*work, self.options, self.help)
        for action in self._in_menu:
            self._iface.addPluginToWebMenu(MENU, action)

    def _add_toolbar(self) -> None:
        """Add the bar; the button of the panel has all commands in a menu beside it."""
        self.toolbar: QToolBar = self._iface.addToolBar(MENU)
        self.toolbar.setObjectName("SentinelHubByocToolBar")
        self.toolbar.addActions([self.panel, self.register, self.load, self.cover, self.check])
        self.menu = QMenu(MENU, self.toolbar)
        self.menu.setToolTipsVisible(True)
        self.menu.addActions([self.panel, self.register, self.load, self.cover, self.check])
        self.menu.addSeparator()
        self.menu.addActions([self.sandbox, self.options, self.help])
        button = self.toolbar.widgetForAction(self.panel)
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def show_options(self) -> None:
        """Open QGIS's options on the page of the plugin."""
        from .options_page import OBJECT_NAME

        self._iface.showOptionsDialog(self._iface.mainWindow(), OBJECT_NAME)

    def show_help(self) -> None:
        """Open the help in the browser; where there is none, say where it is."""
        address = help_url()
        if not QDesktopServices.openUrl(QUrl(address)):
            self._plugin.controller.notices.info(
                self.tr("The help is here: {address}").format(address=address)
            )

    def remove(self) -> None:
        """Take everything away that was added."""
        for action in self._in_menu:
            self._iface.removePluginWebMenu(MENU, action)
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self.deleteLater()
