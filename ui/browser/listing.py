"""What the browser's items read. Their children are made in QGIS's own threads: nothing here touches a widget."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from threading import Event, Lock
from typing import TYPE_CHECKING, Callable, Generic, TypeVar
from weakref import WeakSet

from qgis.PyQt import sip

from ...feedback import Feedback

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qgis.core import QgsDataItem

    from ...byoc.models import Collection, Tile
    from ...core.access import Access

PAGE = 100
"""Rows that the service gives at once at most."""

T = TypeVar("T")
I = TypeVar("I", bound="QgsDataItem")  # noqa: E741


class Stop(Feedback):
    """Hears that the plugin goes: a listing under way then ends at its next page."""

    def __init__(self) -> None:
        """Let everything go on."""
        self._set = Event()

    def set(self) -> None:
        """Stop all that listens."""
        self._set.set()

    def is_cancelled(self) -> bool:
        """Say whether to stop."""
        return self._set.is_set()


class Shown:
    """The items that the browser has now.

    Python must not ask an item for its children: QGIS 3.22's answer takes them from C++, and they die with the answer.
    """

    def __init__(self) -> None:
        """Know no items yet."""
        self._lock = Lock()
        self._items: WeakSet[QgsDataItem] = WeakSet()

    def add(self, item: QgsDataItem) -> None:
        """Take note of a new item; any thread."""
        with self._lock:
            self._items.add(item)

    def of_kind(self, kind: type[I], above: QgsDataItem | None = None) -> list[I]:
        """Give the items of a class, or those of them that are below another item; main thread.

        QGIS takes the parent from an item that it has done with.
        """
        with self._lock:
            items = [one for one in self._items if isinstance(one, kind) and not sip.isdeleted(one)]
        if above is not None:
            return [one for one in items if one.parent() is above]
        return [one for one in items if one.parent() is not None]


@dataclass(frozen=True)
class Door:
    """The way to a connection: open (`access`), refused (`error`), or locked (asks for QGIS's master password first)."""

    access: Access | None = None
    error: Exception | None = None
    locked: bool = False


SHUT = Door()
"""Nobody has asked for this connection yet."""


class Doors:
    """The doors by name of their connection: opened on the main thread, looked at from any."""

    def __init__(self, stop: Feedback) -> None:
        """Begin with all doors shut; what goes through one ends with `stop`."""
        self.stop = stop
        self.shown = Shown()
        self._doors: dict[str, Door] = {}

    def of(self, name: str) -> Door:
        """Give the door of a connection."""
        return self._doors.get(name, SHUT)

    def put(self, name: str, door: Door) -> None:
        """Open, refuse, lock or shut the door of a connection."""
        self._doors[name] = door

    def names(self) -> list[str]:
        """Name the connections that somebody asked for."""
        return list(self._doors)


class Listing(Generic[T]):
    """Rows that come page by page, read no further than they are wanted. For one thread at a time."""

    def __init__(self, open_pages: Callable[[], Iterator[Sequence[T]]]) -> None:
        """Keep the way to open the listing; nothing is sent yet."""
        self._open_pages = open_pages
        self._pages: Iterator[Sequence[T]] | None = None
        self._rows: list[T] = []
        self._complete = False

    def read(self, count: int) -> tuple[Sequence[T], bool]:
        """Give the first `count` rows, and whether there are more.

        After an error the listing begins anew: the next call sends everything again.
        """
        try:
            # One row beyond tells whether there are more: a page without a successor is known to be the last.
            while len(self._rows) <= count and not self._complete:
                self._read_page()
        except BaseException:
            self._pages, self._rows = None, []
            raise
        return self._rows[:count], len(self._rows) > count

    def _read_page(self) -> None:
        if self._pages is None:
            self._pages = self._open_pages()
        page = next(self._pages, None)
        if page is None:
            self._complete = True
        else:
            self._rows.extend(page)


def collection_pages(access: Access, feedback: Feedback) -> Iterator[Sequence[Collection]]:
    """Read the collections page by page; any thread."""
    from ...core.access import open_client

    found = open_client(access, feedback).iter_collections(count=PAGE)
    while page := list(islice(found, PAGE)):
        feedback.check()
        yield page


def tile_pages(access: Access, collection_id: str, feedback: Feedback) -> Iterator[Sequence[Tile]]:
    """Read the tiles of a collection page by page, the newest first; any thread."""
    from ...core.access import open_client

    for page in open_client(access, feedback).iter_tile_pages(collection_id, sort="created:desc", count=PAGE):
        feedback.check()
        yield page
