"""The Processing provider `byoc`: what QGIS lists in its toolbox, in models and in `qgis_process`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.metadata import read_metadata

ICON = Path(__file__).resolve().parent.parent / "resources" / "icon.svg"

ALGORITHMS = {
    "createcollection": "CreateCollection",
    "listcollections": "ListCollections",
    "bucketpolicy": "BucketPolicy",
    "checkraster": "CheckRaster",
    "derivefootprint": "DeriveFootprint",
    "preparecog": "PrepareCog",
    "ingestfolder": "IngestFolder",
    "registertiles": "RegisterTiles",
    "registerbucket": "RegisterBucket",
    "listtiles": "ListTiles",
    "waitforingestion": "WaitForIngestion",
    "updatetiles": "UpdateTiles",
    "reingesttiles": "ReingestTiles",
    "copytiles": "CopyTiles",
    "deletetiles": "DeleteTiles",
    "updatecollection": "UpdateCollection",
    "deletecollection": "DeleteCollection",
    "auditcollection": "AuditCollection",
}
"""Module and class of each algorithm. They are imported when Processing asks for them, or one by one before (`plugin`)."""


class ByocProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms under the id `byoc`."""

    def loadAlgorithms(self) -> None:
        """Add one fresh instance of each algorithm."""
        for module, name in ALGORITHMS.items():
            self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())

    def id(self) -> str:
        """Return the id, a contract with scripts and models."""
        return "byoc"

    def name(self) -> str:
        """Return the product's name, which is not translated."""
        return "Sentinel Hub BYOC"

    def versionInfo(self) -> str:
        """Return the plugin's version, as `qgis_process plugins` and Processing's log show it."""
        return read_metadata("version")

    def icon(self) -> QIcon:
        """Return the plugin's icon, or Processing's own where the file is not packaged."""
        return QIcon(str(ICON)) if ICON.is_file() else super().icon()

    def svgIconPath(self) -> str:
        """Return the icon's path, or Processing's own where the file is not packaged."""
        return str(ICON) if ICON.is_file() else super().svgIconPath()
