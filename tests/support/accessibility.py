"""What a form owes to those who use the keyboard, a screen reader, or another language, looked up on living widgets."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Callable
from xml.etree import ElementTree as ET

from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

INPUTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
INNER = (QScrollBar, QTabBar)
"""Parts that Qt makes and names itself."""

TS_FOLDER = Path(__file__).resolve().parents[2] / "i18n"
LANGUAGES = ("de", "es", "fr", "pt", "sl")
"""The languages that the plugin speaks beside English."""


def faults(window: QWidget) -> list[str]:
    """Name everything about a window that leaves somebody out; the window is shown."""
    return [*nameless(window), *wordless(window), *clashing_mnemonics(window), *backward_steps(window)]


def inputs(window: QWidget) -> list[QWidget]:
    """Give what can be used in a window, without the inner parts of larger widgets."""
    found = [w for w in window.findChildren(QWidget) if isinstance(w, INPUTS) and not isinstance(w, INNER)]
    return [w for w in found if w.objectName() and not w.objectName().startswith("qt_")]


def nameless(window: QWidget) -> list[str]:
    """Name the inputs that a screen reader could not name."""
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    return [
        f"{w.objectName()} has no accessible name, no label, no text"
        for w in inputs(window)
        if not (w.accessibleName() or w in buddies or _own_text(w))
    ]


def wordless(window: QWidget) -> list[str]:
    """Name the buttons that show a picture only and have no tool tip."""
    return [
        f"{b.objectName()} is a picture without a tool tip"
        for b in window.findChildren(QAbstractButton)
        if b in inputs(window) and _is_picture(b) and not b.toolTip()
    ]


def clashing_mnemonics(window: QWidget) -> list[str]:
    """Name the letters that two things of a window want with Alt."""
    owners: dict[str, list[str]] = {}
    for widget, text in _mnemonic_texts(window):
        for letter in re.findall(r"&(\w)", text.replace("&&", "")):
            owners.setdefault(letter.lower(), []).append(f"{widget.objectName()} “{text}”")
    return [f"Alt+{letter.upper()}: {', '.join(who)}" for letter, who in owners.items() if len(who) > 1]


def backward_steps(window: QWidget) -> list[str]:
    """Name the steps of the tab key that go up, or to the left in a row."""
    order = list(_tab_order(window))
    places = [_place(w, window) for w in order]
    return [
        f"Tab goes back from {a.objectName()} to {b.objectName()}"
        for a, b, here, there in zip(order, order[1:], places, places[1:])
        if _is_before(there, here)
    ]


def _own_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) and not _is_picture(widget) else ""


def _is_picture(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        with_text = button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
        return not button.icon().isNull() and not with_text
    return not button.text()


def _mnemonic_texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in window.findChildren(QWidget):
        leads_somewhere = isinstance(widget, QLabel) and widget.buddy() is not None
        if leads_somewhere or (isinstance(widget, QAbstractButton) and not _is_picture(widget)):
            yield widget, widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget, widget.title()
        elif isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield widget, widget.tabText(index)


def _tab_order(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        inner = widget.focusProxy() is not None or widget.objectName().startswith("qt_")
        if stops and not inner and window.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _is_before(there: QRect, here: QRect) -> bool:
    """Say whether one reads `there` before `here`; another column to the right may begin higher up."""
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    if shared > min(here.height(), there.height()) / 2:
        return there.left() < here.left()
    return there.top() < here.top() and there.left() < here.right()


class Words(QTranslator):
    """Translates by a function of (context, text); installed while in a `with`."""

    def __init__(self, say: Callable[[str, str], str]) -> None:
        super().__init__()
        self._say = say

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._say(context, text)

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def __enter__(self) -> Words:
        assert QCoreApplication.installTranslator(self)
        return self

    def __exit__(self, *_: object) -> None:
        QCoreApplication.removeTranslator(self)


def english() -> Words:
    """Leave every text as it is."""
    return Words(lambda _context, text: text)


def twice_as_long() -> Words:
    """Make every word twice as long; marks of mnemonics and named fields stay as they are."""

    def stretch(_context: str, text: str) -> str:
        return re.sub(r"\{[^}]*\}|&?\w+", _twice, text)

    return Words(stretch)


def _twice(found: re.Match[str]) -> str:
    word = found[0]
    return word if word.startswith("{") else word + word.replace("&", "").lower()


def in_language(language: str) -> Words:
    """Translate as the file of a language says; what is not in it yet stays English."""
    known = {}
    for context in ET.parse(ts_file(language)).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"))
            known[key] = message.findtext("translation") or message.findtext("source")
    return Words(lambda context, text: known.get((context, text), text))


def ts_file(language: str) -> Path:
    """Give the file with the translations into a language."""
    return TS_FOLDER / f"sentinelhub_byoc_{language}.ts"
