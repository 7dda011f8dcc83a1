"""One tile's way from files to objects in the bucket: check, convert, outline, upload.

This is the part of an ingestion that other threads, processes or machines do: what goes into `do_tile` and comes out of
it can be pickled, and shows no secret. The service is not spoken to here.
"""

from __future__ import annotations

import os
import shutil
import uuid
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..bucket.errors import BucketError
from ..feedback import Cancelled, Feedback
from ..file_names import file_name
from .drafting import Drafting, TileSource, draft_tile, without_frames
from .errors import WorkflowError
from .ingest_report import Stage
from .naming import split_extension

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..bucket.access import BucketAccess
    from ..byoc.models import Band
    from ..raster.checks import Finding

NEEDED, ALWAYS, NEVER = "needed", "always", "never"
CONVERT = (NEEDED, ALWAYS, NEVER)

SMALL = 2048
"""Pixels: up to this side an outline is traced from all pixels anyway, and sooner in a plain TIFF than in its COG."""

_OF_ALL_FILES = frozenset(
    {"crs", "crs-differs", "extension", "extent-differs", "georeference", "pole", "rotated"}
)
"""Rules about the place and the names of files: what cures one of a tile's files must be done to all of them."""


@dataclass(frozen=True)
class Treatment:
    """How the files of every tile are treated; part of the fingerprint by which the next run knows what is done."""

    convert: str = NEEDED
    compression: str = "DEFLATE"
    no_data: float | None = None
    resampling: str = "AVERAGE"
    fit: str = "balanced"
    max_points: int = 100

    def to_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return asdict(self)


@dataclass(frozen=True)
class TileJob:
    """What is to be done with one tile.

    `files` are its files as GDAL opens them, `keys` their keys in the bucket, both by source. `bands` and
    `collection_no_data` are the collection's. `work` is the folder in which files converted from these very files are kept until they are sent.
    `ours` are keys that an earlier run uploaded for this tile: other objects are not written over unless `overwrite`.
    Without `access` nothing is written: a dry run. `threads` are those that GDAL may use for one file; `part_size` and
    `retry_waits` are those of `upload_file`.
    """

    path: str
    files: Mapping[str, str] = field(hash=False)
    keys: Mapping[str, str] = field(hash=False)
    work: str
    treatment: Treatment = Treatment()
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    access: BucketAccess | None = None
    ours: frozenset[str] = frozenset()
    overwrite: bool = False
    threads: int = 1
    part_size: int = 16 << 20
    retry_waits: tuple[float, ...] = ()
    collection_no_data: float | None = None


@dataclass(frozen=True)
class SentObject:
    """An object that is in the bucket now; `sent` is False when it was there before, with the same content."""

    size: int
    etag: str
    sent: bool


@dataclass(frozen=True)
class TileWork:
    """What came of a job: the stage it came to, and the error or the findings that ended it, if any did.

    `objects` are by source. `upload_bytes` is the size of the files that were, or in a dry run would be, sent.
    """

    stage: Stage
    findings: tuple[Finding, ...] = ()
    converted: tuple[str, ...] = ()
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)
    objects: Mapping[str, SentObject] = field(default_factory=dict, hash=False)
    upload_bytes: int = 0
    notes: tuple[str, ...] = ()
    error: Exception | None = None

    @property
    def is_unfit(self) -> bool:
        """Whether the service would refuse the files as they are."""
        return any(finding.severity == "error" for finding in self.findings)


class ObjectTaken(WorkflowError):
    """Another object is where a file of the tile should go."""

    def __init__(self, key: str) -> None:
        """Name the object's key."""
        super().__init__(
            f"The bucket has another object under the key {key}, which no run on this folder has put there: nothing was "
            "sent.",
            hint="Give another prefix, or allow overwriting.",
        )
        self.key = key

    def __reduce__(self) -> tuple[object, ...]:
        """Survive pickling: work may run in other processes."""
        return ObjectTaken, (self.key,)


def do_tile(job: TileJob, feedback: Feedback | None = None) -> TileWork:
    """Check, convert what needs it, outline and upload the files of one tile. Only `Cancelled` is raised."""
    way = _Way(job, feedback or Feedback())
    try:
        way.go()
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 (whatever it is, it is this tile's result, and the others go on)
        # The frames of its traceback hold files open: whoever is told to mend them must be able to.
        way.error = without_frames(error)
    return way.result()


class _Way:
    """One tile's way, and how far it came."""

    def __init__(self, job: TileJob, feedback: Feedback) -> None:
        self.error: Exception | None = None
        self._job = job
        self._feedback = feedback
        self._files = dict(sorted(job.files.items()))
        self._stage = Stage.CHECK
        self._findings: list[Finding] = []
        self._converted: tuple[str, ...] = ()
        self._notes: list[str] = []
        self._cover: Mapping[str, Any] | None = None
        self._objects: dict[str, SentObject] = {}
        self._sides: dict[str, int] = {}
        """The longer side of each file that was given, in pixels; 0 for what is no TIFF."""
        self._same_pixels = job.treatment.no_data is None
        """Whether converted files are sure to have the valid pixels of those they were made from."""
        self._traced: tuple[str, ...] = ()
        """Files to outline instead of those that are sent."""

    def go(self) -> None:
        """Do one step after another, as far as it goes."""
        from ..raster.checks import CURED_BY_COG, is_fit

        self._findings = self._check()
        self._converted = self._to_convert()
        if self._job.access is None:
            if self._converted:
                self._findings = [finding for finding in self._findings if finding.rule not in CURED_BY_COG]
            return
        if self._converted:
            self._convert()
            self._findings = self._check()
        if not is_fit(self._findings):
            return
        self._outline()
        self._upload()

    def result(self) -> TileWork:
        """Tell how far it came."""
        return TileWork(
            self._stage,
            tuple(self._findings),
            self._converted,
            self._cover,
            dict(self._objects),
            self._size(),
            tuple(self._notes),
            self.error,
        )

    def _check(self) -> list[Finding]:
        from ..raster.checks import inspect_tile

        self._feedback.check()
        seen = inspect_tile(self._files, self._job.bands or None, no_data=self._job.collection_no_data)
        self._sides = self._sides or {
            source: max(info.width, info.height) if info.driver == "GTiff" else 0
            for source, info in seen.infos.items()
        }
        given = {self._files[source]: file for source, file in self._job.files.items()}
        # A converted file goes by the name of the one it was made from: that is the one that the user knows.
        return [replace(finding, file=given.get(finding.file, finding.file)) for finding in seen.findings]

    def _to_convert(self) -> tuple[str, ...]:
        """Return the sources whose files are to be converted: none if that is not wanted, or would not help."""
        from ..raster.checks import fixable, is_fit

        convert = self._job.treatment.convert
        if convert == NEVER or not fixable(self._findings):
            return ()
        if convert == ALWAYS:
            return tuple(self._files)
        if is_fit(self._findings):
            return ()
        errors = [finding for finding in self._findings if finding.severity == "error"]
        if any(not finding.file or finding.rule in _OF_ALL_FILES for finding in errors):
            return tuple(self._files)
        unfit = {finding.file for finding in errors}
        return tuple(source for source, file in self._job.files.items() if file in unfit)

    def _convert(self) -> None:
        self._stage = Stage.CONVERT
        kept = Path(self._job.work)
        keys = {source: split_extension(self._job.keys[source]) for source in self._converted}
        names = {
            source: file_name(stem.rpartition("/")[2], ending, distinct=True)
            for source, (stem, ending) in keys.items()
        }
        if not all((kept / name).is_file() for name in names.values()):
            self._convert_into(kept, names)
            if self._same_pixels and all(0 < self._sides.get(source, 0) <= SMALL for source in names):
                self._traced = tuple(self._files.values())
        for source, name in names.items():
            self._files[source] = str(kept / name)

    def _convert_into(self, kept: Path, names: Mapping[str, str]) -> None:
        """Write the converted files beside `kept`, and call them so when all are whole."""
        from ..raster.cog import prepare_cog

        treatment = self._job.treatment
        part = kept.with_name(f"{kept.name}.{os.getpid()}-{uuid.uuid4().hex[:8]}.part")
        part.mkdir(parents=True)
        try:
            for source, name in names.items():
                done = prepare_cog(
                    self._files[source],
                    str(part / name),
                    nodata=treatment.no_data,
                    resampling=treatment.resampling,
                    compression=treatment.compression,
                    threads=self._job.threads,
                    feedback=_Quiet(self._feedback),
                )
                self._notes += [note for note in done.notes if note not in self._notes]
                self._same_pixels = self._same_pixels and not done.notes and not done.reprojected_to
            if kept.exists():  # of another try, and not whole
                shutil.rmtree(kept)
            part.rename(kept)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def _outline(self) -> None:
        self._stage = Stage.OUTLINE
        self._feedback.check()
        treatment = self._job.treatment
        drafting = Drafting(True, treatment.fit, treatment.max_points)
        source = TileSource(self._job.path, self._traced or tuple(self._files.values()))
        drafted = draft_tile(source, drafting, _Quiet(self._feedback))
        if drafted.error is not None:
            raise drafted.error
        self._cover = drafted.draft.cover_geometry if drafted.draft else None
        self._notes += [note for note in drafted.notes if note not in self._notes]

    def _upload(self) -> None:
        from ..bucket.upload import upload_file

        self._stage = Stage.UPLOAD
        access = self._job.access
        assert access is not None  # noqa: S101  # nosec B101 # for mypy: a dry run ends before
        with access.installed():
            for source, file in self._files.items():
                self._feedback.check()
                key = self._job.keys[source]
                self._refuse_to_overwrite(file, key)
                done = upload_file(
                    access,
                    file,
                    key,
                    part_size=self._job.part_size,
                    retry_waits=self._job.retry_waits,
                    feedback=_Quiet(self._feedback),
                )
                self._objects[source] = SentObject(done.size, done.etag.strip('"'), not done.skipped)

    def _refuse_to_overwrite(self, file: str, key: str) -> None:
        """Raise `ObjectTaken` for an object that no run has put there, unless it is this very file."""
        from ..bucket.etags import file_has_etag
        from ..bucket.objects import stat_object
        from ..bucket.upload import effective_part_size

        access = self._job.access
        if access is None or self._job.overwrite or key in self._job.ours:
            return
        try:
            there = stat_object(access, key)
        except BucketError as error:
            if error.kind == "denied":  # there are keys that may write but not look
                return
            raise
        if there is None:
            return
        size = _size_of(file)
        own = (effective_part_size(size, self._job.part_size),)
        if there.size != size or not file_has_etag(
            Path(file), there.etag, own=own, feedback=_Quiet(self._feedback)
        ):
            raise ObjectTaken(key)

    def _size(self) -> int:
        """Return how many bytes were sent; of a dry run, the size of the files as they are."""
        if self._job.access is not None:
            return sum(one.size for one in self._objects.values() if one.sent)
        return sum(_size_of(file) for file in self._files.values())


class _Quiet(Feedback):
    """Passes on only that the user wants to stop: the progress and the messages of one file are not the run's."""

    def __init__(self, whole: Feedback) -> None:
        self._whole = whole

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()


def _size_of(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0


def clear_away(folders: Sequence[str | Path]) -> None:
    """Remove converted files that are not needed any more; what cannot be removed stays for the next run to try."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
