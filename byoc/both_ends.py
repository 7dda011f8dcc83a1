"""Read a listing from both ends at once: half the round trips one after the other, and each tile once.

One stream asks for `created:asc`, the other for `created:desc`, each in a thread of its own, a page ahead of whoever
takes the pages. They stop where they meet. The second begins as soon as somebody has to wait for the first: where pages come
faster than they are made use of, it would only be in the way.

How it is known that nothing is missing when they meet
------------------------------------------------------
What a listing promises is each tile that is there from its beginning to its end, once; of tiles that are created or
deleted meanwhile it may tell or not. One stream, read to its end, keeps that, and so the end of either stream ends the
listing: what follows is about stopping earlier.

Say that `a` is the latest `created` that the rising stream has shown, and `d` the earliest that the falling one has.
The rising stream is in order: it has passed every tile created before `a`. The falling one has passed every tile created
after `d`. Once `a > d`, a moment cannot be both at or after `a` and at or before `d`, so each tile was passed by one stream or
by the other. It has to be *later*, not equal: of tiles that share one moment each stream may have shown some, in whatever
order the service has for them, the same one in both or the reverse; nothing is concluded about them before one stream
has passed the moment. (A thousand tiles of one moment are thus read by both. It is slow, and right.)

Two things are assumed of the service, and looked at on the way:

- that it sorts by the `created` that it shows. Each stream's pages must rise, or fall; and each tile must have a moment.
  The first page that does not, as of a service that ignores `sort`, ends the falling stream, and the rising one goes on
  alone to its end: it needs no order. So does a falling stream whose first page is that of the rising one. And nothing is
  concluded before each stream has shown two moments: one moment rises as well as it falls.
- that both streams are of one collection: they must have met, with a tile in both, or they go on. When the tile they
  would meet at is deleted between the two looks, that is a page later.

A tile keeps its `created`, whatever becomes of it, so that status changes move nothing. With a `status` filter the tiles
of that status are what is promised: those that have it from the beginning to the end.

An error of either stream before they have met is raised; what comes after it is of no interest.
"""

from __future__ import annotations

import gc
import queue
import threading
from contextlib import contextmanager, suppress
from itertools import chain
from typing import TYPE_CHECKING, Any, Callable

from ..feedback import WAIT_SLICE, Feedback
from .checks import check_count
from .models import Tile, TileStatus

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from .client import ByocClient
    from .models import Collection

    Items = Sequence[Mapping[str, Any]]
    OpenPages = Callable[[str], Iterator[Items]]

RISING, FALLING = "created:asc", "created:desc"
MOST_WAITING = 4
"""Pages that may wait for whoever takes them, of both streams together: memory stays flat, and little is read in vain."""
MANY_OBJECTS = 50_000
"""Lists, maps and the like, more made than gone, after which Python looks for garbage while a listing is read."""
SOON = 0.02
"""Seconds in which a page comes that need not be waited for."""
LAST_REQUEST = 0.5
"""Seconds that a request under way may take when the listing is over; after that nobody waits for its answer."""

_PENDING = (TileStatus.WAITING, TileStatus.QUEUED, TileStatus.INGESTING)


def iter_tile_pages_from_both_ends(
    client: ByocClient,
    collection_id: str | Collection,
    *,
    status: TileStatus | str | None = None,
    path: str | None = None,
    count: int = 100,
    by_status: bool = False,
    packed: bool = False,
    feedback: Feedback | None = None,
) -> Generator[tuple[Tile, ...], None, None]:
    """Yield all tiles, each once, in pages of at most `count`, from both ends of the listing in turns.

    Nothing is sent before the first page is wanted; a listing of one page is one request. `feedback` (by default the
    client's) stops it within a tenth of a second between requests; a request under way ends as the client's own feedback
    says. Raises what `ByocClient.iter_tile_pages` raises, of either stream, and never ends early instead.

    With `by_status` the statuses are listed one after the other, in the order in which a tile goes through them: one that
    goes on meanwhile is met again, and told once, as it was first seen. A tile that was sent back to be ingested again is
    found by a closing look at those that have not ended.

    With `packed` the coordinates of polygons are `packed.PackedCoordinates`, not lists.
    """
    feedback = feedback or client.feedback
    check_count(count)

    def pages_of(wanted: TileStatus | str | None) -> OpenPages:
        return lambda sort: client.iter_tile_items(
            collection_id, sort=sort, status=wanted, path=path, count=count, packed=packed
        )

    if not by_status or status is not None:
        return merge_both_ends(pages_of(status), count, feedback)
    return _each_once(merge_both_ends(pages_of(one), count, feedback) for one in (*TileStatus, *_PENDING))


def merge_both_ends(
    open_pages: OpenPages, full_page: int, feedback: Feedback, *, soon: float = SOON
) -> Generator[tuple[Tile, ...], None, None]:
    """Yield the tiles of `open_pages(sort)` for both sorts, each once.

    The second is opened when the first page was full, and one does not come within `soon` seconds.
    """
    meeting = Meeting()
    with _seldom_collecting(), _streams(open_pages) as streams:
        streams.start(RISING)
        helps = False
        while not meeting.over:
            if helps and not streams.begun(FALLING) and not streams.has_page_within(soon):
                streams.start(FALLING)
            sort, items = streams.next(feedback)
            if items is None:
                return  # one stream is at its end: it has seen all
            fresh = meeting.take(sort, [Tile.from_json(item) for item in items])
            helps = len(items) >= full_page
            if meeting.alone:
                streams.stop(FALLING)
            if fresh:
                yield fresh


class Meeting:
    """What both streams have shown: which tiles are new, whether all are there, and whether the second is of any use."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self.alone = False
        """The service does not sort: only the rising stream is heard, to its end."""
        self.over = False
        """Each tile was passed by one stream or the other."""
        self._seen: set[str] = set()
        self._met = False
        self._reached: dict[str, datetime] = {}
        self._moved: set[str] = set()
        self._first: dict[str, list[str]] = {}

    def take(self, sort: str, tiles: Sequence[Tile]) -> tuple[Tile, ...]:
        """Note a page of a stream and return those of its tiles that no page before had."""
        if self.alone and sort == FALLING:
            return ()
        fresh = []
        for tile in tiles:
            if tile.id not in self._seen:
                self._seen.add(tile.id)
                fresh.append(tile)
        # A tile that one stream shows twice, as paging by number does when another is deleted, is no meeting; but it can
        # not do harm to take it for one: the moments decide.
        self._met = self._met or len(fresh) < len(tiles)
        self.alone = self.alone or not self._in_order(sort, tiles) or self._same_beginning(sort, tiles)
        both = len(self._moved) == len((RISING, FALLING))
        self.over = both and self._met and not self.alone and self._reached[RISING] > self._reached[FALLING]
        return tuple(fresh)

    def _in_order(self, sort: str, tiles: Sequence[Tile]) -> bool:
        """Follow a stream's moments; False when one is missing or goes the other way."""
        reached = self._reached.get(sort)
        for tile in tiles:
            moment = tile.created
            if moment is None:
                return False
            if reached is not None and (moment < reached if sort == RISING else moment > reached):
                return False
            if reached is not None and moment != reached:
                self._moved.add(sort)
            reached = moment
        if reached is not None:
            self._reached[sort] = reached
        return True

    def _same_beginning(self, sort: str, tiles: Sequence[Tile]) -> bool:
        """Say whether both streams begin with the same page: then it is one order, and the second brings nothing."""
        self._first.setdefault(sort, [tile.id for tile in tiles])
        rising, falling = self._first.get(RISING), self._first.get(FALLING)
        return bool(rising) and rising == falling


def _each_once(listings: Iterable[Iterator[tuple[Tile, ...]]]) -> Generator[tuple[Tile, ...], None, None]:
    """Yield the pages of one listing after the other, without tiles that an earlier page had."""
    seen: set[str] = set()
    for page in chain.from_iterable(listings):
        fresh = tuple(tile for tile in page if tile.id not in seen)
        seen.update(tile.id for tile in fresh)
        if fresh:
            yield fresh


class _Streams:
    """Threads that read pages ahead into one short queue."""

    def __init__(self, open_pages: OpenPages) -> None:
        self._open_pages = open_pages
        self._arrived: queue.Queue[tuple[str, Items | BaseException | None]] = queue.Queue(MOST_WAITING)
        self._first: tuple[str, Items | BaseException | None] | None = None
        self._threads: dict[str, threading.Thread] = {}
        self._stops: dict[str, threading.Event] = {}

    def start(self, sort: str) -> None:
        """Read one more stream."""
        self._stops[sort] = threading.Event()
        thread = threading.Thread(target=self._read, args=(sort,), name=f"byoc-list-{sort}", daemon=True)
        self._threads[sort] = thread
        thread.start()

    def begun(self, sort: str) -> bool:
        """Say whether a stream was started."""
        return sort in self._threads

    def stop(self, sort: str) -> None:
        """Hear no more of a stream."""
        if sort in self._stops:
            self._stops[sort].set()

    def has_page_within(self, seconds: float) -> bool:
        """Say whether something arrives soon; it is kept for `next`."""
        if self._first is None:
            with suppress(queue.Empty):
                self._first = self._arrived.get(timeout=seconds)
        return self._first is not None

    def next(self, feedback: Feedback) -> tuple[str, Items | None]:
        """Wait for a page of either stream, None for the end of one; raises what broke one off, and `Cancelled`."""
        while True:
            feedback.check()
            if not self.has_page_within(WAIT_SLICE) or self._first is None:
                continue
            (sort, page), self._first = self._first, None
            if self._stops[sort].is_set():
                continue
            if isinstance(page, BaseException):
                raise page
            return sort, page

    def close(self) -> None:
        """Have both threads end, and wait a moment for them."""
        for stop in self._stops.values():
            stop.set()
        for thread in self._threads.values():
            thread.join(LAST_REQUEST)

    def _read(self, sort: str) -> None:
        try:
            for items in self._open_pages(sort):
                if not self._put(sort, items):
                    return
            self._put(sort, None)
        except BaseException as error:  # noqa: BLE001 (whatever it is, it is raised where the pages are taken)
            self._put(sort, error)

    def _put(self, sort: str, page: Items | BaseException | None) -> bool:
        """Hand over when there is room; False when nobody wants it any more."""
        while not self._stops[sort].is_set():
            try:
                self._arrived.put((sort, page), timeout=WAIT_SLICE)
            except queue.Full:
                continue
            return True
        return False


_collecting = threading.Lock()
_listings = 0
_usual_threshold = (0, 0, 0)


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Have Python look for garbage when there may be much, and not within each page.

    A page is thousands of lists that are in use while it is read, and go by themselves afterwards; to look through them again
    and again takes a tenth of the time, with all threads held.
    """
    global _listings, _usual_threshold  # noqa: PLW0603 (there is one collector)
    with _collecting:
        _listings += 1
        if _listings == 1:
            _usual_threshold = gc.get_threshold()
            if 0 < _usual_threshold[0] < MANY_OBJECTS:
                gc.set_threshold(MANY_OBJECTS, *_usual_threshold[1:])
    try:
        yield
    finally:
        with _collecting:
            _listings -= 1
            if _listings == 0:
                gc.set_threshold(*_usual_threshold)


@contextmanager
def _streams(open_pages: OpenPages) -> Iterator[_Streams]:
    streams = _Streams(open_pages)
    try:
        yield streams
    finally:
        streams.close()
