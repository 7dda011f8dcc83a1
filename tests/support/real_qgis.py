"""The real QGIS application on a virtual screen, in a profile of its own, run by a script that writes what it saw."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SUPPORT = Path(__file__).resolve().parent
PLUGIN = "sentinelhub_byoc"
EMPTY_PROFILE = "[qgis]\ncheckVersion=false\n"
PROFILE = f"{EMPTY_PROFILE}\n[PythonPlugins]\n{PLUGIN}=true\n"
HUNG = -1
"""The code of a QGIS that did not end by itself."""
SCREEN = "-screen 0 1280x900x24"


@dataclass(frozen=True)
class Ended:
    """What the script wrote as JSON, how QGIS ended, and what it said on its way."""

    results: dict[str, Any]
    code: int
    said: str


def run_qgis(
    script: Path,
    folder: Path,
    seconds: float,
    *,
    profile: str = PROFILE,
    plugins: str = str(ROOT / "build" / "plugins"),
    startup: Path = SUPPORT / "desktop_errors.py",
    **more: str,
) -> Ended:
    """Start QGIS with a new profile in `folder`, have it run `script`, and wait until it has ended.

    Plugins come from the folder `plugins`, beside those of the profile; `more` goes to the environment.

    The script finds this folder of helpers on its path, and in BYOC_RESULTS the file to write. `desktop_errors` is
    imported before any plugin: it hears what goes wrong from the first moment.
    """
    for program in ("qgis", "xvfb-run"):
        assert shutil.which(program), f"{program} is not installed: `make setup` does that on Debian"
    ini = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(profile, encoding="utf-8")
    results = folder / "results.json"
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "PYTHONHOME"}
    environment = {
        **{name: value for name, value in os.environ.items() if name not in hidden},
        "QGIS_PLUGINPATH": plugins,
        "PYTHONPATH": str(SUPPORT),
        "PYQGIS_STARTUP": str(startup),
        "BYOC_RESULTS": str(results),
        "XDG_RUNTIME_DIR": str(folder),
        **more,
    }
    command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--lang", "en"]
    command += ["--profiles-path", str(folder / "profile"), "--code", str(script)]
    with (folder / "said.txt").open("w+", encoding="utf-8") as said:
        # a session of its own: whatever xvfb-run started ends with it
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        try:
            code = process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            code = HUNG
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    text = (folder / "said.txt").read_text(encoding="utf-8", errors="replace")
    assert results.exists(), f"QGIS ended with {code} and without results:\n{text}"
    return Ended(json.loads(results.read_text(encoding="utf-8")), code, text)
