"""What goes wrong on the QGIS side: no usable connection, no usable file."""

from __future__ import annotations


class CoreError(Exception):
    """Something of QGIS is missing; `message` says what and why, `hint` what to do. Both are translated."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Keep both halves for those who show them apart."""
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Return one readable text."""
        return f"{self.message} {self.hint}".strip()


class AccessError(CoreError):
    """No connection, or its credentials cannot be read."""


class NoRasterFile(CoreError):
    """A layer has no raster file that the plugin could read."""


class LayerError(CoreError):
    """A layer could not be made or written."""
