"""The plugin's ZIP, packed once for a module of tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"
if str(SCRIPTS) not in sys.path:
    sys.path.append(str(SCRIPTS))  # its modules import each other by their bare names


def pack(out: Path, root: Path = ROOT, **settings) -> Path:
    """Run the packing script of the checkout at `root`."""
    command = [sys.executable, str(root / "scripts" / "package.py"), "--out", str(out)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, **settings)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return out


@pytest.fixture(scope="module")
def plugin_zip(tmp_path_factory):
    """Give the ZIP of this checkout."""
    return pack(tmp_path_factory.mktemp("zip") / "sentinelhub_byoc.zip")
