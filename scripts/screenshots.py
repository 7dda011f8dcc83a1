#!/usr/bin/env python3
"""The pictures of the README and the docs: the real QGIS on a virtual screen, the plugin against its sandbox.

Each sitting is one QGIS with a profile of its own: language, theme, screen, and the pictures it takes. The sandbox of
the profile is filled beforehand, so that there is something to see as soon as it runs.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from run import BUCKET, PLUGIN, ROOT

ENOUGH_S = 120
"""Seconds after which a sitting has gone wrong."""
LARGEST = 200_000
"""Bytes of a picture at most."""
PROFILE = """\
[PythonPlugins]
{plugin}=true

[qgis]
checkVersion=false

[app]
projections\\newProjectCrsBehavior=UsePresetCrs

[UI]
UITheme={theme}

[locale]
overrideFlag=true
userLocale={language}
"""


@dataclass(frozen=True)
class Sitting:
    """One QGIS: which pictures it takes, in which language and theme, on a screen of which size and scale."""

    name: str
    pictures: tuple[str, ...]
    language: str = "en"
    theme: str = "default"
    screen: tuple[int, int] = (1600, 1000)
    environment: dict[str, str] = field(default_factory=dict)


SITTINGS = (
    Sitting(
        "plain",
        (
            "start",
            "connection",
            "dock",
            "tiles-on-map",
            "failed-tile",
            "register",
            "options",
            "browser",
            "locator",
        ),
    ),
    Sitting("german", ("dock-german", "register-german"), language="de"),
    Sitting("french", ("register-french",), language="fr"),
    Sitting("dark", ("dark", "register-dark"), theme="Night Mapping"),
    Sitting("fine", ("high-dpi",), screen=(2400, 1600), environment={"QT_SCALE_FACTOR": "2"}),
    Sitting("small", ("small-screen", "register-small"), screen=(1024, 768)),
)


def fill_sandbox(root: Path) -> None:
    """Make the sample bucket, a collection of all its scenes, ingested or failed, and collections with less in them."""
    from sentinelhub_byoc.byoc import ByocClient, CollectionDraft, Credentials, open_session
    from sentinelhub_byoc.sandbox.samples import make_samples
    from sentinelhub_byoc.sandbox.server import Sandbox
    from sentinelhub_byoc.workflows.register import TileSource, register_tiles
    from sentinelhub_byoc.workflows.wait import wait_for_ingestion

    samples = make_samples(root / BUCKET)
    sources = [
        TileSource(s.path, tuple(map(str, s.files)), sensing_time=_moment(s.sensing_time)) for s in samples
    ]
    with Sandbox(root, ingest_delay=0.01) as sandbox:
        session = open_session(sandbox.deployment, Credentials("sandbox", "sandbox"))
        client = ByocClient(session, sandbox.deployment)
        for name, some in (
            ("Alpine scenes 2024", sources[:2]),
            ("Coast survey", []),
            ("Sample scenes", sources),
        ):
            collection = client.create_collection(CollectionDraft(name, BUCKET))
            register_tiles(client, collection.id, some)
            wait_for_ingestion(client, collection.id, timeout=60)


def _moment(text: str):  # noqa: ANN202 (a datetime, or None)
    from sentinelhub_byoc.byoc.models import parse_time

    return parse_time(text) if text else None


def sit(sitting: Sitting, work: Path, filled: Path, pictures: Path) -> int:
    """Run one QGIS and return how it ended."""
    profile = work / sitting.name / "profiles" / "default"
    shutil.rmtree(work / sitting.name, ignore_errors=True)
    ini = profile / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(
        PROFILE.format(plugin=PLUGIN, theme=sitting.theme, language=sitting.language), encoding="utf-8"
    )
    shutil.copytree(filled, profile / PLUGIN / "sandbox")
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    environment = {
        **{name: value for name, value in os.environ.items() if name not in hidden},
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": os.pathsep.join((str(ROOT / "tests" / "support"), str(ROOT / "scripts"))),
        "BYOC_PICTURES": str(pictures),
        "BYOC_WANTED": " ".join(sitting.pictures),
        **sitting.environment,
    }
    width, height = sitting.screen
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {width}x{height}x24", "qgis", "--nologo"]
    command += ["--profiles-path", str(work / sitting.name)]
    command += ["--code", str(ROOT / "scripts" / "screenshots_inside.py")]
    log = work / f"{sitting.name}.log"
    with log.open("w", encoding="utf-8") as said:
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        try:
            code = process.wait(timeout=ENOUGH_S)
        except subprocess.TimeoutExpired:
            code = -1
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    text = log.read_text(encoding="utf-8", errors="replace")
    if code or "Traceback" in text:
        print(f"The sitting {sitting.name!r} went wrong ({code}):\n{text}", file=sys.stderr)
        return 1
    return 0


def make_small(picture: Path) -> None:
    """Give a picture a palette of 256 colours, where Pillow is there to choose them."""
    with contextlib.suppress(ImportError):
        from PIL import Image

        with Image.open(picture) as image:
            small = image.convert("RGB").quantize(256, dither=Image.Dither.NONE)
        small.save(picture, optimize=True)


def main() -> int:
    """Take all pictures, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sittings", nargs="*", help="default: all of " + ", ".join(s.name for s in SITTINGS))
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "screenshots")
    options = parser.parse_args()
    pictures, work = options.out.resolve(), options.work.resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    filled = work / "sandbox"
    shutil.rmtree(filled, ignore_errors=True)
    filled.mkdir(parents=True)
    fill_sandbox(filled)
    bad = 0
    for sitting in SITTINGS:
        if options.sittings and sitting.name not in options.sittings:
            continue
        print(f"{sitting.name}: {', '.join(sitting.pictures)}", flush=True)
        bad += sit(sitting, work, filled, pictures)
        for name in sitting.pictures:
            picture = pictures / f"{name}.png"
            if not picture.exists():
                print(f"  {name} was not taken", file=sys.stderr)
                bad += 1
                continue
            make_small(picture)
            if picture.stat().st_size > LARGEST:
                print(f"  {name} has {picture.stat().st_size} bytes", file=sys.stderr)
                bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
