#!/usr/bin/env python3
"""Write the plugin's ZIP: what pb_tool.cfg lists, the bundled libraries, the same bytes for the same sources."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "sentinelhub_byoc"
BUNDLED = ("requests-oauthlib==2.0.0", "oauthlib==3.2.2")
"""What QGIS on Windows and macOS does not carry (pure Python); used only when the import fails otherwise."""
UNWANTED = ("__pycache__", "*.pyc", "*.ts", "bin")
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: a ZIP of the same sources is the same to the byte."""


def deploy(stage: Path) -> Path:
    """Let pb_tool copy the plugin's files to `stage`; return the plugin folder there."""
    if stage.exists():
        shutil.rmtree(stage)
    stage.mkdir(parents=True)
    pb_tool = Path(sys.executable).with_name("pb_tool")
    subprocess.run(
        [pb_tool, "deploy", "--no-confirm", "--no-docs", "--quick", "--plugin_path", stage],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return stage / NAME


def bundle_libraries(target: Path) -> None:
    """Install the bundled libraries into `target`, keeping of their metadata the licences only."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run(
        [*command, "--no-compile", "--no-user", "--upgrade", "--target", target, *BUNDLED], check=True
    )
    for info in target.glob("*.dist-info"):
        library = info.name.split("-")[0]
        for licence in [*info.rglob("LICENSE*"), *info.rglob("COPYING*")]:
            licence.replace(target / library / licence.name)
        shutil.rmtree(info)


def remove_unwanted(folder: Path) -> None:
    """Delete caches and translation sources below `folder`."""
    for pattern in UNWANTED:
        for path in list(folder.rglob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def write_zip(folder: Path, out: Path) -> None:
    """Pack `folder` under its own name, entries sorted and dated alike."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())


def main() -> None:
    """Build the ZIP named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / f"{NAME}.zip")
    out = parser.parse_args().out
    plugin = deploy(ROOT / "build" / "stage")
    bundle_libraries(plugin / "extlibs")
    remove_unwanted(plugin)
    write_zip(plugin, out)
    print(f"{out} ({out.stat().st_size / 1024:.0f} KiB)")


if __name__ == "__main__":
    main()
