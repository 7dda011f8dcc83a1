"""How a connection's buckets are read: saved with it, carried by its access, followed to a tile's files."""

from __future__ import annotations

import pickle

import pytest
from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSettings
from sentinelhub_byoc.bucket.access import BucketKeys
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.folder_access import FolderAccess
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.deployments import AWS_EU, CDSE, custom
from sentinelhub_byoc.byoc.models import Band, Collection, Tile
from sentinelhub_byoc.core.access import Access, resolve_access
from sentinelhub_byoc.core.bucket_access import bucket_access_of, settings_over
from sentinelhub_byoc.core.bucket_files import tile_files
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials

SECRET = "the-secret-of-the-keys"
LOCAL = custom("http://127.0.0.1:8000", "http://127.0.0.1:8000/token")
ENDPOINT = "https://s3.waw3-1.cloudferro.com"


@pytest.fixture
def store(tmp_path):
    return ConnectionStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def auth(qgis_app):
    from auth_database import unlock

    unlock()
    yield QgsApplication.authManager()
    unlock()


def access_with(settings):
    return Access(LOCAL, Credentials("sandbox", "sandbox"), "test", bucket_settings=settings)


def collection(bucket="samples", **bands):
    return Collection(id="c", name="c", s3_bucket=bucket, bands=bands)


def test_settings_of_buckets_come_back_as_they_were_saved(store):
    saved = Connection("x", CDSE, "abc1234", BucketSettings("def5678", "", ENDPOINT, "default"))
    store.save(saved)
    assert store.get("x") == saved


def test_connections_saved_by_earlier_versions_have_none(store):
    group = "sentinelhub_byoc/connections/Old one"
    store._settings.setValue(f"{group}/deployment", "aws-eu")
    store._settings.setValue(f"{group}/authcfg", "abc1234")
    assert store.get("Old one") == Connection("Old one", AWS_EU, "abc1234", BucketSettings())


def test_access_carries_them_and_no_keys(store, auth):
    keys = store_credentials("keys", Credentials("AKIA", SECRET))
    store.save(Connection("x", LOCAL, "", BucketSettings(authcfg=keys, endpoint=ENDPOINT)))
    access = resolve_access("x", store)
    reached = bucket_access_of(access, "mine")
    assert reached.keys == BucketKeys("AKIA", SECRET)
    assert (reached.bucket, reached.endpoint, reached.path_style) == ("mine", ENDPOINT[8:], True)
    assert SECRET not in repr(access) + repr(reached)


def test_the_sandbox_reads_its_folder(sandbox, sample_bucket):
    access = access_with(BucketSettings(folder=str(sandbox.root)))
    reached = bucket_access_of(access, "samples")
    assert pickle.loads(pickle.dumps(reached)) == reached  # noqa: S301 (made here)
    scene = next(scene for scene in sample_bucket.tiles if scene.expect == "INGESTED")
    with reached.installed():
        files = tile_files(
            access, collection(red=Band("B04"), near=Band("B08")), Tile(id="t", path=scene.path)
        )
        assert [gdal.Open(file).RasterXSize > 0 for file in files] == [True, True]
        folder = scene.path.rpartition("/")[0]
        assert set(tile_files(access, collection(), Tile(id="t", path=folder))) == set(files)


def test_elsewhere_a_tiles_files_are_in_the_bucket():
    access = access_with(BucketSettings(endpoint=ENDPOINT))
    files = tile_files(access, collection("b", R=Band(), N=Band("B8")), Tile(id="t", path="a/(BAND).tif"))
    assert files == ("/vsis3/b/a/R.tif", "/vsis3/b/a/B8.tif")


@pytest.mark.parametrize("key", ["../x", "a/../../x", "/etc/hosts", r"..\x"])
def test_no_key_leads_out_of_a_folder(tmp_path, key):
    with pytest.raises(BucketError, match="not the key"):
        FolderAccess("b", root=str(tmp_path)).path(key)


KEYS = BucketSettings("abc1234", "", ENDPOINT, "default")


@pytest.mark.parametrize(
    ("saved", "given", "expected"),
    [
        (KEYS, BucketSettings(), KEYS),
        (BucketSettings(), KEYS, KEYS),
        (KEYS, BucketSettings(profile="work"), BucketSettings("", "work", ENDPOINT, "default")),
        (KEYS, BucketSettings(endpoint="other"), BucketSettings("abc1234", "", "other", "")),
        (KEYS, BucketSettings(region="x"), BucketSettings("abc1234", "", ENDPOINT, "x")),
        (BucketSettings(folder="/f"), BucketSettings(), BucketSettings(folder="/f")),
        (BucketSettings(folder="/f"), BucketSettings(region="x"), BucketSettings(region="x")),
    ],
    ids=["nothing", "all", "profile", "endpoint", "region", "folder", "instead of a folder"],
)
def test_what_is_given_for_one_run_goes_over_what_is_saved(saved, given, expected):
    assert settings_over(saved, given) == expected
