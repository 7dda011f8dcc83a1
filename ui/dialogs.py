"""The windows that are open beside the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QDialog, QWidget


class Dialogs:
    """Opens dialogs that block neither QGIS nor each other's code, and closes what is left at the end."""

    def __init__(self, window: QWidget) -> None:
        """Open dialogs over `window`."""
        self.window = window
        self._open: list[QDialog] = []

    def open(self, dialog: QDialog) -> None:
        """Show a dialog that must be answered before the window behind it is used again."""
        self._keep(dialog)
        dialog.open()

    def show(self, dialog: QDialog) -> None:
        """Show a dialog beside the window, which stays usable."""
        self._keep(dialog)
        dialog.show()
        dialog.raise_()

    def _keep(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open = [other for other in self._open if not sip.isdeleted(other)]
        self._open.append(dialog)

    def close(self) -> None:
        """Take away whatever is open, without asking."""
        for dialog in self._open:
            if not sip.isdeleted(dialog):
                dialog.hide()
                dialog.deleteLater()
        self._open = []
