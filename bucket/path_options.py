"""GDAL's options of single buckets, set while somebody uses the bucket and taken away afterwards.

GDAL keeps such options by the beginning of paths, for the whole process: this module counts who uses which bucket.
What the user has set for a path before is put back.
"""

from __future__ import annotations

import string
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from osgeo import gdal

from .errors import BucketError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DEFAULTS = {
    **dict.fromkeys(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"), ""),
    "AWS_NO_SIGN_REQUEST": "NO",
    "AWS_PROFILE": "",
    "AWS_DEFAULT_PROFILE": "",
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "",
    "AWS_S3_ENDPOINT": "s3.amazonaws.com",
    "AWS_HTTPS": "YES",
    "AWS_VIRTUAL_HOSTING": "TRUE",
}
"""What GDAL takes when nobody says anything."""

PATIENCE = {
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_TIME": "60",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    "GDAL_HTTP_TCP_KEEPALIVE": "YES",
}
"""How long GDAL waits for an endpoint, and how often it asks again, unless the user has said so. Without, it waits for
ever for one that has gone. Older GDALs know only some of them for single paths."""

NAME_CHARACTERS = string.ascii_lowercase + string.digits + ".-_"


@dataclass
class _User:
    options: dict[str, str]
    count: int


_lock = threading.Lock()
_users: dict[str, _User] = {}
_applied: dict[str, dict[str, str]] = {}
_shields: set[str] = set()
_before: dict[tuple[str, str], str] = {}
_known: dict[str, int] = {}


@contextmanager
def hold(bucket: str, options: Mapping[str, str]) -> Iterator[None]:
    """Have the options in force for a bucket while inside; see `BucketAccess.installed`."""
    _enter(bucket, dict(options))
    try:
        yield
    finally:
        _leave(bucket)


def in_force() -> dict[str, dict[str, str]]:
    """Return what is set by this module now, by the beginning of paths: for tests, for it holds secrets."""
    with _lock:
        return {prefix: dict(options) for prefix, options in _applied.items()}


def patience() -> dict[str, str]:
    """Return what of `PATIENCE` the user has not set."""
    return {name: value for name, value in PATIENCE.items() if gdal.GetConfigOption(name) is None}


def _enter(bucket: str, options: dict[str, str]) -> None:
    with _lock:
        user = _users.get(bucket)
        if user is not None:
            if user.options != options:
                raise BucketError(
                    f"The bucket {bucket} is being used with other credentials, or at another endpoint.",
                    hint="Wait until that work has ended, then try again.",
                    kind="in-use",
                )
            user.count += 1
            return
        if options and _setter() is None:
            raise BucketError(
                f"GDAL {gdal.__version__} cannot keep keys or an endpoint for one bucket alone.",
                hint="Update QGIS (GDAL 3.5 or newer), or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, if needed, "
                "AWS_S3_ENDPOINT in the environment and leave the parameters empty.",
                kind="unsupported",
            )
        _forget_other_ways(bucket, options)
        _users[bucket] = _User(options, 1)
        _apply()


def _leave(bucket: str) -> None:
    with _lock:
        user = _users[bucket]
        user.count -= 1
        if user.count == 0:
            del _users[bucket]
            _apply()


def _forget_other_ways(bucket: str, options: dict[str, str]) -> None:
    """Empty GDAL's caches when a bucket is reached in another way than last time.

    They go by names: what was denied to other keys, the region of a namesake at another endpoint, an assumed role.
    """
    # Only its hash is kept: keys do not outlive their use.
    way = hash((*sorted(options.items()), *(gdal.GetConfigOption(name) for name in DEFAULTS)))
    if _known.get(bucket) != way:
        _known[bucket] = way
        gdal.VSICurlClearCache()


def _apply() -> None:
    """Bring GDAL from what is set to what should be."""
    setter = _setter()
    if setter is None:
        return
    own, shields = _wanted()
    wanted = {**shields, **own}
    for prefix, options in _applied.items():
        if prefix in _shields and prefix not in wanted:
            _clear(prefix)
        else:
            for name in options.keys() - wanted.get(prefix, {}).keys():
                setter(prefix, name, _before.pop((prefix, name), None))
    for prefix, options in own.items():
        for name in options.keys() - _applied.get(prefix, {}).keys():
            _remember(prefix, name)
    for prefix, options in wanted.items():
        present = _applied.get(prefix, {})
        for name, value in options.items():
            if present.get(name) != value:
                setter(prefix, name, value)
    _applied.clear()
    _applied.update(wanted)
    _shields.clear()
    _shields.update(shields.keys() - own.keys())


def _wanted() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Return the options by the beginning of paths: of the buckets in use, and of their namesakes.

    GDAL lists a bucket under `/vsis3/bucket`, without a slash (3.6 and 3.10 do), so the options must be there too; and then
    they would hold for `/vsis3/bucket-2` as well. Longer beginnings win: each that a namesake could have gets what the
    environment says.
    """
    own: dict[str, dict[str, str]] = {}
    shields: dict[str, dict[str, str]] = {}
    for bucket, user in _users.items():
        usual = {
            name: gdal.GetConfigOption(name) or DEFAULTS[name] for name in user.options if name in DEFAULTS
        }
        shields.update((f"/vsis3/{bucket}{character}", usual) for character in NAME_CHARACTERS)
        for ending in ("", "/"):
            own[f"/vsis3/{bucket}{ending}"] = {**patience(), **user.options}
    return own, shields


def _remember(prefix: str, name: str) -> None:
    """Keep what the user has set for a path, to put it back."""
    getter = getattr(gdal, "GetPathSpecificOption", None) or getattr(gdal, "GetCredential", None)
    value = None if getter is None else getter(prefix, name, None)
    ours = any(name in options and prefix.startswith(other) for other, options in _applied.items())
    if value is not None and value != gdal.GetConfigOption(name) and not ours:
        _before[prefix, name] = value


def _setter() -> Callable[..., Any] | None:
    """Return GDAL's function for options of single paths: GDAL 3.6 has given it another name, GDAL 3.4 has none."""
    return getattr(gdal, "SetPathSpecificOption", None) or getattr(gdal, "SetCredential", None)


def _clear(prefix: str) -> None:
    """Take all options of paths that begin so away: those of namesakes are all from here."""
    clear = getattr(gdal, "ClearPathSpecificOptions", None) or gdal.ClearCredentials
    clear(prefix)
