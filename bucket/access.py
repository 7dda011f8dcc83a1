"""How a bucket is reached: whose keys, which endpoint, which region. For one bucket, never for the whole process.

Plain data for any thread, process or machine. The keys travel in it when it is pickled, and are in no text made of it.
Importing this module does not import GDAL.
"""

from __future__ import annotations

import ipaddress
import os
import re
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..hidden import Hidden
from .errors import BucketError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CDSE_ENDPOINTS: Mapping[str, str] = MappingProxyType(
    {
        "eodata.dataspace.copernicus.eu": "default",
        "s3.waw3-1.cloudferro.com": "default",
        "s3.waw3-2.cloudferro.com": "default",
        "s3.waw4-1.cloudferro.com": "default",
        "s3.fra1-2.cloudferro.com": "default",
    }
)
"""Endpoints of the clouds that the Copernicus Data Space runs on, each with the region its requests are signed for."""

AMAZON = ("amazonaws.com", "amazonaws.com.cn")
_HOST = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, repr=False)
class BucketKeys:
    """An access key and its secret, with a session token if they are temporary. Its repr shows nothing."""

    access_key: str
    secret_key: str
    session_token: str = ""

    def __post_init__(self) -> None:
        """Refuse half a pair: GDAL would fill in the other half from the environment."""
        if not self.access_key or not self.secret_key:
            raise BucketError(
                "The access key or its secret is empty.",
                hint="Give both, or neither to use a profile or the environment.",
                kind="no-credentials",
            )

    def __repr__(self) -> str:
        """Hide everything: ids of keys do not belong into logs either."""
        return "BucketKeys([hidden])"


@dataclass(frozen=True)
class BucketAccess:
    """A bucket and how to reach it. Its repr shows no secret; it pickles, with the keys.

    Credentials are `keys`, else those of the AWS profile `profile`, else what the environment says (AWS_ACCESS_KEY_ID,
    AWS_PROFILE, a role of the machine); `unsigned` sends none. `endpoint` is a host, `host:port`, or an https:// or
    http:// address, for other places than Amazon; empty means the environment's AWS_S3_ENDPOINT, else Amazon. `path_style`
    puts the bucket's name behind the host instead of before it, which most other places need. Plain http is for this computer,
    and for what is `unsigned`. Raises `BucketError` of kind `invalid` for an endpoint or a name that cannot be.
    """

    bucket: str
    keys: BucketKeys | None = None
    profile: str = ""
    region: str = ""
    endpoint: str = ""
    https: bool = True
    path_style: bool = False
    unsigned: bool = False

    def __post_init__(self) -> None:
        """Bring the endpoint into the form GDAL takes, and refuse what would not reach a bucket."""
        if self.bucket and not _BUCKET.fullmatch(self.bucket):
            raise BucketError(
                f"{self.bucket[:100]!r} is not the name of a bucket.",
                hint="Give the name alone, without s3:// and without folders.",
                kind="invalid",
            )
        host, https = split_endpoint(self.endpoint)
        object.__setattr__(self, "endpoint", host)
        if https is not None:
            object.__setattr__(self, "https", https)
        if host and not self.https and not self.unsigned and not _is_this_computer(host):
            raise BucketError(
                f"The endpoint {host} would be asked over plain http.",
                hint="Ids of keys, session tokens and data would travel in the clear: give its https:// address. Plain http is "
                "for this computer only (127.0.0.1).",
                kind="invalid",
            )

    def for_bucket(self, bucket: str) -> BucketAccess:
        """Return the same access to another bucket: its name is often known only once the collection is."""
        return replace(self, bucket=bucket)

    def options(self) -> dict[str, str]:
        """Return GDAL's options for this bucket. An empty value keeps what the environment has from being used.

        Keys come with their own session token or none, never with one of the environment; a profile wins over keys in
        the environment, which GDAL would otherwise prefer.
        """
        return {**self._credentials(), **self._place()}

    def path(self, key: str = "") -> str:
        """Return the path under which GDAL finds a key. Raises `BucketError` when this names no bucket."""
        if not self.bucket:
            raise BucketError("No bucket is named.", hint="Give the name of the bucket.", kind="invalid")
        return f"/vsis3/{self.bucket}/{key}"

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Let GDAL reach the bucket this way, in all threads of this process, while inside.

        May be nested and entered by many threads at once: the last to leave takes the options away. Raises `BucketError`
        of kind `in-use` while another part of the process uses the same bucket in another way.
        """
        from .path_options import hold

        self.path()
        with hold(self.bucket, self.options()):
            yield

    def _credentials(self) -> dict[str, str]:
        none = dict.fromkeys(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"), "")
        if self.unsigned:
            return {**none, "AWS_NO_SIGN_REQUEST": "YES"}
        if self.keys is not None:
            return {
                "AWS_ACCESS_KEY_ID": Hidden(self.keys.access_key),
                "AWS_SECRET_ACCESS_KEY": Hidden(self.keys.secret_key),
                "AWS_SESSION_TOKEN": Hidden(self.keys.session_token),
                "AWS_NO_SIGN_REQUEST": "NO",
            }
        if not self.profile:
            return {}
        named = {"AWS_PROFILE": self.profile, "AWS_DEFAULT_PROFILE": self.profile}
        # Amazon's own tools read this variable, GDAL another one.
        file = os.environ.get("AWS_SHARED_CREDENTIALS_FILE", "")
        files = {"CPL_AWS_CREDENTIALS_FILE": file} if file else {}
        return {**none, **named, **files, "AWS_NO_SIGN_REQUEST": "NO"}

    def _place(self) -> dict[str, str]:
        options: dict[str, str] = {}
        if self.region:
            options.update(AWS_REGION=self.region, AWS_DEFAULT_REGION=self.region)
        if self.endpoint:
            hosting = "FALSE" if self.path_style or "." in self.bucket else "TRUE"
            options.update(
                AWS_S3_ENDPOINT=self.endpoint,
                AWS_HTTPS="YES" if self.https else "NO",
                AWS_VIRTUAL_HOSTING=hosting,
            )
        elif self.path_style:
            options["AWS_VIRTUAL_HOSTING"] = "FALSE"
        return options


def split_endpoint(text: str) -> tuple[str, bool | None]:
    """Return `host[:port]` of an endpoint, and whether its scheme says https (None without a scheme).

    Raises `BucketError` of kind `invalid` for what is no address of a host: S3 endpoints have no path.
    """
    text = text.strip().rstrip("/")
    if not text:
        return "", None
    scheme, separator, rest = text.partition("://")
    host = rest if separator else text
    if (separator and scheme.lower() not in {"https", "http"}) or not _is_host(host):
        shown = re.sub(r"^(\w+://)?[^/]*@", r"\1…@", text)[:200]
        raise BucketError(
            f"{shown!r} is not the address of an S3 endpoint.",
            hint="Give a host, such as https://s3.waw3-1.cloudferro.com, without the bucket and without folders.",
            kind="invalid",
        )
    return host, (scheme.lower() == "https") if separator else None


def needs_path_style(endpoint: str) -> bool:
    """Say whether an endpoint wants the bucket's name behind the host: all but Amazon's do, or take it."""
    host = host_of(endpoint)
    return bool(host) and not host.endswith(AMAZON)


def region_of_endpoint(endpoint: str) -> str:
    """Return the region that requests to a known endpoint are signed for, an empty text for others."""
    return CDSE_ENDPOINTS.get(host_of(endpoint), "")


def host_of(endpoint: str) -> str:
    """Return the host of an endpoint in lower case, without scheme and port; raises `BucketError` for what is none."""
    host = split_endpoint(endpoint)[0].lower()
    return host if host.endswith("]") else host.rpartition(":")[0] or host


def _is_this_computer(host: str) -> bool:
    name = (urlsplit(f"//{host}").hostname or "").lower()
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _is_host(text: str) -> bool:
    if not _HOST.fullmatch(text):
        return False
    try:
        return urlsplit(f"//{text}").port != 0
    except ValueError:  # a port beyond 65535
        return False
