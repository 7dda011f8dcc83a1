"""Bytes over the network: footprints of rasters in an S3 bucket on loopback, GDAL's cache cold."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from .loopback import empty, gdal_environment, s3_server, send
from .rasters import KINDS, ensure_raster
from .running import OurRun, run_ours
from .settings import MODES
from .speed import outline_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .settings import Settings

BUCKET = "bench"
KEY = "scene.tif"


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
    with s3_server() as address:
        environment = {**gdal_environment(address), "CPL_VSIL_NETWORK_STATS_ENABLED": "YES"}
        return [fetch for kind in KINDS for fetch in _fetch_kind(settings, kind, address, environment)]


def _fetch_kind(
    settings: Settings, kind: str, address: str, environment: Mapping[str, str]
) -> Iterator[Fetch]:
    raster = ensure_raster(settings.data, kind, settings.side)
    with raster.open("rb") as stream:
        empty(address)
        send("PUT", f"http://{address}/{BUCKET}")
        send("PUT", f"http://{address}/{BUCKET}/{KEY}", stream, raster.stat().st_size)
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
