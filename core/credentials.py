"""Credentials in QGIS's authentication database. Main thread only: QGIS may ask for its master password.

Entries made here are of QGIS's method "Basic": the client id is its user name, the client secret its password. Entries
of the user's own may also be of the method "OAuth2", if they hold both. Nothing here writes a secret anywhere else.
"""

from __future__ import annotations

import json

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

from ..byoc.auth import Credentials
from ..hidden import Hidden
from .errors import AccessError
from .i18n import translate

METHOD = "Basic"
OAUTH2 = "OAuth2"
METHODS = (METHOD, OAUTH2)
"""Authentication methods of QGIS whose entries can hold a client id and a client secret."""

OWN = "Sentinel Hub BYOC: "
"""How the names of entries begin that were made here."""


def store_credentials(name: str, credentials: Credentials) -> str:
    """Store credentials as a new entry named after the connection, and return the entry's id (authcfg)."""
    manager = _open_manager()
    config = _config(name, credentials)
    config.setId(manager.uniqueConfigId())
    stored = manager.storeAuthenticationConfig(config)
    # Newer bindings return the configuration as well.
    if not (stored[0] if isinstance(stored, tuple) else stored):
        raise _refused()
    return config.id()


def load_credentials(authcfg: str) -> Credentials:
    """Return the credentials of an entry; raises `AccessError` when it is missing or of another kind."""
    config = load_config(
        authcfg,
        missing=translate(
            "Credentials", "Edit the connection and enter the client id and the client secret again."
        ),
    )
    client_id, secret = _client_of(config)
    if not client_id or not secret:
        raise _unfit(config)
    return Credentials(client_id, secret)


def is_own(authcfg: str) -> bool:
    """Say whether an entry was made here, rather than chosen among the user's; asks for no password."""
    entry = QgsApplication.authManager().availableAuthMethodConfigs().get(authcfg)
    return entry is not None and entry.name().startswith(OWN)


def method_of(authcfg: str) -> str:
    """Return the authentication method of an entry, an empty text when there is no such entry; asks for no password."""
    return QgsApplication.authManager().configAuthMethodKey(authcfg) if authcfg else ""


def _client_of(config: QgsAuthMethodConfig) -> tuple[str, str]:
    """Return client id and secret of an entry; empty texts where it holds none."""
    if config.method() == METHOD:
        return Hidden(config.config("username").strip()), Hidden(config.config("password").strip())
    if config.method() != OAUTH2:
        return "", ""
    try:
        # QGIS's OAuth2 method keeps all it knows as one JSON text.
        known = json.loads(config.config("oauth2config") or "{}")
    except ValueError:
        return "", ""
    if not isinstance(known, dict):
        return "", ""
    client_id, secret = (Hidden(str(known.get(key) or "").strip()) for key in ("clientId", "clientSecret"))
    return client_id, secret


def _unfit(config: QgsAuthMethodConfig) -> AccessError:
    if config.method() in METHODS:
        message = translate(
            "Credentials",
            "The authentication entry “{name}” holds no client id and client secret: one of them is empty.",
        )
    else:
        message = translate(
            "Credentials",
            "The authentication entry “{name}” is of the method “{method}”, which holds no client id and client secret.",
        )
    return AccessError(
        message.format(name=config.name(), method=config.method()),
        hint=translate(
            "Credentials",
            "Edit the connection: enter both, or choose an entry of the method “Basic” (client id as user name, secret as "
            "password) or “OAuth2” with both.",
        ),
    )


def load_config(authcfg: str, *, missing: str, without_database: str = "") -> QgsAuthMethodConfig:
    """Return an entry of any method with what it holds.

    Raises `AccessError` with `missing` as its advice when there is none of that id, and with `without_database` when the
    database cannot be opened.
    """
    manager = _open_manager(without_database) if without_database else _open_manager()
    config = QgsAuthMethodConfig()
    if authcfg not in manager.configIds() or not manager.loadAuthenticationConfig(authcfg, config, True)[0]:
        raise AccessError(
            translate("Credentials", "QGIS's authentication database has no entry “{authcfg}”.").format(
                authcfg=authcfg
            ),
            hint=missing,
        )
    return config


def update_credentials(authcfg: str, name: str, credentials: Credentials) -> None:
    """Replace what an entry holds; raises `AccessError` when QGIS refuses."""
    manager = _open_manager()
    config = _config(name, credentials)
    config.setId(authcfg)
    if not manager.updateAuthenticationConfig(config):
        raise _refused()


def remove_credentials(authcfg: str) -> None:
    """Remove an entry; one that is gone already is fine."""
    manager = _open_manager()
    if authcfg in manager.configIds() and not manager.removeAuthenticationConfig(authcfg):
        raise _refused()


def _config(name: str, credentials: Credentials) -> QgsAuthMethodConfig:
    config = QgsAuthMethodConfig(METHOD)
    config.setName(f"{OWN}{name}")
    config.setConfig("username", credentials.client_id)
    config.setConfig("password", credentials.client_secret)
    return config


def _open_manager(without_database: str = "") -> QgsAuthManager:
    """Return QGIS's authentication manager with its master password set, asking for it only in QGIS's window."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise AccessError(
            translate("Credentials", "QGIS's authentication system is not available: {why}").format(
                why=manager.disabledMessage().strip()
            ),
            hint=without_database or _without_database(),
        )
    if manager.masterPasswordIsSet():
        return manager
    # Elsewhere than in QGIS's window the question would be asked on a terminal that nobody reads.
    if QgsApplication.platform() == "desktop":
        if manager.setMasterPassword(True):
            return manager
        hint = translate("Credentials", "Try again and enter it: the credentials are encrypted with it.")
    else:
        hint = without_database or _without_database()
    raise AccessError(
        translate("Credentials", "The master password of QGIS's authentication database is not set."),
        hint=hint,
    )


def _without_database() -> str:
    return translate(
        "Credentials",
        "Outside QGIS's window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the "
        "connection empty and set SH_CLIENT_ID and SH_CLIENT_SECRET.",
    )


def _refused() -> AccessError:
    return AccessError(
        translate("Credentials", "QGIS did not store the credentials in its authentication database."),
        hint=translate(
            "Credentials", "Look at the Authentication tab of QGIS's log messages panel for the reason."
        ),
    )
