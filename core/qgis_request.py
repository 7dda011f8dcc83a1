"""One request through QGIS's network manager, in which nothing happens behind the caller's back.

`QgsBlockingNetworkRequest` follows redirects by itself and sends the whole body along, which may hold a secret; it has
each answer saved in QGIS's cache; and it may wait for ever when it is cancelled from another thread. All three are
seen to here, by what QGIS offers for it: a feedback cancelled on the request's own thread, at the right moment.

And it may freeze QGIS for good when made in Python: see `_heard_once`.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable
from urllib.parse import urlsplit

from qgis.core import (
    QgsApplication,
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
)
from qgis.PyQt.QtCore import QAbstractEventDispatcher, QCoreApplication, QEventLoop, QObject, QThread
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..byoc.deployments import is_loopback
from .upload_once import UploadOnce

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.PyQt.QtCore import QTimerEvent, pyqtBoundSignal

LOOK_INTERVAL_MS = 100
"""Milliseconds between two looks whether a request under way was cancelled."""

_NOT_MODIFIED = 304


@dataclass(frozen=True)
class Reply:
    """What came back, whether QGIS's own time limit ended it, and whether it was broken off for being too long."""

    content: QgsNetworkReplyContent
    timed_out: bool = False
    too_long: bool = False


def perform(
    method: str, request: QNetworkRequest, body: bytes, is_cancelled: Callable[[], bool], most_bytes: int
) -> Reply:
    """Send a request and wait for its answer, whatever its status; a redirect is an answer.

    `is_cancelled` is asked ten times a second, and breaks the request off; so does an answer of more than `most_bytes`,
    unpacked, while it comes (Qt tells ten times a second how much that is). Raises `ValueError` for a method that QGIS
    cannot send. It blocks: call it on a worker thread. On the main thread it works as well, on a thread of its own,
    while QGIS may ask the user about certificates and the like, and no other event is handled.
    """
    main_thread = QgsApplication.instance().thread()
    if QThread.currentThread() == main_thread:
        return _aside(lambda: _perform_here(method, request, body, is_cancelled, most_bytes))
    return _perform_here(method, request, body, is_cancelled, most_bytes)


def status_of(content: QgsNetworkReplyContent) -> int | None:
    """Return the HTTP status of a reply; None when none came."""
    status = content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return int(status) if status else None


def _perform_here(
    method: str, request: QNetworkRequest, body: bytes, is_cancelled: Callable[[], bool], most_bytes: int
) -> Reply:
    if QAbstractEventDispatcher.instance() is None:
        # In a thread of Python's own no timer runs, QGIS's neither. An event loop brings what is missing by being
        # made; this one is never run.
        QEventLoop()
    manager = QgsNetworkAccessManager.instance()
    _bypass_proxy_on_loopback(manager, request)
    feedback = QgsFeedback()
    blocking = QgsBlockingNetworkRequest()
    _heard_once(feedback.canceled, blocking.abort)
    _heard_once(blocking.finished, blocking.abort)
    too_long: list[int] = []

    def look(received: int, expected: int) -> None:
        if max(received, expected) > most_bytes:
            too_long.append(received)
            feedback.cancel()

    blocking.downloadProgress.connect(look)
    with _stopped_at_redirect(manager, feedback) as redirects, _Watch(is_cancelled, feedback):
        outcome = _send(blocking, method, request, body, feedback)
    blocking.downloadProgress.disconnect(look)
    cache = manager.cache()
    if cache is not None:
        cache.remove(request.url())
    if redirects:
        return Reply(redirects[0])
    reply = blocking.reply()
    return Reply(
        reply,
        timed_out=outcome == QgsBlockingNetworkRequest.ErrorCode.TimeoutError,
        too_long=bool(too_long) or reply.content().size() > most_bytes,
    )


def _send(
    blocking: QgsBlockingNetworkRequest,
    method: str,
    request: QNetworkRequest,
    body: bytes,
    feedback: QgsFeedback,
) -> QgsBlockingNetworkRequest.ErrorCode:
    if method == "GET":
        return blocking.get(request, True, feedback)
    if method == "HEAD":
        return blocking.head(request, True, feedback)
    if method == "POST":
        device = UploadOnce(body)
        _heard_once(device.readyRead, blocking.abort)
        return blocking.post(request, device, True, feedback)
    if method == "PUT":
        return blocking.put(request, body, feedback)
    if method == "DELETE":
        return blocking.deleteResource(request, feedback)
    msg = f"{method} cannot be sent through QGIS"
    raise ValueError(msg)


@contextmanager
def _stopped_at_redirect(
    manager: QgsNetworkAccessManager, feedback: QgsFeedback
) -> Iterator[list[QgsNetworkReplyContent]]:
    """Cancel the request when it is answered by a redirect, and keep that answer.

    The manager tells of an answer before `QgsBlockingNetworkRequest` looks at it, which it does no more once its
    feedback is cancelled.
    """
    redirects: list[QgsNetworkReplyContent] = []

    def look(content: QgsNetworkReplyContent) -> None:
        status = status_of(content)
        if status is not None and 300 <= status < 400 and status != _NOT_MODIFIED:
            redirects.append(QgsNetworkReplyContent(content))
            feedback.cancel()

    manager.finished.connect(look)
    try:
        yield redirects
    finally:
        manager.finished.disconnect(look)


def _heard_once(signal: pyqtBoundSignal, slot: Callable[..., None]) -> None:
    """Connect and disconnect a signal of an object made in Python, so that it needs Python's lock for that no more.

    When a receiver is deleted, Qt tells the sender while it holds one of its own locks. An object made in Python
    takes Python's lock the first time it is told, to see whether there is a `disconnectNotify` in Python. If another
    thread has that lock then, and deletes a QObject (the garbage collector does), and so waits for Qt's, both wait
    for ever, and QGIS with them. There are few locks of Qt's for all objects: it happened within ten thousand tiles.
    """
    signal.connect(slot)
    signal.disconnect(slot)


class _Watch(QObject):
    """Cancels `feedback` soon after `is_cancelled` says so, and on this very thread.

    Told from another thread QGIS takes a cancelling in two queued steps, the first of which may delete what the
    second would end: the request then never returns. So a timer looks, inside the event loop in which
    `QgsBlockingNetworkRequest` waits.
    """

    def __init__(self, is_cancelled: Callable[[], bool], feedback: QgsFeedback) -> None:
        super().__init__()
        self._is_cancelled = is_cancelled
        self._feedback = feedback
        self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: ARG002 (there is one timer)
        if self._timer and self._is_cancelled():
            self.__exit__()
            self._feedback.cancel()

    def __enter__(self) -> _Watch:
        self._timer = self.startTimer(LOOK_INTERVAL_MS)
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0


def _bypass_proxy_on_loopback(manager: QgsNetworkAccessManager, request: QNetworkRequest) -> None:
    """Have this thread's network manager reach this very computer directly: no proxy could."""
    url = request.url().toString()
    if not is_loopback(url):
        return
    direct = manager.noProxyList()
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
    if origin not in direct:
        manager.setFallbackProxyAndExcludes(manager.fallbackProxy(), manager.excludeList(), [*direct, origin])


def _aside(work: Callable[[], Reply]) -> Reply:
    """Return what `work` gives on another thread, answering its questions to the main thread meanwhile.

    QGIS asks there whether to trust a certificate, or for a proxy's password, and waits for the answer: these
    questions, events sent to the main network manager, are let through. Nothing else is, so that no slot of the
    plugin runs in the middle of another.
    """
    outcome: list[Reply] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:  # noqa: BLE001 (raised again below, on the thread that asked)
            failures.append(error)

    manager = QgsNetworkAccessManager.instance()
    thread = threading.Thread(target=run, name="byoc-request", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(LOOK_INTERVAL_MS / 1000)
        QCoreApplication.sendPostedEvents(manager)
    if failures:
        raise failures[0]
    return outcome[0]
