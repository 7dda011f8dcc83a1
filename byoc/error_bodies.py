"""Read what the service says in the body of an error, in each shape it is known to take.

Shapes: `{"error": {status, reason, message, code, errors}}`; the same without the wrapper (rate limits); OAuth2's
`{"error": "invalid_client", "error_description": …}`; `{"code": 401, "description": …}`; HTML of a gateway; plain text;
nothing. Whatever comes, reading it never fails.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE_LIMIT = 1000
"""Characters of a message; the whole is in the body."""

_DEEPEST = 6
_MESSAGE_KEYS = ("message", "error_description", "description", "detail", "title", "reason")


@dataclass(frozen=True)
class ErrorBody:
    """What could be read: the service's words ("" when it said nothing) and its code."""

    message: str = ""
    code: str | None = None


def parse_error_body(text: str) -> ErrorBody:
    """Find message and code in a body of any kind."""
    text = text.strip().lstrip("\ufeff")
    if not text:
        return ErrorBody()
    if text[0] == "<":
        return ErrorBody(_clip(_html_words(text)))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return ErrorBody(_clip(text))
    return _from_json(data)


def _from_json(data: object) -> ErrorBody:
    if not isinstance(data, dict):
        return ErrorBody(_clip(_flat(data)))
    error = data.get("error")
    fields = error if isinstance(error, dict) else data
    code = fields.get("code")
    if code is None and isinstance(error, str):
        code = error
    words = next(
        (fields[key] for key in _MESSAGE_KEYS if isinstance(fields.get(key), str) and fields[key].strip()), ""
    )
    details = _flat(fields.get("errors"))
    if not words and not details:
        words = _flat(data) if code is None else str(code)
    message = f"{words.strip().rstrip('.:')}: {details}" if words and details else words or details
    return ErrorBody(_clip(message), None if code is None or code == "" else _whole(str(code)))


def _flat(value: Any) -> str:
    """Write a list or map of details in one line, however deep."""
    return "; ".join(_pieces(value, "", _DEEPEST))


def _pieces(value: Any, label: str, depth: int) -> Iterator[str]:
    if value is None or value in ("", [], {}):
        return
    lead = f"{label}: " if label else ""
    if depth and isinstance(value, list):
        for item in value:
            yield from _pieces(item, label, depth - 1)
    elif depth and isinstance(value, dict):
        if all(isinstance(item, (str, int, float, bool, type(None))) for item in value.values()):
            # One finding, such as {"parameter": "path", "violation": "…"}: keep it together.
            yield lead + ", ".join(f"{key}: {item}" for key, item in value.items() if item is not None)
        else:
            for key, item in value.items():
                yield from _pieces(item, f"{label}.{key}" if label else str(key), depth - 1)
    else:
        yield lead + (value if isinstance(value, str) else _short(value))


def _short(value: Any) -> str:
    return str(value) if not isinstance(value, (list, dict)) else "…"


def _html_words(text: str) -> str:
    """Return a page's title or heading, or its text, without tags."""
    for tag in ("title", "h1", "h2"):
        match = re.search(rf"(?is)<{tag}\b[^>]*>(.*?)</{tag}\s*>", text)
        if match and _plain(match.group(1)):
            return _plain(match.group(1))
    return _plain(re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|$)", " ", text))


def _plain(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>?", " ", markup)).split())


def _whole(text: str) -> str:
    """Give half of a surrogate pair, which JSON can spell and UTF-8 cannot, as a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _clip(text: str) -> str:
    text = " ".join(_whole(text).split())
    return text if len(text) <= MESSAGE_LIMIT else text[: MESSAGE_LIMIT - 1] + "…"
