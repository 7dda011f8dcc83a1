"""The path of a tile: where its files are in the bucket."""

from __future__ import annotations

import re

from .errors import InvalidRequest

BAND_PLACEHOLDER = "(BAND)"
"""Stands for a band's source in a path: `scenes/a_(BAND).tif` are the files `scenes/a_B1.tif`, `scenes/a_B2.tif`."""

LONGEST_KEY = 1024
"""Bytes in UTF-8: the limit S3 sets for a key."""

SHAPE = f"Give the key inside the bucket: a folder (scenes/a) or a file pattern (scenes/a_{BAND_PLACEHOLDER}.tif)."

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def check_tile_path(path: str) -> str:
    """Return `path` when the service takes it; else raise `InvalidRequest` that names the fault.

    The rule is the service's pattern `^([^/](/?[^/])*)?$`, and not empty.
    """
    if not isinstance(path, str) or not path:
        raise InvalidRequest("The tile has no path.", hint=SHAPE)
    shown = repr(path if len(path) <= 200 else path[:199] + "…")
    if path.lower().startswith(("s3://", "/vsis3/")):
        key = re.sub(r"(?i)^(s3:/|/vsis3)/[^/]*/?", "", path).strip("/")
        raise InvalidRequest(
            f"The path {shown} names the bucket.",
            hint=f"Leave out the bucket, which is the collection's: {key!r}." if key else SHAPE,
        )
    if _URL.match(path):
        raise InvalidRequest(f"The path {shown} is a URL.", hint=SHAPE)
    if path.startswith("/"):
        raise InvalidRequest(f"The path {shown} begins with a slash.", hint=SHAPE)
    if path.endswith("/"):
        raise InvalidRequest(f"The path {shown} ends with a slash.", hint=SHAPE)
    if "//" in path:
        raise InvalidRequest(f"The path {shown} has two slashes in a row.", hint=SHAPE)
    try:
        length = len(path.encode("utf-8"))
    except UnicodeEncodeError:
        raise InvalidRequest(f"The path {shown} cannot be written in UTF-8.", hint=SHAPE) from None
    if length > LONGEST_KEY:
        raise InvalidRequest(
            f"The path {shown} has {length} bytes; S3 keys have {LONGEST_KEY} at most.", hint=SHAPE
        )
    return path
