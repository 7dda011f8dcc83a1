"""Read answers: JSON when all is well, one of our errors when it is not."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from .error_bodies import parse_error_body
from .errors import (
    AuthenticationError,
    BadRequest,
    Conflict,
    InvalidResponse,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    ServiceError,
)
from .hints import Topic, hint_for, silent_message
from .redaction import hide, redact
from .retry import parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    import requests

    from .deployments import Deployment

ERRORS: dict[int, type[ServiceError]] = {
    400: BadRequest,
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
}
"""The one table from status to error; 5xx is `ServerError`, everything else `ServiceError`."""

TOKEN_REFUSALS = {400, 401, 403}
"""Statuses with which token services refuse a client: all mean that id or secret is wrong."""

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def text_of(answer: requests.Response) -> str:
    """Decode a body: UTF-8, else as its header says, and never fail."""
    try:
        return answer.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = answer.content.decode(answer.encoding or "latin-1", "replace")
    except (LookupError, ValueError):
        # There is no such encoding, or it is one of Python's own that forgives nothing, such as idna.
        return answer.content.decode("latin-1")
    return text.encode("utf-8", "replace").decode("utf-8")


def raise_for_status(
    answer: requests.Response, topic: Topic, deployment: Deployment, secrets: Iterable[str] = ()
) -> None:
    """Raise the error that an answer outside 2xx stands for; `secrets` are taken out of its texts."""
    status = answer.status_code
    if 200 <= status < 300:
        return
    if 300 <= status < 400:
        raise _redirect(answer, secrets)
    body = redact(text_of(answer), secrets)
    said = parse_error_body(body)
    changes = answer.request.method not in {"GET", "HEAD"} and topic is not Topic.TOKEN
    refused = topic is Topic.TOKEN and status in TOKEN_REFUSALS
    kind = ServerError if status >= 500 else ERRORS.get(status, ServiceError)
    error = (AuthenticationError if refused else kind)(
        said.message or silent_message(status, answer.reason or ""),
        hint=hint_for(status, topic, deployment, changes=changes),
        code=said.code,
        status=status,
        body=body,
    )
    if isinstance(error, RateLimited):
        error.retry_after = parse_retry_after(answer.headers.get("Retry-After"))
    raise error


def _redirect(answer: requests.Response, secrets: Iterable[str]) -> ServiceError:
    try:
        target = urlsplit(urljoin(answer.url, answer.headers.get("Location", "")))
        # Without the query: that of a login page may hold a session.
        where = redact(f"{target.scheme}://{target.netloc.rpartition('@')[2]}{target.path}", secrets)
    except ValueError:
        where = "an address that is none"
    return ServiceError(
        f"The service redirects to {where}, and a redirect is not followed with an access token.",
        hint="Check the addresses of the connection; a login page of the network may stand between as well.",
        status=answer.status_code,
    )


def decode_object(answer: requests.Response, secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return the JSON object of a good answer; `InvalidResponse` when it is anything else.

    An echo of one of `secrets` is hidden: what is read here goes into tables, files and logs. So is half of a surrogate
    pair, which JSON can spell and UTF-8 cannot: nobody could write it.
    """
    secrets = tuple(secrets)
    text = hide(text_of(answer), secrets)
    known: dict[str, Any] = {"status": answer.status_code, "body": redact(text)}
    if not text.strip():
        raise InvalidResponse("The answer is empty.", hint="Try again.", status=answer.status_code)
    try:
        data = json.loads(text)
        if _SURROGATE.search(text):
            pairs = json.dumps(data, ensure_ascii=False).encode("utf-16", "surrogatepass")
            data = json.loads(pairs.decode("utf-16", "replace"))
    except (ValueError, RecursionError):
        said = parse_error_body(known["body"]).message
        raise InvalidResponse(
            f"The answer is not JSON: {said[:120]!r}.",
            hint="Check the addresses of the connection; a proxy or a login page of the network may have answered instead.",
            **known,
        ) from None
    if not isinstance(data, dict):
        raise InvalidResponse(
            "The answer is JSON, but no object.", hint="Check the addresses of the connection.", **known
        )
    return data
