"""The lines of `qgis_process` on the page with the vendor's examples, run as Processing runs them."""

from __future__ import annotations

import csv
from pathlib import Path

from page_fixtures import SCENES, scenes, world
from pages import algorithm_lines

__all__ = ["scenes", "world"]
PAGE = "docs/cookbook-api.md"
PATHS = {f"scenes/{name}/(BAND).tif" for name in SCENES}


def test_every_line_of_qgis_process_runs(scenes, run):
    lines = algorithm_lines(PAGE)
    assert [name for name, _ in lines] == [
        "byoc:createcollection",
        "byoc:registertiles",
        "byoc:registertiles",
        "byoc:derivefootprint",
        "byoc:registertiles",
        "byoc:waitforingestion",
        "byoc:listtiles",
    ]
    collection_id = ""
    for name, parameters in lines:
        given = {
            key: value.replace("…", collection_id).replace("my-bucket", scenes.bucket)
            for key, value in parameters.items()
        }
        for output in ("registered.csv", "ended.csv"):
            if given.get("OUTPUT") == output:
                Path(output).unlink(missing_ok=True)
        result = run(name.removeprefix("byoc:"), **given)
        collection_id = result.get("COLLECTION_ID", collection_id)
    assert {tile.path for tile in scenes.client.iter_tiles(collection_id, status="INGESTED")} == PATHS
    with Path("ended.csv").open(encoding="utf-8", newline="") as stream:
        assert {row["status"] for row in csv.DictReader(stream)} == {"INGESTED"}
    assert Path("tiles.gpkg").stat().st_size > 10_000
