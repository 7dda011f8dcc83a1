"""What the dock's “Refresh” takes when nothing has changed: requests, seconds, and how long the window stands still."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QWidget

from ..ui.dialogs import Dialogs
from ..ui.notices import Notices
from ..ui.sandbox_host import SandboxHost
from ..ui.session import Session
from ..ui.shared import Shared
from ..ui.tiles_desk import TilesDesk
from ..ui.tiles_panel import TilesPanel
from .listing_ours import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.gui import QgsMapCanvas

    from ..byoc.models import Collection
    from ..core.access import Access
    from ..ui.tile_refresh import Refreshed
    from ..ui.work import Work


class LoudNotices(Notices):
    """Keeps the error that the dock would only tell, and calls `on_error` without it."""

    def __init__(self, on_error: Callable[[], object]) -> None:
        """Speak where nobody looks."""
        self._window = QWidget()
        super().__init__(QgsMessageBar(self._window), self._window)
        self._on_error = on_error
        self.errors: list[BaseException] = []

    def error(self, error: BaseException) -> None:
        """Keep it."""
        self.errors.append(error)
        self._on_error()


def refresh(
    access: Access, work: Work, canvas: QgsMapCanvas, collection: Collection, log: Path
) -> dict[str, float]:
    """Press the dock's button, and tell what it took until the layer was up to date.

    That is how many requests reached the sandbox, the seconds, and the longest time that the main thread was held, in ms.
    """
    window, loop, found = QWidget(), QEventLoop(), []
    session, notices, panel = Session(), LoudNotices(loop.quit), TilesPanel(window)
    desk = TilesDesk(panel, Shared(session, work, notices, Dialogs(window), SandboxHost(), canvas))
    desk.follower.pause(True)  # looks at tiles that are being ingested are no part of a refresh
    desk.updates.done.connect(loop.quit)
    desk.refreshing.found.connect(lambda _access, _id, refreshed: found.append(refreshed))
    desk.loader.loaded.connect(loop.quit)  # what does not add up has all loaded again
    session.choose_access(access)
    session.choose_collection(collection)
    loop.exec()  # the first page is in the table, and was looked at in the layer
    before, begun = count_requests(log), time.perf_counter()
    with Heartbeat() as heart:
        panel.refreshTilesButton.click()
        loop.exec()
    seconds, requests = time.perf_counter() - begun, count_requests(log) - before
    if notices.errors:
        raise notices.errors[0]
    _expect_nothing(found)
    return {"refresh": seconds, "requests": requests, "refresh held": heart.longest_ms}


def _expect_nothing(found: list[Refreshed]) -> None:
    """Exit unless one look has found that nothing was made, deleted or unclear."""
    if len(found) != 1 or found[0].seen is None or found[0].new or found[0].seen.gone:
        sys.exit("nothing has changed, and a refresh says otherwise")


def count_requests(log: Path) -> int:
    """Return how many requests the sandbox has answered, tokens and all; it logs each before the answer goes out."""
    with log.open(encoding="utf-8", errors="replace") as lines:
        return sum(" HTTP/1." in line for line in lines)
