"""Everything in a running QGIS that says that Python went wrong. QGIS runs this file before it loads a plugin."""

from __future__ import annotations

import sys
import traceback
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtWidgets import QLabel, QTextBrowser

PLUGIN = "sentinelhub_byoc"
LOUD = {Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical}


class Listener:
    """Keeps what was raised, and what QGIS's log says of Python and of the plugin."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.plugins_before = sorted(qgis.utils.plugins)

    def raised(self, *error: Any) -> None:
        """Take the place of QGIS's own hook, which would show a dialog that nobody closes."""
        self.heard.append("".join(traceback.format_exception(*error)))

    def logged(self, text: str, tag: str, level: Any) -> None:
        """Keep errors of Python, warnings that come from the plugin's code, and what the plugin reports as bad."""
        python = tag.lower().startswith("python")
        if (python and "error" in tag.lower()) or (
            level in LOUD and (PLUGIN in text or tag == "Sentinel Hub BYOC")
        ):
            self.heard.append(f"[{tag}] {text}")

    def on_the_bar(self, bar: Any) -> list[str]:
        """Give the messages on a message bar that tell of an error of Python."""
        said = [
            part.toPlainText() if isinstance(part, QTextBrowser) else part.text()
            for item in bar.items()
            for part in (*item.findChildren(QTextBrowser), *item.findChildren(QLabel))
        ]
        return [text for text in said if "Python" in text or "Traceback" in text]


if not hasattr(sys, "byoc_listener"):
    # one, whether QGIS runs this file or a script imports it
    sys.byoc_listener = Listener()
    QgsApplication.messageLog().messageReceived.connect(sys.byoc_listener.logged)

listener: Listener = sys.byoc_listener
