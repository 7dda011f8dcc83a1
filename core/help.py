"""Where the help is: in the folder `help` of an installed plugin, or in `build/docs` of a checkout after `make docs`."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from .metadata import read_metadata

PLUGIN = Path(__file__).resolve().parent.parent
NOWHERE = ".example"
"""The end of hosts that are kept for examples: no browser reaches them."""
BUILT = (PLUGIN / "help", PLUGIN / "build" / "docs")


def help_url(page: str = "index", anchor: str = "") -> str:
    """Return the address of a page of the documentation, named as its file in `docs/` without the ending.

    Pages lie beside the plugin, so that help is there without a network and fits the version. Where none were built it
    is the plugin's home page or, without one that can be reached, the README.
    """
    for folder in BUILT:
        file = folder / f"{page}.html"
        if file.is_file():
            url = QUrl.fromLocalFile(str(file))
            url.setFragment(anchor)
            return url.toString()
    readme = QUrl.fromLocalFile(str(PLUGIN / "README.md")).toString()
    home = read_metadata("homepage")
    return home if home and not QUrl(home).host().endswith(NOWHERE) else readme
