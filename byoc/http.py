"""Send one call to the service: signed, checked, patiently, and with every failure as one of our errors."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from .answers import decode_object, raise_for_status
from .errors import AuthenticationError, ByocError, InvalidRequest, InvalidResponse
from .failures import explain_failure
from .hints import Topic, hint_for, uncertain
from .oauth import OAuth2Error
from .retry import RetryPolicy, send_patiently

if TYPE_CHECKING:
    from collections.abc import Mapping

    import requests

    from ..feedback import Feedback
    from .deployments import Deployment

_T = TypeVar("_T")


@dataclass(frozen=True)
class Call:
    """One request: where, what it is about, and its JSON payload if it has one."""

    method: str
    url: str
    topic: Topic
    payload: Mapping[str, Any] | None = field(default=None, hash=False)

    @property
    def changes(self) -> bool:
        """Whether it asks for a change."""
        return self.method != "GET"


class Transport:
    """Carries calls over a session that adds the token: ours, or any requests session that the caller has signed in."""

    def __init__(
        self,
        session: requests.Session,
        deployment: Deployment,
        feedback: Feedback,
        timeout: tuple[float, float],
        retry: RetryPolicy,
    ) -> None:
        """Keep the session and the rules; nothing is sent."""
        self.session = session
        self.deployment = deployment
        self.feedback = feedback
        self.timeout = timeout
        self.retry = retry

    def send(self, call: Call) -> None:
        """Send a call whose answer has no body that matters (204)."""
        self._exchange(call)

    def fetch(self, call: Call, read: Callable[[dict[str, Any]], _T]) -> _T:
        """Send a call and return what `read` makes of the JSON object that answers it.

        `InvalidResponse` when the answer is none, or when `read` raises it.
        """
        answer = self._exchange(call)
        try:
            return read(decode_object(answer, self._secrets()))
        except InvalidResponse as error:
            if call.changes:
                error.hint = f"{error.hint} {uncertain(call.topic)}".strip()
            raise

    def fetch_data(self, call: Call, read: Callable[[dict[str, Any]], _T]) -> _T:
        """Send a call and return what `read` makes of the object under `data`; errors as in `fetch`."""
        return self.fetch(call, lambda answer: read(_data_of(answer)))

    def _exchange(self, call: Call) -> requests.Response:
        body = None if call.payload is None else _write(call.payload)
        return send_patiently(lambda: self._once(call, body), self.retry, self.feedback)

    def _once(self, call: Call, body: bytes | None) -> requests.Response:
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        failure: ByocError
        try:
            answer = self.session.request(
                call.method, call.url, data=body, headers=headers, timeout=self.timeout, allow_redirects=False
            )
        except OAuth2Error as error:
            # Of a session that is not ours: it has no token, or one that has expired.
            failure = AuthenticationError(
                f"The session cannot sign the request: {type(error).__name__}.",
                hint=hint_for(401, call.topic, self.deployment),
            )
        except OSError as error:
            # requests' exceptions are OSErrors; they hold the request, and with it the token.
            failure = explain_failure(error, call.url, uncertain(call.topic) if call.changes else "")
        else:
            raise_for_status(answer, call.topic, self.deployment, self._secrets())
            return answer
        raise failure  # outside of the handlers, so that it carries no trace of what it came from

    def _secrets(self) -> tuple[str, ...]:
        ours = getattr(self.session, "secrets", None)
        if callable(ours):
            return tuple(ours())
        token = getattr(self.session, "access_token", None)
        return (token,) if isinstance(token, str) else ()


def _data_of(answer: dict[str, Any]) -> dict[str, Any]:
    data = answer.get("data")
    if not isinstance(data, dict):
        raise InvalidResponse("The answer has no object under 'data'.", body=json.dumps(answer))
    return data


def _write(payload: Mapping[str, Any]) -> bytes:
    try:
        return json.dumps(payload, allow_nan=False).encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequest(
            f"The request cannot be written as JSON: {error}.",
            hint="Use texts, finite numbers, lists and maps only.",
        ) from None
