"""The tables of work on folders and buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .goals import check_folder_goals
from .race import OURS
from .report import goals_table, machine_lines, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .goals import FolderResults
    from .machine import Machine
    from .race import Runner
    from .settings import Settings

PHASES = ("translate", "upload", "register", "wait")
"""What the shell loop tells the time of."""


def folder_sections(settings: Settings, machine: Machine, results: FolderResults) -> Iterable[str]:
    """Tell what was measured of work on folders and buckets."""
    yield machine_lines(settings, machine, "runs")
    yield "### Goals of folders and buckets"
    yield goals_table(check_folder_goals(results))
    yield f"### {results.ingest[0].count} scenes of {settings.scene_side} x {settings.scene_side} in two bands, folder to ingested"
    yield runners_table(results.ingest, "a second: scenes", PHASES, "{:.1f}", ", s")
    yield f"### {results.headers[0].count} headers over S3"
    yield runners_table(results.headers, "a second: headers", ("requests",), "{:.2f}", " a file")


def runners_table(runners: Sequence[Runner], pace: str, details: Sequence[str], form: str, unit: str) -> str:
    """Return a table of ways to do a job; `details` are told by the runs, each in the format `form`."""
    ours = next(runner for runner in runners if runner.way == OURS)
    rows = []
    for runner in runners:
        told = [runner.told(detail) for detail in details]
        rows.append(
            (
                runner.way,
                str(len(runner.laps)),
                f"{runner.seconds:.2f}",
                "" if runner is ours else f"**{runner.seconds / ours.seconds:.1f}**",
                f"{runner.count / runner.seconds:.1f}",
                f"{runner.peak_mib:.0f}",
                *("" if value is None else form.format(value) for value in told),
            )
        )
    head = ("way", "runs", "process, s", "ours is faster, times", pace, "largest process, MiB")
    return table((*head, *(f"{detail}{unit}" for detail in details)), rows, len(head) - 1 + len(details))
