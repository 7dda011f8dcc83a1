"""Import requests-oauthlib: the system's, or the copy that travels in the plugin's ZIP when there is none.

QGIS for Windows and macOS brings requests but neither requests-oauthlib nor oauthlib. The bundled folder goes to the end of
the search path, so that what a system has installed keeps its precedence for every other plugin.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from .errors import ByocError

EXTLIBS = Path(__file__).resolve().parent.parent / "extlibs"
"""Filled when the plugin is packaged; absent in a checkout."""


def use_bundled(folder: Path = EXTLIBS) -> None:
    """Let imports that find nothing else look into `folder` too."""
    if folder.is_dir() and str(folder) not in sys.path:
        sys.path.append(str(folder))
        importlib.invalidate_caches()


try:
    import requests_oauthlib  # noqa: F401 (asks whether it is there)
except ImportError:
    use_bundled()

try:
    from oauthlib.oauth2 import BackendApplicationClient, OAuth2Error, TokenExpiredError
    from requests_oauthlib import OAuth2Session
except ImportError as missing:
    raise ByocError(
        f"The Python package {missing.name or 'requests-oauthlib'} is missing.",
        hint="Install the plugin from its ZIP, which brings it, or install python3-requests-oauthlib.",
    ) from None

__all__ = ["BackendApplicationClient", "OAuth2Error", "OAuth2Session", "TokenExpiredError"]
