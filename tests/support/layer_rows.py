"""Features as plain dictionaries."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDateTime, Qt


def rows(layer: Any) -> list[dict[str, Any]]:
    """Return the attributes of every feature: nulls as None, times as ISO 8601 texts."""
    names = layer.fields().names()
    return [
        {name: _plain(value) for name, value in zip(names, feature.attributes())}
        for feature in layer.getFeatures()
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODateWithMs) if value.isValid() else None
    # QGIS hands out nulls as a null QVariant.
    return None if hasattr(value, "isNull") and value.isNull() else value
