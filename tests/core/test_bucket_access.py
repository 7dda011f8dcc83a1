"""Keys of a bucket out of QGIS's authentication database, and nowhere else."""

from __future__ import annotations

import auth_database as auth_database_support
import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from sentinelhub_byoc.bucket.access import BucketKeys
from sentinelhub_byoc.bucket.errors import KINDS, BucketError
from sentinelhub_byoc.core.bucket_access import bucket_access
from sentinelhub_byoc.core.errors import AccessError
from sentinelhub_byoc.core.messages import explain

SECRET = "a-secret-of-the-bucket"


@pytest.fixture
def store(qgis_app):
    """Return a function that stores an entry and returns its id."""
    auth_database_support.unlock()

    def store(method="Basic", **values):
        config = QgsAuthMethodConfig(method)
        config.setName("Keys of a bucket")
        for name, value in values.items():
            config.setConfig(name, value)
        manager = QgsApplication.authManager()
        config.setId(manager.uniqueConfigId())
        stored = manager.storeAuthenticationConfig(config)
        assert stored[0] if isinstance(stored, tuple) else stored
        return config.id()

    yield store
    QgsApplication.authManager().removeAllAuthenticationConfigs()


@pytest.mark.parametrize("method", ["Basic", "AWSS3"])
def test_an_entry_brings_the_keys(store, method):
    authcfg = store(method, username="AKIA", password=SECRET, region="eu-central-1")
    access = bucket_access("b", authcfg=authcfg)
    assert access.keys == BucketKeys("AKIA", SECRET)
    assert access.region == "eu-central-1"
    assert bucket_access("b", authcfg=authcfg, region="us-west-2").region == "us-west-2"
    assert SECRET not in repr(access)


def test_nothing_given_is_the_environment(qgis_app):
    access = bucket_access("b")
    assert access.options() == {}


def test_other_endpoints_are_addressed_path_style(qgis_app):
    access = bucket_access("b", endpoint="https://eodata.dataspace.copernicus.eu")
    assert (access.path_style, access.https, access.region) == (True, True, "default")
    assert not bucket_access("b", endpoint="s3.eu-central-1.amazonaws.com").path_style


def test_an_entry_and_a_profile_are_one_too_many(store):
    with pytest.raises(AccessError, match="Both an authentication entry and an AWS profile"):
        bucket_access("b", authcfg=store(username="a", password=SECRET), profile="work")


@pytest.mark.parametrize("values", [{"username": "a"}, {"password": SECRET}])
def test_an_entry_without_keys(store, values):
    with pytest.raises(AccessError, match="holds no keys of a bucket") as raised:
        bucket_access("b", authcfg=store(**values))
    assert SECRET not in str(raised.value)


def test_an_entry_that_is_not_there(store):
    with pytest.raises(AccessError, match=r"no entry “abc1234”. Choose another entry"):
        bucket_access("b", authcfg="abc1234")


def test_an_entry_of_another_method(store):
    with pytest.raises(AccessError, match="holds no keys of a bucket"):
        bucket_access("b", authcfg=store("EsriToken", token=SECRET))


@pytest.mark.parametrize("kind", KINDS)
def test_errors_of_buckets_are_told_like_all_others(kind):
    told = explain(BucketError("What <b>happened</b>.", hint="What to do.", kind=kind))
    assert told.text == "What <b>happened</b>. What to do."
    assert told.title
