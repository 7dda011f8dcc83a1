"""What every test shares: a QGIS without a screen, and no way out of this machine."""

from __future__ import annotations

import gc
import ipaddress
import socket
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["coverage_plugin", "sandbox_fixtures", "scripted_fixtures", "s3_fixtures"]

# How long an example takes says nothing about the code: the machine may be slow, and is shared.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

_connect = socket.socket.connect


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _guarded_connect(self: socket.socket, address: Any) -> None:
    if isinstance(address, tuple) and not _is_loopback(str(address[0])):
        msg = f"A test tried to reach {address[0]}: only loopback servers are allowed."
        raise PermissionError(msg)
    _connect(self, address)


@pytest.fixture(scope="session", autouse=True)
def _rasters_go_before_qgis(qgis_app: Any) -> Iterator[None]:
    """Collect garbage before QGIS ends: it takes GDAL with it, and a dataset held by an error's frames would crash after."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests talk to servers on this machine and to nothing else."""
    monkeypatch.setattr(socket.socket, "connect", _guarded_connect)
    for name in ("SH_BASE_URL", "SH_TOKEN_URL", "SH_CLIENT_ID", "SH_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
