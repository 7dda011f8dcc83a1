"""Entries of QGIS's authentication database, as a user makes them in QGIS's own windows."""

from __future__ import annotations

import json

from qgis.core import QgsApplication, QgsAuthMethodConfig


def add_entry(name: str, method: str = "Basic", **values: str) -> str:
    """Store an entry and return its id."""
    config = QgsAuthMethodConfig(method)
    config.setName(name)
    for key, value in values.items():
        config.setConfig(key, value)
    manager = QgsApplication.authManager()
    config.setId(manager.uniqueConfigId())
    stored = manager.storeAuthenticationConfig(config)
    assert stored[0] if isinstance(stored, tuple) else stored
    return config.id()


def add_oauth2_entry(name: str, client_id: str, client_secret: str) -> str:
    """Store an entry of the method OAuth2, whose settings QGIS keeps as one JSON text."""
    known = {"clientId": client_id, "clientSecret": client_secret, "grantFlow": 2, "configType": 1}
    return add_entry(name, "OAuth2", oauth2config=json.dumps(known))
