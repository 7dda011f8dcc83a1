from __future__ import annotations

import json
import time

import pytest
import requests
from sandbox_client import GRANT
from sentinelhub_byoc.sandbox.server import Sandbox


def ask(sandbox, data=GRANT, **kwargs):
    return requests.post(sandbox.token_url, data=data, timeout=60, **kwargs)


def without(*names):
    return {name: value for name, value in GRANT.items() if name not in names}


@pytest.mark.parametrize(
    ("data", "auth"),
    [
        pytest.param(GRANT, None, id="secret in the form"),
        pytest.param(without("client_id", "client_secret"), ("sandbox", "sandbox"), id="HTTP basic auth"),
    ],
)
def test_a_token_is_given_and_opens_the_api(plain, data, auth):
    answer = ask(plain, data, auth=auth)
    assert answer.status_code == 200
    token = answer.json()
    assert token["token_type"] == "Bearer"
    assert 3500 < token["expires_in"] <= 3600
    headers = {"Authorization": f"Bearer {token['access_token']}"}
    url = plain.url + "/byoc/v1/collections"
    assert requests.get(url, headers=headers, timeout=60).status_code == 200
    assert plain.tokens.issued == 1


@pytest.mark.parametrize(
    ("data", "auth", "status", "error"),
    [
        pytest.param({**GRANT, "client_secret": "no"}, None, 401, "invalid_client", id="wrong secret"),
        pytest.param({**GRANT, "client_id": "no"}, None, 401, "invalid_client", id="wrong client"),
        pytest.param(without("client_secret"), None, 401, "invalid_client", id="no secret"),
        pytest.param(without("client_id"), ("sandbox", "no"), 401, "invalid_client", id="wrong basic auth"),
        pytest.param(
            {**GRANT, "grant_type": "password"}, None, 400, "unsupported_grant_type", id="other grant"
        ),
        pytest.param(without("grant_type"), None, 400, "invalid_request", id="no grant"),
        pytest.param(json.dumps(GRANT), None, 400, "invalid_request", id="not a form"),
    ],
)
def test_a_token_is_refused_as_oauth2_says(plain, data, auth, status, error):
    answer = ask(plain, data, auth=auth)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["error_description"]
    assert plain.tokens.issued == 0


@pytest.mark.parametrize(
    "authorization",
    [None, "", "Bearer", "Bearer x", "Bearer a.b.c", "Basic c2FuZGJveDpzYW5kYm94", "Bearer ü.ü.ü"],
)
def test_without_a_token_there_is_a_401_without_body(plain, authorization):
    headers = {} if authorization is None else {"Authorization": authorization.encode("latin-1")}
    answer = requests.get(plain.url + "/api/v1/byoc/collections", headers=headers, timeout=60)
    assert (answer.status_code, answer.content) == (401, b"")


def test_a_forged_token_is_refused(plain):
    header, claims, signature = ask(plain).json()["access_token"].split(".")
    for forged in (f"{header}.{claims}.", f"{header}.{claims}A.{signature}", f"{header}.{claims}"):
        headers = {"Authorization": f"Bearer {forged}"}
        answer = requests.get(plain.url + "/api/v1/byoc/collections", headers=headers, timeout=60)
        assert answer.status_code == 401


def test_a_token_ends(bucket):
    with Sandbox(bucket.parent, token_lifetime=3) as sandbox:
        headers = {"Authorization": f"Bearer {ask(sandbox).json()['access_token']}"}
        url = sandbox.url + "/api/v1/byoc/collections"
        assert requests.get(url, headers=headers, timeout=60).status_code == 200
        time.sleep(3.05)
        assert requests.get(url, headers=headers, timeout=60).status_code == 401


def test_a_token_outlives_a_restart(bucket):
    with Sandbox(bucket.parent) as sandbox:
        headers = {"Authorization": f"Bearer {ask(sandbox).json()['access_token']}"}
    with Sandbox(bucket.parent) as sandbox:
        url = sandbox.url + "/api/v1/byoc/collections"
        assert requests.get(url, headers=headers, timeout=60).status_code == 200


def test_tokens_are_given_for_post_only(plain):
    answer = requests.get(plain.token_url, timeout=60)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
