"""The two ways in which a file travels to a bucket, and why there are two.

- A file of one part is written through a file handle of `/vsis3/`, whose close is a single PUT. `gdal.Sync` and
  `gdal.CopyFile` would take a file that cannot be read to its end for a shorter one, and a cancel for the end of the file.
- A larger file goes through `gdal.Sync` with NUM_THREADS and CHUNK_SIZE, the one way to send parts in parallel that GDAL has
  had from 3.4 to today (functions for single parts came with 3.10). It reads each part by itself, repeats a part that the
  network broke, and when it fails or is cancelled aborts its own multipart upload and no other: a handle's close leaves a
  broken one pending, and `gdal.AbortPendingUploads` ends everybody's under a prefix.

Neither can be interrupted in the midst of a request, so both run in a thread of their own (`watched`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from osgeo import gdal

from .errors import BucketError
from .etags import MIB, md5
from .local_file import content_of, etag_of, facts_of
from .path_options import patience
from .reasons import explain
from .talk import Talk, overhear
from .watched import run_watched

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback
    from .access import BucketAccess
    from .watched import Watch

WRITE = "write objects (s3:PutObject)"


class Job(NamedTuple):
    """What is sent where, in parts of how many bytes, how many of them at a time, and who listens."""

    access: BucketAccess
    path: Path
    key: str
    part_size: int
    threads: int
    feedback: Feedback

    @property
    def target(self) -> str:
        """GDAL's path of the object."""
        return self.access.path(self.key)

    @property
    def failed(self) -> str:
        """The beginning of the sentence that tells a failure."""
        return f"Cannot send {self.path.name} to {self.access.bucket}/{self.key}"


def send_whole(job: Job) -> str:
    """Send a file in one request; return its MD5. Raises `BucketError` and `Cancelled`; it then may arrive all the same."""
    data = content_of(job.path)
    # More than the file, or GDAL would begin an upload in parts.
    chunk = str(len(data) // MIB + 1)

    def work(watch: Watch[None]) -> None:
        with job.access.installed(), overhear(VSIS3_CHUNK_SIZE=chunk, **patience()) as talk:
            if watch.stopped:
                return
            if not _write(job.target, data, talk):
                raise explain(talk, job.access, job.failed, action=WRITE)
            watch.fraction = 1.0

    return run_watched(work, job.feedback, lambda: str(md5(data).hexdigest()), name=f"upload of {job.key}")[1]


def send_parts(job: Job) -> str:
    """Send a file in parts; return the ETag to expect. Raises `BucketError` and `Cancelled`; nothing is there then."""
    _check_no_folder(job)

    def work(watch: Watch[None]) -> None:
        def progress(fraction: float, _text: str, _data: object) -> int:
            watch.fraction = fraction
            return 0 if watch.stopped else 1

        options = [f"NUM_THREADS={job.threads}", f"CHUNK_SIZE={job.part_size}", "SYNC_STRATEGY=OVERWRITE"]
        with job.access.installed(), overhear(**patience()) as talk:
            try:
                sent = gdal.Sync(str(job.path), job.target, options=options, callback=progress)
            except RuntimeError as error:  # raised where GDAL's exceptions are on
                talk.add(error)
                sent = False
            if not sent and not watch.stopped:
                raise _parts_failed(job, talk)

    def etag() -> str:
        return etag_of(job.path, job.part_size, job.feedback)

    return run_watched(work, job.feedback, etag, name=f"upload of {job.key}")[1]


def _write(path: str, data: bytes, talk: Talk) -> bool:
    """Write an object through a handle; say whether the endpoint took it."""
    try:
        file = gdal.VSIFOpenExL(path, "wb", 1)
        if file is None:
            return False
        written = not data or gdal.VSIFWriteL(data, 1, len(data), file) == len(data)
        if not written:
            # Makes GDAL give up: closing would otherwise send what there is.
            gdal.VSIFSeekL(file, len(data) + 1, 0)
        return gdal.VSIFCloseL(file) == 0 and written
    except RuntimeError as error:
        talk.add(error)
        return False


def _parts_failed(job: Job, talk: Talk) -> BucketError:
    facts_of(job.path)  # the file itself may have gone
    error = explain(talk, job.access, job.failed, action=WRITE)
    if talk.answers or error.kind != "network":
        return error
    # GDAL's threads keep to themselves why a part failed.
    return BucketError(
        f"{job.failed}: the connection broke, or the endpoint refused a part.",
        hint="Nothing of it is in the bucket. Check the network, then run it again: what is complete is not sent twice.",
        kind="network",
    )


def _check_no_folder(job: Job) -> None:
    """Refuse a key that is the name of a folder: `gdal.Sync` would put the file into it."""
    with overhear() as talk:
        try:
            found = gdal.VSIStatL(job.target, gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_NATURE_FLAG)
        except RuntimeError as error:
            talk.add(error)
            found = None
    if found is not None and found.IsDirectory():
        raise BucketError(
            f"{job.key} is the name of a folder in the bucket {job.access.bucket}.",
            hint="Choose another key, with the file's name at its end.",
            kind="invalid",
        )
