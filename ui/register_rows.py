"""The tiles that are to be registered, as plain rows: what is known of each, and what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..byoc.errors import ByocError
from ..byoc.models import TileStatus
from ..byoc.paths import BAND_PLACEHOLDER, check_tile_path
from ..byoc.times import parse_time
from ..core.i18n import translate
from ..core.messages import explain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..byoc.models import Tile
    from ..raster.checks import Finding

RUNNING = "RUNNING"
DONE = frozenset({"CREATED", "EXISTS"})
"""Outcomes after which a row needs no more registering."""
BAD = frozenset({"CONFLICT", "INVALID", "FAILED"})
LAYER, TYPED = "layer", "typed"
"""Where a sensing time is from, beside the words of `workflows.sensing_time`."""


@dataclass(frozen=True)
class TileFile:
    """One file of a tile: what the user calls it, its band source, what GDAL opens, and its place in a bucket if known."""

    name: str
    source: str
    path: str
    bucket: str = ""
    key: str = ""


@dataclass(frozen=True)
class Outline:
    """A cover geometry as plain data: WKB and GeoJSON in `epsg`; `is_box` when nothing said which pixels are valid."""

    wkb: bytes
    epsg: int
    urn: str
    points: int
    is_box: bool
    geojson: Mapping[str, Any] = field(hash=False, compare=False)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """One tile.

    `reason` says why it cannot be registered at all, `problem` what is wrong with what was typed. `fixed`: the path
    follows from the folder that is ingested. `looked` is the version of the settings under which it was looked at,
    -1 never. `findings` are what the checks found, None before. `plan` says what is done to the files first. `outcome` is
    the name of a `workflows.register.Outcome`, RUNNING, or empty; `status` is the service's, once there is a tile.
    """

    id: int
    files: tuple[TileFile, ...]
    path: str = ""
    reason: str = ""
    fixed: bool = False
    wanted: bool = True
    wanted_typed: bool = False
    path_typed: bool = False
    sensing_time: str = ""
    time_source: str = ""
    time_why: str = ""
    why: str = ""
    problem: str = ""
    sidecars: tuple[str, ...] = ()
    looking: bool = False
    looked: int = -1
    findings: tuple[Finding, ...] | None = None
    plan: str = ""
    outline: Outline | None = None
    urn: str = ""
    cover_error: str = ""
    outcome: str = ""
    message: str = ""
    tile_id: str = ""
    status: str = ""

    @property
    def ready(self) -> bool:
        """Whether the next run registers it."""
        return self.wanted and not self.reason and not self.problem and self.outcome != RUNNING

    @property
    def name(self) -> str:
        """What the files are called together."""
        names = list(dict.fromkeys(file.name for file in self.files))
        return ", ".join(names)

    @property
    def errors(self) -> list[Finding]:
        """What of the findings makes ingestion fail."""
        return [one for one in self.findings or () if one.severity == "error"]

    @property
    def unfit(self) -> bool:
        """Whether ingestion, or drawing the cover geometry, would fail."""
        return bool(self.errors or self.cover_error)

    @property
    def again(self) -> bool:
        """Whether the tile is there and failed: then it is ingested again, not registered."""
        return bool(self.tile_id) and self.status == TileStatus.FAILED.value

    def by_source(self) -> dict[str, str]:
        """Give the files as GDAL opens them, by band source."""
        return {file.source: file.path for file in self.files}

    def cleared(self) -> Row:
        """Give the row as it is before it is registered: something of it was changed."""
        return replace(self, outcome="", message="", tile_id="", status="")


def source_in_path(path: str, name: str) -> str:
    """Give the band source of a file called `name` in the tile `path`: what stands in the placeholder's place."""
    last = path.rpartition("/")[2]
    before, placeholder, after = last.partition(BAND_PLACEHOLDER)
    name = name.replace("\\", "/").rpartition("/")[2]
    fits = placeholder and name.startswith(before) and name.endswith(after)
    if fits and len(name) > len(before) + len(after):
        return name[len(before) : len(name) - len(after) if after else None]
    return name.rpartition(".")[0] or name


def paths_of(rows: Sequence[Row]) -> dict[str, int]:
    """Count how many rows would be registered under each path."""
    counts: dict[str, int] = {}
    for row in rows:
        if row.wanted and not row.reason and row.outcome not in DONE:
            counts[row.path] = counts.get(row.path, 0) + 1
    return counts


def problem_of(row: Row, counts: Mapping[str, int], bucket: str) -> str:
    """Say what is wrong with a row that is to be registered in a collection over `bucket`; nothing when it is right."""
    if row.reason or not row.wanted or row.outcome in DONE or row.outcome == RUNNING:
        return ""
    try:
        if not row.fixed:
            check_tile_path(row.path)
        if row.sensing_time:
            parse_time(row.sensing_time)
    except ByocError as error:
        return explain(error).text
    if row.fixed:
        return ""  # the listing has judged the path and the files
    elsewhere = next((file.bucket for file in row.files if file.bucket not in {"", bucket}), "")
    if elsewhere:
        return translate(
            "RegisterRows", "The file is in bucket “{found}”, but the collection reads bucket “{expected}”."
        ).format(found=elsewhere, expected=bucket)
    return _twice(row, counts)


def _twice(row: Row, counts: Mapping[str, int]) -> str:
    sources = [file.source for file in row.files]
    double = next((source for source in sources if sources.count(source) > 1), "")
    if double:
        return translate(
            "RegisterRows", "Two files of this tile are called “{source}”: a tile has one file a band."
        ).format(source=double)
    if counts.get(row.path, 0) > 1:
        return translate(
            "RegisterRows",
            "{count} rows have this path. Join them if they are the files of one tile, or give each tile a path of its own.",
        ).format(count=counts[row.path])
    if (
        len(row.files) > 1
        and BAND_PLACEHOLDER not in row.path
        and row.path.lower().endswith((".tif", ".tiff"))
    ):
        return translate(
            "RegisterRows",
            "The path names one file, but the tile has {count}: write (BAND) where their names differ.",
        ).format(count=len(row.files))
    return ""


def joined(rows: Sequence[Row]) -> Row:
    """Give the one tile that rows with the same path are together; the first sensing time that there is counts."""
    first = rows[0]
    timed = next((row for row in rows if row.sensing_time), first)
    path = first.path
    files = tuple(
        replace(file, source=source_in_path(path, file.key or file.path))
        for row in rows
        for file in row.files
    )
    fresh = replace(
        first, files=files, sensing_time=timed.sensing_time, looked=-1, findings=None, outline=None
    )
    return replace(
        fresh, time_source=timed.time_source, time_why=timed.time_why, cover_error="", looking=False
    ).cleared()


def with_tile(row: Row, tile: Tile) -> Row:
    """Give the row with what the service says of its tile; one whose ingestion failed can be tried again."""
    status = getattr(tile.status, "value", tile.status) or ""
    failed = status == TileStatus.FAILED.value
    message = tile.failed_cause if failed else tile.warnings
    outcome = "CREATED" if row.outcome in {"", RUNNING} else row.outcome
    return replace(
        row, tile_id=tile.id, status=str(status), outcome=outcome, message=message or "", wanted=failed
    )
