"""The places where the service runs, each with its addresses."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from .errors import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSIC_PREFIX = "/api/v1/byoc"
NEW_PREFIX = "/byoc/v1"
KNOWN_PREFIXES = (CLASSIC_PREFIX, NEW_PREFIX)
"""Both are in use for the same API: the first in older documentation and other clients, the second in the new reference."""

_PORTS = {"https": 443, "http": 80}
_UNSAFE = re.compile(r"[\s\\\x00-\x20\x7f]")


def is_loopback(url: str) -> bool:
    """Say whether the URL's host is this very machine: localhost, 127.0.0.0/8 or ::1, by name and without asking DNS."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin_of(url: str) -> str:
    """Return `scheme://host:port` of a URL, the default port written out. Raises `InvalidRequest` for what has none."""
    parts = _split(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{parts.scheme.lower()}://{host}:{parts.port or _PORTS[parts.scheme.lower()]}"


@dataclass(frozen=True)
class Deployment:
    """One place of the service: `base_url` + `api_prefix` is the API, tokens come from `token_url`.

    `principal` is the account that must be let into a user's bucket. Addresses must be https; http only on loopback, for
    the sandbox: else tokens and secrets would travel in the clear. Raises `InvalidRequest` otherwise.
    """

    key: str
    title: str
    base_url: str
    token_url: str
    api_prefix: str
    principal: str = ""

    def __post_init__(self) -> None:
        """Refuse addresses that would send a secret in the clear or cannot be joined."""
        _check_address(self.base_url, "address of the service")
        _check_address(self.token_url, "token address")
        if not re.fullmatch(r"(/[A-Za-z0-9._~-]+)+", self.api_prefix) or {".", ".."} & set(
            self.api_prefix.split("/")
        ):
            raise InvalidRequest(
                f"{self.api_prefix!r} is not a prefix of the API.", hint=f"Use {' or '.join(KNOWN_PREFIXES)}."
            )
        if self.base_url.endswith("/") or urlsplit(self.base_url).query:
            raise InvalidRequest(
                f"The address of the service {self.base_url!r} ends with a slash or has a query.",
                hint="Give it without, such as https://services.sentinel-hub.com.",
            )

    @property
    def api_url(self) -> str:
        """Where the API begins, without a trailing slash."""
        return self.base_url + self.api_prefix

    @property
    def origin(self) -> str:
        """Scheme, host and port of the API, `https://services.sentinel-hub.com:443`: tokens go nowhere else."""
        return origin_of(self.base_url)


def custom(base_url: str, token_url: str, api_prefix: str = CLASSIC_PREFIX, title: str = "") -> Deployment:
    """Describe a deployment by its addresses. Raises `InvalidRequest` that says which one is wrong and why."""
    base_url = base_url.strip().rstrip("/")
    for prefix in KNOWN_PREFIXES:
        if base_url.endswith(prefix):
            raise InvalidRequest(
                f"The address of the service {base_url!r} holds the API's prefix.",
                hint=f"Give the address without {prefix}; the prefix is a setting of its own.",
            )
    prefix = "/" + api_prefix.strip().strip("/")
    token_url = token_url.strip()
    _check_address(base_url, "address of the service")
    return Deployment("custom", title or urlsplit(base_url).netloc, base_url, token_url, prefix)


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = (
            parts.scheme.lower() in _PORTS and bool(parts.hostname) and (parts.port is None or parts.port > 0)
        )
    except ValueError:
        usable = False
    if not usable or _UNSAFE.search(url):
        raise InvalidRequest(
            f"{url[:200]!r} is not a web address.", hint="Give one that begins with https://."
        )
    return parts


def _check_address(url: str, what: str) -> None:
    parts = _split(url)
    if "@" in parts.netloc:
        raise InvalidRequest(
            f"The {what} holds a user name.", hint="Give the address alone; credentials have their own place."
        )
    if parts.fragment or "#" in url:
        raise InvalidRequest(f"The {what} {url!r} has a fragment.", hint="Leave out the # and what follows.")
    if parts.scheme.lower() != "https" and not is_loopback(url):
        raise InvalidRequest(
            f"The {what} {url!r} is not https.",
            hint="Secrets and tokens are sent there: use https. Plain http is allowed on this machine only (127.0.0.1).",
        )


_AWS_TOKENS = "https://services.sentinel-hub.com/auth/realms/main/protocol/openid-connect/token"
_AWS_ACCOUNT = "614251495211"

AWS_EU = Deployment(
    "aws-eu",
    "AWS EU (Frankfurt)",
    "https://services.sentinel-hub.com",
    _AWS_TOKENS,
    CLASSIC_PREFIX,
    _AWS_ACCOUNT,
)
AWS_US_WEST = Deployment(
    "aws-us-west",
    "AWS US West (Oregon)",
    "https://services-uswest2.sentinel-hub.com",
    _AWS_TOKENS,
    CLASSIC_PREFIX,
    _AWS_ACCOUNT,
)
CDSE = Deployment(
    "cdse",
    "Copernicus Data Space",
    "https://sh.dataspace.copernicus.eu",
    "https://identity.dataspace.copernicus.eu/auth/realms/CDSE/protocol/openid-connect/token",
    CLASSIC_PREFIX,
    "ddf4c98b5e6647f0a246f0624c8341d9",  # pragma: allowlist secret (an account that the vendor publishes, not a key)
)

DEPLOYMENTS: Mapping[str, Deployment] = MappingProxyType(
    {place.key: place for place in (AWS_EU, AWS_US_WEST, CDSE)}
)
"""The vendor's deployments by key."""
