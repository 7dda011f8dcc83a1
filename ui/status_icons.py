"""Small pictures of a tile's status: each has a shape of its own beside its colour."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ..core.tile_style import status_colour

SIZES = (16, 24, 32, 48)
"""Sides of the pictures in pixels; QIcon takes the one that fits the screen."""


@cache
def status_icon(status: str) -> QIcon:
    """Give the picture of a status: empty, dotted, half full, ticked, crossed, or a question of what it is."""
    made = QIcon()
    for side in SIZES:
        made.addPixmap(_draw(status, side))
    return made


def _draw(status: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 16, side / 16)
    colour = QColor(status_colour(status))
    painter.setPen(QPen(colour, 1.6))
    _SHAPES.get(status, _other)(painter, colour)
    painter.end()
    return pixmap


def _waiting(painter: QPainter, _colour: QColor) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 11, 11))


def _queued(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    for x in (3.0, 8.0, 13.0):
        painter.drawEllipse(QPointF(x, 8), 1.1, 1.1)


def _ingesting(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 11, 11))
    painter.setBrush(colour)
    painter.drawPie(QRectF(2.5, 2.5, 11, 11), 90 * 16, -180 * 16)


def _ingested(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 3, 3)
    painter.setPen(_white(2))
    painter.drawPolyline(QPolygonF([QPointF(4.6, 8.4), QPointF(7, 10.8), QPointF(11.4, 5.6)]))


def _failed(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(8, 1.6), QPointF(15, 14), QPointF(1, 14)]))
    painter.setPen(_white(1.8))
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4))
    painter.drawPoint(QPointF(8, 11.9))


def _other(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14, 8), QPointF(8, 14), QPointF(2, 8)]))


def _white(width: float) -> QPen:
    pen = QPen(QColor("white"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


_SHAPES = {
    "WAITING": _waiting,
    "QUEUED": _queued,
    "INGESTING": _ingesting,
    "INGESTED": _ingested,
    "FAILED": _failed,
}
