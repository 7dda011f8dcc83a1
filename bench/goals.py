"""What is promised, next to what was seen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .headers import GDALINFO, GDALINFO_TWO
from .ingest import SHELL, SHELL_THREADS
from .listing import REQUESTS, SENTINELHUB
from .race import times_faster
from .registering import LIMITED, LOOP, ONE
from .shapes import DRAWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .listing import Round
    from .race import Runner
    from .remote import Fetch
    from .shapes import Shape
    from .speed import Duel

DEFAULT_FASTER = 15.0
EXACT_FASTER = 10.0
ERROR_RATIO = 0.6
GROWTH = 2.5
GROWTH_SIDES = (20000, 40000)
REMOTE_SHARE = 0.15
INGEST_FASTER = 2.0
HEADERS_FASTER = 5.0
REGISTERING_FASTER = 4.0
REFUSED = 0.2
"""Share of requests that may be refused: without running into a limit now and then it cannot be known that it still holds."""
LISTING_FASTER = 5.0
LISTING_SHARE = 0.6
LISTING_GROWTH = 5.5
LISTING_MIB = 400
HELD_MS = 100
HELD_TILES = 10000
"""As many tiles as the goal for the main thread speaks of; it is held against what is listed, which is more."""
REFRESH_REQUESTS = 6
NO_ERROR = 1e-12
"""An error (1 - IoU) below this is rounding."""


@dataclass(frozen=True)
class Goal:
    """One promise: what was wanted, what was seen, and whether that is enough."""

    what: str
    wanted: str
    seen: str
    met: bool


@dataclass(frozen=True)
class Results:
    """All that was measured of footprints."""

    speed: Sequence[Duel]
    shapes: Sequence[Shape]
    growth: Sequence[Duel]
    remote: Sequence[Fetch]


@dataclass(frozen=True)
class FolderResults:
    """All that was measured of work on folders and buckets."""

    ingest: Sequence[Runner]
    headers: Sequence[Runner]


@dataclass(frozen=True)
class RegisteringResults:
    """All that was measured of registering."""

    registering: Sequence[Runner]


@dataclass(frozen=True)
class ListingResults:
    """All that was measured of listing: at once, at a slow service, and of more tiles."""

    listing: Sequence[Round]


def check_listing_goals(results: ListingResults) -> list[Goal]:
    """Hold listing against its goals."""
    quick, slow, most = results.listing
    times = quick.seconds(SENTINELHUB) / quick.seconds()
    share = slow.seconds() / slow.seconds(REQUESTS)
    growth = most.seconds() / quick.seconds()
    loop = quick.seconds(REQUESTS) / quick.seconds()
    return [
        Goal(
            f"{quick.tiles} tiles into a layer: faster than sentinelhub yields dictionaries",
            f"at least {LISTING_FASTER:.0f} times",
            f"{times:.1f} times; than a bare loop of requests {loop:.2f}",
            times >= LISTING_FASTER,
        ),
        Goal(
            f"the same at {1000 * slow.latency:.0f} ms a request: time as a share of a bare loop's",
            f"at most {LISTING_SHARE}",
            f"{share:.2f}",
            share <= LISTING_SHARE,
        ),
        Goal(
            f"{most.tiles} tiles: time as a multiple of that of {quick.tiles}",
            f"at most {LISTING_GROWTH}",
            f"{growth:.2f}",
            growth <= LISTING_GROWTH,
        ),
        Goal(
            f"{most.tiles} tiles: memory above QGIS",
            f"under {LISTING_MIB} MiB",
            f"{most.memory:.0f} MiB",
            most.memory < LISTING_MIB,
        ),
        _held(quick),
        Goal(
            f"{most.tiles} unchanged tiles, refreshed: requests",
            f"at most {REFRESH_REQUESTS}",
            f"{most.requests:.0f}, in {most.refreshed:.2f} s",
            0 < most.requests <= REFRESH_REQUESTS,
        ),
    ]


def check_registering_goals(results: RegisteringResults) -> list[Goal]:
    """Hold registering against its goals."""
    runners = {runner.way: runner for runner in results.registering}
    count, limited = runners[LIMITED].count, runners[LIMITED]
    refused, requests = limited.told("refused") or 0.0, limited.told("requests") or math.nan
    return [
        _outrun(f"{count} tiles registered", REGISTERING_FASTER, results.registering, LOOP, ONE),
        Goal(
            f"{count} tiles registered where requests are limited: those refused",
            f"at most {REFUSED:.0%}",
            f"{refused:.0f} of {requests:.0f}, in {limited.seconds:.1f} s",
            refused <= REFUSED * requests,
        ),
    ]


def check_folder_goals(results: FolderResults) -> list[Goal]:
    """Hold work on folders and buckets against its goals."""
    scenes, headers = results.ingest[0].count, results.headers[0].count
    return [
        _outrun(f"{scenes} scenes, folder to ingested", INGEST_FASTER, results.ingest, SHELL, SHELL_THREADS),
        _outrun(
            f"{headers} headers over S3, checked", HEADERS_FASTER, results.headers, GDALINFO, GDALINFO_TWO
        ),
    ]


def check_goals(results: Results) -> list[Goal]:
    """Hold the results against the goals; the worst kind decides."""
    return [
        _faster(results, "default", DEFAULT_FASTER, "100 points, balanced"),
        _error(results),
        _pixel_error(results),
        _faster(results, "exact", EXACT_FASTER, "exact"),
        _same_area(results),
        _growth(results),
        _remote(results),
        _pixels(results, "inner", "pixels of no data inside"),
        _pixels(results, "outer", "valid pixels outside"),
    ]


def error_ratio(ours: float, theirs: float) -> float:
    """Return our error as a share of the peer's: 0 if we have none, infinite if only the peer has none."""
    if ours < NO_ERROR:
        return 0.0
    return ours / theirs if theirs >= NO_ERROR else math.inf


@dataclass(frozen=True)
class ErrorRow:
    """Ours and the peer's outline of 100 points of one kind; `least`: what its straight edges leave, None if it has none."""

    ours: Shape
    peer: Shape
    least: float | None

    @property
    def ratio(self) -> float:
        """Our error as a share of the peer's."""
        return error_ratio(self.ours.overlap.error, self.peer.overlap.error)

    @property
    def pixel_ratio(self) -> float:
        """The same by pixels, which a straight edge through their staircase does not get wrong."""
        return error_ratio(self.ours.pixel_error, self.peer.pixel_error)

    @property
    def least_ratio(self) -> float:
        """The share, by area, that the straight edges leave; 0 if there are none."""
        return 0.0 if self.least is None else error_ratio(self.least, self.peer.overlap.error)


def error_rows(shapes: Sequence[Shape]) -> list[ErrorRow]:
    """Return a row for each kind."""
    found = {(shape.kind, shape.outline): shape for shape in shapes}
    kinds = dict.fromkeys(shape.kind for shape in shapes)
    rows = []
    for kind in kinds:
        drawn = found.get((kind, DRAWN))
        least = drawn.overlap.error if drawn else None
        rows.append(ErrorRow(found[kind, "default"], found[kind, "peer-default"], least))
    return rows


def growth_series(results: Results, mode: str) -> list[Duel]:
    """Return the duels of the growing kind in a mode, by side; the one of `speed` is among them."""
    kinds = {duel.kind for duel in results.growth}
    duels = [d for d in (*results.growth, *results.speed) if d.kind in kinds and d.mode == mode]
    return sorted(duels, key=lambda duel: duel.side)


def _faster(results: Results, mode: str, wanted: float, name: str) -> Goal:
    duels = [duel for duel in results.speed if duel.mode == mode]
    worst = min(duels, key=lambda duel: duel.times_faster)
    best = max(duels, key=lambda duel: duel.times_faster)
    seen = (
        f"{worst.times_faster:.1f} ({worst.kind}) to {best.times_faster:.1f} ({best.kind}) times;"
        f" whole process {min(d.process_times_faster for d in duels):.1f}"
        f" to {max(d.process_times_faster for d in duels):.1f}"
    )
    return Goal(
        f"{name}: faster than gdal_footprint, every kind",
        f"at least {wanted:.0f} times",
        seen,
        worst.times_faster >= wanted,
    )


def _outrun(job: str, wanted: float, runners: Sequence[Runner], way: str, beside: str) -> Goal:
    times = times_faster(runners, way)
    return Goal(
        f"{job}: faster than {way}",
        f"at least {wanted:.0f} times",
        f"{times:.1f} times; than {beside} {times_faster(runners, beside):.1f}",
        times >= wanted,
    )


def _held(quick: Round) -> Goal:
    return Goal(
        f"main thread held while {quick.tiles} tiles load (the goal asks for {HELD_TILES})",
        f"at most {HELD_MS} ms",
        f"{quick.held:.0f} ms by the clock on the wall, median of the runs' longest; the worst {max(quick.of_ours('held')):.0f}",
        quick.held <= HELD_MS,
    )


def _error(results: Results) -> Goal:
    rows = error_rows(results.shapes)
    seen, met = _ratios([(row.ratio, row.ours.kind) for row in rows])
    over = [f"{row.ours.kind} {row.least_ratio:.3f}" for row in rows if row.least_ratio > ERROR_RATIO]
    if over:
        seen += f"; the shape the raster was drawn from: {', '.join(over)}"
    what = "100 points, balanced: error by area, as a share of that of -max_points 100, every kind"
    return Goal(what, f"at most {ERROR_RATIO}", seen, met)


def _pixel_error(results: Results) -> Goal:
    seen, met = _ratios([(row.pixel_ratio, row.ours.kind) for row in error_rows(results.shapes)])
    what = "100 points, balanced: the same by pixels in or out, rasterized at full resolution"
    return Goal(what, f"at most {ERROR_RATIO}", seen, met)


def _ratios(ratios: Sequence[tuple[float, str]]) -> tuple[str, bool]:
    (best, best_kind), (worst, worst_kind) = min(ratios), max(ratios)
    return f"{best:.3f} ({best_kind}) to {worst:.3f} ({worst_kind})", worst <= ERROR_RATIO


def _same_area(results: Results) -> Goal:
    exact = [shape for shape in results.shapes if shape.outline == "exact"]
    difference = max(abs(shape.overlap.area_difference) for shape in exact)
    symmetric = max(shape.overlap.extra + shape.overlap.missing for shape in exact)
    wrong = max(shape.pixels.commission + shape.pixels.omission for shape in exact)
    return Goal(
        "exact: difference in area from -max_points unlimited, every kind",
        "0",
        f"{difference:g} pixels; symmetric difference {symmetric:g}; {wrong} wrong pixels by rasterizing",
        difference == 0 and symmetric == 0 and wrong == 0,
    )


def _growth(results: Results) -> Goal:
    series = {duel.side: duel for duel in growth_series(results, "exact")}
    half, whole = sorted(series)[-2:]
    ratio = series[whole].call_s / series[half].call_s
    theirs = series[whole].peer_s / series[half].peer_s
    return Goal(
        f"exact: time at {GROWTH_SIDES[1]} a side as a multiple of that at {GROWTH_SIDES[0]}",
        f"at most {GROWTH}",
        f"{ratio:.2f} (gdal_footprint {theirs:.2f})"
        + ("" if (half, whole) == GROWTH_SIDES else f" at {half} and {whole}"),
        ratio <= GROWTH,
    )


def _remote(results: Results) -> Goal:
    least = min(results.remote, key=lambda fetch: fetch.share)
    most = max(results.remote, key=lambda fetch: fetch.share)
    return Goal(
        "over HTTP from S3: bytes read, every kind",
        f"at most {REMOTE_SHARE:.0%} of the file",
        f"{least.share:.1%} ({least.kind}, {least.mode}) to {most.share:.1%} ({most.kind}, {most.mode})",
        most.share <= REMOTE_SHARE,
    )


def _pixels(results: Results, fit: str, name: str) -> Goal:
    shapes = [shape for shape in results.shapes if shape.outline == fit]
    wrong = max(shape.pixels.commission if fit == "inner" else shape.pixels.omission for shape in shapes)
    area = max(shape.overlap.extra if fit == "inner" else shape.overlap.missing for shape in shapes)
    return Goal(
        f"{fit}: {name}, every kind",
        "0, by rasterizing",
        f"{wrong} pixels; by geometry {area:.3g} pixels' area",
        wrong == 0,
    )
