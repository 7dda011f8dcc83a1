"""The CRS that the service takes, owned by the main thread.

QGIS shares one object a CRS among threads, and its insides belong to the thread that asked for it first. Where that is a
worker, and the main thread uses the object too, it is left empty when the worker's thread ends (seen in QGIS 3.22): from
then on, and for all of QGIS, nothing is transformed from or to that CRS any more, without a word.
"""

from __future__ import annotations

from functools import lru_cache

from qgis.core import QgsCoordinateReferenceSystem


@lru_cache(maxsize=1)
def own_service_crs() -> tuple[QgsCoordinateReferenceSystem, ...]:
    """Ask for each CRS of the service, once, so that it is this thread's: the main one, before others begin to work."""
    from ..raster.crs import SUPPORTED_EPSG

    return tuple(QgsCoordinateReferenceSystem(f"EPSG:{epsg}") for epsg in sorted(SUPPORTED_EPSG))
