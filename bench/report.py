"""Write the measurements into docs/performance.md, between the marks of each part; the words around them stay."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .goals import check_goals, error_rows, growth_series

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from .goals import Goal, Results
    from .machine import Machine
    from .settings import Settings

FOOTPRINTS, FOLDERS, REGISTERING, LISTING = "footprints", "folders", "registering", "listing"
MARKS = {
    FOOTPRINTS: ("<!-- bench: begin (written by `make bench`) -->", "<!-- bench: end -->"),
    FOLDERS: ("<!-- bench folders: begin (written by `make bench`) -->", "<!-- bench folders: end -->"),
    REGISTERING: (
        "<!-- bench registering: begin (written by `make bench`) -->",
        "<!-- bench registering: end -->",
    ),
    LISTING: ("<!-- bench listing: begin (written by `make bench`) -->", "<!-- bench listing: end -->"),
}
"""Between which lines a part stands."""
MIB = 1 << 20


def write_report(template: Path, target: Path, bodies: Mapping[str, Iterable[str]]) -> None:
    """Put the sections of each part into the text of `template`, and write that to `target`.

    A part that is not given stays as it is in the template itself, and stays out of any other report.
    """
    text = template.read_text(encoding="utf-8")
    for part, (begin, end) in MARKS.items():
        before, _, rest = text.partition(begin)
        old, _, after = rest.partition(end)
        body = "\n\n".join(bodies[part]) if part in bodies else old.strip() if target == template else ""
        between = f"\n\n{body}\n\n" if body else "\n\n"
        text = f"{before}{begin}{between}{end}{after}"
    target.write_text(text, encoding="utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: int) -> str:
    """Return a Markdown table whose last `numbers` columns are set right."""
    left = len(head) - numbers
    lines = [head, ["---"] * left + ["--:"] * numbers, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def footprint_sections(settings: Settings, machine: Machine, results: Results) -> Iterable[str]:
    """Tell what was measured of footprints."""
    side = settings.side
    yield machine_lines(settings, machine, f"{settings.runs} runs")
    yield "### Goals"
    yield goals_table(check_goals(results))
    yield f"### Time and memory, {side} x {side} pixels"
    yield _speed(results)
    yield f"### Error (1 - IoU) at 100 points, {side} x {side} pixels"
    yield _errors(results)
    yield "### Exact, inner and outer"
    yield _promises(results)
    yield "### Growth with the side"
    yield f"![Time against side, logarithmic]({settings.images.name}/footprint-growth.svg)"
    yield _growth(results)
    yield "### Bytes over the network"
    yield _remote(results)
    yield "### A piece of coast"
    yield f"![The exact coast and both outlines]({settings.images.name}/footprint-coast.svg)"


def machine_lines(settings: Settings, machine: Machine, runs: str) -> str:
    """Tell when, on what and with what a part was measured; `runs` in words."""
    command = "make bench" + (" BENCH_ARGS=--quick" if settings.quick else "")
    return "\n".join(
        [
            f"- {machine.date}, commit {machine.commit}, `{command}`: {runs} in turns, medians",
            f"- {machine.hardware}; {machine.system}; load average at the start {machine.load:.1f}",
            f"- ours: {machine.ours}",
            f"- peer: {machine.peer}",
        ]
    )


def goals_table(goals: Sequence[Goal]) -> str:
    """Return a row for each goal."""
    rows = [(goal.what, goal.wanted, goal.seen, _verdict(goal.met)) for goal in goals]
    return table(("goal", "wanted", "seen", "met"), rows, 0)


def _speed(results: Results) -> str:
    rows = [
        (
            duel.kind,
            duel.mode,
            f"{duel.call_s:.2f}",
            f"{duel.process_s:.2f}",
            f"{duel.peer_s:.2f}",
            f"**{duel.times_faster:.1f}**",
            f"{duel.process_times_faster:.1f}",
            f"{duel.peak_mib:.0f}",
            f"{duel.peer_peak_mib:.0f}",
            _count(duel.ours[-1].blocks_read),
        )
        for duel in results.speed
    ]
    head = ("kind", "mode", "ours: call, s", "ours: process, s", "peer, s", "times faster", "by process")
    return table((*head, "ours: MiB", "peer: MiB", "blocks read"), rows, 8)


def _errors(results: Results) -> str:
    rows = [
        (
            row.ours.kind,
            str(row.ours.points),
            _error(row.ours.overlap.error),
            str(row.peer.points),
            _error(row.peer.overlap.error),
            f"**{_ratio(row.ratio)}**",
            "" if row.least is None else _error(row.least),
            _error(row.ours.pixel_error),
            _error(row.peer.pixel_error),
            f"**{_ratio(row.pixel_ratio)}**",
        )
        for row in error_rows(results.shapes)
    ]
    head = ("kind", "ours: points", "ours: by area", "peer: points", "peer: by area", "ours / peer")
    by_pixels = ("drawn from: by area", "ours: by pixels", "peer: by pixels", "ours / peer")
    return table((*head, *by_pixels), rows, 9)


def _promises(results: Results) -> str:
    rows = [
        (
            shape.kind,
            shape.outline,
            str(shape.points),
            str(shape.pixels.commission),
            str(shape.pixels.omission),
            f"{shape.overlap.extra:.6g}",
            f"{shape.overlap.missing:.6g}",
            _error(shape.overlap.error),
            _verdict(shape.valid),
        )
        for shape in results.shapes
        if shape.outline in {"exact", "inner", "outer"}
    ]
    head = ("kind", "outline", "points", "no-data pixels inside", "valid pixels outside")
    return table((*head, "area too much, px", "area lacking, px", "1 - IoU, by area", "valid"), rows, 7)


def _growth(results: Results) -> str:
    default = {duel.side: duel for duel in growth_series(results, "default")}
    rows = [
        (
            str(duel.side),
            f"{default[duel.side].call_s:.2f}",
            f"{duel.call_s:.2f}",
            f"{duel.peer_s:.2f}",
            str(len(duel.peer)),
            f"{duel.times_faster:.1f}",
            f"{duel.peak_mib:.0f}",
            f"{duel.peer_peak_mib:.0f}",
        )
        for duel in growth_series(results, "exact")
    ]
    head = ("side", "ours, default, s", "ours, exact, s", "peer, unlimited, s", "its runs")
    return table((*head, "exact: times faster", "ours, exact: MiB", "peer: MiB"), rows, 8)


def _remote(results: Results) -> str:
    rows = [
        (
            fetch.kind,
            fetch.mode,
            f"{fetch.file_bytes / MIB:.1f}",
            f"{fetch.share * fetch.file_bytes / MIB:.1f}",
            f"{fetch.share:.1%}",
            f"{fetch.requests:.0f}",
            _verdict(fetch.same),
        )
        for fetch in results.remote
    ]
    head = ("kind", "mode", "file, MiB", "read, MiB", "share", "requests", "same outline as the local file's")
    return table(head, rows, 5)


def _verdict(met: bool) -> str:
    return "yes" if met else "**no**"


def _error(error: float) -> str:
    return "0" if error == 0 else f"{error:.3g}"


def _ratio(ratio: float) -> str:
    return "peer's is 0" if math.isinf(ratio) else f"{ratio:.3f}"


def _count(number: int | None) -> str:
    return "not told" if number is None else str(number)
