"""The requests session that signs what it sends with an OAuth2 token, and sends it to one place only."""

from __future__ import annotations

import re
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from ..feedback import Feedback
from ..hidden import Hidden
from .answers import decode_object, raise_for_status, text_of
from .auth import TokenSlot
from .bodies import ENCODINGS, read_whole
from .deployments import is_loopback, origin_of
from .error_bodies import parse_error_body
from .errors import AuthenticationError, ByocError, ForeignLink, InvalidResponse
from .failures import explain_failure
from .hints import Topic, hint_for
from .oauth import BackendApplicationClient, OAuth2Error, OAuth2Session, TokenExpiredError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from requests.adapters import BaseAdapter

    from .auth import Credentials
    from .deployments import Deployment

TIMEOUT = (10.0, 60.0)
"""Seconds to connect, and between two parts of an answer."""

USER_AGENT = "sentinelhub-byoc-qgis"
POOL_SIZE = 16
"""Connections kept to one host: as many threads may share a session without opening new ones each time."""

_NO_PROXY: dict[str, Any] = {"http": None, "https": None, "all": None}
_REFUSAL = {"error", "code", "message"}
"""Keys that tell an answer of 200 that is none: one shape of a wrong secret."""

_HEADER_SAFE = re.compile(r"[\x21-\x7e]+")


class ByocSession(OAuth2Session):  # type: ignore[misc]  # requests-oauthlib has no types
    """A session for one deployment and one OAuth2 client.

    The token is fetched when first needed, reused, and renewed when it has expired or once when the service answers 401;
    threads may share the session, and then renew it once for all. A request to another origin than the deployment's raises
    `ForeignLink`, redirects are not followed. Plain http works on loopback alone, and no environment variable is needed for it,
    which is why `request` does by itself what `OAuth2Session.request` does (that one also writes the token to the debug log).
    """

    takes_feedback = True
    """Tells `http.Transport`, which works over any session, that `request` takes a `feedback`."""

    def __init__(
        self,
        deployment: Deployment,
        credentials: Credentials,
        *,
        adapter: BaseAdapter | None = None,
        token: TokenSlot | None = None,
    ) -> None:
        """Prepare the session; nothing is sent."""
        super().__init__(client=BackendApplicationClient(client_id=credentials.client_id))
        self.deployment = deployment
        self._credentials = credentials
        self._slot = token or TokenSlot()
        self.headers.update({"User-Agent": USER_AGENT, "Accept-Encoding": ENCODINGS})
        # The API needs no cookies, and threads share the jar.
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        # An adapter knows proxy and certificates itself: requests need not look for them in the environment, each time anew.
        self.trust_env = adapter is None
        for scheme in ("https://", "http://"):
            self.mount(scheme, adapter or HTTPAdapter(pool_maxsize=POOL_SIZE))

    def __repr__(self) -> str:
        """Name the deployment, and nothing that is secret."""
        return f"<ByocSession for {self.deployment.title}>"

    def secrets(self) -> tuple[str, ...]:
        """Return what must not be shown, for those who take it out of texts."""
        return tuple(
            Hidden(secret) for secret in (self._credentials.client_secret, self.access_token) if secret
        )

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Lead nowhere: requests looks at a redirect's address even when told not to follow, and stumbles over odd ones."""

    def request(
        self,
        method: str,
        url: str,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        *,
        feedback: Feedback | None = None,
        **kwargs: Any,
    ) -> requests.Response:
        """Send a signed request and return the whole answer, whatever its status.

        Raises requests' own exceptions when none comes or it is not whole (see `bodies.read_whole`), `ForeignLink` before
        sending to another origin, and the errors of the token's request. `feedback` may cancel while another thread asks for
        the token.
        """
        if origin_of(url) != self.deployment.origin:
            raise ForeignLink(
                f"The access token of {self.deployment.title} is not sent to {origin_of(url)}.",
                hint="Use a connection of that deployment.",
            )
        kwargs["allow_redirects"] = False
        kwargs.setdefault("timeout", TIMEOUT)
        token = self._current_token(kwargs["timeout"], feedback)
        answer = self._send(method, url, token, data=data, headers=headers, **kwargs)
        if answer.status_code == 401:
            token = self._current_token(kwargs["timeout"], feedback, refused=token)
            answer = self._send(method, url, token, data=data, headers=headers, **kwargs)
        return answer

    def _send(
        self, method: str, url: str, token: str, *, headers: Mapping[str, str] | None, **kwargs: Any
    ) -> requests.Response:
        if is_loopback(url):
            kwargs.setdefault("proxies", _NO_PROXY)
        kwargs["stream"] = True
        return read_whole(
            requests.Session.request(self, method, url, headers=headers, auth=_Signature(token), **kwargs)
        )

    def _current_token(self, timeout: Any, feedback: Feedback | None, refused: str = "") -> str:
        """Return a token to use, another than `refused`; whoever comes while it is renewed waits and shares it."""
        with self._slot.held(feedback or Feedback()):
            if self._slot.client is not None:
                self._client = self._slot.client
            if not self.authorized or self.access_token == refused or self._has_expired():
                self._renew(timeout)
            return Hidden(self.access_token)

    def _has_expired(self) -> bool:
        try:
            # oauthlib keeps the time; it looks at it when it signs. The address is only looked at for its scheme.
            self._client.add_token("https://", headers={})
        except TokenExpiredError:
            return True
        return False

    def _renew(self, timeout: Any) -> None:
        # A new client each time: oauthlib keeps the old expiry when a new token brings none.
        client = BackendApplicationClient(client_id=self._credentials.client_id)
        form = Hidden(
            client.prepare_request_body(include_client_id=True, client_secret=self._credentials.client_secret)
        )
        try:
            answer = self._ask_for_token(form, timeout)
            raise_for_status(answer, Topic.TOKEN, self.deployment, self.secrets())
            refusal = self._refusal(answer)
        except ByocError as error:
            error.about_token, error.maybe_done = True, False
            raise
        if refusal is not None:
            raise refusal
        if not _takes_token(client, answer):
            # Without the body: whatever it holds may be a token.
            raise InvalidResponse(
                "The token service answered without a bearer token.",
                hint="Check the token address of the connection.",
            )
        self._client = self._slot.client = client

    def _refusal(self, answer: requests.Response) -> AuthenticationError | None:
        """Return the error that an answer of 200 stands for which is none; None for a token, or what may be one."""
        grant = decode_object(answer, self.secrets())
        if "access_token" in grant or not _REFUSAL & set(grant):
            return None
        said = parse_error_body(text_of(answer))
        hint = hint_for(401, Topic.TOKEN, self.deployment)
        return AuthenticationError(said.message, hint=hint, code=said.code, status=answer.status_code)

    def _ask_for_token(self, form: str, timeout: Any) -> requests.Response:
        url = self.deployment.token_url
        try:
            return read_whole(
                requests.Session.request(
                    self,
                    "POST",
                    url,
                    data=form,
                    headers={
                        "Accept": "application/json",
                        "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
                    },
                    timeout=timeout,
                    allow_redirects=False,
                    stream=True,
                    proxies=_NO_PROXY if is_loopback(url) else None,
                )
            )
        except OSError as error:
            # requests' exceptions are OSErrors; they hold the request, and with it the secret.
            failure = explain_failure(error, url)
        raise failure  # outside of the handler, so that it carries no trace of what it came from


class _Signature(AuthBase):
    """Puts the token into a request, in a way that no repr of the request's headers shows it."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = Hidden(f"Bearer {self._token}")
        return request


def _takes_token(client: Any, answer: requests.Response) -> bool:
    """Have oauthlib's client read its token, and say whether it is one; here, so that no frame of an error holds it."""
    try:
        client.parse_request_body_response(text_of(answer))
        token, kind = client.token["access_token"], client.token.get("token_type") or "Bearer"
        return bool(
            isinstance(token, str) and _HEADER_SAFE.fullmatch(token) and str(kind).lower() == "bearer"
        )
    except (OAuth2Error, Warning, LookupError, TypeError, ValueError, AttributeError, OverflowError):
        return False
