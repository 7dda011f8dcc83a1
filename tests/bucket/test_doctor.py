"""The bucket doctor: one step after the other, each with its fix."""

from __future__ import annotations

import pytest
from s3_faults import FOREVER, FaultyFront
from s3_server import SECRET
from sentinelhub_byoc.bucket import doctor, objects
from sentinelhub_byoc.bucket.access import BucketAccess
from sentinelhub_byoc.bucket.doctor import examine_bucket, is_usable
from sentinelhub_byoc.bucket.path_options import in_force

ALL = ["endpoint", "credentials", "bucket", "region", "listing", "rasters", "object", "policy"]


@pytest.fixture
def front(s3_server):
    with FaultyFront(s3_server.endpoint) as running:
        yield running


@pytest.fixture
def access(s3_server, bucket, front):
    s3_server.put(bucket, "scenes/a.tif", b"II*\0rest")
    yield s3_server.access(bucket, front.endpoint)
    assert in_force() == {}


def told(findings):
    return {finding.id: finding.severity for finding in findings}


def only(findings, step):
    return next(finding for finding in findings if finding.id == step)


def test_a_healthy_bucket(access):
    findings = examine_bucket(access, principal="614251495211", prefix="scenes/")
    assert [finding.id for finding in findings] == ALL
    assert set(list(told(findings).values())[:-1]) == {"ok"}
    assert is_usable(findings)
    assert "s3:GetBucketLocation" in only(findings, "policy").fix


@pytest.mark.parametrize(
    ("fault", "step"),
    [
        ({"status": 403, "code": "InvalidAccessKeyId"}, "credentials"),
        ({"status": 403, "code": "SignatureDoesNotMatch"}, "credentials"),
        ({"status": 403, "code": "AccessDenied"}, "listing"),
        ({"status": 404, "code": "NoSuchBucket"}, "bucket"),
        ({"status": 403, "code": "AccessDenied", "path": ".tif"}, "object"),
        ({"status": 301, "code": "IncorrectEndpoint"}, "region"),
    ],
    ids=str,
)
def test_each_fault_is_found_at_its_step(access, front, fault, step):
    front.break_next(times=FOREVER, message="The words of the service.", **fault)
    findings = examine_bucket(access)
    errors = [finding for finding in findings if finding.severity == "error"]
    assert [finding.id for finding in errors] == [step]
    assert "The words of the service" in errors[0].found
    assert errors[0].fix
    assert not is_usable(findings)


def test_no_credentials_and_no_server(s3_server, bucket):
    nobody = BucketAccess(bucket, endpoint=s3_server.endpoint, path_style=True)
    assert told(examine_bucket(nobody)) == {"credentials": "error", "policy": "info"}
    assert told(examine_bucket(s3_server.access(bucket, "http://127.0.0.1:1"))) == {
        "endpoint": "error",
        "policy": "info",
    }


def test_what_lies_under_the_prefix(s3_server, bucket, access):
    assert told(examine_bucket(access, prefix="Scenes/"))["rasters"] == "warning"
    s3_server.put(bucket, "texts/a.txt", b"text")
    findings = examine_bucket(access, prefix="texts/")
    assert told(findings)["rasters"] == "warning"
    assert told(findings)["object"] == "ok"
    s3_server.put(bucket, "bad/a.tif", b"<html>")
    assert "no TIFF" in only(examine_bucket(access, prefix="bad/"), "object").found


def test_an_empty_bucket_is_no_fault(s3_server, front):
    empty = s3_server.make_bucket("empty-for-the-doctor")
    findings = examine_bucket(s3_server.access(empty, front.endpoint))
    assert told(findings)["rasters"] == "info"
    assert is_usable(findings)


@pytest.mark.parametrize(
    ("sent_to", "expected", "severity", "words"),
    [
        ("eu-central-1", "eu-central-1", "ok", "where the deployment reads"),
        ("eu-west-3", "eu-central-1", "error", "is in eu-west-3; the deployment reads from eu-central-1"),
        ("eu-west-3", "", "info", "is in eu-west-3"),
        ("", "us-east-1", "ok", "where the deployment reads"),
    ],
)
def test_the_region_is_where_the_endpoint_sends_us(
    access, front, monkeypatch, sent_to, expected, severity, words
):
    monkeypatch.setattr(doctor, "needs_path_style", lambda _endpoint: False)  # as at Amazon
    if sent_to:
        more = f"<Region>{sent_to}</Region>"
        front.break_next(status=400, code="AuthorizationHeaderMalformed", more=more)
    region = only(examine_bucket(access, expected_region=expected), "region")
    assert region.severity == severity
    assert words in region.found


def test_a_bucket_elsewhere_cannot_serve_a_deployment_at_amazon(access):
    region = only(examine_bucket(access, expected_region="eu-central-1"), "region")
    assert region.severity == "error"
    assert "not at Amazon" in region.found


def test_a_large_bucket_is_not_walked_to_its_end(s3_server, bucket, access, front, monkeypatch):
    monkeypatch.setattr(doctor, "MOST_LOOKED_AT", 5)
    monkeypatch.setattr(objects, "BATCH", 2)
    for number in range(12):
        s3_server.put(bucket, f"many/{number}/x.txt", b"")
    before = len(front.seen)
    assert "5 or more" in only(examine_bucket(access, prefix="many/"), "rasters").found
    assert len(front.seen) - before < 12


def test_no_secret_is_told(access, front):
    front.break_next(times=FOREVER, status=403, code="SignatureDoesNotMatch", message=f"signed with {SECRET}")
    assert not [finding for finding in examine_bucket(access) if SECRET in finding.found + finding.fix]
