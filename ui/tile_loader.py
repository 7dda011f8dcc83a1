"""Puts the tiles of a collection on the map as their pages arrive."""

from __future__ import annotations

from collections import deque
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeature, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal

from ..core.i18n import translate
from ..feedback import Pace
from .layer_filling import MOST_ON_THE_WAY, Gate, LayerFilling, Page
from .map_view import add_on_top, look_at
from .tile_counts import status_of
from .tile_layers import loaded_layer
from .work import Relay

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from ..feedback import Feedback
    from .work import Work


SAY_EVERY_SECONDS = 0.2
SHOW_EVERY_MS = 500
SHOW_GROWTH = 4
"""Between two drawings of a layer that is being filled, in time and in features: each begins anew with all that is there."""


@dataclass(frozen=True)
class Loaded:
    """How a loading ended: how many tiles came, how many of them have no geometry, and whether that is all."""

    collection: Collection
    layer: QgsVectorLayer | None
    count: int
    without_geometry: int
    complete: bool


class TileLoader(QObject):
    """Fills a layer page by page; the layer that a collection has in the project already is filled anew."""

    loaded = pyqtSignal(object)
    failed = pyqtSignal(object)
    noted = pyqtSignal(str, object)
    """A collection's id, and the id and status of some of its tiles, as they are put into the layer."""

    def __init__(self, work: Work, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        """Load into the open project, and show on `canvas`."""
        super().__init__(parent)
        self._work = work
        self._canvas = canvas
        self._loads: dict[str, _Load] = {}

    def load(self, access: Access, collection: Collection) -> None:
        """Load the tiles of `collection`; a loading of the same one under way is begun again."""
        earlier = self._loads.pop(collection.id, None)
        if earlier is not None:
            self._work.forget(earlier.task)
            earlier.deleteLater()
        gate = Gate()
        load = _Load(self, collection, access, gate, self._canvas)
        relay = Relay(load)
        relay.sent.connect(load.page_arrived)
        self._loads[collection.id] = load
        load.task = self._work.start(
            self.tr("Loading the tiles of “{name}” on the map").format(name=collection.name),
            lambda feedback: _read(access, collection.id, relay, gate, feedback),
            on_done=load.all_arrived,
            on_error=load.broke_off,
            on_cancelled=load.stopped,
        )

    def is_loading(self, collection_id: str) -> bool:
        """Say whether the layer of a collection is being filled."""
        return collection_id in self._loads

    def give_up(self, load: _Load, error: Exception) -> None:
        """Stop a loading whose layer takes no more."""
        self._work.forget(load.task)
        self.end(load, None, error)

    def end(self, load: _Load, outcome: Loaded | None, error: Exception | None) -> None:
        """Take the end of one loading, and tell it, in a turn of its own: the map has enough to do in this one."""
        if self._loads.get(load.collection.id) is not load:
            return
        if outcome is not None and outcome.layer is not None and load.is_new:
            look_at(self._canvas, [outcome.layer])
        load.ended = (outcome, error)
        QTimer.singleShot(0, load.tell)

    def tell(self, load: _Load, outcome: Loaded | None, error: Exception | None) -> None:
        """Tell how a loading ended, unless it was begun again meanwhile."""
        if self._loads.get(load.collection.id) is not load:
            return
        del self._loads[load.collection.id]
        if outcome is not None:
            self.loaded.emit(outcome)
        if error is not None:
            self.failed.emit(error)  # last, so that nothing covers it in the message bar
        load.deleteLater()


class _Load(QObject):
    """One loading: its layer, made when the first page or the end arrives."""

    task: FunctionTask
    ended: tuple[Loaded | None, Exception | None] = (None, None)

    def __init__(
        self, loader: TileLoader, collection: Collection, access: Access, gate: Gate, canvas: QgsMapCanvas
    ) -> None:
        super().__init__(loader)
        self._loader = loader
        self.collection = collection
        self._access = access
        self.is_new = False
        self._layer: QgsVectorLayer | None = None
        self._count = 0
        self._shown = 0
        self._without_geometry = 0
        self._since_shown = QElapsedTimer()
        self._end: Callable[[], None] | None = None
        self._filling = LayerFilling(self._add, gate, canvas, self)
        self._filling.emptied.connect(self._end_if_all_is_added)

    def page_arrived(self, page: Page) -> None:
        """Have a page added to the layer."""
        self._filling.put(page)

    def _add(self, page: Page) -> bool:
        """Add a page to the layer; a layer that the user removed meanwhile ends the loading.

        Adding to the project comes last: whoever listens to that may let the next page in before it returns.
        """
        from ..core.errors import LayerError
        from ..core.tile_layer import add_features

        layer = self._open_layer()
        if layer is None:
            self.task.cancel()
            return False
        try:
            self._count += add_features(layer, page.features, repaint=False)
        except LayerError as error:
            self._loader.give_up(self, error)
            return False
        self._without_geometry += page.without_geometry
        self._loader.noted.emit(self.collection.id, page.statuses)
        if self.is_new and QgsProject.instance().mapLayer(layer.id()) is None:
            add_on_top(layer)
        self._show_now_and_then(layer)
        return True

    def _show_now_and_then(self, layer: QgsVectorLayer) -> None:
        from ..core.tile_layer import show_changes

        since = self._since_shown
        if since.isValid() and (since.elapsed() < SHOW_EVERY_MS or self._count < SHOW_GROWTH * self._shown):
            return
        show_changes(layer)
        since.start()
        self._shown = self._count

    def all_arrived(self, _read: Any) -> None:
        """Tell that all is there."""
        self._end_with(lambda: self._loader.end(self, self._outcome(complete=True), None))

    def stopped(self) -> None:
        """Tell that the user stopped it."""
        self._end_with(lambda: self._loader.end(self, self._outcome(complete=False), None))

    def broke_off(self, error: Exception) -> None:
        """Tell why the listing ended early; what has arrived stays."""
        self._end_with(
            lambda: self._loader.end(self, self._outcome(complete=False) if self._count else None, error)
        )

    def tell(self) -> None:
        """Tell how it ended."""
        self._loader.tell(self, *self.ended)

    def _end_with(self, end: Callable[[], None]) -> None:
        """End the loading once all that arrived is added."""
        self._end = end
        self._end_if_all_is_added()

    def _end_if_all_is_added(self) -> None:
        if self._end is not None and self._filling.is_empty:
            end, self._end = self._end, None
            end()

    def _outcome(self, *, complete: bool) -> Loaded | None:
        """Say how it ended; None when the layer was removed meanwhile."""
        from ..core.tile_layer import WHOLE_PROPERTY, show_changes

        if self._layer is None and complete:
            self._open_layer()  # an empty listing empties the layer that was there
        if self._layer is None or sip.isdeleted(self._layer):
            return None if self._count else Loaded(self.collection, None, 0, 0, complete)
        if complete:
            self._layer.setCustomProperty(WHOLE_PROPERTY, 1)
        show_changes(self._layer)
        return Loaded(self.collection, self._layer, self._count, self._without_geometry, complete)

    def _open_layer(self) -> QgsVectorLayer | None:
        """Give the layer to fill; None when it was there and is no more."""
        from ..core.tile_layer import WHOLE_PROPERTY, empty_layer

        if self._layer is not None:
            return None if sip.isdeleted(self._layer) else self._layer
        self._layer = loaded_layer(self.collection.id)
        if self._layer is not None:
            empty_layer(self._layer)
            self._layer.removeCustomProperty(WHOLE_PROPERTY)
        else:
            self._layer = _new_layer(self.collection, self._access)
            self.is_new = True
        return self._layer


def _new_layer(collection: Collection, access: Access) -> QgsVectorLayer:
    from ..core.tile_actions import remember_connection
    from ..core.tile_layer import memory_layer
    from ..core.tile_style import apply_tile_style

    layer = memory_layer(collection.name, collection.id)
    apply_tile_style(layer)
    remember_connection(layer, access)
    # what it holds can be loaded again: QGIS need not ask before it is closed
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    return layer


def _read(access: Access, collection_id: str, relay: Relay, gate: Gate, feedback: Feedback) -> None:
    """Read all pages and send each as features; runs in a task."""
    from ..core.tile_layer import TileFeatures
    from .tiles_model import all_tile_pages

    makes = TileFeatures()
    # A page that was added is freed here: in the main thread each feature's end would let go of Python's lock once more
    sent: deque[Page] = deque(maxlen=MOST_ON_THE_WAY)
    count, pace = 0, Pace(SAY_EVERY_SECONDS)
    with closing(all_tile_pages(access, collection_id, feedback, packed=True)) as pages:
        for tiles in pages:
            gate.enter(feedback)
            features = makes.features(tiles)
            statuses = [(tile.id, status_of(tile)) for tile in tiles]
            without_geometry = len(features) - sum(map(QgsFeature.hasGeometry, features))
            sent.append(Page(features, statuses, without_geometry))
            relay.send(sent[-1])
            count += len(tiles)
            if pace.is_due():
                # the service does not say how many there are: no percent
                feedback.message(translate("TileLoader", "{count} so far").format(count=count))
