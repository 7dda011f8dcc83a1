from __future__ import annotations

import uuid
from urllib.parse import parse_qs, urlsplit

import pytest
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.sandbox.store import TileRow

NUMBER = 250


def fill(sandbox, collection, number, status="INGESTED"):
    """Store tiles without calls: `t/0`, `t/1`…; every tenth has failed."""

    def rows():
        for index in range(number):
            word = "FAILED" if index % 10 == 0 else status
            tile_id = str(uuid.uuid4())
            document = {
                "id": tile_id,
                "path": f"t/{index}",
                "status": word,
                "created": "2024-01-01T00:00:00Z",
            }
            yield TileRow(tile_id, collection, 0, document)

    sandbox.store.tiles.add(rows())


@pytest.fixture(scope="module")
def paged(tmp_path_factory):
    root = tmp_path_factory.mktemp("paging")
    with Sandbox(root, ingest_delay=0) as sandbox:
        caller = Caller(sandbox)
        collection = caller.create_collection("test")
        fill(sandbox, collection, NUMBER)
        fill(sandbox, caller.create_collection("test"), 5)
        yield caller, collection


def paths(tiles):
    return [int(tile["path"][2:]) for tile in tiles]


def pages(caller, collection, **query):
    url, found = f"{caller.url}/collections/{collection}/tiles", []
    while url:
        page = caller.send("GET", url, params=query).json()
        found.append(page)
        url, query = page["links"].get("next"), {}
    return found


@pytest.mark.parametrize(
    ("query", "sizes"),
    [
        ({}, [100, 100, 50]),
        ({"count": 100}, [100, 100, 50]),
        ({"count": 125}, None),
        ({"count": 50}, [50] * 5),
        ({"count": 99, "sort": "created:desc"}, [99, 99, 52]),
        ({"status": "FAILED", "count": 10}, [10, 10, 5]),
        ({"status": '"FAILED"'}, [25]),
        ({"status": "WAITING"}, [0]),
        ({"path": "t/7"}, [1]),
        ({"path": "t/7", "status": "FAILED"}, [0]),
        ({"path": "t"}, [0]),
    ],
)
def test_pages_hold_every_tile_once(paged, query, sizes):
    caller, collection = paged
    if sizes is None:
        answer = caller.call("GET", f"/collections/{collection}/tiles", params=query)
        assert answer.status_code == 400
        return
    found = pages(caller, collection, **query)
    assert [len(page["data"]) for page in found] == sizes
    expected = list(range(NUMBER))
    if "status" in query:
        expected = [index for index in expected if index % 10 == 0 and "FAILED" in query["status"]]
    if "path" in query:
        expected = [7] if sizes == [1] else []
    if query.get("sort") == "created:desc":
        expected.reverse()
    assert [path for page in found for path in paths(page["data"])] == expected


def test_links_are_those_of_the_view_schema(paged):
    caller, collection = paged
    first, second, last = pages(caller, collection, sort="created:asc", count=100)
    url = f"{caller.url}/collections/{collection}/tiles"
    assert first["links"]["@id"] == f"{url}?sort=created%3Aasc&count=100"
    assert first["links"]["next"].startswith(f"{url}?")
    query = parse_qs(urlsplit(first["links"]["next"]).query)
    assert query == {"sort": ["created:asc"], "count": ["100"], "viewtoken": [first["links"]["nextToken"]]}
    assert second["links"]["currentToken"] == first["links"]["nextToken"]
    assert {"next", "nextToken"} & set(last["links"]) == set()


@pytest.mark.parametrize("prefix", ["/api/v1/byoc", "/byoc/v1"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_next_stays_where_it_was_called(paged, prefix, host):
    caller, collection = paged
    here = caller.url.replace("/api/v1/byoc", prefix).replace("127.0.0.1", host)
    page = caller.session.get(f"{here}/collections/{collection}/tiles", timeout=60).json()
    assert page["links"]["next"].startswith(f"{here}/collections/{collection}/tiles?viewtoken=")


def test_a_page_follows_the_last_one_whatever_is_deleted_or_added(plain, plain_caller):
    collection = plain_caller.create_collection("test")
    fill(plain, collection, 30)
    first = plain_caller.call("GET", f"/collections/{collection}/tiles", params={"count": 10}).json()
    for tile in first["data"]:
        assert plain_caller.call("DELETE", f"/collections/{collection}/tiles/{tile['id']}").status_code == 204
    second = plain_caller.send("GET", first["links"]["next"]).json()
    assert paths(second["data"]) == list(range(10, 20))


def test_collections_are_paged_too(plain_caller):
    ids = [plain_caller.create_collection("test", name=f"Page {i}") for i in range(7)]
    plain_caller.create_collection("test", name="other")
    url, found = f"{plain_caller.url}/collections?count=3&search=page", []
    sizes = []
    while url:
        page = plain_caller.send("GET", url).json()
        sizes.append(len(page["data"]))
        found += [one["id"] for one in page["data"]]
        url = page["links"].get("next")
    assert (found, sizes) == (ids, [3, 3, 1])


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"sort": "created:desc"},
        {"status": "FAILED"},
        {"status": "FAILED", "sort": "created:desc"},
        {"path": "t/7"},
    ],
)
@pytest.mark.parametrize("late", [False, True], ids=["first page", "later page"])
def test_a_page_costs_as_much_at_the_end_as_at_the_beginning(plain, plain_caller, query, late):
    """SQLite is asked for its plan: a search in an index, in its order."""
    from sentinelhub_byoc.sandbox.paging import make_token
    from sentinelhub_byoc.sandbox.payloads import parse_list_query

    asked = []
    rows = plain.store.database.rows

    def spy(sql, values=()):
        asked.append((sql, values))
        return rows(sql, values)

    collection = plain_caller.create_collection("test")
    plain.store.tiles._db.rows = spy
    token = {"viewtoken": make_token(100)} if late else {}
    plain.store.tiles.page(collection, parse_list_query({**query, **token}, tiles=True))
    ((sql, values),) = asked
    plan = " ".join(row["detail"] for row in rows(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "SEARCH" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan
    assert "OFFSET" not in sql
