"""Checking headers over S3: `raster.checks.check_tile` in threads against a `gdalinfo` process for each file."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING

from osgeo import gdal

from .loopback import gdal_environment, s3_server, send
from .race import OURS, Lap, Runner, run_in_turns
from .running import HERE, PLUGINS, run
from .scenes import write_scene

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .settings import Settings
    from .tools import Tools

GDALINFO, GDALINFO_TWO = "gdalinfo, one by one", "gdalinfo, two at a time"
BUCKET = "headers"
SIDE = 600
"""Of the small COG: with internal tiles of 256 it has an image and two overviews."""


def measure_headers(settings: Settings, _: Tools) -> list[Runner]:
    """Check all files by their headers, in turns; two `gdalinfo` at a time fewer times, as no goal looks at it."""
    work = settings.build / "headers"
    shutil.rmtree(work, ignore_errors=True)
    data = small_cog(work).read_bytes()
    names = [f"/vsis3/{BUCKET}/scene-{number:05}/B04.tif" for number in range(settings.headers)]
    listed = work / "list.txt"
    listed.write_text("\n".join(names) + "\n", encoding="utf-8")
    with s3_server() as address:
        send("PUT", f"http://{address}/{BUCKET}")
        for name in names:
            send("PUT", f"http://{address}/{name.partition('/vsis3/')[2]}", data)
        # without it GDAL lists the folder of each file first: who reads COGs from a bucket turns that off
        environment = {**gdal_environment(address), "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}
        runners = run_in_turns(
            settings.headers,
            {
                OURS: (settings.runs, lambda _: run_ours(listed, work, f"http://{address}")),
                GDALINFO: (settings.runs, lambda _: run_gdalinfo(listed, 1, environment)),
                GDALINFO_TWO: (settings.side_runs, lambda _: run_gdalinfo(listed, 2, environment)),
            },
        )
    shutil.rmtree(work)
    return runners


def small_cog(folder: Path) -> Path:
    """Write a COG that passes every check."""
    write_scene(folder / "scene", 0, SIDE)
    path = folder / "small.tif"
    options = ["COMPRESS=DEFLATE", "BLOCKSIZE=256", "OVERVIEW_RESAMPLING=AVERAGE", "PREDICTOR=YES"]
    gdal.Translate(str(path), str(folder / "scene" / "B04.tif"), format="COG", creationOptions=options)
    return path


def run_ours(listed: Path, work: Path, endpoint: str) -> Lap:
    """Check them in a fresh process with a pool of threads; it fails when a file does not pass."""
    report = work / "report.json"
    job = {"list": str(listed), "bucket": BUCKET, "endpoint": endpoint, "report": str(report)}
    usage = run(
        [sys.executable, "-m", f"{__package__}.headers_worker", json.dumps(job)],
        {**os.environ, "PYTHONPATH": str(PLUGINS), "CPL_VSIL_NETWORK_STATS_ENABLED": "YES"},
    )
    return Lap(usage, json.loads(report.read_text(encoding="utf-8")))


def run_gdalinfo(listed: Path, jobs: int, environment: Mapping[str, str]) -> Lap:
    """Open them with `gdalinfo`, `jobs` at a time."""
    return Lap(run([HERE / "headers_peer.sh", listed, str(jobs)], {**os.environ, **environment}))
