"""Errors as texts for people: what happened, why, and what to do next. Plain text, never HTML."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from ..bucket.errors import BucketError
from ..byoc import errors as byoc_errors
from ..feedback import Cancelled
from ..raster.errors import RasterError
from ..workflows.errors import WorkflowError
from .errors import AccessError, CoreError, LayerError, NoRasterFile
from .i18n import translate

EVIDENCE_LINES = 6


@dataclass(frozen=True)
class Explained:
    """A short title and a whole text, both plain."""

    title: str
    text: str


def explain(error: BaseException) -> Explained:
    """Return what to show for `error`: one title a kind, and its message with what to do next."""
    if isinstance(error, Cancelled):
        return Explained(
            translate("Messages", "Cancelled"),
            translate("Messages", "Stopped. What was done until then stands."),
        )
    if isinstance(error, RasterError):
        return Explained(_raster_title(error.kind), _join(error.message, error.hint))
    if isinstance(error, BucketError):
        return Explained(_bucket_title(error.kind), _join(error.message, error.hint))
    if isinstance(error, WorkflowError):
        return Explained(translate("Messages", "It cannot go on"), _join(error.message, error.hint))
    if isinstance(error, (byoc_errors.ByocError, CoreError)):
        # The whole text of an error of the service also has its status and code, which its support asks for.
        return Explained(_title(error), str(error) if error.hint else _join(str(error), _advice(error)))
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return Explained(translate("Messages", "File error"), f"{error.strerror}{where}")
    kind = type(error).__name__
    return Explained(
        translate("Messages", "Unexpected error"),
        _join(
            f"{kind}: {error}",
            translate(
                "Messages", "This is a fault of the plugin: please report it, with QGIS's log messages."
            ),
        ),
    )


def evidence(error: BaseException) -> str:
    """Return what a support desk asks for beside `explain`'s words: the service's answer, causes, where it happened.

    Empty when there is nothing more to tell. Not translated: it is for whoever looks for the fault.
    """
    if isinstance(error, Cancelled):
        return ""
    known = (RasterError, BucketError, WorkflowError, byoc_errors.ByocError, CoreError)
    lines = [f"{type(error).__name__}: {error}"] if isinstance(error, byoc_errors.ByocError) else []
    body = getattr(error, "body", "")
    if body:
        lines.append(body)
    cause = error.__cause__
    while cause is not None and len(lines) < EVIDENCE_LINES:
        lines.append(f"{type(cause).__name__}: {cause}")
        cause = cause.__cause__
    if not isinstance(error, (*known, OSError)):
        lines = traceback.format_exception(type(error), error, error.__traceback__)
    return "\n".join(line.rstrip() for line in lines)


def _title(error: Exception) -> str:
    for kinds, title in (
        (
            byoc_errors.AuthenticationError,
            translate("Messages", "Sentinel Hub does not accept the credentials"),
        ),
        (byoc_errors.PermissionDenied, translate("Messages", "Not permitted")),
        (byoc_errors.NotFound, translate("Messages", "Not found")),
        (byoc_errors.Conflict, translate("Messages", "Exists already")),
        (byoc_errors.RateLimited, translate("Messages", "Too many requests")),
        (byoc_errors.ServerError, translate("Messages", "The service has a problem")),
        (byoc_errors.ServiceError, translate("Messages", "The service refused the request")),
        (byoc_errors.NetworkError, translate("Messages", "No connection to the service")),
        (byoc_errors.InvalidRequest, translate("Messages", "Please correct the input")),
        ((byoc_errors.InvalidResponse, byoc_errors.PagingError), translate("Messages", "Unusable answer")),
        (NoRasterFile, translate("Messages", "No raster file")),
        (AccessError, translate("Messages", "No usable connection")),
        (LayerError, translate("Messages", "The layer could not be written")),
    ):
        if isinstance(error, kinds):
            return title
    return translate("Messages", "Error")


def _raster_title(kind: str) -> str:
    titles = {
        "unreadable": translate("Messages", "The raster cannot be read"),
        "no-crs": translate("Messages", "The raster has no coordinate reference system"),
        "crs": translate("Messages", "The raster's coordinate reference system cannot be used"),
        "georeference": translate("Messages", "The raster has no usable place on the map"),
        "empty": translate("Messages", "The raster is empty"),
        "mismatch": translate("Messages", "The files do not fit together"),
        "pole": translate("Messages", "The raster lies across a pole"),
        "budget": translate("Messages", "The outline needs too many points"),
    }
    return titles.get(kind) or translate("Messages", "The raster cannot be used")


def _bucket_title(kind: str) -> str:
    titles = {
        "no-credentials": translate("Messages", "No credentials for the bucket"),
        "denied": translate("Messages", "The bucket denies access"),
        "no-bucket": translate("Messages", "There is no such bucket"),
        "no-object": translate("Messages", "There is no such object in the bucket"),
        "wrong-region": translate("Messages", "The bucket is in another region"),
        "network": translate("Messages", "No connection to the bucket"),
        "disk": translate("Messages", "The file cannot be read"),
        "verify": translate("Messages", "The upload did not arrive whole"),
        "in-use": translate("Messages", "The bucket is in use"),
    }
    return titles.get(kind) or translate("Messages", "The bucket cannot be used")


def _advice(error: Exception) -> str:
    """Return what to do next, for errors that do not say it themselves."""
    for kinds, advice in (
        (
            byoc_errors.AuthenticationError,
            translate(
                "Messages", "Check the client id, the client secret and the deployment of the connection."
            ),
        ),
        (
            byoc_errors.PermissionDenied,
            translate("Messages", "Check that the account may use BYOC and that it owns the collection."),
        ),
        (
            byoc_errors.NotFound,
            translate(
                "Messages", "Check the id, and that the connection is the one that the collection belongs to."
            ),
        ),
        (
            byoc_errors.Conflict,
            translate("Messages", "Choose another path, or update or remove what is registered under it."),
        ),
        (byoc_errors.RateLimited, translate("Messages", "Wait a minute and try again.")),
        (
            byoc_errors.ServerError,
            translate("Messages", "Try again later; if it stays so, ask the service's support."),
        ),
        (
            byoc_errors.NetworkError,
            translate(
                "Messages",
                "Check the network, QGIS's proxy settings (Settings > Options > Network) and the deployment's address.",
            ),
        ),
        (
            (byoc_errors.InvalidResponse, byoc_errors.PagingError),
            translate("Messages", "Check the deployment's address; if it is right, try again later."),
        ),
    ):
        if isinstance(error, kinds):
            return advice
    return ""


def _join(message: str, advice: str) -> str:
    """Return both as sentences of one text."""
    message = message.strip()
    if message and advice and message[-1] not in ".!?:…":
        message += "."
    return f"{message} {advice}".strip()
