"""Many tiles as a file: all of them, each once, indexed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from qgis.core import QgsVectorLayer
from sentinelhub_byoc.sandbox.many import seed_tiles

TILES = 730


def test_a_geopackage_of_many_tiles_has_each_once_and_is_indexed(run, service, collection, tmp_path):
    seed_tiles(service.store, collection, TILES)
    file = tmp_path / "tiles.gpkg"
    outputs = run("listtiles", COLLECTION_ID=collection, OUTPUT=str(file))
    assert outputs["COUNT"] == TILES
    layer = QgsVectorLayer(str(file), "tiles", "ogr")
    assert len({feature["tile_id"] for feature in layer.getFeatures()}) == layer.featureCount() == TILES
    with closing(sqlite3.connect(file)) as database:
        names = [name for (name,) in database.execute("SELECT sql FROM sqlite_master WHERE type = 'index'")]
    assert sum("status" in (name or "") for name in names) == 1
    assert sum("path" in (name or "") for name in names) == 1


def test_a_status_is_listed_from_both_ends_too(run, service, collection):
    seed_tiles(service.store, collection, 2500)
    outputs = run("listtiles", COLLECTION_ID=collection, STATUS="FAILED", OUTPUT="TEMPORARY_OUTPUT")
    assert outputs["COUNT"] == 250
