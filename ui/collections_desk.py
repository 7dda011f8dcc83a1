"""The collections of the chosen connection: listed, searched, created, chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QObject, QTimer

from .collections_model import CollectionsModel
from .paged_model import listing_text

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from .collections_panel import CollectionsPanel
    from .shared import Shared

SEARCH_AFTER_MS = 350
"""The time without a key before a search is sent."""


class CollectionsDesk(QObject):
    """Lists, searches and creates; the row that is clicked becomes the session's collection."""

    def __init__(self, panel: CollectionsPanel, shared: Shared) -> None:
        """Connect the list; it stays empty until a connection is chosen."""
        super().__init__(panel)
        self._shared = shared
        self._panel = panel
        self.model = CollectionsModel(shared.work, self)
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(SEARCH_AFTER_MS)
        panel.set_model(self.model)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        panel = self._panel
        self._shared.session.access_changed.connect(self._access_changed)
        self.model.advanced.connect(self._advanced)
        self.model.failed.connect(self._shared.notices.error)
        self._search.timeout.connect(self.refresh)
        panel.searchEdit.textChanged.connect(lambda _text: self._search.start())
        panel.createButton.clicked.connect(self.create)
        panel.refreshCollectionsButton.clicked.connect(self.refresh)
        panel.collectionsView.selectionModel().currentRowChanged.connect(self._clicked)

    def _access_changed(self) -> None:
        self._panel.searchEdit.blockSignals(True)
        self._panel.searchEdit.clear()
        self._panel.searchEdit.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """List the collections again; the chosen one stays chosen while it exists."""
        self._search.stop()
        self.model.list(self._shared.session.access, self._panel.searchEdit.text().strip())

    def _advanced(self) -> None:
        self._select_chosen()
        self._show_state()

    def _select_chosen(self) -> None:
        """Mark the chosen collection once it is listed."""
        chosen = self._shared.session.collection
        view = self._panel.collectionsView
        if chosen is None or view.currentIndex().isValid():
            return
        for number, collection in enumerate(self.model.rows()):
            if collection.id == chosen.id:
                view.setCurrentIndex(self.model.index(number, 0))
                return

    def _clicked(self, current: QModelIndex, _previous: QModelIndex) -> None:
        collection = self.model.row(current)
        if collection is not None:
            self._shared.session.choose_collection(collection)

    def create(self) -> None:
        """Open the dialog for a new collection."""
        from .collection_dialog import CollectionDialog

        access = self._shared.session.access
        if access is None:
            return
        bucket = self._shared.host.bucket if self._is_sandbox(access) else ""
        dialog = CollectionDialog(self._shared.work, access, bucket, self._shared.dialogs.window)
        dialog.created.connect(lambda collection: self._created(access, collection))
        self._shared.dialogs.open(dialog)

    def _is_sandbox(self, access: Access) -> bool:
        here = self._shared.host.deployment
        return here is not None and here.base_url == access.deployment.base_url

    def _created(self, access: Access, collection: Collection) -> None:
        self._shared.notices.success(
            self.tr("The collection “{name}” was created.").format(name=collection.name)
        )
        if access is self._shared.session.access:
            self._shared.session.choose_collection(collection)
            self.refresh()

    def _show_state(self) -> None:
        count = len(self.model.rows())
        if self.model.complete and not count:
            text = (
                self.tr("No collection holds this text.")
                if self._panel.searchEdit.text().strip()
                else self.tr("There is no collection yet: create one with the + button.")
            )
        else:
            one, many = self.tr("1 collection"), self.tr("{count} collections")
            text = listing_text(self.model, one if count == 1 else many.format(count=count))
        self._panel.collectionsState.setText(text)
