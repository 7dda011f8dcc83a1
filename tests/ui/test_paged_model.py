"""Listings that come page by page: every row once, in order, and never those of another listing."""

from __future__ import annotations

import threading
import time

import pytest
from clicks import column_texts, wait_until
from patience import ENDLESS, LONG, SOON
from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester
from sentinelhub_byoc.byoc.errors import NetworkError
from sentinelhub_byoc.byoc.models import Collection, Tile, TileStatus
from sentinelhub_byoc.ui.collections_model import CollectionsModel
from sentinelhub_byoc.ui.paged_model import PagedModel, PageReader, runs
from sentinelhub_byoc.ui.tiles_model import TilesModel
from sentinelhub_byoc.ui.work import Work

ROOT = QModelIndex()


class Words(PagedModel):
    """One column of words."""

    def titles(self):
        return ("Word",)

    def cell(self, row, column, role):
        return row if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def work(qgis_app):
    made = Work()
    yield made
    made.close()


@pytest.fixture
def model(work):
    return Words(work, "Reading words")


def reader_of(*pages):
    """Give a reader of pages; an exception among them is raised in its place."""

    def open_pages(_feedback):
        for page in pages:
            if isinstance(page, Exception):
                raise page
            yield page

    return PageReader(open_pages)


def read_all(model):
    while not model.complete and model.failure is None:
        model.fetchMore(ROOT)
        wait_until(lambda: not model.loading, "a page")


def test_all_pages_arrive_in_order(model):
    model.open(reader_of(["a", "b"], ["c"], [], ["d"]))
    read_all(model)
    assert column_texts(model, 0) == ["a", "b", "c", "d"]
    assert not model.canFetchMore(ROOT)


def test_a_short_page_is_read_past_unasked_to_know_whether_it_is_the_last(model):
    model.full_page = 2
    model.open(reader_of(["a", "b"], ["c"]))
    wait_until(lambda: not model.loading, "the first page")
    assert not model.complete
    model.fetchMore(ROOT)
    wait_until(lambda: model.complete, "the end, without another word")
    assert column_texts(model, 0) == ["a", "b", "c"]


def test_the_model_keeps_qts_rules_while_listings_come_and_go(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for pages in ([["a", "b"], ["c"]], [], [["d"], NetworkError("gone")]):
        model.open(reader_of(*pages))
        read_all(model)
    model.replace(str.lower, ["D"])
    assert column_texts(tester.model(), 0) == ["D"]


def test_one_page_is_read_without_being_asked_and_the_next_one_is_not(model):
    model.open(reader_of(["a"], ["b"]))
    wait_until(lambda: model.rowCount() == 1, "the first page")
    assert model.canFetchMore(ROOT)
    assert not model.complete


def test_an_empty_page_does_not_end_the_reading(model):
    model.open(reader_of([], [], ["a"]))
    wait_until(lambda: model.rowCount() == 1, "the first row")


def test_an_empty_listing_is_complete_without_being_asked(model):
    model.open(reader_of([]))
    wait_until(lambda: model.complete, "the end")


def test_two_requests_at_once_read_one_page(model):
    model.open(reader_of(["a"], ["b"], ["c"]))
    model.fetchMore(ROOT)
    model.fetchMore(ROOT)
    wait_until(lambda: not model.loading, "the page")
    assert column_texts(model, 0) == ["a"]


def test_a_late_page_of_another_listing_is_dropped(model):
    gate = threading.Event()

    def slow(_feedback):
        gate.wait(LONG)
        yield ["late"]

    model.open(PageReader(slow))
    model.open(reader_of(["new"]))
    wait_until(lambda: model.rowCount() == 1, "the new listing")
    gate.set()
    wait_until(lambda: not model._work.titles(), "the late answer")
    read_all(model)
    assert column_texts(model, 0) == ["new"]


def test_a_late_failure_of_another_listing_is_dropped(model):
    gate = threading.Event()

    def slow(_feedback):
        gate.wait(LONG)
        raise NetworkError("late")
        yield []

    failures = []
    model.failed.connect(failures.append)
    model.open(PageReader(slow))
    model.open(reader_of(["new"]))
    gate.set()
    wait_until(lambda: not model._work.titles(), "the late failure")
    assert failures == []
    assert model.failure is None


def test_a_listing_that_breaks_off_is_not_complete_and_reads_no_further(model):
    failures = []
    model.failed.connect(failures.append)
    model.open(reader_of(["a"], NetworkError("gone"), ["b"]))
    read_all(model)
    assert column_texts(model, 0) == ["a"]
    assert [error.message for error in failures] == ["gone"]
    assert not model.complete
    assert not model.canFetchMore(ROOT)


def test_opening_again_after_a_failure_starts_anew(model):
    model.open(reader_of(NetworkError("gone")))
    read_all(model)
    model.open(reader_of(["a"]))
    read_all(model)
    assert column_texts(model, 0) == ["a"]
    assert model.complete


def test_cancelling_stops_the_reading_of_any_page(model):
    started = threading.Event()

    def endless(feedback):
        yield ["a"]
        started.set()
        feedback.wait(ENDLESS)
        yield ["b"]

    model.open(PageReader(endless))
    wait_until(lambda: model.rowCount() == 1, "the first page")
    model.fetchMore(ROOT)
    wait_until(started.is_set, "the second page's request")
    model._work.cancel_shown()
    wait_until(lambda: not model.loading, "the end", seconds=SOON)
    assert column_texts(model, 0) == ["a"]
    assert not model.complete


def test_no_listing_is_complete_and_empty(model):
    model.open(reader_of(["a"]))
    read_all(model)
    model.open(None)
    assert model.rowCount() == 0
    assert model.complete


def test_closed_work_calls_nobody_back(model):
    gate = threading.Event()

    def slow(_feedback):
        gate.wait(LONG)
        yield ["late"]

    model.open(PageReader(slow))
    model._work.close()
    gate.set()
    other = Work()
    done = []
    other.start("another task", lambda _feedback: 1, on_done=done.append, on_error=done.append)
    wait_until(lambda: done, "a task that began later")
    assert model.rowCount() == 0


def test_work_passes_over_a_receiver_that_was_deleted(work):
    from qgis.PyQt import sip

    class Receiver(QObject):
        def take(self, value):
            raise AssertionError

    receiver = Receiver()
    gate = threading.Event()
    work.start("x", lambda _feedback: gate.wait(LONG), on_done=receiver.take, on_error=receiver.take)
    sip.delete(receiver)
    gate.set()
    wait_until(lambda: not work.titles(), "the end of the task")


# what the two listings of the dock show
def test_a_collection_without_a_name_shows_its_id(work):
    model = CollectionsModel(work)
    model.open(reader_of([Collection("1-2", "", "bucket"), Collection("3-4", "Name", "bucket")]))
    read_all(model)
    assert column_texts(model, CollectionsModel.NAME) == ["1-2", "Name"]


def test_texts_of_the_service_are_escaped_in_tips(work):
    model = TilesModel(work)
    tile = Tile(
        "1",
        "a<b",
        TileStatus.FAILED,
        additional_data={"failedIngestionCause": "<img src=x>", "warnings": "a\nb"},
    )
    model.open(reader_of([tile]))
    read_all(model)
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt;" in tip
    assert "a<br>b" in tip
    assert "<img" not in tip


@pytest.mark.parametrize("status", [*TileStatus, "BRAND_NEW", None], ids=str)
def test_every_status_has_a_word_and_a_picture(work, status):
    model = TilesModel(work)
    model.open(reader_of([Tile("1", "a", status)]))
    read_all(model)
    cell = model.index(0, TilesModel.STATUS)
    assert cell.data()
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_newer_states_take_their_rows(work):
    model = TilesModel(work)
    model.open(reader_of([Tile(str(n), f"p{n}", TileStatus.WAITING) for n in range(3)]))
    read_all(model)
    changed = []
    model.dataChanged.connect(lambda first, last, *_: changed.append((first.row(), last.row())))
    model.update_tiles([Tile("1", "p1", TileStatus.INGESTED), Tile("9", "p9", TileStatus.FAILED)])
    assert [str(tile.status) for tile in model.rows()] == ["WAITING", "INGESTED", "WAITING"]
    assert changed == [(1, 1)]
    assert model.unfinished() == ["0", "2"]


def test_rows_that_are_no_more_go_and_the_others_stay_in_order(model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.open(reader_of(list("abcdefg")))
    read_all(model)
    removed = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.remove(str.lower, {"a", "c", "d", "g", "unknown"})
    assert column_texts(model, 0) == ["b", "e", "f"]
    assert removed == [(6, 6), (2, 3), (0, 0)]


def test_a_tile_is_found_by_its_id_wherever_its_row_has_gone(work):
    model = TilesModel(work)
    model.open(reader_of([Tile(str(n), f"p{n}", TileStatus.WAITING) for n in range(4)], [Tile("9", "p9")]))
    read_all(model)
    assert [model.place(one) for one in ("0", "9", "unknown")] == [0, 4, None]
    model.remove_tiles({"0", "2"})
    assert [model.place(one) for one in ("0", "1", "9")] == [None, 0, 2]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([], []), ([3], [(3, 3)]), ([0, 1, 2], [(0, 2)]), ([0, 2, 3, 7], [(0, 0), (2, 3), (7, 7)])],
    ids=str,
)
def test_neighbours_make_runs(numbers, expected):
    assert list(runs(numbers)) == expected


def test_a_table_behind_a_filter_keeps_qts_rules_while_rows_come_change_and_go(work):
    model, shown = TilesModel(work), QSortFilterProxyModel()
    shown.setSourceModel(model)
    shown.setFilterKeyColumn(TilesModel.PATH)
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    shown.setFilterFixedString("p1")
    model.open(
        reader_of([Tile(str(n), f"p{n}", TileStatus.WAITING) for n in range(20)], [Tile("100", "p100")])
    )
    while shown.canFetchMore(ROOT):
        shown.fetchMore(ROOT)
        wait_until(lambda: not model.loading, "a page")
    wait_until(lambda: model.complete, "the end")
    assert column_texts(shown, 1) == ["p1", *(f"p{n}" for n in range(10, 20)), "p100"]
    model.update_tiles([Tile("11", "p11", TileStatus.INGESTED)])
    model.remove_tiles({"1", "19", "2"})
    assert shown.rowCount() == 10
    shown.setFilterFixedString("")
    assert shown.rowCount() == 18


def test_ten_thousand_newer_states_are_taken_at_one_go(work):
    model = TilesModel(work)
    model.open(reader_of([Tile(str(n), f"p{n}", TileStatus.WAITING) for n in range(10_000)]))
    wait_until(lambda: model.rowCount() == 10_000, "the rows")
    newer = [Tile(str(n), f"p{n}", TileStatus.INGESTED) for n in reversed(range(10_000))]
    changed = []
    model.dataChanged.connect(lambda first, last, *_: changed.append((first.row(), last.row())))
    start = time.process_time()
    model.update_tiles(newer)
    assert time.process_time() - start < 1, "a search for each of them would take half a minute"
    assert changed == [(0, 9_999)]
    assert model.unfinished() == []
