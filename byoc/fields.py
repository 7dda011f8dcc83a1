"""Read JSON objects of the service field by field, so that nothing is lost and nothing wrong gets in."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Callable, TypeVar

from .errors import InvalidResponse

_T = TypeVar("_T")
_Number = TypeVar("_Number", int, float)


class Fields:
    """The fields of a JSON object, to be taken one by one; what is left over, or cannot be read, stays in `rest`."""

    def __init__(self, data: object, what: str) -> None:
        """Begin with all fields of `data`; `InvalidResponse` when it is no object. `what` names it in errors."""
        if not isinstance(data, Mapping):
            raise InvalidResponse(
                f"The service sent {type(data).__name__} where a {what} was expected.", body=repr(data)[:200]
            )
        self.rest: dict[str, Any] = dict(data)
        self._what = what

    def required(self, key: str) -> str:
        """Take a text that must be there; `InvalidResponse` when it is not."""
        value = self.rest.pop(key, None)
        if not isinstance(value, str):
            raise InvalidResponse(
                f"The service sent a {self._what} without {key!r}.", body=repr(self.rest)[:200]
            )
        return value

    def take(self, key: str, read: Callable[[Any], _T]) -> _T | None:
        """Take a field through `read`, one of the functions below.

        None when it is absent, null, or when `read` raises TypeError or ValueError: then it stays as it was sent.
        """
        if self.rest.get(key) is None:
            self.rest.pop(key, None)
            return None
        try:
            value = read(self.rest[key])
        except (TypeError, ValueError):
            return None
        del self.rest[key]
        return value


def read_text(value: object) -> str:
    """Return a text as it is."""
    if not isinstance(value, str):
        raise TypeError
    return value


def read_boolean(value: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise TypeError
    return value


def read_number(value: object) -> float:
    """Return a number as it is, integer or not, that is one in every other library too."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError
    return _bounded(value)


def read_integer(value: object) -> int:
    """Return an integer."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return _bounded(value)


def _bounded(value: _Number) -> _Number:
    if not abs(value) <= sys.float_info.max:
        raise ValueError
    return value


def read_object(value: object) -> dict[str, Any]:
    """Return a JSON object."""
    if not isinstance(value, dict):
        raise TypeError
    return value
