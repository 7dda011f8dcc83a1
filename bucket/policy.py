"""The bucket policy that lets the service read: three actions, one bucket, one account, nothing else."""

from __future__ import annotations

import json
import re
from typing import Any

from .errors import BucketError

ACTIONS = ("s3:GetBucketLocation", "s3:ListBucket", "s3:GetObject")
"""What the service does in a user's bucket (the vendor's documentation of BYOC). It never writes."""

STATEMENT_ID = "SentinelHubRead"
VERSION = "2012-10-17"
"""Of the policy language; Amazon's term for its current one."""

_ARN = re.compile(r"arn:aws[a-z-]*:iam::[0-9a-z]+:\S+")
_ACCOUNT = re.compile(r"[0-9]{12}|[0-9a-f]{32}")


def principal_arn(principal: str) -> str:
    """Return the principal as a policy names it: `arn:aws:iam::614251495211:root` for an account or project id.

    Amazon's accounts have 12 digits, the projects of the Copernicus clouds 32 hexadecimal ones; both are written the same
    way. Raises `BucketError` of kind `invalid` for what is neither such an id nor an ARN.
    """
    principal = principal.strip()
    if _ARN.fullmatch(principal):
        return principal
    if _ACCOUNT.fullmatch(principal):
        return f"arn:aws:iam::{principal}:root"
    raise BucketError(
        f"{principal!r} is not the id of an account that could be let into a bucket.",
        hint="Give the 12 digits of an Amazon account, the 32 hexadecimal digits of a project, or an ARN.",
        kind="invalid",
    )


def bucket_policy(bucket: str, principal: str) -> dict[str, Any]:
    """Return the least policy with which the deployment's `principal` can read `bucket`.

    It is a whole policy: where a bucket has one already, its statement is to be added to that one's.
    """
    return {
        "Version": VERSION,
        "Statement": [
            {
                "Sid": STATEMENT_ID,
                "Effect": "Allow",
                "Principal": {"AWS": principal_arn(principal)},
                "Action": list(ACTIONS),
                "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
            }
        ],
    }


def policy_text(bucket: str, principal: str) -> str:
    """Return the policy as indented JSON, to be pasted into a console or given to `put-bucket-policy`."""
    return json.dumps(bucket_policy(bucket, principal), indent=2)
