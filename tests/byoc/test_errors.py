"""The family of errors itself."""

from __future__ import annotations

import pickle

import pytest
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.redaction import HIDDEN, redact

FAMILY = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.ByocError)
]
JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl"


@pytest.mark.parametrize("kind", FAMILY, ids=lambda kind: kind.__name__)
def test_every_kind_is_made_alike_and_survives_pickling(kind):
    error = kind("It broke", hint="Mend it.", code="X", status=400, body="b")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
    assert type(again) is kind
    assert vars(again) == vars(error)
    assert str(again) == "It broke (HTTP 400, X). Mend it."


def test_the_family_tree():
    assert len(FAMILY) == 15
    assert issubclass(errors.InvalidRequest, ValueError)
    assert issubclass(errors.PageCycle, errors.PagingError)
    assert issubclass(errors.ForeignLink, errors.PagingError)
    for kind in (errors.BadRequest, errors.AuthenticationError, errors.PermissionDenied, errors.NotFound):
        assert issubclass(kind, errors.ServiceError)
    for kind in (errors.Conflict, errors.RateLimited, errors.ServerError):
        assert issubclass(kind, errors.ServiceError)
    for kind in (errors.InvalidRequest, errors.NetworkError, errors.InvalidResponse, errors.PagingError):
        assert not issubclass(kind, errors.ServiceError)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (errors.ByocError("It broke."), "It broke."),
        (errors.ByocError("It broke.", hint="Mend it."), "It broke. Mend it."),
        (errors.NotFound("Gone.", status=404), "Gone (HTTP 404)."),
        (errors.ServiceError("No.", status=401, code="401"), "No (HTTP 401)."),
        (
            errors.ServiceError("Illegal secret!", status=400, code="OAUTH_ERROR"),
            "Illegal secret! (HTTP 400, OAUTH_ERROR).",
        ),
    ],
)
def test_texts(error, text):
    assert str(error) == text


def test_rate_limits_know_their_wait():
    error = errors.RateLimited("Slow")
    error.retry_after, error.tried = 1.5, "It was tried twice."
    sent = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
    assert (sent.retry_after, str(sent)) == (1.5, "Slow It was tried twice.")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        (f"token {JWT} was refused", JWT),
        ("Authorization: Bearer abc123def456", "abc123def456"),
        ("authorization: basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA"),
        ('{"access_token": "se\\"cret", "x": 1}', "cret"),
        ('{"client_secret":"abc"', "abc"),
        ("grant_type=client_credentials&client_secret=p%40ss&client_id=me", "p%40ss"),
        ('{"refresh_token":"cut off in the mid', "cut off"),
    ],
)
def test_secrets_are_told_by_their_look(text, hidden):
    assert hidden not in redact(text)
    assert HIDDEN in redact(text)
    error = errors.ServiceError(text, body=text, hint=text)
    assert hidden not in f"{error} {error!r} {error.body}"


@pytest.mark.parametrize(
    "text",
    [
        "Basic authentication is required",
        "A bearer token is required",
        "The client_secret is missing",
        "In bucket sandbox there is no scene",
        "eyJ is how they begin",
        "",
    ],
)
def test_ordinary_words_stay(text):
    assert redact(text, ["sandbox"]) == text


def test_known_secrets_are_found_in_every_spelling():
    secret = 'a b/c+d&e"f<g'
    text = 'raw a b/c+d&e"f<g form a+b%2Fc%2Bd%26e%22f%3Cg url a%20b%2Fc%2Bd%26e%22f%3Cg json a b/c+d&e\\"f<g html a b/c+d&amp;e&quot;f&lt;g'
    assert redact(text, [secret]) == f"raw {HIDDEN} form {HIDDEN} url {HIDDEN} json {HIDDEN} html {HIDDEN}"


def test_a_secret_at_the_edge_of_the_clipped_body_is_hidden_first():
    error = errors.ServiceError("x", body="x" * (errors.BODY_LIMIT - 20) + JWT)
    assert "eyJ" not in error.body
