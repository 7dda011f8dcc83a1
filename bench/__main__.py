"""Run the bench: `make bench`, or `python -m sentinelhub_byoc.bench --help`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from .goals import Results, check_goals
from .machine import Machine, describe_machine
from .peer import find_peer
from .remote import Fetch, measure_fetches
from .report import write_report
from .running import BenchError
from .settings import DOCUMENT, Settings, quick_settings
from .shapes import Shape, judge_shapes
from .speed import Duel, compare_kinds, measure_growth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .peer import Peer

    Stage = tuple[Callable[[Settings, Peer], Sequence[Any]], type[Any]]

STAGES: dict[str, Stage] = {
    "speed": (compare_kinds, Duel),
    "shapes": (lambda settings, _: judge_shapes(settings), Shape),
    "growth": (measure_growth, Duel),
    "remote": (lambda settings, _: measure_fetches(settings), Fetch),
}
"""What is measured, in this order: `shapes` and `remote` look at outlines that `speed` leaves."""


def measure(settings: Settings, peer: Peer, stages: Sequence[str]) -> None:
    """Run stages and keep the results of each in a file, so that one may be run again alone."""
    settings.results.mkdir(parents=True, exist_ok=True)
    machine = describe_machine(peer)
    for name in stages:
        print(f"{name}:", flush=True)
        start = time.monotonic()
        found = [asdict(item) for item in STAGES[name][0](settings, peer)]
        text = json.dumps({"machine": asdict(machine), "items": found}, indent=1)
        (settings.results / f"{name}.json").write_text(text, encoding="utf-8")
        print(f"  {name} took {time.monotonic() - start:.0f} s", flush=True)


def read_results(settings: Settings) -> tuple[Machine, Results]:
    """Read what all stages left; the machine is that of the timings. Raises `BenchError` if a stage has not run."""
    found = {}
    machine: dict[str, Any] = {}
    for name, (_, kind) in STAGES.items():
        path = settings.results / f"{name}.json"
        if not path.exists():
            raise BenchError(f"The stage `{name}` has not run yet, so there is nothing to report.")
        data = json.loads(path.read_text(encoding="utf-8"))
        machine = machine or data["machine"]
        found[name] = [kind.from_json(item) for item in data["items"]]
    return Machine.from_json(machine), Results(**found)


def report(settings: Settings) -> None:
    """Write tables and pictures, and print how the goals fared."""
    from .plots import draw

    machine, results = read_results(settings)
    write_report(settings, DOCUMENT, machine, results)
    draw(settings, results)
    for goal in check_goals(results):
        print(f"{'met   ' if goal.met else 'MISSED'} {goal.what}: {goal.seen} ({goal.wanted})")
    print(f"Written: {settings.document} and {settings.images}")


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small rasters, two runs: to try the bench")
    parser.add_argument("--stages", nargs="*", choices=list(STAGES), default=list(STAGES), metavar="STAGE")
    arguments = parser.parse_args()
    gdal.UseExceptions()
    settings = quick_settings() if arguments.quick else Settings()
    try:
        if arguments.stages:
            measure(settings, find_peer(settings), arguments.stages)
        report(settings)
    except BenchError as error:
        print(f"The bench stopped: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
