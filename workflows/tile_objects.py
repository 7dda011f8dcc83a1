"""Which objects of a bucket are a tile's, told from the tile's path and a listing of the bucket.

A path is `folder` or `folder/prefix_(BAND).tif`; the extension may be left out. `(BAND)` stands for a band's source.
Once a tile is ingested the service has completed its path, before that it is as it was sent.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..byoc.paths import BAND_PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ..bucket.objects import StoredObject

EXTENSIONS = (".tiff", ".tif", ".TIFF", ".TIF")
"""What the service completes a path with; the first is what it is documented to take."""

_LAST = "\U0010ffff"


@dataclass(frozen=True)
class TileObjects:
    """The objects of a tile by source, and the keys that are missing.

    `path` is the path completed as far as the objects tell. `missing` are the keys under which absent ones would be:
    for a path without extension, those with the extension of the others, or with any. `others` are keys with another
    extension that fit the path too: the files of a tile share one.
    """

    path: str
    objects: Mapping[str, StoredObject]
    missing: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def files(self) -> dict[str, str]:
        """The key of each source."""
        return {source: stored.key for source, stored in self.objects.items()}


@dataclass
class _Folder:
    """The names in a folder, sorted by their beginning, and by their end read backwards."""

    names: list[str] = field(default_factory=list)
    backwards: list[str] = field(default_factory=list)
    is_sorted: bool = False

    def like(self, before: str, after: str) -> list[str]:
        """Return the names that begin and end so, looking only at those that begin so, or end so, whatever is rarer."""
        if not self.is_sorted:
            self.names.sort()
            self.backwards = sorted(name[::-1] for name in self.names)
            self.is_sorted = True
        begin = _between(self.names, before)
        end = _between(self.backwards, after[::-1])
        if len(end) < len(begin):
            names = [self.backwards[place][::-1] for place in end]
        else:
            names = [self.names[place] for place in begin]
        least = len(before) + len(after)
        return [
            name for name in names if len(name) > least and name.startswith(before) and name.endswith(after)
        ]


def _between(names: list[str], start: str) -> range:
    """Return the places of the sorted names that begin with `start`."""
    return range(bisect_left(names, start), bisect_left(names, start + _LAST)) if start else range(len(names))


class BucketIndex:
    """The objects of a bucket, found by key, or by folder and the two ends of a name; each in about the same time."""

    def __init__(self, objects: Iterable[StoredObject]) -> None:
        """Take in a listing; of a key listed twice the last counts."""
        self._objects = {stored.key: stored for stored in objects}
        self._folders: dict[str, _Folder] = {}
        for key in self._objects:
            folder, _, name = key.rpartition("/")
            self._folders.setdefault(folder, _Folder()).names.append(name)

    def __len__(self) -> int:
        """Count the objects."""
        return len(self._objects)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys."""
        return iter(self._objects)

    def get(self, key: str) -> StoredObject | None:
        """Return the object of a key."""
        return self._objects.get(key)

    def like(self, before: str, after: str) -> dict[str, StoredObject]:
        """Return {what is between: object} of the keys `before…after`, in the folder of `before`; no hidden files."""
        folder, slash, start = before.rpartition("/")
        found = self._folders.get(folder)
        if found is None:
            return {}
        names = (name for name in found.like(start, after) if not name.startswith("."))
        return {
            name[len(start) : len(name) - len(after)]: self._objects[f"{folder}{slash}{name}"]
            for name in names
        }


def complete_path(path: str) -> str:
    """Return a tile's path with `(BAND)` in it: a folder `a/b` is `a/b/(BAND)`."""
    return path if BAND_PLACEHOLDER in path else f"{path}/{BAND_PLACEHOLDER}"


def has_extension(path: str) -> bool:
    """Say whether a path ends as a file that the service reads."""
    return path.lower().endswith((".tif", ".tiff"))


def find_objects(path: str, sources: Collection[str], index: BucketIndex) -> TileObjects:
    """Return the objects of the tile `path`: one for each of `sources` or, where none are known, whatever fits.

    A path that is the key of an object is that object: the service is not documented to take such a path, nor to
    refuse it.
    """
    exact = index.get(path)
    if exact is not None:
        return TileObjects(path, {PurePosixPath(path).stem: exact})
    pattern = complete_path(path)
    endings = ("",) if has_extension(pattern) else EXTENSIONS
    tried = {ending: _objects(pattern + ending, sources, index) for ending in endings}
    found = {ending: objects for ending, objects in tried.items() if objects}
    if not found:
        return TileObjects(pattern, {}, _keys(pattern, endings, sources))
    ending = max(found, key=lambda one: len(found[one]))
    absent = [source for source in sources if source not in found[ending]]
    others = tuple(
        stored.key for other, objects in found.items() if other != ending for stored in objects.values()
    )
    return TileObjects(pattern + ending, found[ending], _keys(pattern, (ending,), absent), others)


def _objects(pattern: str, sources: Collection[str], index: BucketIndex) -> dict[str, StoredObject]:
    if sources:
        stored = {source: index.get(pattern.replace(BAND_PLACEHOLDER, source)) for source in sources}
        return {source: found for source, found in stored.items() if found is not None}
    before, _, after = pattern.partition(BAND_PLACEHOLDER)
    return {} if BAND_PLACEHOLDER in after or "/" in after else index.like(before, after)


def _keys(pattern: str, endings: Iterable[str], sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        pattern.replace(BAND_PLACEHOLDER, source) + ending for source in sources for ending in endings
    )
