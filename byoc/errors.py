"""The one family of errors that the client raises.

ByocError
├── InvalidRequest   refused here, nothing was sent (also a ValueError)
├── NetworkError     no answer came
├── InvalidResponse  an answer came that is not what the service promises
├── PagingError      a listing cannot be trusted: PageCycle, ForeignLink
└── ServiceError     the service answered with an error: one class for each kind
"""

from __future__ import annotations

from .redaction import redact

BODY_LIMIT = 2000
"""Characters of an answer's body that an error keeps."""


class ByocError(Exception):
    """Something went wrong between us and the service.

    `message` says what happened, in the service's words if it spoke; `hint` what to do next; `code`, `status` and `body`
    are the service's. Secrets that can be told by their look are taken out of all texts; the session takes out its own
    (see `session.ByocSession.redact`). Errors can be pickled, so that workers in other processes may raise them.
    """

    passing = False
    """Whether the same request may well succeed in a moment."""

    unreached = False
    """Whether no connection to the service could be made at all: that passes seldom."""

    maybe_done = False
    """Whether a change that was asked for may have been made though this is its answer, the last one if it was tried again.

    A client that could find out has done so before it raises this (see `create_once`).
    """

    about_token = False
    """Whether it is the answer to the request for a token: the request itself was not sent then."""

    tried = ""
    """How often it was tried, in a sentence; empty when it was tried once."""

    def __init__(
        self,
        message: str,
        *,
        hint: str = "",
        code: str | None = None,
        status: int | None = None,
        body: str = "",
    ) -> None:
        """Keep what is known; the body is clipped to `BODY_LIMIT` characters."""
        self.message = redact(message)
        self.hint = redact(hint)
        self.code = code
        self.status = status
        self.body = _clip(redact(body))
        super().__init__(self.message)

    def __str__(self) -> str:
        """Give one readable text: what happened, the service's status and code, what to do next."""
        notes = [f"HTTP {self.status}"] if self.status else []
        if self.code and self.code != str(self.status):
            notes.append(self.code)
        text = f"{self.message.rstrip('. ')} ({', '.join(notes)})." if notes else self.message
        return " ".join(part for part in (text, self.tried, self.hint) if part)

    def __repr__(self) -> str:
        """Give the class, the message and the service's status and code."""
        return f"{type(self).__name__}({self.message!r}, code={self.code!r}, status={self.status!r})"


def _clip(text: str) -> str:
    return text if len(text) <= BODY_LIMIT else text[: BODY_LIMIT - 1] + "…"


class InvalidRequest(ByocError, ValueError):
    """The request was refused here, before anything was sent: a bad path, URL, geometry or time."""


class NetworkError(ByocError):
    """No answer came: no connection, a timeout, a certificate that is not trusted, a proxy."""


class InvalidResponse(ByocError):
    """The answer is not what the service promises: not JSON, cut short, another shape."""


class PagingError(ByocError):
    """A listing cannot be followed to its end, so what came so far is not the whole."""


class PageCycle(PagingError):
    """The pages of a listing lead back to one that was already read."""


class ForeignLink(PagingError):
    """A link leads away from the deployment; the access token was not sent there."""


class ServiceError(ByocError):
    """The service answered with an error (or a redirect, which is never followed).

    `retry_after` is the wait that was asked for, in seconds (see `retry_after.read_retry_after`), or None.
    """

    retry_after: float | None = None


class BadRequest(ServiceError):
    """HTTP 400: the service does not accept what was sent."""


class AuthenticationError(ServiceError):
    """HTTP 401, or the token was refused: a wrong client id or secret."""


class PermissionDenied(ServiceError):
    """HTTP 403: the client may not do this here."""


class NotFound(ServiceError):
    """HTTP 404: no such collection, tile or address."""


class Conflict(ServiceError):
    """HTTP 409: it exists already, or the state does not allow it."""


class RateLimited(ServiceError):
    """HTTP 429: too many requests; nothing was done."""

    passing = True


class ServerError(ServiceError):
    """HTTP 5xx: the service, or a gateway before it, is in trouble."""
