"""What goes back over the wire: an answer or a refusal as bytes, and how much of it is really sent."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .database import dump
from .errors import ApiError, TokenError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .api import Answer

log = logging.getLogger(__name__)

JSON = "application/json;charset=utf-8"
HTML = "text/html"


@dataclass(frozen=True)
class Reply:
    """Status, body and headers; the last `missing` bytes of the body are promised and not sent."""

    status: HTTPStatus
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = JSON
    missing: int = 0


def reply_to(call: Callable[[], Answer]) -> Reply:
    """Make a call of the API and return what it answers, also when that is a refusal or a failure of the sandbox."""
    try:
        answer = call()
    except ApiError as error:
        return refusal(error)
    except Exception:  # an answer of its own instead of a connection that breaks off
        log.exception("The sandbox failed.")
        return refusal(ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "The sandbox failed; its log says where."))
    return Reply(answer.status, answer.text.encode())


def refusal(error: ApiError) -> Reply:
    """Return what the service says of a request that it refuses."""
    silent = error.status == HTTPStatus.UNAUTHORIZED and not isinstance(
        error, TokenError
    )  # as the service: no body
    return Reply(error.status, b"" if silent else dump(error.body()).encode(), error.headers)


def gateway_page(status: HTTPStatus) -> Reply:
    """Return what a gateway before the service says of a failure: HTML."""
    title = f"{int(status)} {status.phrase}"
    html = (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n"
        "<hr><center>gateway</center>\r\n</body>\r\n</html>\r\n"
    )
    return Reply(status, html.encode(), content_type=HTML)


def page_of(reply: Reply) -> dict[str, Any] | None:
    """Return the page of a listing that a reply holds, None when it holds something else."""
    if reply.status != HTTPStatus.OK:
        return None
    page = json.loads(reply.body)
    return page if isinstance(page, dict) and "links" in page else None
