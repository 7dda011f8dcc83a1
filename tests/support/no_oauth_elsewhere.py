"""QGIS as on Windows and macOS, where nothing but the plugin brings requests-oauthlib. QGIS runs this before any plugin."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder

import desktop_errors

__all__ = ["desktop_errors"]
BUNDLED = {"requests_oauthlib", "oauthlib"}


class OnlyFromExtlibs:
    """Finds the bundled libraries in folders called extlibs alone."""

    def find_spec(self, name, path=None, target=None):
        if name not in BUNDLED:
            return None
        folders = [entry for entry in sys.path if entry.endswith("extlibs")]
        spec = PathFinder.find_spec(name, folders)
        if spec is None:
            msg = f"No module named {name!r}"
            raise ModuleNotFoundError(msg, name=name)
        return spec


if not any(type(finder).__name__ == "OnlyFromExtlibs" for finder in sys.meta_path):
    sys.meta_path.insert(0, OnlyFromExtlibs())
