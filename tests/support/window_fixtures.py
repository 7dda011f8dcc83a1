"""A QGIS window with the dock in it, and an eye on errors that Qt would swallow: fixtures."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

import pytest
import qgis.utils
from auth_database import unlock
from clicks import wait_until
from collection_fixtures import client, desk, stored  # noqa: F401 (fixtures)
from fake_iface import FakeInterface
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.core.connections import Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials
from sentinelhub_byoc.ui.controller import Controller
from sentinelhub_byoc.ui.dock import ByocDock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAME = "My account"


@pytest.fixture(autouse=True)
def _no_swallowed_errors(monkeypatch) -> Iterator[None]:
    """Fail when a slot raised: Qt only prints what is raised there."""
    raised: list[str] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda *error: raised.append("".join(traceback.format_exception(*error)))
    )
    yield
    assert not raised, raised[0]


@pytest.fixture(autouse=True)
def _fresh_settings(qgis_app) -> Iterator[None]:
    """Start and end without saved connections."""
    QgsSettings().remove("sentinelhub_byoc")
    unlock()
    yield
    QgsSettings().remove("sentinelhub_byoc")


@pytest.fixture
def iface(qgis_app, monkeypatch) -> Iterator[FakeInterface]:
    """Open a window of QGIS."""
    made = FakeInterface()
    monkeypatch.setattr(qgis.utils, "iface", made)
    made.mainWindow().show()
    yield made
    QgsProject.instance().clear()
    made.close()


@pytest.fixture
def controller(iface, tmp_path) -> Iterator[Controller]:
    """Put the dock into the window and show it."""
    made = Controller(iface, ByocDock(iface.mainWindow()))
    made.host.root = tmp_path / "profile" / "sandbox"
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made.dock)
    yield made
    iface.removeDockWidget(made.dock)
    made.close()
    made.dock.deleteLater()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "the end of all tasks")
    QTest.qWait(0)


@pytest.fixture
def save_connection() -> Callable:
    """Return a function that saves a connection to a sandbox."""

    def save(sandbox, name: str = NAME, secret: str = "sandbox") -> str:  # noqa: S107 (public)
        authcfg = store_credentials(name, Credentials("sandbox", secret))
        ConnectionStore().save(Connection(name, sandbox.deployment, authcfg))
        return name

    return save


@pytest.fixture
def connected(sandbox, save_connection, controller) -> Controller:
    """Connect the dock to the sandbox with the sample bucket."""
    controller.connections.show_saved(save_connection(sandbox))
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    return controller


@pytest.fixture
def add_raster() -> Callable:
    """Return a function that adds a raster file to the project as a layer."""

    def add(path, name: str = "") -> QgsRasterLayer:
        layer = QgsRasterLayer(str(path), name or path.parent.name)
        assert layer.isValid()
        assert QgsProject.instance().addMapLayer(layer)
        return layer

    return add
