"""The entries in the context menu of raster layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..core.raster_source import why_not
from .actions import MENU
from .forms import icon
from .texts import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgisInterface

    from .controller import Controller
    from .layer_checks import LayerChecks


class LayerMenu(QObject):
    """Adds the entries when made; `remove` takes them away.

    QGIS asks nobody before it shows the menu of a layer, but a layer is selected before its menu is shown: the entries are
    greyed, with the reason, when the selection changes. No disk is touched for it.
    """

    def __init__(  # noqa: QGS105 (handed over by QGIS)
        self, iface: QgisInterface, controller: Controller, checks: LayerChecks
    ) -> None:
        """Add the entries to QGIS."""
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._view = iface.layerTreeView()
        self.register = self._add(
            "register", self.tr("Register in BYOC collection…"), controller.register_selected
        )
        self.cover = self._add("cover", self.tr("Derive cover geometry"), controller.derive_cover)
        self.check = self._add("check", self.tr("Check for BYOC"), checks.check_selected)
        self._selection = self._view.selectionModel()
        self._selection.selectionChanged.connect(self.show_state)
        self._view.currentLayerChanged.connect(self.show_state)
        if hasattr(self._view, "contextMenuAboutToShow"):  # newer than QGIS 3.22
            self._view.contextMenuAboutToShow.connect(self.show_state)
        self.show_state()

    def _add(self, picture: str, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setData(text)
        action.triggered.connect(lambda _checked: slot())
        raster = QgsRasterLayer().type()  # one value under every version's name for it
        self._iface.addCustomActionForLayerType(action, MENU, raster, True)
        return action

    @property
    def actions(self) -> Sequence[QAction]:
        """Give the entries, in the order of the menu."""
        return (self.register, self.cover, self.check)

    def show_state(self, *_changes: object) -> None:
        """Grey the entries when none of the selected raster layers has a file, and say why."""
        layers = [
            layer for layer in self._view.selectedLayersRecursive() if isinstance(layer, QgsRasterLayer)
        ]
        reasons = [reason for reason in (why_not(layer, look=False) for layer in layers) if reason]
        usable = len(layers) - len(reasons)
        for action in self.actions:
            text = action.data()
            action.setEnabled(usable > 0 or not layers)
            if not reasons:
                note, tip = "", text
            elif usable:
                note = self.tr("{usable} of {count}").format(usable=usable, count=len(layers))
                tip = "\n".join([self.tr("Left out:"), *reasons])
            else:
                note, tip = self.tr("no raster file"), "\n".join(reasons)
            action.setText(f"{text} ({note})" if note else text)
            action.setToolTip(plain_tip(tip))
            action.setStatusTip(tip.replace("\n", " "))

    def remove(self) -> None:
        """Take the entries away."""
        for action in self.actions:
            self._iface.removeCustomActionForLayerType(action)
        if not sip.isdeleted(self._selection):
            self._selection.selectionChanged.disconnect(self.show_state)
        self.deleteLater()
