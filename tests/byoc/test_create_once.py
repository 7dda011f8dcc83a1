"""Each change is made once, whatever becomes of its answer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest
from losing_adapter import LosingAdapter, every
from patience import ENDLESS, NEVER_LATE
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.create_once import difference
from sentinelhub_byoc.byoc.models import CollectionDraft, Tile, TileDraft, parse_time
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.sandbox.server import Sandbox

API = "/api/v1/byoc"
COLLECTIONS = f"{API}/collections"
C = f"{COLLECTIONS}/c"
TILES = f"{C}/tiles"
PATH = "scenes/a/(BAND).tif"
DRAFT = TileDraft(PATH, parse_time("2020-06-01T10:00:00Z"))
TILE = {"id": "t", "path": PATH, "status": "WAITING", "sensingTime": "2020-06-01T10:00:00Z"}

LOST = [
    pytest.param({"close": True}, id="hung up"),
    pytest.param({"reset": True}, id="reset"),
    pytest.param({"status": 201, "json": {"data": TILE}, "truncate": True}, id="cut short"),
    pytest.param({"status": 201, "body": '{"data": {"id"'}, id="cut by a proxy"),
    pytest.param({"status": 201, "body": "fine, thanks"}, id="no JSON"),
    pytest.param({"status": 201, "body": ""}, id="empty"),
    pytest.param({"status": 201, "json": {"data": []}}, id="another shape"),
    pytest.param({"status": 201, "json": {"data": TILE}, "delay": ENDLESS}, id="too late"),
    pytest.param({"status": 500, "json": {"error": {"message": "Oops"}}}, id="500"),
    pytest.param({"status": 502, "body": "<html>Bad gateway</html>"}, id="502"),
    pytest.param({"status": 503}, id="503"),
    pytest.param({"status": 504}, id="504"),
]


@pytest.fixture
def client(session, deployment, request) -> ByocClient:
    """Wait long for every answer, unless one is to come too late."""
    lost = getattr(request.node, "callspec", None)
    late = lost is not None and "delay" in (lost.params.get("lost") or {})
    timeout = (30, 1.5) if late else NEVER_LATE
    return ByocClient(session, deployment, timeout=timeout, retry=RetryPolicy(attempts=4, first_wait=0.01))


def listed(*items) -> Answer:
    return Answer(json={"data": list(items), "links": {}})


def posts(server) -> int:
    return sum(request.method == "POST" for request in server.requests)


# Tiles


@pytest.mark.parametrize("lost", LOST)
def test_a_tile_whose_answer_was_lost_is_found_and_not_sent_again(client, server, lost):
    server.expect("POST", TILES, **lost)
    server.expect("GET", TILES, json=listed(TILE).json)
    assert client.create_tile("c", DRAFT) == Tile.from_json(TILE)
    assert server.requests[1].query["path"] == PATH
    assert posts(server) == 1


@pytest.mark.parametrize("lost", [LOST[0], LOST[2], LOST[-1]])
def test_a_tile_that_is_not_there_is_sent_again(client, server, lost):
    for _ in range(2):
        server.expect("POST", TILES, **lost)
        server.expect("GET", TILES, json=listed().json)
    server.expect("POST", TILES, 201, json={"data": TILE})
    assert client.create_tile("c", DRAFT).id == "t"
    assert server.requests[0].body == server.requests[4].body


def test_a_conflict_with_oneself_is_a_success(client, server):
    """The first request was so slow that we looked too early: it took effect before the second."""
    server.expect("POST", TILES, close=True)
    server.expect("GET", TILES, json=listed().json)
    server.expect("POST", TILES, 409, json={"error": {"message": "Path taken"}})
    server.expect("GET", TILES, json=listed(TILE).json)
    assert client.create_tile("c", DRAFT).id == "t"


def test_a_conflict_with_another_tile_says_what_differs(client, server):
    server.expect("POST", TILES, close=True)
    server.expect("GET", TILES, json=listed({**TILE, "sensingTime": "2021-06-01T10:00:00Z"}).json)
    with pytest.raises(errors.Conflict, match="sensing time is 2021-06-01T10:00:00Z, not 2020") as caught:
        client.create_tile("c", DRAFT)
    assert PATH in caught.value.message
    assert "another path" in caught.value.hint
    assert posts(server) == 1


def test_a_conflict_at_the_first_attempt_stays_one(client, server):
    server.expect("POST", TILES, 409, json={"error": {"message": "Path taken"}})
    with pytest.raises(errors.Conflict, match="Path taken"):
        client.create_tile("c", DRAFT)
    assert len(server.requests) == 1


def test_a_conflict_after_a_refusal_stays_one(client, server):
    """A rate limit has not done anything: whoever has the path now is somebody else."""
    server.expect("POST", TILES, 429, headers={"Retry-After": "1"})
    server.expect("POST", TILES, 409)
    with pytest.raises(errors.Conflict):
        client.create_tile("c", DRAFT)


def test_a_look_that_fails_leaves_the_first_error_and_its_doubt(client, server):
    server.expect("POST", TILES, 502, body="<title>Bad Gateway</title>")
    server.whenever("GET", TILES, Answer(503))
    with pytest.raises(errors.ServerError, match="Bad Gateway") as caught:
        client.create_tile("c", DRAFT)
    assert "not known whether the change was made" in caught.value.hint
    assert posts(server) == 1


def test_a_last_attempt_is_looked_after_too(client, server):
    server.whenever("POST", TILES, Answer(close=True))
    answers = iter([listed(), listed(), listed(), listed(TILE)])
    server.whenever("GET", TILES, lambda _: next(answers))
    assert client.create_tile("c", DRAFT).id == "t"
    assert posts(server) == 4


def test_a_folder_is_found_under_the_name_that_the_service_gives_it(client, server):
    others = [
        {"id": "x", "path": "scenes/ab/(BAND).tiff"},
        {"id": "y", "path": "scenes/a/deeper/(BAND).tiff"},
        {"id": "t", "path": "scenes/a/(BAND).tiff", "status": "INGESTED"},
    ]
    server.expect("POST", TILES, close=True)
    server.expect("GET", TILES, json=listed().json)
    server.expect("GET", TILES, json=listed(*others).json)
    assert client.create_tile("c", TileDraft("scenes/a")).id == "t"
    assert server.requests[2].query["sort"] == "created:desc"


def test_a_folder_is_not_looked_for_among_what_is_older(client, server):
    old = {"id": "t", "path": "elsewhere/(BAND).tiff", "created": "2001-01-01T00:00:00Z"}
    server.expect("POST", TILES, close=True)
    server.expect("GET", TILES, json=listed().json)
    server.expect("GET", TILES, json={"data": [old], "links": {"next": "?viewtoken=1"}})
    server.expect("POST", TILES, 201, json={"data": {"id": "new", "path": "scenes/a"}})
    assert client.create_tile("c", TileDraft("scenes/a")).id == "new"


def utm(points, code=32633):
    ring = [[500000 + 10 * x, 5000000 + 10 * y] for x, y in points]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{code}"}}
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]], "crs": crs}


SQUARE = [(0, 0), (9, 0), (9, 9), (0, 9)]


@pytest.mark.parametrize(
    ("cover", "word"),
    [
        pytest.param(utm(SQUARE), "", id="the same"),
        pytest.param(utm([*SQUARE[2:], *SQUARE[:2]]), "", id="from another corner"),
        pytest.param(utm(SQUARE[::-1]), "", id="the other way round"),
        pytest.param(utm([(x + 1e-7, y) for x, y in SQUARE]), "", id="rounded"),
        pytest.param(
            {**utm(SQUARE), "type": "MultiPolygon", "coordinates": [utm(SQUARE)["coordinates"]]},
            "",
            id="as a MultiPolygon",
        ),
        pytest.param(utm([(0, 0), (9, 0), (9, 8), (0, 9)]), "another cover geometry", id="another"),
        pytest.param(utm(SQUARE[:3]), "another cover geometry", id="a part"),
        pytest.param(utm([(0, 0), (4, 0), *SQUARE[1:]]), "another cover geometry", id="more points"),
        pytest.param(utm(SQUARE, 32634), None, id="another CRS"),
        pytest.param(None, None, id="none is shown"),
        pytest.param({"type": "Polygon", "coordinates": 5, "crs": utm(SQUARE)["crs"]}, None, id="garbled"),
        pytest.param({"type": "Point"}, None, id="no area"),
    ],
)
def test_outlines_are_compared_corner_by_corner(cover, word):
    draft = TileDraft(PATH, cover_geometry=utm(SQUARE))
    found = difference(draft, Tile("t", PATH, cover_geometry=cover))
    if word:
        assert word in found
    else:
        assert found == word


@pytest.mark.parametrize(
    ("draft", "same"),
    [
        (TileDraft(PATH), True),
        (TileDraft(PATH, parse_time("2020-06-01T12:00:00+02:00")), True),
        (TileDraft(PATH, parse_time("2020-06-01T10:00:00.0004Z")), True),
        (TileDraft(PATH, parse_time("2020-06-01T10:00:00.001Z")), False),
    ],
)
def test_times_are_compared_as_the_service_keeps_them(draft, same):
    assert (difference(draft, Tile.from_json(TILE)) == "") is same


@pytest.mark.parametrize(
    ("age", "ours"), [(0, True), (3600, False), (None, False)], ids=["just now", "before", "not told"]
)
def test_what_cannot_be_compared_is_told_by_its_age(client, server, age, ours):
    """The service may show the outline in another CRS; its clock may be wrong, but it is its own."""
    its_now = datetime(2031, 1, 1, 12, 0, 0, tzinfo=timezone.utc)
    created = None if age is None else (its_now - timedelta(seconds=age)).isoformat()
    found = {"id": "t", "path": PATH, "coverGeometry": utm(SQUARE, 32634), "created": created}
    server.expect("POST", TILES, close=True)
    date = {"Date": its_now.strftime("%a, %d %b %Y %H:%M:%S GMT")}
    server.expect("GET", TILES, json=listed(found).json, headers=date)
    draft = TileDraft(PATH, cover_geometry=utm(SQUARE))
    if ours:
        assert client.create_tile("c", draft).id == "t"
    else:
        with pytest.raises(errors.Conflict, match="was there before"):
            client.create_tile("c", draft)


# Collections

FIELDS = CollectionDraft("Fields", "b")


def now(ago: float = 0) -> str:
    return (datetime.now(timezone.utc) - timedelta(seconds=ago)).isoformat()


@pytest.mark.parametrize("lost", LOST)
def test_a_collection_whose_answer_was_lost_is_found_by_what_it_is(client, server, lost):
    others = [
        {"id": "1", "name": "Fields", "s3Bucket": "other", "created": now()},
        {"id": "2", "name": "Field", "s3Bucket": "b", "created": now()},
        {"id": "3", "name": "Fields", "s3Bucket": "b", "created": now(3600)},
    ]
    ours = {"id": "c", "name": "Fields", "s3Bucket": "b", "created": now(-60)}  # however slow all this is
    server.expect("POST", COLLECTIONS, **lost)
    server.expect("GET", COLLECTIONS, json={"data": others, "links": {"next": "?viewtoken=1"}})
    server.expect("GET", COLLECTIONS, json=listed(ours).json)
    assert client.create_collection(FIELDS).id == "c"


def test_an_older_collection_of_the_same_name_is_another(client, server):
    old = {"id": "1", "name": "Fields", "s3Bucket": "b", "created": now(3600)}
    server.expect("POST", COLLECTIONS, 503)
    server.expect("GET", COLLECTIONS, json=listed(old).json)
    server.expect("POST", COLLECTIONS, 201, json={"data": {"id": "new", "name": "Fields", "s3Bucket": "b"}})
    assert client.create_collection(FIELDS).id == "new"


def test_a_collection_that_may_be_ours_is_not_created_a_second_time(client, server):
    undated = {"id": "1", "name": "Fields", "s3Bucket": "b"}
    server.expect("POST", COLLECTIONS, close=True)
    server.expect("GET", COLLECTIONS, json=listed(undated).json)
    with pytest.raises(errors.NetworkError) as caught:
        client.create_collection(FIELDS)
    assert "list the collections" in caught.value.hint


def test_collections_that_cannot_be_listed_leave_a_doubt(client, server):
    server.expect("POST", COLLECTIONS, close=True)
    server.whenever("GET", COLLECTIONS, Answer(403))
    with pytest.raises(errors.NetworkError, match="closed the connection"):
        client.create_collection(FIELDS)


# What an error says of it

PUT = {"sensing_time": None, "cover_geometry": None}


@pytest.mark.parametrize(
    ("answers", "maybe"),
    [
        pytest.param([{"close": True}], True, id="hung up"),
        pytest.param([{"status": 502}, {"status": 400}], True, id="a gateway's error, then refused"),
        pytest.param([{"close": True}, {"status": 403}], True, id="hung up, then forbidden"),
        pytest.param([{"status": 429}, {"status": 400}], False, id="a rate limit, then refused"),
        pytest.param([{"status": 400}], False, id="refused"),
        pytest.param([{"status": 501}], False, id="not implemented"),
    ],
)
def test_an_error_tells_whether_any_attempt_may_have_made_the_change(
    session, deployment, server, answers, maybe
):
    client = ByocClient(session, deployment, retry=RetryPolicy(attempts=len(answers), first_wait=0.01))
    for answer in answers:
        server.expect("PUT", f"{TILES}/t", **answer)
    with pytest.raises(errors.ByocError) as caught:
        client.update_tile("c", "t", **PUT)
    assert len(server.requests) == len(answers)
    assert caught.value.maybe_done is maybe
    assert caught.value.hint.count("not known whether the change was made") == int(maybe)


# Deleting, updating, ingesting again, copying

TILE_URL = f"{TILES}/t"


@pytest.mark.parametrize("lost", [LOST[0], LOST[1], LOST[-1]])
@pytest.mark.parametrize(
    ("url", "delete"),
    [
        pytest.param(TILE_URL, lambda client: client.delete_tile("c", "t"), id="tile"),
        pytest.param(C, lambda client: client.delete_collection("c"), id="collection"),
    ],
)
@pytest.mark.parametrize("second", [404, 204])
def test_what_is_gone_after_a_lost_answer_is_deleted(client, server, lost, url, delete, second):
    server.expect("DELETE", url, **lost)
    server.expect("DELETE", url, second)
    assert delete(client) is None


def test_what_was_never_there_is_not_found(client, server):
    server.expect("DELETE", TILE_URL, 404)
    with pytest.raises(errors.NotFound):
        client.delete_tile("c", "t")
    server.expect("DELETE", TILE_URL, 429, headers={"Retry-After": "1"})
    server.expect("DELETE", TILE_URL, 404)
    with pytest.raises(errors.NotFound):
        client.delete_tile("c", "t")


def test_an_update_is_sent_again(client, server):
    for lost in ({"close": True}, {"status": 502}, {"status": 204}):
        server.expect("PUT", TILE_URL, **lost)
    client.update_tile("c", "t", sensing_time=None, cover_geometry=None)


@pytest.mark.parametrize("status", ["WAITING", "QUEUED", "INGESTING"])
def test_a_tile_that_is_being_ingested_is_not_asked_to_be_again(client, server, status):
    server.expect("POST", f"{TILE_URL}/reingest", close=True)
    server.expect("GET", TILE_URL, json={"data": {**TILE, "status": status}})
    client.reingest_tile("c", "t")


@pytest.mark.parametrize("status", ["INGESTED", "FAILED"])
def test_a_tile_that_is_not_being_ingested_is_asked_to_be_again(client, server, status):
    server.expect("POST", f"{TILE_URL}/reingest", 504)
    server.expect("GET", TILE_URL, json={"data": {**TILE, "status": status}})
    server.expect("POST", f"{TILE_URL}/reingest", 400, json={"error": {"message": "It is being ingested"}})
    server.expect("GET", TILE_URL, json={"data": {**TILE, "status": "QUEUED"}})
    client.reingest_tile("c", "t")


def test_a_tile_that_may_not_be_ingested_again_is_an_error(client, server):
    server.expect("POST", f"{TILE_URL}/reingest", 400, json={"error": {"message": "No"}})
    with pytest.raises(errors.BadRequest):
        client.reingest_tile("c", "t")


def test_copying_is_repeated_for_it_copies_only_what_is_not_there(client, server):
    server.expect("POST", f"{C}/copyTiles", close=True)
    server.expect("POST", f"{C}/copyTiles", 204)
    client.copy_tiles("c", "d")


# Against a service that has done its part


def test_exactly_so_many_tiles_as_were_sent(tmp_path):
    (tmp_path / "bucket").mkdir()
    adapter = LosingAdapter(every(3, ["POST", "DELETE"]))
    with Sandbox(tmp_path, ingest_delay=0.01) as sandbox:
        session = open_session(sandbox.deployment, Credentials("sandbox", "sandbox"), adapter=adapter)
        client = ByocClient(session, sandbox.deployment, retry=RetryPolicy(first_wait=0.01))
        collection = client.create_collection(CollectionDraft("Once", "bucket"))
        drafts = [TileDraft(f"scenes/{n}" + ("/(BAND).tif" if n % 2 else "")) for n in range(30)]
        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(lambda draft: client.create_tile(collection, draft), drafts))
            assert sorted(tile.id for tile in made) == sorted(
                tile.id for tile in client.iter_tiles(collection)
            )
            list(pool.map(lambda tile: client.delete_tile(collection, tile), made))
        assert list(client.iter_tiles(collection)) == []
    assert len(adapter.lost) >= 20
