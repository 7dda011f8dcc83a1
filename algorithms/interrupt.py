"""Ctrl+C in `qgis_process`."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsFeedback

SHELL = "qgis_process"
"""What QGIS calls itself there."""


def in_shell() -> bool:
    """Say whether the algorithm runs in `qgis_process`."""
    return QgsApplication.platform() == SHELL


@contextmanager
def interruptible(feedback: QgsFeedback) -> Iterator[None]:
    """Let Ctrl+C cancel `feedback` while `qgis_process` runs an algorithm; a second one ends the program.

    QGIS itself hears of it in an event loop, and none runs there while an algorithm does. Elsewhere nothing is changed.
    """
    if not in_shell() or threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(*_: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        feedback.cancel()

    signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        # What QGIS had set cannot be asked for; the system's own behaviour does what it was meant to.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
