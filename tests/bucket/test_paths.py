from __future__ import annotations

import pytest
from sentinelhub_byoc.bucket.paths import BucketKey, split_vsis3


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
