"""The plugin's one door to the network: a requests adapter over QGIS's own network manager.

Proxy, certificates and the Network Logger are thus QGIS's. What is set here on top: no answer comes from QGIS's cache
or stays in it, no redirect is followed (a token or a secret goes to the deployment only), no cookie is kept.
"""

from __future__ import annotations

import io
import socket
import time
from typing import TYPE_CHECKING

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers

from ..byoc.answers import MOST_BYTES
from ..byoc.bodies import AnswerTooLong
from ..feedback import Feedback
from .qgis_request import perform, status_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsNetworkReplyContent

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE")

NOT_SENT = frozenset({"accept-encoding", "connection", "content-length", "host", "user-agent"})
"""Request headers that Qt or QGIS writes itself. Given an Accept-Encoding, Qt would not unpack the answer."""

NOT_PASSED_ON = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Reply headers that describe the body as it travelled: Qt has unpacked it, requests must not try again."""

_Error = QNetworkReply.NetworkError
_TIMEOUTS = frozenset({_Error.TimeoutError, _Error.ProxyTimeoutError})
_PROXY = frozenset(
    {
        _Error.ProxyConnectionRefusedError,
        _Error.ProxyConnectionClosedError,
        _Error.ProxyNotFoundError,
        _Error.ProxyAuthenticationRequiredError,
        _Error.UnknownProxyError,
    }
)
# What Qt says of a proxy that is not there, for https and for http; without a proxy it means what it says.
_PERHAPS_PROXY = frozenset({_Error.UnknownNetworkError, _Error.ConnectionRefusedError})
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
        _Error.ContentReSendError,  # see `upload_once`
    }
)
_FIRST_REFUSAL = 400

_CAUSES: dict[QNetworkReply.NetworkError, type[OSError]] = {
    _Error.ConnectionRefusedError: ConnectionRefusedError,
    _Error.RemoteHostClosedError: ConnectionResetError,
    _Error.ContentReSendError: ConnectionResetError,
    _Error.HostNotFoundError: socket.gaierror,
}


class QgisAdapter(BaseAdapter):
    """Sends through QGIS. It blocks until the answer is there: use it on a worker thread.

    Errors of the network are raised as requests' own (`ConnectionError`, `Timeout`, `SSLError`, `ProxyError`) in
    QGIS's words, and `AnswerTooLong` for more than `MOST_BYTES`; HTTP errors and redirects are answers. When
    `feedback` is cancelled a request under way is broken off and `Cancelled` is raised.
    """

    def __init__(self, feedback: Feedback | None = None) -> None:
        """Listen to `feedback` for cancelling."""
        super().__init__()
        self._feedback = feedback or Feedback()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002 (the body is read whole: it is no longer than `MOST_BYTES`)
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,  # noqa: ARG002 (QGIS decides which certificates to trust)
        cert: object = None,  # noqa: ARG002
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 (QGIS knows the proxy)
    ) -> requests.Response:
        """Send a prepared request and return the answer, whatever its HTTP status."""
        self._feedback.check()
        method = (request.method or "GET").upper()
        if method not in METHODS:
            msg = f"{method} cannot be sent through QGIS"
            raise requests.exceptions.InvalidSchema(msg, request=request)
        seconds = _longest(timeout)
        started = time.monotonic()
        reply = perform(
            method, _qt_request(request, seconds), _body(request), self._feedback.is_cancelled, MOST_BYTES
        )
        took = time.monotonic() - started
        self._feedback.check()
        if reply.too_long:
            raise AnswerTooLong(request=request)
        if reply.timed_out:
            raise _too_slow(request, took)
        if not _is_redirect(reply.content):
            _raise_for_network(reply.content, request, seconds, took)
        return _response(reply.content, request, self)

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
    qt_request.setAttribute(
        attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    if seconds:
        qt_request.setTransferTimeout(int(1000 * seconds))
    return qt_request


def _body(request: requests.PreparedRequest) -> bytes:
    body = request.body
    if body is None:
        return b""
    if hasattr(body, "read"):
        return body.read()
    return _bytes(body)


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else bytes(text)


def _is_redirect(content: QgsNetworkReplyContent) -> bool:
    status = status_of(content)
    return status is not None and 300 <= status < 400


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
    if error in _PROXY or (error in _PERHAPS_PROXY and _goes_through_proxy(request)):
        raise requests.exceptions.ProxyError(words, request=request)
    if error in _BROKEN or status_of(content) is None:
        # The cause is what a plain socket would have raised: whoever explains the error need not know Qt.
        cause = _CAUSES.get(error, OSError)(words)
        raise requests.exceptions.ConnectionError(words, request=request) from cause
    if error != _Error.NoError and (status_of(content) or 0) < _FIRST_REFUSAL:
        # A good status, and yet an error: Qt could not unpack the body (newer Qt refuses what unpacks to too much).
        raise requests.exceptions.ContentDecodingError(words, request=request)
    if _is_cut_short(content, request):
        # Of an answer with an error status Qt may tell the status alone, and not that the rest never came.
        words = "The connection was closed before the whole answer was there"
        raise requests.exceptions.ConnectionError(words, request=request) from ConnectionResetError(words)


def _goes_through_proxy(request: requests.PreparedRequest) -> bool:
    """Say whether QGIS reaches the address through a proxy; on the thread that sent the request."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return False
    proxies = factory.queryProxy(QNetworkProxyQuery(QUrl.fromEncoded((request.url or "").encode())))
    direct = {QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy}
    return bool(proxies) and proxies[0].type() not in direct


def _is_cut_short(content: QgsNetworkReplyContent, request: requests.PreparedRequest) -> bool:
    # Qt takes the length away when it unpacks: what it leaves is the length of what we get.
    promised = _text(content.rawHeader(b"Content-Length"))
    bodiless = request.method == "HEAD" or status_of(content) in {204, 304}
    return promised.isdigit() and not bodiless and len(content.content()) < int(promised)


def _too_slow(request: requests.PreparedRequest, took: float) -> requests.exceptions.ReadTimeout:
    msg = f"No answer within {took:.0f} seconds"
    return requests.exceptions.ReadTimeout(msg, request=request)


def _response(
    content: QgsNetworkReplyContent, request: requests.PreparedRequest, adapter: QgisAdapter
) -> requests.Response:
    response = requests.Response()
    response.status_code = status_of(content) or 0
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
