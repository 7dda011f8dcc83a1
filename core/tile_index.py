"""Indexes on what tiles are looked up by, in files that have such: GeoPackages."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

INDEXED = ("status", "path")


def index_tiles(source: str) -> bool:
    """Index the tiles of a GeoPackage (its path, or QGIS's address of one of its layers); False for anything else.

    Layers in memory have no attribute indexes, and other formats none that QGIS could make beside the data.
    """
    if not source.partition("|")[0].lower().endswith(".gpkg"):
        return False
    layer = QgsVectorLayer(source, "tiles", "ogr")
    if not layer.isValid():
        return False
    provider = layer.dataProvider()
    places = [layer.fields().indexOf(name) for name in INDEXED]
    return all(place >= 0 and provider.createAttributeIndex(place) for place in places)
