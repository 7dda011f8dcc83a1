"""Choosing, adding, editing, testing and removing connections; the sandbox is one of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ..byoc.errors import ByocError
from ..core.access import resolve_access
from ..core.connections import BucketSettings, Connection, ConnectionStore
from ..core.errors import CoreError
from .connection_commands import ConnectionCommands
from .connection_test import outcome_text
from .forms import icon
from .map_view import look_at
from .sandbox_host import NAME

if TYPE_CHECKING:
    from ..byoc.deployments import Deployment
    from ..core.access import Access
    from .connection_test import Outcome
    from .dock import ByocDock
    from .shared import Shared


class ConnectionsDesk(QObject):
    """Keeps the chooser in step with the saved connections, and opens the chosen one."""

    changed = pyqtSignal()
    """The connections may have changed: which there are, or what one of them is."""

    def __init__(self, dock: ByocDock, shared: Shared) -> None:
        """Fill the chooser; nothing is sent before the user asks."""
        super().__init__(dock)
        self._shared = shared
        self._dock = dock
        self._store = ConnectionStore()
        self.commands = ConnectionCommands(shared, self._store, self)
        self._asked = 0
        self._make_actions()
        form = dock.contents
        form.connectionCombo.activated.connect(lambda _index: self.connect_chosen())
        form.connectButton.clicked.connect(self.connect_chosen)
        form.addButton.clicked.connect(self.add)
        form.tryButton.clicked.connect(self.try_sandbox)
        self.commands.saved.connect(self._saved)
        self.commands.removed.connect(self._removed)
        self.commands.default_changed.connect(self._default_changed)
        self.show_saved()

    def _make_actions(self) -> None:
        def action(text: str, slot: object, picture: str = "") -> QAction:
            made = QAction(text, self)
            if picture:
                made.setIcon(QgsApplication.getThemeIcon(picture))
            made.triggered.connect(lambda _checked: slot())
            return made

        self._of_chosen = [
            action(self.tr("Edit…"), self.edit, "/mActionToggleEditing.svg"),
            action(self.tr("Test"), self.test, "/mIconConnect.svg"),
            action(self.tr("Use as default"), self.make_default),
            action(self.tr("Remove…"), self.remove, "/mActionDeleteSelected.svg"),
        ]
        try_it = action(self.tr("Try without an account"), self.try_sandbox)
        try_it.setIcon(icon("sandbox"))
        self._add_samples = action(self.tr("Add sample scenes to the map"), self.add_samples)
        entries = [action(self.tr("Add…"), self.add, "/symbologyAdd.svg"), *self._of_chosen]
        self._dock.set_menu([*entries, None, try_it, self._add_samples])

    # the chooser
    def show_saved(self, chosen: str | None = None) -> None:
        """List the saved connections, `chosen` or the present one or the default one chosen."""
        names = self._store.names()
        default = self._store.default_name()
        entries = [
            (
                self.tr("{name} (default)").format(name=name) if name == default and len(names) > 1 else name,
                name,
            )
            for name in names
        ]
        if os.environ.get("SH_CLIENT_ID") and not default:
            entries.append((self.tr("From the environment"), ""))
        known = [name for _title, name in entries]
        wishes = (chosen, self._dock.chosen_connection(), default, *known)
        self._dock.show_connections(entries, next((wish for wish in wishes if wish in known), None))
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        name = self._dock.chosen_connection()
        edit, test, make_default, remove = self._of_chosen
        for action in (edit, remove):
            action.setEnabled(bool(name))
        test.setEnabled(name is not None)
        make_default.setEnabled(bool(name) and name != self._store.default_name())
        self._add_samples.setEnabled(bool(self._shared.host.samples))
        if self._shared.session.access is not None:
            self._dock.show_work()
        elif name is None:
            self._dock.show_start(
                self.tr(
                    "Register your own Cloud Optimized GeoTIFFs with Sentinel Hub and see their state on the map. "
                    "Begin with a connection to your account, or try everything on this computer first."
                ),
                can_connect=False,
            )
        else:
            self._dock.show_start(self.tr("Not connected."), can_connect=True)

    def connect_chosen(self) -> None:
        """Open the chosen connection; the sandbox is started first when it does not run."""
        name = self._dock.chosen_connection()
        if name is None:
            return
        self._asked += 1
        if self.commands.is_sandbox(name) and self._shared.host.deployment is None:
            self._start_sandbox(name)
            return
        try:
            access = resolve_access(name, self._store)
        except (ByocError, CoreError) as error:
            self._open(None)
            self._shared.notices.error(error)
            return
        self._open(access)

    def _open(self, access: Access | None) -> None:
        self._shared.session.choose_access(access)
        self._show_state()

    # commands
    def add(self) -> None:
        """Open the dialog for a new connection."""
        self._open_dialog("")

    def edit(self) -> None:
        """Open the dialog for the chosen connection."""
        name = self._dock.chosen_connection()
        if name:
            self._open_dialog(name)

    def _open_dialog(self, name: str) -> None:
        dialog = self.commands.open_dialog(self._shared.dialogs.window, name)
        dialog.saved.connect(self._use)

    def _saved(self, before: str, now: str) -> None:
        """List what was saved, wherever that was; connect anew if it is what is in use."""
        if before and self._in_use(before):
            self.show_saved(now)
            self.connect_chosen()
        else:
            self.show_saved()

    def _use(self, name: str) -> None:
        """Connect to what was added or edited here."""
        if not self._in_use(name):
            self.show_saved(name)
            self.connect_chosen()

    def _in_use(self, name: str) -> bool:
        access = self._shared.session.access
        return access is not None and access.title == name

    def test(self) -> None:
        """Ask the service whether the chosen connection works."""
        name = self._dock.chosen_connection()
        if name is not None:
            self.commands.test(name, self._tested, self._shared.notices.error)

    def _tested(self, outcome: Outcome) -> None:
        if outcome.error is None:
            self._shared.notices.success(self.tr("The connection “{name}” works.").format(name=outcome.name))
        else:
            title, _, text = outcome_text(outcome).removeprefix("✗ ").partition("\n")
            self._shared.notices.push(title, text, Qgis.MessageLevel.Critical)

    def make_default(self) -> None:
        """Let algorithms use the chosen connection when none is named."""
        name = self._dock.chosen_connection()
        if name:
            self.commands.make_default(name)

    def _default_changed(self) -> None:
        self.show_saved()

    def remove(self) -> None:
        """Ask whether to forget the chosen connection."""
        name = self._dock.chosen_connection()
        if name:
            self.commands.ask_remove(self._shared.dialogs.window, name, self._shared.notices.error)

    def _removed(self, name: str) -> None:
        if self._dock.chosen_connection() == name or self._in_use(name):
            self._asked += 1
            self._shared.session.choose_access(None)
        self.show_saved()

    # the sandbox
    def try_sandbox(self) -> None:
        """Start the sandbox, make a connection to it, and open that."""
        name = next(n for n in (NAME, *(f"{NAME} {i}" for i in range(2, 99))) if self._may_be_sandbox(n))
        self._asked += 1
        self._start_sandbox(name)

    def _may_be_sandbox(self, name: str) -> bool:
        return name not in self._store.names() or self.commands.is_sandbox(name)

    def _start_sandbox(self, name: str) -> None:
        asked = self._asked
        last_url = self._store.get(name).deployment.base_url if name in self._store.names() else ""

        def started(deployment: Deployment) -> None:
            buckets = BucketSettings(folder=str(self._shared.host.root))
            self._store.save(Connection(name, deployment, "", buckets))
            if asked != self._asked:
                self.show_saved()
                return
            self.show_saved(name)
            self._open(resolve_access(name, self._store))
            self._shared.notices.info(
                self.tr(
                    "The sandbox runs on this computer until QGIS is closed. Its bucket “{bucket}” holds {count} scenes."
                ).format(bucket=self._shared.host.bucket, count=len(self._shared.host.samples)),
                buttons=((self.tr("Add them to the map"), self.add_samples),),
            )

        self._shared.work.start(
            self.tr("Starting the sandbox"),
            lambda feedback: self._shared.host.start(last_url, feedback),
            on_done=started,
            on_error=self._shared.notices.error,
        )

    def add_samples(self) -> None:
        """Add one raster layer for each sample scene, with its sensing time, as a group."""
        layers = []
        group = QgsProject.instance().layerTreeRoot().insertGroup(0, self.tr("Sample scenes"))
        for scene in self._shared.host.samples:
            layer = QgsRasterLayer(scene.files[0], scene.name)
            moment = QDateTime.fromString(scene.sensing_time, Qt.DateFormat.ISODate)
            if moment.isValid():
                layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(moment, moment))
                layer.temporalProperties().setIsActive(True)
            group.addLayer(QgsProject.instance().addMapLayer(layer, False))
            layers.append(layer)
        look_at(self._shared.canvas, layers)
