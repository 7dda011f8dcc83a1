"""byoc:bucketpolicy, with and without a look at a bucket of a real S3 server."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from layer_rows import rows
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException
from s3_server import KEY_ID, SECRET
from sentinelhub_byoc.algorithms.bucketpolicy import DEPLOYMENT_OPTIONS, REGIONS
from sentinelhub_byoc.byoc.deployments import DEPLOYMENTS


@pytest.fixture
def keys(auth_database) -> str:
    """Store the keys of the S3 server and return the id of their entry."""
    config = QgsAuthMethodConfig("Basic")
    config.setName("Keys of a bucket")
    config.setConfig("username", KEY_ID)
    config.setConfig("password", SECRET)
    manager = QgsApplication.authManager()
    config.setId(manager.uniqueConfigId())
    stored = manager.storeAuthenticationConfig(config)
    assert stored[0] if isinstance(stored, tuple) else stored
    return config.id()


def test_choices_are_the_deployments():
    assert list(DEPLOYMENTS) == DEPLOYMENT_OPTIONS[1:]
    assert set(REGIONS) <= set(DEPLOYMENTS)


@pytest.mark.parametrize("deployment", DEPLOYMENTS.values(), ids=lambda place: place.key)
def test_the_policy_of_each_deployment(run, deployment):
    results = run("bucketpolicy", DEPLOYMENT=deployment.key, BUCKET="my-bucket")
    statement = json.loads(results["POLICY"])["Statement"][0]
    assert statement["Principal"] == {"AWS": f"arn:aws:iam::{deployment.principal}:root"}
    assert results["PASSED"]


def test_the_deployment_of_a_connection(run):
    from sentinelhub_byoc.byoc.deployments import CDSE
    from sentinelhub_byoc.core.connections import Connection, ConnectionStore

    ConnectionStore().save(Connection("Copernicus", CDSE, ""))
    assert CDSE.principal in run("bucketpolicy", CONNECTION="Copernicus", BUCKET="b")["POLICY"]


def test_a_deployment_of_its_own_needs_the_account(run, service):
    with pytest.raises(QgsProcessingException, match="give the account as PRINCIPAL"):
        run("bucketpolicy", BUCKET="b")
    assert (
        "arn:aws:iam::123456789012:root"
        in run("bucketpolicy", BUCKET="b", PRINCIPAL="123456789012")["POLICY"]
    )


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"BUCKET": "s3://b"}, "not the name of a bucket"),
        ({"BUCKET": ""}, "BUCKET is empty"),
        ({"PRINCIPAL": "root"}, "not the id of an account"),
        ({"DEPLOYMENT": "mars"}, "DEPLOYMENT"),
        ({"S3_ENDPOINT": "https://host/bucket"}, "not the address of an S3 endpoint"),
        ({"S3_AUTHCFG": "nosuch1", "S3_PROFILE": "work"}, "Both an authentication entry"),
    ],
    ids=str,
)
def test_bad_input(run, auth_database, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("bucketpolicy", **{"BUCKET": "b", "DEPLOYMENT": "aws-eu", "CHECK": True, **parameters})


def test_a_check_tells_every_step(run, log, s3_server, bucket, keys, tmp_path):
    s3_server.put(bucket, "scenes/a.tif", b"II*\0rest")
    report = tmp_path / "report.html"
    results = run(
        "bucketpolicy",
        DEPLOYMENT="cdse",
        BUCKET=bucket,
        CHECK=True,
        PREFIX="/scenes/",
        S3_AUTHCFG=keys,
        S3_ENDPOINT=s3_server.endpoint,
        REPORT=str(report),
        FINDINGS="memory:",
    )
    table = rows(results["FINDINGS"])
    assert [(row["step"], row["severity"]) for row in table] == [
        *(
            (step, "ok")
            for step in ("endpoint", "credentials", "bucket", "region", "listing", "rasters", "object")
        ),
        ("policy", "info"),
    ]
    assert results["PASSED"]
    page = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert "scenes/a.tif can be read" in page
    assert "arn:aws:iam::ddf4c98b5e6647f0a246f0624c8341d9:root" in page
    assert not [secret for secret in (SECRET, KEY_ID) if secret in page + log.everything + str(table)]


def test_a_bucket_that_is_not_there(run, log, s3_server, keys):
    results = run(
        "bucketpolicy",
        DEPLOYMENT="cdse",
        BUCKET="nowhere-at-all",
        CHECK=True,
        S3_AUTHCFG=keys,
        S3_ENDPOINT=s3_server.endpoint,
    )
    assert not results["PASSED"]
    assert [text for text in log.errors if "there is no bucket nowhere-at-all" in text]


def test_a_bucket_at_another_place_than_the_deployment(run, log, s3_server, bucket, keys):
    results = run(
        "bucketpolicy",
        DEPLOYMENT="aws-eu",
        BUCKET=bucket,
        CHECK=True,
        S3_AUTHCFG=keys,
        S3_ENDPOINT=s3_server.endpoint,
    )
    assert not results["PASSED"]
    assert "not at Amazon" in log.everything


def test_a_report_that_cannot_be_written(run, tmp_path):
    with pytest.raises(QgsProcessingException):
        run("bucketpolicy", DEPLOYMENT="cdse", BUCKET="b", REPORT=str(tmp_path))
