"""Where the tiles come from: the upper part of the register window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from .register_sending import FolderJob
from .register_sources import BucketChoice, list_bucket, list_folder, row_path, rows_of_layers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..bucket.access import BucketAccess
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from ..workflows.ingest import IngestOptions
    from .register_dialog import RegisterDialog
    from .register_model import PathMaker, RegisterModel
    from .register_rows import Row
    from .register_sources import LayerFile, Listing
    from .work import Work

LAYERS, FOLDER, BUCKET = "layers", "folder", "bucket"
PATTERNS = (
    "{folder}/(BAND){ext}",
    "{folder}/{prefix}_(BAND){ext}",
    "{folder}/{name}{ext}",
    "{name}/(BAND){ext}",
)
"""Proposed beside the empty one, which takes each file's key in its bucket."""


class RegisterSourceDesk(QObject):
    """Fills the model. `changed` when a listing starts or ends, `listed(text)` to say what came of it, `failed(error)`."""

    changed = pyqtSignal()
    listed = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(
        self,
        form: RegisterDialog,
        work: Work,
        model: RegisterModel,
        access: Access,
        collection: Collection,
        layers: Sequence[LayerFile],
    ) -> None:
        """Begin with the layers, or where there are none with a folder."""
        super().__init__(form)
        self._form = form
        self._work = work
        self._model = model
        self._access = access
        self._collection = collection
        self._layers = list(layers)
        self._task: FunctionTask | None = None
        self._ingested: FolderJob | None = None
        self.bucket_access: BucketAccess | None = None
        """How the files of the rows are reached, if they are in a bucket."""
        self._dress()
        form.sourceCombo.activated.connect(lambda _index: self._source_chosen())
        form.patternCombo.currentTextChanged.connect(self._pattern_changed)
        form.folderButton.clicked.connect(self._choose_folder)
        form.listButton.clicked.connect(self.list)
        for edit in (form.folderEdit, form.prefixEdit, form.filePatternEdit):
            edit.returnPressed.connect(self.list)
            edit.textEdited.connect(lambda _text: self._outdated())
        self.choose(LAYERS if self._layers else FOLDER)

    def _dress(self) -> None:
        form = self._form
        form.sourceCombo.addItem(self.tr("Raster layers"), LAYERS)
        form.sourceCombo.addItem(self.tr("Folder to upload"), FOLDER)
        form.sourceCombo.addItem(self.tr("Bucket"), BUCKET)
        form.patternCombo.addItems(("", *PATTERNS))
        form.patternCombo.lineEdit().setPlaceholderText(self.tr("the place of each file in its bucket"))

    # what is chosen
    @property
    def kind(self) -> str:
        """Where from: one of the constants."""
        return str(self._form.sourceCombo.currentData())

    @property
    def listing(self) -> bool:
        """Whether a listing is under way."""
        return self._task is not None

    def job(self, options: IngestOptions) -> FolderJob | None:
        """Give the folder to ingest, with the cover geometries of `options`; None when rows are registered where they are."""
        from dataclasses import replace

        if self._ingested is None:
            return None
        listed = self._ingested.options
        return replace(
            self._ingested, options=replace(listed, fit=options.fit, max_points=options.max_points)
        )

    def choose(self, kind: str) -> None:
        """Choose where the tiles come from."""
        self._form.sourceCombo.setCurrentIndex(self._form.sourceCombo.findData(kind))
        self._source_chosen()

    def set_enabled(self, enabled: bool) -> None:
        """Let the user choose, or not while rows are on their way."""
        form = self._form
        for widget in (
            form.sourceCombo, form.patternCombo, form.folderEdit, form.folderButton, form.prefixEdit,
            form.filePatternEdit, form.listButton,
        ):  # fmt: skip
            widget.setEnabled(enabled)
        form.listButton.setEnabled(enabled and not self.listing)

    def _source_chosen(self) -> None:
        form, kind = self._form, self.kind
        for widget in (form.patternLabel, form.patternCombo):
            widget.setVisible(kind == LAYERS)
        for widget in (form.folderLabel, form.folderEdit, form.folderButton):
            widget.setVisible(kind == FOLDER)
        for widget in (
            form.prefixLabel, form.prefixEdit, form.filePatternLabel, form.filePatternEdit, form.listButton,
        ):  # fmt: skip
            widget.setVisible(kind != LAYERS)
        hints = {
            LAYERS: self.tr(
                "Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the "
                "files of one tile."
            ),
            FOLDER: self.tr(
                "Files are checked, converted where the service would refuse them, uploaded and registered; what is done is "
                "remembered in the folder, and not done again."
            ),
            BUCKET: self.tr("Nothing is uploaded or changed in the bucket: what is there is registered."),
        }
        form.hintLabel.setText(hints[kind])
        self._forget_listing()
        self.listed.emit("")
        if kind == LAYERS:
            self._open_layers()
        else:
            self._show((), None)

    # layers
    def _open_layers(self) -> None:
        pattern = self._form.patternCombo.currentText().strip()
        rows = rows_of_layers(self._layers, pattern)
        if not pattern and any(not row.path and not row.reason for row in rows):
            self._form.patternCombo.setCurrentText(PATTERNS[0])  # opens them itself
            return
        self._show(rows, lambda row: row_path(row, pattern))

    def _pattern_changed(self, text: str) -> None:
        pattern = text.strip()
        if self.kind == LAYERS:
            rows = rows_of_layers(self._layers, pattern, self._model.rows())
            self._show(rows, lambda row: row_path(row, pattern))

    def _show(self, rows: Iterable[Row], path_of: PathMaker | None) -> None:
        self._model.open(rows, path_of)
        self.changed.emit()

    # folders and buckets
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._form, self.tr("Folder to upload"), self._form.folderEdit.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self._form.folderEdit.setText(folder)
        self.list()

    def _outdated(self) -> None:
        """Take the rows away that another choice has made: they would be registered with the wrong paths."""
        if self.listing or (self.kind != LAYERS and self._model.rowCount()):
            self._forget_listing()
            self._show((), None)

    def stop(self) -> None:
        """Stop a listing that is under way."""
        if self.listing:
            self._forget_listing()
            self.changed.emit()

    def _forget_listing(self) -> None:
        if self._task is not None:
            self._work.forget(self._task)
            self._task = None
        self._ingested = None
        self.bucket_access = None

    def list(self) -> None:
        """List what is chosen, in the background."""
        from ..bucket.errors import BucketError
        from ..core.bucket_access import bucket_access_of
        from ..core.errors import CoreError

        folder = self._form.folderEdit.text().strip()
        if self.kind == LAYERS or (self.kind == FOLDER and not folder):
            return
        try:
            bucket = bucket_access_of(self._access, self._collection.s3_bucket)
        except (CoreError, BucketError) as error:
            self.failed.emit(error)
            return
        self._forget_listing()
        self._show((), None)
        if self.kind == FOLDER:
            self._list_folder(folder, bucket)
        else:
            self._list_bucket(bucket)
        self.listed.emit(self.tr("Listing …"))

    def _list_folder(self, folder: str, bucket: BucketAccess) -> None:
        from ..workflows.ingest import IngestOptions

        options = IngestOptions(
            pattern=self._form.filePatternEdit.text().strip(),
            prefix=self._form.prefixEdit.text().strip().strip("/"),
        )
        access, collection = self._access, self._collection
        job = FolderJob(folder, bucket, options)
        self._task = self._work.start(
            self.tr("Listing the tiles of {folder}").format(folder=folder),
            lambda feedback: list_folder(access, collection, bucket, folder, options, feedback),
            on_done=lambda listing: self._arrived(listing, bucket, None if listing.in_place else job),
            on_error=self._failed,
            on_cancelled=self._stopped,
        )

    def _list_bucket(self, bucket: BucketAccess) -> None:
        access, collection = self._access, self._collection
        choice = BucketChoice(self._form.prefixEdit.text().strip(), self._form.filePatternEdit.text().strip())
        self._task = self._work.start(
            self.tr("Listing the bucket “{bucket}”").format(bucket=collection.s3_bucket),
            lambda feedback: list_bucket(access, collection, bucket, choice, feedback),
            on_done=lambda listing: self._arrived(listing, bucket, None),
            on_error=self._failed,
            on_cancelled=self._stopped,
        )

    def _arrived(self, listing: Listing, bucket: BucketAccess, job: FolderJob | None) -> None:
        self._task = None
        self._ingested = job
        self.bucket_access = bucket if job is None else None
        found = {row.id: row for row in listing.rows}
        self._show(listing.rows, lambda row: _listed_path(row, found))
        self.listed.emit(self._listing_text(listing))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.changed.emit()
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._task = None
        self.changed.emit()

    def _listing_text(self, listing: Listing) -> str:
        count = len(listing.rows)
        said = [
            self.tr("1 tile found.") if count == 1 else self.tr("{count} tiles found.").format(count=count)
        ]
        if listing.in_place:
            said.append(
                self.tr(
                    "The folder is in the bucket already: nothing is uploaded, its files are registered in place."
                )
            )
        if listing.left_out:
            file, why = listing.left_out[0]
            said.append(
                self.tr("{count} file(s) are in none, for example {file}: {why}").format(
                    count=len(listing.left_out), file=file, why=why
                )
            )
        return " ".join(said)


def _listed_path(row: Row, found: Mapping[int, Row]) -> str:
    """Give the path that a row was listed with, or where its files were replaced, that of the new ones."""
    from ..workflows.naming import default_tile_path

    listed = found[row.id]
    same = {file.path for file in listed.files} == {file.path for file in row.files}
    return listed.path if same or not row.files[0].key else default_tile_path(row.files[0].key)
