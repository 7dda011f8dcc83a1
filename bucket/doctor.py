"""What is wrong with a bucket, found out step by step, each finding with its fix.

GDAL reads objects and listings; it can ask neither for a bucket's location nor for its policy. The region is therefore told
by the region that the endpoint sends us to, and the policy not at all: it is printed instead (`policy`).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from osgeo import gdal

from ..feedback import Feedback
from .access import needs_path_style
from .errors import BucketError
from .objects import ListingFailed, iter_objects, list_folder, listing_error, read_start
from .policy import policy_text
from .reasons import KEY_CODES, answers_of
from .talk import Talk, overhear

if TYPE_CHECKING:
    from .access import BucketAccess
    from .objects import StoredObject

OK = "ok"
INFO = "info"
WARNING = "warning"
ERROR = "error"

TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
EXTENSIONS = (".tif", ".tiff")
MOST_LOOKED_AT = 2000
"""Objects looked at for a raster to read: two pages of a listing."""


@dataclass(frozen=True)
class BucketFinding:
    """One step: its id, how it ended (`ok`, `info`, `warning`, `error`), what was found, and what to do about it.

    The ids, in the order of the steps: `endpoint`, `credentials`, `bucket`, `region`, `listing`, `rasters`, `object`,
    `policy`.
    """

    id: str
    severity: str
    found: str
    fix: str = ""


def examine_bucket(
    access: BucketAccess,
    *,
    expected_region: str = "",
    principal: str = "",
    prefix: str = "",
    feedback: Feedback | None = None,
) -> list[BucketFinding]:
    """Return what was found, in the order of the steps; it ends at the first step without which none can follow.

    `expected_region` is where the deployment reads from (empty: not known), `principal` its account, `prefix` where rasters
    are expected. Raises `Cancelled`, and `BucketError` of the kinds `in-use`, `unsupported` and `invalid` alone: all others
    are findings.
    """
    feedback = feedback or Feedback()
    with access.installed():
        talk, error = _list_first(access)
        findings = _reached(access, talk, error, expected_region)
        if error is None:
            feedback.check()
            findings += _contents(access, prefix, feedback)
    return [*findings, _policy(access, principal)]


def is_usable(findings: list[BucketFinding]) -> bool:
    """Say whether no finding is an error."""
    return all(finding.severity != ERROR for finding in findings)


def _list_first(access: BucketAccess) -> tuple[Talk, BucketError | None]:
    """List the beginning of the bucket; return all that GDAL said, and the error if it could not."""
    with overhear() as talk:
        # The region that was learnt before would hide where the endpoint sends us.
        gdal.VSICurlClearCache()
        directory = None
        try:
            directory = gdal.OpenDir(access.path().rstrip("/"), 0, ["MAXFILES=1"])
        except RuntimeError as error:  # raised where GDAL's exceptions are on
            talk.add(error)
        if directory is not None:
            gdal.CloseDir(directory)
            return talk, None
    try:
        for _ in list_folder(access.path().rstrip("/")):
            break
    except ListingFailed as failure:
        return failure.talk, listing_error(failure.talk, access, f"Cannot list the bucket {access.bucket}")
    return talk, None


def _reached(
    access: BucketAccess, talk: Talk, error: BucketError | None, expected: str
) -> list[BucketFinding]:
    """Return the findings on endpoint, credentials, bucket, region and listing."""
    where = access.endpoint or gdal.GetConfigOption("AWS_S3_ENDPOINT") or "Amazon S3"
    if error is not None and error.kind == "no-credentials":
        return [BucketFinding("credentials", ERROR, error.message, error.hint)]
    if error is not None and error.kind == "network":
        return [BucketFinding("endpoint", ERROR, error.message, error.hint)]
    findings = [BucketFinding("endpoint", OK, f"{where} answers.")]
    if error is None:
        return [
            *findings,
            BucketFinding("credentials", OK, _whose(access)),
            BucketFinding("bucket", OK, f"There is a bucket {access.bucket}."),
            _region(access, talk, expected),
            BucketFinding("listing", OK, "These keys may list the bucket (s3:ListBucket)."),
        ]
    about_keys = any(answer.code in KEY_CODES for answer in answers_of(talk))
    step = {"no-bucket": "bucket", "wrong-region": "region"}.get(
        error.kind, "credentials" if about_keys else "listing"
    )
    if step in {"bucket", "region", "listing"}:
        findings.append(BucketFinding("credentials", OK, _whose(access)))
    return [*findings, BucketFinding(step, ERROR, error.message, error.hint)]


def _whose(access: BucketAccess) -> str:
    if access.unsigned:
        return "The endpoint answers requests without credentials."
    if access.keys is not None:
        return "The endpoint accepts the keys that were given."
    if access.profile:
        return f"The endpoint accepts the keys of the AWS profile {access.profile}."
    return "The endpoint accepts what the environment says."


def _region(access: BucketAccess, talk: Talk, expected: str) -> BucketFinding:
    """Return what the region turned out to be: GDAL remarks on it when the endpoint sends it elsewhere."""
    sent_to = [
        remark.rpartition(" ")[2] for remark in talk.remarks if remark.startswith("Switching to region ")
    ]
    own_place = needs_path_style(access.endpoint or gdal.GetConfigOption("AWS_S3_ENDPOINT") or "")
    asked = access.region or gdal.GetConfigOption("AWS_DEFAULT_REGION") or gdal.GetConfigOption("AWS_REGION")
    region = sent_to[-1] if sent_to else asked or ""
    if own_place:
        if expected:
            return BucketFinding(
                "region",
                ERROR,
                f"The bucket is not at Amazon, but the deployment reads from Amazon's region {expected}.",
                "Use the deployment that belongs to this endpoint (Copernicus Data Space), or copy the files to a bucket "
                f"in {expected}.",
            )
        return BucketFinding(
            "region", OK, "The endpoint has no regions of Amazon's; it accepts the requests."
        )
    if not expected:
        return BucketFinding(
            "region",
            INFO,
            f"The bucket is in {region or 'us-east-1'}. Where the deployment reads is not known.",
        )
    if region == expected or (not region and expected == "us-east-1"):
        return BucketFinding("region", OK, f"The bucket is in {expected}, where the deployment reads.")
    if not region:
        return BucketFinding(
            "region",
            WARNING,
            f"Whether the bucket is in {expected}, where the deployment reads, could not be told.",
            f"Give {expected} as the region and check again.",
        )
    return BucketFinding(
        "region",
        ERROR,
        f"The bucket is in {region}; the deployment reads from {expected}.",
        f"Copy the files to a bucket in {expected}, or use the deployment of {region} if there is one.",
    )


def _contents(access: BucketAccess, prefix: str, feedback: Feedback) -> list[BucketFinding]:
    """Return the findings on the objects under a prefix: is there a raster, and can it be read."""
    where = f"under {prefix}" if prefix else "in the bucket"
    try:
        objects = list(islice(iter_objects(access, prefix, feedback=feedback), MOST_LOOKED_AT))
    except BucketError as error:
        return [BucketFinding("listing", ERROR, error.message, error.hint)]
    if not objects:
        fix = (
            "Check the prefix: capitals count, and it begins without a slash."
            if prefix
            else "Upload the files first."
        )
        return [BucketFinding("rasters", WARNING if prefix else INFO, f"There is nothing {where}.", fix)]
    rasters = [each for each in objects if each.key.lower().endswith(EXTENSIONS)]
    count = f"{len(objects)}{' or more' if len(objects) == MOST_LOOKED_AT else ''}"
    if rasters:
        found = BucketFinding(
            "rasters", OK, f"{len(rasters)} of {count} objects {where} are .tif or .tiff files."
        )
    else:
        found = BucketFinding(
            "rasters",
            WARNING,
            f"None of {count} objects {where} is a .tif or .tiff file.",
            "The service takes Cloud Optimized GeoTIFFs: convert the files, or name another prefix.",
        )
    return [found, _readable(access, (rasters or objects)[0], bool(rasters))]


def _readable(access: BucketAccess, sample: StoredObject, raster: bool) -> BucketFinding:
    """Return whether an object can be read: the first bytes are asked for."""
    try:
        start = read_start(access, sample.key)
    except BucketError as error:
        return BucketFinding("object", ERROR, error.message, error.hint)
    if raster and not start.startswith(TIFF_STARTS):
        return BucketFinding(
            "object",
            WARNING,
            f"{sample.key} can be read, but is no TIFF file, whatever its name says.",
            "Check the file, and upload it again.",
        )
    return BucketFinding("object", OK, f"{sample.key} can be read (s3:GetObject).")


def _policy(access: BucketAccess, principal: str) -> BucketFinding:
    """Return the statement to compare: nobody but the owner's own tools can read a policy."""
    text = ""
    with suppress(BucketError):
        text = policy_text(access.bucket, principal)
    return BucketFinding(
        "policy",
        INFO,
        "Whether the service may read the bucket cannot be seen from here: GDAL does not read bucket policies, and that "
        "these keys can read the bucket says nothing of the service's.",
        f"Make sure that the bucket's policy has this statement: {text}" if text else "",
    )
