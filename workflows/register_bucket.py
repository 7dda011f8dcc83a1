"""Register what is in the bucket already: list, group, leave out what is registered, check, outline, register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..bucket.objects import iter_objects
from ..byoc.both_ends import iter_tile_pages_from_both_ends
from ..byoc.errors import Conflict, InvalidRequest
from ..byoc.models import TileStatus
from ..byoc.paths import check_tile_path
from ..feedback import Feedback
from .drafting import Drafting
from .grouping import LeftOut, group_files
from .register import Outcome, RegisterResult, check_drafting, register_each
from .registered_files import registered_files
from .registrar import Registrar
from .sensing_time import sidecars_of
from .stored_drafting import StoredDrafting, StoredSource, draft_stored
from .tile_objects import BucketIndex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from ..bucket.access import BucketAccess
    from ..bucket.objects import StoredObject
    from ..byoc.client import ByocClient
    from ..byoc.models import Collection, Tile
    from .grouping import GroupedTile
    from .registered_files import RegisteredFiles

__all__ = ["BucketPlan", "folder_prefix", "plan_bucket", "register_bucket", "register_plan"]

TOLD_EVERY = 5000
"""Objects between two messages on how far a listing is."""


@dataclass(frozen=True)
class BucketPlan:
    """What there is to do in a bucket.

    `sources` are the tiles to register; `settled` the results of those that need nothing, or cannot be, because they, or
    some of their files, are registered; `left_out` the objects that are in no tile. Each object is in one of the three.
    """

    collection: Collection
    objects: int
    sources: tuple[StoredSource, ...]
    settled: tuple[RegisterResult, ...]
    left_out: tuple[LeftOut, ...]


def register_bucket(
    client: ByocClient,
    collection_id: str,
    access: BucketAccess,
    *,
    prefix: str = "",
    pattern: str = "",
    time_pattern: str = "",
    with_footprint: bool = True,
    fit: str = "balanced",
    max_points: int = 100,
    check: bool = True,
    dry_run: bool = False,
    executor: Executor | None = None,
    on_result: Callable[[RegisterResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RegisterResult]:
    """Register the tiles that the objects in the folder `prefix`, or deeper, make, and return one result for each, ordered by path.

    What is registered already is EXISTS without being read: one listing of the tiles tells. The others are checked
    (`check`) against the service's rules and the collection's bands, errors making them INVALID; dated and outlined; and
    registered as `register_tiles` does, in `executor` if one is given. A dry run does all but register. No journal is kept:
    run again after it was ended, however that was, the listing tells what is registered, and the rest is done. For the objects
    that are in no tile see `plan_bucket`. Raises `InvalidRequest` for another bucket than the collection's or a pattern
    that cannot be used, `BucketError` when the bucket cannot be listed, `ByocError` when the service cannot be asked,
    `Cancelled` before the first registration, `ValueError` as `register_tiles`.
    """
    drafting = check_drafting(Drafting(with_footprint, fit, max_points))
    plan = plan_bucket(
        client,
        collection_id,
        access,
        prefix=prefix,
        pattern=pattern,
        time_pattern=time_pattern,
        feedback=feedback,
    )
    return register_plan(
        client,
        plan,
        access,
        drafting=drafting,
        check=check,
        dry_run=dry_run,
        executor=executor,
        on_result=on_result,
        feedback=feedback,
    )


def plan_bucket(
    client: ByocClient,
    collection_id: str,
    access: BucketAccess,
    *,
    prefix: str = "",
    pattern: str = "",
    time_pattern: str = "",
    feedback: Feedback | None = None,
) -> BucketPlan:
    """List a folder of a bucket (empty: all of it) and the collection's tiles, and say what is to do.

    No object is opened. Raises as `register_bucket` does.
    """
    feedback = feedback or Feedback()
    collection = client.get_collection(collection_id)
    if access.bucket != collection.s3_bucket:
        raise InvalidRequest(
            f"The access is to the bucket {access.bucket!r}, and the collection reads {collection.s3_bucket!r}.",
            hint="Give access to the collection's bucket, or choose another collection.",
        )
    index = BucketIndex(_listed(access, prefix, feedback))
    sources = sorted({band.source or name for name, band in collection.bands.items()})
    grouping = group_files(index, pattern=pattern, band_names=sources, time_pattern=time_pattern)
    feedback.check()
    feedback.message(f"{len(index)} objects make {len(grouping.tiles)} tiles.")
    pages = iter_tile_pages_from_both_ends(client, collection, feedback=feedback)
    known = registered_files((tile for page in pages for tile in page), index, sources)
    items = {left.file for left in grouping.left_out if left.file.lower().endswith(".json")}
    todo: list[StoredSource] = []
    settled: list[RegisterResult] = []
    for tile in grouping.tiles:
        source = _source(tile, access, sidecars_of(tile.files.values(), items) if items else [])
        owners = known.owners(tile.path, tile.files.values())
        if owners:
            settled.append(_settled(source, owners, known))
        else:
            todo.append(source)
    return BucketPlan(collection, len(index), tuple(todo), tuple(settled), grouping.left_out)


def register_plan(
    client: ByocClient,
    plan: BucketPlan,
    access: BucketAccess,
    *,
    drafting: Drafting | None = None,
    check: bool = True,
    dry_run: bool = False,
    executor: Executor | None = None,
    on_result: Callable[[RegisterResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[RegisterResult]:
    """Do what a plan says, and return one result for each of its tiles, ordered by path; see `register_bucket`."""
    collection = plan.collection
    drafting = check_drafting(drafting or Drafting())
    for result in plan.settled:
        if on_result is not None:
            on_result(result)
    results = register_each(
        Registrar(client, collection.id, dry_run=dry_run, feedback=feedback),
        plan.sources,
        draft_stored,
        StoredDrafting(access, drafting, check, collection.bands, collection.no_data),
        only_plan=dry_run,
        executor=executor,
        on_result=on_result,
        feedback=feedback,
    )
    return sorted((*plan.settled, *results), key=lambda result: result.source.path)


def folder_prefix(prefix: str) -> str:
    """Return a folder of a bucket as keys in it begin, with a closing slash; raises `InvalidRequest` for what is none."""
    folder = prefix.strip().strip("/")
    return f"{check_tile_path(folder)}/" if folder else ""


def _listed(access: BucketAccess, prefix: str, feedback: Feedback) -> Iterator[StoredObject]:
    start = folder_prefix(prefix)
    feedback.message(f"Listing {access.path(start)} …")
    for count, stored in enumerate(iter_objects(access, start, feedback=feedback), 1):
        if count % TOLD_EVERY == 0:
            feedback.message(f"{count} objects so far.")
        yield stored


def _source(tile: GroupedTile, access: BucketAccess, sidecars: list[str]) -> StoredSource:
    return StoredSource(
        path=tile.path,
        files=tuple(access.path(key) for key in tile.files.values()),
        sensing_time=tile.sensing_time,
        keys=dict(tile.files),
        sidecars=tuple(sidecars),
        time_source=tile.time_source,
        why=tile.why,
    )


def _settled(source: StoredSource, owners: tuple[Tile, ...], known: RegisteredFiles) -> RegisterResult:
    """Return the result for files of which some, or all, belong to tiles that are registered."""
    tile = owners[0]
    all_known = tile.path == source.path or all(key in known.by_key for key in source.keys.values())
    if len(owners) > 1 or not all_known:
        paths = ", ".join(sorted(repr(owner.path) for owner in owners))
        error = Conflict(
            f"Some of its files belong to what is registered already, under {paths}.",
            hint="Delete those tiles to register this one, or give a pattern that groups the files as they are registered.",
            status=409,
        )
        return RegisterResult(source, Outcome.CONFLICT, tile, error=error)
    notes = [] if tile.path == source.path else [f"It is registered under {tile.path!r}."]
    if tile.status == TileStatus.FAILED:
        notes.append(f"Its ingestion failed: {tile.failed_cause or 'the service gives no cause.'}")
    return RegisterResult(source, Outcome.EXISTS, tile, notes=tuple(notes))
