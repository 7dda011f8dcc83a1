#!/usr/bin/env python3
"""Ask of a ZIP what the plugin site will ask, and this project beside; exit 1 if anything is found.

Bandit and detect-secrets run as the site runs them, over all that is in the ZIP, the bundled libraries included. With
`--online` the addresses in the metadata are asked for as the site does.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from upload_rules import ADDRESSES, NAME, Package, findings, unreachable_addresses

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
QGIS_RULES = ("--isolated", "--select", "QGS", "--extend-ignore", "QGS202")
"""As in .flake8, which says why."""
PATIENCE = 10
"""Seconds that the site waits for an address."""


def bandit_findings(folder: Path) -> list[str]:
    """Return what Bandit finds below `folder`, of any severity."""
    report = _json([TOOLS / "bandit", "--quiet", "-r", ".", "-f", "json"], folder)
    found = [f"{_line(result)}: {result['test_id']} {result['issue_text']}" for result in report["results"]]
    return [
        *found,
        *(f"{error['filename']}: Bandit cannot read it: {error['reason']}" for error in report["errors"]),
    ]


def _line(result: dict[str, str]) -> str:
    return f"{result['filename'].removeprefix('./')}:{result['line_number']}"


def secret_findings(folder: Path) -> list[str]:
    """Return what detect-secrets takes for a secret below `folder`."""
    report = _json([TOOLS / "detect-secrets", "scan", "--all-files", "."], folder)
    return [
        f"{name}:{secret['line_number']}: looks like a secret ({secret['type']})"
        for name, secrets in report["results"].items()
        for secret in secrets
    ]


def qgis_findings(folder: Path) -> list[str]:
    """Return what flake8-qgis finds in our own code below `folder`: calls that QGIS 4 and Qt 6 do not have any more."""
    command = [TOOLS / "flake8", *QGIS_RULES, "--exclude", "extlibs", "."]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if ran.returncode > 1 or ran.stderr:
        raise RuntimeError(f"flake8 could not run: {ran.stderr}")
    return [line.removeprefix("./") for line in ran.stdout.splitlines()]


def _json(command: list[str | Path], folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return what a tool writes; tools that find something end with another status than 0."""
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    try:
        return json.loads(ran.stdout)
    except json.JSONDecodeError:
        raise RuntimeError(f"{command[0]} could not run: {ran.stderr}") from None


def tool_findings(zip_path: Path) -> list[str]:
    """Unpack the ZIP and let all tools look at it, side by side."""
    looks = (secret_findings, qgis_findings, bandit_findings)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as pool:
        with zipfile.ZipFile(zip_path) as archive:
            archive.extractall(folder)  # zipfile keeps every name below the folder
        return [finding for found in pool.map(lambda look: look(Path(folder)), looks) for finding in found]


def address_findings(metadata: Mapping[str, str]) -> list[str]:
    """Ask for each address, as the site does; return those that do not answer."""
    asked = {key: _no_answer(metadata.get(key, "")) for key in ADDRESSES}
    return [f"{key}: {metadata.get(key)} does not answer: {why}" for key, why in asked.items() if why]


def _no_answer(address: str) -> str:
    """Return why the page does not answer; nothing if it does."""
    try:
        request = urllib.request.Request(address, method="HEAD")  # noqa: S310 (https: the rule `addresses`)
        urllib.request.urlopen(request, timeout=PATIENCE).close()  # noqa: S310 (likewise)
    except (OSError, ValueError) as error:
        return str(error)
    return ""


def main() -> int:
    """Tell what is wrong with the ZIP named on the command line; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", type=Path, nargs="?", default=ROOT / "build" / f"{NAME}.zip")
    parser.add_argument("--online", action="store_true", help="ask for the addresses in the metadata, too")
    options = parser.parse_args()
    package = Package.read(options.zip)
    found = findings(package)
    metadata = {} if any("metadata.txt" in finding for finding in found) else package.metadata()
    found += [] if any("lead out" in finding for finding in found) else tool_findings(options.zip)
    if options.online:
        found += address_findings(metadata)
    print("\n".join(found) if found else f"{options.zip.name}: {len(package.files)} files, nothing found")
    for key in unreachable_addresses(metadata):
        print(
            f"To do before the upload: {key} is {metadata[key]}, where nobody can look; then check with --online."
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
