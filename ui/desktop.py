"""What the plugin adds to QGIS's own places: layer tree, Browser panel, locator bar, tiles' features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .browser.desk import BrowserDesk
from .feature_commands import FeatureCommands
from .layer_checks import LayerChecks
from .layer_menu import LayerMenu
from .locator import ByocLocator
from .places import Places

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .controller import Controller


class Desktop:
    """Puts everything into its place when made; `remove` takes all of it away."""

    def __init__(self, iface: QgisInterface, controller: Controller) -> None:  # noqa: QGS105 (handed over by QGIS)
        """Lead from everywhere to the parts of `controller`."""
        self._iface = iface
        places = Places(controller)
        self.checks = LayerChecks(controller.shared, iface.layerTreeView(), controller)
        self.layer_menu = LayerMenu(iface, controller, self.checks)
        self.browser = BrowserDesk(iface, controller, places)
        self.features = FeatureCommands(controller, places)
        self._locator = ByocLocator(controller, places)
        iface.registerLocatorFilter(self._locator)

    def remove(self) -> None:
        """Take everything away that was added."""
        self._iface.deregisterLocatorFilter(self._locator)
        self.browser.close()
        self.layer_menu.remove()
