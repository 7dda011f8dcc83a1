"""Servers on loopback, each in a process of its own: an S3 endpoint (moto's), and the sandbox that reads it."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

from .running import PLUGINS, BenchError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

KEEP_MEMORY = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": str(1 << 33),
}
"""moto copies the whole object for each range of it; with memory that it need not get anew, three times as fast."""
KEY = "bench"
"""Access key and secret: moto takes any."""
INGEST_STEP = "0.01"
"""Seconds that the sandbox takes for each step of an ingestion, beside its real work on the files."""
START_SECONDS = 60
SEND_SECONDS = 120


@contextlib.contextmanager
def s3_server() -> Iterator[str]:
    """Run moto's server while the block lasts; give its host:port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(
        command, env={**os.environ, **KEEP_MEMORY}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await_s3(f"127.0.0.1:{port}", process)
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def sandbox_server(
    root: Path,
    environment: Mapping[str, str] | None = None,
    options: Sequence[str] = ("--s3",),
    log: Path | None = None,
) -> Iterator[str]:
    """Run a new sandbox in the folder `root` while the block lasts; give its URL.

    `environment` is where its buckets are, `options` are of its command line; it writes each request into the file `log`.
    """
    root.mkdir(parents=True, exist_ok=True)
    package = __package__.rpartition(".")[0]
    command = [sys.executable, "-m", f"{package}.sandbox", "--root", str(root), *options]
    with log.open("wb") if log else contextlib.nullcontext() as stderr:
        process = subprocess.Popen(
            [*command, "--ingest-delay", INGEST_STEP, *(("--verbose",) if log else ())],
            env={**os.environ, **(environment or {}), "PYTHONPATH": str(PLUGINS)},
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
    assert process.stdout is not None  # noqa: S101 (it is a pipe)
    try:
        said, _, url = process.stdout.readline().partition(": ")
        if said != "sandbox ready":
            raise BenchError(f"The sandbox does not start, see {log or 'above'}.")
        yield url.strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def gdal_environment(address: str) -> dict[str, str]:
    """Return what lets GDAL read the endpoint at host:port as `/vsis3/`."""
    return {
        "AWS_S3_ENDPOINT": address,
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": KEY,
    }


def send(method: str, url: str, data: Any = b"", size: int | None = None) -> None:
    """Send bytes, or a file opened for reading, whose `size` must be told."""
    # without a length, or with urllib's own content type, moto waits for more or takes the body for a form
    length = len(data) if size is None else size
    headers = {"Content-Type": "application/octet-stream", "Content-Length": str(length)}
    request = urllib.request.Request(url, data=data, method=method, headers=headers)  # noqa: S310
    with urllib.request.urlopen(request, timeout=SEND_SECONDS) as answer:  # noqa: S310
        answer.read()


def empty(address: str) -> None:
    """Forget every bucket of the endpoint."""
    send("POST", f"http://{address}/moto-api/reset")


def _await_s3(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers; raises `BenchError` if it never does."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(urllib.error.URLError):
            return empty(address)
        time.sleep(0.2)
    raise BenchError(
        "moto's server does not start: is `moto[s3,server]` installed (scripts/requirements-dev.txt)?"
    )
