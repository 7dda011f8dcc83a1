"""Every text that a window shows, and as what: letter by letter, or as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAction,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.PyQt.QtCore import QAbstractItemModel

MOST_ROWS = 50
DISPLAY, TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


@dataclass(frozen=True)
class Shown:
    """A text, where it stands, and the document that Qt makes of it; without one it is shown letter by letter."""

    place: str
    text: str
    document: QTextDocument | None = None

    @property
    def read(self) -> str:
        """What a reader sees."""
        return self.text if self.document is None else self.document.toPlainText()

    def markup(self) -> list[str]:
        """Name links and pictures in it: no text of the plugin's own has any."""
        if self.document is None:
            return []
        found = []
        block = self.document.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                form = pieces.fragment().charFormat()
                if form.isImageFormat():
                    found.append(f"picture {form.toImageFormat().name()}")
                if form.isAnchor():
                    found.append(f"link {form.anchorHref()}")
                pieces += 1
            block = block.next()
        return found


def as_qt_takes_it(place: str, text: str, *, rich: bool | None = None) -> Shown:
    """Return a text as Qt shows it where it decides by the look of the text, or as HTML, or letter by letter."""
    # Importing QtGui, as we do above, puts this function into QtCore's Qt: with PyQt 5 and PyQt 6 alike.
    if not (Qt.mightBeRichText(text) if rich is None else rich):
        return Shown(place, text)
    document = QTextDocument()
    document.setHtml(text)
    return Shown(place, text, document)


def everything() -> Iterator[Shown]:
    """Yield every text of every widget there is: hidden ones will be shown one day."""
    for widget in QApplication.allWidgets():
        place = f"{type(widget).__name__} {widget.objectName()}"
        yield as_qt_takes_it(f"tip of {place}", widget.toolTip())
        yield Shown(f"title of {place}", widget.windowTitle())
        yield from _texts_of(widget, place)
        for action in widget.actions():
            yield from _of_action(action, place)


def _of_action(action: QAction, place: str) -> Iterator[Shown]:
    yield Shown(f"action of {place}", action.text())
    yield as_qt_takes_it(f"tip of action {action.text()!r} of {place}", action.toolTip())


def _texts_of(widget: QWidget, place: str) -> Iterator[Shown]:
    if isinstance(widget, QLabel):
        form = widget.textFormat()
        rich = {Qt.TextFormat.PlainText: False, Qt.TextFormat.AutoText: None}.get(form, True)
        yield as_qt_takes_it(place, widget.text(), rich=rich)
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield Shown(place, widget.toPlainText(), widget.document())
    elif isinstance(widget, (QLineEdit, QAbstractButton)):
        yield Shown(place, widget.text())
    elif isinstance(widget, QGroupBox):
        yield Shown(place, widget.title())
    elif isinstance(widget, (QAbstractItemView, QComboBox)) and widget.model() is not None:
        yield from of_model(widget.model(), place)


def of_model(model: QAbstractItemModel, place: str, above: QModelIndex | None = None) -> Iterator[Shown]:
    """Yield the texts and tips of a model's cells, below `above`."""
    above = above or QModelIndex()
    for row in range(min(model.rowCount(above), MOST_ROWS)):
        for column in range(model.columnCount(above)):
            index = model.index(row, column, above)
            yield Shown(f"cell of {place}", _text(index.data(DISPLAY)))
            yield as_qt_takes_it(f"tip of a cell of {place}", _text(index.data(TIP)))
        yield from of_model(model, place, model.index(row, 0, above))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
