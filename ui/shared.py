"""What the parts of the dock share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from .dialogs import Dialogs
    from .notices import Notices
    from .sandbox_host import SandboxHost
    from .session import Session
    from .work import Work


@dataclass(frozen=True)
class Shared:
    """What is chosen, what is under way, where to speak, and where things are shown."""

    session: Session
    work: Work
    notices: Notices
    dialogs: Dialogs
    host: SandboxHost
    canvas: QgsMapCanvas
