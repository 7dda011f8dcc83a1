"""What to measure, how often, and where the files are."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "performance.md"
IMAGES = ROOT / "docs" / "images"
POINTS = 100
"""The service's limit for a cover geometry, and what `gdal_footprint` cuts to by default."""
MODES = {"default": POINTS, "exact": None}
"""What is measured, and the most points it may have."""


@dataclass(frozen=True)
class Settings:
    """A plan: `side` for all kinds, `growth` sides of `growth_kind`, each taken `runs` times in turns.

    `long_runs` is how often `gdal_footprint` runs at sides above `side`, where one run takes minutes. `remote_runs` counts
    those over the network, whose bytes are told and not their time. A folder to ingest has `scenes` of `scene_side`
    pixels a side, `ingest_runs` times, as a run takes minutes; `headers` are checked over the network; `side_runs` counts
    the runs of ways that no goal looks at. The service is asked `service_runs` times to register `registered` tiles, each
    request taking `latency` seconds, and once with no more than `rate` requests a minute; and as often to list `listed` tiles,
    and `listed_most`.
    """

    side: int = 20000
    growth: tuple[int, ...] = (5000, 10000, 20000, 40000)
    growth_kind: str = "holes"
    runs: int = 5
    long_runs: int = 3
    remote_runs: int = 1
    scenes: int = 50
    scene_side: int = 2000
    ingest_runs: int = 3
    headers: int = 1000
    side_runs: int = 1
    registered: int = 500
    latency: float = 0.05
    rate: int = 300
    service_runs: int = 5
    listed: int = 20000
    listed_most: int = 100000
    quick: bool = False
    build: Path = ROOT / "build" / "bench"

    @property
    def data(self) -> Path:
        """Folder of the rasters; those missing are written there (BENCH_DATA names another)."""
        named = os.environ.get("BENCH_DATA")
        return Path(named).resolve() if named else self.build / "data"

    @property
    def outlines(self) -> Path:
        """Folder of the outlines that the runs write."""
        return self.build / ("outlines-quick" if self.quick else "outlines")

    @property
    def results(self) -> Path:
        """Folder of one JSON file for each stage."""
        return self.build / ("results-quick" if self.quick else "results")

    @property
    def document(self) -> Path:
        """The report; a quick one stays out of docs/."""
        return self.build / "performance-quick.md" if self.quick else DOCUMENT

    @property
    def images(self) -> Path:
        """Folder of the report's pictures."""
        return self.build / "images-quick" if self.quick else IMAGES


def quick_settings() -> Settings:
    """Return a plan of a minute or two, for trying the bench itself."""
    return Settings(
        side=5000,
        growth=(1250, 2500, 5000, 10000),
        runs=2,
        long_runs=1,
        scenes=4,
        scene_side=600,
        ingest_runs=2,
        headers=40,
        registered=60,
        rate=600,
        service_runs=2,
        listed=2000,
        listed_most=10000,
        quick=True,
    )
