"""A local file into a bucket: sent unless it is there, tried again when the network broke it, compared afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ..feedback import Feedback
from .errors import BucketError
from .etags import MIB, md5
from .folder_access import FolderAccess
from .local_file import etag_of, facts_of, is_the_file
from .objects import READ_ALONE, StoredObject, checked_key, stat_object
from .path_options import patience
from .sending import Job, send_parts, send_whole
from .talk import Talk, overhear

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from .access import BucketAccess

PART_SIZE = 16 * MIB
"""Bytes of a part unless the caller says otherwise; files up to this size are sent at once."""

LEAST_PART_SIZE = 8 * MIB
"""What GDAL takes for less; S3 itself wants 5 MiB."""

MOST_PART_SIZE = 1024 * MIB
MOST_PARTS = 1000
"""What `gdal.Sync` allows."""

THREADS = 4
LEAST_THREADS = 2
"""With one thread `gdal.Sync` would choose the size of the parts itself."""

RETRY_WAITS = (1.0, 5.0, 20.0)
"""Seconds before each new try of an upload that the network broke."""

WORTH_ANOTHER_TRY = frozenset({"network", "verify"})


@dataclass(frozen=True)
class UploadResult:
    """An object that now is the local file: `skipped` when it had been before. ETag without quotes."""

    key: str
    size: int
    etag: str
    skipped: bool


def upload_file(
    access: BucketAccess,
    source: str | os.PathLike[str],
    key: str,
    *,
    part_size: int = PART_SIZE,
    threads: int = THREADS,
    retry_waits: Sequence[float] = RETRY_WAITS,
    feedback: Feedback | None = None,
) -> UploadResult:
    """Send a local file to a bucket unless it is there already, and make sure that it arrived.

    An object of the same size whose ETag is the file's (for the usual part sizes) is left as it is. `part_size` in bytes is
    raised to what S3 and GDAL need; `threads` is how many parts travel at a time. A broken connection is tried again after
    each of `retry_waits` seconds. A cancel is obeyed within a second: a file of many parts is then not there, one of a
    single part may still arrive whole. Raises `BucketError` (`disk` for the local side) and `Cancelled`.
    """
    feedback = feedback or Feedback()
    path = Path(source)
    checked_key(key)
    if isinstance(access, FolderAccess):
        from .folder_objects import copy

        copied, known = copy(access, path, key, feedback)
        return UploadResult(key, copied.size, copied.etag, known)
    facts = facts_of(path)
    parts = effective_part_size(facts.size, part_size)
    job = Job(access, path, key, parts, max(LEAST_THREADS, threads), feedback)
    with access.installed():
        feedback.check()
        there = _present(job)
        skipped = (
            there is not None and there.size == facts.size and is_the_file(path, there.etag, parts, feedback)
        )
        arrived = there if skipped and there is not None else _send_patiently(job, retry_waits)
    feedback.set_progress(1.0)
    return UploadResult(key, arrived.size, arrived.etag, skipped)


def effective_part_size(size: int, part_size: int = PART_SIZE) -> int:
    """Return the size of the parts that a file of `size` bytes is sent in; raises `BucketError` when it is too large."""
    needed = -(-size // MOST_PARTS)
    if needed > MOST_PART_SIZE:
        raise BucketError(
            f"The file is too large to be sent: {size / (1 << 40):.1f} TiB.",
            hint="Split it into several tiles.",
            kind="unsupported",
        )
    chosen = max(part_size, LEAST_PART_SIZE)
    return min(MOST_PART_SIZE, chosen if chosen >= needed else -(-needed // MIB) * MIB)


def _send_patiently(job: Job, waits: Sequence[float]) -> StoredObject:
    """Send, compare, and try again where that may help; return the object."""
    try:
        return _send_and_compare(job)
    except BucketError as error:
        if error.kind not in WORTH_ANOTHER_TRY or not waits:
            raise
        job.feedback.warning(f"{error.message} Trying again in {waits[0]:g} s.")
        job.feedback.wait(waits[0])
    return _send_patiently(job, waits[1:])


def _send_and_compare(job: Job) -> StoredObject:
    facts = facts_of(job.path)
    etag = send_parts(job) if facts.size > job.part_size else send_whole(job)
    if facts_of(job.path) != facts:
        _remove(job)
        raise BucketError(
            f"{job.path} changed while it was being sent.",
            hint="Wait until it is finished, then run it again.",
            kind="disk",
        )
    there = stat_object(job.access, job.key)
    if there is None:
        raise BucketError(
            f"{job.path.name} was sent, and is not in the bucket {job.access.bucket} under {job.key}.",
            hint="Run it again; if it stays so, ask those who run the endpoint.",
            kind="verify",
        )
    if there.size == facts.size and (there.etag.lower() == etag or _reads_the_same(job)):
        return there
    _remove(job)
    raise BucketError(
        f"{job.path.name} did not arrive whole in {job.access.bucket}/{job.key}: {there.size} of {facts.size} bytes, or "
        "other ones.",
        hint="Run it again; if it stays so, look for a proxy on the way that changes what passes.",
        kind="verify",
    )


def _reads_the_same(job: Job) -> bool:
    """Say whether the object is the file, by reading it: for endpoints whose ETags are no MD5 (encrypted buckets)."""
    job.feedback.message(f"The ETag of {job.key} is not the file's MD5: reading it back.")
    with overhear(**READ_ALONE, **patience()) as talk:
        found = _read_md5(job, talk)
    return bool(found) and found == etag_of(job.path, 0, job.feedback)


def _read_md5(job: Job, talk: Talk) -> str:
    """Return the MD5 of the object's content, an empty text when it cannot be read."""
    digest = md5()
    try:
        file = gdal.VSIFOpenExL(job.access.path(job.key), "rb", 1)
        if file is None:
            return ""
        try:
            while data := gdal.VSIFReadL(1, MIB, file):
                job.feedback.check()
                digest.update(data)
        finally:
            gdal.VSIFCloseL(file)
    except RuntimeError as error:  # raised where GDAL's exceptions are on
        talk.add(error)
        return ""
    return str(digest.hexdigest())


def _remove(job: Job) -> None:
    """Take away an object that was written here and is not the file; the error that follows tells the rest."""
    with overhear() as talk:
        try:
            gdal.Unlink(job.access.path(job.key))
        except RuntimeError as error:
            talk.add(error)


def _present(job: Job) -> StoredObject | None:
    """Return the object, None too when these keys may write objects without seeing them."""
    try:
        return stat_object(job.access, job.key)
    except BucketError as error:
        if error.kind == "denied":
            return None
        raise
