"""What the test of a connection says: in the service's own words, with what to do, and without the secret."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor

import pytest
from clicks import choose, click, opened, type_into, wait_until
from patience import ENDLESS, SOON
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtTest import QTest
from scripted_server import Answer
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.core.access import Access
from sentinelhub_byoc.feedback import Feedback
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog
from sentinelhub_byoc.ui.connection_test import outcome_text, reach

COLLECTIONS = "/api/v1/byoc/collections"
SECRET = "the-secret-of-nobody"


@pytest.fixture
def dialog(controller):
    click(controller.dock.contents.addButton)
    return opened(ConnectionDialog)


def fill(dialog, url, token_url):
    choose(dialog.deploymentCombo, "Another address")
    type_into(dialog.nameEdit, "Mine")
    type_into(dialog.baseUrlEdit, url)
    type_into(dialog.tokenUrlEdit, token_url)
    type_into(dialog.clientIdEdit, "me")
    type_into(dialog.clientSecretEdit, SECRET)


def outcome(dialog):
    """Press Test and return what it says in the end."""
    click(dialog.testButton)

    def said():
        text = dialog.resultLabel.text()
        return text if text.startswith(("✓", "✗")) else ""

    return wait_until(said, "the outcome of the test")


def test_a_test_asks_for_a_token_of_its_own_and_for_one_collection(dialog, server):
    fill(dialog, server.url, server.token_url)
    for _ in range(2):
        server.expect("GET", COLLECTIONS, json={"data": [], "links": {}})
        assert outcome(dialog) == "✓ The connection works. There is no collection yet."
    assert len(server.token_requests) == len(server.requests) == 2
    assert server.token_requests[0].form["client_secret"] == SECRET
    assert server.requests[0].query["count"] == "1"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(
            Answer(
                401,
                json={
                    "error": "invalid_client",
                    "error_description": "Invalid client or Invalid client credentials",
                },
            ),
            "Invalid client or Invalid client credentials",
            id="new shape",
        ),
        pytest.param(
            Answer(400, json={"status": 400, "message": "Illegal secret!", "code": "OAUTH_ERROR"}),
            "Illegal secret!",
            id="older shape",
        ),
        pytest.param(
            Answer(200, json={"status": 400, "message": "Illegal secret!", "code": "OAUTH_ERROR"}),
            "Illegal secret!",
            id="older shape as 200",
        ),
    ],
)
def test_a_wrong_secret_is_told_in_the_services_words(dialog, server, answer, words):
    server.token_answers.append(answer)
    fill(dialog, server.url, server.token_url)
    text = outcome(dialog)
    assert words in text
    assert "does not accept the credentials" in text
    assert "Check the client id and the client secret" in text
    assert SECRET not in text
    assert server.requests == []


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (
            401,
            {"error": {"status": 401, "message": "You are not authorized!"}},
            ["does not take that token: “You are not authorized!”", "same deployment"],
        ),
        (403, {"code": 403, "description": "No BYOC plan"}, ["No BYOC plan", "plan that allows own data"]),
        (404, None, ["Check the address of the service and the API prefix"]),
        (503, None, ["not available for now", "Try again"]),
    ],
    ids=["401", "403", "404", "503"],
)
def test_a_token_that_helps_nothing_is_told_apart_from_a_wrong_secret(dialog, server, status, body, words):
    server.whenever("GET", COLLECTIONS, Answer(status, json=body))
    fill(dialog, server.url, server.token_url)
    text = outcome(dialog)
    assert "The client id and the secret are right" in text
    assert all(word in text for word in words), text
    assert "Check the client id" not in text


def test_a_page_of_a_proxy_instead_of_the_service_is_told(dialog, server):
    server.whenever("GET", COLLECTIONS, Answer(200, body="<html><title>Please log in</title></html>"))
    fill(dialog, server.url, server.token_url)
    text = outcome(dialog)
    assert "Please log in" in text
    assert "a login page of the network" in text
    assert "<" not in text


def test_no_network_is_told(dialog):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
    fill(dialog, url, f"{url}/token")
    text = outcome(dialog)
    assert "No connection to the service" in text
    assert "refused the connection" in text
    assert "Check the address and the port" in text


@pytest.fixture
def dead_proxy(qgis_app):
    """Have QGIS use a proxy that is not there."""
    settings = QgsSettings()
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = str(unused.getsockname()[1])
    values = {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": port}
    for name, value in values.items():
        settings.setValue(f"proxy/proxy{name}", value)
    yield
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setFallbackProxyAndExcludes(QNetworkProxy(), [], [])


def test_a_proxy_that_leads_nowhere_is_told(dead_proxy):
    place = custom("https://sentinel.invalid", "https://sentinel.invalid/token")
    access = Access(place, Credentials("me", SECRET), "Mine")
    # On a thread that reads QGIS's proxy settings afresh: those of a pool know the ones of before.
    with ThreadPoolExecutor(1) as executor:
        text = outcome_text(executor.submit(reach, access, Feedback()).result())
    assert "The proxy does not lead to sentinel.invalid" in text
    assert "Settings > Options > Network" in text
    assert SECRET not in text


def test_a_slow_test_can_be_stopped_with_the_same_button(dialog, server, controller):
    server.token_delay = ENDLESS
    fill(dialog, server.url, server.token_url)
    click(dialog.testButton)
    assert dialog.testButton.text() == "S&top testing"
    wait_until(lambda: server.token_requests, "the request")
    click(dialog.testButton)
    wait_until(lambda: dialog.resultLabel.text() == "Stopped.", "the end", seconds=SOON)
    assert dialog.testButton.text() == "&Test connection"
    assert controller.work.titles() == []


def test_words_of_the_service_are_not_taken_for_html(dialog, server):
    server.token_answers.append(Answer(400, json={"message": "<b>bold</b>", "code": "OAUTH_ERROR"}))
    fill(dialog, server.url, server.token_url)
    assert "<b>bold</b>" in outcome(dialog)
    assert dialog.resultLabel.textFormat() == Qt.TextFormat.PlainText


def test_the_dialog_grows_with_what_it_says(dialog, server):
    fill(dialog, server.url, server.token_url)
    server.token_answers.append(Answer(400, json={"message": "many words " * 60, "code": "OAUTH_ERROR"}))
    outcome(dialog)
    QTest.qWait(20)
    edit = dialog.nameEdit
    assert edit.height() >= edit.fontMetrics().height(), "no field is squeezed"
    assert dialog.height() <= 660, "it fits a small screen"
