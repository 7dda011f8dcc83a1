"""S3 keys as GDAL writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

PREFIXES = ("/vsis3/", "/vsis3_streaming/")


@dataclass(frozen=True)
class BucketKey:
    """An object in a bucket: the bucket's name and the key, without a leading slash."""

    bucket: str
    key: str


def split_vsis3(gdal_path: str) -> BucketKey | None:
    """Return bucket and key of a `/vsis3/bucket/key` path; None when it is not one or names no key."""
    for prefix in PREFIXES:
        if gdal_path.startswith(prefix):
            bucket, _, key = gdal_path[len(prefix) :].partition("/")
            key = key.lstrip("/")
            return BucketKey(bucket, key) if bucket and key else None
    return None


def key_in_copy(path: str, bucket: str) -> str:
    """Return the key that a file of this computer has in `bucket`, an empty text when its path does not tell.

    It tells when a folder on the way bears the bucket's name, as in a copy of the bucket (`aws s3 sync`): what follows is
    the key. The last such folder counts.
    """
    if path.startswith("/vsi") or not bucket:
        return ""
    parts = re.split(r"[\\/]+", path)
    places = [place for place, part in enumerate(parts[:-1]) if part == bucket]
    return "/".join(parts[places[-1] + 1 :]) if places else ""
