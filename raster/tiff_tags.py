"""TIFF and BigTIFF directories, read as they stand in the file.

GDAL tells what it makes of a TIFF, with the files beside it; the service sees the TIFF alone. So photometric
interpretation, planar configuration, masks, the order of directories and the size of the header are read here.
Specification: TIFF 6.0 (Adobe, 1992) and BigTIFF (AWare Systems).
"""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Union

from .file_head import PIECES, OutOfReach

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .file_head import FileHead

Values = tuple[Union[int, float], ...]

SUBFILE, WIDTH, LENGTH, BITS, COMPRESSION, PHOTOMETRIC = 254, 256, 257, 258, 259, 262
STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_COUNTS, PLANAR = 273, 277, 278, 279, 284
TILE_WIDTH, TILE_LENGTH, TILE_OFFSETS, TILE_COUNTS, SUB_IFDS = 322, 323, 324, 325, 330
EXTRA_SAMPLES, SAMPLE_FORMAT = 338, 339
PIXEL_SCALE, TIE_POINTS, MATRIX = 33550, 33922, 34264
GEO_KEYS, GEO_DOUBLES, GEO_ASCII = 34735, 34736, 34737
NO_DATA = 42113

REDUCED, MASK = 1, 4
"""Bits of SUBFILE."""

MAX_DIRECTORIES = 512
_LONGEST_VALUE = 65536
"""Bytes of a tag's value that are read; none of the tags used here needs more."""

_FORMATS = {
    1: "B",
    3: "H",
    4: "I",
    6: "b",
    8: "h",
    9: "i",
    11: "f",
    12: "d",
    13: "I",
    16: "Q",
    17: "q",
    18: "Q",
}
_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_TEXT = 2


class TiffError(Exception):
    """A file that begins as a TIFF is none, or is damaged; the text says how."""


@dataclass(frozen=True)
class Tag:
    """One entry of a directory: its type, how many values, where they are, and their bytes if they are in the entry."""

    kind: int
    count: int
    offset: int
    inline: bytes | None

    @property
    def size(self) -> int:
        """Count the bytes of the values."""
        return _SIZES.get(self.kind, 1) * self.count


@dataclass(frozen=True)
class Directory:
    """One image of a TIFF: where its directory begins and ends, and its tags by number."""

    offset: int
    end: int
    tags: dict[int, Tag]


class TiffHead:
    """The directories of a TIFF, the main one first, and the values of their tags.

    `scattered` is True when directories or values lie farther apart than is read of a file (see `file_head`), so that some
    are missing; `cut` when a value would lie beyond the end of the file. Raises TiffError for a damaged file, `RasterError` when reading fails.
    """

    def __init__(self, head: FileHead) -> None:
        """Read the directories; `is_tiff(head)` must hold."""
        self._head = head
        start = head.read(0, min(16, head.size))
        self.order = "<" if start[:2] == b"II" else ">"
        self.big = struct.unpack(self.order + "H", start[2:4])[0] == 43
        if len(start) < (16 if self.big else 8):
            msg = f"it ends after {len(start)} bytes"
            raise TiffError(msg)
        self.scattered = False
        self.cut = False
        self.directories = tuple(self._chain(*struct.unpack(*self._first_offset(start))))
        if not self.directories:
            msg = "it has no directory" if not self.scattered else "its first directory is out of reach"
            raise TiffError(msg)

    @property
    def size(self) -> int:
        """Count the bytes of the file."""
        return self._head.size

    def numbers(self, directory: Directory, tag: int, *, optional: bool = True) -> Values:
        """Return the values of a numeric tag; none when it is absent, of another type, absurdly long or out of reach.

        With `optional=False` a value that cannot be had raises TiffError.
        """
        entry = directory.tags.get(tag)
        form = _FORMATS.get(entry.kind) if entry is not None else None
        data = self._value(entry) if entry is not None and form is not None else None
        if entry is None or data is None:
            if optional:
                return ()
            msg = f"the tag {tag} of the directory at byte {directory.offset} cannot be read"
            raise TiffError(msg)
        return struct.unpack(f"{self.order}{entry.count}{form}", data)

    def number(self, directory: Directory, tag: int, default: int | None = None) -> int:
        """Return the first value of a tag; raises TiffError when it is missing and there is no default."""
        values = self.numbers(directory, tag, optional=default is not None)
        if values:
            return int(values[0])
        if default is None:
            msg = f"the tag {tag} of the directory at byte {directory.offset} is empty"
            raise TiffError(msg)
        return default

    def text(self, directory: Directory, tag: int) -> str:
        """Return the value of a text tag, up to its null character; empty when it has none."""
        entry = directory.tags.get(tag)
        data = self._value(entry) if entry is not None and entry.kind == _TEXT else None
        return (data or b"").split(b"\0")[0].decode("utf-8", "replace").strip()

    def raw(self, directory: Directory, tag: int) -> tuple[Tag, bytes] | None:
        """Return a tag with the bytes of its values, to be written elsewhere; None without."""
        entry = directory.tags.get(tag)
        data = None if entry is None else self._value(entry)
        return None if entry is None or data is None else (entry, data)

    def arrays(self, directory: Directory, *numbers: int) -> list[Values | None]:
        """Return long arrays, such as tile offsets and lengths; None for each that is not there or out of reach.

        They are worth one piece more of the file, if only the first one was read: directories come first.
        """
        entries = [tag for tag in map(directory.tags.get, numbers) if tag is not None and tag.inline is None]
        if entries and self._head.pieces < PIECES - 1:
            begin = min(tag.offset for tag in entries)
            with suppress(OutOfReach, EOFError):
                self._head.read(begin, max(tag.offset + tag.size for tag in entries) - begin)
        return [self._array(directory.tags.get(number)) for number in numbers]

    def _array(self, entry: Tag | None) -> Values | None:
        form = _FORMATS.get(entry.kind) if entry is not None else None
        if entry is None or form is None:
            return None
        data = self._head.known(entry.offset, entry.size) if entry.inline is None else entry.inline
        return None if data is None else struct.unpack(f"{self.order}{entry.count}{form}", data)

    def extents(self) -> Iterator[tuple[int, int]]:
        """Yield (begin, end) of everything that is no pixel: directories and the values outside them."""
        yield 0, 16 if self.big else 8
        for directory in self.directories:
            yield directory.offset, directory.end
            for tag in directory.tags.values():
                if tag.inline is None:
                    yield tag.offset, tag.offset + tag.size

    def _first_offset(self, start: bytes) -> tuple[str, bytes]:
        if not self.big:
            return self.order + "I", start[4:8]
        if struct.unpack(self.order + "HH", start[4:8]) != (8, 0):
            msg = "its BigTIFF header is none"
            raise TiffError(msg)
        return self.order + "Q", start[8:16]

    def _chain(self, offset: int) -> Iterator[Directory]:
        seen: set[int] = set()
        ahead = 0
        while offset:
            if offset in seen:
                msg = f"its directories lead in a circle, back to byte {offset}"
                raise TiffError(msg)
            if len(seen) == MAX_DIRECTORIES:
                msg = f"it has more than {MAX_DIRECTORIES} directories"
                raise TiffError(msg)
            seen.add(offset)
            try:
                directory, offset = self._directory(offset, ahead)
            except OutOfReach:
                self.scattered = True
                return
            except EOFError:
                msg = f"its directory {len(seen) - 1} would begin at byte {offset}, beyond its end ({self.size})"
                raise TiffError(msg) from None
            yield directory
            # Overviews have a third as many tiles together as the image: their arrays follow their directories.
            ahead = 16384 + sum(tag.size for tag in directory.tags.values() if tag.inline is None)

    def _directory(self, offset: int, ahead: int) -> tuple[Directory, int]:
        """Read one directory, and the offset of the next."""
        count_form, entry_form, width, inline = ("Q", "HHQ8s", 8, 8) if self.big else ("H", "HHI4s", 4, 4)
        size = struct.calcsize("<" + entry_form)
        head = struct.calcsize(count_form)
        (count,) = struct.unpack(self.order + count_form, self._head.read(offset, head, ahead))
        if not 0 < count < 4096:
            msg = f"the directory at byte {offset} has {count} entries"
            raise TiffError(msg)
        body = self._head.read(offset + head, count * size + width, ahead)
        pointer = self.order + ("Q" if self.big else "I")
        tags = {}
        for number, kind, values, data in struct.iter_unpack(self.order + entry_form, body[:-width]):
            length = _SIZES.get(kind, 1) * values
            within = length <= inline
            place = offset if within else struct.unpack(pointer, data)[0]
            tags[number] = Tag(kind, values, place, data[:length] if within else None)
        (following,) = struct.unpack(pointer, body[-width:])
        return Directory(offset, offset + head + len(body), tags), following

    def _value(self, entry: Tag) -> bytes | None:
        if entry.inline is not None:
            return entry.inline
        if entry.size > _LONGEST_VALUE:
            return None
        try:
            return self._head.read(entry.offset, entry.size)
        except OutOfReach:
            self.scattered = True
        except EOFError:
            self.cut = True
        return None


def is_tiff(head: FileHead) -> bool:
    """Say whether a file begins as TIFF or BigTIFF."""
    start = head.read(0, min(4, head.size))
    return start in {b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"}
