"""Cover geometries drawn over the map: in its CRS, dashed where they are a box, and gone afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely.geometry
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.ui.footprint_preview import LINE, FootprintPreview
from sentinelhub_byoc.ui.register_rows import Outline


def outline(*corners, epsg=32633, is_box=False, hole=()):
    shape = shapely.geometry.Polygon(corners, [hole] if hole else [])
    return Outline(bytes(shape.wkb), epsg, f"urn:ogc:def:crs:EPSG::{epsg}", 5, is_box, {})


SQUARE = outline((400000, 5100000), (500000, 5100000), (500000, 5200000), (400000, 5200000))
HOLED = outline(
    (400000, 5100000), (500000, 5100000), (500000, 5200000), (400000, 5200000), is_box=True,
    hole=((420000, 5120000), (450000, 5120000), (450000, 5150000)),
)  # fmt: skip


@pytest.fixture
def canvas(iface):
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    return iface.mapCanvas()


@pytest.fixture
def preview(canvas):
    made = FootprintPreview(canvas)
    yield made
    if not sip.isdeleted(canvas):
        made.clear()


def drawn(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_it_is_drawn_in_the_crs_of_the_map(preview, canvas):
    preview.show([SQUARE])
    box = drawn(canvas)[0].asGeometry().boundingBox()
    assert 13 < box.xMinimum() < box.xMaximum() < 16
    assert 45 < box.yMinimum() < box.yMaximum() < 48


def test_another_crs_of_the_map_moves_it(preview, canvas):
    preview.show([SQUARE])
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    (band,) = drawn(canvas)
    assert band.asGeometry().boundingBox().width() == pytest.approx(100000)


def test_holes_stay_holes(preview, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    preview.show([HOLED])
    (band,) = drawn(canvas)
    assert band.asGeometry().area() == pytest.approx(1e10 - 4.5e8)


def test_the_line_of_a_box_is_dashed(preview, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert (
        0
        < _line_pixels(preview, canvas, replace(SQUARE, is_box=True))
        < 0.95 * _line_pixels(preview, canvas, SQUARE)
    )


def _line_pixels(preview, canvas, outline):
    preview.show([outline])
    preview.zoom()
    QTest.qWait(50)
    image = canvas.grab().toImage()
    return sum(image.pixelColor(x, y) == LINE for x in range(image.width()) for y in range(image.height()))


def test_nothing_is_left_when_it_is_cleared(preview, canvas):
    preview.show([SQUARE, HOLED])
    assert len(drawn(canvas)) == 2
    preview.clear()
    assert drawn(canvas) == []


def test_the_map_moves_to_it(preview, canvas):
    preview.show([SQUARE])
    preview.zoom()
    assert canvas.extent().contains(preview.bands()[0].asGeometry().boundingBox())


def test_a_place_that_the_map_has_not_is_not_drawn(preview, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    preview.show([outline((0, -90), (10, -90), (10, -89.9999), (0, -89.9999), epsg=4326)])
    preview.zoom()
    assert len(preview.bands()) == 1


def test_a_canvas_that_is_gone_raises_nothing(iface, qgis_app):
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    preview = FootprintPreview(canvas)
    preview.show([SQUARE])
    sip.delete(canvas)
    preview.zoom()
    preview.clear()
    assert QgsProject.instance() is not None
