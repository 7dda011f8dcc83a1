"""A scripted service, and a client for it that does not wait long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from byoc_values import SECRET
from patience import NEVER_LATE
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import Deployment, custom
from sentinelhub_byoc.byoc.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripted_server import ScriptedServer
    from sentinelhub_byoc.byoc.session import ByocSession


@pytest.fixture
def credentials() -> Credentials:
    return Credentials("the-client-id", SECRET)


@pytest.fixture
def deployment(server: ScriptedServer) -> Deployment:
    return custom(server.url, server.token_url, title="Testland")


@pytest.fixture
def session(deployment: Deployment, credentials: Credentials) -> Iterator[ByocSession]:
    with open_session(deployment, credentials) as opened:
        yield opened


@pytest.fixture
def client(session: ByocSession, deployment: Deployment) -> ByocClient:
    return ByocClient(session, deployment, timeout=NEVER_LATE, retry=RetryPolicy(first_wait=0.01))


@pytest.fixture
def hasty(session: ByocSession, deployment: Deployment) -> ByocClient:
    """A client that tries once."""
    return ByocClient(session, deployment, timeout=NEVER_LATE, retry=RetryPolicy(attempts=1))
