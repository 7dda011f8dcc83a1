"""Secrets stay out of everything that people read; where credentials and deployments come from."""

from __future__ import annotations

import pytest
from byoc_values import SECRET
from scripted_server import Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.auth import Credentials, credentials_from_env, deployment_from_env, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import AWS_EU, AWS_US_WEST, CDSE
from sentinelhub_byoc.byoc.retry import RetryPolicy

C = "/api/v1/byoc/collections/c"
FOUND = {"data": {"id": "c", "name": "n", "s3Bucket": "b"}}

# Secrets


def test_credentials_do_not_show(credentials):
    assert SECRET not in repr(credentials)
    assert "the-client-id" not in repr(credentials)
    assert SECRET not in f"{credentials} {[credentials]}"


def test_blanks_that_were_copied_along_are_dropped():
    assert Credentials(" id\n", "\tsecret ") == Credentials("id", "secret")


@pytest.mark.parametrize(("client_id", "secret"), [("", "x"), ("x", ""), ("  ", "x")])
def test_empty_credentials_are_refused(client_id, secret):
    with pytest.raises(errors.InvalidRequest, match="empty") as caught:
        open_session(AWS_EU, Credentials(client_id, secret))
    assert "AWS EU" in caught.value.hint


def test_the_session_does_not_show_its_secrets(client, session, server):
    server.expect("GET", C, json=FOUND)
    client.get_collection("c")
    shown = f"{session!r} {session} {client!r}"
    assert SECRET not in shown
    assert "token-1" not in shown


def test_a_service_that_echoes_secrets_does_not_get_them_into_errors(client, server, caplog):
    caplog.set_level("DEBUG")
    token = "a-token-that-is-long-enough"
    server.token_answers.append(
        Answer(json={"access_token": token, "token_type": "Bearer", "expires_in": 60})
    )
    echo = f"<html><title>Denied: Bearer {token}</title> client_secret={SECRET} s3cr3t%2Fwith%2Bsigns%3Dand%26more</html>"
    server.expect("GET", C, 403, body=echo, headers={"X": "y"})
    with pytest.raises(errors.PermissionDenied) as caught:
        client.get_collection("c")
    for text in (str(caught.value), repr(caught.value), caught.value.body, caplog.text):
        assert token not in text
        assert SECRET not in text
        assert "s3cr3t%2F" not in text
    assert "Denied" in caught.value.message


def test_no_secret_hangs_on_a_network_error(deployment, credentials):
    import traceback

    from requests.adapters import BaseAdapter
    from requests.exceptions import ConnectionError as NoConnection

    class Telltale(BaseAdapter):
        def send(self, request, *_, **__):
            raise NoConnection(f"could not send {request.body} with {request.headers}", request=request)

        def close(self):
            pass

    session = open_session(deployment, credentials, adapter=Telltale())
    client = ByocClient(session, deployment, retry=RetryPolicy(first_wait=0))
    with pytest.raises(errors.NetworkError) as caught:
        client.get_collection("c")
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    text = "".join(traceback.format_exception(type(caught.value), caught.value, caught.value.__traceback__))
    assert SECRET not in text
    assert "s3cr3t" not in str(caught.value)


def test_the_adapter_carries_the_token_request_too(deployment, credentials, server):
    from requests.adapters import HTTPAdapter

    class Counting(HTTPAdapter):
        urls: list[str] = []  # noqa: RUF012 (one adapter in this test)

        def send(self, request, *args, **kwargs):
            self.urls.append(request.url)
            return super().send(request, *args, **kwargs)

    server.expect("GET", C, json=FOUND)
    ByocClient(open_session(deployment, credentials, adapter=Counting()), deployment).get_collection("c")
    assert [url.rpartition("/")[2] for url in Counting.urls] == ["token", "c"]


# The environment


def test_credentials_from_the_environment(monkeypatch):
    assert credentials_from_env() is None
    monkeypatch.setenv("SH_CLIENT_ID", "a")
    with pytest.raises(errors.InvalidRequest, match="SH_CLIENT_SECRET"):
        credentials_from_env()
    monkeypatch.setenv("SH_CLIENT_SECRET", "b")
    assert credentials_from_env() == Credentials("a", "b")


@pytest.mark.parametrize(
    ("base", "token", "expected"),
    [
        pytest.param("", "", AWS_EU, id="nothing set"),
        pytest.param("https://services.sentinel-hub.com/", "", AWS_EU, id="AWS EU"),
        pytest.param("https://services-uswest2.sentinel-hub.com", "", AWS_US_WEST, id="AWS US West"),
        pytest.param("https://sh.dataspace.copernicus.eu", CDSE.token_url, CDSE, id="Copernicus"),
    ],
)
def test_known_deployments_from_the_environment(monkeypatch, base, token, expected):
    monkeypatch.setenv("SH_BASE_URL", base)
    monkeypatch.setenv("SH_TOKEN_URL", token)
    assert deployment_from_env() is expected


def test_a_custom_deployment_from_the_environment(monkeypatch):
    monkeypatch.setenv("SH_BASE_URL", "http://127.0.0.1:5000/")
    with pytest.raises(errors.InvalidRequest, match="SH_TOKEN_URL"):
        deployment_from_env()
    monkeypatch.setenv("SH_TOKEN_URL", "http://127.0.0.1:5000/token")
    found = deployment_from_env()
    assert (found.key, found.base_url, found.token_url) == (
        "custom",
        "http://127.0.0.1:5000",
        "http://127.0.0.1:5000/token",
    )


def test_a_base_url_that_is_none_is_refused(monkeypatch):
    monkeypatch.setenv("SH_BASE_URL", "services.sentinel-hub.com")
    with pytest.raises(errors.InvalidRequest, match="web address"):
        deployment_from_env()
