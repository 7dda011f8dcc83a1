"""The bundled client of the BYOC service: HTTP only, no QGIS, no GDAL.

Names are loaded when they are first used: importing this package imports neither requests nor oauthlib.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .auth import Credentials, credentials_from_env, deployment_from_env, open_session
    from .client import UNCHANGED, ByocClient
    from .deployments import AWS_EU, AWS_US_WEST, CDSE, DEPLOYMENTS, Deployment, custom
    from .errors import (
        AuthenticationError,
        BadRequest,
        ByocError,
        Conflict,
        ForeignLink,
        InvalidRequest,
        InvalidResponse,
        NetworkError,
        NotFound,
        PageCycle,
        PagingError,
        PermissionDenied,
        RateLimited,
        ServerError,
        ServiceError,
    )
    from .models import Band, Collection, CollectionDraft, Region, Tile, TileDraft, TileStatus

__all__ = [
    "AWS_EU",
    "AWS_US_WEST",
    "CDSE",
    "DEPLOYMENTS",
    "UNCHANGED",
    "AuthenticationError",
    "BadRequest",
    "Band",
    "ByocClient",
    "ByocError",
    "Collection",
    "CollectionDraft",
    "Conflict",
    "Credentials",
    "Deployment",
    "ForeignLink",
    "InvalidRequest",
    "InvalidResponse",
    "NetworkError",
    "NotFound",
    "PageCycle",
    "PagingError",
    "PermissionDenied",
    "RateLimited",
    "Region",
    "ServerError",
    "ServiceError",
    "Tile",
    "TileDraft",
    "TileStatus",
    "credentials_from_env",
    "custom",
    "deployment_from_env",
    "open_session",
]

_HOMES = {
    "auth": ("Credentials", "credentials_from_env", "deployment_from_env", "open_session"),
    "client": ("UNCHANGED", "ByocClient"),
    "deployments": ("AWS_EU", "AWS_US_WEST", "CDSE", "DEPLOYMENTS", "Deployment", "custom"),
    "models": ("Band", "Collection", "CollectionDraft", "Region", "Tile", "TileDraft", "TileStatus"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Load a public name from its module; errors are the rest of them."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f".{_HOME_OF.get(name, 'errors')}", __name__), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
