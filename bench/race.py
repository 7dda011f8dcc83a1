"""Several ways to do one job, run in turns, every run in a process of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from .running import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_Way = TypeVar("_Way")

OURS = "ours"


@dataclass(frozen=True)
class Lap:
    """One run: what its process took, and what it told of itself (seconds of a phase, requests…)."""

    usage: Usage
    told: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Runner:
    """The runs of one way to do a job of `count` pieces (scenes, headers)."""

    way: str
    count: int
    laps: tuple[Lap, ...]

    @property
    def seconds(self) -> float:
        """Median time of the whole process."""
        return median(lap.usage.seconds for lap in self.laps)

    @property
    def peak_mib(self) -> float:
        """Most memory that any run held, in its largest process."""
        return max(lap.usage.peak_mib for lap in self.laps)

    def told(self, what: str) -> float | None:
        """Return the median of what the runs told under a name; None if one told nothing."""
        found = [lap.told.get(what) for lap in self.laps]
        known = [value for value in found if value is not None]
        return median(known) if len(known) == len(found) else None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Runner:
        """Read back what `dataclasses.asdict` made."""
        laps = tuple(Lap(Usage(**lap["usage"]), lap["told"]) for lap in data["laps"])
        return cls(data["way"], data["count"], laps)


def laps_in_turns(ways: Mapping[_Way, tuple[int, Callable[[int], Lap]]]) -> dict[_Way, tuple[Lap, ...]]:
    """Run each way as often as is said beside it, all once before any a second time; they get the turn's number.

    A machine that is slow for some minutes is so for all of them.
    """
    laps: dict[_Way, list[Lap]] = {way: [] for way in ways}
    for turn in range(max(times for times, _ in ways.values())):
        for way, (times, go) in ways.items():
            if turn < times:
                laps[way].append(go(turn))
    return {way: tuple(found) for way, found in laps.items()}


def run_in_turns(count: int, ways: Mapping[str, tuple[int, Callable[[int], Lap]]]) -> list[Runner]:
    """Run several ways to do one job of `count` pieces in turns."""
    runners = [Runner(way, count, laps) for way, laps in laps_in_turns(ways).items()]
    for runner in runners:
        print(f"  {runner.way}: {runner.seconds:.2f} s for {count}, median of {len(runner.laps)}", flush=True)
    return runners


def times_faster(runners: Sequence[Runner], way: str) -> float:
    """Return how many of our runs fit into one of another way."""
    found = {runner.way: runner for runner in runners}
    return found[way].seconds / found[OURS].seconds
