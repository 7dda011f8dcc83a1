"""What can be done with a saved connection, wherever it is listed: in the dock, and on the page of QGIS's options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from ..byoc.deployments import is_loopback
from ..byoc.errors import ByocError
from ..core.access import resolve_access
from ..core.errors import AccessError, CoreError
from .connection_saving import remove_connection
from .connection_test import reach

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..core.connections import ConnectionStore
    from .connection_dialog import ConnectionDialog
    from .connection_test import Outcome
    from .shared import Shared


class ConnectionCommands(QObject):
    """Add, edit, test, remove, choose a default. Windows open over the one that is given."""

    saved = pyqtSignal(str, str)
    """The name before ("" for a new connection) and the name now."""
    removed = pyqtSignal(str)
    default_changed = pyqtSignal()

    def __init__(self, shared: Shared, store: ConnectionStore, parent: QObject | None = None) -> None:
        """Work on the connections of `store`."""
        super().__init__(parent)
        self._shared = shared
        self.store = store

    def open_dialog(self, window: QWidget, name: str = "") -> ConnectionDialog:
        """Open the dialog for a new connection, or for the one called `name`, and return it."""
        from .connection_dialog import ConnectionDialog

        dialog = ConnectionDialog(self._shared.work, self.store, name, window)
        dialog.saved.connect(lambda now: self.saved.emit(name, now))
        self._shared.dialogs.open(dialog)
        return dialog

    def test(
        self,
        name: str,
        on_done: Callable[[Outcome], None],
        on_error: Callable[[Exception], None],
        on_cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Ask the service whether a connection works, in the background."""
        try:
            if self.is_sandbox(name) and self._shared.host.deployment is None:
                raise AccessError(
                    self.tr("The sandbox does not run."),
                    hint=self.tr("Connect to “{name}” in the panel: that starts it.").format(name=name),
                )
            access = resolve_access(name, self.store)
        except (ByocError, CoreError) as error:
            on_error(error)
            return
        self._shared.work.start(
            self.tr("Testing the connection “{name}”").format(name=access.title),
            lambda feedback: reach(access, feedback),
            on_done=on_done,
            on_error=on_error,
            on_cancelled=on_cancelled,
        )

    def make_default(self, name: str) -> None:
        """Let algorithms use a connection when none is named."""
        self.store.set_default(name)
        self.default_changed.emit()

    def ask_remove(self, window: QWidget, name: str, on_error: Callable[[Exception], None]) -> None:
        """Ask whether to forget a connection, and do so."""
        box = QMessageBox(window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove connection"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr(
                "Remove the connection “{name}” from QGIS, with the credentials that were entered for it? "
                "Collections and tiles at the service stay as they are."
            ).format(name=name)
        )
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Remove"))
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self._remove(name, on_error))
        self._shared.dialogs.open(box)

    def _remove(self, name: str, on_error: Callable[[Exception], None]) -> None:
        try:
            remove_connection(self.store, name)
        except CoreError as error:
            on_error(error)
        self.removed.emit(name)

    def is_sandbox(self, name: str) -> bool:
        """Say whether a connection is one to the sandbox: this computer, and nothing stored as credentials."""
        try:
            connection = self.store.get(name)
        except CoreError:
            return False
        return not connection.authcfg and is_loopback(connection.deployment.base_url)
