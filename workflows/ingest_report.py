"""What became of the tiles of a folder: one row a tile, whatever happens."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..byoc.geometry import count_points
from .words import Word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ..byoc.models import Tile
    from ..raster.checks import Finding


class IngestOutcome(Word):
    """What became of a tile.

    INGESTED: the service serves it. PENDING: it is registered, and its ingestion has not ended or was not waited for.
    FAILED: a step failed, or the service refused the files. CONFLICT: another tile, or other files, are in its place.
    UNFIT: the service would refuse its files, and converting does not help or was not wanted; nothing was sent.
    PLANNED: what a dry run would do. CANCELLED: stopped before it was done; the next run does it.
    """

    INGESTED = "ingested"
    PENDING = "pending"
    FAILED = "failed"
    CONFLICT = "conflict"
    UNFIT = "unfit"
    PLANNED = "planned"
    CANCELLED = "cancelled"

    @property
    def is_bad(self) -> bool:
        """Whether somebody has to look at the tile."""
        return self in {IngestOutcome.FAILED, IngestOutcome.CONFLICT, IngestOutcome.UNFIT}


class Stage(Word):
    """The steps that a tile takes, in their order."""

    CHECK = "check"
    CONVERT = "convert"
    OUTLINE = "outline"
    UPLOAD = "upload"
    REGISTER = "register"
    INGEST = "ingest"


@dataclass(frozen=True)
class IngestRow:
    """One tile's way.

    `path` is its path in the bucket, `files` its files relative to the folder, by source. `stage` is the step it came
    to, None before the first. `converted` names the sources whose files were converted, or would be. `upload_bytes` is
    what was sent to the bucket; in a dry run what would be, before conversion. `time_source` says where the sensing
    time was found, `why` how the files came to be one tile. `before` says that an earlier run had done it.
    """

    path: str
    outcome: IngestOutcome
    stage: Stage | None = None
    files: Mapping[str, str] = field(default_factory=dict, hash=False)
    converted: tuple[str, ...] = ()
    upload_bytes: int = 0
    sensing_time: datetime | None = None
    time_source: str = ""
    why: str = ""
    tile: Tile | None = None
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    error: Exception | None = None
    before: bool = False

    @property
    def points(self) -> int | None:
        """How many points the cover geometry has."""
        return count_points(self.cover_geometry) if self.cover_geometry else None

    @property
    def message(self) -> str:
        """What happened, why, and what to do, in one text."""
        return " ".join(text for text in (self._first(), *self.notes) if text)

    def _first(self) -> str:
        if self.error is not None:
            return str(self.error)
        if self.outcome == IngestOutcome.UNFIT:
            return _obstacles(self.findings)
        if self.outcome == IngestOutcome.FAILED and self.tile is not None:
            cause = self.tile.failed_cause or "The service gave no cause."
            return f"The service refused the files: {cause}"
        sentences = {
            IngestOutcome.INGESTED: "Ingested.",
            IngestOutcome.PENDING: "Registered; its ingestion has not ended.",
            IngestOutcome.PLANNED: _plan(self),
            IngestOutcome.CANCELLED: "Cancelled: run again to have it done.",
        }
        first = sentences.get(self.outcome, "")
        return f"{first} An earlier run did it." if self.before else first


def _obstacles(findings: Sequence[Finding]) -> str:
    """Tell what stands in the way: where something does that converting would not cure, that alone, and how much else."""
    from ..raster.checks import CURED_BY_COG

    errors = [finding for finding in findings if finding.severity == "error"]
    lasting = [finding for finding in errors if finding.rule not in CURED_BY_COG]
    more = len(errors) - len(lasting)
    rest = f" ({more} more that converting cures.)" if lasting and more else ""
    return " ".join(str(finding) for finding in lasting or errors) + rest


def _plan(row: IngestRow) -> str:
    parts = []
    if row.converted:
        parts.append(f"convert {', '.join(row.converted)}")
    size = f"{row.upload_bytes:,} bytes".replace(",", " ")
    parts.append(f"upload {size}{' (before conversion)' if row.converted else ''}")
    moment = row.sensing_time.isoformat() if row.sensing_time else "no sensing time"
    source = f" ({row.time_source})" if row.sensing_time and row.time_source else ""
    return f"Would {', '.join(parts)}, and register {row.path} with {moment}{source}."


@dataclass(frozen=True)
class LeftOutFile:
    """A file of the folder that is in no tile, and why."""

    file: str
    why: str


@dataclass(frozen=True)
class IngestReport:
    """All tiles of a folder in the order of their paths, and the files that are in none.

    `journal` is the file in which is kept what is done. `end` is what stopped the whole run, None if it came to its end
    or was cancelled.
    """

    rows: tuple[IngestRow, ...]
    left_out: tuple[LeftOutFile, ...] = ()
    journal: str = ""
    end: Exception | None = None

    def count(self, *outcomes: IngestOutcome) -> int:
        """Count the tiles with one of the outcomes."""
        found = Counter(row.outcome for row in self.rows)
        return sum(found[outcome] for outcome in outcomes)
