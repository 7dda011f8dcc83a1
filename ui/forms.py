"""Forms made in Designer, and the plugin's own icons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHeaderView, QTableView, QTreeView, QWidget

_HERE = Path(__file__).resolve().parent


def load_form(name: str) -> Any:
    """Give the class that fills a widget from the form `name`.ui beside this file."""
    from qgis.PyQt import uic

    form, _base = uic.loadUiType(str(_HERE / f"{name}.ui"))
    return form


def icon(name: str) -> QIcon:
    """Give the icon `name`.svg of the plugin."""
    return QIcon(str(_HERE.parent / "resources" / f"{name}.svg"))


def set_widths(view: QTreeView | QTableView, widths: tuple[int, ...]) -> None:
    """Give the first columns of a table widths in pixels, which the user may change; the last one takes the rest."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    header.setStretchLastSection(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)


def grow_to_fit(window: QWidget) -> None:
    """Make a window higher when its texts have become longer: Qt would squeeze its fields instead."""
    layout = window.layout()
    layout.activate()
    needed = layout.totalHeightForWidth(window.width()) if layout.hasHeightForWidth() else 0
    if needed > window.height():
        most = QgsApplication.primaryScreen().availableGeometry().height()
        window.resize(window.width(), min(needed, most))
