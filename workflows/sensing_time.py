"""When a tile was sensed: from a pattern, a STAC item beside it, its name, or what the files say of themselves.

Ranked by how surely each tells the time of sensing: what the user's pattern says; a STAC item; a name with the time of day;
the metadata of an acquisition in the file; a name with a date alone; and last the TIFF tag DateTime, which is mostly when
the file was written.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from ..byoc.errors import InvalidRequest
from ..byoc.times import format_time, parse_time
from ..gdal_quiet import quiet
from ..raster.errors import RasterError
from ..raster.gdal_io import open_raster
from .name_times import find_named_time
from .patterns import compile_pattern

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

PATTERN, STAC, NAME, METADATA, TIFF_TAG, NOTHING = "pattern", "stac", "name", "metadata", "tiff tag", ""
"""The words for `FoundTime.source`."""

LARGEST_ITEM = 4 * 1024 * 1024
"""Bytes of a STAC item: what is larger is something else."""
FILES_LOOKED_AT = 3
"""Files of a tile whose metadata is read: its bands are sensed together."""
AGREE = timedelta(minutes=1)
"""Times closer than this tell the same: scenes take seconds."""

_ACQUISITION_KEYS = (
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATETIME",
    "ACQUISITION_DATE_TIME",
    "ACQUISITION_TIME",
    "ACQUISITIONTIME",
    "SENSING_TIME",
    "SENSINGTIME",
    "DATETIME_ACQUIRED",
    "PRODUCT_START_TIME",
    "ACQUISITION_DATE",
    "ACQUISITIONDATE",
    "DATE_ACQUIRED",
)
_STAC_KEYS = ("datetime", "start_datetime", "acquired")
_DATE_ONLY = re.compile(r"\d{4}-\d\d-\d\d")
_TIFF_TIME = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)")


@dataclass(frozen=True)
class FoundTime:
    """A sensing time, aware and in UTC, no finer than milliseconds, or None; where it is from, and why."""

    moment: datetime | None = None
    source: str = NOTHING
    why: str = ""
    with_clock: bool = True


def from_name(text: str, pattern: str = "") -> FoundTime:
    """Return the time that a file's path tells, by a pattern of `workflows.patterns` or as operators name their files.

    Raises `InvalidRequest` for a pattern that cannot be read.
    """
    if pattern:
        moment = compile_pattern(pattern).search_time(text)
        if moment is None:
            return FoundTime(why=f"The time pattern finds no time in {text!r}.")
        return FoundTime(moment, PATTERN, f"{format_time(moment)} by the time pattern.")
    named = find_named_time(text)
    if named is None:
        return FoundTime(why="The name tells no time.")
    why = f"{format_time(named.moment)} from {named.text!r} in the name"
    if named.convention:
        why += f" ({named.convention})"
    if not named.with_clock:
        why += ", a date without the time of day"
    if named.others:
        why += f"; the first of several times, before {', '.join(map(repr, named.others))}"
    return FoundTime(named.moment, NAME, f"{why}.", named.with_clock)


def from_stac(path: str) -> FoundTime:
    """Return the time of a STAC item, a JSON file here or in a bucket: `datetime`, else `start_datetime`, of its properties."""
    label = path.rpartition("/")[2]
    try:
        item = json.loads(_read(path))
    except (OSError, ValueError, RuntimeError) as error:
        return FoundTime(why=f"{label} is no STAC item: {error}.")
    properties = item.get("properties") if isinstance(item, dict) else None
    if not isinstance(properties, dict):
        return FoundTime(why=f"{label} is no STAC item: it has no properties.")
    for key in _STAC_KEYS:
        found = _parse(properties.get(key))
        if found is not None:
            moment, with_clock = found
            return FoundTime(moment, STAC, f"{format_time(moment)} from {key} of {label}.", with_clock)
    return FoundTime(why=f"{label} has no datetime among its properties.")


def from_tiff_tags(path: str) -> FoundTime:
    """Return the time that a raster's metadata tells: of the acquisition if it names one, else of the TIFF tag DateTime."""
    label = path.rpartition("/")[2]
    try:
        general, imagery = _metadata(path)
    except RasterError as error:
        return FoundTime(why=f"{label} cannot be read: {error.message}")
    for values, domain in ((imagery, "IMAGERY "), (general, "")):
        for key in _ACQUISITION_KEYS:
            found = _parse(_joined(values, key)) or _parse(values.get(key))
            if found is not None:
                moment, with_clock = found
                why = f"{format_time(moment)} from the {domain}metadata {key} of {label}."
                return FoundTime(moment, METADATA, why, with_clock)
    tag = general.get("TIFFTAG_DATETIME", "")
    match = _TIFF_TIME.fullmatch(tag.strip())
    found = _parse("{}-{}-{}T{}".format(*match.groups())) if match else None
    if found is None:
        doubt = (
            f"{label} has the TIFF tag DateTime {tag!r}, which is none." if tag else f"{label} tells no time."
        )
        return FoundTime(why=doubt)
    why = f"{format_time(found[0])} from the TIFF tag DateTime of {label}, which is often when the file was written: check it."
    return FoundTime(found[0], TIFF_TAG, why)


def find_sensing_time(
    files: Sequence[str],
    *,
    names: Sequence[str] = (),
    pattern: str = "",
    sidecars: Iterable[str] = (),
    read: bool = True,
) -> FoundTime:
    """Return the best sensing time of the files of one tile, and why it is the best.

    `files` and `sidecars` (STAC items) are paths as GDAL opens them; `names` are what times are read from, where that is
    less than the whole paths. Without `read` no raster is opened. When files of the tile tell different times, the
    earliest is taken, and the others are told.
    """
    if pattern:
        return earliest([from_name(name, pattern) for name in names or files])
    named = earliest([from_name(name) for name in names or files])
    items = earliest([from_stac(item) for item in sidecars])
    if items.moment is not None:
        return _with_doubt(items, named)
    if named.moment is not None and named.with_clock:
        return named
    if not read:
        return named
    tags = earliest([from_tiff_tags(file) for file in files[:FILES_LOOKED_AT]])
    if tags.source == METADATA and (tags.with_clock or named.moment is None):
        return _with_doubt(tags, named)
    return named if named.moment is not None else tags


def sidecars_of(files: Iterable[str], folder_files: Container[str]) -> list[str]:
    """Return those of `folder_files` that may be STAC items of a tile: of its files' names, or of its folder's.

    They are, beside a file `a/S2_B04.tif`: `S2_B04.json`, `S2.json`, `stac.json`, `item.json`, `a.json`, and `a.json`
    beside the folder.
    """
    wanted: dict[str, None] = {}
    for file in files:
        folder, slash, name = file.rpartition("/")
        stem = name.rpartition(".")[0]
        parts = re.split(r"([_\-.])", stem)
        beginnings = ["".join(parts[:end]) for end in range(len(parts), 0, -2)]
        for beginning in beginnings:
            wanted.update(
                dict.fromkeys(f"{folder}{slash}{beginning}{end}" for end in (".json", "_metadata.json"))
            )
        around, _, inner = folder.rpartition("/")
        for item in ("stac.json", "item.json", f"{inner}.json"):
            wanted[f"{folder}{slash}{item}"] = None
        if inner:
            wanted[f"{around}/{inner}.json" if around else f"{inner}.json"] = None
    return [name for name in wanted if name in folder_files]


def earliest(found: Sequence[FoundTime]) -> FoundTime:
    """Return the earliest of the times that several files tell, saying so when they differ."""
    known = [one for one in found if one.moment is not None]
    if not known:
        return found[0] if found else FoundTime()
    first = min(known, key=_moment_of)
    last = max(known, key=_moment_of)
    if _moment_of(last) - _moment_of(first) <= AGREE:
        return first
    note = f" The files of the tile differ: the latest tells {format_time(_moment_of(last))}; the earliest is taken."
    return replace(first, why=first.why + note)


def _moment_of(found: FoundTime) -> datetime:
    return found.moment or datetime.max.replace(tzinfo=timezone.utc)


def _with_doubt(chosen: FoundTime, named: FoundTime) -> FoundTime:
    if chosen.moment is None or named.moment is None:
        return chosen
    same = (
        abs(chosen.moment - named.moment) <= AGREE
        if named.with_clock and chosen.with_clock
        else chosen.moment.date() == named.moment.date()
    )
    return chosen if same else replace(chosen, why=f"{chosen.why} The name says otherwise: {named.why}")


def _parse(value: object) -> tuple[datetime, bool] | None:
    """Return a moment, cut to milliseconds, and whether it has a time of day."""
    if not isinstance(value, str):
        return None
    text = value.strip()
    day_only = _DATE_ONLY.fullmatch(text) is not None
    try:
        moment = parse_time(f"{text}T00:00:00Z" if day_only else text)
    except InvalidRequest:
        return None
    moment = moment.astimezone(timezone.utc)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000), not day_only


def _joined(values: Mapping[str, str], key: str) -> str:
    """Join a date with the time of day that Landsat and others keep in a second item."""
    clock = values.get("SCENE_CENTER_TIME") or values.get("ACQUISITION_TIME") or ""
    return f"{values.get(key, '')}T{clock.strip(chr(34))}"


def _metadata(path: str) -> tuple[dict[str, str], dict[str, str]]:
    dataset = open_raster(path)
    with quiet():
        return _plain(dataset.GetMetadata()), _plain(dataset.GetMetadata("IMAGERY"))


def _plain(values: Any) -> dict[str, str]:
    return {str(key).upper(): str(value) for key, value in (values or {}).items()}


def _read(path: str) -> str:
    with quiet():
        status = gdal.VSIStatL(path)
        if status is None:
            msg = "it cannot be read"
            raise OSError(msg)
        if status.size > LARGEST_ITEM:
            msg = f"it has {status.size} bytes"
            raise OSError(msg)
        handle = gdal.VSIFOpenL(path, "rb")
        if handle is None:
            msg = "it cannot be opened"
            raise OSError(msg)
        try:
            content = gdal.VSIFReadL(1, status.size, handle)
        finally:
            gdal.VSIFCloseL(handle)
    return bytes(content or b"").decode("utf-8-sig")
