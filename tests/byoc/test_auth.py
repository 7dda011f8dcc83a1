"""Tokens: asked for when needed, reused, renewed once, and kept where they belong."""

from __future__ import annotations

import os
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from byoc_values import SECRET
from feedback_fakes import CancelAfter
from patience import ENDLESS, LONG, SOON, until
from scripted_server import TOKEN_PATH, Answer, ScriptedServer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.auth import TokenSlot, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.feedback import Cancelled

C = "/api/v1/byoc/collections/c"
FOUND = {"data": {"id": "c", "name": "n", "s3Bucket": "b"}}


def test_opening_sends_nothing(session, server):
    assert not server.token_requests
    assert not session.authorized


def test_the_token_request_carries_the_client_in_its_body(client, server, credentials):
    server.expect("GET", C, json=FOUND)
    client.get_collection("c")
    asked = server.token_requests[0]
    assert asked.form == {
        "grant_type": "client_credentials",
        "client_id": "the-client-id",
        "client_secret": SECRET,
    }
    assert asked.method == "POST"
    assert "authorization" not in asked.headers
    assert asked.headers["content-type"].startswith("application/x-www-form-urlencoded")


def test_one_token_serves_many_requests(client, server):
    server.whenever("GET", C, Answer(json=FOUND))
    for _ in range(3):
        client.get_collection("c")
    assert len(server.token_requests) == 1
    assert {r.token for r in server.requests} == {"token-1"}


def test_an_expired_token_is_renewed_before_it_is_sent(client, server):
    server.whenever("GET", C, Answer(json=FOUND))
    server.token_answers.append(
        Answer(json={"access_token": "short", "token_type": "Bearer", "expires_in": -5})
    )
    client.get_collection("c")
    client.get_collection("c")
    assert [r.token for r in server.requests] == ["short", "token-2"]


def test_a_token_without_lifetime_does_not_inherit_one(client, server):
    server.whenever("GET", C, Answer(json=FOUND))
    server.token_answers.append(
        Answer(json={"access_token": "short", "token_type": "Bearer", "expires_in": -5})
    )
    server.token_answers.append(Answer(json={"access_token": "lasting", "token_type": "Bearer"}))
    for _ in range(3):
        client.get_collection("c")
    assert [r.token for r in server.requests] == ["short", "lasting", "lasting"]


def test_a_401_renews_the_token_once_and_sends_the_request_again(client, server):
    server.expect("POST", f"{C}/tiles", 401)
    server.expect("POST", f"{C}/tiles", 201, json={"data": {"id": "t", "path": "p"}})
    assert client.create_tile("c", {"path": "p"}).id == "t"
    assert [r.token for r in server.requests] == ["token-1", "token-2"]
    assert [r.json for r in server.requests] == [{"path": "p"}, {"path": "p"}]


def test_a_second_401_is_an_error(client, server):
    server.expect("GET", C, 401)
    server.expect("GET", C, 401)
    with pytest.raises(errors.AuthenticationError) as caught:
        client.get_collection("c")
    assert caught.value.status == 401
    assert "client secret" in caught.value.hint
    assert len(server.token_requests) == 2


def test_threads_share_the_first_token(client, server):
    server.whenever("GET", C, Answer(json=FOUND))
    server.token_delay = 0.1
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: client.get_collection("c"), range(24)))
    assert len(server.token_requests) == 1


def test_sessions_share_a_token_through_a_slot(server, deployment, credentials):
    """One opens a session for each piece of work: the token, which lasts an hour, is not asked for each time."""
    server.whenever("GET", C, Answer(json=FOUND))
    slot = TokenSlot()
    for _ in range(3):
        with open_session(deployment, credentials, token=slot) as opened:
            ByocClient(opened, deployment).get_collection("c")
    assert len(server.token_requests) == 1
    assert {r.token for r in server.requests} == {"token-1"}
    assert "token-1" not in repr(slot)


def test_a_session_takes_the_token_that_another_renewed(server, deployment, credentials):
    server.whenever("GET", C, lambda r: Answer(json=FOUND) if r.token != "token-1" else Answer(401))
    slot = TokenSlot()
    with (
        open_session(deployment, credentials, token=slot) as one,
        open_session(deployment, credentials, token=slot) as two,
    ):
        for opened in (one, two, one):
            ByocClient(opened, deployment).get_collection("c")
    assert len(server.token_requests) == 2


def test_a_token_does_not_travel_with_its_slot(server, deployment, credentials):
    server.expect("GET", C, json=FOUND)
    slot = TokenSlot()
    with open_session(deployment, credentials, token=slot) as opened:
        ByocClient(opened, deployment).get_collection("c")
    sent = pickle.dumps(slot)
    assert b"token-1" not in sent
    assert pickle.loads(sent).client is None  # noqa: S301 (our own bytes)


def test_threads_renew_a_refused_token_once(client, server):
    server.whenever(
        "GET", C, lambda r: Answer(json=FOUND) if r.token != "token-1" else Answer(401, delay=0.02)
    )
    server.token_delay = 0.05
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: client.get_collection("c").id, range(24)))
    assert found == ["c"] * 24
    assert len(server.token_requests) == 2


def test_a_failed_renewal_lets_go_of_the_lock(hasty, server):
    server.token_answers.append(Answer(500))
    server.expect("GET", C, json=FOUND)
    with pytest.raises(errors.ServerError):
        hasty.get_collection("c")
    done = threading.Thread(target=hasty.get_collection, args=("c",), daemon=True)
    done.start()
    done.join(LONG)
    assert not done.is_alive()


@pytest.mark.parametrize("renewed", [False, True], ids=["first token", "renewed token"])
def test_whoever_waits_for_anothers_token_can_cancel(server, deployment, credentials, renewed):
    """A token service that hangs holds up one request until its time is over; the others need not wait with it."""
    server.whenever(
        "GET", C, lambda r: Answer(401) if renewed and r.token == "token-1" else Answer(json=FOUND)
    )
    slot = TokenSlot()
    with (
        open_session(deployment, credentials, token=slot) as one,
        open_session(deployment, credentials, token=slot) as two,
        ThreadPoolExecutor(1) as pool,
    ):
        if renewed:
            server.token_answers.append(Answer(json={"access_token": "token-1", "token_type": "Bearer"}))
        server.token_answers.append(
            Answer(delay=ENDLESS, json={"access_token": "late", "token_type": "Bearer"})
        )
        patient = pool.submit(ByocClient(one, deployment).get_collection, "c")
        until(lambda: len(server.token_requests) == 1 + renewed, "the request for a token")
        began = time.monotonic()
        with pytest.raises(Cancelled):
            ByocClient(two, deployment, feedback=CancelAfter(3)).get_collection("c")
        assert time.monotonic() - began < SOON
        server.hurry.set()
        assert patient.result().id == "c"
        assert ByocClient(two, deployment).get_collection("c").id == "c"
    assert len(server.token_requests) == 1 + renewed


def test_http_works_on_loopback_without_the_environment_variable_and_does_not_set_it(client, server):
    server.expect("GET", C, json=FOUND)
    client.get_collection("c")
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ


def test_loopback_does_not_go_through_a_proxy(client, server, monkeypatch, stranger):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, stranger.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.expect("GET", C, json=FOUND)
    client.get_collection("c")


def test_the_session_sends_its_token_to_one_origin_only(session, stranger):
    with pytest.raises(errors.ForeignLink):
        session.get(f"{stranger.url}/api/v1/byoc/collections")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_and_not_followed(client, server, stranger, status):
    server.expect("GET", C, status, headers={"Location": f"{stranger.url}/login?session=abc"})
    with pytest.raises(errors.ServiceError, match="redirect") as caught:
        client.get_collection("c")
    assert caught.value.status == status
    assert f"{stranger.url}/login" in caught.value.message
    assert "session=abc" not in str(caught.value)


def test_the_session_alone_does_not_follow_redirects_either(session, deployment, server, stranger):
    server.expect("GET", C, 302, headers={"Location": f"{stranger.url}/"})
    assert session.get(f"{deployment.api_url}/collections/c", allow_redirects=True).status_code == 302


def test_a_token_address_that_redirects_does_not_get_the_secret_twice(client, server, stranger):
    server.token_answers.append(Answer(307, headers={"Location": f"{stranger.url}{TOKEN_PATH}"}))
    with pytest.raises(errors.ServiceError, match="redirect"):
        client.get_collection("c")


def test_netrc_does_not_replace_the_token(client, server, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server.expect("GET", C, json=FOUND)
    client.get_collection("c")
    assert server.requests[0].token == "token-1"
    assert server.token_requests[0].form["client_secret"] == SECRET


REFUSALS = {
    "OAuth2": (
        401,
        {"error": "invalid_client", "error_description": "Invalid client credentials"},
        "invalid_client",
    ),
    "OAuth2 400": (
        400,
        {"error": "unauthorized_client", "error_description": "Wrong client"},
        "unauthorized_client",
    ),
    "older": (400, {"status": 400, "message": "Illegal secret!", "code": "OAUTH_ERROR"}, "OAUTH_ERROR"),
    "wrapped": (
        401,
        {
            "error": {
                "status": 401,
                "reason": "Unauthorized",
                "message": "No such client",
                "code": "COMMON_UNAUTHORIZED",
            }
        },
        "COMMON_UNAUTHORIZED",
    ),
    "403": (403, {"code": 403, "description": "Blocked"}, "403"),
    "only a code": (401, {"error": "invalid_client"}, "invalid_client"),
    "in an answer of 200": (200, {"error": "invalid_client", "error_description": "Nope"}, "invalid_client"),
    "older, in an answer of 200": (
        200,
        {"status": 400, "message": "Illegal secret!", "code": "OAUTH_ERROR"},
        "OAUTH_ERROR",
    ),
}


@pytest.mark.parametrize(("status", "body", "code"), REFUSALS.values(), ids=REFUSALS)
def test_a_wrong_secret_in_every_shape(client, server, status, body, code):
    server.token_answers.append(Answer(status, json=body))
    with pytest.raises(errors.AuthenticationError) as caught:
        client.get_collection("c")
    error = caught.value
    assert (error.code, error.status) == (code, status)
    assert error.message in {
        "Invalid client credentials",
        "Wrong client",
        "Illegal secret!",
        "No such client",
        "Blocked",
        "invalid_client",
        "Nope",
    }
    assert "client secret" in error.hint
    assert "Testland" in error.hint
    assert not server.requests


@pytest.mark.parametrize("status", [401, 403])
def test_a_refusal_without_body(client, server, status):
    server.token_answers.append(Answer(status))
    with pytest.raises(errors.AuthenticationError) as caught:
        client.get_collection("c")
    assert caught.value.message
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("answer", "kind", "word"),
    [
        pytest.param(Answer(404, body="<h1>Not Found</h1>"), errors.NotFound, "token address", id="404"),
        pytest.param(
            Answer(502, body="<title>502 Bad Gateway</title>"), errors.ServerError, "minutes", id="502"
        ),
        pytest.param(
            Answer(200, body="<html>Log in to the hotel</html>"),
            errors.InvalidResponse,
            "login page",
            id="HTML",
        ),
        pytest.param(Answer(200), errors.InvalidResponse, "again", id="nothing"),
        pytest.param(Answer(200, json=["x"]), errors.InvalidResponse, "address", id="a list"),
        pytest.param(Answer(200, json={}), errors.InvalidResponse, "address", id="no token"),
        pytest.param(Answer(200, json={"access_token": 5}), errors.InvalidResponse, "address", id="a number"),
        pytest.param(
            Answer(200, json={"access_token": "a\r\nX: y"}),
            errors.InvalidResponse,
            "address",
            id="a header inside",
        ),
        pytest.param(
            Answer(200, json={"access_token": "a", "token_type": "mac"}),
            errors.InvalidResponse,
            "address",
            id="not bearer",
        ),
        pytest.param(
            Answer(200, json={"access_token": "a", "token_type": ["x"]}),
            errors.InvalidResponse,
            "address",
            id="odd type",
        ),
        pytest.param(Answer(204), errors.InvalidResponse, "again", id="204"),
    ],
)
def test_token_answers_that_are_none(hasty, server, answer, kind, word):
    server.token_answers.append(answer)
    with pytest.raises(kind) as caught:
        hasty.get_collection("c")
    assert word in caught.value.hint
    assert not server.requests


@pytest.mark.parametrize("lifetime", ["3600", 3599.5, None, 0], ids=repr)
def test_lifetimes_in_odd_spellings_still_serve(client, server, lifetime):
    server.whenever("GET", C, Answer(json=FOUND))
    server.token_answers.append(
        Answer(json={"access_token": "odd", "token_type": "bearer", "expires_in": lifetime})
    )
    client.get_collection("c")
    assert server.requests[0].token == "odd"


def test_a_token_address_on_another_host_gets_no_token(credentials):
    """AWS US West and Copernicus have their tokens elsewhere: that request is signed by the secret alone."""
    with ScriptedServer() as tokens, ScriptedServer() as api:
        place = custom(api.url, tokens.token_url)
        api.expect("GET", C, json=FOUND)
        ByocClient(open_session(place, credentials), place).get_collection("c")
        assert len(tokens.token_requests) == 1
        assert not api.token_requests
        assert not tokens.requests


def test_a_rate_limited_token_request_is_waited_for(client, server):
    server.token_answers.append(Answer(429, json={"message": "slow"}, headers={"Retry-After": "10"}))
    server.expect("GET", C, json=FOUND)
    assert client.get_collection("c").id == "c"
