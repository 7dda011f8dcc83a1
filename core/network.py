"""The plugin's one door to the network: a requests adapter over QGIS's own network manager.

Proxy, certificates and the Network Logger are thus QGIS's. What is set here on top: no answer comes from QGIS's cache
or stays in it, no redirect is followed (a token goes to the deployment's origin only), no cookie is kept.
"""

from __future__ import annotations

import io
import socket
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests
from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QAbstractEventDispatcher, QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers

from ..byoc.deployments import is_loopback
from ..feedback import Feedback

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qgis.core import QgsNetworkReplyContent

LOOK_INTERVAL_MS = 100
"""Milliseconds between two looks whether a request under way was cancelled."""

NOT_SENT = frozenset({"accept-encoding", "connection", "content-length", "host", "user-agent"})
"""Request headers that Qt or QGIS writes itself. Given an Accept-Encoding, Qt would not unpack the answer."""

NOT_PASSED_ON = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Reply headers that describe the body as it travelled: Qt has unpacked it, requests must not try again."""

_Error = QNetworkReply.NetworkError
_TIMEOUTS = frozenset({_Error.TimeoutError, _Error.ProxyTimeoutError})
_REDIRECTS = frozenset({_Error.TooManyRedirectsError, _Error.InsecureRedirectError})
_PROXY = frozenset(
    {
        _Error.ProxyConnectionRefusedError,
        _Error.ProxyConnectionClosedError,
        _Error.ProxyNotFoundError,
        _Error.ProxyAuthenticationRequiredError,
        _Error.UnknownProxyError,
    }
)
# Errors that mean the answer did not come, or not whole. All others come with an HTTP status: they are answers.
_BROKEN = frozenset(
    {
        _Error.ConnectionRefusedError,
        _Error.RemoteHostClosedError,
        _Error.HostNotFoundError,
        _Error.OperationCanceledError,
        _Error.TemporaryNetworkFailureError,
        _Error.NetworkSessionFailedError,
        _Error.UnknownNetworkError,
        _Error.ProtocolFailure,
    }
)
_CAUSES: dict[QNetworkReply.NetworkError, type[OSError]] = {
    _Error.ConnectionRefusedError: ConnectionRefusedError,
    _Error.RemoteHostClosedError: ConnectionResetError,
    _Error.HostNotFoundError: socket.gaierror,
}


class QgisAdapter(BaseAdapter):
    """Sends through `QgsBlockingNetworkRequest`. Use it on a worker thread: it blocks until the answer is there.

    Errors of the network are raised as requests' own (`ConnectionError`, `Timeout`, `SSLError`, `ProxyError`) in
    QGIS's words; HTTP errors are answers. When `feedback` is cancelled a request under way is broken off and
    `Cancelled` is raised.
    """

    def __init__(self, feedback: Feedback | None = None) -> None:
        """Listen to `feedback` for cancelling."""
        super().__init__()
        self._feedback = feedback or Feedback()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002 (the body is read whole: answers of the service are small)
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,  # noqa: ARG002 (QGIS decides which certificates to trust)
        cert: object = None,  # noqa: ARG002
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 (QGIS knows the proxy)
    ) -> requests.Response:
        """Send a prepared request and return the answer, whatever its HTTP status."""
        self._feedback.check()
        seconds = _longest(timeout)
        _bypass_proxy_on_loopback(request)
        blocking = QgsBlockingNetworkRequest()
        started = time.monotonic()
        with _cancelling(self._feedback) as qgs_feedback:
            outcome = _perform(blocking, request, _qt_request(request, seconds), qgs_feedback)
        self._feedback.check()
        content = blocking.reply()
        _forget_cached(request)
        if outcome == QgsBlockingNetworkRequest.ErrorCode.TimeoutError:
            raise _too_slow(request, time.monotonic() - started)
        _raise_for_network(content, request, seconds, time.monotonic() - started)
        return _response(content, request, self)

    def close(self) -> None:
        """Close nothing: QGIS keeps the connections."""


def _longest(timeout: float | tuple[float | None, float | None] | None) -> float | None:
    """Return the time in seconds that nothing may happen; Qt tells connecting and reading not apart."""
    if isinstance(timeout, tuple):
        given = [part for part in timeout if part is not None]
        return max(given) if given else None
    return timeout


def _qt_request(request: requests.PreparedRequest, seconds: float | None) -> QNetworkRequest:
    qt_request = QNetworkRequest(QUrl.fromEncoded((request.url or "").encode()))
    for name, value in request.headers.items():
        if name.lower() not in NOT_SENT:
            qt_request.setRawHeader(_bytes(name), _bytes(value))
    attribute, control = QNetworkRequest.Attribute, QNetworkRequest.LoadControl
    qt_request.setAttribute(attribute.CookieLoadControlAttribute, control.Manual)
    qt_request.setAttribute(attribute.CookieSaveControlAttribute, control.Manual)
    qt_request.setAttribute(attribute.AuthenticationReuseAttribute, control.Manual)
    # QgsBlockingNetworkRequest follows by itself what Qt leaves to it. Told to follow none at all, Qt reports each
    # redirect as an error, which becomes an ordinary answer below.
    qt_request.setAttribute(
        attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    )
    qt_request.setMaximumRedirectsAllowed(0)
    if seconds:
        qt_request.setTransferTimeout(int(1000 * seconds))
    return qt_request


def _perform(
    blocking: QgsBlockingNetworkRequest,
    request: requests.PreparedRequest,
    qt_request: QNetworkRequest,
    feedback: QgsFeedback | None,
) -> QgsBlockingNetworkRequest.ErrorCode:
    method = (request.method or "GET").upper()
    if method == "GET":
        return blocking.get(qt_request, True, feedback)
    if method == "HEAD":
        return blocking.head(qt_request, True, feedback)
    if method == "POST":
        return blocking.post(qt_request, _body(request), True, feedback)
    if method == "PUT":
        return blocking.put(qt_request, _body(request), feedback)
    if method == "DELETE":
        return blocking.deleteResource(qt_request, feedback)
    msg = f"{method} cannot be sent through QGIS"
    raise requests.exceptions.InvalidSchema(msg, request=request)


def _body(request: requests.PreparedRequest) -> bytes:
    body = request.body
    if body is None:
        return b""
    if hasattr(body, "read"):
        return body.read()
    return _bytes(body)


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else bytes(text)


@contextmanager
def _cancelling(feedback: Feedback) -> Iterator[QgsFeedback | None]:
    """Give a QGIS feedback that is cancelled, on this very thread, soon after ours is.

    On this thread, for QGIS takes a cancelling from elsewhere in two queued steps, the first of which may delete what
    the second would end: the request then never returns. So a timer looks, inside the event loop in which
    `QgsBlockingNetworkRequest` waits. From the main thread QGIS sends on a thread of its own, which no timer of ours
    can reach: such a request (of `qgis_process` or the Python console) runs to its end.
    """
    if type(feedback) is Feedback or QThread.currentThread() == QgsApplication.instance().thread():
        yield None
        return
    if QAbstractEventDispatcher.instance() is None:
        # In a thread of Python's own no timer runs, QGIS's neither. An event loop brings what is missing by being
        # made; this one is never run.
        QEventLoop()
    qgs_feedback = QgsFeedback()
    timer = QTimer()

    def look() -> None:
        if feedback.is_cancelled():
            timer.stop()
            qgs_feedback.cancel()

    timer.timeout.connect(look)
    timer.start(LOOK_INTERVAL_MS)
    try:
        yield qgs_feedback
    finally:
        timer.stop()


def _bypass_proxy_on_loopback(request: requests.PreparedRequest) -> None:
    """Have this thread's network manager reach this very computer directly: no proxy could."""
    url = request.url or ""
    if not is_loopback(url):
        return
    manager = QgsNetworkAccessManager.instance()
    direct = manager.noProxyList()
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
    if origin not in direct:
        manager.setFallbackProxyAndExcludes(manager.fallbackProxy(), manager.excludeList(), [*direct, origin])


def _forget_cached(request: requests.PreparedRequest) -> None:
    """Take the answer out of QGIS's cache, into which QgsBlockingNetworkRequest has it saved whatever it is told."""
    cache = QgsNetworkAccessManager.instance().cache()
    if cache is not None and request.method == "GET":
        cache.remove(QUrl.fromEncoded((request.url or "").encode()))


def _raise_for_network(
    content: QgsNetworkReplyContent, request: requests.PreparedRequest, seconds: float | None, took: float
) -> None:
    """Raise requests' error for an answer that did not come, or not whole."""
    error = content.error()
    # Qt calls its transfer timeout a cancelling.
    slow = error == _Error.OperationCanceledError and seconds is not None and took >= 0.9 * seconds
    if error in _TIMEOUTS or slow:
        raise _too_slow(request, took)
    words = content.errorString() or "no answer"
    if error == _Error.SslHandshakeFailedError:
        raise requests.exceptions.SSLError(words, request=request)
    if error in _PROXY:
        raise requests.exceptions.ProxyError(words, request=request)
    if error in _BROKEN or (_status(content) is None and error not in _REDIRECTS):
        # The cause is what a plain socket would have raised: whoever explains the error need not know Qt.
        cause = _CAUSES.get(error, OSError)(words)
        raise requests.exceptions.ConnectionError(words, request=request) from cause
    if error not in _REDIRECTS and _is_cut_short(content, request):
        # Of an answer with an error status Qt may tell the status alone, and not that the rest never came.
        words = "The connection was closed before the whole answer was there"
        raise requests.exceptions.ConnectionError(words, request=request) from ConnectionResetError(words)


def _is_cut_short(content: QgsNetworkReplyContent, request: requests.PreparedRequest) -> bool:
    # Qt takes the length away when it unpacks: what it leaves is the length of what we get.
    promised = _text(content.rawHeader(b"Content-Length"))
    bodiless = request.method == "HEAD" or _status(content) in {204, 304}
    return promised.isdigit() and not bodiless and len(content.content()) < int(promised)


def _too_slow(request: requests.PreparedRequest, took: float) -> requests.exceptions.ReadTimeout:
    msg = f"No answer within {took:.0f} seconds"
    return requests.exceptions.ReadTimeout(msg, request=request)


def _status(content: QgsNetworkReplyContent) -> int | None:
    status = content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return int(status) if status else None


def _response(
    content: QgsNetworkReplyContent, request: requests.PreparedRequest, adapter: QgisAdapter
) -> requests.Response:
    response = requests.Response()
    response.status_code = _status(content) or requests.codes.found
    reason = content.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
    response.reason = _text(reason) if reason else ""
    response.headers = CaseInsensitiveDict(
        (_text(name), _text(content.rawHeader(name)))
        for name in content.rawHeaderList()
        if _text(name).lower() not in NOT_PASSED_ON
    )
    response.encoding = get_encoding_from_headers(response.headers)
    response.raw = io.BytesIO(bytes(content.content()))
    response.url = request.url or ""
    response.request = request
    response.connection = adapter
    return response


def _text(raw: object) -> str:
    return raw if isinstance(raw, str) else bytes(raw).decode("latin-1")
