"""What the sandbox does wrong on request, seen from a socket and from plain requests."""

from __future__ import annotations

import socket
from collections import Counter
from contextlib import contextmanager
from urllib.parse import urlencode, urlsplit

import pytest
import requests
from published_api import check_value
from sandbox_client import GRANT, PREFIX, Caller
from sentinelhub_byoc.sandbox.faults import FOREIGN, KINDS, TOKEN_SERVES, Faults
from sentinelhub_byoc.sandbox.server import Sandbox


class Rough:
    """A caller of a sandbox that misbehaves: it takes what comes, and holds it to nothing."""

    def __init__(self, sandbox):
        self.url, self._tokens = sandbox.url + PREFIX, sandbox.tokens
        self.session = requests.Session()
        self.sign_in()

    def sign_in(self):
        """Take a token from the desk itself: over HTTP there might be none."""
        headers = {"content-type": "application/x-www-form-urlencoded"}
        token = self._tokens.grant(urlencode(GRANT).encode(), headers)["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"

    def call(self, method, route, **kwargs):
        return self.session.request(method, self.url + route, timeout=60, **kwargs)

    def raw(self, method, route, body=b""):
        """Return what comes over a socket of its own; ConnectionResetError when that is a reset."""
        parts = urlsplit(self.url)
        head = (
            f"{method} {parts.path}{route} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: application/json\r\n"
            f"Authorization: {self.session.headers['Authorization']}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        came = b""
        with socket.create_connection((parts.hostname, parts.port), timeout=60) as connection:
            connection.sendall(head.encode() + body)
            while part := connection.recv(1 << 16):
                came += part
        return came


@pytest.fixture
def with_faults(tmp_path_factory):
    """Run a sandbox that has a collection of 250 tiles and does wrong whenever it can, in the given kinds."""

    @contextmanager
    def run(*kinds, rate=1.0, seed=0):
        root = tmp_path_factory.mktemp("faults")
        with Sandbox(root, ingest_delay=60, faults=rate, fault_kinds=kinds, seed=seed, tiles=250) as sandbox:
            yield sandbox, Rough(sandbox), sandbox.many["id"]

    return run


def paths(sandbox, collection):
    sql = "SELECT path FROM tiles WHERE collection_id = ? AND path LIKE 'new%'"
    return [row["path"] for row in sandbox.store.database.rows(sql, (collection,))]


def test_a_reset_comes_before_the_effect(with_faults):
    with with_faults("reset") as (sandbox, caller, collection):
        with pytest.raises(ConnectionResetError):
            caller.raw("POST", f"/collections/{collection}/tiles", b'{"path": "new"}')
        with pytest.raises(requests.ConnectionError):
            caller.call("GET", "/collections")
        assert paths(sandbox, collection) == []
        with pytest.raises(requests.ConnectionError):
            requests.post(sandbox.token_url, data=GRANT, timeout=60)


def test_an_answer_is_lost_after_the_effect(with_faults):
    with with_faults("lost-answer") as (sandbox, caller, collection):
        assert caller.raw("POST", f"/collections/{collection}/tiles", b'{"path": "new"}') == b""
        assert paths(sandbox, collection) == ["new"]
        with pytest.raises(requests.ConnectionError):
            caller.call("POST", f"/collections/{collection}/tiles", json={"path": "new"})
        assert caller.raw("DELETE", f"/collections/{collection}") == b""
        assert sandbox.store.collections.is_empty(collection)


def test_a_rate_limit_comes_in_both_shapes_before_the_effect(with_faults):
    with with_faults("rate-limit") as (sandbox, caller, collection):
        shapes = Counter()
        for number in range(40):
            answer = caller.call("POST", f"/collections/{collection}/tiles", json={"path": f"new{number}"})
            assert answer.status_code == 429
            assert 1 <= int(answer.headers["Retry-After"]) <= 50
            said = answer.json()
            if set(said) == {"error"}:
                check_value(said, "RestErrorWrapper")
            boom = said.get("error", said)
            assert (boom["status"], boom["code"]) == (429, "RATE_LIMIT_EXCEEDED")
            shapes[boom is said] += 1
        assert min(shapes[True], shapes[False]) > 5
        assert paths(sandbox, collection) == []


def test_a_gateway_answers_html_before_or_after_the_effect(with_faults):
    with with_faults("server-error") as (sandbox, caller, collection):
        statuses = Counter()
        for number in range(40):
            answer = caller.call("POST", f"/collections/{collection}/tiles", json={"path": f"new{number}"})
            statuses[answer.status_code] += 1
            assert answer.headers["Content-Type"] == "text/html"
            assert f"<h1>{answer.status_code} " in answer.text
            done = f"new{number}" in paths(sandbox, collection)
            assert done == (answer.status_code in {502, 504})
        assert set(statuses) == {500, 502, 503, 504}
        answer = requests.post(sandbox.token_url, data=GRANT, timeout=60)
        assert answer.status_code in {500, 503}


def test_an_answer_breaks_off_in_the_middle(with_faults):
    with with_faults("cut-answer") as (sandbox, caller, collection):
        came = caller.raw("POST", f"/collections/{collection}/tiles", b'{"path": "new"}')
        head, _, body = came.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 201")
        assert b"Connection: close" not in head
        length = int(head.partition(b"Content-Length: ")[2].split()[0])
        assert 0 < len(body) == length // 2
        assert paths(sandbox, collection) == ["new"]
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            caller.call("GET", f"/collections/{collection}/tiles")
        assert caller.call("DELETE", f"/collections/{collection}").status_code == 204, "nothing to cut"


def test_json_is_cut_and_its_length_is_right(with_faults):
    with with_faults("cut-json") as (sandbox, caller, collection):
        for method, route, body, status in (
            ("POST", f"/collections/{collection}/tiles", {"path": "new"}, 201),
            ("POST", f"/collections/{collection}/tiles", {"path": "new"}, 409),
            ("GET", f"/collections/{collection}/tiles", None, 200),
            ("GET", f"/collections/{'0' * 36}", None, 404),
        ):
            answer = caller.call(method, route, json=body)
            assert answer.status_code == status
            assert len(answer.content) == int(answer.headers["Content-Length"])
            assert answer.content
            with pytest.raises(ValueError, match="line 1"):
                answer.json()
        assert paths(sandbox, collection) == ["new"]


def test_a_token_ends_when_it_has_served_a_while(with_faults):
    with with_faults("token-ended") as (_, caller, collection):
        for _ in range(3):
            for _ in range(TOKEN_SERVES):
                assert caller.call("GET", f"/collections/{collection}/tiles").status_code == 200
            for _ in range(2):
                answer = caller.call("POST", f"/collections/{collection}/tiles", json={"path": "new"})
                assert (answer.status_code, answer.content) == (401, b"")
                assert answer.headers["WWW-Authenticate"] == "Bearer"
            caller.sign_in()


def follow(caller, collection, keep=bool):
    """Return the ids of a listing and the links that it had; where `keep` says no, the page is asked for again."""
    url, ids, links = f"{caller.url}/collections/{collection}/tiles?count=50", [], []
    while url:
        page = caller.session.get(url, timeout=60).json()
        link = page["links"].get("next")
        links.append(link)
        if link and not keep(link):
            continue
        ids += [tile["id"] for tile in page["data"]]
        url = link
    return ids, links


def test_the_next_page_is_said_to_be_elsewhere_once(with_faults):
    with with_faults("foreign-next") as (sandbox, caller, collection):
        ids, links = follow(caller, collection, lambda link: link.startswith(sandbox.url))
        assert len(ids) == len(set(ids)) == 250
        foreign = [link for link in links if link and not link.startswith(sandbox.url)]
        assert len(foreign) == 5
        for link in foreign:
            assert link.startswith(f"{FOREIGN}{PREFIX}/collections/{collection}/tiles?")
        assert len(follow(caller, collection)[0]) == 250, "each page has lied once"


def test_a_page_is_said_to_follow_itself_once(with_faults):
    with with_faults("repeated-page") as (_, caller, collection):
        ids, links = follow(caller, collection)
        assert set(Counter(ids).values()) == {2}
        assert len(set(ids)) == 250
        assert Counter(Counter(link.partition("viewtoken")[2] for link in links[:-1]).values()) == {
            2: 4,
            1: 1,
        }
        assert len(follow(caller, collection)[0]) == 250


def outcomes(with_faults, seed, rate=0.3):
    """Return what became of a hundred calls, and how often each kind of fault was."""
    seen = []
    with with_faults(*KINDS, rate=rate, seed=seed) as (sandbox, caller, collection):
        for number in range(100):
            try:
                answer = caller.call(
                    "POST", f"/collections/{collection}/tiles", json={"path": f"new{number}"}
                )
                seen.append(answer.status_code)
            except requests.RequestException as error:
                seen.append(type(error).__name__)
            if seen[-1] == 401:
                caller.sign_in()
        return seen, paths(sandbox, collection), sandbox.faults_seen


def test_the_seed_decides_what_goes_wrong(with_faults):
    first, again, other = (outcomes(with_faults, seed) for seed in (1, 1, 2))
    assert first == again
    assert first[0] != other[0]


def test_the_rate_is_the_share_of_calls_that_go_wrong(with_faults):
    seen, names, drawn = outcomes(with_faults, 5)
    assert 15 <= sum(drawn.values()) <= 45
    assert 55 <= seen.count(201) <= 85
    assert seen.count(201) < len(names) < 100, "some were made though nobody heard of it"


def test_whoever_tries_again_gets_everything_done(with_faults):
    with with_faults(*KINDS, rate=0.5, seed=3) as (sandbox, caller, collection):
        for number in range(30):
            for _ in range(40):
                try:
                    answer = caller.call(
                        "POST", f"/collections/{collection}/tiles", json={"path": f"new{number}"}
                    )
                except requests.RequestException:
                    continue
                if answer.status_code == 401:
                    caller.sign_in()
                if answer.status_code in {201, 409}:
                    break
        assert len(paths(sandbox, collection)) == 30
        assert set(sandbox.faults_seen) >= set(KINDS) - {"foreign-next", "repeated-page", "token-ended"}


def test_faults_do_not_depend_on_the_order_of_calls():
    faults = Faults(0.3, 7)
    calls = [(str(number), attempt) for number in range(40) for attempt in (1, 2, 3)]
    kinds = list(KINDS)
    forward = {call: faults.draw(*call, kinds) for call in calls}
    backward = {call: faults.draw(*call, kinds) for call in reversed(calls)}
    assert forward == backward
    assert 20 <= sum(fault is not None for fault in forward.values()) <= 52


def test_without_faults_all_goes_well(plain):
    caller = Caller(plain)
    collection = caller.create_collection("test")
    for number in range(50):
        caller.create_tile(collection, path=f"new{number}")
    assert not plain.faults_seen


@pytest.mark.parametrize(
    "wrong", [{"rate": 1.1}, {"rate": -0.1}, {"rate": float("nan")}, {"kinds": ()}, {"kinds": ("rain",)}]
)
def test_faults_that_cannot_be_are_refused(wrong):
    with pytest.raises(ValueError, match="is no"):
        Faults(**wrong)
