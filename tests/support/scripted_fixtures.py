"""A scripted service for a test, and a server that must not be talked to: a pytest plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from scripted_server import ScriptedServer

if TYPE_CHECKING:
    from collections.abc import Iterator


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
        assert not running.token_requests
