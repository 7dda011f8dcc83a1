"""From a connection's name to a client that can send.

`resolve_access` runs on the main thread, because QGIS may ask for its master password; what it returns is plain
data, which any thread turns into a client with `open_client`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..byoc.auth import (
    Credentials,
    TokenSlot,
    credentials_from_env,
    deployment_from_env,
    open_session,
)
from ..byoc.budget import RequestBudget
from ..byoc.deployments import is_loopback
from ..byoc.errors import ByocError
from ..feedback import Feedback
from .connections import BucketSettings, ConnectionStore
from .errors import AccessError
from .i18n import translate

if TYPE_CHECKING:
    from ..byoc.client import ByocClient
    from ..byoc.deployments import Deployment
    from ..byoc.retry import RetryPolicy
    from .connections import Connection

__all__ = ["Access", "AccessError", "open_client", "resolve_access"]


@dataclass(frozen=True)
class Access:
    """A deployment, the credentials for it, what to call it, and how its buckets are read (`core.bucket_access`).

    Its clients share one token and one budget of requests. Its repr shows no secret.
    """

    deployment: Deployment
    credentials: Credentials
    title: str
    token: TokenSlot = field(default_factory=TokenSlot, repr=False, compare=False)
    budget: RequestBudget = field(default_factory=RequestBudget, repr=False, compare=False)
    bucket_settings: BucketSettings = field(default_factory=BucketSettings)


def resolve_access(name: str = "", store: ConnectionStore | None = None) -> Access:
    """Return access through the connection `name`, else the default one, else the environment. Main thread only.

    The environment is `SH_CLIENT_ID` and `SH_CLIENT_SECRET`, with `SH_BASE_URL` and `SH_TOKEN_URL` beside them for
    another deployment than AWS EU. Raises `AccessError` that says what to do.
    """
    store = store or ConnectionStore()
    name = name or store.default_name()
    if name:
        connection = store.get(name)
        return Access(
            connection.deployment,
            _credentials_of(connection),
            connection.name,
            bucket_settings=connection.s3,
        )
    return _access_from_environment(store.names())


def open_client(
    access: Access, feedback: Feedback | None = None, *, retry: RetryPolicy | None = None
) -> ByocClient:
    """Return a client that sends through QGIS's network settings, as patient as `retry` says. Any thread."""
    from ..byoc.client import ByocClient
    from .network import QgisAdapter

    feedback = feedback or Feedback()
    session = open_session(
        access.deployment, access.credentials, adapter=QgisAdapter(feedback), token=access.token
    )
    return ByocClient(session, access.deployment, feedback=feedback, retry=retry, budget=access.budget)


def _credentials_of(connection: Connection) -> Credentials:
    if not connection.authcfg and is_loopback(connection.deployment.base_url):
        # The sandbox's own, which are no secret: whoever only wants to try is not asked for a master password.
        return Credentials("sandbox", "sandbox")
    from .credentials import load_credentials

    return load_credentials(connection.authcfg)


def _access_from_environment(names: list[str]) -> Access:
    try:
        credentials = credentials_from_env()
        deployment = deployment_from_env()
    except ByocError as error:
        raise AccessError(error.message, hint=error.hint) from error
    if credentials is None:
        raise AccessError(
            translate("Access", "No connection to Sentinel Hub is chosen."), hint=_what_to_choose(names)
        )
    return Access(
        deployment, credentials, translate("Access", "{title} (environment)").format(title=deployment.title)
    )


def _what_to_choose(names: list[str]) -> str:
    if names:
        return translate("Access", "Choose one of: {names}; or make one of them the default.").format(
            names=", ".join(names)
        )
    return translate(
        "Access",
        "Add a connection in the Sentinel Hub BYOC panel, or set the environment variables SH_CLIENT_ID and "
        "SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).",
    )
