"""What is done with the chosen collection: rename, edit, delete, copy its id or its tiles, look at it on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCsException, QgsRectangle
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction

from .collection_saving import fetch
from .collection_saving import rename as rename_there
from .collections_model import extent_of
from .map_view import look_at_extent
from .texts import plain_tip

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..workflows.update_collection import CollectionUpdate
    from ..workflows.whole_collection import CopyReport
    from .shared import Shared

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CollectionCommands(QObject):
    """One action a command, greyed with the reason while it cannot be done.

    `created`, `updated` and `deleted` carry the access, and the collection as it is or was; `filled` a collection that got
    tiles. Each comes when the service has done it, whatever is chosen by then.
    """

    created = pyqtSignal(object, object)
    updated = pyqtSignal(object, object)
    deleted = pyqtSignal(object, object)
    filled = pyqtSignal(object, object)
    rename_wanted = pyqtSignal(object)

    def __init__(self, shared: Shared, parent: QObject) -> None:
        """Make the actions."""
        super().__init__(parent)
        self._shared = shared
        self.create_action = self._action(
            "/symbologyAdd.svg", self.tr("Create a collection…"), self.tr("Create a collection"), self.create
        )
        self.edit_action = self._action(
            "/mActionToggleEditing.svg",
            self.tr("Edit…"),
            self.tr("Edit name, no data and bands, as far as the service allows"),
            self.edit,
            Qt.Key.Key_Return,
        )
        self.rename_action = self._action(
            "/mActionRename.svg",
            self.tr("Rename"),
            self.tr("Give the collection another name"),
            self.rename,
            Qt.Key.Key_F2,
        )
        self.zoom_action = self._action(
            "/mActionZoomToLayer.svg",
            self.tr("Zoom to extent"),
            self.tr("Show where its tiles are on the map"),
            self.zoom,
        )
        self.copy_id_action = self._action(
            "/mActionEditCopy.svg",
            self.tr("Copy id"),
            self.tr("Copy the collection's id to the clipboard"),
            self.copy_id,
            QKeySequence.StandardKey.Copy,
        )
        self.copy_tiles_action = self._action(
            "/mActionDuplicateFeature.svg",
            self.tr("Copy tiles to another collection…"),
            self.tr("Let another collection have the ingested tiles, too"),
            self.copy_tiles,
        )
        self.delete_action = self._action(
            "/mActionDeleteSelected.svg",
            self.tr("Delete…"),
            self.tr("Delete the collection with the registration of its tiles; files stay in the bucket"),
            self.delete,
            Qt.Key.Key_Delete,
        )
        shared.session.collection_changed.connect(self.show_state)
        shared.session.access_changed.connect(self.show_state)
        self.show_state()

    def _action(
        self, picture: str, text: str, tip: str, slot: Callable[[], None], key: object = None
    ) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(picture), text, self)
        action.triggered.connect(lambda _checked: slot())
        action.setProperty("tip", tip)
        if key is not None:
            # To be read in menus only: the keys are taken by the table, where QGIS's own do not get in the way.
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def menu_actions(self) -> list[QAction | None]:
        """Give the entries of the menus; None stands for a line between entries."""
        return [
            self.edit_action,
            self.rename_action,
            self.zoom_action,
            None,
            self.copy_id_action,
            self.copy_tiles_action,
            None,
            self.delete_action,
        ]

    def keys(self) -> dict[tuple[int, int], QAction]:
        """Give the action of each key on the table, keys and modifiers as numbers."""
        control = _number(Qt.KeyboardModifier.ControlModifier)
        return {
            **{(int(key), 0): self.edit_action for key in ENTER_KEYS},
            (int(Qt.Key.Key_F2), 0): self.rename_action,
            (int(Qt.Key.Key_Delete), 0): self.delete_action,
            (int(Qt.Key.Key_C), control): self.copy_id_action,
        }

    def show_state(self) -> None:
        """Grey what cannot be done, with the reason in the tip."""
        session = self._shared.session
        unconnected = "" if session.access is not None else self.tr("Choose a connection first.")
        no_choice = unconnected or (
            "" if session.collection is not None else self.tr("Choose a collection first.")
        )
        self._grey(self.create_action, unconnected)
        for action in self.menu_actions():
            if action is not None:
                self._grey(action, no_choice)

    @staticmethod
    def _grey(action: QAction, why: str) -> None:
        action.setEnabled(not why)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = action.property("tip")
        action.setToolTip(plain_tip(why or (f"{tip} ({key})" if key else tip)))

    def _chosen(self) -> tuple[Access, Collection] | None:
        access, collection = self._shared.session.access, self._shared.session.collection
        return None if access is None or collection is None else (access, collection)

    # create and edit
    def create(self) -> None:
        """Open the dialog for a new collection."""
        from .collection_dialog import CollectionDialog

        access = self._shared.session.access
        if access is None:
            return
        here = self._shared.host.deployment
        is_sandbox = here is not None and here.base_url == access.deployment.base_url
        bucket = self._shared.host.bucket if is_sandbox else ""
        dialog = CollectionDialog(self._shared.work, access, bucket, self._shared.dialogs.window)
        dialog.created.connect(lambda collection: self._created(access, collection))
        self._shared.dialogs.open(dialog)

    def _created(self, access: Access, collection: Collection) -> None:
        self._shared.notices.success(
            self.tr("The collection “{name}” was created.").format(name=collection.name),
            self.tr("Id: {id}").format(id=collection.id),
        )
        self.created.emit(access, collection)

    def edit(self) -> None:
        """Open the dialog that edits the chosen collection."""
        from .collection_dialog import CollectionDialog

        chosen = self._chosen()
        if chosen is None:
            return
        access, collection = chosen
        dialog = CollectionDialog(
            self._shared.work, access, "", self._shared.dialogs.window, collection=collection
        )
        dialog.saved.connect(lambda update: self._updated(access, update))
        self._shared.dialogs.open(dialog)

    # rename
    def rename(self) -> None:
        """Let the name be edited where it stands in the table."""
        chosen = self._chosen()
        if chosen is not None:
            self.rename_wanted.emit(chosen[1])

    def rename_to(self, access: Access, collection: Collection, name: str) -> None:
        """Give a collection another name, in the background."""
        if not name:
            self._shared.notices.warning(
                self.tr("A collection needs a name: “{name}” keeps its own.").format(name=collection.name)
            )
            return
        self._shared.work.start(
            self.tr("Renaming the collection “{name}”").format(name=collection.name),
            lambda feedback: rename_there(access, collection.id, name, feedback),
            on_done=lambda update: self._updated(access, update),
            on_error=self._shared.notices.error,
        )

    def _updated(self, access: Access, update: CollectionUpdate) -> None:
        name = update.after.name
        none = self.tr("(none)")
        details = [f"{one.what}: {one.before or none} → {one.after or none}" for one in update.differences]
        if update.notes:
            self._shared.notices.warning(
                self.tr("The collection “{name}” was changed, but look at the details.").format(name=name),
                "\n".join((*update.notes, *details)),
            )
        elif details or update.before != update.after:
            self._shared.notices.success(
                self.tr("The collection “{name}” was changed.").format(name=name), "\n".join(details)
            )
        else:
            self._shared.notices.info(
                self.tr("The collection “{name}” is like that already: nothing was changed.").format(
                    name=name
                )
            )
        self.updated.emit(access, update.after)

    # the others
    def copy_id(self) -> None:
        """Put the id on the clipboard."""
        chosen = self._chosen()
        if chosen is not None:
            QgsApplication.clipboard().setText(chosen[1].id)
            self._shared.notices.info(
                self.tr("The id of “{name}” is on the clipboard: {id}").format(
                    name=chosen[1].name, id=chosen[1].id
                )
            )

    def zoom(self) -> None:
        """Move the map to the tiles; an extent that was not known when the collections were listed is asked for."""
        chosen = self._chosen()
        if chosen is None:
            return
        access, collection = chosen
        if extent_of(collection) is not None:
            self._zoom_to(collection)
            return

        def arrived(newer: Collection) -> None:
            self.updated.emit(access, newer)
            if self._shared.session.is_current(access, newer.id):
                self._zoom_to(newer)

        self._shared.work.start(
            self.tr("Asking for the extent of “{name}”").format(name=collection.name),
            lambda feedback: fetch(access, collection.id, feedback),
            on_done=arrived,
            on_error=self._shared.notices.error,
        )

    def _zoom_to(self, collection: Collection) -> None:
        box = extent_of(collection)
        if box is None:
            self._shared.notices.info(
                self.tr(
                    "“{name}” has no extent yet: the service works it out a few minutes after a tile was ingested."
                ).format(name=collection.name)
            )
            return
        west, south, east, north = box
        try:
            look_at_extent(
                self._shared.canvas,
                QgsRectangle(west, south, east, north),
                QgsCoordinateReferenceSystem("EPSG:4326"),
            )
        except QgsCsException:
            self._shared.notices.warning(
                self.tr(
                    "The extent of “{name}” cannot be shown in the coordinate reference system of the map. Choose "
                    "another one for the project."
                ).format(name=collection.name)
            )

    def copy_tiles(self) -> None:
        """Open the dialog that copies the tiles to another collection."""
        from .copy_tiles_dialog import CopyTilesDialog

        chosen = self._chosen()
        if chosen is None:
            return
        access, collection = chosen
        dialog = CopyTilesDialog(self._shared.work, access, collection, self._shared.dialogs.window)
        dialog.copied.connect(lambda report: self._copied(access, report))
        self._shared.dialogs.open(dialog)

    def _copied(self, access: Access, report: CopyReport) -> None:
        from .copy_tiles_dialog import report_text

        text, details, as_planned = report_text(report)
        tell = self._shared.notices.success if as_planned else self._shared.notices.warning
        tell(text, details)
        self.filled.emit(access, report.target)

    def delete(self) -> None:
        """Open the dialog that deletes the collection."""
        from .delete_collection_dialog import DeleteCollectionDialog

        chosen = self._chosen()
        if chosen is None:
            return
        access, collection = chosen
        dialog = DeleteCollectionDialog(self._shared.work, access, collection, self._shared.dialogs.window)
        dialog.deleted.connect(lambda gone, tiles: self._deleted(access, gone, tiles))
        self._shared.dialogs.open(dialog)

    def _deleted(self, access: Access, gone: Collection, tiles: int) -> None:
        self._shared.notices.success(
            self.tr("The collection “{name}” was deleted with the registration of {count} tile(s).").format(
                name=gone.name, count=tiles
            ),
            self.tr("Id: {id}\nIts files are still in the bucket “{bucket}”.").format(
                id=gone.id, bucket=gone.s3_bucket
            ),
        )
        self.deleted.emit(access, gone)


def _number(modifiers: Qt.KeyboardModifier) -> int:
    return int(getattr(modifiers, "value", modifiers))
