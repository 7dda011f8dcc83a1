"""S3 keys as GDAL writes them."""

from __future__ import annotations

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
