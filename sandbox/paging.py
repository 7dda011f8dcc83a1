"""View tokens and the `links` of a page (schema `View`)."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from .errors import bad_payload

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARK = b"after:"


def make_token(after: int) -> str:
    """Return the opaque token of the page that starts behind a sequence number (0: the first page)."""
    return base64.urlsafe_b64encode(_MARK + str(after).encode()).rstrip(b"=").decode()


def read_token(token: str) -> int | None:
    """Return the sequence number of a token, None for the first page; a token never given out is a 400."""
    try:
        text = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise bad_payload("viewtoken", "was not given out by this service") from error
    digits = text[len(_MARK) :]
    if not text.startswith(_MARK) or not digits.isdigit() or len(digits) > 18:
        raise bad_payload("viewtoken", "was not given out by this service")
    return int(digits) or None


def page_links(url: str, query: Mapping[str, str], current: str, following: int | None) -> dict[str, str]:
    """Return the `links` of a page; `following` is the sequence number that the next page starts behind."""
    links = {"@id": _with_query(url, query), "currentToken": current or make_token(0)}
    if following is not None:
        token = make_token(following)
        links["nextToken"] = token
        links["next"] = _with_query(url, {**query, "viewtoken": token})
    return links


def _with_query(url: str, query: Mapping[str, str]) -> str:
    return f"{url}?{urlencode(query)}" if query else url
