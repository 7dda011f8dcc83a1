"""Time: ours and the peer in turns on the same file, every run a fresh process, the file in the page cache."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from .rasters import KINDS, ensure_raster, warm_up
from .running import OurRun, Usage, run_ours
from .settings import MODES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .peer import Peer
    from .settings import Settings


@dataclass(frozen=True)
class Duel:
    """The runs of both sides on one raster in one mode ("default" or "exact", see `MODES`)."""

    kind: str
    side: int
    mode: str
    ours: tuple[OurRun, ...]
    peer: tuple[Usage, ...]

    @property
    def call_s(self) -> float:
        """Median time of our call alone."""
        return median(run.call_s for run in self.ours)

    @property
    def process_s(self) -> float:
        """Median time of our whole process: Python's start, imports, the call."""
        return median(run.process_s for run in self.ours)

    @property
    def peer_s(self) -> float:
        """Median time of the peer's process; NaN if it did not run."""
        return median(run.seconds for run in self.peer) if self.peer else math.nan

    @property
    def times_faster(self) -> float:
        """How many of our calls fit into one run of the peer."""
        return self.peer_s / self.call_s

    @property
    def process_times_faster(self) -> float:
        """The same for our whole process."""
        return self.peer_s / self.process_s

    @property
    def peak_mib(self) -> float:
        """Most memory that any of our runs held."""
        return max(run.peak_mib for run in self.ours)

    @property
    def peer_peak_mib(self) -> float:
        """Most memory that any of the peer's runs held; NaN if it did not run."""
        return max((run.peak_mib for run in self.peer), default=math.nan)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Duel:
        """Read back what `dataclasses.asdict` made."""
        ours = tuple(OurRun(**{**run, "notes": tuple(run["notes"])}) for run in data["ours"])
        peer = tuple(Usage(**run) for run in data["peer"])
        return cls(data["kind"], data["side"], data["mode"], ours, peer)


def outline_of(settings: Settings, kind: str, side: int, what: str) -> Path:
    """Return where an outline is kept: ours as WKB ("default", "exact"…), the peer's ("peer-exact"…) as FlatGeobuf."""
    suffix = ".fgb" if what.startswith("peer-") else ".wkb"
    return settings.outlines / f"{kind}_{side}_{what}{suffix}"


def duel(settings: Settings, kind: str, side: int, mode: str, peer: Peer | None) -> Duel:
    """Run both on one raster, in turns; without a peer, ours alone."""
    raster = ensure_raster(settings.data, kind, side)
    warm_up(raster)
    ours: list[OurRun] = []
    theirs: list[Usage] = []
    for turn in range(settings.runs):
        options = {"max_points": MODES[mode]}
        ours.append(run_ours(str(raster), outline_of(settings, kind, side, mode), options))
        if peer and (side <= settings.side or turn < settings.long_runs):
            outline = outline_of(settings, kind, side, f"peer-{mode}")
            theirs.append(peer.footprint(raster, outline, MODES[mode]))
    result = Duel(kind, side, mode, tuple(ours), tuple(theirs))
    against = f"; gdal_footprint {result.peer_s:.2f} s, {result.times_faster:.1f} times ours" if peer else ""
    print(
        f"  {kind} {side} {mode}: {result.call_s:.2f} s (process {result.process_s:.2f} s){against}",
        flush=True,
    )
    return result


def compare_kinds(settings: Settings, peer: Peer) -> list[Duel]:
    """Duel on every kind in every mode."""
    return [duel(settings, kind, settings.side, mode, peer) for kind in KINDS for mode in MODES]


def measure_growth(settings: Settings, peer: Peer) -> list[Duel]:
    """Duel on one kind at growing sides but the one `compare_kinds` has; the peer in exact mode only.

    Both modes cost the peer the same: it reads and traces everything either way.
    """
    kind = settings.growth_kind
    return [
        duel(settings, kind, side, mode, peer if mode == "exact" else None)
        for side in settings.growth
        if side != settings.side
        for mode in MODES
    ]
