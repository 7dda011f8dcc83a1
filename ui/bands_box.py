"""The part of the collection's dialog that lists bands: add, remove, read from a raster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QFileDialog, QHeaderView, QMenu

from ..bucket.errors import BucketError
from ..core.errors import CoreError
from ..core.messages import explain
from ..core.raster_source import raster_source, why_not
from .bands_delegate import BandsDelegate
from .bands_model import BandsModel
from .bands_reading import BandsFound, read_bands
from .bands_rows import DEPTH, FORMAT, INDEX, NAME, SOURCE
from .texts import plain_tip, tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.access import Access
    from ..core.raster_source import RasterSource
    from ..core.tasks import FunctionTask
    from ..feedback import Feedback
    from .collection_dialog import CollectionDialog
    from .work import Work


class BandsBox(QObject):
    """Fills the table of bands and keeps its buttons in step; `found` gives bands that a raster has.

    `told` is what became of something, `explained` what is to be known of the cell one is in; both may be empty.
    """

    found = pyqtSignal(object)
    told = pyqtSignal(str)
    explained = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, form: CollectionDialog, work: Work, access: Access) -> None:
        """Work on the form's table."""
        super().__init__(form)
        self._form = form
        self._work = work
        self._access = access
        self._task: FunctionTask | None = None
        self._busy = False
        self.model = BandsModel(self)
        self._dress()
        form.addBandButton.clicked.connect(self.add)
        form.removeBandButton.clicked.connect(self.remove)
        self._menu.aboutToShow.connect(self._list_rasters)
        self.model.changed.connect(self.changed)
        self.model.changed.connect(self.show_state)
        selection = form.bandsView.selectionModel()
        selection.selectionChanged.connect(lambda *_: self.show_state())
        selection.currentChanged.connect(
            lambda current, _before: self.explained.emit(self.model.explanation(current))
        )
        delete = QAction(self.tr("Remove the selected bands"), form.bandsView)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(lambda _checked: self._delete_pressed())
        form.bandsView.addAction(delete)

    def _dress(self) -> None:
        form = self._form
        form.rasterButton.setIcon(QgsApplication.getThemeIcon("/mIconRaster.svg"))
        form.addBandButton.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        form.removeBandButton.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self._menu = QMenu(form.rasterButton)
        self._menu.setToolTipsVisible(True)
        form.rasterButton.setMenu(self._menu)
        view = form.bandsView
        view.setModel(self.model)
        self._delegate = BandsDelegate(view)
        self._delegate.typed.connect(self.explained)
        view.setItemDelegate(self._delegate)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setMinimumHeight(110)
        header = view.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for column in (NAME, SOURCE):
            view.setColumnWidth(column, 120)
        for column in (INDEX, DEPTH, FORMAT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    # buttons
    def show_state(self, busy: bool | None = None) -> None:
        """Grey what cannot be done, with the reason in its tip."""
        self._busy = self._busy if busy is None else busy
        form = self._form
        idle = self._task is None and not self._busy
        why_not_add = self.model.why_not_add()
        why_not_remove = self.model.why_not_remove(self._selected())
        form.bandsView.setEnabled(not self._busy)
        for button, why, tip in (
            (form.rasterButton, why_not_add, self.tr("Take the bands from a raster layer or from files")),
            (form.addBandButton, why_not_add, self.tr("Add a band")),
            (form.removeBandButton, why_not_remove, self.tr("Remove the selected bands (Del)")),
        ):
            button.setEnabled(idle and not why)
            button.setToolTip(plain_tip(why or tip))

    def _selected(self) -> list[int]:
        return [index.row() for index in self._form.bandsView.selectionModel().selectedRows()]

    def add(self) -> None:
        """Add a band and begin to edit its name."""
        if self.model.add():
            index = self.model.index(self.model.rowCount() - 1, 0)
            self._form.bandsView.setCurrentIndex(index)
            self._form.bandsView.setFocus()
            self._form.bandsView.edit(index)

    def remove(self) -> None:
        """Remove the selected bands."""
        self.model.remove(self._selected())

    def _delete_pressed(self) -> None:
        if self._form.removeBandButton.isEnabled():
            self.remove()
        else:
            self.explained.emit(self._form.removeBandButton.toolTip())

    # rasters
    def _list_rasters(self) -> None:
        self._menu.clear()
        for layer in QgsProject.instance().layerTreeRoot().layerOrder():
            if isinstance(layer, QgsRasterLayer):
                self._add_layer(layer)
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Files…")).triggered.connect(lambda _checked: self._choose_files())

    def _add_layer(self, layer: QgsRasterLayer) -> None:
        action = self._menu.addAction(layer.name().replace("&", "&&"))
        reason = why_not(layer)
        action.setEnabled(not reason)
        if reason:
            action.setToolTip(tool_tip((self.tr("Not usable"), reason)))
            return
        source = raster_source(layer)
        action.setToolTip(tool_tip((self.tr("File"), source.path)))
        action.triggered.connect(lambda _checked: self._read_layer(source))

    def _choose_files(self) -> None:
        dialog = QFileDialog(self._form, self.tr("Read bands from files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.read_files)
        dialog.open()

    def _read_layer(self, source: RasterSource) -> None:
        self.read_files([source.path], source.bucket)

    def read_files(self, paths: Sequence[str], bucket: str = "") -> None:
        """Read the bands of files in the background; `bucket` names the one that they are in, if any."""
        from ..core.bucket_access import bucket_access_of

        try:
            place = bucket_access_of(self._access, bucket) if bucket else None
        except (CoreError, BucketError) as error:
            self.told.emit(f"✗ {explain(error).text}")
            return

        def read_there(feedback: Feedback) -> BandsFound:
            if place is None:
                return read_bands(paths, feedback)
            with place.installed():
                return read_bands(paths, feedback)

        self.told.emit(self.tr("Reading the bands …"))
        self._task = self._work.start(
            self.tr("Reading the bands of {count} file(s)").format(count=len(paths)),
            read_there,
            on_done=self._arrived,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self.show_state()

    def _arrived(self, found: BandsFound) -> None:
        self._task = None
        self.found.emit(found)  # before the rows: which no data they have depends on what was there
        added = self.model.add(found.rows) if found.rows else 0
        notes = list(found.notes)
        if added < len(found.rows):
            notes.append(
                self.tr("{count} band(s) left out: they were there.").format(count=len(found.rows) - added)
            )
        self.told.emit("\n".join((self.tr("{count} band(s) read.").format(count=added), *notes)))
        self.show_state()

    def _failed(self, error: Exception) -> None:
        self._task = None
        explained = explain(error)
        self.told.emit(f"✗ {explained.title}\n{explained.text}")
        self.show_state()

    def _stopped(self) -> None:
        self._task = None
        self.told.emit("")
        self.show_state()

    def close(self) -> None:
        """Stop reading: nobody waits for it."""
        if self._task is not None:
            self._work.forget(self._task)
            self._task = None
