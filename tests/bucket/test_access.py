"""Access to a bucket as plain data: options, endpoints, and secrets that show nowhere."""

from __future__ import annotations

import pickle
import subprocess
import sys
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentinelhub_byoc.bucket.access import (
    BucketAccess,
    BucketKeys,
    needs_path_style,
    region_of_endpoint,
    split_endpoint,
)
from sentinelhub_byoc.bucket.errors import KINDS, BucketError
from sentinelhub_byoc.bucket.reasons import redact

KEYS = BucketKeys("AKIASHOWNNOWHERE0001", "a-secret-shown-nowhere", "a-token-shown-nowhere")
SECRETS = ("AKIASHOWNNOWHERE0001", "a-secret-shown-nowhere", "a-token-shown-nowhere")


def copied(value):
    return pickle.loads(pickle.dumps(value))  # noqa: S301 (made here)


def test_keys_bring_their_own_session_token_or_none():
    with_token = BucketAccess("b", KEYS).options()
    assert with_token["AWS_SESSION_TOKEN"] == "a-token-shown-nowhere"
    without = BucketAccess("b", BucketKeys("id", "secret")).options()
    assert without == {
        "AWS_ACCESS_KEY_ID": "id",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_SESSION_TOKEN": "",
        "AWS_NO_SIGN_REQUEST": "NO",
    }


def test_a_profile_is_not_beaten_by_keys_of_the_environment():
    options = BucketAccess("b", profile="work").options()
    assert options["AWS_PROFILE"] == options["AWS_DEFAULT_PROFILE"] == "work"
    assert (
        options["AWS_SECRET_ACCESS_KEY"] == options["AWS_ACCESS_KEY_ID"] == options["AWS_SESSION_TOKEN"] == ""
    )


def test_without_anything_the_environment_decides():
    assert BucketAccess("b").options() == {}


def test_unsigned_requests_carry_no_keys():
    options = BucketAccess("b", KEYS, unsigned=True).options()
    assert options["AWS_NO_SIGN_REQUEST"] == "YES"
    assert not any(secret in options.values() for secret in SECRETS)


@pytest.mark.parametrize(
    ("endpoint", "host", "https"),
    [
        ("https://s3.waw3-1.cloudferro.com", "s3.waw3-1.cloudferro.com", "YES"),
        ("https://s3.waw3-1.cloudferro.com/", "s3.waw3-1.cloudferro.com", "YES"),
        ("http://127.0.0.1:9000", "127.0.0.1:9000", "NO"),
        ("localhost:9000", "localhost:9000", "YES"),
        ("http://[::1]:9000", "[::1]:9000", "NO"),
    ],
)
def test_endpoints_become_what_gdal_takes(endpoint, host, https):
    options = BucketAccess("b", endpoint=endpoint, path_style=True, region="r").options()
    assert options == {
        "AWS_S3_ENDPOINT": host,
        "AWS_HTTPS": https,
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_REGION": "r",
        "AWS_DEFAULT_REGION": "r",
    }


@pytest.mark.parametrize(
    "endpoint",
    [
        "s3://bucket",
        "https://host/bucket",
        "https://user:secret-word@host",
        "host:99999",
        "https://",
        "a b",
        "ftp://h",
    ],
)
def test_such_endpoints_are_refused(endpoint):
    with pytest.raises(BucketError, match="is not the address of an S3 endpoint") as raised:
        BucketAccess("b", endpoint=endpoint)
    assert raised.value.kind == "invalid"
    assert "secret-word" not in str(raised.value)


@pytest.mark.parametrize("bucket", ["s3://b", "a/b", "a b", "-b", ".."])
def test_such_buckets_are_refused(bucket):
    with pytest.raises(BucketError, match="not the name of a bucket"):
        BucketAccess(bucket)


def test_a_bucket_may_be_named_later():
    access = BucketAccess("", KEYS, endpoint="http://127.0.0.1:1")
    with pytest.raises(BucketError, match="No bucket is named"):
        access.path("a")
    assert access.for_bucket("b").path("a/ü.tif") == "/vsis3/b/a/ü.tif"
    assert access.for_bucket("b").keys == KEYS


def test_half_a_pair_of_keys_is_refused():
    with pytest.raises(BucketError, match="is empty"):
        BucketKeys("id", "")


@pytest.mark.parametrize(
    ("endpoint", "path_style"),
    [
        ("", False),
        ("s3.eu-central-1.amazonaws.com", False),
        ("https://s3.waw3-1.cloudferro.com", True),
        ("localhost:9000", True),
    ],
)
def test_other_places_than_amazon_want_path_style(endpoint, path_style):
    assert needs_path_style(endpoint) is path_style


def test_copernicus_endpoints_have_a_region():
    assert region_of_endpoint("https://eodata.dataspace.copernicus.eu") == "default"
    assert region_of_endpoint("s3.amazonaws.com") == ""


def test_secrets_show_in_no_text():
    access = BucketAccess("b", KEYS)
    try:
        raise ValueError(access)
    except ValueError as error:
        texts = [repr(access), str(access), repr(access.keys), "".join(traceback.format_exception(error))]
    assert not [text for text in texts for secret in SECRETS if secret in text]


def test_access_and_errors_cross_to_other_processes():
    access = BucketAccess("b", KEYS, endpoint="http://127.0.0.1:1", path_style=True)
    assert copied(access) == access
    error = copied(BucketError("What.", hint="Do.", kind="denied"))
    assert (str(error), error.kind) == ("What. Do.", "denied")
    assert error.kind in KINDS


def test_importing_access_loads_no_gdal():
    code = "import sys; import sentinelhub_byoc.bucket.access; print('osgeo' in sys.modules)"
    paths = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    "text",
    [
        "https://h/b/k?X-Amz-Credential=AKIASHOWNNOWHERE0001%2F2024&X-Amz-Signature=abcdef0123&x=1",
        "GET https://h/?AWSAccessKeyId=AKIASHOWNNOWHERE0001&Signature=abcdef0123%3D",
        "<Error><AWSAccessKeyId>AKIASHOWNNOWHERE0001</AWSAccessKeyId><StringToSign>abcdef0123</StringToSign></Error>",
        "token a-token-shown-nowhere of a-secret-shown-nowhere",
        "the key ASIAOTHERKEY00000001 abc",
    ],
)
def test_messages_lose_keys_and_signatures(text):
    said = redact(text, BucketAccess("b", KEYS))
    assert not [word for word in (*SECRETS, "abcdef0123", "ASIAOTHERKEY") if word in said]


@given(st.text(max_size=40))
def test_an_endpoint_is_a_host_or_refused(text):
    try:
        host, _ = split_endpoint(text)
    except BucketError:
        return
    assert not set(host) & set("/@ \t\n?#")
    assert split_endpoint(host)[0] == host
