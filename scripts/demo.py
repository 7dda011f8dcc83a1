#!/usr/bin/env python3
"""The plugin's main job from end to end, headless, in QGIS itself.

Starts the sandbox, makes a bucket of sample COGs, loads them as raster layers, derives their footprints, registers
them as tiles of a new collection, waits until each has ended, and lists them page by page onto a map. The work goes
through the plugin's own Processing algorithms and layer code: this script only tells the story.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from demo_map import build_project, render_map
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsRasterLayer

if TYPE_CHECKING:
    from sentinelhub_byoc.byoc.models import Tile
    from sentinelhub_byoc.sandbox.samples import SampleTile

BUCKET = "sample-bucket"
COLLECTION_NAME = "Demo scenes"
TILES_PER_PAGE = 3
"""Small, so that a handful of tiles shows the paging."""


class Teller(QgsProcessingFeedback):
    """Keeps what algorithms warn of, says the rest nowhere: the steps below are the story."""

    def pushWarning(self, warning: str) -> None:
        """Show a warning, indented under its step."""
        print(f"    ! {warning}")

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: ARG002, N803
        """Show an error likewise."""
        print(f"    ! {error}")


class Steps:
    """Numbers the lines of the story and keeps the time."""

    def __init__(self) -> None:
        """Begin now."""
        self._count = 0
        self._begin = time.monotonic()

    def say(self, text: str) -> None:
        """Print one step."""
        self._count += 1
        print(f"{self._count:2d}. {text}", flush=True)

    @property
    def seconds(self) -> float:
        """Seconds since the beginning."""
        return time.monotonic() - self._begin


def start_qgis() -> QgsApplication:
    """Start QGIS without a window, its Processing framework and this plugin's provider in it."""
    os.environ["GDAL_PAM_ENABLED"] = "NO"  # statistics would be left beside the files in the bucket
    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from sentinelhub_byoc.algorithms.provider import ByocProvider

    Processing.initialize()
    app.demo_provider = ByocProvider()  # the registry does not keep the Python object alive
    if not QgsApplication.processingRegistry().addProvider(app.demo_provider):
        sys.exit("QGIS refused the plugin's Processing provider.")
    return app


def run(algorithm: str, **parameters: Any) -> dict[str, Any]:
    """Run one of the plugin's algorithms."""
    from qgis import processing

    return processing.run(f"byoc:{algorithm}", parameters, feedback=Teller())


def load_layers(samples: tuple[SampleTile, ...]) -> list[QgsRasterLayer]:
    """Return one raster layer for each file of the samples."""
    layers = []
    for sample in samples:
        for file in sample.files:
            layer = QgsRasterLayer(str(file), f"{file.parent.name} {file.stem}")
            if not layer.isValid():
                sys.exit(f"QGIS cannot open {file}: {layer.error().summary()}")
            layers.append(layer)
    return layers


def register(collection_id: str, samples: tuple[SampleTile, ...]) -> None:
    """Register each sample as a tile, its footprint traced from its files."""
    for sample in samples:
        result = run(
            "registertiles",
            COLLECTION_ID=collection_id,
            INPUT=[str(file) for file in sample.files],
            TILE_PATH=sample.path,
            SENSING_TIME=sample.sensing_time,
            WITH_FOOTPRINT=True,
            DRY_RUN=False,
            OUTPUT="TEMPORARY_OUTPUT",
        )
        for row in result["OUTPUT"].getFeatures():
            print(f"    {row['outcome']:<8} {row['path']}  ({row['points']} points, {row['crs']})")


def list_tiles(collection_id: str, out: Path, steps: Steps) -> list[Tile]:
    """List the collection page by page into `tiles.gpkg`; return the tiles."""
    from sentinelhub_byoc.core.access import open_client, resolve_access
    from sentinelhub_byoc.core.tile_layer import write_geopackage
    from sentinelhub_byoc.feedback import Feedback

    client = open_client(resolve_access())
    tiles: list[Tile] = []

    def told_pages() -> Any:
        for number, page in enumerate(client.iter_tile_pages(collection_id, count=TILES_PER_PAGE), 1):
            print(f"    page {number}: {len(page)} tiles")
            tiles.extend(page)
            yield page

    count = write_geopackage(str(out / "tiles.gpkg"), "tiles", told_pages(), Feedback())
    steps.say(f"Wrote {count} tiles to {out / 'tiles.gpkg'}")
    return tiles


def print_table(tiles: list[Tile]) -> None:
    """Print the tiles with their status and, where they failed, why."""
    width = max(len(tile.path) for tile in tiles)
    print(f"\n{'path':<{width}}  {'status':<9} sensing time          what the service said")
    for tile in sorted(tiles, key=lambda t: t.path):
        when = f"{tile.sensing_time:%Y-%m-%d %H:%M:%S}" if tile.sensing_time else "-"
        print(
            f"{tile.path:<{width}}  {tile.status:<9} {when:<20}  {tile.failed_cause or tile.warnings or ''}"
        )


def tell_story(out: Path, steps: Steps) -> dict[str, Any]:
    """Go the whole road; return what `summary.json` holds."""
    from sentinelhub_byoc.sandbox.samples import make_samples
    from sentinelhub_byoc.sandbox.server import Sandbox

    root = out / "buckets"
    samples = make_samples(root / BUCKET)
    steps.say(f"Made a bucket of {len(samples)} sample scenes in {root / BUCKET}")
    with Sandbox(root) as sandbox:
        steps.say(f"Started the sandbox at {sandbox.url}")
        os.environ.update(
            SH_BASE_URL=sandbox.url,
            SH_TOKEN_URL=sandbox.token_url,
            SH_CLIENT_ID="sandbox",
            SH_CLIENT_SECRET="sandbox",  # noqa: S106 (the sandbox's own, public)
        )
        layers = load_layers(samples)
        steps.say(f"Loaded {len(layers)} raster layers")
        steps.say("Derived their footprints:")
        footprints = {}
        for layer in layers:
            result = run("derivefootprint", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT")
            footprints[layer.name()] = {"points": result["POINTS"], "crs_urn": result["CRS_URN"]}
            print(f"    {layer.name():<28} {result['POINTS']:>3} points  {result['CRS_URN']}")
        collection = run("createcollection", NAME=COLLECTION_NAME, BUCKET=BUCKET)["COLLECTION_ID"]
        steps.say(f"Created collection {COLLECTION_NAME!r}: {collection}")
        steps.say("Registered the tiles:")
        register(collection, samples)
        waited = run("waitforingestion", COLLECTION_ID=collection, TIMEOUT=120, OUTPUT="TEMPORARY_OUTPUT")
        steps.say(f"Waited for ingestion: {waited['INGESTED']} ingested, {waited['FAILED']} failed")
        steps.say(f"Listing the collection, {TILES_PER_PAGE} tiles a page:")
        tiles = list_tiles(collection, out, steps)
    project = build_project(out, layers, COLLECTION_NAME)
    steps.say(f"Saved the project {out / 'demo.qgz'}")
    render_map(project, out / "map.png", COLLECTION_NAME)
    steps.say(f"Rendered {out / 'map.png'}")
    return summarize(collection, samples, footprints, tiles)


def summarize(
    collection: str, samples: tuple[SampleTile, ...], footprints: dict[str, Any], tiles: list[Tile]
) -> dict[str, Any]:
    """Return the run as plain data, with every sample that did not end as it should."""
    expected = {sample.path: sample.expect for sample in samples}
    ended = {tile.path: tile.status for tile in tiles}
    counts = {status: list(ended.values()).count(status) for status in sorted(set(ended.values()))}
    return {
        "collection": {"id": collection, "name": COLLECTION_NAME, "bucket": BUCKET},
        "footprints": footprints,
        "status": counts,
        "tiles": [tile.to_json() for tile in tiles],
        "unexpected": {path: ended.get(path) for path in expected if ended.get(path) != expected[path]},
    }


def main() -> int:
    """Run the demo; the exit status tells whether each scene ended as it should."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/demo"))
    out: Path = parser.parse_args().out
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    os.environ["CPL_LOG"] = str(out / "gdal.log")  # what GDAL mutters about files of QGIS itself
    steps = Steps()
    app = start_qgis()
    steps.say("Started QGIS without a window")
    summary = tell_story(out, steps)
    summary["seconds"] = round(steps.seconds, 1)
    (out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    steps.say(f"Wrote {out / 'summary.json'} after {summary['seconds']} s")
    from sentinelhub_byoc.byoc.models import Tile

    print_table([Tile.from_json(tile) for tile in summary["tiles"]])
    if summary["unexpected"]:
        print(f"\nNot as it should be: {summary['unexpected']}", file=sys.stderr)
    QgsProject.instance().clear()
    app.exitQgis()
    return 1 if summary["unexpected"] else 0


if __name__ == "__main__":
    sys.exit(main())
