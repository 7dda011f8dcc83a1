"""Keeps the selection in the table of tiles and the selection in layers of the same tiles alike."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QTimer, pyqtSignal

from .paged_model import runs
from .tile_layers import is_tile_layer, tile_layers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qgis.core import QgsMapLayer
    from qgis.PyQt.QtCore import QSortFilterProxyModel
    from qgis.PyQt.QtWidgets import QTreeView

    from .session import Session
    from .tile_layers import FeatureIds
    from .tiles_model import TilesModel

AFTER_MS = 30
"""Selections that follow one another sooner (an arrow key that is held) are taken over once."""
_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class LayerSelection(QObject):
    """Takes over what was selected last, in the table or in a layer; what it selects itself is no such thing.

    Tiles that are selected on the map and not listed yet are selected as their rows arrive. `changed` tells that their
    number, `unlisted`, may be another.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        view: QTreeView,
        model: TilesModel,
        shown: QSortFilterProxyModel,
        session: Session,
        features: FeatureIds,
        parent: QObject | None = None,
    ) -> None:
        """Watch `view`, which shows `model` through `shown`, and the project's layers of the session's collection."""
        super().__init__(parent)
        self._view = view
        self._model = model
        self._shown = shown
        self._session = session
        self._chosen: set[str] = set()
        self._source: QgsVectorLayer | None = None
        self._watched: dict[str, QgsVectorLayer] = {}
        self._features = features
        self._own = False
        self._on_map = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._take_over)
        view.selectionModel().selectionChanged.connect(self._table_changed)
        shown.rowsInserted.connect(self._rows_arrived)
        session.collection_changed.connect(self._collection_changed)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.layersWillBeRemoved.connect(self._layers_go)

    @property
    def unlisted(self) -> int:
        """The number of tiles that are selected on the map and have no row yet."""
        return sum(self._model.place(tile_id) is None for tile_id in self._chosen)

    def look_again(self) -> None:
        """Forget which feature is which tile: layers were filled anew; and select in them what the table has."""
        self._features.forget()
        self.select_again()

    def select_again(self) -> None:
        """Select in the layers what the table has."""
        self._settle()
        self._select_in_layers(self._watched.values())

    def show_on_map(self, *, shown: bool) -> None:
        """Select in layers or leave them without a selection: it would hide what is drawn or seen below it."""
        self._on_map = shown
        self.select_again()

    # which layers
    def _collection_changed(self) -> None:
        for layer in self._watched.values():
            if not sip.isdeleted(layer):
                layer.selectionChanged.disconnect(self._layer_changed)
        self._watched.clear()
        self._features.forget()
        self._timer.stop()
        self._chosen = set()
        self._layers_added(tile_layers(self._collection_id()))

    def _collection_id(self) -> str:
        return self._session.collection.id if self._session.collection is not None else ""

    def _layers_added(self, layers: Iterable[QgsMapLayer]) -> None:
        """Watch those that show the collection; what is selected in the table is selected there, too."""
        new = [
            layer
            for layer in layers
            if isinstance(layer, QgsVectorLayer)
            and layer.id() not in self._watched
            and is_tile_layer(layer, self._collection_id())
        ]
        for layer in new:
            self._watched[layer.id()] = layer
            layer.selectionChanged.connect(self._layer_changed)
        if new:
            self._settle()
            self._select_in_layers(new)

    def _layers_go(self, layer_ids: Iterable[str]) -> None:
        for layer_id in layer_ids:
            layer = self._watched.pop(layer_id, None)
            self._features.forget(layer_id)
            if layer is not None and self._source is layer:
                self._source = None
                self._timer.stop()

    # what was selected
    def _table_changed(self) -> None:
        if not self._own:
            self._source = None
            self._timer.start()

    def _layer_changed(self) -> None:
        if not self._own:
            self._source = self.sender()
            self._timer.start()

    def _settle(self) -> None:
        """Take over at once what was selected a moment ago, before anything else is selected."""
        if self._timer.isActive():
            self._timer.stop()
            self._take_over()

    def _take_over(self) -> None:
        layer = self._source
        if layer is None:
            self._chosen = {tile.id for tile in self.selected()}
            self._select_in_layers(self._watched.values())
        elif layer.id() in self._watched:
            places = self._features.of(layer)
            chosen = set(layer.selectedFeatureIds())
            self._chosen = {tile_id for tile_id, place in places.items() if place in chosen}
            self._select_in_table()
            self._select_in_layers(other for other in self._watched.values() if other is not layer)
        self.changed.emit()

    def selected(self) -> Sequence:
        """Give the tiles that are selected in the table, in its order."""
        rows = sorted(
            row
            for part in self._view.selectionModel().selection()
            for row in range(part.top(), part.bottom() + 1)
        )
        found = (self._shown.mapToSource(self._shown.index(row, 0)) for row in rows)
        return [self._model.row(index) for index in found]

    # selecting
    @contextmanager
    def _by_ourselves(self) -> Iterator[None]:
        self._own, before = True, self._own
        try:
            yield
        finally:
            self._own = before

    def _select_in_table(self) -> None:
        wanted = self._wanted_rows(range(self._shown.rowCount()))
        with self._by_ourselves():
            chooser = self._view.selectionModel()
            chooser.select(self._rows(wanted), _ONLY)
            if wanted:
                first = self._shown.index(wanted[0], 0)
                chooser.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
                self._view.scrollTo(first)

    def _rows_arrived(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Select what is selected on the map, or was before the table was listed again."""
        self._settle()
        wanted = self._wanted_rows(range(first, last + 1)) if self._chosen else []
        if wanted:
            with self._by_ourselves():
                chooser = self._view.selectionModel()
                chooser.select(self._rows(wanted), _SELECT)
                if not chooser.currentIndex().isValid():
                    current = self._shown.index(wanted[0], 0)
                    chooser.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.changed.emit()

    def _wanted_rows(self, rows: Iterable[int]) -> list[int]:
        tiles = ((row, self._model.row(self._shown.mapToSource(self._shown.index(row, 0)))) for row in rows)
        return [row for row, tile in tiles if tile is not None and tile.id in self._chosen]

    def _rows(self, rows: Iterable[int]) -> QItemSelection:
        """Give a selection of whole rows, which rise."""
        selection, last_column = QItemSelection(), self._shown.columnCount() - 1
        for first, last in runs(rows):
            selection.select(self._shown.index(first, 0), self._shown.index(last, last_column))
        return selection

    def _select_in_layers(self, layers: Iterable[QgsVectorLayer]) -> None:
        with self._by_ourselves():
            for layer in list(layers):
                if sip.isdeleted(layer) or not (self._chosen or layer.selectedFeatureCount()):
                    continue
                places = self._features.of(layer)
                chosen = self._chosen if self._on_map else ()
                wanted = [places[tile_id] for tile_id in chosen if tile_id in places]
                if set(wanted) != set(layer.selectedFeatureIds()):
                    layer.selectByIds(wanted)
