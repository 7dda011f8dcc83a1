"""Listing and looking up, against a real S3 server and one that misbehaves."""

from __future__ import annotations

from datetime import timezone

import pytest
from feedback_fakes import CancelAfter
from osgeo import gdal
from s3_faults import FOREVER, FaultyFront
from sentinelhub_byoc.bucket import objects
from sentinelhub_byoc.bucket.access import BucketAccess, BucketKeys
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.objects import checked_key, iter_objects, read_start, stat_object
from sentinelhub_byoc.bucket.path_options import in_force
from sentinelhub_byoc.feedback import Cancelled

NEXT_PAGE = "marker=|continuation-token="
"""In the query for a further page, as older GDALs ask, or as 3.13 does."""

STRANGE = (
    "a b.tif",
    "a+b.tif",
    "50%.tif",
    "x#y.tif",
    "grün/ß.tif",
    "q?r=1&s.tif",
    "日本/図.tif",
    "it's (1).tif",
)


@pytest.fixture(params=["exceptions off", "exceptions on"])
def either_mode(request):
    """Run in both of GDAL's error modes: it is the user's choice."""
    if request.param == "exceptions on":
        gdal.UseExceptions()
    yield
    gdal.DontUseExceptions()


@pytest.fixture
def front(s3_server):
    with FaultyFront(s3_server.endpoint) as running:
        yield running


@pytest.fixture
def access(s3_server, bucket):
    return s3_server.access(bucket)


@pytest.fixture
def broken(s3_server, front, bucket, monkeypatch):
    """Access through the misbehaving endpoint, with short waits."""
    monkeypatch.setattr(objects, "LIST_WAITS", (0.01, 0.01))
    monkeypatch.setattr(objects._list_patiently, "__defaults__", ((0.01, 0.01), ""))
    return s3_server.access(bucket, front.endpoint)


def keys(access, prefix=""):
    return [found.key for found in iter_objects(access, prefix)]


def test_size_etag_and_time_come_with_the_listing(s3_server, bucket, access, front):
    s3_server.put(bucket, "a/B1.tif", b"hello")
    found = list(iter_objects(s3_server.access(bucket, front.endpoint)))
    assert [(one.key, one.size, one.etag) for one in found] == [
        ("a/B1.tif", 5, s3_server.etag(bucket, "a/B1.tif"))
    ]
    assert found[0].modified.tzinfo is timezone.utc
    assert front.count("GET") == len(front.seen) == 2, "the bucket and its folder, no request for the object"
    assert front.count(query="delimiter=%2F") == 2


def test_strange_keys_are_listed_found_and_read(s3_server, bucket, access):
    for key in STRANGE:
        s3_server.put(bucket, f"dir/{key}", b"content")
    assert sorted(keys(access)) == sorted(f"dir/{key}" for key in STRANGE)
    for key in STRANGE:
        assert stat_object(access, f"dir/{key}").size == 7
        assert read_start(access, f"dir/{key}", 3) == b"con"


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("", ["top.tif", "a/1.tif", "a/b/2.tif", "a2/3.tif"]),
        ("a", ["a/1.tif", "a/b/2.tif", "a2/3.tif"]),
        ("a/", ["a/1.tif", "a/b/2.tif"]),
        ("a/b", ["a/b/2.tif"]),
        ("a/1", ["a/1.tif"]),
        ("nothing/", []),
        ("A", []),
    ],
)
def test_a_prefix_is_the_beginning_of_keys(s3_server, bucket, access, prefix, expected):
    for key in ("a/1.tif", "a/b/2.tif", "a2/3.tif", "top.tif"):
        s3_server.put(bucket, key, b"x")
    assert keys(access, prefix) == expected


def test_folder_objects_and_doubled_slashes_are_left_out(s3_server, bucket, access):
    for key in ("a/", "a/1.tif", "b//2.tif", "c", "c/3.tif"):
        s3_server.put(bucket, key, b"")
    assert keys(access) == ["c", "a/1.tif", "c/3.tif"]


def test_an_empty_bucket_is_empty(access):
    assert keys(access) == []
    assert keys(access, "a/") == []


def test_more_objects_than_a_page(s3_server, bucket, front, monkeypatch):
    monkeypatch.setenv("AWS_MAX_KEYS", "40")
    names = [f"f/{number:05}.tif" for number in range(90)]
    client = s3_server.client()
    for name in names:
        client.put_object(Bucket=bucket, Key=name, Body=b"")
    assert keys(s3_server.access(bucket, front.endpoint)) == names
    assert front.count(query=NEXT_PAGE) == 2


def test_a_page_that_breaks_is_asked_for_again(s3_server, bucket, front, broken, monkeypatch):
    monkeypatch.setattr(objects, "BATCH", 2)
    monkeypatch.setenv("AWS_MAX_KEYS", "2")
    names = [f"f/{number}.tif" for number in range(7)]
    for name in (*names, "f/deeper/8.tif"):
        s3_server.put(bucket, name, b"")
    fault = front.break_next(query=NEXT_PAGE, skip=1, status=503, body="")
    assert sorted(keys(broken)) == sorted([*names, "f/deeper/8.tif"])
    assert fault.times == 0


def test_a_page_that_stays_broken_is_not_the_end_of_the_folder(s3_server, bucket, front, broken, monkeypatch):
    monkeypatch.setenv("AWS_MAX_KEYS", "2")
    for number in range(7):
        s3_server.put(bucket, f"{number}.tif", b"")
    front.break_next(query=NEXT_PAGE, skip=1, times=FOREVER, status=503, body="<html>gateway</html>")
    with pytest.raises(BucketError, match="Cannot list the bucket") as raised:
        keys(broken)
    assert raised.value.kind == "network"


@pytest.mark.usefixtures("either_mode")
@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (403, "AccessDenied", "denied"),
        (403, "InvalidAccessKeyId", "denied"),
        (403, "SignatureDoesNotMatch", "denied"),
        (403, "RequestTimeTooSkewed", "denied"),
        (400, "ExpiredToken", "denied"),
        (404, "NoSuchBucket", "no-bucket"),
        (503, "SlowDown", "network"),
    ],
)
def test_a_denied_bucket_is_not_an_empty_one(front, broken, status, code, kind):
    front.break_next(status=status, code=code, times=FOREVER, message="The words of the service.")
    for ask in (
        lambda: keys(broken),
        lambda: stat_object(broken, "a.tif"),
        lambda: read_start(broken, "a.tif"),
    ):
        with pytest.raises(BucketError, match="The words of the service") as raised:
            ask()
        assert raised.value.kind == kind
        assert raised.value.hint


@pytest.mark.usefixtures("either_mode")
def test_no_such_bucket(access):
    for ask in (keys, lambda access: stat_object(access, "a.tif")):
        with pytest.raises(BucketError) as raised:
            ask(access.for_bucket("nowhere-at-all"))
        assert raised.value.kind == "no-bucket"


@pytest.mark.usefixtures("either_mode")
def test_no_such_object(access):
    assert stat_object(access, "a.tif") is None
    with pytest.raises(BucketError) as raised:
        read_start(access, "a.tif")
    assert raised.value.kind == "no-object"


@pytest.mark.usefixtures("either_mode")
def test_no_credentials(s3_server, bucket):
    nobody = BucketAccess(bucket, endpoint=s3_server.endpoint, path_style=True)
    for ask in (keys, lambda access: stat_object(access, "a.tif")):
        with pytest.raises(BucketError, match="no credentials") as raised:
            ask(nobody)
        assert raised.value.kind == "no-credentials"


def test_keys_of_the_environment_and_of_a_profile(s3_server, bucket, monkeypatch, tmp_path):
    s3_server.put(bucket, "a.tif", b"x")
    for name, value in s3_server.environment().items():
        monkeypatch.setenv(name, value)
    assert keys(BucketAccess(bucket)) == ["a.tif"]
    (tmp_path / "credentials").write_text("[work]\naws_access_key_id = id\naws_secret_access_key = secret\n")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    assert keys(BucketAccess(bucket, profile="work")) == ["a.tif"]
    with pytest.raises(BucketError, match="the AWS profile 'other' has none"):
        keys(BucketAccess(bucket, profile="other"))


def test_the_keys_that_sign_are_those_given(s3_server, bucket, front, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "OFENVIRONMENT")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "token of the environment")
    keys(BucketAccess(bucket, BucketKeys("GIVEN", "other"), endpoint=front.endpoint, path_style=True))
    assert "Credential=GIVEN/" in front.seen[-1].headers["Authorization"]
    assert "X-Amz-Security-Token".lower() not in {name.lower() for name in front.seen[-1].headers}
    keys(BucketAccess(bucket, endpoint=front.endpoint, path_style=True))
    assert "Credential=OFENVIRONMENT/" in front.seen[-1].headers["Authorization"]
    keys(BucketAccess(bucket, unsigned=True, endpoint=front.endpoint, path_style=True))
    assert "Authorization" not in front.seen[-1].headers


def test_nobody_answers(bucket, monkeypatch):
    monkeypatch.setattr(objects._list_patiently, "__defaults__", ((0.01,), ""))
    nowhere = BucketAccess(bucket, BucketKeys("id", "secret"), endpoint="http://127.0.0.1:1", path_style=True)
    for ask in (keys, lambda access: stat_object(access, "a.tif")):
        with pytest.raises(BucketError, match="connect") as raised:
            ask(nowhere)
        assert raised.value.kind == "network"


def test_the_region_is_found_by_itself(s3_server, bucket, front, broken):
    s3_server.put(bucket, "a.tif", b"x")
    front.break_next(
        status=400,
        code="AuthorizationHeaderMalformed",
        message="the region 'us-east-1' is wrong",
        more="<Region>eu-central-1</Region>",
    )
    assert keys(broken) == ["a.tif"]
    assert "/eu-central-1/s3/" in front.seen[-1].headers["Authorization"]


def test_a_stat_costs_one_request_and_sees_changes(s3_server, bucket, front):
    access = s3_server.access(bucket, front.endpoint)
    s3_server.put(bucket, "a.tif", b"x" * 50_000)
    assert stat_object(access, "a.tif").size == 50_000
    assert len(front.seen) == 1
    s3_server.put(bucket, "a.tif", b"y")
    again = stat_object(access, "a.tif")
    assert (again.size, again.etag) == (1, s3_server.etag(bucket, "a.tif"))


def test_an_empty_object_is_one(s3_server, bucket, access):
    s3_server.put(bucket, "e/empty.tif", b"")
    found = stat_object(access, "e/empty.tif")
    assert (found.size, found.etag) == (0, s3_server.etag(bucket, "e/empty.tif"))


def test_reading_the_start_lists_nothing(s3_server, bucket, front):
    s3_server.put(bucket, "f/a.tif", b"II*\0")
    assert read_start(s3_server.access(bucket, front.endpoint), "f/a.tif") == b"II*\0"
    assert front.count(query="delimiter") == 0


def test_a_cancel_ends_the_walk(s3_server, bucket, access):
    for number in range(5):
        s3_server.put(bucket, f"{number}/a.tif", b"")
    walk = iter_objects(access, feedback=CancelAfter(3))
    with pytest.raises(Cancelled):
        list(walk)
    assert in_force() == {}


def test_a_walk_given_up_leaves_nothing_behind(s3_server, bucket, access):
    s3_server.put(bucket, "a.tif", b"")
    walk = iter_objects(access)
    next(walk)
    assert in_force()
    walk.close()
    assert in_force() == {}


@pytest.mark.parametrize("key", ["", "/a", "a/", "a//b", "a/../b", "./a", "a\0b"])
def test_such_keys_are_refused(access, key):
    with pytest.raises(BucketError, match="not the key of a file"):
        checked_key(key)
    with pytest.raises(BucketError):
        stat_object(access, key)


def test_gdal_prints_nothing(capfd, access, bucket):
    with pytest.raises(BucketError):
        keys(access.for_bucket("nowhere-at-all"))
    stat_object(access, "missing.tif")
    assert capfd.readouterr().err == ""
