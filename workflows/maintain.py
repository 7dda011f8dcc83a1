"""Keep the tiles of a collection in step with their files: update, ingest again, delete; each tile accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from ..byoc.errors import ByocError, NotFound
from ..feedback import Feedback
from .crew import AT_ONCE
from .many_tiles import ManyTiles, Outcome, TileResult, failed
from .tile_choice import ChosenTiles, TileChoice, choose_tiles, find_tiles
from .update_tiles import TileChange, update_tiles

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile
    from .many_tiles import Job

__all__ = [
    "ChosenTiles",
    "Outcome",
    "TileChange",
    "TileChoice",
    "TileResult",
    "choose_tiles",
    "delete_tiles",
    "find_tiles",
    "reingest_tiles",
    "update_tiles",
]


def reingest_tiles(
    client: ByocClient,
    collection_id: str,
    tiles: Sequence[Tile],
    *,
    dry_run: bool = False,
    at_once: int = AT_ONCE,
    on_result: Callable[[TileResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[TileResult]:
    """Have the files of each tile read again, and return one result for each, in the order given, whatever happens.

    A tile that the service refuses, because it is being ingested or for another reason, is FAILED with its words. A dry run
    sends nothing. See `ManyTiles` about cancelling and about errors that end the run. Raises `NotFound` for an unknown
    collection, and any other `ByocError` of that first question.
    """

    def reingest(tile: Tile) -> TileResult:
        client.reingest_tile(collection_id, tile)
        return TileResult(tile.path, Outcome.REINGESTED, tile)

    def plan(tile: Tile) -> TileResult:
        doubt = "" if tile.ended else f"It is {tile.status} now: the service may refuse until it has ended."
        return _planned(tile, "Would be ingested again.", doubt)

    client.get_collection(collection_id)
    run = ManyTiles(_blanks(tiles), on_result, feedback or Feedback(), at_once)
    return run.run(_jobs(tiles, reingest, plan, dry_run=dry_run))


def delete_tiles(
    client: ByocClient,
    collection_id: str,
    tiles: Sequence[Tile],
    *,
    dry_run: bool = False,
    at_once: int = AT_ONCE,
    on_result: Callable[[TileResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[TileResult]:
    """Delete the registration of each tile, and return one result for each, in the order given, whatever happens.

    Files stay in the bucket. A tile that is gone already is UNCHANGED. A dry run sends nothing. Cancelling, errors that end
    the run and errors raised are those of `reingest_tiles`.
    """

    def delete(tile: Tile) -> TileResult:
        try:
            client.delete_tile(collection_id, tile)
        except NotFound:
            return TileResult(tile.path, Outcome.UNCHANGED, tile, notes=("It was gone already.",))
        except ByocError as error:
            if error.maybe_done and _is_gone(client, collection_id, tile):
                note = "The answer to the request was lost, but the tile is gone."
                return TileResult(tile.path, Outcome.DELETED, tile, notes=(note,))
            return failed(tile.path, error, tile)
        return TileResult(tile.path, Outcome.DELETED, tile)

    client.get_collection(collection_id)
    run = ManyTiles(_blanks(tiles), on_result, feedback or Feedback(), at_once)
    return run.run(_jobs(tiles, delete, lambda tile: _planned(tile, "Would be deleted."), dry_run=dry_run))


def _jobs(
    tiles: Sequence[Tile],
    do: Callable[[Tile], TileResult],
    plan: Callable[[Tile], TileResult],
    *,
    dry_run: bool,
) -> Generator[tuple[int, Job | TileResult], None, None]:
    for index, tile in enumerate(tiles):
        yield index, plan(tile) if dry_run else _job(do, tile)


def _job(do: Callable[[Tile], TileResult], tile: Tile) -> Job:
    return lambda: do(tile)


def _blanks(tiles: Sequence[Tile]) -> list[TileResult]:
    return [TileResult(tile.path, Outcome.PLANNED, tile) for tile in tiles]


def _planned(tile: Tile, *notes: str) -> TileResult:
    return TileResult(tile.path, Outcome.PLANNED, tile, notes=tuple(note for note in notes if note))


def _is_gone(client: ByocClient, collection_id: str, tile: Tile) -> bool:
    try:
        client.get_tile(collection_id, tile)
    except NotFound:
        return True
    except ByocError:
        return False
    return False
