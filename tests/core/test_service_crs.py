"""A CRS that a worker has used is still one when the worker's thread has ended."""

from __future__ import annotations

import threading

import pytest
from patience import LONG
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QThread
from sentinelhub_byoc.core.service_crs import own_service_crs
from sentinelhub_byoc.raster.crs import SUPPORTED_EPSG


class Worker(QThread):
    """Uses a CRS, says so, and lives until it is told to end."""

    def __init__(self, name):
        super().__init__()
        self.name = name
        self.used, self.may_end = threading.Event(), threading.Event()

    def run(self):
        QgsCoordinateReferenceSystem(self.name).toWkt()
        self.used.set()
        self.may_end.wait(LONG)


@pytest.mark.parametrize("name", ["EPSG:32705", "EPSG:32659", "EPSG:3035"])
def test_transforms_outlive_the_thread_that_used_a_crs_first(qgis_app, name):
    own_service_crs()
    worker = Worker(name)
    worker.start()
    assert worker.used.wait(LONG)
    assert QgsCoordinateReferenceSystem(name).toWkt()
    worker.may_end.set()
    assert worker.wait(int(1000 * LONG))
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    change = QgsCoordinateTransform(
        geographic, QgsCoordinateReferenceSystem(name), QgsCoordinateTransformContext()
    )
    assert change.isValid()
    assert not change.isShortCircuited()


def test_every_crs_of_the_service_is_known_to_qgis(qgis_app):
    owned = own_service_crs()
    assert len(owned) == len(SUPPORTED_EPSG)
    assert all(crs.isValid() for crs in owned)
