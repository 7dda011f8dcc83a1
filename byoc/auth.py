"""Who we are: the OAuth2 client's credentials, and the session that signs requests with them."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..feedback import WAIT_SLICE, Feedback
from .deployments import AWS_EU, DEPLOYMENTS, Deployment, custom, origin_of
from .errors import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from requests.adapters import BaseAdapter

    from .session import ByocSession


@dataclass(frozen=True)
class Credentials:
    """The id and the secret of an OAuth2 client, as its owner copied them from the dashboard.

    Blanks around them, which copying brings along, are dropped. Neither shows in the repr.
    """

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)

    def __post_init__(self) -> None:
        """Drop blanks around both."""
        object.__setattr__(self, "client_id", self.client_id.strip())
        object.__setattr__(self, "client_secret", self.client_secret.strip())

    def __repr__(self) -> str:
        """Say what this is and no more."""
        return "Credentials(hidden)"


class TokenSlot:
    """Where the sessions of one OAuth2 client keep their token, so that they share it; one of them renews it at a time.

    Copied to another process, it arrives empty: a token does not travel.
    """

    def __init__(self) -> None:
        """Start without a token."""
        self._lock = threading.Lock()
        self.client: Any = None  # oauthlib's client, which holds the token and knows when it ends

    @contextmanager
    def held(self, feedback: Feedback) -> Iterator[None]:
        """Have the slot for oneself; whoever waits for it, however long another's renewal takes, can cancel."""
        while not self._lock.acquire(timeout=WAIT_SLICE):
            feedback.check()
        try:
            yield
        finally:
            self._lock.release()

    def __repr__(self) -> str:
        """Say whether there is a token, and nothing of it."""
        return f"<TokenSlot, {'empty' if self.client is None else 'filled'}>"

    def __reduce__(self) -> tuple[type[TokenSlot], tuple[()]]:
        """Pickle as an empty slot."""
        return TokenSlot, ()


def open_session(
    deployment: Deployment,
    credentials: Credentials,
    *,
    adapter: BaseAdapter | None = None,
    token: TokenSlot | None = None,
) -> ByocSession:
    """Open a requests session that fetches its token when first used, reuses it and renews it.

    `adapter` carries every request, the token's too, and gives them QGIS's network settings; without one plain requests
    serves. Sessions of the same deployment and credentials that are given one `token` slot share the token. Nothing is sent
    yet. Raises `InvalidRequest` for empty credentials, `ByocError` when requests-oauthlib is missing.
    """
    if not credentials.client_id or not credentials.client_secret:
        raise InvalidRequest(
            "The client id or the client secret is empty.",
            hint=f"Create an OAuth client in the account of {deployment.title} and enter its id and secret.",
        )
    from .session import ByocSession

    return ByocSession(deployment, credentials, adapter=adapter, token=token)


def credentials_from_env() -> Credentials | None:
    """Read `SH_CLIENT_ID` and `SH_CLIENT_SECRET`; None when neither is set, `InvalidRequest` when one is missing."""
    found = {name: os.environ.get(name, "").strip() for name in ("SH_CLIENT_ID", "SH_CLIENT_SECRET")}
    missing = [name for name, value in found.items() if not value]
    if len(missing) == 1:
        raise InvalidRequest(
            f"The environment variable {missing[0]} is not set.",
            hint="Set SH_CLIENT_ID and SH_CLIENT_SECRET together.",
        )
    return None if missing else Credentials(found["SH_CLIENT_ID"], found["SH_CLIENT_SECRET"])


def deployment_from_env() -> Deployment:
    """Read `SH_BASE_URL` and `SH_TOKEN_URL`.

    Without a base URL it is AWS EU, the default of the vendor's own client. A base URL of the vendor's brings its token
    URL; any other needs `SH_TOKEN_URL`, for a secret is not sent to a guessed address. Raises `InvalidRequest`.
    """
    base_url = os.environ.get("SH_BASE_URL", "").strip().rstrip("/")
    token_url = os.environ.get("SH_TOKEN_URL", "").strip()
    known = _known(base_url) if base_url else AWS_EU
    if known and token_url in {"", known.token_url}:
        return known
    if not token_url:
        raise InvalidRequest(
            f"SH_BASE_URL is {base_url!r}, but SH_TOKEN_URL is not set.",
            hint="Set SH_TOKEN_URL to the address that gives tokens for it.",
        )
    return custom(base_url or AWS_EU.base_url, token_url)


def _known(base_url: str) -> Deployment | None:
    origin = origin_of(base_url)
    same = (place for place in DEPLOYMENTS.values() if origin == place.origin)
    return next(same, None) if not urlsplit(base_url).path else None
