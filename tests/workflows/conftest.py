"""A sandbox over an empty bucket, and a client of it over plain requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from patience import NEVER_LATE
from scripted_server import ScriptedServer
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.sandbox.server import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sentinelhub_byoc.byoc.models import Collection

BUCKET = "bucket"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / BUCKET).mkdir()
    return tmp_path


@pytest.fixture
def service(root: Path) -> Iterator[Sandbox]:
    with Sandbox(root, ingest_delay=0.02) as running:
        yield running


@pytest.fixture
def client(service: Sandbox) -> Iterator[ByocClient]:
    with open_session(service.deployment, Credentials("sandbox", "sandbox")) as session:
        yield ByocClient(session, service.deployment, timeout=NEVER_LATE)


@pytest.fixture
def collection(client: ByocClient) -> Collection:
    return client.create_collection(CollectionDraft("Test", BUCKET))


@pytest.fixture
def scripted() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running
        running.verify()


@pytest.fixture
def scripted_client(scripted: ScriptedServer) -> Iterator[ByocClient]:
    """A client that tries once."""
    yield from _client_of(scripted, RetryPolicy(attempts=1))


@pytest.fixture
def patient_client(scripted: ScriptedServer) -> Iterator[ByocClient]:
    """A client that tries again, soon."""
    yield from _client_of(scripted, RetryPolicy(first_wait=0.01))


def _client_of(scripted: ScriptedServer, retry: RetryPolicy) -> Iterator[ByocClient]:
    deployment = custom(scripted.url, scripted.token_url)
    with open_session(deployment, Credentials("me", "a-long-secret")) as session:
        yield ByocClient(session, deployment, timeout=NEVER_LATE, retry=retry)
