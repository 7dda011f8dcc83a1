"""Saved connections: which deployment, and under which authentication id its credentials lie.

They live in QGIS's settings. Secrets do not: those are in QGIS's authentication database (see `core.credentials`),
and only the id of their entry is kept here.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from qgis.core import QgsSettings

from ..byoc.deployments import DEPLOYMENTS, Deployment, custom
from ..byoc.errors import InvalidRequest
from .errors import AccessError
from .i18n import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QSettings

ROOT = "sentinelhub_byoc"
GROUP = f"{ROOT}/connections"
DEFAULT = f"{ROOT}/default_connection"


@dataclass(frozen=True)
class BucketSettings:
    """How the buckets of a connection are read from here; empty texts mean what the environment says.

    `authcfg` is the id of an entry with their keys, `profile` one of AWS's profiles instead. `folder` is a folder of this
    computer whose folders are the buckets: the sandbox's. Nothing here is secret.
    """

    authcfg: str = ""
    profile: str = ""
    endpoint: str = ""
    region: str = ""
    folder: str = ""


@dataclass(frozen=True)
class Connection:
    """A named deployment, the id of its credentials in QGIS's authentication database, and how its buckets are read."""

    name: str
    deployment: Deployment
    authcfg: str
    s3: BucketSettings = field(default_factory=BucketSettings)


class ConnectionStore:
    """The saved connections in QGIS's settings, sorted by name."""

    def __init__(self, settings: QgsSettings | QSettings | None = None) -> None:
        """Use the user's settings, or those given."""
        self._settings = QgsSettings() if settings is None else settings

    def names(self) -> list[str]:
        """Return the names of all connections, sorted without regard to case."""
        self._settings.beginGroup(GROUP)
        groups = self._settings.childGroups()
        self._settings.endGroup()
        return sorted((unquote(group) for group in groups), key=str.casefold)

    def get(self, name: str) -> Connection:
        """Return the connection called `name`; raises `AccessError` when there is none or it is damaged."""
        if name not in self.names():
            raise AccessError(
                translate("Connections", "There is no connection “{name}”.").format(name=name),
                hint=self._what_exists(),
            )
        key = self._text(name, "deployment")
        try:
            deployment = DEPLOYMENTS.get(key) or custom(
                self._text(name, "base_url"),
                self._text(name, "token_url"),
                api_prefix=self._text(name, "api_prefix"),
                title=self._text(name, "title"),
            )
        except InvalidRequest as error:
            raise AccessError(
                translate("Connections", "The saved connection “{name}” cannot be used: {why}").format(
                    name=name, why=error.message
                ),
                hint=translate("Connections", "Edit the connection, or remove it and add it again."),
            ) from error
        return Connection(name, deployment, self.authcfg_of(name), self.bucket_settings_of(name))

    def authcfg_of(self, name: str) -> str:
        """Return the id of a connection's credentials, also when its deployment is damaged; an empty text for none."""
        return self._text(name, "authcfg")

    def bucket_settings_of(self, name: str) -> BucketSettings:
        """Return how a connection's buckets are read, also when its deployment is damaged.

        Connections that were saved before there were such settings have none.
        """
        return BucketSettings(
            **{part.name: self._text(name, f"s3_{part.name}") for part in fields(BucketSettings)}
        )

    def save(self, connection: Connection) -> None:
        """Write a connection, over the one of the same name if there is one."""
        if not connection.name.strip():
            raise AccessError(
                translate("Connections", "A connection needs a name."),
                hint=translate("Connections", "Type any name, for example that of your project."),
            )
        deployment = connection.deployment
        values = {"deployment": deployment.key, "authcfg": connection.authcfg}
        if deployment.key not in DEPLOYMENTS:
            values.update(
                base_url=deployment.base_url,
                token_url=deployment.token_url,
                api_prefix=deployment.api_prefix,
                title=deployment.title,
            )
        values.update({f"s3_{part}": value for part, value in asdict(connection.s3).items() if value})
        self._settings.remove(_group(connection.name))
        for key, value in values.items():
            self._settings.setValue(f"{_group(connection.name)}/{key}", value)

    def remove(self, name: str) -> None:
        """Forget a connection. Its credentials stay: see `core.credentials.remove_credentials`."""
        self._settings.remove(_group(name))
        if self._stored_default() == name:
            self._settings.remove(DEFAULT)

    def default_name(self) -> str:
        """Return the name of the default connection: the one chosen, or the only one, or an empty text."""
        names = self.names()
        chosen = self._stored_default()
        if chosen in names:
            return chosen
        return names[0] if len(names) == 1 else ""

    def set_default(self, name: str) -> None:
        """Choose the connection that is used where none is named."""
        self._settings.setValue(DEFAULT, name)

    def _stored_default(self) -> str:
        return str(self._settings.value(DEFAULT, "") or "")

    def _text(self, name: str, key: str) -> str:
        return str(self._settings.value(f"{_group(name)}/{key}", "") or "")

    def _what_exists(self) -> str:
        names = self.names()
        if not names:
            return translate(
                "Connections", "No connection is saved yet: add one in the Sentinel Hub BYOC panel."
            )
        return translate("Connections", "Choose one of: {names}.").format(names=", ".join(names))


def _group(name: str) -> str:
    # A name may hold a slash, which settings would take for a group.
    return f"{GROUP}/{quote(name, safe=' ')}"
