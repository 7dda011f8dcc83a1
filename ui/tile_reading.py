"""Reading tiles of a collection again, in tasks: what they have become, and how many there are."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.errors import NotFound
from .lean_tiles import lean
from .tile_counts import status_of
from .tiles_model import all_tile_pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsFeature

    from ..byoc.models import Tile
    from ..core.access import Access
    from ..feedback import Feedback
    from .work import Relay


@dataclass(frozen=True)
class Seen:
    """Tiles as they are now, their features for a tile layer, and the ids of those that are no more."""

    tiles: tuple[Tile, ...]
    features: tuple[QgsFeature, ...]
    gone: tuple[str, ...] = ()


def look_at_tiles(access: Access, collection_id: str, ids: Sequence[str], feedback: Feedback) -> Seen:
    """Look once at tiles that were being ingested."""
    from ..core.access import open_client
    from ..workflows.wait import wait_for_ingestion

    report = wait_for_ingestion(
        open_client(access, feedback), collection_id, tile_ids=ids, timeout=0.0, feedback=feedback
    )
    return seen_of([*report.ingested, *report.failed, *report.pending], ())


def read_tiles(access: Access, collection_id: str, ids: Sequence[str], feedback: Feedback) -> Seen:
    """Read tiles again, in as few requests as will do; raises what is not about one tile."""
    from ..core.access import open_client
    from ..workflows.tile_choice import find_tiles

    answers = find_tiles(open_client(access, feedback), collection_id, ids, feedback=feedback)
    gone = tuple(tile_id for tile_id, answer in answers.items() if isinstance(answer, NotFound))
    return seen_of([answer for answer in answers.values() if not isinstance(answer, Exception)], gone)


def count_tiles(access: Access, collection_id: str, relay: Relay, feedback: Feedback) -> None:
    """Send the id and the status of every tile, a page at a time."""
    with closing(all_tile_pages(access, collection_id, feedback)) as pages:
        for page in pages:
            feedback.check()
            relay.send([(tile.id, status_of(tile)) for tile in page])


def features_of(tiles: Sequence[Tile]) -> list[QgsFeature]:
    """Give tiles as features of a tile layer."""
    from ..core.tile_layer import TileFeatures

    makes = TileFeatures()
    return makes.features(tiles)


def seen_of(tiles: Sequence[Tile], gone: tuple[str, ...]) -> Seen:
    """Give tiles as they are kept and shown."""
    return Seen(tuple(map(lean, tiles)), tuple(features_of(tiles)), gone)
