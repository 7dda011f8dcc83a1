"""Sentinel Hub BYOC for QGIS: what QGIS calls to load the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import SentinelHubByocPlugin


def classFactory(iface: QgisInterface) -> SentinelHubByocPlugin:  # noqa: N802 (QGIS asks for this name)
    """Make the plugin for the running QGIS."""
    from .plugin import SentinelHubByocPlugin

    return SentinelHubByocPlugin(iface)
