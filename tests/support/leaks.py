"""Look for secrets everywhere below a folder: in every file, packed ones too, however the secret is written there."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import zipfile
import zlib
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DEEPEST = 4


def spellings(secret: str) -> set[bytes]:
    """Return a secret as texts, forms, JSON, XML, Python, base64 and hexadecimal have it."""
    texts = {
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        html.escape(secret),
        repr(secret)[1:-1],
    }
    found = {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")}
    raw = secret.encode()
    found |= {raw.hex().encode(), raw.hex().upper().encode()}
    for shift in range(3):
        # Inside of something longer base64 depends on what is before: the middle of it is the same.
        packed = base64.b64encode(b"\0" * shift + raw)[4:-4]
        found |= {packed, packed.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def leaks_in_text(text: str, secrets: dict[str, str]) -> list[str]:
    """Name the secrets that a text shows."""
    return leaks_in(text.encode("utf-8", "surrogatepass"), secrets)


def leaks_in(data: bytes, secrets: dict[str, str]) -> list[str]:
    """Name the secrets that bytes show, packed ones too."""
    wanted = {name: spellings(secret) for name, secret in secrets.items()}
    pieces = list(_unpacked(data, DEEPEST))
    return [
        name for name, spelled in wanted.items() if any(one in piece for one in spelled for piece in pieces)
    ]


def leaks_below(folder: Path, secrets: dict[str, str]) -> list[str]:
    """Name every file below a folder that shows a secret, and which."""
    found = []
    for place in sorted(folder.rglob("*")):
        if place.is_file():
            found += [
                f"{place.relative_to(folder)}: {name}" for name in leaks_in(place.read_bytes(), secrets)
            ]
        found += [
            f"{place.relative_to(folder)}: {name} in its name" for name in leaks_in_text(place.name, secrets)
        ]
    return found


def _unpacked(data: bytes, deep: int) -> Iterator[bytes]:
    yield data
    if not deep:
        return
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from _unpacked(archive.read(name), deep - 1)
    for unpack, start in ((gzip.decompress, b"\x1f\x8b"), (zlib.decompress, b"\x78")):
        if data.startswith(start):
            try:
                yield from _unpacked(unpack(data), deep - 1)
            except (OSError, EOFError, zlib.error):
                continue
