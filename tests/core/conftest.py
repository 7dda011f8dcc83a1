"""A QGIS for every test here, and a scripted service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from scripted_server import ScriptedServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _qgis(qgis_app) -> None:
    """Have QGIS running."""


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running
        running.verify()


@pytest.fixture
def stranger() -> Iterator[ScriptedServer]:
    """A server that nobody should ever talk to."""
    with ScriptedServer() as running:
        yield running
        assert not running.requests
