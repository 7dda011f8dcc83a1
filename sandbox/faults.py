"""What goes wrong on request: which call fails and how, decided by a seed and by the call itself.

Neither time nor the order in which threads arrive matters: the n-th time that a call is made (same method, route but for
ids, query and body) it meets the same fault in every run with the same seed. A call that is tried again draws anew, so that
a client that tries often enough gets everything done. Pages that lie, which a client must not believe however often it
asks, lie once each and tell the truth when they are asked for again.
"""

from __future__ import annotations

import hashlib
import random
import re
import threading
from collections import Counter
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TYPE_CHECKING

from .database import dump
from .limits import TooManyRequests
from .replies import Reply, gateway_page, page_of, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .api import Request

KINDS: Mapping[str, str] = {
    "reset": "the connection is reset before anything is done",
    "lost-answer": "the change is made, then the connection is closed without an answer",
    "rate-limit": "429 before anything is done, with or without the wrapper of other errors; Retry-After in milliseconds",
    "server-error": "HTML of a gateway: 500 and 503 before anything is done, 502 and 504 after",
    "cut-answer": "the change is made, then the connection is closed in the middle of the answer",
    "cut-json": "the change is made; half of the JSON comes, with the length of that half",
    "token-ended": "the token has ended before its time: 401 without a body; it has served 32 requests at least",
    "foreign-next": "the next page is said to be at another origin; once for each page",
    "repeated-page": "the next page is said to be this page again; once for each page",
}
"""Every kind of fault, and what it is."""

FOREIGN = "https://byoc.example.invalid"
"""Where lying links lead: a name that can never be found (RFC 2606)."""

TOKEN_SERVES = 32
"""Requests that a token serves before it may end: a new one is good, also for many threads at once."""

_LIES = {"foreign-next", "repeated-page"}
_CUTS = {"cut-answer", "cut-json"}
_ON_TOKENS = {"reset", "server-error"}
_BEFORE = (HTTPStatus.INTERNAL_SERVER_ERROR, HTTPStatus.SERVICE_UNAVAILABLE)
_AFTER = (HTTPStatus.BAD_GATEWAY, HTTPStatus.GATEWAY_TIMEOUT)
_LONGEST_WAIT = 0.05  # seconds, of an invented rate limit
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LISTING = re.compile(r"/collections(?:/[^/]+/tiles)?")
_NO_BODY = re.compile(r".*/(?:reingest|copyTiles)")


class BrokenOff(ConnectionError):
    """The connection ends here without an answer; with `reset` at once (RST), else as if all were said."""

    def __init__(self, *, reset: bool) -> None:
        """Say how it ends."""
        super().__init__("a fault")
        self.reset = reset


@dataclass(frozen=True)
class Faults:
    """How much goes wrong: the share of calls (0 to 1), the seed, and the kinds that are drawn from."""

    rate: float = 0.0
    seed: int = 0
    kinds: Sequence[str] = tuple(KINDS)

    def __post_init__(self) -> None:
        """Refuse what cannot be, with a ValueError."""
        if not 0 <= self.rate <= 1:
            msg = f"{self.rate} is no share, 0 to 1"
            raise ValueError(msg)
        unknown = [kind for kind in self.kinds if kind not in KINDS]
        if unknown or not self.kinds:
            msg = f"{', '.join(unknown) or 'nothing'} is no kind of fault: {', '.join(KINDS)}"
            raise ValueError(msg)

    def draw(self, call: str, attempt: int, possible: Sequence[str]) -> Fault | None:
        """Return what happens to the n-th attempt of a call, None when all goes well."""
        if not possible:
            return None
        chance = random.Random(f"{self.seed}/{call}/{attempt}")  # noqa: S311  # nosec B311 # no secret
        if chance.random() >= self.rate:
            return None
        return Fault(chance.choice(possible), chance.random(), chance.random())


@dataclass(frozen=True)
class Fault:
    """One fault: its kind, and two numbers below 1 for what else is left to chance."""

    kind: str
    first: float = 0.0
    second: float = 0.0

    @property
    def _status(self) -> HTTPStatus:
        return (*_BEFORE, *_AFTER)[int(4 * self.first)]

    def befall(self, do: Callable[[], Reply]) -> Reply:
        """Do a call the way this fault has it; BrokenOff when there is no answer."""
        if self.kind == "reset":
            raise BrokenOff(reset=True)
        if self.kind == "rate-limit":
            return refusal(TooManyRequests(_LONGEST_WAIT * self.first, wrapped=self.second < 0.5))
        if self.kind == "server-error" and self._status in _BEFORE:
            return gateway_page(self._status)
        reply = do()
        if self.kind == "lost-answer":
            raise BrokenOff(reset=False)
        if self.kind == "server-error":
            return gateway_page(self._status)
        return self._spoil(reply)

    def befall_token(self, do: Callable[[], Reply]) -> Reply:
        """Do a token request the way this fault has it: nothing is lost that was given out."""
        if self.kind == "reset":
            raise BrokenOff(reset=True)
        return gateway_page(_BEFORE[int(2 * self.first)]) if self.kind == "server-error" else do()

    def _spoil(self, reply: Reply) -> Reply:
        if self.kind == "cut-answer":
            return replace(reply, missing=len(reply.body) - len(reply.body) // 2)
        if self.kind == "cut-json":
            return replace(reply, body=reply.body[: len(reply.body) // 2])
        page = page_of(reply)
        if page is None or self.kind not in _LIES:
            return reply
        links = page["links"]
        here = links["@id"]
        if self.kind == "repeated-page":
            links.update(next=here, nextToken=links["currentToken"])
        else:
            links["next"] = FOREIGN + "/" + (links.get("next") or here).split("/", 3)[3]
        return replace(reply, body=dump(page).encode())


class FaultDesk:
    """Hands out the faults of one sandbox, and counts them; threads may share it."""

    def __init__(self, faults: Faults) -> None:
        """Begin: nothing has been called yet."""
        self._faults = faults
        self._attempts: Counter[bytes] = Counter()
        self._lied: set[bytes] = set()
        self._lock = threading.Lock()
        self.seen: Counter[str] = Counter()
        """How many faults of each kind were drawn."""

    def draw(self, request: Request) -> Fault | None:
        """Return what happens to a call of the API, None when all goes well."""
        return self._draw(_call(request), _possible(request, self._faults.kinds))

    def draw_for_token(self) -> Fault | None:
        """Return what happens to a request for a token: tokens are never spoiled, they only may not come."""
        return self._draw("token", [kind for kind in self._faults.kinds if kind in _ON_TOKENS])

    def _draw(self, call: str, possible: Sequence[str]) -> Fault | None:
        if not self._faults.rate:
            return None
        key = hashlib.sha256(call.encode("utf-8", "surrogatepass")).digest()
        with self._lock:
            self._attempts[key] += 1
            fault = self._faults.draw(key.hex(), self._attempts[key], possible)
            if fault is None:
                return None
            if fault.kind in _LIES:
                if key in self._lied:
                    return None
                self._lied.add(key)
            self.seen[fault.kind] += 1
        return fault


def _call(request: Request) -> str:
    """Name a call so that it is called the same in every run: ids are new each time."""
    text = f"{request.method} {request.route} {sorted(request.query.items())}"
    return f"{_ID.sub('*', text)} {hashlib.sha256(request.body).hexdigest()}"


def _possible(request: Request, kinds: Sequence[str]) -> list[str]:
    listing = request.method == "GET" and _LISTING.fullmatch(request.route)
    says = request.method == "GET" or (request.method == "POST" and not _NO_BODY.fullmatch(request.route))
    return [kind for kind in kinds if (listing or kind not in _LIES) and (says or kind not in _CUTS)]
