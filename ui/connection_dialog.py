"""The dialog that adds or edits a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..byoc.deployments import DEPLOYMENTS, KNOWN_PREFIXES, Deployment, custom
from ..byoc.errors import ByocError
from ..core.errors import CoreError
from ..core.messages import explain
from .connection_saving import save_connection
from .connection_test import reach
from .forms import load_form

if TYPE_CHECKING:
    from ..byoc.auth import Credentials
    from ..core.access import Access
    from ..core.connections import ConnectionStore
    from ..core.tasks import FunctionTask
    from .work import Work

CUSTOM = "custom"


class ConnectionDialog(QDialog, load_form("connection_dialog")):
    """Name, deployment and credentials of one connection; `saved(name)` when they are stored."""

    saved = pyqtSignal(str)

    def __init__(
        self, work: Work, store: ConnectionStore, name: str = "", parent: QWidget | None = None
    ) -> None:
        """Open for a new connection, or for the one called `name`."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._store = store
        self._old_name = name
        self._test: FunctionTask | None = None
        for key, deployment in DEPLOYMENTS.items():
            self.deploymentCombo.addItem(deployment.title, key)
        self.deploymentCombo.addItem(self.tr("Another address"), CUSTOM)
        self.prefixCombo.addItems(KNOWN_PREFIXES)
        self.deploymentCombo.currentIndexChanged.connect(self._show_deployment)
        self.testButton.clicked.connect(self.test)
        if name:
            self._fill(name)
        self._show_deployment()

    def _fill(self, name: str) -> None:
        self.setWindowTitle(self.tr("Edit connection “{name}”").format(name=name))
        self.nameEdit.setText(name)
        self.clientIdEdit.setPlaceholderText(self.tr("as stored"))
        self.clientSecretEdit.setPlaceholderText(self.tr("as stored"))
        try:
            deployment = self._store.get(name).deployment
        except CoreError as error:
            self._tell(error)
            return
        self.deploymentCombo.setCurrentIndex(max(0, self.deploymentCombo.findData(deployment.key)))
        self._show_addresses(deployment)

    def _show_deployment(self) -> None:
        """Show the addresses of the deployment, and propose its name as long as none was typed."""
        key = self.deploymentCombo.currentData()
        for widget in (self.baseUrlEdit, self.tokenUrlEdit, self.prefixCombo):
            widget.setEnabled(key == CUSTOM)
        if key != CUSTOM:
            self._show_addresses(DEPLOYMENTS[key])
        if not self._old_name and not self.nameEdit.isModified():
            self.nameEdit.setText("" if key == CUSTOM else DEPLOYMENTS[key].title)

    def _show_addresses(self, deployment: Deployment) -> None:
        self.baseUrlEdit.setText(deployment.base_url)
        self.tokenUrlEdit.setText(deployment.token_url)
        self.prefixCombo.setCurrentText(deployment.api_prefix)
        for edit in (self.baseUrlEdit, self.tokenUrlEdit):
            edit.setCursorPosition(0)

    def deployment(self) -> Deployment:
        """Give the deployment as entered; raises `InvalidRequest` for addresses that are none."""
        key = self.deploymentCombo.currentData()
        if key != CUSTOM:
            return DEPLOYMENTS[key]
        return custom(self.baseUrlEdit.text(), self.tokenUrlEdit.text(), self.prefixCombo.currentText())

    def credentials(self) -> Credentials | None:
        """Give what was typed; None when nothing was, and those stored are meant."""
        from ..byoc.auth import Credentials

        client_id, secret = self.clientIdEdit.text().strip(), self.clientSecretEdit.text().strip()
        if bool(client_id) != bool(secret):
            raise CoreError(
                self.tr("Only one of client id and client secret is filled in."),
                hint=self.tr("Enter both; to keep those stored leave both empty.")
                if self._old_name
                else self.tr("Enter both."),
            )
        return Credentials(client_id, secret) if client_id else None

    def test(self) -> None:
        """Ask for a token and one collection in the background."""
        try:
            access = self._access()
        except (ByocError, CoreError) as error:
            self._tell(error)
            return
        self.testButton.setEnabled(False)
        self.resultLabel.setText(self.tr("Asking {address} …").format(address=access.deployment.base_url))
        self._test = self._work.start(
            self.tr("Testing the connection"),
            lambda feedback: reach(access, feedback),
            on_done=self._test_passed,
            on_error=self._test_failed,
            on_cancelled=self._test_cancelled,
        )

    def _access(self) -> Access:
        from ..core.access import Access, resolve_access

        credentials = self.credentials()
        if credentials is None and self._old_name:
            credentials = resolve_access(self._old_name, self._store).credentials
        if credentials is None:
            raise CoreError(
                self.tr("The client id or the client secret is missing."),
                hint=self.tr("Enter both and test again."),
            )
        return Access(self.deployment(), credentials, self.nameEdit.text())

    def _test_passed(self, found: bool) -> None:
        self._test_ended()
        self.resultLabel.setText(
            self.tr("✓ The connection works.")
            if found
            else self.tr("✓ The connection works. There is no collection yet.")
        )

    def _test_failed(self, error: Exception) -> None:
        self._test_ended()
        self._tell(error)

    def _test_cancelled(self) -> None:
        self._test_ended()
        self.resultLabel.setText("")

    def _test_ended(self) -> None:
        self._test = None
        self.testButton.setEnabled(True)

    def _tell(self, error: Exception) -> None:
        explained = explain(error)
        self.resultLabel.setText(f"✗ {explained.title}\n{explained.text}")

    def accept(self) -> None:
        """Store the connection; stay open and say why when that is not possible."""
        try:
            connection = save_connection(
                self._store,
                self.nameEdit.text(),
                self.deployment(),
                self.credentials(),
                replaces=self._old_name,
            )
        except (ByocError, CoreError) as error:
            self._tell(error)
            return
        super().accept()
        self.saved.emit(connection.name)

    def done(self, result: int) -> None:
        """Close; a test under way is of no use any more."""
        if self._test is not None:
            self._work.forget(self._test)
            self._test = None
        super().done(result)
