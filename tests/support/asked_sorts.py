"""In which order tiles are asked for: who reads a whole collection does so from both ends."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sentinelhub_byoc.byoc.client import ByocClient

BOTH_ENDS = {"created:asc", "created:desc"}


@contextmanager
def sorts_asked_of(client: ByocClient) -> Iterator[set[str]]:
    """Collect the orders in which a client asks for tiles."""
    sorts: set[str] = set()

    def note(answer, **_):
        sorts.update(parse_qs(urlsplit(answer.request.url).query).get("sort", ()))

    client.session.hooks["response"].append(note)
    try:
        yield sorts
    finally:
        client.session.hooks["response"].remove(note)
