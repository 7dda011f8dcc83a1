"""A window's way to its page of the help: a button, and F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence

from ..core.help import help_url
from ..core.i18n import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QAbstractButton


def show_help_by(button: QAbstractButton, page: str) -> None:
    """Let a button, and F1 in its window, open a page of the documentation; its tip says where the page is."""
    button.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
    button.setToolTip(
        translate("HelpButton", "Open the help on this window in the browser: {address}").format(
            address=help_url(page)
        )
    )
    button.clicked.connect(lambda _checked: QDesktopServices.openUrl(QUrl(help_url(page))))
