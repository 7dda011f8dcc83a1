"""What a bucket holds: objects by prefix, folder by folder, and one object by its key.

Some S3-compatible endpoints do not answer a flat, recursive listing: a bucket is walked with a delimiter, as a tree of
folders. A listing carries size, ETag and time of each object, so that a million objects cost a thousand requests, not a
million.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from osgeo import gdal

from ..feedback import Feedback
from .errors import BucketError
from .folder_access import FolderAccess
from .path_options import patience
from .reasons import answers_of, explain, last_status
from .talk import Talk, overhear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .access import BucketAccess

BATCH = 500
"""Entries taken from GDAL at a time; a cancel is noticed between two."""

LIST_WAITS = (0.5, 2.0, 5.0)
"""Seconds before each new try of a listing that the network broke."""

READ = "read objects (s3:GetObject)"
LIST = "list it (s3:ListBucket)"

NOT_FOUND = 404
NO_SUCH_RANGE = 416

READ_ALONE = {"GDAL_DISABLE_READDIR_ON_OPEN": "YES"}
"""Keeps GDAL from listing a file's folder before it opens the file."""


@dataclass(frozen=True)
class StoredObject:
    """An object: its key, its size in bytes, its ETag without quotes, and when it was last changed (UTC)."""

    key: str
    size: int
    etag: str
    modified: datetime | None


class Entry(NamedTuple):
    """What a folder holds under a name: a folder again, or an object."""

    name: str
    is_folder: bool
    size: int
    etag: str
    modified: datetime | None


def iter_objects(
    access: BucketAccess, prefix: str = "", *, feedback: Feedback | None = None
) -> Iterator[StoredObject]:
    """Yield every object whose key begins with `prefix`: those of a folder in their order, then each folder in it.

    As in S3 itself, `scenes/2020` also finds `scenes/2020-01/a.tif`. Left out is what cannot be a file of a tile: objects
    that stand for folders (`a/`), keys with empty names in them (`a//b`), and what lies in an archive (Glacier).
    Nothing there is no error. Raises `BucketError` when the bucket cannot be listed to the end, and `Cancelled`.
    """
    feedback = feedback or Feedback()
    if isinstance(access, FolderAccess):
        from .folder_objects import walk

        yield from walk(access, prefix, feedback)
        return
    folder, _, start = prefix.rpartition("/")
    with access.installed():
        waiting = [(folder, start)]
        while waiting:
            folder, start = waiting.pop()
            inside = []
            for entry in _list_patiently(access, folder, start, feedback):
                key = f"{folder}/{entry.name}" if folder else entry.name
                if entry.is_folder:
                    inside.append(key)
                else:
                    yield StoredObject(key, entry.size, entry.etag, entry.modified)
            waiting += [(key, "") for key in sorted(set(inside), reverse=True)]


def stat_object(access: BucketAccess, key: str) -> StoredObject | None:
    """Return an object, None when there is none of that key: one request, past all caches.

    Raises `BucketError` when the endpoint does not tell.
    """
    path = access.path(checked_key(key))
    if isinstance(access, FolderAccess):
        from .folder_objects import stat

        return stat(access, key)
    with access.installed():
        headers, talk = read_headers(path)
        if headers:
            return object_of(key, headers)
        if last_status(talk) == NO_SUCH_RANGE:
            return _listed(path, key)
    error = explain(talk, access, f"Cannot look for {key} in the bucket {access.bucket}", action=READ)
    if error.kind == "no-object":
        return None
    raise error


def _listed(path: str, key: str) -> StoredObject | None:
    """Return an object as its folder lists it: an empty one has no first bytes, by which GDAL would look for it."""
    folder, _, name = path.rpartition("/")
    for batch in list_folder(folder, name):
        for entry in batch:
            if entry.name == name and not entry.is_folder:
                return StoredObject(key, entry.size, entry.etag, entry.modified)
    return None


def read_headers(path: str) -> tuple[dict[str, str], Talk]:
    """Return the headers of the object at a `/vsis3/` path, in lower case, none when it cannot be had; and GDAL's talk."""
    with overhear(**patience()) as talk:
        try:
            gdal.VSICurlPartialClearCache(path)
            found = gdal.GetFileMetadata(path, "HEADERS") or {}
        except RuntimeError as error:  # raised where GDAL's exceptions are on
            talk.add(error)
            found = {}
    return {name.lower(): value for name, value in found.items()}, talk


def object_of(key: str, headers: dict[str, str]) -> StoredObject:
    """Return the object that the headers of its answer describe."""
    try:
        modified = parsedate_to_datetime(headers["last-modified"])
    except (KeyError, TypeError, ValueError):
        modified = None
    # GDAL asks for a range: the whole size is behind its slash.
    size = headers.get("content-range", "").rpartition("/")[2] or headers.get("content-length", "")
    return StoredObject(key, int(size) if size.isdigit() else 0, headers.get("etag", "").strip('"'), modified)


def read_start(access: BucketAccess, key: str, count: int = 16) -> bytes:
    """Return the first bytes of an object; raises `BucketError` when it cannot be read."""
    path = access.path(checked_key(key))
    with access.installed(), overhear(**READ_ALONE, **patience()) as talk:
        data = None
        try:
            gdal.VSICurlPartialClearCache(path)
            file = gdal.VSIFOpenExL(path, "rb", 1)
            if file is not None:
                try:
                    data = gdal.VSIFReadL(1, count, file)
                finally:
                    gdal.VSIFCloseL(file)
        except RuntimeError as error:
            talk.add(error)
        if data is None:
            raise explain(talk, access, f"Cannot read {key} in the bucket {access.bucket}", action=READ)
    return bytes(data)


def list_folder(path: str, start: str = "") -> Iterator[tuple[Entry, ...]]:
    """Yield the entries directly in a folder, in batches; `path` is `/vsis3/bucket[/folder]`, `start` begins their names.

    Uses whatever options GDAL has for the path. Raises `ListingFailed` when GDAL could not list it to the end.
    """
    with overhear() as talk:
        directory = None
        try:
            gdal.VSICurlPartialClearCache(path)
            directory = gdal.OpenDir(path, 0, [f"PREFIX={start}"] if start else [])
        except RuntimeError as error:
            talk.add(error)
    _check_listing(talk, directory is None)
    if directory is None:
        return
    try:
        while True:
            with overhear() as talk:
                batch = _take(directory, talk)
            _check_listing(talk, False)
            entries = tuple(_entry(each) for each in batch)
            yield tuple(entry for entry in entries if entry.name and entry.name.startswith(start))
            if len(batch) < BATCH:
                return
    finally:
        gdal.CloseDir(directory)


class ListingFailed(Exception):
    """GDAL could not list a folder; `talk` tells why."""

    def __init__(self, talk: Talk) -> None:
        """Keep what was heard."""
        super().__init__("the listing failed")
        self.talk = talk


def checked_key(key: str) -> str:
    """Return the key; raises `BucketError` of kind `invalid` when it cannot be one of a file."""
    names = key.split("/")
    if not key or "" in names or {".", ".."} & set(names) or "\0" in key:
        raise BucketError(
            f"{key[:200]!r} is not the key of a file in a bucket.",
            hint="Give folders and a name, such as scenes/a/B1.tif: no slash at either end, no //, no . or .. as a folder.",
            kind="invalid",
        )
    return key


def _list_patiently(
    access: BucketAccess,
    folder: str,
    start: str,
    feedback: Feedback,
    waits: tuple[float, ...] = LIST_WAITS,
    last: str = "",
) -> Iterator[Entry]:
    """Yield a folder's entries; where the network breaks the listing, begin again and go on after the object `last`."""
    try:
        for batch in list_folder(access.path(folder).rstrip("/"), start):
            feedback.check()
            for entry in batch:
                # Within a listing names are sorted, objects and folders each among themselves.
                if entry.is_folder:
                    yield entry
                elif entry.name > last:
                    last = entry.name
                    yield entry
    except ListingFailed as failure:
        where = f"{access.bucket}/{folder}" if folder else access.bucket
        error = listing_error(failure.talk, access, f"Cannot list the bucket {where}")
        if error.kind != "network" or not waits:
            raise error from None
        feedback.wait(waits[0])
        yield from _list_patiently(access, folder, start, feedback, waits[1:], last)


def listing_error(talk: Talk, access: BucketAccess, what: str) -> BucketError:
    """Return the error for a listing that failed, from what was heard; call it while the access is installed."""
    if not answers_of(talk) and not talk.file_error.number:
        # A listing does not tell what broke it, a file does.
        _, talk = read_headers(access.path("a"))
        if not talk.file_error.number or last_status(talk) == NOT_FOUND:
            talk = Talk.silence()  # by now all is well
    return explain(talk, access, what, action=LIST)


def _take(directory: object, talk: Talk) -> list[gdal.DirEntry]:
    batch: list[gdal.DirEntry] = []
    try:
        while len(batch) < BATCH:
            entry = gdal.GetNextDirEntry(directory)
            if entry is None:
                break
            batch.append(entry)
    except RuntimeError as error:
        talk.add(error)
    return batch


def _check_listing(talk: Talk, nothing: bool) -> None:
    """Raise when the endpoint's answer was no listing: GDAL itself takes that for the end of the folder."""
    if talk.answers or (nothing and talk.file_error.number):
        raise ListingFailed(talk)


def _entry(found: gdal.DirEntry) -> Entry:
    extra = found.extra or {}
    if not isinstance(extra, dict):
        extra = dict(text.partition("=")[::2] for text in extra)
    modified = datetime.fromtimestamp(found.mtime, timezone.utc) if found.mtimeKnown else None
    return Entry(
        found.name.rstrip("/"),
        bool(found.IsDirectory()),
        int(found.size),
        str(extra.get("ETag", "")).strip('"'),
        modified,
    )
