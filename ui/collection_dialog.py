"""The dialog that creates a collection, or edits one as far as the service allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..byoc.checks import check_bucket
from ..byoc.errors import InvalidRequest
from ..byoc.models import CollectionDraft
from ..core.messages import explain
from .bands_box import BandsBox
from .bands_rows import no_data_problem, number_of, number_text
from .collection_saving import create, look, save
from .forms import load_form

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from ..workflows.edit_collection import Seen
    from ..workflows.update_collection import CollectionUpdate
    from .bands_reading import BandsFound
    from .work import Work

NOT_SET, WHOLE, PER_BAND = range(3)
"""Where no data is set: the entries of the form's choice, in their order."""


class CollectionDialog(QDialog, load_form("collection_dialog")):
    """Name, bucket, no data and bands.

    `created(collection)` or `saved(update)` once the service has done it; else the reason stays in the dialog.
    """

    created = pyqtSignal(object)
    saved = pyqtSignal(object)

    def __init__(
        self,
        work: Work,
        access: Access,
        bucket: str = "",
        parent: QWidget | None = None,
        *,
        collection: Collection | None = None,
    ) -> None:
        """Create through `access`, `bucket` proposed; or edit `collection`, which is read anew first."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._access = access
        self._edited = collection
        self._seen: Seen | None = None
        self._task: FunctionTask | None = None
        self._looking = False
        self._hint = self.hintLabel.text()
        self._ok = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self.noDataCombo.addItems(
            [self.tr("Not set"), self.tr("One value for all bands"), self.tr("A value for each band")]
        )
        self.bands = BandsBox(self, work, access)
        self.bands.told.connect(self.resultLabel.setText)
        self.bands.explained.connect(lambda text: self.hintLabel.setText(text or self._hint))
        self.bands.found.connect(self._take_no_data)
        self.bands.changed.connect(self._show_state)
        self.noDataCombo.currentIndexChanged.connect(self._choose_no_data)
        for edit in (self.nameEdit, self.bucketEdit, self.noDataEdit):
            edit.textChanged.connect(self._show_state)
        if collection is None:
            self._ok.setText(self.tr("&Create"))
            self.bucketEdit.setText(bucket)
        else:
            self._begin_editing(collection)
        self._show_state()

    # editing
    def _begin_editing(self, collection: Collection) -> None:
        self.setWindowTitle(self.tr("Edit collection “{name}”").format(name=collection.name))
        self._ok.setText(self.tr("&Save"))
        self._set_hint(self.tr("Without bands here the first tile brings them."))
        self.nameEdit.setText(collection.name)
        self.bucketEdit.setText(collection.s3_bucket)
        self.resultLabel.setText(self.tr("Reading the collection …"))
        access = self._access
        self._looking = True
        self._task = self._work.start(
            self.tr("Reading the collection “{name}”").format(name=collection.name),
            lambda feedback: look(access, collection.id, feedback),
            on_done=self._fill,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )

    def _fill(self, seen: Seen) -> None:
        self._seen = seen
        collection = seen.collection
        self.nameEdit.setText(collection.name)
        self.bucketEdit.setText(collection.s3_bucket)
        self.noDataEdit.setText(number_text(collection.no_data))
        per_band = any(band.no_data is not None for band in collection.bands.values())
        self.noDataCombo.setCurrentIndex(
            WHOLE if collection.no_data is not None else PER_BAND if per_band else NOT_SET
        )
        self.bands.model.show(collection.bands, has_tiles=seen.has_tiles)
        if seen.has_tiles:
            self.bucketEdit.setToolTip(
                self.tr("The service lets the bucket not be changed once the collection has tiles.")
            )
            self._set_hint(
                self.tr(
                    "The collection has tiles: the service lets its name, its no data and the names of its bands be "
                    "changed, and bands be removed. What is grey cannot be changed."
                )
            )
        self.resultLabel.setText("")
        self._end()
        self.nameEdit.setFocus()

    def _set_hint(self, text: str) -> None:
        self._hint = text
        self.hintLabel.setText(text)

    # no data
    def _choose_no_data(self, choice: int) -> None:
        self.bands.model.set_per_band(choice == PER_BAND)
        self._show_state()

    def _take_no_data(self, found: BandsFound) -> None:
        """Propose the no data of a raster that was read; what was entered before stays."""
        if self.noDataCombo.currentIndex() != NOT_SET or not any(row.no_data for row in found.rows):
            return
        if found.common_no_data and not self.bands.model.rows():
            self.noDataEdit.setText(found.common_no_data)
            self.noDataCombo.setCurrentIndex(WHOLE)
        else:
            self.noDataCombo.setCurrentIndex(PER_BAND)

    # what is wrong
    def problem(self) -> str:
        """Say what keeps the collection from being sent; nothing when it can be."""
        bucket, no_data = self.bucketEdit.text().strip(), self.noDataEdit.text().strip()
        if not self.nameEdit.text().strip():
            return self.tr("Enter a name.")
        if not bucket:
            return self.tr("Enter the name of the bucket that holds the files.")
        try:
            check_bucket(bucket)
        except InvalidRequest:
            return self.tr(
                "“{bucket}” is not the bare name of a bucket: leave out s3://, folders and blanks."
            ).format(bucket=bucket)
        if self.noDataCombo.currentIndex() == WHOLE:
            if not no_data:
                return self.tr("Enter the value of no data, or choose that it is not set.")
            if no_data_problem(no_data):
                return no_data_problem(no_data)
        return self.bands.model.first_problem()

    def _show_state(self) -> None:
        idle = self._task is None and (self._edited is None or self._seen is not None)
        problem = "" if self._looking else self.problem()
        self.problemLabel.setText(problem)
        self.problemLabel.setVisible(bool(problem))
        self._ok.setEnabled(idle and not problem)
        has_tiles = self._seen is not None and self._seen.has_tiles
        self.nameEdit.setEnabled(idle)
        self.bucketEdit.setEnabled(idle and not has_tiles)
        self.noDataCombo.setEnabled(idle)
        self.noDataEdit.setEnabled(idle and self.noDataCombo.currentIndex() == WHOLE)
        self.bands.show_state(busy=not idle)

    # sending
    def accept(self) -> None:
        """Ask the service; the dialog closes when it has answered well."""
        if not self._ok.isEnabled():
            return
        if self._seen is None:
            self._create()
        else:
            self._save(self._seen)
        self._show_state()

    def _no_data(self) -> float | None:
        whole = self.noDataCombo.currentIndex() == WHOLE
        return number_of(self.noDataEdit.text().strip()) if whole else None

    def _create(self) -> None:
        draft = CollectionDraft(
            self.nameEdit.text().strip(),
            self.bucketEdit.text().strip(),
            self._no_data(),
            self.bands.model.bands(),
        )
        access = self._access
        self.resultLabel.setText(self.tr("Creating …"))
        self._task = self._work.start(
            self.tr("Creating collection “{name}”").format(name=draft.name),
            lambda feedback: create(access, draft, feedback),
            on_done=self._created,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )

    def _save(self, seen: Seen) -> None:
        from ..workflows.edit_collection import Edited

        origins = {row.name: row.origin for row in self.bands.model.rows() if row.origin}
        edited = Edited(
            self.nameEdit.text().strip(),
            self.bucketEdit.text().strip(),
            self._no_data(),
            self.bands.model.bands(),
            origins,
        )
        access = self._access
        self.resultLabel.setText(self.tr("Saving …"))
        self._task = self._work.start(
            self.tr("Saving the collection “{name}”").format(name=edited.name),
            lambda feedback: save(access, seen, edited, feedback),
            on_done=self._saved,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )

    def _created(self, collection: Collection) -> None:
        self._end()
        super().accept()
        self.created.emit(collection)

    def _saved(self, update: CollectionUpdate) -> None:
        self._end()
        super().accept()
        self.saved.emit(update)

    def _failed(self, error: Exception) -> None:
        self._end()
        explained = explain(error)
        self.resultLabel.setText(f"✗ {explained.title}\n{explained.text}")

    def _stopped(self) -> None:
        looking = self._looking
        self._end()
        self.resultLabel.setText(
            self.tr("Stopped: the collection was not read. Close the window and open it again.")
            if looking
            else self.tr("Stopped. Refresh the list to see whether the service had done it already.")
        )

    def _end(self) -> None:
        self._task = None
        self._looking = False
        self._show_state()

    # leaving
    def reject(self) -> None:
        """Close; while the service is asked to change something, stop asking first and say how that ended."""
        if self._task is None or self._looking:
            super().reject()
        else:
            self._task.cancel()

    def done(self, result: int) -> None:
        """Close; what is still being read is of no use any more."""
        self.bands.close()
        if self._task is not None:
            self._work.forget(self._task)
            self._task = None
        super().done(result)
