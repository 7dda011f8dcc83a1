"""An S3 server for the session, a fresh bucket for each test, and no keys but those a test gives: a pytest plugin."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import pytest
from s3_server import S3Server

if TYPE_CHECKING:
    from collections.abc import Iterator

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    """Run an S3 server on loopback for the whole session."""
    with S3Server() as running:
        yield running


@pytest.fixture
def bucket(s3_server: S3Server) -> str:
    """Return the name of a fresh, empty bucket."""
    return s3_server.make_bucket(f"bucket-{next(_numbers)}")


@pytest.fixture(autouse=True)
def _no_keys_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away keys and profiles of whoever runs the tests, and keep GDAL from asking a cloud for some."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    monkeypatch.setenv("CPL_AWS_AUTODETECT_EC2", "NO")
