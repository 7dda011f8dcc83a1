"""The collections that tiles can be copied to; the others are grey, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from .collections_model import CollectionsModel
from .texts import tool_tip

if TYPE_CHECKING:
    from ..byoc.models import Collection
    from .work import Work


class CopyTargetsModel(CollectionsModel):
    """All collections of a connection, seen from the one that is copied from."""

    def __init__(self, work: Work, source: Collection, parent: QObject | None = None) -> None:
        """Show what tiles of `source` can be copied to."""
        super().__init__(work, parent)
        self._source = source

    def why_not(self, target: Collection) -> str:
        """Say why tiles cannot be copied to a collection; nothing when they can."""
        if target.id == self._source.id:
            return self.tr("Tiles are copied from this collection.")
        if not target.bands or not self._source.bands:
            return ""
        ours, theirs = _kinds(self._source), _kinds(target)
        unlike = sorted(name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name))
        if not unlike:
            return ""
        return self.tr("Its bands are others ({names}): names, bits and formats must be the same.").format(
            names=", ".join(unlike)
        )

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let only what can be copied to be chosen."""
        target = self.row(index)
        if target is None or self.why_not(target):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def cell(self, row: Collection, column: int, role: int) -> Any:
        """Give the reason as a tip where there is one, and a word of it where it is read."""
        why = self.why_not(row)
        if why and role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip((self.tr("Not possible"), why), (self.tr("Id"), row.id))
        return super().cell(row, column, role)


def _kinds(collection: Collection) -> dict[str, tuple[int | None, str | None]]:
    return {name: (band.bit_depth, band.sample_format) for name, band in collection.bands.items()}
