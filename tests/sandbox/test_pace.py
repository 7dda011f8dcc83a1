"""How fast the sandbox answers, and how much: latency, rate limit, and a collection of many tiles."""

from __future__ import annotations

import threading
import time
from collections import Counter
from datetime import datetime

import pytest
import requests
from patience import ENDLESS, SOON, until
from sandbox_client import GRANT, Caller
from sentinelhub_byoc.sandbox.many import add_many
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.sandbox.store import Store

MANY = 1_150
LATENCY = 0.6


@pytest.fixture
def slow(bucket):
    with Sandbox(bucket.parent, latency=LATENCY) as running:
        yield running


def test_latency_is_on_the_way_of_every_request_to_the_api(slow):
    slow.latency = ENDLESS
    began = time.monotonic()
    caller = Caller(slow)
    assert time.monotonic() - began < SOON, "tokens are given out by another service"
    slow.latency = LATENCY
    for method, route, status in (("GET", "/collections", 200), ("DELETE", f"/collections/{'0' * 36}", 404)):
        began = time.monotonic()
        assert caller.call(method, route).status_code == status
        assert time.monotonic() - began >= LATENCY


def test_requests_are_on_their_way_side_by_side(slow):
    """Effects come in the middle of the latency, answers at its end: all effects are there before the first answer."""
    slow.latency, watcher = 6.0, slow.store.collections
    callers, answered = [Caller(slow) for _ in range(8)], []

    def create(number):
        callers[number].create_collection(name=f"Test {number}")
        answered.append(number)

    threads = [threading.Thread(target=create, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    until(lambda: all(watcher.named(f"Test {number}", "samples") for number in range(8)))
    assert answered == []
    for thread in threads:
        thread.join()
    assert len(answered) == 8


def test_an_effect_comes_in_the_middle_of_the_latency(slow):
    caller, watcher = Caller(slow), slow.store.collections
    thread = threading.Thread(target=caller.create_collection)
    slow.latency = 4.0
    began = time.monotonic()
    thread.start()
    until(lambda: watcher.named("Test", "samples"), "the effect")
    assert thread.is_alive(), "the answer is still on its way"
    assert time.monotonic() - began >= 2.0
    thread.join()
    assert time.monotonic() - began >= 4.0


def test_the_rate_limit_lets_a_minutes_requests_through_and_then_says_when(bucket):
    with Sandbox(bucket.parent, rate=60) as sandbox:
        caller = Caller(sandbox)
        statuses = []

        def refused():
            answer = caller.session.get(f"{caller.url}/collections", timeout=60)
            statuses.append(answer.status_code)
            return [answer] if answer.status_code == 429 else []  # a refusal itself is false

        (refusal,) = until(refused, "a refusal")
        assert statuses[:60] == [200] * 60
        assert set(statuses[60:-1]) <= {200}, "what a slow machine has waited for meanwhile"
        said = refusal.json()
        assert (said["status"], said["reason"], said["code"]) == (
            429,
            "Too Many Requests",
            "RATE_LIMIT_EXCEEDED",
        )
        assert said["message"]
        milliseconds = int(refusal.headers["Retry-After"])
        assert 1 <= milliseconds <= 1000
        time.sleep(milliseconds / 1000)
        assert caller.session.get(f"{caller.url}/collections", timeout=60).status_code == 200
        assert requests.post(sandbox.token_url, data=GRANT, timeout=60).status_code == 200


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    with Sandbox(tmp_path_factory.mktemp("many"), tiles=MANY) as sandbox:
        caller = Caller(sandbox)
        yield sandbox, caller, caller.tiles(sandbox.many["id"])


def test_many_tiles_are_there_each_once_in_the_order_of_their_creation(many):
    sandbox, _, tiles = many
    assert sandbox.many["name"] == f"{MANY} tiles"
    assert len({tile["id"] for tile in tiles}) == len({tile["path"] for tile in tiles}) == MANY
    created = [datetime.fromisoformat(tile["created"].replace("Z", "+00:00")) for tile in tiles]
    assert created == sorted(created)
    shared = Counter(created)
    assert len(shared) > MANY / 4
    assert max(shared.values()) > 1


def test_many_tiles_look_like_tiles(many):
    _, _, tiles = many
    crs = Counter(tile["coverGeometry"]["crs"]["properties"]["name"] for tile in tiles)
    assert len(crs) == 2
    assert {len(tile["coverGeometry"]["coordinates"][0][0]) for tile in tiles} == {25}
    statuses = Counter(tile["status"] for tile in tiles)
    assert set(statuses) == {"WAITING", "QUEUED", "INGESTING", "INGESTED", "FAILED"}
    assert statuses["INGESTED"] > 0.85 * MANY
    for tile in tiles:
        assert ("tileGeometry" in tile) == (tile["status"] == "INGESTED")
        assert (tile.get("additionalData") or {}).get("failedIngestionCause", "") or tile[
            "status"
        ] != "FAILED"


def test_the_collection_of_many_tiles_knows_their_extent(many):
    sandbox, caller, _ = many
    extra = caller.collection(sandbox.many["id"])["additionalData"]
    assert extra["hasSensingTimes"] == "YES"
    west, south = extra["extent"]["coordinates"][0][0]
    assert (round(west), round(south)) == (7, 41)


def test_statuses_that_have_not_ended_stay(many):
    sandbox, caller, _ = many
    time.sleep(0.8)  # four steps of an ingestion
    assert len(caller.tiles(sandbox.many["id"], status="WAITING")) == 2


def test_a_restart_finds_the_many_tiles_again(tmp_path):
    with Sandbox(tmp_path, tiles=30) as sandbox:
        first = sandbox.many["id"]
    with Sandbox(tmp_path, tiles=30) as sandbox:
        caller = Caller(sandbox)
        assert sandbox.many["id"] == first
        assert len(caller.tiles(first)) == 30
        assert len(caller.data("GET", "/collections")) == 1
    with Sandbox(tmp_path, tiles=31) as sandbox:
        assert len(Caller(sandbox).tiles(sandbox.many["id"])) == 31


def test_the_seed_decides_what_the_many_tiles_are(tmp_path):
    def documents(seed, run):
        store = Store(tmp_path / f"{seed}-{run}")
        collection = add_many(store, 50, seed)
        rows = [dict(row.document, id="") for row in store.tiles.ingested(collection["id"])]
        store.close()
        return rows

    assert documents(1, 1) == documents(1, 2) != documents(2, 1)
