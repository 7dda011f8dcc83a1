"""The token goes to the deployment's origin and nowhere else, over https but on this computer; S3's keys neither."""

from __future__ import annotations

import logging
import pickle
import traceback

import pytest
from in_task import in_task
from patience import NEVER_LATE
from requests.adapters import HTTPAdapter
from scripted_server import Answer, ScriptedServer
from sentinelhub_byoc.bucket.access import BucketAccess, BucketKeys
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.auth import Credentials, TokenSlot, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.core.access import Access
from sentinelhub_byoc.core.network import QgisAdapter
from sentinelhub_byoc.hidden import Hidden

SECRET, TOKEN = "the-secret-of-this-test", "the-token-of-this-test"
COLLECTIONS = "/api/v1/byoc/collections"
TILES = f"{COLLECTIONS}/c/tiles"
REDIRECTS = (301, 302, 303, 307, 308)


@pytest.fixture(params=["requests", "qgis"])
def ask(request, server, qgis_app):
    """Return a function that calls a client of one of both adapters, where that one works, and gives what it raises or returns."""
    made = {"requests": HTTPAdapter, "qgis": QgisAdapter}[request.param]
    server.token_answers.append(
        Answer(json={"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600})
    )

    def ask(call, deployment=None):
        place = deployment or custom(server.url, server.token_url, title="Here")

        def work(_feedback=None):
            with open_session(place, Credentials("an-id", SECRET), adapter=made()) as session:
                try:
                    return call(ByocClient(session, place, timeout=NEVER_LATE, retry=RetryPolicy(attempts=1)))
                except errors.ByocError as error:
                    return error

        return work() if request.param == "requests" else in_task(work)

    return ask


def list_tiles(client):
    return [tile.path for tile in client.iter_tiles("c")]


def test_a_next_link_to_another_origin_is_not_asked(ask, server, stranger):
    tile = {"id": "t", "path": "p"}
    server.whenever(
        "GET", TILES, Answer(json={"data": [tile], "links": {"next": f"{stranger.url}{TILES}?viewtoken=1"}})
    )
    assert isinstance(ask(list_tiles), errors.ForeignLink)


@pytest.mark.parametrize("status", REDIRECTS)
def test_an_answer_that_redirects_is_not_followed(ask, server, stranger, status):
    server.whenever("GET", TILES, Answer(status, headers={"Location": f"{stranger.url}{TILES}"}))
    error = ask(list_tiles)
    assert isinstance(error, errors.ServiceError)
    assert "redirect" in error.message
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", REDIRECTS)
def test_a_redirect_within_the_origin_is_not_followed_either(ask, server, status):
    server.whenever("GET", TILES, Answer(status, headers={"Location": f"{COLLECTIONS}/other/tiles"}))
    assert isinstance(ask(list_tiles), errors.ServiceError)
    assert len(server.requests) == 1


@pytest.mark.parametrize("target", ["https://[", "//", "\\\\evil\\x", "http://%", ""])
def test_nor_one_that_leads_to_no_address(ask, server, target):
    server.whenever("GET", TILES, Answer(302, headers={"Location": target}))
    assert isinstance(ask(list_tiles), errors.ServiceError)


@pytest.mark.parametrize("status", REDIRECTS)
def test_a_token_address_that_redirects_gets_the_secret_once(ask, server, stranger, status):
    server.token_answers.clear()
    server.token_answers.append(Answer(status, headers={"Location": stranger.token_url}))
    assert isinstance(ask(list_tiles), errors.ByocError)
    assert len(server.token_requests) == 1
    assert server.requests == []


def test_another_origin_is_refused_before_anything_is_sent(ask, server, stranger):
    error = ask(lambda client: client.session.request("GET", f"{stranger.url}/x"))
    assert isinstance(error, errors.ForeignLink)
    assert server.token_requests == []


def test_the_token_does_not_go_to_the_place_that_gave_it(ask, server):
    server.whenever("GET", TILES, Answer(json={"data": [], "links": {}}))
    with ScriptedServer() as tokens:
        tokens.token_answers.append(Answer(json={"access_token": TOKEN, "token_type": "Bearer"}))
        assert ask(list_tiles, custom(server.url, tokens.token_url)) == []
        assert [request.token for request in tokens.token_requests] == [""]
        assert tokens.requests == []
    assert [request.token for request in server.requests] == [TOKEN]
    assert SECRET not in str(server.requests)


def test_a_token_that_the_service_echoes_comes_no_further(ask, server, caplog):
    caplog.set_level(logging.DEBUG)
    echo = {
        "id": "t",
        "path": f"scenes/{TOKEN}",
        "additionalData": {"failedIngestionCause": f"Bearer {TOKEN}"},
    }
    server.whenever("GET", TILES, Answer(json={"data": [echo], "links": {}}))
    tiles = ask(lambda client: list(client.iter_tiles("c")))
    assert [tile.path for tile in tiles] == ["scenes/[hidden]"]
    assert TOKEN not in repr(tiles)
    assert TOKEN not in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("wrong", [[{"id": TOKEN}], {TOKEN: 1}, TOKEN])
def test_nor_does_it_where_the_answer_is_of_another_shape(ask, server, wrong):
    server.whenever("GET", TILES, Answer(json={"data": {"x": wrong}, "links": {"next": wrong}}))
    error = ask(list_tiles)
    assert isinstance(error, errors.ByocError)
    assert TOKEN not in f"{error} {error!r} {error.body}"


@pytest.mark.parametrize(
    "host",
    [
        "service.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "192.168.0.1",
        "0.0.0.0",  # noqa: S104 (nobody listens)
        "[::2]",
        "127.0.0.1@evil.example",
        "2130706433.evil",
    ],
)
def test_plain_http_is_for_this_computer_alone(host):
    for base, token in ((f"http://{host}", "https://t.example/t"), ("https://s.example", f"http://{host}/t")):
        with pytest.raises(errors.InvalidRequest):
            custom(base, token)
    with pytest.raises(BucketError):
        BucketAccess("b", BucketKeys("an-id", SECRET), endpoint=f"http://{host}")


def test_plain_http_serves_for_what_carries_no_key():
    assert BucketAccess("b", endpoint="http://192.168.0.1:9000", unsigned=True).options()["AWS_HTTPS"] == "NO"
    assert BucketAccess("b", BucketKeys("an-id", SECRET), endpoint="http://127.0.0.1:9000").endpoint


# What holds secrets


def holders():
    keys = BucketKeys("the-id-of-this-test", SECRET, TOKEN)
    slot = TokenSlot()
    slot.client = {"access_token": TOKEN}
    place = custom("https://s.example", "https://t.example/t")
    credentials = Credentials("the-id-of-this-test", SECRET)
    session = open_session(place, credentials, token=slot)
    return [
        keys,
        BucketAccess("b", keys),
        BucketAccess("b", keys).options(),
        credentials,
        slot,
        Access(place, credentials, "title", slot),
        session,
        session.secrets(),
        ByocClient(session, place),
        Hidden(SECRET),
    ]


@pytest.mark.parametrize("holder", holders(), ids=lambda holder: type(holder).__name__)
def test_what_holds_secrets_shows_none(holder):
    for shown in (repr(holder), repr([holder]), f"{{{holder!r}}}", repr({"a": holder})):
        assert SECRET not in shown
        assert TOKEN not in shown
        assert "the-id-of-this-test" not in shown


def test_a_token_does_not_travel():
    access = next(one for one in holders() if isinstance(one, Access))
    assert TOKEN.encode() not in pickle.dumps(access)


def test_a_hidden_text_is_what_it_is_to_those_who_send_it():
    assert (Hidden(SECRET) == SECRET, Hidden(SECRET).encode(), f"{Hidden(SECRET)}") == (
        True,
        SECRET.encode(),
        SECRET,
    )


def test_a_bug_within_a_request_shows_no_secret_among_its_locals(server):
    from requests.adapters import BaseAdapter

    class Broken(BaseAdapter):
        def send(self, request, *_, **__):
            if "token" in request.url:
                return HTTPAdapter().send(request)
            msg = "a bug"
            raise ZeroDivisionError(msg)

        def close(self):
            pass

    server.token_answers.append(Answer(json={"access_token": TOKEN, "token_type": "Bearer"}))
    place = custom(server.url, server.token_url)
    client = ByocClient(open_session(place, Credentials("an-id", SECRET), adapter=Broken()), place)
    with pytest.raises(ZeroDivisionError) as caught:
        client.get_collection("c")
    whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    text = "".join(whole.format())
    assert "a bug" in text
    assert SECRET not in text
    assert TOKEN not in text
