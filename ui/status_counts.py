"""A bar that shows how many tiles have which status, and filters by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from ..core.tile_style import status_colour, status_label
from .status_icons import status_icon
from .texts import tool_tip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

PATTERNS = {
    "WAITING": Qt.BrushStyle.Dense6Pattern,
    "QUEUED": Qt.BrushStyle.VerPattern,
    "INGESTING": Qt.BrushStyle.BDiagPattern,
    "INGESTED": Qt.BrushStyle.SolidPattern,
    "FAILED": Qt.BrushStyle.DiagCrossPattern,
}
"""What fills the segment of a status, beside its colour."""
ICON = 16
GAP = 8
NARROWEST = 10
"""Pixels that a segment has at least: one tile among thousands can still be seen and clicked."""


@dataclass(frozen=True)
class _Part:
    """One status: its segment of the bar, and its words below."""

    status: str
    count: int
    segment: QRect
    words: QRect


class StatusCounts(QWidget):
    """A segment and words for each status; a click on either, or Enter, asks to see only those tiles.

    `chosen(status)` asks; it is empty to see all again. Arrow keys move between statuses.
    """

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._about = ""
        self._marked = ""
        self._at = 0
        self._ink = QLabel(
            self
        )  # themes made of style sheets colour the words of labels, not the palette of others
        self._ink.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Tiles by status"))
        self._describe()

    def show_counts(self, counts: Mapping[str, int], about: str) -> None:
        """Show numbers by status; `about` says of which tiles they are."""
        if (dict(counts), about) == (self._counts, self._about):
            return
        current = self.current
        self._counts, self._about = dict(counts), about
        statuses = list(self._counts)
        self._at = statuses.index(current) if current in statuses else 0
        self.setVisible(bool(statuses))
        self._describe()
        self.updateGeometry()
        self.update()

    def mark(self, status: str) -> None:
        """Show that only tiles of this status are listed; the empty one: all are."""
        self._marked = status
        self._describe()
        self.update()

    @property
    def current(self) -> str:
        """The status that the keyboard is at; empty when there is none."""
        statuses = list(self._counts)
        return statuses[self._at] if self._at < len(statuses) else ""

    def text_of(self, status: str) -> str:
        """Give the words and the number of a status."""
        return self.tr("{status} {count}").format(
            status=status_label(status), count=self._counts.get(status, 0)
        )

    def _describe(self) -> None:
        """Put into words what is painted."""
        facts = [(status_label(status), str(count)) for status, count in self._counts.items()]
        what = self.tr("Click a status, or choose it with the arrow keys and Enter, to list only its tiles.")
        self.setToolTip(tool_tip(*facts, (self.tr("Counted"), self._about), (self.tr("Filter"), what)))
        words = [self.text_of(status) for status in self._counts]
        if self._counts:
            words = [self.tr("At: {status}.").format(status=self.text_of(self.current)), "; ".join(words)]
        self.setAccessibleDescription(" ".join([*words, self._about]))

    # where things are
    def heightForWidth(self, width: int) -> int:  # noqa: N802 (overrides)
        """Say how high the bar and the lines of words are."""
        parts = self._parts(width)
        return max((part.words.bottom() for part in parts), default=self._bar_height()) + 3

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (overrides)
        """Say that narrow ones are higher."""
        return True

    def sizeHint(self) -> QSize:
        """Ask for the height of the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (overrides)
        """Ask for little room."""
        return QSize(80, self._bar_height())

    def _bar_height(self) -> int:
        return max(10, self.fontMetrics().height() * 3 // 4)

    def _parts(self, width: int) -> list[_Part]:
        total = sum(self._counts.values())
        if not total:
            return []
        room = max(0, width - 1 - NARROWEST * len(self._counts))
        metrics, bar = self.fontMetrics(), self._bar_height()
        line = max(ICON, metrics.height()) + 4
        parts, x, seen = [], 0, 0
        left, top = 0, bar + 3
        for status, count in self._counts.items():
            seen += count
            end = room * seen // total + NARROWEST * (len(parts) + 1)
            words = ICON + 4 + metrics.horizontalAdvance(self.text_of(status)) + GAP
            if left and left + words > width:
                left, top = 0, top + line
            parts.append(
                _Part(status, count, QRect(x, 0, end - x, bar), QRect(left, top, min(words, width), line))
            )
            x, left = end, left + words
        return parts

    def status_at(self, place: QPoint) -> str:
        """Give the status whose segment or words are at a place; empty when none is."""
        for part in self._parts(self.width()):
            if part.segment.contains(place) or part.words.contains(place):
                return part.status
        return ""

    def place_of(self, status: str) -> QPoint:
        """Give the middle of a status's segment."""
        return next(part.segment.center() for part in self._parts(self.width()) if part.status == status)

    # hands
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the status that was clicked."""
        status = self.status_at(event.pos())
        if event.button() == Qt.MouseButton.LeftButton and status:
            self._at = list(self._counts).index(status)
            self._choose(status)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, ask with Enter or Space, ask for all with Escape."""
        key, last = event.key(), max(0, len(self._counts) - 1)
        moves = {
            Qt.Key.Key_Left: max(0, self._at - 1),
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in moves:
            self._at = moves[key]
            self._describe()
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.current:
            self._choose(self.current)
        elif key == Qt.Key.Key_Escape and self._marked:
            self.chosen.emit("")
        else:
            super().keyPressEvent(event)

    def _choose(self, status: str) -> None:
        self._describe()
        self.chosen.emit("" if status == self._marked else status)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # paint
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, and the words below it."""
        self._ink.ensurePolished()
        painter = QPainter(self)
        for part in self._parts(self.width()):
            self._draw_segment(painter, part)
            self._draw_words(painter, part)
        painter.end()

    def _draw_segment(self, painter: QPainter, part: _Part) -> None:
        colour = QColor(status_colour(part.status))
        painter.fillRect(part.segment, self.palette().base())
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour)
        brush = painter.brush()
        brush.setStyle(PATTERNS.get(part.status, Qt.BrushStyle.HorPattern))
        painter.setBrush(brush)
        painter.drawRect(part.segment.adjusted(0, 0, -2, -1))

    def _draw_words(self, painter: QPainter, part: _Part) -> None:
        icon = QRect(
            part.words.left() + 2, part.words.top() + (part.words.height() - ICON) // 2, ICON - 2, ICON - 2
        )
        status_icon(part.status).paint(painter, icon)
        font = self.font()
        font.setUnderline(part.status == self._marked)
        painter.setFont(font)
        painter.setPen(self._ink.palette().color(self._ink.foregroundRole()))
        words = part.words.adjusted(ICON + 3, 0, -2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text_of(part.status))
        if self.hasFocus() and part.status == self.current:
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = part.words.adjusted(0, 1, -GAP // 2, -1)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
