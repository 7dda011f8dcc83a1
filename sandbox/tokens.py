"""OAuth2 client credentials: access tokens that look like the service's (JWT) and need no storage.

A token carries its own end and a signature with a key that the store keeps, so tokens outlive a restart as they do
at the real service. The only client is `sandbox` with the secret `sandbox`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import time
from collections import Counter
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from .errors import TokenError

if TYPE_CHECKING:
    from collections.abc import Mapping

CLIENT_ID = "sandbox"
CLIENT_SECRET = "sandbox"  # noqa: S105  # nosec B105 # pragma: allowlist secret (documented: it guards nothing)
TOKEN_LIFETIME = 3600.0
"""Seconds that a token lasts, about an hour as at the service."""

_HEADER = {"alg": "HS256", "typ": "JWT"}


class TokenDesk:
    """Issues and checks the bearer tokens of one sandbox."""

    def __init__(self, key: bytes, lifetime: float = TOKEN_LIFETIME) -> None:
        """Sign with `key`; tokens last `lifetime` seconds."""
        self._key = key
        self.lifetime = lifetime
        self._served: Counter[bytes] = Counter()
        self._ended: set[bytes] = set()
        self.issued = 0
        """How many tokens were given out: tests of token reuse read it."""

    def grant(self, body: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
        """Answer a token request: client credentials in the form body or by HTTP basic auth.

        Raises TokenError: `unsupported_grant_type` or `invalid_request` with 400, `invalid_client` with 401.
        """
        if (
            headers.get("content-type", "").partition(";")[0].strip().lower()
            != "application/x-www-form-urlencoded"
        ):
            raise TokenError(HTTPStatus.BAD_REQUEST, "invalid_request", "The body must be form-urlencoded")
        form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        if "grant_type" not in form:
            raise TokenError(HTTPStatus.BAD_REQUEST, "invalid_request", "Missing form parameter: grant_type")
        if form["grant_type"] != "client_credentials":
            raise TokenError(HTTPStatus.BAD_REQUEST, "unsupported_grant_type", "Unsupported grant_type")
        client_id, secret = _basic(headers.get("authorization", "")) or (
            form.get("client_id", ""),
            form.get("client_secret", ""),
        )
        known = hmac.compare_digest(client_id.encode(), CLIENT_ID.encode())
        if not (hmac.compare_digest(secret.encode(), CLIENT_SECRET.encode()) and known):
            raise TokenError(
                HTTPStatus.UNAUTHORIZED, "invalid_client", "Invalid client or Invalid client credentials"
            )
        self.issued += 1
        return {
            "access_token": self._sign(time.time()),
            "expires_in": max(1, round(self.lifetime)),
            "token_type": "Bearer",  # nosec B105 # a kind of token, none
            "scope": "SH",
        }

    def accepts(self, authorization: str) -> bool:
        """Say whether an `Authorization` header carries a token of this sandbox that has not ended."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            return False
        signed, _, text = token.strip().rpartition(".")
        signature = self._signature(signed)
        if not hmac.compare_digest(signature, text.encode("ascii", "replace")):
            return False
        claims = json.loads(_unpad(signed.rpartition(".")[2]))
        if time.time() >= claims["exp"] or signature in self._ended:
            return False
        self._served[signature] += 1
        return True

    def end(self, authorization: str, serves: int) -> bool:
        """End the token of a header before its time, if it was accepted more than `serves` times; say whether it was."""
        signature = authorization.strip().rpartition(".")[2].encode()
        if self._served[signature] <= serves:
            return False
        self._ended.add(signature)
        return True

    def _sign(self, now: float) -> str:
        claims = {
            "sub": CLIENT_ID,
            "iat": round(now),
            "exp": now + self.lifetime,
            "jti": secrets.token_hex(8),
        }
        signed = f"{_pack(_HEADER)}.{_pack(claims)}"
        return f"{signed}.{self._signature(signed).decode()}"

    def _signature(self, signed: str) -> bytes:
        digest = hmac.new(self._key, signed.encode("utf-8", "replace"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=")


def _pack(value: Mapping[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _unpad(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _basic(authorization: str) -> tuple[str, str] | None:
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, password = base64.b64decode(rest.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return unquote(user), unquote(password)
