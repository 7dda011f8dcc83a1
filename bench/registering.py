"""Registering tiles at a service that takes its time: `workflows.register` against one request after the other.

The sandbox runs in a process of its own and answers each request late, as a service far away does. A run ends when all
tiles are registered; the service ingests them as it likes.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.auth import Credentials, open_session
from ..byoc.client import ByocClient
from ..byoc.deployments import custom
from ..byoc.models import CollectionDraft
from ..sandbox.server import TOKEN_ROUTE
from .loopback import sandbox_server
from .race import OURS, Lap, Runner, run_in_turns
from .running import PLUGINS, BenchError, run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .goals import RegisteringResults
    from .machine import Machine
    from .settings import Settings

LOOP = "loop of requests"
"""A bare loop over the `requests` package: one connection, one token, nothing looked at but the status."""
ONE, LIMITED = "ours, one at a time", "ours, limited"
DETAILS = ("call", "requests", "refused")
"""What each run tells: seconds without Python's start, requests sent, and those that were answered by 429."""


@dataclass(frozen=True)
class Script:
    """The peer of this bench: Python's own way to send requests."""

    title: str


def find_requests(_: Settings) -> Script:
    """Name what the loop is made of."""
    import requests

    return Script(f"requests {requests.__version__}, Python {sys.version.split()[0]}")


def measure_registering(settings: Settings, _: Script) -> list[Runner]:
    """Run ours and the loop in turns; then, once, ours where the service allows fewer requests a minute than we send."""
    work = settings.build / "registering"
    shutil.rmtree(work, ignore_errors=True)
    slow = ("--latency", str(settings.latency))
    with sandbox_server(work / "free", options=slow) as service:
        runners = run_in_turns(
            settings.registered,
            {
                OURS: (settings.service_runs, lambda _: register(settings, service, "ours")),
                LOOP: (settings.service_runs, lambda _: register(settings, service, "loop")),
                ONE: (settings.side_runs, lambda _: register(settings, service, "one")),
            },
        )
    with sandbox_server(work / "limited", options=(*slow, "--rate", str(settings.rate))) as service:
        limited = {LIMITED: (settings.side_runs, lambda _: register(settings, service, "ours"))}
        runners += run_in_turns(settings.registered, limited)
    shutil.rmtree(work)
    return runners


def register(settings: Settings, service: str, way: str) -> Lap:
    """Register tiles in a fresh process and a new collection, and see that all of them are there."""
    report = settings.build / "registering" / "report.json"
    deployment = custom(service, service + TOKEN_ROUTE)
    with open_session(deployment, Credentials("sandbox", "sandbox")) as session:
        client = ByocClient(session, deployment)
        collection = client.create_collection(CollectionDraft(way, "bucket"))
        job = {
            "way": way,
            "service": service,
            "collection": collection.id,
            "count": settings.registered,
            "report": str(report),
        }
        usage = run(
            [sys.executable, "-m", f"{__package__}.registering_worker", json.dumps(job)],
            {**os.environ, "PYTHONPATH": str(PLUGINS)},
        )
        there = sum(1 for _ in client.iter_tiles(collection.id))
    if there != settings.registered:
        raise BenchError(f"{there} tiles were registered, not {settings.registered}.")
    told = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    return Lap(usage, told)


def registering_sections(settings: Settings, machine: Machine, results: RegisteringResults) -> Iterable[str]:
    """Tell what was measured of registering."""
    from .folder_report import runners_table
    from .goals import check_registering_goals
    from .report import goals_table, machine_lines

    runners = results.registering
    yield machine_lines(settings, machine, f"{settings.service_runs} runs")
    yield "### Goals of registering"
    yield goals_table(check_registering_goals(results))
    yield (
        f"### {runners[0].count} tiles at {1000 * settings.latency:.0f} ms a request; limited: {settings.rate} requests a minute"
    )
    yield runners_table(runners, "a second: tiles", DETAILS, "{:.1f}", "")
