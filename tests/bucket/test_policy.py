"""The policy: three actions, this bucket, this account, and nothing else."""

from __future__ import annotations

import json

import pytest
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.policy import bucket_policy, policy_text, principal_arn
from sentinelhub_byoc.byoc.deployments import DEPLOYMENTS


@pytest.mark.parametrize(
    ("principal", "arn"),
    [
        ("614251495211", "arn:aws:iam::614251495211:root"),
        ("ddf4c98b5e6647f0a246f0624c8341d9", "arn:aws:iam::ddf4c98b5e6647f0a246f0624c8341d9:root"),
        ("arn:aws:iam::614251495211:root", "arn:aws:iam::614251495211:root"),
        (" arn:aws:iam::1:user/somebody ", "arn:aws:iam::1:user/somebody"),
    ],
)
def test_principals_are_written_as_documented(principal, arn):
    assert principal_arn(principal) == arn


@pytest.mark.parametrize("principal", ["", "*", "61425149521", "root", "arn:aws:s3:::bucket"])
def test_nobody_else_is_let_in(principal):
    with pytest.raises(BucketError, match="not the id of an account"):
        bucket_policy("b", principal)


@pytest.mark.parametrize("deployment", DEPLOYMENTS.values(), ids=lambda place: place.key)
def test_least_privilege_for_every_deployment(deployment):
    policy = bucket_policy("my-bucket", deployment.principal)
    assert policy == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "SentinelHubRead",
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:aws:iam::{deployment.principal}:root"},
                "Action": ["s3:GetBucketLocation", "s3:ListBucket", "s3:GetObject"],
                "Resource": ["arn:aws:s3:::my-bucket", "arn:aws:s3:::my-bucket/*"],
            }
        ],
    }


def test_a_server_takes_the_text_as_it_is(s3_server, bucket):
    text = policy_text(bucket, "614251495211")
    s3_server.client().put_bucket_policy(Bucket=bucket, Policy=text)
    kept = s3_server.client().get_bucket_policy(Bucket=bucket)["Policy"]
    assert json.loads(kept) == bucket_policy(bucket, "614251495211")
