"""The sandbox that runs inside QGIS: the service to try without an account."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject

from ..core.errors import AccessError
from ..core.i18n import translate
from ..feedback import Cancelled

if TYPE_CHECKING:
    from ..byoc.deployments import Deployment
    from ..feedback import Feedback

NAME = "Sandbox"
"""The name of the connection."""
BUCKET = "sample-bucket"
INGEST_DELAY = 1.0
"""Seconds that a tile spends in each step of its ingestion: enough to see the steps."""


@dataclass(frozen=True)
class SampleScene:
    """A sample tile: its files, and when it was (not) taken."""

    name: str
    files: tuple[str, ...]
    sensing_time: str


class SandboxHost(QObject):
    """Starts the sandbox over a folder of sample scenes, and stops it when the plugin goes."""

    def __init__(self, root: Path | None = None, parent: QObject | None = None) -> None:
        """Keep everything under `root`, by default a folder of the user's profile; nothing starts yet."""
        super().__init__(parent)
        self.root = root or Path(QgsApplication.qgisSettingsDirPath()) / "sentinelhub_byoc" / "sandbox"
        self._starting = Lock()
        self._ending = Lock()
        self._sandbox: Any = None
        self._closed = False
        self.samples: tuple[SampleScene, ...] = ()

    @property
    def deployment(self) -> Deployment | None:
        """Where it answers; None when it does not run."""
        return None if self._sandbox is None else self._sandbox.deployment

    @property
    def bucket(self) -> str:
        """The name of the sample bucket."""
        return BUCKET

    @property
    def bucket_folder(self) -> Path:
        """The folder that is the sample bucket."""
        return self.root / BUCKET

    def local_bucket_folder(self, bucket: str) -> str:
        """Return the folder that plays a bucket of the sandbox, whether or not it is there."""
        return str(self.root / bucket)

    def start(self, last_url: str = "", feedback: Feedback | None = None) -> Deployment:
        """Make the sample bucket and start, on the port of `last_url` if it is free. Slow: for a task.

        The same port keeps a saved connection right from one day to the next.
        """
        import sqlite3

        from ..sandbox.samples import make_samples
        from ..sandbox.server import Sandbox

        with self._starting:
            if self._sandbox is not None:
                return self._sandbox.deployment
            self.root.mkdir(parents=True, exist_ok=True)
            made = make_samples(self.bucket_folder, feedback)
            self.samples = tuple(
                SampleScene(
                    scene.files[0].parent.name, tuple(str(file) for file in scene.files), scene.sensing_time
                )
                for scene in made
                if scene.files
            )
            sandbox = None
            for port in dict.fromkeys((urlsplit(last_url).port or 0, 0)):
                sandbox = Sandbox(self.root, port=port, ingest_delay=INGEST_DELAY)
                try:
                    sandbox.start()
                    break
                except sqlite3.Error as error:
                    raise self._state_error(error) from error
                except OSError:
                    if port == 0:
                        raise
            with self._ending:
                if not self._closed:
                    self._sandbox = sandbox
                    return sandbox.deployment
            sandbox.stop()  # the plugin went while this was on its way
            raise Cancelled

    def _state_error(self, error: Exception) -> AccessError:
        if "locked" in str(error):
            return AccessError(
                translate("SandboxHost", "The sandbox of this profile runs in another QGIS already."),
                hint=translate("SandboxHost", "Use it there, or close that QGIS and try again."),
            )
        return AccessError(
            translate("SandboxHost", "What the sandbox remembers cannot be read: {why}.").format(why=error),
            hint=translate("SandboxHost", "Remove the folder {folder} and try again.").format(
                folder=self.root
            ),
        )

    def close(self) -> None:
        """Stop for good."""
        with self._ending:
            self._closed = True
            sandbox, self._sandbox = self._sandbox, None
        if sandbox is not None:
            sandbox.stop()
