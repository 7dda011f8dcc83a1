"""The peer: `gdal_footprint` of a newer GDAL, from PATH or from a chroot of Debian trixie."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .running import HERE, BenchError, Usage, run

if TYPE_CHECKING:
    from .settings import Settings

OLDEST = (3, 8)
"""The first GDAL whose `gdal_footprint` is worth comparing with (3.7 had the first one)."""
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}
INSIDE_DATA = "bench"
INSIDE_OUTPUT = "bench-output"


@dataclass(frozen=True)
class Peer:
    """How to run `gdal_footprint`; `root` is the chroot that it sees files in, None if it sees them all."""

    command: tuple[str, ...]
    root: Path | None
    environment: tuple[tuple[str, str], ...]

    @property
    def version(self) -> str:
        """Return GDAL's version, such as "3.10.3"; raises `BenchError` if the command does not say."""
        done = subprocess.run(
            [*self.command, "--version"],
            env=dict(self.environment),
            capture_output=True,
            text=True,
            check=False,
        )
        found = re.search(r"GDAL (\d+\.\d+\.\d+)", done.stdout)
        if not found:
            raise BenchError(
                f"{' '.join(self.command)} --version says no version: {done.stdout}{done.stderr}"
            )
        return found[1]

    @property
    def title(self) -> str:
        """Name it for the report."""
        return f"gdal_footprint of GDAL {self.version}" + (
            ", Debian trixie's, in a chroot" if self.root else ""
        )

    def footprint(self, raster: Path, outline: Path, max_points: int | None) -> Usage:
        """Trace `raster` at full resolution into `outline`, a FlatGeobuf file, and say what that took."""
        limit = "unlimited" if max_points is None else str(max_points)
        outline.parent.mkdir(parents=True, exist_ok=True)
        written = outline if self.root is None else self._folder(self.root, INSIDE_OUTPUT) / outline.name
        written.unlink(missing_ok=True)
        options = ["-q", "-of", "FlatGeobuf", "-max_points", limit]
        usage = run(
            [*self.command, *options, self._inside(self._shown(raster)), self._inside(written)],
            dict(self.environment),
        )
        if written != outline:
            shutil.copyfile(written, outline)
        return usage

    def _shown(self, raster: Path) -> Path:
        """Return where the peer sees a raster: linked, or copied where links do not reach, into its chroot."""
        if self.root is None:
            return raster
        seen = self.root / INSIDE_DATA / raster.name
        if seen.exists() and _same(seen, raster):
            return seen
        self._folder(self.root, INSIDE_DATA)
        seen.unlink(missing_ok=True)
        try:
            os.link(raster, seen)
        except OSError:
            print(f"  copying {raster.name} into the chroot", flush=True)
            shutil.copy2(raster, seen)
        return seen

    @staticmethod
    def _folder(root: Path, name: str) -> Path:
        """Make a folder inside the chroot, which belongs to root, that we may write to."""
        folder = root / name
        if not os.access(folder, os.W_OK):
            subprocess.run([*_as_root(), "install", "-d", "-m", "0777", folder], check=True)
        return folder

    def _inside(self, path: Path) -> str:
        return str(path) if self.root is None else f"/{path.relative_to(self.root)}"


def find_peer(settings: Settings) -> Peer:
    """Return the peer: BENCH_PEER (a program, or a folder to chroot into), else PATH's, else one installed now."""
    named = os.environ.get("BENCH_PEER")
    if named and Path(named).is_dir():
        return _in_chroot(Path(named).resolve())
    program = named or shutil.which("gdal_footprint")
    if program:
        peer = Peer((program,), None, tuple(os.environ.items()))
        if version_tuple(peer.version) >= OLDEST:
            return peer
        if named:
            raise BenchError(f"{named} is of GDAL {peer.version}; the bench compares with 3.8 or newer.")
    root = settings.build / "trixie"
    if not root.exists():
        done = subprocess.run([HERE / "make_peer.sh", root], check=False)
        if done.returncode != 0:
            raise BenchError("There is no gdal_footprint to compare with, see above.")
    return _in_chroot(root)


def version_tuple(version: str) -> tuple[int, ...]:
    """Turn "3.10.3" into (3, 10, 3), so that versions compare as numbers."""
    return tuple(int(part) for part in version.split("."))


def _in_chroot(root: Path) -> Peer:
    command = (*_as_root(), "chroot", str(root), "/usr/bin/gdal_footprint")
    return Peer(command, root, tuple(ENVIRONMENT.items()))


def _as_root() -> tuple[str, ...]:
    """Return what to put before a command that only root may run; raises `BenchError` if there is no way."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") is None:
        raise BenchError("Running the peer in its chroot needs root: run as root, or install sudo.")
    return ("sudo",)


def _same(one: Path, other: Path) -> bool:
    """Say whether two paths are one file, or one a copy of the other as far as size and date tell."""
    first, second = one.stat(), other.stat()
    return one.samefile(other) or (first.st_size, first.st_mtime) == (second.st_size, second.st_mtime)
