"""Many tiles as a file: all of them, each once, indexed; and few words about it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

from qgis.core import QgsVectorLayer
from sentinelhub_byoc.feedback import SAY_EVERY_SECONDS
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


def told(log) -> list[int]:
    return [int(info.rpartition(" ")[2]) for info in log.infos if info.startswith("Tiles read")]


def test_a_quick_listing_says_its_number_and_no_more(run, service, collection, log):
    seed_tiles(service.store, collection, 2500)
    began = time.monotonic()
    run("listtiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")
    assert len(told(log)) <= (time.monotonic() - began) / SAY_EVERY_SECONDS, "of 25 pages"
    assert "Tiles: 2500" in log.infos


def test_a_slow_listing_says_how_far_it_is(run, service, collection, log):
    seed_tiles(service.store, collection, 2000)
    service.latency = 0.35
    run("listtiles", COLLECTION_ID=collection, OUTPUT="TEMPORARY_OUTPUT")
    assert 1 <= len(told(log)) < 20
    assert all(0 < count <= 2000 for count in told(log))
