"""Audit a collection: what its bucket holds against what is registered, each difference with the step that mends it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from ..bucket.objects import iter_objects
from ..byoc.both_ends import iter_tile_pages_from_both_ends
from ..byoc.errors import InvalidRequest
from ..byoc.paths import check_tile_path
from ..feedback import Feedback
from .audit_checks import Verdict, judge_box, judge_failed
from .audit_findings import Audit, AuditFinding, FileLeftOut, Kind, Remedy
from .audit_sorting import Sorting
from .spread import spread
from .tile_objects import BucketIndex, complete_path

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..bucket.access import BucketAccess
    from ..byoc.client import ByocClient

__all__ = ["Audit", "AuditFinding", "FileLeftOut", "Kind", "Remedy", "audit_collection", "full_audit"]

LISTED = 0.2
"""Share of the progress that listing is: how many objects and tiles there are is not known before."""


def audit_collection(
    client: ByocClient,
    collection_id: str,
    access: BucketAccess,
    *,
    prefix: str = "",
    pattern: str = "",
    executor: Executor | None = None,
    feedback: Feedback | None = None,
) -> list[AuditFinding]:
    """Return what is not as it should be, sorted by path; an empty list when all is. See `full_audit`."""
    audit = full_audit(
        client,
        collection_id,
        access,
        prefix=prefix,
        pattern=pattern,
        executor=executor,
        feedback=feedback,
    )
    return list(audit.findings)


def full_audit(
    client: ByocClient,
    collection_id: str,
    access: BucketAccess,
    *,
    prefix: str = "",
    pattern: str = "",
    executor: Executor | None = None,
    feedback: Feedback | None = None,
) -> Audit:
    """Compare the bucket with the collection, and account for every file and every tile below the folder `prefix`.

    The bucket and the tiles are listed once each. Rasters are opened (in `executor` if one is given) only of tiles that
    failed and have their files, and of those whose cover geometry is a box. `pattern` tells how unregistered files make
    tiles, as `grouping.group_files` takes it. Nothing is changed. A tile that cannot be looked into is a finding, too.
    Raises `NotFound` for an unknown collection, `InvalidRequest` when `access` is to another bucket than the
    collection's, `BucketError` when the bucket cannot be listed, any `ByocError` of listing tiles, and `Cancelled`.
    """
    feedback = feedback or Feedback()
    prefix = folder_of(prefix)
    collection = client.get_collection(collection_id)
    if access.bucket != collection.s3_bucket:
        raise InvalidRequest(
            f"The collection reads the bucket {collection.s3_bucket!r}, not {access.bucket!r}.",
            hint="Audit it against its own bucket.",
        )
    feedback.message(f"Listing the bucket {access.bucket}.")
    stored = iter_objects(access, f"{prefix}/" if prefix else "", feedback=feedback)
    sorting = Sorting(access, collection, BucketIndex(stored))
    feedback.message(f"{len(sorting.index)} files. Listing the tiles.")
    for page in iter_tile_pages_from_both_ends(client, collection_id, feedback=feedback):
        feedback.check()
        for tile in page:
            if is_below(complete_path(tile.path), prefix):
                sorting.add_tile(tile)
            else:
                sorting.take_files(tile)
    sorting.settle_doubles()
    sorting.add_free_files(pattern)
    feedback.set_progress(LISTED)
    _look_into(sorting, executor, feedback)
    feedback.set_progress(1.0)
    return sorting.account()


def folder_of(prefix: str) -> str:
    """Return a prefix as a folder, without slashes at its ends; raises `InvalidRequest` for one that cannot be."""
    folder = prefix.strip().strip("/")
    return check_tile_path(folder) if folder else ""


def is_below(key: str, folder: str) -> bool:
    """Say whether a key is in a folder or deeper; in "" everything is."""
    return not folder or key.startswith(f"{folder}/")


def _look_into(sorting: Sorting, executor: Executor | None, feedback: Feedback) -> None:
    """Open the rasters of the tiles that only they can tell of."""
    total = len(sorting.failed) + len(sorting.boxes)
    if total:
        feedback.message(f"Looking into the files of {total} tiles.")
    done = 0
    for tiles, judge in ((sorting.failed, judge_failed), (sorting.boxes, judge_box)):
        jobs = [one.candidate for one in tiles]
        with closing(spread(judge, jobs, executor=executor, feedback=feedback)) as verdicts:
            for place, found in verdicts:
                sorting.add_verdict(tiles[place], _verdict(found))
                done += 1
                feedback.set_progress(LISTED + (1 - LISTED) * done / total)


def _verdict(found: Verdict | Exception) -> Verdict:
    if isinstance(found, Exception):
        return Verdict(Kind.NOT_JUDGED, f"It could not be looked into: {found}")
    return found
