"""Pictures of the statuses are told apart without colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from qgis.PyQt.QtGui import QImage
from sentinelhub_byoc.byoc.models import TileStatus
from sentinelhub_byoc.ui.status_icons import SIZES, status_icon

STATUSES = [*map(str, TileStatus), "OTHER"]


def shape(status, side=16):
    """Give the picture's opacity: what is left without colour."""
    image = status_icon(status).pixmap(side, side).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return [image.pixelColor(x, y).alpha() > 127 for y in range(image.height()) for x in range(image.width())]


@pytest.mark.parametrize(("one", "other"), list(combinations(STATUSES, 2)))
def test_shapes_differ_in_many_pixels(qgis_app, one, other):
    assert sum(a != b for a, b in zip(shape(one), shape(other))) >= 20


@pytest.mark.parametrize("side", SIZES)
def test_every_size_is_drawn(qgis_app, side):
    assert all(any(shape(status, side)) for status in STATUSES)
