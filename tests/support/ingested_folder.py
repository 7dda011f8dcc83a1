"""A folder of rasters, a bucket on a real S3 server, and a sandbox that reads it: where ingestion has all it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import textwrap
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal
from patience import LONG, NEVER_LATE, until
from rasters import disc, write
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.ingest import IngestOptions, ingest_folder
from sentinelhub_byoc.workflows.journal import JOURNAL_NAME

if TYPE_CHECKING:
    import signal
    from collections.abc import Mapping

    from s3_server import S3Server
    from sentinelhub_byoc.bucket.access import BucketAccess
    from sentinelhub_byoc.byoc.models import Collection, Tile
    from sentinelhub_byoc.byoc.retry import RetryPolicy
    from sentinelhub_byoc.workflows.ingest_report import IngestReport

PLUGINS = Path(__file__).absolute().parents[2] / "build" / "plugins"
BANDS = ("B1", "B2")
SIDE = 600
"""Pixels: more than fit one internal tile of 256 or 512, so that overviews and tiles matter."""
STRIPED = ("BLOCKYSIZE=8",)


def scene(seed: int = 1) -> Any:
    """Return a band of SIDE x SIDE pixels: noise on a disc, 0 around it."""
    values = np.random.default_rng(seed).integers(1, 200, (SIDE, SIDE), dtype=np.uint8)
    return np.where(disc(SIDE), values, 0)


def write_striped(path: Path, seed: int = 1, **more: Any) -> str:
    """Write a plain TIFF in strips, without overviews: the service refuses it, converting cures it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return write(path, scene(seed), no_data=0, options=STRIPED, **more)


def write_fit(path: Path, seed: int = 1) -> str:
    """Write a COG that the service takes as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plain = gdal.Open(write_striped(Path(folder) / "plain.tif", seed))
        options = ["COMPRESS=DEFLATE", "BLOCKSIZE=256"]
        gdal.GetDriverByName("COG").CreateCopy(str(path), plain, options=options)
        del plain
    return str(path)


def write_vrt(path: Path, seed: int = 1) -> str:
    """Write a virtual raster over a TIFF in a hidden folder, so that only the VRT is a file of the folder."""
    source = write_striped(path.parent / ".sources" / f"{path.stem}.tif", seed)
    gdal.Translate(str(path), source, format="VRT")
    return str(path)


def change(path: Path, seed: int) -> None:
    """Write other pixels into a file, at another time whatever the clock's grain."""
    before = path.stat().st_mtime_ns
    write_striped(path, seed)
    os.utime(path, ns=(before + 1_000_000_000, before + 1_000_000_000))


@dataclass
class IngestedFolder:
    """A context manager; `folder` is what is ingested, empty at first. `ingest_delay`: seconds of each step.

    With `environment` the environment says how the bucket is reached, else it is held open with keys of its own.
    `misbehaviour` are arguments of the sandbox (its faults, say), and `retry` is the client's patience with it.
    """

    server: S3Server
    bucket: str
    ingest_delay: float = 0.01
    endpoint: str = ""
    environment: bool = False
    misbehaviour: Mapping[str, Any] = field(default_factory=dict)
    retry: RetryPolicy | None = None
    sandbox: Sandbox = field(init=False)
    client: ByocClient = field(init=False)
    collection: Collection = field(init=False)

    def __enter__(self) -> IngestedFolder:
        self._stack = ExitStack()
        top = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        self.root, self.folder = top / "root", top / "data"
        self.root.mkdir()
        self.folder.mkdir()
        self.access: BucketAccess = self.server.access(self.bucket, self.endpoint)
        if not self.environment:
            # The sandbox's own thread reads the bucket, too.
            self._stack.enter_context(self.access.installed())
        self.sandbox = self._stack.enter_context(
            Sandbox(self.root, ingest_delay=self.ingest_delay, s3=True, **self.misbehaviour)
        )
        session = open_session(self.sandbox.deployment, Credentials("sandbox", "sandbox"))
        self.client = ByocClient(
            self._stack.enter_context(session), self.sandbox.deployment, timeout=NEVER_LATE, retry=self.retry
        )
        self.collection = self.client.create_collection(CollectionDraft("Ingested", self.bucket))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def ingest(self, *, executor: Any = None, feedback: Any = None, **more: Any) -> IngestReport:
        """Ingest the folder; what is not a parameter of `ingest_folder` is an option."""
        own = {name: more.pop(name) for name in ("dry_run", "on_row") if name in more}
        options = IngestOptions(**{"wait": LONG, **more})
        return ingest_folder(
            self.client,
            self.collection.id,
            self.folder,
            self.access,
            options,
            executor=executor,
            feedback=feedback,
            **own,
        )

    def tiles(self) -> dict[str, Tile]:
        return {tile.path: tile for tile in self.client.iter_tiles(self.collection)}

    def stored(self) -> list[str]:
        return self.server.keys(self.bucket)


def outcomes(report: IngestReport) -> dict[str, str]:
    """Return each tile's outcome by its path."""
    return {row.path: row.outcome.value for row in report.rows}


def fill(world: IngestedFolder, *names: str, write: Any = write_striped) -> None:
    """Write a tile of two bands into each folder."""
    for seed, name in enumerate(names):
        for number, band in enumerate(BANDS):
            write(world.folder / name / f"{band}.tif", 10 * seed + number)


def break_off(world: IngestedFolder, uploads: int, how: signal.Signals) -> str:
    """Ingest the folder in a process of its own, and break that off midway; return what it said.

    Midway is when so many objects are in the bucket, and the journal tells of a tile.
    """
    script = f"""
        import signal
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job is started deaf to Ctrl-C
        from concurrent.futures import ThreadPoolExecutor
        from sentinelhub_byoc.bucket.access import BucketAccess
        from sentinelhub_byoc.byoc.auth import Credentials, open_session
        from sentinelhub_byoc.byoc.client import ByocClient
        from sentinelhub_byoc.byoc.deployments import custom
        from sentinelhub_byoc.workflows.ingest import ingest_folder
        deployment = custom({world.sandbox.url!r}, {world.sandbox.token_url!r})
        access = BucketAccess({world.bucket!r}, endpoint={world.server.endpoint!r}, path_style=True)
        with open_session(deployment, Credentials("sandbox", "sandbox")) as session, ThreadPoolExecutor(2) as pool:
            ingest_folder(ByocClient(session, deployment), {world.collection.id!r}, {str(world.folder)!r}, access,
                executor=pool)
    """
    environment = {
        **os.environ,
        **world.server.environment(),
        "PYTHONPATH": str(PLUGINS),
    }
    command = [sys.executable, "-c", textwrap.dedent(script)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        journal = world.folder / JOURNAL_NAME

        def midway() -> bool:
            assert process.poll() is None
            return len(world.stored()) >= uploads and "(BAND)" in journal.read_text(encoding="utf-8")

        until(midway, "an ingestion that is midway")
        process.send_signal(how)
        return process.communicate(timeout=60)[1]
