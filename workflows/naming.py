"""The path in the bucket under which a file is registered."""

from __future__ import annotations

import re

from ..bucket.paths import split_vsis3
from ..byoc.errors import InvalidRequest
from ..byoc.paths import BAND_PLACEHOLDER
from .band_names import is_band_name

PLACEHOLDERS = ("name", "prefix", "band", "folder", "ext", "key")
"""What a pattern may hold in braces: see `expand_tile_path`."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_KNOWN = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)


def expand_tile_path(pattern: str, file: str) -> str:
    """Return the tile path that `pattern` gives for `file`, a path as GDAL or the system writes it.

    `{name}` is the file's name without extension, `{prefix}` that name up to its last `_`, `{band}` what follows it,
    `{folder}` the name of the folder that the file is in, `{ext}` the extension with its dot, `{key}` the key of a
    `/vsis3/` file. `(BAND)` stays: files that come out with one path are the bands of one tile. Raises
    `InvalidRequest` for a placeholder that is unknown or has nothing to stand for. Whether the service takes the path
    is `byoc.paths.check_tile_path`'s question.
    """
    values = _values(file)

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in PLACEHOLDERS:
            raise InvalidRequest(
                f"{match.group(0)} is not a placeholder of a tile path.", hint=f"Use {_KNOWN}."
            )
        found = values.get(name)
        if not found:
            raise InvalidRequest(
                f"The pattern {pattern!r} has {match.group(0)}, which {file!r} does not have.",
                hint=_WHY[name],
            )
        return found

    return _FIELD.sub(value, pattern)


def default_tile_path(key: str) -> str:
    """Return the path of the tile that the object `key` is a band of: `scenes/a/B1.tif` gives `scenes/a/(BAND).tif`.

    A name that ends with what bands are commonly called keeps what is before it: `scenes/a/S2B_B04.tif` gives
    `scenes/a/S2B_(BAND).tif`, for another scene's files have the same bands and another prefix.
    """
    folder, slash, name = key.rpartition("/")
    stem, ext = split_extension(name)
    prefix, underscore, band = stem.rpartition("_")
    before = f"{prefix}{underscore}" if is_band_name(band) else ""
    return f"{folder}{slash}{before}{BAND_PLACEHOLDER}{ext}"


_WHY = {
    "name": "Give a file with a name.",
    "prefix": "Its name has no “_” with something before it: use {name} or {folder}.",
    "band": "Its name has no “_” with something after it: use (BAND) for the whole name.",
    "folder": "It is in no folder: write the folder of the bucket out.",
    "ext": "It has no extension: write it out, for example .tif.",
    "key": "Only files loaded from a bucket (/vsis3/…) have a key: use {folder} and {name}.",
}


def _values(file: str) -> dict[str, str]:
    place = split_vsis3(file)
    # Windows' own separator is a legal character of a key, hence of a /vsi path.
    folders = file if file.startswith("/vsi") else file.replace("\\", "/")
    parent, _, last = folders.rpartition("/")
    name, ext = split_extension(last)
    prefix, underscore, band = name.rpartition("_")
    inside = parent.rpartition("/")[2]
    if place and "/" not in place.key:
        inside = ""
    return {
        "name": name,
        "prefix": prefix,
        "band": band if underscore else "",
        "folder": "" if inside.endswith(":") else inside,
        "ext": ext,
        "key": place.key if place else "",
    }


def split_extension(name: str) -> tuple[str, str]:
    """Return a file's name without its extension, and that with its dot; a name that begins with a dot is all name."""
    stem, dot, ext = name.rpartition(".")
    return (stem, dot + ext) if stem else (name, "")
