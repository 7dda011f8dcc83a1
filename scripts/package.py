#!/usr/bin/env python3
"""Write the plugin's ZIP: what pb_tool.cfg lists, the bundled libraries, the same bytes for the same sources."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import deflate
from bundled import unpack_wheel
from help_pages import build_help
from slim import without_docstrings, without_source_texts

ROOT = Path(__file__).resolve().parent.parent
NAME = "sentinelhub_byoc"
WHEELS = Path(sys.prefix) / "bundled"
"""Where scripts/setup.sh keeps the wheels of scripts/requirements-bundled.txt: packing needs no network."""
UNWANTED = ("__pycache__", "*.pyc", "*.ts", ".*", "*~", "*.orig")
CODE = re.compile(r"`([^`]*)`")
DENSEST = 12
"""Of libdeflate's levels."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: a ZIP of the same sources is the same to the byte."""


def deploy(stage: Path) -> Path:
    """Let pb_tool copy the plugin's files to `stage`; return the plugin folder there."""
    pb_tool = Path(sys.executable).with_name("pb_tool")
    subprocess.run(
        [pb_tool, "deploy", "--no-confirm", "--no-docs", "--quick", "--plugin_path", stage],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return stage / NAME


def bundle_libraries(target: Path) -> None:
    """Unpack the bundled libraries into `target`."""
    wheels = sorted(WHEELS.glob("*.whl"))
    if not wheels:
        sys.exit(f"{WHEELS} holds no wheels. Run `make setup-dev`, which fetches them.")
    for wheel in wheels:
        unpack_wheel(wheel, target)


def remove_unwanted(folder: Path) -> None:
    """Delete caches, hidden files and translation sources below `folder`."""
    for pattern in UNWANTED:
        for path in list(folder.rglob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def slim_down(plugin: Path) -> None:
    """Take out what the installed plugin never reads, so that six languages and the help stay under a megabyte."""
    for path in plugin.rglob("*.py"):
        slim = without_docstrings(path.read_text(encoding="utf-8"))
        path.write_text(slim, encoding="utf-8", newline="\n")
    for path in (plugin / "i18n").glob("*.qm"):
        path.write_bytes(without_source_texts(path.read_bytes()))


def changes_of(version: str, changelog: str) -> str:
    """Return what `changelog` (Markdown) says of `version`, a line a change, for the plugin manager of QGIS.

    Raises `LookupError` if the changelog does not know the version.
    """
    section = re.search(
        rf"^## {re.escape(version)}\b.*?\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL
    )
    if section is None:
        raise LookupError(f"CHANGELOG.md has no section “## {version}”.")
    entries = re.findall(r"^- (.*?)(?=^- |\Z)", section[1], re.MULTILINE | re.DOTALL)
    return "\n".join(" ".join(CODE.sub(_bare, entry).split()) for entry in entries)


def _bare(code: re.Match[str]) -> str:
    """Return a piece of code without marks; a quote in it names nothing that a user sees."""
    return code[1].replace('"', "")


def add_changelog(metadata: Path, changelog: Path) -> None:
    """Write the version's changes into the metadata of the plugin that is packed."""
    text = metadata.read_text(encoding="utf-8")
    version = re.search(r"^version=(.+)$", text, re.MULTILINE)
    if version is None:
        raise LookupError(f"{metadata} names no version.")
    changes = changes_of(version[1].strip(), changelog.read_text(encoding="utf-8"))
    lines = "".join(f"\n  - {line}" for line in changes.splitlines())
    metadata.write_text(
        f"{text.rstrip()}\nchangelog={version[1].strip()}:{lines}\n", encoding="utf-8", newline="\n"
    )


class Deflater:
    """Packs a file as small as deflate can: a twenty-fifth less than zlib's best, which is the room that the help takes."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._content = b""

    def compress(self, content: bytes) -> bytes:
        """Take some of the file."""
        self._content += content
        return b""

    def flush(self) -> bytes:
        """Return the whole, packed."""
        return bytes(deflate.deflate_compress(self._content, DENSEST))


def write_zip(folder: Path, out: Path) -> None:
    """Pack `folder` under its own name, entries sorted and dated alike."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        for name in names:
            entry = zipfile.ZipInfo(f"{folder.name}/{name}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # as on Unix, wherever it is packed
            entry.external_attr = 0o644 << 16
            with archive.open(entry, "w") as stream:
                # the one way to another compressor than zlib's: zipfile has no door for it
                stream._compressor = Deflater()  # type: ignore[attr-defined]
                stream.write((folder / name).read_bytes())


def build(out: Path) -> None:
    """Write the ZIP to `out`."""
    with tempfile.TemporaryDirectory() as stage:
        plugin = deploy(Path(stage))
        remove_unwanted(plugin)
        slim_down(plugin)
        add_changelog(plugin / "metadata.txt", plugin / "CHANGELOG.md")
        bundle_libraries(plugin / "extlibs")
        build_help(plugin / "help")
        write_zip(plugin, out)


def main() -> None:
    """Build the ZIP named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / f"{NAME}.zip")
    out = parser.parse_args().out
    build(out)
    print(f"{out} ({out.stat().st_size / 1000:.0f} kB)")


if __name__ == "__main__":
    main()
