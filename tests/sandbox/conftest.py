from __future__ import annotations

import pytest
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox

QUICK = 0.01


@pytest.fixture
def caller(sandbox):
    """Calls the sandbox that has the sample bucket."""
    return Caller(sandbox)


@pytest.fixture
def bucket(tmp_path):
    """Return the folder of an empty bucket `test`, in the root of `plain`."""
    folder = tmp_path / "plain" / "test"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def plain(bucket):
    """Run a sandbox without samples."""
    with Sandbox(bucket.parent, ingest_delay=QUICK) as running:
        yield running


@pytest.fixture
def plain_caller(plain):
    return Caller(plain)
