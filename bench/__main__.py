"""Run the bench: `make bench`, or `python -m sentinelhub_byoc.bench --help`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from .folder_report import folder_sections
from .goals import (
    FolderResults,
    ListingResults,
    RegisteringResults,
    Results,
    check_folder_goals,
    check_goals,
    check_listing_goals,
    check_registering_goals,
)
from .headers import measure_headers
from .ingest import measure_ingestion
from .listing import Round, find_sentinelhub, listing_sections, measure_listing
from .machine import Machine, describe_machine
from .peer import find_peer
from .race import Runner
from .registering import find_requests, measure_registering, registering_sections
from .remote import Fetch, measure_fetches
from .report import FOLDERS, FOOTPRINTS, LISTING, REGISTERING, footprint_sections, write_report
from .running import BenchError
from .settings import DOCUMENT, Settings, quick_settings
from .shapes import Shape, judge_shapes
from .speed import Duel, compare_kinds, measure_growth
from .tools import find_tools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .goals import Goal

    Stage = tuple[Callable[[Settings, Any], Sequence[Any]], type[Any]]


@dataclass(frozen=True)
class Part:
    """Stages that are reported together: each measures against what `find` gives, and its items have a type.

    The results of all stages, by their names, make a `results`; `check` holds it against the goals.
    """

    find: Callable[[Settings], Any]
    stages: Mapping[str, Stage]
    results: Callable[..., Any]
    check: Callable[[Any], list[Goal]]
    sections: Callable[[Settings, Machine, Any], Iterable[str]]


PARTS = {
    FOOTPRINTS: Part(
        find_peer,
        {
            "speed": (compare_kinds, Duel),
            "shapes": (lambda settings, _: judge_shapes(settings), Shape),
            "growth": (measure_growth, Duel),
            "remote": (lambda settings, _: measure_fetches(settings), Fetch),
        },
        Results,
        check_goals,
        footprint_sections,
    ),
    FOLDERS: Part(
        find_tools,
        {"ingest": (measure_ingestion, Runner), "headers": (measure_headers, Runner)},
        FolderResults,
        check_folder_goals,
        folder_sections,
    ),
    REGISTERING: Part(
        find_requests,
        {"registering": (measure_registering, Runner)},
        RegisteringResults,
        check_registering_goals,
        registering_sections,
    ),
    LISTING: Part(
        find_sentinelhub,
        {"listing": (measure_listing, Round)},
        ListingResults,
        check_listing_goals,
        listing_sections,
    ),
}
"""What is measured, in this order: `shapes` and `remote` look at outlines that `speed` leaves."""
STAGES = [name for part in PARTS.values() for name in part.stages]


def measure(settings: Settings, part: Part, names: Sequence[str]) -> None:
    """Run stages of a part and keep the results of each in a file, so that one may be run again alone."""
    settings.results.mkdir(parents=True, exist_ok=True)
    peer = part.find(settings)
    machine = describe_machine(peer.title)
    for name in names:
        print(f"{name}:", flush=True)
        start = time.monotonic()
        found = [asdict(item) for item in part.stages[name][0](settings, peer)]
        text = json.dumps({"machine": asdict(machine), "items": found}, indent=1)
        (settings.results / f"{name}.json").write_text(text, encoding="utf-8")
        print(f"  {name} took {time.monotonic() - start:.0f} s", flush=True)


def read_results(settings: Settings, part: Part) -> tuple[Machine, Any]:
    """Read what all stages of a part left; the machine is that of the first. Raises `BenchError` if one has not run."""
    found = {}
    machine: dict[str, Any] = {}
    for name, (_, kind) in part.stages.items():
        path = settings.results / f"{name}.json"
        if not path.exists():
            raise BenchError(f"The stage `{name}` has not run yet.")
        data = json.loads(path.read_text(encoding="utf-8"))
        machine = machine or data["machine"]
        found[name] = [kind.from_json(item) for item in data["items"]]
    return Machine.from_json(machine), part.results(**found)


def report(settings: Settings) -> None:
    """Write tables and pictures of the parts that were measured whole, and print how the goals fared."""
    bodies = {}
    for name, part in PARTS.items():
        try:
            machine, results = read_results(settings, part)
        except BenchError as error:
            print(f"Nothing to report of {name}: {error}")
            continue
        bodies[name] = list(part.sections(settings, machine, results))
        if name == FOOTPRINTS:
            from .plots import draw

            draw(settings, results)
        for goal in part.check(results):
            print(f"{'met   ' if goal.met else 'MISSED'} {goal.what}: {goal.seen} ({goal.wanted})")
    if not bodies:
        raise BenchError("No part was measured whole, so there is nothing to report.")
    write_report(DOCUMENT, settings.document, bodies)
    print(f"Written: {settings.document}")


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small rasters, two runs: to try the bench")
    parser.add_argument("--stages", nargs="*", choices=STAGES, default=STAGES, metavar="STAGE")
    arguments = parser.parse_args()
    gdal.UseExceptions()
    settings = quick_settings() if arguments.quick else Settings()
    try:
        for part in PARTS.values():
            names = [name for name in part.stages if name in arguments.stages]
            if names:
                measure(settings, part, names)
        report(settings)
    except BenchError as error:
        print(f"The bench stopped: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
