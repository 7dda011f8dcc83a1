"""Parameters that say how a bucket is reached, for all algorithms that read or fill one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..core.i18n import translate
from .parameters import CONNECTION, with_help

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

    from ..bucket.access import BucketAccess

S3_AUTHCFG = "S3_AUTHCFG"
S3_PROFILE = "S3_PROFILE"
S3_ENDPOINT = "S3_ENDPOINT"
S3_REGION = "S3_REGION"


def bucket_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return S3_AUTHCFG, S3_PROFILE, S3_ENDPOINT and S3_REGION, advanced and optional; `read_bucket_access` reads them."""
    return [
        with_help(
            advanced(
                QgsProcessingParameterAuthConfig(
                    S3_AUTHCFG, translate("BucketParameters", "Keys of the bucket"), optional=True
                )
            ),
            translate(
                "BucketParameters",
                "Authentication entry with the keys of the bucket: method “Basic” (the access key as user name, its secret "
                "as password) or “AWS S3”. The keys are used for this bucket alone. Empty: the AWS profile or, without "
                "one, what the connection says (its page “Buckets”), else the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE; "
                "AWS_NO_SIGN_REQUEST=YES for a public bucket).",
            ),
        ),
        with_help(
            advanced(
                QgsProcessingParameterString(
                    S3_PROFILE, translate("BucketParameters", "AWS profile"), optional=True
                )
            ),
            translate(
                "BucketParameters",
                "Name of a profile in the files ~/.aws/credentials or ~/.aws/config whose keys are used for the bucket.",
            ),
        ),
        with_help(
            advanced(
                QgsProcessingParameterString(
                    S3_ENDPOINT, translate("BucketParameters", "S3 endpoint"), optional=True
                )
            ),
            translate(
                "BucketParameters",
                "Address of the object storage, for other places than Amazon: such as "
                "https://s3.waw3-1.cloudferro.com for the Copernicus Data Space. Empty: the environment variable "
                "AWS_S3_ENDPOINT, else Amazon.",
            ),
        ),
        with_help(
            advanced(
                QgsProcessingParameterString(
                    S3_REGION, translate("BucketParameters", "S3 region"), optional=True
                )
            ),
            translate(
                "BucketParameters",
                "Region of the bucket, such as eu-central-1. Empty: that of the authentication entry, the profile or the "
                "environment; Amazon tells the right one by itself.",
            ),
        ),
    ]


def read_bucket_access(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    bucket: str = "",
) -> BucketAccess:
    """Return access to a bucket as the parameters say, and where they are silent as the connection does.

    Main thread: QGIS may ask for its master password. Without `bucket`, for one that is known only once the collection is:
    see `BucketAccess.for_bucket`. Raises `AccessError` and `BucketError`, which `base.explained` translates.
    """
    from ..core.bucket_access import bucket_access_with, settings_over
    from ..core.connections import BucketSettings, ConnectionStore

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    store = ConnectionStore()
    name = text(CONNECTION) if algorithm.parameterDefinition(CONNECTION) is not None else ""
    saved = store.bucket_settings_of(name or store.default_name())
    given = BucketSettings(text(S3_AUTHCFG), text(S3_PROFILE), text(S3_ENDPOINT), text(S3_REGION))
    return bucket_access_with(settings_over(saved, given), bucket)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return the parameter, shown among the advanced ones."""
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | advanced)
    return parameter
