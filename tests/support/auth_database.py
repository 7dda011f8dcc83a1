"""QGIS's authentication database, unlocked for tests: nobody is there to type a master password."""

from __future__ import annotations

from qgis.core import QgsApplication

PASSWORD = "a password of the tests"


def unlock() -> None:
    """Set the master password unless a test has before; entries of earlier tests are dropped."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword(PASSWORD, True), "the database has another master password"
    manager.removeAllAuthenticationConfigs()
