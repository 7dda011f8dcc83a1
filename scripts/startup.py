#!/usr/bin/env python3
"""Measure what loading the plugin adds to the start of QGIS, and write it into docs/performance.md.

Each run is a process of its own: QGIS without a screen, with a window, menus and docks of its own; then the time of what
QGIS does for a plugin, `loadPlugin` (imports the package) and `startPlugin` (classFactory and initGui), and then of each step
that the plugin takes when QGIS has nothing else to do (`ui.startup`). Modules are compiled already, as
they are from a user's second start on. The median counts.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- startup: begin (written by `make startup`) -->", "<!-- startup: end -->"
MOST = 50.0
"""Milliseconds that loading may add (issue 7)."""
HEAVY = ("requests", "shapely", "numpy", "osgeo")
INSIDE = """
import json, sys, time
from qgis.core import Qgis, QgsApplication
application = QgsApplication([], True)
QgsApplication.initQgis()
import qgis.utils
from fake_iface import FakeInterface
qgis.utils.iface = FakeInterface()
qgis.utils.plugin_paths = [sys.argv[1]]
qgis.utils.updateAvailablePlugins()
before = set(sys.modules)
began, busy = time.perf_counter(), time.process_time()
assert qgis.utils.loadPlugin("sentinelhub_byoc")
loaded = time.perf_counter()
assert qgis.utils.startPlugin("sentinelhub_byoc")
started = time.perf_counter()
cpu = 1000 * (time.process_time() - busy)
modules = len(set(sys.modules) - before)
startup, steps = qgis.utils.plugins["sentinelhub_byoc"]._startup, []
while not startup.done:
    step = time.perf_counter()
    startup.step()
    steps.append(1000 * (time.perf_counter() - step))
print("MEASURED", json.dumps({
    "cpu": cpu, "load": 1000 * (loaded - began), "start": 1000 * (started - loaded), "qgis": Qgis.QGIS_VERSION.split("-")[0],
    "python": sys.version.split()[0], "modules": modules, "longest": max(steps), "later": sum(steps), "steps": len(steps),
    "heavy": [name for name in sys.argv[2:] if name in sys.modules and name not in before]}), flush=True)
assert qgis.utils.unloadPlugin("sentinelhub_byoc")
qgis.utils.iface.close()
QgsApplication.exitQgis()
"""


def measure(python: str) -> dict[str, float | str | list[str]]:
    """Load the plugin in a new process with a new home; return what was measured."""
    with tempfile.TemporaryDirectory() as home:
        plugins = ROOT / "build" / "plugins"
        environment = {
            **os.environ,
            "PYTHONPATH": f"{plugins}:{ROOT / 'tests' / 'support'}",
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
        }
        command = [python, "-c", INSIDE, str(plugins), *HEAVY]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    measured = re.search(r"^MEASURED (.*)$", ran.stdout, re.MULTILINE)
    if measured is None:
        sys.exit(f"The plugin could not be loaded:\n{ran.stdout}{ran.stderr}")
    return json.loads(measured[1])


def section(runs: list[dict[str, float | str | list[str]]]) -> str:
    """Return the part of the page between its marks."""
    load, start, cpu, longest, later = (
        statistics.median(run[key] for run in runs) for key in ("load", "start", "cpu", "longest", "later")
    )
    totals = sorted(run["load"] + run["start"] for run in runs)
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    heavy = sorted({name for run in runs for name in run["heavy"]})
    median = statistics.median(totals)
    return f"""{BEGIN}

- {datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC, commit {commit}, `make startup`: {len(runs)} processes, medians
- QGIS {runs[0]["qgis"]}, Python {runs[0]["python"]}; load average {os.getloadavg()[0]:.1f}

| goal | wanted | seen | met |
| --- | --- | --- | --- |
| loading adds to the start of QGIS | at most {MOST:.0f} ms | {median:.0f} ms ({totals[0]:.0f} to {totals[-1]:.0f}) | {_met(median <= MOST)} |
| of what comes after the start, the longest step | at most {MOST:.0f} ms | {longest:.0f} ms | {_met(longest <= MOST)} |
| of shapely, numpy, requests, GDAL's bindings | none imported | {", ".join(heavy) or "none"} | {_met(not heavy)} |

| `loadPlugin`, ms | `startPlugin`, ms | of both, on the processor, ms | modules | in {runs[0]["steps"]} steps later, ms |
| --: | --: | --: | --: | --: |
| {load:.0f} | {start:.0f} | {cpu:.0f} | {runs[0]["modules"]} | {later:.0f} |

{END}"""


def _met(yes: bool) -> str:
    return "yes" if yes else "**no**"


def main() -> int:
    """Measure and write; the exit status tells whether the goal is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--dry", action="store_true", help="print, and leave the page alone")
    options = parser.parse_args()
    python = os.environ.get("QGIS_PYTHON", "/usr/bin/python3")
    measure(python)  # compiles the modules, and warms the disk's cache
    written = section([measure(python) for _ in range(options.runs)])
    print(written)
    if not options.dry:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(
            re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: written, page, flags=re.DOTALL),
            encoding="utf-8",
        )
    return 1 if "**no**" in written else 0


if __name__ == "__main__":
    sys.exit(main())
