"""What is chosen in the dock: a connection, and a collection of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access


class Session(QObject):
    """The chosen access and collection; choosing another access chooses no collection."""

    access_changed = pyqtSignal()
    collection_changed = pyqtSignal()
    collection_updated = pyqtSignal()
    """The collection is the same one, in a newer state: another name, other bands."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self.access: Access | None = None
        self.collection: Collection | None = None

    def choose_access(self, access: Access | None) -> None:
        """Work with another connection, or with none."""
        self.access = access
        self.choose_collection(None)
        self.access_changed.emit()

    def choose_collection(self, collection: Collection | None) -> None:
        """Work with another collection, with a newer state of the same, or with none."""
        before, self.collection = self.collection, collection
        if (before and before.id) != (collection and collection.id):
            self.collection_changed.emit()
        elif before != collection:
            self.collection_updated.emit()

    def is_current(self, access: Access, collection_id: str) -> bool:
        """Say whether an answer that comes for these two is still asked for."""
        return self.access is access and self.collection is not None and self.collection.id == collection_id
