"""The dialog that deletes a collection: it counts the tiles first, and wants the name typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..core.messages import explain
from ..core.tile_style import status_label
from .collection_saving import count_tiles, delete
from .forms import load_form
from .work import Relay

if TYPE_CHECKING:
    from collections import Counter

    from ..byoc.models import Collection
    from ..core.access import Access
    from ..core.tasks import FunctionTask
    from .work import Work


class DeleteCollectionDialog(QDialog, load_form("delete_collection_dialog")):
    """Deletes only with the number of tiles that was shown; `deleted(collection, tiles)` once it is gone."""

    deleted = pyqtSignal(object, int)

    def __init__(
        self, work: Work, access: Access, collection: Collection, parent: QWidget | None = None
    ) -> None:
        """Count the tiles of `collection` at once."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._access = access
        self._collection = collection
        self._word = collection.name.strip() or collection.id
        self._tiles: int | None = None
        self._task: FunctionTask | None = None
        self._counting = False
        self._ok = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("&Delete"))
        self._ok.setAutoDefault(False)
        self.setWindowTitle(self.tr("Delete collection “{name}”").format(name=collection.name))
        self.nameLabel.setText(
            self.tr("&To delete it, type its name: {name}").format(name=self._word.replace("&", "&&"))
        )
        self.nameEdit.textChanged.connect(self._show_state)
        self._count()

    def _count(self) -> None:
        access, collection_id = self._access, self._collection.id
        relay = Relay(self)
        relay.sent.connect(self._counted_so_far)
        self._tiles = None
        self._counting = True
        self.countLabel.setText(self.tr("Counting the tiles …"))
        self._task = self._work.start(
            self.tr("Counting the tiles of “{name}”").format(name=self._collection.name),
            lambda feedback: count_tiles(access, collection_id, relay.send, feedback),
            on_done=self._counted,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._show_state()

    def _counted_so_far(self, count: int) -> None:
        if self._counting:
            self.countLabel.setText(self.tr("Counting the tiles … {count} so far").format(count=count))

    def _counted(self, statuses: Counter[str]) -> None:
        self._end()
        self._tiles = sum(statuses.values())
        name = self._collection.name
        if self._tiles:
            parts = ", ".join(f"{status_label(status)}: {count}" for status, count in statuses.most_common())
            text = self.tr("The collection “{name}” has {count} tile(s). {parts}.").format(
                name=name, count=self._tiles, parts=parts
            )
        else:
            text = self.tr("The collection “{name}” has no tiles.").format(name=name)
        self.countLabel.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        self.progressBar.setVisible(self._task is not None)
        self.nameEdit.setEnabled(self._task is None or self._counting)
        typed = self.nameEdit.text().strip() == self._word
        self._ok.setEnabled(typed and self._tiles is not None and self._task is None)
        self._ok.setToolTip(
            "" if typed else self.tr("Type the name of the collection first, exactly as it is written above")
        )

    def accept(self) -> None:
        """Ask the service to delete; the dialog closes when it has."""
        tiles = self._tiles
        if not self._ok.isEnabled() or tiles is None:
            return
        access, collection_id = self._access, self._collection.id
        self.resultLabel.setText(self.tr("Deleting …"))
        self._task = self._work.start(
            self.tr("Deleting the collection “{name}”").format(name=self._collection.name),
            lambda feedback: delete(access, collection_id, tiles, feedback),
            on_done=self._deleted,
            on_error=self._failed,
            on_cancelled=self._stopped,
        )
        self._show_state()

    def _deleted(self, gone: Collection) -> None:
        self._end()
        super().accept()
        self.deleted.emit(gone, self._tiles or 0)

    def _failed(self, error: Exception) -> None:
        from ..workflows.whole_collection import WrongCount

        was_counting = self._counting
        self._end()
        if isinstance(error, WrongCount):
            self.nameEdit.clear()
            self.resultLabel.setText(
                self.tr("✗ Nothing was deleted: tiles came or went meanwhile. They are counted again.")
            )
            self._count()
            return
        explained = explain(error)
        if was_counting:
            self.countLabel.setText(
                self.tr("The tiles could not be counted, so the collection cannot be deleted here.")
            )
        self.resultLabel.setText(f"✗ {explained.title}\n{explained.text}")

    def _stopped(self) -> None:
        was_counting = self._counting
        self._end()
        if was_counting:
            self.countLabel.setText(
                self.tr("Stopped: the tiles were not counted. Close the window and open it again.")
            )
        else:
            self.resultLabel.setText(
                self.tr("Stopped. Refresh the list to see whether the collection was deleted.")
            )

    def _end(self) -> None:
        self._task = None
        self._counting = False
        self._show_state()

    def reject(self) -> None:
        """Close; while the service is asked to delete, stop asking first and say how that ended."""
        if self._task is None or self._counting:
            super().reject()
        else:
            self._task.cancel()

    def done(self, result: int) -> None:
        """Close; counting is of no use any more."""
        if self._task is not None:
            self._work.forget(self._task)
            self._task = None
        super().done(result)
