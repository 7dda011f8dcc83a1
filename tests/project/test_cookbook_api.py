"""The page with the vendor's examples: its Python does what the vendor's snippets do."""

from __future__ import annotations

from page_fixtures import SCENES, scenes, world
from pages import ROOT, run_python
from sentinelhub_byoc.raster.crs import raster_crs_urn

__all__ = ["scenes", "world"]
PAGE = "docs/cookbook-api.md"
PATHS = {f"scenes/{name}/(BAND).tif" for name in SCENES}


def test_the_python_does_what_the_vendor_s_snippets_do(scenes, capsys):
    after = run_python(PAGE, {}, {"my-bucket": scenes.bucket})
    tiles = {tile.path: tile for tile in scenes.client.iter_tiles(after["collection_id"])}
    assert set(tiles) == PATHS
    assert {tile.status.value for tile in tiles.values()} == {"INGESTED"}
    assert tiles["scenes/20240613_sardinia/(BAND).tif"].sensing_time == after["taken"]
    urn = raster_crs_urn(f"/vsis3/{scenes.bucket}/scenes/20240611_dalmatia/B04.tif")
    assert after["cover"]["crs"]["properties"]["name"] == urn
    said = capsys.readouterr().out
    assert urn in said
    assert "scenes/20240603_tyrol/(BAND).tif" in said
    assert " | " in said  # the error at the end: what happened, and what to do


def test_each_heading_of_the_vendor_s_page_has_its_counterpart():
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    for heading in (
        "Creating a collection",
        "Creating a tile",
        "Preparing a cover geometry",
        "Checking the ingestion status",
        "Listing tiles",
    ):
        assert f"## {heading}\n" in text
