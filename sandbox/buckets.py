"""Buckets: folders of the sandbox's root, or an S3 endpoint that GDAL reaches. Read only.

A key never leads out of its bucket, nor a bucket out of the root: every path is resolved, links included, and refused
when it lands elsewhere.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..file_names import leads_out

if TYPE_CHECKING:
    from pathlib import Path

_SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,254}")


def is_bucket_name(name: str) -> bool:
    """Say whether a name can be a bucket's: one plain folder name that does not begin with a dot."""
    return _SAFE_NAME.fullmatch(name) is not None


class Bucket(Protocol):
    """What ingestion needs of a bucket; keys have no leading slash, the folder "" is the bucket itself."""

    def names(self, folder: str) -> list[str]:
        """Return the sorted names of the files directly in a folder; none when there is no such folder."""

    def gdal_path(self, key: str) -> str:
        """Return the path under which GDAL opens a key that `names` gave."""

    def etag(self, key: str) -> str:
        """Return the ETag of a key that `names` gave: another one whenever its content is another."""


@dataclass(frozen=True)
class Buckets:
    """Where buckets are: folders of `root`, and with `s3` those GDAL reaches as `/vsis3/` under any other name."""

    root: Path
    s3: bool = False

    def open(self, name: str) -> Bucket | None:
        """Return a bucket, None when there is none of that name."""
        if not is_bucket_name(name):
            return None
        root = self.root.resolve()
        folder = (root / name).resolve()
        if folder.parent == root and folder.is_dir():
            return FolderBucket(folder)
        return S3Bucket(name) if self.s3 else None


@dataclass(frozen=True)
class FolderBucket:
    """A folder that plays a bucket."""

    folder: Path

    def names(self, folder: str) -> list[str]:
        """Return the names of the regular files in a folder of the bucket."""
        if not _is_plain(folder):
            return []
        try:
            place = (self.folder / folder).resolve()
            if not place.is_relative_to(self.folder):
                return []
            with os.scandir(place) as entries:
                found = [entry.name for entry in entries if entry.is_file()]
        except (OSError, ValueError, RuntimeError):  # no folder, a name that none can have, a loop of links
            return []
        return sorted(name for name in found if (place / name).resolve().is_relative_to(self.folder))

    def gdal_path(self, key: str) -> str:
        """Return the file's path."""
        return str(self.folder / key)

    def etag(self, key: str) -> str:
        """Return a digest of size and time of change, the one that a listing of the folder gives too."""
        from ..bucket.folder_access import file_etag

        return file_etag((self.folder / key).stat())


@dataclass(frozen=True)
class S3Bucket:
    """A bucket behind GDAL's `/vsis3/`; endpoint and keys come from the environment (AWS_S3_ENDPOINT and others)."""

    name: str

    def names(self, folder: str) -> list[str]:
        """Return the names of the objects directly under a prefix; none when the endpoint does not answer."""
        from ..bucket.objects import ListingFailed, list_folder

        if not _is_plain(folder):
            return []
        try:
            batches = list_folder(self.gdal_path(folder).rstrip("/"))
            return sorted(entry.name for batch in batches for entry in batch if not entry.is_folder)
        except ListingFailed:
            return []

    def gdal_path(self, key: str) -> str:
        """Return the `/vsis3/` path."""
        return f"/vsis3/{self.name}/{key}"

    def etag(self, key: str) -> str:
        """Return the ETag that the endpoint gives; raises OSError when it gives none: no tile is ingested with half of this."""
        from ..bucket.objects import object_of, read_headers

        etag = object_of(key, read_headers(self.gdal_path(key))[0]).etag
        if not etag:
            msg = f"The endpoint of the bucket {self.name} does not tell the ETag of {key}."
            raise OSError(msg)
        return etag


def _is_plain(folder: str) -> bool:
    """Say whether a key prefix means the same as a path."""
    return "\\" not in folder and not leads_out(folder)
