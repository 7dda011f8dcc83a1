"""What the user is told: in QGIS's message bar, the long of it in a window of its own."""

from __future__ import annotations

from html import escape
from typing import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageViewer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..core.messages import evidence, explain
from ..feedback import Cancelled

LOG = "Sentinel Hub BYOC"
"""The tab of QGIS's log messages panel."""
SHORT = 160
"""Characters that a message bar shows; what is longer goes behind "Details"."""


class Notices(QObject):
    """Speaks through a message bar. Texts are plain: the bar takes HTML, so they are escaped here."""

    def __init__(self, bar: QgsMessageBar, window: QWidget, parent: QObject | None = None) -> None:
        """Speak in `bar`; details open over `window`."""
        super().__init__(parent)
        self._bar = bar
        self._window = window

    def success(self, text: str, details: str = "") -> None:
        """Tell that something was done."""
        self.push("", text, Qgis.MessageLevel.Success, details)

    def info(self, text: str, *, buttons: tuple[tuple[str, Callable[[], None]], ...] = ()) -> None:
        """Tell something worth knowing, with buttons of (text, what to do)."""
        self.push("", text, Qgis.MessageLevel.Info, buttons=buttons)

    def warning(self, text: str, details: str = "") -> None:
        """Tell what went wrong in part, or what the user must do first."""
        self.push("", text, Qgis.MessageLevel.Warning, details)

    def error(self, error: BaseException) -> None:
        """Tell what failed, why, and what to do, with what a support desk asks for in the details; a cancel is no failure."""
        explained = explain(error)
        if isinstance(error, Cancelled):
            self.push(explained.title, explained.text, Qgis.MessageLevel.Info)
        else:
            self.push(explained.title, explained.text, Qgis.MessageLevel.Critical, evidence(error))

    def push(
        self,
        title: str,
        text: str,
        level: Qgis.MessageLevel,
        details: str = "",
        buttons: tuple[tuple[str, Callable[[], None]], ...] = (),
    ) -> None:
        """Show a message; when it is long, or `details` say more, a button opens all of it. It is logged as well."""
        short = shorten(text)
        whole = "\n\n".join(part for part in (text, details) if part)
        logged = ": ".join(part for part in (title, whole) if part)
        # The panel takes it for HTML, with links that open.
        QgsMessageLog.logMessage(escape(logged, quote=False), LOG, level, False)
        item = self._bar.createMessage(escape(title or LOG), escape(short))
        item.setLevel(level)
        item.setDuration(
            0 if level in {Qgis.MessageLevel.Critical, Qgis.MessageLevel.Warning} or buttons else 8
        )
        for label, action in buttons:
            item.layout().addWidget(self._button(item, label, action, closes=True))
        if whole != short:
            show = self._button(
                item, self.tr("Details"), lambda: self._show(title or LOG, whole), closes=False
            )
            item.layout().addWidget(show)
        self._bar.pushItem(item)

    def _button(self, item: QWidget, text: str, action: Callable[[], None], *, closes: bool) -> QPushButton:
        button = QPushButton(text, item)

        def pressed() -> None:
            if closes:
                self._bar.popWidget(item)
            action()

        button.clicked.connect(pressed)
        return button

    def _show(self, title: str, text: str) -> None:
        viewer = QgsMessageViewer(self._window, deleteOnClose=True)
        viewer.setWindowTitle(title)
        viewer.setMessageAsPlainText(text)
        viewer.show()


def shorten(text: str) -> str:
    """Give the first line of a text, cut at a word when it is long."""
    line = text.strip().split("\n", 1)[0].strip()
    if len(line) <= SHORT:
        return line
    return line[:SHORT].rsplit(" ", 1)[0] + " …"
