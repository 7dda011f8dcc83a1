"""The sandbox for every test: `sandbox` runs on a bucket `samples`; `sample_bucket` makes that once a session."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sentinelhub_byoc.sandbox.samples import SampleTile
    from sentinelhub_byoc.sandbox.server import Sandbox

SAMPLES = "samples"
QUICK = 0.01
"""Seconds of each step of an ingestion in tests."""


@dataclass(frozen=True)
class SampleBucket:
    """The session's sample bucket, to read; `name` is its folder below `root`."""

    root: Path
    name: str
    tiles: tuple[SampleTile, ...]

    @property
    def folder(self) -> Path:
        return self.root / self.name


@pytest.fixture(scope="session")
def sample_bucket(tmp_path_factory: pytest.TempPathFactory) -> SampleBucket:
    """Return the sample scenes, written once; tests must not change them."""
    from sentinelhub_byoc.sandbox.samples import make_samples

    root = tmp_path_factory.mktemp("sample_root")
    return SampleBucket(root, SAMPLES, make_samples(root / SAMPLES))


@pytest.fixture
def sandbox_root(tmp_path: Path, sample_bucket: SampleBucket) -> Path:
    """Return a root of its own for a sandbox, with a copy of the sample bucket."""
    root = tmp_path / "buckets"
    shutil.copytree(sample_bucket.folder, root / SAMPLES)
    return root


@pytest.fixture
def sandbox(sandbox_root: Path) -> Iterator[Sandbox]:
    """Run a sandbox that ingests quickly; its bucket is `samples`, client id and secret are `sandbox`."""
    from sentinelhub_byoc.sandbox.server import Sandbox

    with Sandbox(sandbox_root, ingest_delay=QUICK) as running:
        yield running
