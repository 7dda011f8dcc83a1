"""A network on which requests arrive and answers get lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import requests
from requests.adapters import HTTPAdapter

if TYPE_CHECKING:
    from collections.abc import Sequence


class LosingAdapter(HTTPAdapter):
    """Carries every request over real sockets, and loses the answers to those that `lose` picks."""

    def __init__(self, lose: Callable[[requests.PreparedRequest], bool]) -> None:
        super().__init__(pool_maxsize=16)
        self.lose = lose
        self.lost: list[str] = []

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        answer = super().send(request, *args, **kwargs)
        if not request.url.endswith("/token") and self.lose(request):
            _ = answer.content  # the service has done its part
            self.lost.append(f"{request.method} {request.path_url}")
            raise requests.ConnectionError(ConnectionResetError(104, "Connection reset by peer"))
        return answer


def every(nth: int, methods: Sequence[str]) -> Callable[[requests.PreparedRequest], bool]:
    """Pick each `nth` request of those methods."""
    count = 0

    def pick(request: requests.PreparedRequest) -> bool:
        nonlocal count
        if request.method not in methods:
            return False
        count += 1
        return count % nth == 0

    return pick
