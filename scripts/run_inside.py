"""What `make run` does inside QGIS: sample rasters over the world map, and a picture where nobody looks."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

PICTURE_AFTER_MS = 6000


def add_layers() -> None:
    """Put the sample scenes over the countries that QGIS ships, the view on the scenes."""
    world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    rasters = [
        QgsRasterLayer(path, Path(path).stem) for path in os.environ["BYOC_RUN_RASTERS"].split(os.pathsep)
    ]
    countries = QgsVectorLayer(f"{world}|layername=countries", "Countries", "ogr")
    for layer in QgsProject.instance().addMapLayers([countries, *rasters]):
        iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()


def take_picture(path: str) -> None:
    """Save what the window shows and leave QGIS."""
    iface.mainWindow().grab().save(path)
    print(f"Picture of the window: {path}")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


add_layers()
if picture := os.environ.get("BYOC_RUN_PICTURE"):
    QTimer.singleShot(PICTURE_AFTER_MS, lambda: take_picture(picture))
