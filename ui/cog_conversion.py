"""Writes the files of a tile anew as the service takes them, into a folder that the user chooses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ..bucket.paths import key_in_copy
from ..core.i18n import translate
from ..file_names import file_name
from ..raster.errors import RasterError

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..bucket.access import BucketAccess
    from ..core.tasks import FunctionTask
    from ..feedback import Feedback
    from .register_rows import Row, TileFile
    from .work import Work

TIFFS = (".tif", ".tiff", ".TIF", ".TIFF")


class CogConversion(QObject):
    """Asks for a folder and converts into it. `converted(row_id, files, folder)` or `failed(error)`; `changed` meanwhile."""

    converted = pyqtSignal(int, object, str)
    failed = pyqtSignal(object)
    changed = pyqtSignal()

    def __init__(self, work: Work, bucket: str, parent: QObject | None = None) -> None:
        """Convert for a collection over `bucket`: a copy of it tells the keys of what is written there."""
        super().__init__(parent)
        self._work = work
        self._bucket = bucket
        self._task: FunctionTask | None = None

    @property
    def running(self) -> bool:
        """Whether files are being written."""
        return self._task is not None

    def ask(self, row: Row, access: BucketAccess | None, window: QWidget) -> QFileDialog:
        """Let the user choose the folder, and begin when that is done."""
        dialog = QFileDialog(window, self.tr("Folder for the converted files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(lambda folder: self.convert(row, folder, access))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def convert(self, row: Row, folder: str, access: BucketAccess | None) -> None:
        """Write all files of a tile into `folder`, in the background."""
        if self.running:
            return
        bucket = self._bucket
        self._task = self._work.start(
            self.tr("Converting the files of {path}").format(path=row.path or row.name),
            lambda feedback: convert_files(row.files, folder, bucket, access, feedback),
            on_done=lambda files: self._done(row.id, files, folder),
            on_error=self._failed,
            on_cancelled=self._end,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Stop writing; what is not whole is not left behind."""
        if self._task is not None:
            self._work.forget(self._task)
            self._end()

    def _done(self, row_id: int, files: tuple[TileFile, ...], folder: str) -> None:
        self._end()
        self.converted.emit(row_id, files, folder)

    def _failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.changed.emit()


def convert_files(
    files: tuple[TileFile, ...], folder: str, bucket: str, access: BucketAccess | None, feedback: Feedback
) -> tuple[TileFile, ...]:
    """Write the files into `folder` under their names and return them as they are there; in a task.

    Raises `RasterError`, of kind `destination` when one of the names is taken: nothing is written over.
    """
    from contextlib import ExitStack

    from ..raster.cog import prepare_cog

    targets = [Path(folder) / _tiff_name(file.key or file.path) for file in files]
    for target in targets:
        if target.exists():
            raise RasterError(
                translate("CogConversion", "There is a file {path} already.").format(path=target),
                hint=translate("CogConversion", "Choose another folder: nothing is written over."),
                kind="destination",
            )
    made = []
    with ExitStack() as stack:
        if access is not None:
            stack.enter_context(access.installed())
        for place, (file, target) in enumerate(zip(files, targets)):
            feedback.check()
            feedback.set_progress(place / len(files))
            prepare_cog(file.path, target, feedback=feedback)
            key = key_in_copy(str(target), bucket)
            made.append(replace(file, path=str(target), bucket=bucket if key else "", key=key))
    return tuple(made)


def _tiff_name(path: str) -> str:
    """Give a file's name, ended as the service takes it."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, last = name.rpartition(".")
    ending = f".{last}" if name.endswith(TIFFS) else ".tif"
    return file_name(stem if dot else name, ending, distinct=True)
