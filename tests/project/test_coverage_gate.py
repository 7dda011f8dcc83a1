"""A run of the tests that goes through too little is told, and which files lack most."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("coverage_gate", ROOT / "scripts" / "coverage_gate.py")
gate = sys.modules["coverage_gate"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(gate)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        pytest.param(
            [gate.Measured("byoc/a.py", 100, 5), gate.Measured("ui/a.py", 100, 15)], [], id="just-enough"
        ),
        pytest.param([gate.Measured("byoc/a.py", 100, 6)], ["without QGIS: 94.0 %"], id="client"),
        pytest.param([gate.Measured("new_root.py", 100, 6)], ["without QGIS"], id="a-leaf"),
        pytest.param([gate.Measured("ui/a.py", 100, 16)], ["with QGIS: 84.0 %"], id="desktop"),
        pytest.param([gate.Measured("plugin.py", 10, 10)], ["with QGIS: 0.0 %"], id="plugin"),
        pytest.param(
            [gate.Measured("byoc/a.py", 900, 0), gate.Measured("raster/b.py", 100, 50)], [], id="together"
        ),
        pytest.param([gate.Measured("byoc/a.py", 0, 0)], [], id="nothing-to-run"),
    ],
)
def test_too_little_is_told(files, told):
    found = gate.too_little(files)
    assert len(found) == len(told)
    assert all(text in line for text, line in zip(told, found))


def test_the_files_that_lack_most_are_named():
    files = [gate.Measured("byoc/good.py", 100, 0), gate.Measured("byoc/bad.py", 100, 40)]
    assert "byoc/bad.py (40 lines)" in gate.too_little(files)[0]


def test_every_module_of_the_plugin_counts():
    counted = {path.relative_to(ROOT).as_posix() for path in gate.plugin_files()}
    assert {"plugin.py", "feedback.py", "ui/browser/items.py", "sandbox/__main__.py"} <= counted
    assert not any(name.startswith(("tests/", "scripts/", "bench/", "build/")) for name in counted)
