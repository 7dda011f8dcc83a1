"""Saves all tiles of a collection as a GeoPackage."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ..file_names import file_name
from .map_view import add_on_top
from .tiles_model import all_tile_pages

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..feedback import Feedback
    from .shared import Shared

LAYER = "tiles"
"""The name of the table in the file."""


class TileSaving(QObject):
    """Asks for a file and writes it in the background."""

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        """Ask over the window of `shared`."""
        super().__init__(parent)
        self._shared = shared

    def ask(self, access: Access, collection: Collection) -> None:
        """Ask where to, then save."""
        dialog = QFileDialog(self._shared.dialogs.window, self.tr("Save tiles as GeoPackage"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("GeoPackage (*.gpkg)"))
        dialog.setDefaultSuffix("gpkg")
        dialog.selectFile(file_name(collection.name or collection.id, ".gpkg"))
        dialog.fileSelected.connect(lambda path: self.save(access, collection, path))
        self._shared.dialogs.open(dialog)

    def save(self, access: Access, collection: Collection, path: str) -> None:
        """Write all tiles to `path`; what was there is replaced when all is written, and not before."""

        def work(feedback: Feedback) -> int:
            from ..core.tile_layer import write_geopackage

            with closing(all_tile_pages(access, collection.id, feedback, packed=True)) as pages:
                return write_geopackage(path, LAYER, pages, feedback)

        self._shared.work.start(
            self.tr("Saving the tiles of “{name}”").format(name=collection.name),
            work,
            on_done=lambda count: self._saved(collection, path, count),
            on_error=self._shared.notices.error,
        )

    def _saved(self, collection: Collection, path: str, count: int) -> None:
        text = self.tr("{count} tile(s) of “{name}” are saved in {file}.").format(
            count=count, name=collection.name, file=Path(path).name
        )
        self._shared.notices.info(
            text, buttons=((self.tr("Add to the map"), lambda: self._add(collection, path)),)
        )

    def _add(self, collection: Collection, path: str) -> None:
        from ..core.errors import LayerError
        from ..core.tile_layer import geopackage_layer
        from ..core.tile_style import apply_tile_style

        try:
            layer = geopackage_layer(path, LAYER, f"{collection.name} ({Path(path).name})", collection.id)
        except LayerError as error:
            self._shared.notices.error(error)
            return
        apply_tile_style(layer)
        add_on_top(layer)
