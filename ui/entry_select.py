"""QGIS's chooser of authentication entries, for the keyboard and for screen readers. Forms name this class."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget


class EntrySelect(QgsAuthConfigSelect):
    """QGIS's own leaves its parts without names, and its tab order goes back and forth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the parts in order, and name the buttons."""
        super().__init__(parent)
        self._combo = self.findChild(QComboBox)
        self.setFocusProxy(self._combo)
        for message in self.findChildren(QLineEdit):
            message.setAccessibleName(self.tr("Message about authentication"))
        before: QWidget = self._combo
        for button in sorted(self.findChildren(QToolButton), key=_place):
            button.setAccessibleName(button.toolTip())
            QWidget.setTabOrder(before, button)
            before = button

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Name what is chosen with."""
        super().setAccessibleName(name)
        self._combo.setAccessibleName(name)


def _place(button: QToolButton) -> int:
    """Say where QGIS puts a button: edit, remove, add."""
    names = ("btnConfigEdit", "btnConfigRemove", "btnConfigAdd")
    return names.index(button.objectName()) if button.objectName() in names else len(names)
