"""Forms made in Designer, and the plugin's own icons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt import uic
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHeaderView, QTreeView

_HERE = Path(__file__).resolve().parent


def load_form(name: str) -> Any:
    """Give the class that fills a widget from the form `name`.ui beside this file."""
    form, _base = uic.loadUiType(str(_HERE / f"{name}.ui"))
    return form


def icon(name: str) -> QIcon:
    """Give the icon `name`.svg of the plugin."""
    return QIcon(str(_HERE.parent / "resources" / f"{name}.svg"))


def set_widths(view: QTreeView, widths: tuple[int, ...]) -> None:
    """Give the first columns of a table widths in pixels, which the user may change; the last one takes the rest."""
    header = view.header()
    header.setStretchLastSection(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)
