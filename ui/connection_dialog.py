"""The dialog that adds or edits a connection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..bucket.errors import BucketError
from ..byoc.deployments import DEPLOYMENTS, KNOWN_PREFIXES, Deployment, custom, is_loopback
from ..byoc.errors import ByocError
from ..core.credentials import METHODS, is_own, load_credentials, method_of
from ..core.errors import CoreError
from ..core.messages import explain
from ..hidden import Hidden
from .connection_bucket_page import BucketPage
from .connection_saving import Draft, missing_credentials, save_connection
from .connection_test import outcome_text, reach
from .forms import grow_to_fit, load_form
from .help_button import show_help_by

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from ..byoc.auth import Credentials
    from ..core.access import Access
    from ..core.connections import ConnectionStore
    from ..core.tasks import FunctionTask
    from .connection_test import Outcome
    from .work import Work

CUSTOM = "custom"
TYPED = "typed"
CHOSEN = "chosen"
RESULT_HEIGHT = 150
"""Pixels: what the service says may be long, and screens are small."""


class ConnectionDialog(QDialog, load_form("connection_dialog")):
    """Name, deployment, credentials and bucket access of one connection; `saved(name)` when they are stored."""

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
        self._old_deployment: Deployment | None = None
        self._test: FunctionTask | None = None
        self._fill_choices()
        self.bucket_page = BucketPage(work, self.deployment, self)
        self.tabs.addTab(self.bucket_page, self.tr("&Buckets"))
        self._order()
        show_help_by(self.buttonBox.button(QDialogButtonBox.StandardButton.Help), "own-account")
        self._connect()
        if name:
            self._fill(name)
        self._show_deployment()
        self._show_credentials()

    def _fill_choices(self) -> None:
        for key, deployment in DEPLOYMENTS.items():
            self.deploymentCombo.addItem(deployment.title, key)
        self.deploymentCombo.addItem(self.tr("Another address"), CUSTOM)
        self.prefixCombo.addItems(KNOWN_PREFIXES)
        self.credentialsCombo.addItem(self.tr("Enter client id and secret"), TYPED)
        self.credentialsCombo.addItem(self.tr("Choose an authentication entry"), CHOSEN)

    def _order(self) -> None:
        """Bring the buttons at the bottom behind the page that came after the form."""
        save = self.buttonBox.button(QDialogButtonBox.StandardButton.Save)
        cancel = self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel)
        QWidget.setTabOrder(self.bucket_page.findingsEdit, save)
        QWidget.setTabOrder(save, cancel)
        QWidget.setTabOrder(cancel, self.buttonBox.button(QDialogButtonBox.StandardButton.Help))

    def _connect(self) -> None:
        self.deploymentCombo.currentIndexChanged.connect(self._show_deployment)
        self.credentialsCombo.currentIndexChanged.connect(self._show_credentials)
        self.entrySelect.selectedConfigIdChanged.connect(self._show_credentials)
        self.testButton.clicked.connect(self.test)

    # what is shown
    def _fill(self, name: str) -> None:
        self.setWindowTitle(self.tr("Edit connection “{name}”").format(name=name))
        self.nameEdit.setText(name)
        self.bucket_page.show_settings(self._store.bucket_settings_of(name))
        authcfg = self._store.authcfg_of(name)
        if authcfg and not is_own(authcfg) and method_of(authcfg):
            self.credentialsCombo.setCurrentIndex(self.credentialsCombo.findData(CHOSEN))
            self.entrySelect.setConfigId(authcfg)
        elif is_own(authcfg):
            for edit in (self.clientIdEdit, self.clientSecretEdit):
                edit.setPlaceholderText(self.tr("as stored"))
        try:
            deployment = self._store.get(name).deployment
        except CoreError as error:
            self._tell(error)
            return
        self._old_deployment = deployment
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
            self.nameEdit.setText("" if key == CUSTOM else self._free_name(DEPLOYMENTS[key].title))
        self.bucket_page.show_state()

    def _free_name(self, title: str) -> str:
        taken = self._store.names()
        names = (title, *(f"{title} {number}" for number in range(2, 99)))
        return next((name for name in names if name not in taken), "")

    def _show_addresses(self, deployment: Deployment) -> None:
        self.baseUrlEdit.setText(deployment.base_url)
        self.tokenUrlEdit.setText(deployment.token_url)
        self.prefixCombo.setCurrentText(deployment.api_prefix)
        for edit in (self.baseUrlEdit, self.tokenUrlEdit):
            edit.setCursorPosition(0)

    def _show_credentials(self) -> None:
        """Show the fields for the way that credentials are given, and whether a chosen entry can hold any."""
        chosen = self.credentialsCombo.currentData() == CHOSEN
        for widget in (self.clientIdLabel, self.clientIdEdit, self.clientSecretLabel, self.clientSecretEdit):
            widget.setVisible(not chosen)
        for widget in (self.entryLabel, self.entrySelect):
            widget.setVisible(chosen)
        self.hintLabel.setText(self._about_entry() if chosen else self._about_typing())
        grow_to_fit(self)

    def _about_typing(self) -> str:
        return self.tr(
            "Create an OAuth client in the settings of your account and copy its id and secret. They are kept encrypted in "
            "QGIS's authentication database, nowhere else."
        )

    def _about_entry(self) -> str:
        method = method_of(self.entrySelect.configId())
        if not method:
            return self.tr(
                "Choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both, or "
                "make one with the + button."
            )
        if method not in METHODS:
            return self.tr(
                "✗ Entries of the method “{method}” hold no client id and client secret. Choose one of the method “Basic” or "
                "“OAuth2”."
            ).format(method=method)
        if method == "Basic":
            return self.tr("Its user name is used as client id, its password as client secret.")
        return self.tr("Its client id and client secret are used; the token address is the one above.")

    # what is entered
    def deployment(self) -> Deployment:
        """Give the deployment as entered; raises `InvalidRequest` for addresses that are none."""
        key = self.deploymentCombo.currentData()
        if key != CUSTOM:
            return DEPLOYMENTS[key]
        entered = custom(self.baseUrlEdit.text(), self.tokenUrlEdit.text(), self.prefixCombo.currentText())
        # An address that was not changed keeps the title it had: the sandbox's is "Sandbox".
        same = self._old_deployment is not None and replace(entered, title="") == replace(
            self._old_deployment, title=""
        )
        return self._old_deployment if same else entered

    def credentials(self) -> Credentials | None:
        """Give what was typed; None when nothing was, and those stored are meant."""
        from ..byoc.auth import Credentials

        client_id, secret = (
            Hidden(edit.text().strip()) for edit in (self.clientIdEdit, self.clientSecretEdit)
        )
        if bool(client_id) != bool(secret):
            raise CoreError(
                self.tr("Only one of client id and client secret is filled in."),
                hint=self.tr("Enter both; to keep those stored leave both empty.")
                if self._old_name
                else self.tr("Enter both."),
            )
        return Credentials(client_id, secret) if client_id else None

    def draft(self) -> Draft:
        """Give all that is entered; raises `CoreError` and `ByocError` for what cannot be."""
        name, deployment = self.nameEdit.text(), self.deployment()
        settings = self.bucket_page.settings()
        if self.credentialsCombo.currentData() == TYPED:
            return Draft(name, deployment, self.credentials(), s3=settings)
        authcfg = self.entrySelect.configId()
        if not authcfg:
            raise CoreError(
                self.tr("No authentication entry is chosen."),
                hint=self.tr("Choose one, or enter client id and secret instead."),
            )
        return Draft(name, deployment, authcfg=authcfg, s3=settings)

    # the test
    def test(self) -> None:
        """Ask for a token and one collection in the background; while that is under way, stop it."""
        if self._test is not None:
            self._test.cancel()
            return
        try:
            access = self._access()
        except (ByocError, CoreError) as error:
            self._tell(error)
            return
        self.testButton.setText(self.tr("S&top testing"))
        self._say(self.tr("Asking {address} …").format(address=access.deployment.base_url))
        self._test = self._work.start(
            self.tr("Testing the connection"),
            lambda feedback: reach(access, feedback),
            on_done=self._tested,
            on_error=self._test_failed,
            on_cancelled=self._test_cancelled,
        )

    def _access(self) -> Access:
        from ..byoc.auth import Credentials
        from ..core.access import Access

        draft = self.draft()
        credentials = draft.credentials
        if draft.authcfg:
            credentials = load_credentials(draft.authcfg)
        elif credentials is None and self._old_name:
            stored = self._store.authcfg_of(self._old_name)
            if is_own(stored):
                credentials = load_credentials(stored)
            elif not stored and is_loopback(draft.deployment.base_url):
                credentials = Credentials("sandbox", "sandbox")
        if credentials is None:
            raise missing_credentials()
        return Access(draft.deployment, credentials, draft.name)

    def _tested(self, outcome: Outcome) -> None:
        self._test_ended()
        self._say(outcome_text(outcome))

    def _test_failed(self, error: Exception) -> None:
        self._test_ended()
        self._tell(error)

    def _test_cancelled(self) -> None:
        self._test_ended()
        self._say(self.tr("Stopped."))

    def _test_ended(self) -> None:
        self._test = None
        self.testButton.setText(self.tr("&Test connection"))

    def _say(self, text: str) -> None:
        self.resultLabel.setText(text)
        self._fit_result()

    def _fit_result(self) -> None:
        """Give the result the height its text needs, up to where it is better scrolled."""
        needed = self.resultLabel.heightForWidth(self.resultArea.viewport().width())
        self.resultArea.setFixedHeight(min(needed, RESULT_HEIGHT) if self.resultLabel.text() else 0)
        grow_to_fit(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the result anew."""
        super().resizeEvent(event)
        self._fit_result()

    def _tell(self, error: Exception) -> None:
        explained = explain(error)
        self._say(f"✗ {explained.title}\n{explained.text}")

    # the end
    def accept(self) -> None:
        """Store the connection; stay open and say why when that is not possible."""
        try:
            connection = save_connection(self._store, self.draft(), replaces=self._old_name)
        except (BucketError, ByocError, CoreError) as error:
            self._tell(error)
            return
        super().accept()
        self.saved.emit(connection.name)

    def done(self, result: int) -> None:
        """Close; a test under way is of no use any more."""
        if self._test is not None:
            self._work.forget(self._test)
            self._test = None
        self.bucket_page.forget_test()
        super().done(result)
