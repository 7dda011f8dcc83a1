"""The peers of work on folders: the programs that a shell loop calls."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .running import BenchError

if TYPE_CHECKING:
    from .settings import Settings

PROGRAMS = ("bash", "curl", "gdal_translate", "gdalinfo", "xargs")
CURL = (7, 75)
"""The first curl that signs requests to S3."""


@dataclass(frozen=True)
class Tools:
    """Versions of the programs on PATH."""

    gdal: str
    curl: str

    @property
    def title(self) -> str:
        """Name them for the report."""
        return f"gdal_translate and gdalinfo of GDAL {self.gdal}, curl {self.curl}, bash and xargs"


def find_tools(_: Settings) -> Tools:
    """Look for the programs; raises `BenchError` that names those that are missing or too old."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        raise BenchError(f"There is no {', '.join(missing)} to compare with: install gdal-bin and curl.")
    tools = Tools(_version("gdalinfo", r"GDAL (\d+\.\d+\.\d+)"), _version("curl", r"curl (\d+\.\d+\.\d+)"))
    if tuple(int(part) for part in tools.curl.split(".")[:2]) < CURL:
        raise BenchError(f"curl {tools.curl} does not sign requests to S3: 7.75 or newer does.")
    return tools


def _version(program: str, pattern: str) -> str:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    found = re.search(pattern, done.stdout)
    if not found:
        raise BenchError(f"{program} --version says no version: {done.stdout}{done.stderr}")
    return found[1]
