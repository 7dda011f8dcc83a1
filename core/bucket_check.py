"""Is a bucket usable? The steps of `bucket.doctor`, for a deployment; and the same question for a folder that plays a bucket."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..bucket.access import needs_path_style
from ..bucket.errors import BucketError
from ..bucket.folder_access import FolderAccess
from ..byoc.deployments import CDSE
from .bucket_access import AMAZON_REGIONS
from .i18n import translate
from .severity import severity_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bucket.access import BucketAccess
    from ..bucket.doctor import BucketFinding
    from ..byoc.deployments import Deployment
    from ..feedback import Feedback

MARKS = {"ok": "✓", "info": "ℹ", "warning": "⚠", "error": "✗"}


def check_bucket(access: BucketAccess, deployment: Deployment, feedback: Feedback) -> list[BucketFinding]:
    """Return what was found, in the order of the steps. Slow: for a task. Raises as `examine_bucket` does."""
    from ..bucket.doctor import examine_bucket

    if isinstance(access, FolderAccess):
        return [_check_folder(access, feedback)]
    findings = examine_bucket(
        access,
        expected_region=AMAZON_REGIONS.get(deployment.key, ""),
        principal=deployment.principal,
        feedback=feedback,
    )
    endpoint = access.endpoint or os.environ.get("AWS_S3_ENDPOINT", "")
    at_amazon = not needs_path_style(endpoint)
    return [_not_at_amazon(), *findings] if deployment.key == CDSE.key and at_amazon else findings


def findings_text(findings: Sequence[BucketFinding]) -> str:
    """Return findings as lines for people: a sign, what was found, and below it what to do. Plain text."""
    lines = []
    for finding in findings:
        lines.append(
            f"{MARKS.get(finding.severity, '•')} {severity_label(finding.severity)}: {finding.found}"
        )
        if finding.fix:
            lines += [f"    {line}" for line in finding.fix.splitlines()]
    return "\n".join(lines)


def _not_at_amazon() -> BucketFinding:
    from ..bucket.doctor import ERROR, BucketFinding

    return BucketFinding(
        "endpoint",
        ERROR,
        translate(
            "BucketCheck",
            "The bucket was looked for at Amazon, but the Copernicus Data Space reads buckets of the Copernicus clouds.",
        ),
        translate("BucketCheck", "Enter their endpoint, such as {endpoint}.").format(
            endpoint="https://s3.waw3-1.cloudferro.com"
        ),
    )


def _check_folder(access: FolderAccess, feedback: Feedback) -> BucketFinding:
    from ..bucket.doctor import ERROR, EXTENSIONS, OK, BucketFinding
    from ..bucket.objects import iter_objects

    try:
        count = sum(
            stored.key.lower().endswith(EXTENSIONS) for stored in iter_objects(access, feedback=feedback)
        )
    except BucketError as error:
        return BucketFinding("bucket", ERROR, error.message, error.hint)
    return BucketFinding(
        "bucket",
        OK,
        translate(
            "BucketCheck", "The bucket is the folder {folder}, with {count} .tif or .tiff files."
        ).format(folder=access.folder, count=count),
    )
