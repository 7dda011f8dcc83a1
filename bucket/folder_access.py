"""A folder of this computer that plays a bucket: the sandbox's buckets are such. No keys, no network."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..file_names import leads_out
from .access import BucketAccess
from .errors import BucketError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator


@dataclass(frozen=True)
class FolderAccess(BucketAccess):
    """The folder `bucket` in the folder `root`; keys are paths below it."""

    root: str = ""

    @property
    def folder(self) -> Path:
        """The folder that is the bucket; raises `BucketError` when no bucket is named."""
        if not self.bucket:
            raise BucketError("No bucket is named.", hint="Give the name of the bucket.", kind="invalid")
        return Path(self.root) / self.bucket

    def options(self) -> dict[str, str]:
        """Return nothing: GDAL needs no options for files."""
        return {}

    def path(self, key: str = "") -> str:
        """Return the path of a key's file. Raises `BucketError` for a key that would lead out of the folder."""
        if leads_out(key):
            raise BucketError(
                f"{key[:200]!r} is not the key of a file in a bucket.",
                hint="Give folders and a name, such as scenes/a/B1.tif.",
                kind="invalid",
            )
        return f"{self.folder.as_posix()}/{key}"

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Do nothing: files are there for all. Raises `BucketError` when the bucket is not named, as for others."""
        self.path()
        yield


def file_etag(status: os.stat_result) -> str:
    """Return what stands for a file's ETag: another one whenever it was written; reading whole files would be slow."""
    facts = f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}"
    return hashlib.sha256(facts.encode()).hexdigest()[:32]
