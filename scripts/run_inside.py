"""What `make run` does inside QGIS: sample scenes over the world map, the dock open, a picture where nobody looks."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

PLUGIN = "sentinelhub_byoc"
MAP_CRS = "EPSG:3035"
VIEW = QgsRectangle(3_950_000, 1_750_000, 5_150_000, 3_150_000)
"""Where the sample scenes are, in MAP_CRS."""
VIEW_AFTER_MS = 500
"""QGIS turns the map by itself to the first layer; after that it may turn elsewhere."""
PICTURE_AFTER_MS = 8000


def add_layers() -> None:
    """Put the sample scenes over the countries that QGIS ships."""
    project = QgsProject.instance()
    # before the layers: the profile tells QGIS to leave it so, and changing it later crashes QGIS 3.22
    project.setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
    world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    countries = QgsVectorLayer(f"{world}|layername=countries", "Countries", "ogr")
    scenes = map(Path, os.environ["BYOC_RUN_RASTERS"].split(os.pathsep))
    rasters = [QgsRasterLayer(str(path), f"{path.parent.name} {path.stem}") for path in scenes]
    for layer in [countries, *reversed(rasters)]:
        # one by one: QGIS 3.22 leaves layers in a list to Python's garbage collector
        added = project.addMapLayer(layer)
        project.layerTreeRoot().findLayer(added).setExpanded(False)
    iface.setActiveLayer(rasters[0])


def show_scenes() -> None:
    """Show the part of the world where the scenes are."""
    iface.mapCanvas().setExtent(VIEW)
    iface.mapCanvas().refresh()


def take_picture(path: str) -> None:
    """Save what the window shows and leave QGIS."""
    iface.mainWindow().grab().save(path)
    print(f"Picture of the window: {path}")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


add_layers()
QTimer.singleShot(VIEW_AFTER_MS, show_scenes)
plugins[PLUGIN].controller.show_dock()
if picture := os.environ.get("BYOC_RUN_PICTURE"):
    iface.mainWindow().showMaximized()
    QTimer.singleShot(PICTURE_AFTER_MS, lambda: take_picture(picture))
