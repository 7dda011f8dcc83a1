"""Requests through QGIS's network, from the threads that they come from."""

from __future__ import annotations

import threading
import time

import pytest
import requests
from in_task import in_task
from patience import NEVER_LATE
from sentinelhub_byoc.core.network import QgisAdapter
from sentinelhub_byoc.feedback import Feedback

SIGNED = {"Authorization": "Bearer secret-token", "Accept": "application/json"}


def qgis_session(feedback: Feedback | None = None) -> requests.Session:
    session = requests.Session()
    for scheme in ("http://", "https://"):
        session.mount(scheme, QgisAdapter(feedback))
    return session


def send(method: str, url: str, **options) -> requests.Response:
    """Send from a task, as the plugin does."""
    options.setdefault("timeout", NEVER_LATE)

    def work(feedback: Feedback) -> requests.Response:
        return qgis_session(feedback).request(method, url, headers=SIGNED, allow_redirects=False, **options)

    return in_task(work)


def on_new_thread(work):
    """Run on a thread whose network manager reads the settings afresh."""
    outcome = []
    thread = threading.Thread(target=lambda: outcome.append(work()))
    thread.start()
    thread.join()
    return outcome[0]


def on_main_thread(work):
    """Run where `qgis_process` and the Python console do."""
    return work(Feedback())


WHERE = [
    pytest.param(in_task, id="task"),
    pytest.param(on_new_thread, id="python-thread"),
    pytest.param(on_main_thread, id="main-thread"),
]


class Polled(Feedback):
    """Knows that it is cancelled, but has no QGIS feedback to tell."""

    def __init__(self, after: float) -> None:
        self.end = time.monotonic() + after

    def is_cancelled(self) -> bool:
        return time.monotonic() > self.end
