"""Write what the connection dialog holds: settings and QGIS's authentication database together. Main thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..byoc.deployments import is_loopback
from ..core.bucket_access import check_settings
from ..core.connections import BucketSettings, Connection, ConnectionStore
from ..core.errors import AccessError
from ..core.i18n import translate

if TYPE_CHECKING:
    from ..byoc.auth import Credentials
    from ..byoc.deployments import Deployment


@dataclass(frozen=True)
class Draft:
    """A connection as entered.

    `credentials` are what was typed (None: those stored stay), `authcfg` is the entry that was chosen instead (an empty text
    when none was). Its repr shows no secret.
    """

    name: str
    deployment: Deployment
    credentials: Credentials | None = None
    authcfg: str = ""
    s3: BucketSettings = field(default_factory=BucketSettings)


def save_connection(store: ConnectionStore, draft: Draft, *, replaces: str = "") -> Connection:
    """Save a connection, in the place of `replaces` if that is given.

    Raises `AccessError` for a name that is taken or empty, for credentials that are missing or an entry that holds none, for
    settings of buckets that cannot be used, and when QGIS refuses to store; `BucketError` for an endpoint that cannot be.
    """
    name = draft.name.strip()
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
    check_settings(draft.s3)
    was_default = bool(replaces) and store.default_name() == replaces
    old = store.authcfg_of(replaces) if replaces else ""
    connection = Connection(name, draft.deployment, _entry(store, draft, old, replaces), draft.s3)
    if replaces and replaces != name:
        store.remove(replaces)
    store.save(connection)
    if old != connection.authcfg:
        _drop_entry(store, old)
    if was_default or len(store.names()) == 1:
        store.set_default(name)
    return connection


def remove_connection(store: ConnectionStore, name: str) -> None:
    """Forget a connection, and its credentials if they were stored here and no other connection uses them."""
    authcfg = store.authcfg_of(name)
    store.remove(name)
    _drop_entry(store, authcfg)


def missing_credentials() -> AccessError:
    """Return the error for a connection without credentials."""
    return AccessError(
        translate("ConnectionSaving", "The client id or the client secret is missing."),
        hint=translate(
            "ConnectionSaving", "Create an OAuth client in your account's settings and enter both."
        ),
    )


def _entry(store: ConnectionStore, draft: Draft, old: str, replaces: str) -> str:
    """Return the id of the entry with the credentials, made or changed if need be; empty for the sandbox."""
    from ..core.credentials import is_own, load_credentials, store_credentials, update_credentials

    if draft.authcfg:
        load_credentials(draft.authcfg)  # says why when it does not fit
        return draft.authcfg
    if draft.credentials is None:
        if is_own(old) or (replaces and not old and is_loopback(draft.deployment.base_url)):
            return old
        raise missing_credentials()
    if is_own(old) and not _is_used(store, old, but=replaces):
        update_credentials(old, draft.name.strip(), draft.credentials)
        return old
    return store_credentials(draft.name.strip(), draft.credentials)


def _drop_entry(store: ConnectionStore, authcfg: str) -> None:
    from ..core.credentials import is_own, remove_credentials

    if authcfg and is_own(authcfg) and not _is_used(store, authcfg):
        remove_credentials(authcfg)


def _is_used(store: ConnectionStore, authcfg: str, but: str = "") -> bool:
    return any(
        authcfg in {store.authcfg_of(name), store.bucket_settings_of(name).authcfg}
        for name in store.names()
        if name != but
    )
