"""Write what the connection dialog holds: settings and QGIS's authentication database together. Main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.connections import BucketSettings, Connection, ConnectionStore
from ..core.errors import AccessError
from ..core.i18n import translate

if TYPE_CHECKING:
    from ..byoc.auth import Credentials
    from ..byoc.deployments import Deployment


def save_connection(
    store: ConnectionStore,
    name: str,
    deployment: Deployment,
    credentials: Credentials | None,
    *,
    replaces: str = "",
) -> Connection:
    """Save a connection, in the place of `replaces` if that is given.

    Without credentials those of the replaced connection stay. Raises `AccessError` for a name that is taken or empty,
    for missing credentials, and when QGIS refuses to store them.
    """
    name = name.strip()
    if not name:
        raise AccessError(
            translate("ConnectionSaving", "The connection has no name."),
            hint=translate("ConnectionSaving", "Type any name, for example that of your project."),
        )
    if name != replaces and name in store.names():
        raise AccessError(
            translate("ConnectionSaving", "There is a connection “{name}” already.").format(name=name),
            hint=translate("ConnectionSaving", "Choose another name, or edit that connection."),
        )
    secret = _store_secret(name, store.authcfg_of(replaces) if replaces else "", credentials)
    connection = Connection(
        name, deployment, secret, store.bucket_settings_of(replaces) if replaces else BucketSettings()
    )
    was_default = bool(replaces) and store.default_name() == replaces
    if replaces and replaces != name:
        store.remove(replaces)
    store.save(connection)
    if was_default or len(store.names()) == 1:
        store.set_default(name)
    return connection


def remove_connection(store: ConnectionStore, name: str) -> None:
    """Forget a connection and its credentials."""
    from ..core.credentials import remove_credentials

    authcfg = store.authcfg_of(name)
    store.remove(name)
    if authcfg:
        remove_credentials(authcfg)


def _store_secret(name: str, authcfg: str, credentials: Credentials | None) -> str:
    from ..core.credentials import store_credentials, update_credentials

    if credentials is None:
        if authcfg:
            return authcfg
        raise AccessError(
            translate("ConnectionSaving", "The client id or the client secret is missing."),
            hint=translate(
                "ConnectionSaving", "Create an OAuth client in your account's settings and enter both."
            ),
        )
    if not authcfg:
        return store_credentials(name, credentials)
    update_credentials(authcfg, name, credentials)
    return authcfg
