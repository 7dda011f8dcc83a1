"""Say why no answer came, from what requests and the sockets below raise."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests
from requests import exceptions

from .answers import MOST_BYTES
from .bodies import AnswerTooLong
from .errors import ByocError, InvalidRequest, InvalidResponse, NetworkError

if TYPE_CHECKING:
    from collections.abc import Iterator

_TLS = (
    "Check this computer's date and time, and whether a proxy opens encrypted connections: its certificate must then be "
    "among the system's (in QGIS: Settings > Options > Authentication)."
)
_PROXY = "Check the proxy settings (in QGIS: Settings > Options > Network)."
_NETWORK = "Check the network connection, the address of the service, and the proxy settings."
_CLIENT_FAULTS = (
    exceptions.InvalidURL,
    exceptions.MissingSchema,
    exceptions.InvalidSchema,
    exceptions.InvalidHeader,
)


def explain_failure(error: Exception, url: str) -> ByocError:
    """Turn what a request raised into one of our errors.

    The original is not kept: it holds the request, with its token or its secret.
    """
    host = urlsplit(url).netloc
    if isinstance(error, _CLIENT_FAULTS):
        return InvalidRequest(
            "The request could not be written.", hint="Check the addresses of the connection."
        )
    failure: ByocError
    if isinstance(error, AnswerTooLong):
        failure = InvalidResponse(
            f"The answer of {host} is longer than {MOST_BYTES >> 20} MB, which no answer of the service is.",
            hint="Check the addresses of the connection.",
        )
        failure.maybe_done = True
    elif isinstance(error, (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)):
        failure = InvalidResponse(
            f"The answer of {host} was cut short or garbled on its way.", hint="Try again."
        )
        failure.passing = failure.maybe_done = True
    else:
        message, hint, sent = _reason(error, host)
        failure = NetworkError(message, hint=hint)
        failure.passing, failure.unreached, failure.maybe_done = (
            not isinstance(error, exceptions.SSLError),
            not sent,
            sent,
        )
    return failure


def _reason(error: Exception, host: str) -> tuple[str, str, bool]:
    """Return what happened, what to do, and whether the request may have reached the service."""
    causes = list(_causes(error))
    names = {type(cause).__name__ for cause in causes}
    if isinstance(error, exceptions.SSLError):
        return f"The encrypted connection to {host} could not be trusted.", _TLS, False
    if isinstance(error, exceptions.ProxyError):
        return f"The proxy does not lead to {host}.", _PROXY, False
    if isinstance(error, requests.Timeout) or names & {"ReadTimeoutError", "TimeoutError", "timeout"}:
        hint = "Try again; " + _NETWORK[0].lower() + _NETWORK[1:]
        return f"{host} did not answer in time.", hint, not isinstance(error, requests.ConnectTimeout)
    if any(isinstance(cause, socket.gaierror) for cause in causes) or "NameResolutionError" in names:
        return f"The name {host} is not known to the network.", _NETWORK, False
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        hint = "Check the address and the port, and whether the service runs there."
        return f"{host} refused the connection.", hint, False
    if names & {"RemoteDisconnected", "ConnectionResetError", "BrokenPipeError", "IncompleteRead"}:
        return f"{host} closed the connection without an answer.", "Try again.", True
    words = str(error)
    # urllib3's own words are its objects; a QGIS adapter's are QGIS's, already meant for people.
    plain = words and "object at 0x" not in words and "Pool(" not in words and len(words) < 300
    return (
        f"No connection to {host}: {words.rstrip('. ')}." if plain else f"No connection to {host}.",
        _NETWORK,
        True,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk over an exception and all that it wraps: causes, contexts, arguments and urllib3's `reason`."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        found = waiting.pop()
        if isinstance(found, BaseException) and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__cause__, found.__context__, getattr(found, "reason", None), *found.args]
