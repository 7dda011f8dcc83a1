"""What goes wrong on the QGIS side: no usable connection, no usable file."""

from __future__ import annotations

from ..advised import AdvisedError


class CoreError(AdvisedError):
    """Something of QGIS is missing; both sentences are translated."""


class AccessError(CoreError):
    """No connection, or its credentials cannot be read."""


class NoRasterFile(CoreError):
    """A layer has no raster file that the plugin could read."""


class LayerError(CoreError):
    """A layer could not be made or written."""
