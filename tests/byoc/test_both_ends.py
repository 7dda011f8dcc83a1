"""A listing from both ends is the listing: each tile once, whatever order the service has and whatever happens meanwhile."""

from __future__ import annotations

import gc
import threading
import time
from dataclasses import dataclass, field, replace

import pytest
from feedback_fakes import CancelAfter
from hypothesis import given
from hypothesis import strategies as st
from patience import ENDLESS, SOON
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.both_ends import (
    FALLING,
    RISING,
    Meeting,
    iter_tile_pages_from_both_ends,
    merge_both_ends,
)
from sentinelhub_byoc.byoc.models import Tile
from sentinelhub_byoc.byoc.times import format_time, parse_time
from sentinelhub_byoc.feedback import Cancelled, Feedback

START = parse_time("2024-05-01T10:00:00Z").timestamp()
TILES = "/api/v1/byoc/collections/col-1/tiles"
SORTS = ("mirrored ties", "same ties", "by place", "ignored", "ignored, falling")


def moment(second: int) -> str:
    from datetime import datetime, timezone

    return format_time(datetime.fromtimestamp(START + second, timezone.utc))


@dataclass(frozen=True)
class Row:
    number: int
    second: int | None
    status: str = "INGESTED"

    def json(self) -> dict:
        created = {} if self.second is None else {"created": moment(self.second)}
        return {"id": str(self.number), "path": str(self.number), "status": self.status, **created}


@dataclass
class Source:
    """Pages over rows that change: `changes` are made one before each page that is asked for, after the first."""

    rows: list[Row]
    count: int
    sorting: str = SORTS[0]
    changes: list = field(default_factory=list)
    status: str | None = None
    asked: list[str] = field(default_factory=list)
    always: set[int] = field(init=False)
    ever: set[int] = field(init=False)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self.changes = list(self.changes)
        self.always = {row.number for row in self.rows if self._fits(row)}
        self.ever = {row.number for row in self.rows}

    def _fits(self, row: Row) -> bool:
        return self.status is None or row.status == self.status

    def _key(self, sort: str):
        """Give what rows are sorted by: rising keys."""
        way = 1 if sort == RISING else -1
        second = lambda row: way * (-1 if row.second is None else row.second)  # noqa: E731
        return {
            "mirrored ties": lambda row: (second(row), way * row.number),
            "same ties": lambda row: (second(row), row.number),
            "by place": lambda row: (second(row), row.number * 7919 % 101, row.number),
            "ignored": lambda row: (row.number * 7919 % 101, row.number),
            "ignored, falling": lambda row: (-(row.second or 0), row.number),
        }[self.sorting]

    def open_pages(self, sort: str):
        key, after = self._key(sort), None
        while True:
            with self._lock:
                if self.asked:
                    self._change()
                self.asked.append(sort)
                rows = sorted((row for row in self.rows if self._fits(row)), key=key)
                page = [row for row in rows if after is None or key(row) > after][: self.count + 1]
            more, page = len(page) > self.count, page[: self.count]
            if page:
                after = key(page[-1])
            yield tuple(row.json() for row in page)
            if not more:
                return

    def _change(self) -> None:
        if not self.changes:
            return
        what, number = self.changes.pop(0)
        if what == "add":
            new = Row(len(self.ever) + 1000, max((r.second or 0 for r in self.rows), default=0) + number % 2)
            self.rows.append(new)
            self.ever.add(new.number)
        elif self.rows:
            row = self.rows[number % len(self.rows)]
            self.always.discard(row.number)
            self.rows.remove(row)
            if what in {"INGESTED", "FAILED"}:
                self.rows.append(replace(row, status=what))

    def listed(self, soon: float = 0.0) -> list[int]:
        pages = merge_both_ends(self.open_pages, self.count, Feedback(), soon=soon)
        return [int(tile.id) for page in pages for tile in page]


seconds = st.integers(0, 30)
row_lists = st.lists(st.tuples(seconds, st.sampled_from(["INGESTED", "FAILED"])), max_size=60).map(
    lambda made: [Row(number, *given) for number, given in enumerate(made)]
)
changes = st.lists(
    st.tuples(st.sampled_from(["add", "delete", "INGESTED", "FAILED"]), st.integers(0, 1000)), max_size=30
)


@given(row_lists, st.integers(1, 9), st.sampled_from(SORTS))
def test_the_set_is_that_of_one_stream(rows, count, sorting):
    found = Source(rows, count, sorting).listed()
    assert sorted(found) == [row.number for row in rows]


@given(row_lists, st.integers(1, 9), st.sampled_from(SORTS), changes, st.sampled_from([None, "FAILED"]))
def test_changes_meanwhile_lose_and_double_nothing(rows, count, sorting, made, status):
    source = Source(list(rows), count, sorting, made, status)
    found = source.listed()
    assert len(found) == len(set(found))
    assert source.always <= set(found) <= source.ever


@given(st.lists(st.one_of(st.none(), seconds), max_size=40), st.integers(1, 6), st.sampled_from(SORTS))
def test_tiles_without_a_moment_are_not_lost(made, count, sorting):
    rows = [Row(number, second) for number, second in enumerate(made)]
    assert sorted(Source(rows, count, sorting).listed()) == list(range(len(rows)))


def listed_in_turns(source, turns):
    """Do what `merge_both_ends` does, with the streams' pages arriving in the given order, without threads."""
    streams = {sort: source.open_pages(sort) for sort in (RISING, FALLING)}
    meeting, found = Meeting(), []
    turns = iter(turns)
    while not meeting.over:
        sort = RISING if meeting.alone or next(turns, True) else FALLING
        page = next(streams[sort], None)
        if page is None:
            break
        found += meeting.take(sort, [Tile.from_json(item) for item in page])
    return [int(tile.id) for tile in found]


@given(
    st.lists(st.one_of(st.none(), seconds), max_size=30),
    st.integers(1, 6),
    st.sampled_from(SORTS),
    st.lists(st.booleans(), max_size=60),
)
def test_in_whatever_order_pages_arrive_nothing_is_lost(made, count, sorting, turns):
    rows = [Row(number, second) for number, second in enumerate(made)]
    found = listed_in_turns(Source(rows, count, sorting), turns)
    assert sorted(found) == list(range(len(rows)))


@given(
    row_lists, st.integers(2, 6), st.sampled_from(SORTS[:3]), changes, st.lists(st.booleans(), max_size=60)
)
def test_in_whatever_order_pages_arrive_changes_lose_and_double_nothing(rows, count, sorting, made, turns):
    source = Source(list(rows), count, sorting, made)
    found = listed_in_turns(source, turns)
    assert len(found) == len(set(found))
    assert source.always <= set(found) <= source.ever


@given(st.integers(0, 300), st.integers(1, 100))
def test_moments_apart_take_hardly_more_pages_than_one_stream(number, count):
    source = Source([Row(n, n) for n in range(number)], count)
    assert sorted(source.listed()) == list(range(number))
    assert len(source.asked) <= number // count + 9  # those that meet, and those read ahead


def test_one_page_is_one_request():
    source = Source([Row(n, n) for n in range(5)], 10)
    assert source.listed() == list(range(5))
    assert source.asked == [RISING]


def test_pages_that_nobody_has_to_wait_for_come_from_one_end():
    source = Source([Row(n, n) for n in range(100)], 5)
    assert sorted(source.listed(soon=ENDLESS)) == list(range(100))
    assert source.asked == [RISING] * 20


def test_a_service_that_does_not_sort_is_read_by_one_stream():
    source = Source([Row(n, n % 5) for n in range(400)], 10, "ignored")
    assert sorted(source.listed()) == list(range(400))
    assert source.asked.count(FALLING) <= 8
    assert source.asked.count(RISING) == 40


def test_nothing_is_concluded_of_tiles_of_one_moment():
    tiles = {name: Tile(name, name, created=parse_time(moment(0))) for name in "abc"}
    meeting = Meeting()
    assert [t.id for t in meeting.take(RISING, [tiles["a"], tiles["b"]])] == ["a", "b"]
    assert meeting.take(FALLING, [tiles["b"], tiles["a"]]) == ()
    assert not meeting.over  # "c" may lie between


def test_they_stop_in_the_middle_of_a_page():
    tiles = [Tile(str(n), str(n), created=parse_time(moment(n))) for n in range(7)]
    meeting = Meeting()
    meeting.take(RISING, tiles[:4])
    assert not meeting.over
    assert [tile.id for tile in meeting.take(FALLING, tiles[:2:-1])] == ["6", "5", "4"]
    assert not meeting.over  # both have reached 3 and nothing is past the other
    meeting.take(FALLING, [tiles[2]])
    assert meeting.over


def broken(sorts_that_break, after, error):
    source = Source([Row(n, n) for n in range(100)], 5)

    def open_pages(sort):
        for number, page in enumerate(source.open_pages(sort)):
            if sort in sorts_that_break and number == after:
                raise error
            yield page

    return lambda: [tile for page in merge_both_ends(open_pages, 5, Feedback(), soon=0.0) for tile in page]


@pytest.mark.parametrize("after", [0, 1, 5, 9])
def test_when_both_streams_break_off_before_they_met_it_is_told(after):
    error = errors.PageCycle("again", hint="the hint")
    with pytest.raises(errors.PageCycle) as caught:
        broken({RISING, FALLING}, after, error)()
    assert caught.value is error


@pytest.mark.parametrize("sort", [RISING, FALLING])
@pytest.mark.parametrize("after", [0, 1, 5, 11, 19])
def test_when_one_breaks_off_the_list_is_whole_or_an_error(sort, after):
    try:
        tiles = broken({sort}, after, errors.PageCycle("again"))()
    except errors.PageCycle:
        return
    assert len(tiles) == 100
    assert (sort, after) != (RISING, 0)


def waiting(release):
    def open_pages(sort):
        yield tuple(Row(n, n).json() for n in range(5))
        release.wait(ENDLESS)
        yield ()

    return open_pages


def test_cancelling_does_not_wait_for_a_slow_page():
    release = threading.Event()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        for _page in merge_both_ends(waiting(release), 100, CancelAfter(3)):
            pass
    took = time.monotonic() - begun
    release.set()
    assert took < SOON


def test_whoever_stops_early_leaves_no_thread_behind():
    before = threading.active_count()
    source = Source([Row(n, n) for n in range(100)], 5)
    pages = merge_both_ends(source.open_pages, 5, Feedback(), soon=0.0)
    next(pages)
    pages.close()
    assert threading.active_count() == before
    assert len(source.asked) < 12


def test_pages_wait_in_a_short_queue():
    source = Source([Row(n, n) for n in range(1000)], 5)
    pages = merge_both_ends(source.open_pages, 5, Feedback(), soon=0.0)
    next(pages)
    time.sleep(0.3)
    assert len(source.asked) <= 8
    pages.close()


# by status


class Moving:
    """A client's listing by status in which tiles go on, or back, between two of them."""

    feedback = Feedback()

    def __init__(self, statuses, moves):
        self.statuses, self.moves = statuses, moves

    def iter_tile_items(self, _collection, *, sort, status, path, count, packed):
        yield tuple(
            {"id": name, "path": name, "status": now, "created": moment(0)}
            for name, now in self.statuses.items()
            if now == str(status)
        )
        self.statuses.update(self.moves.get(str(status), {}))


@pytest.mark.parametrize(
    "moves",
    [
        {},
        {"WAITING": {"a": "QUEUED"}, "QUEUED": {"a": "INGESTING"}, "INGESTING": {"a": "INGESTED"}},
        {"WAITING": {"a": "FAILED"}},
        {"INGESTING": {"d": "WAITING", "e": "QUEUED"}},
        {"WAITING": {"b": "INGESTED", "d": "INGESTING"}, "INGESTED": {"d": "FAILED"}},
    ],
    ids=["still", "on-and-on", "straight-to-the-end", "sent-back", "there-and-back"],
)
def test_by_status_tiles_that_change_it_meanwhile_are_told_once(moves):
    statuses = dict(zip("abcde", ("WAITING", "QUEUED", "INGESTING", "INGESTED", "FAILED")))
    pages = iter_tile_pages_from_both_ends(Moving(statuses, moves), "col-1", by_status=True)
    assert sorted(tile.id for page in pages for tile in page) == list("abcde")


# against servers


def test_filters_and_errors_pass_through_the_client(client, server):
    page = {"data": [{"id": "a", "path": "a", "status": "FAILED"}]}
    server.expect("GET", TILES, json=page)
    tiles = list(iter_tile_pages_from_both_ends(client, "col-1", status="FAILED", path="a", count=7))
    assert [tile.id for page in tiles for tile in page] == ["a"]
    assert server.requests[0].query == {"count": "7", "sort": RISING, "path": "a", "status": "FAILED"}
    server.expect("GET", TILES, status=403, json={"error": {"message": "No.", "status": 403}})
    with pytest.raises(errors.PermissionDenied):
        list(iter_tile_pages_from_both_ends(client, "col-1"))
    with pytest.raises(errors.InvalidRequest):
        list(iter_tile_pages_from_both_ends(client, "col-1", count=101))


def test_the_collector_is_as_it_was_after_a_listing_whole_or_not():
    before = gc.get_threshold()
    source = Source([Row(n, n) for n in range(100)], 5)
    pages, others = (merge_both_ends(source.open_pages, 5, Feedback(), soon=0.0) for _ in range(2))
    next(pages)
    next(others)
    assert gc.get_threshold()[0] > before[0]
    pages.close()
    assert gc.get_threshold()[0] > before[0]
    assert len(list(others)) > 0
    assert gc.get_threshold() == before
