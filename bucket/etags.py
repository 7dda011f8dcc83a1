"""ETags of local files, as an S3 endpoint would give them: to know whether an object is the file without reading it.

An object sent at once has the MD5 of its content; one sent in N parts the MD5 of the parts' MD5s, and `-N`. The size of the
parts is the sender's choice and nowhere told, so the usual ones are tried. Buckets encrypted with keys of their own (KMS)
have ETags that tell nothing.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..feedback import Feedback

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

MIB = 1 << 20
USUAL_PART_SIZES = tuple(MIB * size for size in (5, 8, 10, 15, 16, 20, 25, 32, 50, 64, 100, 128, 256, 512))
"""Of GDAL, Amazon's tools, rclone, s3cmd, MinIO and others."""

MOST_CANDIDATES = 6
"""Part sizes tried at once; each costs one more MD5 of the file."""

READ_BYTES = MIB
_ETAG = re.compile(r"(?i)([0-9a-f]{32})(?:-([1-9][0-9]{0,4}))?")


def md5(data: bytes = b"") -> Any:
    """Return an MD5 that is allowed where MD5 is not for secrets: it is compared, nothing depends on it."""
    return hashlib.md5(data, usedforsecurity=False)


@dataclass
class PartedMd5:
    """The ETag of what was fed, were it sent in parts of `part_size` bytes; 0 means in one piece."""

    part_size: int
    _current: Any = field(default_factory=md5)
    _fill: int = 0
    _parts: list[bytes] = field(default_factory=list)

    def feed(self, data: bytes) -> None:
        """Add bytes."""
        view = memoryview(data)
        while self.part_size and self._fill + len(view) > self.part_size:
            take = self.part_size - self._fill
            self._current.update(view[:take])
            view = view[take:]
            self._end_part()
        self._current.update(view)
        self._fill += len(view)

    def etag(self) -> str:
        """Return the ETag in hexadecimal digits; the last part ends here."""
        if not self.part_size:
            return str(self._current.hexdigest())
        if self._fill or not self._parts:
            self._end_part()
        return f"{md5(b''.join(self._parts)).hexdigest()}-{len(self._parts)}"

    def _end_part(self) -> None:
        self._parts.append(self._current.digest())
        self._current, self._fill = md5(), 0


def etags_of(source: Path, part_sizes: Iterable[int], *, feedback: Feedback | None = None) -> dict[int, str]:
    """Return the ETag of a file for each size of the parts (0: sent at once), reading it once.

    Raises `OSError` when it cannot be read, and `Cancelled`.
    """
    feedback = feedback or Feedback()
    digests = [PartedMd5(size) for size in dict.fromkeys(part_sizes)]

    with source.open("rb") as stream:
        while data := stream.read(READ_BYTES):
            feedback.check()
            for digest in digests:
                digest.feed(data)
    return {digest.part_size: digest.etag() for digest in digests}


def candidate_part_sizes(etag: str, size: int, own: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the part sizes with which a file of `size` bytes could have got this ETag, likely ones first.

    Empty when the ETag is none of an MD5. `own` are sizes to try first.
    """
    match = _ETAG.fullmatch(etag)
    if match is None:
        return ()
    if match[2] is None:
        return (0,)
    count = int(match[2])
    exact = -(-size // count)
    rounded = -(-exact // MIB) * MIB
    sizes = [*own, *USUAL_PART_SIZES, rounded, exact, max(size, 1)]
    fitting = [each for each in dict.fromkeys(sizes) if each > 0 and max(1, -(-size // each)) == count]
    return tuple(fitting[:MOST_CANDIDATES])


def file_has_etag(
    source: Path, etag: str, *, own: Sequence[int] = (), feedback: Feedback | None = None
) -> bool:
    """Say whether a file is what an object with this ETag and the same size holds, as far as its ETag tells.

    Raises `OSError` when the file cannot be read, and `Cancelled`.
    """
    sizes = candidate_part_sizes(etag, source.stat().st_size, own)
    # The caller's own sizes first: they fit mostly, and each size costs an MD5 of the file.
    likely = [size for size in sizes if size in own] or sizes
    others = [size for size in sizes if size not in likely]
    return any(
        etag.lower() in etags_of(source, some, feedback=feedback).values()
        for some in (likely, others)
        if some
    )
