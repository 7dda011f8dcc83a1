"""Refusals in the shapes of the service: `RestErrorWrapper` of the published reference, and OAuth2's own."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

CODES = {
    HTTPStatus.BAD_REQUEST: "COMMON_BAD_PAYLOAD",
    HTTPStatus.NOT_FOUND: "COMMON_NOT_FOUND",
    HTTPStatus.METHOD_NOT_ALLOWED: "COMMON_METHOD_NOT_ALLOWED",
    HTTPStatus.CONFLICT: "COMMON_UNIQUE_KEY_VIOLATION",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "COMMON_UNSUPPORTED_MEDIA_TYPE",
}
"""The `code` that goes with each status; every other status says COMMON_EXCEPTION."""


class ApiError(Exception):
    """A request that the service refuses; the HTTP layer turns it into an answer."""

    def __init__(
        self,
        status: HTTPStatus,
        message: str,
        *,
        errors: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Keep what the answer needs; `errors` maps a field of the payload to what is wrong with it."""
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = dict(errors or {})
        self.headers = dict(headers or {})

    def body(self) -> dict[str, Any]:
        """Return the JSON body: the `Boom` schema inside its wrapper."""
        boom: dict[str, Any] = {
            "status": int(self.status),
            "reason": self.status.phrase,
            "message": self.message,
            "code": CODES.get(self.status, "COMMON_EXCEPTION"),
        }
        if self.errors:
            boom["errors"] = self.errors
        return {"error": boom}


class TokenError(ApiError):
    """A token request that is refused, in the shape of RFC 6749 section 5.2."""

    def __init__(self, status: HTTPStatus, error: str, description: str) -> None:
        """Keep the OAuth2 `error` code and its description."""
        super().__init__(status, description)
        self.error = error

    def body(self) -> dict[str, Any]:
        """Return `{"error", "error_description"}`."""
        return {"error": self.error, "error_description": self.message}


def bad_payload(field: str, problem: str) -> ApiError:
    """Return the 400 that names one field of the payload (dots between levels) and what is wrong with it."""
    return ApiError(HTTPStatus.BAD_REQUEST, f"Invalid {field}: {problem}", errors={field: problem})


def not_found(what: str) -> ApiError:
    """Return the 404 for a thing, "Collection" or "Tile"."""
    return ApiError(HTTPStatus.NOT_FOUND, f"{what} not found.")
