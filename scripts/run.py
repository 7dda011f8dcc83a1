#!/usr/bin/env python3
"""QGIS with the plugin loaded and connected to a sandbox with the sample bucket.

Where there is no screen it runs under Xvfb, saves a picture of the window and ends.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sentinelhub_byoc.sandbox.samples import SampleTile
    from sentinelhub_byoc.sandbox.server import Sandbox

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "sentinelhub_byoc"
BUCKET = "sample-bucket"
PROFILE = f"""\
[PythonPlugins]
{PLUGIN}=true

[qgis]
checkVersion=false

[app]
projections\\newProjectCrsBehavior=UsePresetCrs
"""
VIRTUAL_SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")


def write_profile(profiles: Path) -> None:
    """Make a QGIS profile of its own in which the plugin is switched on, once."""
    ini = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not ini.exists():
        ini.parent.mkdir(parents=True)
        ini.write_text(PROFILE, encoding="utf-8")


def register_some(sandbox: Sandbox, samples: tuple[SampleTile, ...]) -> None:
    """Make a collection with every other scene, if there is none yet: something to see, and something left to do."""
    from sentinelhub_byoc.byoc import ByocClient, CollectionDraft, Credentials, open_session
    from sentinelhub_byoc.workflows.register import TileSource, register_tiles

    client = ByocClient(
        open_session(sandbox.deployment, Credentials("sandbox", "sandbox")), sandbox.deployment
    )
    if any(client.iter_collections()):
        return
    collection = client.create_collection(CollectionDraft("Sample scenes", BUCKET))
    sources = [TileSource(sample.path, tuple(map(str, sample.files))) for sample in samples[::2]]
    register_tiles(client, collection.id, sources)


def qgis_command(profiles: Path) -> list[str]:
    """Return the command line that opens QGIS, on a virtual screen where there is no other."""
    qgis = shutil.which("qgis")
    if qgis is None:
        sys.exit("QGIS is not on the PATH: `make setup` installs it on Debian.")
    command = [
        qgis,
        "--nologo",
        "--profiles-path",
        str(profiles),
        "--code",
        str(ROOT / "scripts" / "run_inside.py"),
    ]
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return command
    print("There is no screen here: QGIS runs on a virtual one, and ends after a picture.")
    return [*VIRTUAL_SCREEN, *command]


def main() -> int:
    """Start the sandbox, then QGIS; end both together."""
    from sentinelhub_byoc.sandbox.samples import make_samples
    from sentinelhub_byoc.sandbox.server import Sandbox

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "run")
    out: Path = parser.parse_args().out.resolve()
    write_profile(out / "profile")
    samples = make_samples(out / "buckets" / BUCKET)
    with Sandbox(out / "buckets") as sandbox:
        register_some(sandbox, samples)
        print(f"Sandbox with {len(samples)} sample scenes in bucket {BUCKET!r}: {sandbox.url}")
        command = qgis_command(out / "profile")
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "SH_BASE_URL": sandbox.url,
            "SH_TOKEN_URL": sandbox.token_url,
            "SH_CLIENT_ID": "sandbox",
            "SH_CLIENT_SECRET": "sandbox",
            "BYOC_RUN_RASTERS": os.pathsep.join(str(file) for sample in samples for file in sample.files),
        }
        if command[0] == VIRTUAL_SCREEN[0]:
            environment["BYOC_RUN_PICTURE"] = str(out / "qgis.png")
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
