"""Listings: followed to their end, or an error; never cut short, never astray."""

from __future__ import annotations

import inspect
import itertools

import pytest
from feedback_fakes import CancelAfter
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.paging import MOST_EMPTY_PAGES, iter_pages, next_url
from sentinelhub_byoc.feedback import Cancelled

TILES = "/api/v1/byoc/collections/col-1/tiles"
HOME = custom("https://api.example.com", "https://auth.example.com/token", title="Example")


def page(*names, next=...):  # noqa: A002 (the service's word)
    links = {"@id": "here", "currentToken": "x"} if next is ... else {"next": next}
    return {"data": [{"id": name, "path": name} for name in names], "links": links}


def test_pages_are_followed_lazily_by_absolute_and_relative_links(client, server):
    server.expect("GET", TILES, json=page("a", "b", next=f"{server.url}{TILES}?count=2&viewtoken=1"))
    server.expect("GET", TILES, json=page("c", "d", next=f"{TILES}?count=2&viewtoken=2"))
    server.expect("GET", TILES, json=page("e", "f", next="?count=2&viewtoken=3"))
    server.expect("GET", TILES, json=page("g"))
    tiles = client.iter_tiles("col-1", count=2)
    assert inspect.isgenerator(tiles)
    assert not server.requests
    assert [next(tiles).id for _ in range(2)] == ["a", "b"]
    assert len(server.requests) == 1
    assert [tile.id for tile in tiles] == list("cdefg")
    assert [r.query.get("viewtoken") for r in server.requests] == [None, "1", "2", "3"]
    assert {r.token for r in server.requests} == {"token-1"}


def test_the_other_documented_prefix_is_followed(client, server):
    other = "/byoc/v1/collections/col-1/tiles"
    server.expect("GET", TILES, json=page("a", next=f"{server.url}{other}?viewtoken=1"))
    server.expect("GET", other, json=page("b"))
    assert [tile.id for tile in client.iter_tiles("col-1")] == ["a", "b"]


@pytest.mark.parametrize(
    "end",
    [
        {"data": []},
        {"data": [], "links": None},
        {"data": [], "links": {}},
        {"data": [], "links": {"next": None}},
        {"data": [], "links": {"next": ""}},
        {"data": [], "links": {"previous": "https://elsewhere.example/"}},
    ],
    ids=str,
)
def test_the_end_has_many_spellings(client, server, end):
    server.expect("GET", TILES, json=end)
    assert list(client.iter_tile_pages("col-1")) == [()]


def test_an_empty_page_in_the_middle_is_not_the_end(client, server):
    server.expect("GET", TILES, json=page(next="?viewtoken=1"))
    server.expect("GET", TILES, json=page(next="?viewtoken=2"))
    server.expect("GET", TILES, json=page("a"))
    assert [[tile.id for tile in tiles] for tiles in client.iter_tile_pages("col-1")] == [[], [], ["a"]]


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("?count=100&viewtoken=1", id="to the same page"),
        pytest.param("?viewtoken=1&count=100", id="parameters in another order"),
        pytest.param("/byoc/v1/collections/col-1/tiles?count=100&viewtoken=1", id="under the other prefix"),
        pytest.param("?count=100", id="to the first page"),
    ],
)
def test_a_link_back_is_a_cycle(client, server, link):
    server.expect("GET", TILES, json=page("a", next="?count=100&viewtoken=1"))
    for _ in range(2):
        server.expect("GET", TILES, json=page("b", next=link))
    seen = []
    with pytest.raises(errors.PageCycle, match="already read") as caught:
        seen.extend(tile.id for tile in client.iter_tiles("col-1"))
    assert seen == ["a", "b"]
    assert "not the whole" in caught.value.hint


def test_new_links_to_old_pages_are_a_cycle_too(client, server):
    tokens = itertools.count(1)
    server.whenever(
        "GET",
        TILES,
        lambda _: Answer(
            json=page(*("cd" if len(server.requests) == 2 else "ab"), next=f"?viewtoken={next(tokens)}")
        ),
    )
    with pytest.raises(errors.PageCycle, match="same items"):
        list(client.iter_tiles("col-1"))
    assert len(server.requests) == 4, "it was asked once more"


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("https://tiles.example/api/v1/byoc/collections/col-1/tiles?viewtoken=2", id="elsewhere"),
        pytest.param("?count=100&viewtoken=1", id="to the same page"),
        pytest.param("?count=100", id="to the first page"),
    ],
)
def test_a_link_that_cannot_be_is_asked_for_once_more(client, server, link):
    """A cache between may have mixed up answers; nothing is sent to where the link leads."""
    server.expect("GET", TILES, json=page("a", next="?count=100&viewtoken=1"))
    server.expect("GET", TILES, json=page("b", "c", next=link))
    # Meanwhile b was deleted, and d has moved up: the link leads on from d.
    server.expect("GET", TILES, json=page("c", "d", next="?count=100&viewtoken=2"))
    server.expect("GET", TILES, json=page("e"))
    assert [tile.id for tile in client.iter_tiles("col-1", count=100)] == list("abcde")
    assert [request.query.get("viewtoken") for request in server.requests] == [None, "1", "1", "2"]


def test_a_page_that_comes_again_is_asked_for_once_more(client, server):
    server.expect("GET", TILES, json=page("a", "b", next="?viewtoken=1"))
    server.expect("GET", TILES, json=page("a", "b", next="?viewtoken=1"))
    server.expect("GET", TILES, json=page("c", next="?viewtoken=2"))
    server.expect("GET", TILES, json=page("d"))
    assert [tile.id for tile in client.iter_tiles("col-1")] == list("abcd")


def test_an_item_that_comes_twice_is_no_cycle(client, server):
    """Tiles that are created while one lists push others into the next page."""
    server.expect("GET", TILES, json=page("a", "b", next="?viewtoken=1"))
    server.expect("GET", TILES, json=page("b", "c"))
    assert [tile.id for tile in client.iter_tiles("col-1")] == ["a", "b", "b", "c"]


def test_empty_pages_must_end():
    tokens = itertools.count(1)
    pages = iter_pages(lambda _: page(next=f"?viewtoken={next(tokens)}"), f"{HOME.api_url}/collections", HOME)
    with pytest.raises(errors.PagingError, match="empty pages"):
        list(pages)
    assert next(tokens) == MOST_EMPTY_PAGES + 2


def test_another_port_is_foreign_and_never_asked(client, server, stranger):
    for _ in range(2):
        server.expect("GET", TILES, json=page("a", next=f"{stranger.url}{TILES}?viewtoken=1"))
    tiles = client.iter_tiles("col-1")
    assert next(tiles).id == "a"
    with pytest.raises(errors.ForeignLink) as caught:
        next(tiles)
    assert stranger.url in caught.value.message
    assert "not sent there" in caught.value.hint


BASE = "https://api.example.com/api/v1/byoc/collections/c/tiles"


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example.com/api/v1/byoc/collections?viewtoken=1",
        "http://api.example.com/api/v1/byoc/collections?viewtoken=1",
        "https://api.example.com:8443/api/v1/byoc/collections",
        "//evil.example.com/api/v1/byoc/collections",
        "https://api.example.com@evil.example.com/api/v1/byoc/collections",
        "https://user:pw@api.example.com/api/v1/byoc/collections",
        "https://api.example.com\\@evil.example.com/api/v1/byoc/collections",
        "https:\\\\evil.example.com/api/v1/byoc/collections",
        "\\\\evil.example.com/api/v1/byoc/collections",
        "https://api.example.com.evil.com/api/v1/byoc/collections",
        "https://api.example.com:99999/api/v1/byoc/collections",
        "https://api.example.com:x/api/v1/byoc/collections",
        "https://[::1/api/v1/byoc/collections",
        "ftp://api.example.com/api/v1/byoc/collections",
        "javascript:alert(1)",
        "file:///etc/passwd",
        " https://api.example.com/api/v1/byoc/collections",
        "https://api.example.com/api/v1/byoc/collections\n?x",
        "https://api.example.com/oauth/clients",
        "https://api.example.com/api/v1/byoc",
        "https://api.example.com/api/v1/byocx/collections",
        "https://api.example.com/api/v1/byoc/../../oauth/clients",
        "https://api.example.com/api/v1/byoc/%2e%2e/%2E%2E/oauth/clients",
        "../../../../../oauth/clients",
        "/",
    ],
)
def test_links_that_lead_away(link):
    with pytest.raises(errors.ForeignLink):
        next_url({"links": {"next": link}}, BASE, HOME)


@pytest.mark.parametrize(
    ("link", "url"),
    [
        (f"{BASE}?viewtoken=1", f"{BASE}?viewtoken=1"),
        (
            "HTTPS://API.example.com:443/api/v1/byoc/collections?x=%20a",
            "https://api.example.com/api/v1/byoc/collections?x=%20a",
        ),
        ("https://api.example.com/byoc/v1/collections", "https://api.example.com/byoc/v1/collections"),
        ("?viewtoken=a%2Fb%3D", f"{BASE}?viewtoken=a%2Fb%3D"),
        ("tiles?viewtoken=1", f"{BASE}?viewtoken=1"),
        (f"{BASE}?a=1#part", f"{BASE}?a=1"),
    ],
)
def test_links_that_stay(link, url):
    assert next_url({"links": {"next": link}}, BASE, HOME) == url


def test_a_deployment_behind_a_path_keeps_to_it():
    inner = custom("https://gate.example.com/sh", "https://gate.example.com/token", "/byoc/v1")
    start = f"{inner.api_url}/collections"
    assert (
        next_url({"links": {"next": "?v=1"}}, start, inner)
        == "https://gate.example.com/sh/byoc/v1/collections?v=1"
    )
    assert (
        next_url({"links": {"next": "/sh/api/v1/byoc/x"}}, start, inner)
        == "https://gate.example.com/sh/api/v1/byoc/x"
    )
    with pytest.raises(errors.ForeignLink):
        next_url({"links": {"next": "/byoc/v1/collections?v=1"}}, start, inner)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"data": None},
        {"data": {}},
        {"data": [1]},
        {"data": [{"path": "no id"}]},
        {"data": [{"id": "no path"}]},
        {"data": [], "links": []},
        {"data": [], "links": {"next": 5}},
        {"data": [], "links": "x"},
    ],
    ids=str,
)
def test_a_page_of_another_shape_is_an_error_not_an_end(client, server, wrong):
    server.expect("GET", TILES, json=wrong)
    with pytest.raises(errors.InvalidResponse):
        list(client.iter_tiles("col-1"))


def test_an_error_on_a_later_page_is_raised_after_what_came(hasty, server):
    server.expect("GET", TILES, json=page("a", next="?viewtoken=1"))
    server.expect("GET", TILES, 500)
    tiles = hasty.iter_tiles("col-1")
    assert next(tiles).id == "a"
    with pytest.raises(errors.ServerError):
        next(tiles)


def test_collections_are_paged_alike(client, server):
    path = "/api/v1/byoc/collections"
    first = {"data": [{"id": "a"}], "links": {"next": "?viewtoken=1"}}
    server.expect("GET", path, json=first)
    server.expect("GET", path, json={"data": [{"id": "b"}]})
    assert [c.id for c in client.iter_collections()] == ["a", "b"]


def test_cancelling_stops_between_pages(session, deployment, server):
    server.expect("GET", TILES, json=page("a", next="?viewtoken=1"))
    feedback = CancelAfter(1)
    client = ByocClient(session, deployment, feedback=feedback)
    tiles = client.iter_tiles("col-1")
    assert next(tiles).id == "a"
    with pytest.raises(Cancelled):
        next(tiles)
