"""How cells of the table of bands are edited: by typing, with a word on what is wrong, or by choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from .bands_model import CHOICES

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QAbstractItemModel
    from qgis.PyQt.QtWidgets import QStyleOptionViewItem


class BandsDelegate(QStyledItemDelegate):
    """Makes the editors; `typed(problem)` with each key."""

    typed = pyqtSignal(str)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """Give a field to type in, or the choices."""
        model = index.model()
        number, column = index.row(), index.column()
        title = str(model.headerData(column, Qt.Orientation.Horizontal))
        if column in CHOICES:
            combo = QComboBox(parent)
            combo.addItems(CHOICES[column])
            combo.setAccessibleName(title)
            combo.activated.connect(lambda _index: self._take(combo))
            return combo
        edit = QLineEdit(parent)
        edit.setAccessibleName(title)
        edit.setFrame(False)
        edit.textEdited.connect(lambda text: self.typed.emit(model.problem(number, column, text.strip())))
        return edit

    def _take(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        """Show what the cell holds."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        """Hand over what was typed or chosen."""
        text = editor.currentText() if isinstance(editor, QComboBox) else editor.text()
        model.setData(index, text, Qt.ItemDataRole.EditRole)
