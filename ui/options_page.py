"""The page under Settings > Options: the saved connections, and what else may be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from ..core.errors import CoreError
from ..core.messages import explain
from .connection_test import outcome_text
from .forms import icon, load_form

if TYPE_CHECKING:
    from .connection_commands import ConnectionCommands
    from .connection_test import Outcome

TITLE = "Sentinel Hub BYOC"
"""The product's name, which is not translated."""
OBJECT_NAME = "mOptionsPageSentinelHubByoc"
"""How QGIS finds the page when it is asked to open its options there."""


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time that QGIS opens its options."""

    def __init__(self, commands: ConnectionCommands) -> None:
        """Offer `commands` on the page."""
        super().__init__()
        self._commands = commands
        self.setTitle(TITLE)
        self.setIcon(icon("icon"))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:  # noqa: N802 (QGIS names it so)
        """Make the page."""
        return OptionsPage(self._commands, parent)


class OptionsForm(QWidget, load_form("options_page")):
    """The form of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the form."""
        super().__init__(parent)
        self.setupUi(self)


class OptionsPage(QgsOptionsPageWidget):
    """Lists the connections. What is changed here is saved at once, as the dialogs say."""

    def __init__(self, commands: ConnectionCommands, parent: QWidget | None = None) -> None:
        """Fill the list."""
        super().__init__(parent)
        self.setObjectName(OBJECT_NAME)
        self._commands = commands
        self._store = commands.store
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.form = OptionsForm(self)
        layout.addWidget(self.form)
        self._connect()
        self._show_about()
        self._show_saved()

    def _connect(self) -> None:
        form = self.form
        form.addButton.clicked.connect(lambda: self._open(""))
        form.editButton.clicked.connect(lambda: self._open(self.chosen()))
        form.testButton.clicked.connect(self._test)
        form.defaultButton.clicked.connect(lambda: self._commands.make_default(self.chosen()))
        form.removeButton.clicked.connect(self._remove)
        form.connectionsList.currentItemChanged.connect(lambda _now, _before: self._chosen_another())
        form.connectionsList.itemDoubleClicked.connect(lambda _item: self._open(self.chosen()))
        # Slots are methods of this page: Qt lets go of them with it.
        self._commands.saved.connect(self._saved)
        self._commands.removed.connect(self._listed_anew)
        self._commands.default_changed.connect(self._listed_anew)

    def apply(self) -> None:
        """Do nothing: all is saved already."""

    def chosen(self) -> str:
        """Give the name of the connection that is selected, an empty text for none."""
        item = self.form.connectionsList.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    def _show_saved(self, chosen: str = "") -> None:
        form, default = self.form, self._store.default_name()
        wanted = chosen or self.chosen() or default
        form.connectionsList.clear()
        for name in self._store.names():
            item = QListWidgetItem(self._title(name, default))
            item.setData(Qt.ItemDataRole.UserRole, name)
            form.connectionsList.addItem(item)
            if name == wanted:
                form.connectionsList.setCurrentItem(item)
        if form.connectionsList.currentItem() is None:
            form.connectionsList.setCurrentRow(0)
        self._show_state()

    def _title(self, name: str, default: str) -> str:
        shown = self.tr("{name} (default)").format(name=name) if name == default else name
        try:
            place = self._store.get(name).deployment.title
        except CoreError:
            place = self.tr("cannot be used: edit it")
        return shown if place == name else f"{shown} – {place}"

    def _show_state(self) -> None:
        form, name = self.form, self.chosen()
        for button in (form.editButton, form.testButton, form.removeButton):
            button.setEnabled(bool(name))
        form.defaultButton.setEnabled(bool(name) and name != self._store.default_name())

    def _show_about(self) -> None:
        limit = QgsApplication.maxThreads()
        self.form.aboutLabel.setText(
            self.tr(
                "Changes are saved at once. Secrets are kept in QGIS's authentication database (see Authentication). Cores used "
                "to read rasters: {cores}; the limit is QGIS's own (see Rendering)."
            ).format(cores=limit if limit > 0 else self.tr("all"))
        )

    def _chosen_another(self) -> None:
        self.form.resultLabel.clear()
        self._show_state()

    def _saved(self, _before: str, now: str) -> None:
        self._show_saved(now)

    def _listed_anew(self) -> None:
        self._show_saved()

    # commands
    def _open(self, name: str) -> None:
        self._commands.open_dialog(self.window(), name)

    def _test(self) -> None:
        self.form.testButton.setEnabled(False)
        self.form.resultLabel.setText(self.tr("Testing “{name}” …").format(name=self.chosen()))
        self._commands.test(self.chosen(), self._tested, self._failed, self._cancelled)

    def _tested(self, outcome: Outcome) -> None:
        self._say(outcome_text(outcome))

    def _failed(self, error: Exception) -> None:
        explained = explain(error)
        self._say(f"✗ {explained.title}\n{explained.text}")

    def _cancelled(self) -> None:
        self._say(self.tr("Stopped."))

    def _say(self, text: str) -> None:
        self.form.resultLabel.setText(text)
        self._show_state()

    def _remove(self) -> None:
        self._commands.ask_remove(self.window(), self.chosen(), self._failed)
