"""From a folder to ingested tiles: `workflows.ingest` in threads against a shell loop over the same folder.

Both talk to the same S3 endpoint and sandbox, emptied before each run. A run ends when the service has ingested all.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..byoc.auth import Credentials, open_session
from ..byoc.client import ByocClient
from ..byoc.deployments import custom
from ..byoc.models import CollectionDraft, TileStatus
from ..sandbox.server import TOKEN_ROUTE
from .loopback import empty, gdal_environment, s3_server, sandbox_server, send
from .race import OURS, Lap, Runner, run_in_turns
from .running import HERE, PLUGINS, BenchError, run
from .scenes import ensure_scenes, own_copy

if TYPE_CHECKING:
    from pathlib import Path

    from .running import Usage
    from .settings import Settings
    from .tools import Tools

SHELL, SHELL_THREADS = "shell loop", "shell loop, NUM_THREADS=ALL_CPUS"
COG_OPTIONS = (
    "COMPRESS=DEFLATE",
    "PREDICTOR=STANDARD",
    "OVERVIEW_PREDICTOR=STANDARD",
    "BLOCKSIZE=1024",
    "RESAMPLING=AVERAGE",
    "OVERVIEWS=IGNORE_EXISTING",
)
"""What `raster.cog` asks of GDAL's COG driver for such a file: both sides write the same pixels in the same way."""
ALL_CPUS = "NUM_THREADS=ALL_CPUS"


@dataclass(frozen=True)
class Track:
    """What all runs share: the two servers, the scenes, and a folder to write into."""

    endpoint: str
    service: str
    scenes: Path
    count: int
    work: Path


def measure_ingestion(settings: Settings, _: Tools) -> list[Runner]:
    """Run ours and the loop in turns; the loop with several threads in GDAL fewer times, as no goal looks at it."""
    scenes = ensure_scenes(settings.data, settings.scenes, settings.scene_side)
    work = settings.build / "ingest"
    shutil.rmtree(work, ignore_errors=True)
    with s3_server() as address, sandbox_server(work / "sandbox", gdal_environment(address)) as service:
        track = Track(f"http://{address}", service, scenes, settings.scenes, work)
        runners = run_in_turns(
            settings.scenes,
            {
                OURS: (settings.ingest_runs, lambda turn: run_ours(track, turn)),
                SHELL: (settings.ingest_runs, lambda turn: run_shell(track, turn, COG_OPTIONS)),
                SHELL_THREADS: (
                    settings.side_runs,
                    lambda turn: run_shell(track, turn, (*COG_OPTIONS, ALL_CPUS)),
                ),
            },
        )
    shutil.rmtree(work)
    return runners


def run_ours(track: Track, turn: int) -> Lap:
    """Ingest the folder with one call of `ingest_folder`, in a fresh process."""

    def go(folder: Path, bucket: str, collection: str, report: Path) -> Usage:
        job = {
            "endpoint": track.endpoint,
            "service": track.service,
            "bucket": bucket,
            "collection": collection,
            "folder": str(folder),
            "report": str(report),
        }
        temporary = track.work / "temporary"
        temporary.mkdir(exist_ok=True)
        return run(
            [sys.executable, "-m", f"{__package__}.ingest_worker", json.dumps(job)],
            {**os.environ, "PYTHONPATH": str(PLUGINS), "TMPDIR": str(temporary)},
        )

    return _lap(track, f"ours-{turn}", go)


def run_shell(track: Track, turn: int, options: tuple[str, ...]) -> Lap:
    """Ingest the folder with the shell loop; `options` are those of the COG driver."""
    words = [word for option in options for word in ("-co", option)]

    def go(folder: Path, bucket: str, collection: str, report: Path) -> Usage:
        converted = track.work / "converted"
        places = (folder, converted, f"{track.endpoint}/{bucket}", track.service, collection, report)
        usage = run([HERE / "ingest_peer.sh", *places, *words], os.environ)
        shutil.rmtree(converted)
        return usage

    return _lap(track, f"shell-{len(options)}-{turn}", go)


def _lap(track: Track, name: str, go: Callable[[Path, str, str, Path], Usage]) -> Lap:
    """Give a run an empty bucket, a collection and a folder of its own, and see that all was ingested.

    The bucket's name is one that no run had: readers remember files by their names.
    """
    empty(track.endpoint.partition("://")[2])
    send("PUT", f"{track.endpoint}/{name}")
    folder = own_copy(track.scenes, track.work / "folder")
    report = track.work / "report.json"
    deployment = custom(track.service, track.service + TOKEN_ROUTE)
    with open_session(deployment, Credentials("sandbox", "sandbox")) as session:
        client = ByocClient(session, deployment)
        collection = client.create_collection(CollectionDraft(name, name))
        usage = go(folder, name, collection.id, report)
        _expect_ingested(client, collection.id, track.count)
    told = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    return Lap(usage, told)


def _expect_ingested(client: ByocClient, collection_id: str, count: int) -> None:
    tiles = list(client.iter_tiles(collection_id))
    bad = [tile for tile in tiles if tile.status != TileStatus.INGESTED]
    if bad:
        raise BenchError(f"{len(bad)} tiles were not ingested, {bad[0].path}: {bad[0].failed_cause}")
    if len(tiles) != count:
        raise BenchError(f"{len(tiles)} tiles were registered, not {count}.")
