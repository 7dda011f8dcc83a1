"""Follow a listing from page to page, and stop with an error where it cannot be trusted.

A list that is silently too short would pass for the whole, so every doubt is a `PagingError`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Callable
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from .deployments import KNOWN_PREFIXES, Deployment, origin_of
from .errors import ForeignLink, InvalidRequest, InvalidResponse, PageCycle, PagingError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_EMPTY_PAGES = 10_000
"""Empty pages in a row that are followed: a filter may empty some, but they must end."""

_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_CYCLE_HINT = "What was listed until here is not the whole. Try again; if it happens again, tell the service's operator."


def iter_pages(
    fetch: Callable[[str], dict[str, Any]], first_url: str, deployment: Deployment
) -> Iterator[tuple[dict[str, Any], ...]]:
    """Yield the items under `data` of each page, and ask for a page only when it is wanted.

    Raises `PageCycle` when a link or a whole page comes again, `ForeignLink` when a link leads away from the deployment
    (see `next_url`), `InvalidResponse` for a page of another shape.
    """
    url: str | None = first_url
    visited: set[object] = set()
    contents: set[object] = set()
    empty = 0
    while url is not None:
        place = _place(url, deployment)
        if place in visited:
            raise PageCycle("The list of pages leads back to a page that was already read.", hint=_CYCLE_HINT)
        visited.add(place)
        page = fetch(url)
        items = _items(page)
        empty = 0 if items else empty + 1
        # The ids of a page, in their order: a server that hands out new links for old pages would never end.
        content = hash(tuple(str(item.get("id")) for item in items)) if items else None
        if content in contents:
            raise PageCycle("A page of the list holds the same items as an earlier one.", hint=_CYCLE_HINT)
        if content is not None:
            contents.add(content)
        if empty > MOST_EMPTY_PAGES:
            raise PagingError(f"The list had {empty} empty pages in a row.", hint=_CYCLE_HINT)
        yield items
        # Only now: a bad link makes the list too short, but does not spoil what came.
        url = next_url(page, url, deployment)


def next_url(page: dict[str, Any], current: str, deployment: Deployment) -> str | None:
    """Return the address of the next page, or None on the last one.

    `links.next` may be absolute or relative; absent, null and empty mean the end. It must stay on the deployment's origin and
    under its prefix, or the other documented one: else `ForeignLink`, and nobody is asked. What is returned begins with the
    deployment's own origin, however the link spells it.
    """
    links = page.get("links")
    if links is not None and not isinstance(links, dict):
        raise InvalidResponse("The answer has links that are no object.", body=str(links))
    link = (links or {}).get("next")
    if link is None or link == "":
        return None
    if not isinstance(link, str):
        raise InvalidResponse("The answer has a link to the next page that is no text.", body=str(link))
    try:
        target = urljoin(current, link)
        origin, parts = origin_of(target), urlsplit(target)
    except (InvalidRequest, ValueError):
        raise _foreign(link, deployment) from None
    # Spellings that libraries read in different ways ("\\", "@", "..") have no place in an honest link.
    steps = unquote(parts.path).split("/")
    if origin != deployment.origin or _UNSAFE.search(link) or "@" in parts.netloc or {".", ".."} & set(steps):
        raise _foreign(link, deployment)
    if _inside(parts.path, deployment) is None:
        raise _foreign(link, deployment)
    home = urlsplit(deployment.base_url)
    return f"{home.scheme}://{home.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else "")


def _inside(path: str, deployment: Deployment) -> str | None:
    """Return what follows the API's prefix, or None when the path is outside."""
    base = urlsplit(deployment.base_url).path
    for prefix in (deployment.api_prefix, *KNOWN_PREFIXES):
        if path.startswith(f"{base}{prefix}/"):
            return path[len(base) + len(prefix) :]
    return None


def _place(url: str, deployment: Deployment) -> object:
    """Tell pages apart, whatever prefix and order of parameters their address has."""
    parts = urlsplit(url)
    return _inside(parts.path, deployment) or parts.path, tuple(
        sorted(parse_qsl(parts.query, keep_blank_values=True))
    )


def _foreign(link: str, deployment: Deployment) -> ForeignLink:
    return ForeignLink(
        f"The next page of the list is said to be at {link[:200]!r}, which is not part of {deployment.title}.",
        hint=f"The access token is not sent there. Check that the connection's address is right: {deployment.api_url}.",
    )


def _items(page: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    items = page.get("data")
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise InvalidResponse("The answer has no list of objects under 'data'.", body=str(page))
    return tuple(items)
