"""Forms made in Designer, and the plugin's own icons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt import uic
from qgis.PyQt.QtGui import QIcon

_HERE = Path(__file__).resolve().parent


def load_form(name: str) -> Any:
    """Give the class that fills a widget from the form `name`.ui beside this file."""
    form, _base = uic.loadUiType(str(_HERE / f"{name}.ui"))
    return form


def icon(name: str) -> QIcon:
    """Give the icon `name`.svg of the plugin."""
    return QIcon(str(_HERE.parent / "resources" / f"{name}.svg"))
