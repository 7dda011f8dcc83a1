"""A QGIS for every test here."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _qgis(qgis_app) -> None:
    """Have QGIS running."""
