"""The collections of the chosen connection: listed, searched, sorted, chosen; what is done with them is the commands'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from .collection_commands import CollectionCommands
from .collections_model import CollectionsModel, CollectionsOrder
from .paged_model import listing_text
from .paged_view import ReadsOn

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from .collections_panel import CollectionsPanel
    from .shared import Shared

SEARCH_AFTER_MS = 350
"""The time without a key before a search is sent."""


class CollectionsDesk(QObject):
    """Lists and searches; the row that is clicked becomes the session's collection.

    `tiles_came(collection_id)` tells of tiles that were copied to a collection.
    """

    tiles_came = pyqtSignal(str)

    def __init__(self, panel: CollectionsPanel, shared: Shared) -> None:
        """Connect the list; it stays empty until a connection is chosen."""
        super().__init__(panel)
        self._shared = shared
        self._panel = panel
        self.model = CollectionsModel(shared.work, self)
        self.order = CollectionsOrder(self.model, self)
        self.commands = CollectionCommands(shared, self)
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(SEARCH_AFTER_MS)
        self._searched = ""
        panel.set_model(self.order)
        self._reads_on = ReadsOn(panel.collectionsView, self.model)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        panel, commands = self._panel, self.commands
        self._shared.session.access_changed.connect(self._list_all)
        self.model.advanced.connect(self._advanced)
        self.model.failed.connect(self._shared.notices.error)
        self.model.rename_asked.connect(self._rename)
        self._search.timeout.connect(self.refresh)
        panel.searchEdit.textChanged.connect(lambda _text: self._search.start())
        panel.refreshCollectionsButton.clicked.connect(self.refresh)
        panel.collectionsView.selectionModel().currentRowChanged.connect(self._clicked)
        panel.collectionsView.doubleClicked.connect(lambda _index: commands.edit())
        panel.collectionsView.header().sortIndicatorChanged.connect(lambda *_: self._order_changed())
        panel.set_keys(commands.keys())
        panel.menu_asked.connect(self._open_menu)
        panel.set_more(self._menu())
        for button, action in (
            (panel.createButton, commands.create_action),
            (panel.editButton, commands.edit_action),
            (panel.deleteButton, commands.delete_action),
        ):
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda button=button, action=action: _follow(button, action))
            _follow(button, action)
        commands.rename_wanted.connect(self._edit_name)
        commands.created.connect(self._created)
        commands.updated.connect(self._updated)
        commands.deleted.connect(self._deleted)
        commands.filled.connect(self._filled)

    # the menu
    def _menu(self) -> QMenu:
        menu = QMenu(self._panel.collectionsView)
        menu.setToolTipsVisible(True)
        for action in self.commands.menu_actions():
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.addSeparator()
        columns = menu.addMenu(self.tr("Columns"))
        columns.setToolTipsVisible(True)

        def fill() -> None:
            columns.clear()
            columns.addActions(self._panel.columns.actions(columns))

        columns.aboutToShow.connect(fill)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self._menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._panel.collectionsView.viewport().mapToGlobal(place))

    # the list
    def _list_all(self) -> None:
        """List without a search."""
        self._panel.searchEdit.blockSignals(True)
        self._panel.searchEdit.clear()
        self._panel.searchEdit.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """List the collections again; the chosen one stays chosen while it exists."""
        self._search.stop()
        self._searched = self._panel.searchEdit.text().strip()
        self.model.list(self._shared.session.access, self._searched)

    def _advanced(self) -> None:
        self._select_chosen()
        self._forget_gone()
        self._order_changed()

    def _order_changed(self) -> None:
        if self._sorted() and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())  # an order of the first pages only would be a false one
        self._show_state()

    def _sorted(self) -> bool:
        return self._panel.collectionsView.header().sortIndicatorSection() >= 0

    def _select_chosen(self) -> None:
        """Mark the chosen collection once it is listed."""
        chosen = self._shared.session.collection
        view = self._panel.collectionsView
        if chosen is None or view.currentIndex().isValid():
            return
        index = self.order.index_of(chosen.id)
        if index.isValid():
            view.setCurrentIndex(index)

    def _forget_gone(self) -> None:
        """Choose nothing when the chosen collection is not there any more: the whole list was read without it."""
        chosen = self._shared.session.collection
        if chosen is None or self._searched or self._shared.session.access is None or not self.model.complete:
            return
        if self.model.number_of(chosen.id) < 0:
            self._shared.session.choose_collection(None)

    def _clicked(self, current: QModelIndex, _previous: QModelIndex) -> None:
        collection = self.order.row(current)
        if collection is not None:
            self._shared.session.choose_collection(collection)

    def _show_state(self) -> None:
        count = len(self.model.rows())
        if self.model.complete and not count:
            text = (
                self.tr("No collection holds this text.")
                if self._searched
                else self.tr("There is no collection yet: create one with the + button.")
            )
        else:
            one, many = self.tr("1 collection"), self.tr("{count} collections")
            counted = one if count == 1 else many.format(count=count)
            text = listing_text(self.model, counted)
            if self._sorted() and self.model.loading and count:
                text = self.tr("{counted} so far, the rest is on its way: sorting needs all of them").format(
                    counted=counted
                )
        self._panel.collectionsState.setText(text)

    # what the commands did
    def _edit_name(self, collection: Collection) -> None:
        """Let the name be edited in its cell; where the collection is not listed, in the dialog."""
        index = self.order.index_of(collection.id)
        if not index.isValid():
            self.commands.edit()
            return
        view = self._panel.collectionsView
        view.setFocus()
        view.setCurrentIndex(index)
        view.edit(index)

    def _rename(self, collection: Collection, name: str) -> None:
        access = self._shared.session.access
        if access is not None:
            self.commands.rename_to(access, collection, name)

    def _created(self, access: Access, collection: Collection) -> None:
        if access is self._shared.session.access:
            self._shared.session.choose_collection(collection)
            self._list_all()  # a search might not find it

    def _updated(self, access: Access, collection: Collection) -> None:
        if access is not self._shared.session.access:
            return
        self.model.replace(lambda row: row.id, [collection])
        if self._shared.session.is_current(access, collection.id):
            self._shared.session.choose_collection(collection)

    def _deleted(self, access: Access, collection: Collection) -> None:
        if self._shared.session.is_current(access, collection.id):
            self._shared.session.choose_collection(None)
        if access is self._shared.session.access:
            self.refresh()

    def _filled(self, access: Access, collection: Collection) -> None:
        if access is self._shared.session.access:
            self.refresh()
            self.tiles_came.emit(collection.id)


def _follow(button: object, action: object) -> None:
    """Grey a button as its action is, with the same reason."""
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())
