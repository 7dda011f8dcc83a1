"""The dialog that creates a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..byoc.models import CollectionDraft
from ..core.messages import explain
from .forms import load_form

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from ..feedback import Feedback
    from .work import Work


class CollectionDialog(QDialog, load_form("collection_dialog")):
    """Name and bucket; `created(collection)` once the service has made it, else the reason stays in the dialog."""

    created = pyqtSignal(object)

    def __init__(self, work: Work, access: Access, bucket: str = "", parent: QWidget | None = None) -> None:
        """Create through `access`; `bucket` is proposed."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._access = access
        self._task: FunctionTask | None = None
        self._create_button = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._create_button.setText(self.tr("&Create"))
        self.bucketEdit.setText(bucket)
        for edit in (self.nameEdit, self.bucketEdit):
            edit.textChanged.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        filled = self.nameEdit.text().strip() and self.bucketEdit.text().strip()
        self._create_button.setEnabled(bool(filled) and self._task is None)
        for edit in (self.nameEdit, self.bucketEdit):
            edit.setEnabled(self._task is None)

    def accept(self) -> None:
        """Ask the service; the dialog closes when it has answered well."""
        if not self._create_button.isEnabled():
            return
        draft = CollectionDraft(self.nameEdit.text().strip(), self.bucketEdit.text().strip())
        access = self._access
        self.resultLabel.setText(self.tr("Creating …"))
        self._task = self._work.start(
            self.tr("Creating collection “{name}”").format(name=draft.name),
            lambda feedback: _create(access, draft, feedback),
            on_done=self._succeeded,
            on_error=self._failed,
            on_cancelled=self._cancelled,
        )

        self._show_state()

    def reject(self) -> None:
        """Close; while the service is asked, stop asking first and say how that ended."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self._show_state()

    def _succeeded(self, collection: Collection) -> None:
        self._ended()
        super().accept()
        self.created.emit(collection)

    def _failed(self, error: Exception) -> None:
        self._ended()
        explained = explain(error)
        self.resultLabel.setText(f"✗ {explained.title}\n{explained.text}")

    def _cancelled(self) -> None:
        self._ended()
        self.resultLabel.setText(
            self.tr("Stopped. Refresh the list to see whether the collection was created.")
        )


def _create(access: Access, draft: CollectionDraft, feedback: Feedback) -> Collection:
    from ..core.access import open_client

    return open_client(access, feedback).create_collection(draft)
