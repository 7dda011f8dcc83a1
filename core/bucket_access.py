"""From parameters to access to a bucket: an authentication entry of QGIS, an AWS profile, or the environment."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from ..bucket.access import BucketAccess, BucketKeys, needs_path_style, region_of_endpoint, split_endpoint
from ..bucket.folder_access import FolderAccess
from ..hidden import Hidden
from .connections import BucketSettings
from .errors import AccessError
from .i18n import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsAuthMethodConfig

    from .access import Access

METHODS = ("Basic", "AWSS3")
"""Authentication methods of QGIS that hold a user name (here the access key) and a password (its secret)."""

AMAZON_REGIONS: Mapping[str, str] = MappingProxyType({"aws-eu": "eu-central-1", "aws-us-west": "us-west-2"})
"""Amazon's region that a deployment reads from: the bucket must be in it. Copernicus has an endpoint of its own."""


def bucket_access(
    bucket: str, *, authcfg: str = "", profile: str = "", endpoint: str = "", region: str = ""
) -> BucketAccess:
    """Return access to a bucket, empty texts meaning what the environment says. Main thread: QGIS may ask for its password.

    `bucket` may be empty where its name is known later (`BucketAccess.for_bucket`). An entry of the method AWS S3 may bring
    its region along; a given one wins. Endpoints other than Amazon's are addressed path-style. Raises `AccessError` that
    says what to do, and `BucketError` for an endpoint or a name that cannot be.
    """
    keys = None
    _refuse_both(authcfg, profile)
    if authcfg:
        config = _load(authcfg)
        keys = _keys(config)
        region = region or config.config("region")
    return BucketAccess(
        bucket,
        keys,
        profile,
        region or region_of_endpoint(endpoint),
        endpoint,
        path_style=needs_path_style(endpoint),
    )


def bucket_access_of(access: Access, bucket: str = "") -> BucketAccess:
    """Return access to a bucket as the connection says, for the sandbox to its folder. Main thread, and raises, as `bucket_access`."""
    return bucket_access_with(access.bucket_settings, bucket)


def bucket_access_with(settings: BucketSettings, bucket: str = "") -> BucketAccess:
    """Return access to a bucket as the settings of a connection say. Main thread, and raises, as `bucket_access`."""
    if settings.folder:
        return FolderAccess(bucket, root=settings.folder)
    return bucket_access(
        bucket,
        authcfg=settings.authcfg,
        profile=settings.profile,
        endpoint=settings.endpoint,
        region=settings.region,
    )


def settings_over(saved: BucketSettings, given: BucketSettings) -> BucketSettings:
    """Return the settings of a connection, with what is given for one run put over them.

    Keys are given by an entry or a profile: either takes the place of both. With anything given, a folder does not count.
    """
    if given == BucketSettings():
        return saved
    keys = given if given.authcfg or given.profile else saved
    # The region of one endpoint says nothing of another's.
    region = given.region or ("" if given.endpoint else saved.region)
    return BucketSettings(keys.authcfg, keys.profile, given.endpoint or saved.endpoint, region)


def check_settings(settings: BucketSettings) -> None:
    """Raise `AccessError` or `BucketError` for settings that could not be used, as far as no key need be read."""
    from .credentials import method_of

    _refuse_both(settings.authcfg, settings.profile)
    split_endpoint(settings.endpoint)
    method = method_of(settings.authcfg)
    if method and method not in METHODS:
        raise AccessError(
            translate(
                "BucketAccess", "An authentication entry of the method “{method}” holds no keys of a bucket."
            ).format(method=method),
            hint=_which_entry(),
        )


def _refuse_both(authcfg: str, profile: str) -> None:
    if authcfg and profile:
        raise AccessError(
            translate(
                "BucketAccess", "Both an authentication entry and an AWS profile are given for the bucket."
            ),
            hint=translate("BucketAccess", "Give one of them: they may belong to different accounts."),
        )


def _which_entry() -> str:
    return translate(
        "BucketAccess",
        "Use an entry of the method “Basic” (the access key as user name, its secret as password) or “AWS S3”.",
    )


def _load(authcfg: str) -> QgsAuthMethodConfig:
    from .credentials import load_config

    return load_config(
        authcfg,
        missing=translate(
            "BucketAccess",
            "Choose another entry, or make one of the method “Basic”: the access key as user name, its secret as "
            "password.",
        ),
        without_database=translate(
            "BucketAccess",
            "Outside QGIS's window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the entry "
            "empty and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name an AWS profile.",
        ),
    )


def _keys(config: QgsAuthMethodConfig) -> BucketKeys:
    """Return the keys of an entry, refusing entries of other methods."""
    access_key, secret = (Hidden(config.config(key).strip()) for key in ("username", "password"))
    if config.method() not in METHODS or not access_key or not secret:
        raise AccessError(
            translate("BucketAccess", "The authentication entry “{name}” holds no keys of a bucket.").format(
                name=config.name()
            ),
            hint=_which_entry(),
        )
    return BucketKeys(access_key, secret)
