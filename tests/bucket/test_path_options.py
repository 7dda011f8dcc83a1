"""Options of one bucket reach GDAL while it is used, reach no other bucket, and are gone afterwards."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from osgeo import gdal
from sentinelhub_byoc.bucket.access import BucketAccess, BucketKeys
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.path_options import in_force

ACCESS = BucketAccess("data", BucketKeys("id", "secret"), endpoint="http://127.0.0.1:1", path_style=True)


def option(path: str, name: str = "AWS_S3_ENDPOINT") -> str | None:
    return gdal.GetPathSpecificOption(path, name, None)


@pytest.mark.parametrize("path", ["/vsis3/data", "/vsis3/data/", "/vsis3/data/a/b.tif"])
def test_options_hold_inside_and_nowhere_after(path):
    with ACCESS.installed():
        assert option(path) == "127.0.0.1:1"
        assert option(path, "AWS_SECRET_ACCESS_KEY") == "secret"
        assert gdal.GetConfigOption("AWS_SECRET_ACCESS_KEY") is None
    assert option(path) is None
    assert option(path, "AWS_SECRET_ACCESS_KEY") is None
    assert in_force() == {}


@pytest.mark.parametrize(
    "path", ["/vsis3/data-2/a", "/vsis3/data2", "/vsis3/database/x", "/vsis3/dat/a", "/vsis3/"]
)
def test_namesakes_keep_what_the_environment_says(monkeypatch, path):
    monkeypatch.setenv("AWS_S3_ENDPOINT", "elsewhere:9000")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "of the environment")
    with ACCESS.installed():
        assert option(path) == "elsewhere:9000"
        assert option(path, "AWS_SECRET_ACCESS_KEY") == "of the environment"


def test_a_bucket_and_its_namesake_at_the_same_time():
    other = BucketAccess("data-2", BucketKeys("id2", "secret2"), endpoint="other:2")
    with ACCESS.installed():
        with other.installed():
            assert option("/vsis3/data-2/a") == option("/vsis3/data-2") == "other:2"
            assert option("/vsis3/data/a") == option("/vsis3/data") == "127.0.0.1:1"
        assert option("/vsis3/data-2/a") == "s3.amazonaws.com"
    assert in_force() == {}


def test_keys_of_the_environment_do_not_mix_with_given_ones(monkeypatch):
    monkeypatch.setenv("AWS_SESSION_TOKEN", "a token of the environment")
    with ACCESS.installed():
        assert option("/vsis3/data/a", "AWS_SESSION_TOKEN") == ""


def test_nested_and_last_one_out():
    with ACCESS.installed():
        with ACCESS.installed():
            assert option("/vsis3/data/a") == "127.0.0.1:1"
        assert option("/vsis3/data/a") == "127.0.0.1:1"
    assert option("/vsis3/data/a") is None


def test_many_threads_come_and_go():
    barrier = threading.Barrier(8)

    def work(number: int) -> set[str | None]:
        barrier.wait(60)
        seen = set()
        for _ in range(20):
            with ACCESS.for_bucket(f"data{number % 2}").installed():
                seen.add(option(f"/vsis3/data{number % 2}/a"))
        return seen

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == [{"127.0.0.1:1"}] * 8
    assert in_force() == {}


def test_the_same_bucket_in_two_ways_is_refused():
    other = BucketAccess("data", BucketKeys("id2", "secret2"))
    with ACCESS.installed():
        with (
            pytest.raises(BucketError, match="being used with other credentials") as raised,
            other.installed(),
        ):
            pass
        assert option("/vsis3/data/a", "AWS_SECRET_ACCESS_KEY") == "secret"
    assert raised.value.kind == "in-use"
    assert "secret" not in str(raised.value).replace("secrets", "")
    with other.installed():
        assert option("/vsis3/data/a", "AWS_SECRET_ACCESS_KEY") == "secret2"


def test_an_error_inside_takes_options_away_too():
    with pytest.raises(ZeroDivisionError), ACCESS.installed():
        raise ZeroDivisionError
    assert in_force() == {}


def test_what_the_user_set_for_the_bucket_comes_back():
    gdal.SetPathSpecificOption("/vsis3/data/", "AWS_REQUEST_PAYER", "requester")
    gdal.SetPathSpecificOption("/vsis3/data/", "AWS_S3_ENDPOINT", "the.users")
    try:
        with ACCESS.installed():
            assert option("/vsis3/data/a") == "127.0.0.1:1"
            assert option("/vsis3/data/a", "AWS_REQUEST_PAYER") == "requester"
        assert option("/vsis3/data/a") == "the.users"
        assert option("/vsis3/data/a", "AWS_REQUEST_PAYER") == "requester"
    finally:
        gdal.ClearPathSpecificOptions("/vsis3/data/")


def test_old_gdal_says_what_it_cannot(monkeypatch):
    monkeypatch.delattr(gdal, "SetPathSpecificOption")
    monkeypatch.delattr(gdal, "SetCredential", raising=False)
    with (
        pytest.raises(BucketError, match="cannot keep keys or an endpoint for one bucket alone"),
        ACCESS.installed(),
    ):
        pass
    with BucketAccess("data").installed():  # the environment needs none
        pass


def test_patience_leaves_what_the_user_set(monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "7")
    with ACCESS.installed():
        assert option("/vsis3/data/a", "GDAL_HTTP_MAX_RETRY") == "7"
        assert option("/vsis3/data/a", "GDAL_HTTP_LOW_SPEED_TIME") == "60"
