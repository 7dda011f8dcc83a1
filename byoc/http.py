"""Send one call to the service: signed, checked, patiently, and with every failure as one of our errors."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar

from ..hidden import Hidden
from .answers import decode_object, raise_for_status, shown
from .bodies import read_whole
from .errors import AuthenticationError, ByocError, InvalidRequest, InvalidResponse
from .failures import explain_failure
from .hints import Topic, hint_for, uncertain
from .oauth import OAuth2Error
from .retry import Patience, RetryPolicy, Teller
from .retry_after import read_http_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    import requests

    from ..feedback import Feedback
    from .budget import RequestBudget
    from .deployments import Deployment

_T = TypeVar("_T")

Settle = Callable[[ByocError], Optional[_T]]
"""Looks what became of a change whose answer was lost: returns its result, None when it is to be sent again, or raises."""


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
    """Carries calls over a session that adds the token: ours, or any requests session that the caller has signed in.

    A call that fails in a way that passes is sent again, as `retry` and `budget` allow. Threads may share a transport.
    """

    def __init__(
        self,
        session: requests.Session,
        deployment: Deployment,
        feedback: Feedback,
        timeout: tuple[float, float],
        retry: RetryPolicy,
        budget: RequestBudget,
    ) -> None:
        """Keep the session and the rules; nothing is sent."""
        self.session = session
        self.deployment = deployment
        self.feedback = feedback
        self.timeout = timeout
        self.retry = retry
        self.budget = budget
        self.clock_ahead: timedelta | None = None
        """By how much the service's clock is ahead of ours, to about a second; None before it told."""
        self._teller = Teller(feedback)
        self._hears_us = bool(getattr(session, "takes_feedback", False))

    def send(self, call: Call, settle: Settle[bool] | None = None) -> None:
        """Send a call whose answer has no body that matters (204); `settle` as in `fetch`."""
        self._patiently(call, lambda _: True, settle)

    def fetch(
        self,
        call: Call,
        read: Callable[[dict[str, Any]], _T],
        settle: Settle[_T] | None = None,
        *,
        packed: bool = False,
    ) -> _T:
        """Send a call and return what `read` makes of the JSON object that answers it, its coordinates `packed` or not.

        `InvalidResponse` when the answer is none, or when `read` raises it. Once it is not known whether a change was made,
        `settle` is asked after each failure, before the call is sent again or its error is raised; without one the call
        must be of a kind that may be repeated.
        """
        return self._patiently(
            call, lambda answer: read(decode_object(answer, self._secrets(), packed=packed)), settle
        )

    def fetch_data(
        self, call: Call, read: Callable[[dict[str, Any]], _T], settle: Settle[_T] | None = None
    ) -> _T:
        """Send a call and return what `read` makes of the object under `data`; all else as in `fetch`."""
        return self.fetch(call, lambda answer: read(_data_of(answer)), settle)

    def _patiently(
        self, call: Call, read: Callable[[requests.Response], _T], settle: Settle[_T] | None
    ) -> _T:
        body = None if call.payload is None else _write(call.payload)
        patience = Patience(self.retry, self.budget, self.feedback, self._teller)
        lost = False
        while True:
            patience.begin()
            try:
                return self._attempt(call, body, read)
            except ByocError as error:
                failure = error
            again = patience.wait_after(failure)
            lost = lost or failure.maybe_done
            if lost:
                _note_doubt(failure, call)
            if lost and settle is not None:
                found = settle(failure)
                if found is not None:
                    return found
            if not again:
                raise failure

    def _attempt(self, call: Call, body: bytes | None, read: Callable[[requests.Response], _T]) -> _T:
        answer = self._once(call, body)
        try:
            return read(answer)
        except InvalidResponse as error:
            error.maybe_done = call.changes
            raise

    def _once(self, call: Call, body: bytes | None) -> requests.Response:
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        ours: dict[str, Any] = {"feedback": self.feedback} if self._hears_us else {}
        failure: ByocError
        try:
            answer = read_whole(
                self.session.request(
                    call.method,
                    call.url,
                    data=body,
                    headers=headers,
                    timeout=self.timeout,
                    allow_redirects=False,
                    stream=True,
                    **ours,
                )
            )
        except OAuth2Error as error:
            # Of a session that is not ours: it has no token, or one that has expired.
            failure = AuthenticationError(
                f"The session cannot sign the request: {type(error).__name__}.",
                hint=hint_for(401, call.topic, self.deployment),
            )
        except OSError as error:
            # requests' exceptions are OSErrors; they hold the request, and with it the token.
            failure = explain_failure(error, call.url)
            failure.maybe_done = failure.maybe_done and call.changes
        else:
            self._read_clock(answer)
            raise_for_status(answer, call.topic, self.deployment, self._secrets())
            return answer
        raise failure  # outside of the handlers, so that it carries no trace of what it came from

    def _read_clock(self, answer: requests.Response) -> None:
        moment = read_http_date(answer.headers.get("Date"))
        if moment is not None:
            self.clock_ahead = moment - datetime.now(timezone.utc)

    def _secrets(self) -> tuple[str, ...]:
        ours = getattr(self.session, "secrets", None)
        if callable(ours):
            return tuple(ours())
        token = getattr(self.session, "access_token", None)
        return (Hidden(token),) if isinstance(token, str) else ()


def _note_doubt(failure: ByocError, call: Call) -> None:
    """Have an error tell that the change may have been made, be it by an attempt before the one that it is about."""
    failure.maybe_done = True
    doubt = uncertain(call.topic)
    if doubt not in failure.hint:
        failure.hint = f"{failure.hint} {doubt}".strip()


def _data_of(answer: dict[str, Any]) -> dict[str, Any]:
    data = answer.get("data")
    if not isinstance(data, dict):
        raise InvalidResponse("The answer has no object under 'data'.", body=shown(answer))
    return data


def _write(payload: Mapping[str, Any]) -> bytes:
    try:
        return json.dumps(payload, allow_nan=False).encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequest(
            f"The request cannot be written as JSON: {error}.",
            hint="Use texts, finite numbers, lists and maps only.",
        ) from None
