"""The Processing provider `byoc`: what QGIS lists in its toolbox, in models and in `qgis_process`."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

PLUGIN_DIR = Path(__file__).resolve().parent.parent
ICON = PLUGIN_DIR / "resources" / "icon.svg"


class ByocProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms under the id `byoc`."""

    def loadAlgorithms(self) -> None:
        """Add one fresh instance of each algorithm."""
        from .auditcollection import AuditCollection
        from .bucketpolicy import BucketPolicy
        from .checkraster import CheckRaster
        from .copytiles import CopyTiles
        from .createcollection import CreateCollection
        from .deletecollection import DeleteCollection
        from .deletetiles import DeleteTiles
        from .derivefootprint import DeriveFootprint
        from .ingestfolder import IngestFolder
        from .listcollections import ListCollections
        from .listtiles import ListTiles
        from .preparecog import PrepareCog
        from .registerbucket import RegisterBucket
        from .registertiles import RegisterTiles
        from .reingesttiles import ReingestTiles
        from .updatecollection import UpdateCollection
        from .updatetiles import UpdateTiles
        from .waitforingestion import WaitForIngestion

        for algorithm in (
            CreateCollection,
            ListCollections,
            BucketPolicy,
            CheckRaster,
            DeriveFootprint,
            PrepareCog,
            IngestFolder,
            RegisterTiles,
            RegisterBucket,
            ListTiles,
            WaitForIngestion,
            UpdateTiles,
            ReingestTiles,
            CopyTiles,
            DeleteTiles,
            UpdateCollection,
            DeleteCollection,
            AuditCollection,
        ):
            self.addAlgorithm(algorithm())

    def id(self) -> str:
        """Return the id, a contract with scripts and models."""
        return "byoc"

    def name(self) -> str:
        """Return the product's name, which is not translated."""
        return "Sentinel Hub BYOC"

    def versionInfo(self) -> str:
        """Return the plugin's version, as `qgis_process plugins` and Processing's log show it."""
        metadata = ConfigParser(interpolation=None)
        metadata.read(PLUGIN_DIR / "metadata.txt", encoding="utf-8")
        return metadata.get("general", "version", fallback="")

    def icon(self) -> QIcon:
        """Return the plugin's icon, or Processing's own where the file is not packaged."""
        return QIcon(str(ICON)) if ICON.is_file() else super().icon()

    def svgIconPath(self) -> str:
        """Return the icon's path, or Processing's own where the file is not packaged."""
        return str(ICON) if ICON.is_file() else super().svgIconPath()
