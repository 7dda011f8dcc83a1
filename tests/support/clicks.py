"""Hands and eyes for tests of windows: click, type, choose, wait until something is seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable

from patience import LONG
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtCore import QAbstractItemModel
    from qgis.PyQt.QtWidgets import QAbstractItemView

LEFT = Qt.MouseButton.LeftButton


def wait_until(seen: Callable[[], Any], what: str, seconds: float = LONG) -> Any:
    """Let the window work until `seen()` gives something, and return that; fail after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        found = seen()
        if found:
            return found
        if time.monotonic() > end:
            msg = f"Not seen within {seconds} s: {what}"
            raise AssertionError(msg)
        QTest.qWait(10)


def click(widget: QWidget) -> None:
    """Press a button as soon as the user can see it and it is not greyed."""
    wait_until(widget.isVisible, f"{widget.objectName()}, which is hidden")
    wait_until(widget.isEnabled, f"{widget.objectName()}, which is greyed")
    QTest.mouseClick(widget, LEFT)


def type_into(edit: QLineEdit, text: str) -> None:
    """Replace what a field holds by typing, as soon as one can."""
    wait_until(edit.isVisible, f"{edit.objectName()}, which is hidden")
    wait_until(edit.isEnabled, f"{edit.objectName()}, which is greyed")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)


def choose(combo: QComboBox, text: str) -> None:
    """Choose an entry as a user does: the signals of a choice by hand follow."""
    index = combo.findText(text)
    assert index >= 0, f"{text!r} is not among {[combo.itemText(i) for i in range(combo.count())]}"
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def click_cell(view: QAbstractItemView, row: int, column: int = 0) -> None:
    """Click into a cell of a table."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center())


def tick_cell(view: QAbstractItemView, row: int, column: int = 0) -> None:
    """Click into the little box of a cell."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    option = QStyleOptionViewItem()
    option.rect = view.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, box.center())


def edit_cell(view: QAbstractItemView, row: int, column: int, text: str) -> None:
    """Open a cell's editor, type and press Enter."""
    index = view.model().index(row, column)
    view.setCurrentIndex(index)
    view.edit(index)
    editor = wait_until(lambda: view.findChild(QLineEdit), "the cell's editor")
    type_into(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: sip.isdeleted(editor) or not editor.isVisible(), "the editor's end")


def column_texts(model: QAbstractItemModel, column: int) -> list[str]:
    """Give what a column shows, from top to bottom."""
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def opened(kind: type[QWidget]) -> Any:
    """Wait for a window of `kind` and return it."""

    def find() -> QWidget | None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return found[-1] if found else None

    return wait_until(find, f"a window of {kind.__name__}")


def press(holder: QWidget | QgsMessageBar | QDialog, text: str) -> None:
    """Press the button that is called `text`, wherever it is inside `holder`."""
    buttons = [
        b for b in holder.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()
    ]
    assert buttons, f"no button {text!r} among {[b.text() for b in holder.findChildren(QPushButton)]}"
    click(buttons[-1])


def context_menu(view: QAbstractItemView, row: int, column: int = 0) -> QMenu:
    """Ask for the menu of a cell with the right button, and give it."""
    click_cell(view, row, column)
    place = view.visualRect(view.model().index(row, column)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return opened(QMenu)


def pick(menu: QMenu, text: str) -> None:
    """Click on an entry of an open menu that is not greyed."""
    entries = {action.text().replace("&", ""): action for action in menu.actions()}
    assert text in entries, f"no entry {text!r} among {list(entries)}"
    assert entries[text].isEnabled(), f"{text} is greyed: {entries[text].toolTip()}"
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(entries[text]).center())
