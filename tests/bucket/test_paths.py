from __future__ import annotations

import pytest
from sentinelhub_byoc.bucket.paths import BucketKey, key_in_copy, split_vsis3


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("/vsis3/bucket/a/B1.tif", BucketKey("bucket", "a/B1.tif"), id="key-in-folder"),
        pytest.param("/vsis3/bucket/B1.tif", BucketKey("bucket", "B1.tif"), id="key-at-top"),
        pytest.param("/vsis3_streaming/bucket/B1.tif", BucketKey("bucket", "B1.tif"), id="streamed"),
        pytest.param("/vsis3/bucket/å b/(x).tif", BucketKey("bucket", "å b/(x).tif"), id="any-letters"),
        pytest.param("/vsis3/bucket", None, id="bucket-only"),
        pytest.param("/vsis3/bucket/", None, id="bucket-and-slash"),
        pytest.param("/vsis3/", None, id="nothing"),
        pytest.param("/vsicurl/https://host/bucket/B1.tif", None, id="web"),
        pytest.param("/data/vsis3/bucket/B1.tif", None, id="local"),
        pytest.param("", None, id="empty"),
    ],
)
def test_bucket_and_key_of_a_gdal_path(path, expected):
    assert split_vsis3(path) == expected


@pytest.mark.parametrize(
    ("path", "key"),
    [
        pytest.param("/data/scenes-bucket/a/B1.tif", "a/B1.tif", id="copy-of-the-bucket"),
        pytest.param(r"C:\\data\\scenes-bucket\\a\\B1.tif", "a/B1.tif", id="on-windows"),
        pytest.param("/scenes-bucket/old/scenes-bucket/a/B1.tif", "a/B1.tif", id="the-last-counts"),
        pytest.param("/data/elsewhere/a/B1.tif", "", id="elsewhere"),
        pytest.param("/data/scenes-bucket", "", id="a-file-of-that-name"),
        pytest.param("/vsis3/other/scenes-bucket/B1.tif", "", id="in-another-bucket"),
    ],
)
def test_the_key_of_a_file_in_a_copy_of_the_bucket(path, key):
    assert key_in_copy(path, "scenes-bucket") == key
