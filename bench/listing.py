"""Listing many tiles: “Load on map” against the third-party client `sentinelhub` and a bare loop of requests.

Ours ends with a styled, indexed layer in QGIS; the others end with dictionaries. The sandbox runs in a process of its own;
each run is a process of its own, too, and tells the time from the first request to the last tile, without its start.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import shutil
import sys
import time
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any

from ..byoc.auth import Credentials, open_session
from ..byoc.client import ByocClient
from ..byoc.deployments import custom
from ..sandbox.server import TOKEN_ROUTE
from .loopback import sandbox_server
from .race import OURS, Lap, Runner, laps_in_turns
from .running import PLUGINS, BenchError, run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .goals import ListingResults
    from .machine import Machine
    from .settings import Settings

SENTINELHUB, REQUESTS = "sentinelhub", "requests"
START_SECONDS = 300
"""So long the sandbox may take to make its tiles."""


@dataclass(frozen=True)
class Peers:
    """What ours is compared with."""

    title: str


@dataclass(frozen=True)
class _Plan:
    """What a round is to list: so many tiles at a service that takes so many seconds for a request, in these ways.

    With a `log`, where the sandbox writes its requests, ours refreshes the tiles then.
    """

    tiles: int
    latency: float
    ways: tuple[str, ...]
    log: Path | None = None


@dataclass(frozen=True)
class Round:
    """One listing, of so many tiles at a service that takes so many seconds for a request, in several ways."""

    tiles: int
    latency: float
    runners: tuple[Runner, ...]

    def seconds(self, way: str = OURS) -> float:
        """Median time of the listing alone."""
        runner = next(runner for runner in self.runners if runner.way == way)
        return runner.told("call") or runner.seconds

    @property
    def memory(self) -> float:
        """Most memory, in MiB, that a run of ours took above a QGIS that had started."""
        return max(self.of_ours("memory"))

    @property
    def held(self) -> float:
        """Median of the longest times, in ms, that our runs held QGIS's main thread."""
        return median(self.of_ours("held"))

    @property
    def requests(self) -> float:
        """Most requests that a refresh took after a run of ours."""
        return max(self.of_ours("requests"))

    @property
    def refreshed(self) -> float:
        """Median of the seconds that a refresh took after a run of ours."""
        return median(self.of_ours("refresh"))

    def of_ours(self, what: str) -> list[float]:
        """Return what each run of ours told under a name, NaN where it told nothing."""
        ours = next(runner for runner in self.runners if runner.way == OURS)
        return [lap.told.get(what, math.nan) for lap in ours.laps]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Round:
        """Read back what `dataclasses.asdict` made."""
        runners = tuple(Runner.from_json(runner) for runner in data["runners"])
        return cls(data["tiles"], data["latency"], runners)


def find_sentinelhub(_: Settings) -> Peers:
    """Name the clients; raises `BenchError` when the third-party one is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Peers(f"sentinelhub {version('sentinelhub')}, requests {version('requests')}")
    except PackageNotFoundError as error:
        raise BenchError(
            "There is no `sentinelhub` to compare with: see scripts/requirements-dev.txt."
        ) from error


def measure_listing(settings: Settings, _: Peers) -> list[Round]:
    """List many tiles in all ways; the same at a slow service; and five times as many, ours alone, which are refreshed then."""
    work = settings.build / "listing"
    shutil.rmtree(work, ignore_errors=True)
    plans = (
        _Plan(settings.listed, 0.0, (OURS, SENTINELHUB, REQUESTS)),
        _Plan(settings.listed, settings.latency, (OURS, REQUESTS)),
        _Plan(settings.listed_most, 0.0, (OURS,), work / "sandbox.log"),
    )
    with contextlib.ExitStack() as sandboxes:
        jobs = {plan: _job(sandboxes, work, plan) for plan in plans}
        laps = laps_in_turns(
            {
                (plan, way): (settings.service_runs, partial(_lap, job, way, work))
                for plan, job in jobs.items()
                for way in plan.ways
            }
        )
    shutil.rmtree(work)
    rounds = [
        Round(plan.tiles, plan.latency, tuple(Runner(way, plan.tiles, laps[plan, way]) for way in plan.ways))
        for plan in plans
    ]
    for part in rounds:
        for runner in part.runners:
            print(
                f"  {part.tiles} tiles, {1000 * part.latency:.0f} ms a request, {runner.way}: {part.seconds(runner.way):.2f} s",
                flush=True,
            )
    return rounds


def _job(sandboxes: contextlib.ExitStack, work: Path, plan: _Plan) -> dict[str, Any]:
    """Start the sandbox of a plan, and tell a worker what to list there."""
    options = ("--tiles", str(plan.tiles), "--latency", str(plan.latency))
    root = work / f"{plan.tiles}-{plan.latency}"
    service = sandboxes.enter_context(sandbox_server(root, options=options, log=plan.log))
    return {
        "service": service,
        "collection": _collection(service),
        "count": plan.tiles,
        "report": str(work / "report.json"),
        "log": str(plan.log or ""),
    }


def _collection(service: str) -> str:
    """Wait until the sandbox has made its tiles, and return the id of their collection."""
    deployment = custom(service, service + TOKEN_ROUTE)
    deadline = time.monotonic() + START_SECONDS
    with open_session(deployment, Credentials("sandbox", "sandbox")) as session:
        while time.monotonic() < deadline:
            for collection in ByocClient(session, deployment).iter_collections():
                return collection.id
            time.sleep(0.5)
    raise BenchError(f"The sandbox has no tiles after {START_SECONDS} seconds.")


def _lap(job: Mapping[str, Any], way: str, work: Path, _turn: int) -> Lap:
    report = work / "report.json"
    usage = run(
        [sys.executable, "-m", f"{__package__}.listing_worker", json.dumps({**job, "way": way})],
        {
            **os.environ,
            "PYTHONPATH": str(PLUGINS),
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(work / "profile"),
        },
    )
    told = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    return Lap(usage, told)


def listing_sections(settings: Settings, machine: Machine, results: ListingResults) -> Iterable[str]:
    """Tell what was measured of listing."""
    from .goals import check_listing_goals
    from .report import goals_table, machine_lines, table

    yield machine_lines(settings, machine, f"{settings.service_runs} runs")
    yield "### Goals of listing"
    yield goals_table(check_listing_goals(results))
    yield "### Many tiles, listed"
    rows = [
        (
            str(part.tiles),
            f"{1000 * part.latency:.0f}",
            runner.way,
            str(len(runner.laps)),
            f"{part.seconds(runner.way):.2f}",
            f"{part.tiles / part.seconds(runner.way):.0f}",
            f"**{part.seconds(runner.way) / part.seconds():.2f}**" if runner.way != OURS else "",
            f"{part.memory:.0f}" if runner.way == OURS else "",
            f"{part.held:.0f}" if runner.way == OURS else "",
        )
        for part in results.listing
        for runner in part.runners
    ]
    head = ("tiles", "a request, ms", "way", "runs", "s", "tiles a second", "ours is faster, times")
    yield table((*head, "above QGIS, MiB", "main thread held, ms"), rows, 6)
    yield "### Unchanged tiles, refreshed"
    most = results.listing[-1]
    row = (
        str(most.tiles),
        str(len(most.of_ours("requests"))),
        f"{most.requests:.0f}",
        f"{most.refreshed:.2f}",
        f"{median(most.of_ours('refresh held')):.0f}",
    )
    yield table(("tiles", "runs", "requests", "s", "main thread held, ms"), [row], 4)
