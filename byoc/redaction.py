"""Hide secrets in texts that people read: error messages and the bodies of answers."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable

HIDDEN = "[hidden]"

SHORTEST_SECRET = 8
"""Shorter secrets are ordinary words (the sandbox's is `sandbox`): hiding them would spoil the text for nothing."""

_TOKEN = re.compile(r"eyJ[\w-]{10,}\.[\w-]+(?:\.[\w-]*)?")
# The digit or "=" keeps "Basic authentication is required" readable.
_HEADER = re.compile(r"(?i)\b(bearer|basic)(\s+)(?=\S*[0-9=])[\w.~+/=-]{8,}")
_NAMES = r"(?:access_token|refresh_token|id_token|client_secret|password)"
_JSON_FIELD = re.compile(rf'(?i)("{_NAMES}"\s*:\s*)"(?:[^"\\]|\\.)*"?')
_FORM_FIELD = re.compile(rf"(?i)\b({_NAMES}=)[^\s&;,<>\"']+")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Replace what looks like a token or a secret, and each of `secrets` as it is written in forms, JSON and HTML."""
    text = hide(text, secrets)
    text = _TOKEN.sub(HIDDEN, text)
    text = _HEADER.sub(rf"\1\2{HIDDEN}", text)
    text = _JSON_FIELD.sub(rf'\1"{HIDDEN}"', text)
    return _FORM_FIELD.sub(rf"\1{HIDDEN}", text)


def hide(text: str, secrets: Iterable[str]) -> str:
    """Replace each of `secrets` as it is written in forms, JSON and HTML, and nothing else."""
    for secret in secrets:
        if len(secret) >= SHORTEST_SECRET:
            for spelling in _spellings(secret):
                text = text.replace(spelling, HIDDEN)
    return text


def _spellings(secret: str) -> list[str]:
    # The longest first: one spelling may hold another.
    spellings = {
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        html.escape(secret),
    }
    return sorted(spellings, key=len, reverse=True)
