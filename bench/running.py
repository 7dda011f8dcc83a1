"""Run ours and the peer in fresh processes, and say what each run took."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE = Path(__file__).resolve().parent
PLUGINS = Path(__file__).absolute().parents[2]
"""Where the package lies under its one name: the folder of the link that `make link` makes."""


class BenchError(Exception):
    """The bench cannot go on; the message says why and what to do."""


@dataclass(frozen=True)
class Usage:
    """What a process took: wall time from its start to its end, and the most memory it held."""

    seconds: float
    peak_mib: float


@dataclass(frozen=True)
class OurRun:
    """One `derive_footprint`: whole process, imports, the call alone; `blocks_read` None if the footprint has none.

    `bytes_fetched` and `requests` are GDAL's count of what went over the network.
    """

    process_s: float
    import_s: float
    call_s: float
    peak_mib: float
    points: int
    epsg: int
    notes: tuple[str, ...]
    blocks_read: int | None
    bytes_fetched: int
    requests: int


def run(command: Sequence[str | Path], environment: Mapping[str, str]) -> Usage:
    """Run a command to its end; raises `BenchError` with what it printed when it fails."""
    launcher: list[str | Path] = [sys.executable, "-I", "-S", HERE / "launch.py"]
    done = subprocess.run(
        [*launcher, *command], env=dict(environment), capture_output=True, text=True, check=False
    )
    result = json.loads(done.stdout) if done.returncode == 0 else {"status": done.returncode}
    if result["status"] != 0:
        shown = " ".join(str(part) for part in command)
        raise BenchError(f"{shown}\nended with status {result['status']}:\n{done.stderr[-4000:]}")
    return Usage(result["seconds"], result["peak_mib"])


def run_ours(
    raster: str, outline: Path, options: Mapping[str, Any], environment: Mapping[str, str] | None = None
) -> OurRun:
    """Derive a footprint of `raster` (a path or GDAL name) with `options`; its WKB is written to `outline`."""
    outline.parent.mkdir(parents=True, exist_ok=True)
    report = outline.with_suffix(".json")
    job = {"path": raster, "options": dict(options), "wkb": str(outline), "report": str(report)}
    usage = run(
        [sys.executable, "-m", f"{__package__}.worker", json.dumps(job)],
        {**os.environ, "PYTHONPATH": str(PLUGINS), **(environment or {})},
    )
    said = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    return OurRun(process_s=usage.seconds, peak_mib=usage.peak_mib, **{**said, "notes": tuple(said["notes"])})
