"""Files that a tile's path fits although they are none of its bands."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from ..byoc.paths import BAND_PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from .file_sorting import Raster

FOUND_AT_MOST = 3
LOOKED_AT = 500
"""Names that are looked at for one tile: folders of a hundred thousand files are not gone through for each."""
_AFTER_ALL = "\U0010ffff"


class Strays:
    """The rasters of each folder, quick to search by the beginning and the end of their names."""

    def __init__(self, rasters: Iterable[Raster]) -> None:
        """Order the names of each folder."""
        names: dict[str, list[str]] = defaultdict(list)
        for raster in rasters:
            names[raster.folder].append(raster.stem + raster.ending)
        self._forwards = {folder: sorted(found) for folder, found in names.items()}
        self._backwards = {folder: sorted(name[::-1] for name in found) for folder, found in names.items()}

    def of(self, path: str, own: Collection[str]) -> list[str]:
        """Return up to three files that the path fits and that are not among the tile's `own`."""
        folder, slash, name = path.rpartition("/")
        before, _, after = name.partition(BAND_PLACEHOLDER)
        found: list[str] = []
        for candidate in self._candidates(folder, before, after, len(own)):
            fits = candidate.startswith(before) and candidate.endswith(after)
            file = f"{folder}{slash}{candidate}"
            if fits and len(candidate) > len(before) + len(after) and file not in own:
                found.append(file)
                if len(found) == FOUND_AT_MOST:
                    break
        return found

    def _candidates(self, folder: str, before: str, after: str, own: int) -> Iterator[str]:
        forwards, backwards = self._forwards.get(folder, []), self._backwards.get(folder, [])
        first, last = _range(forwards, before)
        first_back, last_back = _range(backwards, after[::-1])
        limit = LOOKED_AT + own
        if last - first <= last_back - first_back:
            yield from forwards[first : min(last, first + limit)]
        else:
            yield from (name[::-1] for name in backwards[first_back : min(last_back, first_back + limit)])


def _range(names: list[str], beginning: str) -> tuple[int, int]:
    return bisect_left(names, beginning), bisect_left(names, beginning + _AFTER_ALL)
