"""The client through QGIS's network and through plain requests: the same promises over both.

Tokens and secrets go to the deployment's own addresses and nowhere else; each change is made once; waits can be cancelled.
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Callable

import pytest
from feedback_fakes import Remembering
from in_task import in_task
from patience import ENDLESS, LONG, NEVER_LATE, SOON, until
from qgis_network import Polled
from requests.adapters import BaseAdapter, HTTPAdapter
from scripted_server import TOKEN_PATH, Answer
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.answers import MOST_BYTES
from sentinelhub_byoc.byoc.auth import Credentials, TokenSlot, open_session
from sentinelhub_byoc.byoc.budget import RequestBudget
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.byoc.retry import RetryPolicy
from sentinelhub_byoc.core.network import QgisAdapter
from sentinelhub_byoc.feedback import Cancelled, Feedback

if TYPE_CHECKING:
    from sentinelhub_byoc.byoc.deployments import Deployment

C = "/api/v1/byoc/collections/c"
TILES = f"{C}/tiles"
FOUND = {"data": {"id": "c", "name": "n", "s3Bucket": "b"}}
TILE = {"id": "t", "path": "a/(BAND).tif", "status": "WAITING"}
SECRET = "a-secret-of-the-tests"

AdapterOf = Callable[[Feedback], BaseAdapter]


@pytest.fixture(params=[QgisAdapter, lambda _: HTTPAdapter()], ids=["QGIS", "requests"])
def adapter_of(request) -> AdapterOf:
    return request.param


@pytest.fixture
def deployment(server) -> Deployment:
    return custom(server.url, server.token_url, title="Testland")


@pytest.fixture
def ask(adapter_of, deployment):
    """Return a function that runs work with a client, in a task as the plugin does."""

    def run(work: Callable[[ByocClient], object], **options) -> object:
        def in_the_task(feedback: Feedback) -> object:
            return work(client_of(deployment, adapter_of, feedback, **options))

        return in_task(in_the_task)

    return run


def client_of(
    deployment: Deployment, adapter_of: AdapterOf, feedback: Feedback, *, token=None, budget=None, **options
) -> ByocClient:
    session = open_session(
        deployment, Credentials("id", SECRET), adapter=adapter_of(feedback), token=token or TokenSlot()
    )
    options.setdefault("retry", RetryPolicy(first_wait=0.01))
    return ByocClient(session, deployment, feedback=feedback, budget=budget, timeout=NEVER_LATE, **options)


# Where tokens and secrets go


def test_the_token_goes_to_the_deployments_origin_only(ask, server, stranger):
    def elsewhere(client: ByocClient) -> None:
        client.session.get(f"{stranger.url}/api/v1/byoc/collections")

    with pytest.raises(errors.ForeignLink):
        ask(elsewhere)
    assert not server.token_requests


@pytest.mark.parametrize(
    "other", ["https://127.0.0.1:{port}", "http://127.0.0.1:1", "http://localhost:{port}"]
)
def test_another_scheme_port_or_name_is_another_origin(ask, server, other):
    url = other.format(port=server.url.rpartition(":")[2])
    with pytest.raises(errors.ForeignLink):
        ask(lambda client: client.session.get(f"{url}/api/v1/byoc/collections"))
    assert not server.token_requests


def test_a_next_page_elsewhere_is_not_asked_for(ask, server, stranger):
    page = {"data": [TILE], "links": {"next": f"{stranger.url}{TILES}?viewtoken=1"}}
    server.whenever("GET", TILES, Answer(json=page))
    with pytest.raises(errors.ForeignLink):
        ask(lambda client: list(client.iter_tiles("c")))


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_does_not_get_the_token(ask, server, stranger, status, method):
    calls = {
        "GET": (C, lambda client: client.get_collection("c")),
        "POST": (TILES, lambda client: client.create_tile("c", TileDraft(TILE["path"]))),
        "PUT": (
            f"{TILES}/t",
            lambda client: client.update_tile("c", "t", sensing_time=None, cover_geometry=None),
        ),
        "DELETE": (C, lambda client: client.delete_collection("c")),
    }
    url, call = calls[method]
    server.expect(method, url, status, headers={"Location": f"{stranger.url}/login"})
    with pytest.raises(errors.ServiceError, match="redirect"):
        ask(call)


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_redirect_does_not_get_the_secret(ask, server, stranger, status):
    server.token_answers.append(Answer(status, headers={"Location": f"{stranger.url}{TOKEN_PATH}"}))
    with pytest.raises(errors.ServiceError, match="redirect"):
        ask(lambda client: client.get_collection("c"))
    assert not server.requests


@pytest.mark.parametrize("host", ["services.example.com", "192.168.0.1", "127.0.0.1.example.com", "[::2]"])
def test_http_is_for_this_computer_alone(host):
    good = "https://services.example.com"
    with pytest.raises(errors.InvalidRequest, match="not https"):
        custom(f"http://{host}", f"{good}/token")
    with pytest.raises(errors.InvalidRequest, match="not https"):
        custom(good, f"http://{host}/token")


# Exactly once, over both


@pytest.mark.parametrize(
    "lost",
    [
        pytest.param({"close": True}, id="hung up"),
        pytest.param({"reset": True}, id="reset"),
        pytest.param({"status": 201, "json": {"data": TILE}, "truncate": True}, id="cut short"),
        pytest.param({"status": 201, "body": "{", "chunked": True}, id="no JSON"),
        pytest.param({"status": 503, "body": "<html>Busy</html>"}, id="503"),
        pytest.param({"status": 502, "body": "<html>Bad</html>", "truncate": True}, id="502 cut short"),
    ],
)
@pytest.mark.parametrize("there", [True, False], ids=["was made", "was not made"])
def test_a_lost_answer_is_looked_after(ask, server, lost, there):
    server.expect("POST", TILES, **lost)
    server.expect("GET", TILES, json={"data": [TILE] if there else [], "links": {}})
    if not there:
        server.expect("POST", TILES, 201, json={"data": TILE})
    assert ask(lambda client: client.create_tile("c", TileDraft(TILE["path"])).id) == "t"


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param({"close": True}, id="hangs up"),
        pytest.param({"reset": True}, id="resets"),
        pytest.param({"json": FOUND, "truncate": True}, id="cut short"),
        pytest.param({"status": 500}, id="500"),
        pytest.param({"status": 429, "headers": {"Retry-After": "5"}}, id="429"),
    ],
)
def test_what_passes_is_tried_again(ask, server, trouble):
    for _ in range(3):
        server.expect("GET", C, **trouble)
    server.expect("GET", C, json=FOUND)
    assert ask(lambda client: client.get_collection("c").id) == "c"


@pytest.mark.parametrize("token", [False, True], ids=["answer", "token"])
def test_an_answer_that_is_too_long_is_an_error(ask, server, token):
    answer = Answer(body=b" " * (MOST_BYTES + 1))
    if token:
        server.token_answers.append(answer)
    else:
        server.whenever("GET", C, answer)
    with pytest.raises(errors.InvalidResponse, match="longer than 16 MB"):
        ask(lambda client: client.get_collection("c"))


# Waits


def test_a_token_that_hangs_holds_nobody_who_cancels(adapter_of, deployment, server):
    """Neither does whoever asks for it, where the request itself can be broken off: over QGIS's network."""
    server.token_answers.append(Answer(delay=ENDLESS, json={"access_token": "late", "token_type": "Bearer"}))
    server.whenever("GET", C, Answer(json=FOUND))
    slot = TokenSlot()

    def get(seconds: float) -> float:
        began = time.monotonic()
        client = client_of(deployment, adapter_of, Polled(seconds), token=slot)
        with pytest.raises(Cancelled):
            client.get_collection("c")
        return time.monotonic() - began

    with ThreadPoolExecutor(4) as pool:
        asks_first = pool.submit(get, 4.0)
        until(lambda: server.token_requests, "the request for a token")
        waits = [pool.submit(get, 0.3) for _ in range(3)]
        assert all(waited.result() < SOON for waited in waits)
        if adapter_of is QgisAdapter:
            assert asks_first.result() < SOON
            assert client_of(deployment, adapter_of, Feedback(), token=slot).get_collection("c").id == "c"
            assert len(server.token_requests) == 2, "the next one asks anew"
        server.hurry.set()


class CancelledOnceTold(Remembering):
    """Remembers what it was told, and is cancelled a moment after the first word."""

    def __init__(self) -> None:
        super().__init__()
        self.end = float("inf")

    def message(self, text: str) -> None:
        super().message(text)
        self.end = min(self.end, time.monotonic() + 0.3)

    def is_cancelled(self) -> bool:
        return time.monotonic() > self.end


def test_a_rate_limit_holds_all_clients_of_an_access_and_can_be_cancelled(adapter_of, deployment, server):
    limited = threading.Event()

    def answer(_) -> Answer:
        limited.set()
        return Answer(429, headers={"Retry-After": "60000"})

    server.whenever("GET", C, answer)
    budget, slot = RequestBudget(), TokenSlot()
    listeners = [CancelledOnceTold() for _ in range(3)]

    def get(feedback: Feedback) -> float:
        began = time.monotonic()
        with pytest.raises(Cancelled):
            client_of(deployment, adapter_of, feedback, token=slot, budget=budget).get_collection("c")
        return time.monotonic() - began

    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(get, Polled(2.0))
        assert limited.wait(LONG)
        time.sleep(0.2)
        others = [pool.submit(get, told) for told in listeners]
        assert all(waited.result() < SOON for waited in (*others, first))
    assert len(server.requests) == 1, "the others were not even sent"
    assert all(len(told.messages) == 1 and "asks to slow down" in told.messages[0] for told in listeners)
