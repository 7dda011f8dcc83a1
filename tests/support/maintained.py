"""A collection with tiles in it, for tests of what is done to tiles that are there, and the requests that do it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sentinelhub_byoc.byoc.models import Tile, TileDraft, parse_time
from sentinelhub_byoc.feedback import Feedback
from sentinelhub_byoc.workflows.wait import wait_for_ingestion
from small_rasters import left_half, write_raster

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sentinelhub_byoc.byoc.client import ByocClient

NOON = parse_time("2024-06-01T12:00:00.5Z")
UTM33 = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
TRIANGLE = {
    "type": "Polygon",
    "coordinates": [[[500100, 4994000], [506000, 4994000], [500100, 4999900], [500100, 4994000]]],
    "crs": UTM33,
}
"""Within the rasters of `small_rasters`, and not their box."""

OTHER = {
    "type": "Polygon",
    "coordinates": [[[500200, 4994100], [505000, 4994100], [505000, 4999000], [500200, 4994100]]],
    "crs": UTM33,
}


def fill(
    client: ByocClient, collection_id: str, bucket: Path, names: str = "abc", *, cover: bool = True
) -> dict[str, Tile]:
    """Register and ingest a tile for each letter: path `a/(BAND).tif`, NOON, TRIANGLE (or the box); return them by name."""
    for name in names:
        write_raster(bucket / name / "B1.tif", valid=left_half())
        client.create_tile(collection_id, TileDraft(f"{name}/(BAND).tif", NOON, TRIANGLE if cover else None))
    return read(client, collection_id)


def read(client: ByocClient, collection_id: str) -> dict[str, Tile]:
    """Return the tiles by name once each has ended."""
    wait_for_ingestion(client, collection_id, timeout=60, poll=0.02)
    return {tile.path.split("/")[0]: tile for tile in client.iter_tiles(collection_id)}


@contextmanager
def sent_by(client: ByocClient) -> Iterator[list[str]]:
    """Collect the methods of the requests that a client sends, those for tokens left out."""
    methods: list[str] = []

    def note(answer, **_):
        methods.append(answer.request.method)

    client.session.hooks["response"].append(note)
    try:
        yield methods
    finally:
        client.session.hooks["response"].remove(note)


class Stoppable(Feedback):
    """Cancelled when a test says so; remembers progress."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.progress: list[float] = []

    def is_cancelled(self) -> bool:
        return self.stop.is_set()

    def set_progress(self, fraction: float) -> None:
        self.progress.append(fraction)


def outcomes(results) -> list[str]:
    return [result.outcome.value for result in results]
