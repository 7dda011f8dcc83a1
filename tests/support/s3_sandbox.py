"""A sandbox in a process of its own that reads buckets of the S3 server: what a test installs for GDAL is not its."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from s3_server import S3Server

PLUGINS = Path(__file__).absolute().parents[2] / "build" / "plugins"


@contextlib.contextmanager
def s3_sandbox(root: Path, server: S3Server, ingest_delay: float = 0.01) -> Iterator[str]:
    """Run it while the block lasts, and give its URL."""
    command = [sys.executable, "-m", "sentinelhub_byoc.sandbox", "--root", str(root), "--s3"]
    process = subprocess.Popen(
        [*command, "--ingest-delay", str(ingest_delay)],
        env={**os.environ, **server.environment(), "PYTHONPATH": str(PLUGINS)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        said, _, url = process.stdout.readline().partition(": ")
        assert said == "sandbox ready"
        yield url.strip()
    finally:
        process.terminate()
        process.wait(60)
        process.stdout.close()


@contextlib.contextmanager
def client_of(url: str) -> Iterator[ByocClient]:
    """Open a client of a sandbox."""
    deployment = custom(url, url + TOKEN_ROUTE)
    with open_session(deployment, Credentials("sandbox", "sandbox")) as session:
        yield ByocClient(session, deployment)
