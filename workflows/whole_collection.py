"""Copy all tiles of a collection to another, or delete a collection with all of them; with counts before and after."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.both_ends import iter_tile_pages_from_both_ends
from ..byoc.errors import ByocError, InvalidRequest, NotFound
from ..byoc.models import TileStatus
from ..feedback import Feedback, Pace
from .lookup import age_order
from .words import Word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Band, Collection


class Copied(Word):
    """What becomes of a tile when its collection's tiles are copied.

    COPIED: it is in the other collection now. EXISTS: a tile with its path was there before. NOT_INGESTED: only ingested
    tiles are copied. PLANNED: a dry run says that it would be. MISSING: the service copied, but it is not there.
    """

    COPIED = "copied"
    EXISTS = "exists"
    NOT_INGESTED = "not ingested"
    PLANNED = "planned"
    MISSING = "missing"


@dataclass(frozen=True)
class CopiedTile:
    """One tile of the collection that is copied from; `tile_id` and `status` are those there, `new_id` the copy's."""

    path: str
    tile_id: str
    status: str
    outcome: Copied
    new_id: str = ""


@dataclass(frozen=True)
class CopyReport:
    """What was copied, and how many tiles the other collection had before and has now."""

    source: Collection
    target: Collection
    tiles: tuple[CopiedTile, ...]
    before: int
    after: int
    notes: tuple[str, ...] = ()

    def count(self, outcome: Copied) -> int:
        """Count the tiles of an outcome."""
        return sum(tile.outcome is outcome for tile in self.tiles)


@dataclass(frozen=True)
class _Brief:
    """What is remembered of a listed tile: a collection may have a million."""

    id: str
    path: str
    status: str
    order: tuple[float, str]


def copy_tiles(
    client: ByocClient,
    from_id: str,
    to_id: str,
    *,
    dry_run: bool = False,
    feedback: Feedback | None = None,
) -> CopyReport:
    """Have the service copy the ingested tiles whose paths are new in the other collection, and tell of each tile.

    Both collections are listed before, the other one afterwards as well. When there is nothing to copy, nothing is sent, nor
    by a dry run. Raises `InvalidRequest` when the bands do not match or both are one collection, any other `ByocError`, and
    `Cancelled`.
    """
    feedback = feedback or Feedback()
    source, target = client.get_collection(from_id), client.get_collection(to_id)
    if source.id == target.id:
        raise InvalidRequest(
            f"The collection {source.name!r} cannot be copied to itself.", hint="Give another collection."
        )
    _check_bands(source, target)
    tiles = _listed(client, source, feedback)
    there = {tile.path for tile in _listed(client, target, feedback)}
    new = [tile for tile in tiles if tile.status == str(TileStatus.INGESTED) and tile.path not in there]
    now = dict.fromkeys(there, "")
    notes = _notes(source, target)
    if new and not dry_run:
        notes += _copy(client, source, target)
        now = {tile.path: tile.id for tile in _listed(client, target, feedback)}
    rows = tuple(_row(tile, there, now, dry_run=dry_run) for tile in tiles)
    return CopyReport(source, target, rows, len(there), len(now), notes)


def _row(tile: _Brief, there: set[str], now: Mapping[str, str], *, dry_run: bool) -> CopiedTile:
    if tile.path in there:
        return CopiedTile(tile.path, tile.id, tile.status, Copied.EXISTS)
    if tile.status != str(TileStatus.INGESTED):
        return CopiedTile(tile.path, tile.id, tile.status, Copied.NOT_INGESTED)
    if dry_run:
        return CopiedTile(tile.path, tile.id, tile.status, Copied.PLANNED)
    outcome = Copied.COPIED if tile.path in now else Copied.MISSING
    return CopiedTile(tile.path, tile.id, tile.status, outcome, now.get(tile.path, ""))


def _copy(client: ByocClient, source: Collection, target: Collection) -> tuple[str, ...]:
    try:
        client.copy_tiles(source, target)
    except ByocError as error:
        if not error.maybe_done:
            raise
        # Whether it was done shows in the listing that follows; when that fails too, its error is raised.
        return (f"The answer to the copying was lost ({error.message}); the rows tell what is there now.",)
    return ()


def _listed(client: ByocClient, collection: Collection, feedback: Feedback) -> list[_Brief]:
    """Read what is needed of all tiles of a collection, the oldest first."""
    found: list[_Brief] = []
    pace = Pace()
    for page in iter_tile_pages_from_both_ends(client, collection, feedback=feedback):
        found += (_Brief(tile.id, tile.path, str(tile.status or ""), age_order(tile)) for tile in page)
        if pace.is_due():
            feedback.message(f"{collection.name}: {len(found)} tiles read.")
    feedback.message(f"{collection.name}: {len(found)} tiles listed.")
    return sorted(found, key=lambda tile: tile.order)


def _check_bands(source: Collection, target: Collection) -> None:
    """Refuse what the service documents to refuse: other names or kinds of bands."""
    if not target.bands or not source.bands:
        return
    ours, theirs = _kinds(source.bands), _kinds(target.bands)
    if ours == theirs:
        return
    unlike = sorted(name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name))
    shown = "; ".join(
        f"{name} is {ours.get(name, 'none')}, not {theirs.get(name, 'none')}" for name in unlike
    )
    raise InvalidRequest(
        f"The bands of {source.name!r} are not those of {target.name!r}: {shown}.",
        hint="Copy to a collection with the same bands by name and kind, or to a new one without bands; bands can be renamed.",
    )


def _kinds(bands: Mapping[str, Band]) -> dict[str, str]:
    return {name: f"{band.bit_depth}-bit {band.sample_format}" for name, band in bands.items()}


def _notes(source: Collection, target: Collection) -> tuple[str, ...]:
    if source.s3_bucket == target.s3_bucket:
        return ()
    note = (
        f"{source.name!r} reads the bucket {source.s3_bucket!r}, {target.name!r} the bucket {target.s3_bucket!r}: the "
        "copies show data only if the same files are there under the same keys."
    )
    return (note,)


class WrongCount(InvalidRequest):
    """A collection was not deleted because it has other than the confirmed number of tiles."""


def delete_collection(
    client: ByocClient, collection_id: str, tiles: int, *, feedback: Feedback | None = None
) -> Collection:
    """Delete a collection that has exactly so many tiles, with their registration; the files stay. Returns what it was.

    Raises `WrongCount` when it has another number of tiles, any other `ByocError`, and `Cancelled`.
    """
    feedback = feedback or Feedback()
    collection = client.get_collection(collection_id)
    if not _has_exactly(client, collection, tiles, feedback):
        # Its true number is not told: whoever confirms is to look at the tiles.
        raise WrongCount(
            f"The collection {collection.name!r} does not have {tiles} tiles. Nothing was deleted.",
            hint="List its tiles, make sure that nobody needs them, and give the number of them to confirm.",
        )
    feedback.check()
    try:
        client.delete_collection(collection)
    except ByocError as error:
        # It was there a moment ago: not found means that somebody else deleted it, or Qt, which sends a request again
        # when a connection breaks and tells nobody.
        if not (isinstance(error, NotFound) or error.maybe_done) or not _is_gone(client, collection):
            raise
        feedback.message("The answer to the request was lost, but the collection is gone.")
    return collection


def _has_exactly(client: ByocClient, collection: Collection, tiles: int, feedback: Feedback) -> bool:
    """Count until it is clear; each tile counts once, whatever changes meanwhile."""
    found = 0
    with closing(iter_tile_pages_from_both_ends(client, collection, feedback=feedback)) as pages:
        for page in pages:
            found += len(page)
            if found > tiles:
                return False
            feedback.set_progress(found / (tiles + 1))
    return found == tiles


def _is_gone(client: ByocClient, collection: Collection) -> bool:
    try:
        client.get_collection(collection)
    except NotFound:
        return True
    except ByocError:
        return False
    return False
