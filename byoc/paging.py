"""Follow a listing from page to page, and stop with an error where it cannot be trusted.

A list that is silently too short would pass for the whole, so every doubt is a `PagingError`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Callable
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from .answers import shown
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

    A page that cannot be right may have been spoiled on its way: it is asked for once more, and believed if it is right
    then. Raises `PageCycle` when a link or a whole page comes again, `ForeignLink` when a link leads away from the deployment
    (see `next_url`), `InvalidResponse` for a page of another shape.
    """
    walk = _Walk(deployment)
    url: str | None = walk.enter(first_url)
    while url is not None:
        page = fetch(url)
        items = _items(page)
        content = _content(items)
        if walk.knows(content):
            page = fetch(url)
            items = _items(page)
            content = _content(items)
        walk.note(content)
        yield items
        # Only now: a bad link makes the list too short, but does not spoil what came.
        try:
            following = walk.link_of(page, url)
        except PagingError:
            page = fetch(url)
            shown_before = {str(item.get("id")) for item in items}
            # The second answer's link leads on from its own items: after a deletion there is one more in it.
            late = tuple(item for item in _items(page) if str(item.get("id")) not in shown_before)
            if late:
                yield late
            following = walk.link_of(page, url)
        url = None if following is None else walk.enter(following)


class _Walk:
    """What was visited on the way through a listing."""

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._visited: set[object] = set()
        self._contents: set[object] = set()
        self._empty = 0

    def enter(self, url: str) -> str:
        """Note the address of a page that is asked for now, and return it."""
        self._visited.add(_place(url, self._deployment))
        return url

    def knows(self, content: int | None) -> bool:
        """Say whether a page before had just this content."""
        return content is not None and content in self._contents

    def note(self, content: int | None) -> None:
        """Note the content of a page; raises `PageCycle` when it is known, `PagingError` after too many empty pages."""
        if self.knows(content):
            raise PageCycle("A page of the list holds the same items as an earlier one.", hint=_CYCLE_HINT)
        if content is None:
            self._empty += 1
        else:
            self._contents.add(content)
            self._empty = 0
        if self._empty > MOST_EMPTY_PAGES:
            raise PagingError(f"The list had {self._empty} empty pages in a row.", hint=_CYCLE_HINT)

    def link_of(self, page: dict[str, Any], url: str) -> str | None:
        """Return where a page says that the list goes on; raises `PagingError` when that cannot be."""
        following = next_url(page, url, self._deployment)
        if following is not None and _place(following, self._deployment) in self._visited:
            raise PageCycle("The list of pages leads back to a page that was already read.", hint=_CYCLE_HINT)
        return following


def _content(items: tuple[dict[str, Any], ...]) -> int | None:
    """Return what tells a page from others, None for an empty one: new links to old pages would never end."""
    return hash(tuple([str(item.get("id")) for item in items])) if items else None


def next_url(page: dict[str, Any], current: str, deployment: Deployment) -> str | None:
    """Return the address of the next page, or None on the last one.

    `links.next` may be absolute or relative; absent, null and empty mean the end. It must stay on the deployment's origin and
    under its prefix, or the other documented one: else `ForeignLink`, and nobody is asked. What is returned begins with the
    deployment's own origin, however the link spells it.
    """
    links = page.get("links")
    if links is not None and not isinstance(links, dict):
        raise InvalidResponse("The answer has links that are no object.", body=shown(links))
    link = (links or {}).get("next")
    if link is None or link == "":
        return None
    if not isinstance(link, str):
        raise InvalidResponse("The answer has a link to the next page that is no text.", body=shown(link))
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
        raise InvalidResponse("The answer has no list of objects under 'data'.", body=shown(page))
    return tuple(items)
