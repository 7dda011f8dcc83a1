"""Pages of tiles whose coordinates are plain numbers in a row, not lists of lists of lists: read in half the time.

Most of a page is coordinates, and whoever puts tiles on a map wants them as geometries have them. They are taken out of the JSON as text:
within a text a quotation mark has a backslash before it, so `"coordinates":` with brackets and numbers after it can only be
that member. What is not the Polygon or MultiPolygon of pairs that the service documents is read as usual.
"""

from __future__ import annotations

import json
import re
from array import array
from functools import lru_cache, partial
from math import isfinite
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Sizes = tuple[tuple[int, ...], ...]

_TAKEN = re.compile(r'"coordinates"(?<!\\"coordinates")\s*:\s*(\[[-+0-9eE.,\s\[\]]*\])')
_LEFT = "-Infinity"
"""Left in the JSON for what was taken: no number there, but a word that Python's reader tells of."""
_DOUBLE = array("d").itemsize
_BLANKS, _DIGITS = b" \t\r\n", b"+-.0123456789Ee"
_NUMBERS = _DIGITS + _BLANKS
_TO_ZERO, _TO_BLANK = bytes.maketrans(_DIGITS, b"0" * len(_DIGITS)), bytes.maketrans(b"[]", b"  ")
_RING = rb"\[\[,\](?:,\[,\])*\]"
_POLYGON = rb"\[%b(?:,%b)*\]" % (_RING, _RING)
_POLYGON_FRAME = re.compile(_POLYGON)
_MULTI_POLYGON_FRAME = re.compile(rb"\[%b(?:,%b)*\]" % (_POLYGON, _POLYGON))


class PackedCoordinates:
    """The coordinates of a Polygon or a MultiPolygon; `text` is the JSON that came."""

    __slots__ = ("_at", "_doubles", "_frame", "text")

    def __init__(self, text: str, frame: _Frame, doubles: bytes, at: int) -> None:
        """Take the numbers of `frame` from byte `at` of `doubles` on; what is before and after is of others."""
        self.text = text
        self._frame = frame
        self._doubles = doubles
        self._at = at

    def __repr__(self) -> str:
        """Show what came."""
        return f"PackedCoordinates({self.text})"

    @property
    def kind(self) -> str:
        """Polygon or MultiPolygon."""
        return self._frame.kind

    @property
    def sizes(self) -> Sizes:
        """How many points each ring of each polygon has, closing ones counted."""
        return self._frame.sizes

    @property
    def points(self) -> int:
        """How many points there are in all."""
        return self._frame.points

    @property
    def doubles(self) -> bytes:
        """Easting and northing of each point in turns, ring after ring, as C has doubles on this machine."""
        return self._doubles[self._at : self._at + self._frame.bytes]

    def unpacked(self) -> Any:
        """Return them as GeoJSON has them."""
        return json.loads(self.text)


def unpacked(geometry: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a geometry as GeoJSON has it, whether its coordinates are packed or not."""
    coordinates = geometry.get("coordinates")
    if type(coordinates) is not PackedCoordinates:
        return geometry
    return {**geometry, "coordinates": coordinates.unpacked()}


def load_packed(text: str, load: Callable[..., Any]) -> Any:
    """Read JSON with `load` (a `json.loads` that may have rules of its own), the coordinates of polygons packed.

    Raises what `load` raises for what is no JSON.
    """
    parts = _TAKEN.split(text)
    try:
        packed = _pack(parts[1::2], load)
        return load(f'"coordinates":{_LEFT}'.join(parts[::2]), parse_constant=partial(_put_back, packed))
    except (ValueError, OverflowError):
        return load(text)  # it is refused, or found to be right, as a whole


def _put_back(packed: Iterator[Any], word: str) -> Any:
    if word == _LEFT:
        for coordinates in packed:
            return coordinates
    raise ValueError(word)


class _Frame:
    """What is left of coordinates without their numbers."""

    __slots__ = ("bytes", "kind", "points", "sizes")

    def __init__(self, kind: str, sizes: Sizes) -> None:
        self.kind = kind
        self.sizes = sizes
        self.points = sum(map(sum, sizes))
        self.bytes = 2 * _DOUBLE * self.points


@lru_cache(maxsize=4096)
def _frame(brackets: bytes) -> _Frame | None:
    """Return the frame of a Polygon or MultiPolygon of pairs; None for anything else."""
    if _POLYGON_FRAME.fullmatch(brackets):
        return _Frame("Polygon", (_ring_sizes(brackets),))
    if _MULTI_POLYGON_FRAME.fullmatch(brackets):
        return _Frame("MultiPolygon", tuple(map(_ring_sizes, brackets.split(b"]]],[[["))))
    return None


def _ring_sizes(polygon: bytes) -> tuple[int, ...]:
    # A ring of n points has n commas in them and n - 1 between them; a bracket or two of it go with the cut.
    return tuple((ring.count(b",") + 1) // 2 for ring in polygon.split(b"]],[["))


def _pack(taken: Sequence[str], load: Callable[..., Any]) -> Iterator[Any]:
    """Return the coordinates of each text, one after the other; ValueError for what is no JSON, or not finite."""
    frames = [_frame(text.encode().translate(None, _NUMBERS)) for text in taken]
    usual = ",".join(text for text, frame in zip(taken, frames) if frame is not None).encode()
    places = usual.translate(_TO_ZERO, _BLANKS)
    # With that, and with a number before and after each comma, numbers can be within the innermost brackets only
    if b"0[" in places or b"]0" in places:
        raise ValueError
    numbers = json.loads(b"[%b]" % usual.translate(_TO_BLANK))
    if not isfinite(sum(numbers)):
        raise ValueError
    return _each(taken, frames, array("d", numbers).tobytes(), load)


def _each(
    taken: Sequence[str], frames: Sequence[_Frame | None], doubles: bytes, load: Callable[..., Any]
) -> Iterator[Any]:
    at = 0
    for text, frame in zip(taken, frames):
        if frame is None:
            yield load(text)
            continue
        yield PackedCoordinates(text, frame, doubles, at)
        at += frame.bytes
