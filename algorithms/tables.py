"""Tables that algorithms write: their fields, and features from plain values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..byoc.models import format_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from qgis.core import QgsFields

TEXT = "string(0,0)"
TIME = "datetime"
WHOLE = "integer"
REAL = "double"
TRUTH = "bool"


def make_fields(columns: Sequence[tuple[str, str]]) -> QgsFields:
    """Return fields from names and types, these in the words of a memory layer's address.

    That is the one way to declare fields that reads the same in QGIS 3.22 and in QGIS 4.
    """
    address = "&".join(f"field={name}:{kind}" for name, kind in columns)
    return QgsVectorLayer(f"NoGeometry?{address}", "fields", "memory").fields()


def make_feature(fields: QgsFields, values: Mapping[str, Any]) -> QgsFeature:
    """Return a feature with the values; fields that are not among them stay null."""
    feature = QgsFeature(fields)
    for name, value in values.items():
        feature.setAttribute(fields.indexOf(name), value)
    return feature


def date_time(moment: datetime | None) -> QDateTime | None:
    """Return a moment as QGIS keeps it, in UTC."""
    return None if moment is None else QDateTime.fromString(format_time(moment), Qt.DateFormat.ISODateWithMs)


def as_json(value: Any) -> str | None:
    """Return compact JSON; None for nothing at all."""
    return json.dumps(value, ensure_ascii=False) if value else None
