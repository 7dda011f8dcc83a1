"""Bytes over the network: footprints of rasters in an S3 bucket on loopback, GDAL's cache cold."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from .rasters import KINDS, ensure_raster
from .running import BenchError, OurRun, run_ours
from .settings import MODES
from .speed import outline_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .settings import Settings

BUCKET = "bench"
KEY = "scene.tif"
KEEP_MEMORY = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": str(1 << 33),
}
"""moto copies the whole object for each range of it; with memory that it need not get anew, three times as fast."""
START_SECONDS = 60
SEND_SECONDS = 120


@dataclass(frozen=True)
class Fetch:
    """The runs on one raster in the bucket, each in a fresh process; `same` if the outline is that of the local file."""

    kind: str
    side: int
    mode: str
    file_bytes: int
    same: bool
    runs: tuple[OurRun, ...]

    @property
    def share(self) -> float:
        """Which part of the file's bytes was fetched; the median run."""
        return median(run.bytes_fetched for run in self.runs) / self.file_bytes

    @property
    def requests(self) -> float:
        """How many requests that took, the listing of the folder among them."""
        return median(run.requests for run in self.runs)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Fetch:
        """Read back what `dataclasses.asdict` made."""
        runs = tuple(OurRun(**{**run, "notes": tuple(run["notes"])}) for run in data["runs"])
        return cls(**{**data, "runs": runs})


def measure_fetches(settings: Settings) -> list[Fetch]:
    """Put one raster after the other into the bucket, and derive its footprint in both modes."""
    with _s3_server() as address:
        environment = {
            "AWS_S3_ENDPOINT": address,
            "AWS_HTTPS": "NO",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            "AWS_ACCESS_KEY_ID": "bench",
            "AWS_SECRET_ACCESS_KEY": "bench",
            "CPL_VSIL_NETWORK_STATS_ENABLED": "YES",
        }
        return [fetch for kind in KINDS for fetch in _fetch_kind(settings, kind, address, environment)]


def _fetch_kind(
    settings: Settings, kind: str, address: str, environment: Mapping[str, str]
) -> Iterator[Fetch]:
    raster = ensure_raster(settings.data, kind, settings.side)
    with raster.open("rb") as stream:
        _send("POST", f"http://{address}/moto-api/reset")
        _send("PUT", f"http://{address}/{BUCKET}")
        _send("PUT", f"http://{address}/{BUCKET}/{KEY}", stream, raster.stat().st_size)
    for mode, points in MODES.items():
        outline = outline_of(settings, kind, settings.side, f"s3-{mode}")
        runs = [
            run_ours(f"/vsis3/{BUCKET}/{KEY}", outline, {"max_points": points}, environment)
            for _ in range(settings.remote_runs)
        ]
        local = outline_of(settings, kind, settings.side, mode)
        same = local.exists() and local.read_bytes() == outline.read_bytes()
        result = Fetch(kind, settings.side, mode, raster.stat().st_size, same, tuple(runs))
        print(
            f"  {kind} {settings.side} {mode}: {result.share:.1%} of the bytes, {result.requests:.0f} requests",
            flush=True,
        )
        yield result


def _send(method: str, url: str, data: Any = b"", size: int = 0) -> None:
    """Send bytes, or a file opened for reading."""
    # without a length, or with urllib's own content type, moto waits for more or takes the body for a form
    headers = {"Content-Type": "application/octet-stream", "Content-Length": str(size)}
    request = urllib.request.Request(url, data=data, method=method, headers=headers)  # noqa: S310
    with urllib.request.urlopen(request, timeout=SEND_SECONDS) as answer:  # noqa: S310
        answer.read()


@contextlib.contextmanager
def _s3_server() -> Iterator[str]:
    """Run moto's S3 on a free port of loopback; yield host:port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(
        command, env={**os.environ, **KEEP_MEMORY}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await_server(f"127.0.0.1:{port}", process)
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _await_server(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers; raises `BenchError` if it never does."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(urllib.error.URLError):
            return _send("POST", f"http://{address}/moto-api/reset")
        time.sleep(0.2)
    raise BenchError(
        "moto's server does not start: is `moto[s3,server]` installed (scripts/requirements-dev.txt)?"
    )
