"""The smallest question that tells whether a connection works, and what its outcome means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..byoc.errors import AuthenticationError, ByocError
from ..core.i18n import translate
from ..core.messages import explain

if TYPE_CHECKING:
    from ..byoc.deployments import Deployment
    from ..core.access import Access
    from ..feedback import Feedback


@dataclass(frozen=True)
class Outcome:
    """How the test of the connection `name` ended: `error` is None when it works.

    `has_token` says whether the credentials were accepted, whatever came after; `found` whether there is any collection.
    """

    name: str
    deployment: Deployment
    has_token: bool
    found: bool = False
    error: ByocError | None = None


def reach(access: Access, feedback: Feedback) -> Outcome:
    """Get a token of its own and ask for one collection. Slow: for a task.

    What the service or the network says against it is in the outcome; raises `Cancelled`.
    """
    from ..byoc.retry import RetryPolicy
    from ..core.access import Access, open_client

    fresh = Access(
        access.deployment, access.credentials, access.title
    )  # a token that is there already would prove little
    try:
        # people look on: what fails twice is told
        client = open_client(fresh, feedback, retry=RetryPolicy(attempts=2, few_attempts=1))
        found = next(iter(client.iter_collections(count=1)), None) is not None
    except ByocError as error:
        return Outcome(access.title, access.deployment, fresh.token.client is not None, error=error)
    return Outcome(access.title, access.deployment, True, found)


def outcome_text(outcome: Outcome) -> str:
    """Return an outcome for people: a sign and what happened, the service's own words, what to do. Plain text."""
    if outcome.error is None:
        works = translate("ConnectionTest", "The connection works.")
        none = translate("ConnectionTest", "There is no collection yet.")
        return f"✓ {works}" if outcome.found else f"✓ {works} {none}"
    explained = explain(outcome.error)
    if not outcome.has_token:
        return f"✗ {explained.title}\n{explained.text}"
    place = outcome.deployment
    accepted = translate(
        "ConnectionTest", "The client id and the secret are right: {host} gave a token for them."
    ).format(host=urlsplit(place.token_url).netloc)
    if not isinstance(outcome.error, AuthenticationError):
        return f"✗ {explained.title}\n{accepted}\n{explained.text}"
    # The advice on a wrong secret would mislead here.
    refused = translate(
        "ConnectionTest",
        "{host} does not take that token: “{words}”. Check that the service address and the token address belong to the "
        "same deployment, and that the account is one of it.",
    ).format(host=urlsplit(place.base_url).netloc, words=outcome.error.message)
    title = translate("ConnectionTest", "The service does not accept the token")
    return f"✗ {title}\n{accepted}\n{refused}"
