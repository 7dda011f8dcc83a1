"""A bucket on a real S3 server, a sandbox that reads it, and a collection over it: where audits have something to find."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from patience import NEVER_LATE
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.wait import wait_for_ingestion
from small_rasters import write_raster

if TYPE_CHECKING:
    from datetime import datetime

    from s3_server import S3Server
    from sentinelhub_byoc.byoc.models import Collection, Tile


@dataclass
class AuditedBucket:
    """A context manager; `bands` of every tile unless told otherwise. `ingest_delay`: seconds of each step.

    With `environment` the environment says how the bucket is reached, else it is held open with keys of its own.
    """

    server: S3Server
    bucket: str
    bands: tuple[str, ...] = ("B1", "B2")
    ingest_delay: float = 0.01
    environment: bool = False
    sandbox: Sandbox = field(init=False)
    client: ByocClient = field(init=False)
    collection: Collection = field(init=False)

    def __enter__(self) -> AuditedBucket:
        self._stack = ExitStack()
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        self.access = self.server.access(self.bucket)
        if not self.environment:
            # The sandbox's own thread reads the bucket, too.
            self._stack.enter_context(self.access.installed())
        (self.folder / "root").mkdir()
        self.sandbox = self._stack.enter_context(
            Sandbox(self.folder / "root", ingest_delay=self.ingest_delay, s3=True)
        )
        session = open_session(self.sandbox.deployment, Credentials("sandbox", "sandbox"))
        self.client = ByocClient(
            self._stack.enter_context(session), self.sandbox.deployment, timeout=NEVER_LATE
        )
        self.collection = self.client.create_collection(CollectionDraft("Audited", self.bucket))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def put(
        self, folder: str, *, bands: tuple[str, ...] | None = None, ext: str = ".tif", **raster: Any
    ) -> None:
        """Write a raster a band and put it into the bucket, over what may be there; see `small_rasters`."""
        for band in self.bands if bands is None else bands:
            path = Path(write_raster(self.folder / "made.tif", **raster))
            self.server.put(self.bucket, f"{folder}/{band}{ext}", path)

    def put_striped(self, folder: str) -> None:
        """Put files whose internal tiles the service does not take."""
        path = Path(write_raster(self.folder / "made.tif"))
        striped = self.folder / "striped.tif"
        gdal.Translate(str(striped), str(path), creationOptions=["TILED=NO", "BLOCKYSIZE=8"])
        for band in self.bands:
            self.server.put(self.bucket, f"{folder}/{band}.tif", striped)

    def remove(self, *keys: str) -> None:
        for key in keys:
            self.server.client().delete_object(Bucket=self.bucket, Key=key)

    def register(
        self, path: str, cover: dict[str, Any] | None = None, when: datetime | None = None, wait: bool = True
    ) -> str:
        """Register a tile, by default without cover geometry, wait until it has ended, and return its id."""
        tile = self.client.create_tile(self.collection, TileDraft(path, when, cover))
        if wait:
            self.wait()
        return tile.id

    def wait(self) -> None:
        report = wait_for_ingestion(self.client, self.collection.id, timeout=60, poll=0.02)
        assert not report.timed_out

    def tiles(self) -> dict[str, Tile]:
        return {tile.path: tile for tile in self.client.iter_tiles(self.collection)}
