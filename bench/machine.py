"""What the numbers were taken on."""

from __future__ import annotations

import os
import platform
import subprocess
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .settings import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

MEASURED = ("raster", "bucket", "byoc", "workflows", "core", "ui", "sandbox", "bench")
"""The folders whose sources make the numbers."""


@dataclass(frozen=True)
class Machine:
    """Date, commit, hardware, and the versions of both sides."""

    date: str
    commit: str
    hardware: str
    system: str
    ours: str
    peer: str
    load: float

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Machine:
        """Read back what `dataclasses.asdict` made."""
        return cls(**data)


def describe_machine(peer: str) -> Machine:
    """Look at this machine and at what is installed; `peer` names what ours is compared with."""
    import numpy as np
    import shapely
    from osgeo import gdal

    release = platform.freedesktop_os_release()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return Machine(
        date=datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        commit=_commit(),
        hardware=f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB",
        system=f"{release['PRETTY_NAME']}, Linux {platform.release()}",
        ours=f"Python {platform.python_version()}, GDAL {gdal.__version__}, NumPy {np.__version__},"
        f" Shapely {shapely.__version__}",
        peer=peer,
        load=os.getloadavg()[0],
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return platform.machine()


def _commit() -> str:
    """Name the commit that was measured, or say that sources differ from it (those that matter here)."""
    git = ["git", "-C", str(ROOT)]
    named = subprocess.run(
        [*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    if named.returncode != 0:
        return "no git checkout"
    changed = subprocess.run([*git, "diff", "--quiet", "HEAD", "--", *MEASURED], check=False)
    return named.stdout.strip() + ("" if changed.returncode == 0 else " with changes")
