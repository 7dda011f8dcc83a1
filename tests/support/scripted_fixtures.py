"""A scripted service, one that must not be talked to, and one that sends what no web server would: a pytest plugin."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
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


@pytest.fixture
def raw_server():
    """Return a function that serves raw bytes once, then hangs up, and gives the URL."""
    listeners = []

    def serve(*chunks: bytes, pause: float = 0.0) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def answer() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection, suppress(OSError):
                    connection.recv(65536)
                    for chunk in chunks:
                        connection.sendall(chunk)
                        time.sleep(pause)

        threading.Thread(target=answer, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/x"

    yield serve
    for listener in listeners:
        listener.close()
