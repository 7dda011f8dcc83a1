"""Requests from a few threads, and many tiles through them: at once, in order, to the last one, and stopped at once."""

from __future__ import annotations

import threading
import time
from collections import Counter

import pytest
from maintained import Stoppable
from patience import ENDLESS, LONG, SOON
from scripted_server import Answer
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.errors import AuthenticationError, NetworkError, NotFound
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.feedback import Cancelled, Feedback, Gentle
from sentinelhub_byoc.workflows import crew as crew_module
from sentinelhub_byoc.workflows.crew import AT_ONCE, Crew
from sentinelhub_byoc.workflows.lookup import ask_each, find_paths
from sentinelhub_byoc.workflows.register import Outcome, TileSource, register_tiles

COLLECTION = "/api/v1/byoc/collections/c"
TILES = f"{COLLECTION}/tiles"
SOURCES = [TileSource(f"{number:03}.tif") for number in range(5 * AT_ONCE)]


# The crew itself


@pytest.mark.parametrize("at_once", [1, 3])
def test_every_end_is_taken_once_on_the_calling_thread(at_once):
    taken, threads = [], set()

    def take(place, found):
        threads.add(threading.current_thread())
        taken.append((place, found if isinstance(found, int) else type(found)))

    with Crew(take, Feedback(), at_once) as crew:
        for place in range(20):
            crew.send(place, lambda place=place: 10 // (place - 7))
        crew.finish()
        assert crew.under_way == frozenset()
    assert threads == {threading.current_thread()}
    assert sorted(place for place, _ in taken) == list(range(20))
    assert dict(taken)[7] is ZeroDivisionError
    assert dict(taken)[9] == 5


def test_no_more_are_under_way_than_there_is_room():
    lock, three, now, most, ended = threading.Lock(), threading.Barrier(3), 0, 0, []

    def job() -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        three.wait(LONG)  # as many as there is room for come here together, or it breaks
        with lock:
            now -= 1

    with Crew(lambda _, found: ended.append(found), Feedback(), 3) as crew:
        for place in range(12):
            crew.send(place, job)
        crew.finish()
    assert ended == [None] * 12
    assert most == 3


def test_after_a_cancel_what_ends_soon_is_taken_and_the_rest_is_known(monkeypatch):
    assert crew_module.GRACE + crew_module.LOOK_INTERVAL < 1.0
    monkeypatch.setattr(crew_module, "GRACE", 3.0)  # a machine may be slow
    feedback, taken, leave = Stoppable(), [], threading.Event()
    with Crew(lambda place, _: taken.append(place), feedback, 3) as crew:
        crew.send(0, lambda: time.sleep(0.3))
        crew.send(1, lambda: leave.wait(ENDLESS))
        feedback.stop.set()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            crew.send(2, lambda: None)
        crew.finish_soon()
        assert time.monotonic() - began < SOON
        assert taken == [0]
        assert crew.under_way == {1}
        leave.set()


# Many tiles


@pytest.fixture
def begun(scripted):
    """A service with an empty collection."""
    scripted.whenever("GET", COLLECTION, Answer(json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}}))
    scripted.whenever("GET", TILES, Answer(json={"data": [], "links": {}}))
    return scripted


def created(request) -> Answer:
    path = request.json["path"]
    return Answer(201, json={"data": {"id": f"id-{path}", "path": path, "status": "WAITING"}})


def test_round_trips_are_made_at_once_and_results_come_in_the_order_given(begun, scripted_client):
    lock, all_there, under_way, most = threading.Lock(), threading.Barrier(AT_ONCE), 0, 0

    def answer(request):
        """Answer the first ones when so many have come."""
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        if request.json["path"] < f"{AT_ONCE:03}":
            all_there.wait(LONG)
        with lock:
            under_way -= 1
        return created(request)

    begun.whenever("POST", TILES, answer)
    heard, threads = [], set()

    def hear(result):
        heard.append(result.source.path)
        threads.add(threading.current_thread())

    results = register_tiles(scripted_client, "c", SOURCES, on_result=hear)
    assert [result.source for result in results] == SOURCES
    assert [result.tile.id for result in results] == [f"id-{source.path}" for source in SOURCES]
    assert sorted(heard) == [source.path for source in SOURCES]
    assert threads == {threading.current_thread()}
    assert most == AT_ONCE


@pytest.mark.parametrize("status", [401, 403])
def test_refused_credentials_end_it_for_all_that_was_not_tried(begun, scripted_client, status):
    refused = Answer(status, json={"error": {"status": status, "message": "No."}})
    begun.whenever(
        "POST", TILES, lambda request: created(request) if request.json["path"] < "010" else refused
    )
    results = register_tiles(scripted_client, "c", SOURCES)
    outcomes = Counter(result.outcome for result in results)
    assert outcomes == {Outcome.CREATED: 10, Outcome.FAILED: len(SOURCES) - 10}
    tried = [result for result in results[10:] if "It was not tried." not in result.message]
    assert 0 < len(tried) <= AT_ONCE
    assert all(result.error.status == status for result in results[10:])


def test_a_connection_that_is_gone_ends_it_for_all_that_was_not_tried(begun, scripted_client):
    gone = threading.Event()

    def post(request):
        if request.json["path"] >= "010":
            gone.set()
        return Answer(close=True) if gone.is_set() else created(request)

    def listing(_):
        return Answer(close=True) if gone.is_set() else Answer(json={"data": [], "links": {}})

    begun.whenever("POST", TILES, post)
    begun.whenever("GET", TILES, listing)
    results = register_tiles(scripted_client, "c", SOURCES)
    failed = [result for result in results if result.outcome is Outcome.FAILED]
    assert len(failed) >= len(SOURCES) - 10
    assert all(isinstance(result.error, NetworkError) for result in failed)
    tried = [result for result in failed if "It was not tried." not in result.message]
    assert 0 < len(tried) <= AT_ONCE
    assert all("not known whether the change was made" in result.message for result in tried)


def test_cancel_within_a_second_also_while_the_service_asks_to_wait(begun, scripted_client):
    asked = threading.Event()

    def post(request):
        if request.json["path"] < "003":
            return created(request)
        asked.set()
        return Answer(429, json={"status": 429, "message": "Slow down"}, headers={"Retry-After": "100000"})

    begun.whenever("POST", TILES, post)
    feedback, stopped = Stoppable(), []

    def stop():
        asked.wait(LONG)
        time.sleep(0.3)
        stopped.append(time.monotonic())
        feedback.stop.set()

    threading.Thread(target=stop).start()
    client = ByocClient(
        scripted_client.session,
        scripted_client.deployment,
        feedback=Gentle(feedback),
        retry=RetryPolicy(),
    )
    results = register_tiles(client, "c", SOURCES, feedback=feedback)
    assert time.monotonic() - stopped[0] < SOON
    outcomes = Counter(result.outcome for result in results)
    assert outcomes[Outcome.CREATED] == 3
    assert sum(outcomes.values()) == len(SOURCES)


# Looking tiles up


def test_a_dry_run_looks_at_all_paths_in_few_requests(client, collection):
    for number in range(0, 150, 10):
        client.create_tile(collection, TileDraft(f"{number:03}.tif"))
    sources = [TileSource(f"{number:03}.tif") for number in range(150)]
    answers = []
    client.session.hooks["response"].append(lambda answer, **_: answers.append(answer))
    results = register_tiles(client, collection.id, sources, dry_run=True)
    assert Counter(result.outcome.value for result in results) == {"exists": 15, "planned": 135}
    assert len(answers) == 2


def test_paths_that_are_not_among_the_newest_are_asked_for(client, collection):
    for number in range(250):
        client.create_tile(collection, TileDraft(f"{number:03}"))
    wanted = {f"{number:03}" for number in range(0, 30, 3)}
    found = find_paths(client, collection.id, wanted | {"none"}, Feedback())
    assert {path: tile.path for path, tile in found.items()} == {path: path for path in wanted}


def test_an_error_is_what_came_of_its_own_question(client, collection):
    tile = client.create_tile(collection, TileDraft("a"))
    other = "2f7b9f5c-0000-4000-8000-000000000000"
    answers = dict(ask_each(lambda one: client.get_tile(collection, one), [tile.id, other], Feedback()))
    assert answers[tile.id].path == "a"
    assert isinstance(answers[other], NotFound)


def test_a_client_that_is_refused_is_told_by_each_question(scripted, scripted_client):
    scripted.whenever("GET", f"{TILES}/t", Answer(401, json={"code": 401}))
    answers = dict(ask_each(lambda one: scripted_client.get_tile("c", one), ["t"], Feedback()))
    assert isinstance(answers["t"], AuthenticationError)
