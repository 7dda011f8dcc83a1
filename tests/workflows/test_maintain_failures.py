"""What the sandbox does not do: answers that get lost, limits, connections that are gone, and cancelling."""

from __future__ import annotations

import threading
import time

import pytest
from maintained import OTHER, Stoppable, outcomes
from patience import ENDLESS, SOON, until
from scripted_server import Answer
from sentinelhub_byoc.workflows.crew import AT_ONCE
from sentinelhub_byoc.workflows.maintain import (
    TileChange,
    delete_tiles,
    reingest_tiles,
    update_tiles,
)
from tile_values import tile

COLLECTION = "/api/v1/byoc/collections/c"
TILE = f"{COLLECTION}/tiles/t1"


def begin(scripted):
    scripted.expect("GET", COLLECTION, json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}})


def plain_tiles(count: int = 3):
    return [tile(f"t{n}") for n in range(1, count + 1)]


def test_cancel_does_not_wait_for_a_service_that_does_not_answer(scripted, scripted_client):
    begin(scripted)
    feedback = Stoppable()
    for n in range(1, AT_ONCE + 2):
        scripted.whenever("POST", f"{COLLECTION}/tiles/t{n}/reingest", Answer(204, delay=ENDLESS))
    began = []

    def stop():
        until(lambda: len(scripted.requests) == 1 + AT_ONCE, "requests under way")
        began.append(time.monotonic())
        feedback.stop.set()

    threading.Thread(target=stop).start()
    results = reingest_tiles(scripted_client, "c", plain_tiles(AT_ONCE + 1), feedback=feedback)
    assert time.monotonic() - began[0] < SOON
    assert outcomes(results) == ["cancelled"] * (AT_ONCE + 1)
    assert ["under way" in result.message for result in results] == [True] * AT_ONCE + [False]


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        pytest.param(204, {"close": True}, id="hung-up"),
        pytest.param(502, {"body": "<html>Bad gateway</html>"}, id="gateway"),
    ],
)
def test_a_lost_answer_is_cleared_up_by_looking(scripted, scripted_client, status, answer):
    (tile,) = plain_tiles(1)
    begin(scripted)
    scripted.expect("DELETE", TILE, status, **answer)
    scripted.expect("GET", TILE, 404, json={"error": {"status": 404, "message": "Tile not found."}})
    (deleted,) = delete_tiles(scripted_client, "c", [tile], at_once=1)
    begin(scripted)
    scripted.expect("PUT", TILE, status, **answer)
    changed = {**tile.to_json(), "sensingTime": None, "coverGeometry": OTHER}
    scripted.expect("GET", TILE, json={"data": changed})
    change = TileChange(tile, sensing_time=None, cover_geometry=OTHER)
    (updated,) = update_tiles(scripted_client, "c", [change], at_once=1)
    assert outcomes([deleted, updated]) == ["deleted", "updated"]
    assert "lost, but the tile is gone" in deleted.message
    assert "lost, but the tile is changed" in updated.message


def test_a_lost_answer_that_did_nothing_is_a_failure_and_the_next_goes_on(scripted, scripted_client):
    first, second = plain_tiles(2)
    begin(scripted)
    scripted.expect("DELETE", TILE, 500, json={"error": {"status": 500, "message": "Oops"}})
    scripted.expect("GET", TILE, json={"data": first.to_json()})
    scripted.expect("DELETE", f"{COLLECTION}/tiles/t2", 204)
    results = delete_tiles(scripted_client, "c", [first, second], at_once=1)
    assert outcomes(results) == ["failed", "deleted"]
    assert "Oops" in results[0].message


def test_a_connection_that_is_gone_ends_it(scripted, scripted_client):
    begin(scripted)
    scripted.expect("POST", f"{TILE}/reingest", close=True)
    scripted.expect("GET", TILE, close=True)
    results = reingest_tiles(scripted_client, "c", plain_tiles(3), at_once=1)
    assert outcomes(results) == ["failed"] * 3
    assert "not known whether the change was made" in results[0].message
    assert "It was not tried." in results[1].message


def test_refused_credentials_end_it(scripted, scripted_client):
    begin(scripted)
    for _ in range(2):  # the token is renewed once
        scripted.expect("DELETE", TILE, 401, json={"code": 401, "description": "Token expired"})
    results = delete_tiles(scripted_client, "c", plain_tiles(3), at_once=1)
    assert outcomes(results) == ["failed"] * 3


def test_a_rate_limit_is_waited_for_by_each_of_several(scripted, patient_client):
    begin(scripted)
    limited: dict[str, float] = {}
    early: list[str] = []

    def answer(request):
        now = time.monotonic()
        first = limited.setdefault(request.path, now)
        if first == now:
            return Answer(429, json={"status": 429, "message": "Slow down"}, headers={"Retry-After": "300"})
        if now - first < 0.3:
            early.append(request.path)
        return Answer(204)

    for n in range(1, 9):
        scripted.whenever("POST", f"{COLLECTION}/tiles/t{n}/reingest", answer)
    results = reingest_tiles(patient_client, "c", plain_tiles(8))
    assert outcomes(results) == ["reingested"] * 8
    assert early == []
    assert len(scripted.requests) == 1 + 8 * 2, "each was refused once, and no more"
