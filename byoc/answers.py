"""Read answers: JSON when all is well, one of our errors when it is not."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Callable
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
from .packed import load_packed
from .redaction import hide, redact
from .retry_after import read_http_date, read_retry_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    import requests

    from .deployments import Deployment

MOST_BYTES = 16 << 20
"""The longest body that is read: 16 MiB.

The longest that the service can mean is a page of 100 tiles, each with 100 points at 40 characters and 100 bands of 100 bytes
of metadata: 1.5 MB. Ten times that leaves room for blanks and for what is not known here, and fits any memory.
"""

PASSING = frozenset({500, 502, 503, 504})
"""Statuses of a trouble that may be over in a moment; 501 and the rest stay."""

ERRORS: dict[int, type[ServiceError]] = {
    400: BadRequest,
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
}
"""The one table from status to error; 5xx is `ServerError`, everything else `ServiceError`."""

_NO_CONTENT, _NOT_IMPLEMENTED = 204, 501

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
        hint=hint_for(status, topic, deployment),
        code=said.code,
        status=status,
        body=body,
    )
    error.retry_after = read_retry_after(
        answer.headers.get("Retry-After"),
        status=status,
        from_gateway=body.lstrip().startswith("<"),
        now=read_http_date(answer.headers.get("Date")),
    )
    error.passing = status in PASSING or isinstance(error, RateLimited)
    error.maybe_done = changes and status >= 500 and status != _NOT_IMPLEMENTED
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


def decode_object(
    answer: requests.Response, secrets: Iterable[str] = (), *, packed: bool = False
) -> dict[str, Any]:
    """Return the JSON object of a good answer, its coordinates `packed` or not; `InvalidResponse` when it is anything else.

    JSON as its standard has it: in UTF-8, with finite numbers and whole characters only. An error is `passing` when the
    answer was probably cut on its way. An echo of one of `secrets` is hidden: what is read here goes into tables, files and
    logs.
    """
    secrets = tuple(secrets)
    text = text_of(answer)
    if not text.strip():
        empty = InvalidResponse("The answer is empty.", hint="Try again.", status=answer.status_code)
        empty.passing = answer.status_code != _NO_CONTENT
        raise empty
    try:
        data = _load(answer.content, secrets, packed=packed)
    except (ValueError, RecursionError) as error:
        # Only now: looking for what might be a secret takes longer than reading a page
        raise _no_json(error, answer.status_code, redact(text, secrets)) from None
    if not isinstance(data, dict):
        raise InvalidResponse(
            "The answer is JSON, but no object.",
            hint="Check the addresses of the connection.",
            status=answer.status_code,
            body=redact(text, secrets),
        )
    return data


def shown(value: object) -> str:
    """Write what came, for the body of an error: never fails, however deep it is nested."""
    try:
        return repr(value)
    except RecursionError:
        return f"{type(value).__name__}, nested too deep"


def _load(content: bytes, secrets: Iterable[str], *, packed: bool) -> Any:
    text = hide(content.decode("utf-8-sig"), secrets)  # else a UnicodeDecodeError, which is a ValueError
    data = load_packed(text, _load_text) if packed else _load_text(text)
    if _SURROGATE.search(text):
        # a UnicodeEncodeError for half a character
        json.dumps(data, ensure_ascii=False, default=lambda _packed: None).encode()
    return data


def _refuse(word: str) -> None:
    msg = f"{word} is no number of JSON"
    raise ValueError(msg)


def _load_text(text: str, parse_constant: Callable[[str], Any] = _refuse) -> Any:
    return json.loads(text, parse_constant=parse_constant, parse_float=_finite)


def _finite(digits: str) -> float:
    number = float(digits)
    if (
        number - number
    ):  # is not 0 for what is infinite; the fastest way to ask, and every coordinate is asked
        msg = f"{digits[:20]} is too large a number"
        raise ValueError(msg)
    return number


def _no_json(error: Exception, status: int, body: str) -> InvalidResponse:
    said = parse_error_body(body).message
    found = InvalidResponse(
        f"The answer is not JSON: {said[:120]!r}.",
        hint="Check the addresses of the connection; a proxy or a login page of the network may have answered instead.",
        status=status,
        body=body,
    )
    # It begins as it should: whoever sent it means well, and it was cut or garbled on its way.
    found.passing = body.lstrip()[:1] == "{" and isinstance(error, json.JSONDecodeError)
    return found
